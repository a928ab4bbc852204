//! What is somebody still working on? One text for each entry of a guild, kept as it was typed.
//!
//! A draft is no decision: it has no history, and saving it again replaces it.

use std::collections::BTreeMap;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::community::{Guild, Person};

use super::decisions::person_in;
use super::{Store, StoreError, kept, storable, within};

/// A text somebody is working on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The id of the entry.
    pub entry: String,
    /// The text as it was typed; it need not be valid.
    pub text: String,
    /// The shipped file it was made from, as SHA-256 in hex.
    pub base: Option<String>,
    /// Who saved it last.
    pub author: Person,
    /// When, in seconds since 1970.
    pub at: i64,
    /// Whether a reviewer was asked to publish it.
    pub asked_review: bool,
}

impl Store {
    /// Keeps a draft, if nobody was quicker: in the place of the one that `was` read, or with `None` as the entry's
    /// first. Whether it was kept; of two at once it is one. Whoever changes the text is one of its writers from then
    /// on; beginning a draft, or saving it as it is, makes nobody one, so begin with a text that stands.
    ///
    /// # Errors
    /// When the database fails or a text holds U+0000.
    pub async fn save_draft(
        &self,
        guild: Guild,
        draft: &Draft,
        was: Option<&Draft>,
    ) -> Result<bool, StoreError> {
        let texts = [draft.entry.as_str(), &draft.text];
        storable(texts.into_iter().chain(draft.base.as_deref()))?;
        let statement = match was {
            None => {
                "INSERT INTO drafts (guild, entry, text, base, author, at, asked_review, writers) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, '') ON CONFLICT (guild, entry) DO NOTHING"
            }
            Some(_) => {
                "UPDATE drafts SET text = $3, base = $4, author = $5, at = $6, asked_review = $7, \
                 writers = CASE WHEN text = $3 OR writers LIKE '%' || $9 || '%' THEN writers \
                 ELSE writers || $9 END WHERE guild = $1 AND entry = $2 AND text = $8 \
                 AND COALESCE(base, '') = $10 AND asked_review = $11"
            }
        };
        within(async {
            let mut lent = self.writer().await?;
            let mut query = sqlx::query(statement)
                .bind(kept(guild.get()))
                .bind(draft.entry.as_str())
                .bind(draft.text.as_str())
                .bind(draft.base.as_deref())
                .bind(kept(draft.author.get()))
                .bind(draft.at)
                .bind(i64::from(draft.asked_review));
            if let Some(was) = was {
                query = query
                    .bind(was.text.as_str())
                    .bind(format!(",{},", draft.author))
                    .bind(was.base.as_deref().unwrap_or_default())
                    .bind(i64::from(was.asked_review));
            }
            let done = query.execute(&mut *lent).await?;
            lent.done();
            Ok(done.rows_affected() > 0)
        })
        .await
    }

    /// The draft of an entry.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn draft(&self, guild: Guild, entry: &str) -> Result<Option<Draft>, StoreError> {
        if storable([entry]).is_err() {
            return Ok(None);
        }
        within(async {
            let mut lent = self.reader().await?;
            let mut drafts = drafts(&mut lent, guild, Some(entry)).await?;
            lent.done();
            Ok(drafts.pop())
        })
        .await
    }

    /// Everybody who changed the draft of an entry since it was begun; nobody when there is none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn writers(&self, guild: Guild, entry: &str) -> Result<Vec<Person>, StoreError> {
        if storable([entry]).is_err() {
            return Ok(Vec::new());
        }
        within(async {
            let mut lent = self.reader().await?;
            let found: Option<String> =
                sqlx::query_scalar("SELECT writers FROM drafts WHERE guild = $1 AND entry = $2")
                    .bind(kept(guild.get()))
                    .bind(entry)
                    .fetch_optional(&mut *lent)
                    .await?;
            lent.done();
            Ok(people_in(&found.unwrap_or_default()))
        })
        .await
    }

    /// All drafts of a guild, by entry.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn drafts(&self, guild: Guild) -> Result<Vec<Draft>, StoreError> {
        within(async {
            let mut lent = self.reader().await?;
            let drafts = drafts(&mut lent, guild, None).await?;
            lent.done();
            Ok(drafts)
        })
        .await
    }

    /// Throws a draft away; whether there was one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn drop_draft(&self, guild: Guild, entry: &str) -> Result<bool, StoreError> {
        if storable([entry]).is_err() {
            return Ok(false);
        }
        within(async {
            let mut lent = self.writer().await?;
            let gone = sqlx::query("DELETE FROM drafts WHERE guild = $1 AND entry = $2")
                .bind(kept(guild.get()))
                .bind(entry)
                .execute(&mut *lent)
                .await?;
            lent.done();
            Ok(gone.rows_affected() > 0)
        })
        .await
    }

    /// Throws a draft away if it still has this text; whether it had.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn drop_draft_of(
        &self,
        guild: Guild,
        entry: &str,
        text: &str,
    ) -> Result<bool, StoreError> {
        if storable([entry, text]).is_err() {
            return Ok(false);
        }
        within(async {
            let mut lent = self.writer().await?;
            let gone =
                sqlx::query("DELETE FROM drafts WHERE guild = $1 AND entry = $2 AND text = $3")
                    .bind(kept(guild.get()))
                    .bind(entry)
                    .bind(text)
                    .execute(&mut *lent)
                    .await?;
            lent.done();
            Ok(gone.rows_affected() > 0)
        })
        .await
    }
}

fn people_in(list: &str) -> Vec<Person> {
    let ids = list.split(',').filter_map(|id| id.parse().ok());
    ids.filter_map(Person::new).collect()
}

/// Who changed each draft of a guild, by entry.
pub(super) async fn all_writers(
    connection: &mut AnyConnection,
    guild: Guild,
) -> Result<BTreeMap<String, Vec<Person>>, StoreError> {
    let rows = sqlx::query("SELECT entry, writers FROM drafts WHERE guild = $1")
        .bind(kept(guild.get()))
        .fetch_all(connection)
        .await?;
    let each = |row: &AnyRow| {
        let writers: String = row.try_get(1)?;
        Ok((row.try_get(0)?, people_in(&writers)))
    };
    rows.iter().map(each).collect()
}

/// The drafts of a guild, by entry; of one entry when it is named.
pub(super) async fn drafts(
    connection: &mut AnyConnection,
    guild: Guild,
    entry: Option<&str>,
) -> Result<Vec<Draft>, StoreError> {
    let rows = sqlx::query(
        "SELECT entry, text, base, author, at, asked_review FROM drafts \
         WHERE guild = $1 AND ($2 IS NULL OR entry = $2)",
    )
    .bind(kept(guild.get()))
    .bind(entry)
    .fetch_all(connection)
    .await?;
    let mut drafts = Vec::with_capacity(rows.len());
    for row in rows {
        drafts.push(Draft {
            entry: row.try_get(0)?,
            text: row.try_get(1)?,
            base: row.try_get(2)?,
            author: person_in(row.try_get(3)?)?,
            at: row.try_get(4)?,
            asked_review: row.try_get::<i64, _>(5)? != 0,
        });
    }
    drafts.sort_by(|one, other| one.entry.cmp(&other.entry));
    Ok(drafts)
}
