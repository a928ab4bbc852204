//! How does the check read a message? Its words, each unknown one read as the nearest known.
//!
//! The words of the rules and of the lessons are this reader's own, beside everyday English. Words
//! run together come apart, so that `icantbreathe` is read.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::text::View;
use crate::text::spelling::{General, OwnWords};

/// At most this many different unknown words of a message are looked up; a message with more is not English,
/// or hostile.
const CORRECTIONS: usize = 40;

/// What spelling the check knows.
pub(super) struct Reader {
    own: OwnWords,
    general: General,
}

/// One word as it is read.
pub(super) struct Word<'v> {
    pub(super) text: Cow<'v, str>,
    /// Which sentence it stands in, from 0.
    pub(super) sentence: usize,
}

impl Reader {
    /// A reader that knows `words` beside everyday English.
    pub(super) fn new<'w>(words: impl Iterator<Item = &'w str>) -> Result<Self, fst::Error> {
        Ok(Self {
            own: OwnWords::new(words),
            general: General::built_in()?,
        })
    }

    /// Reads a message.
    pub(super) fn read<'v>(&self, view: &'v View) -> Vec<Word<'v>> {
        let mut read = Vec::with_capacity(view.words().len());
        let mut unknown: HashMap<&str, Vec<Cow<'v, str>>> = HashMap::new();
        for word in view.words() {
            let sentence = word.sentence();
            let text = word.text();
            if self.knows(text) {
                let text = Cow::Borrowed(text);
                read.push(Word { text, sentence });
                continue;
            }
            if unknown.len() < CORRECTIONS && !unknown.contains_key(text) {
                unknown.insert(text, self.corrected(text));
            }
            let as_it_is = || vec![Cow::Borrowed(text)];
            let texts = unknown.get(text).cloned().unwrap_or_else(as_it_is);
            read.extend(texts.into_iter().map(|text| Word { text, sentence }));
        }
        read
    }

    /// What an unknown word is read as: one word, or those that were run together.
    fn corrected<'v>(&self, text: &'v str) -> Vec<Cow<'v, str>> {
        if let Some(letters) = digits_undone(text).filter(|letters| self.knows(letters)) {
            return vec![Cow::Owned(letters)];
        }
        if let Some(parts) = self.own.cut(&self.general, text) {
            return parts.into_iter().map(Cow::Borrowed).collect();
        }
        let meant = self.own.meant(&self.general, text);
        vec![match meant.into_iter().next() {
            Some(meant) => Cow::Owned(meant.word.into_string()),
            None => Cow::Borrowed(text),
        }]
    }

    /// Whether a word needs no correction.
    fn knows(&self, word: &str) -> bool {
        self.own.has(word) || self.general.tier(word).is_some()
    }
}

/// The words written out for a sentence encoder: contractions with their apostrophes, sentences apart,
/// and a question mark at the end if there was one.
pub(super) fn written_out(words: &[Word<'_>], question: bool) -> String {
    let mut text = String::with_capacity(words.len() * 6);
    let mut sentence = None;
    for word in words {
        if sentence.is_some_and(|last| last != word.sentence) {
            text.push_str(" .");
        }
        if sentence.is_some() {
            text.push(' ');
        }
        sentence = Some(word.sentence);
        text.push_str(crate::text::spoken(&word.text));
    }
    if question {
        text.push_str(" ?");
    }
    text
}

/// The word with the letters that its digits stand for (`k1ll`, `su1cide`), if it has both.
fn digits_undone(word: &str) -> Option<String> {
    let mixed = word.bytes().any(|byte| byte.is_ascii_digit())
        && word.bytes().filter(u8::is_ascii_alphabetic).count() > 1;
    mixed.then(|| word.chars().map(crate::text::letter).collect())
}
