//! Which digits and signs stand for letters? `k1ll`, `p@in`, `ch3$t`, `d!e`.

use std::borrow::Cow;

use super::spelling;

/// A word of so many letters or more; shorter ones are prices and faces.
const WORD: usize = 3;

/// The text, in lower case, with `@`, `$`, `!` and `|` read as letters where that makes an everyday
/// word. Digits by themselves are left to the red-flag check, which knows more words.
pub(super) fn as_letters(text: String) -> String {
    if !text.contains(is_sign) {
        return text;
    }
    let read = |word: &str| {
        let end = word.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
        let (word, rest) = word.split_at(end);
        let start = word.find(|c: char| c.is_alphanumeric() || c == '$');
        let (before, word) = word.split_at(start.unwrap_or_default());
        format!("{before}{}{rest}", meant(word))
    };
    text.split_inclusive(char::is_whitespace)
        .map(read)
        .collect()
}

fn is_sign(c: char) -> bool {
    matches!(c, '@' | '$' | '!' | '|')
}

fn meant(word: &str) -> Cow<'_, str> {
    let tells = word.contains(is_sign) && word.contains(|c: char| c.is_ascii_alphabetic());
    if !tells || word.len() < WORD {
        return word.into();
    }
    let meant: String = word.chars().map(letter).collect();
    if spelling::is_everyday(&meant) {
        meant.into()
    } else {
        word.into()
    }
}

/// The letter that a digit or a sign stands for; anything else stands for itself.
pub(crate) fn letter(c: char) -> char {
    match c {
        '@' | '4' => 'a',
        '$' | '5' => 's',
        '!' | '|' | '1' => 'i',
        '0' => 'o',
        '3' => 'e',
        '7' => 't',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::as_letters;

    #[track_caller]
    fn reads(text: &str, expected: &str) {
        assert_eq!(as_letters(text.to_owned()), expected);
    }

    #[test]
    fn signs_within_words_are_letters() {
        reads("ch3$t p@in!!", "chest pain!!");
        reads("i want to d!3, now", "i want to die, now");
        reads("($uicide)", "(suicide)");
        reads("k|ll", "kill");
    }

    #[test]
    fn signs_beside_words_are_left() {
        for text in [
            "help!me",
            "$20 a$b",
            "mail me@example.org",
            "@art",
            "no! wait!!",
            "a|b",
            "$$$",
        ] {
            reads(text, text);
        }
    }
}
