//! Does a text order a change of a medicine? Only a prescriber may.

use super::plain::{Plain, begins, says};

/// Changes of a medicine, as an order says them.
const CHANGES: &[&str] = &[
    "stop", "come off", "go off", "wean off", "give up", "quit", "end", "double", "halve", "split",
    "skip", "miss", "pause", "start", "begin", "restart", "increase", "raise", "reduce", "cut",
    "cut down", "decrease", "change", "switch", "swap",
];

/// What such an order is about.
const MEDICINES: &[&str] = &[
    "tablet",
    "tablets",
    "pill",
    "pills",
    "capsule",
    "capsules",
    "medicine",
    "medicines",
    "medication",
    "medications",
    "meds",
    "dose",
    "doses",
    "drops",
    "patch",
    "patches",
    "spray",
    "injection",
    "injections",
];

/// Words that turn the change into a noun (`a change of medicine`).
const ARTICLES: &[&str] = &["a", "an", "any", "the", "this", "no"];

/// Words that turn the order into its opposite, or into a report of a wish.
const DENIALS: &[&str] = &["do not", "dont", "never", "before you", "wants to"];

/// How many words after the change the medicine may stand, and how many before it the denial.
const REACH: usize = 4;
const DENIED: usize = 3;

/// The change that a sentence orders.
pub(super) fn found(plain: &Plain) -> Option<&'static str> {
    plain.sentences().find_map(order)
}

fn order(sentence: &[String]) -> Option<&'static str> {
    (0..sentence.len()).find_map(|at| {
        let (before, rest) = sentence.split_at(at);
        let change = CHANGES.iter().find(|change| {
            let after = begins(rest, change).and_then(|count| rest.get(count..));
            after.is_some_and(|after| after.iter().take(REACH).any(|word| is(word, MEDICINES)))
        })?;
        let noun = before.last().is_some_and(|word| is(word, ARTICLES));
        (!noun && !is_denied(before)).then_some(*change)
    })
}

/// Whether a denial stands close before the change. Changes in a row share one, as in `do not
/// begin, change or end a tablet`.
fn is_denied(before: &[String]) -> bool {
    let joins = |word: &&String| {
        matches!(word.as_str(), "or" | "and" | "up" | "down" | "off") || is(word, CHANGES)
    };
    let row = before.iter().rev().take_while(joins).count();
    let end = before.len().saturating_sub(row);
    let near = before.get(end.saturating_sub(DENIED)..end);
    near.is_some_and(|near| DENIALS.iter().any(|denial| says(near, denial)))
}

fn is(word: &str, list: &[&str]) -> bool {
    list.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::super::plain::Plain;
    use super::found;

    #[test]
    fn an_order_is_seen_and_a_warning_against_it_is_none() {
        for order in [
            "Stop your tablets.",
            "Come off the medicine.",
            "Double the dose.",
            "Halve your daily tablets.",
            "Skip a patch now and then.",
            "You could reduce your medication.",
            "Do not wait and then stop your drops.",
        ] {
            assert!(found(&Plain::of(order)).is_some(), "{order}");
        }
        for harmless in [
            "Do not stop your tablets.",
            "Never halve a tablet.",
            "Don't suddenly stop your tablets.",
            "Ask before you begin, change or end any tablet.",
            "A change of medicine can bring it on.",
            "Wants to stop or change a medicine",
            "It can start late. Tablets help some.",
        ] {
            assert_eq!(found(&Plain::of(harmless)), None, "{harmless}");
        }
    }
}
