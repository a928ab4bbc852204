//! Counts and misses of the guild that is killed: added whole, and once.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};
use signpost::community::Guild;
use signpost::store::{Everything, Store, Tally};

use super::Confirmed;
use crate::store::child::say;

/// As many misses as a guild keeps.
const MOST_MISSES: usize = 500;

const DAY: Date = date(2026, 11, 1);
const END: Date = date(2026, 12, 1);

/// The counts of this seed: one that all seeds share, and its own on two days; now and then more than go into one
/// statement.
pub(super) fn tallies(guild: Guild, seed: u64) -> Vec<Tally> {
    let tally = |day: i8, what: String, count: u64| Tally {
        guild,
        day: date(2026, 11, day),
        what,
        count,
    };
    let mut all = vec![
        tally(1, "unknown".to_owned(), 1),
        tally(1, format!("seed:{seed}"), seed % 9 + 1),
        tally(2, format!("seed:{seed}"), 7),
    ];
    if seed % 10 == 2 {
        all.extend((0..250).map(|part| tally(3, format!("seed:{seed}:{part}"), 1)));
    }
    all
}

fn miss(seed: u64) -> String {
    format!("{seed} ").repeat(40)
}

pub(super) async fn keep_miss(store: &Store, guild: Guild, text: &str) {
    store.keep_miss(guild, text, DAY, END).await.unwrap();
}

/// Adds the counts of a seed, and every other time a miss.
pub(super) async fn add(store: &Store, guild: Guild, seed: u64) {
    store.add_tallies(&tallies(guild, seed)).await.unwrap();
    say(&format!("counts {seed} 0"));
    if seed.is_multiple_of(2) {
        keep_miss(store, guild, &miss(seed)).await;
        say(&format!("miss {seed} 0"));
    }
}

/// The seed that a text or the name of a count begins with.
fn seed_of(text: &str) -> u64 {
    text.split([' ', ':']).next().unwrap().parse().unwrap()
}

pub(super) fn check(guild: Guild, everything: &Everything, confirmed: &Confirmed) {
    let kept = everything.tallies.iter();
    let kept: BTreeMap<_, _> = kept
        .map(|one| ((one.day, one.what.clone()), one.count))
        .collect();
    let seeds = kept
        .keys()
        .filter_map(|(_, what)| what.strip_prefix("seed:"));
    let seeds: BTreeSet<u64> = seeds.map(seed_of).collect();
    let mut whole = BTreeMap::new();
    for tally in seeds.iter().flat_map(|seed| tallies(guild, *seed)) {
        *whole.entry((tally.day, tally.what)).or_insert(0) += tally.count;
    }
    assert!(kept == whole, "counts are added whole, and once");
    let lost = confirmed.counts.difference(&seeds).next();
    assert_eq!(lost, None, "these counts were confirmed");

    let misses = &everything.misses;
    let newer = misses.windows(2).all(|pair| pair[0].id > pair[1].id);
    assert!(newer, "no number is used twice");
    for kept in misses {
        let whole =
            kept.text == miss(seed_of(&kept.text)) && (kept.day, kept.expires) == (DAY, END);
        assert!(whole, "miss {} is not whole", kept.id);
    }
    let seeds: BTreeSet<u64> = misses.iter().map(|kept| seed_of(&kept.text)).collect();
    assert_eq!(seeds.len(), misses.len(), "none is kept twice");
    // Of more than five hundred the oldest go.
    let oldest = if misses.len() < MOST_MISSES {
        0
    } else {
        *seeds.first().unwrap()
    };
    let lost = confirmed
        .misses
        .range(oldest..)
        .find(|seed| !seeds.contains(seed));
    assert_eq!(lost, None, "this miss was confirmed");
}
