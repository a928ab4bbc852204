//! Buttons: they work after a restart, check who pressed, and say so kindly when they cannot.

use serde_json::json;

use super::{Bot, is_answer};
use crate::support::setup::bits;
use crate::support::{FakeDiscord, Invoke, Person};

const EYELID: &str = "why does my eyelid keep jumping";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_private_answer_can_be_shared_after_a_restart() {
    let discord = FakeDiscord::start().await;
    let bot = Bot::start(&discord).await;
    let answer = discord.slash("ask", json!({ "question": EYELID })).await;
    let card = answer.shown().await;
    bot.stop().await;
    let _second = Bot::start_with(&discord, &[]);
    discord.identified(2).await;
    let shared = discord.press(&card, "Share in channel").await;
    assert!(!shared.is_ephemeral());
    is_answer(&shared.text(), "Twitching eyelid");
    assert!(
        !shared.text().contains(EYELID),
        "the card is shared, not the question"
    );
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_choice_opens_its_entry_for_whoever_pressed() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let question = discord.mention("tests or doctor for twitching");
    let choices = discord.reply_to(question).await;
    let buttons = crate::support::components(&choices.message);
    let first = buttons
        .iter()
        .find(|one| one["custom_id"].is_string())
        .unwrap();
    let id = first["custom_id"].as_str().unwrap().to_owned();
    let press = Invoke::click(&choices, &id).by(&Person::member("Grace"));
    let opened = discord.invoke(press).await;
    assert!(opened.is_ephemeral());
    is_answer(&opened.text(), first["label"].as_str().unwrap());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sharing_needs_permission_and_says_whose() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let card = discord
        .slash("ask", json!({ "question": EYELID }))
        .await
        .shown()
        .await;
    let share = card.button("Share in channel");
    let mut muted = Person::member("Mute");
    muted.permissions = bits::VIEW_CHANNEL | bits::USE_APPLICATION_COMMANDS;
    let refused = discord
        .invoke(Invoke::click(&card, &share).by(&muted))
        .await;
    assert!(refused.is_ephemeral());
    assert!(
        refused.text().contains("You can't post in this channel"),
        "{}",
        refused.text()
    );
    let bare = Invoke::click(&card, &share).app_permissions(bits::VIEW_CHANNEL);
    let refused = discord.invoke(bare).await;
    assert!(refused.is_ephemeral());
    for part in [
        "I need the permissions View Channel, Send Messages",
        "and Embed Links.",
    ] {
        assert!(refused.text().contains(part), "{}", refused.text());
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn old_and_forged_buttons_are_answered_kindly() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let card = discord
        .slash("ask", json!({ "question": EYELID }))
        .await
        .shown()
        .await;
    for (id, words) in [
        ("sp0:show:eyelid-twitch", "another version"),
        ("whatever", "another version"),
        ("sp1:show:no-such-entry", "taken out"),
        ("sp1:share:no-such-entry", "taken out"),
        ("sp1:share:../../etc", "another version"),
    ] {
        let press = Invoke::click(&card, &card.button("Share in channel"));
        let forged = press.patched(json!({ "data": { "custom_id": id, "component_type": 2 } }));
        let answer = discord.invoke(forged).await;
        assert!(answer.is_ephemeral());
        assert!(answer.text().contains(words), "{id}: {}", answer.text());
    }
    discord.finish().await;
}
