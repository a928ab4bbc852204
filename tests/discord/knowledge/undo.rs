//! Taking back what was done to entries, and taking entries out: held against the same tests as publishing.

use serde_json::json;
use signpost::knowledge::{Say, TestsText};

use super::super::is_answer;
use super::{Desk, ask, bot, decide, reviewer, roles};
use crate::support::database::on_both;
use crate::support::shipped::{own, parts};
use crate::support::{FakeDiscord, Person};

const COFFEE: &str = "is coffee to blame for my twitching lid";

/// An entry on something else that has a test of the entry on coffee among its phrasings.
fn greedy() -> String {
    let mut entry = parts("self-care");
    "Twitching in the mountains".clone_into(&mut entry.title);
    entry.asks = [
        COFFEE,
        "my face twitches up in the mountains",
        "facial twitching at high altitude",
        "eyelid jumps when i hike above 3000 metres",
        "does thin mountain air cause twitching",
        "twitching on a ski trip in the alps",
        "cheek flutters at high altitude",
        "do the mountains make face twitches worse",
    ]
    .map(str::to_owned)
    .to_vec();
    entry.tests = TestsText {
        reach: vec!["does high altitude make my face twitch".to_owned()],
        avoid: vec!["best hiking boots for the alps".to_owned()],
    };
    own(entry.to_toml())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_longer_passes_is_not_brought_back() {
    on_both("undo-gate", async |database| {
        let off = Say::Disabled.print();
        decide(database, &[("entry:caffeine-and-alcohol", &off)]).await;
        // Where nothing answers on coffee, this takes nothing from anybody.
        decide(database, &[("entry:high-mountains", &greedy())]).await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mo = Person::moderator("Mo");
        is_answer(&ask(&discord, COFFEE).await, "Twitching in the mountains");
        let undo = async |change: u64| {
            let desk = Desk::open(&discord, mo.clone(), "undo", json!({ "change": change })).await;
            desk.page.text()
        };
        let said = undo(1).await;
        for part in [
            "Nothing was taken back",
            COFFEE,
            "Now: “Twitching in the mountains” answers",
        ] {
            assert!(said.contains(part), "`{part}` is missing in:\n{said}");
        }
        is_answer(&ask(&discord, COFFEE).await, "Twitching in the mountains");
        // In the order they came, both go.
        let said = undo(2).await;
        assert!(said.contains("Saved."), "{said}");
        let said = undo(1).await;
        assert!(said.contains("Saved."), "{said}");
        is_answer(&ask(&discord, COFFEE).await, "Caffeine and alcohol");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_harms_is_gone_at_once_whatever_another_entry_tests() {
    on_both("anyway", async |database| {
        // An entry that is held to leave a question to another one, which is to go.
        let mut entry = parts("self-care");
        entry.tests.avoid = vec![COFFEE.to_owned()];
        entry
            .asks
            .push("is coffee to blame for a twitching lid".to_owned());
        decide(database, &[("entry:self-care", &own(entry.to_toml()))]).await;
        roles(database).await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        is_answer(&ask(&discord, COFFEE).await, "Caffeine and alcohol");
        let entry = json!({ "entry": "caffeine-and-alcohol" });
        let rita = Desk::open(&discord, reviewer("Rita"), "disable", entry.clone()).await;
        let said = rita.page.text();
        assert!(
            said.contains("This cannot be done as it is") && said.contains(COFFEE),
            "{said}"
        );
        assert!(!said.contains("all the same"), "{said}");
        let mut mo = Desk::open(&discord, Person::moderator("Mo"), "disable", entry).await;
        let said = mo.press("Take it out all the same").await;
        assert!(said.contains("no longer shown"), "{said}");
        let answer = ask(&discord, COFFEE).await;
        assert!(!answer.starts_with("Caffeine and alcohol"), "{answer}");
        discord.finish().await;
    })
    .await;
}
