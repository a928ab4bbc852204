//! A server's team writes its entries in Discord: drafts, checks, publishing, and a way back from everything.

mod conflicts;
mod drafts;
mod log;
mod overlap;
mod preview;
mod undo;

use serde_json::{Value, json};
use signpost::community::{Guild, Person as Somebody, Proposal};

use super::{Bot, is_answer};
use crate::support::database::{Database, on_both};
use crate::support::setup::{GUILD, MODERATOR_ROLE};
use crate::support::shipped::shipped;
use crate::support::{FakeDiscord, Invoke, Person, Sent, components};

const CURATORS: u64 = 300_000_000_000_000_021;

fn curator(name: &str) -> Person {
    let mut person = Person::member(name);
    person.roles = vec![CURATORS];
    person
}

fn reviewer(name: &str) -> Person {
    let mut person = Person::member(name);
    person.roles = vec![MODERATOR_ROLE];
    person
}

async fn bot(discord: &FakeDiscord, database: &Database) -> Bot {
    let bot = Bot::start_with(
        discord,
        &[("SIGNPOST_DATABASE__URL", database.url.as_str())],
    );
    discord.ready().await;
    discord
        .eventually("the commands to be there", |it| !it.commands().is_empty())
        .await;
    bot
}

/// Decides past Discord, before the bot starts.
async fn decide(database: &Database, edits: &[(&str, &str)]) {
    let store = database.open().await;
    let edits = edits
        .iter()
        .map(|(subject, value)| (subject.parse().unwrap(), Some((*value).to_owned())));
    let proposal = Proposal {
        who: Somebody::new(1).unwrap(),
        why: String::new(),
        undoes: None,
        edits: edits.collect(),
        based_on: None,
    };
    store
        .commit(Guild::new(GUILD).unwrap(), 0, &proposal)
        .await
        .unwrap();
}

/// Roles that write and roles that publish.
async fn roles(database: &Database) {
    let (curators, reviewers) = (CURATORS.to_string(), MODERATOR_ROLE.to_string());
    decide(
        database,
        &[
            ("setting:curators", &curators),
            ("setting:reviewers", &reviewers),
        ],
    )
    .await;
}

/// Somebody at a page of `/knowledge`.
struct Desk<'d> {
    discord: &'d FakeDiscord,
    person: Person,
    page: Sent,
}

impl<'d> Desk<'d> {
    async fn open(discord: &'d FakeDiscord, person: Person, sub: &str, options: Value) -> Self {
        let invoke = Invoke::slash(&format!("knowledge {sub}"), options).by(&person);
        let answered = discord.invoke(invoke).await;
        let page = answered.shown().await;
        assert!(
            page.is_ephemeral(),
            "what a team works on is nobody else's business"
        );
        Self {
            discord,
            person,
            page,
        }
    }

    async fn press(&mut self, label: &str) -> String {
        let id = self.page.button(label);
        self.by_id(&id, None).await
    }

    async fn by_id(&mut self, id: &str, values: Option<&[&str]>) -> String {
        let invoke = match values {
            Some(values) => Invoke::choose(&self.page, id, values),
            None => Invoke::click(&self.page, id),
        };
        let answered = self.discord.invoke(invoke.by(&self.person)).await;
        self.page = answered.shown().await;
        self.page.text()
    }

    /// Fills in the form behind a button, whichever fields are named.
    async fn fill(&mut self, button: &str, written: Value) -> String {
        let invoke = Invoke::click(&self.page, &self.page.button(button)).by(&self.person);
        let form = self.discord.invoke(invoke).await;
        let sent = self
            .discord
            .modal_submit_by(self.person.clone(), &form, written);
        self.page = sent.await.shown().await;
        self.page.text()
    }
}

async fn ask(discord: &FakeDiscord, question: &str) -> String {
    let answered = discord.slash("ask", json!({ "question": question })).await;
    answered.text()
}

fn text() -> Value {
    json!({
        "title": "Twitching in the mountains",
        "summary": "Some people notice a twitch on trips to high places. Little is known about why.",
        "cause": "Little sleep, long walks and too little to drink may play a part. Nobody has looked at it well.",
        "helps": "Rest and a slow climb can ease it. It often fades after the trip.",
        "care": "See a doctor on the trip for a bad headache, sickness or confusion up there.",
    })
}

fn words() -> Value {
    json!({
        "asks": "my face twitches up in the mountains\nfacial twitching at high altitude\n\
                 eyelid jumps when i hike above 3000 metres\ndoes thin mountain air cause twitching\n\
                 twitching on a ski trip in the alps\ncheek flutters at high altitude\naltitude and a twitching face\n\
                 do the mountains make face twitches worse",
        "sources": "An alpine club | https://example.org/high | 2026-11-20\nA clinic | https://example.com/up | 2026-11-21",
        "reach": "does high altitude make my face twitch\nface twitching while hiking in high mountains",
        "avoid": "best hiking boots for the alps",
        "uncertainty": "No study looked at twitches in high places.",
    })
}

