//! How is a question read against a pack? Corrected words, the terms they may mean, and the text
//! for the encoder.
//!
//! A word that neither the pack nor the language knows is read as the nearest that is known; where
//! that is unsure, every likely reading counts in part.

use super::abbreviations::Abbreviations;
use super::terms::{TermId, Vocabulary, is_stop, stems_of};
use crate::text::spelling::{General, Meant, OwnWords};
use crate::text::{View, Word};

/// At most this many unknown words of a message are corrected; a message with more is not English,
/// or hostile.
pub(super) const CORRECTIONS: usize = 12;

/// A listed word this rare may still be a slip for a word of the pack.
const RARE: u64 = 5;

/// Openings and endings of a message that ask nothing: taken off before it is encoded.
const FRAME: &[&str] = &[
    "all",
    "anyway",
    "btw",
    "er",
    "everybody",
    "everyone",
    "folks",
    "guys",
    "hello",
    "hey",
    "hi",
    "hiya",
    "lmao",
    "lol",
    "ok",
    "okay",
    "please",
    "signpost",
    "so",
    "sorry",
    "thank",
    "thanks",
    "thx",
    "tia",
    "ty",
    "uh",
    "uhm",
    "um",
    "umm",
    "well",
    "yall",
    "yeah",
    "yo",
    "you",
];

/// Words that open a question.
const OPENERS: &[&str] = &[
    "any", "anybody", "anyone", "are", "can", "cant", "could", "did", "do", "does", "doesnt",
    "explain", "how", "hows", "is", "isnt", "meaning", "should", "shouldnt", "tell", "was", "what",
    "whats", "when", "where", "which", "who", "why", "whys", "will", "would", "wouldnt",
];

/// One content word or concept of a question, with the terms it may mean and how near each is
/// (1 is the same).
pub(super) struct Mention {
    terms: Vec<(TermId, f32)>,
}

impl Mention {
    pub(super) fn terms(&self) -> &[(TermId, f32)] {
        &self.terms
    }
}

/// A question as the index reads it.
pub(super) struct Reading {
    /// Content words and concepts.
    pub(super) mentions: Vec<Mention>,
    /// With the likeliest spelling in the place of each unknown word.
    pub(super) corrected: View,
    /// How many concepts of the lexicon it names.
    pub(super) concepts: usize,
    /// Whether it has the form of a question, mark or not.
    pub(super) asks: bool,
}

impl Reading {
    pub(super) fn of(
        question: &View,
        vocabulary: &Vocabulary,
        own: &OwnWords,
        general: &General,
        most_corrections: usize,
    ) -> Self {
        let mut mentions = Vec::new();
        let mut corrected: Vec<Word> = Vec::with_capacity(question.words().len());
        let mut corrections = 0_usize;
        for word in question.words() {
            let tier = general.tier(word.text());
            let exact = vocabulary.id(word.stem()).filter(|_| !is_stop(word));
            if exact.is_some() || is_stop(word) || tier.is_some() || own.has(word.text()) {
                let mut terms: Vec<_> = exact.map(|id| (id, 1.0)).into_iter().collect();
                if terms.is_empty() && most_corrections > 0 && tier.is_some_and(|tier| tier >= RARE)
                {
                    terms = meant(vocabulary, word, own.beside(word.text()), 0.6);
                }
                if !is_stop(word) {
                    mentions.push(Mention { terms });
                }
                corrected.push(word.clone());
                continue;
            }
            corrections += 1;
            let readings = if corrections > most_corrections {
                Vec::new()
            } else {
                own.meant(general, word.text())
            };
            let halves = if readings.is_empty() && corrections <= most_corrections {
                own.split(general, word.text())
            } else {
                None
            };
            if let Some((first, second)) = halves {
                for half in [word.respelt(first), word.respelt(second)] {
                    if !is_stop(&half) {
                        let terms = vocabulary.id(half.stem()).map(|id| (id, 0.9));
                        mentions.push(Mention {
                            terms: terms.into_iter().collect(),
                        });
                    }
                    corrected.push(half);
                }
            } else if let Some(likeliest) = readings.first() {
                corrected.push(word.respelt(&likeliest.word));
                mentions.push(Mention {
                    terms: meant(vocabulary, word, readings, 1.0),
                });
            } else {
                mentions.push(Mention { terms: Vec::new() });
                corrected.push(word.clone());
            }
        }
        let corrected = question.of_words(corrected);
        let mut concepts = vocabulary.concepts(&stems_of(&corrected));
        concepts.sort_unstable();
        concepts.dedup();
        let count = concepts.len();
        mentions.extend(concepts.into_iter().map(|id| Mention {
            terms: vec![(id, 1.0)],
        }));
        Self {
            asks: has_question_form(&corrected),
            mentions,
            corrected,
            concepts: count,
        }
    }

