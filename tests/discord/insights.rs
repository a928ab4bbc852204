//! `/insights`: numbers, a chart with its description, a page to keep; for moderators alone.

use std::time::Duration;

use jiff::civil::Date;
use serde_json::json;
use signpost::store::{Store, Tally};

use super::Bot;
use crate::store::guild;
use crate::support::database::on_both;
use crate::support::setup::GUILD;
use crate::support::{FakeDiscord, Invoke, Person};

fn insights(options: serde_json::Value) -> Invoke {
    Invoke::slash("insights", options).by(&Person::moderator("Mo"))
}

#[track_caller]
fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is missing in:\n{text}");
    }
}

fn days_ago(days: i32) -> Date {
    let span = jiff::Span::new().days(days);
    signpost::clock::today().checked_sub(span).unwrap()
}

/// Counts of today, and of ten and forty days ago.
async fn fill(store: &Store) {
    let tally = |days: i32, what: &str, count: u64| Tally {
        guild: guild(GUILD),
        day: days_ago(days),
        what: what.to_owned(),
        count,
    };
    let tallies = [
        tally(0, "answered:eyelid-twitch", 6),
        tally(0, "unknown", 2),
        tally(0, "helpful:eyelid-twitch", 5),
        tally(0, "not-helpful:eyelid-twitch", 1),
        tally(0, "words:magnesium tablet", 7),
        tally(10, "answered:eyelid-twitch", 10),
        tally(40, "urgent", 3),
    ];
    store.add_tallies(&tallies).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn numbers_come_in_words_and_in_a_chart_that_is_described() {
    on_both("insights-words", async |database| {
        fill(&database.open().await).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let shown = discord.invoke(insights(json!({}))).await.shown().await;
        assert!(shown.is_ephemeral(), "nobody else sees it");
        says(
            &shown.text(),
            &[
                "The last 30 days",
                "18 questions, 15 more than in the 30 days before",
                "Helpful: 5 of 6 who voted",
                "Most asked: Twitching eyelid (16)",
                "magnesium tablet (7 people)",
            ],
        );
        let sent = discord.requests_to("PATCH", "/messages/@original");
        assert_eq!(sent[0].files, ["insights.png"]);
        let body = &sent[0].body;
        let listed = &body["attachments"][0];
        assert_eq!(
            (&listed["id"], &listed["filename"]),
            (&json!("0"), &json!("insights.png"))
        );
        says(
            listed["description"].as_str().unwrap(),
            &["Chart.", "18 questions", "answered 16"],
        );
        assert_eq!(
            body["embeds"][0]["image"]["url"],
            "attachment://insights.png"
        );
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_period_is_a_press_away_and_takes_the_old_ones_place() {
    on_both("insights-periods", async |database| {
        fill(&database.open().await).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let week = discord.invoke(insights(json!({ "days": 7 }))).await;
        let week = week.shown().await;
        says(
            &week.text(),
            &["8 questions, 2 fewer than in the 7 days before"],
        );
        let mo = Person::moderator("Mo");
        let press = Invoke::click(&week, &week.button("90 days")).by(&mo);
        let quarter = discord.invoke(press).await.shown().await;
        says(&quarter.text(), &["The last 90 days", "21 questions"]);
        assert_eq!(quarter.id, week.id);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_comes_as_a_file() {
    on_both("insights-page", async |database| {
        fill(&database.open().await).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let mo = Person::moderator("Mo");
        let shown = discord.invoke(insights(json!({}))).await.shown().await;
        let press = Invoke::click(&shown, &shown.button("As a page")).by(&mo);
        let page = discord.invoke(press).await.shown().await;
        assert!(page.is_ephemeral());
        let sent = discord.requests_to("PATCH", "/messages/@original");
        assert_eq!(sent[1].files, [format!("signpost-{GUILD}-30-days.html")]);
        let page = &sent[1].contents[0];
        says(
            page,
            &["<!DOCTYPE html>", "Twitching eyelid", "18 questions"],
        );
        let (_, days) = page.split_once("<caption>By day</caption>").unwrap();
        let (days, _) = days.split_once("</table>").unwrap();
        assert_eq!(days.matches("<th scope=\"row\">").count(), 30, "{days}");
        // Answered, unsure, unknown, declined, urgent.
        let row = |days: i32, numbers: [u32; 5]| {
            let day = days_ago(days).strftime("%-d %B %Y");
            let cells = numbers.map(|number| format!("<td>{number}</td>")).concat();
            format!("<tr><th scope=\"row\">{day}</th>{cells}</tr>")
        };
        for row in [
            row(0, [6, 0, 2, 0, 0]),
            row(3, [0; 5]),
            row(10, [10, 0, 0, 0, 0]),
            row(29, [0; 5]),
        ] {
            assert_eq!(days.matches(&row).count(), 1, "{row} in:\n{days}");
        }
        let label = format!(
            "Busiest day: {} with 10 questions.",
            days_ago(10).strftime("%-d %B %Y")
        );
        says(page, &[&label]);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_asked_a_moment_ago_is_in_it_and_an_empty_server_is_no_fault() {
    on_both("insights-now", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let empty = discord.invoke(insights(json!({}))).await.shown().await;
        says(&empty.text(), &["0 questions", "Nobody said whether"]);
        let question = json!({ "question": "why does my eyelid keep jumping" });
        discord.slash("ask", question).await;
        // It is counted once it was delivered.
        let counted = async {
            loop {
                let shown = discord.invoke(insights(json!({}))).await.shown().await;
                if shown.text().contains("1 question,") {
                    return;
                }
            }
        };
        let soon = tokio::time::timeout(Duration::from_secs(5), counted);
        assert!(soon.await.is_ok(), "what was asked a moment ago is missing");
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_but_a_moderator_sees_numbers() {
    on_both("insights-standing", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        let ada = Person::member("Ada");
        let refused = discord.invoke(insights(json!({})).by(&ada)).await;
        assert!(refused.is_ephemeral());
        says(&refused.text(), &["Manage Server"]);
        let shown = discord.invoke(insights(json!({}))).await.shown().await;
        for label in ["7 days", "As a page"] {
            let press = Invoke::click(&shown, &shown.button(label)).by(&ada);
            says(&discord.invoke(press).await.text(), &["Manage Server"]);
        }
        discord.finish().await;
    })
    .await;
}
