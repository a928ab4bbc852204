//! `/inbox`: what found no answer, redacted and in groups; a press makes it part of a draft. Off, it keeps nothing.

mod redacted;

use std::time::{Duration, Instant};

use serde_json::json;
use signpost::community::Key;
use signpost::guilds::{Ground, Guilds};
use signpost::knowledge::{EntryText, PackFiles, Shipped};
use signpost::matching::{Engine, Matcher};
use signpost::reply::Outcome;
use signpost::safety::Contacts;
use signpost::store::{Draft, Store};
use std::sync::Arc;

use super::Bot;
use super::feedback::counted;
use crate::store::{commit, guild, person};
use crate::support::database::{Database, on_both, on_sqlite};
use crate::support::setup::{GUILD, MODERATOR_ROLE};
use crate::support::{FakeDiscord, Invoke, Person, Said, Sent};

const SINK: &str = "how do I unclog a kitchen sink";
const CHOICES: &str = "twitch treatment pills or surgery";
const WINTER: [&str; 3] = [
    "does cold weather make my cheek jump",
    "does the cold weather make a cheek jump",
    "can cold weather make my cheek jump",
];

/// A name that is in no list of words.
const MARK: &str = "quillfeather";

fn curator() -> Person {
    let mut person = Person::member("Cora");
    person.roles = vec![MODERATOR_ROLE];
    person
}

#[track_caller]
fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is missing in:\n{text}");
    }
}

/// Switches the inbox on, makes the role a curator's, and keeps these questions.
async fn fill(store: &Store, texts: &[&str]) {
    let role = MODERATOR_ROLE.to_string();
    let decided = [
        ("setting:inbox", Some("14")),
        ("setting:curators", Some(role.as_str())),
    ];
    commit(store, guild(GUILD), &decided).await;
    keep(store, texts).await;
}

async fn keep(store: &Store, texts: &[&str]) {
    let today = signpost::clock::today();
    let end = today.checked_add(jiff::Span::new().days(14)).unwrap();
    for text in texts {
        store
            .keep_miss(guild(GUILD), text, today, end)
            .await
            .unwrap();
    }
}

async fn inbox(discord: &FakeDiscord, by: &Person) -> Sent {
    let shown = discord
        .invoke(Invoke::slash("inbox", json!({})).by(by))
        .await;
    assert!(shown.is_ephemeral(), "nobody else sees it");
    shown.shown().await
}

async fn press(discord: &FakeDiscord, on: &Sent, label: &str) -> Sent {
    let press = Invoke::click(on, &on.button(label)).by(&curator());
    discord.invoke(press).await.shown().await
}

async fn choose(discord: &FakeDiscord, on: &Sent, id: &str, value: &str) -> Sent {
    let choice = Invoke::choose(on, id, &[value]).by(&curator());
    discord.invoke(choice).await.shown().await
}

