//! Which entry answers? Pure, explained, three outcomes.
//!
//! No clock, no I/O, no global. The way in is [`Matcher::judge`]; the way out is [`Verdict`], which
//! a caller must match in full. Everything behind that seam may be replaced. To add a kind of
//! evidence: its own file, a weight in `score.rs` under the sentence that gives its reason, one line
//! in [`Matcher::judge`].

mod grams;
mod score;
mod terms;
mod words;

pub use score::{Confidence, Limits, Sensitivity};

use std::sync::Arc;

use crate::knowledge::{Entry, EntryId, Pack};
use crate::text::View;

use grams::GramIndex;
use terms::Vocabulary;
use words::WordIndex;

/// One entry that may answer, with the reason.
#[derive(Clone)]
#[non_exhaustive]
pub struct Hit<'p> {
    /// The entry.
    pub entry: &'p Entry,
    /// How sure, from 0 to 1.
    pub confidence: Confidence,
    /// The phrasing or title that came closest.
    pub closest: &'p str,
}

impl Hit<'_> {
    /// Why this entry, in one plain sentence. Quotes the pack, never the member.
    #[must_use]
    pub fn why(&self) -> String {
        let percent = self.confidence.percent();
        format!(
            "`{}` is closest by \"{}\" ({percent} of 100)",
            self.entry.id, self.closest
        )
    }
}

/// What the question comes to.
pub enum Verdict<'p> {
    /// One entry leads by enough.
    Answer(Vec<Hit<'p>>),
    /// Two or three are too close to call; best first.
    Choices(Vec<Hit<'p>>),
    /// None is near enough; the nearest are named for the record.
    Unknown(Vec<Hit<'p>>),
}

/// A pack's entries, indexed for questions. Built once per community, then only read.
pub struct Matcher {
    pack: Arc<Pack>,
    phrasings: Vec<Phrasing>,
    vocabulary: Vocabulary,
    words: WordIndex,
    grams: GramIndex,
}

/// A phrasing or title and the entry it leads to.
struct Phrasing {
    entry: usize,
    text: Box<str>,
    seen: Box<str>,
}

/// The share of a follow-up's weight that the pack must know: "how long does it last" is made of
/// its words, "who won the game" is not.
const FOLLOWS_UP: f64 = 0.85;

/// How many candidates a verdict names at most.
const CANDIDATES: usize = 5;

impl Matcher {
    /// Indexes a pack: linear in the length of its phrasings.
    #[must_use]
    pub fn new(pack: Arc<Pack>) -> Self {
        let mut phrasings = Vec::new();
        let mut views = Vec::new();
        for (entry, known) in pack.entries().iter().enumerate() {
            for text in known.asks.iter().chain([&known.title]) {
                let view = View::of(text.as_str());
                let seen = view.joined().into();
                phrasings.push(Phrasing {
                    entry,
                    text: text.as_str().into(),
                    seen,
                });
                views.push(view);
            }
        }
        let vocabulary = Vocabulary::new(&pack.lexicon, &views);
        let words = WordIndex::new(&vocabulary, &views);
        let grams = GramIndex::new(&views);
        Self {
            pack,
            phrasings,
            vocabulary,
            words,
            grams,
        }
    }

    /// The pack the index was built from.
    #[must_use]
    pub fn pack(&self) -> &Arc<Pack> {
        &self.pack
    }

    /// Judges a question. With `about`, the entry it follows up on, words of that entry's title
    /// are read along where the question alone names no subject.
    #[must_use]
    pub fn judge(&self, question: &View, about: Option<&EntryId>, limits: Limits) -> Verdict<'_> {
        let about = about.and_then(|id| self.pack.entry(id));
        let terms = self.vocabulary.read(question);
        let alone = limits.verdict(self.ranked(question));
        // Thanks, a greeting or another subject is no follow-up.
        let asks_on = question.words().len() > 1 && self.words.coverage(&terms) >= FOLLOWS_UP;
        match (about, &alone) {
            (None, _) => alone,
            (Some(_), Verdict::Answer(_) | Verdict::Choices(_)) if terms.concepts() > 0 => alone,
            (Some(_), _) if !asks_on => alone,
            (Some(entry), _) => {
                let joined = format!("{} {}", question.joined(), entry.title);
                limits.verdict(self.ranked(&View::of(&joined)))
            }
        }
    }

    /// The entries whose titles or phrasings come nearest, whatever the thresholds: for choosing
    /// from a list while typing. At most `most`, best first.
    #[must_use]
    pub fn nearest(&self, question: &View, most: usize) -> Vec<Hit<'_>> {
        let mut hits = self.ranked(question);
        hits.truncate(most);
        hits
    }

    /// Titles and phrasings for a list while typing: those that begin with what was typed, then
    /// those that hold it, then the nearest in meaning. At most `most`, and two an entry.
    #[must_use]
    pub fn suggest(&self, typed: &View, most: usize) -> Vec<&str> {
        let wanted = typed.joined();
        if wanted.is_empty() {
            return self
                .pack
                .entries()
                .iter()
                .map(|entry| entry.title.as_str())
                .take(most)
                .collect();
        }
        let begins = self
            .phrasings
            .iter()
            .filter(|one| one.seen.starts_with(&*wanted));
        let holds = self
            .phrasings
            .iter()
            .filter(|one| one.seen.contains(&*wanted));
        let near = self.ranked(typed);
        let near = near
            .iter()
            .filter_map(|hit| self.phrasings.iter().find(|one| *one.text == *hit.closest));
        let mut offered: Vec<&Phrasing> = Vec::new();
        for one in begins.chain(holds).chain(near) {
            let same_entry = offered
                .iter()
                .filter(|other| other.entry == one.entry)
                .count();
            let again = offered.iter().any(|other| other.seen == one.seen);
            if same_entry < 2 && !again {
                offered.push(one);
            }
        }
        offered
            .into_iter()
            .map(|one| &*one.text)
            .take(most)
            .collect()
    }

    fn ranked(&self, question: &View) -> Vec<Hit<'_>> {
        if question.is_empty() {
            return Vec::new();
        }
        let seen = question.joined();
        let terms = self.vocabulary.read(question);
        let by_words = self.words.scores(&self.vocabulary, &terms);
        let by_grams = self.grams.scores(question);
        let entries = self.pack.entries();
        let mut best = vec![score::EntryScore::default(); entries.len()];
        for (at, phrasing) in self.phrasings.iter().enumerate() {
            let exact = *phrasing.seen == *seen;
            let (Some(words), Some(grams)) = (by_words.get(at), by_grams.get(at)) else {
                continue;
            };
            if let Some(entry) = best.get_mut(phrasing.entry) {
                entry.see(at, score::phrasing(*words, *grams, exact));
            }
        }
        let covered = self.words.coverage(&terms);
        let mut hits: Vec<Hit<'_>> = best
            .iter()
            .zip(entries)
            .filter_map(|(found, entry)| {
                let confidence = found.confidence(covered, terms.concepts());
                let closest = &self.phrasings.get(found.closest()?)?.text;
                Some(Hit {
                    entry,
                    confidence,
                    closest,
                })
            })
            .collect();
        // Ties fall to the id, so that the order of files never matters.
        hits.sort_by(|a, b| {
            b.confidence
                .cmp(&a.confidence)
                .then_with(|| a.entry.id.cmp(&b.entry.id))
        });
        hits.truncate(CANDIDATES);
        hits
    }
}
