//! Which characters count? Unicode noise is taken away before words are cut.
//!
//! Members paste zero-width joiners, full-width letters, look-alikes from other alphabets and long
//! drawn-out letters, by accident or to slip past filters. Nothing here may make a text longer than
//! a small multiple of [`super::MAX_CHARS`].

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Ends a sentence in cleaned text. The character itself never occurs in a message: control
/// characters are taken away first.
pub(super) const SENTENCE_END: char = '\u{1}';

/// The text in lower case without apostrophes, accents or invisible characters, look-alike letters
/// read as Latin. Everything else stands as it was written.
pub(crate) fn folded(text: &str) -> String {
    let folded: String = fold(text.chars()).collect();
    folded
        .split_inclusive(char::is_whitespace)
        .map(latin_letters)
        .collect::<String>()
        .nfc()
        .collect()
}

fn fold(text: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c) && !is_invisible(*c) && !is_apostrophe(*c))
        .flat_map(char::to_lowercase)
}

/// The text in lower case without apostrophes, accents, invisible characters or drawn-out letters;
/// sentence marks become [`SENTENCE_END`].
pub(super) fn clean(text: &str) -> String {
    let folded = fold(text.chars().take(super::MAX_CHARS));
    let mut out = String::with_capacity(text.len().min(super::MAX_CHARS));
    let mut run = 0_usize;
    let mut last = None;
    let mut pictured = false;
    for c in folded {
        // A picture inside a word is no gap; beside one it is.
        if is_picture(c) {
            pictured = true;
            continue;
        }
        if std::mem::take(&mut pictured) && !(c.is_alphabetic() && ends_in_letter(&out)) {
            out.push(' ');
        }
        run = if last == Some(c) { run + 1 } else { 1 };
        last = Some(c);
        match c {
            '.' | '!' | '?' | '\n' | '\r' | '\u{2026}' | '\u{3002}' | ';' => out.push(SENTENCE_END),
            // Marks of Discord's formatting, which word boundaries do not see.
            '_' | ':' => out.push(' '),
            c if c.is_control() => out.push(' '),
            // A decimal or thousands mark is no sentence end, but no digit of ours depends on it.
            c if c.is_alphabetic() && run >= 3 => squeeze(&mut out, c),
            c => out.push(c),
        }
    }
    if !out.is_ascii() {
        out = out
            .split_inclusive([' ', SENTENCE_END])
            .map(latin_letters)
            .collect::<String>()
            .nfc()
            .collect();
    }
    join_spelled(out)
}

fn ends_in_letter(text: &str) -> bool {
    text.chars().next_back().is_some_and(char::is_alphabetic)
}

/// Emoji and other pictures: arrows, dingbats, shapes, and the planes of emoji.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// So many single letters in a row are one word that was spelt out.
const SPELT: usize = 4;

/// What stands between the letters of a word that is spelt out, in characters at most.
const BETWEEN: usize = 3;

/// Joins words that were spelt out, as in `s t r o k e` and `s.t.r.o.k.e`; a wider gap than the
/// narrowest parts two words.
fn join_spelled(text: String) -> String {
    let single = |word: &str| {
        let mut chars = word.chars();
        chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
    };
    // Each word with what stands before it.
    let mut words: Vec<(&str, &str)> = Vec::new();
    let mut rest = text.as_str();
    while let Some(begin) = rest.find(char::is_alphanumeric) {
        let (gap, from) = rest.split_at(begin);
        let end = from
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(from.len());
        let (word, after) = from.split_at(end);
        words.push((gap, word));
        rest = after;
    }
    let spelt = |at: usize| {
        let narrow = |(gap, word): &&(&str, &str)| single(word) && gap.chars().count() <= BETWEEN;
        let first = words.get(at).is_some_and(|(_, word)| single(word));
        let more = words.iter().skip(at + 1).take_while(narrow).count();
        usize::from(first) * (1 + more)
    };
    if (0..words.len()).all(|at| spelt(at) < SPELT) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some((gap, word)) = words.get(at) {
        out.push_str(gap);
        out.push_str(word);
        let run = spelt(at);
        if run >= SPELT {
            let more = words.get(at + 1..at + run).unwrap_or_default();
            let least = more.iter().map(|(gap, _)| gap.chars().count()).min();
            for (gap, letter) in more {
                if Some(gap.chars().count()) > least {
                    out.push(' ');
                }
                out.push_str(letter);
            }
        }
        at += if run >= SPELT { run } else { 1 };
    }
    out.push_str(rest);
    out
}

/// English has no letter three times in a row, so a third one means a drawn-out word: `sooo` is
/// `so`. Strips what was already written of the run, down to one letter.
fn squeeze(out: &mut String, c: char) {
    while out.ends_with(c) {
        out.pop();
    }
    out.push(c);
}

/// Format characters (zero-width, joiners, direction overrides, tags, soft hyphen), which no
/// reader sees.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' | '\u{b4}' | '`' | '\u{2032}'
    )
}

/// Reads look-alike letters as Latin, but only in a word that already holds a Latin letter: a word
/// wholly in another alphabet is left as it is.
fn latin_letters(word: &str) -> String {
    if word.is_ascii() || !word.chars().any(|c| c.is_ascii_alphabetic()) {
        return word.to_owned();
    }
    word.chars().map(|c| look_alike(c).unwrap_or(c)).collect()
}

/// The Latin letter a Cyrillic or Greek one passes for, from Unicode's confusables (UTS 39), the
/// part that meets plain text.
fn look_alike(c: char) -> Option<char> {
    Some(match c {
        'а' | 'α' => 'a',
        'ь' => 'b',
        'с' => 'c',
        'ԁ' => 'd',
        'е' | 'є' | 'ε' => 'e',
        'һ' => 'h',
        'і' | 'ι' | 'ı' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' => 'm',
        'п' | 'η' => 'n',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'г' => 'r',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' => 'u',
        'ν' | 'ѵ' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        _ => return None,
    })
}
