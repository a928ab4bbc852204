//! Where do the model's weights come from? Logistic regression on the lessons.
//!
//! `signpost train safety` runs this. It learns from `knowledge/safety/lessons` and, as messages
//! without a sign, from the shipped pack's phrasings and what lies elsewhere. Deterministic.

use std::collections::{BTreeMap, HashMap};
use std::panic::resume_unwind;
use std::thread;

use super::category::Level;
use super::features::{BUCKETS, Features};
use super::head::Head;
use super::model::{HEADS, Learned, ModelError, NARROW, narrow, share};
use super::red_flags::{BUILTIN, Safety, SafetyError};
use crate::fit::{minimise, softmax};
use crate::text::View;

/// A message and the category of the sign it shows, if any.
#[derive(Clone)]
pub struct Lesson {
    /// What was written.
    pub text: String,
    /// The category's id.
    pub sign: Option<String>,
    /// Whether it may show a routine sign or ask for what no bot may answer, though no label says so:
    /// phrasings of a pack.
    pub unsure: bool,
    /// Whether it is an everyday message, of which a community writes hundreds for each sign.
    pub ordinary: bool,
}

/// How much an everyday message counts beside another lesson: they come far more often than here.
const ORDINARY: f32 = 3.0;

/// How strongly weights are held small (half of this times their squares), chosen on
/// `tests/safety/measured.jsonl` among .02 to 1.
const HOLD: f32 = 0.1;

/// Rounds of fitting at most.
const ROUNDS: usize = 200;

/// A word is one of the lessons' when so many of them use it.
const USED: usize = 4;

/// Every so many lessons stand a second time among chatter, so that a sign is found in the middle of
/// it and chatter alone is none.
const AMONG_CHATTER: usize = 2;

/// The lessons, and some of them with a message without a sign before or behind.
fn with_chatter(lessons: &[Lesson]) -> Vec<Lesson> {
    let quiet: Vec<&Lesson> = lessons.iter().filter(|one| one.sign.is_none()).collect();
    let mut all = lessons.to_vec();
    for (at, lesson) in lessons.iter().enumerate().step_by(AMONG_CHATTER) {
        // A prime step goes through all of them before one comes again.
        let Some(other) = quiet.get(at * 7_919 % quiet.len().max(1)) else {
            break;
        };
        let (first, second) = if at % 4 == 0 {
            (&lesson.text, &other.text)
        } else {
            (&other.text, &lesson.text)
        };
        all.push(Lesson {
            text: format!("{first}\n{second}"),
            sign: lesson.sign.clone(),
            unsure: lesson.unsure || other.unsure,
            ordinary: lesson.ordinary && other.ordinary,
        });
    }
    all
}

/// A message as the fit sees it.
struct Row {
    /// Buckets with what they count, of all kinds.
    wide: Vec<(u32, f32)>,
    narrow: Vec<u32>,
    level: Option<Level>,
    category: Option<usize>,
    unsure: bool,
    weight: f32,
}

