//! What goes into a file? A guild's own entries, all that its members see, or what was shipped.

use super::control::{FORMS, What};
use crate::archive::{Bundle, ExportError, Form};
use crate::guilds::{Ground, Snapshot};
use crate::knowledge::{EntryId, PackFiles, Say};

/// A file, with what it holds.
pub(super) struct Packed {
    pub(super) bytes: Vec<u8>,
    pub(super) form: Form,
    pub(super) entries: usize,
    pub(super) disabled: usize,
    /// Files of the pack beside its entries.
    pub(super) files: usize,
    /// Files of the pack that this form has no place for.
    pub(super) left_out: usize,
    pub(super) checksum: String,
}

/// What came of making a file.
pub(super) enum Written {
    /// It is there.
    File(Packed),
    /// There is nothing to put into it.
    Nothing,
    /// It is larger than may be sent; other forms that may.
    TooLarge {
        /// Its size in bytes.
        size: usize,
        /// The forms that fit, with their sizes.
        others: Vec<(Form, usize)>,
    },
    /// It could not be made.
    Failed(ExportError),
}

/// Makes a file of at most so many bytes.
pub(super) fn write(
    ground: &Ground,
    snapshot: &Snapshot,
    what: What,
    form: Form,
    most: usize,
) -> Written {
    let bundle = match what {
        What::Own => own(snapshot),
        What::Members => members(ground, snapshot),
        What::Shipped => Bundle::of_pack(ground.shipped.files()),
    };
    if bundle == Bundle::default() {
        return Written::Nothing;
    }
    let too_large = |size| {
        let others = FORMS.into_iter().filter(|other| *other != form);
        let sized = others.filter_map(|other| Some((other, bundle.write(other).ok()?.len())));
        let others = sized.filter(|(_, size)| *size <= most).collect();
        Written::TooLarge { size, others }
    };
    match bundle.write(form) {
        Ok(bytes) if bytes.len() > most => too_large(bytes.len()),
        Err(ExportError::Attachment { size }) => too_large(size),
        Ok(bytes) => Written::File(packed(&bundle, form, bytes)),
        Err(error) => Written::Failed(error),
    }
}

fn packed(bundle: &Bundle, form: Form, bytes: Vec<u8>) -> Packed {
    // A table leaves files out and spells entries anew: the sum is of what it holds.
    let held = match form {
        Form::Csv => Bundle::read("table.csv", &bytes).ok(),
        Form::Archive | Form::Json => None,
    };
    let held = held.as_ref().unwrap_or(bundle);
    Packed {
        form,
        entries: held.entries().len(),
        disabled: held.disabled().len(),
        files: held.files().len(),
        left_out: bundle.files().len() - held.files().len(),
        checksum: held.checksum(),
        bytes,
    }
}

/// What the guild says differently from the shipped pack.
fn own(snapshot: &Snapshot) -> Bundle {
    let texts = snapshot.overlay().says();
    let texts = texts.filter_map(|(id, say)| match say {
        Say::Own { text, .. } => Some((id.clone(), text.clone())),
        Say::Disabled => None,
    });
    Bundle::new(texts, disabled(snapshot))
}

fn disabled(snapshot: &Snapshot) -> impl Iterator<Item = EntryId> {
    let says = snapshot.overlay().says();
    says.filter(|(_, say)| **say == Say::Disabled)
        .map(|(id, _)| id.clone())
}

/// Everything the guild's members can be answered with, with the pack's own files.
fn members(ground: &Ground, snapshot: &Snapshot) -> Bundle {
    let shipped = Bundle::of_pack(ground.shipped.files());
    let entries = snapshot.community().pack().entries().iter();
    let entries = entries.filter_map(|entry| {
        let text = in_force(snapshot, &entry.id).or_else(|| ground.shipped.text(&entry.id));
        Some((entry.id.clone(), text?.to_owned()))
    });
    let bundle = Bundle::new(entries, disabled(snapshot));
    let files = shipped.files().iter();
    files.fold(bundle, |bundle, (file, text)| {
        bundle.with_file(*file, text.clone())
    })
}

/// The guild's own text of an entry, unless it cannot be used.
fn in_force<'s>(snapshot: &'s Snapshot, id: &EntryId) -> Option<&'s str> {
    let Some(Say::Own { text, .. }) = snapshot.overlay().say(id) else {
        return None;
    };
    let path = format!("entries/{id}.toml");
    let mut faults = snapshot.laid().faults.iter();
    let faulty = faults.any(|fault| fault.file == path && fault.costs_the_file());
    (!faulty).then_some(text)
}

/// The same as a pack's files, each entry under its id: what an import is held against.
pub(super) fn ground_of(ground: &Ground, snapshot: &Snapshot) -> PackFiles {
    members(ground, snapshot).over(&PackFiles::from_texts([]))
}
