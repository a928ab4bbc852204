//! What people wrote is in no log of the store or of the libraries below it, whatever the filter.

use std::process::Stdio;

use jiff::civil::date;
use signpost::store::{Draft, Store};

use super::child::{command, told};
use super::{guild, person, proposal};
use crate::support::database::on_both;

const MARK: &str = "oxtongueshire";

#[tokio::test]
#[ignore = "the process whose log the test below reads"]
async fn does_everything_and_logs_everything() {
    let Some((url, _)) = told() else {
        return;
    };
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(std::io::stderr)
        .init();
    let store = Store::open(&url).await.ok().unwrap();
    let mut wish = proposal(&[
        ("setting:a", Some(MARK)),
        ("entry:oxtongueshire", Some(MARK)),
    ]);
    wish.why = MARK.to_owned();
    store.commit(guild(1), 1, &wish).await.unwrap();
    store.commit(guild(1), 1, &wish).await.unwrap_err();
    store
        .history(guild(1), Some("entry:oxtongueshire"), None, 9)
        .await
        .unwrap();
    let draft = Draft {
        entry: MARK.to_owned(),
        text: MARK.to_owned(),
        base: None,
        author: person(1),
        at: 1,
        asked_review: false,
    };
    store.save_draft(guild(1), &draft, None).await.unwrap();
    store.draft(guild(1), MARK).await.unwrap();
    store
        .keep_miss(guild(1), MARK, date(2026, 1, 1), date(2026, 1, 2))
        .await
        .unwrap();
    store.misses(guild(1), 9).await.unwrap();
    store.everything(guild(1)).await.ok().unwrap();
    // Refused by the database itself, which then would quote the row.
    let longer = format!("{MARK}\0");
    store
        .keep_miss(guild(1), &longer, date(2026, 1, 1), date(2026, 1, 2))
        .await
        .unwrap_err();
    store.erase(guild(1)).await.unwrap();
    tracing::info!("all was done");
}

#[tokio::test]
async fn nothing_that_was_written_reaches_a_log_at_trace() {
    on_both("logs", async |database| {
        let test = "store::logging::does_everything_and_logs_everything";
        let mut command = command(test, &database.url, "");
        let output = command.stderr(Stdio::piped()).output().await.unwrap();
        assert!(output.status.success());
        let log = String::from_utf8_lossy(&output.stderr);
        assert!(log.contains("all was done"), "the log is at work");
        assert!(!log.contains(MARK), "a text is in the log");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(!said.contains(MARK), "a text is printed");
    })
    .await;
}
