//! What was asked and had no answer? Redacted texts of guilds that opted in, with no person anywhere; each
//! has its end.
//!
//! What is dropped here leaves a SQLite file too, not only its tables.

use jiff::civil::Date;
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row};

use crate::community::Guild;

use super::decisions::guild_in;
use super::many::{ROWS, placeholders};
use super::proposals::confirm;
use super::{Store, StoreError, day_of, kept, number_of, storable, within};

/// The most that are kept of a guild; the oldest go.
const MOST: i64 = 500;

/// A redacted question without an answer. It has no `Debug`: a member wrote it.
#[derive(Clone, PartialEq, Eq)]
pub struct Miss {
    /// Its number in the guild.
    pub id: i64,
    /// The redacted text.
    pub text: String,
    /// The day it was asked, in UTC.
    pub day: Date,
    /// The day from which on it is no longer kept.
    pub expires: Date,
}

impl Store {
    /// Keeps a redacted text until the day it `expires`. Of more than 500 in a guild the oldest go.
    ///
    /// # Errors
    /// When the database fails or the text holds U+0000.
    pub async fn keep_miss(
        &self,
        guild: Guild,
        text: &str,
        day: Date,
        expires: Date,
    ) -> Result<(), StoreError> {
        storable([text])?;
        within(async {
            let mut lent = self.writer().await?;
            let mut work = lent.begin_with(self.to_write()).await?;
            let id: i64 = sqlx::query_scalar(
                "INSERT INTO guilds (guild, last_miss) VALUES ($1, 1) \
                 ON CONFLICT (guild) DO UPDATE SET last_miss = guilds.last_miss + 1 RETURNING last_miss",
            )
            .bind(kept(guild.get()))
            .fetch_one(&mut *work)
            .await?;
            sqlx::query(
                "INSERT INTO misses (guild, id, text, day, expires) VALUES ($1, $2, $3, $4, $5)",
            )
            .bind(kept(guild.get()))
            .bind(id)
            .bind(text)
            .bind(number_of(day))
            .bind(number_of(expires))
            .execute(&mut *work)
            .await?;
            sqlx::query(
                "DELETE FROM misses WHERE guild = $1 AND id < (SELECT MIN(newest.id) FROM \
                 (SELECT id FROM misses WHERE guild = $1 ORDER BY id DESC LIMIT $2) AS newest)",
            )
            .bind(kept(guild.get()))
            .bind(MOST)
            .execute(&mut *work)
            .await?;
            confirm(work.commit().await)?;
            lent.done();
            Ok(())
        })
        .await
    }

    /// The misses of a guild, newest first, at most `most`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn misses(&self, guild: Guild, most: u32) -> Result<Vec<Miss>, StoreError> {
        within(async {
            let mut lent = self.reader().await?;
            let misses = misses(&mut lent, guild, most).await?;
            lent.done();
            Ok(misses)
        })
        .await
    }

    /// Drops these misses of a guild; how many there were.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn drop_misses(&self, guild: Guild, ids: &[i64]) -> Result<u64, StoreError> {
        within(async {
            let mut lent = self.writer().await?;
            let mut work = lent.begin_with(self.to_write()).await?;
            let mut gone = 0;
            for some in ids.chunks(ROWS) {
                let list = placeholders(1, 1, some.len());
                let statement = format!("DELETE FROM misses WHERE guild = $1 AND id IN {list}");
                let mut query = sqlx::query(AssertSqlSafe(statement)).bind(kept(guild.get()));
                for id in some {
                    query = query.bind(*id);
                }
                gone += query.execute(&mut *work).await?.rows_affected();
            }
            confirm(work.commit().await)?;
            lent.done();
            self.forget(gone).await?;
            Ok(gone)
        })
        .await
    }

    /// Drops all misses of a guild; how many there were.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn drop_all_misses(&self, guild: Guild) -> Result<u64, StoreError> {
        within(async {
            let mut lent = self.writer().await?;
            let gone = sqlx::query("DELETE FROM misses WHERE guild = $1")
                .bind(kept(guild.get()))
                .execute(&mut *lent)
                .await?;
            lent.done();
            self.forget(gone.rows_affected()).await?;
            Ok(gone.rows_affected())
        })
        .await
    }

    /// Gives the misses of a guild so many days from when they were asked, where they had more, and drops those
    /// whose days are over; how many there were.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn shorten_misses(
        &self,
        guild: Guild,
        days: u32,
        today: Date,
    ) -> Result<u64, StoreError> {
        within(async {
            let mut lent = self.writer().await?;
            let mut work = lent.begin_with(self.to_write()).await?;
            sqlx::query(
                "UPDATE misses SET expires = day + $2 WHERE guild = $1 AND expires > day + $2",
            )
            .bind(kept(guild.get()))
            .bind(i64::from(days))
            .execute(&mut *work)
            .await?;
            let gone = sqlx::query("DELETE FROM misses WHERE guild = $1 AND expires <= $2")
                .bind(kept(guild.get()))
                .bind(number_of(today))
                .execute(&mut *work)
                .await?;
            confirm(work.commit().await)?;
            lent.done();
            self.forget(gone.rows_affected()).await?;
            Ok(gone.rows_affected())
        })
        .await
    }

    /// The guilds that have misses.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn guilds_with_misses(&self) -> Result<Vec<Guild>, StoreError> {
        within(async {
            let mut lent = self.reader().await?;
            let guilds = sqlx::query("SELECT DISTINCT guild FROM misses ORDER BY guild")
                .fetch_all(&mut *lent)
                .await?;
            lent.done();
            guilds.iter().map(|row| guild_in(row.try_get(0)?)).collect()
        })
        .await
    }

    /// Drops what has reached its end, in every guild; how many there were. For once a day.
    ///
    /// # Errors
    /// When the database fails. `Busy` may mean, as for `erase`, that only the file still has the text; the
    /// next call sees to it.
    pub async fn expire(&self, today: Date) -> Result<u64, StoreError> {
        within(async {
            let mut lent = self.writer().await?;
            let gone = sqlx::query("DELETE FROM misses WHERE expires <= $1")
                .bind(number_of(today))
                .execute(&mut *lent)
                .await?;
            lent.done();
            // Always: the oldest of too many leave the tables without it.
            self.forget(1).await?;
            Ok(gone.rows_affected())
        })
        .await
    }
}

/// The misses of a guild, newest first.
pub(super) async fn misses(
    connection: &mut AnyConnection,
    guild: Guild,
    most: u32,
) -> Result<Vec<Miss>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, text, day, expires FROM misses WHERE guild = $1 ORDER BY id DESC LIMIT $2",
    )
    .bind(kept(guild.get()))
    .bind(i64::from(most))
    .fetch_all(connection)
    .await?;
    let mut misses = Vec::with_capacity(rows.len());
    for row in rows {
        misses.push(Miss {
            id: row.try_get(0)?,
            text: row.try_get(1)?,
            day: day_of(row.try_get(2)?)?,
            expires: day_of(row.try_get(3)?)?,
        });
    }
    Ok(misses)
}
