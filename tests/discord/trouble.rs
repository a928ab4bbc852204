//! When Discord says no, or not yet, or nothing.

use std::time::{Duration, Instant};

use serde_json::json;

use super::{Bot, has_notices, is_answer, refers};
use crate::support::setup::GENERAL;
use crate::support::{FakeDiscord, Fault, Person, Said};

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
    // Two: whether it was for the embed, Discord does not say.
    assert_eq!(discord.requests_to("POST", &path).len(), 2);
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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_burst_in_one_channel_is_answered_whole_at_the_pace_allowed() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let asked: Vec<u64> = (0..25).map(|_| discord.mention(EYELID)).collect();
    for question in asked {
        discord.reply_to(question).await;
    }
    assert!(
        discord.refused_as_too_fast() <= 2,
        "{} requests were refused",
        discord.refused_as_too_fast()
    );
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_orderly_stop_lets_answers_on_their_way_arrive() {
    let discord = FakeDiscord::start().await;
    let bot = Bot::start(&discord).await;
    discord.fault(Fault::on("POST", "/messages").rate_limited(1.0));
    let question = discord.mention("my face is drooping and i cant lift my arm");
    discord.requested(1, "POST", "/messages").await;
    bot.stop().await;
    assert_eq!(discord.replies_to(question).len(), 1);
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_interaction_that_hangs_is_tried_again_in_time() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    discord.fault(Fault::on("POST", "/callback").hang());
    let asked = Instant::now();
    let answer = discord.slash("ask", json!({ "question": EYELID })).await;
    is_answer(&answer.text(), "Twitching eyelid");
    assert!(asked.elapsed() < Duration::from_secs(3));
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_member_who_takes_no_messages_is_not_written_to_again_and_again() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let private = Person::member("Ada").dm();
    discord.forbid_sending(GENERAL);
    discord.forbid_sending(private);
    discord.mention(EYELID);
    let direct = format!("/channels/{private}/messages");
    discord.requested(1, "POST", &direct).await;
    // The refusal is on its way back; a whole answer to somebody else takes longer than that.
    discord.slash("ask", json!({ "question": EYELID })).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    discord.allow_sending(private);
    // A second question finds both doors closed; asked by a friend, it is answered.
    discord.mention(EYELID);
    let friend = Person::member("Grace");
    let seen = discord.message(Said::new(EYELID).by(&friend).mentioning_the_bot());
    let answer = discord.message_in(friend.dm(), &[]).await;
    is_answer(&answer.text(), "Twitching eyelid");
    assert_eq!(discord.requests_to("POST", &direct).len(), 1);
    assert!(discord.replies_to(seen).is_empty());
    // But an emergency card is tried at both.
    discord.mention("my face is drooping and i cant lift my arm");
    refers(&discord.message_in(private, &[]).await.text());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_message_history_the_answer_comes_in_the_channel_all_the_same() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    discord.hide_history(GENERAL);
    discord.mention(EYELID);
    let answer = discord.message_in(GENERAL, &[]).await;
    is_answer(&answer.text(), "Twitching eyelid");
    assert!(answer.message["referenced_message"].is_null());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_too_much_is_asked_at_once_the_channel_is_told_and_emergencies_still_pass() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start_with(&discord, &[("SIGNPOST_DISCORD__QUESTIONS_AT_ONCE", "1")]);
    discord.ready().await;
    let long = format!("{EYELID} {}", "twitching wanders about my face ".repeat(60));
    let asked: Vec<u64> = (0..30).map(|_| discord.mention(&long)).collect();
    discord
        .eventually("somebody to be told", |it| {
            asked.iter().any(|question| {
                it.replies_to(*question)
                    .iter()
                    .any(|reply| reply.text().starts_with("I have many questions at once"))
            })
        })
        .await;
    let urgent = discord.mention("my face is drooping and i cant lift my arm");
    refers(&discord.reply_to(urgent).await.text());
    discord.finish().await;
}
