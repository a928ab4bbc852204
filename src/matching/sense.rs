//! What do the phrasings mean, taken together? Their vectors, and the head fitted on them.

use super::engine::Engine;
use super::evidence::{ClassScore, Mode};
use super::head::Head;
use super::index::Class;
use super::meaning::{Meaning, Packed};
use super::vectors::taught;
use crate::encoder::{DIMENSIONS, Embedding};

/// Above so many classes no head is fitted: it would take seconds, and each class would have too
/// few phrasings of its own to gain by it.
const MOST_CLASSES: usize = 320;

/// Vectors and head of one index.
pub(super) struct Sense {
    meaning: Meaning,
    head: Option<Head>,
    /// How many phrasings each class has.
    sizes: Vec<f32>,
}

impl Sense {
    /// Finds or encodes each phrasing's vector; nothing without an encoder.
    pub(super) fn new<'s>(
        engine: &Engine,
        texts: &[String],
        class_of: &[u32],
        entries: usize,
        classes: impl Iterator<Item = &'s Class<'s>>,
    ) -> Option<Self> {
        let encoder = engine.encoder()?;
        let mut packed: Vec<Option<Packed>> = texts
            .iter()
            .map(|text| {
                let (steps, scale) = engine.known.vector(text)?;
                Some(Packed {
                    steps: steps.try_into().ok()?,
                    scale,
                })
            })
            .collect();
        let missing: Vec<&str> = texts
            .iter()
            .zip(&packed)
            .filter_map(|(text, packed)| packed.is_none().then_some(text.as_str()))
            .collect();
        let mut encoded = encoder.encode_many(&missing).into_iter();
        for place in packed.iter_mut().filter(|place| place.is_none()) {
            *place = encoded.next().map(|vector| Packed::of(vector.as_slice()));
        }
        let packed: Vec<Packed> = packed.into_iter().flatten().collect();
        let own = class_of
            .iter()
            .filter(|class| (**class as usize) < entries)
            .count();
        let classes: Vec<&Class<'_>> = classes.collect();
        let meaning = Meaning::new(packed, own);
        let mut sizes = vec![0.0; classes.len()];
        for class in class_of {
            sizes[*class as usize] += 1.0;
        }
        let head = (2..=MOST_CLASSES).contains(&classes.len()).then(|| {
            let taught = taught(texts, class_of, classes.len());
            let names = classes.iter().map(|class| class.name);
            if let Some(rows) = engine.known.unchanged(names.clone().zip(taught)) {
                return Head::from_rows(rows.into_iter().map(Some));
            }
            let rows = names.map(|name| engine.known.row(name));
            let start = rows
                .clone()
                .any(|row| row.is_some())
                .then(|| Head::from_rows(rows));
            let vectors: Vec<[f32; DIMENSIONS]> = meaning.all_centred().collect();
            Head::fit(&vectors, class_of, classes.len(), start)
        });
        Some(Self {
            meaning,
            head,
            sizes,
        })
    }

    /// Adds what the vector tells of each class.
    pub(super) fn add(
        &self,
        question: &Embedding,
        class_of: &[u32],
        scores: &mut [ClassScore],
    ) -> Mode {
        let near = self.meaning.near(question);
        for (at, (near, class)) in (0_u32..).zip(near.iter().zip(class_of)) {
            if let Some(score) = scores.get_mut(*class as usize) {
                score.raw.see(at, near.raw);
                score.centred.see(at, near.centred);
                score.mean += near.centred;
            }
        }
        for (score, size) in scores.iter_mut().zip(&self.sizes) {
            score.mean /= size.max(1.0);
        }
        let Some(head) = &self.head else {
            return Mode::Meaning;
        };
        let shares = head.shares(&self.meaning.centred(question.as_slice()));
        for (score, share) in scores.iter_mut().zip(shares) {
            score.head = share;
        }
        Mode::Full
    }

    /// The numbers of the head, class by class; none without a head.
    pub(super) fn head_rows(&self) -> Vec<&[f32]> {
        let head = self.head.iter();
        head.flat_map(|head| (0..self.sizes.len()).map(|class| head.row(class)))
            .collect()
    }
}
