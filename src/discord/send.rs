//! The only door out. Takes a [`Reply`], a [`Hint`], or for moderators a [`Panel`]; nothing else is ever
//! sent. `volunteer.rs` sends a [`Reply`], or the offer of one, to who did not ask.
//!
//! Every body closes mentions, every answer to a message carries the message's id as its nonce (so
//! a repeated event never makes two answers), and a refused channel is left alone for a while.

mod volunteer;

pub(super) use volunteer::Volunteered;

use std::time::Duration;

use serde_json::Value;
use serenity::builder::{
    CreateAllowedMentions, CreateAttachment, CreateAutocompleteResponse, CreateInteractionResponse,
    CreateInteractionResponseMessage, CreateMessage, CreateModal,
};
use serenity::http::Route;
use serenity::model::application::{CommandInteraction, ComponentInteraction, ModalInteraction};
use serenity::model::channel::{MessageReference, Nonce};
use serenity::model::id::{ApplicationId, ChannelId, InteractionId, MessageId, UserId};

use super::hint::Hint;
use super::memory::{LeftAlone, Untellable, Untold};
use super::panel::{Panel, Shown, mended, unchosen};
use super::render::{Audience, Drawn, draw};
use super::rest::{Rest, RestError};
use crate::reply::Reply;
use crate::speech::Language;

/// What is needed to answer an interaction.
#[derive(Clone, Copy)]
pub(super) struct Slot<'a> {
    pub(super) id: InteractionId,
    pub(super) token: &'a str,
    /// What whoever caused it is spoken to in.
    pub(super) language: Language,
}

/// The same fields of each kind of interaction.
macro_rules! slot {
    ($name:ident, $kind:ty) => {
        pub(super) fn $name(from: &'a $kind) -> Self {
            Self {
                id: from.id,
                token: &from.token,
                language: Language::of_locale(&from.locale).unwrap_or_default(),
            }
        }
    };
}

impl<'a> Slot<'a> {
    slot!(of_command, CommandInteraction);
    slot!(of_press, ComponentInteraction);
    slot!(of_form, ModalInteraction);
}

/// The message that is answered.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) message: MessageId,
    pub(super) channel: ChannelId,
    pub(super) author: UserId,
    /// Whether the channel is the author's direct one.
    pub(super) direct: bool,
    /// What the bot speaks where it was asked.
    pub(super) language: Language,
}

/// Sends replies and remembers who refused them.
pub(super) struct Sender {
    rest: Rest,
    /// Channels in which the bot may not speak.
    refusals: LeftAlone<ChannelId>,
    /// Members who take no direct messages.
    closed: LeftAlone<UserId>,
    /// Channels that were told a moment ago why there is no answer.
    excused: LeftAlone<ChannelId>,
    /// Channels in which moderators could not be told something.
    untold: Untold,
}

/// How long a channel or a member that refused us is left alone: refused requests count towards a
/// ban (PLATFORM.md 6.14).
const REFUSED: Duration = Duration::from_mins(10);

/// How often a channel is told why there is no answer.
const EXCUSED: Duration = Duration::from_secs(30);

/// Discord's code for a reply in a channel whose history the bot may not read.
const NO_HISTORY: u64 = 160_002;

/// How an answer to a message got through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Delivery {
    /// Where it was asked.
    InChannel,
    /// By direct message, because the channel refused.
    Privately,
    /// Not at all: neither the channel nor the member takes messages from us.
    Nowhere,
}

impl Sender {
    pub(super) fn new(rest: Rest) -> Self {
        Self {
            rest,
            refusals: LeftAlone::lasting(REFUSED),
            closed: LeftAlone::lasting(REFUSED),
            excused: LeftAlone::lasting(EXCUSED),
            untold: Untold::default(),
        }
    }

    pub(super) fn rest(&self) -> &Rest {
        &self.rest
    }

    /// Answers a message where it stands; where the channel refuses, privately.
    pub(super) async fn answer(&self, asked: Asked, reply: &Reply) -> Result<Delivery, RestError> {
        // An emergency card is tried even in a channel that refused a moment ago.
        if !self.refusals.holds(asked.channel) || reply.outranks_everything() {
            let body = message(asked, reply, None);
            let posted = match self.post(asked.channel, &body).await {
                // It may speak there, but not refer to what was asked.
                Err(error) if error.code() == Some(NO_HISTORY) => {
                    self.post(asked.channel, &unreferred(body)).await
                }
                other => other,
            };
            match posted {
                Ok(()) => {
                    self.refusals.forget(asked.channel);
                    return Ok(Delivery::InChannel);
                }
                Err(error) if error.is_forbidden() => self.refusals.note(asked.channel),
                // What is wrong with the channel must not cost an emergency its card.
                Err(_) if reply.outranks_everything() && !asked.direct => {}
                Err(error) => return Err(error),
            }
        }
        let closed = self.closed.holds(asked.author) && !reply.outranks_everything();
        if asked.direct || closed {
            return Ok(Delivery::Nowhere);
        }
        match self.privately(asked, reply).await {
            Ok(()) => Ok(Delivery::Privately),
            // The member takes no direct messages: silence is all that is left.
            Err(error) if error.is_forbidden() => {
                self.closed.note(asked.author);
                Ok(Delivery::Nowhere)
            }
            Err(error) => Err(error),
        }
    }

