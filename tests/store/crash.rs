//! Killed at any moment, nothing that was confirmed is lost and nothing is half there.

mod counted;
mod passing;

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::process::ExitStatusExt;
use std::time::Duration;

use signpost::community::{Edit, Guild, Proposal, Subject};
use signpost::store::{Draft, Everything, Store};

use super::child::{heard, say, start, told};
use super::{guild, person, subject};
use crate::support::database::{Database, on_postgres, on_sqlite};

const ROUNDS: u64 = 200;

/// Rounds that go on in the same guild.
const ROUNDS_A_GUILD: u64 = 10;

/// The edits of the decision with this seed: several subjects of each kind, long and short, set and unset.
fn planned(seed: u64) -> Vec<(Subject, Option<String>)> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut edits = BTreeMap::new();
    // One that always changes something.
    edits.insert(subject("setting:seed"), Some(seed.to_string()));
    for _ in 0..random.u8(1..6) {
        let name = format!("entry:e{}", random.u8(0..12));
        let text = format!("{seed} ").repeat(random.usize(1..600));
        let value = (random.u8(0..4) > 0).then_some(text);
        edits.insert(subject(&name), value);
    }
    edits.into_iter().collect()
}

fn draft(seed: u64) -> Draft {
    Draft {
        entry: format!("e{}", seed % 5),
        text: format!("{seed} ").repeat(200),
        base: None,
        author: person(1),
        at: 0,
        asked_review: seed.is_multiple_of(2),
    }
}

#[test]
#[ignore = "the process that the tests below kill"]
fn decides_until_it_is_killed() {
    let Some((url, argument)) = told() else {
        return;
    };
    let (number, first) = argument.split_once(' ').unwrap();
    let guild = guild(number.parse().unwrap());
    let first: u64 = first.parse().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let store = match Store::open(&url).await {
            Ok(store) => store,
            Err(error) => panic!("{error}"),
        };
        say("open");
        for seed in first..first + 100_000 {
            let proposal = Proposal {
                who: person(1),
                why: seed.to_string(),
                undoes: None,
                edits: planned(seed),
                based_on: None,
            };
            let change = store.commit(guild, 0, &proposal).await.unwrap();
            say(&format!("change {} {seed}", change.number));
            super::put(&store, guild, &draft(seed)).await;
            say(&format!("draft {seed} 0"));
            counted::add(&store, guild, seed).await;
            if seed % 4 == 3 {
                passing::come_and_go(&store, seed).await;
            }
        }
    });
}

/// What a killed child had said.
#[derive(Default)]
struct Confirmed {
    changes: BTreeMap<u64, u64>,
    drafts: BTreeMap<String, u64>,
    counts: BTreeSet<u64>,
    misses: BTreeSet<u64>,
    /// Guilds that came in the last round, and whether they went.
    passing: BTreeMap<u64, bool>,
}

impl Confirmed {
    /// Takes a line of the child; one that was cut confirms nothing.
    fn hear(&mut self, line: &str) {
        let mut words = line.split(' ');
        let what = words.next().unwrap();
        let mut next = || words.next().and_then(|word| word.parse::<u64>().ok());
        match (what, next(), next()) {
            ("change", Some(number), Some(seed)) => {
                self.changes.insert(number, seed);
            }
            ("draft", Some(seed), Some(_)) => {
                self.drafts.insert(draft(seed).entry, seed);
            }
            ("counts", Some(seed), Some(_)) => {
                self.counts.insert(seed);
            }
            ("miss", Some(seed), Some(_)) => {
                self.misses.insert(seed);
            }
            ("came", Some(seed), Some(_)) => {
                self.passing.insert(seed, false);
            }
            ("went", Some(seed), Some(_)) => {
                self.passing.insert(seed, true);
            }
            _ => {}
        }
    }
}

/// Lets a child live for a moment and kills it.
async fn one_round(database: &Database, round: u64, confirmed: &mut Confirmed) {
    let number = 1 + round / ROUNDS_A_GUILD;
    // Each begins at another place of what is done in turn.
    let argument = format!("{number} {}", round * 1_000_001);
    let (mut child, mut lines) = start(
        "store::crash::decides_until_it_is_killed",
        &database.url,
        &argument,
    );
    let mut random = fastrand::Rng::with_seed(round);
    // Now and then while it opens the database, mostly while it decides.
    if round % 10 != 9 {
        assert_eq!(heard(&mut lines).await.as_deref(), Some("open"));
    }
    // A server takes its time to let somebody in.
    let longest = if database.is_postgres() {
        120_000
    } else {
        50_000
    };
    tokio::time::sleep(Duration::from_micros(random.u64(0..longest))).await;
    child.kill().await.unwrap();
    let ended = child.wait().await.unwrap();
    assert_eq!(ended.signal(), Some(9), "the child did not end by itself");
    confirmed.passing.clear();
    while let Some(said) = heard(&mut lines).await {
        confirmed.hear(&said);
    }
    passing::has_left_the_files(database, &confirmed.passing);
}

