//! How does a bundle become a table for a spreadsheet, and back? A row an entry, a column a field.
//!
//! A list stands with one item a line in its cell, a source as `name | url | day`. Spreadsheets run what looks
//! like a formula, so no line of a cell begins with one ([`cell`]). Read back are also the ways in which a
//! spreadsheet saves it: semicolons or tabs, any line ends, a byte order mark, columns moved about.

mod cell;
mod column;
mod rows;

use std::collections::BTreeMap;

use super::finding::{ExportError, Findings, Wrong};
use super::place::{Place, shown};
use super::{Bundle, MAX_ENTRIES, Origin, path_of, utf8};
use crate::knowledge::{EntryId, EntryText};
use column::{COLUMNS, DISABLED, ID, OPTIONAL};
use rows::{Row, Rows};

/// Spreadsheets take a text for UTF-8 only behind this mark.
const MARK: &str = "\u{feff}";

/// Where the most used spreadsheet cuts a cell off without a word, in UTF-16 units.
const CUT: usize = 32_767;

/// Writes the table: all cells quoted, lines ended as the format's description has it.
pub(super) fn write(bundle: &Bundle) -> Result<Vec<u8>, ExportError> {
    let mut table = String::from(MARK);
    let head = [ID, DISABLED].into_iter().chain(COLUMNS.iter().copied());
    put(&mut table, head.map(str::to_owned));
    let mut ids: Vec<&EntryId> = bundle.entries.keys().chain(&bundle.disabled).collect();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        let entry = match bundle.entries.get(id) {
            Some(text) => {
                let entry = EntryText::parse(text).map_err(|not| ExportError::NotAnEntry {
                    path: path_of(id),
                    line: not.line,
                })?;
                Some(entry)
            }
            None => None,
        };
        let disabled = if bundle.disabled.contains(id) {
            "yes"
        } else {
            ""
        };
        let cells = COLUMNS.iter().map(|name| {
            let entry = entry.as_ref();
            entry.map_or_else(String::new, |entry| column::written(entry, name))
        });
        let first = [cell::text(id.as_str()), disabled.to_owned()];
        put(&mut table, first.into_iter().chain(cells));
    }
    Ok(table.into_bytes())
}

/// Adds one row.
fn put(table: &mut String, cells: impl Iterator<Item = String>) {
    for (nth, cell) in cells.enumerate() {
        table.push_str(if nth == 0 { "\"" } else { ",\"" });
        table.push_str(&cell.replace('"', "\"\""));
        table.push('"');
    }
    table.push_str("\r\n");
}

/// Reads a table, or notes why not.
pub(super) fn read(bytes: &[u8], findings: &mut Findings) -> Option<Bundle> {
    let text = match utf8(bytes) {
        Ok(text) => text.strip_prefix(MARK).unwrap_or(text),
        Err(wrong) => {
            findings.add(Place::Attachment, wrong);
            return None;
        }
    };
    let mut rows = Rows::of(text);
    let head = match rows.next() {
        Some(Ok(row)) => head(&row, findings)?,
        Some(Err((row, wrong))) => {
            findings.add(at(row, None), wrong);
            return None;
        }
        None => {
            findings.add(Place::Attachment, Wrong::NoHead);
            return None;
        }
    };
    let mut bundle = Bundle::default();
    let mut places = BTreeMap::new();
    for row in rows {
        let row = match row {
            Ok(row) => row,
            Err((row, wrong)) => {
                findings.add(at(row, None), wrong);
                return None;
            }
        };
        if row.cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if places.len() == MAX_ENTRIES {
            let count = MAX_ENTRIES + 1;
            findings.add(
                at(row.number, None),
                Wrong::Limits(ExportError::Entries { count }),
            );
            return None;
        }
        if let Some(id) = entry(&head, &row, &places, &mut bundle, findings) {
            places.insert(id, row.number);
        }
    }
    if places.is_empty() && findings.is_empty() {
        findings.add(Place::Attachment, Wrong::Empty);
    }
    bundle.origin = Origin::Sheet(places);
    Some(bundle)
}

/// A column of the table at hand.
enum Column {
    Id,
    Disabled,
    Field(&'static str),
}

/// The columns in the order of the table at hand.
fn head(row: &Row, findings: &mut Findings) -> Option<Vec<Column>> {
    let mut names: Vec<&str> = row.cells.iter().map(|name| name.trim()).collect();
    while names.last().is_some_and(|name| name.is_empty()) {
        names.pop();
    }
    if !names.contains(&ID) {
        findings.add(at(row.number, None), Wrong::NoHead);
        return None;
    }
    let mut columns = Vec::new();
    for (nth, name) in names.iter().enumerate() {
        let known = COLUMNS.iter().find(|column| *column == name);
        if names.iter().take(nth).any(|before| before == name) {
            findings.add(at(row.number, None), Wrong::Twice(shown(name)));
        }
        columns.push(match (*name, known) {
            (ID, _) => Column::Id,
            (DISABLED, _) => Column::Disabled,
            (_, Some(field)) => Column::Field(field),
            (other, None) => {
                findings.add(at(row.number, None), Wrong::Column(shown(other)));
                continue;
            }
        });
    }
    for name in COLUMNS.iter().filter(|name| !OPTIONAL.contains(name)) {
        if !names.contains(name) {
            findings.add(at(row.number, None), Wrong::NoColumn(name));
        }
    }
    findings.is_empty().then_some(columns)
}

/// Takes one row into the bundle; gives back whose it is.
fn entry(
    head: &[Column],
    row: &Row,
    before: &BTreeMap<EntryId, usize>,
    bundle: &mut Bundle,
    findings: &mut Findings,
) -> Option<EntryId> {
    let mut id = None;
    let mut disabled = false;
    let mut blank = true;
    let mut entry = EntryText::default();
    if row
        .cells
        .iter()
        .skip(head.len())
        .any(|cell| !cell.is_empty())
    {
        findings.add(at(row.number, None), Wrong::Cells);
        return None;
    }
    for (column, cell) in head.iter().zip(&row.cells) {
        match column {
            Column::Id => id = Some(cell::plain(cell.trim())),
            Column::Disabled => match cell.trim().to_ascii_lowercase().as_str() {
                "" => {}
                "yes" => disabled = true,
                _ => findings.add(at(row.number, Some(DISABLED)), Wrong::YesOrNothing),
            },
            Column::Field(_) if cell.is_empty() => {}
            Column::Field(name) if cell.encode_utf16().count() == CUT => {
                findings.add(at(row.number, Some(name)), Wrong::CutCell);
            }
            Column::Field(name) => {
                blank = false;
                if let Err((line, wrong)) = column::read(&mut entry, name, cell) {
                    let place = Place::Row {
                        row: row.number,
                        column: Some((*name).to_owned()),
                        line,
                    };
                    findings.add(place, wrong);
                }
            }
        }
    }
    let id = id.unwrap_or_default();
    let Ok(parsed) = id.parse::<EntryId>() else {
        findings.add(at(row.number, Some(ID)), Wrong::Id(shown(&id)));
        return None;
    };
    if before.contains_key(&parsed) {
        findings.add(at(row.number, Some(ID)), Wrong::Twice(id));
        return None;
    }
    if disabled {
        bundle.disabled.insert(parsed.clone());
    }
    if !disabled || !blank {
        bundle.take(
            parsed.clone(),
            entry.to_toml(),
            at(row.number, None),
            findings,
        );
    }
    Some(parsed)
}

fn at(row: usize, column: Option<&str>) -> Place {
    Place::Row {
        row,
        column: column.map(str::to_owned),
        line: None,
    }
}
