//! What a member wrote is in no log, whatever the filter and whatever goes wrong.

use std::process::Stdio;
use std::time::Duration;

use serde_json::json;
use tokio::io::AsyncReadExt;
use tokio::process::Command;

use crate::support::setup::{GUILD, OTHER};
use crate::support::{FakeDiscord, Fault, Invoke, Person, Said};

/// Words that occur nowhere else.
const MARKS: [&str; 3] = ["quillfeather", "brambleworth", "oxtongueshire"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_message_text_reaches_the_log_even_at_trace() {
    let discord = FakeDiscord::start().await;
    let mut bot = Command::new(env!("CARGO_BIN_EXE_signpost"))
        .env_clear()
        .env("DISCORD_TOKEN", discord.token())
        .env("SIGNPOST_DISCORD__API_URL", discord.url())
        .env("SIGNPOST_LOGGING__FILTER", "trace")
        .env("SIGNPOST_DATABASE__URL", "sqlite::memory:")
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
    }
    assert!(!log.contains(&discord.token()), "the token is in the log");
    discord.finish().await;
}
