//! Where is the database? The host's address, understood and completed; it may hold a password, so it has
//! no `Debug` and is in no error.

use std::path::Path;
use std::str::FromStr;

use sqlx::ConnectOptions;
use sqlx::any::AnyConnectOptions;
use sqlx::postgres::PgConnectOptions;

use super::StoreError;

/// Which database, and what of it makes a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A file of SQLite.
    File,
    /// SQLite in memory: it lives as long as its one connection.
    Memory,
    /// A server.
    Postgres,
}

/// An address that was understood.
pub(super) struct Address {
    /// Which database.
    pub(super) kind: Kind,
    url: String,
}

impl Address {
    /// Reads what the host wrote; looks whether the folder of a SQLite file is there.
    pub(super) fn parse(text: &str) -> Result<Self, StoreError> {
        let text = text.trim();
        if let Some(rest) = text.strip_prefix("sqlite:") {
            return Self::sqlite(rest.strip_prefix("//").unwrap_or(rest));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Self::postgres(text);
        }
        Err(unclear(
            "it begins with neither `sqlite:` nor `postgres://`",
        ))
    }

    fn sqlite(rest: &str) -> Result<Self, StoreError> {
        let (path, parameters) = rest.split_once('?').unwrap_or((rest, ""));
        if path.is_empty() {
            return Err(unclear("it names no file"));
        }
        if path == ":memory:" || parameters.contains("mode=memory") {
            return Ok(Self {
                kind: Kind::Memory,
                url: "sqlite::memory:".to_owned(),
            });
        }
        let folder = Path::new(path)
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
            return Err(StoreError::Folder {
                folder: folder.to_owned(),
            });
        }
        // sqlx creates a missing file only when told to.
        let create = match (parameters.contains("mode="), parameters.is_empty()) {
            (true, _) => "",
            (false, true) => "mode=rwc",
            (false, false) => "&mode=rwc",
        };
        // sqlx decodes `%`, so that a file may be called anything; a host writes the name as it is.
        let path = path
            .replace('%', "%25")
            .replace('#', "%23")
            .replace(' ', "%20");
        Ok(Self {
            kind: Kind::File,
            url: format!("sqlite:{path}?{parameters}{create}"),
        })
    }

    fn postgres(text: &str) -> Result<Self, StoreError> {
        // Else the password's end would be taken for a host, a database or a parameter, and be told to others.
        let (_, rest) = text.split_once("://").unwrap_or_default();
        let place = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if rest.contains('@') && !place.contains('@') {
            return Err(unclear(
                "in a user's name or password, write `/` as %2F, `?` as %3F and `#` as %23",
            ));
        }
        let url = if text.contains("application_name=") {
            text.to_owned()
        } else {
            let join = if text.contains('?') { '&' } else { '?' };
            format!("{text}{join}application_name=signpost")
        };
        Ok(Self {
            kind: Kind::Postgres,
            url,
        })
    }

    /// How to connect, whichever database it is. Statements are not logged.
    pub(super) fn options(&self) -> Result<AnyConnectOptions, StoreError> {
        Ok(AnyConnectOptions::from_str(&self.url)?.disable_statement_logging())
    }

    /// How a listener connects.
    pub(super) fn listener(&self) -> Result<PgConnectOptions, StoreError> {
        Ok(PgConnectOptions::from_str(&self.url)?.disable_statement_logging())
    }
}

fn unclear(reason: &str) -> StoreError {
    StoreError::Address {
        reason: reason.to_owned(),
    }
}
