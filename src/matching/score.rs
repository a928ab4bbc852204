//! How much does each kind of evidence count? Every constant of the matcher, with its reason.

use std::cmp::Ordering;

use super::{Hit, Verdict};

/// How sure a match is: a number from 0 to 1, never NaN.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Confidence(f64);

impl Confidence {
    /// Nothing matched.
    pub const NONE: Self = Self(0.0);
    /// A phrasing was asked word for word.
    pub const FULL: Self = Self(1.0);

    /// Any number, brought into 0 to 1; NaN is 0.
    #[must_use]
    pub fn clamped(value: f64) -> Self {
        if value.is_nan() {
            Self::NONE
        } else {
            Self(value.clamp(0.0, 1.0))
        }
    }

    /// The number, from 0 to 1.
    #[must_use]
    pub fn value(self) -> f64 {
        self.0
    }

    /// The number in whole hundredths, as text.
    #[must_use]
    pub fn percent(self) -> String {
        format!("{:.0}", self.0 * 100.0)
    }
}

impl Eq for Confidence {}

impl PartialOrd for Confidence {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Confidence {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

/// How readily Signpost answers, in a moderator's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sensitivity {
    /// Answers only what is plainly asked.
    Careful,
    /// The default.
    #[default]
    Balanced,
    /// Answers more, and errs more.
    Eager,
}

/// When to answer, when to offer choices, when to say nothing fits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    answer: f64,
    choice: f64,
    lead: f64,
}

impl From<Sensitivity> for Limits {
    /// Chosen on the practice messages (`signpost ask --batch` over each file): a coarse grid, not
    /// a fit. `answer` is where wrong answers begin to outnumber right ones below it.
    fn from(sensitivity: Sensitivity) -> Self {
        let (answer, choice) = match sensitivity {
            Sensitivity::Careful => (0.64, 0.54),
            Sensitivity::Balanced => (0.53, 0.44),
            Sensitivity::Eager => (0.45, 0.37),
        };
        Self {
            answer,
            choice,
            lead: 0.04,
        }
    }
}

/// How many entries a member can take in at a glance.
const MOST_CHOICES: usize = 3;

impl Limits {
    /// Turns ranked hits, best first, into a verdict.
    pub(super) fn verdict(self, hits: Vec<Hit<'_>>) -> Verdict<'_> {
        let value = |at: usize| {
            hits.get(at)
                .map_or(0.0, |hit: &Hit<'_>| hit.confidence.value())
        };
        let (best, second) = (value(0), value(1));
        if best < self.choice {
            return Verdict::Unknown(hits);
        }
        // A question asked word for word has no rival, however near the next entry's wording.
        let leads = best - second >= self.lead || (best >= 1.0 && second < 1.0);
        if best >= self.answer && leads {
            return Verdict::Answer(hits);
        }
        let reach = (best - 3.0 * self.lead).max(self.choice * 0.9);
        let close = hits
            .iter()
            .filter(|hit| hit.confidence.value() >= reach)
            .count();
        match close {
            0 | 1 if best >= self.answer => Verdict::Answer(hits),
            0 | 1 => {
                let mut hits = hits;
                hits.truncate(2);
                Verdict::Choices(hits)
            }
            more => {
                let mut hits = hits;
                hits.truncate(more.min(MOST_CHOICES));
                Verdict::Choices(hits)
            }
        }
    }
}

/// Words carry most: on the practice set soft word alignment ranks better than n-grams alone, and
/// n-grams rescue misspelt and run-together words that alignment misses.
const WORDS: f64 = 0.65;
const GRAMS: f64 = 0.35;

/// One phrasing's score from 0 to 1.
pub(super) fn phrasing(words: f64, grams: f64, exact: bool) -> f64 {
    if exact {
        1.0
    } else {
        (WORDS * words + GRAMS * grams).min(0.99)
    }
}

/// What is known of one entry: its two best phrasings.
#[derive(Clone, Default)]
pub(super) struct EntryScore {
    best: f64,
    second: f64,
    at: Option<usize>,
}

/// The second phrasing steadies the first (MATCHING.md 3: mean of the top two beats the best).
const SECOND: f64 = 0.25;

/// How much of the score hangs on the question's words being known to the pack at all: chatter on
/// other subjects shares small words with phrasings, but not its rare ones.
const COVERAGE: f64 = 0.7;

/// A question that names no concept of the pack is hardly about its subject.
const NO_CONCEPT: f64 = 0.5;

impl EntryScore {
    pub(super) fn see(&mut self, at: usize, score: f64) {
        if score > self.best || self.at.is_none() {
            self.second = self.best;
            self.best = score;
            self.at = Some(at);
        } else if score > self.second {
            self.second = score;
        }
    }

    pub(super) fn closest(&self) -> Option<usize> {
        self.at.filter(|_| self.best > 0.0)
    }

    /// `covered`: share of the question's weight that the pack knows, 0 to 1; `concepts`: how many
    /// concepts of the lexicon it names.
    pub(super) fn confidence(&self, covered: f64, concepts: usize) -> Confidence {
        if self.best >= 1.0 {
            return Confidence::FULL;
        }
        let near = (1.0 - SECOND) * self.best + SECOND * self.second;
        let known = 1.0 - COVERAGE + COVERAGE * covered;
        let subject = if concepts == 0 { NO_CONCEPT } else { 1.0 };
        // The square root spreads the middle, where cosines of short texts crowd together.
        Confidence::clamped((near * known * subject).sqrt().min(0.99))
    }
}
