//! How is one knowledge file read? Positions become lines, and what is wrong is collected.
//!
//! `parse.rs` and `entry_file.rs` say what a file must hold; this says how a value is kept or
//! refused. Lengths are in characters: a card's parts fit a Discord embed field (1,024) with room
//! to spare, and all of them fit one embed (6,000) beside the notices.

use jiff::civil::Date;
use serde::de::DeserializeOwned;
use toml::{Spanned, value::Datetime};

use super::{Fault, Problem, Prose, lint};

/// A title or a name.
pub(super) const SHORT: usize = 80;
/// A notice or a line of a list.
pub(super) const LINE: usize = 250;
/// The body of a section.
pub(super) const PARAGRAPH: usize = 600;
/// A word or a few of the lexicon.
pub(super) const TERM: usize = 100;
/// What a member may write: a phrasing, a test, a message that lies elsewhere.
pub(super) const MESSAGE: usize = 300;

/// One file being read: turns positions into lines and collects what is wrong.
pub(super) struct File<'a> {
    pub(super) path: &'a str,
    text: &'a Result<String, String>,
    faults: &'a mut Vec<Fault>,
    /// Whether a fault so far costs the file.
    pub(super) spoiled: bool,
    /// The lines of the texts that members read, by field.
    shown: Vec<(&'static str, Option<usize>)>,
}

impl<'a> File<'a> {
    pub(super) fn new(
        path: &'a str,
        text: &'a Result<String, String>,
        faults: &'a mut Vec<Fault>,
    ) -> Self {
        Self {
            path,
            text,
            faults,
            spoiled: false,
            shown: Vec::new(),
        }
    }

