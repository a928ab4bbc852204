//! Word evidence: soft TF-IDF, which weighs each shared word by how rare it is and lets a misspelt
//! word count in part (Cohen, Ravikumar, Fienberg 2003).

mod added;

pub(super) use added::AddedWords;

use super::reading::Mention;
use super::terms::{TermId, Vocabulary};
use crate::text::View;

/// Posting lists: for each term, the phrasings that hold it; for each class, its terms.
pub(super) struct WordIndex {
    postings: Vec<Vec<u32>>,
    idf: Vec<f32>,
    norms: Vec<f32>,
    unknown_idf: f32,
    /// For each phrasing, its terms, sorted.
    terms: Vec<Box<[TermId]>>,
    /// For each term, how many phrasings of entries and how many messages elsewhere hold it.
    counts: Vec<[u32; 2]>,
    /// How many there are of both kinds.
    totals: [u32; 2],
    /// For each class, the terms of all its phrasings, sorted.
    held: Vec<Vec<TermId>>,
    /// For each term, whether an entry holds it.
    own: Vec<bool>,
    /// For each term, the logarithm of how much likelier it is in a phrasing of an entry than in a
    /// message that lies elsewhere; 0 without such.
    odds: Vec<f32>,
}

impl WordIndex {
    /// `classes` tells the class of each phrasing; `count` how many classes there are, of which the
    /// first `entries` are entries.
    pub(super) fn new(
        vocabulary: &Vocabulary,
        views: &[View],
        classes: &[u32],
        count: usize,
        entries: usize,
    ) -> Self {
        let mut postings = vec![Vec::new(); vocabulary.len()];
        let mut held = vec![Vec::new(); count];
        let terms: Vec<Vec<TermId>> = views.iter().map(|view| vocabulary.exact(view)).collect();
        for ((at, list), class) in (0_u32..).zip(&terms).zip(classes) {
            for term in list {
                if let Some(posting) = postings.get_mut(*term as usize) {
                    posting.push(at);
                }
            }
            if let Some(held) = held.get_mut(*class as usize) {
                held.extend(list);
            }
        }
        for held in &mut held {
            held.sort_unstable();
            held.dedup();
        }
        let mut own = vec![false; vocabulary.len()];
        for term in held.iter().take(entries).flatten() {
            if let Some(own) = own.get_mut(*term as usize) {
                *own = true;
            }
        }
        let counts = counts(&postings, classes, entries);
        let is_own = |class: &&u32| (**class as usize) < entries;
        let own_total = count_of(classes.iter().filter(is_own).count());
        let totals = [own_total, count_of(classes.len()) - own_total];
        let odds = counts.iter().map(|counts| odds(*counts, totals)).collect();
        let rarity = |holders: usize| super::rarity(holders, views.len());
        let idf: Vec<f32> = postings.iter().map(|list| rarity(list.len())).collect();
        let norm = |list: &Vec<TermId>| {
            let weights = list.iter().filter_map(|term| idf.get(*term as usize));
            weights.map(|weight| weight * weight).sum::<f32>().sqrt()
        };
        let norms = terms.iter().map(norm).collect();
        Self {
            postings,
            norms,
            unknown_idf: rarity(0),
            idf,
            held,
            own,
            odds,
            terms: terms.into_iter().map(Into::into).collect(),
            counts,
            totals,
        }
    }

    /// Each phrasing's cosine with the question, from 0 to 1.
    pub(super) fn scores(&self, mentions: &[Mention]) -> Vec<f32> {
        let mut scores = vec![0.0_f32; self.norms.len()];
        let mut squares = 0.0;
        for mention in mentions {
            let own = self.weight(mention);
            squares += own * own;
            if let [(term, near)] = mention.terms() {
                let weight = self.idf_of(*term) * near * self.idf_of(*term);
                for at in self.holders(*term) {
                    if let Some(score) = scores.get_mut(*at as usize) {
                        *score += weight;
                    }
                }
                continue;
            }
            // A misspelt word that may mean several words counts once a phrasing, by the nearest.
            let mut given: Vec<(u32, f32)> = Vec::new();
            for (term, near) in mention.terms() {
                let weight = self.idf_of(*term) * near * self.idf_of(*term);
                given.extend(self.holders(*term).iter().map(|at| (*at, weight)));
            }
            given.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
            given.dedup_by_key(|(at, _)| *at);
            for (at, weight) in given {
                if let Some(score) = scores.get_mut(at as usize) {
                    *score += weight;
                }
            }
        }
        super::cosines(&mut scores, &self.norms, squares.sqrt());
        scores
    }

