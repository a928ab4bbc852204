//! What `/ask` suggests while somebody types.

use std::sync::Arc;

use serenity::model::application::CommandInteraction;

use super::home::Home;
use super::intake::{Answering, Intake, question};
use super::rest::RestError;
use super::send::Slot;
use crate::guilds::Snapshot;
use crate::say;
use crate::speech::Language;

/// Discord takes this many suggestions.
const MOST_SUGGESTIONS: usize = 25;

/// Discord takes a suggestion of this many characters.
const LONGEST_CHOICE: usize = 100;

/// A suggestion: what is shown, and what is sent when it is taken.
type Choice = (String, String);

/// Suggests titles and phrasings, typos and all, for a question that is being typed, or countries for a country.
///
/// What is typed is checked for red flags too: then nothing is offered but to send it, and what is
/// too long for a suggestion is offered nothing.
pub(super) async fn suggest(intake: &Intake, typing: &CommandInteraction) -> Result<(), RestError> {
    let slot = Slot::of_command(typing);
    let (field, typed) = typing
        .data
        .autocomplete()
        .map(|option| (option.name, option.value))
        .unwrap_or_default();
    let choices = if field == "country" {
        let contacts = intake.answering.guilds.contacts();
        let regions = contacts.suggest(typed, MOST_SUGGESTIONS);
        regions
            .map(|region| (region.name().to_owned(), region.code().as_str().to_owned()))
            .collect()
    } else {
        // First what may wait for a database, so that one slow server takes no place from others.
        let snapshot = intake.snapshot(Home::of_command(typing).guild()).await;
        let Ok(place) = Arc::clone(&intake.suggesting).try_acquire_owned() else {
            return intake.sender.suggest(slot, &[]).await;
        };
        let answering = Arc::clone(&intake.answering);
        let typed = typed.to_owned();
        let language = slot.language;
        let thought = tokio::task::spawn_blocking(move || {
            let _place = place;
            topics(&answering, &snapshot, &typed, language)
        });
        // The panic's payload may hold what was typed: only that it happened is told.
        thought.await.unwrap_or_else(|_| {
            tracing::error!("suggestions could not be thought of: this is a fault of Signpost");
            Vec::new()
        })
    };
    intake.sender.suggest(slot, &choices).await
}

/// Topics near what is typed, or with a red flag in it that it is best sent. It takes a few milliseconds, so not on a thread where events flow.
fn topics(
    answering: &Answering,
    snapshot: &Snapshot,
    typed: &str,
    language: Language,
) -> Vec<Choice> {
    let responder = &answering.responder;
    if question(typed).is_some_and(|question| responder.is_urgent(&question)) {
        let fits = typed.encode_utf16().count() <= LONGEST_CHOICE;
        let send = fits.then(|| (say!(language, "suggest-urgent"), typed.to_owned()));
        return send.into_iter().collect();
    }
    let texts = responder.suggest(typed, snapshot.community(), MOST_SUGGESTIONS);
    let each = texts.into_iter();
    each.map(|text| (text.to_owned(), text.to_owned()))
        .collect()
}
