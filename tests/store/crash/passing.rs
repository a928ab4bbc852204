//! Guilds that come and go while their neighbour is killed: an erase that was confirmed left nothing, one that was
//! not left all or nothing.

use std::collections::BTreeMap;

use signpost::community::{Guild, Proposal};
use signpost::store::{Draft, Everything, Store};

use super::{counted, draft};
use crate::store::child::say;
use crate::store::{guild, person, put, subject};
use crate::support::database::Database;

/// A guild of its own for each seed.
fn passing(seed: u64) -> Guild {
    guild(1_000_000_000 + seed)
}

/// What is in every text of such a guild, and nowhere else.
fn mark(seed: u64) -> String {
    format!("brambleworth-{seed}-")
}

/// A guild decides, drafts, counts, keeps a question, and is erased.
pub(super) async fn come_and_go(store: &Store, seed: u64) {
    let (guild, mark) = (passing(seed), mark(seed));
    let proposal = Proposal {
        who: person(1),
        why: mark.clone(),
        undoes: None,
        edits: vec![(subject("entry:e"), Some(mark.clone()))],
        based_on: None,
    };
    store.commit(guild, 0, &proposal).await.unwrap();
    let text = mark.clone();
    put(
        store,
        guild,
        &Draft {
            text,
            ..draft(seed)
        },
    )
    .await;
    store
        .add_tallies(&counted::tallies(guild, seed))
        .await
        .unwrap();
    counted::keep_miss(store, guild, &mark).await;
    say(&format!("came {seed} 0"));
    store.erase(guild).await.unwrap();
    say(&format!("went {seed} 0"));
}

fn is_empty(all: &Everything) -> bool {
    let decided = all.decided.head == 0 && all.decided.values.is_empty();
    decided
        && all.history.is_empty()
        && all.drafts.is_empty()
        && all.tallies.is_empty()
        && all.misses.is_empty()
}

fn is_whole(all: &Everything, seed: u64) -> bool {
    let mark = mark(seed);
    let decided = all.decided.head == 1 && all.decided.values.len() == 1;
    let drafted = all.drafts.len() == 1 && all.drafts[0].text == mark;
    let mut counts = counted::tallies(passing(seed), seed);
    counts.sort_by(|one, other| (one.day, &one.what).cmp(&(other.day, &other.what)));
    let missed = all.misses.len() == 1 && all.misses[0].text == mark;
    decided && all.history.len() == 1 && drafted && all.tallies == counts && missed
}

/// What was erased is in no file, the log beside a SQLite database included. Before anybody opens it again, which
/// would empty that log.
pub(super) fn has_left_the_files(database: &Database, passed: &BTreeMap<u64, bool>) {
    // One of each round is enough to look for.
    let erased = passed.iter().rev().find(|(_, went)| **went);
    if let Some((seed, _)) = erased {
        assert!(
            !database.holds(&mark(*seed)),
            "the text of {seed} is still in a file"
        );
    }
}

/// How many erasures were confirmed; they and the others are looked at.
pub(super) async fn check(store: &Store, passed: &BTreeMap<u64, bool>) -> usize {
    let known = store.guilds().await.unwrap();
    let mut gone = 0;
    for (seed, went) in passed {
        let all = store.everything(passing(*seed)).await.ok().unwrap();
        let named = known.contains(&passing(*seed));
        let empty = is_empty(&all) && !named;
        if *went {
            assert!(empty, "the guild of {seed} was erased");
            gone += 1;
        } else {
            assert!(
                empty || is_whole(&all, *seed) && named,
                "the guild of {seed} is half there"
            );
        }
    }
    gone
}
