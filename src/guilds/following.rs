//! How does what is at hand follow what is decided, here and in other processes? Read anew in the background, what
//! changed first.

use std::collections::HashMap;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::time::{MissedTickBehavior, interval};

use super::Guilds;
use super::at_hand::AT_HAND;
use super::due::Due;
use crate::community::Guild;
use crate::store::{Said, StoreError};

/// How often what is at hand is compared with the store, should news have been missed.
const COMPARE: Duration = Duration::from_secs(30);

/// So many guilds that changed are read and built at the same time.
const AT_ONCE: usize = 2;

/// What has become of a job of [`Guilds::follow`].
enum Done {
    /// A guild was read.
    Read(Guild),
    /// The numbers of the guilds' last changes, if the store told them.
    Compared(Result<Vec<(Guild, u64)>, StoreError>),
}

impl Guilds {
    /// Reads every guild once, then keeps what is at hand up to date with other processes' changes; never ends. One
    /// guild that takes long to build keeps no other waiting.
    pub async fn follow(&self) {
        let mut news = self.store.news().await;
        let mut compare = interval(COMPARE);
        compare.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut due = Due::default();
        let mut jobs = FuturesUnordered::new();
        let mut reading = 0;
        // Whether heads are being read, and whether something may have changed since that began.
        let (mut comparing, mut stale) = (false, false);
        loop {
            while reading < AT_ONCE
                && let Some(guild) = due.begin()
            {
                reading += 1;
                jobs.push(self.job(Some(guild)));
            }
            let compare_now = tokio::select! {
                said = news.next() => match said {
                    Said::Changed(guild) => {
                        // At hand, or read for the first time right now: perhaps as it was before.
                        let first = self.meanwhile.get(&guild).is_some();
                        if first || self.at_hand.get(&guild).is_some() {
                            due.soon(guild);
                        }
                        false
                    }
                    Said::Perhaps => true,
                },
                _ = compare.tick() => true,
                Some(done) = jobs.next(), if !jobs.is_empty() => match done {
                    Done::Read(guild) => {
                        reading -= 1;
                        due.done(guild);
                        false
                    }
                    Done::Compared(heads) => {
                        comparing = false;
                        self.compare(heads, &mut due);
                        std::mem::take(&mut stale)
                    }
                },
            };
            // Beside the others: a store that takes long must not keep what is being read from going on.
            match (compare_now, comparing) {
                (true, true) => stale = true,
                (true, false) => {
                    comparing = true;
                    jobs.push(self.job(None));
                }
                (false, _) => {}
            }
        }
    }

    /// Reads a guild anew, or with `None` the number of each guild's last change.
    async fn job(&self, guild: Option<Guild>) -> Done {
        match guild {
            Some(guild) => {
                self.refresh_or_log(guild).await;
                Done::Read(guild)
            }
            None => Done::Compared(self.store.heads().await),
        }
    }

    /// Finds every guild at hand whose last change is not the store's. The first time it finds all that have
    /// decided something, so that nobody's first question waits for an index.
    fn compare(&self, heads: Result<Vec<(Guild, u64)>, StoreError>, due: &mut Due) {
        let heads = match heads {
            Ok(heads) => heads,
            Err(error) => {
                tracing::warn!(cause = %error, "guilds could not be compared with the store");
                return;
            }
        };
        due.read_all_once(heads.iter().map(|(guild, _)| *guild).take(AT_HAND));
        let heads: HashMap<Guild, u64> = heads.into_iter().collect();
        for (guild, snapshot) in self.at_hand.iter() {
            if heads.get(&guild).copied().unwrap_or_default() != snapshot.head {
                due.soon(guild);
            }
        }
    }

    async fn refresh_or_log(&self, guild: Guild) {
        if let Err(error) = self.refresh(guild).await {
            tracing::warn!(guild.id = %guild, cause = %error, "a guild's change could not be read");
        }
    }
}
