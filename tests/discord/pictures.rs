//! The guide's pictures are what the bot really shows: conversations are played, drawn and held against `docs/pictures`.
//!
//! `SIGNPOST_DRAW=1 cargo test --test it pictures::` draws them anew. Look at what changed before it is committed.

mod album;
mod cards;

use album::{Album, CURATORS};
use jiff::ToSpan;
use serde_json::{Value, json};

use super::Bot;
use crate::store::{commit, guild};
use crate::support::database::on_sqlite;
use crate::support::setup::{BOT, GUILD, MODERATOR_ROLE, OTHER};
use crate::support::{Answered, FakeDiscord, Invoke, Person, Said, Sent, components};

/// Questions of one kind that no entry answers, as the inbox keeps them.
const WINTER: [&str; 3] = [
    "does cold weather make my cheek jump",
    "does the cold weather make a cheek jump",
    "can cold weather make my cheek jump",
];
const EYELID: &str = "why does my eyelid keep jumping";
const UNSURE: &str = "tests or doctor for twitching";
const DROOP: &str = "half my face is drooping and i can't lift my arm";

/// Somebody at a page of the bot.
struct Desk<'d> {
    discord: &'d FakeDiscord,
    person: Person,
    page: Sent,
}

impl<'d> Desk<'d> {
    async fn open(discord: &'d FakeDiscord, person: &Person, name: &str, options: Value) -> Self {
        let answered = discord
            .invoke(Invoke::slash(name, options).by(person))
            .await;
        Self {
            discord,
            person: person.clone(),
            page: answered.shown().await,
        }
    }

    async fn press(&mut self, label: &str) {
        let invoke = Invoke::click(&self.page, &self.page.button(label)).by(&self.person);
        self.page = self.discord.invoke(invoke).await.shown().await;
    }

    async fn choose(&mut self, id: &str, values: &[&str]) {
        let invoke = Invoke::choose(&self.page, id, values).by(&self.person);
        self.page = self.discord.invoke(invoke).await.shown().await;
    }

    /// Sets a setting from the overview and goes back there.
    async fn set(&mut self, key: &str, values: &[&str]) {
        self.choose("set1:pick", &[key]).await;
        self.choose(&format!("set1:value:{key}"), values).await;
        self.press("All settings").await;
    }

    async fn form(&self, label: &str) -> Answered {
        let invoke = Invoke::click(&self.page, &self.page.button(label)).by(&self.person);
        self.discord.invoke(invoke).await
    }

    async fn send(&mut self, form: &Answered, written: Value) {
        let sent = self
            .discord
            .modal_submit_by(self.person.clone(), form, written);
        self.page = sent.await.shown().await;
    }

    async fn fill(&mut self, label: &str, written: Value) {
        let form = self.form(label).await;
        self.send(&form, written).await;
    }
}

fn text() -> Value {
    json!({
        "title": "A clicking jaw",
        "summary": "A jaw that clicks is common. On its own it is rarely a sign of harm.",
        "cause": "The joint in front of the ear has a small disc in it. The disc may slip a little and click.",
        "helps": "Soft food and small bites can ease it. A dentist can look at the joint and the bite.",
        "care": "See a dentist or a doctor if the jaw locks, hurts, or will not open wide.",
    })
}

fn words() -> Value {
    json!({
        "asks": "my jaw clicks when i chew\nwhy does my jaw click\nclicking jaw joint\njaw pops when i open my mouth\n\
                 is a clicking jaw bad\njaw makes a click on one side\nnoise in my jaw while eating\npopping jaw joint",
        "sources": "A dental school | https://example.org/jaw | 2026-11-20\nA clinic | https://example.com/click | 2026-11-21",
        "reach": "jaw clicks each time i chew gum\nwhy is there a click in my jaw joint",
        "avoid": "how do i fix a clicking hard drive",
        "uncertainty": "Nobody knows why some joints click and others never do.",
    })
}

