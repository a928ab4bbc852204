//! Messages: those people write and those the bot's requests turn into.

use super::{bot, partial_member, patch, user};
use crate::support::setup::{BOT, Person};
use crate::support::snowflake;
use serde_json::{Value, json};

/// Flag of a message that only one person sees.
pub const EPHEMERAL: u64 = 1 << 6;

/// A message with nothing in it yet.
pub fn blank(id: u64, channel: u64, author: &Person) -> Value {
    json!({
        "id": id.to_string(),
        "channel_id": channel.to_string(),
        "author": user(author),
        "content": "",
        "timestamp": snowflake::timestamp(id),
        "edited_timestamp": null,
        "tts": false,
        "mention_everyone": false,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "components": [],
        "pinned": false,
        "flags": 0,
        "type": 0,
    })
}

/// The gateway's extra fields of a message in a guild.
pub fn in_guild(message: &mut Value, guild: u64, author: &Person) {
    message["guild_id"] = json!(guild.to_string());
    message["member"] = partial_member(author);
}

/// A user in `mentions`, with the member the gateway adds in guilds.
pub fn mention(person: &Person, in_guild: bool) -> Value {
    let mut value = user(person);
    if in_guild {
        value["member"] = partial_member(person);
    }
    value
}

/// The message the bot's request body becomes.
pub fn from_body(id: u64, channel: u64, body: &Value, files: &[Value]) -> Value {
    let mut message = blank(id, channel, &bot());
    apply(&mut message, body, files);
    message
}

/// The message an interaction's answer becomes: with its metadata and the application's mark.
pub fn from_answer(interaction: &Value, body: &Value, files: &[Value]) -> Value {
    let channel = interaction["channel_id"]
        .as_str()
        .and_then(|id| id.parse().ok());
    let id = snowflake::fresh();
    let mut message = from_body(id, channel.unwrap_or_default(), body, files);
    let kind = match (&interaction["type"], &interaction["data"]["type"]) {
        (kind, command) if kind == 2 && command == 1 => 20,
        (kind, _) if kind == 2 => 23,
        _ => 19,
    };
    let person = if interaction["member"].is_object() {
        &interaction["member"]["user"]
    } else {
        &interaction["user"]
    };
    let mut metadata = json!({
        "id": interaction["id"],
        "type": interaction["type"],
        "user": person,
        "authorizing_integration_owners": interaction["authorizing_integration_owners"],
    });
    if interaction["type"] == 3 {
        metadata["interacted_message_id"] = interaction["message"]["id"].clone();
    }
    if interaction["type"] == 5 {
        metadata["triggering_interaction_metadata"] = json!({
            "id": snowflake::fresh().to_string(),
            "type": 2,
            "user": person,
            "authorizing_integration_owners": interaction["authorizing_integration_owners"],
        });
    }
    patch(
        &mut message,
        &json!({
            "type": kind,
            "application_id": BOT.to_string(),
            "webhook_id": BOT.to_string(),
            "interaction_metadata": metadata,
        }),
    );
    message
}

/// Changes a message as a create or edit body asks, with what Discord fills in.
pub fn apply(message: &mut Value, body: &Value, files: &[Value]) {
    for key in ["content", "flags", "components", "nonce"] {
        if !body[key].is_null() {
            message[key] = body[key].clone();
        }
    }
    if let Some(embeds) = body["embeds"].as_array() {
        message["embeds"] = embeds.iter().map(embed).collect();
    }
    if let Some(rows) = message["components"].as_array_mut() {
        number(rows, &mut 0);
    }
    if !files.is_empty() {
        message["attachments"] = json!(files);
    }
}

fn embed(sent: &Value) -> Value {
    let mut embed = json!({"type": "rich", "content_scan_version": 0});
    patch(&mut embed, sent);
    if let Some(fields) = embed.get_mut("fields").and_then(Value::as_array_mut) {
        for field in fields {
            if field["inline"].is_null() {
                field["inline"] = json!(false);
            }
        }
    }
    embed
}

/// Gives each component without an id the next number, as Discord does.
fn number(components: &mut [Value], last: &mut u64) {
    for component in components {
        *last += 1;
        if component["id"].is_null() {
            component["id"] = json!(*last);
        }
        let children = component.get_mut("components");
        if let Some(children) = children.and_then(Value::as_array_mut) {
            number(children, last);
        }
    }
}

/// The message as an app without `MESSAGE_CONTENT` gets it.
pub fn emptied(message: &Value) -> Value {
    let mut message = message.clone();
    patch(
        &mut message,
        &json!({"content": "", "embeds": [], "attachments": [], "components": []}),
    );
    if let Some(fields) = message.as_object_mut() {
        fields.remove("poll");
    }
    message
}
