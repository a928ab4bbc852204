//! What a member would read in a body the bot sent, as one text to assert on.

use serde_json::Value;

/// Every visible text of a message, callback or modal body, one piece a line, top to bottom.
///
/// Takes a message body, a whole callback (`{"type": 4, "data": …}`) or a modal. Hidden things,
/// such as custom ids and links behind buttons, are left out.
pub fn said(body: &Value) -> String {
    let body = if body["data"].is_object() {
        &body["data"]
    } else {
        body
    };
    let mut lines = Vec::new();
    take(&mut lines, &body["title"]);
    take(&mut lines, &body["content"]);
    for embed in each(&body["embeds"]) {
        take(&mut lines, &embed["author"]["name"]);
        take(&mut lines, &embed["title"]);
        take(&mut lines, &embed["description"]);
        for field in each(&embed["fields"]) {
            take(&mut lines, &field["name"]);
            take(&mut lines, &field["value"]);
        }
        take(&mut lines, &embed["footer"]["text"]);
    }
    for component in each(&body["components"]) {
        component_texts(&mut lines, component);
    }
    for choice in each(&body["choices"]) {
        take(&mut lines, &choice["name"]);
    }
    lines.join("\n")
}

/// Every component of a body, rows and containers included, however deep.
pub fn components(body: &Value) -> Vec<&Value> {
    let body = if body["data"].is_object() {
        &body["data"]
    } else {
        body
    };
    let mut found = Vec::new();
    for component in each(&body["components"]) {
        collect(&mut found, component);
    }
    found
}

/// The elements of an array, or nothing when it is no array.
pub fn each(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn collect<'v>(found: &mut Vec<&'v Value>, component: &'v Value) {
    found.push(component);
    for child in each(&component["components"]) {
        collect(found, child);
    }
    for single in ["component", "accessory"] {
        if component[single].is_object() {
            collect(found, &component[single]);
        }
    }
}

fn component_texts(lines: &mut Vec<String>, component: &Value) {
    for key in ["label", "description", "content", "placeholder", "value"] {
        take(lines, &component[key]);
    }
    for option in each(&component["options"]) {
        take(lines, &option["label"]);
        take(lines, &option["description"]);
    }
    for child in each(&component["components"]) {
        component_texts(lines, child);
    }
    for single in ["component", "accessory"] {
        if component[single].is_object() {
            component_texts(lines, &component[single]);
        }
    }
}

fn take(lines: &mut Vec<String>, value: &Value) {
    if let Some(text) = value.as_str().filter(|text| !text.is_empty()) {
        lines.push(text.to_owned());
    }
}
