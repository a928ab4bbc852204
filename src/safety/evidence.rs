//! When is it enough? The log-odds of words and of the second look, a rule's weight, and the bars.

use serde::Serialize;

use super::category::Level;
use super::head::Head;
use super::model::HEADS;

/// What speaks for a sign, before it is decided. Each number is log-odds: 0 is as likely as not.
///
/// It has no `Debug`: it tells how somebody may be.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct Evidence {
    /// By words, letters and concepts: urgent, today or urgent, boundary, routine.
    pub words: [f32; HEADS],
    /// By the encoder's first layers, in the same order, when words left it open.
    pub glance: Option<[f32; HEADS]>,
    /// By all its layers, when the glance left it open as well.
    pub second: Option<[f32; HEADS]>,
    /// Whether a rule holds, in the same order.
    pub ruled: [bool; HEADS],
    /// Whether one of these rules is plain by itself: all such are of emergencies and crises.
    pub certain: bool,
    /// How many words the message has.
    pub length: usize,
    /// Whether a second look could have been had and was not worth it.
    closed: bool,
}

/// How the evidence of a head is added up.
struct Weights {
    /// Log-odds of words.
    words: f32,
    /// Log-odds of the second look; without one those of words stand in.
    second: f32,
    /// Log-odds of its answer for help today or sooner: a second opinion on an emergency.
    today: f32,
    /// A rule that holds.
    rule: f32,
    /// The natural logarithm of the number of words: the more is said, the likelier something in it
    /// sounds like a sign.
    length: f32,
    /// Puts the bar at zero.
    bias: f32,
    /// The same where no second look can be had.
    alone: f32,
}

/// By head: the shape of what `knowledge/safety/weigh.py` fits on `tests/safety/measured.jsonl`,
/// `weighing.jsonl`, the practice set and `tests/community`, rounded, with length counting less than there, so
/// that small talk hides less; for an emergency, the middle of where a grid over them finds most signs while
/// six to thirteen ordinary messages ring. The biases are chosen on the same messages; for an
/// emergency the highest bar, in steps of a tenth, that .97 of the urgent signs of `measured` passed when 94,808
/// lessons were there.
const WEIGHTS: [Weights; HEADS] = [
    Weights {
        words: 0.6,
        second: 0.5,
        today: 0.4,
        rule: 1.2,
        length: -0.3,
        bias: -0.2,
        alone: 0.75,
    },
    Weights {
        words: 0.53,
        second: 0.98,
        today: 0.0,
        rule: 1.06,
        length: -0.3,
        bias: -1.0,
        alone: 0.5,
    },
    // What no bot may answer must be plain: most questions that come near have an entry, which says
    // neither a dose nor a verdict.
    Weights {
        words: 0.6,
        second: 0.66,
        today: 0.0,
        rule: 0.3,
        length: 0.0,
        bias: -1.2,
        alone: -1.0,
    },
    Weights {
        words: 0.3,
        second: 0.8,
        today: 0.0,
        rule: 0.0,
        length: 0.0,
        bias: 0.5,
        alone: 0.5,
    },
];

/// What is said beyond so many words does not count as longer.
const LONGEST: usize = 90;

/// What a rule that is plain by itself adds on top, for an emergency or a crisis.
const CERTAIN: f32 = 6.0;

/// So far over the bar a sentence must be to count by itself: what came before it may have said that it
/// is long past, or a story. Chosen on the messages that [`WEIGHTS`] are fitted on.
const PLAIN: f32 = 4.0;

/// Below these log-odds of words, and without a rule, no sentence counts by itself: the second look's answers rarely
/// pass 5.5, and .9 of that is what it would have to add.
const PERHAPS_PLAIN: f32 = -1.0;

/// Far below every bar.
const NOTHING: f32 = -10.0;

/// Below all of these log-odds of words, and without a rule, nothing has a second look and no card, by
/// head: 99.5 % of the signs and a third of what a community writes lie above.
#[cfg(feature = "encoder")]
const OPEN: [f32; HEADS] = [-2.8, -2.8, -1.0, f32::INFINITY];

/// Below all of these sums of log-odds of words and of the glance, and without a rule, the rest of the second
/// look is not worth its time.
#[cfg(feature = "encoder")]
const STILL_OPEN: [f32; HEADS] = [-3.6, -3.6, -2.5, f32::INFINITY];

impl Evidence {
    pub(super) fn of_words(words: [f32; HEADS], length: usize) -> Self {
        Self {
            words,
            glance: None,
            second: None,
            ruled: [false; HEADS],
            certain: false,
            length,
            closed: false,
        }
    }

    /// A part of the message counts as much as the whole.
    pub(super) fn also(&mut self, part: [f32; HEADS], ruled: [bool; HEADS]) {
        for (words, part) in self.words.iter_mut().zip(part) {
            *words = words.max(part);
        }
        for (ruled, part) in self.ruled.iter_mut().zip(ruled) {
            *ruled |= part;
        }
    }

    /// Whether words leave it open, so that a second look is worth its time.
    #[cfg(feature = "encoder")]
    pub(super) fn is_open(&self) -> bool {
        let words = self.words.iter().zip(OPEN);
        self.ruled.contains(&true) || words.into_iter().any(|(words, open)| *words >= open)
    }

    /// Whether a glance leaves it open, so that the rest of the second look is worth its time.
    #[cfg(feature = "encoder")]
    pub(super) fn is_still_open(&self, glance: &[f32; HEADS]) -> bool {
        let each = self.words.iter().zip(glance).zip(STILL_OPEN);
        self.ruled.contains(&true)
            || each
                .into_iter()
                .any(|((words, glance), open)| words + glance >= open)
    }

    /// What the second look saw; without `second` the glance was enough to see that nothing is there.
    #[cfg(feature = "encoder")]
    pub(super) fn looked(&mut self, glance: [f32; HEADS], second: Option<[f32; HEADS]>) {
        self.glance = Some(glance);
        self.second = second;
        self.closed = second.is_none();
    }

    /// Words alone say that nothing is there: not worth a second look.
    #[cfg(feature = "encoder")]
    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    /// How far it is over a head's bar; below, it is under 0.
    pub(super) fn over(&self, head: Head) -> f32 {
        if self.closed && head != Head::Routine {
            return NOTHING;
        }
        let at = head as usize;
        let weights = &WEIGHTS[at];
        let (second, today, bias) = match self.second {
            Some(second) => (second[at], second[Head::Today as usize], weights.bias),
            None => (self.words[at], self.words[at], weights.alone),
        };
        #[expect(clippy::cast_precision_loss, reason = "90 at most")]
        let length = (self.length.clamp(1, LONGEST) as f32).ln();
        let rule = if self.ruled[at] { weights.rule } else { 0.0 };
        let certain = if self.certain && head.says(Some(Level::Emergency)) {
            CERTAIN
        } else {
            0.0
        };
        weights.words * self.words[at]
            + weights.second * second
            + weights.today * today
            + rule
            + certain
            + weights.length * length
            + bias
    }

    /// Whether a sentence of these log-odds by words may be far enough over the bar to count by itself, so that a
    /// second look at it is worth its time.
    pub(super) fn may_be_plain(urgent: f32, ruled: [bool; HEADS]) -> bool {
        urgent >= PERHAPS_PLAIN || ruled[Head::Urgent as usize]
    }

    /// How far a single sentence is over what it takes to count whatever the rest of the message says.
    pub(super) fn over_plain(&self) -> f32 {
        self.over(Head::Urgent) - PLAIN
    }

    pub(super) fn says(&self, head: Head) -> bool {
        self.over(head) >= 0.0
    }
}
