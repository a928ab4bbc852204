//! What is wrong with a draft, for somebody who never saw a file?
//!
//! [`Problem`] speaks to those who edit files, by keys and tables. Here the same is said by the names of the forms
//! and their fields, with a step that can be done in Discord. No key, path or table may stand in a line. To add a
//! problem: its arm in [`words`]; to add a field: its row in `form/field.rs`, and its name in `team.ftl`.

mod place;

use super::choices::KINDS;
use super::form::Form;
use crate::knowledge::{Fault, Overlay, Problem};
use crate::say;
use crate::speech::{Language, Values};
use place::{Place, field, one};

/// A finding as one item of a list: what was found where, what was expected, and what to do.
pub(super) fn line(fault: &Fault, language: Language) -> String {
    format!("• {}", words(fault, language))
}

/// The same, where findings of several entries stand together.
pub(super) fn line_of_entry(fault: &Fault, language: Language) -> String {
    match Overlay::entry_at(&fault.file) {
        Some(id) => format!("• `{id}`: {}", words(fault, language)),
        None => line(fault, language),
    }
}

/// What is wrong, in whole sentences. What an own entry cannot have keeps the words it has.
#[expect(
    clippy::too_many_lines,
    reason = "one arm for each problem, to be read in one place"
)]
fn words(fault: &Fault, language: Language) -> String {
    let one = |key: &str| one(key, language);
    let field = |key: &str| field(key, language);
    let sources = || field("[[source]]");
    // What was found, and what to do where a form has the key.
    let told = |key: &str, found: String, step: String| {
        format!("{found} {}", Place::of(key).step(step, language))
    };
    match &fault.problem {
        Problem::Syntax(message) => unread(message, language),
        Problem::Blank { field: key } => {
            let step = if *key == "source.name" {
                say!(language, "finding-step-source")
            } else {
                say!(language, "finding-step-write")
            };
            told(key, say!(language, "finding-blank", place = one(key)), step)
        }
        Problem::TooLong {
            field: key,
            length,
            max,
        } => told(
            key,
            say!(
                language,
                "finding-too-long",
                place = one(key),
                length = *length,
                max = *max
            ),
            say!(language, "finding-step-shorten"),
        ),
        Problem::TooFew {
            field: key,
            count,
            min,
        } => {
            let place = field(key);
            let found = say!(
                language,
                "finding-too-few",
                place = place,
                count = *count,
                min = *min
            );
            let step = if *key == "[[source]]" {
                say!(language, "finding-step-source")
            } else {
                say!(language, "finding-step-add")
            };
            told(key, found, step)
        }
        Problem::TooMany {
            field: key,
            count,
            max,
        } => told(
            key,
            say!(
                language,
                "finding-too-many",
                place = field(key),
                count = *count,
                max = *max
            ),
            say!(language, "finding-step-keep-different"),
        ),
        Problem::Id(id) => {
            let (place, id) = (field("related"), id.as_str());
            let found = say!(language, "finding-no-id", place = place, id = id);
            told("related", found, say!(language, "finding-step-find-ids"))
        }
        Problem::ClaimId(id) => {
            let (place, id) = (field("claims"), id.as_str());
            let found = say!(language, "finding-no-claim-id", place = place, id = id);
            told("claims", found, correct_claim(language))
        }
        Problem::OneOf {
            field: key, value, ..
        } => match Place::of(key) {
            Place::List(..) => {
                let (place, value) = (field(key), value.as_str());
                let found = say!(language, "finding-no-choice", place = place, value = value);
                told(key, found, String::new())
            }
            _ => fault.problem.words(language),
        },
        Problem::Date { field: key } => no_day(key, language),
        Problem::FutureDate { field: key, date } => {
            let (place, date) = (field(key), date.to_string());
            let found = say!(language, "finding-future", place = place, date = date);
            told(key, found, say!(language, "finding-step-day-read"))
        }
        Problem::ReviewFar(days) => {
            let place = field("review.next");
            let found = say!(language, "finding-review-far", place = place, days = *days);
            let step = say!(language, "finding-step-within-a-year");
            told("review.next", found, step)
        }
        Problem::ReviewOrder => {
            let place = field("review.next");
            let found = say!(language, "finding-review-order", place = place);
            let step = say!(language, "finding-step-later-day");
            told("review.next", found, step)
        }
        Problem::ReviewOverdue(date) => {
            let (place, date) = (field("review.next"), date.to_string());
            let found = say!(
                language,
                "finding-review-overdue",
                place = place,
                date = date
            );
            let step = say!(language, "finding-step-check-again");
            told("review.next", found, step)
        }
        Problem::Url(url) => {
            let place = field("source.url");
            let found = match url.as_str() {
                "" => say!(language, "finding-no-address", place = place),
                url => say!(language, "finding-wrong-address", place = place, url = url),
            };
            let step = say!(language, "finding-step-copy-address");
            told("source.url", found, step)
        }
        Problem::TreatmentTable => treatment(language),
        Problem::SharedPhrasing { phrase, first } => shared(&fault.file, (phrase, first), language),
        Problem::UnknownEntry { field: key, id } => {
            let (place, id) = (field(key), id.as_str());
            let found = say!(language, "finding-unknown-entry", place = place, id = id);
            told(key, found, say!(language, "finding-step-correct-id"))
        }
        Problem::RelatedTwice(id) => {
            let (place, id) = (field("related"), id.as_str());
            let found = say!(language, "finding-related-twice", place = place, id = id);
            told("related", found, say!(language, "finding-step-once"))
        }
        Problem::RelatedSelf(id) => {
            let (place, id) = (field("related"), id.as_str());
            let found = say!(language, "finding-related-self", place = place, id = id);
            told("related", found, say!(language, "finding-step-others"))
        }
        Problem::UnknownClaim(id) => {
            let (place, id) = (field("claims"), id.as_str());
            let found = say!(language, "finding-unknown-claim", place = place, id = id);
            told("claims", found, correct_claim(language))
        }
        Problem::Undisputed(id) => {
            let (place, id) = (field("claims"), id.as_str());
            let found = say!(language, "finding-undisputed", place = place, id = id);
            let sources = sources();
            let step = say!(
                language,
                "finding-step-undisputed",
                id = id,
                sources = sources
            );
            told("claims", found, step)
        }
        Problem::Unclaimed { count, min } => {
            let found = say!(
                language,
                "finding-unclaimed",
                place = field("claims"),
                count = *count,
                min = *min
            );
            let step = say!(language, "finding-step-claim", sources = sources());
            told("claims", found, step)
        }
        Problem::LongEntry {
            field: key,
            length,
            max,
        } => say!(
            language,
            "finding-long-entry",
            length = *length,
            max = *max,
            place = one(key)
        ),
        Problem::LongSentence {
            field: key,
            words,
            max,
        } => told(
            key,
            say!(
                language,
                "finding-long-sentence",
                place = one(key),
                words = *words,
                max = *max
            ),
            say!(language, "finding-step-two-sentences"),
        ),
        Problem::HardToRead {
            field: key,
            grade,
            max,
        } => say!(
            language,
            "finding-hard-to-read",
            grade = grade.as_str(),
            max = *max,
            place = one(key)
        ),
        Problem::HardText {
            field: key,
            grade,
            max,
        } => told(
            key,
            say!(
                language,
                "finding-hard-text",
                place = one(key),
                grade = grade.as_str(),
                max = *max
            ),
            say!(language, "finding-step-easier"),
        ),
        Problem::MissingWarning { about, warning } => say!(
            language,
            "finding-no-warning",
            about = say!(language, about),
            warning = say!(language, warning),
            place = field("helps")
        ),
        Problem::Forbidden {
            field: key,
            wording,
            because,
        } => told(
            key,
            say!(
                language,
                "finding-forbidden",
                place = one(key),
                wording = *wording,
                because = say!(language, because)
            ),
            say!(language, "finding-step-other-words"),
        ),
        Problem::Unreadable(_)
        | Problem::DuplicateId { .. }
        | Problem::SharedTerm { .. }
        | Problem::NoEntries
        | Problem::Unsourced(_)
        | Problem::Card { .. }
        | Problem::NumbersOverdue(_) => fault.problem.words(language),
    }
}

