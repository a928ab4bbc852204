//! `/ask question [private] [country]`.

use std::time::Duration;

use serenity::model::application::{CommandDataOptionValue, CommandInteraction};
use serenity::model::id::MessageId;
use tracing::field::{Empty, display};

use super::alert::{self, Place};
use super::counting;
use super::earlier;
use super::hint::Hint;
use super::home::Home;
use super::intake::{Intake, Scope, meanwhile, question};
use super::permitted::Permitted;
use super::render::Audience;
use super::rest::RestError;
use super::send::{Delivery, Slot};
use crate::guilds::Snapshot;
use crate::reply::{Outcome, Reply};

/// Answers `/ask`, privately unless the member or the host says otherwise; with a country, and in a server that has
/// not added the bot, always.
#[tracing::instrument(
    name = "ask", skip_all, fields(guild.id = Empty, question.chars = Empty, entry.id = Empty)
)]
pub(super) async fn ask(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let (mut text, mut private, mut country) = ("", None, None);
    for option in &command.data.options {
        match (option.name.as_str(), &option.value) {
            ("question", CommandDataOptionValue::String(value)) => text = value,
            ("private", CommandDataOptionValue::Boolean(value)) => private = Some(*value),
            ("country", CommandDataOptionValue::String(value)) => country = Some(value.as_str()),
            _ => {}
        }
    }
    // Where somebody lives is nobody else's business.
    let private = if country.is_some() {
        Some(true)
    } else {
        private
    };
    answer(intake, command, text, private, country, None).await
}

/// From here on Discord is asked for time: it gives three seconds, and the way there takes some of them.
const LONG: Duration = Duration::from_secs(1);

/// Answers a command's text, with the numbers of the country the member named, if any. Whether it is private is
/// the guild's choice where `private` says nothing; `target` is the message the text is of, if it is somebody's.
pub(super) async fn answer(
    intake: &Intake,
    command: &CommandInteraction,
    text: &str,
    private: Option<bool>,
    country: Option<&str>,
    target: Option<MessageId>,
) -> Result<(), RestError> {
    let mut slot = Slot::of_command(command);
    let span = tracing::Span::current();
    span.record("question.chars", text.chars().count());
    let home = Home::of_command(command);
    if let Some(guild) = home.guild() {
        span.record("guild.id", display(guild));
    }
    let snapshot = intake.snapshot(home.guild()).await;
    let audience = home.audience(private, snapshot.settings());
    let parent = command
        .channel
        .as_ref()
        .and_then(|channel| channel.parent_id);
    let permitted = Permitted::here(&snapshot, command.channel_id, parent);
    let Some(question) = question(text) else {
        let reply = intake
            .answering
            .responder
            .nothing_asked(snapshot.community());
        return intake.sender.respond(slot, &reply, Audience::Member).await;
    };
    let named = country.map(|name| intake.answering.guilds.contacts().named(name));
    let question = match named {
        Some(Some(region)) => question.in_region(region.clone()),
        _ => question,
    };
    let hasty = audience == Audience::Channel
        && home.guild().is_some()
        && intake.haste.holds(command.channel_id, command.user.id);
    let scope = if hasty {
        Scope::Urgent
    } else {
        permitted.scope()
    };
    let alone = (audience != Audience::Channel).then_some(command.user.id);
    let question = question.after_misses(intake.answers.misses(command.channel_id, alone));
    let thought = intake.think(question, &snapshot, scope);
    let waiting = intake.sender.wait_for(slot, audience);
    let (thought, waits) = meanwhile(LONG, thought, waiting).await;
    // Even where we did not hear that it was taken: then it may have been all the same.
    slot.late = waits.is_some().then_some(audience);
    let reply = match thought {
        Ok(Some(reply)) => reply,
        Ok(None) => {
            let hint = permitted
                .hint()
                .unwrap_or(if hasty { Hint::Haste } else { Hint::Fault });
            return intake.sender.hint(slot, hint).await;
        }
        Err(hint) => return intake.sender.hint(slot, hint).await,
    };
    // A country we do not know must not stand between an emergency and its card.
    if matches!(named, Some(None)) && !reply.outranks_everything() {
        return intake.sender.hint(slot, Hint::UnknownCountry).await;
    }
    if reply.outcome() == Outcome::Unknown {
        intake.answers.miss(command.channel_id, alone);
    }
    if let Some(entry) = reply.entry() {
        span.record("entry.id", display(entry));
    }
    tracing::info!(outcome = reply.outcome().name(), "question answered");
    let sent = show(
        intake,
        &snapshot,
        slot,
        (&home, command),
        (audience, &reply),
    )
    .await;
    let place = Place {
        guild: home.guild(),
        channel: command.channel_id,
        message: target,
    };
    let (shown, pointed) = match &sent {
        Ok(Shown::Card(delivery)) => (*delivery, false),
        Ok(Shown::Pointer) => (Delivery::Privately, true),
        Err(_) => (Delivery::Nowhere, false),
    };
    alert::raise(intake, place, &reply, shown).await;
    if sent.is_ok() {
        let question = counting::Question {
            guild: home.guild(),
            person: command.user.id,
            id: command.id.get(),
            by_command: true,
            // Whoever wrote a message that somebody else looked up did not ask us.
            // Under a pointer nobody can say that the answer was another.
            text: (target.is_none() && !pointed).then_some(text),
        };
        counting::delivered(intake, question, &reply).await;
    }
    sent.map(|_| ())
}

/// What was shown for an answer.
enum Shown {
    Card(Delivery),
    /// Where the channel was given it a moment ago.
    Pointer,
}

/// Shows the answer, or where the channel was given it a moment ago.
async fn show(
    intake: &Intake,
    snapshot: &Snapshot,
    mut slot: Slot<'_>,
    (home, command): (&Home, &CommandInteraction),
    (audience, reply): (Audience, &Reply),
) -> Result<Shown, RestError> {
    if audience != Audience::Channel {
        intake.sender.respond(slot, reply, audience).await?;
        return Ok(Shown::Card(Delivery::Privately));
    }
    let (channel, guild) = (command.channel_id, home.guild());
    if let Some(pointer) = earlier::pointer(intake, (guild, channel), reply, slot.language) {
        intake.sender.point_to(slot, pointer).await?;
        return Ok(Shown::Pointer);
    }
    slot.language = snapshot.settings().language;
    let paused = guild.is_some() && !reply.outranks_everything();
    if paused {
        // Before it is shown, since the next question may come meanwhile.
        intake.haste.note(snapshot, channel, command.user.id);
    }
    match intake.sender.respond_at(slot, reply, audience).await {
        Ok(Some(message)) if guild.is_some() => earlier::note(intake, (channel, message), reply),
        Ok(_) => {}
        Err(error) => {
            if paused {
                intake.haste.forget(channel, command.user.id);
            }
            return Err(error);
        }
    }
    Ok(Shown::Card(Delivery::InChannel))
}
