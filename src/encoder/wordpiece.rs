//! Which pieces of the vocabulary is a text made of? BERT's lower-cased `WordPiece`.
//!
//! Two steps, as in Devlin et al. 2018 (BERT): the text is cleaned, lower-cased, stripped of accents
//! and cut into words and single marks; then each word is cut, from the left, into the longest
//! pieces the vocabulary has. Must agree with the tokenizer the model was trained with, number for
//! number (`tests/encoder.rs` compares). Nothing here keeps a text.

use std::collections::HashMap;

use unicode_general_category::{GeneralCategory, get_general_category};
use unicode_normalization::UnicodeNormalization;

/// The most tokens a text has, opening and closing token included. The model was trained with 128.
pub(super) const MOST_TOKENS: usize = 128;

/// The tokens every text has: the opening and the closing one.
pub(super) const FRAME: usize = 2;

/// A longer word is not looked up: no piece of it would mean anything.
const MOST_WORD_CHARS: usize = 100;

/// How many of a text's characters are read: past this the 128 tokens are long full, unless the
/// text is mostly blanks. Bounds the work for hostile texts.
const MOST_CHARS: usize = 20_000;

/// Marks a piece that goes on with a word.
const GOES_ON: &str = "##";

/// The pieces, by their spelling.
pub(super) struct Vocabulary {
    starts: HashMap<&'static str, u16>,
    rests: HashMap<&'static str, u16>,
    unknown: u16,
    opening: u16,
    closing: u16,
}

impl Vocabulary {
    /// Reads one piece a line; a piece's id is its line's number from 0.
    pub(super) fn parse(text: &'static str) -> Result<Self, VocabularyError> {
        let mut starts = HashMap::new();
        let mut rests = HashMap::new();
        for (line, piece) in text.lines().enumerate() {
            let id = u16::try_from(line).map_err(|_| VocabularyError::TooLong)?;
            let (pieces, spelling) = match piece.strip_prefix(GOES_ON) {
                Some(rest) if !rest.is_empty() => (&mut rests, rest),
                _ => (&mut starts, piece),
            };
            if pieces.insert(spelling, id).is_some() {
                return Err(VocabularyError::Twice { line: line + 1 });
            }
        }
        let special = |name: &'static str| {
            let id = starts.get(name).copied();
            id.ok_or(VocabularyError::Missing { name })
        };
        Ok(Self {
            unknown: special("[UNK]")?,
            opening: special("[CLS]")?,
            closing: special("[SEP]")?,
            starts,
            rests,
        })
    }

    /// How many pieces there are.
    pub(super) fn len(&self) -> usize {
        self.starts.len() + self.rests.len()
    }

    /// The ids of a text's tokens between the opening and the closing one, cut to [`MOST_TOKENS`].
    pub(super) fn ids(&self, text: &str) -> Vec<u16> {
        let mut ids = Vec::with_capacity(MOST_TOKENS);
        ids.push(self.opening);
        let mut word = Word::default();
        for c in cleaned(text) {
            if ids.len() >= MOST_TOKENS {
                break;
            }
            if c == ' ' || is_mark(c) {
                self.cut(&word, &mut ids);
                word.clear();
                if c != ' ' {
                    word.push(c);
                    self.cut(&word, &mut ids);
                    word.clear();
                }
            } else {
                word.push(c);
            }
        }
        self.cut(&word, &mut ids);
        ids.truncate(MOST_TOKENS - 1);
        ids.push(self.closing);
        ids
    }

    /// Appends the pieces of a word: the longest first piece, then the longest that goes on, until
    /// the word is used up; the unknown token when a rest has no piece.
    fn cut(&self, word: &Word, ids: &mut Vec<u16>) {
        if word.ends.is_empty() {
            return;
        }
        let before = ids.len();
        let mut from = 0;
        let mut pieces = &self.starts;
        while from < word.text.len() {
            let known = word.ends.iter().rev().take_while(|end| **end > from);
            let longest = known.filter_map(|end| {
                let piece = word.text.get(from..*end)?;
                pieces.get(piece).map(|id| (*id, *end))
            });
            let found = longest.take(1).next();
            let Some((id, end)) = found.filter(|_| word.ends.len() <= MOST_WORD_CHARS) else {
                ids.truncate(before);
                ids.push(self.unknown);
                return;
            };
            ids.push(id);
            from = end;
            pieces = &self.rests;
        }
    }
}

