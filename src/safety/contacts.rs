//! Whom to call, by country. A number never leaves this module without its country's name.
//!
//! The data is `knowledge/safety/contacts.toml`, with a source and a date for each country. A
//! country is chosen by the host or the community, never guessed from a language. Without one the
//! texts hold no digits. `wording.rs` puts them into sentences. To add a country, add a `[[region]]`
//! to the file.

mod wording;

pub use wording::emergency_number;
pub(super) use wording::{crisis_lines, poison_line};

use std::fmt::{self, Display};
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::Date;

use super::raw::{RawConfidence, RawContacts, RawCrisis, RawLine, RawNumber, RawRegion};
use crate::knowledge::{Fault, Problem};

/// Where the numbers stand.
const FILE: &str = "knowledge/safety/contacts.toml";

const BUILTIN: &str = include_str!("../../knowledge/safety/contacts.toml");

/// The emergency and crisis numbers of every country we know.
#[derive(Debug, Clone)]
pub struct Contacts {
    regions: Vec<Region>,
    datasets: Vec<String>,
}

/// Why contacts were refused.
#[derive(Debug, thiserror::Error)]
pub enum ContactsError {
    /// The file is no TOML of the expected shape.
    #[error("cannot be read as contacts")]
    Syntax(#[from] toml::de::Error),
    /// A region's code has the wrong shape or is not in the data.
    #[error(
        "`{given}` is not a country we have numbers for: expected two capital letters, such as \
         `US` or `GB`{}",
        .meant.as_ref().map_or_else(String::new, |code| format!("; did you mean {code}?"))
    )]
    Code {
        /// What stands there.
        given: String,
        /// The code that was most likely meant.
        meant: Option<RegionCode>,
    },
    /// A region has no emergency number to show.
    #[error("region `{0}` has no emergency number that may be shown")]
    NoNumber(String),
    /// A date is not a date.
    #[error("region `{region}`: `last_checked` must be a date such as `2026-11-23`")]
    Date {
        /// The region's code.
        region: String,
        /// What was wrong with it.
        source: jiff::Error,
    },
    /// Two regions share a code, or the file names a fallback with digits in it.
    #[error("region `{0}` is listed twice")]
    Twice(String),
    /// The text for an unknown region must hold no digits.
    #[error("`fallback` must hold no digits: no number is right everywhere")]
    Digits,
}

/// The two-letter code of a country we have numbers for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionCode(Box<str>);

/// One country's numbers.
#[derive(Debug, Clone)]
pub struct Region {
    code: RegionCode,
    name: String,
    unsure: bool,
    last_checked: Date,
    /// Where that stands in the file, from 1.
    line: usize,
    notes: String,
    emergency: Vec<Number>,
    health: Option<Line>,
    poison: Option<Line>,
    crisis: Vec<Line>,
}

#[derive(Debug, Clone)]
struct Number {
    digits: String,
    label: String,
    shown: bool,
    when: Option<String>,
}

/// A line to call or write to, with where we found it.
#[derive(Debug, Clone)]
pub struct Line {
    name: String,
    phone: Option<String>,
    reach: String,
    hours: Option<String>,
    notes: String,
    unsure: bool,
    source: String,
}

impl Contacts {
    /// The contacts that come with the house.
    ///
    /// # Errors
    /// Never for a released build: a test reads the same data.
    pub fn builtin() -> Result<Self, ContactsError> {
        Self::parse(BUILTIN)
    }

