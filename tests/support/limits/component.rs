//! Components: rows, buttons, selects, custom ids, the newer layout.

use super::{at_most, length, twice};
use crate::support::text::{components, each};
use serde_json::Value;

const ROW: u64 = 1;
const BUTTON: u64 = 2;
const TEXT_DISPLAY: u64 = 10;

/// A button that opens a page instead of calling the bot.
const LINK: u64 = 5;
/// A button that sells something.
const PREMIUM: u64 = 6;

fn kind(component: &Value) -> u64 {
    component["type"].as_u64().unwrap_or(0)
}

fn is_select(component: &Value) -> bool {
    matches!(kind(component), 3 | 5..=8)
}

/// The classic layout: up to 5 rows, each with 5 buttons or 1 select.
pub(super) fn refused_rows(found: &mut Vec<String>, rows: &Value) {
    if each(rows).count() > 5 {
        found.push(format!("{} action rows; 5 are allowed", each(rows).count()));
    }
    for row in each(rows) {
        if kind(row) != ROW {
            found.push(format!(
                "component of type {} needs flag 1 << 15",
                kind(row)
            ));
            continue;
        }
        refused_row(found, row);
    }
}

fn refused_row(found: &mut Vec<String>, row: &Value) {
    let children = each(&row["components"]);
    let (buttons, selects) = children.fold((0, 0), |(buttons, selects), child| {
        (
            buttons + usize::from(kind(child) == BUTTON),
            selects + usize::from(is_select(child)),
        )
    });
    if buttons > 5 {
        found.push(format!("{buttons} buttons in a row; 5 are allowed"));
    }
    if selects > 1 || (selects == 1 && buttons > 0) {
        found.push("a select shares its row; it needs one of its own".to_owned());
    }
    if buttons + selects == 0 {
        found.push("an action row with nothing in it".to_owned());
    }
    for child in each(&row["components"]) {
        if kind(child) == BUTTON {
            refused_button(found, child);
        } else if is_select(child) {
            refused_select(found, child);
        }
    }
}

fn refused_button(found: &mut Vec<String>, button: &Value) {
    at_most(found, &button["label"], "a button's label", 80);
    let (has_id, has_url) = (button["custom_id"].is_string(), button["url"].is_string());
    let fits = match button["style"].as_u64() {
        Some(LINK) => has_url && !has_id,
        Some(PREMIUM) => !has_url && !has_id,
        _ => has_id && !has_url,
    };
    if !fits {
        found.push("a button needs a `custom_id`, a link button a `url`, and no both".to_owned());
    }
}

fn refused_select(found: &mut Vec<String>, select: &Value) {
    at_most(found, &select["placeholder"], "a select's placeholder", 150);
    let options = each(&select["options"]).count();
    if kind(select) == 3 && !(1..=25).contains(&options) {
        found.push(format!(
            "a select with {options} options; 1 to 25 are allowed"
        ));
    }
    let values = each(&select["options"]).filter_map(|option| option["value"].as_str());
    if let Some(value) = twice(values) {
        found.push(format!("a select offers `{value}` twice"));
    }
    for option in each(&select["options"]) {
        for key in ["label", "value", "description"] {
            at_most(found, &option[key], "an option's text", 100);
        }
    }
    let least = select["min_values"].as_u64().unwrap_or(1);
    let most = select["max_values"].as_u64().unwrap_or(1);
    if least > most || (kind(select) == 3 && most > options as u64) {
        found.push(format!(
            "a select asks for {least} to {most} of {options} options"
        ));
    }
}

/// The newer layout: 40 components, 4000 characters of text.
pub(super) fn refused_v2(found: &mut Vec<String>, body: &Value) {
    let all = components(body);
    if all.len() > 40 {
        found.push(format!("{} components; 40 are allowed", all.len()));
    }
    let displays = all
        .iter()
        .filter(|component| kind(component) == TEXT_DISPLAY);
    let sum: usize = displays.map(|display| length(&display["content"])).sum();
    if sum > 4000 {
        found.push(format!(
            "text displays of {sum} characters together; 4000 are allowed"
        ));
    }
    for row in all.iter().filter(|component| kind(component) == ROW) {
        refused_row(found, row);
    }
}

/// Custom ids: 1 to 100 characters, each once.
pub(super) fn refused_ids(found: &mut Vec<String>, body: &Value) {
    let all = components(body);
    for component in &all {
        if component["custom_id"].is_string() && length(&component["custom_id"]) == 0 {
            found.push("an empty `custom_id`".to_owned());
        }
        at_most(found, &component["custom_id"], "a custom_id", 100);
    }
    let ids = all
        .iter()
        .filter_map(|component| component["custom_id"].as_str());
    if let Some(id) = twice(ids) {
        found.push(format!("the custom_id `{id}` is used twice"));
    }
}

/// Our rule: every button says in words what it does, for screen readers too.
pub(super) fn against_our_rules(body: &Value) -> Vec<String> {
    let all = components(body);
    let mute = |button: &&&Value| {
        kind(button) == BUTTON && button["style"] != PREMIUM && !says_something(&button["label"])
    };
    let mute = all.iter().filter(mute);
    mute.map(|button| format!("a button without words: {}", button["custom_id"]))
        .collect()
}

fn says_something(label: &Value) -> bool {
    label
        .as_str()
        .is_some_and(|label| label.chars().any(char::is_alphanumeric))
}
