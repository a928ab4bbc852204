//! What is an overlay laid over? A pack with the texts of its files, and what its phrasings are.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::TextHash;
use crate::knowledge::parse::{self, ENTRIES};
use crate::knowledge::{EntryId, Fault, Pack, PackFiles, Reading};

/// A pack as it was shipped, kept once a process.
pub struct Shipped {
    pack: Arc<Pack>,
    files: PackFiles,
    texts: HashMap<EntryId, (Box<str>, TextHash)>,
    /// The file that each normalised phrasing stands in.
    pub(super) phrasings: HashMap<String, String>,
}

impl Shipped {
    /// Reads a pack's files; `None` when `pack.toml` could not be read. The faults are those of
    /// [`Pack::read`].
    #[must_use]
    pub fn read(files: &PackFiles, today: Date) -> (Option<Self>, Vec<Fault>) {
        let (Reading { pack, faults }, phrasings) = parse::pack(files, today);
        let mut texts = HashMap::new();
        for path in files.paths().filter(|path| path.starts_with(ENTRIES)) {
            if let (Some(id), Some(text)) = (id_of(path), files.text(path)) {
                let kept = (text.into(), TextHash::of(text));
                texts.entry(id).or_insert(kept);
            }
        }
        let shipped = pack.map(|pack| Self {
            pack: Arc::new(pack),
            files: files.clone(),
            texts,
            phrasings,
        });
        (shipped, faults)
    }

    /// The pack without any overlay.
    #[must_use]
    pub fn pack(&self) -> &Arc<Pack> {
        &self.pack
    }

    /// The files it was read from.
    #[must_use]
    pub fn files(&self) -> &PackFiles {
        &self.files
    }

    /// The text of a shipped entry's file, whether it could be used or not.
    #[must_use]
    pub fn text(&self, id: &EntryId) -> Option<&str> {
        self.texts.get(id).map(|(text, _)| &**text)
    }

    /// The hash of that text: the `base` of an entry made from it.
    #[must_use]
    pub fn hash(&self, id: &EntryId) -> Option<TextHash> {
        self.texts.get(id).map(|(_, hash)| *hash)
    }
}

/// The entry that a file under `entries/` holds.
pub(super) fn id_of(path: &str) -> Option<EntryId> {
    let name = path.strip_prefix(ENTRIES)?.rsplit('/').next()?;
    name.strip_suffix(".toml")?.parse().ok()
}
