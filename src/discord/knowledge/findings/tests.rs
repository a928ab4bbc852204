//! Findings are told by the names on the forms, and by nothing that only files have.

mod read;

use super::super::form::Form;
use super::{line, line_of_entry};
use crate::knowledge::{Fault, Problem};
use crate::speech::Language;

/// Every key of an entry's file that a problem may name.
const KEYS: [&str; 34] = [
    "title",
    "kind",
    "aim",
    "summary",
    "cause",
    "helps",
    "uncertainty",
    "care.level",
    "care.text",
    "dispute.claim",
    "dispute.article",
    "dispute.evidence",
    "treatment.how_it_works",
    "treatment.benefits",
    "treatment.risks",
    "treatment.if_nothing_is_done",
    "treatment.choices",
    "treatment.quality_of_life",
    "treatment.questions",
    "asks",
    "related",
    "claims",
    "[[source]]",
    "source.name",
    "source.url",
    "source.seen",
    "review.reviewed",
    "review.next",
    "review.by",
    "tests.reach",
    "tests.avoid",
    "care",
    "review",
    "tests",
];

fn fault(problem: Problem) -> Fault {
    Fault {
        file: "entries/jaw.toml".to_owned(),
        line: Some(3),
        problem,
    }
}

#[track_caller]
fn speaks_of_forms(line: &str) {
    let lower = line.to_lowercase();
    for word in ["toml", "[", "]", "pack", "entries/"] {
        assert!(!lower.contains(word), "`{word}` stands in: {line}");
    }
    for key in KEYS {
        assert!(
            !line.contains(&format!("`{key}`")),
            "`{key}` stands in: {line}"
        );
    }
    assert!(!line.contains("A part that no form has"), "{line}");
    assert!(line.starts_with("• ") && line.ends_with('.'), "{line}");
}

#[track_caller]
fn tells<const N: usize>(cases: [(Problem, &str); N]) {
    for (problem, expected) in cases {
        let told = line(&fault(problem), Language::English);
        assert_eq!(told, format!("• {expected}"));
        speaks_of_forms(&told);
    }
}

#[test]
fn what_is_wrong_with_a_text_says_in_which_field_it_stands() {
    tells([
        (
            Problem::Blank { field: "summary" },
            "**Summary** in the form **Text** is blank. Write it.",
        ),
        (
            Problem::Blank { field: "asks" },
            "A line of **How members ask** in the form **Phrasings and sources** is blank. Write it.",
        ),
        (
            Problem::Blank {
                field: "dispute.article",
            },
            "The correction of a disputed claim is blank. No form has it: get the entry as a file with /knowledge \
             export, mend it there, and bring it back with /knowledge import.",
        ),
        (
            Problem::TooLong {
                field: "care.text",
                length: 512,
                max: 500,
            },
            "**When to get care** in the form **Text** has 512 characters, at most 500 fit. Shorten it, or say part of \
             it elsewhere.",
        ),
        (
            Problem::LongEntry {
                field: "treatment.risks",
                length: 3_100,
                max: 3_000,
            },
            "All that members can read of it has 3100 characters, at most 3000 are read. Cut what says a thing twice, \
             or make two entries of it. **What harm it may do** in the form **Treatment** is the longest.",
        ),
        (
            Problem::LongSentence {
                field: "treatment.questions",
                words: 24,
                max: 20,
            },
            "A line of **Questions to take to a doctor** in the form **Choosing** has a sentence of 24 words, at most 20 \
             are easy to read. Make two of it.",
        ),
        (
            Problem::HardToRead {
                field: "cause",
                grade: "9.4".to_owned(),
                max: 9,
            },
            "The whole has reading grade 9.4, at most 9 is plain enough. Use shorter words and shorter sentences. \
             **What may cause it** in the form **Text** is the hardest part.",
        ),
        (
            Problem::HardText {
                field: "uncertainty",
                grade: "12.4".to_owned(),
                max: 11,
            },
            "**What is not known** in the form **Phrasings and sources** has reading grade 12.4, at most 11 is plain \
             enough for one text. Use shorter words and shorter sentences.",
        ),
        (
            Problem::MissingWarning {
                about: "warning-potassium-about",
                warning: "warning-potassium",
            },
            "It speaks of potassium and does not warn that too much potassium is dangerous. Add the warning: **What can \
             help** in the form **Text** is a good place.",
        ),
        (
            Problem::Forbidden {
                field: "source.name",
                wording: "mg",
                because: "because-dose",
            },
            "A name in **Sources** in the form **Phrasings and sources** says “mg”, which reads as a dose, and a dose \
             never comes from a bot. Say it without these words.",
        ),
    ]);
}

