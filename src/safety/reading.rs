//! How does the check read a message? Its words, each unknown one read as the nearest known.
//!
//! The words of the rules and of the lessons are this reader's own, beside everyday English. Words
//! run together come apart, so that `icantbreathe` is read.

use std::borrow::Cow;

use crate::text::View;
use crate::text::spelling::{General, OwnWords};

/// At most this many unknown words of a message are looked up; a message with more is not English,
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
    /// Which word of the view it comes from.
    pub(super) from: usize,
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
        let mut left = CORRECTIONS;
        for (from, word) in view.words().iter().enumerate() {
            let sentence = word.sentence();
            let mut take = |text| {
                read.push(Word {
                    text,
                    sentence,
                    from,
                });
            };
            let text = word.text();
            if self.knows(text) || left == 0 {
                take(Cow::Borrowed(text));
                continue;
            }
            left -= 1;
            if let Some(parts) = self.own.cut(&self.general, text) {
                parts.into_iter().for_each(|part| take(Cow::Borrowed(part)));
                continue;
            }
            let meant = self.own.meant(&self.general, text);
            take(match meant.into_iter().next() {
                Some(meant) => Cow::Owned(meant.word.into_string()),
                None => Cow::Borrowed(text),
            });
        }
        read
    }

    /// Whether a word needs no correction.
    fn knows(&self, word: &str) -> bool {
        self.own.has(word) || self.general.tier(word).is_some()
    }
}
