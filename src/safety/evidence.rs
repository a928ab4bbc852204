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
}

/// What the log-odds of words count beside a second look.
const WORDS: f32 = 0.5;
/// What those of the second look count.
const SECOND: f32 = 0.5;
/// What a rule that holds adds.
const RULE: f32 = 1.0;

/// From here on it is enough, by head, with a second look. Chosen on `tests/safety/measured.jsonl`.
const BARS: [f32; HEADS] = [0.0; HEADS];
/// The same by words alone.
const BARS_OF_WORDS: [f32; HEADS] = [0.0; HEADS];

/// Below all of these log-odds of words nothing has a second look, by head.
#[cfg(feature = "encoder")]
const OPEN: [f32; HEADS] = [-4.0, -4.0, -3.0, f32::INFINITY, -2.0];

impl Evidence {
    pub(super) fn of_words(words: [f32; HEADS], ruled: [bool; HEADS]) -> Self {
        Self {
            words,
            second: None,
            ruled,
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
        self.words
            .iter()
            .zip(OPEN)
            .any(|(words, open)| *words >= open)
    }

    /// How far it is over a head's bar; below, it is under 0.
    pub(super) fn over(&self, head: Head) -> f32 {
        let at = head as usize;
        let rule = if self.ruled[at] { RULE } else { 0.0 };
        match &self.second {
            Some(second) => WORDS * self.words[at] + SECOND * second[at] + rule - BARS[at],
            None => self.words[at] + rule - BARS_OF_WORDS[at],
        }
    }

    pub(super) fn says(&self, head: Head) -> bool {
        self.over(head) >= 0.0
    }
}
