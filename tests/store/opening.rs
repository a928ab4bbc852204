//! What cannot be opened is told in words, with the next step and without the password.

use std::fs;
use std::path::Path;
use std::time::Instant;

use signpost::store::{Store, StoreError};

use super::{commit, guild};
use crate::support::database::{on_both, on_postgres, on_sqlite};

/// Why this address is refused; the password `hunter2` is not in the answer.
async fn refusal(url: &str) -> StoreError {
    let began = Instant::now();
    let error = Store::open(url).await.err().unwrap();
    let took = began.elapsed().as_millis();
    assert!(took < 5_500, "took {took} ms");
    let said = format!("{error} {error:?}");
    assert!(!said.contains("hunter2"), "{said}");
    assert!(error.to_string().contains("hint"), "{error}");
    error
}

fn folder() -> std::path::PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("store");
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[tokio::test]
async fn an_address_of_no_known_kind_is_told_what_is_expected() {
    for url in [
        "",
        "signpost.db",
        "mysql://root:hunter2@localhost/db",
        "postgres:hunter2",
        "sqlite:",
        "sqlite:a.db?mode=hunter2x",
        "postgres://me:hunter2@host:notaport/db",
        "postgres://me:hunter2@localhost/db?sslmode=perhaps",
        "postgres://me:12?hunter2@localhost/db",
        "postgres://me:hunter2/@localhost/db",
        "postgres://me:x@localhost/db?sslmode=hunter2",
    ] {
        let error = refusal(url).await;
        assert!(
            matches!(error, StoreError::Address { .. }),
            "{url}: {error:?}"
        );
        assert!(error.to_string().contains("sqlite:signpost.db"), "{error}");
    }
}

#[tokio::test]
async fn a_missing_folder_is_named_and_not_made() {
    let folder = folder().join("missing folder");
    let error = refusal(&format!("sqlite:{}/signpost.db", folder.display())).await;
    assert_eq!(
        error,
        StoreError::Folder {
            folder: folder.clone()
        }
    );
    assert!(error.to_string().contains("missing folder"));
    assert!(!folder.exists());
}

#[tokio::test]
async fn a_missing_file_is_made_under_the_very_name() {
    let folder = folder().join("odd näme 100% #1");
    fs::create_dir_all(&folder).unwrap();
    for prefix in ["sqlite:", "sqlite://"] {
        let file = folder.join("my 50%25 file.db");
        let store = Store::open(&format!("{prefix}{}", file.display()))
            .await
            .ok()
            .unwrap();
        commit(&store, guild(1), &[("setting:a", Some("1"))]).await;
        drop(store);
        assert!(file.exists());
        fs::remove_dir_all(&folder).unwrap();
        fs::create_dir_all(&folder).unwrap();
    }
}

#[tokio::test]
async fn a_folder_or_a_text_in_the_files_place_is_told() {
    let error = refusal(&format!("sqlite:{}", folder().display())).await;
    assert_eq!(error, StoreError::Closed);
    let file = folder().join("poem.db");
    fs::write(&file, "roses are red, this is no database\n".repeat(500)).unwrap();
    let error = refusal(&format!("sqlite:{}", file.display())).await;
    assert_eq!(error, StoreError::Damaged);
    let kept = fs::read_to_string(&file).unwrap();
    assert!(kept.starts_with("roses"), "it is left as it was");
}

#[tokio::test]
async fn a_file_that_can_only_be_read_is_told() {
    on_sqlite("read-only", async |database| {
        drop(database.open().await);
        let error = refusal(&format!("{}?mode=ro", database.url)).await;
        assert_eq!(error, StoreError::ReadOnly);
        // Whether the file's own rights count depends on who runs the test: root may write all the same.
        let file = database.file.as_ref().unwrap();
        let mut rights = fs::metadata(file).unwrap().permissions();
        rights.set_readonly(true);
        fs::set_permissions(file, rights).unwrap();
        if fs::OpenOptions::new().append(true).open(file).is_err() {
            assert_eq!(refusal(&database.url).await, StoreError::ReadOnly);
        } else {
            eprintln!("read-only: the file's rights are not tried, since root may write it");
        }
    })
    .await;
}

#[tokio::test]
async fn a_newer_schema_is_left_alone() {
    on_both("newer", async |database| {
        drop(database.open().await);
        database
            .meddle(
                "INSERT INTO signpost_schema (version, description, success, checksum, execution_time) \
                 SELECT 99, description, success, checksum, execution_time FROM signpost_schema \
                 WHERE version = 1",
            )
            .await;
        let error = refusal(&database.url).await;
        assert_eq!(error, StoreError::Newer { found: 99, known: 2 });
        assert!(error.to_string().contains("newer Signpost"), "{error}");
        database.meddle("DELETE FROM signpost_schema WHERE version = 99").await;
        // The lock was given back: the next may go on.
        drop(database.open().await);
        database.meddle("UPDATE signpost_schema SET success = FALSE").await;
        assert_eq!(refusal(&database.url).await, StoreError::Foreign { version: 1 });
    })
    .await;
}

#[tokio::test]
async fn many_that_open_a_new_database_at_once_all_get_it() {
    on_both("at-once", async |database| {
        let mut tasks = tokio::task::JoinSet::new();
        for number in 1..=6 {
            let url = database.url.clone();
            tasks.spawn(async move {
                let store = match Store::open(&url).await {
                    Ok(store) => store,
                    Err(error) => panic!("{error}"),
                };
                commit(&store, guild(number), &[("setting:a", Some("1"))]).await;
            });
        }
        tasks.join_all().await;
        assert_eq!(
            database
                .number("SELECT COUNT(*) FROM signpost_schema")
                .await,
            2
        );
        assert_eq!(database.number("SELECT COUNT(*) FROM changes").await, 6);
    })
    .await;
}

#[tokio::test]
async fn a_server_that_is_not_there_refuses_or_never_speaks_is_told_in_time() {
    let free = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().port()
    };
    let error = refusal(&format!("postgres://me:hunter2@127.0.0.1:{free}/db")).await;
    assert!(error.to_string().contains("refused"), "{error}");
    // Takes the connection and says nothing.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = silent.local_addr().unwrap().port();
    let error = refusal(&format!("postgres://me:hunter2@127.0.0.1:{port}/db")).await;
    assert_eq!(error, StoreError::Slow);
}

#[tokio::test]
async fn a_wrong_password_or_database_is_told_as_the_server_says_it() {
    on_postgres("password", async |database| {
        let (before, after) = database.url.split_once('@').unwrap();
        let (user, _) = before.rsplit_once(':').unwrap();
        let error = refusal(&format!("{user}:hunter2@{after}")).await;
        assert!(matches!(error, StoreError::Refused { .. }), "{error:?}");
        assert!(
            error.to_string().contains("password authentication failed"),
            "{error}"
        );
        let (server, _) = database.url.rsplit_once('/').unwrap();
        let error = refusal(&format!("{server}/nowhere")).await;
        assert!(
            error.to_string().contains("\"nowhere\" does not exist"),
            "{error}"
        );
        // A standby takes no writes either.
        let only_read = format!("{}?options[default_transaction_read_only]=on", database.url);
        let error = refusal(&only_read).await;
        assert_eq!(error, StoreError::ReadOnly);
    })
    .await;
}
