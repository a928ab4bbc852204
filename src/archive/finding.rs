//! What is wrong with an attachment, where, and what was expected?

mod words;

use std::fmt;

use super::place::{Place, told};
use crate::knowledge::Problem;
use crate::say;
use crate::speech::Language;

/// Findings beyond these are counted and not kept: nobody reads a thousand.
const MAX_FINDINGS: usize = 100;

/// Something wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What.
    pub wrong: Wrong,
}

/// What can be wrong with an attachment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Wrong {
    /// A name without an ending that is known.
    Form,
    /// Too much of something.
    Limits(ExportError),
    /// Bytes that are no text.
    NotUtf8 {
        /// The line, from 1.
        line: usize,
    },
    /// What the knowledge reader says of an entry or a pack.
    Knowledge(Problem),
    /// An id that is none.
    Id(String),
    /// Written by a later version.
    Format(String),
    /// A document that does not say its format.
    NoFormat,
    /// Something that stands there twice.
    Twice(String),
    /// Two files of one name.
    TwoNames,
    /// No zip, or a damaged one.
    Zip(String),
    /// A zip without the record that ends it.
    NoEnd,
    /// More files than an archive may have.
    TooManyFiles(usize),
    /// The extension for archives that are too large anyway.
    Zip64,
    /// A file with a name that no bundle has.
    Path,
    /// A name that leads out of the archive.
    Outside,
    /// A name in no known alphabet.
    Name,
    /// A link or another thing that is no file.
    Link,
    /// A locked file.
    Encrypted,
    /// A compression that is not read.
    Compression(String),
    /// A file that is made to unpack to far more than it is.
    Ratio(u64),
    /// A file whose bytes do not unpack.
    Damaged(String),
    /// A file that is not what the manifest, or the document, says.
    Checksum(&'static str),
    /// A manifest that names a file which is not there.
    Missing(String),
    /// A file that the manifest does not name.
    Unlisted,
    /// A manifest or a document of another shape.
    Shape(String),
    /// A document with more values than fit.
    TooManyValues(usize),
    /// A text kept beside the fields that is not what was exported.
    KeptText,
    /// A table without a head.
    NoHead,
    /// A column nobody knows.
    Column(String),
    /// A column that is missing.
    NoColumn(&'static str),
    /// A row with more cells than the head.
    Cells,
    /// A cell as long as spreadsheets allow.
    CutCell,
    /// A quotation mark that is never closed.
    OpenQuote,
    /// A word where yes or nothing was expected.
    YesOrNothing,
    /// A line of a cell with more or fewer parts than it has.
    Parts {
        /// How many there are.
        count: usize,
        /// What there must be: the id of the message that says it.
        expected: &'static str,
    },
    /// Nothing to import.
    Empty,
}

/// Why a bundle cannot be written, or is too large to be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// A finished file larger than what is taken.
    Attachment {
        /// Its size in bytes.
        size: usize,
    },
    /// Texts larger than what is taken.
    Unpacked {
        /// Their size in bytes.
        size: usize,
    },
    /// A file that the knowledge reader would not take.
    File {
        /// The file.
        path: String,
        /// Its size in bytes.
        size: usize,
    },
    /// A row of a table larger than what is taken.
    Row {
        /// Its size in bytes.
        size: usize,
    },
    /// More entries than are taken.
    Entries {
        /// How many there are.
        count: usize,
    },
    /// An entry whose text cannot be taken apart.
    NotAnEntry {
        /// The file.
        path: String,
        /// The line, from 1.
        line: usize,
    },
    /// An attachment that could not be read back.
    Unreadable(Box<ImportErrors>),
    /// An attachment that would not be read back as it was.
    Differs,
    /// Something that should not happen: the writer refused.
    Writer(String),
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Language::default()))
    }
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Language::default()))
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Language::default()))
    }
}

impl Finding {
    /// What is wrong, behind its place.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        say!(
            language,
            "wrong-at",
            place = self.place.words(language),
            wrong = told(&self.wrong.words(language))
        )
    }

    /// True when it stops the import; false when it should be looked at.
    #[must_use]
    pub fn stops(&self) -> bool {
        match &self.wrong {
            Wrong::Knowledge(problem) => problem.forbids_publishing(),
            _ => true,
        }
    }
}

/// Everything that is wrong with an attachment; at least one thing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct ImportErrors {
    /// The first of them, in the order of the attachment.
    pub findings: Vec<Finding>,
    /// How many more there are.
    pub more: usize,
}

impl ImportErrors {
    /// The findings, a line each, and how many more there are.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        let findings = self.findings.iter();
        let mut lines: Vec<String> = findings.map(|finding| finding.words(language)).collect();
        if self.more > 0 {
            lines.push(say!(language, "import-more", count = self.more));
        }
        lines.join("\n")
    }
}

impl fmt::Display for ImportErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Language::default()))
    }
}

/// What was found so far.
#[derive(Default)]
pub(super) struct Findings {
    kept: Vec<Finding>,
    more: usize,
}

impl Findings {
    pub(super) fn add(&mut self, place: Place, wrong: Wrong) {
        if self.kept.len() < MAX_FINDINGS {
            self.kept.push(Finding { place, wrong });
        } else {
            self.more += 1;
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }
}

impl From<Findings> for ImportErrors {
    fn from(all: Findings) -> Self {
        Self {
            findings: all.kept,
            more: all.more,
        }
    }
}