    /// The text for the encoder: corrected, written out, abbreviations too, without greeting and thanks, and ending as
    /// a question. Encoded so, questions lie nearer to each other than as they were typed.
    pub(super) fn spoken(&self, abbreviations: &Abbreviations) -> String {
        spoken(&self.corrected, abbreviations)
    }
}

/// The text of a view as [`Reading::spoken`] gives it; phrasings go through here as well.
pub(super) fn spoken(view: &View, abbreviations: &Abbreviations) -> String {
    let words = view.words();
    let first = words.iter().take_while(|word| frames(word)).count();
    let last = words.iter().rev().take_while(|word| frames(word)).count();
    let kept = words
        .get(first..words.len().saturating_sub(last))
        .filter(|kept| !kept.is_empty());
    let mut out = String::new();
    let mut sentence = None;
    for word in kept.unwrap_or(words) {
        match sentence {
            Some(before) if before != word.sentence() => out.push_str(". "),
            Some(_) => out.push(' '),
            None => {}
        }
        sentence = Some(word.sentence());
        out.push_str(abbreviations.spoken(word));
    }
    out.push('?');
    out
}

/// The terms that readings of a word stand for, once each.
fn meant(
    vocabulary: &Vocabulary,
    word: &Word,
    readings: Vec<Meant>,
    weight: f32,
) -> Vec<(TermId, f32)> {
    let mut terms: Vec<(TermId, f32)> = Vec::new();
    for reading in readings {
        let stem = word.respelt(&reading.word);
        if let Some(id) = vocabulary.id(stem.stem())
            && !is_stop(&stem)
            && terms.iter().all(|(other, _)| *other != id)
        {
            terms.push((id, reading.near * weight));
        }
    }
    terms
}

/// Whether a word is part of a greeting or of thanks, and asks nothing.
pub(super) fn frames(word: &Word) -> bool {
    FRAME.binary_search(&word.text()).is_ok()
}

/// Whether a word opens a question.
pub(super) fn opens_question(word: &Word) -> bool {
    OPENERS.binary_search(&word.text()).is_ok()
}

/// Whether a sentence of the message opens like a question, after greetings.
fn has_question_form(view: &View) -> bool {
    let words = view.words();
    let opens = |at: usize, word: &Word| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let first = before.is_none_or(|before| {
            before.sentence() != word.sentence()
                || frames(before)
                || matches!(before.text(), "and" | "but" | "or" | "also" | "know")
        });
        first && opens_question(word)
    };
    words.iter().enumerate().any(|(at, word)| opens(at, word))
}

#[cfg(test)]
mod tests {
    use super::{Abbreviations, FRAME, OPENERS};
    use crate::knowledge::{Lexicon, Pack, PackFiles};
    use crate::text::View;

    fn spoken(text: &str) -> String {
        super::spoken(&View::of(text), &Abbreviations::new(&Lexicon::default()))
    }

    #[test]
    fn the_lists_are_sorted() {
        assert!(FRAME.is_sorted() && OPENERS.is_sorted());
    }

    #[test]
    fn an_abbreviation_is_written_out() {
        let files = PackFiles::built_in();
        let pack = Pack::read(&files, jiff::civil::date(2026, 11, 24)).pack;
        let lexicon = pack.map(|pack| pack.lexicon).unwrap_or_default();
        let known = Abbreviations::new(&lexicon);
        let text = super::spoken(&View::of("Baclofen for HFS"), &known);
        assert_eq!(text, "baclofen for hemifacial spasm?");
    }

    #[test]
    fn a_question_is_written_out_without_its_frame() {
        let text = spoken("hey Signpost!! my eye wont stop. is it bad thx");
        assert_eq!(text, "my eye won't stop. is it bad?");
        assert_eq!(spoken("hello"), "hello?");
    }
}
