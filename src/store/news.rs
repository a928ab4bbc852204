//! Which guild has changed, whoever changed it? So that what is in memory can follow.
//!
//! PostgreSQL tells every process (LISTEN and NOTIFY): the notice is part of the change's transaction, so
//! there is none without the other. SQLite has no such thing; there, the tasks of one process hear of each
//! other, and another process on the same file is found by comparing `Store::heads`.

use std::time::Duration;

use sqlx::AnyConnection;
use sqlx::postgres::{PgConnectOptions, PgListener, PgPoolOptions};
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::time::timeout;

use crate::community::Guild;

use super::{Kind, LONGEST, LONGEST_WAIT, Store, StoreError, kept};

const CHANNEL: &str = "signpost";

/// Changes that may wait for a slow listener of this process; beyond, it is told `Perhaps`.
const WAITING: usize = 1024;

/// Silence after which the connection is tried: a network can break without a word.
const QUIET: Duration = Duration::from_secs(20);

const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// What was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// This guild has changed, or was erased.
    Changed(Guild),
    /// Something was missed: any guild may have changed.
    Perhaps,
}

/// Where news come from.
pub(super) enum Source {
    /// This process.
    Within(broadcast::Sender<Guild>),
    /// The server.
    Server(Box<PgConnectOptions>),
}

impl Source {
    pub(super) fn within() -> Self {
        Self::Within(broadcast::channel(WAITING).0)
    }
}

/// An ear for changes.
pub struct News(Ear);

enum Ear {
    Within(broadcast::Receiver<Guild>),
    Server {
        options: Box<PgConnectOptions>,
        listener: Option<PgListener>,
    },
}

impl Store {
    /// Listens from now on. When the server cannot be reached just now, the first that is heard is
    /// `Perhaps`, once it can.
    pub async fn news(&self) -> News {
        News(match &self.inner.source {
            Source::Within(sender) => Ear::Within(sender.subscribe()),
            Source::Server(options) => Ear::Server {
                listener: listen(options).await,
                options: options.clone(),
            },
        })
    }

    /// Makes the notice part of a transaction.
    pub(super) async fn announce(
        &self,
        work: &mut AnyConnection,
        guild: Guild,
    ) -> Result<(), StoreError> {
        if self.inner.kind == Kind::Postgres {
            sqlx::query("SELECT pg_notify($1, CAST($2 AS TEXT))")
                .bind(CHANNEL)
                .bind(kept(guild.get()))
                .execute(work)
                .await?;
        }
        Ok(())
    }

    /// Tells the tasks of this process, where no server does.
    pub(super) fn tell(&self, guild: Guild) {
        if let Source::Within(sender) = &self.inner.source {
            // An error only says that nobody listens.
            drop(sender.send(guild));
        }
    }
}

impl News {
    /// Waits for the next news. It does not end: a lost connection is taken up again.
    pub async fn next(&mut self) -> Said {
        match &mut self.0 {
            Ear::Within(receiver) => match receiver.recv().await {
                Ok(guild) => Said::Changed(guild),
                Err(RecvError::Lagged(_)) => Said::Perhaps,
                // The store is gone: nothing will ever change.
                Err(RecvError::Closed) => std::future::pending().await,
            },
            Ear::Server { options, listener } => hear(options, listener).await,
        }
    }
}

async fn hear(options: &PgConnectOptions, listener: &mut Option<PgListener>) -> Said {
    loop {
        let Some(connected) = listener else {
            *listener = Some(reconnect(options).await);
            return Said::Perhaps;
        };
        let alive = match timeout(QUIET, connected.try_recv()).await {
            Ok(Ok(Some(notice))) => match notice.payload().parse().ok().and_then(Guild::new) {
                Some(guild) => return Said::Changed(guild),
                // Somebody else's word on our channel.
                None => true,
            },
            Ok(Ok(None) | Err(_)) => false,
            Err(_) => {
                let question = sqlx::query("SELECT 1").execute(&mut *connected);
                matches!(timeout(LONGEST, question).await, Ok(Ok(_)))
            }
        };
        if !alive {
            *listener = None;
        }
    }
}

async fn reconnect(options: &PgConnectOptions) -> PgListener {
    let mut pause = FIRST_PAUSE;
    loop {
        if let Some(listener) = listen(options).await {
            return listener;
        }
        tokio::time::sleep(pause.mul_f64(0.5 + fastrand::f64() / 2.0)).await;
        pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
    }
}

async fn listen(options: &PgConnectOptions) -> Option<PgListener> {
    let connect = async {
        let pool = PgPoolOptions::new()
            .max_connections(1)
            .max_lifetime(None)
            .idle_timeout(None)
            .acquire_timeout(LONGEST_WAIT)
            .connect_lazy_with(options.clone());
        let mut listener = PgListener::connect_with(&pool).await?;
        // What was missed must be told, so a lost connection is seen here and taken up by us.
        listener.eager_reconnect(false);
        listener.listen(CHANNEL).await?;
        Ok::<_, sqlx::Error>(listener)
    };
    timeout(LONGEST, connect).await.ok()?.ok()
}
