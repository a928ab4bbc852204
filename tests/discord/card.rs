//! The card: short on a phone, its parts behind controls that work after a restart, plain text where embeds are
//! not allowed.

use std::time::Duration;

use serde_json::json;

use super::{Bot, has_notices, is_answer};
use crate::store::{commit, guild};
use crate::support::database::on_sqlite;
use crate::support::setup::{GENERAL, GUILD, THREAD, bits};
use crate::support::shipped::{own, shipped};
use crate::support::{FakeDiscord, Invoke, Person, Said, Sent, components};

const EYELID: &str = "why does my eyelid keep jumping";
const BOTOX: &str = "does botox stop face twitching";

/// The labels of a message's buttons, in order.
fn labels(sent: &Sent) -> Vec<String> {
    let all = components(&sent.message).into_iter();
    all.filter_map(|one| one["label"].as_str().map(str::to_owned))
        .collect()
}

/// The id of a message's select.
fn select(sent: &Sent) -> (String, Vec<String>) {
    let all = components(&sent.message);
    let select = all.iter().find(|one| one["type"] == 3).expect("a select");
    let options = select["options"].as_array().unwrap().iter();
    let values = options.map(|one| one["value"].as_str().unwrap().to_owned());
    let id = select["custom_id"].as_str().unwrap().to_owned();
    (id, values.collect())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_card_tells_the_short_of_it_first_and_the_rest_on_request() {
    let discord = FakeDiscord::start().await;
    let bot = Bot::start(&discord).await;
    let card = discord.reply_to(discord.mention(BOTOX)).await;
    let text = card.text();
    is_answer(&text, "Botulinum");
    // What it may do, good and bad, is on the front; how it works is not.
    let order = [
        "What may cause it",
        "What can help",
        "When to get care",
        "Benefits and risks",
        "Source and review",
        "In an emergency",
        "Please note",
        "Who to talk to",
    ];
    let places: Vec<_> = order.iter().map(|part| text.find(part).unwrap()).collect();
    assert!(places.is_sorted(), "{text}");
    for later in ["How it works", "If nothing is done", "What is not certain"] {
        assert!(!text.contains(later), "{later} is for later:\n{text}");
    }
    assert_eq!(
        labels(&card)[..4],
        [
            "More on treatment",
            "Tests",
            "When to worry",
            "How sure is this?"
        ]
    );
    // Read aloud each says what it does.
    assert!(
        labels(&card)
            .iter()
            .all(|label| label.chars().any(char::is_alphabetic))
    );
    bot.stop().await;
    let _second = Bot::start_with(&discord, &[]);
    discord.identified(2).await;
    let more = discord.press(&card, "More on treatment").await;
    assert!(more.is_ephemeral());
    for part in [
        "How it works",
        "If nothing is done",
        "Benefits and risks",
        "Questions for your doctor",
    ] {
        assert!(more.text().contains(part), "{part}: {}", more.text());
    }
    has_notices(&more.text());
    let sure = discord.press(&card, "How sure is this?").await;
    assert!(sure.is_ephemeral());
    for part in ["What is not certain", "Where it comes from", "https://"] {
        assert!(sure.text().contains(part), "{part}: {}", sure.text());
    }
    has_notices(&sure.text());
    let tests = discord.press(&card, "Tests").await;
    assert!(tests.is_ephemeral());
    is_answer(&tests.text(), "Tests and finding the cause");
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_card_that_is_no_treatment_leads_to_treatments() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let card = discord.reply_to(discord.mention(EYELID)).await;
    let own = labels(&card);
    assert_eq!(
        own[..4],
        ["Treatments", "Tests", "When to worry", "How sure is this?"]
    );
    let other = discord.press(&card, "Treatments").await;
    assert!(other.is_ephemeral());
    has_notices(&other.text());
    // The card on tests does not lead to itself.
    let asked = json!({ "question": "what tests are done for facial twitching" });
    let tests = discord.slash("ask", asked).await.shown().await;
    assert!(
        !labels(&tests).contains(&"Tests".to_owned()),
        "{}",
        tests.text()
    );
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn related_topics_are_in_a_select_and_open_for_whoever_chose() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let card = discord.reply_to(discord.mention(EYELID)).await;
    let (id, values) = select(&card);
    assert!(!values.is_empty());
    let choice = Invoke::choose(&card, &id, &[&values[0]]).by(&Person::member("Grace"));
    let opened = discord.invoke(choice).await;
    assert!(opened.is_ephemeral());
    has_notices(&opened.text());
    let gone = Invoke::choose(&card, &id, &[&values[0]]).patched(json!({ "data": {
        "custom_id": id, "component_type": 3, "values": ["no-such-entry"],
    } }));
    let told = discord.invoke(gone).await;
    assert!(told.text().contains("taken out"), "{}", told.text());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_embeds_are_not_allowed_the_card_is_text() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    discord.forbid_embeds(GENERAL);
    for (question, part) in [
        (EYELID, "**What can help**"),
        (
            "how do I unclog a kitchen sink",
            "**I don't have an answer to that**",
        ),
        (
            "my face is drooping and i cant lift my arm",
            "This may be an emergency",
        ),
    ] {
        let card = discord.reply_to(discord.mention(question)).await;
        assert!(card.body["embeds"].as_array().is_none_or(Vec::is_empty));
        let text = card.body["content"].as_str().unwrap();
        assert!(text.contains(part), "{text}");
        assert!(text.encode_utf16().count() <= 2_000);
        super::refers(text);
    }
    // A reply to such a card follows it up, as one to a card with an embed does.
    let card = discord.reply_to(discord.mention(BOTOX)).await;
    let about_it = discord.reply_to_bot(&card, "how long does it last");
    let told = discord.reply_to(about_it).await.text();
    let title = |text: &str| text.lines().next().unwrap().to_owned();
    assert_eq!(title(&told), title(&card.text()));
    // It is known of the channel from the first time on.
    let path = format!("/channels/{GENERAL}/messages");
    assert_eq!(discord.requests_to("POST", &path).len(), 6);
    let bare = Invoke::slash("ask", json!({ "question": EYELID, "private": false }))
        .within(THREAD)
        .app_permissions(bits::ORDINARY & !bits::EMBED_LINKS);
    let answer = discord.invoke(bare).await;
    assert!(answer.data()["embeds"].as_array().is_none_or(Vec::is_empty));
    is_answer(&answer.text(), "Twitching eyelid");
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_of_another_language_is_told_what_the_card_is_in() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let ines = Person::member("Ines").speaking("es-ES");
    let asked = Invoke::slash("ask", json!({ "question": EYELID })).by(&ines);
    let answer = discord.invoke(asked).await;
    is_answer(&answer.text(), "Twitching eyelid");
    let note = answer.data()["content"].as_str().unwrap_or_default();
    assert!(note.contains("solo en inglés"), "{note}");
    let here = discord.slash("ask", json!({ "question": EYELID })).await;
    assert_eq!(here.data()["content"].as_str().unwrap_or_default(), "");
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn none_of_these_leads_on() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let choices = discord
        .reply_to(discord.mention("lid and cheek flicker"))
        .await;
    assert_eq!(
        labels(&choices)
            .iter()
            .filter(|one| *one == "None of these")
            .count(),
        1
    );
    let none = discord.press(&choices, "None of these").await;
    assert!(none.is_ephemeral());
    assert!(none.text().contains("answer"), "{}", none.text());
    has_notices(&none.text());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_meant_something_else_is_offered_what_came_next() {
    let discord = FakeDiscord::start().await;
    let bot = Bot::start(&discord).await;
    let card = discord.reply_to(discord.mention(EYELID)).await;
    bot.stop().await;
    let _second = Bot::start_with(&discord, &[]);
    discord.identified(2).await;
    let next = discord.press(&card, "Not what I meant").await;
    assert!(next.is_ephemeral());
    assert!(
        next.text().contains("Which of these is closest?"),
        "{}",
        next.text()
    );
    assert!(
        !next.text().contains("Twitching eyelid:"),
        "{}",
        next.text()
    );
    has_notices(&next.text());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_asked_and_moderators_can_delete_an_answer() {
    let discord = FakeDiscord::start().await;
    let bot = Bot::start(&discord).await;
    let first = discord.reply_to(discord.mention(EYELID)).await;
    let second = discord.reply_to(discord.mention(BOTOX)).await;
    let asked = json!({ "question": EYELID, "private": false });
    let third = Invoke::slash("ask", asked).within(THREAD);
    let third = discord.invoke(third).await.shown().await;
    bot.stop().await;
    let _second = Bot::start_with(&discord, &[]);
    discord.identified(2).await;
    let id = first.button("Delete");
    let stranger = Invoke::click(&first, &id).by(&Person::member("Grace"));
    let refused = discord.invoke(stranger).await;
    assert!(refused.is_ephemeral());
    assert!(
        refused.text().contains("Only whoever asked"),
        "{}",
        refused.text()
    );
    assert!(!discord.is_deleted(first.id));
    let mut moderator = Person::member("Mo");
    moderator.permissions = bits::ORDINARY | bits::MANAGE_MESSAGES;
    discord.invoke_only(Invoke::click(&second, &second.button("Delete")).by(&moderator));
    for mine in [&first, &third] {
        discord.invoke_only(Invoke::click(mine, &mine.button("Delete")));
    }
    for gone in [&first, &second, &third] {
        discord
            .eventually("an answer to be gone", |it| it.is_deleted(gone.id))
            .await;
    }
    // A private answer is dismissed by Discord's own means, and an emergency card stays.
    let private = discord.slash("ask", json!({ "question": EYELID })).await;
    assert!(!private.text().contains("Delete"));
    let urgent = discord.mention("my face is drooping and i cant lift my arm");
    assert!(!discord.reply_to(urgent).await.text().contains("Delete"));
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_questions_are_answered_with_one_notice() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let both = "why does my eyelid keep jumping? and can botox stop it?";
    let question = discord.message(Said::new(both).mentioning_the_bot());
    let text = discord.reply_to(question).await.text();
    assert!(text.contains("You also asked"), "{text}");
    assert_eq!(text.matches("Please note").count(), 1, "{text}");
    assert_eq!(discord.replies_to(question).len(), 1);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(discord.replies_to(question).len(), 1);
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_review_that_is_overdue_is_said_before_its_dates() {
    on_sqlite("card-overdue", async |database| {
        let text = shipped("eyelid-twitch");
        let line = text
            .lines()
            .find(|line| line.starts_with("next ="))
            .unwrap();
        let late = text.replace(line, "next = 2026-01-01");
        let line = late
            .lines()
            .find(|line| line.starts_with("reviewed ="))
            .unwrap();
        let late = late.replace(line, "reviewed = 2025-06-01");
        let own = own(late);
        let wishes = [("entry:eyelid-twitch", Some(own.as_str()))];
        commit(&database.open().await, guild(GUILD), &wishes).await;
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        let text = discord.reply_to(discord.mention(EYELID)).await.text();
        is_answer(&text, "Twitching eyelid");
        let (overdue, checked) = (
            text.find("This review is overdue."),
            text.find("Last checked 2025-06-01"),
        );
        assert!(overdue.unwrap() < checked.unwrap(), "{text}");
        discord.finish().await;
    })
    .await;
}
