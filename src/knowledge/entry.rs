//! What is one entry? The shape of a curated answer, with only usable values in it.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::{ClaimId, Prose, Readability, fault::Problem};

/// The longest id, so that an id always fits a button's id with room for its verb.
const MAX_ID: usize = 64;

/// Names an entry or a pack: 1 to 64 characters of `a-z`, `0-9` and `-`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(Box<str>);

impl EntryId {
    /// The id as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for EntryId {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let fits = (1..=MAX_ID).contains(&text.len());
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if fits && text.chars().all(plain) {
            return Ok(Self(text.into()));
        }
        Err(Problem::Id(text.chars().take(MAX_ID).collect()))
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl EntryId {
    /// A short stand-in for the id, where there is no room for more; two of a thousand entries share one
    /// about once in 10,000 packs.
    #[must_use]
    pub fn short(&self) -> u32 {
        first_four(&Sha256::digest(self.0.as_bytes()))
    }
}

/// The first four bytes of a hash as a number.
fn first_four(hash: &[u8]) -> u32 {
    let first = hash.iter().take(4);
    first.fold(0, |number, byte| (number << 8) | u32::from(*byte))
}

/// One wording of an entry: eight hexadecimal digits of the SHA-256 of what members read of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(u32);

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

/// A text that is no revision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a revision: expected eight digits of 0-9 and a-f")]
pub struct NoRevision;

impl FromStr for Revision {
    type Err = NoRevision;

    fn from_str(text: &str) -> Result<Self, NoRevision> {
        let plain = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        let number = u32::from_str_radix(text, 16).map_err(|_| NoRevision)?;
        let fits = text.len() == 8 && text.bytes().all(plain);
        fits.then_some(Self(number)).ok_or(NoRevision)
    }
}

/// What kind of question an entry answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A condition or a symptom.
    Condition,
    /// Something that may bring the symptom on.
    Cause,
    /// Something that is done about it; such an entry has a [`Treatment`].
    Treatment,
    /// When and whom to ask, what to expect.
    Guidance,
    /// About the pack itself.
    About,
}

/// How soon the signs that an entry names need care, said in words and never by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CareLevel {
    /// An ordinary appointment.
    Routine,
    /// An appointment within days.
    Soon,
    /// Medical help on the same day.
    Urgent,
}

/// When to get care.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Care {
    /// How soon.
    pub level: CareLevel,
    /// The signs that decide it.
    pub text: Prose,
}

/// A claim of the article that the evidence does not carry as it stands.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Dispute {
    /// The claim in the pack's list.
    pub claim: ClaimId,
    /// The article's view, worded as its view.
    pub article: Prose,
    /// What the evidence says.
    pub evidence: Prose,
}

/// What a person choosing a treatment needs to know (DISCERN questions 9 to 15).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Treatment {
    /// How it works.
    pub how_it_works: Prose,
    /// What good it may do, with how often.
    pub benefits: Prose,
    /// What harm it may do, with how often.
    pub risks: Prose,
    /// What happens without it.
    pub if_nothing_is_done: Prose,
    /// What else there is to choose from.
    pub choices: Prose,
    /// How it touches daily life.
    pub quality_of_life: Prose,
    /// Questions to take to a doctor.
    pub questions: Vec<Prose>,
}

/// Where a statement can be looked up.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Source {
    /// A short readable name.
    pub name: Prose,
    /// Its `http` or `https` address.
    pub url: Box<str>,
    /// When it was read.
    pub seen: Date,
}

/// Who looked at the entry and when the next look is due.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Review {
    /// When it was last checked.
    pub reviewed: Date,
    /// When it must be checked again.
    pub next: Date,
    /// Who checked it, or that no clinician has.
    pub by: Prose,
}

/// Questions that hold the entry to its place.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tests {
    /// Questions this entry must answer.
    pub reach: Vec<Prose>,
    /// Questions this entry must not answer.
    pub avoid: Vec<Prose>,
}

