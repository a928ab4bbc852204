//! Answers to interactions: the callback, follow-ups, and the original response.

use super::{Reply, messages};
use crate::support::payload::message;
use crate::support::world::{Record, Request, State};
use serde_json::{Value, json};

pub(super) fn callback(state: &mut State, id: &str, token: &str, call: &Request) -> Reply {
    let deadline = state.setup.interaction_deadline;
    let id: u64 = id.parse().unwrap_or(0);
    let Some(record) = state
        .interactions
        .get(&id)
        .filter(|it| it.json["token"] == token)
    else {
        return unknown_interaction();
    };
    if record.callback.is_some() {
        return Reply::error(400, 40060, "Interaction has already been acknowledged.");
    }
    if record.expired || call.at.duration_since(record.at) > deadline {
        return unknown_interaction();
    }
    if let Some(why) = unfit(&record.json, &call.body) {
        state.violation(format!("POST /interactions/…/callback: {why}"));
        return Reply::invalid_form(&[why]);
    }

    let interaction = record.json.clone();
    let kind = call.body["type"].as_u64().unwrap_or(0);
    let data = &call.body["data"];
    let original = match kind {
        4 => Some(answer(state, &interaction, data, &call.uploads)),
        6 | 7 => interaction["message"]["id"]
            .as_str()
            .and_then(|id| id.parse().ok()),
        _ => None,
    };
    if let (7, Some(message)) = (kind, original)
        && state.messages.contains_key(&message)
    {
        messages::change(state, message, data, &call.uploads);
    }
    let record = state.interactions.get_mut(&id).expect("found above");
    record.callback = Some(call.body.clone());
    record.original = original;
    if call.query.contains("with_response=true") {
        let message = original.and_then(|id| state.messages.get(&id));
        return Reply::ok(json!({
            "interaction": {
                "id": id.to_string(),
                "type": interaction["type"],
                "response_message_id": original.map(|id| id.to_string()),
            },
            "resource": {"type": kind, "message": message.map(|stored| &stored.json)},
        }));
    }
    Reply::nothing()
}

fn unknown_interaction() -> Reply {
    Reply::error(404, 10062, "Unknown interaction")
}

/// Why this kind of answer does not fit this kind of interaction, if so.
fn unfit(interaction: &Value, body: &Value) -> Option<String> {
    let kind = interaction["type"].as_u64().unwrap_or(0);
    let on_message = interaction["message"].is_object();
    let why = match (kind, body["type"].as_u64().unwrap_or(0)) {
        (4, 8) | (2 | 3 | 5, 4 | 5) | (2 | 3, 9 | 12) => return None,
        (3 | 5, 6 | 7) if on_message => return None,
        (4, other) => format!("autocomplete must be answered with type 8, not {other}"),
        (_, 8) => "choices (type 8) answer only autocomplete".to_owned(),
        (5, 9) => "a modal cannot answer a modal".to_owned(),
        (_, 6 | 7) => "types 6 and 7 answer only components".to_owned(),
        (_, other) => format!("answer of type {other} does not fit this interaction"),
    };
    Some(why)
}

/// Makes the message an answer becomes and publishes it.
fn answer(state: &mut State, interaction: &Value, data: &Value, files: &[Value]) -> u64 {
    let json = message::from_answer(interaction, data, files);
    let id = json["id"]
        .as_str()
        .and_then(|id| id.parse().ok())
        .expect("the fake made it");
    let guild = interaction["guild_id"]
        .as_str()
        .and_then(|id| id.parse().ok());
    messages::publish(state, id, json, guild, data);
    id
}

/// The record of a token the webhook routes may use: answered, and not expired.
fn by_token<'s>(state: &'s mut State, token: &str) -> Result<(u64, &'s mut Record), Reply> {
    let found = state
        .interactions
        .iter_mut()
        .find(|(_, record)| record.json["token"] == token);
    match found {
        Some((_, record)) if record.expired => {
            Err(Reply::error(401, 50027, "Invalid Webhook Token"))
        }
        Some((id, record)) if record.callback.is_some() => Ok((*id, record)),
        _ => Err(Reply::error(404, 10015, "Unknown Webhook")),
    }
}

pub(super) fn follow_up(state: &mut State, token: &str, call: &Request) -> Reply {
    let interaction = match by_token(state, token) {
        Ok((_, record)) => record.json.clone(),
        Err(reply) => return reply,
    };
    let message = answer(state, &interaction, &call.body, &call.uploads);
    let json = state.messages[&message].json.clone();
    if let Ok((_, record)) = by_token(state, token) {
        record.followups.push(message);
    }
    Reply::ok(json)
}

/// Reads, edits or deletes the original response or a follow-up.
pub(super) fn message(
    state: &mut State,
    method: &str,
    token: &str,
    which: &str,
    call: &Request,
) -> Reply {
    let record = match by_token(state, token) {
        Ok((_, record)) => record.clone(),
        Err(reply) => return reply,
    };
    let deferred = record
        .callback
        .as_ref()
        .is_some_and(|callback| callback["type"] == 5);
    let id = if which == "@original" {
        record.original
    } else {
        which.parse().ok()
    };
    let id = id.filter(|id| state.messages.get(id).is_some_and(|stored| !stored.deleted));
    match (method, id) {
        ("GET", Some(id)) => Reply::ok(state.messages[&id].json.clone()),
        ("PATCH", Some(id)) => {
            let json = messages::change(state, id, &call.body, &call.uploads);
            note_edit(state, token, which, &call.body, id);
            Reply::ok(json)
        }
        ("PATCH", None) if deferred && record.original.is_none() && which == "@original" => {
            // The defer alone decides whether the answer is private.
            let defer = record
                .callback
                .as_ref()
                .map(|callback| &callback["data"]["flags"]);
            let defer = defer.and_then(Value::as_u64).unwrap_or(0) & message::EPHEMERAL;
            let mut body = call.body.clone();
            body["flags"] = json!(body["flags"].as_u64().unwrap_or(0) | defer);
            let id = answer(state, &record.json, &body, &call.uploads);
            note_edit(state, token, which, &call.body, id);
            Reply::ok(state.messages[&id].json.clone())
        }
        ("DELETE", Some(id)) => {
            state.delete_message(id);
            Reply::nothing()
        }
        ("DELETE", None) if deferred && record.original.is_none() => Reply::nothing(),
        ("GET" | "PATCH" | "DELETE", None) => Reply::unknown_message(),
        _ => super::unknown_route(state, call),
    }
}

fn note_edit(state: &mut State, token: &str, which: &str, body: &Value, id: u64) {
    if let Ok((_, record)) = by_token(state, token)
        && which == "@original"
    {
        record.edits.push(body.clone());
        record.original = Some(id);
    }
}
