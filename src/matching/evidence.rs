//! What speaks for each entry? All evidence on one question, as numbers with names.
//!
//! Two tables come out: the *clues* of each candidate, from which the weights say which entry is
//! meant, and the *signs* of the whole question, from which they say whether any entry answers it
//! at all. To add a kind of evidence: its name here, its number below, then `signpost train`.

use super::weights::Fusion;
use crate::fit::softmax;

/// Clues of one candidate, from which "which entry" is judged.
pub(crate) const CLUES: [&str; 9] = [
    "head",
    "mixed",
    "raw",
    "raw_pair",
    "centred",
    "words",
    "words_pair",
    "letters",
    "coverage",
];

/// Signs of the whole question, from which "any entry at all" is judged. The first two come from the
/// judgement of "which".
pub(crate) const SIGNS: [&str; 23] = [
    "share",
    "lead",
    "raw",
    "mixed",
    "head",
    "elsewhere_head",
    "elsewhere_raw",
    "elsewhere_mixed",
    "words",
    "letters",
    "elsewhere_words",
    "coverage",
    "known",
    "concept",
    "concepts",
    "no_lexicon",
    "no_elsewhere",
    "question_mark",
    "asks",
    "to_another",
    "code",
    "link",
    "ours",
];

/// The numbers of [`CLUES`], in that order.
pub(crate) type Clues = [f32; CLUES.len()];

/// The numbers of [`SIGNS`], in that order.
pub(crate) type Signs = [f32; SIGNS.len()];

/// Which kinds of evidence a question was judged by; each has weights of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mode {
    /// Words, letters, meaning and the head.
    Full,
    /// Without the head: too many classes to fit one.
    Meaning,
    /// Words and letters alone: no encoder, or none needed.
    Words,
}

/// One class's best phrasings by one kind of evidence.
#[derive(Clone, Copy, Default)]
pub(super) struct Tally {
    pub(super) best: f32,
    pub(super) second: f32,
    /// The phrasing with the best score.
    pub(super) at: u32,
}

impl Tally {
    pub(super) fn see(&mut self, at: u32, score: f32) {
        if score > self.best {
            self.second = self.best;
            self.best = score;
            self.at = at;
        } else if score > self.second {
            self.second = score;
        }
    }

    /// The mean of the best two.
    pub(super) fn pair(self) -> f32 {
        0.5 * (self.best + self.second)
    }
}

/// What is known of one class.
#[derive(Clone, Copy, Default)]
pub(super) struct ClassScore {
    pub(super) words: Tally,
    pub(super) letters: Tally,
    pub(super) raw: Tally,
    pub(super) centred: Tally,
    /// The mean centred cosine of all its phrasings.
    pub(super) mean: f32,
    /// What the head gives it, from 0 to 1.
    pub(super) head: f32,
}

impl ClassScore {
    /// Half the best and half the mean centred cosine: steadier than either.
    pub(super) fn mixed(&self) -> f32 {
        0.5 * (self.centred.best + self.mean)
    }
}

/// An entry that may be meant.
#[derive(Clone)]
pub(crate) struct Candidate {
    /// Its number among the entries.
    pub(crate) entry: usize,
    pub(super) clues: Clues,
    /// The phrasing that came closest.
    pub(super) closest: u32,
}

/// All evidence on one question.
#[derive(Clone)]
pub(super) struct Evidence {
    pub(super) mode: Mode,
    /// In the order of the entries.
    pub(super) candidates: Vec<Candidate>,
    /// Signs that do not hang on which candidate is best; the others are still nothing.
    pub(super) about: Signs,
    /// Best of what lies elsewhere: head, raw, mixed, words. `None` without such.
    pub(super) elsewhere: Option<[f32; 4]>,
}

/// A judged question: candidates with their share, best first, and how sure the best one is.
pub(crate) struct Judged {
    pub(crate) ranked: Vec<(f32, Candidate)>,
    pub(crate) signs: Signs,
    /// From 0 to 1.
    pub(crate) confidence: f32,
}

impl Evidence {
    /// Scores of "which" for each candidate.
    fn scores(&self, which: &Clues) -> Vec<f32> {
        let weigh = |one: &Candidate| which.iter().zip(&one.clues).map(|(a, b)| a * b).sum();
        self.candidates.iter().map(weigh).collect()
    }

    /// The candidates ranked by "which", and the signs that follow.
    pub(super) fn ranked(&self, which: &Clues) -> (Vec<(f32, Candidate)>, Signs) {
        let scores = self.scores(which);
        let mut shares = scores.clone();
        softmax(&mut shares);
        let mut order: Vec<usize> = (0..scores.len()).collect();
        order.sort_by(|a, b| scores[*b].total_cmp(&scores[*a]).then(a.cmp(b)));
        let mut signs = self.about;
        if let Some(best) = order.first().copied() {
            let lead = order
                .get(1)
                .map_or(8.0, |next| scores[best] - scores[*next]);
            self.sign(&mut signs, &self.candidates[best].clues, shares[best], lead);
        }
        let ranked = order
            .into_iter()
            .map(|at| (shares[at], self.candidates[at].clone()));
        (ranked.collect(), signs)
    }

    /// Fills in the signs that hang on the best candidate.
    fn sign(&self, signs: &mut Signs, best: &Clues, share: f32, lead: f32) {
        let [head, mixed, raw, _, _, words, _, letters, coverage] = *best;
        let elsewhere = self.elsewhere.unwrap_or([0.0, raw, mixed, words]);
        // Far from even, the odds still tell 0.99 from 0.9; the share itself hardly does.
        let (head, elsewhere_head) = match (self.mode, self.elsewhere) {
            (Mode::Full, Some(_)) => (head.exp(), odds(elsewhere[0])),
            (Mode::Full, None) => (head.exp(), 0.0),
            _ => (0.0, 0.0),
        };
        let filled = [
            ("share", odds(share)),
            ("lead", lead.min(8.0)),
            ("raw", raw),
            ("mixed", mixed),
            ("head", head),
            ("elsewhere_head", elsewhere_head),
            ("elsewhere_raw", elsewhere[1] - raw),
            ("elsewhere_mixed", elsewhere[2] - mixed),
            ("words", words),
            ("letters", letters),
            ("elsewhere_words", elsewhere[3] - words),
            ("coverage", coverage),
        ];
        for (name, value) in filled {
            set(signs, name, value);
        }
    }

    /// Judges by a set of weights.
    pub(super) fn judged(&self, fusion: &Fusion) -> Judged {
        let (ranked, signs) = self.ranked(&fusion.which);
        let score = fusion.bias
            + fusion
                .any
                .iter()
                .zip(&signs)
                .map(|(a, b)| a * b)
                .sum::<f32>();
        let confidence = if ranked.is_empty() {
            0.0
        } else {
            1.0 / (1.0 + (-score).exp())
        };
        Judged {
            ranked,
            signs,
            confidence,
        }
    }
}

/// The logarithm of a share's odds, at most 7 either way.
fn odds(share: f32) -> f32 {
    (share.max(1e-3) / (1.0 - share).max(1e-3)).ln()
}

/// Writes a sign by its name.
pub(super) fn set(signs: &mut Signs, name: &str, value: f32) {
    debug_assert!(SIGNS.contains(&name), "no sign `{name}`");
    for (known, place) in SIGNS.iter().zip(signs) {
        if *known == name {
            *place = value;
        }
    }
}
