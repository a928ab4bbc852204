//! Does a text name a dose: an amount of a medicine, or how often to take it?
//!
//! To add a unit or a medicine, add its singular to the list.

use super::plain::{Plain, says};

/// Units that turn a number before them into a dose, without the plural's ending. The micro sign
/// arrives as the Greek letter.
const UNITS: &[&str] = &[
    "mg",
    "mcg",
    "ug",
    "\u{3bc}g",
    "g",
    "gm",
    "gram",
    "gramme",
    "milligram",
    "milligramme",
    "microgram",
    "microgramme",
    "ml",
    "millilitre",
    "milliliter",
    "mmol",
    "meq",
    "iu",
    "unit",
    "teaspoon",
    "teaspoonful",
    "tsp",
    "tablespoon",
    "tablespoonful",
    "tbsp",
    "drop",
    "tablet",
    "pill",
    "capsule",
    "caplet",
    "lozenge",
    "puff",
    "spray",
    "sachet",
    "patch",
    "ampoule",
    "vial",
    "dose",
];

/// Units of medicine unless the sentence speaks of somebody's weight.
const KILOS: &[&str] = &["kg", "kilo", "kilogram", "kilogramme"];

/// How words begin that speak of somebody's weight.
const BODY: &[&str] = &["weigh", "body", "heav"];

/// Numbers as words, as far as a dose is counted.
const NUMBER_WORDS: &[&str] = &[
    "half",
    "quarter",
    "couple",
    "pair",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "dozen",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "thousand",
];

/// What may stand between a number and its unit, as in `half of a magnesium tablet`.
const BETWEEN: &[&str] = &[
    "a",
    "an",
    "of",
    "the",
    "your",
    "these",
    "those",
    "small",
    "large",
    "big",
    "whole",
    "full",
    "heaped",
    "level",
    "more",
    "extra",
    "daily",
    "prescribed",
    "international",
    "injection",
    "magnesium",
    "potassium",
    "vitamin",
    "eye",
];

/// What is taken, without the plural's ending.
const MEDICINES: &[&str] = &[
    "tablet",
    "pill",
    "capsule",
    "medicine",
    "medication",
    "dose",
    "supplement",
    "vitamin",
    "mineral",
    "magnesium",
    "potassium",
    "calcium",
    "zinc",
    "iron",
    "sachet",
    "spray",
    "puff",
];

/// How often something is taken: a dose where a medicine is named in the same sentence.
const OFTEN: &[&str] = &[
    "daily",
    "nightly",
    "hourly",
    "a day",
    "per day",
    "each day",
    "every day",
    "a night",
    "each night",
    "every night",
    "every morning",
    "every evening",
    "times a week",
    "once a week",
    "twice a week",
];

/// Words before `a day` that make it a time and no rate.
const WITHIN: &[&str] = &["in a", "within a", "for a", "after a"];

/// The unit that makes an amount of a sentence, however often it is taken.
pub(super) fn counted(plain: &Plain) -> Option<&'static str> {
    plain.sentences().find_map(amount)
}

/// The unit or the rate that makes a sentence a dose.
pub(super) fn found(plain: &Plain) -> Option<&'static str> {
    plain
        .sentences()
        .find_map(|sentence| amount(sentence).or_else(|| rate(sentence)))
}

/// A number followed by a unit of medicine (`400 mg`, `2.5mg`, `two tablets`, `half a pill`).
fn amount(sentence: &[String]) -> Option<&'static str> {
    let words: Vec<&str> = sentence
        .iter()
        .map(String::as_str)
        .filter(|word| !BETWEEN.contains(word))
        .collect();
    let is_number = |word: &str| after_digits(word) == Some("") || NUMBER_WORDS.contains(&word);
    let counts = |unit: &str| {
        let apart = words
            .windows(2)
            .any(|pair| matches!(pair, [n, u] if is_number(n) && is_one(u, unit)));
        let glued = |word: &&str| after_digits(word).is_some_and(|rest| is_one(rest, unit));
        apart || words.iter().any(glued)
    };
    if words.iter().any(|word| after_digits(word) == Some("u")) {
        return Some("u");
    }
    let weighed = words
        .iter()
        .any(|word| BODY.iter().any(|start| word.starts_with(start)));
    let kilos = if weighed { &[] } else { KILOS };
    UNITS.iter().chain(kilos).copied().find(|unit| counts(unit))
}

