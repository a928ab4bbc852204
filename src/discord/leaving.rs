//! What becomes of a guild that removes the bot? A day is set, and then everything kept about it is erased;
//! if it takes the bot back before, all stays.
//!
//! Only Discord's word that the bot was removed sets a day: an outage does not, and neither does a guild that
//! is merely missing from a list: of that Discord is asked, since it may have left while the bot was down. Each event runs in a task of its own, so two that follow each other closely may
//! be heard in the wrong order: Discord is asked whether the bot is in the guild before a day is set, before one
//! is taken back, and before anything is erased. Each guild is seen to by the process that has its shard, once
//! that is ready. What failed is tried again.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::Value;
use serenity::http::Route;
use serenity::model::gateway::Ready;
use serenity::model::id::GuildId;
use tokio::sync::Notify;
use tokio::time::timeout;

use super::intake::Intake;
use super::rest::RestError;
use crate::clock;
use crate::community::Guild;
use crate::store::StoreError;

/// How often it is looked whether somebody's day has come.
const EVERY: Duration = Duration::from_hours(1);

/// How soon that is tried again when the database failed.
const AGAIN: Duration = Duration::from_mins(1);

const SECONDS_A_DAY: i64 = 86_400;

/// How often it is looked for what nobody told.
const LOOK_EVERY: Duration = Duration::from_hours(24);

/// Discord's code for a guild that is not there.
const UNKNOWN_GUILD: u64 = 10_004;

/// Discord's code for a guild that the bot is not in.
const NO_ACCESS: u64 = 50_001;

/// Which guilds the bot is in, as far as this process knows.
#[derive(Default)]
pub(super) struct Presence {
    known: Mutex<Known>,
    news: Notify,
}

#[derive(Default)]
struct Known {
    here: HashSet<Guild>,
    /// Shards that told which guilds they have.
    shards: HashSet<u32>,
    /// How many there are in all.
    total: u32,
    /// Guilds that left, with the time to erase them, until the store knows.
    left: HashMap<Guild, i64>,
    /// When it was looked for what nobody told, and how many shards were known then.
    looked: Option<(Instant, usize)>,
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
        known
            .here
            .extend(guilds.filter_map(|guild| Guild::new(guild.id.get())));
        drop(known);
        self.news.notify_one();
    }

    /// Whether it is time to look for what nobody told: each day, and whenever another shard told its guilds.
    fn looks_now(&self) -> bool {
        let mut known = self.known();
        let shards = known.shards.len();
        let due = match known.looked {
            Some((at, then)) => shards > then || at.elapsed() >= LOOK_EVERY,
            None => shards > 0,
        };
        if due {
            known.looked = Some((Instant::now(), shards));
        }
        due
    }

    /// The bot is in a guild.
    pub(super) fn came(&self, guild: GuildId) {
        let Some(guild) = Guild::new(guild.get()) else {
            return;
        };
        // Every guild is told once more after each start: only one that is new here is news.
        if self.known().here.insert(guild) {
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
        known.left.insert(guild, erase_on(days));
        drop(known);
        self.news.notify_one();
    }
}

/// Erases guilds whose day has come and drops what has reached its end: at the start, each hour, and whenever a
/// guild comes or goes. Never ends.
pub(super) async fn keep_tidy(intake: &Intake) {
    loop {
        let pause = match sweep(intake).await {
            Ok(Outcome::Done) => EVERY,
            Ok(Outcome::AskAgain) => AGAIN,
            Err(error) => {
                tracing::warn!(cause = %error, "what is to be erased could not be erased yet");
                AGAIN
            }
        };
        let _news = timeout(pause, intake.presence.news.notified()).await;
    }
}

/// What came of looking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Done,
    /// Discord did not tell about every guild.
    AskAgain,
}

