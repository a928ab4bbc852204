//! `/help`: short, private, and true of the place it is asked in.

use serde_json::{Value, json};

use super::Bot;
use crate::store::{commit, guild};
use crate::support::database::on_sqlite;
use crate::support::setup::{GENERAL, GUILD, MODERATOR_ROLE, OTHER};
use crate::support::{Answered, FakeDiscord, Invoke, Person, components};

const POLICY: &str = "https://example.org/privacy";

#[track_caller]
fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is missing in:\n{text}");
    }
}

fn help() -> Invoke {
    Invoke::slash("help", json!({}))
}

/// The addresses that buttons lead to.
fn links(answered: &Answered) -> Vec<String> {
    let all = components(&answered.callback);
    let links = all.iter().filter_map(|one| one["url"].as_str());
    links.map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_member_learns_what_it_does_and_what_it_cannot_do() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let shown = discord.invoke(help()).await;
    assert!(shown.is_ephemeral());
    says(
        &shown.text(),
        &[
            "Facial twitching",
            "Use /ask.",
            "Mention me in a sentence",
            "Find an answer",
            "Name a dose",
            "Say what you have",
            "Call 999 or 112 (United Kingdom) now.",
        ],
    );
    assert!(!shown.text().contains("/settings"), "{}", shown.text());
    assert!(links(&shown).is_empty(), "no policy is named");
    let topics = discord.press(&shown.message(), "Browse topics").await;
    assert!(topics.is_ephemeral() && topics.kind() == 4);
    says(&topics.text(), &["27 topics"]);
    let privacy = discord.press(&shown.message(), "Privacy").await;
    assert!(privacy.is_ephemeral() && privacy.kind() == 4);
    says(&privacy.text(), &["What I keep, and what I do not"]);
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_ways_to_ask_are_those_of_the_place() {
    on_sqlite("help-places", async |database| {
        let off = format!("channel:{OTHER}");
        let role = MODERATOR_ROLE.to_string();
        let decided = [
            (off.as_str(), Some("off")),
            ("setting:region", Some("US")),
            ("setting:curators", Some(role.as_str())),
        ];
        let store = database.open().await;
        commit(&store, guild(GUILD), &decided).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let text = async |invoke: Invoke| discord.invoke(invoke).await.text();
        says(
            &text(help()).await,
            &["Mention me", "Call 911 (United States) now."],
        );
        let there = text(help().within(OTHER)).await;
        says(&there, &["switched me off in this channel"]);
        assert!(!there.contains("Mention me"), "{there}");
        let direct = text(help().directly()).await;
        says(&direct, &["Write your question here", "999 or 112"]);
        let group = text(help().in_a_group()).await;
        says(&group, &["option private with False"]);
        let visiting = text(help().user_installed()).await;
        says(&visiting, &["This server has not added me", "999 or 112"]);
        let mut writer = Person::member("Cleo");
        writer.roles = vec![MODERATOR_ROLE];
        let team = text(help().by(&writer)).await;
        says(&team, &["For this server's team", "/knowledge", "/inbox"]);
        assert!(!team.contains("/settings"), "{team}");
        let moderator = help().by(&Person::moderator("Mo"));
        says(
            &text(moderator.clone()).await,
            &["/settings", "/knowledge", "/inbox", "/insights", "/doctor"],
        );
        let elsewhere = text(moderator.user_installed()).await;
        assert!(!elsewhere.contains("/settings"), "{elsewhere}");
        bot.stop().await;
        commit(&store, guild(GUILD), &[("setting:paused", Some("yes"))]).await;
        let _second = Bot::start_over(&discord, database, &[]).await;
        says(&text(help()).await, &["The moderators have paused me"]);
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_hosts_privacy_policy_is_linked_from_help_and_privacy() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start_with(&discord, &[("SIGNPOST_DISCORD__PRIVACY_URL", POLICY)]);
    discord.ready().await;
    for command in ["help", "privacy"] {
        let shown = discord.slash(command, json!({})).await;
        assert_eq!(links(&shown), [POLICY], "{command}");
        says(&shown.text(), &["Privacy policy"]);
    }
    let admin = Invoke::slash("privacy", json!({})).by(&Person::admin("Root"));
    let shown = discord.invoke(admin.within(GENERAL)).await;
    let rows = shown.data()["components"].as_array().map(Vec::len);
    // A row of its own: beside it stand up to five buttons, as many as a row takes.
    assert_eq!((links(&shown).len(), rows), (1, Some(2)));
    assert_ne!(shown.data()["allowed_mentions"], Value::Null);
    discord.finish().await;
}
