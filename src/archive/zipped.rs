//! How does a bundle become a zip of TOML files, and how is a hostile one refused?
//!
//! Byte for byte: what is read back is what was put in. The archive's own account of itself is believed in
//! nothing: it is measured before it is opened, each file is unpacked up to the limit and no further, and
//! only paths that a bundle can have are looked at.

mod gate;

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write as _};

use zip::read::{ZipFileEntry, ZipReadOptions};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::finding::{ExportError, Findings, Wrong};
use super::place::{Place, shown};
use super::{Bundle, MAX_FILE, MAX_UNPACKED, PackFile, manifest, utf8};
use crate::knowledge::EntryId;

/// A file that grows more than this much is no text. What we pack ourselves stays below it, because files
/// above [`SMALL`] are not packed at all.
const MAX_RATIO: u64 = 200;

/// A file up to this size may be packed as tightly as it can, in bytes.
const SMALL: u64 = 64 * 1024;

/// Writes the archive: the manifest first, always in the same order and with the same date, so that the same
/// bundle gives the same bytes.
pub(super) fn write(bundle: &Bundle) -> Result<Vec<u8>, ExportError> {
    let writer = |error: &dyn std::fmt::Display| ExportError::Writer(error.to_string());
    let manifest = manifest::write(bundle).map_err(|error| writer(&error))?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let first = (manifest::PATH.to_owned(), manifest.as_str());
    for (path, text) in std::iter::once(first).chain(bundle.texts()) {
        let small = u64::try_from(text.len()).is_ok_and(|size| size <= SMALL);
        let method = if small {
            CompressionMethod::Deflated
        } else {
            CompressionMethod::Stored
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        zip.start_file(path, options)
            .map_err(|error| writer(&error))?;
        zip.write_all(text.as_bytes())
            .map_err(|error| writer(&error))?;
    }
    let done = zip.finish().map_err(|error| writer(&error))?;
    Ok(done.into_inner())
}

/// Reads an archive, or notes why not.
pub(super) fn read(bytes: &[u8], findings: &mut Findings) -> Option<Bundle> {
    if let Err(wrong) = gate::measured(bytes) {
        findings.add(Place::Attachment, wrong);
        return None;
    }
    let mut zip = match ZipArchive::new(Cursor::new(bytes)) {
        Ok(zip) => zip,
        Err(error) => {
            findings.add(Place::Attachment, Wrong::Zip(error.to_string()));
            return None;
        }
    };
    if zip.has_duplicate_names() {
        findings.add(Place::Attachment, Wrong::TwoNames);
        return None;
    }
    let wanted = listed(&zip, findings)?;
    let mut texts = BTreeMap::new();
    for (index, path) in wanted {
        match unpacked(&mut zip, index) {
            Ok(text) => {
                texts.insert(path, text);
            }
            Err(wrong) => findings.add(Place::file(&path), wrong),
        }
    }
    if !findings.is_empty() {
        return None;
    }
    let manifest = texts.remove(manifest::PATH);
    let disabled = manifest.map(|text| manifest::read(&text, &texts, findings));
    let mut bundle = Bundle {
        disabled: disabled.unwrap_or_default(),
        ..Bundle::default()
    };
    for (path, text) in texts {
        match (PackFile::at(&path), entry(&path)) {
            (Some(file), _) => {
                bundle.files.insert(file, text);
            }
            (None, Some(id)) => {
                bundle.entries.insert(id, text);
            }
            (None, None) => findings.add(Place::file(&path), Wrong::Path),
        }
    }
    if bundle == Bundle::default() {
        findings.add(Place::Attachment, Wrong::Empty);
    }
    Some(bundle)
}

/// The files to unpack, by their places; `None` when one of them is nothing to touch.
fn listed(
    zip: &ZipArchive<Cursor<&[u8]>>,
    findings: &mut Findings,
) -> Option<Vec<(usize, String)>> {
    let mut wanted = Vec::new();
    let mut unpacked = 0_u64;
    let mut sound = true;
    for index in 0..zip.len() {
        let file = match zip.by_index_data(index) {
            Ok(file) => file,
            Err(error) => {
                findings.add(Place::Attachment, Wrong::Zip(error.to_string()));
                return None;
            }
        };
        let Ok(path) = std::str::from_utf8(file.name_raw()) else {
            findings.add(Place::Attachment, Wrong::Name);
            sound = false;
            continue;
        };
        unpacked = unpacked.saturating_add(file.size());
        match harmless(&file, path) {
            Ok(true) => wanted.push((index, path.to_owned())),
            Ok(false) => {}
            Err(wrong) => {
                findings.add(Place::file(path), wrong);
                sound = false;
            }
        }
    }
    if usize::try_from(unpacked).map_or(true, |size| size > MAX_UNPACKED) {
        let size = usize::try_from(unpacked).unwrap_or(usize::MAX);
        let wrong = Wrong::Limits(ExportError::Unpacked { size });
        findings.add(Place::Attachment, wrong);
        sound = false;
    }
    sound.then_some(wanted)
}

/// Whether a file is one to unpack; `false` for the one folder a bundle has.
fn harmless(file: &ZipFileEntry<'_>, path: &str) -> Result<bool, Wrong> {
    let absolute = path.starts_with(['/', '\\']) || path.contains(':');
    if absolute || path.split(['/', '\\']).any(|part| part == "..") {
        return Err(Wrong::Outside);
    }
    if file.is_symlink() || kind(file.unix_mode()) {
        return Err(Wrong::Link);
    }
    if path == "entries/" && file.size() == 0 {
        return Ok(false);
    }
    let known = path == manifest::PATH || PackFile::at(path).is_some() || entry(path).is_some();
    if !known {
        return Err(Wrong::Path);
    }
    if file.encrypted() {
        return Err(Wrong::Encrypted);
    }
    if !matches!(
        file.compression(),
        CompressionMethod::Stored | CompressionMethod::Deflated
    ) {
        return Err(Wrong::Compression(shown(&file.compression().to_string())));
    }
    let size = file.size();
    if usize::try_from(size).map_or(true, |size| size > MAX_FILE) {
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let path = path.to_owned();
        return Err(Wrong::Limits(ExportError::File { path, size }));
    }
    if size > SMALL && size / file.compressed_size().max(1) > MAX_RATIO {
        return Err(Wrong::Ratio(MAX_RATIO));
    }
    Ok(true)
}

/// Whether a mode is of something that is neither a file nor unknown: a device, a pipe, a link.
fn kind(mode: Option<u32>) -> bool {
    let kind = mode.unwrap_or_default() & 0o170_000;
    !matches!(kind, 0 | 0o100_000 | 0o040_000)
}

/// Unpacks one file, up to the limit whatever it says of its size.
fn unpacked(zip: &mut ZipArchive<Cursor<&[u8]>>, index: usize) -> Result<String, Wrong> {
    let options = ZipReadOptions::new().enforce_header_consistency(true);
    let file = zip
        .by_index_with_options(index, options)
        .map_err(|error| Wrong::Damaged(error.to_string()))?;
    let path = shown(&String::from_utf8_lossy(file.name_raw()));
    let packed = file.compressed_size();
    let mut bytes = Vec::new();
    let limit = u64::try_from(MAX_FILE).unwrap_or(u64::MAX);
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Wrong::Damaged(error.to_string()))?;
    let size = bytes.len();
    if size > MAX_FILE {
        return Err(Wrong::Limits(ExportError::File { path, size }));
    }
    let real = u64::try_from(size).unwrap_or(u64::MAX);
    if real > SMALL && real / packed.max(1) > MAX_RATIO {
        return Err(Wrong::Ratio(MAX_RATIO));
    }
    utf8(&bytes).map(str::to_owned)
}

/// The id of an entry's file.
fn entry(path: &str) -> Option<EntryId> {
    let name = path.strip_prefix("entries/")?;
    name.strip_suffix(".toml")?.parse().ok()
}
