//! Somebody adds the bot to their own account: they can ask anywhere, and a server that has not added it is left alone.

use serde_json::{Value, json};

use super::{Bot, is_answer};
use crate::store::{commit, guild};
use crate::support::database::on_both;
use crate::support::setup::{GENERAL, GUILD, OTHER};
use crate::support::{FakeDiscord, Invoke, Person, components};

const EYELID: &str = "why does my eyelid keep jumping";
const DROOP: &str = "half my face is drooping and i can't lift my arm";
const UNKNOWN: &str = "how do I unclog a kitchen sink";

fn ask(question: &str) -> Invoke {
    Invoke::slash("ask", json!({ "question": question }))
}

fn openly(question: &str) -> Invoke {
    Invoke::slash("ask", json!({ "question": question, "private": false }))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn members_commands_go_everywhere_and_the_teams_stay_in_servers() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let all = discord.commands();
    let everywhere = ["ask", "Find an answer", "topics", "help", "privacy"];
    for command in &all {
        let name = command["name"].as_str().unwrap();
        let (types, contexts) = if everywhere.contains(&name) {
            (json!([0, 1]), json!([0, 1, 2]))
        } else {
            (json!([0]), json!([0]))
        };
        assert_eq!(command["integration_types"], types, "{name}");
        assert_eq!(command["contexts"], contexts, "{name}");
    }
    assert!(all.len() > everywhere.len());
    discord.finish().await;
}

