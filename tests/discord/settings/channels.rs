//! Channels that are chosen for alerts and changes are tried at once; what is chosen already is shown as chosen.

use serde_json::{Value, json};

use super::{Desk, bot};
use crate::support::database::on_both;
use crate::support::setup::{MODERATOR_ROLE, OTHER};
use crate::support::{FakeDiscord, Fault, components};

/// The control of this id, as it was sent.
fn control(desk: &Desk<'_>, id: &str) -> Value {
    let all = components(&desk.panel.message);
    let found = all.iter().find(|one| one["custom_id"] == id);
    (*found.unwrap()).clone()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_channel_that_takes_nothing_is_told_when_it_is_chosen() {
    on_both("unwritable", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut desk = Desk::open(&discord).await;
        desk.pick("alerts").await;
        let types = control(&desk, "set1:value:alerts")["channel_types"].clone();
        let forum = json!(15);
        assert!(
            !types.as_array().unwrap().contains(&forum),
            "a bot cannot write into a forum: {types}"
        );
        let other = OTHER.to_string();
        let said = desk.set("alerts", &[&other]).await;
        assert!(
            said.contains("Saved.") && !said.contains("can't write"),
            "{said}"
        );
        let hello = discord.message_in(OTHER, &[]).await;
        assert!(
            hello.text().contains("emergency or crisis card"),
            "{}",
            hello.text()
        );
        assert_eq!(hello.body["allowed_mentions"]["parse"], json!([]));
        desk.told("set1:reset:alerts", None).await;
        let path = format!("/channels/{OTHER}/messages");
        discord.fault(Fault::on("POST", &path).status(403, 50_013).always());
        for key in ["alerts", "log"] {
            let said = desk.set(key, &[&other]).await;
            assert!(said.contains("Saved."), "{key}: {said}");
            assert!(
                said.contains("I can't write in that channel"),
                "{key}: {said}"
            );
        }
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn roles_and_channels_that_stand_are_chosen_already() {
    on_both("preselected", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut desk = Desk::open(&discord).await;
        let (role, channel) = (MODERATOR_ROLE.to_string(), OTHER.to_string());
        for (key, value, kind) in [("curators", &role, "role"), ("log", &channel, "channel")] {
            desk.set(key, &[value]).await;
            let chosen = json!([{ "id": value, "type": kind }]);
            let id = format!("set1:value:{key}");
            assert_eq!(control(&desk, &id)["default_values"], chosen);
            // And when it is opened anew.
            desk.told("set1:overview", None).await;
            desk.pick(key).await;
            assert_eq!(control(&desk, &id)["default_values"], chosen);
        }
        // Should Discord not take them, the panel comes without.
        let refusal = Fault::on("PATCH", "/messages/@original").status(400, 50_035);
        discord.fault(refusal);
        let said = desk.set("reviewers", &[&role]).await;
        assert!(said.contains("Saved."), "{said}");
        assert_eq!(
            control(&desk, "set1:value:reviewers")["default_values"],
            json!([])
        );
        discord.finish().await;
    })
    .await;
}
