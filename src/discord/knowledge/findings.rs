//! What is wrong with a draft, for somebody who never saw a file?
//!
//! [`Problem`] speaks to those who edit files, by keys and tables. Here the same is said by the names of the forms
//! and their fields, with a step that can be done in Discord. No key, path or table may stand in a line. To add a
//! problem: its arm in [`words`]; to add a field: its row in `form.rs`, where its name comes from.

mod place;

use super::form::Form;
use super::page::{KIND, KINDS};
use crate::knowledge::{Fault, Overlay, Problem};
use place::{Place, field, one};

/// How a source is written.
const SOURCE: &str = "Write each source in a line of its own: a name, an address and the day you read it, with bars \
                      between, as in `A clinic | https://example.org/page | 2026-11-23`.";

/// Where ids can be seen.
const FIND_IDS: &str = "/knowledge edit lists the ids as you type.";

/// What makes a text easier.
const EASIER: &str = "Use shorter words and shorter sentences.";

/// A finding as one item of a list: what was found where, what was expected, and what to do.
pub(super) fn line(fault: &Fault) -> String {
    format!("• {}", words(fault))
}

/// The same, where findings of several entries stand together.
pub(super) fn line_of_entry(fault: &Fault) -> String {
    match Overlay::entry_at(&fault.file) {
        Some(id) => format!("• `{id}`: {}", words(fault)),
        None => line(fault),
    }
}

/// What is wrong, in whole sentences. What an own entry cannot have keeps the words it has.
#[expect(
    clippy::too_many_lines,
    reason = "one arm for each problem, to be read in one place"
)]
fn words(fault: &Fault) -> String {
    // What was found in one text of a field, and what to do where a form has it.
    let in_one = |key: &str, found: &str, step: &str| {
        format!("{} {found}. {}", one(key), Place::of(key).step(step))
    };
    // The same of a field as a whole.
    let in_field = |key: &str, found: &str, step: &str| {
        format!("{} {found}. {}", field(key), Place::of(key).step(step))
    };
    match &fault.problem {
        Problem::Syntax(message) => unread(message),
        Problem::Blank { field: key } => {
            let step = if *key == "source.name" {
                SOURCE
            } else {
                "Write it."
            };
            in_one(key, "is blank", step)
        }
        Problem::TooLong {
            field: key,
            length,
            max,
        } => in_one(
            key,
            &format!("has {length} characters, at most {max} fit"),
            "Shorten it, or say part of it elsewhere.",
        ),
        Problem::TooFew {
            field: key,
            count,
            min,
        } => {
            let step = match *key {
                "[[source]]" => SOURCE,
                _ => "Add what is missing, one a line.",
            };
            in_field(key, &format!("has {count}, expected at least {min}"), step)
        }
        Problem::TooMany {
            field: key,
            count,
            max,
        } => in_field(
            key,
            &format!("has {count}, at most {max} are kept"),
            "Keep those that differ most from one another.",
        ),
        Problem::Id(id) => in_field(
            "related",
            &format!("has “{id}”, which is no id, expected 1 to 64 characters of a-z, 0-9 and -"),
            FIND_IDS,
        ),
        Problem::ClaimId(id) => in_field(
            "claims",
            &format!(
                "has “{id}”, which is no claim, expected a C and two or three digits, as in C07"
            ),
            &without_claim("Correct it, or take it out"),
        ),
        Problem::OneOf {
            field: key, value, ..
        } => match Place::of(key) {
            Place::List(..) => in_field(
                key,
                &format!("has “{value}”, which is none of its choices"),
                "",
            ),
            _ => present(&fault.problem),
        },
        Problem::Date { field: key } => no_day(key),
        Problem::FutureDate { field: key, date } => in_field(
            key,
            &format!("has {date}, which has not come yet; I count days in UTC"),
            "Write the day you read it.",
        ),
        Problem::ReviewFar(days) => in_field(
            "review.next",
            &format!("is {days} days after the last check, at most 366 are a year"),
            "Write a day within twelve months of it.",
        ),
        Problem::ReviewOrder => in_field(
            "review.next",
            "must be after the day of the last check",
            "Write a later day.",
        ),
        Problem::ReviewOverdue(date) => in_field(
            "review.next",
            &format!("is {date}, which has passed"),
            "Check the entry against its sources, then write the next day there.",
        ),
        Problem::Url(url) => {
            let found = match url.as_str() {
                "" => "a line without an address".to_owned(),
                url => format!("`{url}`"),
            };
            in_field(
                "source.url",
                &format!(
                    "has {found}, expected an address that begins with `https://` or `http://`"
                ),
                "Copy the whole address from the browser.",
            )
        }
        Problem::TreatmentTable => treatment(),
        Problem::SharedPhrasing { phrase, first } => shared(&fault.file, phrase, first),
        Problem::UnknownEntry { field: key, id } => in_field(
            key,
            &format!("has `{id}`, which is no entry here"),
            &format!("Correct it, or take it out. {FIND_IDS}"),
        ),
        Problem::RelatedTwice(id) => in_field(
            "related",
            &format!("has `{id}` twice"),
            "Name each entry once.",
        ),
        Problem::RelatedSelf(id) => in_field(
            "related",
            &format!("has `{id}`, which is this entry itself"),
            "Name only other entries.",
        ),
        Problem::UnknownClaim(id) => in_field(
            "claims",
            &format!("has {id}, which is not among the claims I know"),
            &without_claim("Correct it, or take it out"),
        ),
        Problem::Undisputed(id) => in_field(
            "claims",
            &format!(
                "has {id}, a disputed claim; beside it must stand what is known, and no form has a place for that"
            ),
            &format!(
                "{} Or bring the entry in as a file that has it, with /knowledge import.",
                without_claim(&format!("Take {id} out"))
            ),
        ),
        Problem::Unclaimed { count, min } => in_field(
            "claims",
            &format!("is empty and there are {count} sources, expected a claim or {min} sources"),
            &format!(
                "Name the claims it rests on, or add a source: {}.",
                field("[[source]]")
            ),
        ),
        Problem::LongEntry {
            field: key,
            length,
            max,
        } => format!(
            "All that members can read of it has {length} characters, at most {max} are read. Cut what says a thing \
             twice, or make two entries of it. {} is the longest.",
            one(key)
        ),
        Problem::LongSentence {
            field: key,
            words,
            max,
        } => in_one(
            key,
            &format!("has a sentence of {words} words, at most {max} are easy to read"),
            "Make two of it.",
        ),
        Problem::HardToRead {
            field: key,
            grade,
            max,
        } => format!(
            "The whole has reading grade {grade}, at most {max} is plain enough. {EASIER} {} is the hardest part.",
            one(key)
        ),
        Problem::HardText {
            field: key,
            grade,
            max,
        } => in_one(
            key,
            &format!("has reading grade {grade}, at most {max} is plain enough for one text"),
            EASIER,
        ),
        Problem::MissingWarning { about, warning } => format!(
            "It speaks of {about} and does not warn that {warning}. Add the warning: {} is a good place.",
            field("helps")
        ),
        Problem::Forbidden {
            field: key,
            wording,
            because,
        } => in_one(
            key,
            &format!("says “{wording}”, which {because}"),
            "Say it without these words.",
        ),
        Problem::Unreadable(_)
        | Problem::DuplicateId { .. }
        | Problem::SharedTerm { .. }
        | Problem::NoEntries
        | Problem::Unsourced(_)
        | Problem::Card { .. }
        | Problem::NumbersOverdue(_) => present(&fault.problem),
    }
}

