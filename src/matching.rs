//! Which entry answers? Pure, explained, three outcomes.
//!
//! No clock, no I/O, no global. The way in is [`Matcher::judge`]; the way out is [`Verdict`], which
//! a caller must match in full. Everything behind that seam may be replaced.
//!
//! | question | file |
//! |---|---|
//! | what do all indexes share: word list, encoder, weights | `matching/engine.rs` |
//! | what is a question compared with, by all and by one community | `matching/index.rs` |
//! | how is it read: corrected words, terms | `matching/reading.rs`, `terms.rs`, `abbreviations.rs` |
//! | what speaks for an entry | `matching/words.rs`, `grams.rs`, `meaning.rs`, `head.rs` |
//! | which evidence there is, by name | `matching/evidence.rs` |
//! | how much each counts | `matching/weights.rs` and its data file |
//! | when is it good enough | `matching/verdict.rs` |
//! | what is known of a community's own phrasing | `matching/phrased.rs` |
//! | which entry is laid over which | `matching/over.rs` |
//! | why | `matching/trace.rs` |
//! | what is offered while somebody types | `matching/suggesting.rs` |
//! | which phrasings collide | `matching/rivals.rs` |
//! | where do the weights come from | `matching/training.rs` |

mod abbreviations;
mod engine;
#[cfg_attr(not(feature = "encoder"), allow(dead_code))]
mod evidence;
mod grams;
#[cfg(feature = "encoder")]
mod head;
pub(crate) mod index;
#[cfg(feature = "encoder")]
mod meaning;
mod over;
mod parts;
mod phrased;
mod reading;
mod rivals;
#[cfg(feature = "encoder")]
mod sense;
mod suggesting;
mod terms;
mod trace;
#[cfg(feature = "encoder")]
pub(crate) mod training;
#[cfg(feature = "encoder")]
mod vectors;
mod verdict;
#[cfg_attr(not(feature = "encoder"), allow(dead_code))]
mod weights;
mod words;

pub use engine::{Engine, EngineError};
pub use rivals::Rival;
pub use trace::{Contender, Trace};
#[cfg(feature = "encoder")]
pub use vectors::VectorsError;
pub use verdict::{Band, Confidence, Limits, Sensitivity};
pub use weights::WeightsError;

use std::sync::Arc;

use crate::knowledge::{Entry, EntryId, Pack};
use crate::text::View;

use evidence::Judged;
use index::{Class, Index, Source};

/// One entry that may answer, with the reason.
#[derive(Clone)]
#[non_exhaustive]
pub struct Hit<'p> {
    /// The entry.
    pub entry: &'p Entry,
    /// How sure.
    pub confidence: Confidence,
    /// The phrasing or title that came closest.
    pub closest: &'p str,
}

impl Hit<'_> {
    /// Why this entry, in one plain sentence. Quotes the pack, never the member.
    #[must_use]
    pub fn why(&self) -> String {
        let band = self.confidence.band().name();
        let percent = self.confidence.percent();
        format!(
            "`{}` is nearest, by \"{}\": {band}, {percent} of 100",
            self.entry.id, self.closest
        )
    }
}

