//! Two entries that answer much the same: whoever publishes is told by which phrasings, and decides.

use std::sync::Arc;

use serde_json::json;
use signpost::knowledge::{EntryId, Pack, PackFiles};
use signpost::matching::{Engine, Matcher};

use super::super::is_answer;
use super::{Desk, ask, bot, more, text, words};
use crate::support::database::on_both;
use crate::support::{FakeDiscord, Person};

/// Near to what the entry on coffee answers, and none of its tests.
const NEAR: &str = "does an espresso make the eyelid twitch";

/// A phrasing of the entry on coffee, spelt another way.
const SAME: &str = "DOES COFFEE CAUSE EYE TWITCHING?";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_colliding_phrasings_are_named_and_it_can_still_be_published() {
    let read = Pack::read(&PackFiles::built_in(), signpost::clock::today());
    let pack = read.pack.unwrap();
    let coffee: EntryId = "caffeine-and-alcohol".parse().unwrap();
    let theirs = &pack.entry(&coffee).unwrap().asks;
    on_both("overlap", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let new = json!({ "entry": "high-mountains", "title": "Twitching in the mountains" });
        let mut desk = Desk::open(&discord, Person::moderator("Mo"), "add", new).await;
        desk.fill("Text", text()).await;
        let mut phrasings = words();
        let asks = phrasings["asks"].as_str().unwrap();
        phrasings["asks"] = json!(format!("{NEAR}\n{SAME}\n{asks}"));
        desk.fill("Phrasings and sources", phrasings).await;
        desk.fill("More", more()).await;
        let said = desk.press("Check and publish").await;
        let (_, look) = said.split_once("Worth a look\n").expect(&said);
        let near = format!(
            "“{NEAR}” of “Twitching in the mountains” comes as near to “Caffeine and alcohol”, by “"
        );
        let (_, closest) = look.split_once(&near).expect(look);
        let (closest, _) = closest.split_once('”').unwrap();
        assert!(
            theirs.iter().any(|own| own.as_str() == closest),
            "`{closest}` is no phrasing of the entry on coffee"
        );
        let same = format!(
            "“{SAME}” stands in “Twitching in the mountains” and in “Caffeine and alcohol”"
        );
        assert!(look.contains(&same), "{look}");
        let said = desk.press("Publish now").await;
        assert!(said.contains("Published"), "{said}");
        is_answer(
            &ask(&discord, "does high altitude make my face twitch").await,
            "Twitching in the mountains",
        );
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_collided_before_is_not_told_again() {
    let read = Pack::read(&PackFiles::built_in(), signpost::clock::today());
    let matcher = Matcher::new(&Engine::built_in().unwrap(), Arc::new(read.pack.unwrap()));
    let mut entries = matcher.pack().entries().iter();
    let collides = entries.find(|entry| !matcher.rivals(&entry.id).is_empty());
    let id = collides.unwrap().id.as_str();
    on_both("overlap-before", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let entry = json!({ "entry": id });
        let mut desk = Desk::open(&discord, Person::moderator("Mo"), "edit", entry).await;
        let aim = "Tells people what is known about this, in a few words.";
        desk.fill("More", json!({ "aim": aim })).await;
        let said = desk.press("Check and publish").await;
        assert!(said.contains(&format!("+ {aim}")), "{said}");
        assert!(said.contains("Publish now"), "{said}");
        assert!(!said.contains("Worth a look"), "{id}: {said}");
        discord.finish().await;
    })
    .await;
}
