//! Routes that only tell or open something: gateway, guilds, channels, direct messages.

use super::Reply;
use crate::support::gateway::gateway_url;
use crate::support::payload::{self, guild};
use crate::support::setup::{BOT, Person};
use crate::support::world::State;
use serde_json::{Value, json};

pub(super) fn gateway(state: &State) -> Reply {
    Reply::ok(json!({"url": gateway_url(state)}))
}

pub(super) fn gateway_bot(state: &State) -> Reply {
    Reply::ok(json!({
        "url": gateway_url(state),
        "shards": state.setup.shards,
        "session_start_limit": {
            "total": 1000,
            "remaining": state.setup.sessions_left,
            "reset_after": 14_400_000,
            "max_concurrency": 1,
        },
    }))
}

pub(super) fn guild(state: &State, id: &str) -> Reply {
    match state
        .setup
        .guilds
        .iter()
        .find(|guild| guild.id.to_string() == id)
    {
        Some(found) => Reply::ok(guild::plain(found)),
        None => Reply::error(404, 10004, "Unknown Guild"),
    }
}

pub(super) fn channels(state: &State, id: &str) -> Reply {
    match state
        .setup
        .guilds
        .iter()
        .find(|guild| guild.id.to_string() == id)
    {
        Some(found) => {
            let all = found.channels.iter().filter(|channel| !channel.is_thread());
            Reply::ok(
                all.map(|channel| guild::channel(channel, found.id))
                    .collect(),
            )
        }
        None => Reply::error(404, 10004, "Unknown Guild"),
    }
}

pub(super) fn member(state: &State, guild: &str, user: &str) -> Reply {
    if state
        .setup
        .guilds
        .iter()
        .all(|it| it.id.to_string() != guild)
    {
        return Reply::error(404, 10004, "Unknown Guild");
    }
    if user == BOT.to_string() {
        return Reply::ok(payload::member(&payload::bot()));
    }
    match user.parse().ok().and_then(|id: u64| state.people.get(&id)) {
        Some(person) => Reply::ok(payload::member(person)),
        None => Reply::error(404, 10007, "Unknown Member"),
    }
}

pub(super) fn channel(state: &State, id: &str) -> Reply {
    let id = id.parse().unwrap_or(0);
    if let Some((in_guild, channel)) = state.place(id) {
        return Reply::ok(guild::channel(channel, in_guild.id));
    }
    match state.dm_partner(id) {
        Some(person) => Reply::ok(guild::direct(person)),
        None => Reply::unknown_channel(),
    }
}

pub(super) fn typing(state: &State, channel: &str) -> Reply {
    let id = channel.parse().unwrap_or(0);
    if state.place(id).is_none() && state.dm_partner(id).is_none() {
        return Reply::unknown_channel();
    }
    if state.forbidden.contains(&id) {
        return Reply::error(403, 50013, "Missing Permissions");
    }
    Reply::nothing()
}

pub(super) fn open_dm(state: &mut State, body: &Value) -> Reply {
    let recipient = &body["recipient_id"];
    let id = recipient
        .as_u64()
        .or_else(|| recipient.as_str()?.parse().ok())
        .unwrap_or(0);
    if id == 0 || id == BOT {
        return Reply::error(400, 50007, "Cannot send messages to this user");
    }
    let stranger = Person {
        id,
        ..Person::member("Someone")
    };
    let person = state.people.entry(id).or_insert(stranger);
    Reply::ok(guild::direct(person))
}
