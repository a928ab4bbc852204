//! The five ways in, and what comes back.

use std::time::Duration;

use serde_json::json;

use super::{Bot, has_notices, is_answer};
use crate::support::setup::{GENERAL, POST, THREAD};
use crate::support::{FakeDiscord, Invoke, Person, Said};

const EYELID: &str = "why does my eyelid keep jumping";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slash_ask_answers_privately_and_can_be_public() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let answer = discord.slash("ask", json!({ "question": EYELID })).await;
    assert!(answer.is_ephemeral());
    is_answer(&answer.text(), "Twitching eyelid");
    assert!(answer.text().contains("Share in channel"));
    let open = discord
        .slash("ask", json!({ "question": EYELID, "private": false }))
        .await;
    assert!(!open.is_ephemeral());
    assert!(
        !open.text().contains("Share in channel"),
        "it is shared already"
    );
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_host_can_make_ask_public() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start_with(&discord, &[("SIGNPOST_DISCORD__ASK_VISIBILITY", "public")]);
    discord.ready().await;
    let open = discord.slash("ask", json!({ "question": EYELID })).await;
    assert!(!open.is_ephemeral());
    let private = discord
        .slash("ask", json!({ "question": EYELID, "private": true }))
        .await;
    assert!(private.is_ephemeral());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mention_is_answered_where_it_was_asked() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    for channel in [GENERAL, THREAD, POST] {
        let said = Said::new(&format!("{EYELID}??"))
            .mentioning_the_bot()
            .within(channel);
        let question = discord.message(said);
        let answer = discord.reply_to(question).await;
        assert_eq!(answer.channel, channel);
        is_answer(&answer.text(), "Twitching eyelid");
        assert_eq!(answer.body["nonce"], question.to_string());
        assert_eq!(
            answer.body["message_reference"]["fail_if_not_exists"],
            false
        );
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mention_counts_anywhere_in_the_sentence() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let bot = crate::support::payload::bot();
    for (text, channel) in [
        (
            format!("hey <@{}> why does my eyelid keep jumping", bot.id),
            GENERAL,
        ),
        (
            format!("why does my eyelid keep jumping <@!{}>", bot.id),
            THREAD,
        ),
    ] {
        let said = Said::new(&text).mentioning(&bot).within(channel);
        let answer = discord.reply_to(discord.message(said)).await;
        is_answer(&answer.text(), "Twitching eyelid");
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_long_questions_at_once_are_each_acknowledged_in_time_and_answered() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start_with(&discord, &[("SIGNPOST_DISCORD__QUESTIONS_AT_ONCE", "64")]);
    discord.ready().await;
    let long = format!("{} {EYELID}", "so here is my whole story ".repeat(70));
    let asked = (0..24).map(|number| {
        let person = Person::member(&format!("P{number}"));
        discord.invoke_only(Invoke::slash("ask", json!({ "question": long })).by(&person))
    });
    let asked: Vec<u64> = asked.collect();
    for id in asked {
        let path = format!("/interactions/{id}/");
        discord
            .eventually("an acknowledgement", |it| {
                !it.requests_to("POST", &path).is_empty()
            })
            .await;
        let first = discord.requests_to("POST", &path).remove(0);
        if first.body["type"] == 5 {
            let token = first.path.split('/').nth(3).unwrap().to_owned();
            let path = format!("/{token}/messages/@original");
            discord
                .eventually("the answer", |it| {
                    !it.requests_to("PATCH", &path).is_empty()
                })
                .await;
            let late = discord.requests_to("PATCH", &path).remove(0);
            has_notices(&crate::support::said(&late.body));
        } else {
            has_notices(&crate::support::said(&first.body["data"]));
        }
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pinged_reply_is_read_together_with_the_card() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let question = discord.mention("does botox stop face twitching");
    let card = discord.reply_to(question).await;
    let title = card.body["embeds"][0]["title"].as_str().unwrap().to_owned();
    let follow_up = discord.reply_to_bot(&card, "how long does it last");
    let answer = discord.reply_to(follow_up).await;
    assert!(answer.text().contains(&title), "{}", answer.text());
    has_notices(&answer.text());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_direct_message_is_answered() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let question = discord.dm(EYELID);
    is_answer(&discord.reply_to(question).await.text(), "Twitching eyelid");
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn find_an_answer_tells_only_whoever_looked() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let answer = discord.message_command("Find an answer", EYELID).await;
    assert!(answer.is_ephemeral());
    is_answer(&answer.text(), "Twitching eyelid");
    let nothing = discord.message_command("Find an answer", "🙂").await;
    assert!(nothing.is_ephemeral());
    has_notices(&nothing.text());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unknown_question_is_told_so_and_still_refers() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let answer = discord
        .slash(
            "ask",
            json!({ "question": "how do I unclog a kitchen sink" }),
        )
        .await;
    assert!(
        answer.text().contains("I don't have an answer to that"),
        "{}",
        answer.text()
    );
    has_notices(&answer.text());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unsure_question_offers_choices() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let question = discord.mention("lid and cheek flicker");
    let answer = discord.reply_to(question).await;
    assert!(
        answer.text().contains("Which of these is closest?"),
        "{}",
        answer.text()
    );
    has_notices(&answer.text());
    let choices = crate::support::components(&answer.message);
    let shows = |one: &&&serde_json::Value| {
        let id = one["custom_id"].as_str();
        id.is_some_and(|id| id.starts_with("sp1:show:"))
    };
    let buttons = choices.iter().filter(shows).count();
    assert!((2..=3).contains(&buttons), "{buttons} choices");
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_empty_message_is_told_how_to_ask() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let by_mention = discord.reply_to(discord.mention("")).await.text();
    let by_message = discord.reply_to(discord.dm("")).await.text();
    let by_command = discord.slash("ask", json!({ "question": "   " })).await;
    assert!(by_command.is_ephemeral());
    for text in [by_mention, by_message, by_command.text()] {
        assert!(text.contains("Ask me in your own words"), "{text}");
        has_notices(&text);
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_of_4000_characters_is_read_to_its_end() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let long = format!("{} {EYELID}", "so here is my story ".repeat(198));
    let long: String = long
        .chars()
        .rev()
        .take(3_960)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect();
    let answer = discord.reply_to(discord.mention(&long)).await;
    has_notices(&answer.text());
    let end = "and now my face is drooping and i cant lift my arm";
    let urgent = format!("{} {end}", "so here is my story ".repeat(194));
    let card = discord.reply_to(discord.mention(&urgent)).await.text();
    assert!(card.contains("This may be an emergency"), "{card}");
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn suggestions_come_while_typing_and_lead_to_an_answer() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let nothing_yet = discord.autocomplete("ask", "question", "").await.choices();
    assert_eq!(nothing_yet.len(), 25);
    let choices = discord
        .autocomplete("ask", "question", "eyel")
        .await
        .choices();
    let (name, value) = &choices[0];
    assert!(name.to_lowercase().contains("eyel"), "{name}");
    let answer = discord.slash("ask", json!({ "question": value })).await;
    assert!(
        answer.text().contains("What may cause it"),
        "{}",
        answer.text()
    );
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_typed_badly_or_stands_in_a_text_alone_is_offered_too() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    for (typed, title) in [
        ("twiching eylid", "Twitching eyelid"),
        ("hemifasial spazm", "Hemifacial spasm"),
        // No title and no phrasing has these words; the entry's text does.
        ("stiffness", "When to see a doctor"),
        ("STIFFN", "When to see a doctor"),
        ("magnets", "Tests and finding the cause"),
    ] {
        let choices = discord.autocomplete("ask", "question", typed).await;
        let choices = choices.choices();
        assert!(choices.len() <= 25);
        let about = choices.iter().map(|(name, _)| name.as_str());
        assert!(
            about.clone().any(|name| name == title),
            "{typed}: {choices:?}"
        );
        if title == "When to see a doctor" {
            let (_, value) = choices.iter().find(|(name, _)| name == title).unwrap();
            let answer = discord.slash("ask", json!({ "question": value })).await;
            is_answer(&answer.text(), title);
        }
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_for_the_bot_is_left_alone() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let card = discord.reply_to(discord.mention(EYELID)).await;
    let unpinged = Said::new("thanks").replying_to(card.id).without_ping();
    let robot = Said::new(EYELID)
        .by(&Person::another_bot("Beep"))
        .mentioning_the_bot();
    let someone = Said::new(EYELID).mentioning(&Person::member("Grace"));
    let silent = [
        discord.say(EYELID),
        discord.message(unpinged),
        discord.message(robot),
        discord.message(someone),
    ];
    for message in silent {
        discord
            .stays_silent_about(message, Duration::from_millis(150))
            .await;
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ask_works_in_direct_messages_too() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let asked = Invoke::slash("ask", json!({ "question": EYELID })).directly();
    is_answer(&discord.invoke(asked).await.text(), "Twitching eyelid");
    discord.finish().await;
}
