//! What is wrong with an attachment, where, and what was expected?

use std::fmt;

use super::place::{Place, told};
use super::{MAX_ATTACHMENT, MAX_ENTRIES, MAX_FILE, MAX_UNPACKED};
use crate::knowledge::Problem;

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
    #[error("expected a file whose name ends in `.zip`, `.json` or `.csv`")]
    Form,
    /// Too much of something.
    #[error(transparent)]
    Limits(ExportError),
    /// Bytes that are no text.
    #[error("line {line} is not UTF-8; save it as UTF-8 text")]
    NotUtf8 {
        /// The line, from 1.
        line: usize,
    },
    /// What the knowledge reader says of an entry or a pack.
    #[error(transparent)]
    Knowledge(Problem),
    /// An id that is none.
    #[error("`{0}` is no entry's id, expected 1-64 characters of a-z, 0-9 and `-`")]
    Id(String),
    /// Written by a later version.
    #[error("has format {0}, expected 1; update Signpost, or export it again with this version")]
    Format(String),
    /// Something that stands there twice.
    #[error("`{0}` stands there twice, expected it once")]
    Twice(String),
    /// No zip, or a damaged one.
    #[error("cannot be opened as a zip archive ({0}); expected one as the export makes it")]
    Zip(String),
    /// More files than an archive may have.
    #[error("has more files than an archive of {MAX_ENTRIES} entries needs; expected at most {0}")]
    TooManyFiles(usize),
    /// The extension for archives that are too large anyway.
    #[error("uses the zip64 extension; expected a plain zip, which holds all that is allowed")]
    Zip64,
    /// A file with a name that no bundle has.
    #[error(
        "has no place here; expected `MANIFEST.toml`, `pack.toml`, `claims.toml`, `lexicon.toml`, \
         `elsewhere.toml` or `entries/<id>.toml`"
    )]
    Path,
    /// A name that leads out of the archive.
    #[error("leads out of the archive; expected a plain path such as `entries/<id>.toml`")]
    Outside,
    /// A name in no known alphabet.
    #[error("a file's name is not UTF-8; expected a plain path such as `entries/<id>.toml`")]
    Name,
    /// A link or another thing that is no file.
    #[error("is a link; expected a plain file")]
    Link,
    /// A locked file.
    #[error("is encrypted; expected an archive without a password")]
    Encrypted,
    /// A compression that is not read.
    #[error("is packed with {0}; expected the usual `deflate`, or none")]
    Compression(String),
    /// A file that is made to unpack to far more than it is.
    #[error("unpacks to more than {0} times its size; expected ordinary text")]
    Ratio(u64),
    /// A file whose bytes do not unpack.
    #[error("is damaged ({0}); send it once more, or export it again")]
    Damaged(String),
    /// A file that is not what the manifest, or the document, says.
    #[error(
        "differs from its checksum; send it once more, or take `{0}` out if it was changed by hand"
    )]
    Checksum(&'static str),
    /// A manifest that names a file which is not there.
    #[error("names `{0}`, which is not in the archive")]
    Missing(String),
    /// A file that the manifest does not name.
    #[error("is not named in `MANIFEST.toml`; name it there, or take the manifest out")]
    Unlisted,
    /// A manifest or a document of another shape.
    #[error("cannot be read: {0}")]
    Shape(String),
    /// A document with more values than fit.
    #[error("has more than {0} values, expected one with entries alone")]
    TooManyValues(usize),
    /// A text kept beside the fields that is not what was exported.
    #[error("was changed; change the fields and take `text` and `text_sha256` out")]
    KeptText,
    /// A table without a head.
    #[error("expected the names of the columns, `id` among them")]
    NoHead,
    /// A column nobody knows.
    #[error("`{0}` is no column; expected the names that the export writes")]
    Column(String),
    /// A column that is missing.
    #[error("the column `{0}` is missing")]
    NoColumn(&'static str),
    /// A row with more cells than the head.
    #[error(
        "has more cells than the head; a quotation mark or a separator may be missing before it"
    )]
    Cells,
    /// A cell as long as spreadsheets allow.
    #[error("has 32767 characters, where spreadsheets cut a cell off; import it in another form")]
    CutCell,
    /// A quotation mark that is never closed.
    #[error("a quotation mark opens here and is never closed")]
    OpenQuote,
    /// A word where yes or nothing was expected.
    #[error("expected `yes` or an empty cell")]
    YesOrNothing,
    /// A line of a cell with more or fewer parts than it has.
    #[error("has {count} parts, expected {expected}; a bar inside a part is written `\\|`")]
    Parts {
        /// How many there are.
        count: usize,
        /// What there must be.
        expected: &'static str,
    },
    /// Nothing to import.
    #[error("holds no entries, expected at least one")]
    Empty,
}

/// Why a bundle cannot be written, or is too large to be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// A finished file larger than what is taken.
    #[error("{size} bytes, expected at most {MAX_ATTACHMENT}; split it into several files")]
    Attachment {
        /// Its size in bytes.
        size: usize,
    },
    /// Texts larger than what is taken.
    #[error("{size} bytes of text, expected at most {MAX_UNPACKED}; split it into several files")]
    Unpacked {
        /// Their size in bytes.
        size: usize,
    },
    /// A file that the knowledge reader would not take.
    #[error("`{path}` has {size} bytes, expected at most {MAX_FILE}")]
    File {
        /// The file.
        path: String,
        /// Its size in bytes.
        size: usize,
    },
    /// More entries than are taken.
    #[error("{count} entries, expected at most {MAX_ENTRIES}; split them into several files")]
    Entries {
        /// How many there are.
        count: usize,
    },
    /// An entry whose text cannot be taken apart.
    #[error(
        "`{path}` is not an entry at line {line}; export it as a TOML archive, or mend it first"
    )]
    NotAnEntry {
        /// The file.
        path: String,
        /// The line, from 1.
        line: usize,
    },
    /// An attachment that could not be read back as it was.
    #[error("could not be read back: {0}; export it as a TOML archive, or mend it first")]
    Unreadable(String),
    /// Something that should not happen: the writer refused.
    #[error("could not be written: {0}")]
    Writer(String),
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, told(&self.wrong.to_string()))
    }
}

impl Finding {
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

impl fmt::Display for ImportErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, finding) in self.findings.iter().enumerate() {
            let end = if nth == 0 { "" } else { "\n" };
            write!(f, "{end}{finding}")?;
        }
        if self.more > 0 {
            write!(f, "\nand {} more", self.more)?;
        }
        Ok(())
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
