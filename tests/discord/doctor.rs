//! `/doctor`: why is Signpost silent there, each finding with its fix.

mod permissions;

use serde_json::{Value, json};

use super::Bot;
use crate::store::{commit, guild};
use crate::support::database::on_both;
use crate::support::setup::{GENERAL, GUILD, OTHER, THREAD};
use crate::support::{FakeDiscord, Invoke, Person, Said, Sent};

fn doctor() -> Invoke {
    Invoke::slash("doctor", json!({})).by(&Person::moderator("Mo"))
}

async fn examined(discord: &FakeDiscord, invoke: Invoke) -> Sent {
    let shown = discord.invoke(invoke).await.shown().await;
    assert!(shown.is_ephemeral(), "nobody else sees it");
    shown
}

/// What stands under a check's name.
#[track_caller]
fn found(shown: &Sent, name: &str) -> String {
    let fields = shown.message["embeds"][0]["fields"].as_array().unwrap();
    let field = fields.iter().find(|field| field["name"] == name);
    let Some(field) = field else {
        panic!("no `{name}` in:\n{}", shown.text());
    };
    field["value"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sound_server_has_no_problem() {
    on_both("doctor-sound", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let shown = examined(&discord, doctor()).await;
        let text = shown.text();
        assert!(
            text.contains(&format!(
                "I should answer in <#{GENERAL}>: I found no problem."
            )),
            "{text}"
        );
        assert!(!text.contains("Problem:"), "{text}");
        assert!(found(&shown, "OK: May I answer here?").contains("with a mention"));
        assert!(found(&shown, "OK: Commands").contains("lists them as they are"));
        assert!(found(&shown, "OK: Country of emergency numbers").contains("United Kingdom"));
        assert!(found(&shown, "OK: Knowledge").contains("27 entries"));
        assert!(
            found(&shown, "Note: Connection and intents")
                .contains("do not ask Discord for Message Content")
        );
        assert!(found(&shown, "Note: Version").contains(env!("CARGO_PKG_VERSION")));
        let kind = if database.is_postgres() {
            "PostgreSQL"
        } else {
            "SQLite"
        };
        let told = found(&shown, "OK: Database");
        assert!(
            told.starts_with(&format!("{kind} answers; ")) && told.contains('B'),
            "{told}"
        );
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_channel_that_is_off_is_mended_from_the_panel() {
    on_both("doctor-off", async |database| {
        let off = format!("channel:{GENERAL}");
        commit(&database.open().await, guild(GUILD), &[(&off, Some("off"))]).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let mo = Person::moderator("Mo");
        // A thread goes by the channel it is in.
        let shown = examined(&discord, doctor().within(THREAD)).await;
        assert!(
            shown.text().contains("I found 1 problem"),
            "{}",
            shown.text()
        );
        let told = found(&shown, "Problem: May I answer here?");
        assert!(
            told.contains(&format!("<#{GENERAL}> is set to off")),
            "{told}"
        );
        let open = shown.button("Set the channel");
        let page = discord
            .invoke(Invoke::click(&shown, &open).by(&mo))
            .await
            .message();
        assert!(
            page.text().contains("What I do in a channel"),
            "{}",
            page.text()
        );
        let select = format!("set1:value:channel:{GENERAL}");
        let asked = Invoke::choose(&page, &select, &["asked"]).by(&mo);
        discord.invoke(asked).await.shown().await;
        let again = examined(&discord, doctor().within(THREAD)).await;
        assert!(
            again.text().contains("I found no problem"),
            "{}",
            again.text()
        );
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn looking_again_sees_what_was_mended() {
    on_both("doctor-again", async |database| {
        let store = database.open().await;
        commit(&store, guild(GUILD), &[("setting:paused", Some("yes"))]).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let mo = Person::moderator("Mo");
        let shown = examined(&discord, doctor()).await;
        assert!(
            found(&shown, "Problem: May I answer here?").contains("paused in this whole server")
        );
        let second = examined(&discord, doctor()).await;
        let open = Invoke::click(&shown, &shown.button("Set: Pause")).by(&mo);
        discord.invoke(open).await;
        let page = discord.now(&shown);
        assert!(page.text().contains("While I rest I answer nothing"));
        let answering = Invoke::choose(&page, "set1:value:paused", &["no"]).by(&mo);
        discord.invoke(answering).await.shown().await;
        let look = Invoke::click(&second, &second.button("Look again")).by(&mo);
        discord.invoke(look).await.edited(0).await;
        let text = discord.now(&second).text();
        assert!(text.contains("I found no problem"), "{text}");
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alert_that_could_not_be_written_is_remembered() {
    on_both("doctor-alerts", async |database| {
        let other = OTHER.to_string();
        let decided = [
            ("setting:alerts", Some(other.as_str())),
            ("setting:log", Some(&other)),
        ];
        commit(&database.open().await, guild(GUILD), &decided).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let before = examined(&discord, doctor()).await;
        assert!(
            found(&before, "OK: Channel for emergency alerts")
                .contains("No try to write there has failed")
        );
        discord.forbid_sending(OTHER);
        discord
            .slash("ask", json!({ "question": "i want to kill myself" }))
            .await;
        discord
            .requested(1, "POST", &format!("/channels/{OTHER}/messages"))
            .await;
        let mut told = String::new();
        for _ in 0..50 {
            let shown = examined(&discord, doctor()).await;
            told = shown.text();
            if told.contains("My last try") {
                break;
            }
        }
        for part in [
            "Problem: Channel for emergency alerts",
            "Problem: Channel for the change log",
            "I may not write there",
        ] {
            assert!(told.contains(part), "`{part}` is missing in:\n{told}");
        }
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn haste_and_a_refused_channel_are_told() {
    on_both("doctor-haste", async |database| {
        commit(
            &database.open().await,
            guild(GUILD),
            &[("setting:cooldown", Some("60"))],
        )
        .await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let mo = Person::moderator("Mo");
        let said = Said::new("why does my eyelid keep jumping")
            .mentioning_the_bot()
            .by(&mo);
        discord.reply_to(discord.message(said.clone())).await;
        let shown = examined(&discord, doctor()).await;
        let told = found(&shown, "Problem: Pause between answers");
        assert!(
            told.contains("I answered you there a moment ago") && told.contains("60 seconds"),
            "{told}"
        );
        discord.forbid_sending(OTHER);
        discord.message(said.within(OTHER));
        discord.requested(1, "POST", "/users/@me/channels").await;
        let shown = examined(&discord, doctor().within(OTHER)).await;
        assert!(found(&shown, "Problem: Am I held up?").contains("leave it alone for ten minutes"));
        assert!(found(&shown, "Problem: My permissions here").contains("Send Messages"));
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn old_commands_and_useless_settings_are_found() {
    on_both("doctor-old", async |database| {
        let decided = [("setting:cooldown", Some("soon"))];
        commit(&database.open().await, guild(GUILD), &decided).await;
        let discord = FakeDiscord::start().await;
        let settings = [
            ("SIGNPOST_DATABASE__URL", database.url.as_str()),
            ("SIGNPOST_DISCORD__SYNC_COMMANDS", "false"),
        ];
        let bot = Bot::start_with(&discord, &settings);
        discord.ready().await;
        let shown = examined(&discord, doctor()).await;
        assert!(found(&shown, "Problem: Commands").contains("`signpost commands sync`"));
        let told = found(&shown, "Problem: This server's own settings");
        assert!(
            told.contains("1 holds what this version does not take")
                && told.contains("Pause between public answers"),
            "{told}"
        );
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broken_database_is_a_finding_and_no_end() {
    on_both("doctor-broken", async |database| {
        drop(database.open().await);
        database
            .meddle("ALTER TABLE decided RENAME TO hidden")
            .await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let shown = examined(&discord, doctor()).await;
        assert!(found(&shown, "Problem: Database").contains("cannot be read"));
        assert!(found(&shown, "Problem: May I answer here?").contains("could not all be read"));
        assert!(found(&shown, "Note: Country of emergency numbers").contains("no digits"));
        database
            .meddle("ALTER TABLE hidden RENAME TO decided")
            .await;
        let shown = examined(&discord, doctor()).await;
        assert!(
            shown.text().contains("I found no problem"),
            "{}",
            shown.text()
        );
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_moderators_may_look_whatever_the_id() {
    on_both("doctor-standing", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        let refused = discord.slash("doctor", json!({})).await;
        assert!(
            refused.is_ephemeral() && refused.text().contains("Manage Server"),
            "{}",
            refused.text()
        );
        let shown = examined(&discord, doctor()).await;
        let forged = discord.press(&shown, "Look again").await;
        assert!(forged.text().contains("Manage Server"), "{}", forged.text());
        let id: Value = json!({ "custom_id": "doc1:again:x", "component_type": 2 });
        let broken =
            Invoke::click(&shown, &shown.button("Look again")).patched(json!({ "data": id }));
        assert!(
            discord
                .invoke(broken)
                .await
                .text()
                .contains("another version")
        );
        discord.finish().await;
    })
    .await;
}
