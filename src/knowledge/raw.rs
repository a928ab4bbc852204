//! How do the files spell it? Mirrors of the TOML, the only place where unchecked text exists.
//!
//! Unknown keys are refused, so that a misspelt key is an error and never a silent gap. Values that
//! a fault may have to point at carry their position.

use serde::{Deserialize, Serialize};
use toml::{Spanned, value::Datetime};

type Text = Spanned<String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPack {
    pub(super) id: Text,
    pub(super) version: Text,
    pub(super) language: Text,
    pub(super) title: Text,
    pub(super) licence: Text,
    pub(super) article: RawArticle,
    pub(super) notices: RawNotices,
    #[serde(default)]
    pub(super) guides: RawGuides,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct RawGuides {
    pub(super) treatment: Option<Text>,
    pub(super) tests: Option<Text>,
    pub(super) worry: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawArticle {
    pub(super) title: Text,
    pub(super) author: Text,
    pub(super) section: Text,
    pub(super) date: Spanned<Datetime>,
    pub(super) note: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawNotices {
    pub(super) disclaimer: Text,
    pub(super) referral: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawEntry {
    pub(super) title: Text,
    pub(super) kind: Text,
    pub(super) aim: Text,
    pub(super) summary: Text,
    pub(super) cause: Text,
    pub(super) helps: Text,
    pub(super) uncertainty: Text,
    pub(super) asks: Spanned<Vec<Text>>,
    pub(super) related: Spanned<Vec<Text>>,
    pub(super) claims: Spanned<Vec<Text>>,
    pub(super) care: RawCare,
    #[serde(default)]
    pub(super) dispute: Vec<RawDispute>,
    pub(super) treatment: Option<RawTreatment>,
    pub(super) source: Vec<RawSource>,
    pub(super) review: RawReview,
    pub(super) tests: RawTests,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCare {
    pub(super) level: Text,
    pub(super) text: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawDispute {
    pub(super) claim: Text,
    pub(super) article: Text,
    pub(super) evidence: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTreatment {
    pub(super) how_it_works: Text,
    pub(super) benefits: Text,
    pub(super) risks: Text,
    pub(super) if_nothing_is_done: Text,
    pub(super) choices: Text,
    pub(super) quality_of_life: Text,
    pub(super) questions: Spanned<Vec<Text>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSource {
    pub(super) name: Text,
    pub(super) url: Text,
    pub(super) seen: Spanned<Datetime>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawReview {
    pub(super) reviewed: Spanned<Datetime>,
    pub(super) next: Spanned<Datetime>,
    pub(super) by: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTests {
    pub(super) reach: Spanned<Vec<Text>>,
    pub(super) avoid: Spanned<Vec<Text>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawClaims {
    #[serde(default)]
    pub(super) claim: Vec<RawClaim>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawClaim {
    pub(super) id: Text,
    pub(super) status: Text,
    pub(super) says: Text,
    pub(super) note: Text,
    pub(super) sources: Vec<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLexicon {
    #[serde(default)]
    pub(super) concept: Vec<RawConcept>,
    #[serde(default)]
    pub(super) abbreviation: Vec<RawAbbreviation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAbbreviation {
    pub(super) short: Text,
    pub(super) means: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawConcept {
    pub(super) id: Text,
    pub(super) entry: Option<Text>,
    #[serde(default)]
    pub(super) terms: Vec<Text>,
    #[serde(default)]
    pub(super) ambiguous: Vec<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawElsewhere {
    #[serde(default)]
    pub(super) subject: Vec<RawSubject>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSubject {
    pub(super) name: Text,
    pub(super) asks: Vec<Text>,
}

/// What a guild says on an entry, as a subject's value in JSON.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawOwn {
    pub(super) text: String,
    /// Left out or null for a new entry.
    #[serde(default)]
    pub(super) base: Option<String>,
}

/// That a guild does without an entry.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawDisabled {
    pub(super) disabled: bool,
}
