//! Tallies: counts by day, and nobody in them.

use jiff::civil::date;
use signpost::store::Tally;

use super::guild;
use crate::support::database::on_both;

#[tokio::test]
async fn tallies_add_up_by_day_and_stop_at_the_end_of_the_column() {
    on_both("tallies", async |database| {
        let store = database.open().await;
        let tally = |number: u64, day: i8, what: &str, count: u64| Tally {
            guild: guild(number),
            day: date(2026, 11, day),
            what: what.to_owned(),
            count,
        };
        let first = [
            tally(1, 2, "unknown", 2),
            tally(1, 1, "unknown", 1),
            tally(1, 2, "unknown", 3),
            tally(2, 2, "unknown", 9),
            tally(1, 2, "urgent", 0),
        ];
        store.add_tallies(&first).await.unwrap();
        store
            .add_tallies(&[tally(1, 2, "unknown", 4)])
            .await
            .unwrap();
        store.add_tallies(&[]).await.unwrap();
        let huge = tally(1, 3, "answered:eye", u64::MAX);
        store
            .add_tallies(&[huge.clone(), huge.clone()])
            .await
            .unwrap();
        store.add_tallies(&[huge]).await.unwrap();
        let all = store
            .tallies(guild(1), date(2026, 11, 1), date(2026, 11, 3))
            .await
            .unwrap();
        let expected = [
            tally(1, 1, "unknown", 1),
            tally(1, 2, "unknown", 9),
            tally(1, 3, "answered:eye", u64::MAX >> 1),
        ];
        assert_eq!(all, expected);
        let one = store
            .tallies(guild(1), date(2026, 11, 2), date(2026, 11, 2))
            .await
            .unwrap();
        assert_eq!(one, expected[1..2]);
    })
    .await;
}

#[tokio::test]
async fn two_writers_of_the_same_tallies_add_up() {
    on_both("tallies-at-once", async |database| {
        let store = database.open().await;
        let tally = |number: u64| Tally {
            guild: guild(number),
            day: date(2026, 11, 1),
            what: "unknown".to_owned(),
            count: 1,
        };
        let up: Vec<Tally> = (1..=300).map(tally).collect();
        let down: Vec<Tally> = (1..=300).rev().map(tally).collect();
        for _ in 0..5 {
            let (one, other) = tokio::join!(store.add_tallies(&up), store.add_tallies(&down));
            one.unwrap();
            other.unwrap();
        }
        let sum = database
            .number("SELECT CAST(SUM(count) AS BIGINT) FROM tallies")
            .await;
        assert_eq!(sum, 3_000);
    })
    .await;
}
