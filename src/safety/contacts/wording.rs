//! How is a number said in a sentence? Always beside its country's name; without a region there is
//! no digit.

use super::{Line, Number, Region};

/// Said when no region is known; a test holds them equal to the file's `[fallback]`.
const ANY_EMERGENCY: &str = "your local emergency number";
const ANY_CRISIS: &str = "Find a free helpline for your country at findahelpline.com.";
const ANY_POISON: &str = "your local poison centre";

/// The most crisis lines shown at once: a list to choose from is a burden in a crisis.
const MOST_LINES: usize = 3;

/// The region's emergency number with its country: `911 (United States)`.
#[must_use]
pub fn emergency_number(region: Option<&Region>) -> String {
    let Some(region) = region else {
        return ANY_EMERGENCY.to_owned();
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
    let check = if region.unsure {
        "; please check this number locally"
    } else {
        ""
    };
    format!("{} ({}{check})", numbers.join(" or "), region.name)
}

/// The region's crisis lines as a sentence, with its country.
pub(in crate::safety) fn crisis_lines(region: Option<&Region>) -> String {
    let Some(region) = region.filter(|region| !region.crisis.is_empty()) else {
        return ANY_CRISIS.to_owned();
    };
    let lines: Vec<String> = region.crisis.iter().take(MOST_LINES).map(told).collect();
    let lines = lines.join("; ");
    format!(
        "Helplines ({}): {lines}. For others, see findahelpline.com.",
        region.name
    )
}

/// Whom to call about a poison, to stand behind "call": the region's poison line, else its health
/// line, else its emergency number; each with its country.
pub(in crate::safety) fn poison_line(region: Option<&Region>) -> String {
    let Some(region) = region else {
        return ANY_POISON.to_owned();
    };
    match region.poison.as_ref().or(region.health.as_ref()) {
        Some(line) => format!("{} ({})", called(line), region.name),
        None => emergency_number(Some(region)),
    }
}

/// A line and its number: `Poison Help on 1-800-222-1222`; a name that ends with its number, such
/// as `NHS 111`, says it already.
fn called(line: &Line) -> String {
    match line.phone.as_deref() {
        Some(phone) if !line.name.ends_with(phone) => format!("{} on {phone}", line.name),
        _ => line.name.clone(),
    }
}

fn told(line: &Line) -> String {
    let hours = match line.hours.as_deref() {
        None | Some("not stated") => String::new(),
        Some(hours) => format!(" ({hours})"),
    };
    let check = if line.unsure {
        ", please check this number"
    } else {
        ""
    };
    format!("{}, {}{hours}{check}", line.name, line.reach)
}