    /// The file's name without its ending: the id of an entry.
    pub(super) fn stem(&self) -> &'a str {
        let name = self.path.rsplit('/').next();
        name.and_then(|name| name.strip_suffix(".toml"))
            .unwrap_or_default()
    }

    pub(super) fn fault(&mut self, line: Option<usize>, problem: Problem) {
        let fault = Fault {
            file: self.path.to_owned(),
            line,
            problem,
        };
        self.spoiled |= fault.costs_the_file();
        self.faults.push(fault);
    }

    pub(super) fn line(&self, offset: usize) -> Option<usize> {
        let before = self.text.as_ref().ok()?.bytes().take(offset);
        Some(before.filter(|byte| *byte == b'\n').count() + 1)
    }

    pub(super) fn raw<T: DeserializeOwned>(&mut self) -> Option<T> {
        let text = match self.text {
            Ok(text) => text,
            Err(cause) => {
                self.fault(None, Problem::Unreadable(cause.clone()));
                return None;
            }
        };
        match toml::from_str(text) {
            Ok(raw) => Some(raw),
            Err(error) => {
                let at = error.span().map(|span| span.start);
                let line = at.and_then(|at| self.line(at));
                let place = at.map(|at| Place::of(text, at)).unwrap_or_default();
                let problem = Problem::Syntax(place.name(error.message()));
                self.fault(line, problem);
                None
            }
        }
    }

    /// Keeps a value, or notes what is wrong with it at its line.
    pub(super) fn keep<T>(&mut self, at: usize, value: Result<T, Problem>) -> Option<T> {
        value
            .map_err(|problem| self.fault(self.line(at), problem))
            .ok()
    }

    pub(super) fn prose(
        &mut self,
        field: &'static str,
        raw: &Spanned<String>,
        max: usize,
    ) -> Option<Prose> {
        self.keep(raw.span().start, Prose::parse(field, raw.get_ref(), max))
    }

    /// A text that members read: its wording is checked too.
    pub(super) fn shown(
        &mut self,
        field: &'static str,
        raw: &Spanned<String>,
        max: usize,
    ) -> Option<Prose> {
        let line = self.line(raw.span().start);
        self.shown.push((field, line));
        for problem in lint::wording(field, raw.get_ref()) {
            self.fault(line, problem);
        }
        self.prose(field, raw, max)
    }

    /// A short text of another's making that members see: a name, or a question of theirs.
    pub(super) fn quoted(
        &mut self,
        field: &'static str,
        raw: &Spanned<String>,
        rules: fn(&'static str, &str) -> Vec<Problem>,
    ) {
        for problem in rules(field, raw.get_ref()) {
            self.fault(self.line(raw.span().start), problem);
        }
    }

    /// The line of the first text of this field that members read.
    pub(super) fn line_of(&self, field: &str) -> Option<usize> {
        let mut shown = self.shown.iter();
        shown
            .find(|(one, _)| *one == field)
            .and_then(|(_, line)| *line)
    }

    pub(super) fn list(
        &mut self,
        field: &'static str,
        raw: &Spanned<Vec<Spanned<String>>>,
        min: usize,
    ) -> Option<Vec<Prose>> {
        let texts = raw.get_ref();
        if texts.len() < min {
            let problem = Problem::TooFew {
                field,
                count: texts.len(),
                min,
            };
            self.fault(self.line(raw.span().start), problem);
        }
        let kept: Vec<_> = texts
            .iter()
            .map(|text| self.prose(field, text, MESSAGE))
            .collect();
        kept.into_iter().collect()
    }

    pub(super) fn parsed<T: std::str::FromStr<Err = Problem>>(
        &mut self,
        raw: &Spanned<String>,
    ) -> Option<T> {
        self.keep(raw.span().start, raw.get_ref().parse())
    }

    pub(super) fn date(&mut self, field: &'static str, raw: &Spanned<Datetime>) -> Option<Date> {
        let parts = raw.get_ref();
        let date = parts
            .date
            .filter(|_| parts.time.is_none())
            .and_then(|day| {
                let (year, month) = (i16::try_from(day.year).ok()?, i8::try_from(day.month).ok()?);
                Date::new(year, month, i8::try_from(day.day).ok()?).ok()
            })
            .ok_or(Problem::Date { field });
        self.keep(raw.span().start, date)
    }

    /// The day on which something was done, which is today at the latest.
    pub(super) fn past(
        &mut self,
        field: &'static str,
        raw: &Spanned<Datetime>,
        today: Date,
    ) -> Option<Date> {
        let date = self.date(field, raw)?;
        if date > today {
            self.fault(
                self.line(raw.span().start),
                Problem::FutureDate { field, date },
            );
        }
        Some(date)
    }
}

/// The table and the key that a position of a TOML text belongs to.
#[derive(Default)]
struct Place<'t> {
    table: Option<&'t str>,
    key: Option<&'t str>,
}

impl<'t> Place<'t> {
    fn of(text: &'t str, at: usize) -> Self {
        let mut place = Self::default();
        let mut end = 0;
        for line in text.split_inclusive('\n') {
            end += line.len();
            let line = line.trim();
            let key = line.split('=').next().unwrap_or_default().trim();
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
            if line.starts_with('[') {
                place.table = Some(line.trim_matches(['[', ']']));
                place.key = None;
            } else if key.len() < line.len() && !key.is_empty() && key.chars().all(plain) {
                place.key = Some(key);
            }
            if end > at {
                break;
            }
        }
        place
    }

    /// The parser's message with the key or the table it is about, where it names neither.
    fn name(&self, message: &str) -> String {
        match self {
            Self {
                table: Some(table), ..
            } if message.starts_with("missing field") => {
                format!("{message} in `[{table}]`")
            }
            Self {
                table,
                key: Some(key),
            } if message.starts_with("invalid") => match table {
                Some(table) => format!("`{table}.{key}`: {message}"),
                None => format!("`{key}`: {message}"),
            },
            _ => message.to_owned(),
        }
    }
}

/// An address a source can have.
pub(super) fn address(url: &str) -> Result<Box<str>, Problem> {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let fits = rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace));
    if fits {
        Ok(url.into())
    } else {
        Err(Problem::Url(url.chars().take(80).collect()))
    }
}
