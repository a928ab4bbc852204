//! Which phrasings of an entry would another entry answer as well?
//!
//! Each phrasing is judged as if it stood nowhere: what another entry still wins then, it would win from
//! people who ask nearly so. For whoever edits an entry; no question of a member comes here.

use super::Matcher;
use crate::knowledge::{Entry, EntryId};
use crate::text::View;

/// A phrasing that another entry answers as well or better, or that stands twice.
#[derive(Clone)]
#[non_exhaustive]
pub struct Rival<'p> {
    /// The phrasing, or the title.
    pub phrasing: &'p str,
    /// The other entry; the same one when the phrasing stands twice in it.
    pub entry: &'p Entry,
    /// The other's phrasing or title that comes closest.
    pub closest: &'p str,
    /// Whether the two are the same but for spelling style.
    pub same: bool,
}

impl Matcher {
    /// The rivals of an entry, in the order of its phrasings. About two milliseconds a phrasing that was
    /// not asked a moment ago.
    #[must_use]
    pub fn rivals(&self, id: &EntryId) -> Vec<Rival<'_>> {
        let Some(own) = self.pack.entries().iter().position(|entry| entry.id == *id) else {
            return Vec::new();
        };
        let all: Vec<(u32, usize, &str, &str)> = self.asked_for().collect();
        let mut rivals = Vec::new();
        for (at, entry, text, seen) in &all {
            if *entry != own {
                continue;
            }
            let twin = all.iter().find(|(other, class, _, same)| {
                let later = *class == own && *other < *at;
                *same == *seen && (*class != own || later)
            });
            rivals.extend(match twin {
                Some((_, class, closest, _)) => self.rival(text, *class, closest, true),
                None => self.winner(*at, own, text),
            });
        }
        rivals
    }

    /// The entry that wins a phrasing which stands nowhere.
    fn winner<'p>(&'p self, at: u32, own: usize, text: &'p str) -> Option<Rival<'p>> {
        let judged = self.index.judge_without(&View::of(text), at);
        let (_, first) = judged.ranked.first()?;
        let closest = self.phrasing(first.closest)?;
        (first.entry != own).then(|| self.rival(text, first.entry, closest, false))?
    }

    fn rival<'p>(
        &'p self,
        phrasing: &'p str,
        entry: usize,
        closest: &'p str,
        same: bool,
    ) -> Option<Rival<'p>> {
        Some(Rival {
            phrasing,
            entry: self.pack.entries().get(entry)?,
            closest,
            same,
        })
    }
}
