//! Why this verdict? Every number behind it, for the one who asked and for moderators who test.
//!
//! A [`Trace`] quotes the question, which is health data: it has no `Debug`, it is made only when
//! somebody asks for it, and it must be shown to nobody but the one who asked.

use std::fmt;

use super::evidence::{CLUES, Candidate, Judged, Mode, SIGNS};
use super::weights::Fusion;
use super::{Confidence, Limits, Matcher, Verdict};
use crate::speech::Language;
use crate::text::View;

/// What each piece of evidence said, and how it was weighed.
pub struct Trace {
    read: String,
    concepts: Vec<String>,
    way: &'static str,
    verdict: &'static str,
    limits: Limits,
    candidates: Vec<Contender>,
    runner_up_lacks: Option<String>,
    signs: Vec<Weighed>,
}

/// A candidate of a trace.
#[non_exhaustive]
pub struct Contender {
    /// The id of the entry.
    pub entry: String,
    /// How sure.
    pub confidence: Confidence,
    /// The phrasing or title that came closest.
    pub closest: String,
    /// The stems and concepts that the question shares with it; a concept begins with `#`.
    pub shared: Vec<String>,
    clues: Vec<Weighed>,
}

/// A number and what it added to the score.
struct Weighed {
    name: &'static str,
    value: f32,
    added: f32,
}

/// Candidates that a trace shows.
const SHOWN: usize = 3;

impl Trace {
    /// The question as it was read: corrected and written out.
    #[must_use]
    pub fn read(&self) -> &str {
        &self.read
    }

    /// The concepts that it names.
    #[must_use]
    pub fn concepts(&self) -> &[String] {
        &self.concepts
    }

    /// By what it was judged, in a few words.
    #[must_use]
    pub fn way(&self) -> &'static str {
        self.way
    }

    /// The entries that came nearest, best first.
    #[must_use]
    pub fn contenders(&self) -> &[Contender] {
        &self.candidates
    }
}

impl Matcher {
    /// Judges a question by itself and tells why. The trace quotes the question.
    #[must_use]
    pub fn explain(&self, question: &View, limits: Limits) -> Trace {
        let (judged, mode) = self.index.judge_by(question);
        let fusion = self.index.fusion(mode);
        let reading = self.index.read(question);
        let verdict = match self.judge(question, None, limits) {
            Verdict::Answer(_) => "one entry answers",
            Verdict::Several(_) => "several questions, an entry for each",
            Verdict::Choices(_) => "too close or too unsure: a choice is offered",
            Verdict::Unknown(_) => "no entry is near enough",
        };
        let way = match mode {
            Mode::Full => "by words, letters, meaning and the head",
            Mode::Meaning => "by words, letters and meaning (too many entries for a head)",
            Mode::Words if judged.confidence >= 1.0 => "outright: a phrasing word for word",
            Mode::Words => "by words and letters alone: plainly elsewhere, or no encoder",
        };
        Trace {
            read: self.index.spoken(&reading),
            concepts: self.index.concepts(&reading),
            way,
            verdict,
            limits,
            candidates: self.contenders(question, &judged, fusion),
            runner_up_lacks: runner_up_lacks(&judged, fusion),
            signs: weighed(&SIGNS, &judged.signs, &fusion.any),
        }
    }

    fn contenders(&self, question: &View, judged: &Judged, fusion: &Fusion) -> Vec<Contender> {
        let hits = self.hits(judged);
        let pairs = hits.iter().zip(&judged.ranked).take(SHOWN);
        pairs
            .map(|(hit, (_, candidate))| Contender {
                entry: hit.entry.id.to_string(),
                confidence: hit.confidence,
                closest: hit.closest.to_owned(),
                shared: self.index.shared(question, hit.closest),
                clues: weighed(&CLUES, &candidate.clues, &fusion.which),
            })
            .collect()
    }
}

/// Values with what they added, the weightiest first.
fn weighed(names: &[&'static str], values: &[f32], weights: &[f32]) -> Vec<Weighed> {
    let all = names.iter().zip(values).zip(weights);
    let mut all: Vec<Weighed> = all
        .map(|((name, value), weight)| Weighed {
            name,
            value: *value,
            added: value * weight,
        })
        .collect();
    all.sort_by(|a, b| b.added.abs().total_cmp(&a.added.abs()));
    all
}

/// By which clue the second candidate fell behind most.
fn runner_up_lacks(judged: &Judged, fusion: &Fusion) -> Option<String> {
    let mut ranked = judged.ranked.iter().map(|(_, candidate)| candidate);
    let (first, second): (&Candidate, &Candidate) = (ranked.next()?, ranked.next()?);
    let gaps = CLUES.iter().enumerate().map(|(at, name)| {
        (
            fusion.which[at] * (first.clues[at] - second.clues[at]),
            at,
            name,
        )
    });
    let (gap, at, name) = gaps.max_by(|a, b| a.0.total_cmp(&b.0))?;
    (gap > 0.0).then(|| {
        format!(
            "{name} ({:.2} against {:.2})",
            second.clues[at], first.clues[at]
        )
    })
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "read as      {}", self.read)?;
        let concepts = if self.concepts.is_empty() {
            "none".into()
        } else {
            self.concepts.join(", ")
        };
        writeln!(f, "concepts     {concepts}")?;
        writeln!(f, "judged       {}", self.way)?;
        writeln!(
            f,
            "verdict      {} ({})",
            self.verdict,
            self.limits.words(Language::default())
        )?;
        for (place, one) in self.candidates.iter().enumerate() {
            let band = one.confidence.band().name();
            writeln!(
                f,
                "\n{}. {}  {} of 100, {band}",
                place + 1,
                one.entry,
                one.confidence.percent()
            )?;
            writeln!(f, "   closest   \"{}\"", one.closest)?;
            if !one.shared.is_empty() {
                writeln!(f, "   shared    {}", one.shared.join(", "))?;
            }
            writeln!(f, "   clues     {}", list(&one.clues, CLUES.len()))?;
        }
        if let Some(lack) = &self.runner_up_lacks {
            writeln!(f, "\nthe runner-up lacks {lack}")?;
        }
        write!(
            f,
            "\nsigns that any entry answers (value, what it added)\n   {}",
            list(&self.signs, 12)
        )
    }
}

fn list(weighed: &[Weighed], most: usize) -> String {
    let shown = weighed
        .iter()
        .filter(|one| one.added.abs() >= 0.01)
        .take(most);
    let parts: Vec<String> = shown
        .map(|one| format!("{} {:.2} ({:+.2})", one.name, one.value, one.added))
        .collect();
    if parts.is_empty() {
        "none".to_owned()
    } else {
        parts.join(", ")
    }
}