/// What the question comes to.
pub enum Verdict<'p> {
    /// One entry leads by enough.
    Answer(Vec<Hit<'p>>),
    /// Several questions in one message, each with the entry that answers it; two or three.
    Several(Vec<Hit<'p>>),
    /// Two or three are too close to call; best first.
    Choices(Vec<Hit<'p>>),
    /// None is near enough; the nearest are named for the record.
    Unknown(Vec<Hit<'p>>),
}

/// A pack's entries, indexed for questions. Built once per community, then only read.
pub struct Matcher {
    pack: Arc<Pack>,
    /// The phrasings of the pack that the shared index was built from.
    phrasings: Arc<[Phrasing]>,
    index: Index,
}

/// A phrasing or title.
struct Phrasing {
    text: Box<str>,
    seen: Box<str>,
}

/// The share of a follow-up's weight that the pack must know: "how long does it last" is made of
/// its words, "who won the game" is not.
const FOLLOWS_UP: f32 = 0.85;

/// How many questions of one message are answered.
const MOST_QUESTIONS: usize = 3;

/// How many candidates a verdict names at most.
const CANDIDATES: usize = 5;

/// How rare something is that so many of `all` hold: smoothed inverse document frequency (Manning,
/// Raghavan, Schütze, Introduction to Information Retrieval, 2008, section 6.2).
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of phrasings stay far below 2^24"
)]
fn rarity(holders: usize, all: usize) -> f32 {
    (1.0 + all as f32 / (1.0 + holders as f32)).ln()
}

/// Makes products of a question with phrasings cosines, from 0 to 1, by the lengths of both; nothing
/// for what has no length.
fn cosines(products: &mut [f32], lengths: &[f32], question: f32) {
    for (product, own) in products.iter_mut().zip(lengths) {
        let both = question * own;
        *product = if both > 0.0 {
            (*product / both).min(1.0)
        } else {
            0.0
        };
    }
}

impl Matcher {
    /// Indexes a pack: linear in the length of its phrasings. Those that the engine does not know
    /// beforehand are encoded, about 2 ms each.
    #[must_use]
    pub fn new(engine: &Arc<Engine>, pack: Arc<Pack>) -> Self {
        let mut phrasings = Vec::new();
        for known in pack.entries() {
            phrasings.extend(asked(known).map(|text| Phrasing {
                text: text.into(),
                seen: View::of(text).joined().into(),
            }));
        }
        let index = Index::new(engine, &source(&pack));
        Self {
            pack,
            phrasings: phrasings.into(),
            index,
        }
    }

    /// The pack the index was built from.
    #[must_use]
    pub fn pack(&self) -> &Arc<Pack> {
        &self.pack
    }

    /// Judges a question. With `about`, the entry it follows up on, that entry's title is read along
    /// where the question alone names no subject.
    #[must_use]
    pub fn judge(&self, question: &View, about: Option<&EntryId>, limits: Limits) -> Verdict<'_> {
        let alone = self.alone(question, limits);
        let Some(entry) = about.and_then(|id| self.pack.entry(id)) else {
            return alone;
        };
        let answered = matches!(alone, Verdict::Answer(_) | Verdict::Several(_));
        if answered || !self.asks_on(question) {
            return alone;
        }
        let joined = format!("{} {}", question.joined(), entry.title);
        match limits.verdict(self.ranked(&View::of(&joined))) {
            Verdict::Unknown(_) => alone,
            together => together,
        }
    }

    /// Judges a message by itself: as a whole, and each question in it.
    fn alone(&self, question: &View, limits: Limits) -> Verdict<'_> {
        let whole = limits.verdict(self.ranked(question));
        if matches!(&whole, Verdict::Answer(hits) if hits.iter().any(|hit| hit.confidence == Confidence::FULL))
        {
            return whole;
        }
        let mut each: Vec<Vec<Hit<'_>>> = Vec::new();
        let mut told: Option<Vec<Hit<'_>>> = None;
        for part in parts::parts(question) {
            if !part.asks && !self.index.names_subject(&part.view) {
                continue;
            }
            let hits = self.ranked(&part.view);
            let new = |best: &Hit<'_>| {
                each.iter().all(|other| {
                    other
                        .first()
                        .is_none_or(|one| one.entry.id != best.entry.id)
                })
            };
            if hits
                .first()
                .is_some_and(|best| limits.answers(best.confidence) && new(best))
            {
                if part.asks {
                    each.push(hits);
                } else {
                    told.get_or_insert(hits);
                }
            }
        }
        // What the question is about may stand in the sentence before it.
        if each.is_empty() && !matches!(whole, Verdict::Answer(_)) {
            each.extend(told);
        }
        match (each.len(), &whole) {
            (0, _) | (1, Verdict::Answer(_)) => whole,
            (1, _) => Verdict::Answer(each.swap_remove(0)),
            _ => Verdict::Several(
                each.into_iter()
                    .filter_map(|hits| hits.into_iter().next())
                    .take(MOST_QUESTIONS)
                    .collect(),
            ),
        }
    }

    /// Whether a message reads on from what was said: more than a word, in the pack's own words.
    /// Thanks, a greeting or another subject is no follow-up.
    fn asks_on(&self, question: &View) -> bool {
        question.words().len() > 1 && self.index.known_share(question) >= FOLLOWS_UP
    }

    /// The entries whose titles or phrasings come nearest, whatever the thresholds: for choosing
    /// from a list while typing. At most `most`, best first.
    #[must_use]
    pub fn nearest(&self, question: &View, most: usize) -> Vec<Hit<'_>> {
        let mut hits = self.ranked(question);
        hits.truncate(most);
        hits
    }

    /// Every phrasing and title with its number, its entry, and its normalised words.
    fn asked_for(&self) -> impl Iterator<Item = (u32, usize, &str, &str)> {
        let shared = (0_u32..)
            .zip(self.phrasings.iter())
            .filter_map(|(at, one)| {
                let entry = self.index.class_of(at)?;
                Some((at, entry, &*one.text, &*one.seen))
            });
        let own = self.index.own();
        let own = own.map(|(at, entry, one)| (at, entry, &*one.text, &*one.seen));
        shared.chain(own)
    }

    /// The text of a phrasing or title.
    fn phrasing(&self, at: u32) -> Option<&str> {
        let shared = self.phrasings.get(at as usize).map(|one| &*one.text);
        shared.or_else(|| self.index.own_text(at))
    }

    fn ranked(&self, question: &View) -> Vec<Hit<'_>> {
        self.hits(&self.index.judge(question))
    }

    fn hits(&self, judged: &Judged) -> Vec<Hit<'_>> {
        let best = judged
            .ranked
            .first()
            .map_or(1.0, |(share, _)| share.max(1e-6));
        let hits = judged.ranked.iter().filter_map(|(share, candidate)| {
            Some(Hit {
                entry: self.pack.entries().get(candidate.entry)?,
                confidence: Confidence::clamped(f64::from(judged.confidence * share / best)),
                closest: self.phrasing(candidate.closest)?,
            })
        });
        hits.take(CANDIDATES).collect()
    }
}

