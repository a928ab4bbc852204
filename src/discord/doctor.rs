//! `/doctor [channel]`: why is Signpost silent there? For moderators, each finding with what to do about it.
//!
//! `checks.rs` says what each check finds; `page.rs` draws it. Here it is looked, at this moment: nothing is
//! taken from an earlier look. Nothing is changed, and what cannot be looked at is a finding too.

mod checks;
mod page;

use std::fmt;

use serde_json::Value;
use serenity::http::Route;
use serenity::model::application::{
    CommandDataOptionValue, CommandInteraction, ComponentInteraction,
};
use serenity::model::channel::{ChannelType, PartialChannel};
use serenity::model::id::ChannelId;
use serenity::model::permissions::Permissions;
use std::sync::Arc;

use super::commands;
use super::intake::Intake;
use super::memory::Untellable;
use super::panel::Shown;
use super::permitted::Permitted;
use super::rest::RestError;
use super::standing::Standing;
use super::visitor::Visitor;
use crate::clock;
use crate::community::Mode;
use crate::guilds::Snapshot;
use crate::speech::Language;
use crate::store::StoreError;

/// The version this build writes and reads.
const PREFIX: &str = "doc1";

/// A control of ours; it can be forged and grants nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Control {
    /// Look again at this channel.
    Again(ChannelId),
}

impl Control {
    /// Reads an id; `None` for any other.
    pub(super) fn parse(id: &str) -> Option<Self> {
        let channel = id.strip_prefix(PREFIX)?.strip_prefix(":again:")?;
        let channel = channel.parse().ok().filter(|id| *id != 0)?;
        Some(Self::Again(ChannelId::new(channel)))
    }
}

impl fmt::Display for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Again(channel) = self;
        write!(f, "{PREFIX}:again:{channel}")
    }
}

/// What the bot may do in the channel that is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Just this, as Discord told along with the command.
    Held(Permissions),
    /// It can see the channel; the rest is told only to a command that is used there.
    Sees,
    /// It cannot see the channel.
    Blind,
    /// Discord did not say.
    Unknown,
}

/// Everything that was looked at.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a separate thing that was looked at, not a state"
)]
struct Seen {
    /// The language of whoever looks.
    language: Language,
    channel: ChannelId,
    parent: Option<ChannelId>,
    thread: bool,
    reach: Reach,
    snapshot: Arc<Snapshot>,
    permitted: Permitted,
    /// What the guild decided for the channel.
    mode: Mode,
    /// Whether Discord is asked for the text of messages that are not to the bot.
    message_content: bool,
    /// Whether the guild's own choices could not be read.
    stands_in: bool,
    /// Whether whoever looks was answered there a moment ago.
    hasty: bool,
    /// Whether the channel refused an answer a moment ago.
    left_alone: bool,
    /// Whether as many questions are answered as may be.
    full: bool,
    sessions: usize,
    alerts: Option<(ChannelId, Option<Untellable>)>,
    log: Option<(ChannelId, Option<Untellable>)>,
    database: &'static str,
    /// How large it is.
    answers: Result<u64, StoreError>,
    listed: Result<bool, RestError>,
    overdue: usize,
}

impl Seen {
    /// The channel, for a text.
    fn mention(&self) -> String {
        format!("<#{}>", self.channel)
    }
}

/// Looks, at whoever's wish may.
pub(super) async fn open(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let visitor = Visitor::of_command(intake, command).await;
    let options = command.data.options.iter();
    let mut chosen = options.filter_map(|option| match option.value {
        CommandDataOptionValue::Channel(id) => Some(id),
        _ => None,
    });
    let channel = chosen.next().unwrap_or(visitor.channel);
    let told = command.data.resolved.channels.get(&channel);
    examine(intake, &visitor, (channel, told), Shown::New).await
}

/// Looks again.
pub(super) async fn press(
    intake: &Intake,
    press: &ComponentInteraction,
    Control::Again(channel): Control,
) -> Result<(), RestError> {
    let visitor = Visitor::of_press(intake, press).await;
    examine(intake, &visitor, (channel, None), Shown::InPlace).await
}

