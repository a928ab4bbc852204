//! For which class does each phrasing speak? The shared ones first, then a community's own.

use super::{Base, Layer};

/// The class of each phrasing here.
#[derive(Clone, Copy)]
pub(in crate::matching) struct Places<'i> {
    pub(super) base: &'i Base,
    pub(super) layer: Option<&'i Layer>,
    /// A phrasing that is left out of account.
    pub(in crate::matching) skip: Option<u32>,
}

impl Places<'_> {
    /// The class of a phrasing; `None` when it is not the community's.
    pub(in crate::matching) fn class(&self, at: u32) -> Option<usize> {
        let shared = &self.base.class_of;
        match (shared.get(at as usize), self.layer) {
            (Some(class), None) => Some(*class as usize),
            (Some(class), Some(layer)) => layer.class_of_shared(at, *class),
            (None, layer) => layer?.class_of_own(at as usize - shared.len()),
        }
    }

    /// The number of the first own phrasing.
    pub(in crate::matching) fn first_own(&self) -> u32 {
        u32::try_from(self.base.class_of.len()).unwrap_or(u32::MAX)
    }

    /// Hands on what belongs to each phrasing from `first` on: its class, its number, the thing.
    pub(in crate::matching) fn each<T>(
        &self,
        first: u32,
        things: impl IntoIterator<Item = T>,
        mut see: impl FnMut(usize, u32, T),
    ) {
        for (at, thing) in (first..).zip(things) {
            if self.skip != Some(at)
                && let Some(class) = self.class(at)
            {
                see(class, at, thing);
            }
        }
    }
}
