//! Where does a word begin and end, and what is no word at all? A message cut into pieces.
//!
//! Discord's marks, links, addresses and handles are known by their form and become a [`Mark`] at once;
//! what the words are is not asked here. A piece holds what a member wrote, so none has a `Debug`.

use super::forms::by_form;
use crate::text::{folded, visible};

/// What is written in the place of something that was taken out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Name,
    Place,
    Address,
    Number,
    Date,
    Link,
    Email,
    Mention,
    Channel,
    Command,
    Emoji,
    Handle,
    /// A word that is known for harmless by no list.
    Word,
    /// A letter by itself, which tells nothing.
    Nothing,
}

impl Mark {
    pub(super) fn shown(self) -> &'static str {
        match self {
            Self::Name => "[name]",
            Self::Place => "[place]",
            Self::Address => "[address]",
            Self::Number => "[number]",
            Self::Date => "[date]",
            Self::Link => "[link]",
            Self::Email => "[e-mail]",
            Self::Mention => "[mention]",
            Self::Channel => "[channel]",
            Self::Command => "[command]",
            Self::Emoji => "[emoji]",
            Self::Handle => "[handle]",
            Self::Word => "[word]",
            Self::Nothing => "",
        }
    }
}

/// What stands between a piece and the next.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// A space.
    Gap,
    /// A hyphen, a slash, a dot without a space.
    Joined,
    Colon,
    Comma,
    /// The end of a sentence.
    End,
    /// The same, and it asks.
    Asks,
}

/// A word or what stands for one.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each sign is there or not, by itself"
)]
pub(super) struct Piece {
    /// In lower case, look-alikes undone, without its `'s`; empty for what never was a word.
    pub(super) raw: String,
    /// What it may be shown as, once that is known.
    pub(super) shown: String,
    /// What it was taken out for.
    pub(super) gone: Option<Mark>,
    /// `Anna`, where capitals tell something.
    pub(super) capital: bool,
    /// `ANNA`.
    pub(super) shout: bool,
    /// It opens a sentence.
    pub(super) starts: bool,
    /// It had an `'s`.
    pub(super) owns: bool,
    pub(super) after: Stop,
}

/// The most pieces of a message that are read.
const MOST: usize = 400;

/// Cuts a message.
pub(super) fn cut(text: &str) -> Vec<Piece> {
    let text = visible(text);
    let mut pieces = Pieces {
        all: Vec::new(),
        starts: true,
    };
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('<') {
        pieces.text(before);
        rest = after;
        if let Some((inside, behind)) = after.split_once('>')
            && let Some(mark) = discord_mark(inside)
        {
            pieces.gone(mark);
            rest = behind;
        }
    }
    pieces.text(rest);
    let mut all = pieces.all;
    forget_capitals_that_tell_nothing(&mut all);
    all
}

/// What Discord writes between `<` and `>`.
fn discord_mark(inside: &str) -> Option<Mark> {
    if inside.chars().count() > 200 || inside.contains(char::is_whitespace) {
        return None;
    }
    let digit = inside.contains(char::is_numeric);
    match inside.chars().next()? {
        '@' => Some(Mark::Mention),
        '#' if digit => Some(Mark::Channel),
        ':' | 'a' if digit && inside.contains(':') => Some(Mark::Emoji),
        't' if digit && inside.starts_with("t:") => Some(Mark::Date),
        '/' if digit => Some(Mark::Command),
        'i' if inside.starts_with("id:") => Some(Mark::Channel),
        _ => None,
    }
}

/// Where every word, or most, has a capital, a capital is no sign of a name.
fn forget_capitals_that_tell_nothing(pieces: &mut [Piece]) {
    let inner = |piece: &&Piece| !piece.starts && piece.gone.is_none() && !is_i(&piece.raw);
    let all = pieces.iter().filter(inner).count();
    let capital = pieces.iter().filter(inner).filter(|one| one.capital);
    if all >= 4 && 2 * capital.count() > all {
        for piece in pieces {
            piece.capital = false;
        }
    }
}

fn is_i(word: &str) -> bool {
    matches!(word, "i" | "im" | "ive" | "ill" | "id")
}

struct Pieces {
    all: Vec<Piece>,
    starts: bool,
}

impl Pieces {
    fn text(&mut self, text: &str) {
        for chunk in text.split_inclusive(char::is_whitespace) {
            self.chunk(chunk.trim());
            if chunk.ends_with(['\n', '\r', '\u{2028}', '\u{2029}']) {
                self.stop(Stop::End);
            } else if chunk.ends_with(char::is_whitespace) {
                self.stop(Stop::Gap);
            }
        }
    }

    /// What stands between two spaces.
    fn chunk(&mut self, chunk: &str) {
        // A link with words before it: `[look](https://…)`.
        if let Some((before, after)) = chunk.split_once("](") {
            self.chunk(before);
            return self.chunk(after);
        }
        let core = chunk.trim_matches(|c: char| !c.is_alphanumeric() && !"@#:/\\_".contains(c));
        let Some(mark) = by_form(core) else {
            return self.words(chunk);
        };
        if mark == Mark::Link
            && let Some((before, _)) = chunk.split_once("://")
        {
            // The writer's own words may stand right before the address.
            self.words(before.trim_end_matches(|c: char| c.is_ascii_alphanumeric()));
        }
        self.gone(mark);
        if chunk.ends_with(['.', '!', '?']) {
            self.stop(Stop::End);
        }
    }

