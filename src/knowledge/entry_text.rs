//! What does an entry's file say, as values a person can edit one by one? And how is it written back?
//!
//! The one writer of entry files: forms, imports and exports come through [`EntryText::to_toml`], so that
//! an entry has one text whoever saved it. Like `raw.rs` this mirrors the file and checks nothing; whether
//! an entry may be shown is decided by [`Pack::read`](super::Pack::read) alone. To add a field: here, in
//! `entry_text/toml.rs`, and in the forms of `archive`.

mod toml;

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de};

use super::fault::Problem;
use super::reader::File;
use crate::say;
use crate::speech::Language;

/// An entry's file as plain values, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryText {
    /// Its title in plain words.
    pub title: String,
    /// What kind of question it answers: condition, cause, treatment, guidance or about.
    pub kind: String,
    /// What it tells, and for whom.
    pub aim: String,
    /// What a member reads first.
    pub summary: String,
    /// What may cause it.
    pub cause: String,
    /// What can help.
    pub helps: String,
    /// What is not known.
    pub uncertainty: String,
    /// Phrasings: the ways members ask for it.
    pub asks: Vec<String>,
    /// Ids of entries on neighbouring questions.
    pub related: Vec<String>,
    /// Ids of the claims it rests on.
    pub claims: Vec<String>,
    /// When to get care.
    pub care: CareText,
    /// Claims of the article that it corrects.
    #[serde(default, rename = "dispute", skip_serializing_if = "Vec::is_empty")]
    pub disputes: Vec<DisputeText>,
    /// There for treatments alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub treatment: Option<TreatmentText>,
    /// Where its statements can be looked up.
    #[serde(rename = "source")]
    pub sources: Vec<SourceText>,
    /// Who looked at it and when.
    pub review: ReviewText,
    /// Questions that hold it to its place.
    pub tests: TestsText,
}

/// When to get care.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CareText {
    /// How soon: routine, soon or urgent.
    pub level: String,
    /// The signs that decide it.
    pub text: String,
}

/// A claim of the article with what the evidence says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisputeText {
    /// The claim's id.
    pub claim: String,
    /// The article's view.
    pub article: String,
    /// What the evidence says.
    pub evidence: String,
}

/// What a person choosing a treatment needs to know.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TreatmentText {
    /// How it works.
    pub how_it_works: String,
    /// What good it may do.
    pub benefits: String,
    /// What harm it may do.
    pub risks: String,
    /// What happens without it.
    pub if_nothing_is_done: String,
    /// What else there is to choose from.
    pub choices: String,
    /// How it touches daily life.
    pub quality_of_life: String,
    /// Questions to take to a doctor.
    pub questions: Vec<String>,
}

/// Where a statement can be looked up.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceText {
    /// A short readable name.
    pub name: String,
    /// Its address.
    pub url: String,
    /// The day it was read, as in `2026-11-23`.
    #[serde(deserialize_with = "day")]
    pub seen: String,
}

/// Who looked at the entry and when the next look is due.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewText {
    /// The day it was last checked.
    #[serde(deserialize_with = "day")]
    pub reviewed: String,
    /// The day it must be checked again.
    #[serde(deserialize_with = "day")]
    pub next: String,
    /// Who checked it, or that no clinician has.
    pub by: String,
}

/// Questions that hold the entry to its place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestsText {
    /// Questions this entry must answer.
    pub reach: Vec<String>,
    /// Questions this entry must not answer.
    pub avoid: Vec<String>,
}

/// A text that does not have the shape of an entry's file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct NotAnEntry {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub problem: Problem,
}

impl NotAnEntry {
    /// What is wrong, and where.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        let problem = self.problem.words(language);
        say!(
            language,
            "not-an-entry",
            line = self.line,
            problem = problem
        )
    }
}

impl fmt::Display for NotAnEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Language::default()))
    }
}

impl EntryText {
    /// Takes the values out of an entry's file. Missing and unknown keys are refused; a day may also stand
    /// there as a text, since a draft may hold one that is no day yet.
    ///
    /// # Errors
    /// When the text is not TOML or does not have the keys of an entry.
    pub fn parse(text: &str) -> Result<Self, NotAnEntry> {
        let mut faults = Vec::new();
        let held = Ok(text.to_owned());
        if let Some(values) = File::new("", &held, &mut faults).raw() {
            return Ok(values);
        }
        let fault = faults.pop();
        let line = fault.as_ref().and_then(|fault| fault.line).unwrap_or(1);
        let unknown = || Problem::Syntax("expected the TOML of an entry".to_owned());
        let problem = fault.map_or_else(unknown, |fault| fault.problem);
        Err(NotAnEntry { line, problem })
    }

    /// The entry's file in the shipped files' style: the same order, one phrasing a line. What it returns
    /// is always TOML and reads back as the same values.
    #[must_use]
    pub fn to_toml(&self) -> String {
        toml::write(self)
    }
}

/// A day as a file holds it, or as the text somebody gave for one.
fn day<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    match ::toml::Value::deserialize(from)? {
        ::toml::Value::Datetime(day) => Ok(day.to_string()),
        ::toml::Value::String(text) => Ok(text),
        _ => Err(de::Error::custom(
            "invalid type: expected a date without quotes, as in 2026-11-23",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::EntryText;
    use crate::knowledge::PackFiles;

    /// Every shipped entry file: path and text.
    fn shipped() -> Vec<(String, String)> {
        let files = PackFiles::built_in().files.into_iter();
        let entries = files.filter(|(path, _)| path.starts_with("entries/"));
        entries.map(|(path, text)| (path, text.unwrap())).collect()
    }

    #[test]
    fn every_shipped_file_is_written_back_byte_for_byte() {
        let all = shipped();
        assert!(all.len() >= 27, "{} files", all.len());
        for (path, text) in all {
            let values = EntryText::parse(&text).unwrap();
            assert!(values.to_toml() == text, "{path} is written differently");
        }
    }

    #[test]
    fn whatever_somebody_typed_reads_back() {
        let (_, text) = shipped().remove(0);
        let mut values = EntryText::parse(&text).unwrap();
        values.summary =
            "He said \"no\".\r\nC:\\new\ttab \u{7f}\u{0}\u{1b} \u{2028} '''\"\"\" 語 🙂".into();
        values.asks = vec![String::new(), "]\n[care]".into(), "#".into()];
        values.sources.clear();
        values.review.next = "next spring".into();
        values.review.reviewed = "2026-11-23T10:00:00Z".into();
        values.treatment = Some(crate::knowledge::TreatmentText::default());
        let written = values.to_toml();
        assert_eq!(EntryText::parse(&written).unwrap(), values);
        let empty = EntryText::default();
        assert_eq!(EntryText::parse(&empty.to_toml()).unwrap(), empty);
    }

    #[test]
    fn what_is_no_entry_is_told_with_its_line() {
        let (_, text) = shipped().remove(0);
        let misspelt = text.replacen("\naim = ", "\naims = ", 1);
        let error = EntryText::parse(&misspelt).unwrap_err();
        assert_eq!(error.line, 3);
        assert!(error.to_string().contains("aims"), "{error}");
        let number = text.replacen("\nkind = \"", "\nkind = 3 # \"", 1);
        assert_eq!(EntryText::parse(&number).unwrap_err().line, 2);
        assert_eq!(EntryText::parse("title = \"a\"\n\"").unwrap_err().line, 2);
    }
}
