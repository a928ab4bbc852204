//! The data of an interaction, from what is done and what the bot has registered or sent.

use super::Target;
use crate::support::payload::{self, interaction};
use crate::support::setup::bits;
use crate::support::snowflake;
use crate::support::text::{components, each};
use crate::support::world::State;
use serde_json::{Map, Value, json};

/// The interaction's type and data.
pub(super) fn of(state: &State, target: &Target) -> (u8, Value) {
    match target {
        Target::Slash(name, options) => (2, command_data(state, name, options, None)),
        Target::Autocomplete(name, option, part, rest) => {
            let mut options = rest.clone();
            options[option] = json!(part);
            (4, command_data(state, name, &options, Some(option)))
        }
        Target::MessageMenu(name, on) => {
            let mut json = state
                .messages
                .get(on)
                .expect("a message of this test")
                .json
                .clone();
            // The target's text is always there, and so is nothing of the gateway's.
            for key in ["guild_id", "member"] {
                json.as_object_mut().expect("a message").remove(key);
            }
            let id = registered(state, name, 3).map_or_else(invented, |it| it["id"].clone());
            let resolved = json!({"messages": {on.to_string(): json}});
            let on = on.to_string();
            (
                2,
                json!({"id": id, "name": name, "type": 3, "target_id": on, "resolved": resolved}),
            )
        }
        Target::Component(on, custom_id, values) => {
            let stored = state.messages.get(on).expect("a message of the bot");
            let all = components(&stored.json);
            let found = all.iter().find(|it| it["custom_id"] == custom_id.as_str());
            let Some(component) = found else {
                let ids: Vec<_> = all
                    .iter()
                    .filter_map(|it| it["custom_id"].as_str())
                    .collect();
                panic!("no component `{custom_id}` in the message; it has {ids:?}");
            };
            assert!(component["disabled"] != true, "`{custom_id}` is disabled");
            let mut data = json!({
                "custom_id": custom_id,
                "component_type": component["type"],
                "id": component["id"],
            });
            if let Some(values) = values {
                data["values"] = json!(values);
                let kind = component["type"].as_u64().unwrap_or(0);
                let resolved = resolve(state, kind, values.iter().map(String::as_str));
                payload::patch(&mut data, &resolved);
            }
            (3, data)
        }
        Target::Modal(modal, written, _) => {
            let rows = each(&modal["components"]).map(|row| filled(row, written));
            let rows: Vec<Value> = rows.filter(|row| row["type"] != 10).collect();
            let names = written.as_object().into_iter().flat_map(Map::keys);
            for name in names {
                let known = components(modal)
                    .iter()
                    .any(|it| it["custom_id"] == name.as_str());
                assert!(known, "the modal has no input `{name}`");
            }
            (
                5,
                json!({"custom_id": modal["custom_id"], "components": rows}),
            )
        }
    }
}

/// A modal's row or label as it comes back: only ids, types and what was written.
fn filled(part: &Value, written: &Value) -> Value {
    let mut back = json!({"type": part["type"], "id": part["id"].as_u64().unwrap_or(1)});
    if let Some(id) = part["custom_id"].as_str() {
        back["custom_id"] = json!(id);
        let kept = if part["value"].is_string() {
            &part["value"]
        } else {
            &Value::Null
        };
        let value = if written[id].is_null() {
            kept
        } else {
            &written[id]
        };
        let text = value.as_str().unwrap_or_default();
        let must = part["required"] != false;
        assert!(
            !must || !text.is_empty() || part["type"] != 4,
            "Discord asks for `{id}`"
        );
        let key = if value.is_array() { "values" } else { "value" };
        back[key] = if value.is_null() {
            json!("")
        } else {
            value.clone()
        };
    }
    if part["components"].is_array() {
        back["components"] = each(&part["components"])
            .map(|it| filled(it, written))
            .collect();
    }
    if part["component"].is_object() {
        back["component"] = filled(&part["component"], written);
    }
    back
}

fn command_data(state: &State, name: &str, options: &Value, focus: Option<&str>) -> Value {
    let mut parts = name.split(' ');
    let command = parts.next().unwrap_or_default();
    let path: Vec<&str> = parts.collect();
    let known = registered(state, command, 1);
    let mut inner = known;
    for part in &path {
        inner = inner.and_then(|it| each(&it["options"]).find(|option| option["name"] == *part));
    }
    let inner = inner.map(|it| &it["options"]);
    let flat = interaction::options(inner, options, focus);
    let mut data = json!({
        "id": known.map_or_else(invented, |it| it["id"].clone()),
        "name": command,
        "type": 1,
    });
    for option in &flat {
        if option["type"] == 11 {
            let id = option["value"].as_str().unwrap_or_default();
            let told = state.attachment(id).expect("a file somebody attached");
            payload::patch(&mut data, &json!({"resolved": {"attachments": {id: told}}}));
            continue;
        }
        let kind = match option["type"].as_u64() {
            Some(6) => 5,
            Some(7) => 8,
            Some(8) => 6,
            _ => continue,
        };
        let resolved = resolve(state, kind, option["value"].as_str().into_iter());
        payload::patch(&mut data, &resolved);
    }
    data["options"] = json!(interaction::nested(&path, flat));
    data
}

/// Resolved users (select type 5), roles (6) and channels (8).
fn resolve<'v>(state: &State, kind: u64, ids: impl Iterator<Item = &'v str>) -> Value {
    let mut found = json!({});
    for id in ids {
        let number: u64 = id.parse().unwrap_or(0);
        if kind == 5
            && let Some(person) = state.people.get(&number)
        {
            found["users"][id] = payload::user(person);
            found["members"][id] = payload::partial_member(person);
        } else if kind == 8
            && let Some((guild, channel)) = state.place(number)
        {
            found["channels"][id] = payload::guild::channel(channel, guild.id);
            found["channels"][id]["permissions"] = json!(bits::ORDINARY.to_string());
        } else if kind == 6
            && let Some(guild) = state.setup.guilds.first()
            && let Some(role) =
                each(&payload::guild::plain(guild)["roles"]).find(|role| role["id"] == id)
        {
            found["roles"][id] = role.clone();
        }
    }
    if found == json!({}) {
        found
    } else {
        json!({"resolved": found})
    }
}

fn invented() -> Value {
    json!(snowflake::fresh().to_string())
}

/// The command as the bot has registered it, anywhere.
fn registered<'s>(state: &'s State, name: &str, kind: u64) -> Option<&'s Value> {
    let mut all = state.commands.values().flatten();
    all.find(|command| command["name"] == name && command["type"] == kind)
}
