//! Limits that Discord's schema does not state, and rules of our own.
//!
//! `refused` functions hold what Discord would answer with 400; `against_our_rules` what this
//! project promises on top. A new limit goes to the file of the body it is about.

pub mod answer;
pub mod command;
pub mod component;
pub mod message;

use serde_json::Value;

/// Length in UTF-16 units after trimming: of the usual ways to count, the one that counts most.
pub fn length(value: &Value) -> usize {
    value
        .as_str()
        .map_or(0, |text| text.trim().encode_utf16().count())
}

/// Notes that a text is too long.
fn at_most(found: &mut Vec<String>, value: &Value, name: &str, most: usize) {
    let length = length(value);
    if length > most {
        found.push(format!(
            "{name} has {length} characters; {most} are allowed"
        ));
    }
}

/// The first name that occurs twice.
fn twice<'v>(names: impl Iterator<Item = &'v str>) -> Option<&'v str> {
    let mut seen = std::collections::BTreeSet::new();
    let mut names = names;
    names.find(|name| !seen.insert(*name))
}
