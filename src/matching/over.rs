//! How does a guild's pack differ from the one whose index is shared? Entry by entry, phrasing by phrasing.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::index::Additions;
use super::{Matcher, asked};
use crate::knowledge::{Entry, EntryId, Pack};

impl Matcher {
    /// The matcher of a guild whose pack is the shared one with an overlay: it holds only what the overlay
    /// adds, and what it takes out. With nothing of its own it judges to the bit as `base` does. Phrasings
    /// that no guild had before cost two milliseconds each to encode, and a changed entry some
    /// milliseconds to fit; what was built before is kept.
    ///
    /// A pack with another lexicon, or other subjects that lie elsewhere, is no overlay of the shared one
    /// and gets an index of its own.
    #[must_use]
    pub fn over(base: &Arc<Self>, pack: Arc<Pack>) -> Self {
        let alike = Arc::ptr_eq(&base.pack.lexicon, &pack.lexicon)
            && Arc::ptr_eq(&base.pack.elsewhere, &pack.elsewhere);
        if !alike || base.index.is_layered() {
            return Self::new(base.index.engine(), pack);
        }
        let index = match additions(base, &pack) {
            None => base.index.share(),
            Some(additions) => base.index.over(&additions),
        };
        Self {
            index,
            phrasings: Arc::clone(&base.phrasings),
            pack,
        }
    }

    /// [`Matcher::over`] for the guild that this matcher served until now: what it knows costs nothing, even
    /// where other guilds' phrasings have pushed it out of what is kept for all.
    #[must_use]
    pub fn renewed(&self, base: &Arc<Self>, pack: Arc<Pack>) -> Self {
        self.index.keep_known(&base.index);
        Self::over(base, pack)
    }
}

/// What the guild's pack adds and takes out; `None` when every entry is asked for as it is shipped.
fn additions<'p>(base: &Matcher, pack: &'p Pack) -> Option<Additions<'p>> {
    let shared = base.pack.entries();
    let place = |id: &EntryId| shared.binary_search_by(|entry| entry.id.cmp(id)).ok();
    let mut additions = Additions {
        entries: pack.entries().len(),
        classes: vec![None; shared.len()],
        gone: Vec::new(),
        own: Vec::new(),
    };
    // The shared phrasings that stand here, for each shared entry that is not quite the same here.
    let mut stand: HashMap<usize, HashSet<&str>> = HashMap::new();
    for (class, entry) in (0_u32..).zip(pack.entries()) {
        let Some(at) = place(&entry.id) else {
            additions.own.extend(asked(entry).map(|text| (class, text)));
            continue;
        };
        additions.classes[at] = Some(class);
        if Arc::ptr_eq(entry, &shared[at]) {
            continue;
        }
        let known: HashSet<&str> = asked(&shared[at]).collect();
        let new = asked(entry).filter(|text| !known.contains(text));
        additions.own.extend(new.map(|text| (class, text)));
        stand.insert(at, asked(entry).collect());
    }
    let texts = shared.iter().enumerate().flat_map(shared_asked);
    for (at, (entry, text)) in (0_u32..).zip(texts) {
        let taken_out = additions.classes[entry].is_none();
        if taken_out || stand.get(&entry).is_some_and(|stand| !stand.contains(text)) {
            additions.gone.push(at);
        }
    }
    let same = additions.gone.is_empty() && additions.own.is_empty();
    let elsewhere = base.index.classes() - shared.len();
    let behind = (pack.entries().len()..).take(elsewhere);
    let behind = behind.map(|class| u32::try_from(class).ok());
    additions.classes.extend(behind);
    (!same).then_some(additions)
}

fn shared_asked((at, entry): (usize, &Arc<Entry>)) -> impl Iterator<Item = (usize, &str)> {
    asked(entry).map(move |text| (at, text))
}
