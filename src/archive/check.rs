//! Would an imported bundle stand? The knowledge reader says, before anything is changed.

use jiff::civil::Date;

use super::finding::{Finding, Wrong};
use super::place::Place;
use super::{Bundle, PackFile, path_of};
use crate::knowledge::{EntryId, Fault, Pack, PackFiles, Problem};

impl Bundle {
    /// A pack as a bundle, as far as its files are text.
    #[must_use]
    pub fn of_pack(files: &PackFiles) -> Self {
        let mut bundle = Self::default();
        for (path, text) in files.texts() {
            if let Some(file) = PackFile::at(path) {
                bundle.files.insert(file, text.to_owned());
            } else if let Some(id) = named(path) {
                bundle.entries.insert(id, text.to_owned());
            }
        }
        bundle
    }

    /// The pack's files with the bundle laid over them. A bundle with a `pack.toml` is a pack of its own.
    #[must_use]
    pub fn over(&self, shipped: &PackFiles) -> PackFiles {
        let none = PackFiles::from_texts([]);
        let below = if self.files.contains_key(&PackFile::Pack) {
            &none
        } else {
            shipped
        };
        let texts = self
            .texts()
            .map(|(path, text)| (path, Some(text.to_owned())));
        let gone = self.disabled.iter().map(|id| (path_of(id), None));
        below.laid_over(texts.chain(gone))
    }

    /// What the knowledge reader finds in it, at the places of the attachment it came from. Findings that
    /// [stop](Finding::stops) it, and others that a person should see.
    #[must_use]
    pub fn check(&self, shipped: &PackFiles, today: Date) -> Vec<Finding> {
        let faults = Pack::read(&self.over(shipped), today).faults;
        let ours = faults.into_iter().filter(|fault| self.brought(fault));
        ours.map(|fault| self.finding(fault)).collect()
    }

    /// Whether a fault is about this bundle: in a file of its own, or in another that now shares something
    /// with one of them.
    fn brought(&self, fault: &Fault) -> bool {
        let owns = |path: &str| self.texts().any(|(own, _)| own == path);
        match &fault.problem {
            Problem::SharedPhrasing { first, .. } => owns(&fault.file) || owns(first),
            Problem::NoEntries => true,
            _ => owns(&fault.file),
        }
    }

    fn finding(&self, fault: Fault) -> Finding {
        let id = named(&fault.file);
        let own = id.as_ref().and_then(|id| self.entries.get_key_value(id));
        let place = match own {
            Some((id, text)) => self.origin.place(id, text, fault.line),
            None => Place::File {
                path: fault.file,
                line: fault.line,
            },
        };
        Finding {
            place,
            wrong: Wrong::Knowledge(fault.problem),
        }
    }
}

/// The id of the entry in this file.
fn named(path: &str) -> Option<EntryId> {
    let name = path.strip_prefix("entries/")?.rsplit('/').next()?;
    name.strip_suffix(".toml")?.parse().ok()
}