    /// The share of the question's weight that lies in words of the entries, from 0 to 1.
    pub(super) fn coverage(&self, mentions: &[Mention], added: Option<&AddedWords>) -> f32 {
        self.share(mentions, added, |term| match added {
            Some(added) => added.counts_of(self, term)[0] > 0,
            None => self.own.get(term as usize).copied().unwrap_or(false),
        })
    }

    /// The share of the question's weight that one class's phrasings know, from 0 to 1.
    pub(super) fn class_coverage(
        &self,
        mentions: &[Mention],
        held: &[TermId],
        added: Option<&AddedWords>,
    ) -> f32 {
        self.share(mentions, added, |term| held.binary_search(&term).is_ok())
    }

    /// The terms that one class's phrasings hold.
    pub(super) fn held(&self, class: usize) -> &[TermId] {
        self.held.get(class).map_or(&[], Vec::as_slice)
    }

    /// The logarithm of how much likelier the question's words are among the entries' phrasings than
    /// among what lies elsewhere: naive Bayes (Manning, Raghavan, Schütze 2008, section 13.2).
    pub(super) fn odds(&self, mentions: &[Mention], added: Option<&AddedWords>) -> f32 {
        let known = mentions.iter().filter_map(|mention| {
            let (term, near) = mention.terms().first()?;
            let odds = match added {
                Some(added) => added.odds(self, *term),
                None => *self.odds.get(*term as usize)?,
            };
            Some(near * odds)
        });
        known.sum()
    }

    fn share(
        &self,
        mentions: &[Mention],
        added: Option<&AddedWords>,
        knows: impl Fn(TermId) -> bool,
    ) -> f32 {
        let (mut known, mut all) = (0.0, 0.0);
        for mention in mentions {
            let weight = match added {
                Some(added) => added.weight(self, mention),
                None => self.weight(mention),
            };
            let found = mention.terms().iter().find(|(term, _)| knows(*term));
            all += weight;
            known += weight * found.map_or(0.0, |(_, near)| *near);
        }
        if all > 0.0 { known / all } else { 0.0 }
    }

    fn weight(&self, mention: &Mention) -> f32 {
        let first = mention.terms().first();
        first.map_or(self.unknown_idf, |(term, _)| self.idf_of(*term))
    }

    fn holders(&self, term: TermId) -> &[u32] {
        self.postings.get(term as usize).map_or(&[], Vec::as_slice)
    }

    fn idf_of(&self, term: TermId) -> f32 {
        self.idf
            .get(term as usize)
            .copied()
            .unwrap_or(self.unknown_idf)
    }
}

/// For each term, how many phrasings of entries hold it and how many messages that lie elsewhere.
fn counts(postings: &[Vec<u32>], classes: &[u32], entries: usize) -> Vec<[u32; 2]> {
    let of = |list: &Vec<u32>| {
        let classes = list.iter().filter_map(|at| classes.get(*at as usize));
        let own = count_of(classes.filter(|class| (**class as usize) < entries).count());
        [own, count_of(list.len()) - own]
    };
    postings.iter().map(of).collect()
}

/// How much likelier a term is in a phrasing of an entry than elsewhere, as a logarithm; counts are
/// smoothed by one.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of phrasings stay far below 2^24"
)]
fn odds([own, other]: [u32; 2], [own_all, other_all]: [u32; 2]) -> f32 {
    let share = |part: u32, all: u32| (part as f32 + 1.0) / (all as f32 + 2.0);
    if other_all == 0 {
        return 0.0;
    }
    (share(own, own_all) / share(other, other_all)).ln()
}

/// A count of phrasings, which are numbered by `u32` everywhere.
fn count_of(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