async fn draft(store: &Store, entry: &str) -> Option<(EntryText, Draft)> {
    let draft = store.draft(guild(GUILD), entry).await.unwrap()?;
    Some((EntryText::parse(&draft.text).unwrap(), draft))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn off_it_says_so_and_tells_words_of_five_people_and_not_of_four() {
    on_both("inbox-off", async |database| {
        let store = database.open().await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        for (question, people) in [
            ("where to buy purple paint", 5),
            ("which guitar strings", 4),
        ] {
            for number in 0..people {
                let person = Person::member(&format!("Somebody {number}"));
                let ask = Invoke::slash("ask", json!({ "question": question }));
                let told = discord.invoke(ask.by(&person)).await.text();
                super::has_no_answer(&told);
            }
        }
        let mo = Person::moderator("Mo");
        let counted_in_time = async {
            loop {
                let shown = inbox(&discord, &mo).await;
                if shown.text().contains("5 people") {
                    return shown;
                }
            }
        };
        let shown = tokio::time::timeout(Duration::from_secs(20), counted_in_time).await;
        let shown = shown.expect("the words of five are told");
        says(&shown.text(), &["The inbox is off", "/settings", "purple"]);
        assert!(!shown.text().contains("guitar"), "{}", shown.text());
        let settings = Invoke::click(&shown, &shown.button("Set: Inbox")).by(&mo);
        says(
            &discord.invoke(settings).await.text(),
            &["Inbox of unanswered questions"],
        );
        bot.stop().await;
        assert!(store.misses(guild(GUILD), 9).await.unwrap().is_empty());
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_it_shows_groups_with_the_biggest_first() {
    on_both("inbox-groups", async |database| {
        let store = database.open().await;
        fill(&store, &["is purple paint safe"]).await;
        keep(&store, &WINTER).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let list = inbox(&discord, &curator()).await;
        says(
            &list.text(),
            &["4 questions in 2 groups", "14 days", "(3 times)", "(once)"],
        );
        let (winter, paint) = (list.text().find("cold weather"), list.text().find("paint"));
        assert!(winter < paint, "{}", list.text());
        let opened = choose(&discord, &list, "inb1:open", "2").await;
        says(
            &opened.text(),
            &["Asked 3 times", WINTER[0], WINTER[1], WINTER[2]],
        );
        let back = press(&discord, &opened, "Back").await;
        says(&back.text(), &["4 questions in 2 groups"]);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_groups_come_in_pages() {
    on_both("inbox-pages", async |database| {
        let store = database.open().await;
        let things = [
            "paint", "guitar", "bread", "river", "engine", "piano", "garden", "window", "carpet",
            "ladder", "tunnel", "candle",
        ];
        let texts: Vec<String> = things.iter().map(|it| format!("{it} {it}")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        fill(&store, &texts).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let first = inbox(&discord, &curator()).await;
        says(&first.text(), &["page 1 of 2", "paint", "ladder"]);
        let second = press(&discord, &first, "Next page").await;
        says(&second.text(), &["page 2 of 2", "11. ", "candle"]);
        let first = press(&discord, &second, "Previous page").await;
        says(&first.text(), &["page 1 of 2"]);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_becomes_a_phrasing_in_a_draft_and_in_nothing_else() {
    on_both("inbox-phrasing", async |database| {
        let store = database.open().await;
        fill(
            &store,
            &["my lid of the eye hops, [name] says it is stress"],
        )
        .await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let list = inbox(&discord, &curator()).await;
        let opened = choose(&discord, &list, "inb1:open", "1").await;
        let phrasing = "my lid of the eye hops, says it is stress";
        says(&opened.text(), &[phrasing]);
        let entries = press(&discord, &opened, "Add as phrasing").await;
        says(
            &entries.text(),
            &["Twitching eyelid", "The nearest come first", "Next page"],
        );
        let saved = choose(&discord, &entries, "inb1:entry:1", "eyelid-twitch").await;
        says(&saved.text(), &["Saved:", "/knowledge"]);
        let (values, kept) = draft(&store, "eyelid-twitch").await.unwrap();
        assert_eq!(values.asks.last().unwrap(), phrasing);
        assert_eq!(values.title, "Twitching eyelid");
        assert!(kept.base.is_some() && !kept.asked_review);
        assert_eq!(kept.author, person(curator().id));
        let writers = store.writers(guild(GUILD), "eyelid-twitch").await.unwrap();
        assert_eq!(
            writers,
            [person(curator().id)],
            "whoever adds to a draft has written in it"
        );
        // A second one extends the draft.
        keep(&store, &["the eyelid dances"]).await;
        let list = inbox(&discord, &curator()).await;
        let opened = choose(&discord, &list, "inb1:open", "2").await;
        let entries = press(&discord, &opened, "Add as phrasing").await;
        let extended = choose(&discord, &entries, "inb1:entry:2", "eyelid-twitch").await;
        let opened = press(&discord, &extended, "Back").await;
        let entries = press(&discord, &opened, "Add as phrasing").await;
        let again = choose(&discord, &entries, "inb1:entry:2", "eyelid-twitch").await;
        says(&again.text(), &["as a phrasing already"]);
        let (values, _) = draft(&store, "eyelid-twitch").await.unwrap();
        let last: Vec<&str> = values
            .asks
            .iter()
            .rev()
            .take(2)
            .map(String::as_str)
            .collect();
        assert_eq!(last, ["the eyelid dances", phrasing]);
        // Members see nothing of it.
        assert_eq!(store.decided(guild(GUILD)).await.unwrap().values.len(), 2);
        let removed = press(&discord, &saved, "Remove these questions").await;
        says(&removed.text(), &["Removed: 1 question."]);
        assert_eq!(store.misses(guild(GUILD), 9).await.unwrap().len(), 1);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_draft_that_cannot_be_read_is_left_as_it_is() {
    on_both("inbox-broken-draft", async |database| {
        let store = database.open().await;
        fill(&store, &["the eyelid dances"]).await;
        let broken = Draft {
            entry: "eyelid-twitch".to_owned(),
            text: "title = half a".to_owned(),
            base: None,
            author: person(5),
            at: 5,
            asked_review: false,
        };
        let saved = store.save_draft(guild(GUILD), &broken, None).await;
        assert!(saved.unwrap());
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let list = inbox(&discord, &curator()).await;
        let opened = choose(&discord, &list, "inb1:open", "1").await;
        let entries = press(&discord, &opened, "Add as phrasing").await;
        let told = choose(&discord, &entries, "inb1:entry:1", "eyelid-twitch").await;
        says(&told.text(), &["cannot be read as an entry", "/knowledge"]);
        let kept = store.draft(guild(GUILD), "eyelid-twitch").await.unwrap();
        assert_eq!(kept.unwrap(), broken);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_starts_a_new_entry_under_an_id_that_is_free() {
    on_both("inbox-new", async |database| {
        let store = database.open().await;
        fill(&store, &WINTER).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let list = inbox(&discord, &curator()).await;
        let opened = choose(&discord, &list, "inb1:open", "1").await;
        let form = Invoke::click(&opened, &opened.button("New entry")).by(&curator());
        let form = discord.invoke(form).await;
        says(&form.text(), &["A short id for the new entry"]);
        for (typed, told) in [
            ("Cold Weather", "cannot be an entry's id"),
            ("eyelid-twitch", "called `eyelid-twitch` already"),
            (" cold-weather ", "in the draft of `cold-weather`"),
            ("cold-weather", "called `cold-weather` already"),
        ] {
            let sent = Invoke::modal_on(&opened, &form, json!({ "id": typed })).by(&curator());
            let shown = discord.invoke(sent).await.shown().await;
            says(&shown.text(), &[told]);
        }
        let (values, kept) = draft(&store, "cold-weather").await.unwrap();
        assert_eq!((values.asks.len(), values.kind.as_str()), (1, "condition"));
        assert!(values.asks[0].contains("cold weather"), "{:?}", values.asks);
        assert_eq!(kept.base, None);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_is_removed_as_it_was_seen() {
    on_both("inbox-remove", async |database| {
        let store = database.open().await;
        fill(&store, &WINTER[..2]).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let list = inbox(&discord, &curator()).await;
        let group = async || {
            let list = inbox(&discord, &curator()).await;
            choose(&discord, &list, "inb1:open", "1").await
        };
        let (seen, old, older) = (group().await, group().await, group().await);
        let entries = press(&discord, &group().await, "Add as phrasing").await;
        let offered = crate::support::components(&entries.message);
        let mut ids = offered.iter().filter_map(|one| one["custom_id"].as_str());
        let pick = ids.find(|id| id.starts_with("inb1:entry:")).unwrap();
        keep(&store, &WINTER[2..]).await;
        let removed = press(&discord, &seen, "Remove").await;
        says(
            &removed.text(),
            &["Removed: 2 questions.", "1 question in 1 group"],
        );
        let left = store.misses(guild(GUILD), 9).await.unwrap();
        assert_eq!((left.len(), left[0].text.as_str()), (1, WINTER[2]));
        store.drop_all_misses(guild(GUILD)).await.unwrap();
        for told in [
            press(&discord, &old, "Remove").await,
            press(&discord, &older, "Add as phrasing").await,
            choose(&discord, &list, "inb1:open", "1").await,
            choose(&discord, &entries, pick, "eyelid-twitch").await,
        ] {
            says(
                &told.text(),
                &["Those questions are gone", "The inbox is empty"],
            );
        }
        assert!(store.drafts(guild(GUILD)).await.unwrap().is_empty());
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_but_the_team_opens_it() {
    on_both("inbox-team", async |database| {
        let store = database.open().await;
        fill(&store, &WINTER).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let list = inbox(&discord, &Person::moderator("Mo")).await;
        let group = async || {
            let list = inbox(&discord, &curator()).await;
            choose(&discord, &list, "inb1:open", "1").await
        };
        let opened = group().await;
        let form = Invoke::click(&opened, &opened.button("New entry")).by(&curator());
        let form = discord.invoke(form).await;
        let ada = Person::member("Ada");
        let attempts = [
            Invoke::slash("inbox", json!({})),
            Invoke::choose(&list, "inb1:open", &["1"]),
            Invoke::click(&opened, &opened.button("Add as phrasing")),
            Invoke::click(&opened, &opened.button("Remove")),
            Invoke::click(&opened, &opened.button("New entry")),
            Invoke::modal_on(&opened, &form, json!({ "id": "cold-weather" })),
        ];
        for attempt in attempts {
            let refused = discord.invoke(attempt.by(&ada)).await;
            assert!(refused.is_ephemeral());
            says(&refused.text(), &["a curator or reviewer role"]);
            assert!(!refused.text().contains("cold weather"));
        }
        assert_eq!(store.misses(guild(GUILD), 9).await.unwrap().len(), 3);
        assert!(store.drafts(guild(GUILD)).await.unwrap().is_empty());
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broken_database_is_told_in_words() {
    on_both("inbox-broken", async |database| {
        fill(&database.open().await, &WINTER).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let list = inbox(&discord, &curator()).await;
        database.meddle("ALTER TABLE misses RENAME TO hidden").await;
        let told = choose(&discord, &list, "inb1:open", "1").await;
        says(&told.text(), &["I can't read this server's inbox"]);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

/// Guilds over a database, without Discord.
async fn guilds(database: &Database) -> Guilds {
    let shipped = Shipped::read(&PackFiles::built_in(), signpost::clock::today()).0;
    let shipped = shipped.unwrap();
    let pack = Arc::clone(shipped.pack());
    let ground = Ground {
        matcher: Arc::new(Matcher::new(&Engine::built_in().unwrap(), pack)),
        shipped,
        settings: signpost::community::Settings::default(),
        contacts: Contacts::builtin().unwrap(),
    };
    Guilds::new(database.open().await, ground).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn switching_it_off_deletes_what_was_kept_and_fewer_days_what_is_older() {
    on_both("inbox-switched", async |database| {
        let guilds = guilds(database).await;
        let (store, own, who) = (guilds.store(), guild(GUILD), person(7));
        let today = signpost::clock::today();
        let days = |days: i32| jiff::Span::new().days(days);
        let asked = today.checked_sub(days(10)).unwrap();
        let keep_old = async || {
            let end = asked.checked_add(days(30)).unwrap();
            store.keep_miss(own, "old", asked, end).await.unwrap();
            let end = today.checked_add(days(30)).unwrap();
            store.keep_miss(own, "new", today, end).await.unwrap();
        };
        guilds.set(own, who, Key::Inbox, Some("30")).await.unwrap();
        keep_old().await;
        guilds.set(own, who, Key::Inbox, Some("7")).await.unwrap();
        let left = store.misses(own, 9).await.unwrap();
        assert_eq!((left.len(), left[0].text.as_str()), (1, "new"));
        assert_eq!(left[0].expires, today.checked_add(days(7)).unwrap());
        let off = guilds.set(own, who, Key::Inbox, None).await.unwrap();
        assert!(store.misses(own, 9).await.unwrap().is_empty());
        // Taking the change back switches it on again, and taking that back off.
        let undo = async |number: u64| {
            let proposal = guilds.undoing(own, who, number).await.unwrap();
            guilds.decide(own, &proposal).await.unwrap()
        };
        let on = undo(off.number).await;
        keep_old().await;
        undo(on.number).await;
        assert!(store.misses(own, 9).await.unwrap().is_empty());
        // What another process kept on the way goes when inboxes are looked at anew.
        keep_old().await;
        guilds.heed_all().await.unwrap();
        assert!(store.misses(own, 9).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_could_not_be_deleted_is_deleted_later() {
    on_both("inbox-owed", async |database| {
        let guilds = guilds(database).await;
        let (store, own, who) = (guilds.store(), guild(GUILD), person(7));
        guilds.set(own, who, Key::Inbox, Some("30")).await.unwrap();
        keep(store, &WINTER).await;
        database.meddle("ALTER TABLE misses RENAME TO hidden").await;
        guilds.set(own, who, Key::Inbox, Some("0")).await.unwrap();
        assert!(guilds.heed_owed().await.is_err());
        database.meddle("ALTER TABLE hidden RENAME TO misses").await;
        guilds.heed_owed().await.unwrap();
        assert!(store.misses(own, 9).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn choices_that_nobody_followed_are_kept_and_followed_ones_are_not() {
    on_both("inbox-choices", async |database| {
        let guilds = guilds(database).await;
        let (store, own, who) = (guilds.store(), guild(GUILD), person(7));
        let later = Instant::now() + Duration::from_mins(30);
        guilds.note_choices(own, 1, CHOICES).await;
        guilds.settle_choices(later).await.unwrap();
        assert!(store.misses(own, 9).await.unwrap().is_empty(), "it was off");
        guilds.set(own, who, Key::Inbox, Some("14")).await.unwrap();
        guilds.note_choices(own, 2, CHOICES).await;
        guilds.note_choices(own, 3, "eye pills or surgery").await;
        guilds.choice_followed(3);
        guilds.settle_choices(Instant::now()).await.unwrap();
        assert!(store.misses(own, 9).await.unwrap().is_empty(), "too early");
        guilds.settle_choices(later).await.unwrap();
        let kept = store.misses(own, 9).await.unwrap();
        assert_eq!(kept.len(), 1);
        assert!(kept[0].text.contains("treatment"), "{}", kept[0].text);
        // Switched off in between, it is not kept.
        guilds.note_choices(own, 4, CHOICES).await;
        guilds.set(own, who, Key::Inbox, Some("0")).await.unwrap();
        guilds.settle_choices(later).await.unwrap();
        assert!(store.misses(own, 9).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guild_whose_choice_is_unknown_keeps_nothing() {
    on_both("inbox-unknown", async |database| {
        let guilds = guilds(database).await;
        let own = guild(GUILD);
        commit(guilds.store(), own, &[("setting:inbox", Some("14"))]).await;
        database
            .meddle("ALTER TABLE decided RENAME TO hidden")
            .await;
        guilds
            .note_miss(own, 1, SINK, Outcome::Unknown)
            .await
            .unwrap();
        database
            .meddle("ALTER TABLE hidden RENAME TO decided")
            .await;
        assert!(guilds.store().misses(own, 9).await.unwrap().is_empty());
        guilds
            .note_miss(own, 1, SINK, Outcome::Unknown)
            .await
            .unwrap();
        assert_eq!(guilds.store().misses(own, 9).await.unwrap().len(), 1);
    })
    .await;
}

/// Asks in every way, with the mark in each question, and judges the answers.
async fn ask_everything(discord: &FakeDiscord) {
    let marked = |question: &str| format!("my name is {MARK}. {question}");
    for question in [SINK, CHOICES, "why does my eyelid keep jumping"] {
        let card = discord.reply_to(discord.mention(&marked(question))).await;
        if card.text().contains("Not what I meant") {
            discord.press(&card, "Not what I meant").await;
        }
        discord
            .slash("ask", json!({ "question": marked(question) }))
            .await;
        discord
            .message_command("Find an answer", &marked(question))
            .await;
        discord.reply_to(discord.dm(&marked(question))).await;
        let ada = Person::member(MARK);
        let said = Said::new(&marked(question)).mentioning_the_bot().by(&ada);
        discord.reply_to(discord.message(said)).await;
    }
    let urgent = marked("my face is drooping and i cant lift my arm");
    discord.reply_to(discord.mention(&urgent)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_the_inbox_off_no_word_of_a_question_is_in_the_database() {
    on_sqlite("inbox-bytes-off", async |database| {
        let store = database.open().await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        ask_everything(&discord).await;
        bot.stop().await;
        assert!(counted(&store).await["unknown"] >= 1, "it was counted");
        for word in [MARK, "unclog", "kitchen", "pills or", "drooping", "jumping"] {
            assert!(!database.holds(word), "`{word}` is in the database");
        }
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_the_inbox_on_only_redacted_words_are_in_the_database() {
    on_sqlite("inbox-bytes-on", async |database| {
        let store = database.open().await;
        fill(&store, &[]).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        ask_everything(&discord).await;
        bot.stop().await;
        assert!(database.holds("kitchen"), "something was kept");
        assert!(!database.holds(MARK), "and nothing that names somebody");
        assert!(!database.holds("drooping"), "nor an emergency");
        let kept = store.misses(guild(GUILD), 99).await.unwrap();
        let sinks = kept.iter().filter(|miss| miss.text.contains("kitchen"));
        // Asked by mention twice and by command once; what was looked up or asked directly is not kept.
        assert_eq!(sinks.count(), 3);
        discord.finish().await;
    })
    .await;
}
