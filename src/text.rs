//! How is a sentence seen? One view of text, shared by matching and safety.
//!
//! A [`View`] is a list of normalised words. Both the red-flag check and the matcher read it, so
//! that a spelling one of them understands is understood by the other. Nothing here knows about
//! packs, entries or Discord, and nothing here keeps or prints what a member wrote: [`View`] has
//! no `Debug`. To teach the house a new chat spelling, add it to `text/chat.rs`.

mod chat;
mod clean;
mod flags;
mod letters;
mod marks;
mod markup;
mod signs;
pub(crate) mod spelling;
mod spoken;
mod turned;

pub(crate) use clean::{folded, visible};
pub(crate) use signs::letter;
pub(crate) use spoken::spoken;

pub use marks::Marks;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_segmentation::UnicodeSegmentation;

/// The most characters of a message that are read.
///
/// Discord lets a member write 4,000; twice that leaves room for other ways in and bounds the work
/// for hostile ones.
pub const MAX_CHARS: usize = 8_000;

/// One word of a [`View`], normalised.
#[derive(Clone, PartialEq, Eq)]
pub struct Word {
    text: Box<str>,
    stem: Box<str>,
    sentence: usize,
}

impl Word {
    fn new(word: &str, stemmer: &Stemmer, sentence: usize) -> Self {
        Self {
            text: word.into(),
            stem: stemmer.stem(word).into_owned().into(),
            sentence,
        }
    }

    /// The word of that spelling in the place of this one.
    pub(crate) fn respelt(&self, text: &str) -> Self {
        let stemmer = Stemmer::create(Algorithm::English);
        Self::new(text, &stemmer, self.sentence)
    }

    /// The word as it is written out: `dont` is `don't`.
    #[must_use]
    pub fn spoken(&self) -> &str {
        spoken(&self.text)
    }

    /// The word in lower case, without accents or apostrophes (`Can't` is `cant`), chat spelling
    /// undone (`pls` is `please`). Never empty.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The Snowball (Porter 2) English stem of [`Word::text`]. Never empty.
    #[must_use]
    pub fn stem(&self) -> &str {
        &self.stem
    }

    /// Which sentence of the message the word stands in, from 0.
    #[must_use]
    pub fn sentence(&self) -> usize {
        self.sentence
    }
}

/// A text as the house sees it: normalised words in order.
#[derive(Clone)]
pub struct View {
    words: Vec<Word>,
    marks: Marks,
}

impl View {
    /// Reads a text of any length and any Unicode; only the first [`MAX_CHARS`] characters count.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let stemmer = Stemmer::create(Algorithm::English);
        let text = &markup::plain(text);
        let clean = clean::clean(&without_names_and_links(text));
        let mut words = Vec::new();
        for (sentence, part) in clean
            .split(clean::SENTENCE_END)
            .filter(has_letters)
            .enumerate()
        {
            for raw in part.unicode_words() {
                for word in chat::spelled_out(raw) {
                    if word == "not" && denies_ability(&words, sentence) {
                        words.pop();
                        words.push(Word::new("cant", &stemmer, sentence));
                        continue;
                    }
                    words.push(Word::new(word, &stemmer, sentence));
                }
            }
        }
        Self {
            words,
            marks: Marks::of(text),
        }
    }

    /// What the message shows besides its words.
    #[must_use]
    pub fn marks(&self) -> Marks {
        self.marks
    }

    /// The words in order; empty when the text holds neither letter nor digit.
    #[must_use]
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// True when there is no word to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The view of some of its words; the marks stay.
    pub(crate) fn of_words(&self, words: Vec<Word>) -> Self {
        Self {
            words,
            marks: self.marks,
        }
    }

    /// The words joined by single spaces: equal for two texts that differ only in spelling style.
    #[must_use]
    pub fn joined(&self) -> String {
        self.words
            .iter()
            .map(Word::text)
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// The text without the @names and web addresses in it: whom a message is for says nothing about its
/// subject, and an address is no sentence.
fn without_names_and_links(text: &str) -> std::borrow::Cow<'_, str> {
    let apart = |word: &str| marks::name(word).is_some() || marks::address(word).is_some();
    if !text.split_whitespace().any(apart) {
        return text.into();
    }
    text.split_inclusive(char::is_whitespace)
        .flat_map(|word| {
            let kept = match (marks::name(word), marks::address(word)) {
                (Some(_), _) => "",
                (None, Some(at)) => word.get(..at).unwrap_or_default(),
                (None, None) => word,
            };
            [kept, " "]
        })
        .collect::<String>()
        .into()
}

