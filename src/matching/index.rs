//! What is a question compared with? Every phrasing of a community, and of what lies elsewhere.
//!
//! The index knows classes, not entries: first the entries in order, then each subject that lies
//! elsewhere. So the same index serves a pack and a public question set. Built once, then only read.
//!
//! | question | file |
//! |---|---|
//! | what is shared by all communities on a pack | `index/base.rs` |
//! | what is a community's own | `index/layer.rs` |
//! | which phrasing speaks for which class | `index/places.rs` |
//! | what that comes to for each entry | `index/gathered.rs` |

mod base;
mod gathered;
mod layer;
mod places;

pub(super) use base::Base;
pub(crate) use layer::Additions;
pub(super) use layer::Layer;
pub(super) use places::Places;

use std::sync::Arc;

#[cfg(feature = "encoder")]
use super::abbreviations::Abbreviations;
use super::engine::Engine;
use super::evidence::{Candidate, ClassScore, Evidence, Judged, Mode, SIGNS};
use super::phrased::Phrased;
use super::reading::{CORRECTIONS, Mention, Reading};
use super::terms::Vocabulary;
use super::weights::Fusion;
use super::words::AddedWords;
use crate::knowledge::Lexicon;
use crate::text::View;

/// Below this confidence by words alone, and without a concept of the pack, a message is plainly
/// elsewhere: it is not encoded. Of 153 out-of-scope messages of `tests/community` it spares 40, of 145
/// that an entry answers it loses none.
const PLAINLY_ELSEWHERE: f32 = 0.01;

/// What is left of a confidence when the message holds a program: whatever its names say, it asks
/// about the program.
const IN_CODE: f32 = 0.1;

/// A class to be: its name, and how people ask for it.
pub(crate) struct Class<'s> {
    #[cfg_attr(not(feature = "encoder"), allow(dead_code))]
    pub(crate) name: &'s str,
    pub(crate) phrasings: Vec<&'s str>,
}

/// What an index is built from.
pub(crate) struct Source<'s> {
    pub(crate) entries: Vec<Class<'s>>,
    /// Subjects that no entry answers, with messages about them.
    pub(crate) elsewhere: Vec<Class<'s>>,
    pub(crate) lexicon: &'s Lexicon,
}

#[cfg(feature = "encoder")]
impl Source<'_> {
    /// The class of each phrasing, and its words as the encoder hears them.
    pub(super) fn spoken(&self) -> (Vec<u32>, Vec<String>) {
        let abbreviations = Abbreviations::new(self.lexicon);
        let spoken = |text: &&str| super::reading::spoken(&View::of(text), &abbreviations);
        let classes = (0_u32..).zip(self.entries.iter().chain(&self.elsewhere));
        classes
            .flat_map(|(at, class)| class.phrasings.iter().map(move |text| (at, spoken(text))))
            .unzip()
    }
}

/// The index of one community: what is shared, and what is its own.
pub(crate) struct Index {
    engine: Arc<Engine>,
    base: Arc<Base>,
    layer: Option<Layer>,
}

impl Index {
    /// Indexes every phrasing; those whose vector is not known beforehand are encoded.
    pub(crate) fn new(engine: &Arc<Engine>, source: &Source<'_>) -> Self {
        Self {
            engine: Arc::clone(engine),
            base: Arc::new(Base::new(engine, source)),
            layer: None,
        }
    }

    /// The same index for another community, without a copy.
    pub(super) fn share(&self) -> Self {
        Self {
            engine: Arc::clone(&self.engine),
            base: Arc::clone(&self.base),
            layer: None,
        }
    }

    /// The shared index with what a community adds and takes out. Phrasings of its own that nobody had
    /// before are encoded.
    pub(super) fn over(&self, additions: &Additions<'_>) -> Self {
        Self {
            layer: Some(Layer::new(&self.engine, &self.base, additions)),
            ..self.share()
        }
    }

    /// Hands what this index knows of its own phrasings to the shared one it was laid over.
    pub(super) fn keep_known(&self, shared: &Self) {
        if let Some(layer) = &self.layer
            && Arc::ptr_eq(&self.base, &shared.base)
        {
            layer.keep_known(&self.base);
        }
    }

    /// Whether it holds a community's own phrasings.
    pub(super) fn is_layered(&self) -> bool {
        self.layer.is_some()
    }

    pub(super) fn engine(&self) -> &Arc<Engine> {
        &self.engine
    }

    /// The community's own phrasings, each with its number and class.
    pub(super) fn own(&self) -> impl Iterator<Item = (u32, usize, &Phrased)> {
        let places = self.places(None);
        let own = self.layer.iter().flat_map(|layer| &layer.own);
        let numbered = (places.first_own()..).zip(own);
        numbered.filter_map(move |(at, phrased)| Some((at, places.class(at)?, &**phrased)))
    }

