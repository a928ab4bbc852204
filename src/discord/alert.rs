//! Who looks in after an urgent card? A moderators' channel, where the guild or its host opted in.
//!
//! An alert says whether a card was shown and where. It never holds what was written, nor who wrote it:
//! a public message can be opened by its link, a private question stays private.

use serenity::model::id::{ChannelId, GuildId, MessageId};

use super::intake::Intake;
use super::send::Delivery;
use crate::guilds::Snapshot;
use crate::reply::Reply;
use crate::say;
use crate::speech::Language;

/// Where an urgent card was called for.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) guild: Option<GuildId>,
    pub(super) channel: ChannelId,
    /// The message that shows the sign, where everyone in the channel can read it.
    pub(super) message: Option<MessageId>,
}

/// Tells the guild's moderators of an urgent card and how it got through, if a channel was named for
/// that. A failure is logged: the member has been answered already, or cannot be.
pub(super) async fn raise(intake: &Intake, place: Place, reply: &Reply, delivery: Delivery) {
    if !reply.outranks_everything() {
        return;
    }
    let Some(guild) = place.guild else { return };
    let snapshot = intake.snapshot(place.guild).await;
    let Some(channel) = channel_for(intake, &snapshot, guild) else {
        if intake.answering.guilds.is_unknown(&snapshot) {
            tracing::warn!(
                guild.id = %guild,
                "an urgent card was called for while the guild's settings could not be read, so nobody was told: \
                 look at the database"
            );
        }
        return;
    };
    let language = snapshot.settings().language;
    let words = words(guild, place, delivery, language);
    if let Err(error) = intake.sender.tell(ChannelId::new(channel), &words).await {
        tracing::warn!(
            guild.id = %guild,
            cause = %error,
            "moderators could not be told of an urgent card: the bot needs View Channel and Send \
             Messages in the channel for alerts"
        );
    }
}

/// The channel for alerts: the guild's choice, else its host's.
fn channel_for(intake: &Intake, snapshot: &Snapshot, guild: GuildId) -> Option<u64> {
    let hosts = || {
        let mut all = intake.settings.alerts.iter();
        all.find(|(own, _)| *own == guild.get())
    };
    let chosen = snapshot.settings().alerts;
    let channel = chosen.or_else(|| hosts().map(|(_, channel)| *channel));
    channel.filter(|channel| *channel != 0)
}

/// Tells the guild's moderators once, after an ordinary reply, that the bot may not speak where it was asked, if there is a channel for
/// changes or alerts; the log is told each time.
pub(super) async fn silenced(
    intake: &Intake,
    guild: Option<GuildId>,
    channel: ChannelId,
    reply: &Reply,
) {
    tracing::warn!(
        channel.id = %channel,
        "may not post in a channel: it needs View Channel, Send Messages (in a thread: Send \
         Messages in Threads) and Embed Links"
    );
    let snapshot = intake.snapshot(guild).await;
    let settings = snapshot.settings();
    // Of an urgent one they hear anyway, and of more than this.
    let Some(guild) = guild.filter(|_| !reply.outranks_everything()) else {
        return;
    };
    let log = settings.log.filter(|id| *id != 0);
    let Some(team) = log.or_else(|| channel_for(intake, &snapshot, guild)) else {
        return;
    };
    if intake.told.holds(channel) {
        return;
    }
    let place = format!("<#{channel}>");
    let words = say!(settings.language, "team-cannot-post", channel = place);
    if let Err(error) = intake.sender.tell(ChannelId::new(team), &words).await {
        tracing::debug!(cause = %error, "moderators could not be told of a channel that is closed");
        return;
    }
    let _first = intake.told.is_new(channel);
}

fn words(guild: GuildId, place: Place, delivery: Delivery, language: Language) -> String {
    let channel = format!("<#{}>", place.channel);
    let shown = match delivery {
        Delivery::InChannel => say!(language, "alert-shown", channel = channel),
        Delivery::Privately => say!(language, "alert-shown-privately", channel = channel),
        Delivery::Nowhere => say!(language, "alert-not-shown", channel = channel),
    };
    let look = match place.message {
        Some(message) => {
            let channel = place.channel;
            let link = format!("https://discord.com/channels/{guild}/{channel}/{message}");
            say!(language, "alert-look-at", link = link)
        }
        None if delivery == Delivery::InChannel => say!(language, "alert-look"),
        None => say!(language, "alert-be-around"),
    };
    format!("{shown} {look}")
}
