//! Plain messages: an @mention, a pinged reply, a direct message.
//!
//! None of them needs a privileged intent: Discord hands over the content of messages that address
//! the bot. Everything else is left unread.

use std::time::Duration;

use serenity::model::channel::{Message, MessageType};
use serenity::model::id::{GuildId, UserId};
use tokio::time::timeout;
use tracing::field::{Empty, display};

use super::alert::{self, Place};
use super::answers::{At, Edit, Look};
use super::counting;
use super::earlier;
use super::hint::Hint;
use super::intake::{Intake, Scope, besides, question};
use super::permitted::Permitted;
use super::rest::RestError;
use super::send::{Asked, Delivery, Posted};
use super::unprompted;
use crate::guilds::Snapshot;
use crate::knowledge::EntryId;
use crate::reply::{Outcome, Reply};

/// How long it may take to find out which channel a thread is in.
const LOOK_UP: Duration = Duration::from_millis(500);

/// From here on whoever asked is shown that an answer is being thought of.
const LONG: Duration = Duration::from_secs(1);

/// Answers a message that addresses the bot.
pub(super) async fn hear(intake: &Intake, message: &Message) -> Result<(), RestError> {
    let Some(own) = intake.own_user() else {
        return Ok(());
    };
    if !is_for_us(message, own) {
        return Ok(());
    }
    let _turn = intake.answers.turn(message.id).await;
    if !intake.answered.is_new(message.id) {
        return Ok(());
    }
    answer(intake, message, own, Look::New).await
}

/// Answers a message anew that was edited, or for the first time if it addresses the bot only now. Whoever calls has
/// the message's turn.
pub(super) async fn hear_again(intake: &Intake, message: &Message) -> Result<(), RestError> {
    let Some(own) = intake.own_user() else {
        return Ok(());
    };
    let edit = edit_of(message);
    let for_us = is_for_us(message, own);
    let look = match intake.answers.to(message.id) {
        Some(at) => Look::Anew(at, edit),
        None if intake.answered.holds(message.id) => Look::Again(edit),
        None => Look::New,
    };
    if !for_us {
        return unprompted::overhear_again(intake, message, look).await;
    }
    let _first = intake.answered.is_new(message.id);
    answer(intake, message, own, look).await
}

