//! Answers to interactions: messages, defers, choices, modals.

use super::message::{self, Way};
use super::{at_most, length, twice};
use crate::support::text::{components, each};
use serde_json::Value;

const EPHEMERAL: u64 = 1 << 6;

/// What Discord would refuse in a callback.
pub fn refused(body: &Value, has_files: bool) -> Vec<String> {
    let data = &body["data"];
    match body["type"].as_u64() {
        Some(4) => message::refused(data, Way::Answer, has_files),
        Some(7) => message::refused(data, Way::Edit, has_files),
        Some(5) if data["flags"].as_u64().unwrap_or(0) & !EPHEMERAL != 0 => {
            vec!["a defer may only set the flag 1 << 6 (private)".to_owned()]
        }
        Some(8) => choices(data),
        Some(9) => modal(data),
        _ => Vec::new(),
    }
}

/// What this project does not do even though Discord would take it.
pub fn against_our_rules(body: &Value) -> Vec<String> {
    match body["type"].as_u64() {
        Some(4) => message::against_our_rules(&body["data"], Way::Answer),
        Some(7) => message::against_our_rules(&body["data"], Way::Edit),
        _ => Vec::new(),
    }
}

fn choices(data: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let count = each(&data["choices"]).count();
    if count > 25 {
        found.push(format!("{count} choices; 25 are allowed"));
    }
    for choice in each(&data["choices"]) {
        at_most(&mut found, &choice["name"], "a choice's name", 100);
        at_most(&mut found, &choice["value"], "a choice's value", 100);
        if length(&choice["name"]) == 0 {
            found.push("a choice without a name".to_owned());
        }
        if choice["value"].is_string() && length(&choice["value"]) == 0 {
            found.push("a choice without a value".to_owned());
        }
    }
    found
}

fn modal(data: &Value) -> Vec<String> {
    let mut found = Vec::new();
    at_most(&mut found, &data["title"], "a modal's title", 45);
    at_most(&mut found, &data["custom_id"], "a modal's custom_id", 100);
    let count = each(&data["components"]).count();
    if !(1..=5).contains(&count) {
        found.push(format!(
            "a modal with {count} components; 1 to 5 are allowed"
        ));
    }
    for top in each(&data["components"]) {
        if !matches!(top["type"].as_u64(), Some(1 | 10 | 18)) {
            found.push(format!(
                "component of type {} at the top of a modal",
                top["type"]
            ));
        }
        if top["type"] == 1 && each(&top["components"]).count() != 1 {
            found.push("a modal's row holds exactly one text input".to_owned());
        }
    }
    let all = components(data);
    if let Some(id) = twice(all.iter().filter_map(|input| input["custom_id"].as_str())) {
        found.push(format!("the custom_id `{id}` is used twice"));
    }
    for input in all {
        at_most(&mut found, &input["label"], "a modal's label", 45);
        at_most(
            &mut found,
            &input["placeholder"],
            "an input's placeholder",
            100,
        );
        at_most(&mut found, &input["custom_id"], "a custom_id", 100);
        if input["disabled"] == true {
            found.push("`disabled` in a modal".to_owned());
        }
        if input["type"] == 4 {
            prefilled(&mut found, input);
        }
    }
    found
}

/// A text input's value must fit its own bounds, or the modal does not open.
fn prefilled(found: &mut Vec<String>, input: &Value) {
    let most = input["max_length"].as_u64().unwrap_or(4000);
    let least = input["min_length"].as_u64().unwrap_or(0);
    if least > most {
        found.push(format!("an input asks for {least} to {most} characters"));
    }
    let written = length(&input["value"]) as u64;
    if written > most.min(4000) {
        found.push(format!(
            "an input is filled with {written} characters; {most} are allowed"
        ));
    }
}