fn more() -> Value {
    json!({
        "aim": "Tells people whose face twitches in the mountains what is known about it.",
        "by": "no clinician has reviewed this",
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_entry_is_written_published_and_taken_back() {
    on_both("entry", async |database| {
        roles(database).await;
        let discord = FakeDiscord::start().await;
        let running = bot(&discord, database).await;
        let new = json!({ "entry": "high-mountains", "title": "Twitching in the mountains" });
        let mut desk = Desk::open(&discord, curator("Cleo"), "add", new).await;
        let said = desk.page.text();
        assert!(said.contains("What is missing or wrong"), "{said}");
        assert!(
            said.contains("**Summary** in the form **Text** is blank"),
            "{said}"
        );
        desk.fill("Text", text()).await;
        let said = desk.fill("Phrasings and sources", words()).await;
        assert!(
            said.contains("**What it tells, and for whom** in the form **More** is blank"),
            "{said}"
        );
        // The draft outlives the process, and so do its buttons.
        running.stop().await;
        let _second = Bot::start_with(&discord, &[("SIGNPOST_DATABASE__URL", &database.url)]);
        discord.identified(2).await;
        let said = desk.fill("More", more()).await;
        assert!(said.contains("Nothing is wrong with it"), "{said}");
        assert!(
            said.contains("Rest and a slow climb"),
            "the card is shown:\n{said}"
        );
        assert!(said.contains("Who to talk to"), "with its notices:\n{said}");
        // A curator writes, a reviewer publishes.
        let said = desk.press("Check and publish").await;
        assert!(said.contains("a reviewer publishes"), "{said}");
        assert!(!said.contains("Publish now"), "{said}");
        let before = ask(&discord, "does high altitude make my face twitch").await;
        assert!(!before.contains("Twitching in the mountains"), "{before}");
        let entry = json!({ "entry": "high-mountains" });
        let mut review = Desk::open(&discord, reviewer("Rita"), "publish", entry.clone()).await;
        let said = review.page.text();
        for part in [
            "passes every check",
            "+ Twitching in the mountains",
            "+ altitude and a twitching face",
        ] {
            assert!(said.contains(part), "`{part}` is missing in:\n{said}");
        }
        let said = review.press("Publish now").await;
        assert!(said.contains("Published"), "{said}");
        is_answer(
            &ask(&discord, "does high altitude make my face twitch").await,
            "Twitching in the mountains",
        );
        let drafts = Desk::open(&discord, reviewer("Rita"), "drafts", json!({})).await;
        assert!(drafts.page.text().contains("There is no draft"));
        // History names who and what; one click takes it back.
        let history = Desk::open(&discord, reviewer("Rita"), "history", entry).await;
        assert!(
            history
                .page
                .text()
                .contains("entry `high-mountains` published"),
            "{}",
            history.page.text()
        );
        let said = review.press("Undo this").await;
        assert!(said.contains("given back to the pack"), "{said}");
        let after = ask(&discord, "does high altitude make my face twitch").await;
        assert!(!after.contains("Twitching in the mountains"), "{after}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_packs_entry_is_changed_and_given_back() {
    on_both("edit", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mo = Person::moderator("Mo");
        let entry = json!({ "entry": "caffeine-and-alcohol" });
        let mut desk = Desk::open(&discord, mo.clone(), "edit", entry.clone()).await;
        assert!(
            desk.page.text().contains("replaces the pack's entry"),
            "{}",
            desk.page.text()
        );
        let summary = "Coffee may play a part in twitching. Our group talks about it on Mondays.";
        let said = desk.fill("Text", json!({ "summary": summary })).await;
        assert!(said.contains("on Mondays"), "{said}");
        let said = desk.press("Check and publish").await;
        assert!(said.contains(&format!("+ {summary}")), "{said}");
        assert!(
            said.contains("- Caffeine and alcohol may play a part"),
            "{said}"
        );
        assert!(!said.contains("Phrasings\n"), "only what differs:\n{said}");
        let said = desk.press("Publish now").await;
        assert!(said.contains("Published"), "{said}");
        let answer = ask(&discord, "does coffee cause eye twitching").await;
        assert!(answer.contains("on Mondays"), "{answer}");
        let mut desk = Desk::open(&discord, mo.clone(), "restore", entry.clone()).await;
        let said = desk.press("Give it back").await;
        assert!(said.contains("what the pack says stands again"), "{said}");
        let answer = ask(&discord, "does coffee cause eye twitching").await;
        is_answer(&answer, "Caffeine and alcohol");
        assert!(!answer.contains("on Mondays"), "{answer}");
        // Doing without it, and back.
        let mut desk = Desk::open(&discord, mo.clone(), "disable", entry.clone()).await;
        let said = desk.press("Do without it").await;
        assert!(said.contains("no longer shown"), "{said}");
        let answer = ask(&discord, "does coffee cause eye twitching").await;
        assert!(!answer.starts_with("Caffeine and alcohol"), "{answer}");
        let said = desk.press("Undo this").await;
        assert!(said.contains("Saved."), "{said}");
        is_answer(
            &ask(&discord, "does coffee cause eye twitching").await,
            "Caffeine and alcohol",
        );
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_would_harm_is_never_published() {
    on_both("harm", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mo = Person::moderator("Mo");
        let entry = json!({ "entry": "self-care" });
        let mut desk = Desk::open(&discord, mo.clone(), "edit", entry).await;
        let bad = "Take 50 mg of magnesium twice a day. You should stop taking your pills.";
        let said = desk.fill("Text", json!({ "helps": bad })).await;
        for part in [
            "What is missing or wrong",
            "**What can help** in the form **Text** says “stop taking”",
            "reads as a dose",
        ] {
            assert!(said.contains(part), "`{part}` is missing in:\n{said}");
        }
        let said = desk.press("Check and publish").await;
        assert!(said.contains("cannot be published yet"), "{said}");
        assert!(!said.contains("Publish now"), "{said}");
        // What was written is still there to be mended.
        desk.press("Back to the draft").await;
        let form = discord
            .invoke(Invoke::click(&desk.page, &desk.page.button("Text")).by(&mo))
            .await;
        let all = components(form.data());
        assert!(all.iter().any(|one| one["value"] == bad), "{}", form.text());
        // A forged press publishes nothing either.
        let forged = json!({ "data": { "custom_id": "kno1:publish:self-care:00000000", "component_type": 2 } });
        let invoke = Invoke::click(&desk.page, &desk.page.button("All drafts")).by(&mo);
        let answered = discord.invoke(invoke.patched(forged)).await;
        let said = answered.shown().await.text();
        assert!(said.contains("changed since you looked"), "{said}");
        is_answer(&ask(&discord, "what can i do myself about a twitch").await, "What you can try yourself");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_that_takes_a_question_from_another_entry_is_refused_by_name() {
    on_both("gate", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mo = Person::moderator("Mo");
        let new = json!({ "entry": "high-mountains", "title": "Twitching in the mountains" });
        let mut desk = Desk::open(&discord, mo, "add", new).await;
        desk.fill("Text", text()).await;
        let mut words = words();
        let asks = words["asks"].as_str().unwrap().to_owned();
        // A test of the entry on coffee, word for word.
        words["asks"] = json!(format!("{asks}\nis coffee to blame for my twitching lid"));
        desk.fill("Phrasings and sources", words).await;
        desk.fill("More", more()).await;
        let said = desk.press("Check and publish").await;
        for part in [
            "cannot be published yet",
            "is coffee to blame for my twitching lid",
            "Before: “Caffeine and alcohol” answers",
            "Now: “Twitching in the mountains” answers",
        ] {
            assert!(said.contains(part), "`{part}` is missing in:\n{said}");
        }
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_person_publishes_where_the_server_wants_one() {
    on_both("second", async |database| {
        roles(database).await;
        decide(database, &[("setting:second-reviewer", "yes")]).await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let entry = json!({ "entry": "caffeine-and-alcohol" });
        let mut desk = Desk::open(&discord, reviewer("Rita"), "edit", entry.clone()).await;
        desk.fill("Text", json!({ "title": "Coffee and alcohol" }))
            .await;
        let said = desk.press("Check and publish").await;
        assert!(said.contains("wants a second person to look"), "{said}");
        let said = desk.press("Ask for review").await;
        assert!(said.contains("A reviewer was asked"), "{said}");
        // Somebody else's small change does not make it theirs alone.
        let mut third = Desk::open(&discord, curator("Cleo"), "edit", entry.clone()).await;
        third
            .fill(
                "More",
                json!({ "aim": "Tells people who drink coffee or alcohol what is known." }),
            )
            .await;
        let alone = Desk::open(&discord, reviewer("Rita"), "publish", entry.clone()).await;
        let said = alone.page.text();
        assert!(said.contains("who did not write in this draft"), "{said}");
        let mut second = Desk::open(&discord, reviewer("Remy"), "publish", entry).await;
        let said = second.press("Publish now").await;
        assert!(said.contains("Published"), "{said}");
        is_answer(
            &ask(&discord, "does coffee cause eye twitching").await,
            "Coffee and alcohol",
        );
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobodys_words_are_lost_when_two_write_at_once() {
    on_both("two-writers", async |database| {
        roles(database).await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let entry = json!({ "entry": "self-care" });
        let mut first = Desk::open(&discord, curator("Cleo"), "edit", entry.clone()).await;
        let second = Desk::open(&discord, curator("Cora"), "edit", entry).await;
        let press = Invoke::click(&second.page, &second.page.button("Text")).by(&second.person);
        let form = discord.invoke(press).await;
        first.fill("Text", json!({ "title": "What helps" })).await;
        let written = json!({ "title": "What one can do" });
        let sent = discord
            .modal_submit_by(second.person.clone(), &form, written)
            .await;
        let page = sent.shown().await;
        assert!(
            page.text().contains("Somebody else changed the same part"),
            "{}",
            page.text()
        );
        assert_eq!(page.message["attachments"][0]["filename"], "your-words.txt");
        // The database goes in the middle: the words come back too.
        let press = Invoke::click(&first.page, &first.page.button("More")).by(&first.person);
        let form = discord.invoke(press).await;
        database
            .meddle("ALTER TABLE drafts RENAME TO drafts_gone")
            .await;
        let written = json!({ "aim": "Tells people what they can try." });
        let sent = discord
            .modal_submit_by(first.person.clone(), &form, written)
            .await;
        let page = sent.shown().await;
        assert!(page.text().contains("nothing is lost"), "{}", page.text());
        database
            .meddle("ALTER TABLE drafts_gone RENAME TO drafts")
            .await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_the_pack_moves_on_the_servers_text_stays_and_the_conflict_is_shown() {
    on_both("conflict", async |database| {
        let own = shipped("self-care").replacen("title = \"", "title = \"Ours: ", 1);
        // Made from a text that is not the pack's of today.
        let value = json!({ "text": own, "base": "0".repeat(64) }).to_string();
        decide(database, &[("entry:self-care", &value)]).await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mo = Person::moderator("Mo");
        let mut desk = Desk::open(&discord, mo.clone(), "check", json!({})).await;
        let said = desk.page.text();
        assert!(said.contains("The pack has moved on"), "{said}");
        let said = desk.press("self-care").await;
        assert!(said.contains("+ Ours: "), "{said}");
        let said = desk.press("Keep mine").await;
        assert!(said.contains("Kept"), "{said}");
        let desk = Desk::open(&discord, mo, "check", json!({})).await;
        assert!(
            !desk.page.text().contains("moved on"),
            "{}",
            desk.page.text()
        );
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn members_write_no_entries() {
    on_both("members", async |database| {
        roles(database).await;
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        for (sub, options) in [
            ("add", json!({ "entry": "x", "title": "X" })),
            ("edit", json!({ "entry": "self-care" })),
            ("disable", json!({ "entry": "self-care" })),
            ("undo", json!({ "change": 1 })),
            ("drafts", json!({})),
        ] {
            let invoke = Invoke::slash(&format!("knowledge {sub}"), options);
            let refused = discord.invoke(invoke).await;
            assert!(refused.is_ephemeral(), "{sub}");
            assert!(
                refused.text().contains("This "),
                "{sub}: {}",
                refused.text()
            );
            assert!(components(refused.data()).is_empty(), "{sub}");
        }
        let offered = discord
            .autocomplete("knowledge edit", "entry", "self")
            .await;
        assert!(
            offered.choices().is_empty(),
            "drafts are not shown to members"
        );
        // A curator is offered entries, but does not take any out.
        let invoke = Invoke::autocomplete("knowledge edit", "entry", "self").by(&curator("Cleo"));
        let offered = discord.invoke(invoke).await;
        assert!(offered.choices().iter().any(|(_, id)| id == "self-care"));
        let invoke = Invoke::slash("knowledge disable", json!({ "entry": "self-care" }));
        let refused = discord.invoke(invoke.by(&curator("Cleo"))).await;
        assert!(
            refused.text().contains("reviewer role"),
            "{}",
            refused.text()
        );
        // An id that is none is told as such.
        let bad = json!({ "entry": "Self Care!", "title": "What helps us" });
        let desk = Desk::open(&discord, curator("Cleo"), "add", bad).await;
        assert!(desk.page.text().contains("Your title: What helps us"));
        assert!(
            desk.page.text().contains("a-z, 0-9"),
            "{}",
            desk.page.text()
        );
        discord.finish().await;
    })
    .await;
}