/// One curated answer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Entry {
    /// Its name, the same as its file's.
    pub id: EntryId,
    /// Its title in plain words.
    pub title: Prose,
    /// What kind of question it answers.
    pub kind: Kind,
    /// What it tells, and for whom, in one sentence.
    pub aim: Prose,
    /// What a member reads first.
    pub summary: Prose,
    /// What may cause it.
    pub cause: Prose,
    /// What can help.
    pub helps: Prose,
    /// What is not known.
    pub uncertainty: Prose,
    /// When to get care.
    pub care: Care,
    /// Claims of the article that it corrects.
    pub disputes: Vec<Dispute>,
    /// Present exactly when the kind is [`Kind::Treatment`].
    pub treatment: Option<Treatment>,
    /// Phrasings: the ways members ask for it.
    pub asks: Vec<Prose>,
    /// Entries on neighbouring questions.
    pub related: Vec<EntryId>,
    /// The claims it rests on.
    pub claims: Vec<ClaimId>,
    /// Where its statements can be looked up; at least one.
    pub sources: Vec<Source>,
    /// Who looked at it and when.
    pub review: Review,
    /// Questions that hold it to its place.
    pub tests: Tests,
}

impl Entry {
    /// True from the day after the next review was due.
    #[must_use]
    pub fn is_overdue(&self, today: Date) -> bool {
        self.review.next < today
    }

    /// Which wording of it this is: the same for the same words, another for others with all but
    /// certainty.
    #[must_use]
    pub fn revision(&self) -> Revision {
        let mut hash = Sha256::new();
        for (field, text) in self.shown() {
            hash.update(field.as_bytes());
            hash.update([0]);
            hash.update(text.as_str().as_bytes());
            hash.update([0]);
        }
        Revision(first_four(&hash.finalize()))
    }

    /// How hard everything that a member may read of it is to read.
    #[must_use]
    pub fn readability(&self) -> Readability {
        let all: Vec<&str> = self.shown().map(|(_, text)| text.as_str()).collect();
        Readability::of(&all.join("\n"))
    }

    /// Every text a member may read, with its field's name, in reading order.
    pub fn shown(&self) -> impl Iterator<Item = (&'static str, &Prose)> {
        let fixed = [
            ("title", &self.title),
            ("summary", &self.summary),
            ("cause", &self.cause),
            ("helps", &self.helps),
            ("care.text", &self.care.text),
            ("uncertainty", &self.uncertainty),
        ];
        let disputes = self.disputes.iter().flat_map(|dispute| {
            [
                ("dispute.article", &dispute.article),
                ("dispute.evidence", &dispute.evidence),
            ]
        });
        let treatment = self.treatment.iter().flat_map(Treatment::shown);
        fixed.into_iter().chain(disputes).chain(treatment)
    }
}

impl Treatment {
    fn shown(&self) -> impl Iterator<Item = (&'static str, &Prose)> {
        let fixed = [
            ("treatment.how_it_works", &self.how_it_works),
            ("treatment.benefits", &self.benefits),
            ("treatment.risks", &self.risks),
            ("treatment.if_nothing_is_done", &self.if_nothing_is_done),
            ("treatment.choices", &self.choices),
            ("treatment.quality_of_life", &self.quality_of_life),
        ];
        let questions = self
            .questions
            .iter()
            .map(|text| ("treatment.questions", text));
        fixed.into_iter().chain(questions)
    }
}

#[cfg(test)]
mod tests {
    use super::EntryId;

    #[test]
    fn ids_are_kebab_case() {
        assert!("eyelid-twitch".parse::<EntryId>().is_ok());
        for bad in [
            "",
            "Eyelid",
            "eye lid",
            "../etc",
            "lid\u{e9}",
            &"a".repeat(65),
        ] {
            let problem = bad.parse::<EntryId>().unwrap_err();
            assert!(
                problem
                    .to_string()
                    .contains("1-64 characters of a-z, 0-9 and `-`")
            );
        }
    }
}
