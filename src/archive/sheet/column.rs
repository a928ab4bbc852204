//! Which column holds which field of an entry?

use super::super::finding::Wrong;
use super::cell;
use crate::knowledge::{DisputeText, EntryText, SourceText};

/// Whose row it is.
pub(super) const ID: &str = "id";
/// `yes` where the entry is taken out.
pub(super) const DISABLED: &str = "disabled";

/// The fields in the order of an entry's file, by the names they have there.
pub(super) const COLUMNS: [&str; 26] = [
    "title",
    "kind",
    "aim",
    "summary",
    "cause",
    "helps",
    "uncertainty",
    "asks",
    "related",
    "claims",
    "care.level",
    "care.text",
    "dispute",
    HOW_IT_WORKS,
    "treatment.benefits",
    "treatment.risks",
    "treatment.if_nothing_is_done",
    "treatment.choices",
    "treatment.quality_of_life",
    "treatment.questions",
    "source",
    "review.reviewed",
    "review.next",
    "review.by",
    "tests.reach",
    "tests.avoid",
];

/// Columns that a table may do without: most entries have nothing there.
pub(super) const OPTIONAL: [&str; 10] = [
    "related",
    "claims",
    "dispute",
    HOW_IT_WORKS,
    "treatment.benefits",
    "treatment.risks",
    "treatment.if_nothing_is_done",
    "treatment.choices",
    "treatment.quality_of_life",
    "treatment.questions",
];

const HOW_IT_WORKS: &str = "treatment.how_it_works";

/// A field of an entry.
enum Field<'e> {
    Text(&'e mut String),
    Day(&'e mut String),
    List(&'e mut Vec<String>),
    Disputes(&'e mut Vec<DisputeText>),
    Sources(&'e mut Vec<SourceText>),
}

/// The field of this name; a treatment is there as soon as one of its fields is asked for.
fn field<'e>(entry: &'e mut EntryText, name: &str) -> Option<Field<'e>> {
    if let Some(name) = name.strip_prefix("treatment.") {
        let treatment = entry.treatment.get_or_insert_default();
        return Some(match name {
            "how_it_works" => Field::Text(&mut treatment.how_it_works),
            "benefits" => Field::Text(&mut treatment.benefits),
            "risks" => Field::Text(&mut treatment.risks),
            "if_nothing_is_done" => Field::Text(&mut treatment.if_nothing_is_done),
            "choices" => Field::Text(&mut treatment.choices),
            "quality_of_life" => Field::Text(&mut treatment.quality_of_life),
            "questions" => Field::List(&mut treatment.questions),
            _ => return None,
        });
    }
    Some(match name {
        "title" => Field::Text(&mut entry.title),
        "kind" => Field::Text(&mut entry.kind),
        "aim" => Field::Text(&mut entry.aim),
        "summary" => Field::Text(&mut entry.summary),
        "cause" => Field::Text(&mut entry.cause),
        "helps" => Field::Text(&mut entry.helps),
        "uncertainty" => Field::Text(&mut entry.uncertainty),
        "asks" => Field::List(&mut entry.asks),
        "related" => Field::List(&mut entry.related),
        "claims" => Field::List(&mut entry.claims),
        "care.level" => Field::Text(&mut entry.care.level),
        "care.text" => Field::Text(&mut entry.care.text),
        "dispute" => Field::Disputes(&mut entry.disputes),
        "source" => Field::Sources(&mut entry.sources),
        "review.reviewed" => Field::Day(&mut entry.review.reviewed),
        "review.next" => Field::Day(&mut entry.review.next),
        "review.by" => Field::Text(&mut entry.review.by),
        "tests.reach" => Field::List(&mut entry.tests.reach),
        "tests.avoid" => Field::List(&mut entry.tests.avoid),
        _ => return None,
    })
}

/// A field as a cell.
pub(super) fn written(entry: &EntryText, name: &str) -> String {
    if name.starts_with("treatment.") && entry.treatment.is_none() {
        return String::new();
    }
    let mut entry = entry.clone();
    let Some(field) = field(&mut entry, name) else {
        return String::new();
    };
    match field {
        // An entry or a treatment whose fields are all empty is not the same as none.
        Field::Text(text) if text.is_empty() && matches!(name, "title" | HOW_IT_WORKS) => {
            cell::NOTHING.to_owned()
        }
        Field::Text(text) | Field::Day(text) => cell::text(text),
        Field::List(items) => cell::list(items),
        Field::Disputes(disputes) => {
            let rows = disputes.iter();
            cell::parts(rows.map(|row| [&*row.claim, &*row.article, &*row.evidence]))
        }
        Field::Sources(sources) => {
            let rows = sources.iter();
            cell::parts(rows.map(|row| [&*row.name, &*row.url, &*row.seen]))
        }
    }
}

/// Puts a cell into its field, or says what is wrong and at which of its lines.
pub(super) fn read(
    entry: &mut EntryText,
    name: &str,
    text: &str,
) -> Result<(), (Option<usize>, Wrong)> {
    match field(entry, name) {
        None => {}
        Some(Field::Text(field)) => *field = cell::plain(text),
        Some(Field::Day(field)) => *field = day(&cell::plain(text)),
        Some(Field::List(field)) => *field = cell::items(text),
        Some(Field::Disputes(field)) => {
            for parts in split(text, "parts-of-dispute") {
                let [claim, article, evidence] = parts?;
                field.push(DisputeText {
                    claim,
                    article,
                    evidence,
                });
            }
        }
        Some(Field::Sources(field)) => {
            for parts in split(text, "parts-of-source") {
                let [name, url, seen] = parts?;
                let seen = day(&seen);
                field.push(SourceText { name, url, seen });
            }
        }
    }
    Ok(())
}

/// The lines of a cell, each in its three parts; `expected` is the id of the message that names them.
fn split(
    text: &str,
    expected: &'static str,
) -> impl Iterator<Item = Result<[String; 3], (Option<usize>, Wrong)>> {
    let rows = cell::split(text).into_iter();
    rows.map(move |(line, parts)| {
        <[String; 3]>::try_from(parts).map_err(|parts| {
            let count = parts.len();
            (Some(line), Wrong::Parts { count, expected })
        })
    })
}

/// A day as files spell it. Spreadsheets set for much of Europe turn 2026-01-02 into 02.01.2026 on their own;
/// with bars it may be either month, so that is left for the reader to refuse.
fn day(text: &str) -> String {
    let parts: Vec<&str> = text.trim().split('.').collect();
    let turned = match *parts.as_slice() {
        [day, month, year] if year.len() == 4 => {
            let date = jiff::civil::Date::new(
                year.parse().unwrap_or_default(),
                month.parse().unwrap_or_default(),
                day.parse().unwrap_or_default(),
            );
            date.ok().map(|date| date.to_string())
        }
        _ => None,
    };
    turned.unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, OPTIONAL, day, field};
    use crate::knowledge::EntryText;

    #[test]
    fn every_column_has_a_field() {
        let mut entry = EntryText::default();
        for name in COLUMNS.iter().chain(&OPTIONAL) {
            assert!(field(&mut entry, name).is_some(), "{name}");
        }
    }

    #[test]
    fn a_day_that_a_spreadsheet_turned_is_turned_back() {
        assert_eq!(day("02.01.2026"), "2026-01-02");
        assert_eq!(day("2.1.2026"), "2026-01-02");
        for kept in ["2026-01-02", "1/2/2026", "31.02.2026", "soon", ""] {
            assert_eq!(day(kept), kept);
        }
    }
}
