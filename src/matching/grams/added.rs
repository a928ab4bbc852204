//! What do a community's own phrasings change in the letter evidence?
//!
//! They are walked one by one: a guild has tens or hundreds, for which lists of holders would take more
//! memory than they save time. The shipped phrasings keep the scores they have without them.

use std::collections::HashMap;

use super::{GramIndex, runs};
use crate::matching::phrased::Phrased;
use crate::text::View;

/// The lengths of own phrasings over a [`GramIndex`].
pub(in crate::matching) struct AddedGrams {
    norms: Vec<f32>,
}

impl AddedGrams {
    pub(in crate::matching) fn new<'p>(
        below: &GramIndex,
        own: impl Iterator<Item = &'p Phrased> + Clone,
    ) -> Self {
        let mut holders: HashMap<u64, usize> = HashMap::new();
        for phrased in own.clone() {
            for (run, _) in grouped(&phrased.runs) {
                *holders.entry(run).or_default() += 1;
            }
        }
        let all = own.clone().count();
        let norms = own.map(|phrased| {
            let weights = grouped(&phrased.runs).map(|(run, times)| {
                let held = holders.get(&run).copied().unwrap_or(0);
                times * below.idf_with(run, held, all)
            });
            weights.map(|weight| weight * weight).sum::<f32>().sqrt()
        });
        Self {
            norms: norms.collect(),
        }
    }

    /// The cosine of each own phrasing with the question, from 0 to 1.
    pub(in crate::matching) fn scores<'p>(
        &self,
        below: &GramIndex,
        own: impl Iterator<Item = &'p Phrased>,
        question: &View,
    ) -> Vec<f32> {
        let asked = runs(question);
        // How often each phrasing holds each run of the question.
        let mut held: Vec<(usize, usize, f32)> = Vec::new();
        let mut holders = vec![0_usize; asked.len()];
        for (place, phrased) in own.enumerate() {
            let mut at = 0;
            for (run, times) in grouped(&phrased.runs) {
                while asked.get(at).is_some_and(|(other, _)| *other < run) {
                    at += 1;
                }
                if asked.get(at).is_some_and(|(other, _)| *other == run) {
                    held.push((place, at, times));
                    holders[at] += 1;
                }
            }
        }
        let idf: Vec<f32> = asked
            .iter()
            .zip(&holders)
            .map(|((run, _), held)| below.idf_with(*run, *held, self.norms.len()))
            .collect();
        let weights = asked
            .iter()
            .zip(&idf)
            .map(|((_, times), idf)| f32::from(*times) * idf);
        let square: f32 = weights.map(|weight| weight * weight).sum();
        let mut scores = vec![0.0_f32; self.norms.len()];
        for (place, at, times) in held {
            let ((_, asked), idf) = (asked[at], idf[at]);
            if let Some(score) = scores.get_mut(place) {
                *score += f32::from(asked) * idf * times * idf;
            }
        }
        crate::matching::cosines(&mut scores, &self.norms, square.sqrt());
        scores
    }
}

impl GramIndex {
    /// How rare a run is among what is counted here and `all` more phrasings, of which so many hold it.
    fn idf_with(&self, run: u64, held: usize, all: usize) -> f32 {
        let below = self.lists.get(&run).map_or(0, |list| list.phrasings);
        crate::matching::rarity(below as usize + held, self.all + all)
    }
}

/// Each run of a sorted list once, with how often it stands there.
fn grouped(runs: &[u64]) -> impl Iterator<Item = (u64, f32)> {
    runs.chunk_by(|a, b| a == b).filter_map(|same| {
        let times = u16::try_from(same.len()).unwrap_or(u16::MAX);
        Some((*same.first()?, f32::from(times)))
    })
}