    /// Says why there is no answer, where it was asked. Says so rarely: many may ask at once.
    pub(super) async fn excuse(&self, asked: Asked, hint: Hint) -> Result<(), RestError> {
        if self.refusals.holds(asked.channel) || self.excused.holds(asked.channel) {
            return Ok(());
        }
        self.excused.note(asked.channel);
        let message = answering(asked)
            .content(hint.words(asked.language))
            .reference_message(reference(asked));
        match self.post(asked.channel, &body(&message)?).await {
            Err(error) if error.is_forbidden() => {
                self.refusals.note(asked.channel);
                Ok(())
            }
            other => other,
        }
    }

    /// Tells moderators something in a channel of theirs; nobody is pinged.
    pub(super) async fn tell(&self, channel: ChannelId, words: &str) -> Result<(), RestError> {
        let message = CreateMessage::new()
            .content(words)
            .allowed_mentions(CreateAllowedMentions::new());
        let told = self.post(channel, &body(&message)?).await;
        self.untold.note(channel, told.as_ref().err().map(why));
        told
    }

    /// Why moderators could not be told something in a channel, the last time it was tried.
    pub(super) fn untellable(&self, channel: ChannelId) -> Option<Untellable> {
        self.untold.why(channel)
    }

    /// Whether a channel refused an answer a moment ago and is left alone for now.
    pub(super) fn leaves_alone(&self, channel: ChannelId) -> bool {
        self.refusals.holds(channel)
    }

    /// The member addressed the bot by name and is answered alone; nobody else is written to.
    async fn privately(&self, asked: Asked, reply: &Reply) -> Result<(), RestError> {
        let body = serde_json::json!({ "recipient_id": asked.author.to_string() });
        let channel = self.rest.post(Route::UserMeDmChannels, &body).await?;
        let id = channel
            .get("id")
            .and_then(Value::as_str)
            .and_then(|id| id.parse::<u64>().ok());
        let Some(id) = id.filter(|id| *id != 0) else {
            return Err(RestError::Unreadable(
                "a direct channel without an id".to_owned(),
            ));
        };
        self.post(
            ChannelId::new(id),
            &message(asked, reply, Some(Hint::ChannelRefused)),
        )
        .await
    }

    async fn post(&self, channel_id: ChannelId, body: &Value) -> Result<(), RestError> {
        self.rest
            .post(Route::ChannelMessages { channel_id }, body)
            .await
            .map(|_| ())
    }

    /// Answers an interaction with a reply.
    pub(super) async fn respond(
        &self,
        slot: Slot<'_>,
        reply: &Reply,
        audience: Audience,
    ) -> Result<(), RestError> {
        let Drawn {
            content,
            embed,
            rows,
        } = draw(reply, audience);
        let mut response = CreateInteractionResponseMessage::new()
            .embed(embed)
            .ephemeral(audience == Audience::Member)
            .allowed_mentions(CreateAllowedMentions::new());
        if !rows.is_empty() {
            response = response.components(rows);
        }
        if let Some(content) = content {
            response = response.content(content);
        }
        self.callback(slot, CreateInteractionResponse::Message(response))
            .await
    }

    /// Answers an interaction with a private sentence.
    pub(super) async fn hint(&self, slot: Slot<'_>, hint: Hint) -> Result<(), RestError> {
        let response = CreateInteractionResponseMessage::new()
            .content(hint.words(slot.language))
            .ephemeral(true)
            .allowed_mentions(CreateAllowedMentions::new());
        self.callback(slot, CreateInteractionResponse::Message(response))
            .await
    }

    /// Shows moderators a panel.
    pub(super) async fn panel(
        &self,
        slot: Slot<'_>,
        panel: Panel,
        shown: Shown,
    ) -> Result<(), RestError> {
        let (response, files) = panel.response(shown);
        self.callback_with(slot, response, files).await
    }

    /// Opens a form.
    pub(super) async fn open(&self, slot: Slot<'_>, form: CreateModal) -> Result<(), RestError> {
        self.callback(slot, CreateInteractionResponse::Modal(form))
            .await
    }

