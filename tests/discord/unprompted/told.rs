//! What hosts and moderators are told: the intent, the modes in `/settings`, `/doctor` and `/try`.

use signpost::discord::GatewayError;

use super::*;

fn moderator(name: &str, options: serde_json::Value) -> Invoke {
    Invoke::slash(name, options).by(&Person::moderator("Mo"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_text_of_messages_is_asked_for_when_the_host_says_so() {
    let discord = FakeDiscord::start().await;
    let bot = Bot::start_with(&discord, &[CONTENT]);
    discord.ready().await;
    let intents = discord.identifies()[0].intents;
    let usual = bits::GUILDS | bits::GUILD_MESSAGES | bits::DIRECT_MESSAGES;
    assert_eq!(intents, usual | bits::MESSAGE_CONTENT);
    bot.stop().await;
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_intent_ends_the_run_with_the_next_step() {
    let setup = Setup {
        privileged_intents: 0,
        ..Setup::default()
    };
    let discord = FakeDiscord::with(setup).await;
    let error = Bot::start_with(&discord, &[CONTENT]).gives_up().await;
    assert!(matches!(error, GatewayError::MessageContent), "{error}");
    let told = error.to_string();
    for part in [
        "Message Content Intent",
        "Developer Portal",
        "message_content = false",
    ] {
        assert!(told.contains(part), "{told}");
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn settings_offer_five_modes_and_say_what_they_need() {
    on_sqlite("unprompted-settings", async |database| {
        for (settings, needs) in [(&[][..], true), (&[CONTENT][..], false)] {
            let discord = FakeDiscord::start().await;
            let bot = Bot::start_over(&discord, database, settings).await;
            let mo = Person::moderator("Mo");
            let panel = discord
                .invoke(moderator("settings", json!({})))
                .await
                .message();
            let channel = GENERAL.to_string();
            let pick = Invoke::choose(&panel, "set1:channel", &[&channel]).by(&mo);
            discord.invoke(pick).await;
            let panel = discord.now(&panel);
            let text = panel.text();
            assert_eq!(text.contains("need the host"), needs, "{text}");
            let id = format!("set1:value:channel:{GENERAL}");
            let controls = components(&panel.message);
            let select = controls.iter().find(|one| one["custom_id"] == id.as_str());
            let options = select.unwrap()["options"].as_array().unwrap();
            let values: Vec<_> = options
                .iter()
                .map(|one| one["value"].as_str().unwrap())
                .collect();
            assert_eq!(values, ["asked", "shadow", "suggest", "answer", "off"]);
            for mode in ["shadow", "suggest", "answer", "asked"] {
                let set = Invoke::choose(&panel, &id, &[mode]).by(&mo);
                let said = discord.invoke(set).await.shown().await.text();
                assert!(said.contains(&format!("→ {mode}")), "{said}");
            }
            bot.stop().await;
            discord.finish().await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_doctor_explains_each_mode_and_what_is_missing() {
    on_sqlite("unprompted-doctor", async |database| {
        for (mode, told) in [
            ("shadow", "only count what I would say"),
            ("suggest", "I offer to show what I have"),
            (
                "answer",
                "By myself I answer too, where I am all but certain (an answer from 90 of 100)",
            ),
        ] {
            let discord = FakeDiscord::start().await;
            let store = database.open().await;
            store.erase(guild(GUILD)).await.unwrap();
            let bot = listening(&discord, database, &[(GENERAL, mode)], &[]).await;
            let examined = moderator("doctor", json!({})).within(THREAD);
            let text = discord.invoke(examined.clone()).await.shown().await.text();
            assert!(text.contains("I found no problem"), "{text}");
            assert!(
                text.contains(told) && text.contains("every 30 seconds"),
                "{text}"
            );
            assert!(text.contains("gives me the text of all messages"), "{text}");
            bot.stop().await;
            let settings = [("SIGNPOST_DATABASE__URL", database.url.as_str())];
            let bot = Bot::start_with(&discord, &settings);
            discord.identified(2).await;
            let text = discord.invoke(examined).await.shown().await.text();
            let missing = format!("<#{GENERAL}> is set to {mode}, but I do not get the text");
            for part in [
                "I found 1 problem",
                missing.as_str(),
                "message_content = true",
            ] {
                assert!(text.contains(part), "`{part}` is missing in:\n{text}");
            }
            bot.stop().await;
            discord.finish().await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_try_tells_what_would_be_said_unasked() {
    on_sqlite("unprompted-try", async |database| {
        let discord = FakeDiscord::start().await;
        let modes = [(GENERAL, "answer"), (OTHER, "suggest"), (THREAD, "shadow")];
        let bot = listening(&discord, database, &modes, &[]).await;
        for (channel, question, told) in [
            (
                GENERAL,
                EYELID,
                "Unasked, I would answer with `eyelid-twitch`.",
            ),
            (
                OTHER,
                EYELID,
                "Unasked, I would offer to show `eyelid-twitch`.",
            ),
            (
                THREAD,
                EYELID,
                "Unasked, I would only count `eyelid-twitch`.",
            ),
            (
                GENERAL,
                "my eyelid keeps jumping",
                "Unasked, I would leave this alone",
            ),
            (
                GENERAL,
                "how do I unclog a kitchen sink",
                "Unasked, I would say nothing",
            ),
            (
                THREAD,
                DROOP,
                "Unasked, I would show the emergency card too.",
            ),
        ] {
            let asked = json!({ "question": question, "channel": channel.to_string() });
            let text = discord
                .invoke(moderator("try", asked))
                .await
                .shown()
                .await
                .text();
            assert!(text.contains(told), "`{told}` is missing in:\n{text}");
        }
        let asked =
            json!({ "question": EYELID, "channel": crate::support::setup::FORUM.to_string() });
        let text = discord
            .invoke(moderator("try", asked))
            .await
            .shown()
            .await
            .text();
        assert!(!text.contains("Unasked"), "{text}");
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}
