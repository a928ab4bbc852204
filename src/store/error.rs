//! What went wrong with the database, in words for the host, with the next step?
//!
//! Made from sqlx's errors by their codes alone: their texts may quote what somebody wrote, so none is kept.
//! Only what a server says before it lets anybody in (a wrong password, no such database) is passed on. The
//! address with its password is never part of an error.

use std::path::PathBuf;

use sqlx::error::DatabaseError;
use sqlx::migrate::MigrateError;
use sqlx::postgres::PgDatabaseError;

/// Why a call of the store did nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Every edit proposed what stands already.
    #[error("nothing would change: what was proposed stands already")]
    Unchanged,
    /// Somebody decided in between.
    #[error("change {head} stands since; look at it, then decide again")]
    Overtaken {
        /// The number of the last change.
        head: u64,
    },
    /// The proposal takes back a change that never was.
    #[error("there is no change {number} to take back")]
    NoSuchChange {
        /// The number it named.
        number: u64,
    },
    /// A text that PostgreSQL cannot keep.
    #[error("a text holds the character U+0000, which no database keeps; take it out")]
    Unstorable,
    /// The address cannot be read.
    #[error(
        "the database address is not understood: {reason}\n  hint: expected `sqlite:signpost.db`, \
         `sqlite::memory:` or `postgres://user:password@host/database`"
    )]
    Address {
        /// What is wrong with it, without the address.
        reason: String,
    },
    /// The file's folder is missing.
    #[error(
        "the folder `{}` does not exist\n  hint: create it, or name another file in the database address",
        folder.display()
    )]
    Folder {
        /// The folder.
        folder: PathBuf,
    },
    /// The file is there and cannot be opened.
    #[error(
        "the database file cannot be opened\n  hint: check that it is a file and that the account that \
         runs Signpost may read and write it and its folder"
    )]
    Closed,
    /// The database takes no writes.
    #[error(
        "the database can only be read\n  hint: give the account that runs Signpost the right to write the \
         file and its folder, or to write on the server"
    )]
    ReadOnly,
    /// A newer Signpost was here.
    #[error(
        "the database was written by a newer Signpost: its schema is number {found}, this one knows up to \
         {known}\n  hint: run the newer version, or go back to a copy from before the upgrade"
    )]
    Newer {
        /// The schema found.
        found: i64,
        /// The newest schema known here.
        known: i64,
    },
    /// The tables are not as a Signpost made them.
    #[error(
        "the database's schema number {version} is not the one this Signpost makes\n  hint: go back to a \
         copy, or name a database of Signpost's own"
    )]
    Foreign {
        /// Which schema differs.
        version: i64,
    },
    /// The server does not let us in.
    #[error(
        "the database server refuses: {reason}\n  hint: check user, password and database name"
    )]
    Refused {
        /// What the server said.
        reason: String,
    },
    /// No connection.
    #[error(
        "the database cannot be reached: {reason}\n  hint: check that it runs and that the address leads \
         to it, then try again"
    )]
    Gone {
        /// What the system or the server said.
        reason: String,
    },
    /// The connection broke while a change was confirmed.
    #[error(
        "the connection broke before the database had confirmed\n  hint: it may have been done; look before \
         you do it again"
    )]
    Unconfirmed,
    /// Too long.
    #[error(
        "the database took longer than 5 seconds\n  hint: it may have been done; look before you do it \
         again. Check how busy the database and its disk are"
    )]
    Slow,
    /// Others hold the database.
    #[error(
        "the database is held by others\n  hint: try again; if it stays so, see which other program has it \
         open"
    )]
    Busy,
    /// No room.
    #[error(
        "the database's disk is full\n  hint: make room, then try again; what was confirmed is safe"
    )]
    Full,
    /// The disk fails.
    #[error(
        "the database's disk cannot be read or written\n  hint: check the disk and take a copy of the \
         database now"
    )]
    Disk,
    /// The file is no sound database.
    #[error(
        "the database is damaged, or the file is no database\n  hint: go back to a copy, or name another \
         file in the database address"
    )]
    Damaged,
    /// Anything else, by its code.
    #[error(
        "the database failed with code `{code}`\n  hint: look the code up in the manual of SQLite or \
         PostgreSQL; if it tells of no fault there, report it"
    )]
    Failed {
        /// The code of SQLite or PostgreSQL, or sqlx's kind of error.
        code: String,
    },
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(error) => match error.try_downcast_ref::<PgDatabaseError>() {
                Some(error) => postgres(error),
                None => sqlite(error.as_ref()),
            },
            sqlx::Error::Configuration(reason) => Self::Address {
                reason: without_quotes(&reason.to_string()),
            },
            sqlx::Error::Io(error) => Self::Gone {
                reason: error.kind().to_string(),
            },
            sqlx::Error::Tls(_) => Self::Gone {
                reason: "no secure connection (TLS) came about".to_owned(),
            },
            sqlx::Error::Protocol(_) => Self::Gone {
                reason: "what answers speaks another language than PostgreSQL".to_owned(),
            },
            sqlx::Error::PoolTimedOut => Self::Gone {
                reason: "no connection was free or came about in time".to_owned(),
            },
            sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => Self::Gone {
                reason: "it was closed".to_owned(),
            },
            sqlx::Error::Migrate(error) => Self::from(*error),
            other => Self::Failed {
                code: kind(&other).to_owned(),
            },
        }
    }
}

