//! Of which parts is a message made? Its sentences, and what follows "and" when it asks anew.

use super::reading::{frames, opens_question};
use crate::text::{View, Word};

/// The most parts of a message that are judged by themselves: each may cost an encoding.
const MOST: usize = 4;

/// A part must be a question's length.
const LEAST_WORDS: usize = 3;

/// A part of a message.
pub(super) struct Part {
    pub(super) view: View,
    /// Whether it is a question by itself; if not, it may still say what a question is about.
    pub(super) asks: bool,
}

/// The parts of a message that asks something and has more than one part; none otherwise.
pub(super) fn parts(question: &View) -> Vec<Part> {
    let mut parts: Vec<Vec<Word>> = Vec::new();
    let words = question.words();
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        let anew = before.is_none_or(|before| before.sentence() != word.sentence())
            || before.is_some_and(joins) && opens_question(word);
        match parts.last_mut() {
            Some(part) if !anew => part.push(word.clone()),
            _ => parts.push(vec![word.clone()]),
        }
    }
    if parts.len() < 2 {
        return Vec::new();
    }
    let last = parts.len() - 1;
    let asks = |at: usize, part: &[Word]| {
        part.iter()
            .find(|word| !joins(word) && !frames(word))
            .is_some_and(opens_question)
            || at == last && question.marks().question
    };
    if !parts.iter().enumerate().any(|(at, part)| asks(at, part)) {
        return Vec::new();
    }
    let long = parts
        .into_iter()
        .enumerate()
        .filter(|(_, part)| part.len() >= LEAST_WORDS);
    long.take(MOST)
        .map(|(at, part)| Part {
            asks: asks(at, &part),
            view: question.of_words(part),
        })
        .collect()
}

fn joins(word: &Word) -> bool {
    matches!(word.text(), "and" | "also" | "but" | "plus")
}

#[cfg(test)]
mod tests {
    use super::parts;
    use crate::text::View;

    #[track_caller]
    fn asks(message: &str, expected: &[&str]) {
        let parts = parts(&View::of(message));
        let asking = parts.iter().filter(|part| part.asks);
        let asking: Vec<String> = asking.map(|part| part.view.joined()).collect();
        assert_eq!(asking, expected, "{message}");
    }

    #[test]
    fn each_question_is_a_part() {
        asks("why does my eyelid jump", &[]);
        asks(
            "Why does my eyelid jump? And does magnesium help?",
            &["why does my eyelid jump", "does magnesium help"],
        );
        asks(
            "what causes the spasm and how is it treated",
            &["what causes the spasm and", "how is it treated"],
        );
        asks("I had a long day. My eye is jumping.", &[]);
    }
}
