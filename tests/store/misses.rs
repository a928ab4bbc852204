//! Misses: texts without a person, with an end.

use jiff::civil::{Date, date};
use signpost::store::Store;

use super::guild;
use crate::support::database::on_both;

const DAY: Date = date(2026, 11, 1);

async fn keep(store: &Store, number: u64, text: &str, expires: Date) {
    store
        .keep_miss(guild(number), text, DAY, expires)
        .await
        .unwrap();
}

async fn texts(store: &Store, number: u64) -> Vec<String> {
    let misses = store.misses(guild(number), u32::MAX).await.unwrap();
    misses.into_iter().map(|miss| miss.text).collect()
}

#[tokio::test]
async fn misses_come_newest_first_and_can_be_dropped() {
    on_both("misses", async |database| {
        let store = database.open().await;
        for text in ["one", "two", "three"] {
            keep(&store, 1, text, date(2026, 12, 1)).await;
        }
        keep(&store, 2, "other", date(2026, 12, 1)).await;
        assert_eq!(texts(&store, 1).await, ["three", "two", "one"]);
        let newest = store.misses(guild(1), 1).await.unwrap();
        assert_eq!(newest.len(), 1);
        assert_eq!((newest[0].day, newest[0].expires), (DAY, date(2026, 12, 1)));
        let ids = [newest[0].id, newest[0].id, 999];
        assert_eq!(store.drop_misses(guild(1), &ids).await.unwrap(), 1);
        keep(&store, 1, "four", date(2026, 12, 1)).await;
        assert_eq!(texts(&store, 1).await, ["four", "two", "one"]);
        let again = store.drop_misses(guild(1), &ids).await.unwrap();
        assert_eq!(again, 0, "an id is not used twice");
        assert_eq!(store.drop_misses(guild(1), &[]).await.unwrap(), 0);
        assert_eq!(store.drop_all_misses(guild(1)).await.unwrap(), 3);
        assert_eq!(texts(&store, 2).await, ["other"]);
        assert_eq!(store.heads().await.unwrap(), [], "a miss is no change");
    })
    .await;
}

#[tokio::test]
async fn of_more_than_five_hundred_the_oldest_go() {
    on_both("five-hundred", async |database| {
        let store = database.open().await;
        keep(&store, 2, "other", date(2026, 12, 1)).await;
        for number in 0..505 {
            keep(&store, 1, &number.to_string(), date(2026, 12, 1)).await;
        }
        let left = texts(&store, 1).await;
        assert_eq!(left.len(), 500);
        assert_eq!((left[0].as_str(), left[499].as_str()), ("504", "5"));
        assert_eq!(texts(&store, 2).await, ["other"]);
    })
    .await;
}

#[tokio::test]
async fn a_miss_is_gone_on_its_day_from_the_file_too() {
    on_both("expiry", async |database| {
        let store = database.open().await;
        keep(&store, 1, "a quillfeather twitches", date(2026, 11, 8)).await;
        keep(&store, 2, "brambleworth stays", date(2026, 11, 9)).await;
        assert_eq!(store.expire(date(2026, 11, 7)).await.unwrap(), 0);
        assert_eq!(texts(&store, 1).await.len(), 1);
        assert_eq!(store.expire(date(2026, 11, 8)).await.unwrap(), 1);
        assert_eq!(texts(&store, 1).await.len(), 0);
        assert_eq!(texts(&store, 2).await.len(), 1);
        if !database.is_postgres() {
            assert!(
                database.holds("brambleworth"),
                "the search finds what is there"
            );
            assert!(!database.holds("quillfeather"));
            store.drop_all_misses(guild(2)).await.unwrap();
            assert!(!database.holds("brambleworth"));
        }
    })
    .await;
}
