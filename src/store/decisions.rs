//! What stands in a guild, and what was decided before?
//!
//! Nothing here, or anywhere but in an erase, alters or removes a change.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::community::{Change, Decided, Edit, Guild, Person, Subject};

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
