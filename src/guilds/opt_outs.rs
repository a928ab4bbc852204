//! Who wants no answers without asking? Read from the store when it is needed, and remembered for a minute.
//!
//! What is decided in this process holds at once; other processes follow within the minute.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::Guilds;
use crate::community::Person;
use crate::store::StoreError;

/// How long what was read is taken to stand.
const FRESH: Duration = Duration::from_mins(1);

/// So many people are remembered; most of them as wanting no such thing.
const MOST: usize = 10_000;

/// What is known of people.
#[derive(Default)]
struct Known {
    /// Whether they opted out, and until when that is taken to stand.
    people: HashMap<Person, (bool, Instant)>,
    /// How often somebody decided: what was read before the last time may be old.
    decisions: u64,
}

impl Known {
    fn keep(&mut self, person: Person, out: bool, now: Instant) {
        if self.people.len() >= MOST {
            self.people.retain(|_, (_, until)| *until > now);
        }
        if self.people.len() >= MOST {
            self.people.clear();
        }
        self.people.insert(person, (out, now + FRESH));
    }

    fn of(&self, person: Person, now: Instant) -> Option<bool> {
        let (out, until) = self.people.get(&person)?;
        (*until > now).then_some(*out)
    }
}

/// People who want no answers without asking.
#[derive(Default)]
pub(super) struct OptOuts(Mutex<Known>);

impl OptOuts {
    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Guilds {
    /// Whether a person wants no answers without asking.
    ///
    /// # Errors
    /// When the store fails: nobody knows then, so nothing may be said.
    pub async fn opted_out(&self, person: Person) -> Result<bool, StoreError> {
        let decisions = {
            let known = self.opt_outs.known();
            if let Some(out) = known.of(person, Instant::now()) {
                return Ok(out);
            }
            known.decisions
        };
        let out = self.store.opted_out(person).await?;
        let mut known = self.opt_outs.known();
        if known.decisions == decisions {
            known.keep(person, out, Instant::now());
        }
        Ok(out)
    }

    /// Notes that a person wants no answers without asking, or wants them again.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn opt_out(&self, person: Person, out: bool) -> Result<(), StoreError> {
        let done = self.store.opt_out(person, out).await;
        let mut known = self.opt_outs.known();
        known.decisions += 1;
        match done {
            Ok(()) => known.keep(person, out, Instant::now()),
            // It may have been done all the same.
            Err(_) => drop(known.people.remove(&person)),
        }
        done
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::{FRESH, Known, MOST};
    use crate::community::Person;

    fn person(number: u64) -> Person {
        Person::new(number).unwrap()
    }

    #[test]
    fn what_was_read_stands_for_a_minute() {
        let (mut known, now) = (Known::default(), Instant::now());
        known.keep(person(1), false, now);
        assert_eq!(known.of(person(1), now), Some(false));
        assert_eq!(known.of(person(2), now), None);
        assert_eq!(known.of(person(1), now + FRESH), None);
    }

    #[test]
    fn memory_has_an_end() {
        let (mut known, now) = (Known::default(), Instant::now());
        for number in 1..=MOST as u64 + 1 {
            known.keep(person(number), true, now);
        }
        assert!(known.people.len() <= MOST);
        assert_eq!(known.of(person(MOST as u64 + 1), now), Some(true));
    }
}
