//! What is kept of a question that found no answer? As much as the guild chose, and nothing that names anybody.
//!
//! With an inbox, its redacted text for some days; without one, a [`Crowd`] counts groups of words, in memory,
//! and tells those of five people or more. A guild whose choice cannot be read keeps nothing. What is held here
//! between two events was redacted before.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use jiff::ToSpan;
use jiff::civil::Date;

use super::Guilds;
use crate::clock;
use crate::community::{Guild, Settings};
use crate::inbox::{Crowd, Redacted, Redactor};
use crate::insights::What;
use crate::knowledge::Pack;
use crate::reply::Outcome;
use crate::store::StoreError;

/// How long a member has to pick one of the entries that were offered; then the question counts as a miss.
const TO_PICK: Duration = Duration::from_mins(10);

/// So many questions are held of which it is not known yet whether they found their answer; the oldest make room.
const MOST_OPEN: usize = 2_000;

/// What was heard and is not settled yet.
pub(super) struct Heard {
    /// None when the list of words in the program is damaged: nothing is kept then.
    redactor: Option<Redactor>,
    crowd: Mutex<Crowd>,
    open: Mutex<VecDeque<Open>>,
    /// Guilds whose inbox must still be brought into line with their choice.
    owed: Mutex<BTreeSet<Guild>>,
}

/// A question of which it is not known yet whether it found its answer.
struct Open {
    question: u64,
    guild: Guild,
    /// Whether it counts as a miss when nobody says anything: where entries were offered and none was opened.
    misses: bool,
    text: Redacted,
    day: Date,
    until: Instant,
}

fn locked<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Heard {
    /// With the words of the shipped pack: a guild's own entries may name people.
    pub(super) fn new(pack: &Pack) -> Self {
        let redactor = Redactor::of(pack);
        if let Err(error) = &redactor {
            tracing::error!(cause = %error, "no question without an answer can be kept");
        }
        Self {
            redactor: redactor.ok(),
            crowd: Mutex::new(Crowd::new(clock::today())),
            open: Mutex::default(),
            owed: Mutex::default(),
        }
    }

    fn redact(&self, text: &str, outcome: Outcome) -> Option<Redacted> {
        self.redactor.as_ref()?.redact(text, outcome)
    }

    /// Counts the groups of words of a text; those that many wrote by now.
    fn note(&self, guild: Guild, person: u64, text: &str, today: Date) -> Vec<(String, u32)> {
        let Some(redactor) = &self.redactor else {
            return Vec::new();
        };
        let mut crowd = locked(&self.crowd);
        crowd.note(redactor, guild, person, text, today);
        crowd.take_frequent(guild)
    }

    fn hold(&self, open: Open) {
        let mut held = locked(&self.open);
        if held.len() >= MOST_OPEN {
            // Answers are mostly what was meant, so they go first.
            let answer = held.iter().position(|open| !open.misses);
            held.remove(answer.unwrap_or_default());
        }
        held.push_back(open);
    }

    /// The question of this guild, no longer held.
    fn take(&self, guild: Guild, question: u64) -> Option<Open> {
        let mut held = locked(&self.open);
        let at = held
            .iter()
            .position(|open| (open.guild, open.question) == (guild, question))?;
        held.remove(at)
    }

    fn take_due(&self, now: Instant) -> Vec<Open> {
        let mut held = locked(&self.open);
        // All wait equally long, so those that are due come first.
        let due = held.iter().take_while(|open| open.until <= now).count();
        held.drain(..due).collect()
    }

    /// Forgets everything of a guild.
    pub(super) fn forget(&self, guild: Guild) {
        locked(&self.crowd).forget(guild);
        locked(&self.open).retain(|open| open.guild != guild);
    }
}

