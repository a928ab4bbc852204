//! Application commands: what was registered comes back as Discord would fill it in.

use super::Reply;
use crate::support::payload::patch;
use crate::support::setup::BOT;
use crate::support::snowflake;
use crate::support::world::State;
use serde_json::{Value, json};

pub(super) fn route(
    state: &mut State,
    method: &str,
    guild: Option<u64>,
    rest: &[&str],
    body: &Value,
) -> Reply {
    let commands = state.commands.entry(guild).or_default();
    match (method, rest) {
        ("GET", []) => Reply::ok(json!(commands)),
        ("PUT", []) => {
            let sent = body.as_array().cloned().unwrap_or_default();
            let old = std::mem::take(commands);
            *commands = sent
                .iter()
                .map(|command| complete(command, guild, &old))
                .collect();
            Reply::ok(json!(commands))
        }
        ("POST", []) => {
            let command = complete(body, guild, commands);
            let created = commands.iter().all(|old| old["id"] != command["id"]);
            commands.retain(|old| old["id"] != command["id"]);
            commands.push(command.clone());
            Reply {
                status: if created { 201 } else { 200 },
                body: command,
            }
        }
        ("GET", [id]) => match commands.iter().find(|command| command["id"] == *id) {
            Some(command) => Reply::ok(command.clone()),
            None => unknown(),
        },
        ("DELETE", [id]) => {
            let before = commands.len();
            commands.retain(|command| command["id"] != *id);
            if commands.len() < before {
                Reply::nothing()
            } else {
                unknown()
            }
        }
        _ => {
            state.violation(format!(
                "{method} on commands {rest:?}: the fake knows no such route"
            ));
            Reply::error(405, 0, "405: Method Not Allowed")
        }
    }
}

fn unknown() -> Reply {
    Reply::error(404, 10063, "Unknown application command")
}

/// A command with id, version and defaults; the id of an old one of the same kind and name stays.
fn complete(sent: &Value, guild: Option<u64>, old: &[Value]) -> Value {
    let kind = sent["type"].as_u64().unwrap_or(1);
    let same = |old: &&Value| old["name"] == sent["name"] && old["type"] == kind;
    let kept = old.iter().find(same).map(|old| old["id"].clone());
    let mut command = json!({
        "application_id": BOT.to_string(),
        "name_localizations": null,
        "description": "",
        "description_localizations": null,
        "default_member_permissions": null,
        "nsfw": false,
    });
    if guild.is_none() {
        patch(
            &mut command,
            &json!({"contexts": null, "integration_types": [0], "dm_permission": true}),
        );
    }
    patch(&mut command, sent);
    command["id"] = kept.unwrap_or_else(|| json!(snowflake::fresh().to_string()));
    command["version"] = json!(snowflake::fresh().to_string());
    command["type"] = json!(kind);
    if let Some(guild) = guild {
        command["guild_id"] = json!(guild.to_string());
    }
    // Permissions come back as a string, whatever they were sent as.
    if let Some(number) = command["default_member_permissions"].as_u64() {
        command["default_member_permissions"] = json!(number.to_string());
    }
    command
}
