//! Which listed words and phrases occur in a message, and where? An index by first word, so that a
//! message costs one look-up a word however long the lists are.

use std::collections::HashMap;

use super::reading::Word;
use crate::text::View;

/// Words and phrases of many lists, each list with a number.
#[derive(Default)]
pub(super) struct Phrases {
    /// Phrases by their first word.
    whole: HashMap<Box<str>, Vec<Phrase>>,
    /// Phrases whose first word stands for any ending, by its first three letters.
    prefixed: HashMap<Box<str>, Vec<Phrase>>,
}

struct Phrase {
    words: Vec<Pattern>,
    list: usize,
}

/// One word of a phrase.
enum Pattern {
    Exactly(Box<str>),
    Beginning(Box<str>),
}

impl Pattern {
    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Exactly(own) => **own == *word,
            Self::Beginning(own) => word.starts_with(&**own),
        }
    }
}

/// An occurrence: which list, and the first and last word it covers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Sign {
    pub(super) list: usize,
    pub(super) first: usize,
    pub(super) last: usize,
}

impl Sign {
    /// Whether the two have no word in common.
    pub(super) fn is_apart_from(&self, other: &Self) -> bool {
        self.last < other.first || other.last < self.first
    }
}

impl Phrases {
    /// Adds a word or phrase to a list. A final `*` of a word stands for any ending.
    pub(super) fn add(&mut self, list: usize, term: &str) {
        let mut words = Vec::new();
        for part in term.split_whitespace() {
            let stem = part.trim_end_matches('*');
            // Seen as messages are seen, so that both sides are spelt alike.
            for word in View::of(stem).words() {
                let text: Box<str> = word.text().into();
                if stem.len() < part.len() {
                    words.push(Pattern::Beginning(text));
                } else {
                    words.push(Pattern::Exactly(text));
                }
            }
        }
        let Some(first) = words.first() else { return };
        let (map, key) = match first {
            Pattern::Exactly(word) => (&mut self.whole, word.clone()),
            Pattern::Beginning(word) => (&mut self.prefixed, beginning(word)),
        };
        map.entry(key).or_default().push(Phrase { words, list });
    }

    /// The words that stand in a phrase as they are, for spelling.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let phrases = self.whole.values().chain(self.prefixed.values()).flatten();
        phrases
            .flat_map(|phrase| &phrase.words)
            .filter_map(|pattern| match pattern {
                Pattern::Exactly(word) => Some(&**word),
                Pattern::Beginning(_) => None,
            })
    }

    /// Every occurrence in a message, in order of its first word.
    pub(super) fn find(&self, words: &[Word<'_>]) -> Vec<Sign> {
        let words: Vec<&str> = words.iter().map(|word| &*word.text).collect();
        let mut signs = Vec::new();
        for (first, word) in words.iter().enumerate() {
            let exact = self.whole.get(*word).into_iter().flatten();
            let prefixed = self.prefixed.get(&beginning(word)).into_iter().flatten();
            for phrase in exact.chain(prefixed) {
                let last = first + phrase.words.len() - 1;
                let here = words.get(first..=last);
                let fits = here.is_some_and(|here| {
                    here.iter()
                        .zip(&phrase.words)
                        .all(|(word, pattern)| pattern.fits(word))
                });
                if fits {
                    signs.push(Sign {
                        list: phrase.list,
                        first,
                        last,
                    });
                }
            }
        }
        signs
    }
}

fn beginning(word: &str) -> Box<str> {
    word.chars().take(3).collect::<String>().into()
}