async fn examine(
    intake: &Intake,
    visitor: &Visitor<'_>,
    (channel, told): (ChannelId, Option<&PartialChannel>),
    shown: Shown,
) -> Result<(), RestError> {
    if visitor.acting(intake, Standing::Moderator).await?.is_none() {
        return Ok(());
    }
    // A database in trouble takes longer than Discord waits.
    intake.sender.wait(visitor.slot, shown).await?;
    let seen = look(intake, visitor, channel, told).await;
    let panel = page::panel(&checks::findings(&seen), &seen);
    visitor.show_late(intake, panel).await
}

async fn look(
    intake: &Intake,
    visitor: &Visitor<'_>,
    channel: ChannelId,
    told: Option<&PartialChannel>,
) -> Seen {
    let here = channel == visitor.channel;
    let told = told.or_else(|| visitor.place.filter(|_| here));
    let (reach, parent, thread) = match (visitor.held, told) {
        (Some(held), Some(told)) if here => {
            (Reach::Held(held), told.parent_id, is_thread(told.kind))
        }
        _ => ask(intake, channel).await,
    };
    let guilds = &intake.answering.guilds;
    let snapshot = &visitor.snapshot;
    let settings = snapshot.settings();
    let store = guilds.store();
    // What a guild decided is read, and not only whether somebody answers: the tables may be out of order.
    let read = match visitor.own_guild() {
        Some(guild) => store.decided(guild).await.map(drop),
        None => store.ping().await,
    };
    let answers = match read {
        Ok(()) => store.size().await,
        Err(error) => Err(error),
    };
    let telling = |channel: Option<u64>| {
        let channel = channel.filter(|id| *id != 0).map(ChannelId::new)?;
        Some((channel, intake.sender.untellable(channel)))
    };
    // Without a choice of the guild's own the host's stands, as in `alert.rs`.
    let mut hosts = intake.settings.alerts.iter();
    let hosts = hosts.find(|(own, _)| visitor.guild.is_some_and(|guild| guild.get() == *own));
    let today = clock::today();
    let entries = snapshot.community().pack().entries().iter();
    Seen {
        language: visitor.slot.language,
        channel,
        parent,
        thread,
        reach,
        permitted: Permitted::here(snapshot, channel, parent),
        mode: settings.mode(channel.get(), parent.map(ChannelId::get)),
        message_content: intake.settings.message_content,
        stands_in: guilds.stands_in(snapshot),
        hasty: intake.haste.holds(channel, visitor.user),
        left_alone: intake.sender.leaves_alone(channel),
        full: intake.is_full(),
        sessions: intake.sessions.today(),
        alerts: telling(settings.alerts.or(hosts.map(|(_, channel)| *channel))),
        log: telling(settings.log),
        database: store.kind(),
        answers,
        listed: commands::are_listed(intake.sender.rest(), visitor.application).await,
        overdue: entries.filter(|entry| entry.review.next < today).count(),
        snapshot: Arc::clone(snapshot),
    }
}

/// Asks Discord about another channel: whether it can be seen, and what it is a thread of.
async fn ask(intake: &Intake, channel_id: ChannelId) -> (Reach, Option<ChannelId>, bool) {
    let route = Route::Channel { channel_id };
    match intake.sender.rest().get::<Value>(route, "").await {
        Ok(found) => {
            let kind = found.get("type").and_then(Value::as_u64);
            let thread = kind.is_some_and(|kind| (10..=12).contains(&kind));
            let parent = found.get("parent_id").and_then(Value::as_str);
            let parent = parent.and_then(|id| id.parse().ok()).filter(|id| *id != 0);
            (Reach::Sees, parent.map(ChannelId::new), thread)
        }
        Err(RestError::Refused {
            status: 403 | 404, ..
        }) => (Reach::Blind, None, false),
        Err(_) => (Reach::Unknown, None, false),
    }
}

fn is_thread(kind: ChannelType) -> bool {
    matches!(
        kind,
        ChannelType::NewsThread | ChannelType::PublicThread | ChannelType::PrivateThread
    )
}

#[cfg(test)]
mod tests {
    use serenity::model::id::ChannelId;

    use super::Control;

    #[test]
    fn ids_come_back_as_they_went_and_foreign_ones_do_not() {
        let again = Control::Again(ChannelId::new(u64::MAX));
        assert_eq!(Control::parse(&again.to_string()), Some(again));
        for bad in [
            "",
            "doc1",
            "doc1:again:0",
            "doc1:again:x",
            "doc0:again:1",
            "set1:overview",
        ] {
            assert_eq!(Control::parse(bad), None, "{bad}");
        }
    }
}
