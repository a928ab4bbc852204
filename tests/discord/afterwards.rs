//! After the answer: it follows its question when that is edited, and goes with it.

use std::time::Duration;

use super::{Bot, is_answer};
use crate::store::{commit, guild};
use crate::support::database::on_sqlite;
use crate::support::setup::{BOT, GENERAL, GUILD};
use crate::support::{FakeDiscord, Fault, Said, Sent};

const EYELID: &str = "why does my eyelid keep jumping";
const BOTOX: &str = "does botox stop face twitching";
const STROKE: &str = "my face is drooping and i cant lift my arm";

/// The text of a message of the bot as it stands now.
fn now(discord: &FakeDiscord, sent: &Sent) -> String {
    crate::support::said(&discord.now(sent).message)
}

fn to_the_bot(text: &str) -> String {
    format!("<@{BOT}> {text}")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_edited_question_is_answered_anew_in_place() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let question = discord.mention(EYELID);
    let card = discord.reply_to(question).await;
    discord.edit(question, &to_the_bot(BOTOX));
    discord
        .eventually("the answer to follow", |it| {
            now(it, &card).contains("Botulinum")
        })
        .await;
    is_answer(&now(&discord, &card), "Botulinum");
    // From a card to choices, and to no answer: nothing of the old one is left.
    discord.edit(question, &to_the_bot("how do I unclog a kitchen sink"));
    discord
        .eventually("the answer to follow", |it| {
            now(it, &card).contains("I don't have an answer")
        })
        .await;
    let text = now(&discord, &card);
    assert!(
        !text.contains("Botulinum") && !text.contains("More on treatment"),
        "{text}"
    );
    assert_eq!(discord.replies_to(question).len(), 1);
    let path = format!("/channels/{GENERAL}/messages/{}", card.id);
    for edit in discord.requests_to("PATCH", &path) {
        assert_eq!(
            edit.body["allowed_mentions"]["parse"],
            serde_json::json!([])
        );
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_edit_that_shows_an_emergency_gets_a_card_of_its_own() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let question = discord.mention(EYELID);
    let card = discord.reply_to(question).await;
    discord.edit(question, &to_the_bot(STROKE));
    let urgent = discord.message_in(GENERAL, &[card.id]).await;
    assert!(
        urgent.text().contains("This may be an emergency"),
        "{}",
        urgent.text()
    );
    discord
        .eventually("the old answer to go", |it| it.is_deleted(card.id))
        .await;
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_that_names_the_bot_only_later_is_answered() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let forgot = discord.say(EYELID);
    discord.edit(forgot, &to_the_bot(EYELID));
    is_answer(&discord.reply_to(forgot).await.text(), "Twitching eyelid");
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_edit_of_the_words_or_comes_late_changes_nothing() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let question = discord.mention(EYELID);
    discord.reply_to(question).await;
    // The same words again, as after a link's preview.
    discord.edit(question, &to_the_bot(EYELID));
    let old = discord.message(Said::new(EYELID).directly().minutes_ago(6));
    let answer = discord.reply_to(old).await;
    discord.edit(old, BOTOX);
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(now(&discord, &answer).contains("Twitching eyelid"));
    assert!(discord.requests_to("GET", "/messages/").is_empty());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_goes_with_its_question() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let question = discord.mention(EYELID);
    let card = discord.reply_to(question).await;
    discord.delete(question);
    discord
        .eventually("the answer to go", |it| it.is_deleted(card.id))
        .await;
    // Asked again it is answered in full, since nothing is left to point to.
    is_answer(
        &discord.reply_to(discord.mention(EYELID)).await.text(),
        "Twitching eyelid",
    );
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_on_its_way_goes_with_its_question_too() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    discord.fault(Fault::on("POST", "/messages").late(Duration::from_millis(400)));
    let question = discord.mention(EYELID);
    discord.requested(1, "POST", "/messages").await;
    discord.delete(question);
    let card = discord.message_in(GENERAL, &[]).await;
    discord
        .eventually("the answer to go", |it| it.is_deleted(card.id))
        .await;
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_edit_while_the_answer_is_on_its_way_is_followed_too() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    discord.fault(Fault::on("POST", "/messages").late(Duration::from_millis(400)));
    let question = discord.mention(EYELID);
    discord.requested(1, "POST", "/messages").await;
    discord.edit(question, &to_the_bot(BOTOX));
    let card = discord.reply_to(question).await;
    discord
        .eventually("the answer to follow", |it| {
            now(it, &card).contains("Botulinum")
        })
        .await;
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_edit_into_an_emergency_gets_a_card() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let question = discord.mention(EYELID);
    let mut known = vec![discord.reply_to(question).await.id];
    for (text, title) in [
        (STROKE, "possible stroke"),
        ("i want to kill myself", "You are not alone"),
    ] {
        // Two edits are a second apart at the least where people make them.
        tokio::time::sleep(Duration::from_millis(5)).await;
        discord.edit(question, &to_the_bot(text));
        let card = discord.message_in(GENERAL, &known).await;
        assert!(card.text().contains(title), "{}", card.text());
        let before = known[known.len() - 1];
        discord
            .eventually("the one before to go", |it| it.is_deleted(before))
            .await;
        known.push(card.id);
    }
    // Back to an ordinary question and to an emergency once more.
    let last = known[known.len() - 1];
    discord.edit(question, &to_the_bot(BOTOX));
    let mended = |it: &FakeDiscord| {
        let mut sent = it.sent().into_iter();
        sent.any(|one| one.id == last && crate::support::said(&one.message).contains("Botulinum"))
    };
    discord.eventually("the card to be mended", mended).await;
    discord.edit(question, &to_the_bot(STROKE));
    let card = discord.message_in(GENERAL, &known).await;
    assert!(card.text().contains("possible stroke"), "{}", card.text());
    assert!(discord.duplicates().is_empty());
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_was_put_off_is_heard_when_an_edit_shows_an_emergency() {
    on_sqlite("afterwards-haste", async |database| {
        let pause = [("setting:cooldown", Some("3600"))];
        commit(&database.open().await, guild(GUILD), &pause).await;
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        let first = discord.reply_to(discord.mention(EYELID)).await;
        let put_off = discord.mention(BOTOX);
        let told = discord.reply_to(put_off).await;
        assert!(told.text().contains("a moment ago"), "{}", told.text());
        discord.edit(put_off, &to_the_bot(STROKE));
        let card = discord.message_in(GENERAL, &[first.id, told.id]).await;
        assert!(card.text().contains("possible stroke"), "{}", card.text());
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_pointed_to_an_answer_that_says_something_else_now() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let question = discord.mention(EYELID);
    let card = discord.reply_to(question).await;
    discord.edit(question, &to_the_bot(BOTOX));
    discord
        .eventually("the answer to follow", |it| {
            now(it, &card).contains("Botulinum")
        })
        .await;
    is_answer(
        &discord.reply_to(discord.mention(EYELID)).await.text(),
        "Twitching eyelid",
    );
    let pointer = discord.reply_to(discord.mention(BOTOX)).await;
    assert!(
        pointer.text().contains(&card.id.to_string()),
        "{}",
        pointer.text()
    );
    discord.finish().await;
}
