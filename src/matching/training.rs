//! Where do the weights come from? From public question sets and from the pack's own phrasings, with
//! a part held out each time.
//!
//! `signpost train` runs this. What it learns from: CLINC150 and BANKING77 (ten phrasings an entry,
//! and three), both with a third of their entries as what lies elsewhere, and the shipped pack, asked
//! with the fifth of its phrasings and elsewhere messages that neither the index nor the encoder has
//! seen. Questions are asked as they are and with noise. The practice messages are never read
//! here.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread;

use super::engine::Engine;
use super::evidence::{CLUES, Clues, Evidence, SIGNS, Signs};
use super::index::{Class, Index, Source};
use super::vectors::Row;
use super::weights::{Fusion, Weights};
use crate::fit::minimise;
use crate::knowledge::Lexicon;
use crate::text::View;

/// A question of a lesson: its text, and the entry that answers it, if any does.
pub(crate) struct Asked {
    pub(crate) text: String,
    pub(crate) entry: Option<usize>,
}

/// Phrasings and questions that do not overlap.
pub(crate) struct Lesson {
    pub(crate) name: String,
    /// Ids and phrasings.
    pub(crate) entries: Vec<(String, Vec<String>)>,
    pub(crate) elsewhere: Vec<Vec<String>>,
    pub(crate) lexicon: Lexicon,
    pub(crate) questions: Vec<Asked>,
    /// How much all its questions together count.
    pub(crate) weight: f32,
}

/// A question with all that is known of it.
struct Example {
    words: Evidence,
    full: Evidence,
    entry: Option<usize>,
    weight: f32,
}

/// What a fit came to, to be shown to whoever trains.
pub(crate) struct Outcome {
    pub(crate) weights: String,
    /// For each lesson and mode, right answers among answerable questions, from 0 to 1.
    pub(crate) right: Vec<(String, [f64; 2])>,
}

/// Held small, so that no weight runs away on evidence that happens to separate.
const HOLD: f32 = 2e-3;

/// Fits the weights of every mode; `done` hears the name of each lesson once its evidence is in.
pub(crate) fn fit(
    engine: &Arc<Engine>,
    lessons: &[Lesson],
    without: &[String],
    mut done: impl FnMut(&str),
) -> Outcome {
    let mut examples = Vec::new();
    let mut ends = Vec::new();
    for lesson in lessons {
        examples.extend(examples_of(engine, lesson));
        ends.push((lesson.name.clone(), examples.len()));
        done(&lesson.name);
    }
    let full: Vec<(&Evidence, &Example)> = examples.iter().map(|one| (&one.full, one)).collect();
    let words: Vec<(&Evidence, &Example)> = examples.iter().map(|one| (&one.words, one)).collect();
    // Without a head the evidence is the same but for the clues and signs that come from it.
    let headless: Vec<Evidence> = examples.iter().map(|one| without_head(&one.full)).collect();
    let meaning: Vec<(&Evidence, &Example)> = headless.iter().zip(&examples).collect();
    let off = Off::of(without);
    let weights = [full, meaning, words].map(|examples| (fusion(&examples, &off), examples));
    let mut right = Vec::new();
    let mut first = 0;
    for (name, end) in ends {
        let shares = [0, 2].map(|mode: usize| {
            let (fusion, examples) = &weights[mode];
            right_share(fusion, &examples[first..end])
        });
        right.push((name, shares));
        first = end;
    }
    let [(full, _), (meaning, _), (words, _)] = weights;
    let weights = Weights::new(full, meaning, words).file();
    Outcome { weights, right }
}

fn right_share(fusion: &Fusion, examples: &[(&Evidence, &Example)]) -> f64 {
    let (mut right, mut all) = (0_u32, 0_u32);
    for (evidence, example) in examples {
        let Some(entry) = example.entry else { continue };
        let (ranked, _) = evidence.ranked(&fusion.which);
        all += 1;
        right += u32::from(ranked.first().is_some_and(|(_, one)| one.entry == entry));
    }
    f64::from(right) / f64::from(all.max(1))
}

