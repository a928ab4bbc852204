//! When Discord says no, or not yet, or nothing.

use std::time::{Duration, Instant};

use serde_json::json;

use super::{Bot, has_notices, is_answer};
use crate::support::setup::GENERAL;
use crate::support::{FakeDiscord, Fault, Person};

const EYELID: &str = "why does my eyelid keep jumping";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_the_bot_may_not_post_the_member_is_answered_privately() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    discord.forbid_sending(GENERAL);
    discord.mention(EYELID);
    let private = Person::member("Ada").dm();
    let answer = discord.message_in(private, &[]).await;
    is_answer(&answer.text(), "Twitching eyelid");
    assert!(
        answer.text().starts_with("I may not post in the channel"),
        "{}",
        answer.text()
    );
    // The channel is left alone from then on: refused requests count towards a ban.
    discord.mention(EYELID);
    discord.message_in(private, &[answer.id]).await;
    let path = format!("/channels/{GENERAL}/messages");
    assert_eq!(discord.requests_to("POST", &path).len(), 1);
    // But an emergency card is always tried.
    discord.allow_sending(GENERAL);
    let urgent = discord.mention("my face is drooping and i cant lift my arm");
    let card = discord.reply_to(urgent).await;
    assert_eq!(card.channel, GENERAL);
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rate_limit_is_waited_out() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    discord.fault(Fault::on("POST", "/messages").rate_limited(0.6));
    let asked = Instant::now();
    let answer = discord.reply_to(discord.mention(EYELID)).await;
    assert!(
        asked.elapsed() >= Duration::from_millis(600),
        "it came after the wait"
    );
    has_notices(&answer.text());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_fault_is_tried_again_and_answered_once() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    discord.fault(Fault::on("POST", "/messages").times(2));
    let question = discord.mention(EYELID);
    discord.reply_to(question).await;
    assert_eq!(discord.replies_to(question).len(), 1);
    discord.fault(Fault::on("POST", "/callback"));
    let answer = discord.slash("ask", json!({ "question": EYELID })).await;
    is_answer(&answer.text(), "Twitching eyelid");
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_that_hangs_is_given_up_and_sent_again() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start_with(
        &discord,
        &[("SIGNPOST_DISCORD__REQUEST_TIMEOUT_SECONDS", "1")],
    );
    discord.ready().await;
    discord.fault(Fault::on("POST", "/messages").hang());
    let question = discord.mention(EYELID);
    discord.reply_to(question).await;
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_failing_answer_does_not_stop_the_next() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    discord.fault(Fault::on("POST", "/messages").status(400, 50_035));
    let lost = discord.mention(EYELID);
    discord.requested(1, "POST", "/messages").await;
    let next = discord.mention(EYELID);
    discord.reply_to(next).await;
    assert!(discord.replies_to(lost).is_empty());
    discord.finish().await;
}
