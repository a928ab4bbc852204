//! Replies are counted by how they ended, and members say whether an answer helped. Nobody is counted by name.

use std::collections::BTreeMap;

use serde_json::json;
use signpost::knowledge::PackFiles;
use signpost::store::Store;

use super::Bot;
use crate::store::{commit, guild};
use crate::support::database::on_both;
use crate::support::setup::{GENERAL, GUILD};
use crate::support::{FakeDiscord, Invoke, Person, Said, components};

const EYELID: &str = "why does my eyelid keep jumping";

/// What was counted today.
pub(super) async fn counted(store: &Store) -> BTreeMap<String, u64> {
    let today = signpost::clock::today();
    let yesterday = today.yesterday().unwrap();
    // A test may run over midnight.
    let tallies = store.tallies(guild(GUILD), yesterday, today).await.unwrap();
    tallies
        .into_iter()
        .map(|one| (one.what, one.count))
        .collect()
}

/// An entry as it is worded in the shipped pack, the way it is counted.
fn wording(entry: &str) -> String {
    let today = signpost::clock::today();
    let pack = signpost::knowledge::Pack::read(&PackFiles::built_in(), today);
    let pack = pack.pack.unwrap();
    let revision = pack.entry(&entry.parse().unwrap()).unwrap().revision();
    format!("{entry}@{revision}")
}

