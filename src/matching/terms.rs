//! Which terms has a pack? Stems of its words, and concepts of its lexicon, numbered.

use std::collections::HashMap;
use std::sync::Arc;

use crate::knowledge::{Lexicon, Prose};
use crate::text::{View, Word};

/// A word or concept of the pack, by number.
pub(super) type TermId = u32;

/// Words that say nothing about the subject. Everything else is weighed by how rare it is.
const STOP: &[&str] = &[
    "a", "am", "an", "and", "any", "anyone", "are", "as", "at", "be", "been", "but", "by", "did",
    "do", "does", "else", "for", "from", "get", "getting", "got", "guys", "had", "has", "have",
    "having", "he", "hello", "help", "her", "hey", "hi", "his", "i", "if", "im", "in", "is", "it",
    "its", "ive", "just", "know", "like", "lol", "me", "mine", "my", "of", "on", "or", "our",
    "please", "really", "she", "so", "some", "that", "thats", "the", "their", "them", "then",
    "there", "they", "thing", "this", "to", "too", "up", "was", "we", "were", "when", "with",
    "you", "your",
];

/// Every stem and concept of a pack, numbered.
pub(super) struct Vocabulary {
    /// What a community's own terms are numbered on from; it has the concepts then.
    below: Option<Arc<Vocabulary>>,
    ids: HashMap<Box<str>, TermId>,
    names: Vec<Box<str>>,
    /// Concepts by the first stem of each term, longest term first.
    phrases: HashMap<Box<str>, Vec<Phrase>>,
}

struct Phrase {
    stems: Vec<Box<str>>,
    concept: TermId,
    ambiguous: bool,
}

impl Vocabulary {
    pub(super) fn new(lexicon: &Lexicon, phrasings: &[View]) -> Self {
        let mut all = Self {
            below: None,
            ids: HashMap::new(),
            names: Vec::new(),
            phrases: HashMap::new(),
        };
        for concept in &lexicon.concepts {
            // `#` never occurs in a word, so a concept cannot be mistaken for one.
            let id = all.number(&format!("#{}", concept.id));
            all.add_phrases(id, &concept.terms, false);
            all.add_phrases(id, &concept.ambiguous, true);
        }
        for word in phrasings.iter().flat_map(View::words) {
            all.number(word.stem());
        }
        for list in all.phrases.values_mut() {
            list.sort_by_key(|phrase| std::cmp::Reverse(phrase.stems.len()));
        }
        all
    }

    /// The same with the stems of words that it lacks.
    pub(super) fn over<'s>(below: &Arc<Vocabulary>, stems: impl Iterator<Item = &'s str>) -> Self {
        let mut all = Self {
            below: Some(Arc::clone(below)),
            ids: HashMap::new(),
            names: Vec::new(),
            phrases: HashMap::new(),
        };
        for stem in stems {
            all.number(stem);
        }
        all
    }

    fn add_phrases(&mut self, concept: TermId, terms: &[Prose], ambiguous: bool) {
        for term in terms {
            let view = View::of(term.as_str());
            let stems: Vec<Box<str>> = view.words().iter().map(|word| word.stem().into()).collect();
            let Some(first) = stems.first().cloned() else {
                continue;
            };
            for stem in &stems {
                self.number(stem);
            }
            self.phrases.entry(first).or_default().push(Phrase {
                stems,
                concept,
                ambiguous,
            });
        }
    }

    fn number(&mut self, name: &str) -> TermId {
        if let Some(id) = self.id(name) {
            return id;
        }
        let id = TermId::try_from(self.len()).unwrap_or(TermId::MAX);
        self.ids.insert(name.into(), id);
        self.names.push(name.into());
        id
    }

    pub(super) fn len(&self) -> usize {
        self.below.as_ref().map_or(0, |below| below.len()) + self.names.len()
    }

    /// The terms of a phrasing of the pack itself: exact, each once.
    pub(super) fn exact(&self, view: &View) -> Vec<TermId> {
        self.terms(content(view).map(Word::stem), &stems_of(view))
    }

    /// The terms of a phrasing by the stems of its content words and of all its words.
    pub(super) fn terms<'s>(
        &self,
        content: impl Iterator<Item = &'s str>,
        stems: &[impl AsRef<str>],
    ) -> Vec<TermId> {
        let mut terms: Vec<TermId> = content
            .filter_map(|stem| self.id(stem))
            .chain(self.concepts(stems))
            .collect();
        terms.sort_unstable();
        terms.dedup();
        terms
    }

    /// The number of a stem the pack knows.
    pub(super) fn id(&self, stem: &str) -> Option<TermId> {
        let below = self.below.as_ref().and_then(|below| below.id(stem));
        below.or_else(|| self.ids.get(stem).copied())
    }

    /// What a term is called: a stem, or `#` and the id of a concept.
    pub(super) fn name(&self, term: TermId) -> &str {
        let own = match &self.below {
            Some(below) if (term as usize) < below.len() => return below.name(term),
            Some(below) => term as usize - below.len(),
            None => term as usize,
        };
        self.names.get(own).map_or("", |name| name)
    }

    /// The concepts named by a row of stems. Ambiguous terms count only beside another concept.
    pub(super) fn concepts(&self, stems: &[impl AsRef<str>]) -> Vec<TermId> {
        if let Some(below) = &self.below {
            return below.concepts(stems);
        }
        let (mut sure, mut unsure) = (Vec::new(), Vec::new());
        let mut at = 0;
        while let Some(stem) = stems.get(at) {
            let rest = stems.get(at..).unwrap_or_default();
            let mut phrases = self.phrases.get(stem.as_ref()).into_iter().flatten();
            let found = phrases.find(|phrase| {
                let window = rest.get(..phrase.stems.len()).into_iter().flatten();
                let mut pairs = window.zip(&phrase.stems);
                phrase.stems.len() <= rest.len() && pairs.all(|(stem, own)| stem.as_ref() == &**own)
            });
            if let Some(phrase) = found {
                let list = if phrase.ambiguous {
                    &mut unsure
                } else {
                    &mut sure
                };
                list.push(phrase.concept);
            }
            // A longer term hides the shorter ones inside it only at its own start: `eye twitch`
            // names the eye, and `twitch` is still looked up by itself.
            at += 1;
        }
        if !sure.is_empty() {
            sure.append(&mut unsure);
        }
        sure
    }
}

pub(super) fn stems_of(view: &View) -> Vec<Box<str>> {
    view.words().iter().map(|word| word.stem().into()).collect()
}

/// Whether a word's text says nothing about the subject.
pub(super) fn is_stop_text(text: &str) -> bool {
    STOP.binary_search(&text).is_ok()
}

/// The words that say something.
pub(super) fn content(view: &View) -> impl Iterator<Item = &Word> {
    view.words().iter().filter(|word| !is_stop(word))
}

pub(super) fn is_stop(word: &Word) -> bool {
    is_stop_text(word.text())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_stop_words_are_sorted() {
        assert!(super::STOP.is_sorted());
    }
}
