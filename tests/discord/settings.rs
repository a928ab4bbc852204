//! Moderators set Signpost up in Discord: each change is shown, logged and can be taken back.

mod channels;
mod history;
mod notice;

use std::time::Duration;

use serde_json::{Value, json};
use sqlx::Connection;

use super::{Bot, has_notices, is_answer};
use crate::support::database::{Database, on_both};
use crate::support::setup::{FORUM, GENERAL, OTHER, POST, THREAD, bits};
use crate::support::{Answered, FakeDiscord, Fault, Invoke, Person, Said, Sent, components};

const EYELID: &str = "why does my eyelid keep jumping";
const DROOP: &str = "half my face is drooping and i can't lift my arm";

/// A moderator at the settings panel.
struct Desk<'d> {
    discord: &'d FakeDiscord,
    person: Person,
    panel: Sent,
}

impl<'d> Desk<'d> {
    async fn open(discord: &'d FakeDiscord) -> Self {
        Self::open_as(discord, Person::moderator("Mo")).await
    }

    async fn open_as(discord: &'d FakeDiscord, person: Person) -> Self {
        let invoke = Invoke::slash("settings", json!({})).by(&person);
        let opened = discord.invoke(invoke).await;
        assert!(opened.is_ephemeral(), "settings are nobody else's business");
        Self {
            discord,
            person,
            panel: opened.message(),
        }
    }

    /// Uses a control and returns what is said then.
    async fn told(&mut self, id: &str, values: Option<&[&str]>) -> String {
        self.use_it(id, values).await;
        self.panel.text()
    }

    /// Uses a control; afterwards the panel is what it has become.
    async fn use_it(&mut self, id: &str, values: Option<&[&str]>) -> Answered {
        let invoke = match values {
            Some(values) => Invoke::choose(&self.panel, id, values),
            None => Invoke::click(&self.panel, id),
        };
        let answered = self.discord.invoke(invoke.by(&self.person)).await;
        match answered.kind() {
            7 => self.panel = self.discord.now(&self.panel),
            // A database may take longer than Discord waits.
            6 => self.panel = answered.shown().await,
            _ => {}
        }
        answered
    }

    async fn pick(&mut self, key: &str) {
        if !self.ids().iter().any(|id| id == "set1:pick") {
            self.use_it("set1:overview", None).await;
        }
        self.use_it("set1:pick", Some(&[key])).await;
    }

    /// Sets a setting to a value of its select; returns what is said then.
    async fn set(&mut self, key: &str, values: &[&str]) -> String {
        self.pick(key).await;
        let id = format!("set1:value:{key}");
        self.told(&id, Some(values)).await
    }

    /// Sets what happens in a channel.
    async fn mode(&mut self, channel: u64, mode: &str) -> String {
        if !self.ids().iter().any(|id| id == "set1:channel") {
            self.use_it("set1:overview", None).await;
        }
        let id = channel.to_string();
        self.use_it("set1:channel", Some(&[&id])).await;
        let id = format!("set1:value:channel:{channel}");
        self.told(&id, Some(&[mode])).await
    }

    /// Opens a setting's form, writes and sends it off; returns what is said then.
    async fn write(&mut self, key: &str, text: &str) -> String {
        let id = format!("set1:write:{key}");
        if !self.ids().contains(&id) {
            self.pick(key).await;
        }
        let form = self.use_it(&id, None).await;
        let written = json!({ "text": text });
        let sent = self
            .discord
            .modal_submit_by(self.person.clone(), &form, written);
        self.panel = sent.await.shown().await;
        self.panel.text()
    }

    fn ids(&self) -> Vec<String> {
        let all = components(&self.panel.message);
        let ids = all.iter().filter_map(|one| one["custom_id"].as_str());
        ids.map(str::to_owned).collect()
    }
}

async fn bot(discord: &FakeDiscord, database: &Database) -> Bot {
    let settings = [("SIGNPOST_DATABASE__URL", database.url.as_str())];
    let bot = Bot::start_with(discord, &settings);
    discord.ready().await;
    discord
        .eventually("the commands to be there", |it| !it.commands().is_empty())
        .await;
    bot
}

