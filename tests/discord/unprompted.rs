//! Channels in which the bot listens: what it says without being asked, to whom, and when it holds its tongue.

mod followed;
mod forum;
mod hushed;
mod told;

use std::time::Duration;

use serde_json::json;

use super::feedback::counted;
use super::{Bot, has_notices, is_answer};
use crate::store::{Wish, commit, guild};
use crate::support::database::{Database, on_both, on_sqlite};
use crate::support::setup::{GENERAL, GUILD, OTHER, THREAD, bits};
use crate::support::{FakeDiscord, Fault, Invoke, Person, Said, Sent, Setup, components};

const EYELID: &str = "why does my eyelid keep jumping";
const COFFEE: &str = "does coffee cause eye twitching";
const DROOP: &str = "half my face is drooping and i can't lift my arm";
/// An entry answers it when it is asked, but with less than the certainty it takes to speak unasked.
const UNCERTAIN: &str = "could stress be doing this to my eye somehow";
const CRISIS: &str = "i want to kill myself";
const HUSH: &str = "Don't answer me unprompted";

/// Long enough for whatever would have been said.
const A_WHILE: Duration = Duration::from_millis(900);

/// With the text of messages, as the host chose.
const CONTENT: (&str, &str) = ("SIGNPOST_DISCORD__MESSAGE_CONTENT", "true");