async fn sweep(intake: &Intake) -> Result<Outcome, StoreError> {
    let guilds = &intake.answering.guilds;
    let store = guilds.store();
    let presence = &intake.presence;
    let mut outcome = Outcome::Done;
    let waiting = store.due(i64::MAX).await?;
    let left = presence.known().left.clone();
    for (guild, erase_on) in left {
        match is_in(intake, guild).await {
            // The first day that was set stands.
            Some(false) if !waiting.contains(&guild) => {
                store.leaving(guild, erase_on).await?;
                tracing::info!(guild.id = %guild, "a guild left: a day is set to erase what is kept about it");
            }
            Some(_) => {}
            None => {
                outcome = Outcome::AskAgain;
                continue;
            }
        }
        presence.known().left.remove(&guild);
    }
    let now = clock::now();
    let due = store.due(now).await?;
    let mut erased = 0_u64;
    for guild in store.due(i64::MAX).await? {
        let seems_here = presence.known().is_here(guild);
        // Others see to it, or its day has not come and nothing hints that it is back.
        if seems_here.is_none() || (seems_here == Some(false) && !due.contains(&guild)) {
            continue;
        }
        match is_in(intake, guild).await {
            Some(true) => {
                store.staying(guild).await?;
                tracing::info!(guild.id = %guild, "a guild is back: what is kept about it stays");
            }
            Some(false) if due.contains(&guild) => match guilds.erase(guild).await {
                Ok(_) => erased += 1,
                // The others' time has come all the same.
                Err(error) => {
                    tracing::warn!(guild.id = %guild, cause = %error, "a guild could not be erased yet");
                    outcome = Outcome::AskAgain;
                }
            },
            Some(false) => {}
            None => outcome = Outcome::AskAgain,
        }
    }
    let expired = store.expire(clock::today()).await?;
    if presence.looks_now()
        && let Err(error) = look_around(intake).await
    {
        tracing::warn!(cause = %error, "guilds that left unheard, or old counts, could not be looked for");
    }
    if erased > 0 || expired > 0 {
        tracing::info!(
            guilds = erased,
            misses = expired,
            "erased what has reached its end"
        );
    }
    Ok(outcome)
}

/// Looks for guilds that left while nobody listened, and drops old counts. What fails is done the next day.
async fn look_around(intake: &Intake) -> Result<(), StoreError> {
    let guilds = &intake.answering.guilds;
    let store = guilds.store();
    let waiting = store.due(i64::MAX).await?;
    let all = store.guilds().await?;
    let (here, missed): (Vec<Guild>, Vec<Guild>) = {
        let known = intake.presence.known();
        let is = |guild: &Guild, here: bool| known.is_here(*guild) == Some(here);
        let here = all.iter().filter(|guild| is(guild, true));
        let missed = all
            .iter()
            .filter(|guild| is(guild, false) && !waiting.contains(guild));
        (here.copied().collect(), missed.copied().collect())
    };
    if here.is_empty() && !missed.is_empty() {
        tracing::error!(
            guilds = missed.len(),
            "this bot is in none of the guilds that the database knows, so no day is set to erase them: is it the \
             right token for this database?"
        );
    } else {
        for guild in missed {
            if is_in(intake, guild).await != Some(false) {
                continue;
            }
            // Never at once: nobody has seen it leave.
            let day = erase_on(intake.settings.erase_after_days.max(1));
            store.leaving(guild, day).await?;
            tracing::info!(
                guild.id = %guild,
                "a guild left while nobody listened: a day is set to erase what is kept about it"
            );
        }
    }
    store.drop_old_tallies(clock::today()).await?;
    Ok(())
}

/// When a guild that leaves now is to be erased, in seconds since 1970.
fn erase_on(days: u16) -> i64 {
    clock::now() + i64::from(days) * SECONDS_A_DAY
}

/// Whether the bot is in a guild, as Discord says; `None` when it did not say. What it says is noted.
async fn is_in(intake: &Intake, guild: Guild) -> Option<bool> {
    let route = Route::Guild {
        guild_id: GuildId::new(guild.get()),
    };
    let here = match intake.sender.rest().get::<Value>(route, "").await {
        Ok(_) => true,
        // Discord's own word, not that of something in between.
        Err(RestError::Refused {
            code: UNKNOWN_GUILD | NO_ACCESS,
            ..
        }) => false,
        Err(error) => {
            tracing::warn!(
                guild.id = %guild, cause = %error,
                "Discord did not say whether the bot is in a guild: asked again in a minute"
            );
            return None;
        }
    };
    let mut known = intake.presence.known();
    if here {
        known.here.insert(guild);
    } else {
        known.here.remove(&guild);
    }
    Some(here)
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
