//! When words leave it open: what do the encoder's layers for red flags say?

use super::head::Head;
use super::model::HEADS;
use super::reading::{Word, written_out};
use crate::encoder::{EncoderError, Judge};

/// The judge, with its answers named.
pub(super) struct SecondLook(Judge);

/// Its log-odds.
pub(super) struct Looked {
    /// After a third of the layers.
    pub(super) glance: [f32; HEADS],
    /// After all of them; `None` when the glance was enough.
    pub(super) heads: Option<[f32; HEADS]>,
    /// For each category in the order of the red flags, how likely it is, given that there is a sign.
    pub(super) categories: Vec<f32>,
}

impl SecondLook {
    /// The one in the binary, for these categories.
    pub(super) fn built_in<'c>(
        categories: impl Iterator<Item = &'c str>,
    ) -> Result<Self, EncoderError> {
        let answers: Vec<&str> = Head::ALL
            .map(Head::name)
            .into_iter()
            .chain(categories)
            .collect();
        Judge::built_in(&answers).map(Self)
    }

    /// Looks at some words, to the end if `goes_on` says so after a glance; `None` when there is
    /// nothing to see.
    pub(super) fn look(
        &self,
        words: &[Word<'_>],
        question: bool,
        goes_on: impl Fn(&[f32; HEADS]) -> bool,
    ) -> Option<Looked> {
        let judged = self.0.judge(&written_out(words, question), |glance| {
            glance.first_chunk().is_some_and(&goes_on)
        })?;
        let (heads, categories) = match &judged.whole {
            Some(whole) => {
                let (heads, categories) = whole.split_first_chunk()?;
                (Some(*heads), categories.to_vec())
            }
            None => (None, Vec::new()),
        };
        Some(Looked {
            glance: *judged.glance.first_chunk()?,
            heads,
            categories,
        })
    }
}

impl Looked {
    /// Two looks at parts of one message: each head as far as either saw it, the category as the one
    /// that saw more danger.
    pub(super) fn and(self, other: Self) -> Self {
        let urgent = |looked: &Self| looked.heads.map(|heads| heads[Head::Urgent as usize]);
        let (graver, other) = if urgent(&other) > urgent(&self) {
            (other, self)
        } else {
            (self, other)
        };
        let most = |one: [f32; HEADS], other: [f32; HEADS]| {
            std::array::from_fn(|head| one[head].max(other[head]))
        };
        Self {
            glance: most(graver.glance, other.glance),
            heads: match (graver.heads, other.heads) {
                (Some(one), Some(other)) => Some(most(one, other)),
                (one, other) => one.or(other),
            },
            categories: graver.categories,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{HEADS, Looked};

    fn looked(urgent: f32, boundary: f32, whole: bool) -> Looked {
        let heads: [f32; HEADS] = [urgent, urgent, boundary, -5.0];
        Looked {
            glance: heads,
            heads: whole.then_some(heads),
            categories: vec![urgent],
        }
    }

    #[test]
    fn each_question_is_answered_by_the_part_that_sees_most_of_it() {
        for (one, other) in [
            (looked(-3.0, -6.0, true), looked(-3.1, 5.0, true)),
            (looked(-3.1, 5.0, true), looked(-3.0, -6.0, true)),
        ] {
            let both = one.and(other);
            assert_eq!(both.heads, Some([-3.0, -3.0, 5.0, -5.0]));
            assert_eq!(both.categories, [-3.0]);
        }
    }

    #[test]
    fn a_part_that_was_only_glanced_at_does_not_count_beside_one_that_was_read() {
        let both = looked(2.0, 2.0, false).and(looked(-1.0, -1.0, true));
        assert_eq!(both.heads, Some([-1.0, -1.0, -1.0, -5.0]));
        assert_eq!(both.categories, [-1.0]);
    }
}
