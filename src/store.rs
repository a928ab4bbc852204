//! What did the guilds decide, and where is it kept? One store over SQLite and PostgreSQL.
//!
//! | question | file |
//! |---|---|
//! | what stands, what was decided before | `decisions.rs` |
//! | a new decision | `proposals.rs` |
//! | texts somebody is still working on | `drafts.rs` |
//! | how often, without who | `tallies.rs` |
//! | questions without an answer, redacted, of guilds that opted in | `misses.rs` |
//! | everything of a guild, for its owner; its end | `leaving.rs`, `export.rs` |
//! | who wants no answers without asking | `opt_outs.rs` |
//! | what stands about a person | `people.rs` |
//! | what another process or task has changed | `news.rs` |
//! | where the database is; its tables; many rows at once; how it fails | `address.rs`, `schema.rs`, `many.rs`, `error.rs` |
//!
//! What was confirmed is on the disk. A call takes 5 seconds at most and then fails in words; it never
//! panics. No statement and nothing that a person wrote is logged or part of an error. Readers never wait
//! for writers. To add a kind of thing: a table in a new migration, a file here, a line in `leaving.rs` so
//! that it is exported and erased with its guild; what belongs to a person and no guild stands in `people.rs`.

mod address;
mod decisions;
mod drafts;
mod error;
mod export;
mod leaving;
mod many;
mod misses;
mod news;
mod opt_outs;
mod people;
mod proposals;
mod schema;
mod tallies;

pub use drafts::Draft;
pub use error::StoreError;
pub use leaving::Everything;
pub use misses::Miss;
pub use news::{News, Said};
pub use people::Named;
pub use tallies::Tally;

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;
use jiff::{Span, Unit};
use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyConnection, AnyPool, ConnectOptions, Connection};

use address::{Address, Kind};
use news::Source;

/// The longest that a call may take.
const LONGEST: Duration = Duration::from_secs(5);

/// The longest that bringing the tables up to date may take, once the database has answered.
const LONGEST_MIGRATION: Duration = Duration::from_mins(1);

/// The longest wait for a connection: less than `LONGEST`, so that the error says what was waited for.
const LONGEST_WAIT: Duration = Duration::from_secs(4);

/// Connections to a server, and readers of a SQLite file.
const CONNECTIONS: u32 = 8;

/// What each connection to SQLite that writes is told. Erased text is overwritten with zeros; a commit is on the disk
/// when it returns.
const SQLITE: &str = "PRAGMA busy_timeout = 4000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                      PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;";

/// What each reader of a SQLite file is told.
const SQLITE_READER: &str = "PRAGMA busy_timeout = 4000; PRAGMA query_only = ON;";

/// What each connection to PostgreSQL is told; a session that stalls in a transaction loses its locks.
const POSTGRES: &str = "SET statement_timeout = 4000; SET lock_timeout = 4000; \
                        SET idle_in_transaction_session_timeout = 10000; SET synchronous_commit = on;";

/// The database of all guilds. Cheap to clone; every clone is the same.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    kind: Kind,
    /// SQLite has one writer at a time; waiting for it here is fair, waiting at the file is not.
    write: AnyPool,
    read: AnyPool,
    source: Source,
}

impl Store {
    /// Opens the database at `url`: `sqlite:signpost.db`, `sqlite::memory:` or
    /// `postgres://user:password@host/database`. A SQLite file is created when it is missing, its folder is
    /// not. The tables are brought up to date, which may take up to a minute after an upgrade.
    ///
    /// # Errors
    /// In words for the host, when the address is wrong, the database cannot be reached or written, or a
    /// newer Signpost has been there.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let address = Address::parse(url)?;
        let options = address.options()?;
        let kind = address.kind;
        let (write, read) = match kind {
            Kind::Memory => {
                let only = pool(1, SQLITE)
                    .idle_timeout(None)
                    .max_lifetime(None)
                    .connect_lazy_with(options);
                let mut connection = only.acquire().await?;
                schema::migrate(kind, &mut connection).await?;
                drop(connection);
                (only.clone(), only)
            }
            Kind::File => {
                prepare(kind, &options).await?;
                let reader = pool(CONNECTIONS, SQLITE_READER).connect_lazy_with(options.clone());
                (pool(1, SQLITE).connect_lazy_with(options), reader)
            }
            Kind::Postgres => {
                prepare(kind, &options).await?;
                let all = pool(CONNECTIONS, POSTGRES).connect_lazy_with(options);
                (all.clone(), all)
            }
        };
        let source = match kind {
            Kind::File | Kind::Memory => Source::within(),
            Kind::Postgres => Source::Server(Box::new(address.listener()?)),
        };
        let inner = Arc::new(Inner {
            kind,
            write,
            read,
            source,
        });
        Ok(Self { inner })
    }

    /// Which database it is, in a word or two.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.inner.kind {
            Kind::File => "SQLite",
            Kind::Memory => "SQLite in memory",
            Kind::Postgres => "PostgreSQL",
        }
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        within(async {
            let mut lent = self.reader().await?;
            sqlx::query("SELECT 1").execute(&mut *lent).await?;
            lent.done();
            Ok(())
        })
        .await
    }

    /// How many bytes the guilds' data and its indexes take up.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn size(&self) -> Result<u64, StoreError> {
        let statement = match self.inner.kind {
            Kind::File | Kind::Memory => {
                "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
            }
            Kind::Postgres => {
                "SELECT CAST(COALESCE(SUM(pg_total_relation_size(oid)), 0) AS BIGINT) FROM pg_class \
                 WHERE relkind = 'r' AND oid IN (to_regclass('guilds'), to_regclass('changes'), \
                 to_regclass('edits'), to_regclass('decided'), to_regclass('drafts'), \
                 to_regclass('tallies'), to_regclass('misses'), to_regclass('opt_outs'))"
            }
        };
        within(async {
            let mut lent = self.reader().await?;
            let bytes: i64 = sqlx::query_scalar(statement).fetch_one(&mut *lent).await?;
            lent.done();
            Ok(bytes.unsigned_abs())
        })
        .await
    }

    async fn reader(&self) -> Result<Lent, StoreError> {
        self.lend(&self.inner.read).await
    }

    async fn writer(&self) -> Result<Lent, StoreError> {
        self.lend(&self.inner.write).await
    }

    async fn lend(&self, pool: &AnyPool) -> Result<Lent, StoreError> {
        Ok(Lent {
            connection: pool.acquire().await?,
            whole: self.inner.kind == Kind::Memory,
        })
    }

    /// How a transaction that writes begins: on SQLite by waiting for the right to write, since a reader
    /// that turns writer is refused when another wrote meanwhile.
    fn to_write(&self) -> &'static str {
        match self.inner.kind {
            Kind::File | Kind::Memory => "BEGIN IMMEDIATE",
            Kind::Postgres => "BEGIN",
        }
    }
}

