//! Which questions does a message hold? Its sentences, and what follows "and" when it asks anew.

use super::reading::opens_question;
use crate::text::{View, Word};

/// The most parts of a message that are judged by themselves: each may cost an encoding.
const MOST: usize = 4;

/// A part must be a question's length.
const LEAST_WORDS: usize = 3;

/// The asking parts of a message with more than one part; none when it is a single part.
pub(super) fn asking_parts(question: &View) -> Vec<View> {
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
    let asks = |(at, part): &(usize, Vec<Word>)| {
        let opens = part.iter().take(4).any(opens_question);
        part.len() >= LEAST_WORDS && (opens || *at == last && question.marks().question)
    };
    let asking = parts.into_iter().enumerate().filter(asks).take(MOST);
    asking.map(|(_, part)| question.of_words(part)).collect()
}

fn joins(word: &Word) -> bool {
    matches!(word.text(), "and" | "also" | "but" | "plus")
}

#[cfg(test)]
mod tests {
    use super::asking_parts;
    use crate::text::View;

    #[track_caller]
    fn asks(message: &str, expected: &[&str]) {
        let parts = asking_parts(&View::of(message));
        let parts: Vec<String> = parts.iter().map(View::joined).collect();
        assert_eq!(parts, expected, "{message}");
    }

    #[test]
    fn each_question_is_a_part() {
        asks("why does my eyelid jump", &[]);
        asks(
            "Why does my eyelid jump? And does magnesium help?",
            &["why does my eyelid jump", "and does magnesium help"],
        );
        asks(
            "what causes the spasm and how is it treated",
            &["what causes the spasm and", "how is it treated"],
        );
        asks("I had a long day. My eye is jumping.", &[]);
    }
}
