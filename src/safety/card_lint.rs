//! Is every card fit to be the first thing a frightened person reads?
//!
//! The rules of the knowledge base hold for cards too, and some of their own: short, one action at
//! the front, no question, no link, no cheer, no number but those of the region.

use super::category::Level;
use super::raw::{RawCategory, RawRedFlags};
use super::red_flags::{BUILTIN, SafetyError};
use crate::knowledge::{Fault, Problem, reading_grade, wording};

/// Where the cards stand.
const FILE: &str = "knowledge/safety/red-flags.toml";

/// The longest card, in characters, placeholders and all: what a phone shows without scrolling, the
/// region's numbers (a few lines for a crisis) included.
const LONGEST: usize = 300;

/// What stands in for a number when a card is measured.
const SPOKEN: [(&str, &str); 3] = [
    ("{emergency}", "the emergency number"),
    ("{crisis}", "Call this line."),
    ("{poison}", "the poison line"),
];

/// Everything wrong with the cards that come with the house.
///
/// # Errors
/// When the file cannot be read as red flags at all.
pub fn card_faults() -> Result<Vec<Fault>, SafetyError> {
    faults(BUILTIN)
}

/// Everything wrong with the cards of a file in the shape of `knowledge/safety/red-flags.toml`.
///
/// # Errors
/// When it cannot be read as red flags at all.
pub fn faults(red_flags: &str) -> Result<Vec<Fault>, SafetyError> {
    let raw: RawRedFlags = toml::from_str(red_flags)?;
    let mut faults = Vec::new();
    for category in &raw.category {
        let before = red_flags
            .get(..category.says.span().start)
            .unwrap_or_default();
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        faults.extend(problems(category).into_iter().map(|problem| Fault {
            file: FILE.to_owned(),
            line: Some(line),
            problem,
        }));
    }
    Ok(faults)
}

fn problems(category: &RawCategory) -> Vec<Problem> {
    let says = category.says.get_ref();
    let spoken = SPOKEN.iter().fold(says.clone(), |text, (mark, words)| {
        text.replace(mark, words)
    });
    let mut problems = wording("says", &spoken);
    problems.extend(wording("title", &category.title));
    problems.extend(reading_grade(std::iter::once(("says", spoken.as_str()))));
    let length = says.chars().count();
    if length > LONGEST {
        problems.push(Problem::TooLong {
            field: "says",
            length,
            max: LONGEST,
        });
    }
    let card = |wrong| Problem::Card {
        category: category.id.as_str().into(),
        wrong,
    };
    let first = says.split(['.', ';', ':']).next().unwrap_or_default();
    let acts = category.level.level() != Level::Emergency || first.contains(" now");
    let long_number = spoken
        .split(|c: char| !c.is_ascii_digit())
        .any(|digits| digits.len() > 2);
    for (is_wrong, wrong) in [
        (!acts, "must begin with what to do now"),
        (
            says.contains('?'),
            "asks a question: a card is read, and nobody can answer it",
        ),
        (says.contains('!'), "shouts or cheers: take the `!` away"),
        (
            says.contains("http") || says.contains("www."),
            "has a link: say whom to call",
        ),
        (
            long_number,
            "holds a number that is right in one country only",
        ),
    ] {
        if is_wrong {
            problems.push(card(wrong));
        }
    }
    problems
}
