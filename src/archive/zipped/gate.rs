//! Is an archive small enough to be opened at all? Looked at before the library believes its counts.
//!
//! A zip ends in a record that says how many files there are; the library makes room for as many. A liar's
//! record is refused here, and so is the extension whose records hold larger numbers.

use super::super::MAX_ENTRIES;
use super::super::finding::Wrong;

/// The entries, four files of the pack, the manifest, and folders.
const MAX_FILES: usize = MAX_ENTRIES + 20;

/// The record at the end: its mark, its length without a comment, and where the count of files stands.
const END: &[u8; 4] = b"PK\x05\x06";
const END_LENGTH: usize = 22;
const COUNT_AT: usize = 10;
/// The mark that tells of a zip64 record.
const ZIP64: &[u8; 4] = b"PK\x06\x07";
/// The mark before each file's line in the directory.
const FILE: &[u8; 4] = b"PK\x01\x02";

/// The longest comment after the record, and some room: what the library searches from the end.
const TAIL: usize = 0xffff + END_LENGTH + 20;

/// Whether the numbers of files, said and real, are within the limit.
pub(super) fn measured(bytes: &[u8]) -> Result<(), Wrong> {
    let tail = bytes.len().saturating_sub(TAIL);
    let tail = bytes.get(tail..).unwrap_or_default();
    let ends = places(tail, END);
    let said = ends.map(|at| {
        let low = tail.get(at + COUNT_AT).copied().unwrap_or_default();
        let high = tail.get(at + COUNT_AT + 1).copied().unwrap_or_default();
        usize::from(u16::from_le_bytes([low, high]))
    });
    let Some(said) = said.max() else {
        return Err(Wrong::NoEnd);
    };
    if places(tail, ZIP64).next().is_some() || said == usize::from(u16::MAX) {
        return Err(Wrong::Zip64);
    }
    if said > MAX_FILES || places(bytes, FILE).count() > MAX_FILES {
        return Err(Wrong::TooManyFiles(MAX_FILES));
    }
    Ok(())
}

/// Where a mark stands.
fn places<'b>(bytes: &'b [u8], mark: &'b [u8; 4]) -> impl Iterator<Item = usize> + 'b {
    let windows = bytes.windows(mark.len()).enumerate();
    windows.filter_map(move |(at, window)| (window == mark).then_some(at))
}