/// The file of vectors and head rows that spares the shipped pack's index its work at start
/// (`knowledge/matching/vectors.safetensors`).
///
/// # Errors
/// When it cannot be serialised.
#[cfg(feature = "encoder")]
pub fn vectors_file(engine: &Arc<Engine>, pack: &Pack) -> Result<Vec<u8>, VectorsError> {
    training::vectors(engine, &source(pack))
}

/// What an index does at start because the program does not know it beforehand.
#[cfg(feature = "encoder")]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StartWork {
    /// Phrasings to encode.
    pub to_encode: usize,
    /// Whether the head is to be fitted.
    pub to_fit: bool,
}

/// What a pack's index does at start: nothing for the shipped pack.
#[cfg(feature = "encoder")]
#[must_use]
pub fn start_work(engine: &Engine, pack: &Pack) -> StartWork {
    let source = source(pack);
    let (class_of, spoken) = source.spoken();
    let unknown = |text: &&String| engine.known.vector(text).is_none();
    let classes = || source.entries.iter().chain(&source.elsewhere);
    let taught = vectors::taught(&spoken, &class_of, classes().count());
    let names = classes().map(|class| class.name);
    StartWork {
        to_encode: spoken.iter().filter(unknown).count(),
        to_fit: engine.known.unchanged(names.zip(taught)).is_none(),
    }
}

/// How people ask for an entry: its phrasings and its title.
fn asked(entry: &Entry) -> impl Iterator<Item = &str> {
    entry
        .asks
        .iter()
        .chain([&entry.title])
        .map(crate::knowledge::Prose::as_str)
}

/// What a pack's index is built from.
fn source(pack: &Pack) -> Source<'_> {
    let entries = pack.entries().iter().map(|entry| Class {
        name: entry.id.as_str(),
        phrasings: asked(entry).collect(),
    });
    let elsewhere = pack.elsewhere.iter().map(|subject| Class {
        name: subject.name.as_str(),
        phrasings: subject
            .asks
            .iter()
            .map(crate::knowledge::Prose::as_str)
            .collect(),
    });
    Source {
        entries: entries.collect(),
        elsewhere: elsewhere.collect(),
        lexicon: &pack.lexicon,
    }
}
