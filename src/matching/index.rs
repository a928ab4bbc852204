//! What is a question compared with? Every phrasing of a community, and of what lies elsewhere.
//!
//! The index knows classes, not entries: first the entries in order, then each subject that lies
//! elsewhere. So the same index serves a pack and a public question set. Built once, then only read.

use std::collections::HashMap;
use std::sync::Arc;

use super::abbreviations::Abbreviations;
use super::engine::Engine;
use super::evidence::{Candidate, ClassScore, Evidence, Judged, Mode, SIGNS, set};
use super::grams::GramIndex;
use super::reading::{CORRECTIONS, Mention, Reading};
use super::terms::Vocabulary;
use super::weights::Fusion;
use super::words::WordIndex;
use crate::knowledge::Lexicon;
use crate::text::View;
use crate::text::spelling::OwnWords;

/// Up to so many entries all are candidates; above, the best by each kind of evidence.
const ALL_CANDIDATES: usize = 48;

/// How many candidates each kind of evidence names.
const NAMED_BY_EACH: usize = 8;

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

/// The index of one community.
pub(crate) struct Index {
    engine: Arc<Engine>,
    entries: usize,
    classes: usize,
    /// The class of each phrasing.
    class_of: Vec<u32>,
    /// Phrasings by their normalised words.
    outright: HashMap<Box<str>, u32>,
    vocabulary: Vocabulary,
    abbreviations: Abbreviations,
    own: OwnWords,
    words: WordIndex,
    grams: GramIndex,
    has_lexicon: bool,
    #[cfg(feature = "encoder")]
    sense: Option<super::sense::Sense>,
}

impl Index {
    /// Indexes every phrasing; those whose vector is not known beforehand are encoded.
    pub(crate) fn new(engine: &Arc<Engine>, source: &Source<'_>) -> Self {
        let classes = || source.entries.iter().chain(&source.elsewhere);
        let mut views = Vec::new();
        let mut class_of = Vec::new();
        let mut outright = HashMap::new();
        for (class, known) in (0_u32..).zip(classes()) {
            for text in &known.phrasings {
                let view = View::of(text);
                let at = u32::try_from(views.len()).unwrap_or(u32::MAX);
                outright.entry(view.joined().into()).or_insert(at);
                class_of.push(class);
                views.push(view);
            }
        }
        let count = classes().count();
        let vocabulary = Vocabulary::new(source.lexicon, &views);
        let abbreviations = Abbreviations::new(source.lexicon);
        #[cfg(feature = "encoder")]
        let texts: Vec<String> = views
            .iter()
            .map(|view| super::reading::spoken(view, &abbreviations))
            .collect();
        let terms = source.lexicon.concepts.iter();
        let terms = terms.flat_map(|concept| concept.terms.iter().chain(&concept.ambiguous));
        let terms: Vec<View> = terms.map(|term| View::of(term.as_str())).collect();
        // Misspelt words are read as words of the entries, not of what lies elsewhere.
        let entries = source.entries.len();
        let own_views = views
            .iter()
            .zip(&class_of)
            .filter(|(_, class)| (**class as usize) < entries);
        let own = own_views.clone().count();
        let own_words = own_views
            .map(|(view, _)| view)
            .chain(&terms)
            .flat_map(View::words);
        Self {
            own: OwnWords::new(own_words.map(crate::text::Word::text)),
            words: WordIndex::new(&vocabulary, &views, &class_of, count, entries),
            grams: GramIndex::new(&views, own),
            #[cfg(feature = "encoder")]
            sense: super::sense::Sense::new(engine, &texts, &class_of, entries, classes()),
            vocabulary,
            abbreviations,
            engine: Arc::clone(engine),
            entries,
            classes: count,
            class_of,
            outright,
            has_lexicon: !source.lexicon.concepts.is_empty(),
        }
    }

