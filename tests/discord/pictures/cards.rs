//! Each kind of card a member may see, for docs/asking.md.

use serde_json::json;

use super::album::Album;
use super::{Bot, DROOP, EYELID, UNSURE};
use crate::store::{commit, guild};
use crate::support::database::on_sqlite;
use crate::support::setup::{GENERAL, GUILD, OTHER, THREAD};
use crate::support::{FakeDiscord, Invoke, Person, Said, Sent};

const BOTOX: &str = "does botox stop face twitching";

/// Ada asks with /ask.
async fn asked(discord: &FakeDiscord, question: &str) -> Sent {
    let ask = Invoke::slash("ask", json!({ "question": question }));
    discord.invoke(ask).await.shown().await
}

async fn pressed(discord: &FakeDiscord, on: &Sent, label: &str) -> Sent {
    discord.press(on, label).await.shown().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_kind_of_card_is_pictured_as_it_is() {
    let discord = FakeDiscord::start().await;
    on_sqlite("pictures-cards", async |database| {
        let store = database.open().await;
        let (offers, answers) = (format!("channel:{OTHER}"), format!("channel:{THREAD}"));
        let modes = [
            (offers.as_str(), Some("suggest")),
            (answers.as_str(), Some("answer")),
        ];
        commit(&store, guild(GUILD), &modes).await;
        let settings = [("SIGNPOST_DISCORD__MESSAGE_CONTENT", "true")];
        let bot = Bot::start_over(&discord, database, &settings).await;
        let mut album = Album::new();
        let used = |question: &str| format!("**Ada** used /ask: {question}");
        let answer = asked(&discord, BOTOX).await;
        album.add_sent(
            (
                "ask-answer",
                "An answer: the short of it, with the rest behind buttons",
            ),
            &used(BOTOX),
            &answer,
        );
        let more = pressed(&discord, &answer, "More on treatment").await;
        album.add_sent(
            ("ask-treatment", "More on a treatment"),
            "**Ada** pressed “More on treatment”",
            &more,
        );
        let sure = pressed(&discord, &answer, "How sure is this?").await;
        album.add_sent(
            (
                "ask-evidence",
                "What is not certain, and where it comes from",
            ),
            "**Ada** pressed “How sure is this?”",
            &sure,
        );
        let choices = asked(&discord, UNSURE).await;
        album.add_sent(
            ("ask-choices", "Several topics might fit"),
            &used(UNSURE),
            &choices,
        );
        for (name, title, question) in [
            (
                "ask-unknown",
                "No answer, with the nearest topics",
                "can magnets cure twitching",
            ),
            (
                "ask-boundary",
                "What no bot may answer",
                "how many mg of baclofen should i take",
            ),
            (
                "ask-same-day",
                "A sign that needs help today, in the answer's place",
                "my eyelid droops since this morning and it twitches",
            ),
            ("ask-emergency", "Signs of an emergency", DROOP),
            ("ask-crisis", "Signs of a crisis", "i want to kill myself"),
            (
                "ask-several",
                "Two questions, one answer",
                "why does my eyelid keep jumping? and can botox stop it?",
            ),
        ] {
            let sent = asked(&discord, question).await;
            album.add_sent((name, title), &used(question), &sent);
        }
        let first = discord.reply_to(discord.mention(EYELID)).await;
        let again = discord.reply_to(discord.mention(EYELID)).await;
        album.steady(&again, ("discord.com/channels/", "\n"), "1/2/3");
        album.add_sent(
            ("ask-earlier", "The same question a second time"),
            &format!("**Ada**: @Signpost {EYELID}"),
            &again,
        );
        let next = pressed(&discord, &first, "Not what I meant").await;
        album.add_sent(
            (
                "ask-not-meant",
                "What came next, when it was something else",
            ),
            "**Ada** pressed “Not what I meant”",
            &next,
        );
        discord.forbid_embeds(GENERAL);
        let plain = discord.reply_to(discord.mention(BOTOX)).await;
        album.add_sent(
            (
                "ask-plain",
                "An answer where pictures and boxes are not allowed",
            ),
            &format!("**Ada**: @Signpost {BOTOX}"),
            &plain,
        );
        let overheard = discord.message(
            Said::new("does coffee cause eye twitching?")
                .by(&Person::member("Ada"))
                .within(OTHER),
        );
        let offer = discord.reply_to(overheard).await;
        album.add_sent(
            (
                "ask-suggestion",
                "An offer to somebody who did not ask, where moderators want that",
            ),
            "**Ada**: does coffee cause eye twitching?",
            &offer,
        );
        rest(&discord, &mut album).await;
        for (command, title) in [
            ("topics", "Everything there is"),
            ("help", "What Signpost can do"),
        ] {
            let sent = discord.slash(command, json!({})).await.shown().await;
            album.add_sent(
                (&format!("ask-{command}"), title),
                &format!("**Ada** used /{command}"),
                &sent,
            );
        }
        bot.stop().await;
        album.finish();
    })
    .await;
    discord.finish().await;
}

/// Cards that come less often.
async fn rest(discord: &FakeDiscord, album: &mut Album) {
    let unasked = Said::new(EYELID).by(&Person::member("Ada")).within(THREAD);
    let card = discord.reply_to(discord.message(unasked)).await;
    album.add_sent(
        (
            "ask-unprompted",
            "An answer to somebody who did not ask, where moderators want that",
        ),
        &format!("**Ada**: {EYELID}"),
        &card,
    );
    let ines = Person::member("Ines").speaking("es-ES");
    let asked = Invoke::slash("ask", json!({ "question": EYELID })).by(&ines);
    let card = discord.invoke(asked).await.shown().await;
    album.add_sent(
        (
            "ask-other-language",
            "A card in another language than its reader's",
        ),
        &format!("**Ines** used /ask: {EYELID}"),
        &card,
    );
    let nothing = discord.reply_to(discord.dm("?!")).await;
    album.add_sent(
        ("ask-nothing", "Nothing was asked: how to ask"),
        "**Ada**: ?!",
        &nothing,
    );
}
