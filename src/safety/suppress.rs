//! Which signs do not stand? Those denied, long past, feared, asked about in general, or joked
//! about. Each kind binds to the words around the sign, not to the whole message, where it can.

use super::phrases::{Phrases, Sign};
use super::raw::RawSuppress;
use super::reading::Word;

/// The kinds of words that take a sign away; their numbers are list numbers in [`Phrases`].
const NEGATORS: usize = 0;
const FINE: usize = 1;
const PAST: usize = 2;
const FEAR: usize = 3;
const QUESTIONS: usize = 4;
const NOW_OR_ME: usize = 5;
const IDIOMS: usize = 6;
const TONE: usize = 7;
const THINGS: usize = 8;
const NOW: usize = 9;
const STARTERS: usize = 10;

/// A denial stands at most this many words before what it denies ("no drooping", "not at all weak").
const DENIAL_REACH: usize = 3;
/// "… is fine" stands at most this many words behind.
const FINE_REACH: usize = 2;
/// A time long ago stands at most this many words from the sign it dates.
const PAST_REACH: usize = 6;
/// Fear stands before what is feared.
const FEAR_REACH: usize = 7;

/// A tone stands at most this many words from what it belittles.
const TONE_REACH: usize = 4;
/// A thing stands at most this many words before what happened to it.
const THING_REACH: usize = 3;

/// Words that take signs away, ready to be found.
pub(super) struct Suppressors {
    phrases: Phrases,
}

/// What in a message speaks against its signs.
pub(super) struct Doubts {
    found: Vec<Sign>,
    general_question: bool,
    joke: bool,
}

impl Suppressors {
    pub(super) fn new(raw: &RawSuppress) -> Self {
        let mut phrases = Phrases::default();
        let lists = [
            (NEGATORS, &raw.negators),
            (FINE, &raw.fine),
            (PAST, &raw.past),
            (FEAR, &raw.fear),
            (QUESTIONS, &raw.questions),
            (NOW_OR_ME, &raw.now_or_me),
            (IDIOMS, &raw.idioms),
            (TONE, &raw.tone),
            (THINGS, &raw.things),
            (NOW, &raw.now),
            (STARTERS, &raw.starters),
        ];
        for (list, terms) in lists {
            for term in terms {
                phrases.add(list, term);
            }
        }
        Self { phrases }
    }

    /// The words of the lists, for spelling.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.phrases.words()
    }

    pub(super) fn read(&self, words: &[Word<'_>]) -> Doubts {
        let found = self.phrases.find(words);
        let has = |list: usize| found.iter().any(|sign| sign.list == list);
        Doubts {
            general_question: has(QUESTIONS) && !has(NOW_OR_ME),
            joke: has(IDIOMS),
            found,
        }
    }
}

impl Doubts {
    /// Whether a message may be a joke or a general question altogether.
    pub(super) fn silences_all(&self) -> bool {
        self.joke || self.general_question
    }

    /// Whether a sign is denied, long past or only feared. `sentence` tells which sentence a word
    /// stands in: none of these reaches into another.
    pub(super) fn takes_away(&self, sign: Sign, sentence: &dyn Fn(usize) -> usize) -> bool {
        self.found.iter().any(|doubt| {
            let before = doubt.last < sign.first;
            let after = doubt.first > sign.last;
            let gap = if before {
                sign.first - doubt.last
            } else {
                doubt.first.saturating_sub(sign.last)
            };
            let (from, to) = if before {
                (doubt.last, sign.first)
            } else {
                (sign.last, doubt.first)
            };
            let between = |list| self.stands(list, from + 1, to);
            let same = sentence(doubt.first) == sentence(sign.first);
            same && match doubt.list {
                // A clause may begin with the sign's own first word ("no i cant breathe").
                NEGATORS => {
                    let begins = self.stands(STARTERS, from + 1, sign.first + 1);
                    before && gap <= DENIAL_REACH && !begins
                }
                FINE => after && gap <= FINE_REACH,
                PAST => gap <= PAST_REACH && !between(NOW) && !self.is_present(sign, before),
                FEAR => before && gap <= FEAR_REACH && !between(STARTERS),
                TONE => gap <= TONE_REACH,
                // A word for somebody may be the sign's own first ("my phone, i cant breathe").
                THINGS => {
                    let somebody = self.stands(NOW_OR_ME, from + 1, sign.last + 1);
                    before && gap <= THING_REACH && !somebody
                }
                _ => false,
            }
        })
    }

    /// Whether a word of `list` begins at `from` or later and before `to`.
    fn stands(&self, list: usize, from: usize, to: usize) -> bool {
        self.found
            .iter()
            .any(|found| found.list == list && (from..to).contains(&found.first))
    }

    /// Whether the sign is dated to the present, on the side away from the past.
    fn is_present(&self, sign: Sign, past_is_before: bool) -> bool {
        if past_is_before {
            self.stands(NOW, sign.last + 1, sign.last + 1 + PAST_REACH)
        } else {
            self.stands(NOW, sign.first.saturating_sub(PAST_REACH), sign.first)
        }
    }
}
