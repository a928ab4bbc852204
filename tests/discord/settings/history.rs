//! History: each change can be looked at whole, and an owner can go back to before any of them.

use serde_json::json;
use signpost::knowledge::Say;

use super::{Desk, EYELID, ask, bot};
use crate::discord::is_answer;
use crate::store::{commit, guild};
use crate::support::database::on_both;
use crate::support::setup::{GUILD, MODERATOR_ROLE};
use crate::support::shipped::{own, shipped};
use crate::support::{FakeDiscord, Invoke, Person};

/// The pack's text of the entry on eyelids under another title, as a server says it.
fn titled(title: &str) -> String {
    own(shipped("eyelid-twitch").replacen("Twitching eyelid", title, 1))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_is_shown_whole_with_what_went_and_what_came() {
    on_both("look", async |database| {
        let store = database.open().await;
        for title in ["A lid that jumps", "A lid that flutters"] {
            let say = titled(title);
            commit(&store, guild(GUILD), &[("entry:eyelid-twitch", Some(&say))]).await;
        }
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut desk = Desk::open(&discord).await;
        // Two notices that differ at their end alone.
        let long = "General information from our group of people who live with twitching faces. "
            .repeat(3);
        desk.write("disclaimer", &format!("{long}One.")).await;
        let said = desk.write("disclaimer", &format!("{long}Two.")).await;
        assert!(said.contains("One.”") && said.contains("Two.”"), "{said}");
        let said = desk.told("set1:history", None).await;
        assert!(
            said.contains("entry `eyelid-twitch` published anew"),
            "{said}"
        );
        let said = desk.told("set1:look", Some(&["2"])).await;
        for part in [
            "- A lid that jumps",
            "+ A lid that flutters",
            "published anew",
        ] {
            assert!(said.contains(part), "`{part}` is missing in:\n{said}");
        }
        let undo = desk.panel.button("Undo this");
        let said = desk.told(&undo, None).await;
        assert!(said.contains("Saved."), "{said}");
        is_answer(&ask(&discord, EYELID).await.text(), "A lid that jumps");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_owner_goes_back_to_before_everything_that_somebody_broke() {
    on_both("back", async |database| {
        let store = database.open().await;
        let change = async |subject: &str, value: Option<&str>| {
            commit(&store, guild(GUILD), &[(subject, value)]).await
        };
        change("setting:sensitivity", Some("careful")).await;
        let broken = change("setting:sensitivity", Some("eager")).await;
        let off = Say::Disabled.print();
        change("entry:eyelid-twitch", Some(&off)).await;
        for turn in 0..120 {
            let seconds = turn.to_string();
            change("setting:cooldown", Some(&seconds)).await;
        }
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        // Whoever manages the server sees the change, and takes back one at a time.
        let mut mo = Desk::open(&discord).await;
        mo.told("set1:history", None).await;
        mo.told("set1:look", Some(&[&broken.to_string()])).await;
        assert!(!mo.ids().iter().any(|id| id.contains(":back:")));
        let forged = json!({ "data": { "custom_id": format!("set1:backed:{broken}"), "component_type": 2 } });
        let press = Invoke::click(&mo.panel, "set1:history").by(&mo.person);
        let refused = discord.invoke(press.patched(forged)).await;
        assert!(refused.text().contains("Administrator"), "{}", refused.text());
        let mut owen = Desk::open_as(&discord, Person::admin("Owen")).await;
        owen.told("set1:history", None).await;
        owen.told("set1:look", Some(&[&broken.to_string()])).await;
        let back = owen.panel.button("Go back to before this");
        let said = owen.told(&back, None).await;
        assert!(said.contains("all at once"), "{said}");
        let go = owen.panel.button("Go back");
        let said = owen.told(&go, None).await;
        assert!(said.contains("eager → careful"), "{said}");
        is_answer(&ask(&discord, EYELID).await.text(), "Twitching eyelid");
        let decided = store.decided(guild(GUILD)).await.unwrap();
        let values: Vec<String> = decided
            .values
            .iter()
            .map(|(subject, value)| format!("{subject}={value}"))
            .collect();
        assert_eq!(values, ["setting:sensitivity=careful"]);
        // One change, which can be taken back like any other.
        let undo = owen.panel.button("Undo this");
        let said = owen.told(&undo, None).await;
        assert!(said.contains("careful → eager"), "{said}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_entrys_history_can_be_turned_over_by_those_who_write() {
    on_both("pages", async |database| {
        let store = database.open().await;
        let role = MODERATOR_ROLE.to_string();
        commit(&store, guild(GUILD), &[("setting:curators", Some(&role))]).await;
        for turn in 0..11 {
            let say = titled(&format!("Lid {turn}"));
            commit(&store, guild(GUILD), &[("entry:eyelid-twitch", Some(&say))]).await;
        }
        commit(&store, guild(GUILD), &[("setting:cooldown", Some("7"))]).await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut cora = Person::member("Cora");
        cora.roles = vec![MODERATOR_ROLE];
        for about in [json!({ "entry": "eyelid-twitch" }), json!({})] {
            let asked = Invoke::slash("knowledge history", about).by(&cora);
            let page = discord.invoke(asked).await.shown().await;
            assert!(page.text().contains("`12`"), "{}", page.text());
            assert!(!page.text().contains("Pause"), "{}", page.text());
            let older = Invoke::click(&page, &page.button("Older")).by(&cora);
            let page = discord.invoke(older).await.shown().await;
            let text = page.text();
            assert!(text.contains("`2`") && text.contains("`4`"), "{text}");
            assert!(
                !text.contains("Roles that write"),
                "settings are not theirs:\n{text}"
            );
            let look = Invoke::choose(&page, "set1:look", &["4"]).by(&cora);
            let shown = discord.invoke(look).await.shown().await.text();
            assert!(shown.contains("+ Lid 2"), "{shown}");
        }
        let forged = json!({ "data": { "custom_id": "set1:look:13", "component_type": 2 } });
        let asked = Invoke::slash("knowledge history", json!({})).by(&cora);
        let page = discord.invoke(asked).await.shown().await;
        let press = Invoke::click(&page, &page.button("Older"))
            .by(&cora)
            .patched(forged);
        let refused = discord.invoke(press).await.shown().await.text();
        assert!(refused.contains("Manage Server"), "{refused}");
        discord.finish().await;
    })
    .await;
}
