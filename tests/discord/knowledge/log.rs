//! The change log hears of each decision on entries: who, what and its number. Nobody is pinged, and nothing that a
//! member wrote is in it.

use serde_json::json;

use super::super::is_answer;
use super::conflicts::outdated;
use super::{Desk, ask, bot, curator, decide, more, roles, text, words};
use crate::support::database::{Database, on_both};
use crate::support::setup::OTHER;
use crate::support::{FakeDiscord, Person, Sent};

/// A word that members wrote, and nobody else.
const THEIRS: &str = "quillfeather";

/// What the change log is told next.
struct Log<'d> {
    discord: &'d FakeDiscord,
    read: Vec<u64>,
}

impl<'d> Log<'d> {
    fn of(discord: &'d FakeDiscord) -> Self {
        let read = Vec::new();
        Self { discord, read }
    }

    /// Judges the next message; `page` is what the person was shown.
    async fn tells(&mut self, entry: &str, who: &Person, page: &str) {
        let told = self.next(entry, who).await;
        let (_, rest) = page.split_once("It is change ").unwrap();
        let digits =
            |text: &str| -> String { text.chars().take_while(char::is_ascii_digit).collect() };
        let number = digits(rest);
        let named = told.split("change ").skip(1).map(digits);
        assert!(
            named.into_iter().any(|one| one == number),
            "no change {number} in:\n{told}"
        );
    }

    async fn next(&mut self, entry: &str, who: &Person) -> String {
        let sent = self.discord.message_in(OTHER, &self.read).await;
        self.read.push(sent.id);
        pings_nobody(&sent);
        let told = sent.text();
        for part in [entry, &format!("<@{}>", who.id)] {
            assert!(told.contains(part), "`{part}` is missing in:\n{told}");
        }
        assert!(!told.contains(THEIRS), "{told}");
        told
    }
}

#[track_caller]
fn pings_nobody(sent: &Sent) {
    let allowed = &sent.body["allowed_mentions"];
    assert_eq!(allowed["parse"], json!([]), "{}", sent.body);
    for kind in ["users", "roles"] {
        let named = allowed[kind].as_array().is_none_or(Vec::is_empty);
        assert!(named, "{kind} are pinged: {}", sent.body);
    }
}

async fn log_to_other(database: &Database) {
    let other = OTHER.to_string();
    decide(database, &[("setting:log", &other)]).await;
}

/// Questions of members in every way that leaves something behind.
async fn members_ask(discord: &FakeDiscord) {
    for question in [
        format!("why does my {THEIRS} lid keep jumping"),
        format!("how do I unclog a {THEIRS}"),
    ] {
        ask(discord, &question).await;
        discord.reply_to(discord.mention(&question)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_decision_on_entries_is_told() {
    on_both("entry-log", async |database| {
        outdated(database, "self-care").await;
        log_to_other(database).await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        members_ask(&discord).await;
        let mut log = Log::of(&discord);
        let mo = Person::moderator("Mo");
        let coffee = || json!({ "entry": "caffeine-and-alcohol" });

        let new = json!({ "entry": "high-mountains", "title": "Twitching in the mountains" });
        let mut desk = Desk::open(&discord, mo.clone(), "add", new).await;
        desk.fill("Text", text()).await;
        // A phrasing is what a member asked.
        let mut phrasings = words();
        let asks = phrasings["asks"].as_str().unwrap();
        phrasings["asks"] = json!(format!("{asks}\nmy {THEIRS} jumps at high altitude"));
        desk.fill("Phrasings and sources", phrasings).await;
        desk.fill("More", more()).await;
        desk.press("Check and publish").await;
        let page = desk.press("Publish now").await;
        assert!(page.contains("Published"), "{page}");
        log.tells("high-mountains", &mo, &page).await;

        let mut desk = Desk::open(&discord, mo.clone(), "disable", coffee()).await;
        let page = desk.press("Do without it").await;
        log.tells("caffeine-and-alcohol", &mo, &page).await;

        let mut desk = Desk::open(&discord, mo.clone(), "restore", coffee()).await;
        let page = desk.press("Give it back").await;
        log.tells("caffeine-and-alcohol", &mo, &page).await;

        let mut desk = Desk::open(&discord, mo.clone(), "check", json!({})).await;
        desk.press("self-care").await;
        let page = desk.press("Keep mine").await;
        log.tells("self-care", &mo, &page).await;

        let told = discord.requests_to("POST", &format!("/channels/{OTHER}/messages"));
        assert_eq!(told.len(), 4, "once each, and of nothing else");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reviewers_are_called_in_it() {
    on_both("review-log", async |database| {
        roles(database).await;
        log_to_other(database).await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        members_ask(&discord).await;
        let entry = json!({ "entry": "self-care" });
        let mut desk = Desk::open(&discord, curator("Cleo"), "edit", entry).await;
        let phrasings = json!({ "asks": format!("what helps my {THEIRS} when it jumps") });
        desk.fill("Phrasings and sources", phrasings).await;
        desk.press("Check and publish").await;
        desk.press("Back to the draft").await;
        let said = desk.press("Ask for review").await;
        assert!(said.contains("A reviewer was asked"), "{said}");
        Log::of(&discord).next("self-care", &curator("Cleo")).await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_that_cannot_be_written_costs_no_decision_on_an_entry() {
    on_both("entry-log-closed", async |database| {
        log_to_other(database).await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        discord.forbid_sending(OTHER);
        let coffee = json!({ "entry": "caffeine-and-alcohol" });
        let mut desk =
            Desk::open(&discord, Person::moderator("Mo"), "disable", coffee.clone()).await;
        let page = desk.press("Do without it").await;
        assert!(page.contains("no longer shown"), "{page}");
        let answer = ask(&discord, "does coffee cause eye twitching").await;
        assert!(!answer.starts_with("Caffeine and alcohol"), "{answer}");
        let mut desk = Desk::open(
            &discord,
            Person::moderator("Mo"),
            "edit",
            json!({ "entry": "self-care" }),
        )
        .await;
        let said = desk.press("Ask for review").await;
        assert!(said.contains("Asked."), "{said}");
        let tried = discord.requests_to("POST", &format!("/channels/{OTHER}/messages"));
        assert_eq!(tried.len(), 2, "it was tried");
        let answer = ask(&discord, "what can i do myself about a twitch").await;
        is_answer(&answer, "What you can try yourself");
        discord.finish().await;
    })
    .await;
}
