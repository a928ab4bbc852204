//! Which words are numbers and days? Ages and dates are written out as often as in digits.

use super::lists::List;
use super::passage::Passage;
use super::pieces::{Mark, Piece, Stop};

/// What stands before a month whose name is a word too.
const BEFORE_MONTH: &[&str] = &[
    "in", "since", "last", "next", "until", "till", "early", "late", "mid", "of", "by", "before",
];

/// What stands before a day whose short form is a word too.
const BEFORE_DAY: &[&str] = &[
    "on", "last", "next", "every", "since", "until", "by", "this",
];

/// What stands before an age.
const BEFORE_AGE: &[&str] = &["aged", "age", "turned", "turning", "turn"];

/// Whose age is told.
const WHOSE_AGE: &[&str] = &["am", "im", "is", "hes", "shes", "was", "he", "she"];

/// What follows an age.
const AFTER_AGE: &[&str] = &[
    "year", "years", "yr", "yrs", "yo", "month", "months", "weeks",
];

/// Takes out numbers in words, months and days.
pub(super) fn take_out(passage: &mut Passage<'_>) {
    dates_in_digits(passage.pieces_mut());
    for at in 0..passage.len() {
        if is_date(passage, at) {
            passage.take(at, Mark::Date);
        }
    }
    let numbers: Vec<usize> = (0..passage.len())
        .filter(|at| is_number(passage, *at))
        .collect();
    for at in numbers {
        passage.take(at, Mark::Number);
    }
    for at in 0..passage.len() {
        let beside = |other: Option<usize>| {
            other.is_some_and(|other| passage.mark(other) == Some(Mark::Date))
        };
        let day = passage.mark(at) == Some(Mark::Number) || is_ordinal(passage, at);
        let of = passage.raw(at + 1) == "of" && beside(Some(at + 2));
        if day && (beside(Some(at + 1)) || beside(at.checked_sub(1)) || of) {
            passage.take(at, Mark::Date);
        }
    }
    codes(passage);
}

/// `12/03/1984`, `3-4-84`: three numbers joined.
fn dates_in_digits(pieces: &mut [Piece]) {
    let number = |one: &Piece| one.gone == Some(Mark::Number);
    for at in 0..pieces.len() {
        let Some(three) = pieces.get_mut(at..at + 3) else {
            return;
        };
        let joined = three.iter().take(2).all(|one| one.after == Stop::Joined);
        if joined && three.iter().all(number) {
            for one in three {
                one.gone = Some(Mark::Date);
            }
        }
    }
}

fn is_date(passage: &Passage<'_>, at: usize) -> bool {
    let (word, before) = (passage.raw(at), passage.raw_before(at));
    let beside_number = passage.mark(at + 1) == Some(Mark::Number)
        || at
            .checked_sub(1)
            .is_some_and(|at| passage.mark(at) == Some(Mark::Number));
    if passage.is(List::Months, at) {
        return true;
    }
    match word {
        "may" | "march" | "mar" => {
            BEFORE_MONTH.contains(&before) || beside_number || passage.is_inner_capital(at)
        }
        "mon" | "tue" | "wed" | "thu" | "thur" | "fri" | "sat" | "sun" => {
            BEFORE_DAY.contains(&before) || passage.is_inner_capital(at)
        }
        _ => false,
    }
}

fn is_ordinal(passage: &Passage<'_>, at: usize) -> bool {
    passage.is(List::Ones, at) && passage.raw(at) != "second"
        || passage.raw(at) == "second" && passage.raw(at + 1) == "of"
}

fn is_number(passage: &Passage<'_>, at: usize) -> bool {
    if passage.is(List::Tens, at) {
        return true;
    }
    if !passage.is(List::Ones, at) {
        return false;
    }
    let (before, after) = (passage.raw_before(at), passage.raw(at + 1));
    let aged = AFTER_AGE.contains(&after);
    let age = BEFORE_AGE.contains(&before)
        || WHOSE_AGE.contains(&before) && aged
        || aged && passage.raw(at + 2) == "old";
    let clock = after == "oclock"
        || matches!(before, "past" | "to") && {
            let two_before = at.checked_sub(2).map_or("", |at| passage.raw(at));
            matches!(two_before, "half" | "quarter" | "ten" | "five" | "twenty")
        };
    age || clock || in_run(passage, at)
}

/// Whether it stands in a row of numbers: `oh seven seven`, `twenty one`, `one two`.
fn in_run(passage: &Passage<'_>, at: usize) -> bool {
    let numeral = |at: usize| {
        passage.mark(at) == Some(Mark::Number)
            || passage.is(List::Tens, at)
            || passage.is(List::Ones, at)
    };
    let mut from = at;
    while from > 0 && numeral(from - 1) && passage.goes_on(from - 1) {
        from -= 1;
    }
    let mut to = at;
    while passage.goes_on(to) && numeral(to + 1) {
        to += 1;
    }
    let sure = |at: usize| {
        !passage.is(List::Ones, at)
            || matches!(
                passage.raw(at),
                "zero"
                    | "one"
                    | "two"
                    | "three"
                    | "four"
                    | "five"
                    | "six"
                    | "seven"
                    | "eight"
                    | "nine"
                    | "ten"
                    | "eleven"
                    | "twelve"
            )
    };
    to > from && (from..=to).filter(|at| sure(*at)).count() >= 2
}

/// Letters of one or two capitals beside a number are part of it, as in a postcode.
fn codes(passage: &mut Passage<'_>) {
    for at in 0..passage.len() {
        let short = passage.raw(at).len() <= 2 && !passage.is_own(at);
        if passage.mark(at).is_some() || !short || !passage.is_all_capitals(at) {
            continue;
        }
        let beside = |at: usize| passage.mark(at) == Some(Mark::Number);
        let after = passage.goes_on(at) && beside(at + 1);
        let before = at
            .checked_sub(1)
            .is_some_and(|at| beside(at) && passage.goes_on(at));
        if after || before {
            passage.take(at, Mark::Number);
        }
    }
}
