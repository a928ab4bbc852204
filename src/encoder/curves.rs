//! Which curves lie between the matrices? Softmax, GELU, layer norm and the sums they need.
//!
//! Written for the compiler to vectorise: no calls, no branches on a number, sums in [`LANES`]
//! parts. All is `#[inline(always)]`, so that each kind of processor gets its own copy
//! (`lanes.rs`).

use super::lanes::LANES;
use super::weights::{HIDDEN, Norm};

/// Added to a float below 2^22, leaves the nearest whole number in the lowest bits: 1.5 x 2^23.
const WHOLE: f32 = 12_582_912.0;

/// What BERT adds to a variance before its root is taken.
const VARIANCE_FLOOR: f32 = 1e-12;

/// The nearest whole number, halves to the even one. The number must lie within 16 bits.
#[inline(always)]
#[expect(
    clippy::cast_possible_truncation,
    reason = "the number's low bits are what is wanted"
)]
pub(super) fn round(number: f32) -> i16 {
    (number + WHOLE).to_bits() as i16
}

/// A sum of products as a float, rounded to 24 bits.
#[inline(always)]
#[expect(
    clippy::cast_precision_loss,
    reason = "the eighth digit does not count"
)]
pub(super) fn float(sum: i32) -> f32 {
    sum as f32
}

/// A count as a float.
#[inline(always)]
#[expect(
    clippy::cast_precision_loss,
    reason = "at most 128 tokens or 384 numbers"
)]
pub(super) fn count(number: usize) -> f32 {
    number as f32
}

/// e to a power of zero or less, to about seven digits.
///
/// The power is split into a whole number of halvings, which go into the float's exponent, and a
/// rest within half of one, for which the first terms of the exponential series suffice: the first
/// one left out is `0.3466^7 / 7!`, about 1e-7.
#[inline(always)]
fn exp(power: f32) -> f32 {
    /// Below this, the result would leave the normal floats; it is 1e-38 there.
    const LEAST: f32 = -87.0;
    /// ln 2 in two parts: the first has so few bits that its multiples are exact.
    const LN_2: [f32; 2] = [0.693_359_4, -2.121_944_4e-4];
    let power = power.max(LEAST);
    let shifted = power * std::f32::consts::LOG2_E + WHOLE;
    let whole = shifted - WHOLE;
    let rest = (power - whole * LN_2[0]) - whole * LN_2[1];
    let series = 1.0 / 720.0;
    let series = series * rest + 1.0 / 120.0;
    let series = series * rest + 1.0 / 24.0;
    let series = series * rest + 1.0 / 6.0;
    let series = series * rest + 0.5;
    let series = series * rest + 1.0;
    let series = series * rest + 1.0;
    f32::from_bits(series.to_bits().wrapping_add(shifted.to_bits() << 23))
}

/// The share of the normal distribution beyond `distance` from its middle, on one side.
///
/// By formula 7.1.26 of Abramowitz and Stegun, Handbook of Mathematical Functions (1964), for the
/// error function: at most 1.5e-7 off.
#[inline(always)]
fn tail(distance: f32) -> f32 {
    let t = 1.0 / (1.0 + 0.327_591_1 * std::f32::consts::FRAC_1_SQRT_2 * distance);
    let series = 1.061_405_4;
    let series = series * t - 1.453_152_1;
    let series = series * t + 1.421_413_8;
    let series = series * t - 0.284_496_72;
    let series = series * t + 0.254_829_6;
    0.5 * (series * t) * exp(-0.5 * distance * distance)
}

/// GELU in place: each number times the share of the normal distribution below it. The row's
/// length must be a multiple of [`LANES`].
#[inline(always)]
pub(super) fn gelu(row: &mut [f32]) {
    let (blocks, _) = row.as_chunks_mut::<LANES>();
    for block in blocks {
        for number in block {
            let size = number.abs();
            *number = number.max(0.0) - size * tail(size);
        }
    }
}

/// Softmax without its division: e to each number, less the greatest. Returns the sum of all. Past
/// `keys` the numbers become zero; the row's length must be a multiple of [`LANES`].
#[inline(always)]
pub(super) fn softmax(row: &mut [f32], keys: usize) -> f32 {
    row[keys..].fill(f32::NEG_INFINITY);
    let (blocks, _) = row.as_chunks_mut::<LANES>();
    let mut most = [f32::NEG_INFINITY; LANES];
    for block in blocks.iter() {
        for (most, number) in most.iter_mut().zip(block) {
            *most = most.max(*number);
        }
    }
    let most = most.into_iter().fold(f32::NEG_INFINITY, f32::max);
    for block in blocks.iter_mut() {
        for number in block {
            *number = exp(*number - most);
        }
    }
    row[keys..].fill(0.0);
    sum(row)
}