fn counts(list: &[(&str, u64)]) -> BTreeMap<String, u64> {
    list.iter()
        .map(|(what, count)| ((*what).to_owned(), *count))
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_reply_counts_once_by_how_it_ended_and_a_direct_one_not_at_all() {
    on_both("feedback-counted", async |database| {
        let store = database.open().await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let asked = discord.mention(EYELID);
        discord.reply_to(asked).await;
        discord.redeliver(asked);
        discord.slash("ask", json!({ "question": EYELID })).await;
        discord.message_command("Find an answer", EYELID).await;
        for question in [
            "how do I unclog a kitchen sink",
            "tests or doctor for twitching",
            "my face is drooping and i cant lift my arm",
        ] {
            discord.slash("ask", json!({ "question": question })).await;
        }
        discord.reply_to(discord.dm(EYELID)).await;
        let direct = Invoke::slash("ask", json!({ "question": EYELID }));
        discord
            .invoke(direct.by(&Person::member("Ada")).directly())
            .await;
        // Neither is a question.
        discord.reply_to(discord.mention("")).await;
        discord.autocomplete("ask", "question", EYELID).await;
        bot.stop().await;
        let expected = [
            ("answered:eyelid-twitch", 3),
            ("unknown", 1),
            ("unsure", 1),
            ("urgent", 1),
        ];
        assert_eq!(counted(&store).await, counts(&expected));
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_reply_does_not_count() {
    on_both("feedback-refused", async |database| {
        let store = database.open().await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        discord.forbid_sending(GENERAL);
        discord.forbid_sending(Person::member("Ada").dm());
        discord.mention(EYELID);
        discord.requested(2, "POST", "/messages").await;
        bot.stop().await;
        assert_eq!(counted(&store).await, counts(&[]));
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn counts_wait_for_a_database_that_fails() {
    on_both("feedback-waits", async |database| {
        let store = database.open().await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        discord.slash("ask", json!({ "question": EYELID })).await;
        database
            .meddle("ALTER TABLE tallies RENAME TO hidden")
            .await;
        let look = Invoke::slash("insights", json!({})).by(&Person::moderator("Mo"));
        let told = discord.invoke(look).await.shown().await.text();
        assert!(told.contains("I can't read the counts just now"), "{told}");
        database
            .meddle("ALTER TABLE hidden RENAME TO tallies")
            .await;
        bot.stop().await;
        let expected = [("answered:eyelid-twitch", 1)];
        assert_eq!(counted(&store).await, counts(&expected));
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_counts_once_for_a_card_and_is_thanked_privately() {
    on_both("feedback-votes", async |database| {
        let store = database.open().await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let card = discord.reply_to(discord.mention(EYELID)).await;
        let thanked = discord.press(&card, "Helpful").await;
        assert!(thanked.is_ephemeral());
        assert!(
            thanked.text().contains("without your name"),
            "{}",
            thanked.text()
        );
        for label in ["Helpful", "Not helpful"] {
            let again = discord.press(&card, label).await.text();
            assert!(again.contains("counted already"), "{again}");
        }
        let ben = Person::member("Ben");
        let press = Invoke::click(&card, &card.button("Not helpful")).by(&ben);
        discord.invoke(press).await;
        let second = discord.slash("ask", json!({ "question": EYELID })).await;
        let second = second.shown().await;
        for _ in 0..2 {
            let sorry = discord.press(&second, "Not what I meant").await;
            assert!(sorry.is_ephemeral());
            let next = sorry.text().contains("Which of these is closest?");
            assert!(
                next || sorry.text().contains("in other words"),
                "{}",
                sorry.text()
            );
        }
        bot.stop().await;
        let wording = wording("eyelid-twitch");
        let said =
            ["helpful", "not-helpful", "not-meant"].map(|what| (format!("{what}:{wording}"), 1));
        let mut expected = BTreeMap::from(said);
        expected.insert("answered:eyelid-twitch".to_owned(), 2);
        assert_eq!(counted(&store).await, expected);
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_direct_messages_nothing_is_counted_and_that_is_said() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let ada = Person::member("Ada");
    let card = discord.reply_to(discord.dm(EYELID)).await;
    let press = Invoke::click(&card, &card.button("Helpful"));
    let told = discord.invoke(press.by(&ada).directly()).await.text();
    assert!(told.contains("I count nothing here"), "{told}");
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_answers_can_be_judged_and_by_words_on_the_buttons() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let labels = async |question: &str| {
        let card = discord.slash("ask", json!({ "question": question })).await;
        let shown = card.shown().await;
        let labels: Vec<String> = components(&shown.message)
            .iter()
            .filter(|one| {
                let id = one["custom_id"].as_str().unwrap_or_default();
                ["sp1:good:", "sp1:poor:", "sp1:other:"]
                    .iter()
                    .any(|judging| id.starts_with(judging))
            })
            .map(|one| one["label"].as_str().unwrap().to_owned())
            .collect();
        labels
    };
    assert_eq!(
        labels(EYELID).await,
        ["Helpful", "Not helpful", "Not what I meant"]
    );
    for question in [
        "my face is drooping and i cant lift my arm",
        "i want to kill myself",
        "how do I unclog a kitchen sink",
        "tests or doctor for twitching",
    ] {
        assert!(labels(question).await.is_empty(), "{question}");
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_not_meant_goes_to_the_inbox_when_its_author_says_so() {
    on_both("feedback-meant", async |database| {
        let store = database.open().await;
        commit(&store, guild(GUILD), &[("setting:inbox", Some("14"))]).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let question = "my name is Quillfeather and my eyelid keeps twitching, why";
        let asked = discord.message(Said::new(question).mentioning_the_bot());
        let card = discord.reply_to(asked).await;
        let other = card.button("Not what I meant");
        discord
            .invoke(Invoke::click(&card, &other).by(&Person::member("Ben")))
            .await;
        discord
            .requested(1, "GET", &format!("/messages/{asked}"))
            .await;
        discord.press(&card, "Not what I meant").await;
        discord
            .requested(2, "GET", &format!("/messages/{asked}"))
            .await;
        bot.stop().await;
        let misses = store.misses(guild(GUILD), 9).await.unwrap();
        assert_eq!(misses.len(), 1, "whoever asked says it, nobody else");
        let text = &misses[0].text;
        assert!(text.contains("twitching"), "{text}");
        assert!(!text.to_lowercase().contains("quillfeather"), "{text}");
        let days = misses[0].day.until(misses[0].expires).unwrap();
        assert_eq!(days.get_days(), 14);
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_an_inbox_no_message_is_read_again() {
    on_both("feedback-off", async |database| {
        let store = database.open().await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let card = discord.reply_to(discord.mention(EYELID)).await;
        discord.press(&card, "Not what I meant").await;
        bot.stop().await;
        assert!(discord.requests_to("GET", "/messages/").is_empty());
        assert!(store.misses(guild(GUILD), 9).await.unwrap().is_empty());
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_command_did_not_mean_goes_to_the_inbox_too() {
    on_both("feedback-command", async |database| {
        let store = database.open().await;
        commit(&store, guild(GUILD), &[("setting:inbox", Some("14"))]).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let ask = async |question: &str| {
            let options = json!({ "question": question, "private": false });
            let asked = discord.slash("ask", options).await.message();
            // What was asked is taken note of after the answer.
            tokio::time::sleep(std::time::Duration::from_millis(500)).await;
            asked
        };
        let card = ask("my name is Quillfeather and my eyelid keeps twitching, why").await;
        let other = card.button("Not what I meant");
        let ben = Invoke::click(&card, &other).by(&Person::member("Ben"));
        discord.invoke(ben).await;
        assert!(store.misses(guild(GUILD), 9).await.unwrap().is_empty());
        discord.press(&card, "Not what I meant").await;
        // Nobody says anything of this one: it is forgotten.
        ask("why does my cheek twitch when i am tired").await;
        bot.stop().await;
        let misses = store.misses(guild(GUILD), 9).await.unwrap();
        assert_eq!(misses.len(), 1, "whoever asked says it, nobody else");
        let text = &misses[0].text;
        assert!(text.contains("twitching"), "{text}");
        assert!(!text.to_lowercase().contains("quillfeather"), "{text}");
        discord.finish().await;
    })
    .await;
}
