//! Where in Discord is a part of an entry written? What files call by a key, by the name on its form.

use super::super::choices::{Choices, KINDS, LEVELS};
use super::super::form::Form;
use crate::say;
use crate::speech::Language;

/// Where on a draft's page something is written.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// In a field of a form: the message with the field's name.
    Field(Form, &'static str),
    /// In a list below the forms.
    List(&'static Choices),
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
            "kind" => Self::List(&KINDS),
            "care.level" => Self::List(&LEVELS),
            "review.reviewed" => Self::CheckedOn,
            "dispute.claim" | "dispute.article" | "dispute.evidence" => Self::Correction,
            _ => Form::of(key).map_or(Self::Unknown, |(form, name)| Self::Field(form, name)),
        }
    }

    /// Its name and where it stands, as a sentence begins.
    pub(super) fn name(self, language: Language) -> String {
        match self {
            Self::Field(form, name) => say!(
                language,
                "finding-place-field",
                field = say!(language, name),
                form = form.title(language)
            ),
            Self::List(list) => {
                let list = list.about(language);
                say!(language, "finding-place-list", list = list)
            }
            Self::CheckedOn => say!(language, "finding-place-checked-on"),
            Self::Correction => say!(language, "finding-place-correction"),
            Self::Unknown => say!(language, "finding-place-unknown"),
        }
    }

    /// What to do about it: `step` where a form has it.
    pub(super) fn step(self, step: String, language: Language) -> String {
        match self {
            Self::Field(..) => step,
            Self::List(list) => {
                let choices = list.all(language);
                let choices =
                    choices.map(|(_, label)| say!(language, "finding-step-choice", label = label));
                let choices = choices.collect::<Vec<_>>().join(", ");
                say!(language, "finding-step-choose", choices = choices)
            }
            Self::CheckedOn => {
                let by = field("review.by", language);
                say!(language, "finding-step-checked-on", place = by)
            }
            Self::Correction | Self::Unknown => say!(language, "finding-step-by-file"),
        }
    }
}

/// The name of a key's field, with its form.
pub(super) fn field(key: &str, language: Language) -> String {
    Place::of(key).name(language)
}

/// One text of a key: what stands in its field, or one of the lines there.
pub(super) fn one(key: &str, language: Language) -> String {
    let name = field(key, language);
    match key {
        "asks" | "tests.reach" | "tests.avoid" | "treatment.questions" => {
            say!(language, "finding-place-line", place = name)
        }
        "source.name" => say!(language, "finding-place-name", place = name),
        _ => name,
    }
}
