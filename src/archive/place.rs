//! Where in an attachment? A file's line, a table's cell, a document's path.

use std::fmt;

use super::{Origin, path_of};
use crate::knowledge::EntryId;
use crate::say;
use crate::speech::Language;

/// Where something is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// The attachment as a whole.
    Attachment,
    /// A file of an archive, or one that is shipped.
    File {
        /// The file's path.
        path: String,
        /// The line, from 1.
        line: Option<usize>,
    },
    /// A document as a whole.
    Document,
    /// A line of a document.
    Line {
        /// The line, from 1.
        line: usize,
        /// The character in it, from 1.
        column: usize,
    },
    /// A value of a document, by the names that lead to it.
    Path(String),
    /// A row of a table, or a cell of it.
    Row {
        /// The row as a spreadsheet counts it; the head is row 1.
        row: usize,
        /// The column's name.
        column: Option<String>,
        /// The line in the cell, from 1, where it holds several.
        line: Option<usize>,
    },
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Language::default()))
    }
}

impl Place {
    /// What it is called, to stand before what is wrong there.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        match self {
            Self::Attachment => say!(language, "place-attachment"),
            Self::Document => say!(language, "place-document"),
            Self::File { path, line: None } | Self::Path(path) => path.clone(),
            Self::File {
                path,
                line: Some(line),
            } => format!("{path}:{line}"),
            Self::Line { line, column } => {
                say!(language, "place-line", line = *line, column = *column)
            }
            Self::Row { row, column, line } => {
                let column = column.as_deref();
                match (column, *line) {
                    (None, None) => say!(language, "place-row", row = *row),
                    (Some(column), None) => {
                        say!(language, "place-row-column", row = *row, column = column)
                    }
                    (None, Some(line)) => {
                        say!(language, "place-row-line", row = *row, line = line)
                    }
                    (Some(column), Some(line)) => say!(
                        language,
                        "place-row-column-line",
                        row = *row,
                        column = column,
                        line = line
                    ),
                }
            }
        }
    }

    /// A file as a whole.
    pub(super) fn file(path: &str) -> Self {
        let path = shown(path);
        Self::File { path, line: None }
    }
}

/// A name from a stranger, fit to be shown: short, without what would end its backticks.
pub(super) fn shown(name: &str) -> String {
    let mut short: String = name.chars().take(80).map(calm).collect();
    if name.chars().nth(80).is_some() {
        short.push('…');
    }
    short.replace('`', "?")
}

/// A sentence that may hold what a stranger wrote, without characters that move text about.
pub(super) fn told(sentence: &str) -> String {
    let one_line = sentence.replace('\n', " ");
    one_line.chars().take(600).map(calm).collect()
}

fn calm(c: char) -> char {
    let odd = matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    if odd || c.is_control() { '?' } else { c }
}

impl Origin {
    /// Where a line of an entry's file stood in the attachment.
    pub(super) fn place(&self, id: &EntryId, text: &str, line: Option<usize>) -> Place {
        let field = line.and_then(|line| Field::at(text, line));
        match self {
            Self::Files => Place::File {
                path: path_of(id),
                line,
            },
            Self::Document => {
                let field = field.map(|field| format!(".{}", field.path()));
                Place::Path(format!("entries.{id}{}", field.unwrap_or_default()))
            }
            Self::Sheet(rows) => {
                let (column, line) = field.map(|field| field.cell()).unzip();
                Place::Row {
                    row: rows.get(id).copied().unwrap_or(1),
                    column,
                    line: line.flatten(),
                }
            }
        }
    }
}

/// What a line of an entry's file holds.
#[derive(Default)]
struct Field<'t> {
    /// The table, and which of its kind where there are several.
    table: Option<(&'t str, Option<usize>)>,
    key: Option<&'t str>,
    /// Which item of a list with one a line.
    item: Option<usize>,
}

