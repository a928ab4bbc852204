//! Where is the database? Its address, which is never printed.

use std::fmt;

/// Where guilds' decisions are kept unless the host says otherwise.
pub const DATABASE: &str = "sqlite:signpost.db";

/// Where a database is. It may hold a password, so it is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// The one used unless the host says otherwise.
    pub(super) fn usual() -> Self {
        Self(DATABASE.to_owned())
    }

    /// The address, for opening it.
    #[must_use]
    pub fn secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseUrl(…)")
    }
}

/// The two kinds of address a store opens. The value is not repeated: it may hold a password.
pub(super) fn parse(url: &str) -> Result<DatabaseUrl, String> {
    let known = ["sqlite:", "postgres://", "postgresql://"];
    if known
        .iter()
        .any(|start| url.starts_with(start) && url.len() > start.len())
    {
        return Ok(DatabaseUrl(url.to_owned()));
    }
    Err("expected `sqlite:` and a file, as in \"sqlite:signpost.db\", or `postgres://` and a server".to_owned())
}