/// Whether a "not" here belongs to a "can" before it: `can not` is `cant`.
fn denies_ability(words: &[Word], sentence: usize) -> bool {
    words
        .last()
        .is_some_and(|last| last.text() == "can" && last.sentence == sentence)
}

fn has_letters(part: &&str) -> bool {
    part.chars().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::View;

    #[track_caller]
    fn reads(text: &str, expected: &str) {
        assert_eq!(View::of(text).joined(), expected);
    }

    #[test]
    fn an_address_is_no_word_and_hides_none() {
        reads(
            "is this true https://example.org/my-eye?x=1",
            "is this true",
        );
        reads("www.example.org is this true", "is this true");
        reads("<@12> it droops since <t:1764144000:R>", "it droops since");
        reads(
            "[my face is drooping](https://x.example) help",
            "my face is drooping help",
        );
    }

    #[test]
    fn spelling_styles_fall_together() {
        reads("Can\u{2019}t LIFT my arm!!", "cant lift my arm");
        reads("my f\u{200c}ace is dro\u{200d}oping", "my face is drooping");
        reads(
            "caf\u{e9} \u{ff54}\u{ff57}\u{ff49}\u{ff54}\u{ff43}\u{ff48}",
            "cafe twitch",
        );
        reads("helllllp pls", "help please");
        reads(
            "wh\u{443} d\u{43e}es my ey\u{435} tw\u{456}tch",
            "why does my eye twitch",
        );
        reads("eye-lid/cheek", "eye lid cheek");
        reads("__I can not__ b_reathe:help", "i cant b reathe help");
        reads("i want to killll", "i want to kill");
        reads("s t r o k e now", "stroke now");
        reads("s.t.r.o.k.e", "stroke");
        reads("c-a-n-t   b-r-e-a-t-h-e", "cant breathe");
        reads("st\u{1f525}ro\u{1f525}\u{1f525}ke", "stroke");
        reads("my face\u{1f62d} droops", "my face droops");
        reads("plan a b c of it", "plan a b c of it");
        reads("ii wwaanntt ttoo kkiillll!", "i want to kill");
        reads("the bees need aabb cream", "the bees need aabb cream");
        reads(
            "hi \u{1f1ec}\u{1f1e7}, my eye twitches",
            "hi my eye twitches",
        );
        reads("\u{1f1e9} \u{1f1ee} \u{1f1ea}", "die");
    }

    #[test]
    fn other_scripts_and_symbols_are_survived() {
        reads("\u{1f602}\u{1f602}\u{1f602}", "");
        reads("глаз дергается", "глаз дергается");
        assert!(View::of("").is_empty());
        assert!(View::of(". ! ?\n").is_empty());
    }

    #[test]
    fn sentences_are_numbered() {
        let view = View::of("My eye twitches. It started today!\nhelp");
        let numbers: Vec<usize> = view.words().iter().map(super::Word::sentence).collect();
        assert_eq!(numbers, [0, 0, 0, 1, 1, 1, 2]);
    }

    #[test]
    fn stems_join_word_forms() {
        let view = View::of("twitching twitches twitched");
        assert!(view.words().iter().all(|word| word.stem() == "twitch"));
    }
}
