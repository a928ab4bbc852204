//! Which subjects may no entry speak of without a warning?
//!
//! From claims C20 and C23: withdrawal after heavy drinking brings seizures, and too much potassium
//! harms the heart.

use super::super::fault::Problem;
use super::plain::{Plain, says};

const DRINKS: &[&str] = &[
    "alcohol",
    "alcoholic",
    "beer",
    "beers",
    "wine",
    "wines",
    "spirits",
    "booze",
    "liquor",
    "vodka",
    "whisky",
    "cocktails",
];

/// Words that make naming a drink advice to have less of it.
const LESS: &[&str] = &[
    "less",
    "no",
    "without",
    "avoid",
    "avoiding",
    "limit",
    "limiting",
    "cut",
    "cutting",
    "reduce",
    "reducing",
    "stop",
    "stopping",
    "quit",
    "quitting",
    "give up",
    "giving up",
    "skip",
    "leave out",
    "fewer",
    "free",
    "sober",
];

/// Advice to drink less that names no drink, unless a harmless one follows.
const DRINK_LESS: &[&str] = &[
    "drink less",
    "drinking less",
    "drink no more",
    "stop drinking",
    "quit drinking",
    "give up drinking",
    "cut down on drinking",
];
const HARMLESS: &[&str] = &["coffee", "tea", "caffeine", "cola", "water", "fizzy"];

/// The warnings that an entry of these texts, each with its field's name, must have and has not.
pub(crate) fn missing_warnings<'t>(
    parts: impl Iterator<Item = (&'static str, &'t str)>,
) -> Vec<Problem> {
    let parts: Vec<(&str, Plain)> = parts
        .map(|(field, text)| (field, Plain::of(text)))
        .collect();
    let advised = parts
        .iter()
        .any(|(field, text)| advises_less_alcohol(field, text));
    let alcohol = advised && !parts.iter().any(|(_, text)| warns_of_withdrawal(text));
    let potassium = parts.iter().any(|(_, text)| text.says("potassium"))
        && !parts.iter().any(|(_, text)| warns_of_potassium(text));
    let warnings = [
        (potassium, "warning-potassium-about", "warning-potassium"),
        (alcohol, "warning-alcohol-about", "warning-alcohol"),
    ];
    warnings
        .into_iter()
        .filter(|(missing, ..)| *missing)
        .map(|(_, about, warning)| Problem::MissingWarning { about, warning })
        .collect()
}

/// In what can help, naming alcohol is advice; elsewhere it may be a cause and no more.
fn advises_less_alcohol(field: &str, text: &Plain) -> bool {
    text.sentences().any(|sentence| {
        let drink = any(sentence, DRINKS);
        let unnamed = any(sentence, DRINK_LESS) && !any(sentence, HARMLESS);
        unnamed || drink && (field == "helps" || any(sentence, LESS))
    })
}

fn warns_of_withdrawal(text: &Plain) -> bool {
    let said = |words: &[&str]| text.sentences().any(|sentence| any(sentence, words));
    said(&["heavily", "heavy", "a lot of alcohol"]) && said(&["doctor", "medical help"])
}

/// One sentence says it all: "too little potassium is dangerous" is no warning.
fn warns_of_potassium(text: &Plain) -> bool {
    text.sentences().any(|sentence| {
        any(sentence, &["potassium"])
            && any(sentence, &["too much", "extra", "high"])
            && any(sentence, &["dangerous", "harmful", "unsafe"])
    })
}

fn any(sentence: &[String], phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| says(sentence, phrase))
}
