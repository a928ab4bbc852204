//! How do the rules see a text? As sentences of plain words, so that no spelling slips past one.

use crate::text::folded;

/// A text in lower case without accents, apostrophes or invisible characters, cut into words.
pub(super) struct Plain {
    folded: String,
    sentences: Vec<Vec<String>>,
}

impl Plain {
    pub(super) fn of(text: &str) -> Self {
        let folded = folded(text);
        // A full stop inside a number (`9.8`) or an abbreviation ends no sentence: a space must
        // follow.
        let sentences = folded
            .split(['!', '?', '\n'])
            .flat_map(|part| part.split(". "))
            .map(words)
            .filter(|words| !words.is_empty())
            .collect();
        Self { folded, sentences }
    }

    /// The words of each sentence; a number keeps its decimal and thousands marks.
    pub(super) fn sentences(&self) -> impl Iterator<Item = &[String]> {
        self.sentences.iter().map(Vec::as_slice)
    }

    /// Whether these words stand in one sentence, in this order and side by side.
    pub(super) fn says(&self, phrase: &str) -> bool {
        self.sentences().any(|sentence| says(sentence, phrase))
    }

    /// Whether these very characters stand anywhere.
    pub(super) fn shows(&self, mark: &str) -> bool {
        self.folded.contains(mark)
    }
}

/// Whether these words stand in the sentence, in this order and side by side.
pub(super) fn says(sentence: &[String], phrase: &str) -> bool {
    (0..sentence.len()).any(|at| begins(sentence.get(at..).unwrap_or_default(), phrase).is_some())
}

/// How many words the phrase has, if the sentence begins with it.
pub(super) fn begins(sentence: &[String], phrase: &str) -> Option<usize> {
    let count = phrase.split(' ').count();
    let head = sentence.get(..count)?;
    head.iter().eq(phrase.split(' ')).then_some(count)
}

fn words(sentence: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    let mut rest = sentence.chars().peekable();
    while let Some(c) = rest.next() {
        let after = rest.peek().copied().unwrap_or(' ');
        let in_number = matches!(c, '.' | ',') && before.is_numeric() && after.is_numeric();
        match words.last_mut() {
            Some(word) if c.is_alphanumeric() || in_number => word.push(c),
            // `I.U.` is one word.
            Some(word) if c == '.' && after.is_alphabetic() && is_letter(word) => {}
            _ => words.push(String::new()),
        }
        before = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

fn is_letter(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
}