/// Learns a model and writes its file.
///
/// # Errors
/// When a lesson's category is not among the red flags.
pub fn learn(lessons: &[Lesson]) -> Result<Vec<u8>, LearnError> {
    let words = words_used(lessons);
    let safety = Safety::rules_only(BUILTIN, words.iter())?;
    let names: Vec<Box<str>> = safety
        .categories()
        .iter()
        .map(|one| one.id().into())
        .collect();
    let rows = rows(&safety, &with_chatter(lessons))?;
    let levels = thread::scope(|scope| {
        let fits = Head::ALL.map(|head| {
            scope.spawn({
                let rows = &rows;
                move || level(rows, head)
            })
        });
        fits.map(|fit| fit.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    let mut learned = Learned {
        levels: vec![[0.0; HEADS]; BUCKETS],
        level_bias: [0.0; HEADS],
        categories: Vec::new(),
        words,
    };
    for (head, point) in levels.iter().enumerate() {
        for (row, weight) in learned.levels.iter_mut().zip(point) {
            row[head] = *weight;
        }
        learned.level_bias[head] = point.last().copied().unwrap_or_default();
    }
    let fitted = categories(&rows, names.len());
    learned.categories = names
        .into_iter()
        .zip(fitted.chunks_exact(NARROW + 1).map(<[f32]>::to_vec))
        .collect();
    Ok(learned.file()?)
}

/// The lessons as `knowledge/safety/tune.py` reads them: one JSON object a line with the text as the
/// encoder reads it, the id of its category or null, and whether it may be a boundary or routine one all the same.
///
/// # Errors
/// When a lesson's category is not among the red flags.
pub fn written_out(lessons: &[Lesson]) -> Result<String, LearnError> {
    let words = words_used(lessons);
    let safety = Safety::rules_only(BUILTIN, words.iter())?;
    let mut out = String::new();
    for lesson in lessons {
        if let Some(sign) = &lesson.sign
            && safety.categories().iter().all(|one| one.id() != sign)
        {
            return Err(LearnError::Category(sign.clone()));
        }
        let line = serde_json::json!({
            "text": safety.written_out(&View::of(&lesson.text)),
            "sign": lesson.sign,
            "unsure": lesson.unsure,
        });
        out.push_str(&line.to_string());
        out.push('\n');
    }
    Ok(out)
}

/// Why nothing was learned.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LearnError {
    /// The red flags.
    #[error(transparent)]
    Safety(#[from] SafetyError),
    /// The file could not be made.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// A lesson names a category that the red flags do not have.
    #[error("a lesson names `{0}`, which is no category of red-flags.toml")]
    Category(String),
}

/// The words that several lessons use: what a slip may be read as.
fn words_used(lessons: &[Lesson]) -> Vec<Box<str>> {
    let mut used: HashMap<Box<str>, usize> = HashMap::new();
    for lesson in lessons {
        let view = View::of(&lesson.text);
        let mut words: Vec<&str> = view.words().iter().map(crate::text::Word::text).collect();
        words.sort_unstable();
        words.dedup();
        for word in words {
            match used.get_mut(word) {
                Some(count) => *count += 1,
                None => {
                    used.insert(word.into(), 1);
                }
            }
        }
    }
    let kept: BTreeMap<Box<str>, usize> = used
        .into_iter()
        .filter(|(word, count)| *count >= USED && word.len() > 2)
        .collect();
    kept.into_keys().collect()
}

fn rows(safety: &Safety, lessons: &[Lesson]) -> Result<Vec<Row>, LearnError> {
    let mut rows = Vec::with_capacity(lessons.len());
    for lesson in lessons {
        let view = View::of(&lesson.text);
        let category = match &lesson.sign {
            None => None,
            Some(sign) => {
                let at = safety.categories().iter().position(|one| one.id() == sign);
                Some(at.ok_or_else(|| LearnError::Category(sign.clone()))?)
            }
        };
        let features: Features = safety.features(&view);
        rows.push(Row {
            wide: features.counted().collect(),
            narrow: features.runs().to_vec(),
            level: category.and_then(|at| Some(safety.categories().get(at)?.level())),
            category,
            unsure: lesson.unsure,
            weight: if lesson.ordinary { ORDINARY } else { 1.0 },
        });
    }
    Ok(rows)
}

/// One head's weights, the bias last.
fn level(rows: &[Row], head: Head) -> Vec<f32> {
    let mut point = vec![0.0; BUCKETS + 1];
    let rows: Vec<(&Row, f32)> = rows
        .iter()
        .filter(|row| !(row.unsure && matches!(head, Head::Boundary | Head::Routine)))
        .map(|row| (row, f32::from(u8::from(head.says(row.level)))))
        .collect();
    minimise(&mut point, ROUNDS, 0.02, |at, slope| {
        let mut loss = held(at, slope);
        for (row, yes) in &rows {
            let sum: f32 = row
                .wide
                .iter()
                .map(|(bucket, share)| at[*bucket as usize] * share)
                .sum();
            let score = sum + at[BUCKETS];
            let chance = 1.0 / (1.0 + (-score).exp());
            let told = if *yes > 0.5 { chance } else { 1.0 - chance };
            loss -= f64::from(row.weight * told.max(1e-30).ln());
            let off = row.weight * (chance - yes);
            for (bucket, share) in &row.wide {
                slope[*bucket as usize] += off * share;
            }
            slope[BUCKETS] += off;
        }
        loss
    });
    point
}

/// For each category, its weights and last its bias: which sign is it, given that there is one?
fn categories(rows: &[Row], count: usize) -> Vec<f32> {
    let width = NARROW + 1;
    let mut point = vec![0.0; count * width];
    let rows: Vec<(&Row, usize)> = rows
        .iter()
        .filter_map(|row| Some((row, row.category?)))
        .collect();
    minimise(&mut point, ROUNDS, 0.05, |at, slope| {
        let mut loss = held(at, slope);
        let mut scores = vec![0.0; count];
        for (row, right) in &rows {
            let share = share(row.narrow.len());
            for (category, score) in scores.iter_mut().enumerate() {
                let weights = &at[category * width..(category + 1) * width];
                let sum: f32 = row
                    .narrow
                    .iter()
                    .map(|bucket| weights[narrow(*bucket)])
                    .sum();
                *score = sum * share + weights[NARROW];
            }
            softmax(&mut scores);
            loss -= f64::from(scores[*right].max(1e-30).ln());
            scores[*right] -= 1.0;
            for (category, off) in scores.iter().enumerate() {
                let slope = &mut slope[category * width..(category + 1) * width];
                for bucket in &row.narrow {
                    slope[narrow(*bucket)] += off * share;
                }
                slope[NARROW] += off;
            }
        }
        loss
    });
    point
}

/// The cost of large weights, and its slope.
fn held(at: &[f32], slope: &mut [f32]) -> f64 {
    for (slope, weight) in slope.iter_mut().zip(at) {
        *slope = HOLD * weight;
    }
    at.iter()
        .map(|weight| 0.5 * f64::from(HOLD * weight * weight))
        .sum()
}
