//! What are the weights learned from? Lessons made of public sets and of the pack itself.

use std::path::Path;
use std::sync::Arc;

use super::{Noise, QuestionSet, SetError};
use crate::knowledge::{Lexicon, Pack, Prose, Subject};
use crate::matching::Engine;
use crate::matching::training::{self, Asked, Lesson};

/// Of the pack's phrasings and elsewhere messages, one in so many was kept from the encoder when it was
/// tuned (`knowledge/encoder/tune.py`): the last of each five.
const HELD: usize = 5;

/// How often each held-out text is asked, with other noise each time.
const ROUNDS: usize = 3;

/// The public sets, by file.
const SETS: [&str; 2] = ["clinc150-10.json", "banking77-10.json"];

/// Questions and messages out of scope taken from a public set for one lesson.
const SAMPLE: usize = 1_500;

/// Files that `signpost train` writes.
pub struct Trained {
    /// `knowledge/matching/weights.toml`, without its heading.
    pub weights: String,
    /// For each lesson, the share of answerable questions whose entry comes first: with everything,
    /// and by words alone.
    pub right: Vec<(String, [f64; 2])>,
}

/// Fits the weights on the public sets in a folder and on the pack; kinds of evidence named in
/// `without` get no weight.
///
/// # Errors
/// When a set cannot be read.
pub fn train(
    engine: &Arc<Engine>,
    pack: &Pack,
    sets: &Path,
    without: &[String],
    done: impl FnMut(&str),
) -> Result<Trained, SetError> {
    let mut lessons = Vec::new();
    let mut strangers = Vec::new();
    for file in SETS {
        let set = QuestionSet::read(&sets.join(file))?;
        let small = set.sample(SAMPLE);
        for (phrasings, weight) in [(10, 1.0), (3, 1.0)] {
            lessons.push(public(
                file,
                &small.with_phrasings(phrasings),
                phrasings,
                weight,
            ));
        }
        lessons.push(split(file, &small));
        let some = set.sample(300);
        strangers.extend(some.questions.into_iter().map(|(text, _)| text));
        strangers.extend(some.out_of_scope);
    }
    lessons.push(own(pack));
    lessons.push(far(pack, &strangers));
    let outcome = training::fit(engine, &lessons, without, done);
    Ok(Trained {
        weights: outcome.weights,
        right: outcome.right,
    })
}

/// The noise that a lesson's question of this number gets.
fn noisy(text: &str, number: usize) -> String {
    let seed = u64::try_from(number).unwrap_or(0);
    let noise = match number % 20 {
        0..8 => Noise::Clean,
        8..12 => Noise::OneTypo,
        12..15 => Noise::TwoTypos,
        15..17 => Noise::Buried,
        17 => Noise::Linked,
        _ => Noise::Chat,
    };
    noise.apply(text, seed)
}

fn asked<'q>(questions: impl Iterator<Item = (&'q str, Option<usize>)>) -> Vec<Asked> {
    questions
        .enumerate()
        // 7 and 20 share no factor, so that each entry meets each noise.
        .map(|(number, (text, entry))| Asked {
            text: noisy(text, number * 7),
            entry,
        })
        .collect()
}

fn public(file: &str, set: &QuestionSet, phrasings: usize, weight: f32) -> Lesson {
    let inside = set
        .questions
        .iter()
        .map(|(text, entry)| (text.as_str(), Some(*entry)));
    let outside = set.out_of_scope.iter().map(|text| (text.as_str(), None));
    Lesson {
        name: format!("{file}, {phrasings} phrasings"),
        entries: set.entries.clone(),
        elsewhere: Vec::new(),
        lexicon: Lexicon::default(),
        questions: asked(inside.chain(outside)),
        weight,
    }
}

/// Every third entry becomes a subject that lies elsewhere.
fn split(file: &str, set: &QuestionSet) -> Lesson {
    let own = |entry: usize| entry % 3 != 2;
    let number = |entry: usize| entry / 3 * 2 + entry % 3;
    let part = |wanted: bool| {
        let entries = set.entries.iter().enumerate();
        entries
            .filter(move |(at, _)| own(*at) == wanted)
            .map(|(_, entry)| entry.clone())
    };
    let inside = set
        .questions
        .iter()
        .map(|(text, entry)| (text.as_str(), own(*entry).then(|| number(*entry))));
    let outside = set.out_of_scope.iter().map(|text| (text.as_str(), None));
    Lesson {
        name: format!("{file}, a third elsewhere"),
        entries: part(true).collect(),
        elsewhere: part(false).map(|(_, asks)| asks).collect(),
        lexicon: Lexicon::default(),
        questions: asked(inside.chain(outside)),
        weight: 0.5,
    }
}

/// The pack without the fifth of its phrasings and elsewhere messages that the encoder has not seen
/// either, asked with that fifth.
fn own(pack: &Pack) -> Lesson {
    let held = |at: usize| at % HELD == HELD - 1;
    let entry_asks: Vec<Vec<&str>> = pack
        .entries()
        .iter()
        .map(|entry| entry.asks.iter().map(Prose::as_str).collect())
        .collect();
    let subject_asks: Vec<Vec<&str>> = pack
        .elsewhere
        .iter()
        .map(|Subject { asks, .. }| asks.iter().map(Prose::as_str).collect())
        .collect();
    let part = |lists: &[Vec<&str>]| -> Vec<Vec<String>> {
        lists
            .iter()
            .map(|list| {
                let kept = list.iter().enumerate().filter(|(at, _)| !held(*at));
                kept.map(|(_, ask)| (*ask).to_owned()).collect()
            })
            .collect()
    };
    let mut held_out = Vec::new();
    for (entry, list) in entry_asks.iter().enumerate() {
        let out = list.iter().enumerate().filter(|(at, _)| held(*at));
        held_out.extend(out.map(|(_, ask)| (*ask, Some(entry))));
    }
    for list in &subject_asks {
        let out = list.iter().enumerate().filter(|(at, _)| held(*at));
        held_out.extend(out.map(|(_, ask)| (*ask, None)));
    }
    let rounds = (0..ROUNDS).flat_map(|_| held_out.iter().copied());
    Lesson {
        name: "own pack, a fifth held out".to_owned(),
        entries: pack
            .entries()
            .iter()
            .map(|entry| entry.id.to_string())
            .zip(part(&entry_asks))
            .collect(),
        elsewhere: part(&subject_asks),
        lexicon: (*pack.lexicon).clone(),
        questions: asked(rounds),
        weight: 5.0,
    }
}

/// The pack, asked what has nothing to do with it.
fn far(pack: &Pack, strangers: &[String]) -> Lesson {
    Lesson {
        name: "own pack, strangers' questions".to_owned(),
        questions: asked(strangers.iter().map(|text| (text.as_str(), None))),
        weight: 0.5,
        ..own(pack)
    }
}
