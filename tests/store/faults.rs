//! A database that goes away, stalls or is held by others costs one call, in time and in words.

use std::time::{Duration, Instant};

use signpost::store::{Said, Store, StoreError};
use sqlx::{AnyConnection, Connection};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use super::{commit, guild, proposal};
use crate::support::database::{on_both, on_postgres, on_sqlite};

/// The longest a call may take, with room for a busy machine.
const LONGEST: Duration = Duration::from_millis(5_500);

#[tokio::test]
async fn the_call_after_the_server_hung_up_works_and_listeners_are_told() {
    on_postgres("hang-up", async |database| {
        let store = database.open().await;
        let mut news = store.news().await;
        commit(&store, guild(1), &[("setting:a", Some("1"))]).await;
        assert_eq!(news.next().await, Said::Changed(guild(1)));
        for turn in 2..6 {
            let value = turn.to_string();
            database.hang_up().await;
            let number = commit(&store, guild(1), &[("setting:a", Some(&value))]).await;
            assert_eq!(number, turn);
            store.ping().await.unwrap();
            assert_eq!(news.next().await, Said::Perhaps);
            commit(&store, guild(2), &[("setting:a", Some(&value))]).await;
            let said = tokio::time::timeout(LONGEST, news.next()).await;
            assert_eq!(said, Ok(Said::Changed(guild(2))), "it listens again");
        }
    })
    .await;
}

