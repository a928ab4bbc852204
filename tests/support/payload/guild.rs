//! Guilds and channels: `GUILD_CREATE` and `GET /channels/{id}`.

use super::{bot, member, user};
use crate::support::setup::{Channel, GROUP, Guild, MODERATOR_ROLE, Person, bits};
use serde_json::{Value, json};

/// What `GUILD_CREATE` carries.
pub fn create(guild: &Guild) -> Value {
    let people = [bot(), Person::member("Ada"), Person::moderator("Mo")];
    let (threads, channels): (Vec<_>, Vec<_>) = guild
        .channels
        .iter()
        .partition(|channel| channel.is_thread());
    let mut value = json!({
        "joined_at": "2024-03-01T12:00:00.000000+00:00",
        "large": false,
        "unavailable": false,
        "member_count": people.len(),
        "members": people.iter().map(member).collect::<Vec<_>>(),
        "channels": channels.iter().map(|it| channel(it, guild.id)).collect::<Vec<_>>(),
        "threads": threads.iter().map(|it| channel(it, guild.id)).collect::<Vec<_>>(),
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
        "version": 1_700_000_000_000_u64,
    });
    super::patch(&mut value, &plain(guild));
    value
}

/// What `GET /guilds/{id}` answers.
pub fn plain(guild: &Guild) -> Value {
    let mut value = settings();
    let own = json!({
        "id": guild.id.to_string(),
        "name": guild.name,
        "owner_id": Person::admin("Host").id.to_string(),
        "roles": [
            role(guild.id, "@everyone", bits::ORDINARY, 0),
            role(MODERATOR_ROLE, "Moderator", Person::moderator("").permissions, 1),
        ],
        "rules_channel_id": guild.channels.first().map(|first| first.id.to_string()),
        "preferred_locale": guild.locale,
    });
    super::patch(&mut value, &own);
    value
}

/// What no test cares about but every guild has.
fn settings() -> Value {
    json!({
        "icon": null,
        "icon_hash": null,
        "splash": null,
        "discovery_splash": null,
        "banner": null,
        "region": "deprecated",
        "afk_channel_id": null,
        "afk_timeout": 300,
        "widget_enabled": false,
        "widget_channel_id": null,
        "verification_level": 1,
        "default_message_notifications": 1,
        "explicit_content_filter": 2,
        "emojis": [],
        "features": ["COMMUNITY", "NEWS"],
        "mfa_level": 0,
        "application_id": null,
        "system_channel_id": null,
        "system_channel_flags": 0,
        "max_presences": null,
        "max_members": 500_000,
        "vanity_url_code": null,
        "description": null,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "premium_progress_bar_enabled": false,
        "public_updates_channel_id": null,
        "max_video_channel_users": 25,
        "max_stage_video_channel_users": 50,
        "nsfw": false,
        "nsfw_level": 0,
        "stickers": [],
        "hub_type": null,
        "home_header": null,
        "latest_onboarding_question_id": null,
        "safety_alerts_channel_id": null,
        "incidents_data": null,
    })
}

fn role(id: u64, name: &str, permissions: u64, position: u64) -> Value {
    json!({
        "id": id.to_string(),
        "name": name,
        "description": null,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null},
        "hoist": false,
        "icon": null,
        "unicode_emoji": null,
        "position": position,
        "permissions": permissions.to_string(),
        "managed": false,
        "mentionable": false,
        "flags": 0,
        "tags": {},
    })
}

/// A guild's channel or thread.
pub fn channel(channel: &Channel, guild: u64) -> Value {
    let mut value = json!({
        "id": channel.id.to_string(),
        "type": channel.kind,
        "guild_id": guild.to_string(),
        "name": channel.name,
        "parent_id": channel.parent.map(|parent| parent.to_string()),
        "last_message_id": null,
        "rate_limit_per_user": 0,
        "flags": 0,
    });
    let more = match channel.kind {
        10..=12 => json!({
            "owner_id": Person::member("Ada").id.to_string(),
            "message_count": 1,
            "member_count": 2,
            "total_message_sent": 1,
            "thread_metadata": {
                "archived": false,
                "auto_archive_duration": 4320,
                "archive_timestamp": "2026-01-02T03:04:05.000000+00:00",
                "create_timestamp": "2026-01-02T03:04:05.000000+00:00",
                "locked": false,
            },
            "applied_tags": [],
        }),
        15 | 16 => json!({
            "position": 1,
            "permission_overwrites": [],
            "nsfw": false,
            "topic": null,
            "available_tags": [],
            "default_reaction_emoji": null,
            "default_sort_order": null,
            "default_forum_layout": 0,
            "template": "",
        }),
        _ => json!({
            "position": 0,
            "permission_overwrites": [],
            "nsfw": false,
            "topic": null,
            "last_pin_timestamp": null,
            "icon_emoji": null,
            "theme_color": null,
        }),
    };
    super::patch(&mut value, &more);
    value
}

/// A group of people: the bot is not among them.
pub fn group(person: &Person) -> Value {
    json!({
        "id": GROUP.to_string(),
        "type": 3,
        "name": null,
        "icon": null,
        "owner_id": Person::member("Ben").id.to_string(),
        "last_message_id": null,
        "last_pin_timestamp": null,
        "flags": 0,
        "recipients": [user(person), user(&Person::member("Ben"))],
    })
}

/// A channel of direct messages with one person.
pub fn direct(person: &Person) -> Value {
    json!({
        "id": person.dm().to_string(),
        "type": 1,
        "last_message_id": null,
        "last_pin_timestamp": null,
        "flags": 0,
        "recipients": [user(person)],
    })
}
