//! How does the shipped pack fare on messages of a community? Ranks, scores, and what would be done.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Scored, SetError};

/// A labelled message.
#[derive(Deserialize, Clone)]
#[non_exhaustive]
pub struct Labelled {
    /// What was written.
    pub text: String,
    /// Topics asked for.
    #[serde(default)]
    pub intents: Vec<String>,
    /// Topics that would be a fair answer.
    #[serde(default)]
    pub accept: Vec<String>,
    /// What kind of message it is.
    #[serde(default)]
    pub kind: String,
    /// Whether the text alone does not say what it is about.
    #[serde(default)]
    pub needs_context: bool,
    /// What was said just before.
    #[serde(default)]
    pub prev: Option<String>,
}

/// A folder of labelled messages, and which entries answer its topics.
pub struct Practice {
    /// Messages an entry answers.
    pub inscope: Vec<Labelled>,
    /// Messages that none does.
    pub outscope: Vec<Labelled>,
    /// Without a map, a topic is an entry's id.
    topics: Option<BTreeMap<String, Vec<String>>>,
}

/// What was done with a message.
#[derive(Clone, Default, Serialize)]
#[non_exhaustive]
pub struct Did {
    /// `answer`, `choices`, `unknown` or a safety outcome.
    pub outcome: String,
    /// Entries named, best first.
    pub candidates: Vec<String>,
    /// How sure, from 0 to 1.
    pub confidence: f64,
}

impl Did {
    /// What was done, by its outcome's name.
    #[must_use]
    pub fn new(outcome: &str, candidates: Vec<String>, confidence: f64) -> Self {
        Self {
            outcome: outcome.to_owned(),
            candidates,
            confidence,
        }
    }
}

/// Counts over the practice messages.
#[derive(Serialize)]
pub struct PracticeFigures {
    /// Ranks and scores: `top_1` is a fair first entry.
    #[serde(flatten)]
    pub figures: super::Figures,
    /// The first entry is on the topic that was asked for.
    pub asked_topic: super::Share,
    /// How answerable messages ended.
    pub inscope: BTreeMap<String, usize>,
    /// How the others ended, by kind.
    pub outscope: BTreeMap<String, BTreeMap<String, usize>>,
}

impl Practice {
    /// Reads `inscope.jsonl` and `outscope.jsonl` of a folder, and a map file in TOML: a list of
    /// entry ids for each topic. Without a map, the messages' topics are entry ids themselves.
    ///
    /// # Errors
    /// When a file cannot be read or has another shape.
    pub fn read(folder: &Path, map: Option<&Path>) -> Result<Self, SetError> {
        let topics = map.map(|map| {
            toml::from_str(&super::set::text(map)?).map_err(|_| SetError::Map {
                path: map.to_path_buf(),
            })
        });
        let topics = topics.transpose()?;
        Ok(Self {
            inscope: labelled(&folder.join("inscope.jsonl"))?,
            outscope: labelled(&folder.join("outscope.jsonl"))?,
            topics,
        })
    }

    /// Asks every message and counts; `ask` gets a text and what was said before it.
    pub fn figures(
        &self,
        mut ask: impl FnMut(&str, Option<&str>) -> Did,
    ) -> (PracticeFigures, Scored) {
        let mut scored = Scored::default();
        let mut asked_topic = 0;
        let mut inscope = BTreeMap::new();
        let mut outscope: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
        for message in &self.inscope {
            let did = ask(&message.text, message.prev.as_deref());
            let fair = |id: &String| self.leads_to(&message.accept, id);
            let place = did.candidates.iter().position(fair);
            let first = did.candidates.first();
            asked_topic += usize::from(first.is_some_and(|id| self.leads_to(&message.intents, id)));
            let good = match did.outcome.as_str() {
                "answer" => place == Some(0),
                _ => place.is_some_and(|place| place < 3),
            };
            let end = if good { "with a fair entry" } else { "without" };
            *inscope.entry(format!("{} {end}", did.outcome)).or_insert(0) += 1;
            scored.answerable.push((place, did.confidence));
        }
        for message in &self.outscope {
            let did = ask(&message.text, message.prev.as_deref());
            let kind = outscope.entry(message.kind.clone()).or_default();
            *kind.entry(did.outcome).or_insert(0) += 1;
            scored.unanswerable.push(did.confidence);
        }
        let figures = PracticeFigures {
            figures: super::Figures::of(&scored),
            asked_topic: super::Share::of(asked_topic, self.inscope.len()),
            inscope,
            outscope,
        };
        (figures, scored)
    }

    /// Whether an entry answers one of the topics.
    fn leads_to(&self, topics: &[String], id: &String) -> bool {
        let Some(map) = &self.topics else {
            return topics.contains(id);
        };
        topics
            .iter()
            .filter_map(|topic| map.get(topic))
            .any(|ids| ids.contains(id))
    }
}

fn labelled(path: &Path) -> Result<Vec<Labelled>, SetError> {
    let expected = r#"{"text": "..", "intents": [..], "accept": [..], ..}"#;
    let lines = super::set::lines(path, expected)?;
    Ok(lines.into_iter().map(|(_, message)| message).collect())
}