    /// Reads contacts from the text of a file.
    ///
    /// # Errors
    /// When the text is no such file, a code is no code or listed twice, a date is no date, a
    /// region has nothing to show, or the fallback holds digits.
    pub fn parse(text: &str) -> Result<Self, ContactsError> {
        let raw: RawContacts = toml::from_str(text)?;
        let fallback = &raw.fallback;
        let said = [
            &fallback.emergency,
            &fallback.crisis,
            &fallback.poison,
            &fallback.directory,
        ];
        if said
            .iter()
            .any(|text| text.contains(|c: char| c.is_ascii_digit()))
        {
            return Err(ContactsError::Digits);
        }
        let mut regions: Vec<Region> = Vec::with_capacity(raw.region.len());
        for region in raw.region {
            let before = text.get(..region.last_checked.span().start);
            let line = before.unwrap_or_default().matches('\n').count() + 1;
            let region = Region::parse(region, line)?;
            if regions.iter().any(|other| other.code == region.code) {
                return Err(ContactsError::Twice(region.code.to_string()));
            }
            regions.push(region);
        }
        Ok(Self {
            regions,
            datasets: raw.datasets,
        })
    }

    /// The numbers of one country.
    #[must_use]
    pub fn region(&self, code: &RegionCode) -> Option<&Region> {
        self.regions.iter().find(|region| region.code == *code)
    }

    /// The code somebody had in mind who wrote `UK`, `gb` or a country's name.
    fn meant(&self, text: &str) -> Option<RegionCode> {
        let text = text.trim();
        let spelt = match text.to_uppercase().as_str() {
            "UK" | "BRITAIN" | "GREAT BRITAIN" | "ENGLAND" | "SCOTLAND" | "WALES" => "GB",
            "USA" | "AMERICA" => "US",
            _ => text,
        };
        let same = |region: &&Region| {
            region.code.as_str().eq_ignore_ascii_case(spelt)
                || region.name.eq_ignore_ascii_case(spelt)
        };
        let region = self.regions.iter().find(same)?;
        Some(region.code.clone())
    }

    /// Countries to offer somebody who typed the beginning of a name or a code; at most `most`.
    pub fn suggest(&self, typed: &str, most: usize) -> impl Iterator<Item = &Region> {
        let typed = typed.trim().to_lowercase();
        let meant = self.meant(&typed);
        let fits = move |region: &&Region| {
            let name = region.name.to_lowercase();
            name.split(' ').any(|word| word.starts_with(&typed))
                || name.starts_with(&typed)
                || meant.as_ref() == Some(&region.code)
        };
        self.regions.iter().filter(fits).take(most)
    }

    /// The country somebody named by its code or its name, spelt as people do.
    #[must_use]
    pub fn named(&self, text: &str) -> Option<&Region> {
        self.region(&self.meant(text)?)
    }

    /// Every country, in file order.
    #[must_use]
    pub fn regions(&self) -> &[Region] {
        &self.regions
    }

    /// The data sets the emergency numbers were compared with.
    #[must_use]
    pub fn datasets(&self) -> &[String] {
        &self.datasets
    }

    /// A finding for every country that was looked up on a day that has not come yet, at the line of
    /// its `last_checked`.
    pub fn ahead(&self, today: Date) -> impl Iterator<Item = Fault> {
        let ahead = self
            .regions
            .iter()
            .filter(move |region| region.last_checked > today);
        ahead.map(|region| Fault {
            file: FILE.to_owned(),
            line: Some(region.line),
            problem: Problem::FutureDate {
                field: "last_checked",
                date: region.last_checked,
            },
        })
    }

    /// A finding for every country that nobody looked up in the twelve months before `today`, at
    /// the line of its `last_checked`.
    pub fn overdue(&self, today: Date) -> impl Iterator<Item = Fault> {
        self.regions
            .iter()
            .filter(move |region| region.last_checked.saturating_add(12.months()) < today)
            .map(|region| Fault {
                file: FILE.to_owned(),
                line: Some(region.line),
                problem: Problem::NumbersOverdue(region.name.clone()),
            })
    }
}

impl FromStr for RegionCode {
    type Err = ContactsError;

    fn from_str(text: &str) -> Result<Self, ContactsError> {
        let contacts = Contacts::builtin()?;
        let code = Self::shaped(text).ok();
        code.filter(|code| contacts.region(code).is_some())
            .ok_or_else(|| ContactsError::Code {
                given: text.to_owned(),
                meant: contacts.meant(text),
            })
    }
}

