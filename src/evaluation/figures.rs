//! How good are the ranks and scores? Every figure with its 95 % confidence interval.

use serde::Serialize;

/// What a ranker said to each question of a set.
#[derive(Default, Clone)]
pub struct Scored {
    /// For each answerable question, the place of its entry (from 0) if it was named, and the score.
    pub answerable: Vec<(Option<usize>, f64)>,
    /// For each message out of scope, the score.
    pub unanswerable: Vec<f64>,
}

/// A figure from 0 to 1 and the interval that holds the true one with 95 % confidence.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Share {
    /// The figure.
    pub value: f64,
    /// The interval's lower end.
    pub low: f64,
    /// The interval's upper end.
    pub high: f64,
    /// Of how many it is a share.
    pub of: usize,
}

/// The standard normal's 97.5 % point.
const Z: f64 = 1.959_964;

/// The share of right answers that the bar lets through where others are counted.
const KEPT: f64 = 0.9;

impl Share {
    /// `part` of `whole`, with Wilson's score interval (Wilson 1927, J. Am. Stat. Assoc. 22, 209).
    #[must_use]
    pub fn of(part: usize, whole: usize) -> Self {
        if whole == 0 {
            return Self {
                value: 0.0,
                low: 0.0,
                high: 1.0,
                of: 0,
            };
        }
        let (n, p) = (count(whole), count(part) / count(whole));
        let square = Z * Z / n;
        let middle = (p + square / 2.0) / (1.0 + square);
        let half = Z / (1.0 + square) * (p * (1.0 - p) / n + square / (4.0 * n)).sqrt();
        Self {
            value: p,
            low: (middle - half).max(0.0),
            high: (middle + half).min(1.0),
            of: whole,
        }
    }

    /// A mean of numbers from 0 to 1, by the normal approximation.
    fn mean(numbers: &[f64]) -> Self {
        let n = count(numbers.len().max(1));
        let mean = numbers.iter().sum::<f64>() / n;
        let spread = numbers.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / n;
        let half = Z * (spread / n).sqrt();
        Self {
            value: mean,
            low: (mean - half).max(0.0),
            high: (mean + half).min(1.0),
            of: numbers.len(),
        }
    }

    /// The area under the ROC curve: how often a number of `above` is greater than one of `below`,
    /// ties half. Interval by Hanley and `McNeil` (Radiology 1982, 143, 29).
    fn area(above: &[f64], below: &[f64]) -> Self {
        if above.is_empty() || below.is_empty() {
            return Self {
                value: 0.5,
                low: 0.0,
                high: 1.0,
                of: 0,
            };
        }
        let mut sorted = below.to_vec();
        sorted.sort_by(f64::total_cmp);
        let wins: f64 = above
            .iter()
            .map(|one| {
                let less = sorted.partition_point(|other| other < one);
                let upto = sorted.partition_point(|other| other <= one);
                f64::midpoint(count(less), count(upto))
            })
            .sum();
        let (n, m) = (count(above.len()), count(below.len()));
        let a = wins / (n * m);
        let (q1, q2) = (a / (2.0 - a), 2.0 * a * a / (1.0 + a));
        let spread = a * (1.0 - a) + (n - 1.0) * (q1 - a * a) + (m - 1.0) * (q2 - a * a);
        let half = Z * (spread / (n * m)).max(0.0).sqrt();
        Self {
            value: a,
            low: (a - half).max(0.0),
            high: (a + half).min(1.0),
            of: above.len() + below.len(),
        }
    }
}

/// The figures of one ranker on one set.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Figures {
    /// The right entry is first.
    pub top_1: Share,
    /// The right entry is among the first three.
    pub top_3: Share,
    /// Mean of one over the right entry's place.
    pub mean_reciprocal_rank: Share,
    /// How well scores tell answerable from unanswerable; 1 is perfect, 0.5 chance.
    pub auroc: Share,
    /// With the bar where 90 % of right answers pass: share of wrong answers that pass too.
    pub wrong_at_kept: Share,
    /// At that bar: share of messages out of scope that pass.
    pub out_of_scope_at_kept: Share,
}

impl Figures {
    /// Counts.
    #[must_use]
    pub fn of(scored: &Scored) -> Self {
        let all = scored.answerable.len();
        let within = |most: usize| {
            scored
                .answerable
                .iter()
                .filter(|(place, _)| place.is_some_and(|at| at < most))
                .count()
        };
        let ranks: Vec<f64> = scored
            .answerable
            .iter()
            .map(|(place, _)| place.map_or(0.0, |at| 1.0 / count(at + 1)))
            .collect();
        let scores: Vec<f64> = scored.answerable.iter().map(|(_, score)| *score).collect();
        let bar = bar(scored);
        let wrong = scored
            .answerable
            .iter()
            .filter(|(place, _)| *place != Some(0));
        let passing = wrong.clone().filter(|(_, score)| *score >= bar).count();
        let outside = scored
            .unanswerable
            .iter()
            .filter(|score| **score >= bar)
            .count();
        Self {
            top_1: Share::of(within(1), all),
            top_3: Share::of(within(3), all),
            mean_reciprocal_rank: Share::mean(&ranks),
            auroc: Share::area(&scores, &scored.unanswerable),
            wrong_at_kept: Share::of(passing, wrong.count()),
            out_of_scope_at_kept: Share::of(outside, scored.unanswerable.len()),
        }
    }
}