    /// How a question is read against this index.
    pub(super) fn read(&self, question: &View) -> Reading {
        let most = if self.engine.corrects { CORRECTIONS } else { 0 };
        Reading::of(
            question,
            &self.vocabulary,
            &self.own,
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
        let outright = outright.iter().find_map(|text| self.outright.get(&**text));
        let scores = self.by_words(&reading);
        let evidence = self.evidence(question, &reading, &scores, Mode::Words);
        let judged = evidence.judged(self.engine.weights.of(Mode::Words));
        if let Some(at) = outright {
            return (self.outright(*at, judged), Mode::Words);
        }
        let plain = judged.confidence < PLAINLY_ELSEWHERE && reading.concepts == 0;
        if plain && self.has_lexicon {
            return (judged, Mode::Words);
        }
        let (mut judged, mode) = match self.fully(question, &reading, scores) {
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
        reading.spoken(&self.abbreviations)
    }

    /// Whether a message names a concept of the pack.
    pub(super) fn names_subject(&self, question: &View) -> bool {
        self.read(question).concepts > 0
    }

    /// The share of a question's weight that lies in words of the entries, from 0 to 1.
    pub(super) fn known_share(&self, question: &View) -> f32 {
        self.words.coverage(&self.read(question).mentions)
    }

    /// All evidence by words alone, and with meaning where there is an encoder.
    #[cfg(feature = "encoder")]
    pub(super) fn all_evidence(&self, question: &View) -> (Evidence, Option<Evidence>) {
        let reading = self.read(question);
        let scores = self.by_words(&reading);
        let words = self.evidence(question, &reading, &scores, Mode::Words);
        (words, self.fully(question, &reading, scores))
    }

    /// A question that is a phrasing word for word: certain, or certainly elsewhere.
    fn outright(&self, at: u32, mut judged: Judged) -> Judged {
        let class = self
            .class_of
            .get(at as usize)
            .map_or(usize::MAX, |class| *class as usize);
        judged.confidence = if class < self.entries { 1.0 } else { 0.0 };
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

    fn by_words(&self, reading: &Reading) -> Vec<ClassScore> {
        let mut scores = vec![ClassScore::default(); self.classes];
        let words = self.words.scores(&reading.mentions);
        let letters = self.grams.scores(&reading.corrected);
        for (at, (score, class)) in (0_u32..).zip(words.into_iter().zip(&self.class_of)) {
            if let Some(class) = scores.get_mut(*class as usize) {
                class.words.see(at, score);
            }
        }
        for (at, (score, class)) in (0_u32..).zip(letters.into_iter().zip(&self.class_of)) {
            if let Some(class) = scores.get_mut(*class as usize) {
                class.letters.see(at, score);
            }
        }
        scores
    }

    #[cfg(feature = "encoder")]
    fn fully(
        &self,
        question: &View,
        reading: &Reading,
        mut scores: Vec<ClassScore>,
    ) -> Option<Evidence> {
        let sense = self.sense.as_ref()?;
        let vector = self.engine.encode(&self.spoken(reading))?;
        let mode = sense.add(&vector, &self.class_of, &mut scores);
        Some(self.evidence(question, reading, &scores, mode))
    }

    #[cfg(not(feature = "encoder"))]
    #[expect(clippy::unused_self, reason = "as with the encoder")]
    fn fully(&self, _: &View, _: &Reading, _: Vec<ClassScore>) -> Option<Evidence> {
        None
    }

    fn evidence(
        &self,
        question: &View,
        reading: &Reading,
        scores: &[ClassScore],
        mode: Mode,
    ) -> Evidence {
        let (own, elsewhere) = scores.split_at(self.entries.min(scores.len()));
        let candidates = candidates(own, mode);
        let candidates = candidates.into_iter().map(|entry| {
            let score = own.get(entry).copied().unwrap_or_default();
            let coverage = self.words.class_coverage(&reading.mentions, entry);
            let closest = if mode == Mode::Words {
                score.words
            } else {
                score.raw
            };
            let closest = if closest.best > 0.0 {
                closest.at
            } else {
                score.letters.at
            };
            Candidate {
                entry,
                clues: clues(&score, coverage, mode),
                closest,
            }
        });
        Evidence {
            mode,
            candidates: candidates.collect(),
            about: self.about(question, reading),
            elsewhere: best_elsewhere(elsewhere),
        }
    }

    fn about(&self, question: &View, reading: &Reading) -> super::evidence::Signs {
        let marks = question.marks();
        let yes = |is: bool| f32::from(u8::from(is));
        let mut signs = [0.0; SIGNS.len()];
        for (name, value) in [
            ("known", self.words.coverage(&reading.mentions)),
            ("concept", yes(reading.concepts > 0)),
            ("concepts", yes(reading.concepts > 1)),
            ("no_lexicon", yes(!self.has_lexicon)),
            ("no_elsewhere", yes(self.classes == self.entries)),
            ("question_mark", yes(marks.question)),
            ("asks", yes(reading.asks)),
            ("to_another", yes(marks.to_another)),
            ("code", yes(marks.code)),
            ("link", yes(marks.link)),
            ("ours", self.words.odds(&reading.mentions).clamp(-8.0, 8.0)),
        ] {
            set(&mut signs, name, value);
        }
        signs
    }

    /// The numbers of the fitted head, class by class.
    #[cfg(feature = "encoder")]
    pub(super) fn head_rows(&self) -> Vec<&[f32]> {
        self.sense
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
        let names = terms.filter_map(|(term, _)| self.vocabulary.name(*term).strip_prefix('#'));
        names.map(str::to_owned).collect()
    }

    /// The stems and concepts that a question shares with a phrasing.
    pub(super) fn shared(&self, question: &View, phrasing: &str) -> Vec<String> {
        let held = self.vocabulary.exact(&View::of(phrasing));
        let reading = self.read(question);
        let terms = reading
            .mentions
            .iter()
            .filter_map(|mention| mention.terms().iter().find(|(term, _)| held.contains(term)));
        terms
            .map(|(term, _)| self.vocabulary.name(*term).to_owned())
            .collect()
    }
}

/// The entries worth a closer look, in order.
fn candidates(own: &[ClassScore], mode: Mode) -> Vec<usize> {
    if own.len() <= ALL_CANDIDATES {
        return (0..own.len()).collect();
    }
    let mut by: Vec<fn(&ClassScore) -> f32> = vec![|one| one.words.best, |one| one.letters.best];
    if mode != Mode::Words {
        by.push(ClassScore::mixed);
        by.push(|one| one.raw.best);
    }
    if mode == Mode::Full {
        by.push(|one| one.head);
    }
    let mut chosen = Vec::new();
    for score in by {
        let mut order: Vec<usize> = (0..own.len()).collect();
        let falling =
            |a: &usize, b: &usize| score(&own[*b]).total_cmp(&score(&own[*a])).then(a.cmp(b));
        order.select_nth_unstable_by(NAMED_BY_EACH - 1, falling);
        order.truncate(NAMED_BY_EACH);
        chosen.extend(order);
    }
    chosen.sort_unstable();
    chosen.dedup();
    chosen
}

fn clues(score: &ClassScore, coverage: f32, mode: Mode) -> super::evidence::Clues {
    let head = if mode == Mode::Full {
        score.head.max(1e-5).ln()
    } else {
        0.0
    };
    [
        head,
        score.mixed(),
        score.raw.best,
        score.raw.pair(),
        score.centred.best,
        score.words.best,
        score.words.pair(),
        score.letters.best,
        coverage,
    ]
}

fn best_elsewhere(elsewhere: &[ClassScore]) -> Option<[f32; 4]> {
    let most =
        |of: fn(&ClassScore) -> f32| elsewhere.iter().map(of).fold(f32::NEG_INFINITY, f32::max);
    if elsewhere.is_empty() {
        return None;
    }
    let head = elsewhere.iter().map(|one| one.head).sum();
    Some([
        head,
        most(|one| one.raw.best),
        most(ClassScore::mixed),
        most(|one| one.words.best),
    ])
}
