//! What is left of a text when nothing in it can name anybody? Words that are known for harmless, and marks.

use super::lists::List;
use super::passage::Passage;
use super::pieces::{Mark, Piece, Stop, cut};
use super::signals;
use super::words::{Words, is_listed_as};
use crate::knowledge::{Pack, Prose};
use crate::reply::Outcome;

/// The longest text that is kept, in characters.
const LONGEST: usize = 300;

/// So many telling words must be left.
const LEAST: usize = 2;

/// A question without what could tell who asked it.
///
/// It is made of words that the general list, the pack or a list of health words holds, in small letters,
/// and of marks such as `[name]`; nothing else can be in it, whatever was written. What it cannot know for a
/// name stays: one that is an everyday word and stands in small letters without a word of naming before it
/// (`rose said`), and a story that only one person can have lived (`the only harpist in the village`).
/// Words of other languages than English are taken out whole, as are new names of medicines until a list
/// or an entry holds them. So it is for moderators' eyes, for days, and never for the public.
pub struct Redacted(String);

impl Redacted {
    /// The text; 300 characters at most, none of them a digit.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why no redactor can be made.
#[derive(Debug, thiserror::Error)]
#[error("the word list in this program is damaged; build it anew")]
pub struct RedactorError(#[source] pub(super) fst::Error);

/// Takes out what could name somebody: names, numbers, mentions, links, e-mail addresses, handles, ids,
/// addresses, places and dates. One serves every guild with the same words.
pub struct Redactor {
    words: Words,
}

impl Redactor {
    /// A redactor that lets the words of a pack through, beside those of the language.
    ///
    /// # Errors
    /// When the word list in the binary was damaged before the build.
    pub fn of(pack: &Pack) -> Result<Self, RedactorError> {
        let entries = pack.entries().iter().flat_map(|entry| {
            let shown = entry.shown().map(|(_, text)| text);
            shown.chain(&entry.asks)
        });
        let concepts = pack.lexicon.concepts.iter();
        let terms = concepts.flat_map(|one| one.terms.iter().chain(&one.ambiguous));
        let short = pack.lexicon.abbreviations.iter().map(|one| &one.short);
        Self::with_words(entries.chain(terms).chain(short).map(Prose::as_str))
    }

    /// A redactor that lets the words of these texts through, which must name nobody.
    ///
    /// # Errors
    /// When the word list in the binary was damaged before the build.
    pub fn with_words<'t>(texts: impl IntoIterator<Item = &'t str>) -> Result<Self, RedactorError> {
        Ok(Self {
            words: Words::new(texts.into_iter())?,
        })
    }

    /// The text as it may be kept; `None` when hardly anything of it may, and whatever it says when the
    /// outcome was a red flag: a cry for help is never kept.
    #[must_use]
    pub fn redact(&self, text: &str, outcome: Outcome) -> Option<Redacted> {
        match outcome {
            Outcome::Urgent | Outcome::Boundary => return None,
            Outcome::Answer | Outcome::Choices | Outcome::Unknown => {}
        }
        let pieces = self.read(text);
        let telling = pieces.iter().filter(|one| tells(one)).count();
        let marks = pieces.chunk_by(|one, next| one.gone == next.gone);
        let marks = marks.filter(|row| row.first().is_some_and(is_shown_mark));
        let enough = telling >= LEAST && telling * 2 >= marks.count();
        enough.then(|| Redacted(written(&pieces)))
    }

    /// The telling words of each sentence, as they may be counted; what was taken out ends one too.
    pub(super) fn telling(&self, text: &str) -> Vec<Vec<String>> {
        let mut sentences: Vec<Vec<String>> = vec![Vec::new()];
        for piece in self.read(text) {
            let ends = piece.gone.is_some() || matches!(piece.after, Stop::End | Stop::Asks);
            if tells(&piece)
                && let Some(sentence) = sentences.last_mut()
            {
                sentence.extend(piece.shown.split(' ').map(str::to_owned));
            }
            if ends {
                sentences.push(Vec::new());
            }
        }
        sentences
    }

    /// Whether a word may be shown.
    pub(super) fn is_listed(&self, word: &str) -> bool {
        self.words.may_stay(word)
    }

    fn read(&self, text: &str) -> Vec<Piece> {
        let mut passage = Passage::new(cut(text), &self.words);
        signals::take_out(&mut passage);
        passage.into_pieces()
    }
}

/// Whether a word says something about a subject.
fn tells(piece: &Piece) -> bool {
    piece.gone.is_none() && !is_listed_as(List::Plain, &piece.raw)
}

fn is_shown_mark(piece: &Piece) -> bool {
    piece
        .gone
        .is_some_and(|mark| mark != Mark::Nothing && mark != Mark::Emoji)
}

/// The pieces as a text, like marks side by side written once, cut at a whole one.
fn written(pieces: &[Piece]) -> String {
    let mut out = String::new();
    let mut last = None;
    for piece in pieces {
        let word = match piece.gone {
            Some(mark) => mark.shown().to_owned(),
            None if piece.owns => format!("{}'s", piece.shown),
            None => piece.shown.clone(),
        };
        let mark = match piece.after {
            Stop::Gap | Stop::Joined | Stop::Colon => "",
            Stop::Comma => ",",
            Stop::End => ".",
            Stop::Asks => "?",
        };
        let repeats = piece.gone.is_some() && last == piece.gone;
        let gap = usize::from(!out.is_empty());
        if word.is_empty() || repeats {
            if !out.is_empty() && !mark.is_empty() && !out.ends_with([',', '.', '?']) {
                out.push_str(mark);
            }
        } else {
            // Every character here is ASCII.
            if out.len() + gap + word.len() + mark.len() > LONGEST {
                break;
            }
            if gap == 1 {
                out.push(' ');
            }
            out.push_str(&word);
            out.push_str(mark);
            last = piece.gone;
        }
    }
    out
}