    /// Asks Discord for time: fifteen minutes instead of three seconds, ended by [`Sender::late`].
    pub(super) async fn wait(&self, slot: Slot<'_>, shown: Shown) -> Result<(), RestError> {
        let response = match shown {
            Shown::New => CreateInteractionResponse::Defer(
                CreateInteractionResponseMessage::new().ephemeral(true),
            ),
            Shown::InPlace => CreateInteractionResponse::Acknowledge,
        };
        self.callback(slot, response).await
    }

    /// Shows a panel after [`Sender::wait`].
    pub(super) async fn late(
        &self,
        application_id: ApplicationId,
        token: &str,
        panel: Panel,
    ) -> Result<(), RestError> {
        let (edit, files) = panel.late();
        let route = Route::WebhookOriginalInteractionResponse {
            application_id,
            token,
        };
        let body = mended(body(&edit)?);
        match self.rest.revise(route, &body, files.clone()).await {
            Err(RestError::Refused { status: 400, .. }) if let Some(body) = unchosen(&body) => {
                let route = Route::WebhookOriginalInteractionResponse {
                    application_id,
                    token,
                };
                self.rest.revise(route, &body, files).await
            }
            other => other,
        }
    }

    /// Adds a private message with a panel after [`Sender::late`].
    pub(super) async fn more(
        &self,
        application_id: ApplicationId,
        token: &str,
        panel: Panel,
    ) -> Result<(), RestError> {
        let (message, files) = panel.more();
        let route = Route::WebhookFollowupMessages {
            application_id,
            token,
        };
        self.rest.follow(route, &body(&message)?, files).await
    }

    /// Offers choices while a member is typing, each as it is shown and as it is sent: titles and
    /// phrasings of the pack, or countries.
    pub(super) async fn suggest(
        &self,
        slot: Slot<'_>,
        choices: &[(String, String)],
    ) -> Result<(), RestError> {
        let response = choices.iter().fold(
            CreateAutocompleteResponse::new(),
            |response, (name, value)| response.add_string_choice(name, value),
        );
        self.callback(slot, CreateInteractionResponse::Autocomplete(response))
            .await
    }

    async fn callback(
        &self,
        slot: Slot<'_>,
        response: CreateInteractionResponse,
    ) -> Result<(), RestError> {
        self.callback_with(slot, response, Vec::new()).await
    }

    async fn callback_with(
        &self,
        slot: Slot<'_>,
        response: CreateInteractionResponse,
        files: Vec<CreateAttachment>,
    ) -> Result<(), RestError> {
        let route = Route::InteractionResponse {
            interaction_id: slot.id,
            token: slot.token,
        };
        let body = mended(body(&response)?);
        match self.rest.callback(route, &body, files.clone()).await {
            Err(RestError::Refused { status: 400, .. }) if let Some(body) = unchosen(&body) => {
                let route = Route::InteractionResponse {
                    interaction_id: slot.id,
                    token: slot.token,
                };
                self.rest.callback(route, &body, files).await
            }
            other => other,
        }
    }
}

fn why(error: &RestError) -> Untellable {
    match error {
        RestError::Refused { status: 403, .. } => Untellable::Forbidden,
        RestError::Refused { status: 404, .. } => Untellable::Gone,
        _ => Untellable::Unreached,
    }
}

fn body(value: &impl serde::Serialize) -> Result<Value, RestError> {
    serde_json::to_value(value).map_err(|error| RestError::Unreadable(error.to_string()))
}

/// What every answer to a message has: nobody is pinged, and a repeated event makes no second one.
fn answering(asked: Asked) -> CreateMessage {
    CreateMessage::new()
        .nonce(Nonce::String(asked.message.to_string()))
        .enforce_nonce(true)
        .allowed_mentions(CreateAllowedMentions::new())
}

fn reference(asked: Asked) -> MessageReference {
    MessageReference::from((asked.channel, asked.message)).fail_if_not_exists(false)
}

/// The same message without a reference to the one it answers.
fn unreferred(mut body: Value) -> Value {
    if let Some(fields) = body.as_object_mut() {
        fields.remove("message_reference");
    }
    body
}

/// The body of an answer to a message; a private one cannot refer to a message elsewhere.
fn message(asked: Asked, reply: &Reply, before: Option<Hint>) -> Value {
    let Drawn {
        content,
        embed,
        rows,
    } = draw(reply, Audience::Channel);
    let mut message = answering(asked).embed(embed);
    if !rows.is_empty() {
        message = message.components(rows);
    }
    let content = match (before, content) {
        // The emergency action leads, whatever else there is to say.
        (_, Some(content)) => Some(content),
        (Some(hint), None) => Some(hint.words(asked.language)),
        (None, None) => None,
    };
    if let Some(content) = content {
        message = message.content(content);
    }
    if before.is_none() {
        message = message.reference_message(reference(asked));
    }
    body(&message).unwrap_or(Value::Null)
}