async fn ask(discord: &FakeDiscord, question: &str) -> Answered {
    discord.slash("ask", json!({ "question": question })).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_is_shown_with_old_and_new_and_outlives_a_restart() {
    on_both("panel", async |database| {
        let discord = FakeDiscord::start().await;
        let running = bot(&discord, database).await;
        let mut desk = Desk::open(&discord).await;
        let text = desk.panel.text();
        for part in [
            "How readily I answer",
            "balanced",
            "United Kingdom",
            "the pack's own words",
        ] {
            assert!(text.contains(part), "`{part}` is missing in:\n{text}");
        }
        let said = desk.set("sensitivity", &["eager"]).await;
        assert!(
            said.contains("How readily I answer**: the host's choice → eager"),
            "{said}"
        );
        let said = desk.write("region", "germany").await;
        assert!(said.contains("Germany"), "{said}");
        assert!(
            said.contains("call 112 (Germany) now"),
            "the card below is the new one:\n{said}"
        );
        let answer = ask(&discord, EYELID).await.text();
        assert!(answer.contains("call 112 (Germany) now"), "{answer}");
        running.stop().await;
        let _second = Bot::start_with(&discord, &[("SIGNPOST_DATABASE__URL", &database.url)]);
        discord.identified(2).await;
        let answer = ask(&discord, EYELID).await.text();
        assert!(answer.contains("call 112 (Germany) now"), "{answer}");
        // A panel from before the restart still works.
        let said = desk.set("sensitivity", &["careful"]).await;
        assert!(said.contains("eager → careful"), "{said}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_setting_can_be_set_and_given_back() {
    on_both("every", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut desk = Desk::open(&discord).await;
        let other = OTHER.to_string();
        let role = crate::support::setup::MODERATOR_ROLE.to_string();
        let choices: [(&str, &[&str], &str); 9] = [
            ("sensitivity", &["careful"], "→ careful"),
            ("visibility", &["public"], "→ the whole channel"),
            ("cooldown", &["30"], "→ 30 seconds"),
            ("alerts", &[&other], "→ <#"),
            ("log", &[&other], "→ <#"),
            ("curators", &[&role], "→ <@&"),
            ("reviewers", &[&role], "→ <@&"),
            ("second-reviewer", &["yes"], "→ yes"),
            ("inbox", &["30"], "→ 30 days"),
        ];
        for (key, values, told) in choices {
            let said = desk.set(key, values).await;
            assert!(said.contains(told), "{key}: {said}");
            let said = desk.told(&format!("set1:reset:{key}"), None).await;
            assert!(said.contains("Saved."), "{key}: {said}");
            assert!(said.contains(" → "), "{key}: {said}");
            let said = desk.told(&format!("set1:reset:{key}"), None).await;
            assert!(said.contains("how it stands already"), "{key}: {said}");
        }
        let said = desk.write("disclaimer", "Only general words here.").await;
        assert!(said.contains("→ “Only general words here.”"), "{said}");
        let said = desk.write("referral", "Our nurse Ann can help.").await;
        assert!(said.contains("→ “Our nurse Ann can help.”"), "{said}");
        let card = ask(&discord, EYELID).await.text();
        assert!(card.contains("Only general words here."), "{card}");
        assert!(card.contains("Our nurse Ann can help."), "{card}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_notice_cannot_be_emptied_and_the_text_comes_back() {
    on_both("notice", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut desk = Desk::open(&discord).await;
        for (text, told) in [
            ("\u{200b} \u{2060}", "cannot be emptied"),
            ("Take 40 mg of ibuprofen and rest.", "dose"),
            ("You can stop taking your pills.", "prescriber"),
        ] {
            let said = desk.write("referral", text).await;
            assert!(
                said.contains("Nothing was changed") && said.contains(told),
                "{said}"
            );
            assert!(said.contains(text.trim()), "the text is given back: {said}");
            let form = desk.use_it("set1:write:referral", None).await;
            let input = components(form.data());
            let value = input.iter().find_map(|one| one["value"].as_str());
            assert_eq!(
                value.map(str::trim),
                Some(text.trim()),
                "ready to be mended"
            );
        }
        let card = ask(&discord, EYELID).await;
        is_answer(&card.text(), "Twitching eyelid");
        let said = desk.write("region", "Atlantis").await;
        assert!(
            said.contains("not a country") && said.contains("Atlantis"),
            "{said}"
        );
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn anything_can_be_taken_back_on_the_spot_or_from_history() {
    on_both("undo", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut desk = Desk::open(&discord).await;
        desk.set("sensitivity", &["eager"]).await;
        let undo = desk.panel.button("Undo this");
        let said = desk.told(&undo, None).await;
        assert!(said.contains("eager → the host's choice"), "{said}");
        desk.set("cooldown", &["30"]).await;
        desk.set("cooldown", &["60"]).await;
        let said = desk.told("set1:history", None).await;
        for part in ["30 seconds → 60 seconds", "(undoes 1)", "`4`", "`1`", "<@"] {
            assert!(said.contains(part), "`{part}` is missing in:\n{said}");
        }
        // What was changed again since is not lost by an undo of the older one.
        let said = desk.told("set1:undo", Some(&["3"])).await;
        assert!(said.contains("change 4 came after it"), "{said}");
        desk.use_it("set1:history", None).await;
        let said = desk.told("set1:undo", Some(&["4"])).await;
        assert!(said.contains("60 seconds → 30 seconds"), "{said}");
        for _ in 0..4 {
            desk.set("visibility", &["public"]).await;
            desk.set("visibility", &["private"]).await;
        }
        desk.use_it("set1:history", None).await;
        let older = desk.panel.button("Older");
        let said = desk.told(&older, None).await;
        assert!(said.contains("`5`") && said.contains("`1`"), "{said}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_those_who_manage_the_server_decide() {
    on_both("standing", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let desk = Desk::open(&discord).await;
        let ada = Person::member("Ada");
        let opened = discord
            .invoke(Invoke::slash("settings", json!({})).by(&ada))
            .await;
        assert!(opened.is_ephemeral() && opened.text().contains("Manage Server"));
        assert!(components(opened.data()).is_empty());
        // A forged press on somebody else's panel, and one whose permission was taken since.
        let forged = Invoke::choose(&desk.panel, "set1:pick", &["region"]).by(&ada);
        let refused = discord.invoke(forged).await;
        assert_eq!(refused.kind(), 4);
        assert!(refused.text().contains("Manage Server"));
        // The owner needs no role.
        let owner = Desk::open_as(&discord, Person::admin("Owen")).await;
        assert!(owner.panel.text().contains("Settings"));
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_channel_that_is_off_is_silent_but_for_an_emergency() {
    on_both("modes", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let before = ask(&discord, EYELID).await.message();
        let mut desk = Desk::open(&discord).await;
        let said = desk.mode(GENERAL, "off").await;
        assert!(
            said.contains("asked → off") || said.contains("the host's choice → off"),
            "{said}"
        );
        let quiet = discord.mention(EYELID);
        let in_thread = discord.message(Said::new(EYELID).mentioning_the_bot().within(THREAD));
        let silence = Duration::from_millis(700);
        discord.stays_silent_about(quiet, silence).await;
        discord.stays_silent_about(in_thread, silence).await;
        let hint = ask(&discord, EYELID).await;
        assert!(hint.is_ephemeral() && hint.text().contains("switched me off in this channel"));
        let card = discord.reply_to(discord.mention(DROOP)).await;
        assert!(card.text().contains("999"), "{}", card.text());
        let card = ask(&discord, DROOP).await;
        assert!(card.text().contains("999"), "{}", card.text());
        // What a member was shown in private cannot be brought into the channel either.
        let shared = discord.press(&before, "Share in channel").await;
        assert!(shared.is_ephemeral() && shared.text().contains("switched me off in this channel"));
        // Another channel goes on, and a forum's posts go by the forum.
        let other = Said::new(EYELID).mentioning_the_bot().within(OTHER);
        has_notices(&discord.reply_to(discord.message(other)).await.text());
        desk.mode(FORUM, "off").await;
        let post = discord.message(Said::new(EYELID).mentioning_the_bot().within(POST));
        discord.stays_silent_about(post, silence).await;
        desk.mode(GENERAL, "asked").await;
        has_notices(&discord.reply_to(discord.mention(EYELID)).await.text());
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pause_holds_everything_back_but_an_emergency() {
    on_both("pause", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut desk = Desk::open(&discord).await;
        desk.set("paused", &["yes"]).await;
        let hint = ask(&discord, EYELID).await;
        assert!(hint.text().contains("paused me"), "{}", hint.text());
        let quiet = discord.mention(EYELID);
        let silence = Duration::from_millis(700);
        discord.stays_silent_about(quiet, silence).await;
        let card = discord.reply_to(discord.mention(DROOP)).await;
        assert!(card.text().contains("999"), "{}", card.text());
        desk.set("paused", &["no"]).await;
        has_notices(&discord.reply_to(discord.mention(EYELID)).await.text());
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pause_between_answers_is_kept_and_never_delays_an_emergency() {
    on_both("haste", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut desk = Desk::open(&discord).await;
        desk.set("cooldown", &["3600"]).await;
        has_notices(&discord.reply_to(discord.mention(EYELID)).await.text());
        let second = discord.reply_to(discord.mention(EYELID)).await;
        assert!(second.text().contains("a moment ago"), "{}", second.text());
        let ben = Said::new(EYELID)
            .mentioning_the_bot()
            .by(&Person::member("Ben"));
        // The pause is another member's; that the same was answered here a moment ago is not.
        let pointed = discord.reply_to(discord.message(ben)).await;
        assert!(
            pointed.text().contains("https://discord.com/channels/"),
            "{}",
            pointed.text()
        );
        let card = discord.reply_to(discord.mention(DROOP)).await;
        assert!(card.text().contains("999"), "{}", card.text());
        is_answer(&ask(&discord, EYELID).await.text(), "Twitching eyelid");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn changes_and_alerts_go_where_moderators_chose() {
    on_both("log", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut desk = Desk::open(&discord).await;
        let other = OTHER.to_string();
        desk.set("log", &[&other]).await;
        let first = discord.message_in(OTHER, &[]).await;
        assert!(
            first.text().contains("Channel for the change log"),
            "{}",
            first.text()
        );
        assert_eq!(
            first.body["allowed_mentions"]["parse"],
            json!([]),
            "nobody is pinged"
        );
        desk.set("alerts", &[&other]).await;
        let second = discord.message_in(OTHER, &[first.id]).await;
        assert!(
            second.text().contains("emergency alerts"),
            "{}",
            second.text()
        );
        // The channel is tried when it is chosen.
        let tried = discord.message_in(OTHER, &[first.id, second.id]).await;
        let known = [first.id, second.id, tried.id];
        assert!(tried.text().contains("From now on"), "{}", tried.text());
        discord.mention(DROOP);
        let alert = discord.message_in(OTHER, &known).await;
        assert!(
            alert.text().contains("emergency or crisis card"),
            "{}",
            alert.text()
        );
        // A log nobody can write to any more costs no decision.
        discord
            .fault(Fault::on("POST", &format!("/channels/{OTHER}/messages")).status(403, 50_013));
        let said = desk.set("visibility", &["public"]).await;
        assert!(said.contains("Saved."), "{said}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_server_chose_for_ask_holds_and_members_can_choose_otherwise() {
    on_both("visibility", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut desk = Desk::open(&discord).await;
        assert!(ask(&discord, EYELID).await.is_ephemeral());
        desk.set("visibility", &["public"]).await;
        assert!(!ask(&discord, EYELID).await.is_ephemeral());
        let options = json!({ "question": EYELID, "private": true });
        assert!(discord.slash("ask", options).await.is_ephemeral());
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_process_sees_a_change_within_a_second() {
    crate::support::database::on_postgres("two-bots", async |database| {
        let (one, two) = (FakeDiscord::start().await, FakeDiscord::start().await);
        let _first = bot(&one, database).await;
        let _second = bot(&two, database).await;
        // Both have the guild at hand.
        is_answer(&ask(&one, EYELID).await.text(), "Twitching eyelid");
        is_answer(&ask(&two, EYELID).await.text(), "Twitching eyelid");
        let mut desk = Desk::open(&one).await;
        desk.write("disclaimer", "Words of the first process.")
            .await;
        let since = std::time::Instant::now();
        loop {
            let text = ask(&two, EYELID).await.text();
            if text.contains("Words of the first process.") {
                break;
            }
            assert!(
                since.elapsed().as_millis() < 1_000,
                "not within a second:\n{text}"
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        one.finish().await;
        two.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_fails_costs_no_answer_and_loses_no_words() {
    on_both("failing", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut desk = Desk::open(&discord).await;
        desk.write("disclaimer", "Words that stand.").await;
        database
            .meddle("ALTER TABLE changes RENAME TO changes_gone")
            .await;
        let said = desk
            .write("referral", "Words that were hard to find.")
            .await;
        assert!(said.contains("could not be saved"), "{said}");
        assert!(said.contains("Words that were hard to find."), "{said}");
        let card = ask(&discord, EYELID).await.text();
        assert!(card.contains("Words that stand."), "{card}");
        database
            .meddle("ALTER TABLE changes_gone RENAME TO changes")
            .await;
        let said = desk
            .write("referral", "Words that were hard to find.")
            .await;
        assert!(said.contains("Saved."), "{said}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn controls_are_forged_in_vain() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let desk = Desk::open(&discord).await;
    for (id, values) in [
        ("set1:pick", Some(vec!["no-such-setting"])),
        ("set1:channel", Some(vec![])),
    ] {
        let values: Option<Vec<&str>> = values;
        let invoke = Invoke::choose(&desk.panel, id, &values.unwrap_or_default());
        let answered = discord.invoke(invoke.by(&desk.person)).await;
        assert!(answered.text().contains("Settings"), "{}", answered.text());
    }
    let mut fewer = desk.person.clone();
    fewer.permissions = bits::ORDINARY;
    let patch: Value = json!({ "data": { "custom_id": "set1:undo:999", "component_type": 2 } });
    let invoke = Invoke::click(&desk.panel, "set1:history").by(&desk.person);
    let answered = discord.invoke(invoke.patched(patch.clone())).await;
    let text = answered.shown().await.text();
    assert!(text.contains("no change 999"), "{text}");
    let invoke = Invoke::click(&desk.panel, "set1:history").by(&fewer);
    let answered = discord.invoke(invoke.patched(patch)).await;
    assert!(
        answered.text().contains("reviewer role"),
        "{}",
        answered.text()
    );
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_slower_than_discord_waits_still_shows_what_came_of_it() {
    on_both("slow", async |database| {
        let discord = FakeDiscord::start().await;
        let _bot = bot(&discord, database).await;
        let mut desk = Desk::open(&discord).await;
        desk.pick("sensitivity").await;
        let late = Duration::from_millis(500);
        discord.change_setup(|setup| setup.interaction_deadline = late);
        let held = database.hold().await;
        let id = "set1:value:sensitivity";
        let invoke = Invoke::choose(&desk.panel, id, &["careful"]).by(&desk.person);
        let answered = discord.invoke(invoke).await;
        assert!(answered.is_deferred());
        tokio::time::sleep(late + late).await;
        assert!(held.close().await.is_ok());
        let said = answered.shown().await.text();
        assert!(
            said.contains("Saved.") && said.contains("→ careful"),
            "{said}"
        );
        discord.finish().await;
    })
    .await;
}
