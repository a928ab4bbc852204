//! Where in Discord is a part of an entry written? What files call by a key, by the name on its form.

use super::super::form::Form;
use super::super::page::{KIND, KINDS, LEVEL, LEVELS};

/// What can be done about what no form has.
const BY_FILE: &str = "No form has it: get the entry as a file with /knowledge export, mend it there, and bring it back \
                       with /knowledge import.";

/// Where on a draft's page something is written.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// In a field of a form.
    Field(Form, &'static str),
    /// In a list below the forms: its name, and each choice as a file has it and as the page does.
    List(&'static str, &'static [(&'static str, &'static str)]),
    /// Nowhere: it follows from who checked the entry.
    CheckedOn,
    /// Nowhere: the correction of a disputed claim comes with a file.
    Correction,
    /// Nowhere that is known.
    Unknown,
}

impl Place {
    /// The place of a key, as problems name it.
    pub(super) fn of(key: &str) -> Self {
        match key {
            "kind" => Self::List(KIND, &KINDS),
            "care.level" => Self::List(LEVEL, &LEVELS),
            "review.reviewed" => Self::CheckedOn,
            "dispute.claim" | "dispute.article" | "dispute.evidence" => Self::Correction,
            _ => Form::of(key).map_or(Self::Unknown, |(form, name)| Self::Field(form, name)),
        }
    }

    /// Its name and where it stands, as a sentence begins.
    pub(super) fn name(self) -> String {
        match self {
            Self::Field(form, name) => format!("**{name}** in the form **{}**", form.title()),
            Self::List(name, _) => format!("The list **{name}**"),
            Self::CheckedOn => "The day of the last check".to_owned(),
            Self::Correction => "The correction of a disputed claim".to_owned(),
            Self::Unknown => "A part that no form has".to_owned(),
        }
    }

    /// What to do about it: `step` where a form has it.
    pub(super) fn step(self, step: &str) -> String {
        match self {
            Self::Field(..) => step.to_owned(),
            Self::List(_, choices) => {
                let choices = choices.iter().map(|(_, label)| format!("“{label}”"));
                format!("Choose one: {}.", choices.collect::<Vec<_>>().join(", "))
            }
            Self::CheckedOn => format!("It becomes today when you change {}.", field("review.by")),
            Self::Correction | Self::Unknown => BY_FILE.to_owned(),
        }
    }
}

/// The name of a key's field, with its form.
pub(super) fn field(key: &str) -> String {
    Place::of(key).name()
}

/// One text of a key: what stands in its field, or one of the lines there.
pub(super) fn one(key: &str) -> String {
    let name = field(key);
    match key {
        "asks" | "tests.reach" | "tests.avoid" | "treatment.questions" => {
            format!("A line of {name}")
        }
        "source.name" => format!("A name in {name}"),
        _ => name,
    }
}
