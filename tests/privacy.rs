//! What a member wrote is in no log and in no database, whatever the filter and whatever goes wrong.

use std::process::Stdio;
use std::time::Duration;

use serde_json::json;
use tokio::io::AsyncReadExt;
use tokio::process::Command;

use crate::store::{commit, guild};
use crate::support::database::{Database, on_sqlite};
use crate::support::setup::{BOT, GUILD, OTHER, THREAD};
use crate::support::{FakeDiscord, Fault, Invoke, Person, Said};

/// Words that occur nowhere else.
const MARKS: [&str; 3] = ["quillfeather", "brambleworth", "oxtongueshire"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_message_text_reaches_the_log_even_at_trace_nor_the_database() {
    on_sqlite("privacy-marked", marked).await;
}

async fn marked(database: &Database) {
    let store = database.open().await;
    let listens = format!("channel:{THREAD}");
    commit(&store, guild(GUILD), &[(&listens, Some("suggest"))]).await;
    let discord = FakeDiscord::start().await;
    let mut bot = Command::new(env!("CARGO_BIN_EXE_signpost"))
        .env_clear()
        .env("DISCORD_TOKEN", discord.token())
        .env("SIGNPOST_DISCORD__API_URL", discord.url())
        .env("SIGNPOST_LOGGING__FILTER", "trace")
        .env("SIGNPOST_DATABASE__URL", &database.url)
        .env("SIGNPOST_DISCORD__MESSAGE_CONTENT", "true")
        .env("SIGNPOST_DISCORD__ALERTS", format!("{GUILD}:{OTHER}"))
        .env("RUST_BACKTRACE", "1")
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    discord.ready().await;
    let [first, second, third] = MARKS;
    discord
        .slash(
            "ask",
            json!({ "question": format!("{first} eyelid twitch") }),
        )
        .await;
    discord.autocomplete("ask", "question", second).await;
    discord
        .message_command(
            "Find an answer",
            &format!("{third} my face droops suddenly"),
        )
        .await;
    let ada = Person::member(first);
    let said = Said::new(&format!("{second} why does my eye twitch {third}")).mentioning_the_bot();
    discord.reply_to(discord.message(said.by(&ada))).await;
    discord.fault(Fault::on("POST", "/messages").status(400, 50_035));
    discord.mention(&format!("{first} {second}"));
    discord.requested(2, "POST", "/messages").await;
    let urgent = format!("{first} i want to kill myself {second}");
    discord.autocomplete("ask", "question", &urgent).await;
    discord.reply_to(discord.mention(&urgent)).await;
    discord.message_in(OTHER, &[]).await;
    // An event that serenity cannot read would be printed whole at its finer levels.
    discord.dispatch(
        "MESSAGE_CREATE",
        &json!({ "content": third, "type": 9_999 }),
        None,
    );
    discord
        .reply_to(discord.dm(&format!("{third} eyelid")))
        .await;
    for command in ["try", "doctor", "privacy", "inbox", "insights"] {
        let options = match command {
            "try" => json!({ "question": format!("{first} eyelid {second} twitch") }),
            _ => json!({}),
        };
        let used = Invoke::slash(command, options).by(&Person::admin("Root"));
        discord.invoke(used).await.shown().await;
    }
    // What comes after an answer, and what nobody asked.
    let question = format!("<@{BOT}> {first} does botox stop face twitching {third}");
    let asked = discord.message(Said::new(&question).within(OTHER).mentioning_the_bot());
    let card = discord.reply_to(asked).await;
    for label in ["How sure is this?", "Helpful"] {
        discord.press(&card, label).await;
    }
    let choices = discord.press(&card, "Not what I meant").await.shown().await;
    discord.press(&choices, "None of these").await;
    discord.edit(
        asked,
        &format!("<@{BOT}> {second} how do I unclog a kitchen sink {first}"),
    );
    discord.requested(1, "PATCH", "/messages/").await;
    discord.delete(asked);
    discord.requested(1, "DELETE", "/messages/").await;
    let overheard = Said::new(&format!("{third} does coffee cause eye twitching")).within(THREAD);
    let offer = discord.reply_to(discord.message(overheard)).await;
    discord.press(&offer, "Show me").await;
    discord.press(&offer, "Don't answer me").await.shown().await;
    for command in ["topics", "help"] {
        discord.slash(command, json!({})).await.shown().await;
    }
    let pid = bot.id().unwrap().to_string();
    let stopped = Command::new("kill")
        .args(["-TERM", &pid])
        .status()
        .await
        .unwrap();
    assert!(stopped.success());
    let ended = tokio::time::timeout(Duration::from_secs(15), bot.wait()).await;
    assert!(ended.expect("it stops in time").unwrap().success());
    let mut log = String::new();
    bot.stderr
        .take()
        .unwrap()
        .read_to_string(&mut log)
        .await
        .unwrap();
    bot.stdout
        .take()
        .unwrap()
        .read_to_string(&mut log)
        .await
        .unwrap();
    assert!(log.contains("question answered"), "the log was on:\n{log}");
    for mark in MARKS {
        assert!(!log.contains(mark), "`{mark}` is in the log:\n{log}");
        assert!(!database.holds(mark), "`{mark}` is in the database");
    }
    assert!(database.holds("suggested:"), "what happened was counted");
    assert!(!log.contains(&discord.token()), "the token is in the log");
    discord.finish().await;
}
