//! When is a match good enough? Confidence, bands, and the bars between answer, choices and silence.

use std::cmp::Ordering;

use super::{Hit, Verdict};
use crate::say;
use crate::speech::Language;

/// How sure a match is: the calibrated chance, from 0 to 1, that the entry answers. Never NaN.
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

    /// The number in a word.
    #[must_use]
    pub fn band(self) -> Band {
        match self.0 {
            sure if sure >= SURE => Band::Sure,
            likely if likely >= LIKELY => Band::Likely,
            _ => Band::Unsure,
        }
    }
}

/// From here on, at most one match in ten is wrong (docs/matching.md has the reliability curve).
const SURE: f64 = 0.9;

/// From here on, a match is right more often than not.
const LIKELY: f64 = 0.5;

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

/// Confidence in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Band {
    /// Right in at least nine of ten cases.
    Sure,
    /// Right more often than not.
    Likely,
    /// A guess.
    Unsure,
}

impl Band {
    /// The word: `sure`, `likely` or `unsure`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Sure => "sure",
            Self::Likely => "likely",
            Self::Unsure => "unsure",
        }
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

impl Sensitivity {
    /// Every choice, from the most careful on.
    pub const ALL: [Self; 3] = [Self::Careful, Self::Balanced, Self::Eager];

    /// The word: `careful`, `balanced` or `eager`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Careful => "careful",
            Self::Balanced => "balanced",
            Self::Eager => "eager",
        }
    }
}

/// When to answer, when to offer choices, when to say nothing fits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    answer: f64,
    choice: f64,
}

impl From<Sensitivity> for Limits {
    /// The bars when a member asked Signpost: since confidence is a chance, `answer` says how often
    /// a lone answer may miss, and `choice` from which chance on two or three are worth a look.
    fn from(sensitivity: Sensitivity) -> Self {
        let (answer, choice) = match sensitivity {
            Sensitivity::Careful => (0.75, 0.5),
            Sensitivity::Balanced => (0.55, 0.3),
            Sensitivity::Eager => (0.4, 0.2),
        };
        Self { answer, choice }
    }
}

impl Limits {
    /// The bars in words, as numbers out of 100.
    #[must_use]
    pub fn words(self, language: Language) -> String {
        let answer = format!("{:.0}", self.answer * 100.0);
        if self.choice.is_finite() {
            let choice = format!("{:.0}", self.choice * 100.0);
            return say!(
                language,
                "limits-answer-and-choice",
                answer = answer,
                choice = choice
            );
        }
        say!(language, "limits-answer", answer = answer)
    }
}

/// How many entries a member can take in at a glance.
const MOST_CHOICES: usize = 3;

/// A choice this much less likely than the best one is not worth its place.
const FAR_BEHIND: f64 = 0.15;

/// A runner-up this near to a best that is not sure makes it a toss-up: two choices serve better than
/// one answer. Of three such in `tests/community` one answer alone was right.
const TOSS_UP: f64 = 0.7;

impl Limits {
    /// The bars when nobody asked Signpost: silence unless the answer is all but certain, and no
    /// choices, since a bot that guesses aloud is a nuisance.
    #[must_use]
    pub fn unprompted(sensitivity: Sensitivity) -> Self {
        let answer = match sensitivity {
            Sensitivity::Careful => 0.95,
            Sensitivity::Balanced => 0.9,
            Sensitivity::Eager => 0.8,
        };
        Self {
            answer,
            choice: f64::INFINITY,
        }
    }

    /// From which confidence on an entry answers alone.
    pub(super) fn answers(self, confidence: Confidence) -> bool {
        confidence.value() >= self.answer
    }

    /// Turns ranked hits, best first, into a verdict.
    pub(super) fn verdict(self, mut hits: Vec<Hit<'_>>) -> Verdict<'_> {
        let best = hits.first().map_or(0.0, |hit| hit.confidence.value());
        let next = hits.get(1).map_or(0.0, |hit| hit.confidence.value());
        let toss_up = best < SURE && next >= TOSS_UP * best;
        if best >= self.answer && !toss_up {
            return Verdict::Answer(hits);
        }
        let near = |hit: &&Hit<'_>| hit.confidence.value() >= FAR_BEHIND * best;
        let close = hits.iter().take(MOST_CHOICES).filter(near);
        let (count, chance) = close.fold((0, 0.0), |(count, chance), hit| {
            (count + 1, chance + hit.confidence.value())
        });
        if chance < self.choice || best <= 0.0 {
            return Verdict::Unknown(hits);
        }
        // A single choice is no choice: the next best stands beside it.
        hits.truncate(count.max(2));
        Verdict::Choices(hits)
    }
}
