//! `/doctor` on what Discord lets Signpost do, here and elsewhere.

use serde_json::json;

use super::super::Bot;
use super::{doctor, examined, found};
use crate::support::database::on_both;
use crate::support::setup::{GENERAL, OTHER, THREAD, bits};
use crate::support::{FakeDiscord, Fault, Invoke, Person};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn missing_permissions_are_named() {
    on_both("doctor-permissions", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        let view = bits::VIEW_CHANNEL;
        for (channel, held, told, not) in [
            (
                GENERAL,
                view,
                "I lack Send Messages, Embed Links.",
                "Threads",
            ),
            (
                THREAD,
                view | bits::SEND_MESSAGES,
                "I lack Send Messages in Threads, Embed Links.",
                "View",
            ),
            (
                GENERAL,
                bits::SEND_MESSAGES | bits::EMBED_LINKS,
                "I lack View Channel.",
                "Send",
            ),
        ] {
            let shown = examined(&discord, doctor().within(channel).app_permissions(held)).await;
            let says = found(&shown, "Problem: My permissions here");
            assert!(
                says.contains(told) && says.contains("Edit Channel, Permissions"),
                "{says}"
            );
            assert!(
                !says.split_once("Commands").unwrap().0.contains(not),
                "{says}"
            );
        }
        let most = bits::ORDINARY & !bits::READ_MESSAGE_HISTORY;
        let shown = examined(&discord, doctor().app_permissions(most)).await;
        assert!(found(&shown, "Note: My permissions here").contains("lack Read Message History"));
        let shown = examined(&discord, doctor().app_permissions(1 << 3)).await;
        assert!(found(&shown, "OK: My permissions here").contains("see, write and show cards"));
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_channel_can_be_asked_about() {
    on_both("doctor-elsewhere", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        let about = || {
            Invoke::slash("doctor", json!({ "channel": OTHER.to_string() }))
                .by(&Person::moderator("Mo"))
        };
        let shown = examined(&discord, about()).await;
        assert!(
            shown
                .text()
                .contains(&format!("I should answer in <#{OTHER}>")),
            "{}",
            shown.text()
        );
        let told = found(&shown, "Note: My permissions here");
        assert!(told.contains("use /doctor there"), "{told}");
        discord.fault(Fault::on("GET", "/channels/").status(403, 50_001));
        let shown = examined(&discord, about()).await;
        let told = found(&shown, "Problem: My permissions here");
        assert!(
            told.contains("I can't see") && told.contains("View Channel"),
            "{told}"
        );
        discord.finish().await;
    })
    .await;
}
