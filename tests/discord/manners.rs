//! Manners: no answer twice in a row, a sign that something comes, silence with a word to moderators.

use std::time::Duration;

use super::{Bot, has_notices, is_answer};
use crate::support::setup::{GENERAL, THREAD};
use crate::support::{FakeDiscord, Person, Said};

const EYELID: &str = "why does my eyelid keep jumping";
const STROKE: &str = "my face is drooping and i cant lift my arm";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_question_in_a_channel_is_pointed_to_its_answer() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let card = discord.reply_to(discord.mention(EYELID)).await;
    let again = Said::new("eyelid wont stop jumping, why?")
        .by(&Person::member("Grace"))
        .mentioning_the_bot();
    let pointer = discord.reply_to(discord.message(again)).await;
    let text = pointer.text();
    assert!(text.contains("I answered this here a moment ago"), "{text}");
    assert!(text.contains(&format!("/{GENERAL}/{}", card.id)), "{text}");
    let shown = discord.press(&pointer, "Show it to me").await;
    assert!(shown.is_ephemeral());
    is_answer(&shown.text(), "Twitching eyelid");
    // Elsewhere it is answered, and so is a reply to the card.
    let thread = Said::new(EYELID).mentioning_the_bot().within(THREAD);
    is_answer(
        &discord.reply_to(discord.message(thread)).await.text(),
        "Twitching eyelid",
    );
    let follow_up = discord.reply_to_bot(&card, EYELID);
    is_answer(
        &discord.reply_to(follow_up).await.text(),
        "Twitching eyelid",
    );
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_emergency_is_answered_every_time() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    for _ in 0..2 {
        let card = discord.reply_to(discord.mention(STROKE)).await;
        assert!(
            card.text().contains("This may be an emergency"),
            "{}",
            card.text()
        );
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn that_there_is_no_answer_is_never_said_twice_alike() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let mut before = String::new();
    for question in [
        "how do I unclog a kitchen sink",
        "which train goes to York",
        "what is the capital of Peru",
        "how do I bake bread",
    ] {
        let text = discord.reply_to(discord.mention(question)).await.text();
        has_notices(&text);
        let first = text.lines().next().unwrap().to_owned();
        assert_ne!(first, before, "{text}");
        before = first;
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn moderators_are_told_once_where_the_bot_may_not_speak() {
    const TEAM: u64 = THREAD;
    let discord = FakeDiscord::start().await;
    let alerts = format!("{}:{TEAM}", crate::support::setup::GUILD);
    let _bot = Bot::start_with(&discord, &[("SIGNPOST_DISCORD__ALERTS", &alerts)]);
    discord.ready().await;
    discord.forbid_sending(GENERAL);
    let private = Person::member("Ada").dm();
    discord.mention(EYELID);
    let first = discord.message_in(private, &[]).await;
    discord.mention(EYELID);
    discord.message_in(private, &[first.id]).await;
    let told = discord.message_in(TEAM, &[]).await;
    assert!(
        told.text().contains(&format!("<#{GENERAL}>")),
        "{}",
        told.text()
    );
    tokio::time::sleep(Duration::from_millis(100)).await;
    let path = format!("/channels/{TEAM}/messages");
    assert_eq!(discord.requests_to("POST", &path).len(), 1);
    discord.finish().await;
}
