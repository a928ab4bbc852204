//! Two processes on one database lose nothing, and on PostgreSQL they hear of each other.

use std::time::{Duration, Instant};

use signpost::store::{Said, Store};
use tokio::io::AsyncWriteExt;

use super::child::{heard, say, start, told};
use super::{commit, guild, person, proposal};
use crate::support::database::{on_both, on_postgres};

async fn opened(url: &str) -> Store {
    match Store::open(url).await {
        Ok(store) => store,
        Err(error) => panic!("{error}"),
    }
}

#[tokio::test]
#[ignore = "the other process of the tests below"]
async fn decides_a_hundred_times() {
    let Some((url, argument)) = told() else {
        return;
    };
    let store = opened(&url).await;
    say("open");
    for turn in 0..100 {
        let value = format!("{argument} {turn}");
        let mut wish = proposal(&[("setting:a", Some(value.as_str()))]);
        wish.who = person(argument.parse().unwrap());
        let change = store.commit(guild(1), turn, &wish).await.unwrap();
        say(&change.number.to_string());
    }
}

#[tokio::test]
async fn two_processes_that_decide_at_once_share_no_number_and_lose_none() {
    on_both("two-processes", async |database| {
        let mut made = Vec::new();
        let mut children = Vec::new();
        for who in [21, 22] {
            let test = "store::sharing::decides_a_hundred_times";
            children.push((who, start(test, &database.url, &who.to_string())));
        }
        for (who, (mut child, mut lines)) in children {
            assert_eq!(heard(&mut lines).await.as_deref(), Some("open"));
            while let Some(said) = heard(&mut lines).await {
                made.push((said.parse::<u64>().unwrap(), who));
            }
            assert!(child.wait().await.unwrap().success());
        }
        made.sort_unstable();
        let store = database.open().await;
        let history = store.everything(guild(1)).await.ok().unwrap().history;
        let kept: Vec<(u64, u64)> = history
            .iter()
            .map(|change| (change.number, change.who.get()))
            .collect();
        assert_eq!(kept, made);
        let numbers: Vec<u64> = kept.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, (1..=200).collect::<Vec<_>>());
        for pair in history.windows(2) {
            assert_eq!(pair[0].edits[0].after, pair[1].edits[0].before);
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "the other process of the test below"]
async fn tells_what_it_hears_and_decides_when_told() {
    let Some((url, _)) = told() else {
        return;
    };
    let store = opened(&url).await;
    let mut news = store.news().await;
    say("open");
    for _ in 0..10 {
        let Said::Changed(changed) = news.next().await else {
            panic!("the connection did not break");
        };
        say(&format!("heard {changed}"));
        commit(
            &store,
            guild(500 + changed.get()),
            &[("setting:a", Some("1"))],
        )
        .await;
        say("decided");
        assert_eq!(news.next().await, Said::Changed(guild(500 + changed.get())));
    }
}

#[tokio::test]
async fn two_processes_on_one_postgres_hear_of_each_other_within_a_second() {
    on_postgres("hear", async |database| {
        let store = database.open().await;
        let mut news = store.news().await;
        let test = "store::sharing::tells_what_it_hears_and_decides_when_told";
        let (mut child, mut lines) = start(test, &database.url, "");
        assert_eq!(heard(&mut lines).await.as_deref(), Some("open"));
        let mut longest = Duration::ZERO;
        for number in 1..=10 {
            commit(&store, guild(number), &[("setting:a", Some("1"))]).await;
            let decided = Instant::now();
            assert_eq!(news.next().await, Said::Changed(guild(number)));
            let said = heard(&mut lines).await.unwrap();
            longest = longest.max(decided.elapsed());
            assert_eq!(said, format!("heard {number}"));
            assert_eq!(heard(&mut lines).await.as_deref(), Some("decided"));
            let decided = Instant::now();
            assert_eq!(news.next().await, Said::Changed(guild(500 + number)));
            longest = longest.max(decided.elapsed());
            assert_eq!(store.decided(guild(500 + number)).await.unwrap().head, 1);
        }
        eprintln!("hear: heard after {longest:?} at most");
        assert!(longest < Duration::from_secs(1), "{longest:?}");
        drop(child.stdin.take().unwrap().shutdown().await);
        assert!(child.wait().await.unwrap().success());
    })
    .await;
}