#[test]
fn what_is_missing_or_no_day_says_what_was_expected() {
    let day = jiff::civil::date(2026, 11, 23);
    tells([
        (
            Problem::TooFew {
                field: "tests.reach",
                count: 0,
                min: 1,
            },
            "**Test: questions it must answer** in the form **Phrasings and sources** has 0, expected at least 1. Add \
             what is missing, one a line.",
        ),
        (
            Problem::TooFew {
                field: "[[source]]",
                count: 0,
                min: 1,
            },
            "**Sources** in the form **Phrasings and sources** has 0, expected at least 1. Write each source in a line \
             of its own: a name, an address and the day you read it, with bars between, as in `A clinic | \
             https://example.org/page | 2026-11-23`.",
        ),
        (
            Problem::TooMany {
                field: "asks",
                count: 301,
                max: 300,
            },
            "**How members ask** in the form **Phrasings and sources** has 301, at most 300 are kept. Keep those that \
             differ most from one another.",
        ),
        (
            Problem::OneOf {
                field: "care.level",
                value: "now".to_owned(),
                expected: "routine, soon or urgent",
            },
            "The list **How soon care is needed** has “now”, which is none of its choices. Choose one: “A routine visit \
             is enough”, “A visit within days”, “Help on the same day”.",
        ),
        (
            Problem::Date {
                field: "review.next",
            },
            "**Check again on** in the form **More** is no day that I can read. Write year, month and day, as in \
             `2026-11-23`.",
        ),
        (
            Problem::FutureDate {
                field: "source.seen",
                date: day,
            },
            "**Sources** in the form **Phrasings and sources** has 2026-11-23, which has not come yet; I count days in \
             UTC. Write the day you read it.",
        ),
        (
            Problem::FutureDate {
                field: "review.reviewed",
                date: day,
            },
            "The day of the last check has 2026-11-23, which has not come yet; I count days in UTC. It becomes today \
             when you change **Checked by** in the form **More**.",
        ),
        (
            Problem::ReviewFar(400),
            "**Check again on** in the form **More** is 400 days after the last check, at most 366 are a year. Write a \
             day within twelve months of it.",
        ),
        (
            Problem::ReviewOrder,
            "**Check again on** in the form **More** must be after the day of the last check. Write a later day.",
        ),
        (
            Problem::ReviewOverdue(day),
            "**Check again on** in the form **More** is 2026-11-23, which has passed. Check the entry against its \
             sources, then write the next day there.",
        ),
        (
            Problem::Url("clinic.org".to_owned()),
            "**Sources** in the form **Phrasings and sources** has `clinic.org`, expected an address that begins with \
             `https://` or `http://`. Copy the whole address from the browser.",
        ),
        (
            Problem::TreatmentTable,
            "The forms **Treatment** and **Choosing** belong to the kind “Something that is done about it”, and to no \
             other. Fill in both, or choose another kind in the list **What kind of entry it is**.",
        ),
    ]);
}

