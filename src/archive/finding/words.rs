//! What is said of an attachment that is not as it should be, in each language?
//!
//! To add a fault: its arm here, and its message in `locales/`.

use super::super::{MAX_ATTACHMENT, MAX_ENTRIES, MAX_FILE, MAX_UNPACKED};
use super::{ExportError, Wrong};
use crate::say;
use crate::speech::Language;

impl Wrong {
    /// What is wrong, and what was expected, to stand behind its place.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        match self {
            Self::Form => say!(language, "wrong-form"),
            Self::Limits(error) => error.words(language),
            Self::NotUtf8 { line } => say!(language, "wrong-not-utf8", line = *line),
            Self::Knowledge(problem) => problem.words(language),
            Self::Id(id) => say!(language, "wrong-id", id = id.as_str()),
            Self::Format(format) => say!(language, "wrong-format", format = format.as_str()),
            Self::NoFormat => say!(language, "wrong-no-format"),
            Self::Twice(name) => say!(language, "wrong-twice", name = name.as_str()),
            Self::TwoNames => say!(language, "wrong-two-names"),
            Self::Zip(reason) => say!(language, "wrong-zip", reason = reason.as_str()),
            Self::NoEnd => say!(language, "wrong-no-end"),
            Self::TooManyFiles(most) => say!(
                language,
                "wrong-too-many-files",
                entries = MAX_ENTRIES,
                most = *most
            ),
            Self::Zip64 => say!(language, "wrong-zip64"),
            Self::Path => say!(language, "wrong-path"),
            Self::Outside => say!(language, "wrong-outside"),
            Self::Name => say!(language, "wrong-name"),
            Self::Link => say!(language, "wrong-link"),
            Self::Encrypted => say!(language, "wrong-encrypted"),
            Self::Compression(method) => {
                say!(language, "wrong-compression", method = method.as_str())
            }
            Self::Ratio(times) => say!(language, "wrong-ratio", times = *times),
            Self::Damaged(reason) => say!(language, "wrong-damaged", reason = reason.as_str()),
            Self::Checksum(name) => say!(language, "wrong-checksum", name = *name),
            Self::Missing(path) => say!(language, "wrong-missing", path = path.as_str()),
            Self::Unlisted => say!(language, "wrong-unlisted"),
            Self::Shape(reason) => say!(language, "wrong-shape", reason = reason.as_str()),
            Self::TooManyValues(most) => say!(language, "wrong-too-many-values", most = *most),
            Self::KeptText => say!(language, "wrong-kept-text"),
            Self::NoHead => say!(language, "wrong-no-head"),
            Self::Column(name) => say!(language, "wrong-column", name = name.as_str()),
            Self::NoColumn(name) => say!(language, "wrong-no-column", name = *name),
            Self::Cells => say!(language, "wrong-cells"),
            Self::CutCell => say!(language, "wrong-cut-cell"),
            Self::OpenQuote => say!(language, "wrong-open-quote"),
            Self::YesOrNothing => say!(language, "wrong-yes-or-nothing"),
            Self::Parts { count, expected } => say!(
                language,
                "wrong-parts",
                count = *count,
                expected = say!(language, expected)
            ),
            Self::Empty => say!(language, "wrong-empty"),
        }
    }
}

impl ExportError {
    /// What is too large or cannot be written, and what was expected.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        match self {
            Self::Attachment { size } => say!(
                language,
                "export-error-attachment",
                size = *size,
                most = MAX_ATTACHMENT
            ),
            Self::Unpacked { size } => say!(
                language,
                "export-error-unpacked",
                size = *size,
                most = MAX_UNPACKED
            ),
            Self::File { path, size } => say!(
                language,
                "export-error-file",
                path = path.as_str(),
                size = *size,
                most = MAX_FILE
            ),
            Self::Row { size } => say!(language, "export-error-row", size = *size, most = MAX_FILE),
            Self::Entries { count } => say!(
                language,
                "export-error-entries",
                count = *count,
                most = MAX_ENTRIES
            ),
            Self::NotAnEntry { path, line } => say!(
                language,
                "export-error-not-an-entry",
                path = path.as_str(),
                line = *line
            ),
            Self::Unreadable(errors) => {
                let first = errors.findings.first();
                let found = first.map(|finding| finding.words(language));
                say!(
                    language,
                    "export-error-unreadable",
                    found = found.unwrap_or_default()
                )
            }
            Self::Differs => say!(language, "export-error-differs"),
            Self::Writer(reason) => {
                say!(language, "export-error-writer", reason = reason.as_str())
            }
        }
    }
}
