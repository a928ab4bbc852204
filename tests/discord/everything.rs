//! All entries of the pack, asked for through the gateway.

use signpost::knowledge::{Pack, PackFiles};

use super::{Bot, has_notices};
use crate::support::FakeDiscord;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_entry_is_reached_through_the_gateway() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let pack = Pack::read(&PackFiles::built_in(), signpost::clock::today())
        .pack
        .unwrap();
    let mut reached = 0;
    for (at, entry) in pack.entries().iter().enumerate() {
        // One phrasing each, not always the first, so that the set differs from entry to entry.
        let phrasing = entry.asks[at % entry.asks.len()].as_str();
        let answer = discord.reply_to(discord.mention(phrasing)).await.text();
        let alarmed = answer.contains("This may be an emergency");
        assert!(!alarmed, "{}: taken for an emergency: {phrasing}", entry.id);
        assert!(
            answer.contains(entry.title.as_str()),
            "{}: {phrasing}\n{answer}",
            entry.id
        );
        assert!(
            answer.contains(entry.summary.as_str()),
            "{}: {phrasing}\n{answer}",
            entry.id
        );
        has_notices(&answer);
        reached += 1;
    }
    assert_eq!(reached, 27);
    discord.finish().await;
}
