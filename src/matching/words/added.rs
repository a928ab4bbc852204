//! What do a community's own phrasings change in the word evidence?
//!
//! How common a term is, is counted anew for the terms of phrasings that came or went. The shipped
//! phrasings keep the scores they have without the community; its own are weighed by the new counts.

use std::collections::HashMap;

use super::{WordIndex, count_of, odds};
use crate::matching::reading::Mention;
use crate::matching::terms::TermId;

/// Counts and phrasings over those of a [`WordIndex`].
pub(in crate::matching) struct AddedWords {
    /// Holders of each term whose count is another than below.
    counts: HashMap<TermId, [u32; 2]>,
    totals: [u32; 2],
    /// For each own phrasing, its terms, sorted.
    terms: Vec<Box<[TermId]>>,
    norms: Vec<f32>,
    /// The terms of each class that is not as below.
    held: HashMap<u32, Box<[TermId]>>,
}

impl AddedWords {
    /// `own` are the terms of the added phrasings, each with its class. `gone` are phrasings of the entries
    /// below that no longer stand. `kept` tells, for a class that is not as below, which phrasings below are
    /// still its own.
    pub(in crate::matching) fn new(
        below: &WordIndex,
        own: Vec<(u32, Box<[TermId]>)>,
        gone: &[u32],
        kept: &HashMap<u32, Vec<u32>>,
    ) -> Self {
        let below_terms = |at: &u32| below.terms.get(*at as usize).map_or(&[][..], |list| list);
        let mut counts: HashMap<TermId, [u32; 2]> = HashMap::new();
        let before = |term: TermId| below.counts.get(term as usize).copied().unwrap_or_default();
        for term in own.iter().flat_map(|(_, terms)| terms) {
            counts.entry(*term).or_insert_with(|| before(*term))[0] += 1;
        }
        for term in gone.iter().flat_map(below_terms) {
            let count = &mut counts.entry(*term).or_insert_with(|| before(*term))[0];
            *count = count.saturating_sub(1);
        }
        let mut held: HashMap<u32, Vec<TermId>> = HashMap::new();
        for (class, list) in kept {
            let terms = list.iter().flat_map(below_terms).copied();
            held.entry(*class).or_default().extend(terms);
        }
        for (class, terms) in &own {
            held.entry(*class).or_default().extend(terms);
        }
        for list in held.values_mut() {
            list.sort_unstable();
            list.dedup();
        }
        let [own_all, other_all] = below.totals;
        let own_all = (own_all + count_of(own.len())).saturating_sub(count_of(gone.len()));
        let mut added = Self {
            counts,
            totals: [own_all, other_all],
            terms: own.into_iter().map(|(_, terms)| terms).collect(),
            norms: Vec::new(),
            held: held
                .into_iter()
                .map(|(at, list)| (at, list.into()))
                .collect(),
        };
        let norm = |list: &[TermId]| {
            let weights = list.iter().map(|term| added.idf(below, *term));
            weights.map(|weight| weight * weight).sum::<f32>().sqrt()
        };
        let norms = added.terms.iter().map(|list| norm(list)).collect();
        added.norms = norms;
        added
    }

    /// Each own phrasing's cosine with the question, from 0 to 1.
    pub(in crate::matching) fn scores(&self, below: &WordIndex, mentions: &[Mention]) -> Vec<f32> {
        let mut scores = vec![0.0_f32; self.norms.len()];
        let mut squares = 0.0;
        for mention in mentions {
            let own = self.weight(below, mention);
            squares += own * own;
            let given: Vec<(TermId, f32)> = mention
                .terms()
                .iter()
                .map(|(term, near)| {
                    let idf = self.idf(below, *term);
                    (*term, idf * near * idf)
                })
                .collect();
            for (score, terms) in scores.iter_mut().zip(&self.terms) {
                let held = given
                    .iter()
                    .filter(|(term, _)| terms.binary_search(term).is_ok());
                *score += held.fold(0.0_f32, |most, (_, weight)| most.max(*weight));
            }
        }
        crate::matching::cosines(&mut scores, &self.norms, squares.sqrt());
        scores
    }

    /// The terms that a class's phrasings hold, if it is not as below.
    pub(in crate::matching) fn held(&self, class: u32) -> Option<&[TermId]> {
        self.held.get(&class).map(AsRef::as_ref)
    }

    pub(super) fn counts_of(&self, below: &WordIndex, term: TermId) -> [u32; 2] {
        let below = || below.counts.get(term as usize).copied().unwrap_or_default();
        self.counts.get(&term).copied().unwrap_or_else(below)
    }

    pub(super) fn odds(&self, below: &WordIndex, term: TermId) -> f32 {
        odds(self.counts_of(below, term), self.totals)
    }

    pub(super) fn weight(&self, below: &WordIndex, mention: &Mention) -> f32 {
        match mention.terms().first() {
            Some((term, _)) => self.idf(below, *term),
            None => self.rarity([0, 0]),
        }
    }

    fn idf(&self, below: &WordIndex, term: TermId) -> f32 {
        self.rarity(self.counts_of(below, term))
    }

    fn rarity(&self, [own, other]: [u32; 2]) -> f32 {
        let [own_all, other_all] = self.totals;
        crate::matching::rarity((own + other) as usize, (own_all + other_all) as usize)
    }
}
