//! What do the phrasings mean, taken together? Their vectors, and the head fitted on them.

mod added;

pub(super) use added::{AddedSense, Changed};

use super::abbreviations::Abbreviations;
use super::engine::Engine;
use super::evidence::{ClassScore, Mode};
use super::head::Head;
use super::index::{Class, Places};
use super::meaning::{Meaning, Meant, Near, Packed};
use super::vectors::taught;
use crate::encoder::{DIMENSIONS, Embedding, Encoder};
use crate::text::View;

/// Above so many classes no head is fitted: it would take seconds, and each class would have too
/// few phrasings of its own to gain by it.
const MOST_CLASSES: usize = 320;

/// Vectors and head of one index.
pub(super) struct Sense {
    meaning: Meaning,
    head: Option<Head>,
    /// How many phrasings each class has.
    sizes: Vec<f32>,
    /// Rows of communities' own classes that were fitted before.
    rows: added::Rows,
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
        let packed = packed(engine, encoder, texts);
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
            rows: added::Rows::new(),
        })
    }

    /// The vectors of a community's own phrasings, those that nobody knew encoded.
    pub(super) fn meant(
        &self,
        engine: &Engine,
        abbreviations: &Abbreviations,
        views: &[View],
    ) -> Vec<Option<Meant>> {
        let Some(encoder) = engine.encoder() else {
            return Vec::new();
        };
        let spoken = |view: &View| super::reading::spoken(view, abbreviations);
        let texts: Vec<String> = views.iter().map(spoken).collect();
        let packed = packed(engine, encoder, &texts).into_iter();
        packed
            .map(|packed| Some(self.meaning.meant(packed)))
            .collect()
    }

    /// Adds what the vector tells of each class.
    pub(super) fn add(
        &self,
        question: &Embedding,
        places: &Places<'_>,
        scores: &mut [ClassScore],
    ) -> Mode {
        see(scores, places, 0, self.meaning.near(question));
        mean(scores, places, &self.sizes);
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

#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^24")]
fn size(count: usize) -> f32 {
    count as f32
}

/// The vector of each text: known beforehand, else encoded.
fn packed(engine: &Engine, encoder: &Encoder, texts: &[String]) -> Vec<Packed> {
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
    packed.into_iter().flatten().collect()
}

/// Lets each class see how near its phrasings are, from phrasing `first` on.
fn see(scores: &mut [ClassScore], places: &Places<'_>, first: u32, near: Vec<Near>) {
    places.each(first, near, |class, at, near| {
        if let Some(score) = scores.get_mut(class) {
            score.raw.see(at, near.raw);
            score.centred.see(at, near.centred);
            score.mean += near.centred;
        }
    });
}

/// Makes sums means, by how many phrasings each class has.
fn mean(scores: &mut [ClassScore], places: &Places<'_>, sizes: &[f32]) {
    let lacks = places.skip.and_then(|at| places.class(at));
    for (class, (score, size)) in scores.iter_mut().zip(sizes).enumerate() {
        let size = if lacks == Some(class) {
            size - 1.0
        } else {
            *size
        };
        score.mean /= size.max(1.0);
    }
}