/// The score that 90 % of right answers reach.
fn bar(scored: &Scored) -> f64 {
    let right = scored
        .answerable
        .iter()
        .filter(|(place, _)| *place == Some(0));
    let mut scores: Vec<f64> = right.map(|(_, score)| *score).collect();
    scores.sort_by(|a, b| b.total_cmp(a));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a count"
    )]
    let kept = (count(scores.len()) * KEPT).ceil() as usize;
    kept.checked_sub(1)
        .and_then(|last| scores.get(last))
        .copied()
        .unwrap_or(f64::INFINITY)
}

/// One bar of a reliability diagram.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Bin {
    /// Mean confidence of the messages in it.
    pub confidence: f64,
    /// How many of them were rightly answered.
    pub right: Share,
    /// How many messages.
    pub messages: usize,
}

/// Ten bins of confidence with how often each was right; the scores must lie within 0 to 1. A
/// message out of scope is never right.
#[must_use]
pub fn reliability(scored: &Scored) -> Vec<Bin> {
    let mut bins: Vec<Vec<(f64, bool)>> = vec![Vec::new(); 10];
    for (score, right) in judgements(scored) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a number from 0 to 10"
        )]
        let bin = ((score * 10.0) as usize).min(9);
        bins[bin].push((score, right));
    }
    bins.retain(|bin| !bin.is_empty());
    bins.iter()
        .map(|bin| Bin {
            confidence: bin.iter().map(|(score, _)| score).sum::<f64>() / count(bin.len()),
            right: Share::of(bin.iter().filter(|(_, right)| *right).count(), bin.len()),
            messages: bin.len(),
        })
        .collect()
}

/// For each share of messages answered (surest first), the share of those answers that is wrong.
#[must_use]
pub fn risk_coverage(scored: &Scored) -> Vec<(f64, f64)> {
    let mut all = judgements(scored);
    all.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut wrong = 0_usize;
    let mut points = Vec::with_capacity(all.len());
    for (at, (_, right)) in all.iter().enumerate() {
        wrong += usize::from(!right);
        points.push((
            count(at + 1) / count(all.len()),
            count(wrong) / count(at + 1),
        ));
    }
    points
}

fn judgements(scored: &Scored) -> Vec<(f64, bool)> {
    let inside = scored
        .answerable
        .iter()
        .map(|(place, score)| (*score, *place == Some(0)));
    inside
        .chain(scored.unanswerable.iter().map(|score| (*score, false)))
        .collect()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of questions stay far below 2^52"
)]
fn count(number: usize) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::{Figures, Scored, Share, reliability, risk_coverage};

    #[track_caller]
    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 5e-4, "{found} is not {expected}");
    }

    #[test]
    fn intervals_are_those_of_the_books() {
        // Newcombe 1998 (Statistics in Medicine 17, 857), table I, method 3: 81 of 263, 15 of 148.
        let share = Share::of(81, 263);
        near(share.low, 0.2553);
        near(share.high, 0.3662);
        let share = Share::of(15, 148);
        near(share.low, 0.0624);
        near(share.high, 0.1605);
        assert!((Share::of(0, 20).low).abs() < f64::EPSILON);
    }

    #[test]
    fn figures_count_by_hand() {
        let scored = Scored {
            answerable: vec![(Some(0), 0.9), (Some(0), 0.8), (Some(1), 0.7), (None, 0.1)],
            unanswerable: vec![0.85, 0.1, 0.0],
        };
        let figures = Figures::of(&scored);
        near(figures.top_1.value, 0.5);
        near(figures.top_3.value, 0.75);
        near(figures.mean_reciprocal_rank.value, 0.625);
        // Of 12 pairs: 0.9 wins 3, 0.8 wins 2, 0.7 wins 2, 0.1 wins 1 and ties 1.
        near(figures.auroc.value, 8.5 / 12.0);
        // The bar is at 0.8: no wrong one passes, one of three outside does.
        near(figures.wrong_at_kept.value, 0.0);
        near(figures.out_of_scope_at_kept.value, 1.0 / 3.0);
    }

    #[test]
    fn curves_count_by_hand() {
        let scored = Scored {
            answerable: vec![(Some(0), 0.95), (Some(1), 0.9)],
            unanswerable: vec![0.05],
        };
        let bins = reliability(&scored);
        assert_eq!(bins.len(), 2);
        near(bins[1].right.value, 0.5);
        let curve = risk_coverage(&scored);
        near(curve[0].1, 0.0);
        near(curve[1].1, 0.5);
        near(curve[2].1, 2.0 / 3.0);
    }
}
