//! Which tables are there? Each migration once, in order, under a lock that other processes wait for.
//!
//! To add one: `migrations/<number>.sql` in words that both databases understand, a line in `ALL`, `NEWEST`.

use std::borrow::Cow;

use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AnyConnection, Connection, SqlSafeStr};

use super::{Kind, StoreError};

/// The number of the newest migration.
pub(super) const NEWEST: i64 = 2;

const ALL: [(i64, &str, &str); 2] = [
    (1, "first", include_str!("migrations/1.sql")),
    (2, "opt-outs", include_str!("migrations/2.sql")),
];

/// Where it is written down which were run; a name of our own, should the database be shared.
const REGISTER: &str = "signpost_schema";

/// Brings the tables up to date, and sees that they can be written.
pub(super) async fn migrate(kind: Kind, connection: &mut AnyConnection) -> Result<(), StoreError> {
    let migrator = migrator();
    if kind == Kind::Postgres {
        // sqlx takes an advisory lock; the caller closes the connection, which frees it after a failure too.
        migrator.run_direct(None, connection, false).await?;
        return touch(connection).await;
    }
    // SQLite knows no advisory lock: the right to write is the lock.
    let mut work = connection.begin_with("BEGIN IMMEDIATE").await?;
    migrator.run_direct(None, &mut *work, false).await?;
    touch(&mut work).await?;
    Ok(work.commit().await?)
}

/// Writes nothing, but is refused where nothing may be written: better now than with the first decision.
async fn touch(connection: &mut AnyConnection) -> Result<(), StoreError> {
    sqlx::query("UPDATE guilds SET head = head WHERE guild = 0")
        .execute(connection)
        .await?;
    Ok(())
}

fn migrator() -> Migrator {
    let migration = |(number, name, text): (i64, &'static str, &'static str)| {
        let simple = MigrationType::Simple;
        Migration::new(
            number,
            Cow::Borrowed(name),
            simple,
            text.into_sql_str(),
            false,
        )
    };
    let mut migrator = Migrator::with_migrations(ALL.into_iter().map(migration).collect());
    migrator.dangerous_set_table_name(REGISTER);
    migrator
}
