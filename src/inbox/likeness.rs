//! Which misses ask the same? Texts grouped by the words they share, rare ones weighing more.
//!
//! Words and not the encoder: a moderator reads a group in a glance and sees why it is one.

use std::collections::{BTreeMap, BTreeSet};

use super::lists::List;
use super::words::is_listed_as;
use crate::text::View;

/// Texts are alike from this share of their words on, each weighed by how rare it is.
const ALIKE: f64 = 0.4;

/// The most texts that are compared with each other; a guild keeps fewer.
const MOST: usize = 2_000;

/// Misses that ask about the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    representative: i64,
    members: Vec<i64>,
}

impl Group {
    /// The number of the text that is most like the others.
    #[must_use]
    pub fn representative(&self) -> i64 {
        self.representative
    }

    /// The numbers of all its texts, in order.
    #[must_use]
    pub fn members(&self) -> &[i64] {
        &self.members
    }
}

/// Groups texts, each with its number; the biggest group comes first, the older one of two as big. Every
/// number is in exactly one group, and the order of the texts does not matter. Beyond the first 2,000
/// numbers each text is a group by itself.
#[must_use]
pub fn groups(misses: &[(i64, &str)]) -> Vec<Group> {
    let texts: BTreeMap<i64, &str> = misses.iter().copied().collect();
    let numbers: Vec<i64> = texts.keys().copied().collect();
    let stems: Vec<BTreeSet<Box<str>>> =
        texts.values().take(MOST).map(|text| stems(text)).collect();
    let near = neighbours(&stems);
    let mut left = vec![true; stems.len()];
    let mut found = Vec::new();
    loop {
        let size = |at: usize| {
            near.get(at)
                .map_or(0, |near| near.iter().filter(|one| left[**one]).count())
        };
        let open = (0..stems.len()).filter(|at| left[*at]);
        let Some(centre) = open.max_by_key(|at| (size(*at), std::cmp::Reverse(*at))) else {
            break;
        };
        let mut members = vec![centre];
        members.extend(
            near.get(centre)
                .into_iter()
                .flatten()
                .filter(|one| left[**one]),
        );
        for at in &members {
            left[*at] = false;
        }
        members.sort_unstable();
        found.push(Group {
            representative: numbers[centre],
            members: members.iter().map(|at| numbers[*at]).collect(),
        });
    }
    let alone = |number: &i64| Group {
        representative: *number,
        members: vec![*number],
    };
    found.extend(numbers.iter().skip(MOST).map(alone));
    found.sort_by_key(|group| {
        (
            std::cmp::Reverse(group.members.len()),
            group.members.first().copied(),
        )
    });
    found
}

/// For each text, which others are alike.
fn neighbours(stems: &[BTreeSet<Box<str>>]) -> Vec<Vec<usize>> {
    let mut holders: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, set) in stems.iter().enumerate() {
        for stem in set {
            holders.entry(stem).or_default().push(at);
        }
    }
    let weight = |stem: &str| {
        let held = holders.get(stem).map_or(1, Vec::len);
        (1.0 + count(stems.len()) / count(held)).ln()
    };
    let weights: BTreeMap<&str, f64> = holders.keys().map(|stem| (*stem, weight(stem))).collect();
    let sum = |set: &BTreeSet<Box<str>>| {
        set.iter()
            .filter_map(|stem| weights.get(&**stem))
            .sum::<f64>()
    };
    let sums: Vec<f64> = stems.iter().map(sum).collect();
    let mut near = vec![Vec::new(); stems.len()];
    for (at, set) in stems.iter().enumerate() {
        let mut shared: BTreeMap<usize, f64> = BTreeMap::new();
        for stem in set {
            let weight = weights.get(&**stem).copied().unwrap_or_default();
            for other in holders
                .get(&**stem)
                .into_iter()
                .flatten()
                .filter(|other| **other != at)
            {
                *shared.entry(*other).or_default() += weight;
            }
        }
        let alike = |(other, shared): (usize, f64)| {
            let all = sums[at] + sums[other] - shared;
            (shared >= ALIKE * all).then_some(other)
        };
        near[at] = shared.into_iter().filter_map(alike).collect();
    }
    near
}

/// The stems of the telling words; what stands in brackets is a mark.
fn stems(text: &str) -> BTreeSet<Box<str>> {
    let mut plain = String::with_capacity(text.len());
    let mut inside = false;
    for c in text.chars() {
        match c {
            '[' => inside = true,
            ']' => {
                inside = false;
                plain.push(' ');
            }
            c if !inside => plain.push(c),
            _ => {}
        }
    }
    let view = View::of(&plain);
    let telling = view
        .words()
        .iter()
        .filter(|word| !is_listed_as(List::Plain, word.text()));
    telling.map(|word| word.stem().into()).collect()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of texts stay far below 2^52"
)]
fn count(number: usize) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::stems;

    #[test]
    fn marks_and_grammar_are_no_likeness() {
        let found = stems("why does [name] have twitching eyelids since [date]?");
        let found: Vec<&str> = found.iter().map(|one| &**one).collect();
        assert_eq!(found, ["eyelid", "twitch"]);
    }
}
