//! May Signpost speak here, now? What the guild decided for a channel, for a while, and for haste.
//!
//! An emergency card is never held back by anything here.

use std::time::Duration;

use quick_cache::sync::Cache;
use serde_json::Value;
use serenity::http::Route;
use serenity::model::id::{ChannelId, UserId};

use super::hint::Hint;
use super::intake::Scope;
use super::memory::LeftAlone;
use super::rest::Rest;
use crate::community::Mode;
use crate::guilds::Snapshot;

/// So many threads are remembered with the channel they are in.
const THREADS: usize = 10_000;

/// What a guild allows in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Permitted {
    /// Answers.
    Yes,
    /// Not in this channel.
    ChannelOff,
    /// Nowhere in the guild for now.
    Paused,
}

impl Permitted {
    /// What the guild allows in this channel; `parent` is the channel a thread is in.
    pub(super) fn here(snapshot: &Snapshot, channel: ChannelId, parent: Option<ChannelId>) -> Self {
        let settings = snapshot.settings();
        if settings.paused {
            return Self::Paused;
        }
        match settings.mode(channel.get(), parent.map(ChannelId::get)) {
            Mode::Off => Self::ChannelOff,
            Mode::Asked => Self::Yes,
        }
    }

    /// How much of a question is answered then.
    pub(super) fn scope(self) -> Scope {
        match self {
            Self::Yes => Scope::Everything,
            Self::ChannelOff | Self::Paused => Scope::Urgent,
        }
    }

    /// What somebody is told who used a command all the same.
    pub(super) fn hint(self) -> Option<Hint> {
        match self {
            Self::Yes => None,
            Self::ChannelOff => Some(Hint::ChannelOff),
            Self::Paused => Some(Hint::Paused),
        }
    }
}

/// Which channel a thread is in, as far as it was asked; threads never move.
pub(super) struct Threads {
    known: Cache<ChannelId, Option<ChannelId>>,
}

impl Threads {
    pub(super) fn new() -> Self {
        Self {
            known: Cache::new(THREADS),
        }
    }

    /// The channel that this one is a thread of. Asked only where the guild decided something about other
    /// channels and nothing about this one; a failed request counts as no thread.
    pub(super) async fn parent(
        &self,
        rest: &Rest,
        snapshot: &Snapshot,
        channel: ChannelId,
    ) -> Option<ChannelId> {
        let channels = &snapshot.settings().channels;
        if channels.is_empty() || channels.contains_key(&channel.get()) {
            return None;
        }
        if let Some(known) = self.known.get(&channel) {
            return known;
        }
        let route = Route::Channel {
            channel_id: channel,
        };
        let found: Value = rest.get(route, "").await.ok()?;
        // Threads are of types 10 to 12; other channels' parents are categories.
        let thread = found.get("type").and_then(Value::as_u64);
        let parent = found.get("parent_id").and_then(Value::as_str);
        let parent = parent.and_then(|id| id.parse().ok()).filter(|id| *id != 0);
        let parent = parent
            .filter(|_| thread.is_some_and(|kind| (10..=12).contains(&kind)))
            .map(ChannelId::new);
        self.known.insert(channel, parent);
        parent
    }
}

/// Members who were answered in a channel a moment ago.
pub(super) struct Haste {
    answered: LeftAlone<(ChannelId, UserId)>,
}

impl Haste {
    pub(super) fn new() -> Self {
        Self {
            answered: LeftAlone::lasting(Duration::ZERO),
        }
    }

    /// Whether the guild's pause between two answers to this member is not over yet.
    pub(super) fn holds(&self, channel: ChannelId, member: UserId) -> bool {
        self.answered.holds((channel, member))
    }

    /// Notes an answer, for as long as the guild wants a pause.
    pub(super) fn note(&self, snapshot: &Snapshot, channel: ChannelId, member: UserId) {
        let pause = snapshot.settings().cooldown;
        if pause > 0 {
            let pause = Duration::from_secs(pause.into());
            self.answered.note_for((channel, member), pause);
        }
    }
}
