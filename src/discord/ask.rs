//! `/ask question [private] [country]`.

use serenity::model::application::{CommandDataOptionValue, CommandInteraction};
use serenity::model::id::MessageId;
use tracing::field::{Empty, display};

use super::alert::{self, Place};
use super::hint::Hint;
use super::intake::{Intake, question};
use super::render::Audience;
use super::rest::RestError;
use super::send::{Delivery, Slot};

/// Answers `/ask`, privately unless the member or the host says otherwise; with a country always.
#[tracing::instrument(
    name = "ask", skip_all, fields(guild.id = Empty, question.chars = Empty, entry.id = Empty)
)]
pub(super) async fn ask(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let (mut text, mut private, mut country) = ("", !intake.settings.public_ask, None);
    for option in &command.data.options {
        match (option.name.as_str(), &option.value) {
            ("question", CommandDataOptionValue::String(value)) => text = value,
            ("private", CommandDataOptionValue::Boolean(value)) => private = *value,
            ("country", CommandDataOptionValue::String(value)) => country = Some(value.as_str()),
            _ => {}
        }
    }
    // Where somebody lives is nobody else's business.
    let audience = if private || country.is_some() {
        Audience::Member
    } else {
        Audience::Channel
    };
    answer(intake, command, text, audience, country, None).await
}

/// Answers a command's text, with the numbers of the country the member named, if any; `target` is the
/// message the text is of, if it is somebody's.
pub(super) async fn answer(
    intake: &Intake,
    command: &CommandInteraction,
    text: &str,
    audience: Audience,
    country: Option<&str>,
    target: Option<MessageId>,
) -> Result<(), RestError> {
    let slot = Slot {
        id: command.id,
        token: &command.token,
    };
    let span = tracing::Span::current();
    span.record("question.chars", text.chars().count());
    if let Some(guild) = command.guild_id {
        span.record("guild.id", display(guild));
    }
    let community = intake.community(command.guild_id);
    let Some(question) = question(text) else {
        let reply = intake.answering.responder.nothing_asked(community);
        return intake.sender.respond(slot, &reply, Audience::Member).await;
    };
    let named = country.map(|name| intake.contacts.named(name));
    let question = match named {
        Some(Some(region)) => question.in_region(region.clone()),
        _ => question,
    };
    let reply = match intake.think(question).await {
        Ok(reply) => reply,
        Err(hint) => return intake.sender.hint(slot, hint).await,
    };
    // A country we do not know must not stand between an emergency and its card.
    if matches!(named, Some(None)) && !reply.outranks_everything() {
        return intake.sender.hint(slot, Hint::UnknownCountry).await;
    }
    if let Some(entry) = reply.entry() {
        span.record("entry.id", display(entry));
    }
    tracing::info!(outcome = reply.outcome().name(), "question answered");
    let sent = intake.sender.respond(slot, &reply, audience).await;
    let place = Place {
        guild: command.guild_id,
        channel: command.channel_id,
        message: target,
    };
    let shown = match (&sent, audience) {
        (Err(_), _) => Delivery::Nowhere,
        (Ok(()), Audience::Member) => Delivery::Privately,
        (Ok(()), Audience::Channel) => Delivery::InChannel,
    };
    alert::raise(intake, place, &reply, shown).await;
    sent
}
