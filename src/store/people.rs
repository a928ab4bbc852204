//! What stands about a person? Members who ask are nowhere; who decides something for a guild is named beside
//! it. Only how often is told here, and whether somebody wants no answers without asking.

use sqlx::Row;

use crate::community::{Guild, Person};

use super::opt_outs::opted_out;
use super::{Store, StoreError, kept, within};

/// Where a person's number stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    /// Beside changes.
    pub changes: u64,
    /// Beside drafts, as who saved them last or wrote in them before.
    pub drafts: u64,
    /// Among those who want no answers without asking, whichever guild was asked about.
    pub opted_out: bool,
}

impl Store {
    /// How often a person is named: in one guild, or in all.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn named(&self, person: Person, guild: Option<Guild>) -> Result<Named, StoreError> {
        within(async {
            let mut lent = self.reader().await?;
            // No guild has the number 0.
            let row = sqlx::query(
                "SELECT (SELECT COUNT(*) FROM changes WHERE who = $1 AND ($2 = 0 OR guild = $2)), \
                 (SELECT COUNT(*) FROM drafts WHERE (author = $1 OR writers LIKE $3) \
                 AND ($2 = 0 OR guild = $2))",
            )
            .bind(kept(person.get()))
            .bind(guild.map_or(0, |guild| kept(guild.get())))
            .bind(format!("%,{person},%"))
            .fetch_one(&mut *lent)
            .await?;
            let opted_out = opted_out(&mut lent, person).await?;
            lent.done();
            Ok(Named {
                changes: row.try_get::<i64, _>(0)?.unsigned_abs(),
                drafts: row.try_get::<i64, _>(1)?.unsigned_abs(),
                opted_out,
            })
        })
        .await
    }
}
