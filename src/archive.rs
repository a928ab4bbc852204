//! How do packs and a guild's own entries leave, and come back? A [`Bundle`] in three [`Form`]s.
//!
//! | form | for | what it keeps |
//! |---|---|---|
//! | TOML archive (`archive/zipped.rs`) | hosts, other servers, safekeeping | every file, byte for byte |
//! | JSON (`archive/document.rs`) | programs | every file, byte for byte; fields by name |
//! | CSV (`archive/sheet.rs`) | people with a spreadsheet | every entry by its values; no pack files |
//!
//! One writer of entry files serves all three ([`EntryText::to_toml`]). An attachment comes from a stranger:
//! it is measured before it is unpacked, nothing beyond the limits below is kept in memory, and what is wrong
//! is told with its place. Nothing here reads a disk, asks Discord or changes what a guild has: a bundle that
//! was read and [checked](Bundle::check) is only an offer.

mod check;
mod document;
mod finding;
mod manifest;
mod place;
mod sheet;
mod zipped;

pub use finding::{ExportError, Finding, ImportErrors, Wrong};
pub use place::Place;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::knowledge::{EntryId, EntryText};
use finding::Findings;

/// The largest attachment, in bytes.
pub const MAX_ATTACHMENT: usize = 8 * 1024 * 1024;
/// The most that an attachment may unpack to, in bytes.
pub const MAX_UNPACKED: usize = 16 * 1024 * 1024;
/// The most entries in a bundle, those taken out included.
pub const MAX_ENTRIES: usize = 500;
/// The largest file of an entry or a pack, in bytes: what the knowledge reader takes.
pub const MAX_FILE: usize = 256 * 1024;

/// The version of all three forms that is written, and the newest that is read.
const FORMAT: u32 = 1;

/// How a bundle is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A zip of TOML files.
    Archive,
    /// One JSON document.
    Json,
    /// A table: a row an entry.
    Csv,
}

impl Form {
    /// The ending of such a file's name.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Archive => "zip",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }
}

/// A file that a pack has beside its entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PackFile {
    /// `pack.toml`: the pack's name, article and notices.
    Pack,
    /// `claims.toml`: what the article claims.
    Claims,
    /// `lexicon.toml`: the words people use.
    Lexicon,
    /// `elsewhere.toml`: what no entry answers.
    Elsewhere,
}

impl PackFile {
    const ALL: [Self; 4] = [Self::Pack, Self::Claims, Self::Lexicon, Self::Elsewhere];

    /// Where it lies in a pack.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Pack => "pack.toml",
            Self::Claims => "claims.toml",
            Self::Lexicon => "lexicon.toml",
            Self::Elsewhere => "elsewhere.toml",
        }
    }

    fn at(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|file| file.path() == path)
    }
}

/// Entries on their way in or out, with what else a pack may have.
#[derive(Debug, Clone, Default)]
pub struct Bundle {
    files: BTreeMap<PackFile, String>,
    entries: BTreeMap<EntryId, String>,
    disabled: BTreeSet<EntryId>,
    origin: Origin,
}

/// Where a bundle's entries stood, so that what is found later can be told there.
#[derive(Debug, Clone, Default)]
enum Origin {
    /// In files with lines.
    #[default]
    Files,
    /// In a JSON document.
    Document,
    /// In a table, each entry in a row.
    Sheet(BTreeMap<EntryId, usize>),
}

impl PartialEq for Bundle {
    /// Two bundles are the same when they hold the same, however they came.
    fn eq(&self, other: &Self) -> bool {
        self.files == other.files
            && self.entries == other.entries
            && self.disabled == other.disabled
    }
}

impl Eq for Bundle {}

impl Bundle {
    /// A bundle of entries, each with its file's text, and of entries that are taken out.
    #[must_use]
    pub fn new(
        entries: impl IntoIterator<Item = (EntryId, String)>,
        disabled: impl IntoIterator<Item = EntryId>,
    ) -> Self {
        Self {
            entries: entries.into_iter().collect(),
            disabled: disabled.into_iter().collect(),
            ..Self::default()
        }
    }

    /// The same with a file of the pack.
    #[must_use]
    pub fn with_file(mut self, file: PackFile, text: String) -> Self {
        self.files.insert(file, text);
        self
    }

    /// The entries: the text of each one's file.
    #[must_use]
    pub fn entries(&self) -> &BTreeMap<EntryId, String> {
        &self.entries
    }

    /// Entries that are taken out. One that also has a text is kept with it, and taken out all the same.
    #[must_use]
    pub fn disabled(&self) -> &BTreeSet<EntryId> {
        &self.disabled
    }

    /// What the pack has beside its entries.
    #[must_use]
    pub fn files(&self) -> &BTreeMap<PackFile, String> {
        &self.files
    }

    /// SHA-256 over everything it holds, in hexadecimal: the same in every form.
    #[must_use]
    pub fn checksum(&self) -> String {
        let mut all = String::new();
        for (path, text) in self.texts() {
            // Writing to a string does not fail.
            let _ = writeln!(all, "{} {path}", sha256(text));
        }
        for id in &self.disabled {
            let _ = writeln!(all, "disabled {id}");
        }
        sha256(&all)
    }

