//! How does Signpost's own matcher rank a public set?

use std::sync::Arc;

use super::{QuestionSet, Ranked, Ranker};
use crate::knowledge::Lexicon;
use crate::matching::Engine;
use crate::matching::index::{Class, Index, Source};
use crate::text::View;

/// Signpost's index over a public set.
pub struct Ours {
    index: Index,
    name: &'static str,
}

impl Ours {
    /// Indexes a set's phrasings, as a pack without a lexicon.
    #[must_use]
    pub fn new(engine: &Arc<Engine>, set: &QuestionSet) -> Self {
        let entries = set.entries.iter().map(|(id, asks)| Class {
            name: id,
            phrasings: asks.iter().map(String::as_str).collect(),
        });
        let source = Source {
            entries: entries.collect(),
            elsewhere: Vec::new(),
            lexicon: &Lexicon::default(),
        };
        let name = if engine.has_encoder() {
            "signpost"
        } else {
            "signpost, words only"
        };
        Self {
            index: Index::new(engine, &source),
            name,
        }
    }
}

impl Ranker for Ours {
    fn name(&self) -> &str {
        self.name
    }

    fn rank(&self, text: &str) -> Ranked {
        let judged = self.index.judge(&View::of(text));
        Ranked {
            entries: judged.ranked.iter().map(|(_, one)| one.entry).collect(),
            score: f64::from(judged.confidence),
        }
    }
}