    /// Words, numbers and the marks between them.
    fn words(&mut self, chunk: &str) {
        let mut token = String::new();
        let mut chars = chunk.chars().peekable();
        while let Some(c) = chars.next() {
            let next = chars.peek().copied().unwrap_or(' ');
            let sign = matches!(c, '@' | '$') && (next.is_alphabetic() || !token.is_empty());
            if c.is_alphanumeric() || matches!(c, '\'' | '_') || sign {
                token.push(c);
                continue;
            }
            self.token(&std::mem::take(&mut token));
            let inside = next.is_alphanumeric();
            self.stop(match c {
                '-' | '/' | '+' | '.' if inside => Stop::Joined,
                '.' if self.shortened() => Stop::Joined,
                '?' => Stop::Asks,
                '.' | '!' | '\u{2026}' => Stop::End,
                ':' => Stop::Colon,
                ',' | ';' | '(' | ')' | '"' => Stop::Comma,
                _ => Stop::Gap,
            });
        }
        self.token(&token);
    }

    /// Whether a dot behind the last word ends no sentence: `J. Baker`, `Dr. Baker`.
    fn shortened(&self) -> bool {
        self.all.last().is_some_and(|last| {
            let initial = last.capital && last.raw.len() == 1;
            initial
                || matches!(
                    last.raw.as_str(),
                    "mr" | "mrs" | "ms" | "mx" | "dr" | "prof" | "rev"
                )
        })
    }

    fn token(&mut self, token: &str) {
        let token = token.trim_matches(['\'', '_', '@']);
        if token.is_empty() {
            return;
        }
        if token.contains(char::is_numeric) {
            self.gone(Mark::Number);
            let unit = token.trim_start_matches(char::is_numeric);
            if UNITS.contains(&unit.to_lowercase().as_str()) {
                self.word(unit);
            }
        } else if token.contains('_') {
            self.gone(Mark::Handle);
        } else {
            self.word(token);
        }
    }

    fn word(&mut self, token: &str) {
        let base = ["'s", "'S"]
            .iter()
            .find_map(|end| token.strip_suffix(end))
            .filter(|base| !base.is_empty());
        let letters = base.unwrap_or(token);
        let first = letters.chars().next().is_some_and(char::is_uppercase);
        let lower = letters.contains(char::is_lowercase);
        let long = letters.chars().nth(1).is_some();
        self.push(Piece {
            raw: folded(letters),
            shown: String::new(),
            gone: None,
            capital: first && (lower || !long),
            shout: first && long && !lower,
            starts: self.starts,
            owns: base.is_some(),
            after: Stop::Joined,
        });
    }

    fn gone(&mut self, mark: Mark) {
        self.push(Piece {
            raw: String::new(),
            shown: String::new(),
            gone: Some(mark),
            capital: false,
            shout: false,
            starts: self.starts,
            owns: false,
            after: Stop::Joined,
        });
    }

    fn push(&mut self, piece: Piece) {
        if self.all.len() < MOST {
            self.all.push(piece);
        }
        self.starts = false;
    }

    /// Notes what stands behind the last piece; the strongest counts.
    fn stop(&mut self, stop: Stop) {
        let Some(last) = self.all.last_mut() else {
            return;
        };
        let weight = |stop| match stop {
            Stop::Joined => 0,
            Stop::Gap => 1,
            Stop::Comma => 2,
            Stop::Colon => 3,
            Stop::End => 4,
            Stop::Asks => 5,
        };
        if weight(stop) > weight(last.after) {
            last.after = stop;
        }
        self.starts |= weight(stop) >= 4;
    }
}

/// What may stand right behind a number and is no part of it.
const UNITS: &[&str] = &[
    "mg", "ml", "mcg", "kg", "hz", "day", "days", "wk", "wks", "week", "weeks", "month", "months",
    "yr", "yrs", "year", "years", "hr", "hrs", "hour", "hours", "min", "mins", "minute", "minutes",
    "sec", "secs", "second", "seconds", "times",
];

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn sentences_and_capitals_are_seen() {
        let pieces = cut("It hurts. Ask Anna, or anna's GP");
        let shape: Vec<_> = pieces
            .iter()
            .map(|one| {
                (
                    one.raw.as_str(),
                    one.starts,
                    one.capital,
                    one.shout,
                    one.owns,
                )
            })
            .collect();
        let expected = [
            ("it", true, true, false, false),
            ("hurts", false, false, false, false),
            ("ask", true, true, false, false),
            ("anna", false, true, false, false),
            ("or", false, false, false, false),
            ("anna", false, false, false, true),
            ("gp", false, false, true, false),
        ];
        assert!(shape == expected);
    }

    #[test]
    fn capitals_everywhere_tell_nothing() {
        let pieces = cut("Why Does My Left Eye Twitch");
        assert!(pieces.iter().all(|one| !one.capital));
    }
}