/// Everything that was confirmed is there, and everything that is there is whole.
fn check(guild: Guild, everything: &Everything, confirmed: &Confirmed) {
    counted::check(guild, everything, confirmed);
    let mut standing: BTreeMap<Subject, String> = BTreeMap::new();
    let mut seeds = BTreeSet::new();
    for (index, change) in everything.history.iter().enumerate() {
        assert_eq!(change.number, index as u64 + 1, "numbers have no gap");
        let seed: u64 = change.why.parse().unwrap();
        assert!(seeds.insert(seed), "no decision was made twice");
        let mut expected = Vec::new();
        for (subject, after) in planned(seed) {
            let before = match &after {
                Some(text) => standing.insert(subject.clone(), text.clone()),
                None => standing.remove(&subject),
            };
            if before != after {
                expected.push(Edit {
                    subject,
                    before,
                    after,
                });
            }
        }
        assert!(
            change.edits == expected,
            "change {} is not whole",
            change.number
        );
    }
    assert_eq!(everything.decided.head, everything.history.len() as u64);
    let standing: Vec<_> = standing.into_iter().collect();
    assert!(
        everything.decided.values == standing,
        "what stands is the history's end"
    );
    for (number, seed) in &confirmed.changes {
        let change = usize::try_from(*number - 1)
            .ok()
            .and_then(|index| everything.history.get(index));
        let why = change.map(|change| change.why.as_str());
        assert_eq!(
            why,
            Some(seed.to_string().as_str()),
            "change {number} was confirmed"
        );
    }
    for (entry, seed) in &confirmed.drafts {
        let kept = everything
            .drafts
            .iter()
            .find(|kept| kept.entry == *entry)
            .unwrap();
        let kept_seed: u64 = kept.text.split(' ').next().unwrap().parse().unwrap();
        assert!(kept_seed >= *seed, "draft {entry} was confirmed");
        assert!(*kept == draft(kept_seed), "draft {entry} is whole");
    }
}

#[expect(
    clippy::print_stderr,
    reason = "how much was tried tells what the test is worth"
)]
async fn killed_again_and_again(database: &Database) {
    let mut confirmed = Confirmed::default();
    let (mut all, mut counts, mut gone) = (0, 0, 0);
    for round in 0..ROUNDS {
        if round % ROUNDS_A_GUILD == 0 {
            counts += confirmed.counts.len() + confirmed.misses.len();
            confirmed = Confirmed::default();
        }
        let before = confirmed.changes.len();
        one_round(database, round, &mut confirmed).await;
        all += confirmed.changes.len() - before;
        let store = database.open().await;
        let number = guild(1 + round / ROUNDS_A_GUILD);
        let everything = store.everything(number).await.ok().unwrap();
        check(number, &everything, &confirmed);
        gone += passing::check(&store, &confirmed.passing).await;
        if !database.is_postgres() && round % 20 == 19 {
            let faults =
                "SELECT COUNT(*) FROM pragma_integrity_check() WHERE integrity_check <> 'ok'";
            assert_eq!(database.number(faults).await, 0);
            let astray = "SELECT COUNT(*) FROM pragma_foreign_key_check()";
            assert_eq!(database.number(astray).await, 0);
        }
    }
    let bare = "SELECT COUNT(*) FROM changes WHERE NOT EXISTS (SELECT 1 FROM edits \
                WHERE edits.guild = changes.guild AND edits.number = changes.number)";
    assert_eq!(
        database.number(bare).await,
        0,
        "no change without its edits"
    );
    eprintln!(
        "{ROUNDS} rounds, {all} changes, {counts} counts and misses and {gone} erasures confirmed before a kill"
    );
    let worked = all as u64 > ROUNDS / 2 && counts as u64 > ROUNDS / 2 && gone > 0;
    assert!(worked, "the children did get to work");
}

#[tokio::test]
async fn sqlite_keeps_what_it_confirmed_through_two_hundred_kills() {
    on_sqlite("crash", killed_again_and_again).await;
}

#[tokio::test]
async fn postgres_keeps_what_it_confirmed_through_two_hundred_kills() {
    on_postgres("crash", killed_again_and_again).await;
}
