//! Character evidence: TF-IDF cosine over runs of 3 to 5 letters, which sees through misspelt and
//! run-together words.

mod added;

pub(super) use added::AddedGrams;

use std::collections::HashMap;

use super::terms::content;
use crate::text::View;

/// Lengths of the runs (3 to 5 were measured best of those between 2 and 6).
const RUNS: std::ops::RangeInclusive<usize> = 3..=5;

/// Runs held by more phrasings than this are left out: they say little, and walking their lists
/// would cost most of the time in a pack of 10,000 entries.
const MOST_HOLDERS: usize = 4_000;

/// Posting lists over letter runs.
pub(super) struct GramIndex {
    lists: HashMap<u64, List>,
    norms: Vec<f32>,
    unknown_idf: f32,
    /// How many phrasings were counted, those of what lies elsewhere too.
    all: usize,
}

/// Who holds a run.
struct List {
    idf: f32,
    /// How many phrasings hold it.
    phrasings: u32,
    /// Numbers of phrasings, each as often as it holds the run.
    holders: Box<[u32]>,
}

impl GramIndex {
    /// Indexes the first `own` phrasings. The others, of what lies elsewhere, only tell how common a
    /// run is: nobody asks which of them is near.
    pub(super) fn new(views: &[View], own: usize) -> Self {
        let mut found: HashMap<u64, (usize, Vec<u32>)> = HashMap::new();
        let mut counts = Vec::with_capacity(own);
        for (at, view) in (0_u32..).zip(views) {
            let is_own = (at as usize) < own;
            let runs = runs(view);
            for (run, times) in &runs {
                let (phrasings, holders) = found.entry(*run).or_default();
                *phrasings += 1;
                if is_own {
                    holders.extend((0..*times).map(|_| at));
                }
            }
            if is_own {
                counts.push(runs);
            }
        }
        let lists: HashMap<u64, List> = found
            .into_iter()
            .map(|(run, (phrasings, holders))| {
                let idf = super::rarity(phrasings, views.len());
                let few = holders.len() <= MOST_HOLDERS;
                let holders = if few { holders.into() } else { Box::default() };
                let list = List {
                    idf,
                    phrasings: u32::try_from(phrasings).unwrap_or(u32::MAX),
                    holders,
                };
                (run, list)
            })
            .collect();
        let norm = |runs: &Vec<(u64, u16)>| {
            let idf = |run: &u64| lists.get(run).map_or(0.0, |list| list.idf);
            let weights = runs.iter().map(|(run, times)| f32::from(*times) * idf(run));
            weights.map(|weight| weight * weight).sum::<f32>().sqrt()
        };
        let norms = counts.iter().map(norm).collect();
        Self {
            lists,
            norms,
            unknown_idf: super::rarity(0, views.len()),
            all: views.len(),
        }
    }

    /// The cosine of each own phrasing with the question, from 0 to 1.
    pub(super) fn scores(&self, question: &View) -> Vec<f32> {
        let mut scores = vec![0.0_f32; self.norms.len()];
        let mut squares = 0.0;
        for (run, times) in runs(question) {
            let list = self.lists.get(&run);
            let idf = list.map_or(self.unknown_idf, |list| list.idf);
            let own = f32::from(times) * idf;
            squares += own * own;
            for at in list.into_iter().flat_map(|list| &list.holders) {
                if let Some(score) = scores.get_mut(*at as usize) {
                    *score += own * idf;
                }
            }
        }
        super::cosines(&mut scores, &self.norms, squares.sqrt());
        scores
    }
}

/// How often each run of letters occurs in the content words, each word framed by spaces. Sorted,
/// so that sums come out the same each time.
pub(super) fn runs(view: &View) -> Vec<(u64, u16)> {
    let mut found = Vec::new();
    for word in content(view) {
        let framed: Vec<char> = std::iter::once(' ')
            .chain(word.text().chars())
            .chain(std::iter::once(' '))
            .collect();
        let runs = RUNS.flat_map(|length| framed.windows(length));
        found.extend(runs.map(|run| (key(run), 1_u16)));
    }
    found.sort_unstable_by_key(|(run, _)| *run);
    found.dedup_by(|(later, more), (run, count)| {
        let same = later == run;
        if same {
            *count = count.saturating_add(*more);
        }
        same
    });
    found
}

/// FNV-1a over the characters: a small stable key; a clash costs a little weight, never safety.
fn key(run: &[char]) -> u64 {
    run.iter().fold(0xcbf2_9ce4_8422_2325, |hash, c| {
        (hash ^ u64::from(u32::from(*c))).wrapping_mul(0x0100_0000_01b3)
    })
}
