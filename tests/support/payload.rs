//! JSON as Discord writes it: users, applications, guilds, messages, interactions.
//!
//! Complete rather than short: what serenity 0.12.5 cannot parse it drops without a word, and the
//! bot would seem deaf. `fake_discord.rs` checks each of them against serenity's types.

pub mod guild;
pub mod interaction;
pub mod message;

use super::setup::{BOT, Person};
use super::snowflake;
use serde_json::{Value, json};

/// The bot as a person, for the author field of its messages.
pub fn bot() -> Person {
    Person {
        id: BOT,
        ..Person::another_bot("Signpost")
    }
}

/// A user object.
pub fn user(person: &Person) -> Value {
    json!({
        "id": person.id.to_string(),
        "username": person.name.to_lowercase().replace(' ', "_"),
        "global_name": if person.bot { Value::Null } else { json!(person.name) },
        "discriminator": if person.bot { "4242" } else { "0" },
        "avatar": null,
        "avatar_decoration_data": null,
        "banner": null,
        "accent_color": null,
        "bot": person.bot,
        "system": false,
        "public_flags": 0,
        "clan": null,
        "primary_guild": null,
        "collectibles": null,
    })
}

/// The bot's own user, with the fields only its owner sees.
pub fn current_user() -> Value {
    let mut value = user(&bot());
    patch(
        &mut value,
        &json!({"verified": true, "mfa_enabled": true, "email": null, "flags": 0, "bio": ""}),
    );
    value
}

/// A guild member without the user, as messages carry it.
pub fn partial_member(person: &Person) -> Value {
    json!({
        "roles": person.roles.iter().map(u64::to_string).collect::<Vec<_>>(),
        "nick": null,
        "avatar": null,
        "banner": null,
        "joined_at": "2024-03-01T12:00:00.000000+00:00",
        "premium_since": null,
        "communication_disabled_until": null,
        "deaf": false,
        "mute": false,
        "pending": false,
        "flags": 0,
    })
}

/// A guild member with the user, as guilds carry it.
pub fn member(person: &Person) -> Value {
    let mut value = partial_member(person);
    value["user"] = user(person);
    value
}

/// A member with permissions in full bits, as interactions carry it.
pub fn member_with_permissions(person: &Person) -> Value {
    let mut value = member(person);
    value["permissions"] = json!(person.permissions.to_string());
    value["unusual_dm_activity_until"] = Value::Null;
    value
}

/// The application, as `GET /applications/@me` tells it.
pub fn application() -> Value {
    json!({
        "id": BOT.to_string(),
        "name": "Signpost",
        "icon": null,
        "description": "Answers health questions from curated knowledge",
        "summary": "",
        "type": null,
        "bot_public": true,
        "bot_require_code_grant": false,
        "bot": current_user(),
        "verify_key": "0".repeat(64),
        "owner": user(&Person::admin("Host")),
        "team": null,
        "flags": 1 << 19,
        "tags": ["health"],
        "terms_of_service_url": null,
        "privacy_policy_url": null,
        "redirect_uris": [],
        "interactions_endpoint_url": null,
        "role_connections_verification_url": null,
        "approximate_guild_count": 1,
        "approximate_user_install_count": 0,
        "integration_types_config": {"0": {}, "1": {}},
    })
}

/// Sets the keys of `changes` in `value`, leaving the others.
pub fn patch(value: &mut Value, changes: &Value) {
    for (key, change) in changes.as_object().into_iter().flatten() {
        value[key] = change.clone();
    }
}

/// An error body.
pub fn error(code: u32, message: &str) -> Value {
    json!({"message": message, "code": code})
}

/// An opaque interaction token, as long as Discord's.
pub fn interaction_token() -> String {
    format!("aW50ZXJhY3Rpb246{}{}", snowflake::fresh(), "x".repeat(160))
}
