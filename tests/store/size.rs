//! How large does the database get? `cargo test --test it store::size -- --nocapture` prints it.

use jiff::ToSpan;
use jiff::civil::date;
use signpost::store::Tally;

use super::{guild, proposal};
use crate::support::database::on_both;

const QUESTIONS: usize = 100_000;

/// Counted every ten seconds, so many at a time in a busy hour.
const AT_ONCE: usize = 50;

#[tokio::test]
async fn what_a_hundred_thousand_questions_take() {
    on_both("size", async |database| {
        let store = database.open().await;
        let empty = store.size().await.unwrap();
        for batch in 0..QUESTIONS / AT_ONCE {
            let nth = i64::try_from(batch * 365 / (QUESTIONS / AT_ONCE)).unwrap();
            let day = date(2026, 1, 1).checked_add(nth.days()).unwrap();
            let mut tallies: Vec<Tally> = Vec::new();
            for at in 0..AT_ONCE {
                // Two in three are answered by one of thirty entries.
                let what = match (batch + at) % 6 {
                    0 => "unknown".to_owned(),
                    1 => "unsure".to_owned(),
                    _ => format!("answered:entry-number-{}", (batch * 7 + at * 13) % 30),
                };
                match tallies.iter_mut().find(|tally| tally.what == what) {
                    Some(tally) => tally.count += 1,
                    None => tallies.push(Tally {
                        guild: guild(1),
                        day,
                        what,
                        count: 1,
                    }),
                }
            }
            store.add_tallies(&tallies).await.unwrap();
        }
        let counted = store.size().await.unwrap();
        let day = date(2026, 12, 1);
        for at in 0..500 {
            let text = format!("why does [word] {at} make my face twitch when i am at [name] in the evening");
            store.keep_miss(guild(1), &text, day, date(2027, 1, 1)).await.unwrap();
        }
        let inbox = store.size().await.unwrap();
        for at in 0..300 {
            let text = format!("{at} {}", "an own entry of usual length ".repeat(170));
            let subject = format!("entry:own-{at}");
            store.commit(guild(1), at, &proposal(&[(&subject, Some(&text))])).await.unwrap();
        }
        let entries = store.size().await.unwrap();
        // Counts, not questions: a year of them is smaller than a few pictures. PostgreSQL keeps old rows until it
        // cleans up, which it does in its own time.
        assert!(counted - empty < 10_000_000, "{counted} bytes");
        assert!(inbox - counted < 1_000_000, "{inbox} bytes");
        let kind = if database.is_postgres() { "PostgreSQL" } else { "SQLite" };
        println!(
            "{kind}: empty {empty}, 100,000 questions of a year {counted}, a full inbox {inbox}, 300 own entries \
             with history {entries} bytes"
        );
    })
    .await;
}
