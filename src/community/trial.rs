//! Do the entries' own tests hold? The questions that each entry must and must not answer.
//!
//! The same rule for the shipped pack's check, a guild's publishing gate and the tests of this house. A
//! choice, or a refusal that offers the entry first, reaches it.

use std::num::NonZeroUsize;
use std::thread;

use jiff::civil::Date;

use super::Community;
use crate::knowledge::{Entry, EntryId, Pack};
use crate::reply::Outcome;
use crate::responder::{Question, Responder};

/// The most threads that tests run on: they run beside a bot that answers.
const MOST_THREADS: usize = 2;

/// What a test asks of its entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Must {
    /// The question must come to the entry.
    Reach,
    /// The entry must not answer the question.
    Avoid,
}

/// One test of an entry.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Trial<'p> {
    /// Whose test it is.
    pub entry: &'p Entry,
    /// What is asked.
    pub question: &'p str,
    /// What is expected.
    pub must: Must,
}

/// What a community did with a question.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Landing {
    /// `None` for a question without a word.
    pub outcome: Option<Outcome>,
    /// The entry named first, with its title.
    pub first: Option<(EntryId, String)>,
}

impl<'p> Trial<'p> {
    /// The tests of an entry.
    pub fn of(entry: &'p Entry) -> impl Iterator<Item = Self> {
        let of = |must, list: &'p [crate::knowledge::Prose]| {
            list.iter().map(move |question| Self {
                entry,
                question: question.as_str(),
                must,
            })
        };
        of(Must::Reach, &entry.tests.reach).chain(of(Must::Avoid, &entry.tests.avoid))
    }

    /// The tests of every entry of a pack.
    #[must_use]
    pub fn all(pack: &'p Pack) -> Vec<Self> {
        let entries = pack.entries().iter();
        entries.flat_map(|entry| Self::of(entry)).collect()
    }

    /// Whether a landing is what this test expects.
    #[must_use]
    pub fn holds(&self, landing: &Landing) -> bool {
        let here = matches!(&landing.first, Some((id, _)) if *id == self.entry.id);
        match self.must {
            Must::Reach => {
                let shown = [Outcome::Answer, Outcome::Choices, Outcome::Boundary];
                here && landing
                    .outcome
                    .is_some_and(|outcome| shown.contains(&outcome))
            }
            Must::Avoid => !(here && landing.outcome == Some(Outcome::Answer)),
        }
    }
}

impl Landing {
    /// Asks a community; the whole decision runs, red flags first.
    #[must_use]
    pub fn of(question: &str, community: &Community, responder: &Responder, today: Date) -> Self {
        let Ok(question) = Question::parse(question, today) else {
            return Self {
                outcome: None,
                first: None,
            };
        };
        let reply = responder.reply(&question, community);
        let first = reply.candidates().first().map(|(id, _)| {
            let entry = community.pack().entry(id);
            let title = entry.map_or_else(|| id.to_string(), |entry| entry.title.to_string());
            (id.clone(), title)
        });
        Self {
            outcome: Some(reply.outcome()),
            first,
        }
    }
}

/// The tests that do not hold, in order, with what happened instead. About five milliseconds a test and
/// thread, most of it the encoder's.
#[must_use]
pub fn failed<'p>(
    trials: &[Trial<'p>],
    community: &Community,
    responder: &Responder,
    today: Date,
) -> Vec<(Trial<'p>, Landing)> {
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let share = trials.len().div_ceil(threads.min(MOST_THREADS)).max(1);
    let run = |trials: &[Trial<'p>]| -> Vec<(Trial<'p>, Landing)> {
        let landed = trials.iter().map(|trial| {
            let landing = Landing::of(trial.question, community, responder, today);
            (*trial, landing)
        });
        landed
            .filter(|(trial, landing)| !trial.holds(landing))
            .collect()
    };
    thread::scope(|scope| {
        let parts: Vec<_> = trials
            .chunks(share)
            .map(|trials| scope.spawn(|| run(trials)))
            .collect();
        parts
            .into_iter()
            .flat_map(|part| match part.join() {
                Ok(failed) => failed,
                // What broke is broken here too, and not passed over as a test that holds.
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect()
    })
}