impl From<MigrateError> for StoreError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
            MigrateError::VersionMissing(found) => Self::Newer {
                found,
                known: super::schema::NEWEST,
            },
            MigrateError::VersionMismatch(version) | MigrateError::Dirty(version) => {
                Self::Foreign { version }
            }
            _ => Self::Failed {
                code: "migration".to_owned(),
            },
        }
    }
}

/// PostgreSQL's five characters: the first two are the class.
fn postgres(error: &PgDatabaseError) -> StoreError {
    let said = || error.message().to_owned();
    match error.code() {
        "57014" => StoreError::Slow,
        "40001" | "40P01" | "55P03" => StoreError::Busy,
        "53100" => StoreError::Full,
        "58030" => StoreError::Disk,
        "25006" | "42501" => StoreError::ReadOnly,
        "XX001" | "XX002" => StoreError::Damaged,
        "3D000" | "53300" => StoreError::Refused { reason: said() },
        code if code.starts_with("28") => StoreError::Refused { reason: said() },
        code if code.starts_with("08") || code.starts_with("57P") => {
            StoreError::Gone { reason: said() }
        }
        code => StoreError::Failed {
            code: code.to_owned(),
        },
    }
}

/// SQLite's number: the low byte is the kind, the rest which of that kind.
fn sqlite(error: &dyn DatabaseError) -> StoreError {
    let code = error.code().unwrap_or_default();
    match code.parse::<u32>().map(|code| code & 0xff) {
        Ok(5 | 6) => StoreError::Busy,
        Ok(3 | 8 | 23) => StoreError::ReadOnly,
        Ok(10) => StoreError::Disk,
        Ok(11 | 26) => StoreError::Damaged,
        Ok(13) => StoreError::Full,
        Ok(14) => StoreError::Closed,
        _ => StoreError::Failed {
            code: code.into_owned(),
        },
    }
}

/// The words between the quotes are the host's own, and where they went wrong they may be part of a password.
fn without_quotes(reason: &str) -> String {
    let parts = reason.split('"').enumerate();
    let shown = parts.map(|(index, part)| if index % 2 == 0 { part } else { "…" });
    shown.collect::<Vec<_>>().join("\"")
}

/// The kind of the errors that come of a fault of ours or a database altered by hand.
fn kind(error: &sqlx::Error) -> &'static str {
    match error {
        sqlx::Error::RowNotFound => "no row",
        sqlx::Error::ColumnNotFound(_) | sqlx::Error::ColumnIndexOutOfBounds { .. } => "no column",
        sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => "unreadable value",
        sqlx::Error::Encode(_) => "unwritable value",
        _ => "unknown",
    }
}
