//! What becomes of a guild that removes the bot? A day is set, and then everything kept about it is erased;
//! if it takes the bot back before, all stays.
//!
//! Only Discord's word that the bot was removed sets a day: an outage does not, and neither does a guild that
//! is merely missing from a list. Nothing is erased while this process does not know whether the bot is there:
//! that is, before its shard is ready, or in another process. What the database did not take is tried again.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serenity::model::gateway::Ready;
use serenity::model::id::GuildId;
use tokio::sync::Notify;
use tokio::time::timeout;

use super::intake::Intake;
use crate::clock;
use crate::community::Guild;
use crate::store::StoreError;

/// How often it is looked whether somebody's day has come.
const EVERY: Duration = Duration::from_hours(1);

/// How soon that is tried again when the database failed.
const AGAIN: Duration = Duration::from_mins(1);

const SECONDS_A_DAY: i64 = 86_400;

/// Which guilds the bot is in, as far as this process knows.
#[derive(Default)]
pub(super) struct Presence {
    known: Mutex<Known>,
    news: Notify,
}

#[derive(Default)]
struct Known {
    here: HashSet<Guild>,
    /// Guilds of the last READY that Discord is still to tell about one by one.
    announced: HashSet<Guild>,
    /// Shards that told which guilds they have.
    shards: HashSet<u32>,
    /// How many there are in all.
    total: u32,
    /// Guilds that left, with the time to erase them, until the store knows.
    left: HashMap<Guild, i64>,
}

impl Known {
    /// Whether the bot is in a guild; `None` when this process cannot know.
    fn is_here(&self, guild: Guild) -> Option<bool> {
        if self.here.contains(&guild) {
            return Some(true);
        }
        self.shards
            .contains(&shard_of(guild, self.total))
            .then_some(false)
    }
}

/// The shard that hears of a guild (PLATFORM.md 1.7).
fn shard_of(guild: Guild, total: u32) -> u32 {
    let shard = (guild.get() >> 22) % u64::from(total.max(1));
    u32::try_from(shard).unwrap_or_default()
}

impl Presence {
    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A shard told its guilds.
    pub(super) fn ready(&self, ready: &Ready) {
        let (shard, total) = ready
            .shard
            .map_or((0, 1), |shard| (shard.id.0, shard.total));
        let mut known = self.known();
        if known.total != total {
            known.shards.clear();
        }
        known.total = total;
        known.shards.insert(shard);
        known.here.retain(|guild| shard_of(*guild, total) != shard);
        let guilds = ready.guilds.iter();
        let guilds = guilds.filter_map(|guild| Guild::new(guild.id.get()));
        let guilds: Vec<Guild> = guilds.collect();
        known.here.extend(&guilds);
        known.announced.extend(guilds);
        drop(known);
        self.news.notify_one();
    }

    /// The bot is in a guild.
    pub(super) fn came(&self, guild: GuildId) {
        let Some(guild) = Guild::new(guild.get()) else {
            return;
        };
        let mut known = self.known();
        // Every guild is told once more after each start. Events are handled side by side: that word may come
        // after the one that it left, and must not undo it.
        if known.announced.remove(&guild) {
            return;
        }
        known.left.remove(&guild);
        if known.here.insert(guild) {
            drop(known);
            self.news.notify_one();
        }
    }

    /// The bot was removed from a guild, which is to be erased after so many days.
    pub(super) fn left(&self, guild: GuildId, days: u16) {
        let Some(guild) = Guild::new(guild.get()) else {
            return;
        };
        let mut known = self.known();
        known.here.remove(&guild);
        let erase_on = clock::now() + i64::from(days) * SECONDS_A_DAY;
        known.left.insert(guild, erase_on);
        drop(known);
        self.news.notify_one();
    }
}

/// Erases guilds whose day has come and drops what has reached its end: at the start, each hour, and whenever a
/// guild comes or goes. Never ends.
pub(super) async fn keep_tidy(intake: &Intake) {
    loop {
        let pause = match sweep(intake).await {
            Ok(()) => EVERY,
            Err(error) => {
                tracing::warn!(cause = %error, "what is to be erased could not be erased yet");
                AGAIN
            }
        };
        let _news = timeout(pause, intake.presence.news.notified()).await;
    }
}

async fn sweep(intake: &Intake) -> Result<(), StoreError> {
    let guilds = &intake.answering.guilds;
    let store = guilds.store();
    let presence = &intake.presence;
    let waiting = store.due(i64::MAX).await?;
    let left = presence.known().left.clone();
    for (guild, erase_on) in left {
        // The first day that was set stands.
        if !waiting.contains(&guild) {
            store.leaving(guild, erase_on).await?;
            tracing::info!(guild.id = %guild, "a guild left: a day is set to erase what is kept about it");
        }
        presence.known().left.remove(&guild);
    }
    for guild in waiting {
        if presence.known().is_here(guild) == Some(true) {
            store.staying(guild).await?;
            tracing::info!(guild.id = %guild, "a guild is back: what is kept about it stays");
        }
    }
    let mut erased = 0_u64;
    for guild in store.due(clock::now()).await? {
        // Asked last, since it may have come back in the meantime.
        if presence.known().is_here(guild) == Some(false) {
            guilds.erase(guild).await?;
            erased += 1;
        }
    }
    let expired = store.expire(clock::today()).await?;
    if erased > 0 || expired > 0 {
        tracing::info!(
            guilds = erased,
            misses = expired,
            "erased what has reached its end"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Known, shard_of};
    use crate::community::Guild;

    fn guild(number: u64) -> Guild {
        Guild::new(number).unwrap()
    }

    #[test]
    fn nothing_is_known_before_the_shard_is_ready() {
        let (of_the_first, of_the_second) = (guild(2 << 22), guild(3 << 22));
        let mut known = Known {
            total: 2,
            ..Known::default()
        };
        assert_eq!(known.is_here(of_the_first), None);
        known.shards.insert(0);
        assert_eq!(known.is_here(of_the_first), Some(false));
        assert_eq!(known.is_here(of_the_second), None);
        known.here.insert(of_the_first);
        assert_eq!(known.is_here(of_the_first), Some(true));
    }

    #[test]
    fn a_guild_is_heard_of_by_one_shard() {
        assert_eq!(shard_of(guild(5 << 22), 4), 1);
        assert_eq!(shard_of(guild(5 << 22), 0), 0);
    }
}
