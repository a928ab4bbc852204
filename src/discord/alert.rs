//! Who looks in after an urgent card? A moderators' channel, where the guild or its host opted in.
//!
//! An alert says whether a card was shown and where. It never holds what was written, nor who wrote it:
//! a public message can be opened by its link, a private question stays private.

use serenity::model::id::{ChannelId, GuildId, MessageId};

use super::intake::Intake;
use super::send::Delivery;
use crate::reply::Reply;

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
    let hosts = intake.settings.alerts.iter();
    let hosts = || hosts.clone().find(|(own, _)| *own == guild.get());
    let channel = snapshot
        .settings()
        .alerts
        .or_else(|| hosts().map(|(_, channel)| *channel));
    let Some(channel) = channel.filter(|channel| *channel != 0) else {
        if intake.answering.guilds.is_unknown(&snapshot) {
            tracing::warn!(
                guild.id = %guild,
                "an urgent card was called for while the guild's settings could not be read, so nobody was told: \
                 look at the database"
            );
        }
        return;
    };
    if let Err(error) = intake
        .sender
        .tell(ChannelId::new(channel), &words(guild, place, delivery))
        .await
    {
        tracing::warn!(
            guild.id = %guild,
            cause = %error,
            "moderators could not be told of an urgent card: the bot needs View Channel and Send \
             Messages in the channel for alerts"
        );
    }
}

fn words(guild: GuildId, place: Place, delivery: Delivery) -> String {
    let channel = place.channel;
    let shown = match delivery {
        Delivery::InChannel => format!("I showed an emergency or crisis card in <#{channel}>."),
        Delivery::Privately => {
            format!(
                "I showed an emergency or crisis card to a member in private, for <#{channel}>."
            )
        }
        Delivery::Nowhere => format!(
            "Somebody in <#{channel}> may need help now: there was a sign of an emergency or crisis, \
             and I could not get a card through."
        ),
    };
    let look = match place.message {
        Some(message) => {
            format!("Please look in: https://discord.com/channels/{guild}/{channel}/{message}")
        }
        None if delivery == Delivery::InChannel => "Please look in.".to_owned(),
        None => "What was asked, and by whom, stays with them. Please be around.".to_owned(),
    };
    format!("{shown} {look}")
}
