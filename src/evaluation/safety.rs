//! How well are red flags found? Labelled messages in, recall and false alarms out.
//!
//! Reads the shape of `knowledge/safety/lessons` (`sign` or `near`, `kind`, `style`) and that of a
//! folder of practice messages (`expect`, `kind`, `style`).

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{SetError, Share};
use crate::knowledge::Pack;
use crate::safety::{Evidence, Lesson, Level, Safety};
use crate::text::View;

/// One line of a file.
#[derive(Deserialize)]
struct RawMessage {
    text: String,
    sign: Option<String>,
    near: Option<String>,
    expect: Option<String>,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    style: String,
}

/// A labelled message.
pub struct Message {
    /// What was written.
    pub text: String,
    /// What it shows: a level, or nothing.
    pub truth: Option<Level>,
    /// The category of its sign, where the label says so.
    pub category: Option<String>,
    /// What it is counted under: its category, or what kind of quiet message it is.
    pub group: String,
    /// How it is written.
    pub style: String,
}

/// Counts over a set.
#[derive(Serialize)]
#[non_exhaustive]
pub struct SafetyFigures {
    /// Messages with an emergency or a crisis that got a card.
    pub recall: Share,
    /// Messages for help today that got at least that.
    pub recall_today: Share,
    /// Requests no bot may answer that got the boundary card.
    pub recall_boundary: Share,
    /// Routine signs that got at least the line on an appointment.
    pub recall_routine: Share,
    /// Cards that were right.
    pub precision: Share,
    /// Cards with an emergency's or crisis's very category, among those that were right.
    pub right_category: Share,
    /// Messages without an urgent sign that got a card.
    pub false_alarms: Share,
    /// Messages without any sign that were sent to get help today, or got a card.
    pub false_today: Share,
    /// Messages without any sign that got the boundary card.
    pub false_boundary: Share,
    /// Recall by category or kind.
    pub recall_by_group: BTreeMap<String, Share>,
    /// Recall by style.
    pub recall_by_style: BTreeMap<String, Share>,
    /// False alarms by kind.
    pub false_by_group: BTreeMap<String, Share>,
    /// False alarms by style.
    pub false_by_style: BTreeMap<String, Share>,
    /// Messages with an urgent sign and no card.
    pub missed: Vec<String>,
    /// Messages with a card and no urgent sign.
    pub rung: Vec<String>,
    /// For each bar on the log-odds, recall and false alarms at it.
    pub bars: Vec<(f32, Share, Share)>,
}

/// What the red-flag model learns from: every message of a folder of lessons, and, as messages
/// without a sign, the pack's phrasings and what lies elsewhere.
///
/// # Errors
/// When a file cannot be read or a line has another shape.
pub fn lessons(folder: &Path, pack: &Pack) -> Result<Vec<Lesson>, SetError> {
    let unreadable = |source| SetError::Unreadable {
        path: folder.to_path_buf(),
        source,
    };
    let mut paths = Vec::new();
    for item in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = item.map_err(unreadable)?.path();
        if path.extension().is_some_and(|end| end == "jsonl") {
            paths.push(path);
        }
    }
    paths.sort();
    let mut lessons = Vec::new();
    for path in paths {
        let lines: Vec<(usize, RawMessage)> = super::set::lines(&path, EXPECTED)?;
        lessons.extend(lines.into_iter().map(|(_, raw)| Lesson {
            ordinary: raw.near.as_deref() == Some("none"),
            text: raw.text,
            sign: raw.sign,
            unsure: false,
        }));
    }
    let entries = pack.entries().iter().flat_map(|entry| &entry.asks);
    let elsewhere = pack.elsewhere.iter().flat_map(|subject| &subject.asks);
    lessons.extend(entries.chain(elsewhere).map(|text| Lesson {
        text: text.to_string(),
        sign: None,
        unsure: true,
        ordinary: true,
    }));
    Ok(lessons)
}

/// What a line must look like.
const EXPECTED: &str = r#"{"text": "..", "sign": "a category"} or {"text": "..", "near": "..", "kind": ".."} or {"text": "..", "expect": "emergency" | "answer" | "silent" | "either" | "inform_or_refuse"}"#;

/// Reads a file of labelled messages.
///
/// # Errors
/// When it cannot be read, a line has another shape, or a category is not among the red flags.
pub fn read(path: &Path, safety: &Safety) -> Result<Vec<Message>, SetError> {
    let lines: Vec<(usize, RawMessage)> = super::set::lines(path, EXPECTED)?;
    let each = lines.into_iter();
    each.map(|(line, raw)| {
        message(raw, safety).ok_or_else(|| SetError::Line {
            path: path.to_path_buf(),
            line,
            expected: EXPECTED,
        })
    })
    .collect()
}