/// Tells this edit of a message from others; the same in every process.
fn edit_of(message: &Message) -> Edit {
    let edited = message.edited_timestamp.map(|at| at.to_string());
    let mixed = edited.iter().flat_map(|at| at.bytes());
    let mixed = mixed.fold(7_u32, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(byte.into())
    });
    Edit::try_from(mixed % 10_000).unwrap_or_default()
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
async fn answer(
    intake: &Intake,
    message: &Message,
    own: UserId,
    look: Look,
) -> Result<(), RestError> {
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
        edit: look.edit(),
        language: snapshot.settings().language,
    };
    let rest = intake.sender.rest();
    let parent = intake.threads.parent(rest, &snapshot, asked.channel);
    // A look-up that takes long must not delay an emergency card.
    let parent = timeout(LOOK_UP, parent).await.ok().flatten();
    let permitted = Permitted::here(&snapshot, asked.channel, parent);
    // An edit is no further question.
    let hasty = look == Look::New && intake.haste.holds(asked.channel, asked.author);
    let scope = if hasty || matches!(look, Look::Again(_)) {
        Scope::Urgent
    } else {
        permitted.scope()
    };
    let responder = &intake.answering.responder;
    let question = question(&message.content);
    let asked_something = question.is_some();
    let followed = followed(&snapshot, message, own);
    let follows = followed.is_some();
    let reply = match question {
        None if scope == Scope::Urgent => return Ok(()),
        None => responder.nothing_asked(snapshot.community()),
        Some(question) => {
            let question = match followed {
                Some(entry) => question.following(entry),
                None => question,
            };
            let question = question.after_misses(intake.answers.misses(asked.channel, None));
            // Where the guild wants silence, most likely nothing comes.
            let patience = if scope == Scope::Urgent {
                Duration::MAX
            } else {
                LONG
            };
            let thought = intake.think(question, &snapshot, scope);
            let typing = intake.sender.typing(asked.channel);
            match besides(patience, thought, typing).await {
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
    if reply.outcome() == Outcome::Unknown {
        intake.answers.miss(asked.channel, None);
    }
    if let Some(entry) = reply.entry() {
        span.record("entry.id", display(entry));
    }
    // Before it is posted, since the next question may come meanwhile. Who goes on to ask after an emergency card is
    // not put off.
    let paused = !asked.direct && !reply.outranks_everything() && look == Look::New;
    if paused {
        intake.haste.note(&snapshot, asked.channel, asked.author);
    }
    let posted = post(intake, message.guild_id, asked, (look, follows), &reply).await;
    let place = Place {
        guild: message.guild_id,
        channel: message.channel_id,
        message: Some(message.id),
    };
    let shown = posted.as_ref().copied().unwrap_or(Posted::NOWHERE);
    alert::raise(intake, place, &reply, shown.delivery).await;
    let Posted { delivery, at } = posted?;
    if let Some(at) = at
        && !intake.answers.note(message.id, &message.content, at)
    {
        intake.sender.take_back(at).await;
    }
    if delivery == Delivery::Nowhere && paused {
        intake.haste.forget(asked.channel, asked.author);
    }
    if delivery != Delivery::Nowhere && asked_something && look == Look::New {
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
        alert::silenced(intake, message.guild_id, message.channel_id, &reply).await;
    }
    Ok(())
}

/// Posts the answer to a message, or points to one that the channel was given a moment ago, unless it follows up a
/// card.
async fn post(
    intake: &Intake,
    guild: Option<GuildId>,
    asked: Asked,
    (look, follows): (Look, bool),
    reply: &Reply,
) -> Result<Posted, RestError> {
    if let Look::Anew(at, _) = look {
        return again(intake, asked, at, reply).await;
    }
    let place = (guild, asked.channel);
    let pointer = earlier::pointer(intake, place, reply, asked.language);
    if let Some(pointer) = pointer.filter(|_| !follows) {
        return intake.sender.point(asked, pointer).await;
    }
    let posted = intake.sender.answer(asked, reply).await;
    note_topic(intake, asked, &posted, reply);
    posted
}

/// Puts the new answer to an edited question in the place of the old one. An emergency card is a message of its
/// own: an edit rings nowhere.
async fn again(intake: &Intake, asked: Asked, at: At, reply: &Reply) -> Result<Posted, RestError> {
    if reply.outranks_everything() {
        let posted = intake.sender.answer(asked, reply).await?;
        if posted.at.is_some_and(|new| new != at) {
            intake.answers.no_topic(at.1);
            intake.sender.take_back(at).await;
        }
        return Ok(posted);
    }
    intake.sender.mend(asked, at, reply).await?;
    intake.answers.no_topic(at.1);
    // Nobody is told that the answer is somewhere else now.
    let delivery = if at.0 == asked.channel {
        Delivery::InChannel
    } else {
        Delivery::Privately
    };
    let posted = Posted {
        delivery,
        at: Some(at),
    };
    note_topic(intake, asked, &Ok(posted), reply);
    Ok(posted)
}

fn note_topic(intake: &Intake, asked: Asked, posted: &Result<Posted, RestError>, reply: &Reply) {
    let Ok(Posted {
        delivery: Delivery::InChannel,
        at: Some(at),
    }) = posted
    else {
        return;
    };
    if !asked.direct {
        earlier::note(intake, *at, reply);
    }
}

/// The entry on the card of ours that the member replied to. The card itself says which: its title, which is the
/// first line where it is plain text.
fn followed(snapshot: &Snapshot, message: &Message, own: UserId) -> Option<EntryId> {
    let card = message
        .referenced_message
        .as_ref()
        .filter(|card| card.author.id == own)?;
    let title = if let Some(embed) = card.embeds.first() {
        embed.title.as_deref()?
    } else {
        let first = card.content.lines().next()?;
        first.strip_prefix("**")?.strip_suffix("**")?
    };
    let entries = snapshot.community().pack().entries();
    entries
        .iter()
        .find(|entry| entry.title.as_str() == title)
        .map(|entry| entry.id.clone())
}
