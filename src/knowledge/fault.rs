//! What is wrong with a knowledge file, and what was expected instead?

mod words;

use std::fmt;

use crate::speech::Language;

/// Something wrong in a file of a pack: where, and what.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Fault {
    /// The file, relative to the pack's folder.
    pub file: String,
    /// The line from 1, where one can be named.
    pub line: Option<usize>,
    /// What is wrong.
    pub problem: Problem,
}

impl Fault {
    /// True when the file was left out of the pack; false when it only fails the check.
    #[must_use]
    pub fn costs_the_file(&self) -> bool {
        self.problem.costs_the_file()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        let (rule, hint) = self.problem.rule();
        write!(f, ": {} [{rule}]\n  hint: {hint}", self.problem)
    }
}

/// What can be wrong in a knowledge file. [`Problem::words`] tells it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// Not TOML, a missing key, an unknown key or a value of the wrong type.
    Syntax(String),
    /// The file could not be opened or is not UTF-8.
    Unreadable(String),
    /// A text without a visible character.
    Blank {
        /// The key.
        field: &'static str,
    },
    /// A text over its limit, counted in characters.
    TooLong {
        /// The key.
        field: &'static str,
        /// Its length in characters.
        length: usize,
        /// The limit in characters.
        max: usize,
    },
    /// Fewer items than an entry needs.
    TooFew {
        /// The key.
        field: &'static str,
        /// How many there are.
        count: usize,
        /// How many there must be.
        min: usize,
    },
    /// More items than a guild's own entry may have.
    TooMany {
        /// The key.
        field: &'static str,
        /// How many there are.
        count: usize,
        /// How many there may be.
        max: usize,
    },
    /// An id of the wrong shape.
    Id(String),
    /// A claim id of the wrong shape.
    ClaimId(String),
    /// A word that is not one of those a field allows.
    OneOf {
        /// The key.
        field: &'static str,
        /// What stands there.
        value: String,
        /// What may stand there.
        expected: &'static str,
    },
    /// A value that is not a calendar date.
    Date {
        /// The key.
        field: &'static str,
    },
    /// A day that has not come yet.
    FutureDate {
        /// The key.
        field: &'static str,
        /// What stands there.
        date: jiff::civil::Date,
    },
    /// A next review more than twelve months after the last.
    ReviewFar(i32),
    /// A next review that is not after the last.
    ReviewOrder,
    /// The next review has passed.
    ReviewOverdue(jiff::civil::Date),
    /// An address that cannot be a source.
    Url(String),
    /// `[treatment]` is missing from a treatment, or stands in another kind.
    TreatmentTable,
    /// Two files claim one id.
    DuplicateId {
        /// The id.
        id: String,
        /// The file that has it.
        first: String,
    },
    /// Two entries, or one twice, share a phrasing.
    SharedPhrasing {
        /// The phrasing as written here.
        phrase: String,
        /// The file that has it.
        first: String,
    },
    /// A lexicon term in two concepts.
    SharedTerm {
        /// The term.
        term: String,
        /// The concept that has it.
        first: String,
    },
    /// An id that no entry of the pack has.
    UnknownEntry {
        /// The key.
        field: &'static str,
        /// The id.
        id: String,
    },
    /// A neighbouring entry that is named a second time.
    RelatedTwice(String),
    /// An entry that names itself as its neighbour.
    RelatedSelf(String),
    /// A pack without a single entry file.
    NoEntries,
    /// A claim that is not in the pack's list.
    UnknownClaim(String),
    /// A claim that needs a correction and has none.
    Undisputed(String),
    /// An entry that rests on neither a claim nor enough sources of its own.
    Unclaimed {
        /// How many sources it has.
        count: usize,
        /// How many it needs without a claim.
        min: usize,
    },
    /// A claim that is judged by no source.
    Unsourced(String),
    /// All that an entry shows is too long together.
    LongEntry {
        /// The key of the longest part.
        field: &'static str,
        /// Its length in characters.
        length: usize,
        /// The limit in characters.
        max: usize,
    },
    /// A sentence too long to read at a glance.
    LongSentence {
        /// The key.
        field: &'static str,
        /// Words in the sentence.
        words: usize,
        /// The limit.
        max: usize,
    },
    /// A text too hard to read.
    HardToRead {
        /// The key of the part that is hardest to read.
        field: &'static str,
        /// Flesch-Kincaid grade in tenths, as text.
        grade: String,
        /// The limit.
        max: u8,
    },
    /// One text of an entry too hard to read by itself.
    HardText {
        /// The key.
        field: &'static str,
        /// Flesch-Kincaid grade in tenths, as text.
        grade: String,
        /// The limit.
        max: u8,
    },
    /// A subject that is dangerous to speak of without a warning.
    MissingWarning {
        /// The subject: the id of the message that names it.
        about: &'static str,
        /// What must be said: the id of the message that says it.
        warning: &'static str,
    },
    /// A red flag's card of the wrong shape.
    Card {
        /// The category's id.
        category: Box<str>,
        /// What is wrong with it.
        wrong: &'static str,
    },
    /// Emergency numbers that nobody looked up for a year.
    NumbersOverdue(String),
    /// A wording no member may be shown.
    Forbidden {
        /// The key.
        field: &'static str,
        /// The wording found.
        wording: &'static str,
        /// Why it may not stand: the id of the message that says it.
        because: &'static str,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Language::default()))
    }
}

