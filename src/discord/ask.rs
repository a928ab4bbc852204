//! `/ask question [private] [country]`, and its suggestions while typing.

use serenity::model::application::{CommandDataOptionValue, CommandInteraction};
use tracing::field::{Empty, display};

use super::alert::{self, Place};
use super::hint::Hint;
use super::intake::{Intake, question};
use super::render::Audience;
use super::rest::RestError;
use super::send::Slot;

/// Discord takes this many suggestions.
const MOST_SUGGESTIONS: usize = 25;

/// Discord takes a suggestion of this many characters.
const LONGEST_CHOICE: usize = 100;

/// What is offered in place of topics to somebody who types a red flag.
const SEND_IT: &str = "This may be urgent: send it as it is to see who can help now";

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
    answer(intake, command, text, audience, country).await
}

/// Answers a command's text, with the numbers of the country the member named, if any.
pub(super) async fn answer(
    intake: &Intake,
    command: &CommandInteraction,
    text: &str,
    audience: Audience,
    country: Option<&str>,
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
    intake.sender.respond(slot, &reply, audience).await?;
    let place = Place::private(command.guild_id, command.channel_id);
    alert::raise(intake, place, &reply).await;
    Ok(())
}

/// Suggests titles and phrasings for a question that is being typed, or countries for a country.
///
/// What is typed is checked for red flags too: then nothing is offered but to send it.
pub(super) async fn suggest(intake: &Intake, typing: &CommandInteraction) -> Result<(), RestError> {
    let slot = Slot {
        id: typing.id,
        token: &typing.token,
    };
    let (field, typed) = typing
        .data
        .autocomplete()
        .map(|option| (option.name, option.value))
        .unwrap_or_default();
    if field == "country" {
        let regions = intake.contacts.suggest(typed, MOST_SUGGESTIONS);
        let choices: Vec<(&str, &str)> = regions
            .map(|region| (region.name(), region.code().as_str()))
            .collect();
        return intake.sender.suggest(slot, &choices).await;
    }
    let responder = &intake.answering.responder;
    if question(typed).is_some_and(|question| responder.is_urgent(&question)) {
        let fits = typed.encode_utf16().count() <= LONGEST_CHOICE;
        let send: &[(&str, &str)] = if fits { &[(SEND_IT, typed)] } else { &[] };
        return intake.sender.suggest(slot, send).await;
    }
    let community = intake.community(typing.guild_id);
    let texts = responder.suggest(typed, community, MOST_SUGGESTIONS);
    let choices: Vec<(&str, &str)> = texts.into_iter().map(|text| (text, text)).collect();
    intake.sender.suggest(slot, &choices).await
}
