//! What was decided, by whom, when and why? The shape of a guild's history.
//!
//! Every decision of a guild is a [`Change`] of one or more subjects: a setting, an entry of its own, an
//! entry it takes out. A change is never altered; undoing one is another that puts back what stood before.

use std::fmt;
use std::str::FromStr;

use super::{Guild, Person};

/// What a guild decides about: `setting:region`, `channel:123`, `entry:eyelid-twitch`. 1 to 100 characters
/// of `a-z`, `0-9`, `-`, `_` and `:`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject(Box<str>);

/// The longest subject: the longest id of an entry, its kind and room to spare.
const LONGEST: usize = 100;

/// A name that is no subject.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no subject, expected 1-100 characters of a-z, 0-9, `-`, `_` and `:`")]
pub struct NoSubject(String);

impl Subject {
    /// A subject made of parts that are known to fit.
    pub(super) fn new(text: String) -> Self {
        Self(text.into())
    }

    /// The subject as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Subject {
    type Err = NoSubject;

    fn from_str(text: &str) -> Result<Self, NoSubject> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_:".contains(c);
        if (1..=LONGEST).contains(&text.len()) && text.chars().all(plain) {
            return Ok(Self(text.into()));
        }
        Err(NoSubject(text.chars().take(LONGEST).collect()))
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One subject before and after; `None` where the guild had, or has, no say of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What was decided about.
    pub subject: Subject,
    /// What stood there.
    pub before: Option<String>,
    /// What stands there since.
    pub after: Option<String>,
}

/// A decision that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its number in the guild, from 1.
    pub number: u64,
    /// When, in seconds since 1970.
    pub at: i64,
    /// Who decided.
    pub who: Person,
    /// In a sentence, what for; may be empty.
    pub why: String,
    /// The change that it takes back, if it takes one back.
    pub undoes: Option<u64>,
    /// What changed; each subject once.
    pub edits: Vec<Edit>,
}

/// A decision to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Who decides.
    pub who: Person,
    /// In a sentence, what for; may be empty.
    pub why: String,
    /// The change that it takes back, if it takes one back.
    pub undoes: Option<u64>,
    /// Each subject with what shall stand there; `None` takes the guild's own say away.
    pub edits: Vec<(Subject, Option<String>)>,
    /// The number of the last change the decision was based on; when another came since, it is refused.
    /// `None` takes what comes.
    pub based_on: Option<u64>,
}

/// What a guild has decided, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// For which guild.
    pub guild: Guild,
    /// The number of its last change, 0 before the first.
    pub head: u64,
    /// Each subject it has a say of its own on, in order.
    pub values: Vec<(Subject, String)>,
}
