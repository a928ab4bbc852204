//! When is it enough? The log-odds of words and of the second look, a rule's weight, and the bars.

use serde::Serialize;

use super::head::Head;
use super::model::HEADS;

/// What speaks for a sign, before it is decided. Each number is log-odds: 0 is as likely as not.
///
/// It has no `Debug`: it tells how somebody may be.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct Evidence {
    /// By words, letters and concepts: urgent, today or urgent, boundary, crisis, routine.
    pub words: [f32; HEADS],
    /// By the encoder's layers, in the same order, when words left it open.
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

/// How the evidence of one head is added up.
struct Weights {
    /// Log-odds of words: urgent, today.
    words: [f32; 2],
    /// Log-odds of the second look: urgent, today.
    second: [f32; 2],
    /// A rule that holds.
    rule: f32,
    /// The natural logarithm of the number of words: the more is said, the likelier something in it
    /// sounds like a sign.
    length: f32,
    bias: f32,
}

/// Fitted by `knowledge/safety/weigh.py`: logistic regression on `tests/safety/measured.jsonl`, the
/// practice set and `tests/community`. The bias puts the bar where 94 % (urgent) and
/// 96 % (today) of `measured` pass.
const URGENT: Weights = Weights {
    words: [0.5, 0.0],
    second: [0.7, 0.22],
    rule: 0.9,
    length: -1.26,
    bias: 3.24,
};
const TODAY: Weights = Weights {
    words: [0.0, 0.5],
    second: [0.18, 0.77],
    rule: 1.22,
    length: -1.41,
    bias: 3.63,
};
/// The same by words alone; here 94 % pass, since more would ring too often.
const URGENT_BY_WORDS: Weights = Weights {
    words: [1.05, 0.12],
    second: [0.0; 2],
    rule: 0.51,
    length: -1.23,
    bias: 4.4,
};
const TODAY_BY_WORDS: Weights = Weights {
    words: [0.15, 1.01],
    second: [0.0; 2],
    rule: 0.88,
    length: -1.37,
    bias: 4.4,
};

/// What a rule that is plain by itself adds on top.
const CERTAIN: f32 = 6.0;

/// What a rule that holds adds for the other heads, whose log-odds are averaged.
const RULE: f32 = 1.0;

/// What no bot may answer must be plain without a rule: most questions that come near have an entry, which
/// says neither a dose nor a verdict.
const DECLINE: f32 = 2.0;

/// Far below every bar.
const NOTHING: f32 = -10.0;

/// Below all of these log-odds of words, and without a rule, nothing has a second look and no card, by
/// head: 99 % of `measured` and a third of what a community writes lie above.
#[cfg(feature = "encoder")]
const OPEN: [f32; HEADS] = [-2.5, -2.5, -1.5, f32::INFINITY, f32::INFINITY];

impl Evidence {
    pub(super) fn of_words(words: [f32; HEADS], ruled: [bool; HEADS], length: usize) -> Self {
        Self {
            words,
            second: None,
            ruled,
            certain: false,
            length,
            closed: false,
        }
    }

    /// A part of the message counts as much as the whole.
    pub(super) fn also(&mut self, part: [f32; HEADS]) {
        for (words, part) in self.words.iter_mut().zip(part) {
            *words = words.max(part);
        }
    }

    /// Whether words leave it open, so that a second look is worth its time.
    #[cfg(feature = "encoder")]
    pub(super) fn is_open(&self) -> bool {
        let words = self.words.iter().zip(OPEN);
        self.ruled.contains(&true) || words.into_iter().any(|(words, open)| *words >= open)
    }

    /// Words alone say that nothing is there: not worth a second look.
    #[cfg(feature = "encoder")]
    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    /// How far it is over a head's bar; below, it is under 0.
    pub(super) fn over(&self, head: Head) -> f32 {
        let at = head as usize;
        let weights = match (head, &self.second) {
            (Head::Urgent | Head::Today | Head::Boundary, None) if self.closed => return NOTHING,
            (Head::Urgent, Some(_)) => URGENT,
            (Head::Today, Some(_)) => TODAY,
            (Head::Urgent, None) => URGENT_BY_WORDS,
            (Head::Today, None) => TODAY_BY_WORDS,
            (Head::Boundary | Head::Crisis | Head::Routine, second) => {
                let rule = if self.ruled[at] { RULE } else { 0.0 };
                let second = second.map_or(self.words[at], |second| second[at]);
                let bar = if head == Head::Boundary { DECLINE } else { 0.0 };
                return f32::midpoint(self.words[at], second) + rule - bar;
            }
        };
        let second = self.second.unwrap_or_default();
        let of =
            |weights: [f32; 2], odds: [f32; HEADS]| weights[0] * odds[0] + weights[1] * odds[1];
        #[expect(clippy::cast_precision_loss, reason = "a few thousand words at most")]
        let length = (self.length.max(1) as f32).ln();
        let rule = if self.ruled[at] { weights.rule } else { 0.0 };
        of(weights.words, self.words)
            + of(weights.second, second)
            + rule
            + if self.certain { CERTAIN } else { 0.0 }
            + weights.length * length
            + weights.bias
    }

    pub(super) fn says(&self, head: Head) -> bool {
        self.over(head) >= 0.0
    }
}
