//! Which rows and cells does a table have? Counted as the spreadsheet counts them.
//!
//! Read through `csv-core` into one buffer of fixed size, so that no table makes room for itself.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::super::finding::{ExportError, Wrong};
use super::super::{MAX_FILE, MAX_UNPACKED};

/// The most cells in a row: three times what an entry has.
const MAX_CELLS: usize = 84;

/// The most bytes in a row: an entry's file, and room for what is doubled or escaped.
const MAX_ROW: usize = 2 * MAX_FILE;

/// One row.
pub(super) struct Row {
    /// Its number, from 1.
    pub(super) number: usize,
    /// Its cells, without quotes.
    pub(super) cells: Vec<String>,
}

/// The rows of a table, up to the first that is too much.
pub(super) struct Rows<'t> {
    rest: &'t [u8],
    reader: Reader,
    number: usize,
    ended: bool,
    /// Bytes of cells so far.
    held: usize,
    output: Vec<u8>,
}

impl<'t> Rows<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let (separator, rest, number) = separator(text);
        Self {
            rest: rest.as_bytes(),
            reader: ReaderBuilder::new().delimiter(separator).build(),
            number,
            ended: false,
            held: 0,
            output: vec![0; MAX_ROW],
        }
    }

    /// Empty lines are rows to a spreadsheet and nothing to the reader.
    fn skip_empty(&mut self) {
        loop {
            self.rest = match self.rest {
                [b'\r', b'\n', rest @ ..] | [b'\r' | b'\n', rest @ ..] => rest,
                _ => return,
            };
            self.number += 1;
        }
    }

    fn row(&mut self) -> Result<Option<Vec<String>>, Wrong> {
        let start = self.rest;
        let mut ends = [0; MAX_CELLS];
        let (mut read, mut written, mut cells) = (0, 0, 0);
        let closed = loop {
            let input = start.get(read..).unwrap_or_default();
            let output = self.output.get_mut(written..).unwrap_or_default();
            let room = ends.get_mut(cells..).unwrap_or_default();
            let (result, taken, put, ended) = self.reader.read_record(input, output, room);
            read += taken;
            written += put;
            cells += ended;
            match result {
                ReadRecordResult::Record => break !input.is_empty(),
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::End => return Ok(None),
                ReadRecordResult::OutputEndsFull => return Err(Wrong::Cells),
                ReadRecordResult::OutputFull => {
                    let size = MAX_ROW;
                    return Err(Wrong::Limits(ExportError::Row { size }));
                }
            }
        };
        let raw = start.get(..read).unwrap_or_default();
        let between_quotes = raw.split(|byte| *byte == b'"').count();
        if !closed && between_quotes % 2 == 0 && raw.contains(&b'\n') {
            return Err(Wrong::OpenQuote);
        }
        self.rest = start.get(read..).unwrap_or_default();
        if raw.ends_with(b"\r") {
            self.rest = self.rest.strip_prefix(b"\n").unwrap_or(self.rest);
        }
        self.held += written;
        if self.held > MAX_UNPACKED {
            let size = self.held;
            return Err(Wrong::Limits(ExportError::Unpacked { size }));
        }
        let mut from = 0;
        let cells = ends.iter().take(cells).map(|end| {
            let bytes = self.output.get(from..*end).unwrap_or_default();
            from = *end;
            String::from_utf8_lossy(bytes).into_owned()
        });
        Ok(Some(cells.collect()))
    }
}

impl Iterator for Rows<'_> {
    type Item = Result<Row, (usize, Wrong)>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        self.skip_empty();
        self.number += 1;
        let number = self.number;
        match self.row() {
            Ok(Some(cells)) => Some(Ok(Row { number, cells })),
            Ok(None) => {
                self.ended = true;
                None
            }
            Err(wrong) => {
                self.ended = true;
                Some(Err((number, wrong)))
            }
        }
    }
}

/// What stands between the cells, by the head; the rows that are left; how many rows are gone before them.
fn separator(text: &str) -> (u8, &str, usize) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let said = first.trim_end().strip_prefix("sep=");
    if let Some([separator @ (b',' | b';' | b'\t')]) = said.map(str::as_bytes) {
        return (*separator, rest, 1);
    }
    let first = first.split('\r').next().unwrap_or_default();
    let count = |separator: u8| first.bytes().filter(|byte| *byte == separator).count();
    let most = [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|one| count(*one));
    (most.unwrap_or(b','), text, 0)
}

#[cfg(test)]
mod tests {
    use super::Rows;

    #[track_caller]
    fn rows(text: &str, expected: &[(usize, &[&str])]) {
        let rows = Rows::of(text).map(|row| {
            let row = row.unwrap_or_else(|(row, wrong)| panic!("row {row}: {wrong}"));
            (row.number, row.cells)
        });
        let expected = expected.iter().map(|(number, cells)| {
            let cells = cells.iter().map(|cell| (*cell).to_owned());
            (*number, cells.collect::<Vec<_>>())
        });
        assert_eq!(rows.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    }

    #[test]
    fn separators_and_line_ends_are_those_of_any_spreadsheet() {
        let expected: &[(usize, &[&str])] = &[(1, &["id", "b"]), (2, &["x,y", "1\n2"])];
        for (separator, end) in [(",", "\n"), (";", "\r\n"), ("\t", "\r"), (";", "\n")] {
            let table = format!("id{separator}b{end}\"x,y\"{separator}\"1\n2\"{end}");
            rows(&table, expected);
            rows(table.trim_end(), expected);
        }
        rows("sep=;\r\nid;b\r\n", &[(2, &["id", "b"])]);
    }

    #[test]
    fn empty_rows_are_counted() {
        rows(
            "id,b\r\n\r\n\r\nx,\"\"\"\"\r\n\r\n",
            &[(1, &["id", "b"]), (4, &["x", "\""])],
        );
        rows("", &[]);
        rows("\n\n", &[]);
    }

    #[test]
    fn a_quote_that_never_closes_is_told_where_it_began() {
        let mut rows = Rows::of("id,b\nx,\"open\ny,z\n");
        assert!(rows.next().unwrap().is_ok());
        assert_eq!(rows.next().unwrap().err().unwrap().0, 2);
        assert!(rows.next().is_none());
    }

    #[test]
    fn a_row_of_commas_is_cut_short() {
        let table = ",".repeat(1_000_000);
        assert!(Rows::of(&table).next().unwrap().is_err());
        let table = "a".repeat(1_000_000);
        assert!(Rows::of(&table).next().unwrap().is_err());
    }
}
