//! Whoever looks is spoken to in the language of their Discord, and every body still keeps Discord's limits.

use serde_json::json;

use super::Bot;
use crate::store::{commit, guild};
use crate::support::database::on_sqlite;
use crate::support::setup::GUILD;
use crate::support::{Answered, FakeDiscord, Invoke, Person, Sent, components};

/// Discord's locales of the languages beside English.
const SPOKEN: [&str; 4] = ["es-ES", "de", "fr", "pt-BR"];

/// The ids of all buttons, and of all selects with their first choice.
fn controls(page: &Sent) -> Vec<(String, Option<String>)> {
    let all = components(&page.message).into_iter();
    all.filter_map(|one| {
        let id = one["custom_id"].as_str()?.to_owned();
        let first = one["options"][0]["value"].as_str();
        // Selects of roles and channels have no options of their own.
        (one["type"] == 2 || first.is_some()).then(|| (id, first.map(str::to_owned)))
    })
    .collect()
}

async fn seen(answer: &Answered) -> Option<Sent> {
    // A form is a body too, and judged when it comes.
    if answer.kind() == 9 {
        return None;
    }
    Some(answer.shown().await)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_is_said_in_each_language_within_discords_limits() {
    on_sqlite("languages", async |database| {
        commit(
            &database.open().await,
            guild(GUILD),
            &[("setting:inbox", Some("14"))],
        )
        .await;
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        let mut pressed = 0;
        for locale in SPOKEN {
            let root = Person::admin("Root").speaking(locale);
            let jaw = format!("jaw-{}", &locale[..2]);
            for (command, options) in [
                ("help", json!({})),
                ("topics", json!({})),
                ("privacy", json!({})),
                ("settings", json!({})),
                ("doctor", json!({})),
                ("inbox", json!({})),
                ("insights", json!({})),
                (
                    "try",
                    json!({ "question": "why does my eyelid keep jumping" }),
                ),
                (
                    "knowledge add",
                    json!({ "entry": jaw, "title": "A clicking jaw" }),
                ),
                ("knowledge edit", json!({ "entry": "eyelid-twitch" })),
                ("knowledge check", json!({})),
                ("knowledge drafts", json!({})),
                ("knowledge history", json!({})),
            ] {
                let used = |who: &Person| Invoke::slash(command, options.clone()).by(who);
                let english = discord.invoke(used(&Person::admin("Eng"))).await;
                let own = discord.invoke(used(&root)).await;
                let (Some(english), Some(own)) = (seen(&english).await, seen(&own).await) else {
                    continue;
                };
                assert_ne!(own.text(), english.text(), "/{command} in {locale}");
                // One step further with each control, from the page as it opens.
                for (id, first) in controls(&own) {
                    let Some(page) = seen(&discord.invoke(used(&root)).await).await else {
                        continue;
                    };
                    if !controls(&page).iter().any(|(known, _)| *known == id) {
                        continue;
                    }
                    let press = match &first {
                        Some(first) => Invoke::choose(&page, &id, &[first]),
                        None => Invoke::click(&page, &id),
                    };
                    pressed += 1;
                    seen(&discord.invoke(press.by(&root)).await).await;
                }
            }
        }
        assert!(pressed > 100, "{pressed} controls were pressed");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_servers_language_is_for_all_and_ones_own_for_oneself() {
    on_sqlite("languages-two", async |database| {
        commit(
            &database.open().await,
            guild(GUILD),
            &[("setting:language", Some("de"))],
        )
        .await;
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        let first = discord
            .reply_to(discord.mention("why does my eyelid keep jumping"))
            .await;
        // The card keeps its language; that it is another one is said in the server's.
        let content = first.body["content"].as_str().unwrap_or_default();
        assert!(content.contains("auf Englisch"), "{content}");
        super::is_answer(&first.text(), "Twitching eyelid");
        let ines = Person::member("Ines").speaking("es-ES");
        let help = discord
            .invoke(Invoke::slash("help", json!({})).by(&ines))
            .await;
        assert!(help.text().contains("/preguntar"), "{}", help.text());
        let settings = discord
            .invoke(Invoke::slash("settings", json!({})).by(&Person::moderator("Mo")))
            .await;
        assert!(settings.shown().await.text().contains("Deutsch"));
        discord.finish().await;
    })
    .await;
}