impl Problem {
    /// Whether a guild must not publish an entry with it. An overdue review does not forbid that, since the card
    /// says so; nor does a phrasing that stands elsewhere too, which the tests have their say on; nor a related entry
    /// that the guild does without, which is not offered.
    pub(crate) fn forbids_publishing(&self) -> bool {
        !matches!(
            self,
            Self::ReviewOverdue(_) | Self::SharedPhrasing { .. } | Self::UnknownEntry { .. }
        )
    }

    pub(crate) fn costs_the_file(&self) -> bool {
        !matches!(
            self,
            Self::ReviewOverdue(_)
                | Self::ReviewFar(_)
                | Self::FutureDate { .. }
                | Self::Unclaimed { .. }
                | Self::Unsourced(_)
                | Self::LongEntry { .. }
                | Self::HardText { .. }
                | Self::SharedPhrasing { .. }
                | Self::SharedTerm { .. }
                | Self::UnknownEntry { .. }
                | Self::RelatedTwice(_)
                | Self::RelatedSelf(_)
                | Self::NoEntries
                | Self::UnknownClaim(_)
                | Self::LongSentence { .. }
                | Self::HardToRead { .. }
                | Self::MissingWarning { .. }
                | Self::Card { .. }
                | Self::NumbersOverdue(_)
        )
    }

    /// The rule it breaks, by name, and how to mend it: in English, since the check alone says it.
    #[must_use]
    pub fn rule(&self) -> (&'static str, &'static str) {
        match self {
            Self::Syntax(_) => (
                "syntax",
                "mend the TOML; an entry that passes shows the shape, such as `entries/self-care.toml`",
            ),
            Self::Unreadable(_) => (
                "unreadable",
                "the file must be UTF-8 text that this user may read",
            ),
            Self::Blank { .. } => ("blank", "write the text, or remove the entry from the pack"),
            Self::TooLong { .. } => (
                "too-long",
                "cut it to what fits a phone's screen; move the rest to another field or entry",
            ),
            Self::TooFew { .. } => ("too-few", "add what is missing"),
            Self::TooMany { .. } => ("too-many", "keep those that differ most from one another"),
            Self::Id(_) => ("id", "rename the file; its name without `.toml` is the id"),
            Self::ClaimId(_) => ("claim-id", "write it as claims.toml does"),
            Self::OneOf { .. } => ("one-of", "choose one of the words named"),
            Self::Date { .. } => ("date", "write year, month and day, without quotes"),
            Self::FutureDate { .. } => (
                "future-date",
                "write the day it was done, in UTC; correct the clock if that day is past",
            ),
            Self::ReviewFar(_) => (
                "review-far",
                "set `next` to a day within twelve months of `reviewed`",
            ),
            Self::ReviewOrder => ("review-order", "set `next` to a later day than `reviewed`"),
            Self::ReviewOverdue(_) => (
                "review-overdue",
                "check the entry against its sources, then set `reviewed` and `next`",
            ),
            Self::Url(_) => ("url", "copy the whole address from the browser"),
            Self::TreatmentTable => (
                "treatment",
                "add `[treatment]` with how it works, benefits, risks, if nothing is done, \
                 choices, quality of life and questions, or change `kind`",
            ),
            Self::DuplicateId { .. } => ("duplicate-id", "rename one of the two files"),
            Self::SharedPhrasing { .. } => (
                "shared-phrasing",
                "keep it where it belongs and reword the other",
            ),
            Self::SharedTerm { .. } => ("shared-term", "keep it in one concept"),
            Self::UnknownEntry { .. } => (
                "unknown-entry",
                "correct the id, or take it out; an id is the name of a file in `entries/`",
            ),
            Self::RelatedTwice(_) => ("related-twice", "name each neighbouring entry once"),
            Self::RelatedSelf(_) => ("related-self", "name only other entries"),
            Self::NoEntries => (
                "no-entries",
                "put one file per entry into `entries/`, as in `entries/eyelid-twitch.toml`",
            ),
            Self::UnknownClaim(_) => (
                "unknown-claim",
                "correct the id, or add the claim to claims.toml",
            ),
            Self::Undisputed(_) => (
                "undisputed",
                "say what the article holds in `article` and what is known in `evidence`",
            ),
            Self::Unclaimed { .. } => (
                "unclaimed",
                "name the claims it rests on, or add sources that carry what it says",
            ),
            Self::Unsourced(_) => (
                "unsourced",
                "add the page it was checked against, or set `status` to \"unsupported\" or \
                 \"opinion\"",
            ),
            Self::LongEntry { .. } => (
                "long-entry",
                "cut what says a thing twice, or make two entries of it",
            ),
            Self::LongSentence { .. } => ("long-sentence", "split it in two"),
            Self::HardToRead { .. } | Self::HardText { .. } => {
                ("hard-to-read", "use shorter words and shorter sentences")
            }
            Self::Forbidden { .. } => ("forbidden-wording", "reword it without these words"),
            Self::MissingWarning { .. } => (
                "missing-warning",
                "add the warning to `helps`, `care.text` or `treatment.risks`",
            ),
            Self::NumbersOverdue(_) => (
                "numbers-overdue",
                "check them at their source and set `last_checked`",
            ),
            Self::Card { .. } => (
                "card",
                "reword `says`; numbers come from contacts.toml by `{emergency}`, `{crisis}` and \
                 `{poison}`",
            ),
        }
    }
}
