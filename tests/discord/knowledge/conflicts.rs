//! The pack has moved on from what a server's text was made from: each way out of it.

use serde_json::json;
use signpost::knowledge::Say;

use super::super::is_answer;
use super::{Desk, ask, bot, decide};
use crate::store::guild;
use crate::support::database::{Database, on_both};
use crate::support::setup::GUILD;
use crate::support::shipped::shipped;
use crate::support::{FakeDiscord, Person};

const QUESTION: &str = "what can i do myself about a twitch";
const TITLE: &str = "What you can try yourself";

/// A server's own text on an entry, made from a text that is not the pack's of today.
pub(super) async fn outdated(database: &Database, entry: &str) -> String {
    let text = shipped(entry).replacen("title = \"", "title = \"Ours: ", 1);
    let base = Some("0".repeat(64).parse().unwrap());
    let own = Say::Own {
        text: text.clone(),
        base,
    };
    decide(database, &[(&format!("entry:{entry}"), &own.print())]).await;
    text
}

/// The page on the entry's conflict.
async fn conflict(discord: &FakeDiscord) -> Desk<'_> {
    let mut desk = Desk::open(discord, Person::moderator("Mo"), "check", json!({})).await;
    let said = desk.press("self-care").await;
    assert!(said.contains(&format!("+ Ours: {TITLE}")), "{said}");
    assert!(said.contains(&format!("- {TITLE}")), "{said}");
    desk
}

async fn checked(discord: &FakeDiscord) -> String {
    let desk = Desk::open(discord, Person::moderator("Mo"), "check", json!({})).await;
    desk.page.text()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_packs_text_can_be_taken_in_the_place_of_the_own_one() {
    on_both("conflict-pack", async |database| {
        outdated(database, "self-care").await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let before = ask(&discord, QUESTION).await;
        is_answer(&before, &format!("Ours: {TITLE}"));
        let mut desk = conflict(&discord).await;
        let said = desk.press("Use the pack's").await;
        assert!(said.contains("what the pack says stands again"), "{said}");
        let after = ask(&discord, QUESTION).await;
        is_answer(&after, TITLE);
        assert!(!after.contains("Ours"), "{after}");
        let said = checked(&discord).await;
        assert!(!said.contains("moved on"), "{said}");
        let decided = database.open().await.decided(guild(GUILD)).await.unwrap();
        assert_eq!(decided.values, [], "the server says nothing of its own");
        // The text is not lost: one press brings it back.
        let said = desk.press("Undo this").await;
        assert!(said.contains("Saved."), "{said}");
        is_answer(&ask(&discord, QUESTION).await, &format!("Ours: {TITLE}"));
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_own_text_can_be_edited_from_the_conflict() {
    on_both("conflict-edit", async |database| {
        let own = outdated(database, "self-care").await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut desk = conflict(&discord).await;
        let said = desk.press("Edit mine").await;
        assert!(
            said.contains(&format!("Draft of **Ours: {TITLE}**")),
            "{said}"
        );
        let store = database.open().await;
        let draft = store.draft(guild(GUILD), "self-care").await.unwrap();
        assert_eq!(draft.unwrap().text, own, "it begins with the own text");
        // What is made of it is published like any other draft.
        let helps = "Rest, warm cloths and less coffee can ease it. Our group meets on Mondays.";
        desk.fill("Text", json!({ "helps": helps })).await;
        let said = desk.press("Check and publish").await;
        assert!(said.contains("passes every check"), "{said}");
        let said = desk.press("Publish now").await;
        assert!(said.contains("Published"), "{said}");
        let answer = ask(&discord, QUESTION).await;
        is_answer(&answer, &format!("Ours: {TITLE}"));
        assert!(answer.contains("on Mondays"), "{answer}");
        discord.finish().await;
    })
    .await;
}
