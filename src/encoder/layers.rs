//! In which order do the layers run? From the ids of a text's tokens to what is known of each.

use super::attention::{Attend, HeadScratch};
use super::curves;
use super::kernel::{Curve, Levels, Multiply, Quantise};
use super::lanes::{GROUP, Lanes, Machine, Task};
use super::weights::{HIDDEN, Layer, Norm, WIDE, Weights};

/// Space the layers work in, kept from text to text; it grows to what the longest needed (1.7 MB
/// at 128 tokens). Its numbers are a text's traces: it is never printed and never leaves.
#[derive(Default)]
pub(super) struct Scratch {
    /// What is known of each token so far.
    state: Vec<f32>,
    /// Queries, keys and values first, the wide half of the layer later.
    wide: Vec<f32>,
    /// What a half of the layer adds.
    narrow: Vec<f32>,
    levels: Levels,
    head: HeadScratch,
}

impl Scratch {
    fn fit(&mut self, rows: usize) {
        let fit = |numbers: &mut Vec<f32>, length: usize| {
            if numbers.len() < length {
                numbers.resize(length, 0.0);
            }
        };
        fit(&mut self.state, rows * HIDDEN);
        fit(&mut self.wide, rows * WIDE);
        fit(&mut self.narrow, rows * HIDDEN);
        self.levels.fit(rows, WIDE);
        self.head.fit(rows);
    }
}

/// A text on its way through the layers.
pub(super) struct Passage<'a> {
    machine: Machine,
    tokens: usize,
    scratch: &'a mut Scratch,
}

impl<'a> Passage<'a> {
    /// Each token's first row.
    pub(super) fn begin(
        machine: Machine,
        weights: &Weights,
        ids: &[u16],
        scratch: &'a mut Scratch,
    ) -> Self {
        let tokens = ids.len();
        let rows = rows(tokens);
        scratch.fit(rows);
        machine.run(Embed {
            weights,
            ids,
            into: &mut scratch.state[..rows * HIDDEN],
        });
        Self {
            machine,
            tokens,
            scratch,
        }
    }

    /// Through one layer.
    pub(super) fn through(&mut self, layer: &Layer) {
        let (machine, tokens) = (self.machine, self.tokens);
        let rows = rows(tokens);
        let Scratch {
            state,
            wide,
            narrow,
            levels,
            head,
        } = &mut *self.scratch;
        let state = &mut state[..rows * HIDDEN];
        let narrow = &mut narrow[..rows * HIDDEN];
        let inside = &mut wide[..rows * 3 * HIDDEN];
        machine.run(Quantise {
            rows: state,
            inputs: HIDDEN,
            curve: Curve::Straight,
            levels,
        });
        machine.run(Multiply {
            levels,
            matrix: &layer.attention_in,
            into: inside,
        });
        machine.run(Attend {
            inside,
            tokens,
            scratch: head,
            into: narrow,
        });
        machine.run(Quantise {
            rows: narrow,
            inputs: HIDDEN,
            curve: Curve::Straight,
            levels,
        });
        machine.run(Multiply {
            levels,
            matrix: &layer.attention_out,
            into: narrow,
        });
        machine.run(AddNorm {
            added: narrow,
            norm: &layer.attention_norm,
            into: state,
        });

        let wide = &mut wide[..rows * WIDE];
        machine.run(Quantise {
            rows: state,
            inputs: HIDDEN,
            curve: Curve::Straight,
            levels,
        });
        machine.run(Multiply {
            levels,
            matrix: &layer.up,
            into: wide,
        });
        machine.run(Quantise {
            rows: wide,
            inputs: WIDE,
            curve: Curve::Gelu,
            levels,
        });
        machine.run(Multiply {
            levels,
            matrix: &layer.down,
            into: narrow,
        });
        machine.run(AddNorm {
            added: narrow,
            norm: &layer.norm,
            into: state,
        });
    }

    /// The sum of all tokens' rows.
    pub(super) fn sum(&self) -> [f32; HIDDEN] {
        self.machine.run(Sum {
            state: &self.scratch.state[..self.tokens * HIDDEN],
        })
    }

    /// How many tokens the text has.
    pub(super) fn tokens(&self) -> usize {
        self.tokens
    }
}

/// The product takes tokens in groups. The rows that fill the last group are worked on like the others,
/// but no token looks at them and nothing is read off them.
fn rows(tokens: usize) -> usize {
    tokens.next_multiple_of(GROUP)
}

/// A vector brought to length one; a vector of length zero stays.
pub(super) fn unit(sums: &[f32; HIDDEN]) -> [f32; HIDDEN] {
    let length = curves::dot(sums, sums).sqrt();
    let share = if length > 0.0 { 1.0 / length } else { 0.0 };
    sums.map(|sum| sum * share)
}

/// Each token's first row: its word's and its place's, normed.
struct Embed<'a> {
    weights: &'a Weights,
    ids: &'a [u16],
    into: &'a mut [f32],
}

impl Task for Embed<'_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self, _: L) {
        let (rows, _) = self.into.as_chunks_mut::<HIDDEN>();
        let (places, _) = self.weights.positions.as_chunks::<HIDDEN>();
        let (tokens, filling) = rows.split_at_mut(self.ids.len());
        for ((row, place), id) in tokens.iter_mut().zip(places).zip(self.ids) {
            let (word, scale) = self.weights.word(*id);
            for ((number, place), step) in row.iter_mut().zip(place).zip(word) {
                *number = f32::from(*step) * scale + place;
            }
            self.weights.norm.apply(row);
        }
        filling.as_flattened_mut().fill(0.0);
    }
}

/// Adds what half a layer found and norms the row.
struct AddNorm<'a> {
    added: &'a [f32],
    norm: &'a Norm,
    into: &'a mut [f32],
}

impl Task for AddNorm<'_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self, _: L) {
        let (rows, _) = self.into.as_chunks_mut::<HIDDEN>();
        let (added, _) = self.added.as_chunks::<HIDDEN>();
        for (row, added) in rows.iter_mut().zip(added) {
            for (number, added) in row.iter_mut().zip(added) {
                *number += added;
            }
            self.norm.apply(row);
        }
    }
}

/// The sum of all rows.
struct Sum<'a> {
    state: &'a [f32],
}

impl Task for Sum<'_> {
    type Output = [f32; HIDDEN];

    #[inline(always)]
    fn run<L: Lanes>(self, _: L) -> [f32; HIDDEN] {
        let mut sums = [0.0_f32; HIDDEN];
        for row in self.state.as_chunks::<HIDDEN>().0 {
            for (sum, number) in sums.iter_mut().zip(row) {
                *sum += number;
            }
        }
        sums
    }
}
