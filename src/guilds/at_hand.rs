//! Which guilds' snapshots are kept in memory? Those that were needed last, as many as weigh so much together.

use std::sync::Arc;

use quick_cache::sync::Cache;
use quick_cache::{OptionsBuilder, Weighter};

use super::Snapshot;
use crate::community::Guild;
use crate::knowledge::MOST_ENTRIES;

/// So many guilds are expected at hand, and read at the start.
pub(super) const AT_HAND: usize = 4_096;

/// What is kept at hand weighs so much in all: an own entry 1, and 1 for the guild; those that were not needed for the
/// longest make room. An own entry that no other
/// guild has takes some 54 KB (`cargo bench --bench community`), so this bounds memory at about a gigabyte.
const WEIGHT: u64 = 20_000;

/// Parts of what is at hand that are locked one by one. Few, since each has its share of the weight, and heavy guilds
/// that meet in one must not push each other out.
const PARTS: usize = 2;

const _: () = assert!(WEIGHT / PARTS as u64 > 1 + MOST_ENTRIES as u64);

/// What a snapshot weighs, as [`WEIGHT`] counts.
#[derive(Clone)]
pub(super) struct Weigh;

impl Weighter<Guild, Arc<Snapshot>> for Weigh {
    fn weight(&self, _: &Guild, snapshot: &Arc<Snapshot>) -> u64 {
        1 + snapshot.overlay.says().count() as u64
    }
}

/// Snapshots by their guild.
pub(super) type AtHand = Cache<Guild, Arc<Snapshot>, Weigh>;

/// Nothing at hand yet.
pub(super) fn at_hand() -> AtHand {
    let options = OptionsBuilder::new()
        .estimated_items_capacity(AT_HAND)
        .weight_capacity(WEIGHT)
        .shards(PARTS)
        .build();
    match options {
        Ok(options) => {
            let (hasher, lifecycle) = Default::default();
            Cache::with_options(options, Weigh, hasher, lifecycle)
        }
        // Every part of it is set above.
        Err(_) => Cache::with_weighter(AT_HAND, WEIGHT, Weigh),
    }
}
