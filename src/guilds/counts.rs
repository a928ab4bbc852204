//! How often did what happen? Counted in memory and added to the store every few seconds; never who asked, and
//! never what.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::ToSpan;
use jiff::civil::Date;

use super::Guilds;
use crate::clock;
use crate::community::Guild;
use crate::insights::{Insights, Tallied, What};
use crate::reply::{Outcome, Reply};
use crate::store::{Store, StoreError, Tally};

/// So many different counts wait for the store at most; a database that is away for long costs counts, not memory.
const MOST: usize = 50_000;

/// What was counted: where, when, what.
type Key = (Guild, Date, String);

/// Counts on their way to the store.
#[derive(Default)]
pub(super) struct Counts {
    waiting: Mutex<BTreeMap<Key, u64>>,
    /// Held while counts are added, so that none is added twice and erasing comes before or after it.
    pub(super) turn: tokio::sync::Mutex<()>,
}

impl Counts {
    fn waiting(&self) -> MutexGuard<'_, BTreeMap<Key, u64>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, key: Key, count: u64) {
        let mut waiting = self.waiting();
        if waiting.len() < MOST || waiting.contains_key(&key) {
            let sum = waiting.entry(key).or_default();
            *sum = sum.saturating_add(count);
        }
    }

    fn as_tallies(&self) -> Vec<Tally> {
        let waiting = self.waiting();
        let tally = |((guild, day, what), count): (&Key, &u64)| Tally {
            guild: *guild,
            day: *day,
            what: what.clone(),
            count: *count,
        };
        waiting.iter().map(tally).collect()
    }

    /// Takes away what the store has now; what was counted meanwhile stays.
    fn settle(&self, added: Vec<Tally>) {
        let mut waiting = self.waiting();
        for tally in added {
            let key = (tally.guild, tally.day, tally.what);
            if let Some(left) = waiting.get_mut(&key) {
                *left = left.saturating_sub(tally.count);
                if *left == 0 {
                    waiting.remove(&key);
                }
            }
        }
    }

    /// Forgets what waits of a guild.
    pub(super) fn forget(&self, guild: Guild) {
        self.waiting().retain(|(own, ..), _| *own != guild);
    }
}

impl Guilds {
    /// Counts something that happened in a guild today.
    pub fn count(&self, guild: Guild, what: &What) {
        self.count_many(guild, what, 1);
    }

    /// Counts something that so many people did.
    pub(super) fn count_many(&self, guild: Guild, what: &What, count: u64) {
        let key = (guild, clock::today(), what.to_string());
        self.counts.add(key, count);
    }

    /// Counts how a question ended.
    pub fn count_reply(&self, guild: Guild, reply: &Reply) {
        let what = match (reply.outcome(), reply.entry()) {
            (Outcome::Answer, Some(entry)) => What::Answered(entry.clone()),
            (Outcome::Answer | Outcome::Unknown, _) => What::Unknown,
            (Outcome::Choices, _) => What::Unsure,
            (Outcome::Urgent, _) => What::Urgent,
            (Outcome::Boundary, _) => What::Boundary,
        };
        self.count(guild, &what);
    }

    /// Adds what was counted to the store. After a failure it waits for the next time, unless the store may have
    /// it already: a count too few is better than one too many.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn add_counts(&self) -> Result<(), StoreError> {
        let _turn = self.counts.turn.lock().await;
        let waiting = self.counts.as_tallies();
        if waiting.is_empty() {
            return Ok(());
        }
        let added = self.store.add_tallies(&waiting).await;
        if matches!(
            added,
            Ok(()) | Err(StoreError::Unconfirmed | StoreError::Slow)
        ) {
            self.counts.settle(waiting);
        }
        added
    }
}

/// The last so many days of a guild up to `today`, and as many before them, as the store has them.
///
/// # Errors
/// When the store fails.
pub async fn insights(
    store: &Store,
    guild: Guild,
    days: u16,
    today: Date,
) -> Result<Insights, StoreError> {
    let days = i64::from(days.max(1));
    let from = today.checked_sub((days - 1).days()).unwrap_or(today);
    let earliest = from.checked_sub(days.days()).unwrap_or(from);
    let tallies = store.tallies(guild, earliest, today).await?;
    let tallies = tallies.iter();
    let read = tallies.filter_map(|one| Tallied::read(one.day, &one.what, one.count));
    let read: Vec<Tallied> = read.collect();
    Ok(Insights::over(&read, from, today))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Counts, MOST};
    use crate::community::Guild;

    fn guild(number: u64) -> Guild {
        Guild::new(number).unwrap()
    }

    #[test]
    fn what_is_counted_while_the_store_writes_stays_for_the_next_time() {
        let counts = Counts::default();
        let key = || (guild(1), date(2026, 11, 26), "unknown".to_owned());
        counts.add(key(), 2);
        let taken = counts.as_tallies();
        counts.add(key(), 1);
        counts.settle(taken);
        let left = counts.as_tallies();
        assert_eq!((left.len(), left[0].count), (1, 1));
        counts.settle(left);
        assert!(counts.as_tallies().is_empty());
    }

    #[test]
    fn a_guild_that_is_erased_leaves_no_count_behind() {
        let counts = Counts::default();
        for number in [1, 2] {
            let key = (guild(number), date(2026, 11, 26), "urgent".to_owned());
            counts.add(key, 1);
        }
        counts.forget(guild(1));
        let left = counts.as_tallies();
        assert_eq!((left.len(), left[0].guild), (1, guild(2)));
    }

    #[test]
    fn memory_has_an_end_and_what_is_known_counts_on() {
        let counts = Counts::default();
        let key = |number: usize| (guild(1), date(2026, 11, 26), number.to_string());
        for number in 0..=MOST {
            counts.add(key(number), 1);
        }
        counts.add(key(0), 1);
        let tallies = counts.as_tallies();
        assert_eq!(tallies.len(), MOST);
        let first = tallies.iter().find(|tally| tally.what == "0").unwrap();
        assert_eq!(first.count, 2);
    }
}
