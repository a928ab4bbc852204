//! Does a text show a red flag? The encoder's words, and a few layers of their own kind.
//!
//! `knowledge/safety/tune.py` taught these layers on messages with and without signs, beginning at
//! the encoder's first ones, and `make.py` packed them. What each answer means is for
//! [`crate::safety`] to say.

use super::layers::Passage;
use super::weights::{HIDDEN, Parts, Weights, WeightsError};
use super::wordpiece::Vocabulary;
use super::{Encoder, EncoderError, curves};

/// The layers and what is read off them.
const LAYERS_FILE: &[u8] = include_bytes!("../../knowledge/safety/judge.safetensors");

/// How many layers it has: more see more and take longer.
const LAYERS: usize = 6;

/// After so many layers it has had a glance, and can stop.
const GLANCE: usize = 2;

/// Reads log-odds off a text.
pub struct Judge {
    encoder: Encoder,
    glance: Reading,
    last: Reading,
}

/// The log-odds of each answer. It has no `Debug`: it tells how somebody may be.
pub struct Judged {
    /// After a third of the layers.
    pub glance: Vec<f32>,
    /// After all of them, if it went on.
    pub whole: Option<Vec<f32>>,
}

impl Judge {
    /// The judge in the binary, which must give these answers. Takes a few milliseconds and about 2 MB.
    ///
    /// # Errors
    /// When the embedded file was damaged before the build or gives other answers.
    pub fn built_in(answers: &[&str]) -> Result<Self, EncoderError> {
        let parts = Parts::of_file(LAYERS_FILE)?;
        if !parts.text("answers")?.lines().eq(answers.iter().copied()) {
            return Err(WeightsError::Shape {
                name: "answers".to_owned(),
                expected: answers.join(", "),
            })?;
        }
        let words = Weights::of_two(super::WEIGHTS, &parts, LAYERS)?;
        Ok(Self {
            encoder: Encoder::of(Vocabulary::parse(super::VOCABULARY)?, words)?,
            glance: Reading::find(&parts, "glance", answers.len())?,
            last: Reading::find(&parts, "judge", answers.len())?,
        })
    }

    /// The log-odds of each answer, or `None` for a text without a token. What stands behind the
    /// 128th token is not read. A third of the way `goes_on` is given the log-odds so far: when it says
    /// no, they are all there is.
    #[must_use]
    pub fn judge(&self, text: &str, goes_on: impl FnOnce(&[f32]) -> bool) -> Option<Judged> {
        self.encoder.pass(text, |mut passage, layers| {
            let (first, rest) = layers.split_at(GLANCE);
            for layer in first {
                passage.through(layer);
            }
            let glance = self.glance.read(&passage);
            let whole = goes_on(&glance).then(|| {
                for layer in rest {
                    passage.through(layer);
                }
                self.last.read(&passage)
            });
            Judged { glance, whole }
        })
    }
}

/// What is read off the tokens' mean after a layer.
struct Reading {
    /// For each answer, [`HIDDEN`] weights.
    weights: Vec<f32>,
    bias: Vec<f32>,
}

impl Reading {
    fn find(parts: &Parts, name: &str, answers: usize) -> Result<Self, WeightsError> {
        Ok(Self {
            weights: parts.numbers(&format!("{name}.weight"), &[answers, HIDDEN])?,
            bias: parts.numbers(&format!("{name}.bias"), &[answers])?,
        })
    }

    fn read(&self, passage: &Passage<'_>) -> Vec<f32> {
        let share = 1.0 / curves::count(passage.tokens());
        let mean = passage.sum().map(|sum| sum * share);
        let (rows, _) = self.weights.as_chunks::<HIDDEN>();
        let answers = rows.iter().zip(&self.bias);
        answers
            .map(|(row, bias)| curves::dot(row, &mean) + bias)
            .collect()
    }
}
