//! What does a guild say differently from the shipped pack? Entries of its own, laid over it.
//!
//! An own entry is read by the very reader that reads the shipped files, under the path
//! `entries/<id>.toml`; no rule is softer for a guild, since its members read the same cards. A bad own
//! entry costs only itself: the shipped one stays. When a pack is upgraded, a guild's text stays in force,
//! and a [`Conflict`] names both texts. Nothing here asks a store or decides who may write.
//!
//! | question | file |
//! |---|---|
//! | what is said on one entry, as a value | `overlay/say.rs` |
//! | what lies below | `overlay/shipped.rs` |

mod say;
mod shipped;

pub use say::{MOST_BYTES, Say, SayError, TextHash};
pub use shipped::Shipped;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::civil::Date;

use super::parse::{ELSEWHERE, ENTRIES};
use super::reader::File;
use super::{Entry, EntryId, Fault, Pack, Problem};
use crate::text::View;

/// The most phrasings of a guild's own entry: the longest shipped one has 83. Each costs the encoder two
/// milliseconds, for which all guilds of a process queue.
pub const MOST_PHRASINGS: usize = 200;

/// The most entries a guild may change, add or take out in all.
pub const MOST_ENTRIES: usize = 500;

/// The most tests of each kind of a guild's own entry; publishing runs them all.
pub const MOST_TESTS: usize = 40;

/// The most tests of all own entries of a guild together: some ten seconds for each publishing, on one core.
pub const MOST_TESTS_IN_ALL: usize = 2_000;

/// How the subjects about entries begin.
const SUBJECT: &str = "entry:";

/// What a guild says on entries, by id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overlay {
    says: BTreeMap<EntryId, Say>,
}

/// An own entry that was made from another text than the one shipped now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The entry.
    pub id: EntryId,
    /// The guild's text, which stays in force.
    pub own: String,
    /// The shipped text; `None` when the pack no longer has the entry.
    pub shipped: Option<String>,
}

/// A pack with a guild's overlay over it.
pub struct Laid {
    /// What the guild's members are told; entries that nobody changed are the shipped pack's own.
    pub pack: Arc<Pack>,
    /// What is wrong with the own entries, in order of their ids.
    pub faults: Vec<Fault>,
    /// Own entries that the shipped pack has moved away from.
    pub conflicts: Vec<Conflict>,
    /// The own entries as read, so that only changed ones are read again.
    own: BTreeMap<EntryId, Arc<Own>>,
}

/// An own entry as read on a day.
struct Own {
    path: String,
    text: TextHash,
    today: Date,
    faults: Vec<Fault>,
    entry: Option<OwnEntry>,
}

/// One that can be used, with what the other entries must be held against.
struct OwnEntry {
    entry: Arc<Entry>,
    /// Each phrasing normalised, and its line.
    phrasings: Vec<(Box<str>, usize)>,
    /// The line of each related entry.
    related: Vec<usize>,
}

