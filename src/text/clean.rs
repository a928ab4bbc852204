//! Which characters count? Unicode noise is taken away before words are cut.
//!
//! Members paste zero-width joiners, full-width letters, look-alikes from other alphabets and long
//! drawn-out letters, by accident or to slip past filters. Which letter each stands for is told in
//! `letters.rs`, `flags.rs`, `turned.rs` and `signs.rs`. Nothing here may make a text longer than a small multiple of
//! [`super::MAX_CHARS`].

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{flags, letters, signs, turned};

/// Ends a sentence in cleaned text. The character itself never occurs in a message: control
/// characters are taken away first.
pub(super) const SENTENCE_END: char = '\u{1}';

/// The text in lower case without apostrophes, accents or invisible characters, other writings of a
/// Latin letter read as that letter. Everything else stands as it was written.
pub(crate) fn folded(text: &str) -> String {
    fold(text.chars()).nfc().collect()
}

/// The text as a reader sees it, case and marks and all: no invisible characters, accents or writings in
/// other widths, one apostrophe, one dash, one slash.
pub(crate) fn visible(text: &str) -> String {
    text.chars()
        .take(super::MAX_CHARS)
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && !is_invisible(*c))
        .map(|c| match c {
            c if is_apostrophe(c) => '\'',
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' => '-',
            '\u{2044}' | '\u{2215}' | '\u{29f8}' => '/',
            '\u{3002}' | '\u{a4f8}' | '\u{6d4}' => '.',
            '\u{ff3f}' | '\u{2017}' => '_',
            c => c,
        })
        .collect()
}

fn fold(text: impl Iterator<Item = char>) -> String {
    let mut plain: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && !is_invisible(*c) && !is_apostrophe(*c))
        .collect();
    if !plain.is_ascii() {
        plain = turned::upright(&plain).unwrap_or(plain);
        plain = letters::latin(&flags::spelled(&plain));
    }
    plain.to_lowercase()
}

/// The text in lower case without apostrophes, accents, invisible characters or drawn-out letters;
/// sentence marks become [`SENTENCE_END`].
pub(super) fn clean(text: &str) -> String {
    let folded = fold(text.chars().take(super::MAX_CHARS));
    let folded = undoubled(signs::as_letters(folded));
    let mut out = String::with_capacity(text.len().min(super::MAX_CHARS));
    let mut run = 0_usize;
    let mut last = None;
    let mut pictured = false;
    for c in folded.chars() {
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
        out = out.nfc().collect();
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

/// Undoes the doubling of each letter (`ddiiee` is `die`), where most of the text is so written.
fn undoubled(text: String) -> String {
    let edge = |c: char| !c.is_alphabetic();
    let (mut doubled, mut all, mut telling) = (0, 0, false);
    for word in text.split(edge) {
        all += word.len();
        if let Some(half) = halved(word) {
            doubled += word.len();
            // `mmmm` is drawn out.
            telling |= half.chars().any(|c| !half.starts_with(c));
        }
    }
    if !telling || 2 * doubled <= all {
        return text;
    }
    let read = |part: &str| {
        let (word, rest) = part.split_at(part.trim_end_matches(edge).len());
        halved(word).map_or_else(|| part.to_owned(), |half| half + rest)
    };
    text.split_inclusive(edge).map(read).collect()
}

/// The word once, if each of its letters stands twice.
fn halved(word: &str) -> Option<String> {
    let mut chars = word.chars();
    let mut half = String::with_capacity(word.len());
    while let Some(c) = chars.next() {
        if chars.next() != Some(c) {
            return None;
        }
        half.push(c);
    }
    Some(half)
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
