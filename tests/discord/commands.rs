//! The list of commands is brought up to date, and only when it differs.

use super::Bot;
use crate::support::FakeDiscord;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_are_replaced_once_and_then_left_alone() {
    let discord = FakeDiscord::start().await;
    let bot = Bot::start(&discord).await;
    let names: Vec<_> = discord
        .commands()
        .iter()
        .map(|one| one["name"].clone())
        .collect();
    assert_eq!(
        names,
        [
            "ask",
            "Find an answer",
            "topics",
            "help",
            "settings",
            "try",
            "knowledge",
            "doctor",
            "privacy",
            "inbox",
            "insights"
        ]
    );
    assert_eq!(discord.requests_to("PUT", "/commands").len(), 1);
    bot.stop().await;
    let second = Bot::start_with(&discord, &[]);
    discord
        .eventually("the second look", |it| {
            it.requests_to("GET", "/commands").len() == 2
        })
        .await;
    second.stop().await;
    assert_eq!(
        discord.requests_to("PUT", "/commands").len(),
        1,
        "nothing had changed"
    );
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_host_can_keep_the_list_as_it_is() {
    let discord = FakeDiscord::start().await;
    let bot = Bot::start_with(&discord, &[("SIGNPOST_DISCORD__SYNC_COMMANDS", "false")]);
    discord.ready().await;
    discord.reply_to(discord.dm("eyelid twitch")).await;
    bot.stop().await;
    assert!(discord.requests_to("", "/commands").is_empty());
    discord.finish().await;
}