fn message(raw: RawMessage, safety: &Safety) -> Option<Message> {
    let level = |id: &str| {
        let category = safety.categories().iter().find(|one| one.id() == id);
        Some(category?.level())
    };
    let (truth, category, group) = match (raw.sign, raw.near, raw.expect.as_deref()) {
        (Some(sign), _, _) => (Some(level(&sign)?), Some(sign.clone()), sign),
        (None, Some(_), _) | (None, None, Some("answer" | "silent" | "either")) => {
            (None, None, raw.kind)
        }
        (None, None, Some("emergency")) => (Some(Level::Emergency), None, raw.kind),
        (None, None, Some("inform_or_refuse")) => (Some(Level::Boundary), None, raw.kind),
        (None, None, None) if !raw.kind.is_empty() => (None, None, raw.kind),
        _ => return None,
    };
    Some(Message {
        text: raw.text,
        truth,
        category,
        group,
        style: raw.style,
    })
}

/// What spoke for a message's sign, and what it truly shows.
#[derive(Serialize)]
pub struct Weighed {
    level: Option<&'static str>,
    group: String,
    #[serde(flatten)]
    evidence: Option<Evidence>,
}

/// Weighs one message.
#[must_use]
pub fn weighed(safety: &Safety, message: &Message) -> Weighed {
    Weighed {
        level: message.truth.map(Level::name),
        group: message.group.clone(),
        evidence: safety.evidence(&View::of(&message.text)),
    }
}

/// Counts of hits among all, by name.
#[derive(Default)]
struct Tally(BTreeMap<String, (usize, usize)>);

impl Tally {
    fn add(&mut self, name: &str, hit: bool) {
        let (hits, all) = self.0.entry(name.to_owned()).or_default();
        *hits += usize::from(hit);
        *all += 1;
    }

    fn all(&self) -> Share {
        let sum = |part: fn(&(usize, usize)) -> usize| self.0.values().map(part).sum();
        Share::of(sum(|one| one.0), sum(|one| one.1))
    }

    fn shares(&self) -> BTreeMap<String, Share> {
        let each = self.0.iter();
        each.map(|(name, (hits, all))| (name.clone(), Share::of(*hits, *all)))
            .collect()
    }
}

/// Bars that are tried.
const BARS: std::ops::RangeInclusive<i16> = -12..=12;

/// Checks every message.
#[must_use]
pub fn figures(safety: &Safety, messages: &[Message]) -> SafetyFigures {
    let urgent = |level: Option<Level>| matches!(level, Some(Level::Crisis | Level::Emergency));
    let [mut hits, mut hits_by_style, mut rings, mut rings_by_style] =
        [(); 4].map(|()| Tally::default());
    let [
        mut today,
        mut boundary,
        mut routine,
        mut precise,
        mut category,
        mut false_today,
        mut false_boundary,
    ] = [(); 7].map(|()| Tally::default());
    let (mut missed, mut rung) = (Vec::new(), Vec::new());
    let mut scores = Vec::new();
    for message in messages {
        let view = View::of(&message.text);
        let found = safety.check(&view);
        let got = found.as_ref().map(|found| found.category.level());
        let card = urgent(got);
        scores.push((safety.urgency(&view), urgent(message.truth)));
        let helped = card || got == Some(Level::SameDay);
        if card {
            precise.add("", urgent(message.truth));
        }
        match message.truth {
            truth if urgent(truth) => {
                hits.add(&message.group, card);
                hits_by_style.add(&message.style, card);
                if let (true, Some(wanted), Some(found)) = (card, &message.category, &found) {
                    category.add("", found.category.id() == wanted);
                }
                if !card {
                    missed.push(format!("{}: {}", message.group, message.text));
                }
            }
            Some(Level::SameDay) => today.add("", helped),
            truth => {
                if truth == Some(Level::Routine) {
                    routine.add("", got.is_some());
                }
                rings.add(&message.group, card);
                rings_by_style.add(&message.style, card);
                if truth == Some(Level::Boundary) {
                    boundary.add("", got == truth);
                } else {
                    false_today.add("", helped);
                    false_boundary.add("", got == Some(Level::Boundary));
                }
                if card {
                    rung.push(format!("{}: {}", message.group, message.text));
                }
            }
        }
    }
    let at = |bar: f32, wanted: bool| {
        let all = scores.iter().filter(|(_, truth)| *truth == wanted);
        let over = all.clone().filter(|(score, _)| *score >= bar).count();
        Share::of(over, all.count())
    };
    SafetyFigures {
        recall: hits.all(),
        recall_today: today.all(),
        recall_boundary: boundary.all(),
        recall_routine: routine.all(),
        precision: precise.all(),
        right_category: category.all(),
        false_alarms: rings.all(),
        false_today: false_today.all(),
        false_boundary: false_boundary.all(),
        recall_by_group: hits.shares(),
        recall_by_style: hits_by_style.shares(),
        false_by_group: rings.shares(),
        false_by_style: rings_by_style.shares(),
        missed,
        rung,
        bars: BARS
            .map(|step| f32::from(step) / 4.0)
            .map(|bar| (bar, at(bar, true), at(bar, false)))
            .collect(),
    }
}
