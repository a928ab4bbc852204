//! What becomes of a guild that leaves? A day is set, and then everything of it goes; before, its owner can
//! have all of it.
//!
//! On SQLite what is erased is gone from the file: deleted text is overwritten with zeros, and the log beside
//! the file is emptied. PostgreSQL overwrites it when it next cleans up (autovacuum); its backups are the
//! host's.

use std::collections::BTreeMap;

use jiff::civil::Date;
use sqlx::{Connection, Row};

use crate::community::{Change, Decided, Guild, Person};

use super::decisions::{Wanted, changes, decided, guild_in};
use super::proposals::confirm;
use super::{Draft, Kind, Miss, Store, StoreError, Tally, drafts, kept, misses, tallies, within};

/// Everything the store has of a guild, as it stood at one moment. It has no `Debug`: members wrote the
/// misses.
#[derive(Clone, PartialEq, Eq)]
pub struct Everything {
    /// What stands.
    pub decided: Decided,
    /// Every change, oldest first.
    pub history: Vec<Change>,
    /// What is being worked on.
    pub drafts: Vec<Draft>,
    /// Who changed each of these, by entry.
    pub writers: BTreeMap<String, Vec<Person>>,
    /// Every count.
    pub tallies: Vec<Tally>,
    /// Every miss, newest first.
    pub misses: Vec<Miss>,
}

/// Each table with its rows of a guild; those that are referred to come last.
const TABLES: [&str; 7] = [
    "DELETE FROM misses WHERE guild = $1",
    "DELETE FROM tallies WHERE guild = $1",
    "DELETE FROM drafts WHERE guild = $1",
    "DELETE FROM decided WHERE guild = $1",
    "DELETE FROM edits WHERE guild = $1",
    "DELETE FROM changes WHERE guild = $1",
    "DELETE FROM guilds WHERE guild = $1",
];

impl Store {
    /// Sets when a guild is to be erased, in seconds since 1970.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn leaving(&self, guild: Guild, erase_on: i64) -> Result<(), StoreError> {
        within(async {
            let mut lent = self.writer().await?;
            sqlx::query(
                "INSERT INTO guilds (guild, erase_on) VALUES ($1, $2) \
                 ON CONFLICT (guild) DO UPDATE SET erase_on = excluded.erase_on",
            )
            .bind(kept(guild.get()))
            .bind(erase_on)
            .execute(&mut *lent)
            .await?;
            lent.done();
            Ok(())
        })
        .await
    }

    /// The guild is back: it is not to be erased.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn staying(&self, guild: Guild) -> Result<(), StoreError> {
        within(async {
            let mut lent = self.writer().await?;
            sqlx::query(
                "UPDATE guilds SET erase_on = NULL WHERE guild = $1 AND erase_on IS NOT NULL",
            )
            .bind(kept(guild.get()))
            .execute(&mut *lent)
            .await?;
            lent.done();
            Ok(())
        })
        .await
    }

    /// The guilds whose time has come.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn due(&self, now: i64) -> Result<Vec<Guild>, StoreError> {
        within(async {
            let mut lent = self.reader().await?;
            let due = sqlx::query(
                "SELECT guild FROM guilds WHERE erase_on <= $1 ORDER BY erase_on, guild",
            )
            .bind(now)
            .fetch_all(&mut *lent)
            .await?;
            lent.done();
            due.iter().map(|row| guild_in(row.try_get(0)?)).collect()
        })
        .await
    }

    /// Erases everything of a guild and announces it; how many rows there were.
    ///
    /// # Errors
    /// When the database fails. `Busy` on SQLite may mean that everything left the tables while another
    /// program reads the file, so that old text is still in it: do it again.
    pub async fn erase(&self, guild: Guild) -> Result<u64, StoreError> {
        within(async {
            let mut lent = self.writer().await?;
            let mut work = lent.begin_with(self.to_write()).await?;
            // Takes the guild's row first, as every writer does, so that none waits for another in a ring.
            sqlx::query("UPDATE guilds SET erase_on = NULL WHERE guild = $1")
                .bind(kept(guild.get()))
                .execute(&mut *work)
                .await?;
            let mut gone = 0;
            for statement in TABLES {
                let query = sqlx::query(statement).bind(kept(guild.get()));
                gone += query.execute(&mut *work).await?.rows_affected();
            }
            self.announce(&mut work, guild).await?;
            confirm(work.commit().await)?;
            lent.done();
            self.tell(guild);
            self.forget(1).await?;
            Ok(gone)
        })
        .await
    }

    /// Everything of a guild, as it stood at one moment: for its owner.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn everything(&self, guild: Guild) -> Result<Everything, StoreError> {
        let still = match self.inner.kind {
            Kind::File | Kind::Memory => "BEGIN",
            Kind::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY",
        };
        let all = Wanted {
            about: "",
            from: 1,
            before: i64::MAX,
            most: i64::MAX,
        };
        within(async {
            let mut lent = self.reader().await?;
            let mut work = lent.begin_with(still).await?;
            let mut everything = Everything {
                decided: decided(&mut work, guild).await?,
                history: changes(&mut work, guild, &all).await?,
                drafts: drafts::drafts(&mut work, guild, None).await?,
                writers: drafts::all_writers(&mut work, guild).await?,
                tallies: tallies::tallies(&mut work, guild, Date::MIN, Date::MAX).await?,
                misses: misses::misses(&mut work, guild, u32::MAX).await?,
            };
            work.commit().await?;
            lent.done();
            everything.history.reverse();
            Ok(everything)
        })
        .await
    }

    /// Empties the log beside a SQLite file, where deleted text would stay for a while, when something was
    /// deleted. Waits for readers that still look at the past.
    pub(super) async fn forget(&self, gone: u64) -> Result<(), StoreError> {
        if gone == 0 || self.inner.kind != Kind::File {
            return Ok(());
        }
        let mut lent = self.writer().await?;
        let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
            .fetch_one(&mut *lent)
            .await?;
        lent.done();
        match row.try_get::<i64, _>(0)? {
            0 => Ok(()),
            _ => Err(StoreError::Busy),
        }
    }
}
