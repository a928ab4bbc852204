//! Interactions: the envelope all kinds share, and the data of each.

use super::{guild, member_with_permissions, user};
use crate::support::setup::{BOT, Channel, GROUP, Guild, Person};
use serde_json::{Map, Value, json};

/// The envelope of an interaction; `data` and, for components, `message` come on top.
pub struct Envelope<'e> {
    /// The interaction's id.
    pub id: u64,
    /// The token answers are sent with.
    pub token: &'e str,
    /// 2 command, 3 component, 4 autocomplete, 5 modal.
    pub kind: u8,
    /// Who did it.
    pub person: &'e Person,
    /// The guild and its channel; `None` in direct messages.
    pub place: Option<(&'e Guild, &'e Channel)>,
    /// What the bot may do there.
    pub app_permissions: u64,
    /// Whether only the user, not the guild, installed the app.
    pub user_installed: bool,
    /// Whether it is done in a group of people.
    pub group: bool,
}

impl Envelope<'_> {
    /// The payload of `INTERACTION_CREATE`.
    pub fn with_data(&self, data: &Value) -> Value {
        let person = self.person;
        let mut value = json!({
            "id": self.id.to_string(),
            "application_id": BOT.to_string(),
            "type": self.kind,
            "token": self.token,
            "version": 1,
            "locale": person.locale,
            "app_permissions": self.app_permissions.to_string(),
            "entitlements": [],
            "entitlement_sku_ids": [],
            "attachment_size_limit": 10_485_760,
            "data": data,
        });
        let owners = &mut value["authorizing_integration_owners"];
        if self.user_installed {
            owners["1"] = json!(person.id.to_string());
        } else {
            let guild = self
                .place
                .map_or_else(|| "0".to_owned(), |(guild, _)| guild.id.to_string());
            owners["0"] = json!(guild);
        }
        if let Some((guild, channel)) = self.place {
            value["context"] = json!(0);
            value["guild_id"] = json!(guild.id.to_string());
            value["guild_locale"] = json!(guild.locale);
            value["guild"] = json!({
                "id": guild.id.to_string(),
                "locale": guild.locale,
                "features": ["COMMUNITY"],
            });
            value["channel_id"] = json!(channel.id.to_string());
            value["channel"] = guild::channel(channel, guild.id);
            value["channel"]["permissions"] = json!(person.permissions.to_string());
            value["member"] = member_with_permissions(person);
        } else if self.group {
            value["context"] = json!(2);
            value["channel_id"] = json!(GROUP.to_string());
            value["channel"] = guild::group(person);
            value["user"] = user(person);
        } else {
            value["context"] = json!(1);
            value["channel_id"] = json!(person.dm().to_string());
            value["channel"] = guild::direct(person);
            value["user"] = user(person);
        }
        value
    }
}

/// The options of a slash command from plain JSON: `{"question": "…", "private": true}`.
///
/// Types come from the registered command, or from the JSON where it is not registered. A `focus`
/// marks the option being typed; only it may break the rules, so its value is sent as a string.
pub fn options(registered: Option<&Value>, given: &Value, focus: Option<&str>) -> Vec<Value> {
    let known = |name: &str| {
        registered
            .and_then(|known| known.as_array())
            .and_then(|known| known.iter().find(|option| option["name"] == name))
    };
    let option = |(name, value): (&String, &Value)| {
        let kind = known(name).map_or_else(|| json!(kind_of(value)), |known| known["type"].clone());
        let mut option = json!({"name": name, "type": kind, "value": value});
        if focus == Some(name) {
            option["focused"] = json!(true);
        }
        option
    };
    given
        .as_object()
        .unwrap_or(&Map::new())
        .iter()
        .map(option)
        .collect()
}

fn kind_of(value: &Value) -> u8 {
    match value {
        Value::Bool(_) => 5,
        Value::Number(number) if number.is_f64() => 10,
        Value::Number(_) => 4,
        _ => 3,
    }
}

/// Wraps options in the subcommands of `path`, innermost last: `["add"]`, `["phrasing", "add"]`.
pub fn nested(path: &[&str], options: Vec<Value>) -> Vec<Value> {
    let mut options = options;
    for (depth, name) in path.iter().enumerate().rev() {
        let kind = if depth + 1 < path.len() { 2 } else { 1 };
        options = vec![json!({"name": name, "type": kind, "options": options})];
    }
    options
}
