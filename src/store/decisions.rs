//! What stands in a guild, what was decided before, and how is a new decision made?
//!
//! A change, its edits and what stands thereafter are one transaction, which begins by taking the guild's
//! row: whoever decides at the same time waits, in this process or another, so numbers have no gap. Nothing
//! here alters or removes a change.

use std::collections::BTreeMap;
use std::time::Duration;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row};

use crate::community::{Change, Decided, Edit, Guild, Person, Proposal, Subject};

use super::many::{ROWS, placeholders};
use super::{Store, StoreError, kept, storable, unreadable, within};

impl Store {
    /// What stands in a guild.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn decided(&self, guild: Guild) -> Result<Decided, StoreError> {
        within(async {
            let mut lent = self.reader().await?;
            let decided = decided(&mut lent, guild).await?;
            lent.done();
            Ok(decided)
        })
        .await
    }

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
                        tokio::time::sleep(pause.mul_f64(fastrand::f64())).await
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

    /// The changes of a guild, newest first: those before number `before`, at most `most`. `about` names one
    /// subject (`entry:eyelid-twitch`) or, ending in a colon, every subject of a kind (`entry:`).
    ///
    /// # Errors
    /// When the database fails.
    pub async fn history(
        &self,
        guild: Guild,
        about: Option<&str>,
        before: Option<u64>,
        most: u32,
    ) -> Result<Vec<Change>, StoreError> {
        if storable(about).is_err() {
            return Ok(Vec::new());
        }
        let wanted = Wanted {
            about: about.unwrap_or_default(),
            from: 1,
            before: before.map_or(i64::MAX, kept),
            most: i64::from(most),
        };
        within(async {
            let mut lent = self.reader().await?;
            let changes = changes(&mut lent, guild, &wanted).await?;
            lent.done();
            Ok(changes)
        })
        .await
    }

    /// One change of a guild.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn change(&self, guild: Guild, number: u64) -> Result<Option<Change>, StoreError> {
        let wanted = Wanted {
            about: "",
            from: kept(number),
            before: kept(number.saturating_add(1)),
            most: 1,
        };
        within(async {
            let mut lent = self.reader().await?;
            let mut changes = changes(&mut lent, guild, &wanted).await?;
            lent.done();
            Ok(changes.pop())
        })
        .await
    }

    /// The number of the last change of each guild that has one, to compare with what is in memory.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn heads(&self) -> Result<Vec<(Guild, u64)>, StoreError> {
        within(async {
            let mut lent = self.reader().await?;
            let rows = sqlx::query("SELECT guild, head FROM guilds WHERE head > 0 ORDER BY guild")
                .fetch_all(&mut *lent)
                .await?;
            lent.done();
            rows.iter()
                .map(|row| {
                    Ok((
                        guild_in(row.try_get(0)?)?,
                        row.try_get::<i64, _>(1)?.unsigned_abs(),
                    ))
                })
                .collect()
        })
        .await
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

/// What stands, in one statement: head and values belong together.
pub(super) async fn decided(
    connection: &mut AnyConnection,
    guild: Guild,
) -> Result<Decided, StoreError> {
    let rows = sqlx::query(
        "SELECT guilds.head, decided.subject, decided.value FROM guilds \
         LEFT JOIN decided ON decided.guild = guilds.guild WHERE guilds.guild = $1",
    )
    .bind(kept(guild.get()))
    .fetch_all(connection)
    .await?;
    let mut head = 0;
    let mut values = Vec::with_capacity(rows.len());
    for row in rows {
        head = row.try_get::<i64, _>(0)?.unsigned_abs();
        if let Some(subject) = row.try_get::<Option<String>, _>(1)? {
            values.push((subject_in(&subject)?, row.try_get(2)?));
        }
    }
    // Not by the database: each orders texts in its own way.
    values.sort();
    Ok(Decided {
        guild,
        head,
        values,
    })
}

/// Which changes are asked for.
pub(super) struct Wanted<'a> {
    /// A subject, or a kind with its colon; empty for all.
    pub(super) about: &'a str,
    /// The first number.
    pub(super) from: i64,
    /// The number after the last.
    pub(super) before: i64,
    /// How many.
    pub(super) most: i64,
}

/// Changes with their edits, newest first, in one statement: an erase in between leaves no half.
pub(super) async fn changes(
    connection: &mut AnyConnection,
    guild: Guild,
    wanted: &Wanted<'_>,
) -> Result<Vec<Change>, StoreError> {
    let kind = if wanted.about.ends_with(':') {
        wanted.about
    } else {
        ""
    };
    let rows = sqlx::query(
        "SELECT chosen.number, chosen.at, chosen.who, chosen.why, chosen.undoes, edits.subject, edits.was, \
         edits.became FROM (SELECT changes.number, changes.at, changes.who, changes.why, changes.undoes \
         FROM changes WHERE changes.guild = $1 AND changes.number >= $2 AND changes.number < $3 \
         AND ($4 = '' OR EXISTS (SELECT 1 FROM edits WHERE edits.guild = $1 \
         AND edits.number = changes.number AND (edits.subject = $4 \
         OR ($5 <> '' AND substr(edits.subject, 1, length($5)) = $5)))) \
         ORDER BY changes.number DESC LIMIT $6) AS chosen \
         JOIN edits ON edits.guild = $1 AND edits.number = chosen.number \
         ORDER BY chosen.number DESC",
    )
    .bind(kept(guild.get()))
    .bind(wanted.from)
    .bind(wanted.before)
    .bind(wanted.about)
    .bind(kind)
    .bind(wanted.most)
    .fetch_all(connection)
    .await?;
    let mut changes: Vec<Change> = Vec::new();
    for row in &rows {
        let number = row.try_get::<i64, _>(0)?.unsigned_abs();
        let edit = edit_in(row)?;
        match changes.last_mut().filter(|last| last.number == number) {
            Some(last) => last.edits.push(edit),
            None => changes.push(Change {
                number,
                at: row.try_get(1)?,
                who: person_in(row.try_get(2)?)?,
                why: row.try_get(3)?,
                undoes: row.try_get::<Option<i64>, _>(4)?.map(i64::unsigned_abs),
                edits: vec![edit],
            }),
        }
    }
    for change in &mut changes {
        change
            .edits
            .sort_by(|one, other| one.subject.cmp(&other.subject));
    }
    Ok(changes)
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

fn edit_in(row: &AnyRow) -> Result<Edit, StoreError> {
    Ok(Edit {
        subject: subject_in(row.try_get(5)?)?,
        before: row.try_get(6)?,
        after: row.try_get(7)?,
    })
}

fn subject_in(text: &str) -> Result<Subject, StoreError> {
    text.parse().map_err(|_| unreadable())
}

/// A guild as it is kept.
pub(super) fn guild_in(number: i64) -> Result<Guild, StoreError> {
    let number = u64::try_from(number).ok();
    number.and_then(Guild::new).ok_or_else(unreadable)
}

/// A person as it is kept.
pub(super) fn person_in(number: i64) -> Result<Person, StoreError> {
    let number = u64::try_from(number).ok();
    number.and_then(Person::new).ok_or_else(unreadable)
}
