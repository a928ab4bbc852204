//! What do others do? Whole-string similarities, BM25, and the sentence encoder by itself.

use std::collections::HashMap;
use std::sync::Arc;

use super::{QuestionSet, Ranked, Ranker};
use crate::matching::Engine;
use crate::text::View;

/// Every baseline that this build has, over a set's phrasings.
#[must_use]
pub fn baselines(engine: &Arc<Engine>, set: &QuestionSet) -> Vec<Box<dyn Ranker>> {
    let phrasings: Arc<Vec<(usize, String)>> = Arc::new(
        set.entries
            .iter()
            .enumerate()
            .flat_map(|(entry, (_, asks))| asks.iter().map(move |ask| (entry, ask.to_lowercase())))
            .collect(),
    );
    let measures: [(&'static str, Measure); 5] = [
        ("strsim Levenshtein", strsim::normalized_levenshtein),
        (
            "strsim Damerau-Levenshtein",
            strsim::normalized_damerau_levenshtein,
        ),
        ("strsim Jaro", strsim::jaro),
        ("strsim Jaro-Winkler", strsim::jaro_winkler),
        ("strsim Sorensen-Dice", strsim::sorensen_dice),
    ];
    let mut all: Vec<Box<dyn Ranker>> = Vec::new();
    for (name, measure) in measures {
        all.push(Box::new(Whole {
            name,
            measure,
            phrasings: Arc::clone(&phrasings),
        }));
    }
    all.push(Box::new(Bm25::new(&phrasings)));
    #[cfg(feature = "encoder")]
    all.extend(EncoderAlone::new(engine, &phrasings).map(|one| Box::new(one) as Box<dyn Ranker>));
    #[cfg(not(feature = "encoder"))]
    let _ = engine;
    all
}

/// Best score an entry, entries best first.
fn best(scores: impl Iterator<Item = (usize, f64)>) -> Ranked {
    let mut best: HashMap<usize, f64> = HashMap::new();
    for (entry, score) in scores {
        let known = best.entry(entry).or_insert(f64::NEG_INFINITY);
        *known = known.max(score);
    }
    let mut order: Vec<(usize, f64)> = best.into_iter().collect();
    order.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    Ranked {
        score: order.first().map_or(0.0, |(_, score)| *score),
        entries: order.into_iter().map(|(entry, _)| entry).collect(),
    }
}

/// How alike two strings are, from 0 to 1.
type Measure = fn(&str, &str) -> f64;

/// A similarity of whole strings against each phrasing.
struct Whole {
    name: &'static str,
    measure: Measure,
    phrasings: Arc<Vec<(usize, String)>>,
}

impl Ranker for Whole {
    fn name(&self) -> &str {
        self.name
    }

    fn rank(&self, text: &str) -> Ranked {
        let text = text.to_lowercase();
        best(
            self.phrasings
                .iter()
                .map(|(entry, ask)| (*entry, (self.measure)(&text, ask))),
        )
    }
}

/// Okapi BM25 over stems (Robertson and Zaragoza 2009), each phrasing a document, k1 1.2, b 0.75.
struct Bm25 {
    documents: Vec<(usize, HashMap<String, f64>, f64)>,
    holders: HashMap<String, f64>,
    mean_length: f64,
}

impl Bm25 {
    #[expect(clippy::cast_precision_loss, reason = "counts of words")]
    fn new(phrasings: &[(usize, String)]) -> Self {
        let mut holders: HashMap<String, f64> = HashMap::new();
        let mut documents = Vec::new();
        let mut length = 0.0;
        for (entry, ask) in phrasings {
            let mut counts: HashMap<String, f64> = HashMap::new();
            for word in View::of(ask).words() {
                *counts.entry(word.stem().to_owned()).or_insert(0.0) += 1.0;
            }
            for stem in counts.keys() {
                *holders.entry(stem.clone()).or_insert(0.0) += 1.0;
            }
            let words: f64 = counts.values().sum();
            length += words;
            documents.push((*entry, counts, words));
        }
        let mean_length = length / phrasings.len().max(1) as f64;
        Self {
            documents,
            holders,
            mean_length,
        }
    }
}

impl Ranker for Bm25 {
    #[expect(clippy::unnecessary_literal_bound, reason = "the trait's signature")]
    fn name(&self) -> &str {
        "BM25, stemmed"
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of phrasings")]
    fn rank(&self, text: &str) -> Ranked {
        const K1: f64 = 1.2;
        const B: f64 = 0.75;
        let view = View::of(text);
        let all = self.documents.len() as f64;
        best(self.documents.iter().map(|(entry, counts, length)| {
            let score = view
                .words()
                .iter()
                .filter_map(|word| {
                    let count = counts.get(word.stem())?;
                    let holders = self.holders.get(word.stem())?;
                    let rarity = (1.0 + (all - holders + 0.5) / (holders + 0.5)).ln();
                    let long = 1.0 - B + B * length / self.mean_length;
                    Some(rarity * count * (K1 + 1.0) / (count + K1 * long))
                })
                .sum();
            (*entry, score)
        }))
    }
}

/// The cosine with the best phrasing, and nothing else.
#[cfg(feature = "encoder")]
struct EncoderAlone {
    engine: Arc<Engine>,
    vectors: Vec<(usize, crate::encoder::Embedding)>,
}

#[cfg(feature = "encoder")]
impl EncoderAlone {
    fn new(engine: &Arc<Engine>, phrasings: &[(usize, String)]) -> Option<Self> {
        let texts: Vec<&str> = phrasings.iter().map(|(_, ask)| ask.as_str()).collect();
        let vectors = engine.encoder()?.encode_many(&texts);
        let entries = phrasings.iter().map(|(entry, _)| *entry);
        Some(Self {
            vectors: entries.zip(vectors).collect(),
            engine: Arc::clone(engine),
        })
    }
}

#[cfg(feature = "encoder")]
impl Ranker for EncoderAlone {
    #[expect(clippy::unnecessary_literal_bound, reason = "the trait's signature")]
    fn name(&self) -> &str {
        "sentence encoder alone"
    }

    fn rank(&self, text: &str) -> Ranked {
        let vector = self.engine.encode(text);
        let vector = vector.as_ref();
        best(self.vectors.iter().map(|(entry, own)| {
            (
                *entry,
                vector.map_or(0.0, |vector| f64::from(own.dot(vector))),
            )
        }))
    }
}
