//! Where does every card lead? A few entries that a pack names in `pack.toml`.

use super::EntryId;

/// What somebody may want to read next, whatever they read first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guide {
    /// What can be done about it.
    Treatment,
    /// How it is looked into.
    Tests,
    /// When it is more than a nuisance.
    Worry,
}

/// Which entries are the guides of a pack; it may have none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Guides {
    /// What can be done about it.
    pub treatment: Option<EntryId>,
    /// How it is looked into.
    pub tests: Option<EntryId>,
    /// When it is more than a nuisance.
    pub worry: Option<EntryId>,
}

impl Guides {
    /// Each guide that the pack names, in the order they are offered.
    pub fn named(&self) -> impl Iterator<Item = (Guide, &EntryId)> {
        let all = [
            (Guide::Treatment, &self.treatment),
            (Guide::Tests, &self.tests),
            (Guide::Worry, &self.worry),
        ];
        all.into_iter()
            .filter_map(|(guide, id)| Some((guide, id.as_ref()?)))
    }
}
