//! What must not come in: each is refused in words, and nothing has changed then.

use std::io::{Cursor, Write as _};

use serde_json::json;
use signpost::archive::{Bundle, Form};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Attached, Bot, HERE, bread, changed, discord, import, mo, press, says, tells};
use crate::store::guild;
use crate::support::database::on_both;
use crate::support::setup::GUILD;
use crate::support::{Fault, Invoke};

/// A sound file of one entry.
fn file(name: &str, text: String) -> Attached {
    let bundle = Bundle::new([(name.parse().unwrap(), text)], []);
    Attached::new("entries.json", bundle.write(Form::Json).unwrap())
}

fn zipped(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(name, SimpleFileOptions::default()).unwrap();
    zip.write_all(bytes).unwrap();
    zip.finish().unwrap().into_inner()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_files_are_refused_in_words() {
    on_both("exchange-hostile", async |database| {
        let store = database.open().await;
        let discord = discord().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let bomb = zipped("entries/a.toml", &vec![b'0'; 256 * 1024]);
        let way_out = zipped("../a.toml", b"title = 1");
        let large = vec![b' '; 9 * 1024 * 1024];
        let csv = bundle_csv();
        let formula = csv.replacen("\"bread\"", "\"=cmd|' /C calc'!A0\"", 1);
        assert_ne!(csv, formula);
        let many: Vec<String> = (0..15).map(|n| format!("\"BAD {n}\"\r\n")).collect();
        let many = many.concat();
        let head = csv.split("\r\n").next().unwrap();
        let many = format!("{head}\r\n{many}");
        let good = || file("bread", bread());
        let before = discord.requests_to("GET", "/attachments/").len();
        for (file, parts) in [
            (
                Attached::new("run.exe", "MZ"),
                vec!["ends in `.zip`, `.json` or `.csv`", "1 thing stops it"],
            ),
            (
                Attached::new("a.zip", bomb),
                vec!["entries/a.toml: unpacks to more than 200 times its size"],
            ),
            (
                Attached::new("a.zip", way_out),
                vec!["1 thing stops it", "a.toml: "],
            ),
            (
                Attached::new("a.zip", b"\x89PNG\r\n".to_vec()),
                vec!["cannot be opened as a zip archive"],
            ),
            (
                Attached::new("a.json", b"PK\x03\x04".to_vec()),
                vec!["stops it"],
            ),
            (
                Attached::new("a.json", vec![b'['; 1 << 20]),
                vec!["stops it"],
            ),
            (Attached::new("a.csv", formula), vec!["is no entry's id"]),
            (
                Attached::new("a.csv", many),
                vec!["15 things stop it", "row 2, column id", "and 5 more"],
            ),
            (
                good().of_kind("image/png"),
                vec!["a picture, a film or a sound"],
            ),
            (
                good().declaring(20 * 1024 * 1024),
                vec!["the file is too large. At most 8.0 MB"],
            ),
            (
                Attached::new("a.json", large.clone()).declaring(9),
                vec!["the file is too large"],
            ),
            (
                Attached::new("a.json", large).declaring(9).unmeasured(),
                vec!["the file is too large"],
            ),
            (
                good().at("https://evil.example/a.json"),
                vec!["not where Discord keeps files"],
            ),
            (
                good().at("http://cdn.discordapp.com/a.json"),
                vec!["not where Discord keeps files"],
            ),
            (
                good().at(&format!("{}/attachments/1/5/a.json", discord.url())),
                vec!["gone from Discord"],
            ),
            (
                good().redirected("https://evil.example/a.json"),
                vec!["refused with status 302"],
            ),
        ] {
            let told = import(&discord, file, HERE, &mo()).await;
            tells(&told, &["Nothing was imported"]);
            tells(&told, &parts);
            assert!(
                !told.text().contains("Import "),
                "no button: {}",
                told.text()
            );
        }
        // Those that were too large by their own account, a picture or elsewhere were not even fetched.
        assert_eq!(
            discord.requests_to("GET", "/attachments/").len() - before,
            12
        );
        let answer = discord
            .invoke(Invoke::slash("knowledge import", json!({})).by(&mo()))
            .await;
        tells(&answer.shown().await, &["There is no file with it"]);
        assert_eq!(store.decided(guild(GUILD)).await.unwrap().head, 0);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

fn bundle_csv() -> String {
    let bundle = Bundle::new([("bread".parse().unwrap(), bread())], []);
    String::from_utf8(bundle.write(Form::Csv).unwrap()).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_does_not_come_is_not_waited_for() {
    on_both("exchange-slow", async |database| {
        let discord = discord().await;
        let slow = [("SIGNPOST_DISCORD__REQUEST_TIMEOUT_SECONDS", "3")];
        let bot = Bot::start_over(&discord, database, &slow).await;
        discord.fault(Fault::on("GET", "/attachments/").hang());
        let started = std::time::Instant::now();
        let told = import(&discord, file("bread", bread()), HERE, &mo()).await;
        tells(
            &told,
            &[
                "Nothing was imported: the file did not come",
                "try again in a minute",
            ],
        );
        assert!(started.elapsed().as_secs() < 10);
        discord.fault(Fault::on("GET", "/attachments/").status(503, 0));
        let told = import(&discord, file("bread", bread()), HERE, &mo()).await;
        tells(&told, &["refused with status 503"]);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_breaks_a_test_is_refused_with_its_question() {
    on_both("exchange-gate", async |database| {
        let store = database.open().await;
        let discord = discord().await;
        let bot = Bot::start_over(&discord, database, &[]).await;
        let stolen = "did a real doctor write or review this";
        let thief = changed("eyelid-twitch", |entry| entry.asks.push(stolen.to_owned()));
        let told = import(&discord, file("eyelid-twitch", thief), HERE, &mo()).await;
        tells(
            &told,
            &[
                "that came to the right answer would not any more.",
                &format!("The test \u{201c}{stolen}\u{201d} must come to \u{201c}Where this information comes from"),
            ],
        );
        assert!(!told.text().contains("Import "), "{}", told.text());
        // A phrasing that stands elsewhere is shown, and does not stop anybody.
        let twice = changed("eyelid-twitch", |entry| entry.asks.push("bot credentials".to_owned()));
        let told = import(&discord, file("eyelid-twitch", twice), HERE, &mo()).await;
        tells(&told, &["Please look at this first", "\u{201c}bot credentials\u{201d}"]);
        // What was offered is gone, or somebody was quicker: nothing is taken then.
        let offer = import(&discord, file("bread", bread()), HERE, &mo()).await;
        discord.lose_files();
        let gone = press(&discord, &offer, "Import 1 entry", &mo()).await;
        tells(&gone, &["gone from Discord", "attach the file anew"]);
        assert_eq!(says(&store, guild(GUILD)).await, []);
        bot.stop().await;
        discord.finish().await;
    })
    .await;
}
