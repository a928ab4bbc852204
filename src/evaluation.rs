//! How well does it match? Figures on question sets, against baselines, in one run.
//!
//! Nothing here decides what a member gets: it measures what [`crate::matching`] decides. To add a
//! baseline: `evaluation/baselines.rs`; a figure: `evaluation/figures.rs`.

mod baselines;
mod figures;
#[cfg(feature = "encoder")]
mod lessons;
mod noise;
mod ours;
mod practice;
pub mod safety;
mod set;

use std::thread;

pub use baselines::baselines;
pub use figures::{Bin, Figures, Scored, Share, reliability, risk_coverage};
#[cfg(feature = "encoder")]
pub use lessons::{Trained, train};
pub use noise::Noise;
pub use ours::Ours;
pub use practice::{Did, Practice, PracticeFigures};
pub use set::{QuestionSet, SetError};

/// Something that ranks entries for a question.
pub trait Ranker: Sync {
    /// What it is called in a table.
    fn name(&self) -> &str;
    /// The entries, best first, and how sure it is.
    fn rank(&self, text: &str) -> Ranked;
}

/// What a [`Ranker`] says.
pub struct Ranked {
    /// Numbers of entries, best first; at least the ten best.
    pub entries: Vec<usize>,
    /// How sure it is that the first one answers: more is surer, whatever the scale.
    pub score: f64,
}

/// Asks a ranker every question and every message out of scope, under a kind of noise, on every
/// core. `asked` is called after each.
pub fn score(
    ranker: &dyn Ranker,
    set: &QuestionSet,
    noise: Noise,
    asked: &(dyn Fn() + Sync),
) -> Scored {
    let all: Vec<(&str, Option<usize>)> = set
        .questions
        .iter()
        .map(|(text, entry)| (text.as_str(), Some(*entry)))
        .chain(set.out_of_scope.iter().map(|text| (text.as_str(), None)))
        .collect();
    let threads = thread::available_parallelism().map_or(1, std::num::NonZeroUsize::get);
    let share = all.len().div_ceil(threads).max(1);
    let mut scored = Scored::default();
    thread::scope(|scope| {
        let parts: Vec<_> = all
            .chunks(share)
            .enumerate()
            .map(|(part, asks)| {
                scope.spawn(move || {
                    let mut scored = Scored::default();
                    for (at, (text, entry)) in asks.iter().enumerate() {
                        let seed = u64::try_from(part * share + at).unwrap_or(0);
                        let ranked = ranker.rank(&noise.apply(text, seed));
                        match entry {
                            Some(entry) => {
                                let place = ranked.entries.iter().position(|one| one == entry);
                                scored.answerable.push((place, ranked.score));
                            }
                            None => scored.unanswerable.push(ranked.score),
                        }
                        asked();
                    }
                    scored
                })
            })
            .collect();
        for part in parts {
            if let Ok(part) = part.join() {
                scored.answerable.extend(part.answerable);
                scored.unanswerable.extend(part.unanswerable);
            }
        }
    });
    scored
}
