//! Right after the start, before a server's own entries are read: its settings hold already.

use std::fmt::Write as _;

use serde_json::json;
use signpost::knowledge::TestsText;

use super::Bot;
use crate::store::{commit, guild};
use crate::support::database::on_both;
use crate::support::setup::{GENERAL, GUILD, OTHER};
use crate::support::shipped::{self, parts};
use crate::support::{FakeDiscord, Invoke, Person, Said};

const DROOP: &str = "half my face is drooping and i can't lift my arm";

/// An entry whose phrasings nobody had before, so that each costs the encoder its time.
fn own(number: u32) -> String {
    let mut entry = parts("self-care");
    entry.title = format!("Twitching on hill {number}");
    entry.asks = (0..12)
        .map(|turn| format!("my cheek jumps on hill {number} at bend {turn} of the long road home"))
        .collect();
    entry.tests = TestsText::default();
    entry.tests.reach = vec![format!("cheek jumps on hill {number}")];
    entry.tests.avoid = vec!["where to buy hill boots".to_owned()];
    shipped::own(entry.to_toml())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_whose_entries_take_long_is_answered_as_it_chose() {
    on_both("starting", async |database| {
        let store = database.open().await;
        let says: Vec<(String, String)> = (0..60)
            .map(|number| (format!("entry:hill-{number}"), own(number)))
            .collect();
        let mut wishes: Vec<(&str, Option<&str>)> = says
            .iter()
            .map(|(subject, say)| (subject.as_str(), Some(say.as_str())))
            .collect();
        let other = OTHER.to_string();
        let channel = format!("channel:{GENERAL}");
        wishes.extend([
            (channel.as_str(), Some("off")),
            ("setting:alerts", Some(&other)),
            ("setting:region", Some("DE")),
            ("setting:disclaimer", Some("Words of this server.")),
        ]);
        commit(&store, guild(GUILD), &wishes).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let quiet = discord.mention("why does my eyelid keep jumping");
        let urgent = discord.mention(DROOP);
        let elsewhere = Said::new("why does my eyelid keep jumping").mentioning_the_bot();
        let elsewhere = discord.message(elsewhere.within(OTHER));
        // Nothing can be decided on the ground of what was not read yet.
        let drafts = Invoke::slash("knowledge drafts", json!({})).by(&Person::moderator("Mo"));
        let drafts = discord.invoke(drafts).await.text();
        let card = discord.reply_to(urgent).await.text();
        assert!(card.contains("112") && card.contains("Germany"), "{card}");
        let answer = discord.reply_to(elsewhere).await.text();
        assert!(answer.contains("Words of this server."), "{answer}");
        assert!(
            drafts.contains("can't read this server's settings just now"),
            "{drafts}"
        );
        let alert = discord.eventually("an alert", |it| {
            let mut sent = it.sent().into_iter();
            sent.any(|one| one.channel == OTHER && one.text().contains("crisis card"))
        });
        alert.await;
        assert!(discord.replies_to(quiet).is_empty());
        // In the end its own entries answer.
        let mut answer = String::new();
        for _ in 0..300 {
            let asked = Said::new("cheek jumps on hill 59 at bend 3 of the long road home");
            let asked = discord.message(asked.mentioning_the_bot().within(OTHER));
            answer.clear();
            let _ = write!(answer, "{}", discord.reply_to(asked).await.text());
            if answer.contains("hill 59") {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        assert!(answer.contains("Twitching on hill 59"), "{answer}");
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}
