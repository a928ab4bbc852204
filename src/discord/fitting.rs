//! What if a label is longer than Discord takes? It is cut, with an ellipsis: a page with a short word fewer is better
//! than none.
//!
//! Words come in several languages and from entries, so no test of one of them speaks for all. Cards and panels keep
//! their texts within their limits by themselves; this is about the words on controls and forms (PLATFORM.md 1.2, 1.3).

use serde_json::{Map, Value};

use crate::discord::panel::cut;

/// Kinds of component.
const BUTTON: u64 = 2;
const TEXT_INPUT: u64 = 4;
const SELECTS: [u64; 5] = [3, 5, 6, 7, 8];

/// A body with every word on its controls and forms within Discord's limits.
pub(super) fn fitted(mut body: Value) -> Value {
    let whole = body.get_mut("data").map(Value::take);
    let mut data = whole.unwrap_or_else(|| body.take());
    if data.get("custom_id").is_some() {
        shorten(&mut data, "title", 45);
    }
    for row in list(&mut data, "components") {
        for part in list(row, "components") {
            component(part);
        }
    }
    match &mut body {
        Value::Object(fields) => {
            fields.insert("data".to_owned(), data);
            body
        }
        _ => data,
    }
}

fn component(part: &mut Value) {
    match part.get("type").and_then(Value::as_u64) {
        Some(BUTTON) => shorten(part, "label", 80),
        Some(TEXT_INPUT) => {
            shorten(part, "label", 45);
            shorten(part, "placeholder", 100);
        }
        Some(kind) if SELECTS.contains(&kind) => {
            shorten(part, "placeholder", 150);
            for option in list(part, "options") {
                shorten(option, "label", 100);
                shorten(option, "description", 100);
            }
        }
        _ => {}
    }
}

fn list<'v>(of: &'v mut Value, field: &str) -> impl Iterator<Item = &'v mut Value> {
    let items = of.as_object_mut().and_then(|fields| fields.get_mut(field));
    items.and_then(Value::as_array_mut).into_iter().flatten()
}

fn shorten(of: &mut Value, field: &str, most: usize) {
    let fields: Option<&mut Map<String, Value>> = of.as_object_mut();
    let text = fields.and_then(|fields| fields.get_mut(field));
    if let Some(text) = text.filter(|text| text.is_string()) {
        let short = cut(text.as_str().unwrap_or_default(), most);
        *text = Value::String(short);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::fitted;

    #[test]
    fn words_on_controls_and_forms_are_cut_and_nothing_else() {
        let long = "word ".repeat(60);
        let row = |part| json!({ "type": 1, "components": [part] });
        let form = json!({ "type": 9, "data": { "custom_id": "x", "title": long, "components": [
            row(json!({ "type": 4, "label": long, "placeholder": long, "value": long })),
        ] } });
        let form = fitted(form);
        let length = |text: &serde_json::Value| text.as_str().unwrap().chars().count();
        assert!(length(&form["data"]["title"]) <= 45);
        let input = &form["data"]["components"][0]["components"][0];
        assert!(length(&input["label"]) <= 45 && length(&input["placeholder"]) <= 100);
        assert_eq!(input["value"], long, "what somebody wrote is left alone");
        assert_eq!(form["type"], 9);
        let page = fitted(json!({ "content": long, "components": [
            row(json!({ "type": 2, "label": long, "custom_id": "y" })),
            row(json!({ "type": 3, "placeholder": long, "options": [{ "label": long, "value": long }] })),
        ] }));
        assert_eq!(page["content"], long);
        assert!(length(&page["components"][0]["components"][0]["label"]) <= 80);
        let select = &page["components"][1]["components"][0];
        assert!(length(&select["placeholder"]) <= 150);
        assert!(length(&select["options"][0]["label"]) <= 100);
        assert_eq!(select["options"][0]["value"], long);
    }
}
