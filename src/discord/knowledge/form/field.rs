//! Which fields does each form have? What stands above them, and how much they take.

use crate::say;
use crate::speech::Language;

/// A field of a form: its id, the messages with its name and with what stands above it, how much it takes, whether
/// it may be left empty.
pub(super) struct Field {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    label: &'static str,
    pub(super) most: u16,
    pub(super) may_be_empty: bool,
}

impl Field {
    /// What stands above it.
    pub(super) fn label(&self, language: Language) -> String {
        say!(language, self.label)
    }
}

/// The name of a field is what findings call it; a label says more, such as how it is filled in.
const fn field(id: &'static str, name: &'static str, label: &'static str, most: u16) -> Field {
    Field {
        id,
        name,
        label,
        most,
        may_be_empty: true,
    }
}

/// A field above which its name stands alone.
const fn plain(id: &'static str, name: &'static str, most: u16) -> Field {
    field(id, name, name, most)
}

pub(super) const TEXT: [Field; 5] = [
    plain("title", "knowledge-part-title", 80),
    field(
        "summary",
        "knowledge-part-summary",
        "knowledge-field-summary",
        320,
    ),
    plain("cause", "knowledge-part-cause", 600),
    plain("helps", "knowledge-part-helps", 600),
    field("care", "knowledge-part-care", "knowledge-field-care", 600),
];

pub(super) const WORDS: [Field; 5] = [
    field(
        "asks",
        "knowledge-field-asks",
        "knowledge-field-asks-label",
        4_000,
    ),
    field(
        "sources",
        "knowledge-part-sources",
        "knowledge-field-sources",
        4_000,
    ),
    plain("reach", "knowledge-field-reach", 4_000),
    plain("avoid", "knowledge-field-avoid", 4_000),
    plain("uncertainty", "knowledge-part-uncertainty", 400),
];

pub(super) const MORE: [Field; 5] = [
    plain("aim", "knowledge-part-aim", 600),
    field(
        "related",
        "knowledge-part-related",
        "knowledge-field-related",
        1_000,
    ),
    field(
        "claims",
        "knowledge-part-claims",
        "knowledge-field-claims",
        400,
    ),
    field("by", "knowledge-part-by", "knowledge-field-by", 250),
    field("next", "knowledge-part-next", "knowledge-field-next", 20),
];

pub(super) const TREATMENT: [Field; 5] = [
    plain("how_it_works", "knowledge-part-how-it-works", 600),
    field(
        "benefits",
        "knowledge-part-benefits",
        "knowledge-field-benefits",
        600,
    ),
    field(
        "risks",
        "knowledge-part-risks",
        "knowledge-field-risks",
        600,
    ),
    plain("if_nothing_is_done", "knowledge-part-if-nothing", 600),
    plain("choices", "knowledge-part-choices", 600),
];

pub(super) const CHOOSING: [Field; 2] = [
    plain("quality_of_life", "knowledge-part-daily-life", 600),
    field(
        "questions",
        "knowledge-field-questions",
        "knowledge-field-questions-label",
        2_000,
    ),
];
