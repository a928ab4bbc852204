//! Plain messages: an @mention, a pinged reply, a direct message.
//!
//! None of them needs a privileged intent: Discord hands over the content of messages that address
//! the bot. Everything else is left unread.

use std::time::Duration;

use serenity::model::channel::{Message, MessageType};
use serenity::model::id::UserId;
use tokio::time::timeout;
use tracing::field::{Empty, display};

use super::alert::{self, Place};
use super::counting;
use super::hint::Hint;
use super::intake::{Intake, Scope, question};
use super::permitted::Permitted;
use super::rest::RestError;
use super::send::{Asked, Delivery};
use crate::guilds::Snapshot;
use crate::knowledge::EntryId;

/// How long it may take to find out which channel a thread is in.
const LOOK_UP: Duration = Duration::from_millis(500);

/// Answers a message that addresses the bot.
pub(super) async fn hear(intake: &Intake, message: &Message) -> Result<(), RestError> {
    let Some(own) = intake.own_user() else {
        return Ok(());
    };
    if !is_for_us(message, own) || !intake.answered.is_new(message.id) {
        return Ok(());
    }
    answer(intake, message, own).await
}

fn is_for_us(message: &Message, own: UserId) -> bool {
    let person = !message.author.bot && message.webhook_id.is_none();
    let said = matches!(
        message.kind,
        MessageType::Regular | MessageType::InlineReply
    );
    let direct = message.guild_id.is_none();
    // A pinged reply lists the bot among its mentions, an unpinged one does not.
    let addressed = direct || message.mentions.iter().any(|user| user.id == own);
    person && said && addressed && message.author.id != own
}

#[tracing::instrument(
    name = "message", skip_all,
    fields(guild.id = Empty, question.chars = Empty, entry.id = Empty)
)]
async fn answer(intake: &Intake, message: &Message, own: UserId) -> Result<(), RestError> {
    let span = tracing::Span::current();
    span.record("question.chars", message.content.chars().count());
    if let Some(guild) = message.guild_id {
        span.record("guild.id", display(guild));
    }
    let snapshot = intake.snapshot(message.guild_id).await;
    let asked = Asked {
        message: message.id,
        channel: message.channel_id,
        author: message.author.id,
        direct: message.guild_id.is_none(),
        language: snapshot.settings().language,
    };
    let rest = intake.sender.rest();
    let parent = intake.threads.parent(rest, &snapshot, asked.channel);
    // A look-up that takes long must not delay an emergency card.
    let parent = timeout(LOOK_UP, parent).await.ok().flatten();
    let permitted = Permitted::here(&snapshot, asked.channel, parent);
    let hasty = intake.haste.holds(asked.channel, asked.author);
    let scope = if hasty {
        Scope::Urgent
    } else {
        permitted.scope()
    };
    let responder = &intake.answering.responder;
    let question = question(&message.content);
    let asked_something = question.is_some();
    let reply = match question {
        None if scope == Scope::Urgent => return Ok(()),
        None => responder.nothing_asked(snapshot.community()),
        Some(question) => {
            let question = match followed(&snapshot, message, own) {
                Some(entry) => question.following(entry),
                None => question,
            };
            match intake.think(question, &snapshot, scope).await {
                Ok(Some(reply)) => reply,
                Ok(None) if hasty && permitted == Permitted::Yes => {
                    return intake.sender.excuse(asked, Hint::Haste).await;
                }
                // The guild wants silence here.
                Ok(None) => return Ok(()),
                Err(hint) => return intake.sender.excuse(asked, hint).await,
            }
        }
    };
    if !asked.direct {
        intake.haste.note(&snapshot, asked.channel, asked.author);
    }
    if let Some(entry) = reply.entry() {
        span.record("entry.id", display(entry));
    }
    let delivery = intake.sender.answer(asked, &reply).await;
    let place = Place {
        guild: message.guild_id,
        channel: message.channel_id,
        message: Some(message.id),
    };
    let shown = delivery.as_ref().copied().unwrap_or(Delivery::Nowhere);
    alert::raise(intake, place, &reply, shown).await;
    let delivery = delivery?;
    if delivery != Delivery::Nowhere && asked_something {
        let question = counting::Question {
            guild: message.guild_id,
            person: message.author.id,
            id: message.id.get(),
            by_command: false,
            text: Some(&message.content),
        };
        counting::delivered(intake, question, &reply).await;
    }
    tracing::info!(outcome = reply.outcome().name(), "question answered");
    if delivery != Delivery::InChannel {
        tracing::warn!(
            channel.id = %message.channel_id,
            "may not post in a channel: it needs View Channel, Send Messages (in a thread: Send \
             Messages in Threads) and Embed Links"
        );
    }
    Ok(())
}

/// The entry on the card of ours that the member replied to. The card itself says which: its title.
fn followed(snapshot: &Snapshot, message: &Message, own: UserId) -> Option<EntryId> {
    let card = message
        .referenced_message
        .as_ref()
        .filter(|card| card.author.id == own)?;
    let title = card.embeds.first()?.title.as_deref()?;
    let entries = snapshot.community().pack().entries();
    entries
        .iter()
        .find(|entry| entry.title.as_str() == title)
        .map(|entry| entry.id.clone())
}
