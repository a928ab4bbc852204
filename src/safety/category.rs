//! What is a category of red flags, and what does its card say?
//!
//! The words come from `knowledge/safety/red-flags.toml`; the numbers from the region. A card for
//! an unknown region holds no digits.

use super::contacts::{self, Region};
use super::raw::RawCategory;
use super::red_flags::SafetyError;
use crate::speech::Language;

/// The language of the cards: they are curated, so far in one.
pub const LANGUAGE: Language = Language::English;

/// How soon care is needed. Ordered from the most urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Thoughts of suicide or self-harm: kind words and a line to call, now.
    Crisis,
    /// Call the emergency number now.
    Emergency,
    /// Medical help today.
    SameDay,
    /// A request no bot may answer: a dose, a diagnosis, a change of medicine.
    Boundary,
    /// An appointment.
    Routine,
}

impl Level {
    /// Its name in the data.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Crisis => "crisis",
            Self::Emergency => "emergency",
            Self::SameDay => "same-day",
            Self::Boundary => "boundary",
            Self::Routine => "routine",
        }
    }
}

/// One category of red flags, with the words of its card.
#[derive(Debug, Clone)]
pub struct Category {
    id: Box<str>,
    level: Level,
    title: Box<str>,
    says: Box<str>,
    sources: Vec<Box<str>>,
}

impl Category {
    /// Its name in the data, such as `stroke-signs`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// How soon care is needed.
    #[must_use]
    pub fn level(&self) -> Level {
        self.level
    }

    /// What it is about, in a few words.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Where the advice comes from.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        self.sources.iter().map(AsRef::as_ref)
    }

    /// What to tell the member, with the region's numbers filled in.
    ///
    /// Without a region the text has no digits: "your local emergency number" and a directory of
    /// helplines.
    #[must_use]
    pub fn card(&self, region: Option<&Region>) -> String {
        self.says
            .replace("{emergency}", &contacts::emergency_number(region, LANGUAGE))
            .replace("{crisis}", &contacts::crisis_lines(region, LANGUAGE))
            .replace("{poison}", &contacts::poison_line(region, LANGUAGE))
    }

    pub(super) fn parse(raw: RawCategory) -> Result<Self, SafetyError> {
        let category = Self {
            level: raw.level.level(),
            title: filled(&raw.id, "title", &raw.title)?,
            says: filled(&raw.id, "says", raw.says.get_ref())?,
            sources: raw
                .sources
                .into_iter()
                .map(String::into_boxed_str)
                .collect(),
            id: raw.id.into(),
        };
        category.sound()
    }

    /// A card that tells someone to call must say whom; an unknown placeholder would be shown.
    fn sound(self) -> Result<Self, SafetyError> {
        let id = &self.id;
        let must: &[&'static str] = match self.level {
            Level::Crisis => &["{crisis}", "{emergency}"],
            Level::Emergency => &["{emergency}"],
            _ => &[],
        };
        for placeholder in must {
            if !self.says.contains(placeholder) {
                return Err(SafetyError::NoNumber {
                    category: id.clone(),
                    placeholder,
                });
            }
        }
        if self.card(None).contains(['{', '}']) {
            return Err(SafetyError::Placeholder(id.clone()));
        }
        if self.sources.is_empty() {
            return Err(SafetyError::Blank {
                category: id.clone(),
                field: "sources",
            });
        }
        Ok(self)
    }
}

fn filled(id: &str, field: &'static str, text: &str) -> Result<Box<str>, SafetyError> {
    match text.trim() {
        "" => Err(SafetyError::Blank {
            category: id.into(),
            field,
        }),
        text => Ok(text.into()),
    }
}
