//! The shape of the safety files, before anything is believed. Unknown keys are refused.

use serde::Deserialize;
use toml::Spanned;

use super::category::Level;

/// `knowledge/safety/red-flags.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRedFlags {
    pub(super) category: Vec<RawCategory>,
    pub(super) concept: Vec<RawConcept>,
    pub(super) rule: Vec<RawRule>,
    pub(super) suppress: RawSuppress,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCategory {
    pub(super) id: String,
    pub(super) level: RawLevel,
    pub(super) title: String,
    pub(super) says: Spanned<String>,
    pub(super) sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum RawLevel {
    Crisis,
    Emergency,
    SameDay,
    Boundary,
    Routine,
}

impl RawLevel {
    pub(super) fn level(&self) -> Level {
        match self {
            Self::Crisis => Level::Crisis,
            Self::Emergency => Level::Emergency,
            Self::SameDay => Level::SameDay,
            Self::Boundary => Level::Boundary,
            Self::Routine => Level::Routine,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawConcept {
    pub(super) name: String,
    pub(super) terms: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRule {
    pub(super) category: String,
    pub(super) all: Vec<String>,
    /// How many words apart the first and the last concept may stand.
    pub(super) within: usize,
    /// So plain that the learned models must be very sure to overrule it.
    #[serde(default)]
    pub(super) certain: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawSuppress {
    pub(super) negators: Vec<String>,
    pub(super) fine: Vec<String>,
    pub(super) past: Vec<String>,
    pub(super) fear: Vec<String>,
    pub(super) questions: Vec<String>,
    pub(super) now_or_me: Vec<String>,
    /// Phrases that mean no harm wherever they stand.
    pub(super) idioms: Vec<String>,
    /// Words of somebody who is not serious.
    pub(super) tone: Vec<String>,
    /// What is not a person: it may collapse or be unresponsive without harm.
    pub(super) things: Vec<String>,
    /// Words that bring a sign into the present.
    pub(super) now: Vec<String>,
    /// Words that begin a new clause: a denial or a fear does not reach past them.
    pub(super) starters: Vec<String>,
}

/// `knowledge/safety/contacts.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawContacts {
    pub(super) datasets: Vec<String>,
    pub(super) fallback: RawFallback,
    pub(super) region: Vec<RawRegion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFallback {
    pub(super) emergency: String,
    pub(super) crisis: String,
    pub(super) poison: String,
    pub(super) directory: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawRegion {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) confidence: RawConfidence,
    #[serde(rename = "last_checked")]
    pub(super) last_checked: Spanned<String>,
    #[serde(default)]
    pub(super) notes: String,
    pub(super) emergency: Vec<RawNumber>,
    pub(super) health_line: Option<RawLine>,
    pub(super) poison: Option<RawLine>,
    #[serde(default)]
    pub(super) crisis: Vec<RawCrisis>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum RawConfidence {
    High,
    Medium,
    Low,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawNumber {
    pub(super) number: String,
    pub(super) label: String,
    #[serde(default = "yes")]
    pub(super) shown: bool,
    pub(super) when: Option<String>,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLine {
    pub(super) number: String,
    pub(super) name: String,
    pub(super) source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCrisis {
    pub(super) name: String,
    pub(super) phone: Option<String>,
    pub(super) text_or_chat: Option<String>,
    pub(super) hours: String,
    #[serde(default)]
    pub(super) notes: String,
    pub(super) confidence: RawConfidence,
    pub(super) source: String,
}
