//! Which word was meant by a misspelt one?
//!
//! Only words the vocabulary does not know come here. A word of five letters or more may differ by
//! one slip (a letter more, less, other, or two swapped), one of nine or more by two. Ordinary
//! words that happen to be that close (`month`, `mouth`) are in the data's `keep` list and are
//! never bent; the first letter has to be right, or swapped with the second.

use std::collections::{HashMap, HashSet};

use super::vocabulary::Pattern;

/// The shortest word of the vocabulary that may be misspelt.
const SHORTEST: usize = 5;

/// From this length on, two slips are forgiven.
const LONG: usize = 9;

/// The shortest misspelling: one letter of the shortest word is missing.
const SHORTEST_TYPED: usize = SHORTEST - 1;

/// The longest word anyone means; more is no typing slip and would cost time.
const LONGEST: usize = 24;

struct Known {
    letters: Box<str>,
    length: usize,
    prefix: bool,
    pattern: Pattern,
}

pub(super) struct Typos {
    by_first: HashMap<char, Vec<Known>>,
    keep: HashSet<Box<str>>,
}

impl Typos {
    pub(super) fn new(keep: &[String]) -> Self {
        Self {
            by_first: HashMap::new(),
            keep: keep.iter().map(|word| word.as_str().into()).collect(),
        }
    }

    pub(super) fn learn(&mut self, word: &str, prefix: bool, pattern: Pattern) {
        let length = word.chars().count();
        if length < SHORTEST || !word.is_ascii() {
            return;
        }
        if let Some(first) = word.chars().next() {
            self.by_first.entry(first).or_default().push(Known {
                letters: word.into(),
                length,
                prefix,
                pattern,
            });
        }
    }

    /// Adds what a word the vocabulary does not know may have meant.
    pub(super) fn patterns(&self, word: &str, found: &mut Vec<Pattern>) {
        let length = word.len();
        if !(SHORTEST_TYPED..=LONGEST).contains(&length)
            || !word.bytes().all(|letter| letter.is_ascii_lowercase())
            || self.keep.contains(word)
        {
            return;
        }
        let mut letters = word.chars();
        let (Some(first), Some(second)) = (letters.next(), letters.next()) else {
            return;
        };
        let mut nearest = usize::MAX;
        for (start, swapped) in [(first, false), (second, true)] {
            for known in self.by_first.get(&start).into_iter().flatten() {
                if swapped && known.letters.chars().nth(1) != Some(first) {
                    continue;
                }
                let Some(slips) = slips(word, length, known) else {
                    continue;
                };
                if slips < nearest {
                    nearest = slips;
                    found.clear_from_typos(word);
                }
                if slips == nearest {
                    found.push(known.pattern);
                }
            }
            if first == second {
                break;
            }
        }
    }
}
