//! The shipped entries' texts, and texts as a server says them of its own.

use signpost::knowledge::{EntryText, PackFiles, Say};

/// The shipped text of an entry.
pub fn shipped(entry: &str) -> String {
    let files = PackFiles::built_in();
    let path = format!("entries/{entry}.toml");
    let mut texts = files.texts();
    let found = texts.find(|(own, _)| *own == path);
    found
        .unwrap_or_else(|| panic!("no entry `{entry}`"))
        .1
        .to_owned()
}

/// The shipped text of an entry in its parts.
pub fn parts(entry: &str) -> EntryText {
    EntryText::parse(&shipped(entry)).unwrap()
}

/// A text as the store keeps it for a server, made from none of the pack's.
pub fn own(text: String) -> String {
    Say::Own { text, base: None }.print()
}