/// A connection from a pool. Unless the work on it came to its end, it is closed and not given back: it may
/// hang, or be in the middle of something.
struct Lent {
    connection: PoolConnection<Any>,
    whole: bool,
}

impl Lent {
    fn done(mut self) {
        self.whole = true;
    }
}

impl Deref for Lent {
    type Target = AnyConnection;

    fn deref(&self) -> &AnyConnection {
        &self.connection
    }
}

impl DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        &mut self.connection
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if !self.whole {
            self.connection.close_on_drop();
        }
    }
}

fn pool(connections: u32, hello: &'static str) -> AnyPoolOptions {
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(LONGEST_WAIT)
        .after_connect(move |connection, _| {
            Box::pin(async move {
                sqlx::raw_sql(hello).execute(connection).await?;
                Ok(())
            })
        })
}

/// Connects once, outside any pool, so that what is wrong is told at once and as it is; brings the tables up
/// to date.
async fn prepare(kind: Kind, options: &AnyConnectOptions) -> Result<(), StoreError> {
    let mut connection = within(hello(kind, options)).await?;
    let done =
        tokio::time::timeout(LONGEST_MIGRATION, schema::migrate(kind, &mut connection)).await;
    // Closed in any case: PostgreSQL keeps the migration's lock as long as the connection.
    let closed = within(async { Ok(connection.close().await?) }).await;
    done.unwrap_or(Err(StoreError::Slow))?;
    closed
}

async fn hello(kind: Kind, options: &AnyConnectOptions) -> Result<AnyConnection, StoreError> {
    loop {
        let mut connection = options.connect().await?;
        if kind == Kind::Postgres {
            return Ok(connection);
        }
        match sqlx::raw_sql(SQLITE).execute(&mut connection).await {
            Ok(_) => return Ok(connection),
            // Two processes that make the file at once: SQLite does not wait when it turns to WAL.
            Err(error) => match StoreError::from(error) {
                StoreError::Busy => tokio::time::sleep(Duration::from_millis(20)).await,
                other => return Err(other),
            },
        }
    }
}

/// The outcome of the work, or that it took too long.
async fn within<T>(work: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
    tokio::time::timeout(LONGEST, work)
        .await
        .unwrap_or(Err(StoreError::Slow))
}

/// Refuses a text that only SQLite would keep.
fn storable<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<(), StoreError> {
    if texts.into_iter().any(|text| text.contains('\0')) {
        return Err(StoreError::Unstorable);
    }
    Ok(())
}

/// A number as the database keeps it; none of ours is ever so large that it would be cut.
fn kept(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

const EPOCH: Date = jiff::civil::date(1970, 1, 1);

/// Days since 1970.
fn number_of(day: Date) -> i64 {
    EPOCH
        .until((Unit::Day, day))
        .map_or(0, |span| i64::from(span.get_days()))
}

fn day_of(number: i64) -> Result<Date, StoreError> {
    Span::new()
        .try_days(number)
        .and_then(|days| EPOCH.checked_add(days))
        .map_err(|_| unreadable())
}

/// A value that no Signpost wrote.
fn unreadable() -> StoreError {
    StoreError::Failed {
        code: "unreadable value".to_owned(),
    }
}
