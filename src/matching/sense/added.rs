//! What do a community's own phrasings mean, beside the shared ones? Their vectors, and a row of the head
//! for each class that is not as it was shipped.
//!
//! A row is fitted alone, against the shared phrasings nearest to it, and kept: it hangs on its own
//! phrasings and on what is shared, never on the order in which things were built.

use std::collections::HashMap;
use std::sync::Arc;

use quick_cache::sync::Cache;
use sha2::{Digest, Sha256};

use super::{Sense, mean, see};
use crate::encoder::{DIMENSIONS, Embedding};
use crate::fit::softmax;
use crate::matching::evidence::{ClassScore, Mode};
use crate::matching::head;
use crate::matching::index::Places;
use crate::matching::phrased::Phrased;

/// The shared phrasings that a row is held against: the nearest so many.
const NEAREST: usize = 256;

/// Classes taken out matter to a row only where they are among so many nearest to it.
const NEIGHBOURS: usize = 8;

/// Rows kept, 1.6 KB each.
const KEPT: usize = 8_192;

/// Rows fitted before, by what they were fitted on.
pub(super) struct Rows(Cache<[u8; 32], Arc<[f32]>>);

impl Rows {
    pub(super) fn new() -> Self {
        Self(Cache::new(KEPT))
    }
}

/// How a community's classes differ from the shared ones.
pub(in crate::matching) struct Changed<'c> {
    /// For each shared class its number here.
    pub(in crate::matching) classes: &'c [Option<u32>],
    /// How many classes there are here.
    pub(in crate::matching) count: usize,
    /// For each class that is not as it was shipped, the shared phrasings that it keeps.
    pub(in crate::matching) kept: &'c HashMap<u32, Vec<u32>>,
    pub(in crate::matching) own: &'c [Arc<Phrased>],
    /// The class of each own phrasing.
    pub(in crate::matching) class_of: &'c [u32],
    /// The shared class of each shared phrasing.
    pub(in crate::matching) base_class_of: &'c [u32],
}

/// Sizes and rows over a [`Sense`].
pub(in crate::matching) struct AddedSense {
    /// How many phrasings each class has.
    sizes: Box<[f32]>,
    /// For each class whose row is the shared one, its number there.
    shared: Box<[Option<u32>]>,
    rows: HashMap<u32, Row>,
}

/// A row of the head, and what it was fitted on.
#[derive(Clone)]
struct Row {
    key: [u8; 32],
    numbers: Arc<[f32]>,
}

impl AddedSense {
    pub(in crate::matching) fn new(sense: &Sense, changed: &Changed<'_>) -> Self {
        let mut sizes = vec![0.0; changed.count];
        let mut shared = vec![None; changed.count];
        for ((at, class), size) in (0_u32..).zip(changed.classes).zip(&sense.sizes) {
            if let Some(class) = class.map(|class| class as usize) {
                sizes[class] = *size;
                shared[class] = Some(at);
            }
        }
        let mut own: HashMap<u32, Vec<&Phrased>> = HashMap::new();
        for (phrased, class) in changed.own.iter().zip(changed.class_of) {
            own.entry(*class).or_default().push(phrased);
        }
        for (class, kept) in changed.kept {
            let own = own.get(class).map_or(0, Vec::len);
            sizes[*class as usize] = super::size(kept.len() + own);
        }
        let mut rows = HashMap::new();
        if sense.head.is_some() {
            for (class, kept) in changed.kept {
                let own = own.get(class).map_or(&[][..], Vec::as_slice);
                let was = shared[*class as usize].map(|was| was as usize);
                rows.extend(sense.row(changed, kept, own, was).map(|row| (*class, row)));
            }
        }
        Self {
            sizes: sizes.into(),
            shared: shared.into(),
            rows,
        }
    }

    /// Hands on the rows.
    pub(in crate::matching) fn keep_known(&self, sense: &Sense) {
        for row in self.rows.values() {
            if sense.rows.0.get(&row.key).is_none() {
                sense.rows.0.insert(row.key, Arc::clone(&row.numbers));
            }
        }
    }