    /// The text of an own phrasing.
    pub(super) fn own_text(&self, at: u32) -> Option<&str> {
        let place = at.checked_sub(self.places(None).first_own())?;
        let phrased = self.layer.as_ref()?.own.get(place as usize)?;
        Some(&phrased.text)
    }

    /// The class of a phrasing; `None` when it is not the community's.
    pub(super) fn class_of(&self, at: u32) -> Option<usize> {
        self.places(None).class(at)
    }

    fn places(&self, skip: Option<u32>) -> Places<'_> {
        Places {
            base: &self.base,
            layer: self.layer.as_ref(),
            skip,
        }
    }

    fn entries(&self) -> usize {
        self.layer
            .as_ref()
            .map_or(self.base.entries, |layer| layer.entries)
    }

    pub(super) fn classes(&self) -> usize {
        self.layer
            .as_ref()
            .map_or(self.base.classes, |layer| layer.count)
    }

    fn vocabulary(&self) -> &Vocabulary {
        let own = self.layer.as_ref().map(|layer| &layer.vocabulary);
        own.unwrap_or(&self.base.vocabulary)
    }

    fn added_words(&self) -> Option<&AddedWords> {
        self.layer.as_ref().map(|layer| &layer.words)
    }

    /// How a question is read against this index.
    pub(super) fn read(&self, question: &View) -> Reading {
        let most = if self.engine.corrects { CORRECTIONS } else { 0 };
        let own = self.layer.as_ref().map(|layer| &layer.own_words);
        Reading::of(
            question,
            self.vocabulary(),
            own.unwrap_or(&self.base.own),
            &self.engine.general,
            most,
        )
    }

    /// Which entry a question means, and how surely.
    pub(crate) fn judge(&self, question: &View) -> Judged {
        self.judge_by(question).0
    }

    /// [`Index::judge`], and by which evidence.
    pub(super) fn judge_by(&self, question: &View) -> (Judged, Mode) {
        if question.is_empty() {
            let signs = [0.0; SIGNS.len()];
            return (
                Judged {
                    ranked: Vec::new(),
                    signs,
                    confidence: 0.0,
                },
                Mode::Words,
            );
        }
        let reading = self.read(question);
        let outright = [question, &reading.corrected].map(View::joined);
        let outright = outright.iter().find_map(|text| self.standing(text));
        let scores = self.by_words(&reading, None);
        let evidence = self.evidence(question, &reading, &scores, Mode::Words);
        let judged = evidence.judged(self.engine.weights.of(Mode::Words));
        if let Some(at) = outright {
            return (self.outright(at, judged), Mode::Words);
        }
        let plain = judged.confidence < PLAINLY_ELSEWHERE && reading.concepts == 0;
        if plain && self.base.has_lexicon {
            return (judged, Mode::Words);
        }
        let (mut judged, mode) = match self.fully(question, &reading, scores, None) {
            Some(evidence) => (evidence.judged(self.fusion(evidence.mode)), evidence.mode),
            None => (judged, Mode::Words),
        };
        if question.marks().code {
            judged.confidence *= IN_CODE;
        }
        (judged, mode)
    }

    /// A question as the encoder reads it.
    pub(super) fn spoken(&self, reading: &Reading) -> String {
        reading.spoken(&self.base.abbreviations)
    }

    /// A phrasing judged as if it stood nowhere, but that the head knows it.
    pub(super) fn judge_without(&self, phrasing: &View, at: u32) -> Judged {
        let reading = self.read(phrasing);
        let scores = self.by_words(&reading, Some(at));
        let words = self.evidence(phrasing, &reading, &scores, Mode::Words);
        let evidence = self
            .fully(phrasing, &reading, scores, Some(at))
            .unwrap_or(words);
        evidence.judged(self.fusion(evidence.mode))
    }

    /// The phrasing that stands there word for word; an entry's rather than one of what lies elsewhere.
    fn standing(&self, text: &str) -> Option<u32> {
        let places = self.places(None);
        let shared = self.base.outright.get(text).copied();
        let shared = shared.filter(|at| places.class(*at).is_some());
        let Some(layer) = &self.layer else {
            return shared;
        };
        let own = (places.first_own()..).zip(&layer.own);
        let own = own
            .filter(|(_, phrased)| *phrased.seen == *text)
            .map(|(at, _)| at);
        let all = shared.into_iter().chain(own);
        all.min_by_key(|at| (places.class(*at), *at))
    }

    /// Whether a message names a concept of the pack.
    pub(super) fn names_subject(&self, question: &View) -> bool {
        self.read(question).concepts > 0
    }

    /// The share of a question's weight that lies in words of the entries, from 0 to 1.
    pub(super) fn known_share(&self, question: &View) -> f32 {
        let mentions = self.read(question).mentions;
        self.base.words.coverage(&mentions, self.added_words())
    }

    /// All evidence by words alone, and with meaning where there is an encoder.
    #[cfg(feature = "encoder")]
    pub(super) fn all_evidence(&self, question: &View) -> (Evidence, Option<Evidence>) {
        let reading = self.read(question);
        let scores = self.by_words(&reading, None);
        let words = self.evidence(question, &reading, &scores, Mode::Words);
        (words, self.fully(question, &reading, scores, None))
    }

    /// A question that is a phrasing word for word: certain, or certainly elsewhere.
    fn outright(&self, at: u32, mut judged: Judged) -> Judged {
        let class = self.class_of(at).unwrap_or(usize::MAX);
        judged.confidence = if class < self.entries() { 1.0 } else { 0.0 };
        let of_class = |(_, one): &(f32, Candidate)| one.entry == class;
        if let Some(place) = judged.ranked.iter().position(of_class) {
            let (_, mut candidate) = judged.ranked.remove(place);
            candidate.closest = at;
            for (share, _) in &mut judged.ranked {
                *share = 0.0;
            }
            judged.ranked.insert(0, (1.0, candidate));
        }
        judged
    }

    fn by_words(&self, reading: &Reading, skip: Option<u32>) -> Vec<ClassScore> {
        let mut scores = vec![ClassScore::default(); self.classes()];
        let (base, places) = (&*self.base, self.places(skip));
        let words = base.words.scores(&reading.mentions);
        places.each(0, words, |class, at, score| {
            scores[class].words.see(at, score);
        });
        let letters = base.grams.scores(&reading.corrected);
        places.each(0, letters, |class, at, score| {
            scores[class].letters.see(at, score);
        });
        if let Some(layer) = &self.layer {
            let words = layer.words.scores(&base.words, &reading.mentions);
            places.each(places.first_own(), words, |class, at, score| {
                scores[class].words.see(at, score);
            });
            let own = layer.own.iter().map(AsRef::as_ref);
            let letters = layer.grams.scores(&base.grams, own, &reading.corrected);
            places.each(places.first_own(), letters, |class, at, score| {
                scores[class].letters.see(at, score);
            });
        }
        scores
    }

    #[cfg(feature = "encoder")]
    fn fully(
        &self,
        question: &View,
        reading: &Reading,
        mut scores: Vec<ClassScore>,
        skip: Option<u32>,
    ) -> Option<Evidence> {
        let sense = self.base.sense.as_ref()?;
        let vector = self.engine.encode(&self.spoken(reading))?;
        let places = self.places(skip);
        let mode = match &self.layer {
            None => sense.add(&vector, &places, &mut scores),
            Some(layer) => {
                let added = layer.sense.as_ref()?;
                added.add(sense, &vector, &layer.own, &places, &mut scores)
            }
        };
        Some(self.evidence(question, reading, &scores, mode))
    }

    #[cfg(not(feature = "encoder"))]
    #[expect(clippy::unused_self, reason = "as with the encoder")]
    fn fully(&self, _: &View, _: &Reading, _: Vec<ClassScore>, _: Option<u32>) -> Option<Evidence> {
        None
    }

    /// The numbers of the fitted head, class by class.
    #[cfg(feature = "encoder")]
    pub(super) fn head_rows(&self) -> Vec<&[f32]> {
        self.base
            .sense
            .as_ref()
            .map(super::sense::Sense::head_rows)
            .unwrap_or_default()
    }

    /// The weights of a mode.
    pub(super) fn fusion(&self, mode: Mode) -> &Fusion {
        self.engine.weights.of(mode)
    }

    /// The concepts that a question names.
    pub(super) fn concepts(&self, reading: &Reading) -> Vec<String> {
        let terms = reading.mentions.iter().flat_map(Mention::terms);
        let names = terms.filter_map(|(term, _)| self.vocabulary().name(*term).strip_prefix('#'));
        names.map(str::to_owned).collect()
    }

    /// The stems and concepts that a question shares with a phrasing.
    pub(super) fn shared(&self, question: &View, phrasing: &str) -> Vec<String> {
        let held = self.vocabulary().exact(&View::of(phrasing));
        let reading = self.read(question);
        let terms = reading
            .mentions
            .iter()
            .filter_map(|mention| mention.terms().iter().find(|(term, _)| held.contains(term)));
        terms
            .map(|(term, _)| self.vocabulary().name(*term).to_owned())
            .collect()
    }
}