fn examples_of(engine: &Arc<Engine>, lesson: &Lesson) -> Vec<Example> {
    let subjects: Vec<String> = (0..lesson.elsewhere.len())
        .map(|at| format!("{}, {at}", lesson.name))
        .collect();
    let source = Source {
        entries: lesson
            .entries
            .iter()
            .map(|(name, list)| as_class(name, list))
            .collect(),
        elsewhere: subjects
            .iter()
            .zip(&lesson.elsewhere)
            .map(|(name, list)| as_class(name, list))
            .collect(),
        lexicon: &lesson.lexicon,
    };
    let index = Index::new(engine, &source);
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^24")]
    let weight = lesson.weight / lesson.questions.len().max(1) as f32;
    let threads = thread::available_parallelism().map_or(1, std::num::NonZeroUsize::get);
    let share = lesson.questions.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        let parts: Vec<_> = lesson
            .questions
            .chunks(share)
            .map(|questions| scope.spawn(|| part(&index, questions, weight)))
            .collect();
        parts
            .into_iter()
            .flat_map(|part| part.join().unwrap_or_default())
            .collect()
    })
}

fn as_class<'s>(name: &'s str, list: &'s [String]) -> Class<'s> {
    Class {
        name,
        phrasings: list.iter().map(String::as_str).collect(),
    }
}

fn part(index: &Index, questions: &[Asked], weight: f32) -> Vec<Example> {
    let mut examples = Vec::with_capacity(questions.len());
    for asked in questions {
        let view = View::of(&asked.text);
        if view.is_empty() {
            continue;
        }
        let (words, full) = index.all_evidence(&view);
        if let Some(full) = full {
            examples.push(Example {
                words,
                full,
                entry: asked.entry,
                weight,
            });
        }
    }
    examples
}

fn without_head(evidence: &Evidence) -> Evidence {
    let mut bare = evidence.clone();
    bare.mode = super::evidence::Mode::Meaning;
    for candidate in &mut bare.candidates {
        candidate.clues[0] = 0.0;
    }
    if let Some(elsewhere) = &mut bare.elsewhere {
        elsewhere[0] = 0.0;
    }
    bare
}

/// Evidence that is left out, to see what it is worth.
struct Off {
    clues: [bool; CLUES.len()],
    signs: [bool; SIGNS.len()],
}

impl Off {
    /// Kinds by name: `head` leaves out every clue and sign of that name or beginning or ending with
    /// it, as `elsewhere_head`.
    fn of(kinds: &[String]) -> Self {
        let off = |name: &str| {
            kinds
                .iter()
                .any(|kind| name.starts_with(&**kind) || name.ends_with(&**kind))
        };
        Self {
            clues: CLUES.map(off),
            signs: SIGNS.map(off),
        }
    }
}

fn fusion(examples: &[(&Evidence, &Example)], off: &Off) -> Fusion {
    let which = which(examples, off);
    let (any, bias) = any(examples, &which, off);
    Fusion { which, any, bias }
}

/// Conditional logit: the right candidate's score against all candidates' (`McFadden` 1974).
fn which(examples: &[(&Evidence, &Example)], off: &Off) -> Clues {
    let mut point: Vec<f32> = off
        .clues
        .iter()
        .map(|off| if *off { 0.0 } else { 1.0 })
        .collect();
    let total: f32 = examples.iter().map(|(_, example)| example.weight).sum();
    minimise(&mut point, 300, 1e-4, |at, slope| {
        slope
            .iter_mut()
            .zip(at)
            .for_each(|(slope, weight)| *slope = HOLD * weight);
        let mut loss: f64 = at
            .iter()
            .map(|weight| 0.5 * f64::from(HOLD * weight * weight))
            .sum();
        for (evidence, example) in examples {
            let Some(entry) = example.entry else { continue };
            let right = evidence
                .candidates
                .iter()
                .position(|one| one.entry == entry);
            let Some(right) = right else { continue };
            let mut shares: Vec<f32> = evidence
                .candidates
                .iter()
                .map(|one| one.clues.iter().zip(at).map(|(a, b)| a * b).sum())
                .collect();
            crate::fit::softmax(&mut shares);
            let weight = example.weight / total;
            loss -= f64::from(weight) * f64::from(shares[right].max(1e-30).ln());
            shares[right] -= 1.0;
            for (one, share) in evidence.candidates.iter().zip(&shares) {
                for (slope, clue) in slope.iter_mut().zip(&one.clues) {
                    *slope += weight * share * clue;
                }
            }
        }
        hold_still(slope, &off.clues);
        loss
    });
    let mut which = [0.0; CLUES.len()];
    which.copy_from_slice(&point);
    which
}

