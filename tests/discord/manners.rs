//! Manners: no answer twice in a row, a sign that something comes, silence with a word to moderators.

use std::sync::mpsc;
use std::time::Duration;

use serde_json::json;

use super::{Bot, has_notices, is_answer};
use crate::store::{commit, guild};
use crate::support::database::on_both;
use crate::support::setup::{GENERAL, GUILD, THREAD, bits};
use crate::support::{FakeDiscord, Invoke, Person, Said};

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
async fn a_sign_is_told_although_its_topic_was_told_a_moment_ago() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let first = discord.reply_to(discord.mention(EYELID)).await.text();
    is_answer(&first, "Twitching eyelid");
    let sign = "why does my eyelid keep jumping and my arm is getting weaker every week";
    let told = discord.reply_to(discord.mention(sign)).await.text();
    is_answer(&told, "Twitching eyelid");
    assert!(told.contains("Worth an appointment"), "{told}");
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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn public_commands_and_shared_cards_are_answers_of_the_channel_too() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let openly = || Invoke::slash("ask", json!({ "question": EYELID, "private": false }));
    let card = discord.invoke(openly()).await;
    assert!(!card.is_ephemeral());
    is_answer(&card.text(), "Twitching eyelid");
    let here = format!("/{GENERAL}/{}", card.message().id);
    // Whoever asks next is pointed there, by whichever way.
    let pointer = discord.reply_to(discord.mention(EYELID)).await.text();
    assert!(pointer.contains(&here), "{pointer}");
    let again = discord.invoke(openly().by(&Person::member("Grace"))).await;
    assert!(
        again.is_ephemeral() && again.text().contains(&here),
        "{}",
        again.text()
    );
    let private = discord.slash("ask", json!({ "question": EYELID })).await;
    is_answer(&private.text(), "Twitching eyelid");
    let shared = discord.press(&private.message(), "Share in channel").await;
    assert!(
        shared.is_ephemeral() && shared.text().contains(&here),
        "{}",
        shared.text()
    );
    // What was shared stands as an answer in its own place.
    let elsewhere = Invoke::click(
        &private.message(),
        &private.message().button("Share in channel"),
    );
    let shared = discord.invoke(elsewhere.within(THREAD)).await;
    assert!(!shared.is_ephemeral());
    let there = format!("/{THREAD}/{}", shared.message().id);
    let question = Said::new(EYELID).mentioning_the_bot().within(THREAD);
    let pointer = discord.reply_to(discord.message(question)).await.text();
    assert!(pointer.contains(&there), "{pointer}");
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sharing_keeps_the_pause_between_two_answers() {
    on_both("share-pause", async |database| {
        let pause = [("setting:cooldown", Some("3600"))];
        commit(&database.open().await, guild(GUILD), &pause).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let ask = |question: &str| discord.slash("ask", json!({ "question": question }));
        let first = ask(EYELID).await.message();
        let second = ask("can botox help my face").await.message();
        assert!(
            !discord
                .press(&first, "Share in channel")
                .await
                .is_ephemeral()
        );
        let refused = discord.press(&second, "Share in channel").await;
        assert!(
            refused.is_ephemeral() && refused.text().contains("pause"),
            "{}",
            refused.text()
        );
        // Others may, and who asks in the channel now is asked to wait too.
        let other = Invoke::click(&second, &second.button("Share in channel"));
        let other = discord.invoke(other.by(&Person::member("Grace"))).await;
        assert!(!other.is_ephemeral(), "{}", other.text());
        let hasty = discord
            .reply_to(discord.mention("is it stress"))
            .await
            .text();
        assert!(hasty.contains("pause"), "{hasty}");
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sharing_goes_by_what_counts_where_it_is_pressed() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let card = discord.slash("ask", json!({ "question": EYELID })).await;
    let card = card.message();
    let share = |held: u64, channel: u64| {
        let mut person = Person::member("Ada");
        person.permissions = bits::VIEW_CHANNEL | held;
        let press = Invoke::click(&card, &card.button("Share in channel"));
        discord.invoke(press.by(&person).within(channel))
    };
    let (write, threads) = (bits::SEND_MESSAGES, bits::SEND_MESSAGES_IN_THREADS);
    for (held, channel) in [(threads, GENERAL), (write, THREAD)] {
        let refused = share(held, channel).await;
        let text = refused.text();
        assert!(
            refused.is_ephemeral() && text.contains("You can't post"),
            "{text}"
        );
    }
    for (held, channel) in [(write, GENERAL), (threads, THREAD)] {
        assert!(!share(held, channel).await.is_ephemeral());
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_is_told_alone_does_not_bring_a_channel_the_same_again() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let first = |text: &str| text.lines().next().unwrap().to_owned();
    let question = "how do I unclog a kitchen sink";
    let mut before = first(&discord.reply_to(discord.mention(question)).await.text());
    let mut own = before.clone();
    for _ in 0..2 {
        let alone = discord.slash("ask", json!({ "question": question })).await;
        let alone = first(&alone.text());
        assert_ne!(alone, own);
        own = alone;
    }
    let next = first(&discord.reply_to(discord.mention(question)).await.text());
    assert_ne!(next, before);
    before = next;
    let last = first(&discord.reply_to(discord.mention(question)).await.text());
    assert_ne!(last, before);
    discord.finish().await;
}

/// Holds up every thought until it is dropped. Answers are thought of on a thread of the blocking pool; where that
/// has one thread alone, this is on it.
struct HeldUp {
    _until: mpsc::Sender<()>,
}

impl HeldUp {
    fn now() -> Self {
        let (until, dropped) = mpsc::channel::<()>();
        tokio::task::spawn_blocking(move || dropped.recv().is_err());
        Self { _until: until }
    }
}

#[test]
fn what_takes_over_a_second_shows_that_it_is_on_its_way() {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime
        .worker_threads(2)
        .max_blocking_threads(1)
        .enable_all()
        .build();
    runtime.unwrap().block_on(async {
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start(&discord).await;
        let typing = format!("/channels/{GENERAL}/typing");
        let quick = discord.reply_to(discord.mention("is it stress")).await;
        has_notices(&quick.text());
        assert!(discord.requests_to("POST", &typing).is_empty());
        // A message: typing is shown where it was asked, and then the answer.
        let held = HeldUp::now();
        let question = discord.mention(EYELID);
        discord.requested(1, "POST", &typing).await;
        assert!(discord.replies_to(question).is_empty());
        drop(held);
        is_answer(&discord.reply_to(question).await.text(), "Twitching eyelid");
        // A command: Discord is asked for time, and whoever may see the answer sees it then.
        for private in [true, false] {
            let held = HeldUp::now();
            let question = json!({ "question": "can botox help my face", "private": private });
            let answer = discord.slash("ask", question).await;
            assert!(answer.is_deferred());
            assert_eq!(answer.is_ephemeral(), private);
            drop(held);
            has_notices(&answer.shown().await.text());
        }
        // Where the channel was given it meanwhile, only whoever asked is pointed there: nothing else is left.
        let held = HeldUp::now();
        let question = json!({ "question": "can botox help my face", "private": false });
        let late = discord.slash("ask", question).await;
        assert!(late.is_deferred() && !late.is_ephemeral());
        drop(held);
        let pointer = late.followed_up(0).await;
        assert!(
            pointer.text().contains("a moment ago"),
            "{}",
            pointer.text()
        );
        assert_eq!(pointer.body["flags"], 64);
        discord.requested(1, "DELETE", "/webhooks/").await;
        // An emergency is no exception: its card comes as soon as it can.
        let held = HeldUp::now();
        let answer = discord.slash("ask", json!({ "question": STROKE })).await;
        assert!(answer.is_deferred());
        drop(held);
        let card = answer.shown().await.text();
        assert!(card.contains("This may be an emergency"), "{card}");
        discord.finish().await;
    });
}
