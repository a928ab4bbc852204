//! `/topics`: everything there is, by group and page; titles alone, and each leads to its card.

use serde_json::{Value, json};

use super::{Bot, is_answer};
use crate::store::{commit, guild};
use crate::support::database::on_sqlite;
use crate::support::setup::{GENERAL, GUILD};
use crate::support::shipped::{own, parts};
use crate::support::{FakeDiscord, Invoke, Sent, components};

const GROUP: &str = "sp1:topics:group";
const PICK: &str = "sp1:topics:pick";

/// The options of a select: what is shown, and what is sent.
fn options(panel: &Sent, id: &str) -> Vec<(String, String)> {
    let all = components(&panel.message);
    let select = all.iter().find(|one| one["custom_id"] == id);
    let options = select.unwrap_or_else(|| panic!("no select `{id}`"))["options"].as_array();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let options = options.unwrap().iter();
    options
        .map(|one| (text(&one["label"]), text(&one["value"])))
        .collect()
}

fn labels(panel: &Sent, id: &str) -> Vec<String> {
    options(panel, id)
        .into_iter()
        .map(|(label, _)| label)
        .collect()
}

async fn choose(discord: &FakeDiscord, panel: &Sent, id: &str, value: &str) -> Sent {
    let answered = discord.invoke(Invoke::choose(panel, id, &[value])).await;
    assert_eq!(answered.kind(), 7, "the list stays where it is");
    discord.now(panel)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_topic_stands_in_a_group_and_opens_as_a_private_card() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let opened = discord.slash("topics", json!({})).await;
    assert!(opened.is_ephemeral());
    let mut panel = opened.message();
    assert!(panel.text().contains("27 topics"), "{}", panel.text());
    assert!(
        panel.text().contains("general information"),
        "{}",
        panel.text()
    );
    let groups = options(&panel, GROUP);
    let names: Vec<&str> = groups.iter().map(|(label, _)| label.as_str()).collect();
    assert_eq!(
        names,
        [
            "Symptoms and conditions",
            "What may bring it on",
            "What can be done",
            "Getting help and living with it",
            "About these texts"
        ]
    );
    let mut seen = 0;
    for (label, group) in &groups {
        panel = choose(&discord, &panel, GROUP, group).await;
        let text = panel.text();
        assert!(text.contains(label), "{text}");
        assert!(!text.contains("What may cause it"), "titles alone: {text}");
        let mut titles = labels(&panel, PICK);
        seen += titles.len();
        assert!(
            titles
                .iter()
                .all(|title| text.contains(&format!("- {title}"))),
            "{text}"
        );
        let sorted = titles.clone();
        titles.sort_by_key(|title| title.to_lowercase());
        assert_eq!(titles, sorted);
    }
    assert_eq!(seen, 27);
    panel = choose(&discord, &panel, GROUP, "condition").await;
    let card = discord
        .invoke(Invoke::choose(&panel, PICK, &["eyelid-twitch"]))
        .await;
    assert_eq!(card.kind(), 4, "a card of its own, below the list");
    assert!(card.is_ephemeral());
    is_answer(&card.text(), "Twitching eyelid");
    discord.finish().await;
}

/// Own entries that make the group of causes longer than a page.
fn many() -> Vec<(String, String)> {
    let entry = |number: usize| {
        let mut parts = parts("screen-time-eye-strain");
        parts.title = format!("Yodelling of kind {number:02}");
        parts.asks = (0..8)
            .map(|ask| format!("yodelling {ask} of kind {number}"))
            .collect();
        parts.tests.reach = vec![parts.asks[0].clone()];
        (format!("entry:own-{number}"), own(parts.to_toml()))
    };
    (0..20).map(entry).collect()
}