fn more() -> Value {
    json!({
        "aim": "Tells people whose jaw clicks what it may be and who can look at it.",
        "by": "no clinician has reviewed this",
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn settings_are_pictured_as_they_are() {
    on_sqlite("pictures-settings", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let mo = Person::moderator("Mo");
        let mut album = Album::new();
        let mut desk = Desk::open(&discord, &mo, "settings", json!({})).await;
        let (team, writers, reviewers) = (
            OTHER.to_string(),
            CURATORS.to_string(),
            MODERATOR_ROLE.to_string(),
        );
        desk.set("alerts", &[&team]).await;
        desk.set("curators", &[&writers]).await;
        desk.set("reviewers", &[&reviewers]).await;
        let used = "**Mo** used /settings";
        album.add_sent(
            (
                "settings",
                "The settings of a server, each with what stands for it",
            ),
            used,
            &desk.page,
        );
        desk.choose("set1:pick", &["sensitivity"]).await;
        album.add_sent(
            (
                "setting",
                "One setting: what stands, what it is for, and a list to choose from",
            ),
            "**Mo** chose “How readily I answer”",
            &desk.page,
        );
        desk.choose("set1:value:sensitivity", &["careful"]).await;
        album.add_sent(
            (
                "setting-changed",
                "A change that was made, from what to what, with a button to undo it",
            ),
            "**Mo** chose “Careful”",
            &desk.page,
        );
        desk.press("Undo this").await;
        desk.press("History").await;
        album.add_sent(
            (
                "history",
                "The history of changes: number, when, who, from what to what",
            ),
            "**Mo** pressed “History and undo”",
            &desk.page,
        );
        // The team's channel is told of an emergency.
        let known: Vec<u64> = discord.sent().iter().map(|sent| sent.id).collect();
        let asked = discord.mention(DROOP);
        let card = discord.reply_to(asked).await;
        album.add_sent(
            (
                "emergency",
                "An emergency card: what to do and the number to call come first",
            ),
            &format!("**Ada**: <@{BOT}> {DROOP}"),
            &card,
        );
        let alert = discord.message_in(OTHER, &known).await;
        album.add_sent(
            (
                "alert",
                "What the team is told: that a card was shown, and where to look in",
            ),
            "In **#team**",
            &alert,
        );
        bot.stop().await;
        discord.finish().await;
        album.finish();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn writing_an_entry_is_pictured_as_it_is() {
    on_sqlite("pictures-knowledge", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let mo = Person::moderator("Mo");
        let mut album = Album::new();
        let new = json!({ "entry": "clicking-jaw", "title": "A clicking jaw" });
        let mut desk = Desk::open(&discord, &mo, "knowledge add", new).await;
        album.add_sent(
            ("draft", "A new draft, and the list of what is missing"),
            "**Mo** used /knowledge add",
            &desk.page,
        );
        desk.fill("Text", text()).await;
        let form = desk.form("Text").await;
        album.add(
            ("form", "The form “Text” with its five fields"),
            "",
            &form.callback,
        );
        desk.send(&form, text()).await;
        // One phrasing is a test of the entry on coffee, word for word.
        let mut taken = words();
        let asks = taken["asks"].as_str().unwrap().to_owned();
        taken["asks"] = json!(format!("{asks}\nis coffee to blame for my twitching lid"));
        desk.fill("Phrasings and sources", taken).await;
        desk.fill("More", more()).await;
        desk.press("Check and publish").await;
        album.add_sent(
            (
                "refused",
                "Publishing is refused: the question that would get the wrong answer is named",
            ),
            "**Mo** pressed “Check and publish”",
            &desk.page,
        );
        desk.press("Back to the draft").await;
        desk.fill("Phrasings and sources", words()).await;
        album.add_sent(
            (
                "draft-ready",
                "A draft with nothing wrong, and its card as members would see it",
            ),
            "**Mo** sent off a form",
            &desk.page,
        );
        let entry = json!({ "entry": "caffeine-and-alcohol" });
        let mut desk = Desk::open(&discord, &mo, "knowledge edit", entry).await;
        let summary = "Coffee may play a part in twitching. Our group talks about it on Mondays.";
        desk.fill("Text", json!({ "summary": summary })).await;
        desk.press("Check and publish").await;
        album.add_sent(
            (
                "difference",
                "Before publishing: what goes has a minus, what comes has a plus",
            ),
            "**Mo** pressed “Check and publish”",
            &desk.page,
        );
        bot.stop().await;
        discord.finish().await;
        album.finish();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cards_and_checks_are_pictured_as_they_are() {
    on_sqlite("pictures-cards", async |database| {
        let store = database.open().await;
        commit(&store, guild(GUILD), &[("setting:inbox", Some("30"))]).await;
        let today = signpost::clock::today();
        let end = today.saturating_add(30.days());
        for text in WINTER {
            let kept = store.keep_miss(guild(GUILD), text, today, end).await;
            kept.unwrap();
        }
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let mo = Person::moderator("Mo");
        let mut album = Album::new();
        for (name, question) in [
            (
                ("card", "An ordinary card, from summary to notices"),
                EYELID,
            ),
            (
                (
                    "choices",
                    "Two or three entries are close, so the member picks",
                ),
                UNSURE,
            ),
        ] {
            let said = Said::new(question).mentioning_the_bot();
            let card = discord.reply_to(discord.message(said)).await;
            album.add_sent(name, &format!("**Ada**: <@{BOT}> {question}"), &card);
        }
        let question = json!({ "question": EYELID });
        let desk = Desk::open(&discord, &mo, "try", question).await;
        // The card below the words is the one of the picture `card`.
        let mut words = desk.page.message.clone();
        words["embeds"] = json!([]);
        words["components"] = json!([]);
        album.add(
            (
                "try",
                "What would be answered, and why; the card stands below",
            ),
            &format!("**Mo** used /try with the question “{EYELID}”"),
            &words,
        );
        let desk = Desk::open(&discord, &mo, "doctor", json!({})).await;
        album.steady(&desk.page, ("SQLite answers; ", " for all"), "98 kB");
        album.add_sent(
            (
                "doctor",
                "What was looked at, each with OK, Note or Problem before it",
            ),
            "**Mo** used /doctor",
            &desk.page,
        );
        let mut desk = Desk::open(&discord, &mo, "inbox", json!({})).await;
        let controls = components(&desk.page.message);
        let groups = controls.iter().find(|one| one["options"].is_array());
        let groups = groups.expect("the groups can be opened");
        let first = groups["options"][0]["value"].as_str().unwrap().to_owned();
        let id = groups["custom_id"].as_str().unwrap().to_owned();
        desk.choose(&id, &[&first]).await;
        album.add_sent(
            (
                "inbox",
                "A group of the inbox: questions that are alike, and what can be done",
            ),
            "**Mo** opened a group of /inbox",
            &desk.page,
        );
        let desk = Desk::open(&discord, &Person::admin("Owen"), "privacy", json!({})).await;
        album.add_sent(
            (
                "privacy",
                "What is kept and what is not, as an administrator sees it",
            ),
            "**Owen** used /privacy",
            &desk.page,
        );
        bot.stop().await;
        discord.finish().await;
        album.finish();
    })
    .await;
}
