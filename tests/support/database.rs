//! A fresh database for each test: a SQLite file, and a database on the PostgreSQL that
//! `SIGNPOST_TEST_POSTGRES` names (`.ci/postgres` starts one).

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs};

use signpost::store::Store;
use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection};

/// A database nobody else uses.
pub struct Database {
    /// Its address.
    pub url: String,
    /// The file of a SQLite database.
    pub file: Option<PathBuf>,
    name: String,
    server: Option<String>,
}

/// Runs the test on SQLite and, where there is one, on PostgreSQL.
pub async fn on_both(test: &str, check: impl AsyncFn(&Database)) {
    on_sqlite(test, &check).await;
    on_postgres(test, &check).await;
}

/// Runs the test on a fresh SQLite file.
pub async fn on_sqlite(test: &str, check: impl AsyncFn(&Database)) {
    let database = sqlite(test);
    check(&database).await;
    // Only after a success: what a failure left can be looked at.
    for file in database.files() {
        match fs::remove_file(file) {
            // A store that is just closing takes its log away by itself.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            other => other.unwrap(),
        }
    }
}

/// Runs the test on a fresh PostgreSQL database. Without a server it says so; with `CI` set that fails.
#[expect(
    clippy::print_stderr,
    reason = "a skipped half of a test is said aloud"
)]
pub async fn on_postgres(test: &str, check: impl AsyncFn(&Database)) {
    let Ok(server) = env::var("SIGNPOST_TEST_POSTGRES") else {
        assert!(
            env::var_os("CI").is_none(),
            "CI needs SIGNPOST_TEST_POSTGRES: .ci/postgres prints it"
        );
        eprintln!("{test}: skipped on PostgreSQL, since SIGNPOST_TEST_POSTGRES is not set");
        return;
    };
    let name = name(test).replace('-', "_");
    command(&server, format!("CREATE DATABASE {name}")).await;
    let (start, _) = server.rsplit_once('/').unwrap();
    let database = Database {
        url: format!("{start}/{name}"),
        file: None,
        name: name.clone(),
        server: Some(server.clone()),
    };
    check(&database).await;
    command(&server, format!("DROP DATABASE {name} WITH (FORCE)")).await;
}

fn sqlite(test: &str) -> Database {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("store");
    fs::create_dir_all(&folder).unwrap();
    let name = name(test);
    let file = folder.join(format!("{name}.db"));
    let database = Database {
        url: format!("sqlite:{}", file.display()),
        file: Some(file),
        name,
        server: None,
    };
    for old in database.files() {
        fs::remove_file(old).unwrap();
    }
    database
}

fn name(test: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("signpost-{test}-{}-{count}", std::process::id())
}

async fn command(server: &str, statement: String) {
    let mut connection = PgConnection::connect(server).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(statement))
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
}

impl Database {
    /// A store over it.
    pub async fn open(&self) -> Store {
        match Store::open(&self.url).await {
            Ok(store) => store,
            Err(error) => panic!("{error}"),
        }
    }

    /// Whether it is on a server.
    pub fn is_postgres(&self) -> bool {
        self.server.is_some()
    }

    /// The SQLite file and those beside it, as far as they are there.
    pub fn files(&self) -> Vec<PathBuf> {
        let Some(file) = &self.file else {
            return Vec::new();
        };
        ["", "-wal", "-shm", "-journal"]
            .iter()
            .map(|end| PathBuf::from(format!("{}{end}", file.display())))
            .filter(|path| path.exists())
            .collect()
    }

    /// Whether these bytes are anywhere in the files.
    pub fn holds(&self, bytes: &str) -> bool {
        let wanted = bytes.as_bytes();
        self.files().iter().any(|path| {
            let all = fs::read(path).unwrap();
            all.windows(wanted.len()).any(|window| window == wanted)
        })
    }

    /// Changes the database past the store.
    pub async fn meddle(&self, statement: &str) {
        sqlx::any::install_default_drivers();
        let mut connection = sqlx::AnyConnection::connect(&self.url).await.unwrap();
        sqlx::raw_sql(AssertSqlSafe(statement.to_owned()))
            .execute(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
    }

    /// Keeps every decision waiting until the connection is dropped.
    pub async fn hold(&self) -> sqlx::AnyConnection {
        sqlx::any::install_default_drivers();
        let mut connection = sqlx::AnyConnection::connect(&self.url).await.unwrap();
        let statement = match self.server {
            Some(_) => "BEGIN; LOCK TABLE guilds IN ACCESS EXCLUSIVE MODE",
            None => "BEGIN IMMEDIATE",
        };
        sqlx::raw_sql(statement)
            .execute(&mut connection)
            .await
            .unwrap();
        connection
    }

    /// A number the database answers, past the store.
    pub async fn number(&self, statement: &str) -> i64 {
        sqlx::any::install_default_drivers();
        let mut connection = sqlx::AnyConnection::connect(&self.url).await.unwrap();
        let number = sqlx::query_scalar(AssertSqlSafe(statement.to_owned()))
            .fetch_one(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
        number
    }

    /// Ends every connection to a PostgreSQL database, as a restart of the server would.
    pub async fn hang_up(&self) {
        let server = self.server.as_deref().unwrap();
        let name = &self.name;
        command(
            server,
            format!(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
            ),
        )
        .await;
    }
}