/// What a server decided that has removed the bot since, and is still kept: none of it may count.
async fn leftovers(store: &signpost::store::Store) {
    let (off, other) = (format!("channel:{GENERAL}"), OTHER.to_string());
    let decided = [
        (off.as_str(), Some("off")),
        ("setting:visibility", Some("public")),
        ("setting:region", Some("US")),
        ("setting:inbox", Some("14")),
        ("setting:alerts", Some(other.as_str())),
        ("setting:cooldown", Some("3600")),
        ("entry:eyelid-twitch", Some("{\"disabled\":true}")),
    ];
    commit(store, guild(GUILD), &decided).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_has_not_added_it_sees_hears_and_counts_nothing() {
    on_both("user-install", async |database| {
        let store = database.open().await;
        leftovers(&store).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        for _ in 0..2 {
            // Nobody else sees it, whatever was chosen, and there is no pause.
            let answer = discord.invoke(openly(EYELID).user_installed()).await;
            assert!(answer.is_ephemeral());
            is_answer(&answer.text(), "Twitching eyelid");
            assert!(
                !answer.text().contains("Share in channel"),
                "{}",
                answer.text()
            );
        }
        let menu =
            discord.earlier_message(crate::support::Said::new(EYELID).by(&Person::member("Ben")));
        let found = Invoke::message_menu("Find an answer", menu).user_installed();
        let found = discord.invoke(found).await;
        assert!(found.is_ephemeral());
        is_answer(&found.text(), "Twitching eyelid");
        let card = discord.invoke(openly(DROOP).user_installed()).await;
        assert!(
            card.is_ephemeral() && card.text().contains("999"),
            "{}",
            card.text()
        );
        let unknown = discord.invoke(ask(UNKNOWN).user_installed()).await;
        assert!(
            unknown.text().contains("I don't have an answer"),
            "{}",
            unknown.text()
        );
        let typed = Invoke::autocomplete("ask", "question", "").user_installed();
        let offered = discord.invoke(typed).await.choices();
        assert_eq!(offered.len(), 25);
        bot.stop().await;
        let today = signpost::clock::today();
        let day_before = today.yesterday().unwrap();
        let counted = store
            .tallies(guild(GUILD), day_before, today)
            .await
            .unwrap();
        assert!(counted.is_empty(), "{} counts", counted.len());
        assert!(store.misses(guild(GUILD), 9).await.unwrap().is_empty());
        let seen = discord
            .sent()
            .into_iter()
            .filter(|sent| !sent.is_ephemeral());
        let seen: Vec<String> = seen.map(|sent| sent.text()).collect();
        assert!(seen.is_empty(), "{seen:?}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_added_it_counts_too_for_those_who_did_as_well() {
    on_both("user-install-both", async |database| {
        let store = database.open().await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let owners = json!({ "authorizing_integration_owners": {
            "0": GUILD.to_string(), "1": Person::member("Ada").id.to_string()
        }});
        let answer = discord.invoke(openly(EYELID).patched(owners)).await;
        assert!(!answer.is_ephemeral());
        bot.stop().await;
        let today = signpost::clock::today();
        let day_before = today.yesterday().unwrap();
        let counted = store
            .tallies(guild(GUILD), day_before, today)
            .await
            .unwrap();
        assert!(!counted.is_empty());
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_shared_or_judged_in_a_server_that_has_not_added_it() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let card = discord.invoke(ask(EYELID)).await.message();
    let share = Invoke::click(&card, &card.button("Share in channel")).user_installed();
    let declined = discord.invoke(share).await;
    assert!(declined.is_ephemeral());
    let text = declined.text();
    assert!(text.contains("This server has not added me"), "{text}");
    assert!(!text.contains("What may cause it"), "{text}");
    let helpful = Invoke::click(&card, &card.button("Helpful")).user_installed();
    let told = discord.invoke(helpful).await.text();
    assert!(told.contains("I count nothing here"), "{told}");
    let related = components(&card.message);
    let related = related.iter().filter_map(|one| one["custom_id"].as_str());
    let related = related
        .clone()
        .find(|id| id.starts_with("sp1:show:"))
        .unwrap();
    let opened = discord
        .invoke(Invoke::click(&card, related).user_installed())
        .await;
    assert!(opened.is_ephemeral() && !opened.text().contains("Share in channel"));
    let topics = discord
        .invoke(Invoke::slash("topics", json!({})).user_installed())
        .await;
    let pick = Invoke::choose(&topics.message(), "sp1:topics:pick", &["eyelid-twitch"]);
    let picked = discord.invoke(pick.user_installed()).await;
    is_answer(&picked.text(), "Twitching eyelid");
    assert!(picked.is_ephemeral() && !picked.text().contains("Share in channel"));
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_administrator_elsewhere_has_no_say_here() {
    on_both("user-install-admin", async |database| {
        leftovers(&database.open().await).await;
        let discord = FakeDiscord::start().await;
        let _bot = Bot::start_over(&discord, database, &[]).await;
        let admin = Person::admin("Root");
        let privacy = Invoke::slash("privacy", json!({})).by(&admin);
        let shown = discord.invoke(privacy.clone().user_installed()).await;
        let text = shown.text();
        assert!(text.contains("This server has not added me"), "{text}");
        assert!(
            !text.contains("Erase everything") && !text.contains("inbox on"),
            "{text}"
        );
        // A panel from a server that has added it is of no use there either.
        let panel = discord.invoke(privacy).await.message();
        let export = Invoke::click(&panel, "prv1:export")
            .by(&admin)
            .user_installed();
        let refused = discord.invoke(export).await;
        assert!(
            refused.text().contains("belongs to a server"),
            "{}",
            refused.text()
        );
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_group_an_answer_is_private_unless_the_member_opens_it() {
    let discord = FakeDiscord::start().await;
    let public = [("SIGNPOST_DISCORD__ASK_VISIBILITY", "public")];
    let _bot = Bot::start_with(&discord, &public);
    discord.ready().await;
    let answer = discord.invoke(ask(EYELID).in_a_group()).await;
    assert!(answer.is_ephemeral(), "the others did not ask for it");
    is_answer(&answer.text(), "Twitching eyelid");
    let card = answer.message();
    let share = Invoke::click(&card, &card.button("Share in channel")).in_a_group();
    let shared = discord.invoke(share).await;
    assert!(!shared.is_ephemeral());
    is_answer(&shared.text(), "Twitching eyelid");
    let open = discord.invoke(openly(EYELID).in_a_group()).await;
    assert!(!open.is_ephemeral());
    assert_eq!(open.data()["allowed_mentions"]["parse"], json!([]));
    let privacy = Invoke::slash("privacy", json!({})).in_a_group();
    let text = discord.invoke(privacy).await.text();
    assert!(
        text.contains("In this conversation I keep nothing"),
        "{text}"
    );
    // Direct messages with the bot are the host's to choose, as before.
    let direct = discord
        .invoke(ask(EYELID).directly().user_installed())
        .await;
    assert_ne!(direct.data()["flags"], json!(64));
    assert_ne!(direct.callback["data"], Value::Null);
    discord.finish().await;
}
