//! What is remembered between events? Only ids and times, each memory bounded: messages already
//! answered, channels and members left alone for a while, channels in which moderators could not be told.

use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use serenity::model::id::{ChannelId, MessageId};

/// The last few thousand of something, to notice a second time.
pub(super) struct Recent<T> {
    seen: Mutex<(HashSet<T>, VecDeque<T>)>,
    most: usize,
}

impl<T: Eq + Hash + Copy> Recent<T> {
    pub(super) fn new(most: usize) -> Self {
        Self {
            seen: Mutex::new((HashSet::new(), VecDeque::new())),
            most,
        }
    }

    /// Whether it is among them.
    pub(super) fn holds(&self, item: T) -> bool {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.0.contains(&item)
    }

    /// True the first time.
    pub(super) fn is_new(&self, item: T) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let (set, order) = &mut *seen;
        if !set.insert(item) {
            return false;
        }
        order.push_back(item);
        if order.len() > self.most
            && let Some(oldest) = order.pop_front()
        {
            set.remove(&oldest);
        }
        true
    }
}

/// Messages answered: a resumed gateway repeats events (PLATFORM.md 6.42).
pub(super) type Answered = Recent<MessageId>;

/// The sessions this process has started: Discord allows 1,000 a day and resets the token beyond.
#[derive(Default)]
pub(super) struct Sessions {
    started: Mutex<(u64, VecDeque<Instant>)>,
}

/// The time over which sessions are counted.
const A_DAY: Duration = Duration::from_hours(24);

impl Sessions {
    /// Notes a new session; true for the first of the process.
    pub(super) fn note(&self) -> bool {
        let mut started = self.started.lock().unwrap_or_else(PoisonError::into_inner);
        started.0 += 1;
        started.1.push_back(Instant::now());
        started.0 == 1
    }

    /// How many were started in the last day.
    pub(super) fn today(&self) -> usize {
        let mut started = self.started.lock().unwrap_or_else(PoisonError::into_inner);
        while started.1.front().is_some_and(|at| at.elapsed() > A_DAY) {
            started.1.pop_front();
        }
        started.1.len()
    }
}

/// How many channels or members are left alone at a time.
const MOST_LEFT_ALONE: usize = 10_000;

/// Channels or members to leave alone for a while.
pub(super) struct LeftAlone<T> {
    until: Mutex<HashMap<T, Instant>>,
    time: Duration,
}

impl<T: Eq + Hash + Copy> LeftAlone<T> {
    /// Each is left alone for `time` from when it was last noted.
    pub(super) fn lasting(time: Duration) -> Self {
        Self {
            until: Mutex::new(HashMap::new()),
            time,
        }
    }

    pub(super) fn note(&self, whom: T) {
        self.note_for(whom, self.time);
    }

    /// Notes it for another time than usual.
    pub(super) fn note_for(&self, whom: T, time: Duration) {
        let now = Instant::now();
        let mut until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        if until.len() >= MOST_LEFT_ALONE {
            until.retain(|_, end| *end > now);
        }
        if until.len() < MOST_LEFT_ALONE {
            until.insert(whom, now + time);
        }
    }

    /// Notes it unless it is held already; whether it was not. Of two at once one gets it.
    pub(super) fn takes(&self, whom: T) -> bool {
        let now = Instant::now();
        let mut until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        if until.get(&whom).is_some_and(|end| *end > now) {
            return false;
        }
        if until.len() >= MOST_LEFT_ALONE {
            until.retain(|_, end| *end > now);
        }
        let room = until.len() < MOST_LEFT_ALONE;
        if room {
            until.insert(whom, now + self.time);
        }
        room
    }

    pub(super) fn holds(&self, whom: T) -> bool {
        let until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        until.get(&whom).is_some_and(|end| *end > Instant::now())
    }

    pub(super) fn forget(&self, whom: T) {
        self.until
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&whom);
    }
}

/// Why moderators could not be told something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Untellable {
    /// The bot may not write there.
    Forbidden,
    /// The channel is gone.
    Gone,
    /// Discord could not be reached, or had too much to do.
    Unreached,
}

/// Channels in which telling moderators something failed the last time, with why.
#[derive(Default)]
pub(super) struct Untold {
    last: Mutex<HashMap<ChannelId, Untellable>>,
}

impl Untold {
    /// Notes how telling went.
    pub(super) fn note(&self, channel: ChannelId, failed: Option<Untellable>) {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        match failed {
            None => drop(last.remove(&channel)),
            Some(why) if last.len() < MOST_LEFT_ALONE || last.contains_key(&channel) => {
                last.insert(channel, why);
            }
            Some(_) => {}
        }
    }

    /// Why it failed the last time, if it did.
    pub(super) fn why(&self, channel: ChannelId) -> Option<Untellable> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        last.get(&channel).copied()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{LeftAlone, Recent};

    #[test]
    fn only_the_last_few_are_remembered() {
        let recent = Recent::new(2);
        assert!(recent.is_new(1) && recent.is_new(2) && !recent.is_new(1));
        assert!(recent.is_new(3) && recent.is_new(1));
    }

    #[test]
    fn of_two_that_want_the_same_one_gets_it() {
        let taken = LeftAlone::lasting(Duration::from_mins(1));
        assert!(taken.takes(1) && !taken.takes(1) && taken.takes(2));
        taken.forget(1);
        assert!(taken.takes(1));
    }

    #[test]
    fn being_left_alone_ends() {
        let refusals = LeftAlone::lasting(Duration::from_mins(1));
        refusals.note(1);
        assert!(refusals.holds(1) && !refusals.holds(2));
        refusals.forget(1);
        assert!(!refusals.holds(1));
        let over = LeftAlone::lasting(Duration::ZERO);
        over.note(1);
        assert!(!over.holds(1));
    }
}
