//! How are int8 weights multiplied without unpacking them? Against 14-bit activations, exactly.
//!
//! A token's numbers are scaled to whole ones within +-8,191 ([`Levels`]), each token by a step of
//! its own, and multiplied with the weights in integers. 8,191 x 127 x 1,536 inputs stays below
//! 2^31, so no sum can overflow. Measured against the float model on varied texts, the cosine is
//! 0.999997 or better; with 8-bit activations it falls to 0.988, which is why they are not used.

use super::curves;
use super::lanes::{GROUP, GroupPair, GroupSums, LANES, Lanes, PanelPair, Task, pair};
use super::weights::{Matrix, PANEL, WIDE};

/// The largest activation in whole steps.
const MOST_STEPS: f32 = 8_191.0;

/// The most groups of tokens multiplied at once: twelve tokens fill the registers of AVX-512.
const MOST_GROUPS: usize = 3;

/// The numbers of some tokens as whole steps, in groups of [`GROUP`] tokens.
#[derive(Default)]
pub(super) struct Levels {
    /// For each group, for each pair of inputs, the pairs of its tokens.
    pairs: Vec<GroupPair>,
    /// For each token, what one step is worth.
    steps: Vec<f32>,
}

impl Levels {
    /// Makes room for so many tokens of so many numbers.
    pub(super) fn fit(&mut self, tokens: usize, inputs: usize) {
        let pairs = tokens * inputs / (2 * GROUP);
        if self.pairs.len() < pairs {
            self.pairs.resize(pairs, [0; GROUP]);
        }
        if self.steps.len() < tokens {
            self.steps.resize(tokens, 0.0);
        }
    }
}

/// What is done to numbers before they become [`Levels`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Curve {
    /// Nothing.
    Straight,
    /// GELU.
    Gelu,
}

/// Bends rows of numbers by the curve, in place, and scales them to [`Levels`].
pub(super) struct Quantise<'a> {
    /// Rows of `inputs` numbers, as many as a multiple of [`GROUP`].
    pub(super) rows: &'a mut [f32],
    pub(super) inputs: usize,
    pub(super) curve: Curve,
    pub(super) levels: &'a mut Levels,
}

impl Task for Quantise<'_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self, _: L) {
        let groups = self.rows.chunks_exact_mut(GROUP * self.inputs);
        let pairs = self.levels.pairs.chunks_exact_mut(self.inputs / 2);
        let (steps, _) = self.levels.steps.as_chunks_mut::<GROUP>();
        let mut whole = [[0_i16; WIDE]; GROUP];
        for ((group, pairs), steps) in groups.zip(pairs).zip(steps) {
            let rows = group.chunks_exact_mut(self.inputs);
            for ((row, whole), step) in rows.zip(&mut whole).zip(steps) {
                if self.curve == Curve::Gelu {
                    curves::gelu(row);
                }
                *step = whole_steps(row, whole);
            }
            for (at, pairs) in pairs.iter_mut().enumerate() {
                for (place, whole) in pairs.iter_mut().zip(&whole) {
                    *place = pair(whole[2 * at], whole[2 * at + 1]);
                }
            }
        }
    }
}

/// Scales a row to whole steps and says what one step is worth.
#[inline(always)]
fn whole_steps(row: &[f32], whole: &mut [i16; WIDE]) -> f32 {
    let (blocks, _) = row.as_chunks::<LANES>();
    let mut most = [0.0_f32; LANES];
    for block in blocks {
        for (most, number) in most.iter_mut().zip(block) {
            *most = most.max(number.abs());
        }
    }
    let most = most.into_iter().fold(0.0, f32::max);
    // Below this, a step's inverse would overflow; such a row is as good as zero.
    let per_unit = if most > 1e-30 { MOST_STEPS / most } else { 0.0 };
    let (whole, _) = whole.as_chunks_mut::<LANES>();
    for (block, whole) in blocks.iter().zip(whole) {
        for (number, whole) in block.iter().zip(whole) {
            *whole = curves::round(number * per_unit);
        }
    }
    most / MOST_STEPS
}

/// Multiplies tokens with a matrix and adds its bias.
pub(super) struct Multiply<'a> {
    pub(super) levels: &'a Levels,
    pub(super) matrix: &'a Matrix,
    /// A row of the matrix's outputs for each token; as many as a multiple of [`GROUP`].
    pub(super) into: &'a mut [f32],
}

impl Task for Multiply<'_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let Self {
            levels,
            matrix,
            into,
        } = self;
        let depth = matrix.inputs / 2;
        let groups = into.len() / (GROUP * matrix.outputs());
        let (weights, _) = matrix.weights.as_chunks::<{ 2 * PANEL }>();
        // Even shares: four groups go as two and two, since one alone leaves registers idle.
        let rounds = groups.div_ceil(MOST_GROUPS);
        for (at, panel) in weights.chunks_exact(depth).enumerate() {
            let mut first = 0;
            for round in 0..rounds {
                let share = (groups - first).div_ceil(rounds - round);
                let block = Block {
                    levels,
                    matrix,
                    panel,
                    at,
                    first,
                    depth,
                };
                match share {
                    1 => block.multiply::<L, 1>(lanes, into),
                    2 => block.multiply::<L, 2>(lanes, into),
                    _ => block.multiply::<L, MOST_GROUPS>(lanes, into),
                }
                first += share;
            }
        }
    }
}

/// One panel of a matrix and where some groups of tokens begin.
struct Block<'a> {
    levels: &'a Levels,
    matrix: &'a Matrix,
    panel: &'a [PanelPair],
    /// Which panel it is.
    at: usize,
    /// The first group.
    first: usize,
    /// Pairs of inputs.
    depth: usize,
}

impl Block<'_> {
    #[inline(always)]
    fn multiply<L: Lanes, const G: usize>(&self, lanes: L, into: &mut [f32]) {
        let group = |number: usize| {
            let from = (self.first + number) * self.depth;
            &self.levels.pairs[from..from + self.depth]
        };
        let sums: [GroupSums; G] = lanes.panel(self.panel, std::array::from_fn(group));
        let outputs = self.matrix.outputs();
        let columns = self.at * PANEL..(self.at + 1) * PANEL;
        let scale = &self.matrix.scale[columns.clone()];
        let bias = &self.matrix.bias[columns.clone()];
        for (token, sums) in sums.as_flattened().iter().enumerate() {
            let token = self.first * GROUP + token;
            let step = self.levels.steps[token];
            let row = &mut into[token * outputs..(token + 1) * outputs][columns.clone()];
            for (((out, sum), scale), bias) in row.iter_mut().zip(sums).zip(scale).zip(bias) {
                *out = curves::float(*sum) * (step * scale) + bias;
            }
        }
    }
}
