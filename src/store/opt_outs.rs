//! Who wants no answers without asking? A number each, for all guilds; erasing a guild leaves it as it is.

use sqlx::{AnyConnection, Row};

use crate::community::Person;

use super::{Store, StoreError, kept, within};

impl Store {
    /// Whether a person wants no answers without asking.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn opted_out(&self, person: Person) -> Result<bool, StoreError> {
        within(async {
            let mut lent = self.reader().await?;
            let out = opted_out(&mut lent, person).await?;
            lent.done();
            Ok(out)
        })
        .await
    }

    /// Notes that a person wants no answers without asking, or wants them again. Doing it twice changes nothing.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn opt_out(&self, person: Person, out: bool) -> Result<(), StoreError> {
        let statement = if out {
            "INSERT INTO opt_outs (person) VALUES ($1) ON CONFLICT (person) DO NOTHING"
        } else {
            "DELETE FROM opt_outs WHERE person = $1"
        };
        within(async {
            let mut lent = self.writer().await?;
            sqlx::query(statement)
                .bind(kept(person.get()))
                .execute(&mut *lent)
                .await?;
            lent.done();
            Ok(())
        })
        .await
    }
}

/// Whether a person's number is there.
pub(super) async fn opted_out(
    connection: &mut AnyConnection,
    person: Person,
) -> Result<bool, StoreError> {
    let row = sqlx::query("SELECT COUNT(*) FROM opt_outs WHERE person = $1")
        .bind(kept(person.get()))
        .fetch_one(connection)
        .await?;
    Ok(row.try_get::<i64, _>(0)? > 0)
}
