//! `signpost report`: a server's numbers as a page, the same from either database.

use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;

use signpost::community::Guild;
use signpost::store::Tally;

use super::{signpost_in, text};
use crate::store::commit;
use crate::support::database::{Database, on_both};
use crate::support::shipped::{own, shipped};

fn server() -> Guild {
    Guild::new(77).unwrap()
}

/// Counts of a server that has its own title for one entry.
async fn fill(database: &Database) {
    let store = database.open().await;
    let tally = |what: &str, count: u64| Tally {
        guild: server(),
        day: signpost::clock::today(),
        what: what.to_owned(),
        count,
    };
    let tallies = [
        tally("answered:eyelid-twitch", 4),
        tally("answered:self-care", 2),
        tally("unknown", 1),
    ];
    store.add_tallies(&tallies).await.unwrap();
    let own = own(shipped("self-care").replacen("title = \"", "title = \"Ours: ", 1));
    commit(&store, server(), &[("entry:self-care", Some(&own))]).await;
}

/// An empty folder.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _fresh = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[tokio::test]
async fn a_report_is_written_as_a_page_with_titles() {
    let pages = RefCell::new(Vec::new());
    on_both("report", async |database| {
        fill(database).await;
        let folder = folder("report");
        let variables = [("SIGNPOST_DATABASE__URL", database.url.as_str())];
        let output = signpost_in(&folder, &["report", "--server", "77"], &variables, b"");
        let said = text(&output.stderr);
        assert!(output.status.success(), "{said}");
        assert_eq!(text(&output.stdout), "wrote report.html\n");
        let page = fs::read_to_string(folder.join("report.html")).unwrap();
        for part in [
            "<!DOCTYPE html>",
            "server 77",
            "7 questions",
            "Twitching eyelid",
            "Ours: What you can try yourself",
            "the 30 days before",
        ] {
            assert!(page.contains(part), "`{part}` is missing");
        }
        pages.borrow_mut().push(page);
        let arguments = ["report", "--server", "77", "--days", "7", "--out", "-"];
        let output = signpost_in(&folder, &arguments, &variables, b"");
        let page = text(&output.stdout);
        assert!(page.starts_with("<!DOCTYPE html>") && page.contains("the 7 days before"));
        pages.borrow_mut().push(page);
    })
    .await;
    // Without a server there is one half alone.
    if let [month, week, other_month, other_week] = pages.borrow().as_slice() {
        assert!(
            month == other_month && week == other_week,
            "one page from either database"
        );
    }
}

#[tokio::test]
async fn a_report_of_an_unknown_server_names_those_there_are() {
    on_both("report-unknown", async |database| {
        fill(database).await;
        let folder = folder("report-unknown");
        let variables = [("SIGNPOST_DATABASE__URL", database.url.as_str())];
        for (arguments, expected) in [
            (&["report", "--server", "78"][..], "there are 77"),
            (&["report", "--server", "0"], "a number above 0"),
            (&["report", "--server", "77", "--days", "0"], "1..=366"),
            (
                &["report", "--server", "77", "--out", "no/such/folder.html"],
                "name another file with --out",
            ),
            (&["report"], "--server"),
        ] {
            let output = signpost_in(&folder, arguments, &variables, b"");
            let said = text(&output.stderr);
            assert!(!output.status.success(), "{arguments:?}");
            assert!(said.contains(expected), "{arguments:?}: {said}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_report_without_any_server_says_where_it_looked() {
    on_both("report-empty", async |database| {
        drop(database.open().await);
        let folder = folder("report-empty");
        let variables = [("SIGNPOST_DATABASE__URL", database.url.as_str())];
        let output = signpost_in(&folder, &["report", "--server", "77"], &variables, b"");
        let said = text(&output.stderr);
        assert!(!output.status.success());
        for part in ["no server in this database yet", "database.url"] {
            assert!(said.contains(part), "`{part}` is missing in:\n{said}");
        }
        let address = database.url.split_once("://").map(|(_, rest)| rest);
        let told = address.is_some_and(|address| said.contains(address));
        assert!(!told, "the address of a database may hold a password");
        assert!(!folder.join("report.html").exists());
    })
    .await;
}
