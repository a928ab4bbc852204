//! `/privacy`: what is kept, told truly; administrators can have everything and erase it, nobody else can.

use serde_json::{Value, json};
use signpost::community::Proposal;
use signpost::store::{Draft, Store, Tally};

use super::Bot;
use crate::store::{commit, guild, person, subject};
use crate::support::database::on_both;
use crate::support::setup::{GENERAL, GUILD, OTHER};
use crate::support::{FakeDiscord, Invoke, Person, Sent};

fn privacy(by: &Person) -> Invoke {
    Invoke::slash("privacy", json!({})).by(by)
}

#[track_caller]
fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is missing in:\n{text}");
    }
}

/// Something of each kind.
async fn fill(store: &Store) {
    let off = format!("channel:{GENERAL}");
    let other = OTHER.to_string();
    let decided = [
        (off.as_str(), Some("off")),
        ("setting:log", Some(other.as_str())),
        ("setting:inbox", Some("14")),
    ];
    commit(store, guild(GUILD), &decided).await;
    let today = signpost::clock::today();
    let tomorrow = today.tomorrow().unwrap();
    let draft = Draft {
        entry: "my-entry".to_owned(),
        text: "title = \"语\"".to_owned(),
        base: None,
        author: person(Person::moderator("Mo").id),
        at: 5,
        asked_review: true,
    };
    let saved = store.save_draft(guild(GUILD), &draft, None).await;
    assert!(saved.unwrap());
    let tally = Tally {
        guild: guild(GUILD),
        day: today,
        what: "unknown".to_owned(),
        count: 3,
    };
    store.add_tallies(&[tally]).await.unwrap();
    store
        .keep_miss(guild(GUILD), "why does it [name]", today, tomorrow)
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_member_reads_what_is_kept_and_that_nothing_is_about_them() {
    on_both("privacy-member", async |database| {
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let ada = Person::member("Ada");
        let shown = discord.invoke(privacy(&ada)).await.message();
        assert!(shown.is_ephemeral());
        says(
            &shown.text(),
            &[
                "I read your question, look for an answer and forget it.",
                "this server has left the inbox off",
                "When I show an emergency or crisis card, I tell nobody.",
                "A count has no name",
                "everything about it is erased after 30 days",
            ],
        );
        assert!(!shown.text().contains("Erase everything") && !shown.text().contains("Export"));
        let about = discord
            .press(&shown, "What is stored about me")
            .await
            .shown()
            .await;
        assert!(about.is_ephemeral());
        says(
            &about.text(),
            &["Nothing is stored about you in this server."],
        );
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_tells_this_servers_choices_as_they_stand() {
    on_both("privacy-choices", async |database| {
        let other = OTHER.to_string();
        let decided = [
            ("setting:inbox", Some("14")),
            ("setting:alerts", Some(other.as_str())),
            ("setting:log", Some(other.as_str())),
        ];
        commit(&database.open().await, guild(GUILD), &decided).await;
        let discord = FakeDiscord::start().await;
        let zero = [("SIGNPOST_DATABASE__ERASE_AFTER_DAYS", "0")];
        let bot = Bot::start_over(&discord, database, &zero).await;
        let shown = discord
            .invoke(privacy(&Person::member("Ada")))
            .await
            .message();
        says(
            &shown.text(),
            &[
                "keep it for 14 days without who asked",
                "I tell this server's team that I did",
                &format!("also posted in <#{OTHER}>"),
                "everything about it is erased at once",
            ],
        );
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_direct_messages_nothing_is_kept() {
    let discord = FakeDiscord::start().await;
    let _bot = Bot::start(&discord).await;
    let ada = Person::member("Ada");
    let shown = discord.invoke(privacy(&ada).directly()).await.message();
    says(&shown.text(), &["In direct messages I keep nothing."]);
    let press = Invoke::click(&shown, &shown.button("What is stored about me"))
        .by(&ada)
        .directly();
    let about = discord.invoke(press).await.shown().await;
    says(
        &about.text(),
        &["Nothing is stored about you in any server."],
    );
    let forged = Invoke::click(&shown, &shown.button("What is stored about me"));
    for id in ["prv1:export", "prv1:erase"] {
        let data = json!({ "data": { "custom_id": id, "component_type": 2 } });
        let refused = discord
            .invoke(forged.clone().by(&ada).directly().patched(data))
            .await;
        says(&refused.text(), &["This belongs to a server"]);
    }
    discord.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_decided_something_is_told_how_often_they_are_named() {
    on_both("privacy-named", async |database| {
        let store = database.open().await;
        let mo = Person::moderator("Mo");
        for days in ["7", "14"] {
            let proposal = Proposal {
                who: person(mo.id),
                why: String::new(),
                undoes: None,
                edits: vec![(subject("setting:inbox"), Some(days.to_owned()))],
                based_on: None,
            };
            store.commit(guild(GUILD), 1, &proposal).await.unwrap();
        }
        fill(&store).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        for (who, told) in [
            (
                &mo,
                "your number on Discord stands beside 2 changes and 1 draft of an entry",
            ),
            (&Person::moderator("Una"), "Nothing is stored about you"),
        ] {
            let shown = discord.invoke(privacy(who)).await.message();
            let press = Invoke::click(&shown, &shown.button("What is stored about me")).by(who);
            says(&discord.invoke(press).await.shown().await.text(), &[told]);
        }
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

/// The panel as an administrator sees it.
async fn panel(discord: &FakeDiscord, admin: &Person) -> Sent {
    discord.invoke(privacy(admin)).await.message()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_administrator_gets_everything_as_a_file() {
    on_both("privacy-export", async |database| {
        fill(&database.open().await).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let root = Person::admin("Root");
        let shown = panel(&discord, &root).await;
        let press = Invoke::click(&shown, &shown.button("Export everything")).by(&root);
        let answer = discord.invoke(press).await.shown().await;
        assert!(answer.is_ephemeral(), "nobody else gets it");
        says(
            &answer.text(),
            &["3 choices that stand, 1 change, 1 draft, 1 count, 1 question in the inbox"],
        );
        let sent = discord.requests_to("PATCH", "/messages/@original");
        assert_eq!(sent[0].files, [format!("signpost-{GUILD}.json")]);
        let all: Value = serde_json::from_str(&sent[0].contents[0]).unwrap();
        assert_eq!(all["guild"], GUILD.to_string());
        let records = &all["records"];
        assert_eq!(
            records["decided"][0]["subject"],
            format!("channel:{GENERAL}")
        );
        assert_eq!(records["history"][0]["edits"].as_array().unwrap().len(), 3);
        assert_eq!(records["drafts"][0]["text"], "title = \"语\"");
        assert_eq!(records["tallies"][0]["count"], 3);
        assert_eq!(records["misses"][0]["text"], "why does it [name]");
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_too_large_for_a_file_comes_in_parts() {
    on_both("privacy-parts", async |database| {
        let store = database.open().await;
        for number in 0..20 {
            let name = format!("entry:e{number}");
            commit(&store, guild(GUILD), &[(&name, Some(&"x".repeat(4_000)))]).await;
        }
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let root = Person::admin("Root");
        let shown = panel(&discord, &root).await;
        let press = Invoke::click(&shown, &shown.button("Export everything")).by(&root);
        let answer = discord
            .invoke(press.patched(json!({ "attachment_size_limit": 1 })))
            .await;
        says(&answer.shown().await.text(), &["it comes in 3 parts"]);
        assert!(answer.followed_up(1).await.is_ephemeral());
        let sent = discord.requests();
        let files: Vec<_> = sent
            .iter()
            .flat_map(|it| it.files.iter().zip(&it.contents))
            .collect();
        assert_eq!(files.len(), 3);
        let mut changes = 0;
        for (at, (name, content)) in files.iter().enumerate() {
            assert_eq!(**name, format!("signpost-{GUILD}-{}-of-3.json", at + 1));
            assert!(content.len() <= 64 * 1024, "{} bytes", content.len());
            let part: Value = serde_json::from_str(content).unwrap();
            changes += part["records"]["history"].as_array().map_or(0, Vec::len);
        }
        assert_eq!(changes, 20);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_is_erased_once_the_servers_id_is_typed() {
    on_both("privacy-erase", async |database| {
        let store = database.open().await;
        fill(&store).await;
        let elsewhere = guild(GUILD + 1);
        commit(&store, elsewhere, &[("setting:paused", Some("yes"))]).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let root = Person::admin("Root");
        let shown = panel(&discord, &root).await;
        let silent = discord
            .slash("ask", json!({ "question": "eyelid twitch" }))
            .await;
        says(&silent.text(), &["switched me off in this channel"]);
        let form = discord
            .invoke(Invoke::click(&shown, &shown.button("Erase everything")).by(&root))
            .await;
        says(
            &form.text(),
            &[
                "Erase everything about this server",
                "The id of this server",
            ],
        );
        let wrong = Invoke::modal_on(&shown, &form, json!({ "id": "yes" })).by(&root);
        says(
            &discord.invoke(wrong).await.text(),
            &["Nothing was erased", &GUILD.to_string()],
        );
        assert_eq!(
            store.everything(guild(GUILD)).await.unwrap().history.len(),
            1
        );
        let typed = json!({ "id": format!(" {GUILD} ") });
        let right = Invoke::modal_on(&shown, &form, typed).by(&root);
        let done = discord.invoke(right).await.shown().await;
        // The guild's row, a change, its three edits, what they set, a draft, a count and a miss.
        says(
            &done.text(),
            &["Erased: 11 records.", "It cannot be undone."],
        );
        let left = store.everything(guild(GUILD)).await.unwrap();
        assert!(left.history.is_empty() && left.drafts.is_empty());
        assert!(left.tallies.is_empty() && left.misses.is_empty());
        assert_eq!(store.everything(elsewhere).await.unwrap().history.len(), 1);
        let answer = discord
            .slash("ask", json!({ "question": "eyelid twitch" }))
            .await;
        says(&answer.text(), &["Twitching eyelid"]);
        let told = discord.message_in(OTHER, &[]).await.text();
        says(&told, &["erased everything stored about this server"]);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_but_an_administrator_exports_or_erases() {
    on_both("privacy-forged", async |database| {
        let store = database.open().await;
        fill(&store).await;
        let discord = FakeDiscord::start().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let root = Person::admin("Root");
        let shown = panel(&discord, &root).await;
        let press = Invoke::click(&shown, &shown.button("Erase everything"));
        let form = discord.invoke(press.by(&root)).await;
        for who in [Person::member("Ada"), Person::moderator("Mo")] {
            let own = discord.invoke(privacy(&who)).await.message();
            assert!(!own.text().contains("Erase everything"), "{}", own.text());
            for label in ["Export everything", "Erase everything"] {
                let forged = Invoke::click(&shown, &shown.button(label)).by(&who);
                let refused = discord.invoke(forged).await;
                assert!(refused.is_ephemeral());
                says(&refused.text(), &["permission Administrator"]);
            }
            let forged = Invoke::modal(&form, json!({ "id": GUILD.to_string() })).by(&who);
            says(
                &discord.invoke(forged).await.text(),
                &["permission Administrator"],
            );
        }
        let left = store.everything(guild(GUILD)).await.unwrap();
        assert_eq!((left.history.len(), left.misses.len()), (1, 1));
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broken_database_is_told_in_words() {
    on_both("privacy-broken", async |database| {
        drop(database.open().await);
        let discord = FakeDiscord::start().await;
        database
            .meddle("ALTER TABLE changes RENAME TO hidden")
            .await;
        database
            .meddle("ALTER TABLE decided RENAME TO hidden_too")
            .await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let root = Person::admin("Root");
        let shown = panel(&discord, &root).await;
        says(
            &shown.text(),
            &["I can't read this server's own choices just now"],
        );
        for label in ["What is stored about me", "Export everything"] {
            let press = Invoke::click(&shown, &shown.button(label)).by(&root);
            let told = discord.invoke(press).await.shown().await;
            says(&told.text(), &["I can't read what is stored just now"]);
        }
        let press = Invoke::click(&shown, &shown.button("Erase everything"));
        let form = discord.invoke(press.by(&root)).await;
        let typed = Invoke::modal(&form, json!({ "id": GUILD.to_string() })).by(&root);
        let told = discord.invoke(typed).await.shown().await;
        says(&told.text(), &["I could not erase everything just now"]);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}