impl RegionCode {
    fn shaped(text: &str) -> Result<Self, ContactsError> {
        if text.len() == 2 && text.bytes().all(|letter| letter.is_ascii_uppercase()) {
            Ok(Self(text.into()))
        } else {
            Err(ContactsError::Code {
                given: text.to_owned(),
                meant: None,
            })
        }
    }

    /// The two letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Display for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Region {
    /// Its two-letter code.
    #[must_use]
    pub fn code(&self) -> &RegionCode {
        &self.code
    }

    /// The country's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// When its numbers were last looked up.
    #[must_use]
    pub fn last_checked(&self) -> Date {
        self.last_checked
    }

    /// What whoever looks the numbers up next needs to know; may be empty.
    #[must_use]
    pub fn notes(&self) -> &str {
        &self.notes
    }

    /// True when our sources disagree about its emergency number.
    #[must_use]
    pub fn is_unsure(&self) -> bool {
        self.unsure
    }

    /// Every emergency number in the data with what it is for, shown on cards or not.
    pub fn numbers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.emergency
            .iter()
            .map(|number| (number.digits.as_str(), number.label.as_str()))
    }

    /// Its line for health questions that are no emergency.
    #[must_use]
    pub fn health_line(&self) -> Option<&Line> {
        self.health.as_ref()
    }

    /// Its poison line.
    #[must_use]
    pub fn poison_line(&self) -> Option<&Line> {
        self.poison.as_ref()
    }

    /// Its lines for people in a crisis, the first to try first.
    #[must_use]
    pub fn crisis_lines(&self) -> &[Line] {
        &self.crisis
    }

    fn parse(raw: RawRegion, line: usize) -> Result<Self, ContactsError> {
        let code = RegionCode::shaped(&raw.code)?;
        let last_checked =
            raw.last_checked
                .get_ref()
                .parse()
                .map_err(|source| ContactsError::Date {
                    region: raw.code.clone(),
                    source,
                })?;
        if !raw.emergency.iter().any(|number| number.shown) {
            return Err(ContactsError::NoNumber(raw.code));
        }
        Ok(Self {
            code,
            name: raw.name,
            unsure: raw.confidence == RawConfidence::Low,
            last_checked,
            line,
            notes: raw.notes,
            emergency: raw.emergency.into_iter().map(Number::from).collect(),
            health: raw.health_line.map(Line::from),
            poison: raw.poison.map(Line::from),
            crisis: raw.crisis.into_iter().map(Line::from).collect(),
        })
    }
}

impl From<RawNumber> for Number {
    fn from(raw: RawNumber) -> Self {
        Self {
            digits: raw.number,
            label: raw.label,
            shown: raw.shown,
            when: raw.when,
        }
    }
}

impl From<RawLine> for Line {
    fn from(raw: RawLine) -> Self {
        Self {
            name: raw.name,
            reach: format!("call {}", raw.number),
            phone: Some(raw.number),
            hours: None,
            notes: String::new(),
            unsure: false,
            source: raw.source,
        }
    }
}

impl From<RawCrisis> for Line {
    fn from(raw: RawCrisis) -> Self {
        let reach = match (&raw.phone, raw.text_or_chat) {
            (Some(phone), Some(other)) => format!("call {phone} or {other}"),
            (Some(phone), None) => format!("call {phone}"),
            (None, other) => other.unwrap_or_default(),
        };
        Self {
            name: raw.name,
            phone: raw.phone,
            reach,
            hours: Some(raw.hours),
            notes: raw.notes,
            unsure: raw.confidence == RawConfidence::Low,
            source: raw.source,
        }
    }
}

impl Line {
    /// The line's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How to reach it: `call 988 or text 988`.
    #[must_use]
    pub fn reach(&self) -> &str {
        &self.reach
    }

    /// When someone answers, if known.
    #[must_use]
    pub fn hours(&self) -> Option<&str> {
        self.hours.as_deref()
    }

    /// What whoever looks it up next needs to know; shown to nobody, and may be empty.
    #[must_use]
    pub fn notes(&self) -> &str {
        &self.notes
    }

    /// Where we found it.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }
}
