//! Messages: content, embeds, emptiness, flags; and what we promise about mentions and nonces.

use super::{at_most, component, length};
use crate::support::text::each;
use serde_json::Value;

/// Flag of messages in the newer component layout.
const V2: u64 = 1 << 15;

/// Flags a message may be sent with: no embeds, silent, voice, new layout.
const FLAGS: u64 = 1 << 2 | 1 << 12 | 1 << 13 | V2;

/// Characters all embeds of a message may have together.
const EMBED_SUM: usize = 6000;

/// How a message body reaches Discord.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// As a new message in a channel.
    Channel,
    /// As an answer to an interaction, or a follow-up.
    Answer,
    /// As a change to a message.
    Edit,
}

/// What Discord would refuse in a message body.
pub fn refused(body: &Value, way: Way, has_files: bool) -> Vec<String> {
    let mut found = Vec::new();
    let flags = body["flags"].as_u64().unwrap_or(0);
    at_most(&mut found, &body["content"], "content", 2000);
    embeds(&mut found, &body["embeds"]);

    let settable = FLAGS | if way == Way::Channel { 0 } else { 1 << 6 };
    if flags & !settable != 0 {
        found.push(format!(
            "flags {:#x} may not be set here",
            flags & !settable
        ));
    }
    if way != Way::Edit && is_empty(body, has_files) {
        found.push("the message is empty: no content, embeds, components or files".to_owned());
    }
    if flags & V2 == 0 {
        component::refused_rows(&mut found, &body["components"]);
    } else {
        for key in ["content", "embeds", "poll", "sticker_ids"] {
            if is_filled(&body[key]) {
                found.push(format!("`{key}` beside components V2 (flag 1 << 15)"));
            }
        }
        component::refused_v2(&mut found, body);
    }
    component::refused_ids(&mut found, body);
    found
}

/// What this project does not do even though Discord would take it.
pub fn against_our_rules(body: &Value, way: Way) -> Vec<String> {
    let mut found = Vec::new();
    // An edit without content mentions nobody; one with content is parsed with the defaults again.
    let may_mention = way != Way::Edit || body["content"].is_string();
    let parse = &body["allowed_mentions"]["parse"];
    if may_mention && parse.as_array().is_none_or(|kinds| !kinds.is_empty()) {
        found.push("`allowed_mentions` must be sent with an empty `parse`".to_owned());
    }
    if way == Way::Channel && is_filled(&body["message_reference"]) {
        if !body["nonce"].is_string() && !body["nonce"].is_i64() {
            found.push("a reply must carry a `nonce`".to_owned());
        }
        if body["enforce_nonce"] != true {
            found.push("a reply must set `enforce_nonce`".to_owned());
        }
    }
    found.extend(component::against_our_rules(body));
    found
}

fn is_filled(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    }
}

fn is_empty(body: &Value, has_files: bool) -> bool {
    // Discord trims the content first.
    let keys = ["embeds", "components", "sticker_ids", "poll", "attachments"];
    !has_files && length(&body["content"]) == 0 && !keys.iter().any(|key| is_filled(&body[*key]))
}

fn embeds(found: &mut Vec<String>, embeds: &Value) {
    if each(embeds).count() > 10 {
        found.push(format!("{} embeds; 10 are allowed", each(embeds).count()));
    }
    let sum: usize = each(embeds).map(embed_length).sum();
    if sum > EMBED_SUM {
        found.push(format!(
            "the embeds have {sum} characters together; {EMBED_SUM} are allowed"
        ));
    }
    for embed in each(embeds) {
        at_most(found, &embed["title"], "an embed's title", 256);
        at_most(found, &embed["description"], "an embed's description", 4096);
        at_most(found, &embed["footer"]["text"], "an embed's footer", 2048);
        at_most(found, &embed["author"]["name"], "an embed's author", 256);
        if each(&embed["fields"]).count() > 25 {
            found.push(format!(
                "{} fields; 25 are allowed",
                each(&embed["fields"]).count()
            ));
        }
        for field in each(&embed["fields"]) {
            at_most(found, &field["name"], "a field's name", 256);
            at_most(found, &field["value"], "a field's value", 1024);
            if length(&field["name"]) == 0 || length(&field["value"]) == 0 {
                found.push("a field without name or value".to_owned());
            }
        }
        if embed_length(embed) == 0 && !is_filled(&embed["image"]) {
            found.push("an embed with nothing in it".to_owned());
        }
    }
}

fn embed_length(embed: &Value) -> usize {
    let fields = each(&embed["fields"]);
    let fields: usize = fields
        .map(|it| length(&it["name"]) + length(&it["value"]))
        .sum();
    let parts = [
        &embed["title"],
        &embed["description"],
        &embed["footer"]["text"],
        &embed["author"]["name"],
    ];
    fields + parts.into_iter().map(length).sum::<usize>()
}
