//! Drafts: nothing of them is lost, whoever works on them and whatever wrote them.

use serde_json::json;
use signpost::knowledge::EntryText;
use signpost::store::Draft;

use super::{Desk, bot, curator, decide, reviewer, roles};
use crate::support::database::on_both;
use crate::support::setup::GUILD;
use crate::support::{FakeDiscord, Invoke, Person, components};

fn kept(entry: &str, text: &str) -> Draft {
    Draft {
        entry: entry.to_owned(),
        text: text.to_owned(),
        base: None,
        author: signpost::community::Person::new(1).unwrap(),
        at: 9,
        asked_review: false,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_draft_of_a_newer_version_is_handed_out_and_not_overwritten() {
    on_both("newer", async |database| {
        let guild = signpost::community::Guild::new(GUILD).unwrap();
        let newer = "title = \"Twitch\"\nsung = \"a key of tomorrow\"\n";
        let store = database.open().await;
        let draft = kept("self-care", newer);
        assert!(store.save_draft(guild, &draft, None).await.unwrap());
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mo = Person::moderator("Mo");
        let entry = json!({ "entry": "self-care" });
        for sub in ["edit", "preview", "publish"] {
            let desk = Desk::open(&discord, mo.clone(), sub, entry.clone()).await;
            let said = desk.page.text();
            assert!(said.contains("I can't read this draft"), "{sub}: {said}");
            assert_eq!(desk.page.message["attachments"][0]["filename"], "draft.txt");
        }
        let stands = async || store.draft(guild, "self-care").await.unwrap();
        assert_eq!(stands().await.unwrap().text, newer);
        // It goes when somebody wants it to, and not before.
        let mut desk = Desk::open(&discord, mo, "edit", entry).await;
        desk.press("Throw away").await;
        let said = desk.press("Throw it away").await;
        assert!(said.contains("is gone"), "{said}");
        assert_eq!(stands().await, None);
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_kind_costs_no_words_and_publishes_none_that_do_not_belong() {
    on_both("kind", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mo = Person::moderator("Mo");
        let entry = json!({ "entry": "botulinum-injections" });
        let mut desk = Desk::open(&discord, mo, "edit", entry).await;
        let words = "It lets the muscle rest for a while, and some say for less.";
        desk.fill("Treatment", json!({ "how_it_works": words }))
            .await;
        let kind = "kno1:kind:botulinum-injections";
        let said = desk.by_id(kind, Some(&["condition"])).await;
        assert!(said.contains("Nothing is wrong with it"), "{said}");
        let said = desk.press("Check and publish").await;
        assert!(said.contains("passes every check"), "{said}");
        assert!(!said.contains(words), "{said}");
        desk.press("Back to the draft").await;
        desk.by_id(kind, Some(&["treatment"])).await;
        let press = Invoke::click(&desk.page, &desk.page.button("Treatment")).by(&desk.person);
        let form = discord.invoke(press).await;
        let all = components(form.data());
        assert!(
            all.iter().any(|one| one["value"] == words),
            "{}",
            form.text()
        );
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn how_soon_care_is_needed_is_chosen() {
    on_both("care", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mo = Person::moderator("Mo");
        let entry = json!({ "entry": "self-care" });
        let mut desk = Desk::open(&discord, mo.clone(), "edit", entry).await;
        let guild = signpost::community::Guild::new(GUILD).unwrap();
        let level = async || {
            let draft = database.open().await.draft(guild, "self-care").await;
            let text = draft.unwrap().unwrap().text;
            EntryText::parse(&text).unwrap().care.level
        };
        let care = "kno1:care:self-care";
        for (chosen, label) in [
            ("urgent", "Help on the same day"),
            ("soon", "A visit within days"),
            ("routine", "A routine visit is enough"),
        ] {
            let said = desk.by_id(care, Some(&[chosen])).await;
            assert!(said.contains("Saved."), "{said}");
            assert!(said.contains("Nothing is wrong with it"), "{said}");
            assert_eq!(level().await, chosen);
            let all = components(&desk.page.message);
            let select = all.iter().find(|one| one["custom_id"] == care).unwrap();
            let options = select["options"].as_array().unwrap();
            let stands = options.iter().find(|option| option["default"] == true);
            assert_eq!(stands.unwrap()["label"], label, "the select shows it");
        }
        // A forged level is kept, like whatever is written, and told as wrong.
        let forged =
            json!({ "data": { "custom_id": care, "component_type": 3, "values": ["whenever"] } });
        let choice = Invoke::choose(&desk.page, care, &["soon"]).by(&mo);
        let answered = discord.invoke(choice.patched(forged)).await;
        desk.page = answered.shown().await;
        let said = desk.page.text();
        assert!(said.contains("What is missing or wrong"), "{said}");
        let said = desk.press("Check and publish").await;
        assert!(said.contains("cannot be published yet"), "{said}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_somebody_wrote_meanwhile_is_not_thrown_away() {
    on_both("discard", async |database| {
        roles(database).await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let entry = json!({ "entry": "self-care" });
        let mut first = Desk::open(&discord, curator("Cleo"), "edit", entry.clone()).await;
        first.press("Throw away").await;
        let mut second = Desk::open(&discord, curator("Cora"), "edit", entry).await;
        second.fill("Text", json!({ "title": "What helps" })).await;
        let said = first.press("Throw it away").await;
        assert!(said.contains("Nothing was thrown away"), "{said}");
        let said = second.press("Throw away").await;
        assert!(said.contains("Throw the draft"), "{said}");
        let said = second.press("Throw it away").await;
        assert!(said.contains("is gone"), "{said}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_bots_on_one_database_save_different_parts_of_a_draft_at_once() {
    crate::support::database::on_postgres("two-desks", async |database| {
        roles(database).await;
        decide(database, &[("setting:visibility", "private")]).await;
        let (one, two) = (FakeDiscord::start().await, FakeDiscord::start().await);
        let _first = bot(&one, database).await;
        let _second = bot(&two, database).await;
        let entry = json!({ "entry": "self-care" });
        let mut first = Desk::open(&one, curator("Cleo"), "edit", entry.clone()).await;
        let mut second = Desk::open(&two, curator("Cora"), "edit", entry.clone()).await;
        for round in 0..5 {
            let title = format!("What helps {round}");
            let aim = format!("Tells people what they can try, take {round}.");
            let (said, other) = tokio::join!(
                first.fill("Text", json!({ "title": title })),
                second.fill("More", json!({ "aim": aim })),
            );
            assert!(
                said.contains("Saved.") && other.contains("Saved."),
                "{said}\n{other}"
            );
            let guild = signpost::community::Guild::new(GUILD).unwrap();
            let draft = database.open().await.draft(guild, "self-care").await;
            let text = draft.unwrap().unwrap().text;
            assert!(text.contains(&title) && text.contains(&aim), "{text}");
        }
        one.finish().await;
        two.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_opens_a_draft_has_not_written_in_it() {
    on_both("opened", async |database| {
        roles(database).await;
        decide(database, &[("setting:second-reviewer", "yes")]).await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let entry = json!({ "entry": "caffeine-and-alcohol" });
        Desk::open(&discord, reviewer("Rita"), "edit", entry.clone()).await;
        let mut cleo = Desk::open(&discord, curator("Cleo"), "edit", entry.clone()).await;
        cleo.fill("Text", json!({ "title": "Coffee and alcohol" }))
            .await;
        let mut rita = Desk::open(&discord, reviewer("Rita"), "publish", entry).await;
        let said = rita.press("Publish now").await;
        assert!(said.contains("Published"), "{said}");
        // What stands beside whoever wrote is told to them, though somebody else saved after them.
        let entry = json!({ "entry": "self-care" });
        let mut cleo = Desk::open(&discord, curator("Cleo"), "edit", entry.clone()).await;
        cleo.fill("Text", json!({ "title": "What one can do" }))
            .await;
        let mut rita = Desk::open(&discord, reviewer("Rita"), "edit", entry).await;
        rita.fill("More", json!({ "aim": "Tells people what they can try." }))
            .await;
        let page = discord
            .invoke(Invoke::slash("privacy", json!({})).by(&cleo.person))
            .await;
        let page = page.shown().await;
        let me = Invoke::click(&page, &page.button("What is stored about me")).by(&cleo.person);
        let told = discord.invoke(me).await.shown().await.text();
        assert!(told.contains("1 draft"), "{told}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_day_of_checking_moves_when_somebody_checked() {
    on_both("checked", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let guild = signpost::community::Guild::new(GUILD).unwrap();
        let mo = Person::moderator("Mo");
        let entry = json!({ "entry": "self-care" });
        let mut desk = Desk::open(&discord, mo, "edit", entry).await;
        let reviewed = async || {
            let draft = database.open().await.draft(guild, "self-care").await;
            let text = signpost::knowledge::EntryText::parse(&draft.unwrap().unwrap().text);
            text.unwrap().review.reviewed
        };
        let before = reviewed().await;
        desk.fill("More", json!({ "related": "eyelid-twitch" }))
            .await;
        assert_eq!(reviewed().await, before, "nobody has checked anything");
        desk.fill("More", json!({ "by": "our nurse has read this" }))
            .await;
        assert_eq!(reviewed().await, signpost::clock::today().to_string());
        discord.finish().await;
    })
    .await;
}
