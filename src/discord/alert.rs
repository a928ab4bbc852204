//! Who looks in after an urgent card? A moderators' channel, where the host opted in.
//!
//! An alert says that a card was shown and where. It never holds what was written, nor who wrote it:
//! a public message can be opened by its link, a private question stays private.

use serenity::model::id::{ChannelId, GuildId, MessageId};

use super::intake::Intake;
use crate::reply::Reply;

/// Where an urgent card was shown.
#[derive(Clone, Copy)]
pub(super) struct Place {
    guild: Option<GuildId>,
    channel: ChannelId,
    /// The message that was answered, where everyone in the channel can read it.
    message: Option<MessageId>,
}

impl Place {
    /// A private answer.
    pub(super) fn private(guild: Option<GuildId>, channel: ChannelId) -> Self {
        Self {
            guild,
            channel,
            message: None,
        }
    }

    /// An answer to a message in a channel.
    pub(super) fn public(guild: Option<GuildId>, channel: ChannelId, message: MessageId) -> Self {
        Self {
            guild,
            channel,
            message: Some(message),
        }
    }
}

/// Tells the guild's moderators of an urgent card, if the host named a channel for that. A failure
/// is logged: the member has been answered already.
pub(super) async fn raise(intake: &Intake, place: Place, reply: &Reply) {
    if !reply.outranks_everything() {
        return;
    }
    let Some(guild) = place.guild else { return };
    let alerts = &intake.settings.alerts;
    let Some((_, channel)) = alerts.iter().find(|(own, _)| *own == guild.get()) else {
        return;
    };
    if let Err(error) = intake
        .sender
        .tell(ChannelId::new(*channel), &words(guild, place))
        .await
    {
        tracing::warn!(
            guild.id = %guild,
            cause = %error,
            "moderators could not be told of an urgent card: the bot needs View Channel and Send \
             Messages in the channel of `discord.alerts`"
        );
    }
}

fn words(guild: GuildId, place: Place) -> String {
    let channel = place.channel;
    match place.message {
        Some(message) => format!(
            "I showed an emergency or crisis card in <#{channel}>. Please look in: \
             https://discord.com/channels/{guild}/{channel}/{message}"
        ),
        None => format!(
            "I showed an emergency or crisis card to a member in private, in <#{channel}>. What was \
             asked, and by whom, stays with them. Please be around."
        ),
    }
}
