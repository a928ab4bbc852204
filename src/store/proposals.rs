//! How does a proposal become a change?
//!
//! A change, its edits and what stands thereafter are one transaction, which begins by taking the guild's
//! row: whoever decides at the same time waits, in this process or another, so numbers have no gap.

use std::collections::BTreeMap;
use std::time::Duration;

use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row};

use crate::community::{Change, Edit, Guild, Proposal, Subject};

use super::many::{ROWS, placeholders};
use super::{Store, StoreError, kept, storable, within};

impl Store {
    /// Makes a decision and returns it as it was made: with its number, what stood before, and without the
    /// edits that change nothing. Of several edits of one subject the last counts.
    ///
    /// # Errors
    /// `Unchanged` when no edit is left, `Overtaken` when it was based on another change than the last,
    /// `NoSuchChange` when it takes back what never was; then, and with the errors of a failing database,
    /// nothing was written. Only with `Unconfirmed` and `Slow` it may have been.
    pub async fn commit(
        &self,
        guild: Guild,
        at: i64,
        proposal: &Proposal,
    ) -> Result<Change, StoreError> {
        let texts = proposal
            .edits
            .iter()
            .filter_map(|(_, after)| after.as_deref());
        storable(texts.chain([proposal.why.as_str()]))?;
        let outcome = within(async {
            let mut pause = Duration::from_millis(5);
            loop {
                match self.attempt(guild, at, proposal).await {
                    // Nothing was written: the database chose the other side of two that met.
                    Err(StoreError::Busy) => {
                        tokio::time::sleep(pause.mul_f64(fastrand::f64())).await;
                    }
                    outcome => return outcome,
                }
                pause = pause.saturating_mul(2).min(Duration::from_millis(500));
            }
        })
        .await;
        if let Ok(_) | Err(StoreError::Slow | StoreError::Unconfirmed) = outcome {
            self.tell(guild);
        }
        outcome
    }

    async fn attempt(
        &self,
        guild: Guild,
        at: i64,
        proposal: &Proposal,
    ) -> Result<Change, StoreError> {
        let mut lent = self.writer().await?;
        let mut work = lent.begin_with(self.to_write()).await?;
        let change = match decide(&mut work, guild, at, proposal).await {
            Ok(change) => change,
            Err(error) => {
                // A database that fails may fail here too; the connection is closed then.
                if work.rollback().await.is_ok() {
                    lent.done();
                }
                return Err(error);
            }
        };
        self.announce(&mut work, guild).await?;
        confirm(work.commit().await)?;
        lent.done();
        Ok(change)
    }
}

/// Tells a commit that failed from one of which nobody knows.
pub(super) fn confirm(outcome: Result<(), sqlx::Error>) -> Result<(), StoreError> {
    outcome.map_err(|error| match StoreError::from(error) {
        StoreError::Gone { .. } => StoreError::Unconfirmed,
        other => other,
    })
}

async fn decide(
    work: &mut AnyConnection,
    guild: Guild,
    at: i64,
    proposal: &Proposal,
) -> Result<Change, StoreError> {
    let number: i64 = sqlx::query_scalar(
        "INSERT INTO guilds (guild, head) VALUES ($1, 1) \
         ON CONFLICT (guild) DO UPDATE SET head = guilds.head + 1 RETURNING head",
    )
    .bind(kept(guild.get()))
    .fetch_one(&mut *work)
    .await?;
    let number = number.unsigned_abs();
    let head = number - 1;
    if proposal.based_on.is_some_and(|based_on| based_on != head) {
        return Err(StoreError::Overtaken { head });
    }
    if let Some(undone) = proposal
        .undoes
        .filter(|undone| !(1..=head).contains(undone))
    {
        return Err(StoreError::NoSuchChange { number: undone });
    }
    let change = Change {
        number,
        at,
        who: proposal.who,
        why: proposal.why.clone(),
        undoes: proposal.undoes,
        edits: edits(work, guild, proposal).await?,
    };
    if change.edits.is_empty() {
        return Err(StoreError::Unchanged);
    }
    write(work, guild, &change).await?;
    Ok(change)
}

/// The edits that do change something, by subject.
async fn edits(
    work: &mut AnyConnection,
    guild: Guild,
    proposal: &Proposal,
) -> Result<Vec<Edit>, StoreError> {
    let wanted: BTreeMap<&Subject, &Option<String>> = proposal
        .edits
        .iter()
        .map(|(subject, after)| (subject, after))
        .collect();
    let subjects: Vec<&Subject> = wanted.keys().copied().collect();
    let mut standing: BTreeMap<String, String> = BTreeMap::new();
    for some in subjects.chunks(ROWS) {
        let list = placeholders(1, 1, some.len());
        let statement =
            format!("SELECT subject, value FROM decided WHERE guild = $1 AND subject IN {list}");
        let mut query = sqlx::query(AssertSqlSafe(statement)).bind(kept(guild.get()));
        for subject in some {
            query = query.bind(subject.as_str());
        }
        for row in query.fetch_all(&mut *work).await? {
            standing.insert(row.try_get(0)?, row.try_get(1)?);
        }
    }
    let edit = |(subject, after): (&Subject, &Option<String>)| {
        let before = standing.remove(subject.as_str());
        (before != *after).then(|| Edit {
            subject: subject.clone(),
            before,
            after: after.clone(),
        })
    };
    Ok(wanted.into_iter().filter_map(edit).collect())
}

async fn write(work: &mut AnyConnection, guild: Guild, change: &Change) -> Result<(), StoreError> {
    let guild = kept(guild.get());
    sqlx::query(
        "INSERT INTO changes (guild, number, at, who, why, undoes) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(guild)
    .bind(kept(change.number))
    .bind(change.at)
    .bind(kept(change.who.get()))
    .bind(change.why.as_str())
    .bind(change.undoes.map(kept))
    .execute(&mut *work)
    .await?;
    for some in change.edits.chunks(ROWS) {
        let rows = placeholders(0, some.len(), 5);
        let statement =
            format!("INSERT INTO edits (guild, number, subject, was, became) VALUES {rows}");
        let mut query = sqlx::query(AssertSqlSafe(statement));
        for edit in some {
            query = query
                .bind(guild)
                .bind(kept(change.number))
                .bind(edit.subject.as_str())
                .bind(edit.before.as_deref())
                .bind(edit.after.as_deref());
        }
        query.execute(&mut *work).await?;
    }
    let (stay, go): (Vec<&Edit>, Vec<&Edit>) =
        change.edits.iter().partition(|edit| edit.after.is_some());
    for some in stay.chunks(ROWS) {
        let rows = placeholders(0, some.len(), 3);
        let statement = format!(
            "INSERT INTO decided (guild, subject, value) VALUES {rows} \
             ON CONFLICT (guild, subject) DO UPDATE SET value = excluded.value"
        );
        let mut query = sqlx::query(AssertSqlSafe(statement));
        for edit in some {
            query = query
                .bind(guild)
                .bind(edit.subject.as_str())
                .bind(edit.after.as_deref());
        }
        query.execute(&mut *work).await?;
    }
    for some in go.chunks(ROWS) {
        let list = placeholders(1, 1, some.len());
        let statement = format!("DELETE FROM decided WHERE guild = $1 AND subject IN {list}");
        let mut query = sqlx::query(AssertSqlSafe(statement)).bind(guild);
        for edit in some {
            query = query.bind(edit.subject.as_str());
        }
        query.execute(&mut *work).await?;
    }
    Ok(())
}