/// A word as it grows: its text and where each of its characters ends. Past [`MOST_WORD_CHARS`] it
/// stops growing, one character too long.
#[derive(Default)]
struct Word {
    text: String,
    ends: Vec<usize>,
}

impl Word {
    fn push(&mut self, c: char) {
        if self.ends.len() <= MOST_WORD_CHARS {
            self.text.push(c);
            self.ends.push(self.text.len());
        }
    }

    fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }
}

/// The text in lower case without accents, control and invisible characters; every blank a space;
/// Chinese characters between spaces.
fn cleaned(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .take(MOST_CHARS)
        .filter_map(visible)
        .flat_map(|c| {
            let space = is_chinese(c).then_some(' ');
            space.into_iter().chain([c]).chain(space)
        })
        .nfd()
        .filter(|c| get_general_category(*c) != GeneralCategory::NonspacingMark)
        .flat_map(char::to_lowercase)
}

/// The character, a space for a blank, or nothing for what a reader does not see.
fn visible(c: char) -> Option<char> {
    use GeneralCategory::{Control, Format, PrivateUse, Surrogate};
    match c {
        '\t' | '\n' | '\r' => Some(' '),
        '\u{fffd}' => None,
        _ if c.is_ascii_graphic() => Some(c),
        _ => match get_general_category(c) {
            Control | Format | PrivateUse | Surrogate => None,
            _ if c.is_whitespace() => Some(' '),
            _ => Some(c),
        },
    }
}

/// Whether the character stands alone: every ASCII sign that is no letter or digit, and what
/// Unicode calls punctuation.
fn is_mark(c: char) -> bool {
    use GeneralCategory as Category;
    if c.is_ascii() {
        return c.is_ascii_punctuation();
    }
    matches!(
        get_general_category(c),
        Category::ConnectorPunctuation
            | Category::DashPunctuation
            | Category::OpenPunctuation
            | Category::ClosePunctuation
            | Category::InitialPunctuation
            | Category::FinalPunctuation
            | Category::OtherPunctuation
    )
}

/// Whether the character is of the CJK blocks BERT sets apart (ideographs; not kana, not hangul).
fn is_chinese(c: char) -> bool {
    matches!(c,
        '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{2a6df}' | '\u{2a700}'..='\u{2b73f}' | '\u{2b740}'..='\u{2b81f}'
        | '\u{2b920}'..='\u{2ceaf}' | '\u{2f800}'..='\u{2fa1f}')
}

/// Why a vocabulary cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum VocabularyError {
    /// More lines than an id can count.
    #[error("more than 65,536 lines")]
    TooLong,
    /// A piece stands there twice.
    #[error("line `{line}` repeats a piece")]
    Twice {
        /// The second of them, from 1.
        line: usize,
    },
    /// A token every text needs is not there.
    #[error("`{name}` is missing")]
    Missing {
        /// The token.
        name: &'static str,
    },
}

#[cfg(test)]
mod tests {
    use super::Vocabulary;

    const PIECES: &str = "[UNK]\n[CLS]\n[SEP]\ntwitch\n##ing\n##i\n?\neye\n語\ncafe\n##\n";

    #[track_caller]
    fn cuts(text: &str, expected: &[u16]) {
        let ids = Vocabulary::parse(PIECES).unwrap().ids(text);
        assert_eq!(ids[1..ids.len() - 1], *expected, "{text:?}");
        assert_eq!((ids[0], ids[ids.len() - 1]), (1, 2));
    }

    #[test]
    fn the_longest_piece_wins_and_a_rest_without_one_is_unknown() {
        cuts("Eye TWITCHING?", &[7, 3, 4, 6]);
        cuts("twitchi eyex", &[3, 5, 0]);
        cuts("CAFÉ\u{200b} cafe\u{301}", &[9, 9]);
        cuts("語語eye", &[8, 8, 7]);
    }

    #[test]
    fn blanks_have_no_token_and_long_words_are_unknown() {
        cuts(" \u{a0}\u{2028}\t\u{200d}", &[]);
        cuts(&"eye".repeat(34), &[0]);
        cuts(&format!("eye {}", "語".repeat(500)), &{
            let mut all = vec![8; 126];
            all[0] = 7;
            all
        });
    }

    #[test]
    fn a_broken_vocabulary_is_refused() {
        let refused = |text, message: &str| {
            let error = Vocabulary::parse(text).map(|_| ()).unwrap_err();
            assert_eq!(error.to_string(), message);
        };
        refused("[UNK]\n[CLS]\n", "`[SEP]` is missing");
        refused("a\nb\na\n", "line `3` repeats a piece");
    }
}
