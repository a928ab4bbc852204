//! Where is a smooth function least? L-BFGS, for fitting whatever is learned from examples: the matcher's
//! head and weights, the red-flag model. And softmax, which they need.
//!
//! Two-loop recursion with backtracking (Nocedal and Wright, Numerical Optimization, 2006, algorithms
//! 7.4 and 3.1). Deterministic.

use std::collections::VecDeque;

/// Steps remembered.
const MEMORY: usize = 8;

/// A step and the change of slope along it.
struct Step {
    moved: Vec<f32>,
    bent: Vec<f32>,
    /// One over their product.
    inverse: f64,
}

/// Moves `point` towards the least value of `slope_and_value`, which writes the slope at a point
/// and returns the value there. Stops when no part of the slope is over `flat`, or after so many
/// `rounds`.
pub(crate) fn minimise(
    point: &mut [f32],
    rounds: usize,
    flat: f32,
    mut slope_and_value: impl FnMut(&[f32], &mut [f32]) -> f64,
) {
    let mut slope = vec![0.0; point.len()];
    let mut value = slope_and_value(point, &mut slope);
    let mut steps: VecDeque<Step> = VecDeque::with_capacity(MEMORY);
    let mut next = vec![0.0; point.len()];
    let mut next_slope = vec![0.0; point.len()];
    for _ in 0..rounds {
        if slope.iter().all(|part| part.abs() <= flat) {
            return;
        }
        let direction = direction(&slope, &steps);
        let descent = dot(&direction, &slope);
        let mut length = if steps.is_empty() {
            1.0 / norm(&slope).max(1.0)
        } else {
            1.0
        };
        let mut tries = 0;
        let next_value = loop {
            for ((next, from), along) in next.iter_mut().zip(point.iter()).zip(&direction) {
                *next = from + length * along;
            }
            let next_value = slope_and_value(&next, &mut next_slope);
            if next_value <= value + 1e-4 * f64::from(length) * descent {
                break next_value;
            }
            length *= 0.5;
            tries += 1;
            if tries > 20 {
                return;
            }
        };
        let moved: Vec<f32> = next.iter().zip(point.iter()).map(|(a, b)| a - b).collect();
        let bent: Vec<f32> = next_slope.iter().zip(&slope).map(|(a, b)| a - b).collect();
        let product = dot(&moved, &bent);
        if product > 1e-12 {
            if steps.len() == MEMORY {
                steps.pop_front();
            }
            steps.push_back(Step {
                moved,
                bent,
                inverse: 1.0 / product,
            });
        }
        point.copy_from_slice(&next);
        slope.copy_from_slice(&next_slope);
        value = next_value;
    }
}

/// Downhill, bent by what the last steps told of the curvature.
fn direction(slope: &[f32], steps: &VecDeque<Step>) -> Vec<f32> {
    let mut direction: Vec<f32> = slope.iter().map(|part| -part).collect();
    let mut shares = Vec::with_capacity(steps.len());
    for step in steps.iter().rev() {
        let share = step.inverse * dot(&step.moved, &direction);
        add(&mut direction, -share, &step.bent);
        shares.push(share);
    }
    if let Some(last) = steps.back() {
        let scale = narrow(1.0 / (last.inverse * dot(&last.bent, &last.bent)));
        for part in &mut direction {
            *part *= scale;
        }
    }
    for (step, share) in steps.iter().zip(shares.into_iter().rev()) {
        let back = step.inverse * dot(&step.bent, &direction);
        add(&mut direction, share - back, &step.moved);
    }
    direction
}

fn add(to: &mut [f32], times: f64, what: &[f32]) {
    let times = narrow(times);
    for (to, what) in to.iter_mut().zip(what) {
        *to += times * what;
    }
}

fn dot(one: &[f32], other: &[f32]) -> f64 {
    one.iter()
        .zip(other)
        .map(|(a, b)| f64::from(*a) * f64::from(*b))
        .sum()
}

fn norm(of: &[f32]) -> f32 {
    narrow(dot(of, of).sqrt())
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "seven digits are enough here"
)]
fn narrow(number: f64) -> f32 {
    number as f32
}

/// Turns scores into shares of 1, in place.
pub(crate) fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - most).exp();
        sum += *score;
    }
    for score in scores.iter_mut() {
        *score /= sum;
    }
}

#[cfg(test)]
mod tests {
    use super::minimise;

    #[test]
    fn the_bottom_of_a_bent_valley_is_found() {
        // Rosenbrock's function: least at (1, 1).
        let mut point = [-1.2, 1.0];
        minimise(&mut point, 200, 1e-4, |at, slope| {
            let (x, y) = (at[0], at[1]);
            slope[0] = -400.0 * x * (y - x * x) - 2.0 * (1.0 - x);
            slope[1] = 200.0 * (y - x * x);
            f64::from(100.0 * (y - x * x).powi(2) + (1.0 - x).powi(2))
        });
        assert!(
            (point[0] - 1.0).abs() < 1e-2 && (point[1] - 1.0).abs() < 2e-2,
            "{point:?}"
        );
    }
}