/// The list, once the guild's own entries are read.
async fn whole(discord: &FakeDiscord, topics: &str) -> Sent {
    for _ in 0..100 {
        let panel = discord.slash("topics", json!({})).await.message();
        if panel.text().contains(topics) {
            return panel;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the list never held {topics}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_group_has_pages_and_what_is_gone_leads_to_the_nearest() {
    on_sqlite("topics-pages", async |database| {
        let store = database.open().await;
        let many = many();
        let mut edits: Vec<_> = many
            .iter()
            .map(|(id, say)| (id.as_str(), Some(say.as_str())))
            .collect();
        edits.push(("entry:caffeine-and-alcohol", Some("{\"disabled\":true}")));
        commit(&store, guild(GUILD), &edits).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let panel = whole(&discord, "46 topics").await;
        let first = choose(&discord, &panel, GROUP, "cause").await;
        assert!(first.text().contains("(page 1 of 2)"), "{}", first.text());
        assert_eq!(labels(&first, PICK).len(), 25);
        assert!(!first.text().contains("Previous page"), "{}", first.text());
        let all = labels(&first, PICK);
        assert!(
            !all.contains(&"Caffeine and alcohol".to_owned()),
            "it is taken out"
        );
        let next = discord.press(&first, "Next page").await;
        assert_eq!(next.kind(), 7);
        let second = discord.now(&first);
        assert_eq!(
            labels(&second, PICK),
            [
                "Yodelling of kind 17",
                "Yodelling of kind 18",
                "Yodelling of kind 19"
            ]
        );
        assert!(!second.text().contains("Next page"), "{}", second.text());
        // The process and most of those entries go; the list on the screen stays.
        bot.stop().await;
        let gone: Vec<_> = edits.iter().map(|(id, _)| (*id, None)).collect();
        commit(&store, guild(GUILD), &gone).await;
        let _second = Bot::start_over(&discord, database, &[]).await;
        whole(&discord, "27 topics").await;
        let card = discord
            .invoke(Invoke::choose(&second, PICK, &["own-19"]))
            .await;
        assert!(
            card.is_ephemeral() && card.text().contains("taken out"),
            "{}",
            card.text()
        );
        let forged = json!({ "data": {
            "custom_id": "sp1:topics:cause:7", "component_type": 2, "id": 1
        }});
        let previous = second.button("Previous page");
        let beyond = Invoke::click(&second, &previous).patched(forged);
        assert_eq!(discord.invoke(beyond).await.kind(), 7);
        let nearest = discord.now(&second);
        assert!(
            nearest.text().contains("this is the nearest one"),
            "{}",
            nearest.text()
        );
        assert_eq!(labels(&nearest, PICK).len(), 9);
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_that_is_empty_now_is_left_out() {
    on_sqlite("topics-empty", async |database| {
        let off = Some("{\"disabled\":true}");
        commit(
            &database.open().await,
            guild(GUILD),
            &[("entry:about-this-information", off)],
        )
        .await;
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        let panel = whole(&discord, "26 topics").await;
        assert_eq!(labels(&panel, GROUP).len(), 4);
        let panel = choose(&discord, &panel, GROUP, "about").await;
        let text = panel.text();
        assert!(text.contains("no longer there"), "{text}");
        assert!(text.contains("Getting help and living with it"), "{text}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_the_bot_is_switched_off_nothing_is_listed() {
    on_sqlite("topics-off", async |database| {
        let store = database.open().await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let panel = discord.slash("topics", json!({})).await.message();
        bot.stop().await;
        let channel = format!("channel:{GENERAL}");
        for (subject, told) in [
            (channel.as_str(), "switched me off in this channel"),
            ("setting:paused", "have paused me"),
        ] {
            let value = if subject == channel { "off" } else { "yes" };
            commit(&store, guild(GUILD), &[(subject, Some(value))]).await;
            let bot = Bot::start_over(&discord, database, &[]).await;
            let listed = discord.slash("topics", json!({})).await;
            assert!(listed.is_ephemeral());
            assert!(listed.text().contains(told), "{}", listed.text());
            let pick = Invoke::choose(&panel, PICK, &["eyelid-twitch"]);
            let picked = discord.invoke(pick).await.text();
            assert!(picked.contains(told), "{picked}");
            bot.stop().await;
            commit(&store, guild(GUILD), &[(subject, None)]).await;
        }
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_direct_messages_the_hosts_pack_is_listed() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let topics = Invoke::slash("topics", json!({})).directly();
    let panel = discord.invoke(topics).await;
    assert!(panel.text().contains("27 topics"), "{}", panel.text());
    discord.finish().await;
}
