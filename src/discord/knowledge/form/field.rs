//! Which fields does each form have? What stands above them, and how much they take.

/// A field of a form: its id, its name, what else stands above it, how much it takes, whether it may be left empty.
pub(super) struct Field {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) how: &'static str,
    pub(super) most: u16,
    pub(super) may_be_empty: bool,
}

impl Field {
    /// What stands above it.
    pub(super) fn label(&self) -> String {
        format!("{}{}", self.name, self.how)
    }
}

/// The name of a field is what findings call it; `how` goes on from it, to say how it is filled in.
const fn field(id: &'static str, name: &'static str, how: &'static str, most: u16) -> Field {
    Field {
        id,
        name,
        how,
        most,
        may_be_empty: true,
    }
}

pub(super) const TEXT: [Field; 5] = [
    field("title", "Title", "", 80),
    field("summary", "Summary", ": what members read first", 320),
    field("cause", "What may cause it", "", 600),
    field("helps", "What can help", "", 600),
    field("care", "When to get care", ": the signs", 600),
];

pub(super) const WORDS: [Field; 5] = [
    field("asks", "How members ask", ", 8 or more, one a line", 4_000),
    field(
        "sources",
        "Sources",
        ": name | https://... | 2026-11-23",
        4_000,
    ),
    field("reach", "Test: questions it must answer", "", 4_000),
    field("avoid", "Test: questions it must not answer", "", 4_000),
    field("uncertainty", "What is not known", "", 400),
];

pub(super) const MORE: [Field; 5] = [
    field("aim", "What it tells, and for whom", "", 600),
    field("related", "Related entries", " by id, one a line", 1_000),
    field(
        "claims",
        "Claims",
        " by id, one a line; empty: 2 sources",
        400,
    ),
    field("by", "Checked by", ", or that no clinician has", 250),
    field("next", "Check again on", ", as in 2027-05-23", 20),
];

pub(super) const TREATMENT: [Field; 5] = [
    field("how_it_works", "How it works", "", 600),
    field("benefits", "What good it may do", ", how often", 600),
    field("risks", "What harm it may do", ", how often", 600),
    field("if_nothing_is_done", "What happens without it", "", 600),
    field("choices", "What else there is", "", 600),
];

pub(super) const CHOOSING: [Field; 2] = [
    field("quality_of_life", "How it touches daily life", "", 600),
    field(
        "questions",
        "Questions to take to a doctor",
        ", one a line",
        2_000,
    ),
];
