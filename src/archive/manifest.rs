//! What does an archive hold, by its own account? `MANIFEST.toml`, with a checksum for each file.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::finding::{Findings, Wrong};
use super::place::{Place, shown};
use super::{Bundle, FORMAT, sha256};
use crate::knowledge::EntryId;

/// Where it lies.
pub(super) const PATH: &str = "MANIFEST.toml";

/// The file as it is spelt.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawManifest {
    format: u32,
    #[serde(default)]
    disabled: Vec<String>,
    #[serde(default)]
    file: Vec<RawFile>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    path: String,
    sha256: String,
}

/// Only its version, so that a later format is told as such and not as an unknown key.
#[derive(Deserialize)]
struct RawFormat {
    format: Option<toml::Value>,
}

/// Writes the manifest of a bundle.
pub(super) fn write(bundle: &Bundle) -> Result<String, toml::ser::Error> {
    let file = |(path, text)| RawFile {
        path,
        sha256: sha256(text),
    };
    toml::to_string(&RawManifest {
        format: FORMAT,
        disabled: bundle.disabled.iter().map(EntryId::to_string).collect(),
        file: bundle.texts().map(file).collect(),
    })
}

/// Reads a manifest and holds the files against it; gives back the entries that are taken out.
pub(super) fn read(
    text: &str,
    files: &BTreeMap<String, String>,
    findings: &mut Findings,
) -> BTreeSet<EntryId> {
    let mut disabled = BTreeSet::new();
    let Some(raw) = raw(text, findings) else {
        return disabled;
    };
    for id in raw.disabled {
        match id.parse::<EntryId>() {
            Ok(id) if disabled.contains(&id) => {
                findings.add(Place::file(PATH), Wrong::Twice(id.to_string()));
            }
            Ok(id) => {
                disabled.insert(id);
            }
            Err(_) => findings.add(Place::file(PATH), Wrong::Id(shown(&id))),
        }
    }
    let mut listed = BTreeSet::new();
    for file in &raw.file {
        if !listed.insert(file.path.as_str()) {
            findings.add(Place::file(PATH), Wrong::Twice(shown(&file.path)));
        }
        match files.get(&file.path) {
            None => findings.add(Place::file(PATH), Wrong::Missing(shown(&file.path))),
            Some(text) if !sha256(text).eq_ignore_ascii_case(&file.sha256) => {
                findings.add(Place::file(&file.path), Wrong::Checksum(PATH));
            }
            Some(_) => {}
        }
    }
    for path in files.keys().filter(|path| !listed.contains(path.as_str())) {
        findings.add(Place::file(path), Wrong::Unlisted);
    }
    disabled
}

fn raw(text: &str, findings: &mut Findings) -> Option<RawManifest> {
    let format = toml::from_str::<RawFormat>(text).ok();
    let format = format.and_then(|raw| raw.format);
    if let Some(format) = format.filter(|format| format.as_integer() != Some(FORMAT.into())) {
        findings.add(Place::file(PATH), Wrong::Format(shown(&format.to_string())));
        return None;
    }
    match toml::from_str(text) {
        Ok(raw) => Some(raw),
        Err(error) => {
            let before = error.span().and_then(|span| text.get(..span.start));
            let line = before.map(|text| text.matches('\n').count() + 1);
            let path = PATH.to_owned();
            let wrong = Wrong::Shape(error.message().to_owned());
            findings.add(Place::File { path, line }, wrong);
            None
        }
    }
}
