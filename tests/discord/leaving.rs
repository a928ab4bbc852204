//! A guild that removes the bot: a day is set, then everything about it goes; one that is back keeps it.

use std::time::Duration;

use serde_json::json;
use signpost::store::Store;

use super::Bot;
use crate::store::{commit, guild};
use crate::support::database::on_both;
use crate::support::setup::{GUILD, Guild, OTHER};
use crate::support::{FakeDiscord, Fault};

const AT_ONCE: [(&str, &str); 1] = [("SIGNPOST_DATABASE__ERASE_AFTER_DAYS", "0")];

/// Waits until this many changes of a guild are left and as many guilds wait for their end.
async fn eventually(store: &Store, number: u64, changes: usize, waiting: usize) {
    for _ in 0..1_000 {
        let history = store.history(guild(number), None, None, 9).await.unwrap();
        let due = store.due(i64::MAX).await.unwrap();
        if (history.len(), due.len()) == (changes, waiting) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("waited in vain for {changes} changes and {waiting} guilds that wait");
}

async fn decide(store: &Store, number: u64) {
    commit(store, guild(number), &[("setting:inbox", Some("7"))]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_no_days_a_guild_is_erased_when_it_leaves() {
    on_both("leaving-at-once", async |database| {
        let store = database.open().await;
        decide(&store, GUILD).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &AT_ONCE).await;
        eventually(&store, GUILD, 1, 0).await;
        discord.leave_guild(GUILD);
        eventually(&store, GUILD, 0, 0).await;
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guild_that_takes_the_bot_back_keeps_everything() {
    on_both("leaving-back", async |database| {
        let store = database.open().await;
        decide(&store, GUILD).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let before = signpost::clock::now();
        discord.leave_guild(GUILD);
        eventually(&store, GUILD, 1, 1).await;
        let days = |days: i64| before + days * 86_400;
        assert!(store.due(days(30) - 1).await.unwrap().is_empty());
        assert_eq!(store.due(days(30) + 60).await.unwrap(), [guild(GUILD)]);
        discord.join_guild(Guild::new(GUILD, "Twitch Talk", OTHER));
        eventually(&store, GUILD, 1, 0).await;
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_that_discord_does_not_stand_by_erases_nothing() {
    on_both("leaving-overtaken", async |database| {
        let store = database.open().await;
        decide(&store, GUILD).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &AT_ONCE).await;
        // The bot is there again before the event is looked at.
        let id = GUILD.to_string();
        discord.dispatch("GUILD_DELETE", &json!({ "id": id }), Some(GUILD));
        discord
            .requested(1, "GET", &format!("/guilds/{GUILD}"))
            .await;
        eventually(&store, GUILD, 1, 0).await;
        // In a burst, as after a lost connection: whichever is handled first, what Discord says counts.
        discord.leave_guild(GUILD);
        discord.join_guild(Guild::new(GUILD, "Twitch Talk", OTHER));
        discord
            .requested(2, "GET", &format!("/guilds/{GUILD}"))
            .await;
        eventually(&store, GUILD, 1, 0).await;
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_discord_does_not_say_nothing_is_erased() {
    on_both("leaving-unsaid", async |database| {
        let store = database.open().await;
        let gone = GUILD + 1;
        decide(&store, gone).await;
        store.leaving(guild(gone), 1).await.unwrap();
        let discord = FakeDiscord::start().await;
        discord.fault(Fault::on("GET", "/guilds/").status(401, 0).always());
        let bot = Bot::start_over(&discord, database, &[]).await;
        discord
            .requested(1, "GET", &format!("/guilds/{gone}"))
            .await;
        bot.stop().await;
        eventually(&store, gone, 1, 1).await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_outage_is_no_leaving() {
    on_both("leaving-outage", async |database| {
        let store = database.open().await;
        decide(&store, GUILD).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &AT_ONCE).await;
        discord.guild_outage(GUILD);
        // What comes after the outage has come: the bot heard both.
        discord.reply_to(discord.dm("eyelid twitch")).await;
        eventually(&store, GUILD, 1, 0).await;
        let asked = discord.slash("privacy", json!({})).await;
        assert!(asked.text().contains("inbox on"), "{}", asked.text());
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn at_the_start_those_whose_day_has_come_go_unless_the_bot_is_there() {
    on_both("leaving-start", async |database| {
        let store = database.open().await;
        let (there, gone, later) = (GUILD, GUILD + 1, GUILD + 2);
        let now = signpost::clock::now();
        for (number, day) in [(there, now - 60), (gone, now - 60), (later, now + 3_600)] {
            decide(&store, number).await;
            store.leaving(guild(number), day).await.unwrap();
        }
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        eventually(&store, gone, 0, 1).await;
        eventually(&store, there, 1, 1).await;
        eventually(&store, later, 1, 1).await;
        assert_eq!(store.due(i64::MAX).await.unwrap(), [guild(later)]);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn misses_that_have_reached_their_end_go_at_the_start() {
    on_both("leaving-misses", async |database| {
        let store = database.open().await;
        decide(&store, GUILD).await;
        let today = signpost::clock::today();
        let (yesterday, tomorrow) = (today.yesterday().unwrap(), today.tomorrow().unwrap());
        for (text, end) in [("old", today), ("new", tomorrow)] {
            store
                .keep_miss(guild(GUILD), text, yesterday, end)
                .await
                .unwrap();
        }
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        for _ in 0..1_000 {
            let left = store.misses(guild(GUILD), 9).await.unwrap();
            if left.len() == 1 && left[0].text == "new" {
                bot.stop().await;
                discord.finish().await;
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the old miss is still there");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guild_that_left_while_nobody_listened_gets_its_day_too() {
    on_both("leaving-unheard", async |database| {
        let store = database.open().await;
        let (gone, unsaid) = (GUILD + 1, GUILD + 2);
        for number in [GUILD, gone, unsaid] {
            decide(&store, number).await;
        }
        let before = signpost::clock::now();
        let discord = FakeDiscord::start().await;
        // Of one of them Discord does not say whether the bot is still there.
        let path = format!("/guilds/{unsaid}");
        discord.fault(Fault::on("GET", &path).status(401, 0).always());
        let bot = Bot::start_over(&discord, database, &[]).await;
        eventually(&store, gone, 1, 1).await;
        assert_eq!(store.due(i64::MAX).await.unwrap(), [guild(gone)]);
        let day = before + 30 * 86_400;
        assert!(store.due(day - 1).await.unwrap().is_empty());
        assert_eq!(store.due(day + 60).await.unwrap(), [guild(gone)]);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}
