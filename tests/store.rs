//! What guilds decide is kept, on SQLite and on PostgreSQL alike. Each test runs on both.

mod child;
mod crash;
mod drafts;
mod faults;
mod leaving;
mod logging;
mod misses;
mod opening;
mod opt_outs;
mod sharing;
mod size;
mod tallies;

use jiff::civil::date;
use signpost::community::{Change, Edit, Guild, Person, Proposal, Subject};
use signpost::store::{Draft, Said, Store, StoreError};

use crate::support::database::on_both;

/// A subject and what shall stand there.
pub(crate) type Wish<'a> = (&'a str, Option<&'a str>);

pub(crate) fn guild(number: u64) -> Guild {
    Guild::new(number).unwrap()
}

pub(crate) fn person(number: u64) -> Person {
    Person::new(number).unwrap()
}

pub(crate) fn subject(name: &str) -> Subject {
    name.parse().unwrap()
}

pub(crate) fn proposal(wishes: &[Wish]) -> Proposal {
    let wish = |(name, value): &Wish| (subject(name), value.map(str::to_owned));
    Proposal {
        who: person(7),
        why: "to try it".to_owned(),
        undoes: None,
        edits: wishes.iter().map(wish).collect(),
        based_on: None,
    }
}

/// Commits and tells the number.
pub(crate) async fn commit(store: &Store, guild: Guild, wishes: &[Wish<'_>]) -> u64 {
    let change = store.commit(guild, 1, &proposal(wishes)).await;
    change.unwrap().number
}

/// Keeps a draft in the place of whatever stands.
pub(crate) async fn put(store: &Store, guild: Guild, draft: &Draft) {
    let was = store.draft(guild, &draft.entry).await.unwrap();
    assert!(store.save_draft(guild, draft, was.as_ref()).await.unwrap());
}

/// What stands, as text.
async fn standing(store: &Store, guild: Guild) -> Vec<String> {
    let decided = store.decided(guild).await.unwrap();
    let line = |(subject, value): &(Subject, String)| format!("{subject}={value}");
    decided.values.iter().map(line).collect()
}

fn numbers(changes: &[Change]) -> Vec<u64> {
    changes.iter().map(|change| change.number).collect()
}

#[tokio::test]
async fn a_guild_begins_with_nothing() {
    on_both("nothing", async |database| {
        let store = database.open().await;
        let decided = store.decided(guild(1)).await.unwrap();
        assert_eq!((decided.head, decided.values.len()), (0, 0));
        assert_eq!(store.history(guild(1), None, None, 10).await.unwrap(), []);
        assert_eq!(store.change(guild(1), 1).await.unwrap(), None);
        assert_eq!(store.heads().await.unwrap(), []);
        store.ping().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_change_stands_whole_after_the_store_is_opened_again() {
    on_both("whole", async |database| {
        let store = database.open().await;
        let text = "zwölf 語 👁\n'; DROP TABLE edits; -- $1 %";
        commit(
            &store,
            guild(u64::MAX >> 1),
            &[("setting:region", Some("GB"))],
        )
        .await;
        let wishes = [
            ("setting:region", None),
            ("entry:eyelid-twitch", Some(text)),
            ("channel:12", Some("")),
        ];
        let mut wanted = proposal(&wishes);
        wanted.why = text.to_owned();
        wanted.undoes = Some(1);
        wanted.based_on = Some(1);
        let made = store
            .commit(guild(u64::MAX >> 1), -5, &wanted)
            .await
            .unwrap();
        let edit = |name: &str, before: Option<&str>, after: Option<&str>| Edit {
            subject: subject(name),
            before: before.map(str::to_owned),
            after: after.map(str::to_owned),
        };
        let expected = Change {
            number: 2,
            at: -5,
            who: person(7),
            why: text.to_owned(),
            undoes: Some(1),
            edits: vec![
                edit("channel:12", None, Some("")),
                edit("entry:eyelid-twitch", None, Some(text)),
                edit("setting:region", Some("GB"), None),
            ],
        };
        assert_eq!(made, expected);
        drop(store);
        let store = database.open().await;
        let big = guild(u64::MAX >> 1);
        assert_eq!(store.change(big, 2).await.unwrap(), Some(expected.clone()));
        assert_eq!(store.history(big, None, None, 1).await.unwrap(), [expected]);
        let lines = [
            "channel:12=".to_owned(),
            format!("entry:eyelid-twitch={text}"),
        ];
        assert_eq!(standing(&store, big).await, lines);
    })
    .await;
}

#[tokio::test]
async fn edits_that_change_nothing_are_dropped_and_without_any_left_nothing_is_written() {
    on_both("unchanged", async |database| {
        let store = database.open().await;
        let guild = guild(1);
        commit(
            &store,
            guild,
            &[("setting:a", Some("1")), ("setting:b", Some("1"))],
        )
        .await;
        let wishes = [
            ("setting:a", Some("1")),
            ("setting:b", Some("2")),
            ("setting:c", None),
        ];
        let change = store.commit(guild, 1, &proposal(&wishes)).await.unwrap();
        assert_eq!(change.edits.len(), 1);
        assert_eq!(change.edits[0].subject, subject("setting:b"));
        for same in [
            vec![],
            vec![("setting:b", Some("2"))],
            vec![("setting:c", None)],
        ] {
            let refused = store.commit(guild, 1, &proposal(&same)).await;
            assert_eq!(refused, Err(StoreError::Unchanged));
        }
        assert_eq!(store.decided(guild).await.unwrap().head, 2);
        // Of several edits of one subject the last counts.
        let twice = [("setting:a", Some("5")), ("setting:a", Some("6"))];
        commit(&store, guild, &twice).await;
        assert_eq!(
            standing(&store, guild).await,
            ["setting:a=6", "setting:b=2"]
        );
    })
    .await;
}

#[tokio::test]
async fn a_decision_on_what_no_longer_stands_is_refused_and_writes_nothing() {
    on_both("overtaken", async |database| {
        let store = database.open().await;
        let guild = guild(1);
        commit(&store, guild, &[("setting:a", Some("1"))]).await;
        commit(&store, guild, &[("setting:a", Some("2"))]).await;
        let mut late = proposal(&[("setting:a", Some("3"))]);
        late.based_on = Some(1);
        let refused = store.commit(guild, 1, &late).await;
        assert_eq!(refused, Err(StoreError::Overtaken { head: 2 }));
        late.undoes = Some(3);
        late.based_on = Some(2);
        let refused = store.commit(guild, 1, &late).await;
        assert_eq!(refused, Err(StoreError::NoSuchChange { number: 3 }));
        assert_eq!(standing(&store, guild).await, ["setting:a=2"]);
        assert_eq!(store.decided(guild).await.unwrap().head, 2);
        late.undoes = Some(2);
        assert_eq!(store.commit(guild, 1, &late).await.unwrap().number, 3);
    })
    .await;
}

#[tokio::test]
async fn history_can_be_turned_over_page_by_page_and_by_subject() {
    on_both("history", async |database| {
        let store = database.open().await;
        let one = guild(1);
        for number in 1..=5_u32 {
            let value = number.to_string();
            let value = Some(value.as_str());
            let name = ["setting:a", "entry:eye", "entry:eyelid"][number as usize % 3];
            commit(&store, one, &[(name, value), ("channel:1", value)]).await;
        }
        commit(&store, guild(2), &[("setting:a", Some("other"))]).await;
        let about = async |about, before, most| {
            numbers(&store.history(one, about, before, most).await.unwrap())
        };
        assert_eq!(about(None, None, 2).await, [5, 4]);
        assert_eq!(about(None, Some(4), 2).await, [3, 2]);
        assert_eq!(about(None, Some(2), 9).await, [1]);
        assert_eq!(about(None, None, 0).await, [0_u64; 0]);
        assert_eq!(about(Some("setting:"), None, 9).await, [3]);
        assert_eq!(about(Some("entry:"), None, 9).await, [5, 4, 2, 1]);
        // One entry's history is not that of another whose name begins so.
        assert_eq!(about(Some("entry:eye"), None, 9).await, [4, 1]);
        assert_eq!(about(Some("entry:eyelid"), None, 9).await, [5, 2]);
        assert_eq!(about(Some("entry:ey"), None, 9).await, [0_u64; 0]);
        assert_eq!(about(Some("entr_:"), None, 9).await, [0_u64; 0]);
        // A change is shown whole, also the edits that were not asked for.
        let found = store
            .history(one, Some("setting:a"), None, 9)
            .await
            .unwrap();
        assert_eq!(found[0].edits.len(), 2);
        assert_eq!(store.heads().await.unwrap(), [(one, 5), (guild(2), 1)]);
    })
    .await;
}

#[tokio::test]
async fn a_change_of_a_thousand_edits_is_one_change() {
    on_both("thousand", async |database| {
        let store = database.open().await;
        let names: Vec<String> = (0..1_000)
            .map(|number| format!("entry:e{number}"))
            .collect();
        let text = "x".repeat(2_000);
        let wishes: Vec<Wish> = names
            .iter()
            .map(|name| (name.as_str(), Some(text.as_str())))
            .collect();
        let change = store.commit(guild(1), 1, &proposal(&wishes)).await.unwrap();
        assert_eq!(change.edits.len(), 1_000);
        assert_eq!(store.change(guild(1), 1).await.unwrap(), Some(change));
        let gone: Vec<Wish> = names.iter().map(|name| (name.as_str(), None)).collect();
        commit(&store, guild(1), &gone).await;
        assert_eq!(store.decided(guild(1)).await.unwrap().values, []);
    })
    .await;
}

#[tokio::test]
async fn many_deciding_at_once_lose_no_change_and_share_no_number() {
    on_both("at-once", async |database| {
        let store = database.open().await;
        let mut tasks = tokio::task::JoinSet::new();
        for task in 0..8 {
            let store = store.clone();
            tasks.spawn(async move {
                let mut made = Vec::new();
                for turn in 0..20 {
                    let value = format!("{task} {turn}");
                    let value = Some(value.as_str());
                    made.push(commit(&store, guild(1), &[("setting:a", value)]).await);
                }
                made
            });
        }
        let mut made: Vec<u64> = tasks.join_all().await.into_iter().flatten().collect();
        made.sort_unstable();
        assert_eq!(made, (1..=160).collect::<Vec<_>>());
        let history = store.history(guild(1), None, None, 1_000).await.unwrap();
        let before: Vec<_> = history
            .iter()
            .map(|change| &change.edits[0].before)
            .collect();
        let after: Vec<_> = history
            .iter()
            .map(|change| &change.edits[0].after)
            .collect();
        assert_eq!(
            before[..159],
            after[1..],
            "each found what the last had left"
        );
    })
    .await;
}

#[tokio::test]
async fn a_text_no_database_keeps_is_refused_in_words() {
    on_both("nul", async |database| {
        let store = database.open().await;
        let refused = store
            .commit(guild(1), 1, &proposal(&[("setting:a", Some("a\0b"))]))
            .await;
        assert_eq!(refused, Err(StoreError::Unstorable));
        let kept = store
            .keep_miss(guild(1), "a\0b", date(2026, 1, 1), date(2026, 1, 2))
            .await;
        assert!(kept.unwrap_err().to_string().contains("U+0000"));
        assert_eq!(store.draft(guild(1), "\0").await.unwrap(), None);
        assert_eq!(
            store.history(guild(1), Some("\0"), None, 1).await.unwrap(),
            []
        );
    })
    .await;
}

#[tokio::test]
async fn tasks_of_one_process_hear_of_changes() {
    on_both("news", async |database| {
        let store = database.open().await;
        let mut news = store.news().await;
        commit(&store, guild(5), &[("setting:a", Some("1"))]).await;
        assert_eq!(news.next().await, Said::Changed(guild(5)));
        store.erase(guild(6)).await.unwrap();
        assert_eq!(news.next().await, Said::Changed(guild(6)));
        store.commit(guild(5), 1, &proposal(&[])).await.unwrap_err();
        commit(&store, guild(7), &[("setting:a", Some("1"))]).await;
        let next = news.next().await;
        assert_eq!(
            next,
            Said::Changed(guild(7)),
            "a refused decision is no news"
        );
    })
    .await;
}

#[tokio::test]
async fn the_size_grows_with_what_is_kept() {
    on_both("size", async |database| {
        let store = database.open().await;
        let before = store.size().await.unwrap();
        assert!(before > 0, "there are tables");
        // Not alike all over: PostgreSQL packs a long text.
        let text: String = (0..400_000_u32)
            .map(|number| char::from(b'a' + (number.wrapping_mul(2_654_435_761) >> 28) as u8))
            .collect();
        commit(&store, guild(1), &[("entry:e", Some(&text))]).await;
        let after = store.size().await.unwrap();
        assert!(after > before + 100_000, "{before} to {after}");
    })
    .await;
}

#[tokio::test]
async fn a_database_in_memory_is_a_database() {
    let store = Store::open("sqlite::memory:").await.ok().unwrap();
    let other = Store::open("sqlite::memory:").await.ok().unwrap();
    commit(&store, guild(1), &[("setting:a", Some("1"))]).await;
    store.erase(guild(2)).await.unwrap();
    assert_eq!(standing(&store, guild(1)).await, ["setting:a=1"]);
    assert_eq!(
        store.everything(guild(1)).await.ok().unwrap().history.len(),
        1
    );
    assert_eq!(other.heads().await.unwrap(), [], "each is its own");
}