impl Guilds {
    /// Takes note of a question that found no answer, in the way the guild chose.
    ///
    /// # Errors
    /// When the store fails; the question is lost then.
    pub async fn note_miss(
        &self,
        guild: Guild,
        person: u64,
        text: &str,
        outcome: Outcome,
    ) -> Result<(), StoreError> {
        let Some(days) = self.inbox_days(guild).await else {
            return Ok(());
        };
        let today = clock::today();
        let (heard, text) = (Arc::clone(&self.heard), text.to_owned());
        if days > 0 {
            let redacted = tokio::task::spawn_blocking(move || heard.redact(&text, outcome));
            return match redacted.await {
                Ok(Some(redacted)) => self.keep(guild, &redacted, today, days).await,
                _ => Ok(()),
            };
        }
        // A cry for help is not counted by its words either.
        if outcome != Outcome::Unknown {
            return Ok(());
        }
        let noted = tokio::task::spawn_blocking(move || heard.note(guild, person, &text, today));
        for (group, people) in noted.await.unwrap_or_default() {
            self.count_many(guild, &What::Words(group), people.into());
        }
        Ok(())
    }

    /// Holds a question to which entries were offered until one is opened; if none is, it was a miss. Only
    /// where there is an inbox, and only its redacted text.
    pub async fn note_choices(&self, guild: Guild, question: u64, text: &str) {
        self.note_open(guild, question, text, true).await;
    }

    /// Holds a question that was answered, in case it was not what was meant ([`Guilds::not_meant`]). Only where there
    /// is an inbox, and only its redacted text.
    pub async fn note_answer(&self, guild: Guild, question: u64, text: &str) {
        self.note_open(guild, question, text, false).await;
    }

    /// The answer to a question was not what was meant, so it was a miss; whether the question was held.
    ///
    /// # Errors
    /// When the store fails; the question is lost then.
    pub async fn not_meant(&self, guild: Guild, question: u64) -> Result<bool, StoreError> {
        let Some(open) = self.heard.take(guild, question) else {
            return Ok(false);
        };
        let days = self.inbox_days(guild).await.unwrap_or_default();
        if days > 0 {
            self.keep(guild, &open.text, open.day, days).await?;
        }
        Ok(true)
    }

    async fn note_open(&self, guild: Guild, question: u64, text: &str, misses: bool) {
        if self.inbox_days(guild).await.unwrap_or_default() == 0 {
            return;
        }
        let (heard, text) = (Arc::clone(&self.heard), text.to_owned());
        let redacted =
            tokio::task::spawn_blocking(move || heard.redact(&text, Outcome::Choices)).await;
        if let Ok(Some(text)) = redacted {
            self.heard.hold(Open {
                question,
                guild,
                misses,
                text,
                day: clock::today(),
                until: Instant::now() + TO_PICK,
            });
        }
    }

    /// One of the entries that were offered to a question was opened.
    pub fn choice_followed(&self, question: u64) {
        locked(&self.heard.open).retain(|open| open.question != question);
    }

    /// Keeps the questions whose choices nobody followed in time.
    ///
    /// # Errors
    /// When the store fails; the questions that were due are lost then.
    pub async fn settle_choices(&self, now: Instant) -> Result<(), StoreError> {
        let due = self.heard.take_due(now).into_iter();
        for open in due.filter(|open| open.misses) {
            let days = self.inbox_days(open.guild).await.unwrap_or_default();
            if days > 0 {
                self.keep(open.guild, &open.text, open.day, days).await?;
            }
        }
        Ok(())
    }

    /// Brings what the inbox holds into line with what the guild chose: nothing where it is off, nothing older
    /// than its days where it is on. What fails is owed, see [`Guilds::heed_owed`].
    pub(super) async fn heed_inbox(&self, guild: Guild) {
        locked(&self.heard.owed).insert(guild);
        if let Err(error) = self.heed(guild).await {
            tracing::warn!(guild.id = %guild, cause = %error, "questions no longer to be kept are still there");
        }
    }