fn rate(sentence: &[String]) -> Option<&'static str> {
    let medicine = |word: &String| MEDICINES.iter().any(|one| is_one(word, one));
    if !sentence.iter().any(medicine) && !says(sentence, "eye drops") {
        return None;
    }
    let every_hours = sentence
        .windows(3)
        .any(|three| matches!(three, [every, _, unit] if every == "every" && is_one(unit, "hour")));
    if every_hours {
        return Some("every so many hours");
    }
    OFTEN.iter().copied().find(|often| {
        let (a, unit) = often.split_once(' ').unwrap_or_default();
        let is_time = a == "a"
            && WITHIN
                .iter()
                .any(|before| says(sentence, &format!("{before} {unit}")));
        let is_life = *often == "daily" && says(sentence, "daily life");
        says(sentence, often) && !is_time && !is_life
    })
}

/// What follows the digits that a word begins with (`mg` of `2.5mg` and of `2x400mg`), if any do.
fn after_digits(word: &str) -> Option<&str> {
    let rest = word.trim_start_matches(|c: char| c.is_numeric() || matches!(c, '.' | ',' | 'x'));
    (rest.len() < word.len() && word.contains(char::is_numeric)).then_some(rest)
}

/// Whether the word is the singular or its plural.
fn is_one(word: &str, singular: &str) -> bool {
    word.strip_prefix(singular)
        .is_some_and(|rest| matches!(rest, "" | "s" | "es"))
}

#[cfg(test)]
mod tests {
    use super::super::plain::Plain;
    use super::found;

    #[test]
    fn a_dose_is_seen_however_it_is_written() {
        for dose in [
            "Take 5,000 IU.",
            "Take 400 I.U. of it.",
            "Take 400 international units.",
            "200-400 mg is used.",
            "200\u{2013}400mg is used.",
            "2 x 400mg is used.",
            "2x400mg is used.",
            "\u{ff14}\u{ff10}\u{ff10} mg is used.",
            "4\u{200b}00 m\u{200b}g is used.",
            "400 \u{43c}g is used.",
            "Try 400 mgs.",
            "Try twenty milligrammes.",
            "Try fifty grams.",
            "Try 0.5 g.",
            "Try 5 millilitres.",
            "Try 5 milliliters.",
            "Try 20U of it.",
            "Try 20 injection units.",
            "Try a couple of drops.",
            "Try half a sachet.",
            "Try half of your tablet.",
            "Try one heaped teaspoon.",
            "Try two tbsp.",
            "Try three sprays.",
            "Try two magnesium tablets.",
            "Try two patches.",
            "Try 2 kg of it.",
            "Try a tablet twice a day.",
            "Try magnesium daily.",
            "Some need a dose every 6 hours.",
            "Use eye drops three times a day.",
        ] {
            assert!(found(&Plain::of(dose)).is_some(), "{dose}");
        }
    }

    #[test]
    fn numbers_of_people_and_days_are_no_dose() {
        for harmless in [
            "It lasts six weeks.",
            "It helps 1 in 100 people.",
            "About 30% of people take tablets.",
            "Two studies looked at magnesium.",
            "Fifty people of 60 kg body weight rested.",
            "One of us rests.",
            "Sleep well every day.",
            "Tablets can make daily life easier.",
            "Ask a pharmacist about a medicine within a day.",
        ] {
            assert_eq!(found(&Plain::of(harmless)), None, "{harmless}");
        }
    }
}
