//! What does a public question set look like? JSON with entries, questions and what is out of scope.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Entries with phrasings, and questions that are not among them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionSet {
    /// Ids and phrasings.
    pub entries: Vec<(String, Vec<String>)>,
    /// Questions and the number of the entry that answers.
    pub questions: Vec<(String, usize)>,
    /// Messages that no entry answers.
    pub out_of_scope: Vec<String>,
}

#[derive(Deserialize)]
struct RawSet {
    entries: Vec<RawEntry>,
    questions: Vec<RawQuestion>,
    #[serde(default)]
    out_of_scope: Vec<String>,
}

#[derive(Deserialize)]
struct RawEntry {
    id: String,
    asks: Vec<String>,
}

#[derive(Deserialize)]
struct RawQuestion {
    text: String,
    entry: String,
}

impl QuestionSet {
    /// Reads `{"entries":[{"id","asks":[..]}],"questions":[{"text","entry"}],"out_of_scope":[..]}`.
    ///
    /// # Errors
    /// When the file cannot be read, has another shape, has no entry, or a question names an entry
    /// that is not there.
    pub fn read(path: &Path) -> Result<Self, SetError> {
        let path = path.to_path_buf();
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(source) => return Err(SetError::Unreadable { path, source }),
        };
        let raw: RawSet = match serde_json::from_str(&text) {
            Ok(raw) => raw,
            Err(source) => {
                return Err(SetError::Shape {
                    path,
                    line: source.line(),
                    column: source.column(),
                });
            }
        };
        if raw.entries.iter().all(|entry| entry.asks.is_empty()) {
            return Err(SetError::NoEntries { path });
        }
        let numbers: HashMap<&str, usize> = raw
            .entries
            .iter()
            .enumerate()
            .map(|(at, entry)| (entry.id.as_str(), at))
            .collect();
        let mut questions = Vec::with_capacity(raw.questions.len());
        for (number, question) in raw.questions.iter().enumerate() {
            let Some(entry) = numbers.get(question.entry.as_str()) else {
                let (number, entry) = (number + 1, question.entry.clone());
                return Err(SetError::UnknownEntry {
                    path,
                    number,
                    entry,
                });
            };
            questions.push((question.text.clone(), *entry));
        }
        let entries = raw
            .entries
            .into_iter()
            .map(|entry| (entry.id, entry.asks))
            .collect();
        Ok(Self {
            entries,
            questions,
            out_of_scope: raw.out_of_scope,
        })
    }

    /// At most so many questions and messages out of scope, taken evenly.
    #[must_use]
    pub fn sample(&self, most: usize) -> Self {
        fn evenly<T: Clone>(list: &[T], most: usize) -> Vec<T> {
            let step = list.len().div_ceil(most.max(1)).max(1);
            list.iter().step_by(step).cloned().collect()
        }
        Self {
            entries: self.entries.clone(),
            questions: evenly(&self.questions, most),
            out_of_scope: evenly(&self.out_of_scope, most),
        }
    }

    /// The same set with only the first so many phrasings of each entry.
    #[must_use]
    pub fn with_phrasings(&self, most: usize) -> Self {
        let mut set = self.clone();
        for (_, asks) in &mut set.entries {
            asks.truncate(most);
        }
        set
    }
}

/// Why a question set cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SetError {
    /// The file is not there or may not be read.
    #[error("cannot read the question set `{}`", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Not the expected JSON.
    #[error(
        "`{}`, line {line}, column {column}: expected {{\"entries\": [{{\"id\", \"asks\": [..]}}], \
         \"questions\": [{{\"text\", \"entry\"}}], \"out_of_scope\": [..]}}", path.display()
    )]
    Shape {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// Nothing to match against.
    #[error("`{}` has no entry with a phrasing: expected at least one", path.display())]
    NoEntries {
        /// The file.
        path: PathBuf,
    },
    /// A practice message is not JSON of the expected shape.
    #[error("`{}`, line {line}: expected {expected}", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// The shape a line must have.
        expected: &'static str,
    },
    /// The map from topics to entries cannot be read.
    #[error("`{}`: expected a list of entry ids for each topic, as in `topic = [\"entry-id\"]`", path.display())]
    Map {
        /// The file.
        path: PathBuf,
    },
    /// A question's entry is not in the file.
    #[error("`{}`: question {number} names the entry `{entry}`, which `entries` does not have", path.display())]
    UnknownEntry {
        /// The file.
        path: PathBuf,
        /// The question's place, from 1.
        number: usize,
        /// What it names.
        entry: String,
    },
}

/// The text of a file.
pub(super) fn text(path: &Path) -> Result<String, SetError> {
    fs::read_to_string(path).map_err(|source| SetError::Unreadable {
        path: path.to_path_buf(),
        source,
    })
}

/// A JSON object from each line of a file that is not blank, with the line's number.
pub(super) fn lines<T: DeserializeOwned>(
    path: &Path,
    expected: &'static str,
) -> Result<Vec<(usize, T)>, SetError> {
    let text = text(path)?;
    let lines = text.lines().enumerate();
    let mut lines = lines.filter(|(_, line)| !line.trim().is_empty()).peekable();
    if lines.peek().is_none() {
        return Err(SetError::Line {
            path: path.to_path_buf(),
            line: 1,
            expected,
        });
    }
    lines
        .map(|(at, line)| {
            let line_read = serde_json::from_str(line);
            let line_read = line_read.map_err(|_| SetError::Line {
                path: path.to_path_buf(),
                line: at + 1,
                expected,
            })?;
            Ok((at + 1, line_read))
        })
        .collect()
}
