//! Members ask while a server's team publishes: every answer comes, in time, and is of one text or the other.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use signpost::knowledge::Say;
use signpost::store::Draft;

use super::{Bot, is_answer};
use crate::store::{commit, guild, person, put};
use crate::support::database::on_both;
use crate::support::setup::GUILD;
use crate::support::shipped::parts;
use crate::support::{FakeDiscord, Invoke, Person};

const QUESTION: &str = "why does my eyelid keep jumping";

/// The pack's text on eyelids with this word in each part that a card shows.
fn worded(word: &str) -> String {
    let mut entry = parts("eyelid-twitch");
    for part in [
        &mut entry.title,
        &mut entry.summary,
        &mut entry.cause,
        &mut entry.helps,
        &mut entry.care.text,
    ] {
        *part = format!("{word}: {part}");
    }
    entry.to_toml()
}

/// What a member is shown.
async fn card(discord: &FakeDiscord, member: &Person) -> Value {
    let asked = Invoke::slash("ask", json!({ "question": QUESTION })).by(member);
    let sent = discord.invoke(asked).await.shown().await;
    sent.message["embeds"].clone()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn members_are_answered_without_a_pause_while_an_entry_is_published() {
    on_both("readers", async |database| {
        let store = database.open().await;
        let text = worded("Old");
        let old = Say::Own { text, base: None }.print();
        commit(&store, guild(GUILD), &[("entry:eyelid-twitch", Some(&old))]).await;
        let draft = Draft {
            entry: "eyelid-twitch".to_owned(),
            text: worded("New"),
            base: None,
            author: person(5),
            at: 5,
            asked_review: false,
        };
        put(&store, guild(GUILD), &draft).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let members = ["Ada", "Ben", "Cleo"].map(Person::member);
        let old = card(&discord, &members[0]).await;
        let mo = Person::moderator("Mo");
        let publish = Invoke::slash("knowledge publish", json!({ "entry": "eyelid-twitch" }));
        let page = discord.invoke(publish.by(&mo)).await.shown().await;

        let done = AtomicBool::new(false);
        let asking = async |member: &Person| {
            let (mut cards, mut longest) = (Vec::new(), Duration::ZERO);
            while !done.load(Ordering::Relaxed) {
                let since = Instant::now();
                cards.push(card(&discord, member).await);
                longest = longest.max(since.elapsed());
            }
            // What is asked from now on is answered with the new text.
            cards.push(card(&discord, member).await);
            (cards, longest)
        };
        let publishing = async {
            let since = Instant::now();
            let press = Invoke::click(&page, &page.button("Publish now")).by(&mo);
            let said = discord.invoke(press).await.shown().await.text();
            done.store(true, Ordering::Relaxed);
            assert!(said.contains("Published"), "{said}");
            since.elapsed()
        };
        let [ada, ben, cleo] = &members;
        let (ada, ben, cleo, took) =
            tokio::join!(asking(ada), asking(ben), asking(cleo), publishing);

        let new = card(&discord, &members[0]).await;
        let told =
            |card: &Value, word: &str| card.to_string().matches(&format!("{word}: ")).count();
        assert_eq!((told(&old, "Old"), told(&old, "New")), (5, 0), "{old}");
        assert_eq!((told(&new, "Old"), told(&new, "New")), (0, 5), "{new}");
        for (cards, longest) in [&ada, &ben, &cleo] {
            let turn = cards.iter().position(|card| *card == new);
            let (before, after) = cards.split_at(turn.expect("the new text came"));
            assert!(
                before.iter().all(|card| *card == old),
                "wholly the old text"
            );
            assert!(
                after.iter().all(|card| *card == new),
                "wholly the new text, and from then on"
            );
            assert_eq!(cards[0], old, "they asked before it was published");
            // Its tests take most of that time; answers wait for none of them.
            assert!(
                *longest * 2 < took,
                "an answer took {longest:?} of the {took:?} that publishing took"
            );
        }
        let answer = discord.slash("ask", json!({ "question": QUESTION })).await;
        is_answer(&answer.text(), "New: Twitching eyelid");
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}