impl<'t> Field<'t> {
    /// Reads the lines up to this one. Exact for what our own writer wrote, which has a value a line.
    fn at(text: &'t str, line: usize) -> Option<Self> {
        let mut here = Self::default();
        for line in text.lines().take(line) {
            let key = line.split_once(" = ").map(|(key, _)| key);
            if let Some(name) = line.strip_prefix("[[") {
                let name = name.trim_end_matches("]]");
                let before = here.table.filter(|(table, _)| *table == name);
                let nth = before.and_then(|(_, nth)| nth).map_or(0, |nth| nth + 1);
                here = Self {
                    table: Some((name, Some(nth))),
                    ..Self::default()
                };
            } else if let Some(name) = line.strip_prefix('[') {
                here = Self {
                    table: Some((name.trim_end_matches(']'), None)),
                    ..Self::default()
                };
            } else if line.starts_with("  ") {
                here.item = Some(here.item.map_or(0, |item| item + 1));
            } else if let Some(key) = key {
                (here.key, here.item) = (Some(key), None);
            }
        }
        (here.table.is_some() || here.key.is_some()).then_some(here)
    }

    /// As a document names it: `source[1].url`, `asks[3]`.
    fn path(&self) -> String {
        let table = match self.table {
            Some((name, Some(nth))) => format!("{name}[{nth}]"),
            Some((name, None)) => name.to_owned(),
            None => String::new(),
        };
        let dot = if self.table.is_some() && self.key.is_some() {
            "."
        } else {
            ""
        };
        let key = self.key.unwrap_or_default();
        let item = self.item.map(|item| format!("[{item}]"));
        format!("{table}{dot}{key}{}", item.unwrap_or_default())
    }

    /// As a table names it: the column, and the line in its cell.
    fn cell(&self) -> (String, Option<usize>) {
        match (self.table, self.key) {
            (Some((name, Some(nth))), _) => (name.to_owned(), Some(nth + 1)),
            (Some((name, None)), None) => (name.to_owned(), None),
            (Some((name, None)), Some(key)) => {
                (format!("{name}.{key}"), self.item.map(|item| item + 1))
            }
            (None, key) => (
                key.unwrap_or_default().to_owned(),
                self.item.map(|item| item + 1),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Field, shown};
    use crate::knowledge::{DisputeText, EntryText, SourceText};

    #[track_caller]
    fn names(text: &str, needle: &str, path: &str, column: &str, in_cell: Option<usize>) {
        let line = text.lines().position(|line| line.contains(needle)).unwrap() + 1;
        let field = Field::at(text, line).unwrap();
        assert_eq!(field.path(), path);
        assert_eq!(field.cell(), (column.to_owned(), in_cell));
    }

    #[test]
    fn a_line_of_a_file_is_told_as_a_path_and_as_a_cell() {
        let mut entry = EntryText {
            cause: "the cause".into(),
            asks: vec!["first".into(), "[second] = 2".into()],
            ..EntryText::default()
        };
        entry.care.level = "soonest".into();
        entry.disputes = vec![DisputeText::default(), DisputeText::default()];
        entry.disputes[1].article = "the view".into();
        entry.sources = vec![SourceText::default(), SourceText::default()];
        entry.sources[1].url = "gopher://".into();
        entry.tests.avoid = vec!["one".into(), "other".into()];
        let text = entry.to_toml();
        names(&text, "the cause", "cause", "cause", None);
        names(&text, "[second]", "asks[1]", "asks", Some(2));
        names(&text, "soonest", "care.level", "care.level", None);
        names(&text, "the view", "dispute[1].article", "dispute", Some(2));
        names(&text, "gopher", "source[1].url", "source", Some(2));
        names(&text, "other", "tests.avoid[1]", "tests.avoid", Some(2));
        names(&text, "[tests]", "tests", "tests", None);
    }

    #[test]
    fn names_from_strangers_are_cut_and_cleaned() {
        assert_eq!(shown("a\u{202e}b`\n"), "a?b??");
        assert_eq!(shown(&"語".repeat(100)).chars().count(), 81);
    }
}
