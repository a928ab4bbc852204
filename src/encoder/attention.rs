//! Which tokens look at which? Each head weighs every token's values for every token.
//!
//! Four queries at a time against sixteen keys, then four queries' shares against the values: the
//! sums stay in registers, and each key or value read serves four queries.

use super::curves;
use super::lanes::{GROUP, LANES, Lanes, Task};
use super::weights::{HEADS, HIDDEN};

/// Numbers of one head.
const HEAD: usize = HIDDEN / HEADS;

/// Numbers of a token's query, key and value, one behind the other.
const INSIDE: usize = 3 * HIDDEN;

/// A block of numbers worked on side by side.
type Block = [f32; LANES];

/// What is needed while one head is at work.
#[derive(Default)]
pub(super) struct HeadScratch {
    /// For each block of tokens, for each number of the head, the tokens' keys.
    keys: Vec<[Block; HEAD]>,
    values: Vec<[Block; HEAD / LANES]>,
    /// For each query of a group, its score for every token.
    scores: Vec<f32>,
}

impl HeadScratch {
    /// Makes room for so many tokens.
    pub(super) fn fit(&mut self, tokens: usize) {
        let blocks = tokens.div_ceil(LANES);
        if self.keys.len() < blocks {
            self.keys.resize(blocks, [[0.0; LANES]; HEAD]);
            self.values
                .resize(blocks * LANES, [[0.0; LANES]; HEAD / LANES]);
            self.scores.resize(blocks * LANES * GROUP, 0.0);
        }
    }
}

/// Attention of all heads.
pub(super) struct Attend<'a> {
    /// For each token its query, key and value; rows up to a multiple of [`GROUP`].
    pub(super) inside: &'a [f32],
    /// Tokens that count.
    pub(super) tokens: usize,
    pub(super) scratch: &'a mut HeadScratch,
    /// For each row what its token gathered from all.
    pub(super) into: &'a mut [f32],
}

impl Task for Attend<'_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self, _: L) {
        let (rows, _) = self.inside.as_chunks::<INSIDE>();
        let (into, _) = self.into.as_chunks_mut::<HIDDEN>();
        let blocks = self.tokens.div_ceil(LANES);
        let keys = &mut self.scratch.keys[..blocks];
        let values = &mut self.scratch.values[..self.tokens];
        let scores = &mut self.scratch.scores[..GROUP * blocks * LANES];
        for head in 0..HEADS {
            for (token, (row, value)) in rows.iter().zip(values.iter_mut()).enumerate() {
                let key = &row[HIDDEN + head * HEAD..][..HEAD];
                for (keys, number) in keys[token / LANES].iter_mut().zip(key) {
                    keys[token % LANES] = *number;
                }
                let from = &row[2 * HIDDEN + head * HEAD..][..HEAD];
                value.as_flattened_mut().copy_from_slice(from);
            }
            let (rows, _) = rows.as_chunks::<GROUP>();
            let (into, _) = into.as_chunks_mut::<GROUP>();
            for (rows, into) in rows.iter().zip(into) {
                score(rows.each_ref().map(|row| &row[head * HEAD..]), keys, scores);
                let totals = {
                    let mut each = scores.chunks_exact_mut(blocks * LANES);
                    [(); GROUP].map(|()| {
                        let row = each.next();
                        row.map_or(1.0, |row| curves::softmax(row, self.tokens))
                    })
                };
                let gathered = gather(scores, blocks * LANES, values);
                for ((into, gathered), total) in into.iter_mut().zip(gathered).zip(totals) {
                    let share = 1.0 / total;
                    let into = &mut into[head * HEAD..(head + 1) * HEAD];
                    for (into, number) in into.iter_mut().zip(gathered.as_flattened()) {
                        *into = number * share;
                    }
                }
            }
        }
    }
}

/// The scores of four queries for every key.
#[inline(always)]
fn score(queries: [&[f32]; GROUP], keys: &[[Block; HEAD]], scores: &mut [f32]) {
    let root = 1.0 / curves::count(HEAD).sqrt();
    let mut scaled = [[0.0_f32; GROUP]; HEAD];
    for (query, row) in queries.iter().enumerate() {
        for (number, scaled) in row.iter().zip(&mut scaled) {
            scaled[query] = number * root;
        }
    }
    let width = keys.len() * LANES;
    for (block, keys) in keys.iter().enumerate() {
        let mut sums = [[0.0_f32; LANES]; GROUP];
        for (query, keys) in scaled.iter().zip(keys) {
            for (sums, number) in sums.iter_mut().zip(query) {
                for (sum, key) in sums.iter_mut().zip(keys) {
                    *sum += number * key;
                }
            }
        }
        for (query, sums) in sums.iter().enumerate() {
            scores[query * width + block * LANES..][..LANES].copy_from_slice(sums);
        }
    }
}

/// What four queries gather from the values, weighed by their scores.
#[inline(always)]
fn gather(
    scores: &[f32],
    width: usize,
    values: &[[Block; HEAD / LANES]],
) -> [[Block; HEAD / LANES]; GROUP] {
    let rows: [&[f32]; GROUP] =
        std::array::from_fn(|query| &scores[query * width..][..values.len()]);
    let mut sums = [[[0.0_f32; LANES]; HEAD / LANES]; GROUP];
    for (token, value) in values.iter().enumerate() {
        for (sums, row) in sums.iter_mut().zip(rows) {
            let share = row[token];
            for (sums, value) in sums.iter_mut().zip(value) {
                for (sum, number) in sums.iter_mut().zip(value) {
                    *sum += share * number;
                }
            }
        }
    }
    sums
}
