//! A guild that leaves is erased on its day, and nothing of it is left.

use jiff::civil::date;
use signpost::store::{Draft, Said, Store, Tally};

use super::{commit, guild, person, subject};
use crate::support::database::{on_both, on_sqlite};

/// Something of every kind, each with the word.
async fn fill(store: &Store, number: u64, word: &str) {
    let guild = guild(number);
    let text = format!("{word} in an entry");
    commit(store, guild, &[("entry:e", Some(&text))]).await;
    commit(
        store,
        guild,
        &[("entry:e", None), ("setting:a", Some(word))],
    )
    .await;
    let draft = Draft {
        entry: "e".to_owned(),
        text: format!("{word} in a draft"),
        base: Some("ab".repeat(32)),
        author: person(3),
        at: 1,
        asked_review: true,
    };
    assert!(store.save_draft(guild, &draft, None).await.unwrap());
    let tally = Tally {
        guild,
        day: date(2026, 11, 1),
        what: format!("answered:{word}"),
        count: 4,
    };
    store.add_tallies(&[tally]).await.unwrap();
    let missed = format!("{word} in a miss");
    store
        .keep_miss(guild, &missed, date(2026, 11, 1), date(2026, 12, 1))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_day_is_set_and_taken_back() {
    on_both("due", async |database| {
        let store = database.open().await;
        store.leaving(guild(1), 100).await.unwrap();
        commit(&store, guild(2), &[("setting:a", Some("1"))]).await;
        store.leaving(guild(2), 50).await.unwrap();
        store.leaving(guild(3), 60).await.unwrap();
        assert_eq!(store.due(49).await.unwrap(), []);
        assert_eq!(
            store.due(100).await.unwrap(),
            [guild(2), guild(3), guild(1)]
        );
        store.staying(guild(3)).await.unwrap();
        store.staying(guild(9)).await.unwrap();
        assert_eq!(store.due(99).await.unwrap(), [guild(2)]);
        store.leaving(guild(2), 200).await.unwrap();
        assert_eq!(store.due(199).await.unwrap(), [guild(1)]);
        store.erase(guild(2)).await.unwrap();
        assert_eq!(store.due(1_000).await.unwrap(), [guild(1)]);
    })
    .await;
}

#[tokio::test]
async fn the_owner_gets_everything_and_then_nothing_is_left() {
    on_both("erase", async |database| {
        let store = database.open().await;
        fill(&store, 1, "quillfeather").await;
        fill(&store, 2, "brambleworth").await;
        let all = store.everything(guild(1)).await.ok().unwrap();
        assert_eq!(all.decided.head, 2);
        assert_eq!(
            all.decided.values,
            [(subject("setting:a"), "quillfeather".to_owned())]
        );
        let numbers: Vec<u64> = all.history.iter().map(|change| change.number).collect();
        assert_eq!(numbers, [1, 2], "oldest first");
        assert_eq!(
            (all.drafts.len(), all.tallies.len(), all.misses.len()),
            (1, 1, 1)
        );
        let other = store.everything(guild(2)).await.ok().unwrap();
        let mut news = store.news().await;
        // 1 miss, 1 tally, 1 draft, 1 that stands, 3 edits, 2 changes, the guild.
        assert_eq!(store.erase(guild(1)).await.unwrap(), 10);
        assert_eq!(news.next().await, Said::Changed(guild(1)));
        assert_eq!(store.erase(guild(1)).await.unwrap(), 0);
        let nothing = store.everything(guild(1)).await.ok().unwrap();
        assert_eq!((nothing.decided.head, nothing.history.len()), (0, 0));
        assert_eq!(
            nothing.drafts.len() + nothing.tallies.len() + nothing.misses.len(),
            0
        );
        assert!(other == store.everything(guild(2)).await.ok().unwrap());
        for table in [
            "guilds", "changes", "edits", "decided", "drafts", "tallies", "misses",
        ] {
            let rows = format!("SELECT COUNT(*) FROM {table} WHERE guild = 1");
            assert_eq!(database.number(&rows).await, 0, "{table}");
        }
        if !database.is_postgres() {
            assert!(
                database.holds("brambleworth"),
                "the search finds what is there"
            );
            assert!(!database.holds("quillfeather"));
        }
        // It may come back, as new.
        assert_eq!(
            commit(&store, guild(1), &[("setting:a", Some("1"))]).await,
            1
        );
    })
    .await;
}

#[tokio::test]
async fn erased_text_is_in_no_corner_of_a_well_used_file() {
    on_sqlite("corners", async |database| {
        let store = database.open().await;
        let mut random = fastrand::Rng::with_seed(5);
        // Texts of all lengths, changed and dropped: pages fill, split, merge and are used again.
        for turn in 0..600_u32 {
            let number = random.u64(1..=4);
            let word = if number == 1 {
                "quillfeather "
            } else {
                "brambleworth "
            };
            let text = format!("{turn} {}", word.repeat(random.usize(1..400)));
            let entry = format!("entry:e{}", random.u8(0..40));
            match random.u8(0..6) {
                0 => {
                    let day = date(2026, 11, 1);
                    store
                        .keep_miss(guild(number), &text, day, day)
                        .await
                        .unwrap();
                }
                1 => {
                    let draft = Draft {
                        entry,
                        text,
                        base: None,
                        author: person(1),
                        at: 1,
                        asked_review: false,
                    };
                    super::put(&store, guild(number), &draft).await;
                }
                2 => drop(store.drop_draft(guild(number), &entry[6..]).await.unwrap()),
                3 => {
                    let wishes = [(entry.as_str(), None)];
                    drop(
                        store
                            .commit(guild(number), 1, &super::proposal(&wishes))
                            .await,
                    );
                }
                _ => {
                    commit(&store, guild(number), &[(&entry, Some(&text))]).await;
                }
            }
        }
        assert!(database.holds("quillfeather"));
        store.erase(guild(1)).await.unwrap();
        assert!(!database.holds("quillfeather"));
        assert!(database.holds("brambleworth"));
        let sound = database
            .number("SELECT COUNT(*) FROM pragma_integrity_check() WHERE integrity_check <> 'ok'");
        assert_eq!(sound.await, 0);
    })
    .await;
}
