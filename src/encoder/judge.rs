//! Does a text show a red flag? The encoder's words, and a few layers of their own kind.
//!
//! `knowledge/safety/tune.py` taught these layers on messages with and without signs, beginning at
//! the encoder's first ones, and `make.py` packed them. What each answer means is for
//! [`crate::safety`] to say.

use super::weights::{HIDDEN, Parts, Weights};
use super::wordpiece::Vocabulary;
use super::{Encoder, EncoderError, curves};

/// The layers and what is read off them.
const LAYERS_FILE: &[u8] = include_bytes!("../../knowledge/safety/judge.safetensors");

/// How many layers it has: more see more and take longer.
const LAYERS: usize = 6;

/// Reads log-odds off a text.
pub struct Judge {
    encoder: Encoder,
    /// For each answer, [`HIDDEN`] weights.
    weights: Vec<f32>,
    bias: Vec<f32>,
}

impl Judge {
    /// The judge in the binary, with `answers` answers. Takes a few milliseconds and about 2 MB.
    ///
    /// # Errors
    /// When the embedded file was damaged before the build or has another number of answers.
    pub fn built_in(answers: usize) -> Result<Self, EncoderError> {
        let parts = Parts::of_file(LAYERS_FILE)?;
        let words = Weights::of_two(super::WEIGHTS, &parts, LAYERS)?;
        Ok(Self {
            encoder: Encoder::of(Vocabulary::parse(super::VOCABULARY)?, words)?,
            weights: parts.numbers("answers.weight", &[answers, HIDDEN])?,
            bias: parts.numbers("answers.bias", &[answers])?,
        })
    }

    /// The log-odds of each answer, or `None` for a text without a token. What stands behind the
    /// 128th token is not read.
    #[must_use]
    pub fn judge(&self, text: &str) -> Option<Vec<f32>> {
        let (mut mean, tokens) = self.encoder.summed(text)?;
        #[expect(clippy::cast_precision_loss, reason = "at most 128 tokens")]
        let share = 1.0 / tokens as f32;
        for number in &mut mean {
            *number *= share;
        }
        let (rows, _) = self.weights.as_chunks::<HIDDEN>();
        let answers = rows.iter().zip(&self.bias);
        Some(
            answers
                .map(|(row, bias)| curves::dot(row, &mean) + bias)
                .collect(),
        )
    }
}
