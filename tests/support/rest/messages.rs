//! Messages in channels: create, read, edit, delete, react.

use super::Reply;
use crate::support::payload::{self, message};
use crate::support::setup::bits;
use crate::support::snowflake;
use crate::support::world::{Request, Sent, State, Stored};
use serde_json::{Value, json};

pub(super) fn create(state: &mut State, channel: &str, call: &Request) -> Reply {
    let body = &call.body;
    let channel_id: u64 = channel.parse().unwrap_or(0);
    let guild = match state.place(channel_id) {
        Some((_, channel)) if matches!(channel.kind, 4 | 15 | 16) => {
            return Reply::error(400, 50008, "Cannot send messages in a non-text channel");
        }
        Some((guild, _)) => Some(guild.id),
        None if state.dm_partner(channel_id).is_some() => None,
        None => return Reply::unknown_channel(),
    };
    if state.forbidden.contains(&channel_id) {
        return Reply::error(403, 50013, "Missing Permissions");
    }
    let embeds = body["embeds"]
        .as_array()
        .is_some_and(|list| !list.is_empty());
    if embeds && state.without_embeds.contains(&channel_id) {
        return Reply::error(403, 50013, "Missing Permissions");
    }
    if state.without_history.contains(&channel_id) && !body["message_reference"].is_null() {
        let told = "Cannot reply without permission to read message history";
        return Reply::error(403, 160_002, told);
    }
    let nonce = (channel_id, nonce_text(&body["nonce"]));
    if body["enforce_nonce"] == true
        && let Some(&first) = state.nonces.get(&nonce)
    {
        state.duplicates.push(first);
        return Reply::ok(state.messages[&first].json.clone());
    }
    let quoted = match quoted(state, &body["message_reference"]) {
        Ok(quoted) => quoted,
        Err(reply) => return reply,
    };

    let id = snowflake::fresh();
    let mut json = message::from_body(id, channel_id, body, &call.uploads);
    if let Some(quoted) = quoted {
        payload::patch(
            &mut json,
            &json!({
                "type": 19,
                "message_reference": {
                    "type": 0,
                    "message_id": quoted["id"],
                    "channel_id": channel,
                    "guild_id": guild.map(|guild| guild.to_string()),
                },
                "referenced_message": quoted,
            }),
        );
        if guild.is_none()
            && let Some(reference) = json["message_reference"].as_object_mut()
        {
            reference.remove("guild_id");
        }
    }
    if !nonce.1.is_empty() {
        state.nonces.insert(nonce, id);
    }
    let reply = json.clone();
    publish(state, id, json, guild, body);
    Reply::ok(reply)
}

/// Stores a message of the bot and tells the gateway, which tells the bot too.
pub(super) fn publish(state: &mut State, id: u64, json: Value, guild: Option<u64>, body: &Value) {
    let channel = json["channel_id"]
        .as_str()
        .and_then(|id| id.parse().ok())
        .unwrap_or(0);
    state.sent.push(Sent {
        id,
        channel,
        body: body.clone(),
        message: json.clone(),
    });
    let mut json = json;
    if let Some(guild) = guild {
        message::in_guild(&mut json, guild, &payload::bot());
    }
    let hidden = json["flags"].as_u64().unwrap_or(0) & message::EPHEMERAL != 0;
    state.messages.insert(
        id,
        Stored {
            json,
            readable: true,
            deleted: false,
        },
    );
    if !hidden {
        state.dispatch_message("MESSAGE_CREATE", id);
    }
}

/// The message replied to; an error when it must exist and does not.
fn quoted(state: &State, reference: &Value) -> Result<Option<Value>, Reply> {
    let Some(id) = reference["message_id"].as_str() else {
        return Ok(None);
    };
    let found = id.parse().ok().and_then(|id: u64| state.messages.get(&id));
    match found {
        Some(stored) if !stored.deleted => Ok(Some(stored.json.clone())),
        _ if reference["fail_if_not_exists"] == false => Ok(None),
        _ => Err(Reply::invalid_form(&[
            "message_reference: Unknown message".to_owned()
        ])),
    }
}

fn nonce_text(nonce: &Value) -> String {
    nonce.as_str().map_or_else(
        || {
            nonce
                .as_i64()
                .map(|number| number.to_string())
                .unwrap_or_default()
        },
        str::to_owned,
    )
}

pub(super) fn read(state: &State, id: &str) -> Reply {
    match find(state, id) {
        Some(id) => {
            let stored = &state.messages[&id];
            let mut json = stored.json.clone();
            // Over HTTP too the text is for those who may read it.
            let intents = state.identifies.last().map_or(0, |it| it.intents);
            if !stored.readable && intents & bits::MESSAGE_CONTENT == 0 {
                json["content"] = json!("");
            }
            // What is asked for over HTTP does not say where it is.
            for key in ["guild_id", "member"] {
                json.as_object_mut().expect("a message").remove(key);
            }
            Reply::ok(json)
        }
        None => Reply::unknown_message(),
    }
}

pub(super) fn edit(state: &mut State, id: &str, call: &Request) -> Reply {
    let Some(id) = find(state, id) else {
        return Reply::unknown_message();
    };
    if state.sent.iter().all(|sent| sent.id != id) {
        return Reply::error(403, 50005, "Cannot edit a message authored by another user");
    }
    Reply::ok(change(state, id, &call.body, &call.uploads))
}

/// Applies an edit to one of the bot's messages; the message as it then stands.
pub(super) fn change(state: &mut State, id: u64, body: &Value, files: &[Value]) -> Value {
    let stored = state.messages.get_mut(&id).expect("the caller found it");
    let private = stored.json["flags"].as_u64().unwrap_or(0) & message::EPHEMERAL;
    message::apply(&mut stored.json, body, files);
    // Whether a message is private was settled when it was made.
    stored.json["flags"] = json!(stored.json["flags"].as_u64().unwrap_or(0) | private);
    stored.json["edited_timestamp"] = json!(snowflake::now());
    let json = stored.json.clone();
    for sent in state.sent.iter_mut().filter(|sent| sent.id == id) {
        sent.message = json.clone();
    }
    if json["flags"].as_u64().unwrap_or(0) & message::EPHEMERAL == 0 {
        state.dispatch_message("MESSAGE_UPDATE", id);
    }
    json
}

pub(super) fn delete(state: &mut State, id: &str) -> Reply {
    let Some(id) = find(state, id) else {
        return Reply::unknown_message();
    };
    state.delete_message(id);
    Reply::nothing()
}

pub(super) fn react(state: &State, id: &str) -> Reply {
    match find(state, id) {
        Some(_) => Reply::nothing(),
        None => Reply::unknown_message(),
    }
}

fn find(state: &State, id: &str) -> Option<u64> {
    let id = id.parse().ok()?;
    state
        .messages
        .get(&id)
        .filter(|stored| !stored.deleted)
        .map(|_| id)
}