/// The sum of a row whose length is a multiple of [`LANES`].
#[inline(always)]
fn sum(row: &[f32]) -> f32 {
    let mut parts = [0.0_f32; LANES];
    for block in row.as_chunks::<LANES>().0 {
        for (part, number) in parts.iter_mut().zip(block) {
            *part += number;
        }
    }
    folded(parts)
}

/// The sum of the products of two rows whose length is a multiple of [`LANES`].
#[inline(always)]
pub(super) fn dot(one: &[f32], other: &[f32]) -> f32 {
    let mut parts = [0.0_f32; LANES];
    for (one, other) in one
        .as_chunks::<LANES>()
        .0
        .iter()
        .zip(other.as_chunks::<LANES>().0)
    {
        for ((part, one), other) in parts.iter_mut().zip(one).zip(other) {
            *part += one * other;
        }
    }
    folded(parts)
}

/// Adds up partial sums, halving them: always in the same order.
#[inline(always)]
fn folded(mut parts: [f32; LANES]) -> f32 {
    let mut width = LANES / 2;
    while width > 0 {
        for at in 0..width {
            parts[at] += parts[at + width];
        }
        width /= 2;
    }
    parts[0]
}

impl Norm {
    /// Layer norm in place: the row is moved to mean 0 and variance 1, then weighted.
    #[inline(always)]
    pub(super) fn apply(&self, row: &mut [f32; HIDDEN]) {
        let mean = sum(row) / count(HIDDEN);
        for number in row.iter_mut() {
            *number -= mean;
        }
        let spread = (dot(row, row) / count(HIDDEN) + VARIANCE_FLOOR).sqrt();
        let per_unit = 1.0 / spread;
        for ((number, weight), bias) in row.iter_mut().zip(&self.weight).zip(&self.bias) {
            *number = *number * per_unit * weight + bias;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LANES, dot, exp, folded, gelu, round, softmax};

    #[test]
    fn exp_has_six_digits() {
        for step in 0..8_700_u16 {
            let power = f32::from(step) / -100.0;
            let exact = f64::from(power).exp();
            let off = (f64::from(exp(power)) - exact).abs() / exact;
            assert!(off < 3e-7, "exp({power}) is {off} off");
        }
        assert!(exp(f32::NEG_INFINITY) < 2e-38);
        assert!(exp(0.0) >= 1.0);
    }

    /// The exact curve by its series, sum of `(-1)^n (x/√2)^(2n+1) / (n! (2n+1))`.
    fn exact_gelu(x: f64) -> f64 {
        let z = x / std::f64::consts::SQRT_2;
        let (mut power, mut erf) = (z, 0.0);
        for n in 0..200_u32 {
            erf += power / f64::from(2 * n + 1);
            power *= -z * z / f64::from(n + 1);
        }
        0.5 * x * (1.0 + erf * 2.0 / std::f64::consts::PI.sqrt())
    }

    #[test]
    fn gelu_is_close_everywhere() {
        for step in -500..=500_i16 {
            let x = f32::from(step) / 100.0;
            let mut row = [x; LANES];
            gelu(&mut row);
            let off = (f64::from(row[0]) - exact_gelu(f64::from(x))).abs();
            assert!(off < 1e-6, "gelu({x}) is {off} off");
        }
        let mut far = [0.0; LANES];
        far[0] = -1e6;
        far[1] = 1e6;
        gelu(&mut far);
        assert!(far[0].abs() < 1e-6 && (far[1] - 1e6).abs() < 1.0);
    }

    #[test]
    fn softmax_leaves_out_what_is_no_key() {
        let mut row = [1.0; 2 * LANES];
        row[1] = 2.0;
        let total = softmax(&mut row, 3);
        let e = std::f32::consts::E;
        assert!((total - (1.0 + 2.0 / e)).abs() < 1e-6);
        assert!((row[0] * e - 1.0).abs() < 1e-6 && row[3..].iter().all(|x| *x == 0.0));
    }

    #[test]
    fn rounding_goes_to_the_nearest() {
        let rounded = [0.4, 0.6, -0.4, -0.6, 8190.6, -8190.6, 2.5].map(round);
        assert_eq!(rounded, [0, 1, 0, -1, 8191, -8191, 2]);
    }

    #[test]
    fn parts_add_up() {
        assert!((folded([1.5; LANES]) - 24.0).abs() < f32::EPSILON);
        assert!((dot(&[2.0; 2 * LANES], &[0.5; 2 * LANES]) - 32.0).abs() < f32::EPSILON);
    }
}
