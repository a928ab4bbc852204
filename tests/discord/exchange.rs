//! `/knowledge export` and `/knowledge import`: entries leave as files and come back; nothing hostile gets in.

mod refused;

use serde_json::json;
use signpost::community::Guild as Own;
use signpost::knowledge::{EntryText, Overlay, PackFiles, Say, Shipped, TextHash};
use signpost::store::Store;
use std::time::Duration;

use super::Bot;
use crate::store::{commit, guild};
use crate::support::database::{Database, on_both};
use crate::support::setup::{GENERAL, GUILD};
use crate::support::shipped::parts;
use crate::support::{Attached, FakeDiscord, Guild, Invoke, Person, Sent, Setup};

/// A second guild and its channel.
const SECOND: u64 = GUILD + 1_000;
const THERE: u64 = SECOND + 1;
/// A channel of the first guild.
const HERE: u64 = GENERAL;

/// A Discord with two guilds and time: the gate runs every test of the pack, on a busy machine too.
async fn discord() -> FakeDiscord {
    let mut setup = Setup {
        patience: Duration::from_mins(2),
        ..Setup::default()
    };
    setup.guilds.push(Guild::new(SECOND, "Second", THERE));
    FakeDiscord::with(setup).await
}

fn mo() -> Person {
    Person::moderator("Mo")
}

/// An entry with other phrasings and tests, as our own writer spells it.
fn changed(name: &str, change: impl FnOnce(&mut EntryText)) -> String {
    let mut entry = parts(name);
    change(&mut entry);
    entry.to_toml()
}

/// An entry on something else entirely.
fn bread() -> String {
    changed("screen-time-eye-strain", |entry| {
        "Baking bread".clone_into(&mut entry.title);
        entry.asks = (0..8)
            .map(|n| format!("how do i bake bread of kind {n}"))
            .collect();
        entry.tests.reach = vec!["how do i bake bread".to_owned()];
        entry.tests.avoid = vec!["who won the game".to_owned()];
    })
}

fn own(text: String, base: Option<TextHash>) -> String {
    Say::Own { text, base }.print()
}

/// What a guild says on entries.
async fn says(store: &Store, guild: Own) -> Vec<(String, String)> {
    let decided = store.decided(guild).await.unwrap();
    let entries = decided.values.into_iter();
    let entries = entries.map(|(subject, value)| (subject.to_string(), value));
    entries
        .filter(|(subject, _)| subject.starts_with("entry:"))
        .collect()
}

/// One entry changed, one new, one taken out.
async fn fill(database: &Database) {
    let today = signpost::clock::today();
    let shipped = Shipped::read(&PackFiles::built_in(), today).0.unwrap();
    let id = "eyelid-twitch".parse().unwrap();
    let twitch = changed("eyelid-twitch", |entry| {
        entry
            .asks
            .push("=why does my \"lid\" hop, or not?".to_owned());
    });
    let twitch = own(twitch, shipped.hash(&id));
    let bread = own(bread(), None);
    let wishes = [
        (Overlay::subject(&id), twitch.as_str()),
        ("entry:bread".to_owned(), bread.as_str()),
        ("entry:self-care".to_owned(), "{\"disabled\":true}"),
    ];
    let wishes: Vec<_> = wishes
        .iter()
        .map(|(name, value)| (name.as_str(), Some(*value)))
        .collect();
    commit(&database.open().await, guild(GUILD), &wishes).await;
}

fn export(what: &str, form: &str) -> Invoke {
    Invoke::slash("knowledge export", json!({ "what": what, "form": form }))
}

async fn shown(discord: &FakeDiscord, invoke: Invoke) -> Sent {
    let shown = discord.invoke(invoke).await.shown().await;
    assert!(shown.is_ephemeral(), "nobody else sees it");
    shown
}

/// What is shown for a file that somebody imports.
async fn import(discord: &FakeDiscord, file: Attached, into: u64, by: &Person) -> Sent {
    let id = discord.attach(file);
    let invoke = Invoke::slash("knowledge import", json!({ "file": id }));
    shown(discord, invoke.within(into).by(by)).await
}