impl Overlay {
    /// Reads the subjects of a guild with their values. Those that are not about entries are passed over;
    /// a value that cannot be read costs only itself and is named by its subject.
    pub fn read<'v>(
        values: impl IntoIterator<Item = (&'v str, &'v str)>,
    ) -> (Self, Vec<(String, SayError)>) {
        let mut overlay = Self::default();
        let mut refused = Vec::new();
        for (subject, value) in values {
            let Some(name) = subject.strip_prefix(SUBJECT) else {
                continue;
            };
            let id = name.parse::<EntryId>().map_err(|_| SayError::Name);
            match id.and_then(|id| Ok((id, Say::parse(value)?))) {
                Ok((id, say)) => {
                    overlay.says.insert(id, say);
                }
                Err(error) => refused.push((subject.to_owned(), error)),
            }
        }
        (overlay, refused)
    }

    /// The subject under which a guild's say on an entry is kept.
    #[must_use]
    pub fn subject(id: &EntryId) -> String {
        format!("{SUBJECT}{id}")
    }

    /// The entry a subject is about; `None` when it is about something else.
    #[must_use]
    pub fn entry_of(subject: &str) -> Option<EntryId> {
        subject.strip_prefix(SUBJECT)?.parse().ok()
    }

    /// The path under which the faults of an own entry are told.
    #[must_use]
    pub fn path(id: &EntryId) -> String {
        format!("{ENTRIES}{id}.toml")
    }

    /// The entry whose faults are told under this path; `None` when no entry stands there.
    #[must_use]
    pub fn entry_at(path: &str) -> Option<EntryId> {
        shipped::id_of(path)
    }

    /// What is said on each entry, by id.
    pub fn says(&self) -> impl Iterator<Item = (&EntryId, &Say)> {
        self.says.iter()
    }

    /// What is said on an entry.
    #[must_use]
    pub fn say(&self, id: &EntryId) -> Option<&Say> {
        self.says.get(id)
    }

    /// Says something on an entry, in the place of what was said before.
    pub fn set(&mut self, id: EntryId, say: Say) {
        self.says.insert(id, say);
    }

    /// Takes back what was said on an entry: the shipped one stands again.
    pub fn clear(&mut self, id: &EntryId) -> Option<Say> {
        self.says.remove(id)
    }

    /// Lays the overlay over a pack. What `before` read already, from the same text on the same day, is
    /// taken over. `today` decides which reviews are overdue.
    #[must_use]
    pub fn over(&self, shipped: &Shipped, before: Option<&Laid>, today: Date) -> Laid {
        let mut own = BTreeMap::new();
        let mut conflicts = Vec::new();
        for (id, say) in &self.says {
            let Say::Own { text, base } = say else {
                continue;
            };
            let hash = TextHash::of(text);
            let kept = before.and_then(|laid| laid.own.get(id));
            let kept = kept.filter(|own| own.text == hash && own.today == today);
            let read =
                kept.map_or_else(|| Arc::new(Own::read(id, text, shipped, today)), Arc::clone);
            own.insert(id.clone(), read);
            let there = shipped.hash(id);
            if *base != there && there != Some(hash) {
                conflicts.push(Conflict {
                    id: id.clone(),
                    own: text.clone(),
                    shipped: shipped.text(id).map(str::to_owned),
                });
            }
        }
        let mut laid = Laid {
            pack: Arc::clone(shipped.pack()),
            faults: Vec::new(),
            conflicts,
            own,
        };
        laid.faults = self.faults(&laid, shipped);
        if !self.says.is_empty() {
            laid.pack = Arc::new(shipped.pack().with_entries(self.entries(&laid, shipped)));
        }
        laid
    }

    /// Whether the shipped entry of this id is what members read.
    fn leaves(&self, id: &EntryId, laid: &Laid) -> bool {
        match self.says.get(id) {
            None => true,
            Some(Say::Disabled) => false,
            Some(Say::Own { .. }) => laid.own.get(id).is_none_or(|own| own.entry.is_none()),
        }
    }

    fn entries(&self, laid: &Laid, shipped: &Shipped) -> Vec<Arc<Entry>> {
        let own = laid.own.values().filter_map(|own| own.entry.as_ref());
        let own = own.map(|own| Arc::clone(&own.entry));
        let below = shipped.pack().entries().iter();
        let below = below.filter(|entry| self.leaves(&entry.id, laid)).cloned();
        let mut entries: Vec<_> = below.chain(own).collect();
        entries.sort_by(|a, b| a.id.cmp(&b.id));
        entries
    }

    /// The faults of each own entry, and what they must not share with others.
    fn faults(&self, laid: &Laid, shipped: &Shipped) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut taken: HashMap<&str, &str> = HashMap::new();
        for own in laid.own.values() {
            faults.extend(own.faults.iter().cloned());
            let Some(OwnEntry {
                entry,
                phrasings,
                related,
            }) = &own.entry
            else {
                continue;
            };
            let mut fault = |line: usize, problem| {
                faults.push(Fault {
                    file: own.path.clone(),
                    line: Some(line),
                    problem,
                });
            };
            for (ask, (seen, line)) in entry.asks.iter().zip(phrasings) {
                let below = shipped.phrasings.get(&**seen).map(String::as_str);
                let stands = |path: &&str| {
                    *path == ELSEWHERE
                        || shipped::id_of(path).is_none_or(|id| self.leaves(&id, laid))
                };
                let first = taken.get(&**seen).copied();
                if let Some(first) = first.or(below.filter(stands)) {
                    let (phrase, first) = (ask.to_string(), first.to_owned());
                    fault(*line, Problem::SharedPhrasing { phrase, first });
                } else {
                    taken.insert(seen, &own.path);
                }
            }
            for (id, line) in entry.related.iter().zip(related) {
                // An entry that the guild does without, or could not use, is simply not offered.
                let known = self.says.contains_key(id) || shipped.text(id).is_some();
                if !known {
                    let (field, id) = ("related", id.to_string());
                    fault(*line, Problem::UnknownEntry { field, id });
                }
            }
        }
        faults
    }
}

impl Own {
    fn read(id: &EntryId, text: &str, shipped: &Shipped, today: Date) -> Self {
        let path = Overlay::path(id);
        let hash = TextHash::of(text);
        let mut faults = Vec::new();
        let claims = &shipped.pack().claims;
        let text = Ok(text.to_owned());
        let read = File::new(&path, &text, &mut faults).entry(claims, today);
        let read = read.filter(|(entry, _)| {
            let many = too_many(entry);
            faults.extend(many.into_iter().map(|problem| Fault {
                file: path.clone(),
                line: None,
                problem,
            }));
            !faults.iter().any(Fault::costs_the_file)
        });
        let entry = read.map(|(entry, lines)| {
            let seen = entry.asks.iter().map(|ask| View::of(ask.as_str()).joined());
            OwnEntry {
                phrasings: seen.map(Into::into).zip(lines.asks).collect(),
                related: lines.related,
                entry: Arc::new(entry),
            }
        });
        Self {
            path,
            text: hash,
            today,
            faults,
            entry,
        }
    }
}

/// What bounds the work that one guild can make for all.
fn too_many(entry: &Entry) -> Vec<Problem> {
    let counts = [
        ("asks", entry.asks.len(), MOST_PHRASINGS),
        ("tests.reach", entry.tests.reach.len(), MOST_TESTS),
        ("tests.avoid", entry.tests.avoid.len(), MOST_TESTS),
    ];
    let over = counts.into_iter().filter(|(_, count, max)| count > max);
    over.map(|(field, count, max)| Problem::TooMany { field, count, max })
        .collect()
}