/// A bot that listens in these channels, in a server that decided this besides.
async fn listening(
    discord: &FakeDiscord,
    database: &Database,
    modes: &[(u64, &str)],
    more: &[Wish<'_>],
) -> Bot {
    let named = modes
        .iter()
        .map(|(channel, _)| format!("channel:{channel}"));
    let named: Vec<String> = named.collect();
    let modes = named.iter().zip(modes);
    let mut wishes: Vec<Wish> = modes
        .map(|(name, (_, mode))| (name.as_str(), Some(*mode)))
        .collect();
    wishes.extend(more);
    commit(&database.open().await, guild(GUILD), &wishes).await;
    Bot::start_over(discord, database, &[CONTENT]).await
}

/// Starts it again over the same database.
async fn restarted(discord: &FakeDiscord, database: &Database, bot: Bot) -> Bot {
    let before = discord.identifies().len();
    bot.stop().await;
    let settings = [("SIGNPOST_DATABASE__URL", database.url.as_str()), CONTENT];
    let bot = Bot::start_with(discord, &settings);
    discord.identified(before + 1).await;
    discord
        .eventually("the new session", |it| it.connected() == 1)
        .await;
    bot
}

fn by(name: &str, text: &str) -> Said {
    Said::new(text).by(&Person::member(name))
}

#[track_caller]
fn is_urgent(card: &Sent) {
    let text = card.text();
    let known = text.contains("This may be an emergency") || text.contains("You are not alone");
    assert!(known, "{text}");
    assert!(!text.contains(HUSH), "nobody can end these: {text}");
}

#[track_caller]
fn nothing_direct(discord: &FakeDiscord) {
    let opened = discord.requests_to("POST", "/users/@me/channels");
    assert!(opened.is_empty(), "nobody is written to who did not ask");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answer_shows_the_whole_card_once_and_how_to_end_it() {
    on_sqlite("unprompted-answer", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = listening(&discord, database, &[(GENERAL, "answer")], &[]).await;
        let said = discord.say(EYELID);
        let card = discord.reply_to(said).await;
        is_answer(&card.text(), "Twitching eyelid");
        card.button(HUSH);
        assert!(!card.is_ephemeral());
        discord.redeliver(said);
        tokio::time::sleep(A_WHILE).await;
        assert_eq!(discord.replies_to(said).len(), 1);
        assert!(discord.duplicates().is_empty());
        // A thread goes by the channel it is in.
        let threaded = discord.message(by("Ben", COFFEE).within(THREAD));
        let card = discord.reply_to(threaded).await;
        is_answer(&card.text(), "Caffeine and alcohol");
        bot.stop().await;
        let counts = counted(&database.open().await).await;
        assert_eq!(counts.get("answered:eyelid-twitch"), Some(&1), "{counts:?}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn suggest_tells_nothing_until_somebody_presses_and_works_after_a_restart() {
    on_both("unprompted-suggest", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = listening(&discord, database, &[(GENERAL, "suggest")], &[]).await;
        let said = discord.say(EYELID);
        let offer = discord.reply_to(said).await;
        let text = offer.text().to_lowercase();
        for told in ["eyelid", "twitch", "health", "emergency"] {
            assert!(!text.contains(told), "{text}");
        }
        assert_eq!(offer.message["embeds"], json!([]));
        offer.button(HUSH);
        let bot = restarted(&discord, database, bot).await;
        let look = offer.button("Show me");
        let ben = Person::member("Ben");
        for who in [&ben, &Person::member("Ada")] {
            let card = discord.invoke(Invoke::click(&offer, &look).by(who)).await;
            assert!(card.is_ephemeral(), "whoever pressed sees it alone");
            is_answer(&card.text(), "Twitching eyelid");
        }
        let data = json!({ "custom_id": "sp1:look:no-such-entry", "component_type": 2 });
        let forged = Invoke::click(&offer, &look).patched(json!({ "data": data }));
        let gone = discord.invoke(forged).await;
        assert!(gone.text().contains("taken out"), "{}", gone.text());
        bot.stop().await;
        let counts = counted(&database.open().await).await;
        assert_eq!(
            counts.get("suggested:eyelid-twitch"),
            Some(&1),
            "{counts:?}"
        );
        assert_eq!(counts.get("answered:eyelid-twitch"), None, "{counts:?}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn shadow_counts_and_says_nothing() {
    on_sqlite("unprompted-shadow", async |database| {
        let discord = FakeDiscord::start().await;
        let pause = [("setting:cooldown", Some("60"))];
        let bot = listening(&discord, database, &[(GENERAL, "shadow")], &pause).await;
        let said = discord.say(EYELID);
        discord.stays_silent_about(said, A_WHILE).await;
        discord.redeliver(said);
        // Counting holds up nobody who asks.
        is_answer(
            &discord.reply_to(discord.mention(EYELID)).await.text(),
            "Twitching",
        );
        let mo = Person::moderator("Mo");
        let invoke = Invoke::slash("insights", json!({})).by(&mo);
        let shown = discord.invoke(invoke).await.shown().await.text();
        let line = "In shadow I would have spoken once. Most: Twitching eyelid (1).";
        assert!(shown.contains(line), "{shown}");
        bot.stop().await;
        let counts = counted(&database.open().await).await;
        assert_eq!(counts.get("shadowed:eyelid-twitch"), Some(&1), "{counts:?}");
        assert_eq!(counts.get("answered:eyelid-twitch"), Some(&1), "{counts:?}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_talks_to_others_and_what_is_uncertain_is_left_alone() {
    on_sqlite("unprompted-alone", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = listening(&discord, database, &[(GENERAL, "answer")], &[]).await;
        let (ben, robot) = (Person::member("Ben"), Person::another_bot("Robot"));
        let to_ben = discord.earlier_message(by("Ben", "good morning"));
        let to_robot = discord.earlier_message(Said::new("beep").by(&robot));
        let rows = [
            ("a reply", Said::new(EYELID).replying_to(to_ben)),
            (
                "a quiet reply",
                Said::new(EYELID).replying_to(to_ben).without_ping(),
            ),
            (
                "a reply to another bot",
                Said::new(EYELID).replying_to(to_robot),
            ),
            ("a person", Said::new(EYELID).mentioning(&ben)),
            (
                "a person in words",
                Said::new(&format!("<@{}> {EYELID}", ben.id)),
            ),
            (
                "a role",
                Said::new(EYELID).patched(json!({ "mention_roles": ["7"] })),
            ),
            (
                "everyone",
                Said::new(EYELID).patched(json!({ "mention_everyone": true })),
            ),
            ("a bot", Said::new(EYELID).by(&robot)),
            (
                "a webhook",
                Said::new(EYELID).patched(json!({ "webhook_id": "77" })),
            ),
            (
                "a notice of Discord's",
                Said::new(EYELID).patched(json!({ "type": 18 })),
            ),
            (
                "a link",
                Said::new("https://example.org/why-does-my-eyelid-keep-jumping"),
            ),
            (
                "code",
                Said::new("```\nwhy does my eyelid keep jumping\n```"),
            ),
            (
                "code in a line",
                Said::new("`why does my eyelid keep jumping`"),
            ),
            (
                "a quote",
                Said::new("> why does my eyelid keep jumping\nI wonder too"),
            ),
            ("a remark", Said::new("my eyelid keeps jumping")),
            (
                "another bot's command",
                Said::new("!why does my eyelid keep jumping"),
            ),
            (
                "another bot's command too",
                Said::new("/why does my eyelid keep jumping"),
            ),
            ("nothing", Said::new("")),
            ("choices", Said::new("tests or doctor for twitching")),
            ("unknown", Said::new("how do I unclog a kitchen sink")),
            ("not certain enough", Said::new(UNCERTAIN)),
            (
                "a boundary",
                Said::new("what dose of magnesium is right for me"),
            ),
        ];
        let rows = rows.map(|(row, said)| (row, discord.message(said)));
        // Who asks is answered with what is not certain enough unasked; and so the slow ones have been thought about.
        let asked = by("Dee", UNCERTAIN).mentioning_the_bot().within(OTHER);
        let card = discord.reply_to(discord.message(asked)).await;
        is_answer(&card.text(), "Stress");
        tokio::time::sleep(A_WHILE).await;
        for (row, said) in rows {
            assert_eq!(discord.replies_to(said), [], "{row}");
        }
        // Had one of them been answered, the channel would be left alone now.
        discord.reply_to(discord.message(by("Cleo", EYELID))).await;
        nothing_direct(&discord);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_that_mentions_the_bot_is_answered_once_and_as_ever() {
    on_sqlite("unprompted-asked", async |database| {
        let discord = FakeDiscord::start().await;
        let modes = [(GENERAL, "answer"), (OTHER, "suggest"), (THREAD, "shadow")];
        let bot = listening(&discord, database, &modes, &[]).await;
        for (channel, _) in modes {
            let asked = Said::new(EYELID).mentioning_the_bot().within(channel);
            let asked = discord.message(asked);
            let card = discord.reply_to(asked).await;
            is_answer(&card.text(), "Twitching eyelid");
            assert!(!card.text().contains(HUSH), "it was asked");
            discord.redeliver(asked);
            tokio::time::sleep(A_WHILE).await;
            assert_eq!(discord.replies_to(asked).len(), 1);
        }
        let unknown = Said::new("how do I unclog a kitchen sink").mentioning_the_bot();
        let told = discord.reply_to(discord.message(unknown)).await.text();
        assert!(told.contains("I don't have an answer"), "{told}");
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn other_channels_are_not_read_and_none_without_the_host() {
    on_sqlite("unprompted-elsewhere", async |database| {
        let discord = FakeDiscord::start().await;
        let modes = [(GENERAL, "off"), (THREAD, "answer")];
        let bot = listening(&discord, database, &modes, &[]).await;
        for channel in [GENERAL, OTHER] {
            for text in [EYELID, DROOP] {
                let said = discord.message(Said::new(text).within(channel));
                discord.stays_silent_about(said, A_WHILE).await;
            }
        }
        bot.stop().await;
        let settings = [("SIGNPOST_DATABASE__URL", database.url.as_str())];
        let bot = Bot::start_with(&discord, &settings);
        discord.identified(2).await;
        assert_eq!(discord.identifies()[1].intents & bits::MESSAGE_CONTENT, 0);
        let said = discord.message(Said::new(EYELID).within(THREAD));
        discord.stays_silent_about(said, A_WHILE).await;
        let asked = Said::new(EYELID).mentioning_the_bot().within(THREAD);
        discord.reply_to(discord.message(asked)).await;
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thread_whose_channel_is_not_known_is_not_read() {
    on_sqlite("unprompted-lost", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = listening(&discord, database, &[(GENERAL, "answer")], &[]).await;
        let path = format!("/channels/{THREAD}");
        discord.fault(Fault::on("GET", &path).status(403, 50_001).always());
        for text in [EYELID, COFFEE] {
            let said = discord.message(Said::new(text).within(THREAD));
            discord.stays_silent_about(said, A_WHILE).await;
        }
        assert_eq!(discord.requests_to("GET", &path).len(), 1, "asked once");
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_channel_hears_one_thing_in_a_while_and_a_member_waits_their_turn() {
    on_sqlite("unprompted-pace", async |database| {
        let discord = FakeDiscord::start().await;
        let modes = [(GENERAL, "answer"), (OTHER, "suggest"), (THREAD, "answer")];
        let pause = [("setting:cooldown", Some("60"))];
        let bot = listening(&discord, database, &modes, &pause).await;
        let first = discord.message(by("Ada", EYELID));
        discord.reply_to(first).await;
        let second = discord.message(by("Ben", COFFEE));
        discord.stays_silent_about(second, A_WHILE).await;
        // An emergency waits for nobody.
        is_urgent(&discord.reply_to(discord.message(by("Ben", DROOP))).await);
        discord
            .reply_to(discord.message(by("Ada", EYELID).within(OTHER)))
            .await;
        // Who was answered because they asked is left alone as long as the server wants.
        let asked = by("Cleo", EYELID).mentioning_the_bot().within(THREAD);
        discord.reply_to(discord.message(asked)).await;
        let said = discord.message(by("Cleo", COFFEE).within(THREAD));
        discord.stays_silent_about(said, A_WHILE).await;
        discord
            .reply_to(discord.message(by("Ben", COFFEE).within(THREAD)))
            .await;
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_paused_server_hears_nothing_but_emergencies() {
    on_sqlite("unprompted-paused", async |database| {
        let discord = FakeDiscord::start().await;
        let modes = [(GENERAL, "answer"), (OTHER, "suggest"), (THREAD, "shadow")];
        let paused = [("setting:paused", Some("yes"))];
        let bot = listening(&discord, database, &modes, &paused).await;
        for (channel, _) in modes {
            let said = discord.message(Said::new(EYELID).within(channel));
            discord.stays_silent_about(said, A_WHILE).await;
            let said = discord.message(Said::new(DROOP).within(channel));
            is_urgent(&discord.reply_to(said).await);
        }
        bot.stop().await;
        let counts = counted(&database.open().await).await;
        assert_eq!(counts.get("urgent"), Some(&3), "{counts:?}");
        assert_eq!(counts.len(), 1, "{counts:?}");
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_emergency_is_answered_whatever_it_looks_like() {
    on_sqlite("unprompted-urgent", async |database| {
        let other = OTHER.to_string();
        let alerts = [("setting:alerts", Some(other.as_str()))];
        for mode in ["shadow", "suggest", "answer"] {
            let discord = FakeDiscord::start().await;
            let store = database.open().await;
            store.erase(guild(GUILD)).await.unwrap();
            let ada = crate::store::person(Person::member("Ada").id);
            store.opt_out(ada, true).await.unwrap();
            let bot = listening(&discord, database, &[(GENERAL, mode)], &alerts).await;
            let ben = Person::member("Ben");
            let to_ben = discord.earlier_message(by("Ben", "good morning"));
            for said in [
                Said::new(DROOP),
                Said::new(CRISIS).replying_to(to_ben),
                Said::new(DROOP).mentioning(&ben),
                Said::new(CRISIS).patched(json!({ "mention_everyone": true })),
                Said::new(&format!("```{DROOP}```")),
                Said::new(&format!("!{DROOP}")),
                Said::new(DROOP).within(THREAD),
            ] {
                let said = discord.message(said);
                let card = discord.reply_to(said).await;
                is_urgent(&card);
                discord.redeliver(said);
                tokio::time::sleep(Duration::from_millis(100)).await;
                assert_eq!(discord.replies_to(said).len(), 1);
            }
            let told = discord.message_in(OTHER, &[]).await.text();
            assert!(
                told.contains("I showed an emergency or crisis card"),
                "{told}"
            );
            let robot = Said::new(DROOP).by(&Person::another_bot("Robot"));
            discord
                .stays_silent_about(discord.message(robot), A_WHILE)
                .await;
            nothing_direct(&discord);
            let twice = discord.duplicates();
            assert!(twice.is_empty(), "the nonce should not be needed");
            bot.stop().await;
            discord.finish().await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_it_may_not_speak_it_is_silent_and_the_team_hears_of_an_emergency() {
    on_sqlite("unprompted-forbidden", async |database| {
        let other = OTHER.to_string();
        let alerts = [("setting:alerts", Some(other.as_str()))];
        let discord = FakeDiscord::start().await;
        let modes = [(GENERAL, "answer"), (THREAD, "suggest")];
        let bot = listening(&discord, database, &modes, &alerts).await;
        for (channel, _) in modes {
            discord.forbid_sending(channel);
            let known: Vec<u64> = discord.sent().iter().map(|sent| sent.id).collect();
            let said = discord.message(Said::new(EYELID).within(channel));
            let path = format!("/channels/{channel}/messages");
            discord.requested(1, "POST", &path).await;
            let again = discord.message(by("Ben", COFFEE).within(channel));
            discord.stays_silent_about(again, A_WHILE).await;
            assert_eq!(discord.replies_to(said), []);
            // Once for each channel, when it was not urgent.
            let silenced = discord.message_in(OTHER, &known).await;
            assert!(
                silenced.text().contains("I may not speak there"),
                "{}",
                silenced.text()
            );
            let known: Vec<u64> = discord.sent().iter().map(|sent| sent.id).collect();
            discord.message(by("Ben", DROOP).within(channel));
            let told = discord.message_in(OTHER, &known).await.text();
            assert!(told.contains("could not get a card through"), "{told}");
        }
        nothing_direct(&discord);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_read_message_history_it_speaks_all_the_same() {
    on_sqlite("unprompted-history", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = listening(&discord, database, &[(GENERAL, "answer")], &[]).await;
        discord.hide_history(GENERAL);
        discord.say(DROOP);
        is_urgent(&discord.message_in(GENERAL, &[]).await);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sign_that_needs_help_today_stands_on_the_card() {
    on_sqlite("unprompted-today", async |database| {
        let discord = FakeDiscord::start().await;
        let modes = [(GENERAL, "answer"), (OTHER, "suggest")];
        let bot = listening(&discord, database, &modes, &[]).await;
        let today = "why does my eyelid keep jumping? also that eye is red, very painful and light hurts it badly";
        let card = discord.reply_to(discord.say(today)).await.text();
        assert!(card.contains("Get medical help today"), "{card}");
        let said = discord.message(by("Ben", today).within(OTHER));
        let offer = discord.reply_to(said).await;
        let text = offer.text();
        assert!(!text.contains("today") && !text.contains("eye"), "{text}");
        let look = Invoke::click(&offer, &offer.button("Show me"));
        let card = discord.invoke(look).await.text();
        assert!(card.contains("Get medical help today"), "{card}");
        assert!(card.contains("General information I do have: Twitching eyelid"), "{card}");
        has_notices(&card);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}
