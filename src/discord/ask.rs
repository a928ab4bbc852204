//! `/ask question [private]`, and its suggestions while typing.

use serenity::model::application::{CommandDataOptionValue, CommandInteraction};
use tracing::field::{Empty, display};

use super::intake::{Intake, question};
use super::render::Audience;
use super::rest::RestError;
use super::send::Slot;

/// Discord takes this many suggestions.
const MOST_SUGGESTIONS: usize = 25;

/// Answers `/ask`, privately unless the member or the host says otherwise.
#[tracing::instrument(
    name = "ask", skip_all, fields(guild.id = Empty, question.chars = Empty, entry.id = Empty)
)]
pub(super) async fn ask(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let (mut text, mut private) = ("", !intake.settings.public_ask);
    for option in &command.data.options {
        match (option.name.as_str(), &option.value) {
            ("question", CommandDataOptionValue::String(value)) => text = value,
            ("private", CommandDataOptionValue::Boolean(value)) => private = *value,
            _ => {}
        }
    }
    let audience = if private {
        Audience::Member
    } else {
        Audience::Channel
    };
    answer(intake, command, text, audience).await
}

/// Answers a command's text.
pub(super) async fn answer(
    intake: &Intake,
    command: &CommandInteraction,
    text: &str,
    audience: Audience,
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
    let reply = match intake.think(question).await {
        Ok(reply) => reply,
        Err(hint) => return intake.sender.hint(slot, hint).await,
    };
    if let Some(entry) = reply.entry() {
        span.record("entry.id", display(entry));
    }
    tracing::info!(outcome = reply.outcome().name(), "question answered");
    intake.sender.respond(slot, &reply, audience).await
}

/// Suggests titles and phrasings for what is being typed.
pub(super) async fn suggest(intake: &Intake, typing: &CommandInteraction) -> Result<(), RestError> {
    let slot = Slot {
        id: typing.id,
        token: &typing.token,
    };
    let typed = typing
        .data
        .autocomplete()
        .map(|option| option.value)
        .unwrap_or_default();
    let community = intake.community(typing.guild_id);
    let texts = intake
        .answering
        .responder
        .suggest(typed, community, MOST_SUGGESTIONS);
    intake.sender.suggest(slot, &texts).await
}