#[tokio::test]
async fn a_connection_cut_in_the_middle_fails_in_words_and_loses_nothing_confirmed() {
    on_postgres("cut", async |database| {
        let store = database.open().await;
        let busy = {
            let store = store.clone();
            tokio::spawn(async move {
                let mut confirmed = Vec::new();
                let mut failed = 0;
                for turn in 0..400 {
                    let value = turn.to_string();
                    let wish = proposal(&[("setting:a", Some(value.as_str()))]);
                    match store.commit(guild(1), turn, &wish).await {
                        Ok(change) => confirmed.push((change.number, turn)),
                        Err(StoreError::Gone { .. } | StoreError::Unconfirmed) => failed += 1,
                        Err(error) => panic!("{error}"),
                    }
                }
                (confirmed, failed)
            })
        };
        while !busy.is_finished() {
            database.hang_up().await;
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
        let (confirmed, failed) = busy.await.unwrap();
        assert!(!confirmed.is_empty());
        eprintln!("cut: {} confirmed, {failed} failed", confirmed.len());
        let history = store.history(guild(1), None, None, 1_000).await.unwrap();
        let numbers: Vec<u64> = history.iter().rev().map(|change| change.number).collect();
        assert_eq!(numbers, (1..=history.len() as u64).collect::<Vec<_>>());
        for (number, at) in confirmed {
            let change = history.iter().find(|change| change.number == number);
            assert_eq!(change.unwrap().at, at);
        }
    })
    .await;
}

/// Carries bytes to the server and back. It counts ages: in odd ones nothing gets through, and what was
/// connected in another age than the present is dead for good, without a word.
async fn stalling_road(server: &str) -> (u16, watch::Sender<u32>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (sender, age) = watch::channel(0);
    let server = server.to_owned();
    tokio::spawn(async move {
        loop {
            let (here, _) = listener.accept().await.unwrap();
            let there = TcpStream::connect(&server).await.unwrap();
            let (from_here, to_here) = here.into_split();
            let (from_there, to_there) = there.into_split();
            tokio::spawn(carry(from_here, to_there, age.clone()));
            tokio::spawn(carry(from_there, to_here, age.clone()));
        }
    });
    (port, sender)
}

async fn carry(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, age: watch::Receiver<u32>) {
    let born = *age.borrow();
    let mut buffer = vec![0; 65_536];
    while let Ok(count @ 1..) = from.read(&mut buffer).await {
        if born % 2 == 1 || *age.borrow() != born {
            std::future::pending::<()>().await;
        }
        if to.write_all(&buffer[..count]).await.is_err() {
            return;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_that_die_without_a_word_cost_five_seconds_and_then_others_take_over() {
    on_postgres("stall", async |database| {
        let (user, rest) = database.url.split_once('@').unwrap();
        let (server, name) = rest.split_once('/').unwrap();
        let (port, age) = stalling_road(server).await;
        let url = format!("{user}@127.0.0.1:{port}/{name}");
        let store = Store::open(&url).await.ok().unwrap();
        commit(&store, guild(1), &[("setting:a", Some("1"))]).await;
        age.send(1).unwrap();
        let mut calls = tokio::task::JoinSet::new();
        for turn in 0..20 {
            let store = store.clone();
            calls.spawn(async move {
                let began = Instant::now();
                let wish = proposal(&[("setting:a", Some("2"))]);
                let error = match turn % 2 {
                    0 => store.decided(guild(1)).await.unwrap_err(),
                    _ => store.commit(guild(1), 1, &wish).await.unwrap_err(),
                };
                (began.elapsed(), error)
            });
        }
        for (took, error) in calls.join_all().await {
            assert!(took < LONGEST, "took {took:?}");
            let known = matches!(error, StoreError::Slow | StoreError::Gone { .. });
            assert!(known, "{error:?}");
        }
        age.send(2).unwrap();
        let began = Instant::now();
        while let Err(error) = store.ping().await {
            let waited = began.elapsed();
            assert!(waited < 3 * LONGEST, "{error} after {waited:?}");
        }
        let value = |turn: u64| turn.to_string();
        for turn in 10..30 {
            commit(&store, guild(3), &[("setting:a", Some(&value(turn)))]).await;
        }
        assert_eq!(store.decided(guild(3)).await.unwrap().head, 20);
    })
    .await;
}

#[tokio::test]
async fn readers_do_not_wait_for_a_writer_and_writers_do_not_wait_for_ever() {
    on_both("held", async |database| {
        let store = database.open().await;
        commit(&store, guild(1), &[("setting:a", Some("1"))]).await;
        let mut other = AnyConnection::connect(&database.url).await.unwrap();
        let begin = if database.is_postgres() {
            "BEGIN"
        } else {
            "BEGIN IMMEDIATE"
        };
        let mut held = other.begin_with(begin).await.unwrap();
        sqlx::query("UPDATE guilds SET head = head WHERE guild = 1")
            .execute(&mut *held)
            .await
            .unwrap();
        let waits = {
            let store = store.clone();
            tokio::spawn(async move {
                let began = Instant::now();
                let wish = proposal(&[("setting:a", Some("2"))]);
                (store.commit(guild(1), 1, &wish).await, began.elapsed())
            })
        };
        tokio::time::sleep(Duration::from_millis(50)).await;
        let began = Instant::now();
        for _ in 0..20 {
            assert_eq!(store.decided(guild(1)).await.unwrap().head, 1);
            store.history(guild(1), None, None, 5).await.unwrap();
        }
        let took = began.elapsed();
        assert!(took < Duration::from_secs(2), "readers took {took:?}");
        let (outcome, took) = waits.await.unwrap();
        let error = outcome.unwrap_err();
        assert!(
            matches!(error, StoreError::Slow | StoreError::Busy),
            "{error:?}"
        );
        assert!(took < LONGEST, "took {took:?}");
        held.rollback().await.unwrap();
        commit(&store, guild(1), &[("setting:a", Some("3"))]).await;
        assert_eq!(store.decided(guild(1)).await.unwrap().head, 2);
    })
    .await;
}

#[tokio::test]
async fn a_call_that_is_given_up_leaves_nothing_half_done() {
    on_both("given-up", async |database| {
        let store = database.open().await;
        let mut random = fastrand::Rng::with_seed(3);
        for turn in 0..200_u32 {
            let value = turn.to_string();
            let wish = proposal(&[
                ("setting:a", Some(value.as_str())),
                ("setting:b", Some(&value)),
            ]);
            let patience = Duration::from_micros(random.u64(0..4_000));
            let outcome = tokio::time::timeout(patience, store.commit(guild(1), 1, &wish)).await;
            if let Ok(outcome) = outcome {
                outcome.unwrap();
            }
        }
        let last = commit(&store, guild(1), &[("setting:a", Some("end"))]).await;
        let history = store.history(guild(1), None, None, 1_000).await.unwrap();
        assert_eq!(history.len() as u64, last);
        assert!(history[1..].iter().all(|change| change.edits.len() == 2));
    })
    .await;
}

#[tokio::test]
async fn a_file_that_breaks_in_use_fails_in_words() {
    on_sqlite("breaks", async |database| {
        let store = database.open().await;
        let text = "x".repeat(300_000);
        commit(&store, guild(1), &[("entry:e", Some(&text))]).await;
        store.erase(guild(9)).await.unwrap();
        let file = database.file.as_ref().unwrap();
        let mut bytes = std::fs::read(file).unwrap();
        for byte in &mut bytes[4_096..] {
            *byte ^= 0x5a;
        }
        std::fs::write(file, bytes).unwrap();
        let error = store.decided(guild(1)).await.unwrap_err();
        assert_eq!(error, StoreError::Damaged);
        assert!(error.to_string().contains("go back to a copy"));
        let error = Store::open(&database.url).await.err();
        assert_eq!(error, Some(StoreError::Damaged));
    })
    .await;
}
