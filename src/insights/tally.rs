//! What is counted, and how is it written down? One short text a count, as a store keeps it.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::knowledge::{EntryId, Revision};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// An entry answered.
    Answered(EntryId),
    /// Two or three entries were offered.
    Unsure,
    /// No entry answered.
    Unknown,
    /// An emergency card was shown.
    Urgent,
    /// A request no bot may answer was declined.
    Boundary,
    /// A member said that an entry helped.
    Helpful(Wording),
    /// A member said that it did not.
    NotHelpful(Wording),
    /// A member said that it was not what they meant.
    NotMeant(Wording),
    /// An entry was offered to somebody who had not asked.
    Suggested(EntryId),
    /// An entry would have been offered or shown to somebody who had not asked; nothing was said.
    Shadowed(EntryId),
    /// At least five people wrote these words and got no answer; the count is of people.
    Words(String),
}

/// An entry as it was worded: what members say of an old wording is not held against a new one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wording {
    /// Which entry.
    pub entry: EntryId,
    /// Which wording; `None` for what was said before wordings were told apart.
    pub revision: Option<Revision>,
}

impl fmt::Display for Wording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.revision {
            Some(revision) => write!(f, "{}@{revision}", self.entry),
            None => write!(f, "{}", self.entry),
        }
    }
}

impl FromStr for Wording {
    type Err = UnknownTally;

    fn from_str(text: &str) -> Result<Self, UnknownTally> {
        let (entry, revision) = match text.split_once('@') {
            Some((entry, revision)) => (entry, Some(revision.parse().map_err(|_| UnknownTally)?)),
            None => (text, None),
        };
        let entry = entry.parse().map_err(|_| UnknownTally)?;
        Ok(Self { entry, revision })
    }
}

/// A text that names nothing that is counted: a newer version may have written it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a count of this version; expected one such as `unknown` or `answered:eyelid-twitch`")]
pub struct UnknownTally;

/// The longest group of words.
const LONGEST: usize = 80;

impl FromStr for What {
    type Err = UnknownTally;

    fn from_str(text: &str) -> Result<Self, UnknownTally> {
        let (kind, of) = text.split_once(':').unwrap_or((text, ""));
        let entry = || of.parse::<EntryId>().map_err(|_| UnknownTally);
        match kind {
            "answered" => entry().map(Self::Answered),
            "helpful" => of.parse().map(Self::Helpful),
            "not-helpful" => of.parse().map(Self::NotHelpful),
            "not-meant" => of.parse().map(Self::NotMeant),
            "suggested" => entry().map(Self::Suggested),
            "shadowed" => entry().map(Self::Shadowed),
            "words" if is_group(of) => Ok(Self::Words(of.to_owned())),
            "unsure" if text == kind => Ok(Self::Unsure),
            "unknown" if text == kind => Ok(Self::Unknown),
            "urgent" if text == kind => Ok(Self::Urgent),
            "boundary" if text == kind => Ok(Self::Boundary),
            _ => Err(UnknownTally),
        }
    }
}

/// A group of words as the crowd gives it away: small letters and spaces.
fn is_group(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || matches!(c, ' ' | '\'');
    let letters = text.contains(|c: char| c.is_ascii_lowercase());
    letters && text.len() <= LONGEST && text.chars().all(plain)
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answered(id) => write!(f, "answered:{id}"),
            Self::Unsure => f.write_str("unsure"),
            Self::Unknown => f.write_str("unknown"),
            Self::Urgent => f.write_str("urgent"),
            Self::Boundary => f.write_str("boundary"),
            Self::Helpful(one) => write!(f, "helpful:{one}"),
            Self::NotHelpful(one) => write!(f, "not-helpful:{one}"),
            Self::NotMeant(one) => write!(f, "not-meant:{one}"),
            Self::Suggested(id) => write!(f, "suggested:{id}"),
            Self::Shadowed(id) => write!(f, "shadowed:{id}"),
            Self::Words(words) => write!(f, "words:{words}"),
        }
    }
}

/// How often something happened on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tallied {
    /// When.
    pub day: Date,
    /// What.
    pub what: What,
    /// How often.
    pub count: u64,
}

impl Tallied {
    /// A count as a store keeps it; `None` for what this version does not know.
    #[must_use]
    pub fn read(day: Date, what: &str, count: u64) -> Option<Self> {
        let what = what.parse().ok()?;
        Some(Self { day, what, count })
    }
}
