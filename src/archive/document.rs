//! How does a bundle become one JSON document, and back?
//!
//! Entries stand in it as fields by the names that their files use, so that a program can read and change
//! them. What our writer would write for the fields is the file; only where a file is spelt otherwise (a
//! comment, another order) its text is kept along with a checksum. So every file comes back byte for byte,
//! and a change of a field is never lost: a kept text stands only as long as it says the same as the fields.

mod tree;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::finding::{ExportError, Findings, Wrong};
use super::place::{Place, shown};
use super::{Bundle, FORMAT, MAX_ENTRIES, Origin, PackFile, path_of, sha256, utf8};
use crate::knowledge::{EntryId, EntryText};

/// The keys of an entry that are not its fields.
const TEXT: &str = "text";
const TEXT_SHA256: &str = "text_sha256";

/// The document as it is spelt.
#[derive(Serialize)]
struct RawDocument<'b> {
    format: u32,
    checksum: String,
    files: BTreeMap<&'static str, &'b str>,
    disabled: Vec<&'b str>,
    entries: BTreeMap<&'b str, RawEntry<'b>>,
}

#[derive(Serialize)]
struct RawEntry<'b> {
    #[serde(flatten)]
    fields: EntryText,
    #[serde(flatten)]
    kept: Option<RawText<'b>>,
}

/// A text that our writer would spell otherwise.
#[derive(Serialize)]
struct RawText<'b> {
    text: &'b str,
    text_sha256: String,
}

/// The document's own keys but for its format, which is read before them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHead {
    checksum: Option<String>,
    #[serde(default)]
    files: BTreeMap<String, String>,
    #[serde(default)]
    disabled: Vec<String>,
    #[serde(default)]
    entries: BTreeMap<String, Map<String, Value>>,
}

/// Writes the document.
pub(super) fn write(bundle: &Bundle) -> Result<Vec<u8>, ExportError> {
    let mut entries = BTreeMap::new();
    for (id, text) in &bundle.entries {
        let fields = EntryText::parse(text).map_err(|not| ExportError::NotAnEntry {
            path: path_of(id),
            line: not.line,
        })?;
        let kept = (fields.to_toml() != *text).then(|| RawText {
            text,
            text_sha256: sha256(text),
        });
        entries.insert(id.as_str(), RawEntry { fields, kept });
    }
    let files = bundle.files.iter();
    let document = RawDocument {
        format: FORMAT,
        checksum: bundle.checksum(),
        files: files
            .map(|(file, text)| (file.path(), text.as_str()))
            .collect(),
        disabled: bundle.disabled.iter().map(EntryId::as_str).collect(),
        entries,
    };
    let mut bytes = serde_json::to_vec_pretty(&document)
        .map_err(|error| ExportError::Writer(error.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Reads a document, or notes why not.
pub(super) fn read(bytes: &[u8], findings: &mut Findings) -> Option<Bundle> {
    let text = match utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(wrong) => {
            findings.add(Place::Attachment, wrong);
            return None;
        }
    };
    let mut value = match tree::read(text) {
        Ok(value) => value,
        Err((place, wrong)) => {
            findings.add(place, wrong);
            return None;
        }
    };
    let format = value
        .as_object_mut()
        .map(|document| document.remove("format"));
    if let Some(format) = format.filter(|format| *format != Some(FORMAT.into())) {
        let wrong = format.map_or(Wrong::NoFormat, |format| {
            Wrong::Format(shown(&format.to_string()))
        });
        findings.add(Place::Path("format".to_owned()), wrong);
        return None;
    }
    let head: RawHead = shaped(value, "", findings)?;
    let mut bundle = Bundle {
        origin: Origin::Document,
        ..Bundle::default()
    };
    for (path, text) in head.files {
        match PackFile::at(&path) {
            Some(file) => {
                bundle.files.insert(file, text);
            }
            None => findings.add(Place::Path(format!("files.{}", shown(&path))), Wrong::Path),
        }
    }
    for (nth, id) in head.disabled.into_iter().enumerate() {
        let place = Place::Path(format!("disabled[{nth}]"));
        match id.parse::<EntryId>() {
            Err(_) => findings.add(place, Wrong::Id(shown(&id))),
            Ok(parsed) => {
                if !bundle.disabled.insert(parsed) {
                    findings.add(place, Wrong::Twice(id));
                }
            }
        }
    }
    if head.entries.len() > MAX_ENTRIES {
        let count = head.entries.len();
        let wrong = Wrong::Limits(ExportError::Entries { count });
        findings.add(Place::Path("entries".to_owned()), wrong);
        return None;
    }
    for (id, fields) in head.entries {
        let place = format!("entries.{}", shown(&id));
        match id.parse::<EntryId>() {
            Ok(id) => {
                if let Some(text) = entry(fields, &place, findings) {
                    bundle.take(id, text, Place::Path(place), findings);
                }
            }
            Err(_) => findings.add(Place::Path(place), Wrong::Id(shown(&id))),
        }
    }
    if findings.is_empty() {
        if bundle == Bundle::default() {
            findings.add(Place::Attachment, Wrong::Empty);
        } else if head.checksum.is_some_and(|sum| sum != bundle.checksum()) {
            let place = Place::Path("checksum".to_owned());
            findings.add(place, Wrong::Checksum("checksum"));
        }
    }
    Some(bundle)
}

/// One entry's file: the kept text where it still says what the fields say, else what the fields say.
fn entry(mut fields: Map<String, Value>, place: &str, findings: &mut Findings) -> Option<String> {
    let kept = (fields.remove(TEXT), fields.remove(TEXT_SHA256));
    let entry: EntryText = shaped(Value::Object(fields), place, findings)?;
    let written = entry.to_toml();
    match kept {
        (None, None) => Some(written),
        (Some(Value::String(text)), Some(Value::String(sum))) if sha256(&text) == sum => {
            let same = EntryText::parse(&text).is_ok_and(|kept| kept == entry);
            Some(if same { text } else { written })
        }
        _ => {
            findings.add(Place::Path(format!("{place}.{TEXT}")), Wrong::KeptText);
            None
        }
    }
}

/// Takes a value apart; what does not fit is noted with the path that leads to it.
fn shaped<T: for<'de> Deserialize<'de>>(
    value: Value,
    above: &str,
    findings: &mut Findings,
) -> Option<T> {
    match serde_path_to_error::deserialize(value) {
        Ok(fits) => Some(fits),
        Err(error) => {
            let path = error.path().to_string();
            let place = match (above, path.as_str()) {
                ("", ".") => Place::Document,
                ("", path) => Place::Path(shown(path)),
                (above, ".") => Place::Path(above.to_owned()),
                (above, path) => Place::Path(format!("{above}.{}", shown(path))),
            };
            let wrong = Wrong::Shape(error.inner().to_string());
            findings.add(place, wrong);
            None
        }
    }
}
