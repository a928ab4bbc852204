//! What speaks for each entry on one question? The numbers of all classes made evidence.

use super::Index;
use crate::matching::evidence::{Candidate, ClassScore, Clues, Evidence, Mode, SIGNS, Signs, set};
use crate::matching::reading::Reading;
use crate::matching::terms::TermId;
use crate::text::View;

/// Up to so many entries all are candidates; above, the best by each kind of evidence.
const ALL_CANDIDATES: usize = 48;

/// How many candidates each kind of evidence names.
const NAMED_BY_EACH: usize = 8;

impl Index {
    pub(super) fn evidence(
        &self,
        question: &View,
        reading: &Reading,
        scores: &[ClassScore],
        mode: Mode,
    ) -> Evidence {
        let (own, elsewhere) = scores.split_at(self.entries().min(scores.len()));
        let candidates = candidates(own, mode);
        let candidates = candidates.into_iter().map(|entry| {
            let score = own.get(entry).copied().unwrap_or_default();
            let held = self.held(entry);
            let words = &self.base.words;
            let coverage = words.class_coverage(&reading.mentions, held, self.added_words());
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

    /// The terms that an entry's phrasings hold.
    fn held(&self, entry: usize) -> &[TermId] {
        let Some(layer) = &self.layer else {
            return self.base.words.held(entry);
        };
        let own = u32::try_from(entry)
            .ok()
            .and_then(|entry| layer.words.held(entry));
        own.unwrap_or_else(|| {
            let shared = layer.shared(entry);
            shared.map_or(&[], |class| self.base.words.held(class))
        })
    }

    fn about(&self, question: &View, reading: &Reading) -> Signs {
        let marks = question.marks();
        let yes = |is: bool| f32::from(u8::from(is));
        let (words, added) = (&self.base.words, self.added_words());
        let mut signs = [0.0; SIGNS.len()];
        for (name, value) in [
            ("known", words.coverage(&reading.mentions, added)),
            ("concept", yes(reading.concepts > 0)),
            ("concepts", yes(reading.concepts > 1)),
            ("no_lexicon", yes(!self.base.has_lexicon)),
            ("no_elsewhere", yes(self.classes() == self.entries())),
            ("question_mark", yes(marks.question)),
            ("asks", yes(reading.asks)),
            ("to_another", yes(marks.to_another)),
            ("code", yes(marks.code)),
            ("link", yes(marks.link)),
            (
                "ours",
                words.odds(&reading.mentions, added).clamp(-8.0, 8.0),
            ),
        ] {
            set(&mut signs, name, value);
        }
        signs
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

fn clues(score: &ClassScore, coverage: f32, mode: Mode) -> Clues {
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
