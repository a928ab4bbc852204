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
            Mode::Asked | Mode::Shadow | Mode::Suggest | Mode::Answer => Self::Yes,
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
    /// Whether a channel takes posts alone, as forums do.
    forums: Cache<ChannelId, bool>,
    /// Channels that Discord did not tell about a moment ago.
    untold: LeftAlone<ChannelId>,
}

/// Where a message stands.
pub(super) struct Whereabouts {
    /// The channel that its own is a thread of.
    pub(super) parent: Option<ChannelId>,
    /// What its channel is called, where that was asked for.
    pub(super) title: Option<String>,
}

/// How long Discord is not asked again about a channel that it did not tell about: messages come fast.
const UNTOLD: Duration = Duration::from_secs(10);

impl Threads {
    pub(super) fn new() -> Self {
        Self {
            known: Cache::new(THREADS),
            forums: Cache::new(THREADS),
            untold: LeftAlone::lasting(UNTOLD),
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
        self.ask(rest, channel).await?.parent
    }

    /// Asks Discord about a channel; `None` when it does not tell.
    async fn ask(&self, rest: &Rest, channel: ChannelId) -> Option<Whereabouts> {
        let found = describe(rest, channel).await?;
        // Threads are of types 10 to 12; other channels' parents are categories.
        let thread = found.get("type").and_then(Value::as_u64);
        let parent = found.get("parent_id").and_then(Value::as_str);
        let parent = parent.and_then(|id| id.parse().ok()).filter(|id| *id != 0);
        let parent = parent
            .filter(|_| thread.is_some_and(|kind| (10..=12).contains(&kind)))
            .map(ChannelId::new);
        self.known.insert(channel, parent);
        let title = found.get("name").and_then(Value::as_str);
        Some(Whereabouts {
            parent,
            title: title.map(str::to_owned),
        })
    }

    /// Where a message stands that nobody addressed to the bot; `None` when Discord does not tell, and then
    /// nothing of it may be read. With the channel's name if it is `titled`.
    pub(super) async fn whereabouts(
        &self,
        rest: &Rest,
        channel: ChannelId,
        titled: bool,
    ) -> Option<Whereabouts> {
        if let Some(parent) = self.known.get(&channel).filter(|_| !titled) {
            let title = None;
            return Some(Whereabouts { parent, title });
        }
        if self.untold.holds(channel) {
            return None;
        }
        let told = self.ask(rest, channel).await;
        if told.is_none() {
            self.untold.note(channel);
        }
        told
    }

    /// Whether a channel takes posts alone, as forums do; `None` when Discord does not tell.
    pub(super) async fn is_forum(&self, rest: &Rest, channel: ChannelId) -> Option<bool> {
        if let Some(known) = self.forums.get(&channel) {
            return Some(known);
        }
        if self.untold.holds(channel) {
            return None;
        }
        let Some(found) = describe(rest, channel).await else {
            self.untold.note(channel);
            return None;
        };
        // 15 is a forum, 16 one for media.
        let kind = found.get("type").and_then(Value::as_u64);
        let forum = matches!(kind, Some(15 | 16));
        self.forums.insert(channel, forum);
        Some(forum)
    }
}

/// A channel as Discord describes it.
async fn describe(rest: &Rest, channel_id: ChannelId) -> Option<Value> {
    rest.get(Route::Channel { channel_id }, "").await.ok()
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

    /// An answer that was noted did not arrive.
    pub(super) fn forget(&self, channel: ChannelId, member: UserId) {
        self.answered.forget((channel, member));
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