/// What to do about a claim: `first`, and sources in its place.
fn without_claim(first: &str) -> String {
    let sources = field("[[source]]");
    format!("{first}. An entry without claims needs two sources: {sources}.")
}

/// A text that could not be taken apart: a day that is none, else nothing that a form could have written.
fn unread(message: &str) -> String {
    let key = message
        .strip_prefix('`')
        .and_then(|rest| rest.split_once('`'));
    match key {
        Some((key @ ("review.next" | "review.reviewed" | "source.seen"), _)) => {
            format!("{} Then I can look at the rest.", no_day(key))
        }
        _ => "It cannot be read: a newer version of me may have written it. Whoever runs me can bring that version back; \
              /knowledge export gives the text as a file."
            .to_owned(),
    }
}

/// Something stands where a day is expected.
fn no_day(key: &str) -> String {
    let place = Place::of(key);
    let (found, step) = match key {
        "source.seen" => ("has a line without a day that I can read", SOURCE),
        _ => (
            "is no day that I can read",
            "Write year, month and day, as in `2026-11-23`.",
        ),
    };
    format!("{} {found}. {}", place.name(), place.step(step))
}

/// What only treatments have is missing, or stands where it does not belong.
fn treatment() -> String {
    let kind = KINDS.iter().find(|(kind, _)| *kind == "treatment");
    let kind = kind.map_or("", |(_, label)| label);
    let (first, second) = (Form::Treatment.title(), Form::Choosing.title());
    format!(
        "The forms **{first}** and **{second}** belong to the kind “{kind}”, and to no other. Fill in both, or choose \
         another kind in the list **{KIND}**."
    )
}

/// A phrasing that stands elsewhere too.
fn shared(file: &str, phrase: &str, first: &str) -> String {
    let here = field("asks");
    match Overlay::entry_at(first) {
        Some(_) if first == file => format!("{here} has “{phrase}” twice. Keep one of them."),
        Some(other) => format!(
            "{here} has “{phrase}”, which stands in the entry `{other}` too. Keep it where it belongs and reword the \
             other."
        ),
        None => format!(
            "{here} has “{phrase}”, which is one of the questions about something else that no entry answers. Reword \
             it, or take it out."
        ),
    }
}

/// The words for those who edit files.
fn present(problem: &Problem) -> String {
    let (_, hint) = problem.rule();
    format!("{problem}: {hint}")
}

#[cfg(test)]
mod tests;
