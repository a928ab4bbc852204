//! Whose turn is it to run tests? One run at a time in the whole process, and one in line for each guild, so that
//! no guild keeps the others waiting for long; pages that need no tests go beside them.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::intake::{Answering, Intake};
use crate::community::Guild;
use crate::guilds::Snapshot;
use crate::say;
use crate::speech::Language;

/// So many pages are thought of at once.
const PAGES: usize = 2;

/// Why something was not thought through; nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotJudged {
    /// Tests of this guild run already, or wait to.
    InLine,
    /// A fault of ours, which was logged.
    Fault,
}

impl NotJudged {
    pub(super) fn words(self, language: Language) -> String {
        match self {
            Self::InLine => say!(language, "judge-in-line"),
            Self::Fault => say!(language, "judge-fault"),
        }
    }
}

/// Everybody's turns.
pub(super) struct Judging {
    tests: Arc<Semaphore>,
    pages: Arc<Semaphore>,
    in_line: Arc<Mutex<BTreeSet<Guild>>>,
}

/// A guild's place in the line; given back when it is dropped.
struct Place {
    guild: Guild,
    in_line: Arc<Mutex<BTreeSet<Guild>>>,
}

impl Drop for Place {
    fn drop(&mut self) {
        locked(&self.in_line).remove(&self.guild);
    }
}

fn locked(set: &Mutex<BTreeSet<Guild>>) -> MutexGuard<'_, BTreeSet<Guild>> {
    set.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Judging {
    pub(super) fn new() -> Self {
        Self {
            tests: Arc::new(Semaphore::new(1)),
            pages: Arc::new(Semaphore::new(PAGES)),
            in_line: Arc::default(),
        }
    }

    /// A guild's turn to run tests; `None` when it has one already.
    async fn turn(&self, guild: Guild) -> Option<(Place, Option<OwnedSemaphorePermit>)> {
        if !locked(&self.in_line).insert(guild) {
            return None;
        }
        let place = Place {
            guild,
            in_line: Arc::clone(&self.in_line),
        };
        Some((place, Arc::clone(&self.tests).acquire_owned().await.ok()))
    }
}

impl Intake {
    /// Does something that runs tests of a guild, when it is its turn, on a thread of the blocking pool.
    pub(super) async fn judge<T: Send + 'static>(
        &self,
        guild: Guild,
        snapshot: &Arc<Snapshot>,
        work: impl FnOnce(&Answering, &Snapshot) -> T + Send + 'static,
    ) -> Result<T, NotJudged> {
        let turn = self.judging.turn(guild).await.ok_or(NotJudged::InLine)?;
        self.apart(turn, snapshot, work).await
    }

    /// Does something that shows what a change would look like and runs no test.
    pub(super) async fn sketch<T: Send + 'static>(
        &self,
        snapshot: &Arc<Snapshot>,
        work: impl FnOnce(&Answering, &Snapshot) -> T + Send + 'static,
    ) -> Result<T, NotJudged> {
        let permit = Arc::clone(&self.judging.pages).acquire_owned().await.ok();
        self.apart(permit, snapshot, work).await
    }

    async fn apart<T: Send + 'static>(
        &self,
        turn: impl Send + 'static,
        snapshot: &Arc<Snapshot>,
        work: impl FnOnce(&Answering, &Snapshot) -> T + Send + 'static,
    ) -> Result<T, NotJudged> {
        let (answering, snapshot) = (Arc::clone(&self.answering), Arc::clone(snapshot));
        let thought = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            work(&answering, &snapshot)
        });
        thought.await.map_err(|_| {
            tracing::error!("entries could not be thought through: this is a fault of Signpost");
            NotJudged::Fault
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Judging;
    use crate::community::Guild;

    #[tokio::test]
    async fn a_guild_has_one_place_in_the_line_and_others_wait_behind_it() {
        let judging = Judging::new();
        let guild = |number| Guild::new(number).unwrap();
        let first = judging.turn(guild(1)).await;
        assert!(first.is_some());
        assert!(judging.turn(guild(1)).await.is_none());
        let waits = judging.turn(guild(2));
        let waits = tokio::time::timeout(std::time::Duration::from_millis(20), waits);
        assert!(waits.await.is_err());
        // Whoever stopped waiting has left the line.
        drop(first);
        assert!(judging.turn(guild(2)).await.is_some());
        assert!(judging.turn(guild(1)).await.is_some());
    }
}
