//! When words leave it open: what do the encoder's layers for red flags say?

use super::head::Head;
use super::model::HEADS;
use super::reading::{Word, written_out};
use crate::encoder::{EncoderError, Judge};

/// The judge, with its answers named.
pub(super) struct SecondLook(Judge);

/// Its log-odds.
pub(super) struct Looked {
    pub(super) heads: [f32; HEADS],
    /// For each category in the order of the red flags, how likely it is, given that there is a sign.
    pub(super) categories: Vec<f32>,
}

impl SecondLook {
    /// The one in the binary, for so many categories.
    pub(super) fn built_in(categories: usize) -> Result<Self, EncoderError> {
        Judge::built_in(HEADS + categories).map(Self)
    }

    /// Looks at some words; `None` when there is nothing to see.
    pub(super) fn look(&self, words: &[Word<'_>], question: bool) -> Option<Looked> {
        let answers = self.0.judge(&written_out(words, question))?;
        let (heads, categories) = answers.split_at_checked(HEADS)?;
        Some(Looked {
            heads: heads.try_into().ok()?,
            categories: categories.to_vec(),
        })
    }
}

impl Looked {
    /// Of two looks, the one that sees more danger.
    pub(super) fn graver(self, other: Self) -> Self {
        let urgent = Head::Urgent as usize;
        if other.heads[urgent] > self.heads[urgent] {
            other
        } else {
            self
        }
    }
}
