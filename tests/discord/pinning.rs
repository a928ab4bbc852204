//! A server's team decides which topics `/ask` offers first, and sees, tells and takes it back like any setting.

use serde_json::json;
use signpost::community::{Key, MOST_PINNED};

use super::Bot;
use crate::store::{commit, guild};
use crate::support::database::{Database, on_both};
use crate::support::setup::{GUILD, MODERATOR_ROLE, OTHER};
use crate::support::{FakeDiscord, Invoke, Person, Sent};

fn reviewer() -> Person {
    let mut person = Person::member("Rey");
    person.roles = vec![MODERATOR_ROLE];
    person
}

/// A reviewer's role, and a change log.
async fn team(database: &Database) {
    let (role, log) = (MODERATOR_ROLE.to_string(), OTHER.to_string());
    let decided = [
        ("setting:reviewers", Some(role.as_str())),
        ("setting:log", Some(log.as_str())),
    ];
    commit(&database.open().await, guild(GUILD), &decided).await;
}

async fn pin(discord: &FakeDiscord, person: &Person, entry: &str) -> Sent {
    let invoke = Invoke::slash("knowledge pin", json!({ "entry": entry })).by(person);
    let page = discord.invoke(invoke).await.shown().await;
    assert!(page.is_ephemeral());
    page
}

async fn offered(discord: &FakeDiscord) -> Vec<String> {
    let choices = discord.autocomplete("ask", "question", "").await.choices();
    choices.into_iter().map(|(name, _)| name).collect()
}

async fn stands(database: &Database) -> Option<String> {
    let decided = database.open().await.decided(guild(GUILD)).await.unwrap();
    let mut values = decided.values.into_iter();
    let found = values.find(|(subject, _)| *subject == Key::Pinned.subject());
    found.map(|(_, value)| value)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pinned_topics_come_first_and_the_same_command_takes_them_away() {
    on_both("pinning", async |database| {
        team(database).await;
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        let before = offered(&discord).await;
        let rey = reviewer();
        for entry in ["tics-in-children", "self-care"] {
            let page = pin(&discord, &rey, entry).await;
            assert!(page.text().contains("is now offered"), "{}", page.text());
            assert!(page.text().contains("The same command"), "{}", page.text());
        }
        assert_eq!(
            stands(database).await.as_deref(),
            Some("tics-in-children,self-care")
        );
        let now = offered(&discord).await;
        let first = ["Twitches and tics in children", "What you can try yourself"];
        assert_eq!(now[..2], first);
        assert_eq!(now.len(), 25);
        let others: Vec<&String> = before
            .iter()
            .filter(|name| !first.contains(&name.as_str()))
            .collect();
        assert_eq!(
            now[2..].iter().collect::<Vec<_>>()[..20],
            others[..20],
            "the others as before"
        );
        // Elsewhere nothing changed.
        let direct = Invoke::autocomplete("ask", "question", "").directly();
        let direct = discord.invoke(direct).await.choices();
        assert_eq!(direct[0].0, before[0]);
        // The change log knows, and so do the settings.
        let log = discord
            .sent()
            .into_iter()
            .filter(|sent| sent.channel == OTHER);
        let log: Vec<String> = log.map(|sent| sent.text()).collect();
        assert_eq!(log.len(), 2);
        assert!(
            log[1].contains("`tics-in-children`, `self-care`"),
            "{log:?}"
        );
        let mo = Person::moderator("Mo");
        let settings = discord
            .invoke(Invoke::slash("settings", json!({})).by(&mo))
            .await;
        let panel = settings.message();
        assert!(
            panel.text().contains("`tics-in-children`, `self-care`"),
            "{}",
            panel.text()
        );
        let open = Invoke::choose(&panel, "set1:pick", &["pinned"]).by(&mo);
        let opened = discord.invoke(open).await.text();
        assert!(opened.contains("/knowledge pin"), "{opened}");
        // One goes by the same command, the rest by undoing what a moderator did.
        let page = pin(&discord, &mo, "tics-in-children").await;
        assert!(
            page.text().contains("no longer offered first"),
            "{}",
            page.text()
        );
        assert_eq!(offered(&discord).await[0], first[1]);
        let undo = Invoke::click(&page, &page.button("Undo this")).by(&mo);
        discord.invoke(undo).await.shown().await;
        assert_eq!(offered(&discord).await[..2], first);
        for entry in ["tics-in-children", "self-care"] {
            pin(&discord, &rey, entry).await;
        }
        assert_eq!(stands(database).await, None);
        assert_eq!(offered(&discord).await, before);
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_gone_is_left_out_and_can_be_taken_away() {
    on_both("pinning-gone", async |database| {
        team(database).await;
        let decided = [
            (
                "setting:pinned",
                Some("no-such-entry,self-care,mvd-surgery"),
            ),
            ("entry:self-care", Some("{\"disabled\":true}")),
        ];
        commit(&database.open().await, guild(GUILD), &decided).await;
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        let first = "Surgery (microvascular decompression)";
        let mut now = offered(&discord).await;
        // The guild's own entries may take a moment to be read.
        for _ in 0..50 {
            if now[0] == first && !now.contains(&"What you can try yourself".to_owned()) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            now = offered(&discord).await;
        }
        assert_eq!(now[0], first);
        let typed = Invoke::autocomplete("knowledge pin", "entry", "").by(&reviewer());
        let choices = discord.invoke(typed).await.choices();
        let values: Vec<&str> = choices.iter().filter_map(|(_, id)| id.as_str()).collect();
        assert_eq!(values[..3], ["no-such-entry", "self-care", "mvd-surgery"]);
        assert!(choices[2].0.starts_with("Comes first: "), "{choices:?}");
        pin(&discord, &reviewer(), "no-such-entry").await;
        assert_eq!(
            stands(database).await.as_deref(),
            Some("self-care,mvd-surgery")
        );
        let page = pin(&discord, &reviewer(), "never-there").await;
        assert!(page.text().contains("There is no entry"), "{}", page.text());
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_are_enough_and_members_have_no_say() {
    on_both("pinning-full", async |database| {
        team(database).await;
        let files = signpost::knowledge::PackFiles::built_in();
        let names = files
            .texts()
            .filter_map(|(path, _)| path.strip_prefix("entries/"));
        let names: Vec<String> = names.map(|name| name.replace(".toml", "")).collect();
        let full = names[..MOST_PINNED].join(",");
        let decided = [("setting:pinned", Some(full.as_str()))];
        commit(&database.open().await, guild(GUILD), &decided).await;
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        let page = pin(&discord, &reviewer(), &names[MOST_PINNED]).await;
        assert!(
            page.text().contains("10 entries come first already"),
            "{}",
            page.text()
        );
        let ada = Invoke::slash("knowledge pin", json!({ "entry": &names[0] }));
        let refused = discord.invoke(ada).await;
        assert!(
            refused.text().contains("people who publish"),
            "{}",
            refused.text()
        );
        let typed = Invoke::autocomplete("knowledge pin", "entry", "");
        assert!(discord.invoke(typed).await.choices().is_empty());
        assert_eq!(stands(database).await, Some(full));
        discord.finish().await;
    })
    .await;
}
