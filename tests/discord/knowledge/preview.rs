//! `/knowledge preview`: an entry as members see it, or as its draft would have it.

use serde_json::json;

use super::super::is_answer;
use super::{Desk, ask, bot, curator, decide, roles};
use crate::store::guild;
use crate::support::FakeDiscord;
use crate::support::database::on_both;
use crate::support::setup::GUILD;

const TITLE: &str = "What you can try yourself";

async fn preview(discord: &FakeDiscord, entry: &str) -> String {
    let desk = Desk::open(
        discord,
        curator("Cleo"),
        "preview",
        json!({ "entry": entry }),
    )
    .await;
    desk.page.text()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_draft_it_is_the_card_that_members_see() {
    on_both("preview", async |database| {
        roles(database).await;
        decide(
            database,
            &[
                ("setting:disclaimer", "Only general words here."),
                ("setting:referral", "Our nurse Ann can help."),
                ("entry:tics-in-children", "{\"disabled\":true}"),
            ],
        )
        .await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let shown = preview(&discord, "self-care").await;
        assert!(shown.contains("The pack's text"), "{shown}");
        is_answer(&shown, TITLE);
        for notice in ["Only general words here.", "Our nurse Ann can help."] {
            assert!(shown.contains(notice), "`{notice}` is missing in:\n{shown}");
        }
        assert!(!shown.contains("draft"), "{shown}");
        let drafts = database.open().await.drafts(guild(GUILD)).await.unwrap();
        assert!(drafts.is_empty(), "looking makes no draft");
        let shown = preview(&discord, "tics-in-children").await;
        assert!(shown.contains("does without this entry"), "{shown}");
        assert!(!shown.contains("What may cause it"), "{shown}");
        let shown = preview(&discord, "no-such-entry").await;
        assert!(
            shown.contains("There is no entry `no-such-entry`"),
            "{shown}"
        );
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_a_draft_it_is_the_draft_and_members_still_see_the_other() {
    on_both("preview-draft", async |database| {
        roles(database).await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let entry = json!({ "entry": "self-care" });
        let mut desk = Desk::open(&discord, curator("Cora"), "edit", entry).await;
        desk.fill("Text", json!({ "title": "What one can do" }))
            .await;
        let shown = preview(&discord, "self-care").await;
        assert!(
            shown.contains("This is the draft, not yet what members see."),
            "{shown}"
        );
        is_answer(&shown, "What one can do");
        assert!(!shown.contains(TITLE), "{shown}");
        let answer = ask(&discord, "what can i do myself about a twitch").await;
        is_answer(&answer, TITLE);
        discord.finish().await;
    })
    .await;
}
