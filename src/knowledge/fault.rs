//! What is wrong with a knowledge file, and what was expected instead?

use std::fmt;

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
        write!(f, ": {}", self.problem)?;
        if let Some(hint) = self.problem.hint() {
            write!(f, "\n  hint: {hint}")?;
        }
        Ok(())
    }
}

/// What can be wrong in a knowledge file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// Not TOML, a missing key, an unknown key or a value of the wrong type.
    #[error("cannot be read: {0}")]
    Syntax(String),
    /// The file could not be opened or is not UTF-8.
    #[error("cannot be opened: {0}")]
    Unreadable(String),
    /// A text without a visible character.
    #[error("`{field}` is blank")]
    Blank {
        /// The key.
        field: &'static str,
    },
    /// A text over its limit, counted in characters.
    #[error("`{field}` has {length} characters, at most {max} fit")]
    TooLong {
        /// The key.
        field: &'static str,
        /// Its length in characters.
        length: usize,
        /// The limit in characters.
        max: usize,
    },
    /// Fewer items than an entry needs.
    #[error("`{field}` has {count}, expected at least {min}")]
    TooFew {
        /// The key.
        field: &'static str,
        /// How many there are.
        count: usize,
        /// How many there must be.
        min: usize,
    },
    /// An id of the wrong shape.
    #[error("id `{0}` must be 1-64 characters of a-z, 0-9 and `-`")]
    Id(String),
    /// A claim id of the wrong shape.
    #[error("claim id `{0}` must be `C` and two or three digits, as in `C07`")]
    ClaimId(String),
    /// A word that is not one of those a field allows.
    #[error("`{field}` is `{value}`, expected {expected}")]
    OneOf {
        /// The key.
        field: &'static str,
        /// What stands there.
        value: String,
        /// What may stand there.
        expected: &'static str,
    },
    /// A value that is not a calendar date.
    #[error("`{field}` must be a date without time, as in 2026-11-23")]
    Date {
        /// The key.
        field: &'static str,
    },
    /// A next review that is not after the last.
    #[error("`review.next` must be after `review.reviewed`")]
    ReviewOrder,
    /// The next review has passed.
    #[error("the review was due on {0}")]
    ReviewOverdue(jiff::civil::Date),
    /// An address that cannot be a source.
    #[error("`{0}` must begin with `https://` or `http://`")]
    Url(String),
    /// `[treatment]` is missing from a treatment, or stands in another kind.
    #[error("`[treatment]` must be there exactly when `kind` is \"treatment\"")]
    TreatmentTable,
    /// Two files claim one id.
    #[error("id `{id}` is already taken by `{first}`")]
    DuplicateId {
        /// The id.
        id: String,
        /// The file that has it.
        first: String,
    },
    /// Two entries, or one twice, share a phrasing.
    #[error("the phrasing `{phrase}` already stands in `{first}`")]
    SharedPhrasing {
        /// The phrasing as written here.
        phrase: String,
        /// The file that has it.
        first: String,
    },
    /// A lexicon term in two concepts.
    #[error("the term `{term}` already stands in concept `{first}`")]
    SharedTerm {
        /// The term.
        term: String,
        /// The concept that has it.
        first: String,
    },
    /// An id that no entry of the pack has.
    #[error("`{field}` names `{id}`, which is no entry of this pack")]
    UnknownEntry {
        /// The key.
        field: &'static str,
        /// The id.
        id: String,
    },
    /// A neighbouring entry that is named a second time.
    #[error("`related` names `{0}` twice")]
    RelatedTwice(String),
    /// An entry that names itself as its neighbour.
    #[error("`related` names `{0}`, which is this entry itself")]
    RelatedSelf(String),
    /// A pack without a single entry file.
    #[error("the pack has no entries, expected at least one file in `entries/`")]
    NoEntries,
    /// A claim that is not in the pack's list.
    #[error("claim `{0}` is not in claims.toml")]
    UnknownClaim(String),
    /// A claim that needs a correction and has none.
    #[error("claim `{0}` needs a correction, expected a `[[dispute]]` for it")]
    Undisputed(String),
    /// A sentence too long to read at a glance.
    #[error("`{field}` has a sentence of {words} words, at most {max} are easy to read")]
    LongSentence {
        /// The key.
        field: &'static str,
        /// Words in the sentence.
        words: usize,
        /// The limit.
        max: usize,
    },
    /// A text too hard to read.
    #[error("reading grade {grade}, at most {max} is plain enough")]
    HardToRead {
        /// Flesch-Kincaid grade in tenths, as text.
        grade: String,
        /// The limit.
        max: u8,
    },
    /// A wording no member may be shown.
    #[error("`{field}` says `{wording}`, which {because}")]
    Forbidden {
        /// The key.
        field: &'static str,
        /// The wording found.
        wording: &'static str,
        /// Why it may not stand.
        because: &'static str,
    },
}

impl Problem {
    fn costs_the_file(&self) -> bool {
        !matches!(
            self,
            Self::ReviewOverdue(_)
                | Self::SharedPhrasing { .. }
                | Self::SharedTerm { .. }
                | Self::UnknownEntry { .. }
                | Self::RelatedTwice(_)
                | Self::RelatedSelf(_)
                | Self::NoEntries
                | Self::UnknownClaim(_)
                | Self::LongSentence { .. }
                | Self::HardToRead { .. }
        )
    }

    fn hint(&self) -> Option<&'static str> {
        Some(match self {
            Self::Blank { .. } => "write the text, or remove the entry from the pack",
            Self::ReviewOverdue(_) => {
                "check the entry against its sources, then set `reviewed` and `next`"
            }
            Self::SharedPhrasing { .. } => "keep it where it belongs and reword the other",
            Self::Undisputed(_) => {
                "say what the article holds in `article` and what is known in `evidence`"
            }
            Self::UnknownClaim(_) => "correct the id, or add the claim to claims.toml",
            Self::UnknownEntry { .. } => {
                "correct the id, or take it out; an id is the name of a file in `entries/`"
            }
            Self::RelatedTwice(_) => "name each neighbouring entry once",
            Self::RelatedSelf(_) => "name only other entries",
            Self::NoEntries => {
                "put one file per entry into `entries/`, as in `entries/eyelid-twitch.toml`"
            }
            Self::LongSentence { .. } => "split it in two",
            Self::HardToRead { .. } => "use shorter words and shorter sentences",
            Self::Unreadable(_) => "the file must be UTF-8 text that this user may read",
            _ => return None,
        })
    }
}