#[test]
fn ids_claims_and_phrasings_are_told_with_what_else_can_be_done() {
    tells([
        (
            Problem::Id("Jaw pain".to_owned()),
            "**Related entries** in the form **More** has “Jaw pain”, which is no id, expected 1 to 64 characters of \
             a-z, 0-9 and -. /knowledge edit lists the ids as you type.",
        ),
        (
            Problem::ClaimId("7".to_owned()),
            "**Claims** in the form **More** has “7”, which is no claim, expected a C and two or three digits, as in \
             C07. Correct it, or take it out. An entry without claims needs two sources: **Sources** in the form \
             **Phrasings and sources**.",
        ),
        (
            Problem::SharedPhrasing {
                phrase: "my jaw clicks".to_owned(),
                first: "entries/dry-eye.toml".to_owned(),
            },
            "**How members ask** in the form **Phrasings and sources** has “my jaw clicks”, which stands in the entry \
             `dry-eye` too. Keep it where it belongs and reword the other.",
        ),
        (
            Problem::SharedPhrasing {
                phrase: "my jaw clicks".to_owned(),
                first: "entries/jaw.toml".to_owned(),
            },
            "**How members ask** in the form **Phrasings and sources** has “my jaw clicks” twice. Keep one of them.",
        ),
        (
            Problem::SharedPhrasing {
                phrase: "my jaw clicks".to_owned(),
                first: "elsewhere.toml".to_owned(),
            },
            "**How members ask** in the form **Phrasings and sources** has “my jaw clicks”, which is one of the \
             questions about something else that no entry answers. Reword it, or take it out.",
        ),
        (
            Problem::UnknownEntry {
                field: "related",
                id: "jaws".to_owned(),
            },
            "**Related entries** in the form **More** has `jaws`, which is no entry here. Correct it, or take it out. \
             /knowledge edit lists the ids as you type.",
        ),
        (
            Problem::RelatedTwice("dry-eye".to_owned()),
            "**Related entries** in the form **More** has `dry-eye` twice. Name each entry once.",
        ),
        (
            Problem::RelatedSelf("jaw".to_owned()),
            "**Related entries** in the form **More** has `jaw`, which is this entry itself. Name only other entries.",
        ),
        (
            Problem::UnknownClaim("C99".to_owned()),
            "**Claims** in the form **More** has C99, which is not among the claims I know. Correct it, or take it out. \
             An entry without claims needs two sources: **Sources** in the form **Phrasings and sources**.",
        ),
        (
            Problem::Undisputed("C20".to_owned()),
            "**Claims** in the form **More** has C20, a disputed claim; beside it must stand what is known, and no form \
             has a place for that. Take C20 out. An entry without claims needs two sources: **Sources** in the form \
             **Phrasings and sources**. Or bring the entry in as a file that has it, with /knowledge import.",
        ),
        (
            Problem::Unclaimed { count: 1, min: 2 },
            "**Claims** in the form **More** is empty and there are 1 sources, expected a claim or 2 sources. Name the \
             claims it rests on, or add a source: **Sources** in the form **Phrasings and sources**.",
        ),
    ]);
}

#[test]
fn every_field_is_named_by_some_key_and_every_key_has_a_place() {
    let mut named: Vec<(String, &str)> = KEYS
        .iter()
        .filter_map(|key| Form::of(key))
        .map(|(form, name)| (form.title(Language::English), name))
        .collect();
    named.sort_unstable();
    named.dedup();
    let mut all: Vec<(String, &str)> = Form::ALL
        .into_iter()
        .flat_map(|form| {
            form.names()
                .map(move |name| (form.title(Language::English), name))
        })
        .collect();
    all.sort_unstable();
    assert_eq!(named, all);
    for key in KEYS {
        // Tables are no fields.
        if !["care", "review", "tests"].contains(&key) {
            speaks_of_forms(&line(
                &fault(Problem::TooLong {
                    field: key,
                    length: 2,
                    max: 1,
                }),
                Language::English,
            ));
        }
    }
}

#[test]
fn where_entries_stand_together_each_is_named() {
    let told = line_of_entry(&fault(Problem::ReviewOrder), Language::English);
    assert!(told.starts_with("• `jaw`: **Check again on**"), "{told}");
}

#[test]
fn what_no_entry_can_have_keeps_its_words() {
    let told = line(
        &fault(Problem::NumbersOverdue("Malta".to_owned())),
        Language::English,
    );
    assert_eq!(told, "• the numbers of Malta are over a year old");
}