    /// Adds what the vector tells of each class.
    pub(in crate::matching) fn add(
        &self,
        sense: &Sense,
        question: &Embedding,
        own: &[Arc<Phrased>],
        places: &Places<'_>,
        scores: &mut [ClassScore],
    ) -> Mode {
        see(scores, places, 0, sense.meaning.near(question));
        let own = own.iter().map(|phrased| phrased.meant.as_ref());
        let near = sense.meaning.near_others(question, own);
        see(scores, places, places.first_own(), near);
        mean(scores, places, &self.sizes);
        let Some(head) = &sense.head else {
            return Mode::Meaning;
        };
        let centred = sense.meaning.centred(question.as_slice());
        let says = head.scores(&centred);
        let mut shares: Vec<f32> = (0_u32..)
            .zip(&self.shared)
            .map(|(class, shared)| match (self.rows.get(&class), shared) {
                (Some(row), _) => head::score(&row.numbers, &centred),
                (None, Some(at)) => says.get(*at as usize).copied().unwrap_or(f32::MIN),
                (None, None) => f32::MIN,
            })
            .collect();
        softmax(&mut shares);
        for (score, share) in scores.iter_mut().zip(shares) {
            score.head = share;
        }
        Mode::Full
    }
}

impl Sense {
    /// The row of a class with these phrasings, that was the shared class `was` if it is not new.
    fn row(
        &self,
        changed: &Changed<'_>,
        kept: &[u32],
        own: &[&Phrased],
        was: Option<usize>,
    ) -> Option<Row> {
        let vectors = kept.iter().filter_map(|at| self.meaning.centred_of(*at));
        let meant = own.iter().filter_map(|phrased| phrased.meant.as_ref());
        let meant = meant.map(|meant| self.meaning.centred(&meant.packed.numbers()));
        let vectors: Vec<[f32; DIMENSIONS]> = vectors.chain(meant).collect();
        let middle = middle(&vectors);
        let along = self.meaning.along(&middle);
        let mut without: Vec<usize> = was.into_iter().collect();
        without.extend(self.near_gone(changed, &along));
        let key = key(kept, own, was, &without);
        if let Some(numbers) = self.rows.0.get(&key) {
            return Some(Row { key, numbers });
        }
        let shared = (0_u32..).zip(changed.base_class_of);
        let mut others: Vec<u32> = shared
            .filter(|(_, class)| !without.contains(&(**class as usize)))
            .map(|(at, _)| at)
            .collect();
        if others.len() > NEAREST {
            let along = |at: &u32| along.get(*at as usize).copied().unwrap_or(f32::MIN);
            let falling = |a: &u32, b: &u32| along(b).total_cmp(&along(a)).then(a.cmp(b));
            others.select_nth_unstable_by(NEAREST - 1, falling);
            others.truncate(NEAREST);
            others.sort_unstable();
        }
        let others = others.iter().filter_map(|at| self.meaning.centred_of(*at));
        let others: Vec<[f32; DIMENSIONS]> = others.collect();
        let head = self.head.as_ref()?;
        let numbers: Arc<[f32]> = head.row_alone(&vectors, &others, &without, was).into();
        self.rows.0.insert(key, Arc::clone(&numbers));
        Some(Row { key, numbers })
    }

    /// Classes that were taken out and are among the nearest: their phrasings must not push a new class
    /// away that takes their place.
    fn near_gone(&self, changed: &Changed<'_>, along: &[f32]) -> Vec<usize> {
        if changed.classes.iter().all(Option::is_some) {
            return Vec::new();
        }
        let mut means = vec![0.0_f32; self.sizes.len()];
        for (along, class) in along.iter().zip(changed.base_class_of) {
            means[*class as usize] += along / self.sizes[*class as usize].max(1.0);
        }
        let mut order: Vec<usize> = (0..means.len()).collect();
        order.sort_by(|a, b| means[*b].total_cmp(&means[*a]).then(a.cmp(b)));
        order.truncate(NEIGHBOURS);
        order.retain(|class| changed.classes.get(*class).is_some_and(Option::is_none));
        order.sort_unstable();
        order
    }
}

/// What a row was fitted on.
fn key(kept: &[u32], own: &[&Phrased], was: Option<usize>, without: &[usize]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for at in kept {
        hash.update(at.to_le_bytes());
    }
    for phrased in own {
        // No text holds this byte, so that two lists never run together.
        hash.update([0xff]);
        hash.update(phrased.text.as_bytes());
    }
    hash.update([0xff, 0xff]);
    for class in was.iter().chain([&usize::MAX]).chain(without) {
        hash.update(class.to_le_bytes());
    }
    hash.finalize().into()
}

/// The direction in which some vectors lie, of length one.
fn middle(vectors: &[[f32; DIMENSIONS]]) -> [f32; DIMENSIONS] {
    let mut sum = [0.0; DIMENSIONS];
    for vector in vectors {
        sum.iter_mut()
            .zip(vector)
            .for_each(|(sum, number)| *sum += number);
    }
    let length = sum.iter().map(|number| number * number).sum::<f32>().sqrt();
    sum.map(|number| number / length.max(1e-6))
}
