//! Word evidence: soft TF-IDF, which weighs each shared word by how rare it is and lets a misspelt
//! word count in part (Cohen, Ravikumar, Fienberg 2003).

use crate::text::View;

use super::terms::{TermId, Terms, Vocabulary};

/// Posting lists: for each term, the phrasings that hold it.
pub(super) struct WordIndex {
    postings: Vec<Vec<u32>>,
    idf: Vec<f64>,
    norms: Vec<f64>,
    unknown_idf: f64,
}

impl WordIndex {
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of phrasings stay far below 2^52"
    )]
    pub(super) fn new(vocabulary: &Vocabulary, phrasings: &[View]) -> Self {
        let mut postings = vec![Vec::new(); vocabulary.len()];
        let terms: Vec<Vec<TermId>> = phrasings
            .iter()
            .map(|view| vocabulary.exact(view))
            .collect();
        for (at, list) in terms.iter().enumerate() {
            for term in list {
                if let Some(posting) = postings.get_mut(*term as usize) {
                    posting.push(u32::try_from(at).unwrap_or(u32::MAX));
                }
            }
        }
        let count = phrasings.len() as f64;
        // Smoothed inverse document frequency (Manning, Raghavan, Schütze 2008, section 6.2).
        let rarity = |holders: usize| (1.0 + count / (1.0 + holders as f64)).ln();
        let idf: Vec<f64> = postings.iter().map(|list| rarity(list.len())).collect();
        let norm = |list: &Vec<TermId>| {
            let squares = list.iter().filter_map(|term| idf.get(*term as usize));
            squares.map(|weight| weight * weight).sum::<f64>().sqrt()
        };
        let norms = terms.iter().map(norm).collect();
        Self {
            postings,
            norms,
            unknown_idf: rarity(0),
            idf,
        }
    }

    /// Each phrasing's cosine with the question, from 0 to 1.
    pub(super) fn scores(&self, vocabulary: &Vocabulary, terms: &Terms) -> Vec<f64> {
        let mut scores = vec![0.0; self.norms.len()];
        let mut squares = 0.0;
        for read in &terms.read {
            let own = self.weight(read);
            squares += own * own;
            // A misspelt word that may mean two words counts once a phrasing, by the nearer.
            let mut given: Vec<(u32, f64)> = Vec::new();
            for (term, near) in read {
                let weight = self.idf_of(*term) * near;
                for at in self.postings.get(*term as usize).into_iter().flatten() {
                    given.push((*at, weight * self.idf_of(*term)));
                }
            }
            given.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
            given.dedup_by_key(|(at, _)| *at);
            for (at, weight) in given {
                if let Some(score) = scores.get_mut(at as usize) {
                    *score += weight;
                }
            }
        }
        debug_assert!(vocabulary.len() == self.idf.len());
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

    /// The share of the question's weight that lies in words the pack knows, from 0 to 1.
    pub(super) fn coverage(&self, terms: &Terms) -> f64 {
        let (mut known, mut all) = (0.0, 0.0);
        for read in &terms.read {
            let weight = self.weight(read);
            all += weight;
            known += weight * read.first().map_or(0.0, |(_, near)| *near);
        }
        if all > 0.0 { known / all } else { 0.0 }
    }

    fn weight(&self, read: &[(TermId, f64)]) -> f64 {
        read.first()
            .map_or(self.unknown_idf, |(term, _)| self.idf_of(*term))
    }

    fn idf_of(&self, term: TermId) -> f64 {
        self.idf
            .get(term as usize)
            .copied()
            .unwrap_or(self.unknown_idf)
    }
}
