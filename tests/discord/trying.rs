//! `/try`: what would be answered and why, for the people who write the entries and nobody else.

use serde_json::json;

use super::{Bot, is_answer};
use crate::store::{commit, guild};
use crate::support::database::{Database, on_both};
use crate::support::setup::{GENERAL, GUILD, MODERATOR_ROLE, OTHER};
use crate::support::{FakeDiscord, Invoke, Person, Sent};

const EYELID: &str = "why does my eyelid keep jumping";

/// What a moderator sees who tries a question in a guild that decided this.
async fn tried(
    database: &Database,
    decided: &[(&str, Option<&str>)],
    options: serde_json::Value,
) -> Sent {
    if !decided.is_empty() {
        commit(&database.open().await, guild(GUILD), decided).await;
    }
    let discord = FakeDiscord::start().await;
    let bot = Bot::start_over(&discord, database, &[]).await;
    let asked = Invoke::slash("try", options).by(&Person::moderator("Mo"));
    let shown = discord.invoke(asked).await.shown().await;
    assert!(shown.is_ephemeral(), "nobody else sees it");
    bot.stop().await;
    discord.finish().await;
    shown
}

#[track_caller]
fn says(shown: &Sent, parts: &[&str]) {
    let text = shown.text();
    for part in parts {
        assert!(text.contains(part), "`{part}` is missing in:\n{text}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_try_tells_what_is_answered_and_why_above_the_real_card() {
    on_both("trying-why", async |database| {
        let shown = tried(database, &[], json!({ "question": EYELID })).await;
        let here = format!("In <#{GENERAL}> I answer with `eyelid-twitch`");
        says(
            &shown,
            &[
                &here,
                "Red flags:** none found",
                "far below the bar for an emergency card",
                "1. `eyelid-twitch`: sure (right in nine of ten cases)",
                "of 100",
                "Closest: “",
                "Concepts: ",
                "balanced here (an answer from 55 of 100, a choice from 30)",
                "With *careful*: the same.",
                "With *eager*: the same.",
            ],
        );
        is_answer(&shown.text(), "Twitching eyelid");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_card_is_the_one_that_members_get() {
    on_both("trying-card", async |database| {
        // In the server's own words, so that both must have read them.
        let own = [
            ("setting:disclaimer", Some("Only general words here.")),
            ("setting:referral", Some("Our nurse Ann can help.")),
        ];
        commit(&database.open().await, guild(GUILD), &own).await;
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        for question in [
            EYELID,
            "twitch treatment pills or surgery",
            "who won the cup",
            "my face droops suddenly",
        ] {
            let asked = discord
                .slash("ask", json!({ "question": question }))
                .await
                .shown()
                .await;
            if question == EYELID {
                says(
                    &asked,
                    &["Only general words here.", "Our nurse Ann can help."],
                );
            }
            let tried =
                Invoke::slash("try", json!({ "question": question })).by(&Person::moderator("Mo"));
            let tried = discord.invoke(tried).await.shown().await;
            let cards = tried.message["embeds"].as_array().unwrap();
            let card = asked.message["embeds"][0].clone();
            assert!(cards.contains(&card), "{question}: {}", tried.text());
            let above = asked.message["content"].as_str().unwrap_or_default();
            assert!(
                tried.message["content"].as_str().unwrap().contains(above),
                "{question}"
            );
        }
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_rule_that_silences_it_is_named() {
    on_both("trying-silence", async |database| {
        let off = format!("channel:{OTHER}");
        let there = json!({ "question": EYELID, "channel": OTHER.to_string() });
        let shown = tried(database, &[(&off, Some("off"))], there).await;
        let silent = format!("In <#{OTHER}> I stay silent**, because this channel is set to off");
        says(
            &shown,
            &[&silent, "Elsewhere I answer with `eyelid-twitch`"],
        );
        is_answer(&shown.text(), "Twitching eyelid");
        let here = json!({ "question": EYELID });
        let shown = tried(database, &[("setting:paused", Some("yes"))], here).await;
        says(
            &shown,
            &["I stay silent**, because I am paused in this server"],
        );
        let urgent = json!({ "question": "my face droops suddenly and i can't speak" });
        let shown = tried(database, &[], urgent).await;
        says(
            &shown,
            &[
                "I show an urgent card instead of an answer**, although I am paused",
                "(an emergency)",
                "over the bar for an emergency card",
                "Call 999 or 112",
            ],
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_sensitivity_that_would_do_otherwise_is_told() {
    on_both("trying-sensitivity", async |database| {
        let unsure = json!({ "question": "twitch treatment pills or surgery" });
        let shown = tried(
            database,
            &[("setting:sensitivity", Some("careful"))],
            unsure,
        )
        .await;
        says(
            &shown,
            &[
                "careful here (an answer from 75 of 100",
                "With *balanced*: ",
                "With *eager*: ",
            ],
        );
        assert!(!shown.text().contains("With *careful*"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_question_and_one_without_words_are_tried_too() {
    on_both("trying-long", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        let long = "why does my eyelid keep jumping `so` <@1> ".repeat(45);
        for (question, told) in [
            (long.as_str(), "Nearest entries"),
            ("?!", "no word in that question"),
        ] {
            let asked =
                Invoke::slash("try", json!({ "question": question })).by(&Person::moderator("Mo"));
            let shown = discord.invoke(asked).await.shown().await;
            says(&shown, &[told]);
        }
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn curators_by_role_may_try_and_members_may_not() {
    on_both("trying-roles", async |database| {
        let store = database.open().await;
        let role = MODERATOR_ROLE.to_string();
        commit(&store, guild(GUILD), &[("setting:curators", Some(&role))]).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let mut curator = Person::member("Cleo");
        curator.roles = vec![MODERATOR_ROLE];
        let question = json!({ "question": EYELID });
        let asked = Invoke::slash("try", question.clone()).by(&curator);
        says(
            &discord.invoke(asked).await.shown().await,
            &["I answer with"],
        );
        let refused = discord.slash("try", question).await;
        assert!(refused.is_ephemeral());
        assert!(
            refused
                .text()
                .contains("the people who write this server's entries")
        );
        assert!(!refused.text().contains("eyelid"));
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_its_settings_a_try_says_whose_choices_it_shows() {
    on_both("trying-unread", async |database| {
        drop(database.open().await);
        database
            .meddle("ALTER TABLE decided RENAME TO hidden")
            .await;
        let question = json!({ "question": EYELID });
        let shown = tried(database, &[], question.clone()).await;
        says(
            &shown,
            &["could not all be read just now", "Twitching eyelid"],
        );
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let refused = discord.slash("try", question).await;
        assert!(
            refused
                .text()
                .contains("I can't read this server's settings just now")
        );
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}
