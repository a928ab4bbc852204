//! `/try question [channel]`: what would be answered, and why? For the people who write the entries.
//!
//! The reply comes about as a member's does: the same snapshot, the same [`Permitted`], the same thinking.
//! What is shown holds the question, so it goes to nobody but the one who tried it, and into no log.

mod page;

use std::sync::Arc;

use serenity::model::application::{CommandDataOptionValue, CommandInteraction};
use serenity::model::id::ChannelId;

use super::hint::Hint;
use super::intake::{Intake, Scope, question};
use super::panel::{Panel, Shown};
use super::permitted::Permitted;
use super::rest::RestError;
use super::standing::Standing;
use super::unprompted::manners::{Heard, leave_alone};
use super::visitor::Visitor;
use crate::community::Mode;
use crate::guilds::Snapshot;
use crate::reply::Reply;
use crate::responder::Trial;
use crate::say;

/// What a try came to.
struct Tried {
    /// Where it was asked, or might have been.
    channel: ChannelId,
    permitted: Permitted,
    /// What is said there; nothing where the guild wants silence.
    live: Option<Reply>,
    /// What is said where the guild does not.
    reply: Reply,
    trial: Trial,
    /// What would happen if it was written there without asking, where the bot listens.
    unasked: Option<(Mode, Unprompted)>,
    /// Whether the guild's own choices could not be read.
    stands_in: bool,
}

/// What a message comes to that nobody addressed to the bot.
enum Unprompted {
    /// It is left alone.
    Alone,
    /// Nothing, or this.
    Thought(Option<Box<Reply>>),
}

/// Tries a question.
#[tracing::instrument(name = "try", skip_all)]
pub(super) async fn open(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let visitor = Visitor::of_command(intake, command).await;
    if visitor.acting(intake, Standing::Curator).await?.is_none() {
        return Ok(());
    }
    let language = visitor.slot.language;
    let mut text = "";
    let mut channel = visitor.channel;
    let mut parent = visitor.place.and_then(|place| place.parent_id);
    for option in &command.data.options {
        match &option.value {
            CommandDataOptionValue::String(value) => text = value,
            CommandDataOptionValue::Channel(id) => {
                let chosen = command.data.resolved.channels.get(id);
                (channel, parent) = (*id, chosen.and_then(|chosen| chosen.parent_id));
            }
            _ => {}
        }
    }
    if question(text).is_none() {
        let panel = Panel::saying(say!(language, "try-no-word"));
        return visitor.show(intake, panel, Shown::New).await;
    }
    // Weighing each word takes longer than Discord waits.
    intake.sender.wait(visitor.slot, Shown::New).await?;
    let permitted = Permitted::here(&visitor.snapshot, channel, parent);
    let parent = parent.map(ChannelId::get);
    let mode = visitor.snapshot.settings().mode(channel.get(), parent);
    let tried = tried(intake, &visitor, text, (channel, permitted, mode)).await;
    let panel = match &tried {
        Ok(tried) => page::panel(tried, &visitor.snapshot, language),
        Err(hint) => Panel::saying(hint.words(language)),
    };
    visitor.show_late(intake, panel).await
}

async fn tried(
    intake: &Intake,
    visitor: &Visitor<'_>,
    text: &str,
    (channel, permitted, mode): (ChannelId, Permitted, Mode),
) -> Result<Tried, Hint> {
    let snapshot = &visitor.snapshot;
    let asked = || question(text).ok_or(Hint::Fault);
    let live = intake.think(asked()?, snapshot, permitted.scope()).await?;
    let reply = if let Some(reply) = &live {
        reply.clone()
    } else {
        let everything = intake.think(asked()?, snapshot, Scope::Everything).await?;
        everything.ok_or(Hint::Fault)?
    };
    let question = asked()?;
    let trial = intake.ponder(snapshot, move |answering, snapshot| {
        answering.responder.trial(&question, snapshot.community())
    });
    let listens = mode.listens() && intake.settings.message_content && permitted == Permitted::Yes;
    let unasked = if listens {
        Some((mode, unasked(intake, snapshot, text).await?))
    } else {
        None
    };
    Ok(Tried {
        channel,
        permitted,
        unasked,
        live,
        reply,
        trial: trial.await?,
        stands_in: intake.answering.guilds.stands_in(snapshot),
    })
}

/// What a message with this text comes to where the bot listens.
async fn unasked(
    intake: &Intake,
    snapshot: &Arc<Snapshot>,
    text: &str,
) -> Result<Unprompted, Hint> {
    let question = question(text).ok_or(Hint::Fault)?;
    let thought = intake.ponder(snapshot, move |answering, snapshot| {
        let (responder, community) = (&answering.responder, snapshot.community());
        responder.unprompted(&question, community)
    });
    let reply = thought.await?.map(|unasked| unasked.reply);
    let heard = Heard {
        text,
        to_somebody: false,
        opens_a_post: false,
    };
    let urgent = reply.as_ref().is_some_and(Reply::outranks_everything);
    Ok(if !urgent && leave_alone(heard).is_some() {
        Unprompted::Alone
    } else {
        Unprompted::Thought(reply.map(Box::new))
    })
}
