//! How often did something happen in a guild on a day? Counts, and never who or what was asked.

use std::collections::BTreeMap;

use jiff::civil::Date;
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row};

use crate::community::Guild;

use super::decisions::guild_in;
use super::many::{ROWS, placeholders};
use super::proposals::confirm;
use super::{Store, StoreError, day_of, kept, number_of, storable, within};

/// So many days counts are kept: two years, as far as `signpost report` looks back.
const LONGEST: i64 = 732;

/// How often, on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// In which guild.
    pub guild: Guild,
    /// On which day, in UTC.
    pub day: Date,
    /// What: `answered:eyelid-twitch`, `unknown`, `urgent`.
    pub what: String,
    /// How often.
    pub count: u64,
}

impl Store {
    /// Adds to the counts, all or none.
    ///
    /// # Errors
    /// When the database fails or a text holds U+0000. After `Unconfirmed` and `Slow`, adding them again
    /// may count twice.
    pub async fn add_tallies(&self, tallies: &[Tally]) -> Result<(), StoreError> {
        storable(tallies.iter().map(|tally| tally.what.as_str()))?;
        // Each row once, since a statement may not touch one twice; in order, so that two processes do not
        // wait for each other.
        let mut sums: BTreeMap<(i64, i64, &str), u64> = BTreeMap::new();
        for tally in tallies {
            let key = (
                kept(tally.guild.get()),
                number_of(tally.day),
                tally.what.as_str(),
            );
            let sum = sums.entry(key).or_default();
            *sum = sum.saturating_add(tally.count);
        }
        let sums: Vec<_> = sums.into_iter().filter(|(_, count)| *count > 0).collect();
        if sums.is_empty() {
            return Ok(());
        }
        within(async {
            let mut lent = self.writer().await?;
            let mut work = lent.begin_with(self.to_write()).await?;
            for some in sums.chunks(ROWS) {
                // A sum beyond what the column holds stays at its end.
                let statement = format!(
                    "INSERT INTO tallies (guild, day, what, count) VALUES {} \
                     ON CONFLICT (guild, day, what) DO UPDATE SET count = CASE \
                     WHEN tallies.count > 9223372036854775807 - excluded.count \
                     THEN 9223372036854775807 ELSE tallies.count + excluded.count END",
                    placeholders(0, some.len(), 4)
                );
                let mut query = sqlx::query(AssertSqlSafe(statement));
                for ((guild, day, what), count) in some {
                    query = query.bind(*guild).bind(*day).bind(*what).bind(kept(*count));
                }
                query.execute(&mut *work).await?;
            }
            confirm(work.commit().await)?;
            lent.done();
            Ok(())
        })
        .await
    }

    /// Drops counts that nothing shows any more: those older than two years. How many there were.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn drop_old_tallies(&self, today: Date) -> Result<u64, StoreError> {
        within(async {
            let mut lent = self.writer().await?;
            let gone = sqlx::query("DELETE FROM tallies WHERE day < $1")
                .bind(number_of(today) - LONGEST)
                .execute(&mut *lent)
                .await?;
            lent.done();
            Ok(gone.rows_affected())
        })
        .await
    }

    /// The counts of a guild from one day to another, both included, by day.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn tallies(
        &self,
        guild: Guild,
        from: Date,
        to: Date,
    ) -> Result<Vec<Tally>, StoreError> {
        within(async {
            let mut lent = self.reader().await?;
            let tallies = tallies(&mut lent, guild, from, to).await?;
            lent.done();
            Ok(tallies)
        })
        .await
    }
}

impl Store {
    /// Every guild that something is kept about, by number.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn guilds(&self) -> Result<Vec<Guild>, StoreError> {
        within(async {
            let mut lent = self.reader().await?;
            let guilds = sqlx::query(
                "SELECT guild FROM guilds UNION SELECT guild FROM tallies \
                 UNION SELECT guild FROM drafts ORDER BY guild",
            )
            .fetch_all(&mut *lent)
            .await?;
            lent.done();
            guilds.iter().map(|row| guild_in(row.try_get(0)?)).collect()
        })
        .await
    }
}

/// The counts of a guild from one day to another, both included, by day and name.
pub(super) async fn tallies(
    connection: &mut AnyConnection,
    guild: Guild,
    from: Date,
    to: Date,
) -> Result<Vec<Tally>, StoreError> {
    let rows = sqlx::query(
        "SELECT day, what, count FROM tallies WHERE guild = $1 AND day >= $2 AND day <= $3",
    )
    .bind(kept(guild.get()))
    .bind(number_of(from))
    .bind(number_of(to))
    .fetch_all(connection)
    .await?;
    let mut tallies = Vec::with_capacity(rows.len());
    for row in rows {
        tallies.push(Tally {
            guild,
            day: day_of(row.try_get(0)?)?,
            what: row.try_get(1)?,
            count: row.try_get::<i64, _>(2)?.unsigned_abs(),
        });
    }
    tallies.sort_by(|one, other| (one.day, &one.what).cmp(&(other.day, &other.what)));
    Ok(tallies)
}