    /// Does what failed before.
    ///
    /// # Errors
    /// When the store still fails.
    pub async fn heed_owed(&self) -> Result<(), StoreError> {
        let owed = locked(&self.heard.owed).clone();
        for guild in owed {
            self.heed(guild).await?;
        }
        Ok(())
    }

    /// Looks at every inbox anew: another process may have kept something on the way while a guild decided.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn heed_all(&self) -> Result<(), StoreError> {
        let guilds = self.store.guilds_with_misses().await?;
        locked(&self.heard.owed).extend(guilds);
        self.heed_owed().await
    }

    async fn heed(&self, guild: Guild) -> Result<(), StoreError> {
        // From the store itself: a snapshot may be older, or stand in for one that cannot be read.
        let decided = self.store.decided(guild).await?;
        let (settings, _) = Settings::over(&self.ground.settings, &decided.values);
        match settings.inbox_days {
            0 => self.store.drop_all_misses(guild).await?,
            days => {
                let today = clock::today();
                self.store.shorten_misses(guild, days, today).await?
            }
        };
        locked(&self.heard.owed).remove(&guild);
        Ok(())
    }

    /// For how many days a guild keeps questions; `None` when nobody knows what it chose.
    async fn inbox_days(&self, guild: Guild) -> Option<u32> {
        let snapshot = self.of(Some(guild)).await;
        let known = !self.stands_in(&snapshot);
        known.then(|| snapshot.settings().inbox_days)
    }

    async fn keep(
        &self,
        guild: Guild,
        text: &Redacted,
        day: Date,
        days: u32,
    ) -> Result<(), StoreError> {
        let expires = day.checked_add(i64::from(days).days()).unwrap_or(day);
        self.store
            .keep_miss(guild, text.as_str(), day, expires)
            .await?;
        // The guild may have decided otherwise while this was on its way.
        if self.inbox_days(guild).await != Some(days) {
            self.heed_inbox(guild).await;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use jiff::civil::date;

    use super::{Heard, MOST_OPEN, Open};
    use crate::community::Guild;
    use crate::knowledge::{Pack, PackFiles};
    use crate::reply::Outcome;

    fn heard() -> Heard {
        let read = Pack::read(&PackFiles::built_in(), date(2026, 11, 26));
        Heard::new(&read.pack.unwrap())
    }

    fn open(heard: &Heard, question: u64, guild: u64, until: Instant) -> Open {
        let text = heard.redact("why does my eyelid twitch", Outcome::Choices);
        Open {
            question,
            guild: Guild::new(guild).unwrap(),
            misses: true,
            text: text.unwrap(),
            day: date(2026, 11, 26),
            until,
        }
    }

    #[test]
    fn choices_come_due_in_time_and_not_before() {
        let (heard, now) = (heard(), Instant::now());
        heard.hold(open(&heard, 1, 1, now));
        heard.hold(open(&heard, 2, 1, now + Duration::from_mins(1)));
        let due: Vec<u64> = heard
            .take_due(now)
            .iter()
            .map(|open| open.question)
            .collect();
        assert_eq!(due, [1]);
        assert!(heard.take_due(now).is_empty());
        heard.forget(Guild::new(1).unwrap());
        assert!(heard.take_due(now + Duration::from_hours(1)).is_empty());
    }

    #[test]
    fn the_oldest_makes_room() {
        let (heard, now) = (heard(), Instant::now());
        for question in 0..=u64::try_from(MOST_OPEN).unwrap() {
            heard.hold(open(&heard, question, 1, now));
        }
        let due = heard.take_due(now);
        assert_eq!((due.len(), due[0].question), (MOST_OPEN, 1));
    }

    #[test]
    fn a_cry_for_help_is_redacted_to_nothing() {
        let heard = heard();
        for outcome in [Outcome::Urgent, Outcome::Boundary] {
            assert!(heard.redact("why does my eyelid twitch", outcome).is_none());
        }
    }
}