    /// Writes it as an attachment.
    ///
    /// # Errors
    /// When it is larger than what would be read back, or an entry's text is not one. What was written is read
    /// once more, so that nobody finds out later that a copy is no good.
    pub fn write(&self, form: Form) -> Result<Vec<u8>, ExportError> {
        self.fits()?;
        let bytes = match form {
            Form::Archive => zipped::write(self)?,
            Form::Json => document::write(self)?,
            Form::Csv => sheet::write(self)?,
        };
        if bytes.len() > MAX_ATTACHMENT {
            return Err(ExportError::Attachment { size: bytes.len() });
        }
        self.reads_back(form, &bytes)?;
        Ok(bytes)
    }

    /// Whether an attachment says the same as this bundle, as far as its form keeps it.
    fn reads_back(&self, form: Form, bytes: &[u8]) -> Result<(), ExportError> {
        let name = format!("export.{}", form.ending());
        let back =
            Self::read(&name, bytes).map_err(|errors| ExportError::Unreadable(Box::new(errors)))?;
        let same = match form {
            Form::Archive | Form::Json => *self == back,
            Form::Csv => {
                let spelt = |text: &String| EntryText::parse(text).map(|entry| entry.to_toml());
                let ours = self.entries.values().map(spelt);
                let theirs = back.entries.values().map(|text| Ok(text.clone()));
                self.disabled == back.disabled
                    && self.entries.keys().eq(back.entries.keys())
                    && ours.eq(theirs)
            }
        };
        if same {
            Ok(())
        } else {
            Err(ExportError::Differs)
        }
    }

    /// Reads an attachment. The name's ending says which form it has.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its place. Nothing of a faulty attachment is kept.
    pub fn read(name_of_file: &str, bytes: &[u8]) -> Result<Self, ImportErrors> {
        let mut findings = Findings::default();
        let read = read(name_of_file, bytes, &mut findings);
        match read {
            Some(bundle) if findings.is_empty() => Ok(bundle),
            _ => Err(findings.into()),
        }
    }

    /// Every file it holds: path and text.
    fn texts(&self) -> impl Iterator<Item = (String, &str)> {
        let files = self
            .files
            .iter()
            .map(|(file, text)| (file.path().to_owned(), text.as_str()));
        let entries = self.entries.iter();
        files.chain(entries.map(|(id, text)| (path_of(id), text.as_str())))
    }

    /// Whether it could be read back.
    fn fits(&self) -> Result<(), ExportError> {
        let all: BTreeSet<&EntryId> = self.entries.keys().chain(&self.disabled).collect();
        if all.len() > MAX_ENTRIES {
            return Err(ExportError::Entries { count: all.len() });
        }
        if let Some((path, text)) = self.texts().find(|(_, text)| text.len() > MAX_FILE) {
            let size = text.len();
            return Err(ExportError::File { path, size });
        }
        let size = self.texts().map(|(_, text)| text.len()).sum();
        if size > MAX_UNPACKED {
            return Err(ExportError::Unpacked { size });
        }
        Ok(())
    }

    /// Takes an entry in, or notes that there is no room for it.
    fn take(&mut self, id: EntryId, text: String, place: Place, findings: &mut Findings) {
        let size = text.len();
        let held: usize = self.entries.values().map(String::len).sum();
        if size > MAX_FILE {
            let path = path_of(&id);
            findings.add(place, Wrong::Limits(ExportError::File { path, size }));
        } else if held + size > MAX_UNPACKED {
            let size = held + size;
            findings.add(place, Wrong::Limits(ExportError::Unpacked { size }));
        } else {
            self.entries.insert(id, text);
        }
    }

    /// Notes what no form allows: too much, or an entry's text that is none.
    fn settle(self, findings: &mut Findings) -> Option<Self> {
        let mut sound = true;
        if let Err(error) = self.fits() {
            findings.add(Place::Attachment, Wrong::Limits(error));
            sound = false;
        }
        for (id, text) in &self.entries {
            if let Err(not) = EntryText::parse(text) {
                let place = self.origin.place(id, text, Some(not.line));
                findings.add(place, Wrong::Knowledge(not.problem));
                sound = false;
            }
        }
        sound.then_some(self)
    }
}

fn read(name: &str, bytes: &[u8], findings: &mut Findings) -> Option<Bundle> {
    if bytes.len() > MAX_ATTACHMENT {
        let size = bytes.len();
        findings.add(
            Place::Attachment,
            Wrong::Limits(ExportError::Attachment { size }),
        );
        return None;
    }
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("zip") => zipped::read(bytes, findings),
        Some("json") => document::read(bytes, findings),
        Some("csv") => sheet::read(bytes, findings),
        _ => {
            findings.add(Place::Attachment, Wrong::Form);
            return None;
        }
    }?
    .settle(findings)
}

/// Where an entry's file lies.
fn path_of(id: &EntryId) -> String {
    format!("entries/{id}.toml")
}

/// SHA-256 in hexadecimal.
fn sha256(text: &str) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        // Writing to a string does not fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// The text of bytes, or where they stop being UTF-8.
fn utf8(bytes: &[u8]) -> Result<&str, Wrong> {
    std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = before.split(|byte| *byte == b'\n').count();
        Wrong::NotUtf8 { line }
    })
}