/// Weights of evidence that is left out stay at nothing.
fn hold_still(slope: &mut [f32], off: &[bool]) {
    for (slope, off) in slope.iter_mut().zip(off) {
        if *off {
            *slope = 0.0;
        }
    }
}

/// Logistic regression: is the best candidate right?
fn any(examples: &[(&Evidence, &Example)], which: &Clues, off: &Off) -> (Signs, f32) {
    let rows: Vec<(Signs, f32, f32)> = examples
        .iter()
        .map(|(evidence, example)| {
            let (ranked, signs) = evidence.ranked(which);
            let best = ranked.first().map(|(_, one)| one.entry);
            let right = example.entry.is_some() && best == example.entry;
            (signs, f32::from(u8::from(right)), example.weight)
        })
        .collect();
    let total: f32 = rows.iter().map(|(.., weight)| weight).sum();
    let mut point = vec![0.0_f32; SIGNS.len() + 1];
    minimise(&mut point, 500, 1e-5, |at, slope| {
        let (bias, at) = at.split_last().unwrap_or((&0.0, &[]));
        slope
            .iter_mut()
            .zip(at)
            .for_each(|(slope, weight)| *slope = 0.1 * HOLD * weight);
        let mut loss: f64 = at
            .iter()
            .map(|weight| 0.05 * f64::from(HOLD * weight * weight))
            .sum();
        let mut bias_slope = 0.0;
        for (signs, right, weight) in &rows {
            let score = bias + at.iter().zip(signs).map(|(a, b)| a * b).sum::<f32>();
            let chance = 1.0 / (1.0 + (-score).exp());
            let weight = weight / total;
            let told = if *right > 0.5 { chance } else { 1.0 - chance };
            loss -= f64::from(weight) * f64::from(told.max(1e-30).ln());
            let off = weight * (chance - right);
            bias_slope += off;
            slope
                .iter_mut()
                .zip(signs)
                .for_each(|(slope, sign)| *slope += off * sign);
        }
        if let Some(last) = slope.last_mut() {
            *last = bias_slope;
        }
        hold_still(slope, &off.signs);
        loss
    });
    let mut any = [0.0; SIGNS.len()];
    any.copy_from_slice(&point[..SIGNS.len()]);
    (any, point[SIGNS.len()])
}

/// The file of known vectors and head rows for one index's source.
///
/// # Errors
/// When it cannot be serialised.
pub(crate) fn vectors(
    engine: &Arc<Engine>,
    source: &Source<'_>,
) -> Result<Vec<u8>, super::VectorsError> {
    let Some(encoder) = engine.encoder() else {
        return super::vectors::file(&[], &[]);
    };
    let (class_of, spoken) = source.spoken();
    let list: Vec<&str> = spoken.iter().map(String::as_str).collect();
    let mut packed = BTreeMap::new();
    for (text, vector) in list.iter().zip(encoder.encode_many(&list)) {
        packed.insert(*text, super::meaning::Packed::of(vector.as_slice()));
    }
    let packed: Vec<(&str, &[i8], f32)> = packed
        .iter()
        .map(|(text, packed)| (*text, &packed.steps[..], packed.scale))
        .collect();
    let index = Index::new(engine, source);
    let classes: Vec<&Class<'_>> = source.entries.iter().chain(&source.elsewhere).collect();
    let taught = super::vectors::taught(&list, &class_of, classes.len());
    let rows: Vec<Row<'_>> = classes
        .iter()
        .zip(taught)
        .zip(index.head_rows())
        .map(|((class, taught), numbers)| Row {
            name: class.name,
            taught,
            numbers,
        })
        .collect();
    super::vectors::file(&packed, &rows)
}
