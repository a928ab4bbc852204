//! Character evidence: TF-IDF cosine over runs of 3 to 5 letters, which sees through misspelt and
//! run-together words.

use std::collections::{BTreeMap, HashMap};

use crate::text::View;

/// Lengths of the runs (MATCHING.md 1 measured 3 to 5).
const RUNS: std::ops::RangeInclusive<usize> = 3..=5;

/// Posting lists over letter runs.
pub(super) struct GramIndex {
    postings: HashMap<u64, Vec<(u32, f32)>>,
    idf: HashMap<u64, f64>,
    norms: Vec<f64>,
}

impl GramIndex {
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of phrasings stay far below 2^52"
    )]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a count of runs fits an f32 exactly"
    )]
    pub(super) fn new(phrasings: &[View]) -> Self {
        let mut postings: HashMap<u64, Vec<(u32, f32)>> = HashMap::new();
        let counts: Vec<BTreeMap<u64, f64>> = phrasings.iter().map(runs).collect();
        for (at, found) in counts.iter().enumerate() {
            for (run, count) in found {
                let at = u32::try_from(at).unwrap_or(u32::MAX);
                postings.entry(*run).or_default().push((at, *count as f32));
            }
        }
        let total = phrasings.len() as f64;
        let idf: HashMap<u64, f64> = postings
            .iter()
            .map(|(run, list)| (*run, (1.0 + total / (1.0 + list.len() as f64)).ln()))
            .collect();
        let norm = |found: &BTreeMap<u64, f64>| {
            found
                .iter()
                .map(|(run, count)| (count * idf[run]).powi(2))
                .sum::<f64>()
                .sqrt()
        };
        let norms = counts.iter().map(norm).collect();
        Self {
            postings,
            idf,
            norms,
        }
    }

    /// Each phrasing's cosine with the question, from 0 to 1.
    pub(super) fn scores(&self, question: &View) -> Vec<f64> {
        let mut scores = vec![0.0; self.norms.len()];
        let mut squares = 0.0;
        for (run, count) in runs(question) {
            let Some(idf) = self.idf.get(&run) else {
                squares += count * count;
                continue;
            };
            let own = count * idf;
            squares += own * own;
            for (at, held) in self.postings.get(&run).into_iter().flatten() {
                if let Some(score) = scores.get_mut(*at as usize) {
                    *score += own * f64::from(*held) * idf;
                }
            }
        }
        let norm = squares.sqrt();
        for (score, own) in scores.iter_mut().zip(&self.norms) {
            let both = norm * own;
            *score = if both > 0.0 {
                (*score / both).min(1.0)
            } else {
                0.0
            };
        }
        scores
    }
}

/// How often each run of letters occurs in the content words, each word framed by spaces. Sorted,
/// so that sums come out the same each time.
fn runs(view: &View) -> BTreeMap<u64, f64> {
    let mut found = BTreeMap::new();
    for word in super::terms::content(view) {
        let framed: Vec<char> = std::iter::once(' ')
            .chain(word.text().chars())
            .chain(std::iter::once(' '))
            .collect();
        for length in RUNS {
            for run in framed.windows(length) {
                *found.entry(key(run)).or_insert(0.0) += 1.0;
            }
        }
    }
    found
}

/// FNV-1a over the characters: a small stable key; a clash costs a little weight, never safety.
fn key(run: &[char]) -> u64 {
    run.iter().fold(0xcbf2_9ce4_8422_2325, |hash, c| {
        (hash ^ u64::from(u32::from(*c))).wrapping_mul(0x0100_0000_01b3)
    })
}
