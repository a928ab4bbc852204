//! What does one more class teach? A row of its own, fitted with the shipped rows held still.
//!
//! Fitting all rows anew takes seconds; one row against those that stand, milliseconds. The loss is the
//! whole head's: of its own phrasings, that this row says more than all others together; of others'
//! phrasings, that it says less. Those far away would hardly pull at it and are left out.

use super::{HOLD, Head, ROW, score};
use crate::encoder::DIMENSIONS;
use crate::fit::minimise;

/// The most rounds of fitting one row.
const ROUNDS: usize = 60;

/// Slope at which the fit of a row is done.
const FLAT: f32 = 0.02;

/// How far a class's mean is drawn out where nothing else is known to begin with.
const DRAWN_OUT: f32 = 6.0;

impl Head {
    /// A row for a class with these centred phrasings, against `others`, phrasings of other classes. Rows of
    /// the classes in `without` have no say; the first of them, if it is the class's own from before, is
    /// where the fit begins.
    pub(in crate::matching) fn row_alone(
        &self,
        own: &[[f32; DIMENSIONS]],
        others: &[[f32; DIMENSIONS]],
        without: &[usize],
        from: Option<usize>,
    ) -> Vec<f32> {
        let own = own
            .iter()
            .map(|vector| (vector, self.all_say(vector, without), true));
        let others = others
            .iter()
            .map(|vector| (vector, self.all_say(vector, without), false));
        let examples: Vec<_> = own.clone().chain(others).collect();
        let mut row = match from {
            Some(class) => self.row(class).to_vec(),
            None => mean(own.map(|(vector, ..)| vector)),
        };
        row.resize(ROW, 0.0);
        minimise(&mut row, ROUNDS, FLAT, |at, slope| {
            let mut total = 0.0_f64;
            for (slope, weight) in slope.iter_mut().zip(at) {
                *slope = HOLD * weight;
                total += 0.5 * f64::from(HOLD) * f64::from(*weight) * f64::from(*weight);
            }
            for (vector, others, is_own) in &examples {
                let lead = score(at, vector) - others;
                let chance = 1.0 / (1.0 + (-lead).exp());
                let (told, pull) = if *is_own {
                    (chance, chance - 1.0)
                } else {
                    (1.0 - chance, chance)
                };
                total -= f64::from(told.max(1e-30).ln());
                if let Some((bias, weights)) = slope.split_last_mut() {
                    *bias += pull;
                    for (slope, number) in weights.iter_mut().zip(*vector) {
                        *slope += pull * number;
                    }
                }
            }
            total
        });
        row
    }

    /// What all rows but some say together of a vector: the logarithm of their summed exponents.
    fn all_say(&self, vector: &[f32; DIMENSIONS], without: &[usize]) -> f32 {
        let scores = self.scores(vector).into_iter().enumerate();
        let scores: Vec<f32> = scores
            .filter(|(class, _)| !without.contains(class))
            .map(|(_, score)| score)
            .collect();
        let most = scores.iter().copied().fold(f32::MIN, f32::max);
        most + scores
            .iter()
            .map(|score| (score - most).exp())
            .sum::<f32>()
            .ln()
    }
}

/// The mean of some vectors, drawn out, as a row without bias.
fn mean<'v>(vectors: impl Iterator<Item = &'v [f32; DIMENSIONS]>) -> Vec<f32> {
    let mut row = vec![0.0; ROW];
    let mut count = 0.0_f32;
    for vector in vectors {
        count += 1.0;
        row.iter_mut()
            .zip(vector)
            .for_each(|(sum, number)| *sum += number);
    }
    for number in &mut row {
        *number *= DRAWN_OUT / count.max(1.0);
    }
    row
}
