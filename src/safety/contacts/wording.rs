//! How is a number said in a sentence? Always beside its country's name; without a region there is
//! no digit.

use super::{Line, Number, Region};
use crate::say;
use crate::speech::Language;

/// The most crisis lines shown at once: a list to choose from is a burden in a crisis.
const MOST_LINES: usize = 3;

/// The region's emergency number with its country: `911 (United States)`.
#[must_use]
pub fn emergency_number(region: Option<&Region>, language: Language) -> String {
    let Some(region) = region else {
        return say!(language, "call-any-emergency");
    };
    let shown = region
        .emergency
        .iter()
        .filter(|number| number.shown)
        .take(2);
    let numbers: Vec<String> = shown
        .map(
            |Number {
                 digits: number,
                 when,
                 ..
             }| match when {
                Some(when) => format!("{number} {when}"),
                None => number.clone(),
            },
        )
        .collect();
    let numbers = numbers.join(&say!(language, "call-or"));
    let country = region.name.as_str();
    if region.unsure {
        return say!(
            language,
            "call-number-unsure",
            number = numbers,
            country = country
        );
    }
    say!(language, "call-number", number = numbers, country = country)
}

/// The region's crisis lines as a sentence, with its country.
pub(in crate::safety) fn crisis_lines(region: Option<&Region>, language: Language) -> String {
    let Some(region) = region.filter(|region| !region.crisis.is_empty()) else {
        return say!(language, "call-any-crisis");
    };
    let lines = region.crisis.iter().take(MOST_LINES);
    let lines: Vec<String> = lines.map(|line| told(line, language)).collect();
    say!(
        language,
        "call-helplines",
        country = region.name.as_str(),
        lines = lines.join("; ")
    )
}

/// Whom to call about a poison, to stand behind "call": the region's poison line, else its health
/// line, else its emergency number; each with its country.
pub(in crate::safety) fn poison_line(region: Option<&Region>, language: Language) -> String {
    let Some(region) = region else {
        return say!(language, "call-any-poison");
    };
    match region.poison.as_ref().or(region.health.as_ref()) {
        Some(line) => say!(
            language,
            "call-number",
            number = called(line, language),
            country = region.name.as_str()
        ),
        None => emergency_number(Some(region), language),
    }
}

/// A line and its number: `Poison Help on 1-800-222-1222`; a name that ends with its number, such
/// as `NHS 111`, says it already.
fn called(line: &Line, language: Language) -> String {
    match line.phone.as_deref() {
        Some(phone) if !line.name.ends_with(phone) => say!(
            language,
            "call-line",
            name = line.name.as_str(),
            phone = phone
        ),
        _ => line.name.clone(),
    }
}

fn told(line: &Line, language: Language) -> String {
    let hours = match line.hours.as_deref() {
        None | Some("not stated") => String::new(),
        Some(hours) => format!(" ({hours})"),
    };
    let told = format!("{}, {}{hours}", line.name, line.reach);
    if line.unsure {
        return say!(language, "call-line-unsure", line = told);
    }
    told
}
