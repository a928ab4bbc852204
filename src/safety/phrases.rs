//! Which listed words and phrases occur in a message, and where? An index by first word, so that a
//! message costs one look-up a word however long the lists are.

use std::collections::{HashMap, HashSet};

use crate::text::View;

/// Words and phrases of many lists, each list with a number.
#[derive(Default)]
pub(super) struct Phrases {
    /// Phrases by their first word.
    whole: HashMap<Box<str>, Vec<Phrase>>,
    /// Phrases whose first word stands for any ending, by its first three letters.
    prefixed: HashMap<Box<str>, Vec<Phrase>>,
    /// Words that may be meant by a misspelt one, by length in characters.
    words: Vec<Vec<Box<str>>>,
    known: HashSet<Box<str>>,
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

/// Misspelt words are only looked up from this length on: short ones have too many neighbours.
const LEAST_LETTERS: usize = 6;

/// Ordinary words a slip away from a listed one, which mean themselves.
const KEEP: &[&str] = &[
    "things", "thinks", "through", "weather", "another", "having", "living", "leaving", "talked",
    "walked", "stroke", "strokes", "strike", "breast", "drooled", "twitch", "faster", "closed",
    "walking", "taking", "waking", "making", "shaking", "shaping", "sharing",
];

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
                    self.remember(&text);
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

    fn remember(&mut self, word: &str) {
        let length = word.chars().count();
        if length >= LEAST_LETTERS && self.known.insert(word.into()) {
            if self.words.len() <= length {
                self.words.resize_with(length + 1, Vec::new);
            }
            if let Some(list) = self.words.get_mut(length) {
                list.push(word.into());
            }
        } else {
            self.known.insert(word.into());
        }
    }

    /// Every occurrence in a message, in order of its first word.
    pub(super) fn find(&self, view: &View) -> Vec<Sign> {
        let words: Vec<&str> = view
            .words()
            .iter()
            .map(|word| self.meant(word.text()))
            .collect();
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

    /// The listed word that a misspelt one means, else the word itself.
    fn meant<'a>(&'a self, word: &'a str) -> &'a str {
        let length = word.chars().count();
        if length + 1 < LEAST_LETTERS || self.known.contains(word) || KEEP.contains(&word) {
            return word;
        }
        let near = (length.saturating_sub(1)..=length + 1)
            .filter_map(|length| self.words.get(length))
            .flatten()
            .find(|known| {
                known.chars().next() == word.chars().next()
                    // Another form of a word is no slip: `stare` is not `stares`.
                    && known.strip_suffix(['s', 'd']) != Some(word)
                    && word.strip_suffix(['s', 'd']) != Some(known)
                    && strsim::osa_distance(known, word) <= 1
            });
        near.map_or(word, |known| known)
    }
}

fn beginning(word: &str) -> Box<str> {
    word.chars().take(3).collect::<String>().into()
}