async fn press(discord: &FakeDiscord, on: &Sent, label: &str, by: &Person) -> Sent {
    let id = on.button(label);
    let answer = discord.invoke(Invoke::click(on, &id).by(by)).await;
    answer.shown().await
}

#[track_caller]
fn tells(shown: &Sent, parts: &[&str]) {
    let text = shown.text();
    for part in parts {
        assert!(text.contains(part), "`{part}` is missing in:\n{text}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn entries_go_from_one_server_to_another_in_every_form_and_can_be_taken_back() {
    on_both("exchange-round", async |database| {
        fill(database).await;
        let store = database.open().await;
        let here = says(&store, guild(GUILD)).await;
        commit(
            &store,
            guild(SECOND),
            &[("setting:log", Some(&THERE.to_string()))],
        )
        .await;
        let discord = discord().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        for form in ["zip", "json", "csv"] {
            let out = shown(&discord, export("own", form).by(&mo())).await;
            tells(
                &out,
                &[
                    "**This server's entries**: 2 entries, 1 entry that this server does without",
                    "Checksum of what is in it (SHA-256): `",
                ],
            );
            let (name, bytes) = discord.file_of(&out);
            assert_eq!(name, format!("signpost-{GUILD}-own.{form}"));
            let offer = import(&discord, Attached::new(&name, bytes), THERE, &mo()).await;
            tells(
                &offer,
                &[
                    "would change 3 entries here. **Nothing has changed yet.**",
                    "**Added: 1** (`bread`)",
                    "**Changed: 1** (`eyelid-twitch`)",
                    "**Taken out: 1** (`self-care`)",
                    "Entries that this server has and the file has not stay as they are.",
                ],
            );
            assert_eq!(says(&store, guild(SECOND)).await, [], "{form}");
            let done = press(&discord, &offer, "Import 3 entries", &mo()).await;
            assert_eq!(done.id, offer.id, "it stands in the same place");
            tells(
                &done,
                &[
                    "**Imported 3 entries.** This is change ",
                    "Undo takes it back",
                ],
            );
            assert_eq!(says(&store, guild(SECOND)).await, here, "{form}");
            let why = store.history(guild(SECOND), None, None, 1).await.unwrap();
            assert_eq!(why[0].why, "imported 3 entries");
            press(&discord, &done, "Undo", &mo()).await;
            discord
                .eventually("the import to be taken back", |it| {
                    it.now(&done).text().contains("entry `bread`")
                })
                .await;
            assert_eq!(says(&store, guild(SECOND)).await, [], "{form}");
        }
        let told = "entry `bread` published";
        let logged = |it: &FakeDiscord| {
            let mut sent = it.sent().into_iter();
            sent.any(|one| one.channel == THERE && !one.is_ephemeral() && one.text().contains(told))
        };
        discord
            .eventually("the change log to tell of it", logged)
            .await;
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_whole_pack_says_what_stands_already_and_gives_shipped_texts_back() {
    on_both("exchange-whole", async |database| {
        fill(database).await;
        let store = database.open().await;
        let discord = discord().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let none = shown(&discord, export("own", "zip").within(THERE).by(&mo())).await;
        tells(&none, &["says nothing differently from the shipped pack"]);
        let table = shown(&discord, export("members", "csv").by(&mo())).await;
        tells(
            &table,
            &["27 entries, 1 entry that this server does without", "A table has no place for the pack's own files"],
        );
        let (name, bytes) = discord.file_of(&table);
        let same = import(&discord, Attached::new(&name, bytes), HERE, &mo()).await;
        tells(&same, &["Nothing would change: what the file says on 28 entries is how it stands"]);

        let small = json!({ "attachment_size_limit": 460_800 });
        let large = export("shipped", "json").by(&mo()).patched(small);
        let large = shown(&discord, large).await;
        tells(&large, &["and at most 450 KB may be attached here. Another form is small enough:"]);
        let archive = press(&discord, &large, "TOML archive", &mo()).await;
        tells(&archive, &["**The shipped pack**: 27 entries, 4 files of the pack beside them."]);
        let (name, bytes) = discord.file_of(&archive);
        let offer = import(&discord, Attached::new(&name, bytes), HERE, &mo()).await;
        tells(
            &offer,
            &[
                "would change 2 entries here",
                "**Back to the shipped text: 2** (`eyelid-twitch`, `self-care`)",
                "As it stands already: 25 entries.",
                "`pack.toml`, `claims.toml`, `lexicon.toml`, `elsewhere.toml`: checked, but not imported.",
            ],
        );
        press(&discord, &offer, "Import 2 entries", &mo()).await;
        let left = says(&store, guild(GUILD)).await;
        assert_eq!(left.len(), 1, "what the file has not is left alone");
        assert_eq!(left[0].0, "entry:bread");
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_those_who_may_publish_import_and_a_second_look_is_not_gone_around() {
    on_both("exchange-standing", async |database| {
        let store = database.open().await;
        let roles = [
            ("setting:curators", Some("71")),
            ("setting:reviewers", Some("72")),
        ];
        commit(&store, guild(GUILD), &roles).await;
        let discord = discord().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let with = |name: &str, role| Person {
            roles: vec![role],
            ..Person::member(name)
        };
        let (ada, cu, re) = (Person::member("Ada"), with("Cu", 71), with("Re", 72));
        let table = signpost::archive::Bundle::new([("bread".parse().unwrap(), bread())], []);
        let bytes = table.write(signpost::archive::Form::Json).unwrap();
        let file = || discord.attach(Attached::new("a.json", bytes.clone()));
        let asked =
            |by: &Person| Invoke::slash("knowledge import", json!({ "file": file() })).by(by);
        let out = discord.invoke(export("shipped", "zip").by(&ada)).await;
        assert!(
            out.is_ephemeral()
                && out
                    .text()
                    .contains("people who write this server's entries")
        );
        tells(
            &shown(&discord, export("shipped", "zip").by(&cu)).await,
            &["27 entries"],
        );
        for by in [&ada, &cu] {
            let refused = discord.invoke(asked(by)).await;
            assert!(
                refused
                    .text()
                    .contains("people who publish this server's entries")
            );
        }
        let direct = discord.invoke(asked(&mo()).directly()).await;
        assert!(direct.text().contains("This belongs to a server"));
        let offer = shown(&discord, asked(&re)).await;
        tells(&offer, &["would change 1 entry here"]);
        let forged = Invoke::click(&offer, &offer.button("Import")).by(&cu);
        let forged = discord.invoke(forged).await;
        assert!(
            forged
                .text()
                .contains("people who publish this server's entries")
        );

        let settings = Invoke::slash("settings", json!({})).by(&mo());
        let panel = discord.invoke(settings).await.message();
        let key = "second-reviewer";
        for (id, value) in [("set1:pick", key), ("set1:value:second-reviewer", "yes")] {
            let chosen = Invoke::choose(&panel, id, &[value]).by(&mo());
            discord.invoke(chosen).await.shown().await;
        }
        let refused = discord.invoke(asked(&re)).await;
        assert!(
            refused.text().contains("looked at by a second person"),
            "{}",
            refused.text()
        );
        assert!(
            refused
                .text()
                .contains("needs the permission Manage Server")
        );
        let press_it = discord
            .invoke(Invoke::click(&offer, &offer.button("Import")).by(&re))
            .await;
        assert!(
            press_it
                .text()
                .contains("needs the permission Manage Server")
        );
        assert_eq!(says(&store, guild(GUILD)).await, []);
        let done = press(&discord, &offer, "Import 1 entry", &mo()).await;
        tells(&done, &["**Imported 1 entry.**"]);
        assert_eq!(
            says(&store, guild(GUILD)).await,
            [("entry:bread".to_owned(), own(bread(), None))]
        );
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}