/// What to do about a claim that is none: also, what stands in for claims.
fn correct_claim(language: Language) -> String {
    let sources = field("[[source]]", language);
    say!(language, "finding-step-correct-claim", sources = sources)
}

/// A text that could not be taken apart: a day that is none, else nothing that a form could have written.
fn unread(message: &str, language: Language) -> String {
    let key = message
        .strip_prefix('`')
        .and_then(|rest| rest.split_once('`'));
    if let Some((key @ ("review.next" | "review.reviewed" | "source.seen"), _)) = key {
        let rest = say!(language, "finding-step-then-the-rest");
        return format!("{} {rest}", no_day(key, language));
    }
    say!(language, "finding-unread")
}

/// Something stands where a day is expected.
fn no_day(key: &str, language: Language) -> String {
    let place = Place::of(key);
    let name = place.name(language);
    let (found, step) = match key {
        "source.seen" => (
            say!(language, "finding-no-day-read", place = name),
            say!(language, "finding-step-source"),
        ),
        _ => (
            say!(language, "finding-no-day", place = name),
            say!(language, "finding-step-day"),
        ),
    };
    format!("{found} {}", place.step(step, language))
}

/// What only treatments have is missing, or stands where it does not belong.
fn treatment(language: Language) -> String {
    let mut kinds = KINDS.all(language);
    let kind = kinds.find(|(kind, _)| *kind == "treatment");
    say!(
        language,
        "finding-treatment",
        first = Form::Treatment.title(language),
        second = Form::Choosing.title(language),
        kind = kind.map(|(_, label)| label),
        list = KINDS.about(language)
    )
}

/// A phrasing that stands elsewhere too.
fn shared(file: &str, (phrase, first): (&str, &str), language: Language) -> String {
    let mut values = Values::new();
    values.set("place", field("asks", language));
    values.set("phrase", phrase);
    match Overlay::entry_at(first) {
        Some(_) if first == file => language.say("finding-phrase-twice", &values),
        Some(other) => {
            values.set("other", other.to_string());
            language.say("finding-phrase-elsewhere", &values)
        }
        None => language.say("finding-phrase-unanswered", &values),
    }
}

#[cfg(test)]
mod tests;
