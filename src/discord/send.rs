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
use serenity::model::id::{ApplicationId, ChannelId, InteractionId, MessageId, UserId};
use serenity::model::permissions::Permissions;

mod messages;

pub(super) use messages::{Asked, Delivery, Posted};

use super::earlier::Pointer;
use super::fitting::fitted;
use super::hint::Hint;
use super::memory::{LeftAlone, Untellable, Untold};
use super::panel::{Panel, Shown, mended, unchosen};
use super::render::{Audience, Drawn, Scene, draw};
use super::rest::{Rest, RestError};
use crate::reply::Reply;
use crate::speech::Language;

/// What is needed to answer an interaction.
#[derive(Clone, Copy)]
pub(super) struct Slot<'a> {
    pub(super) id: InteractionId,
    pub(super) token: &'a str,
    pub(super) application: ApplicationId,
    pub(super) user: UserId,
    /// For whom Discord was asked for time, if it was, see [`Sender::wait_for`].
    pub(super) late: Option<Audience>,
    /// Whether embeds are shown where it was used.
    pub(super) embeds: bool,
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
                application: from.application_id,
                user: from.user.id,
                late: None,
                embeds: from.app_permissions.is_none_or(|held| {
                    held.administrator() || held.contains(Permissions::EMBED_LINKS)
                }),
                language: Language::of_locale(&from.locale).unwrap_or_default(),
            }
        }
    };
}

impl<'a> Slot<'a> {
    slot!(of_command, CommandInteraction);
    slot!(of_press, ComponentInteraction);
    slot!(of_form, ModalInteraction);

    fn scene(&self, audience: Audience) -> Scene {
        Scene {
            audience,
            asker: Some(self.user),
            reader: self.language,
            embeds: self.embeds,
        }
    }
}

/// Sends replies and remembers who refused them.
pub(super) struct Sender {
    rest: Rest,
    /// Channels in which the bot may not speak.
    refusals: LeftAlone<ChannelId>,
    /// Members who take no direct messages.
    closed: LeftAlone<UserId>,
    /// Channels in which the bot may speak but show no embeds.
    plain: LeftAlone<ChannelId>,
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

impl Sender {
    pub(super) fn new(rest: Rest) -> Self {
        Self {
            rest,
            refusals: LeftAlone::lasting(REFUSED),
            closed: LeftAlone::lasting(REFUSED),
            plain: LeftAlone::lasting(REFUSED),
            excused: LeftAlone::lasting(EXCUSED),
            untold: Untold::default(),
        }
    }

    pub(super) fn rest(&self) -> &Rest {
        &self.rest
    }

    /// Tells moderators something in a channel of theirs; nobody is pinged.
    pub(super) async fn tell(&self, channel: ChannelId, words: &str) -> Result<(), RestError> {
        let message = CreateMessage::new()
            .content(words)
            .allowed_mentions(CreateAllowedMentions::new());
        let told = self.post(channel, &body(&message)?).await.map(|_| ());
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

    /// Answers an interaction with a reply.
    pub(super) async fn respond(
        &self,
        slot: Slot<'_>,
        reply: &Reply,
        audience: Audience,
    ) -> Result<(), RestError> {
        self.respond_at(slot, reply, audience).await.map(|_| ())
    }

    /// The same; gives back which message a whole channel sees it in, where Discord says so.
    pub(super) async fn respond_at(
        &self,
        slot: Slot<'_>,
        reply: &Reply,
        audience: Audience,
    ) -> Result<Option<MessageId>, RestError> {
        let Drawn {
            content,
            embed,
            rows,
        } = draw(reply, slot.scene(audience));
        let mut response = CreateInteractionResponseMessage::new()
            .ephemeral(audience != Audience::Channel)
            .allowed_mentions(CreateAllowedMentions::new());
        if let Some(embed) = embed {
            response = response.embed(embed);
        }
        if !rows.is_empty() {
            response = response.components(rows);
        }
        if let Some(content) = content {
            response = response.content(content);
        }
        let query = match audience {
            Audience::Channel => "?with_response=true",
            Audience::Member | Audience::Alone => "",
        };
        let told = self.message(slot, query, response).await?;
        let id = match told.pointer("/resource/message/id") {
            Some(id) => Some(id),
            None => told.get("id").filter(|_| audience == Audience::Channel),
        };
        Ok(id.and_then(|id| id.as_str()?.parse().ok()))
    }

    /// Answers an interaction with a message, at once or after [`Sender::wait_for`]; gives back what Discord says of
    /// it.
    async fn message(
        &self,
        slot: Slot<'_>,
        query: &str,
        response: CreateInteractionResponseMessage,
    ) -> Result<Value, RestError> {
        if slot.late.is_none() {
            let response = CreateInteractionResponse::Message(response);
            return self.callback_with(slot, query, response, Vec::new()).await;
        }
        let route = Route::WebhookOriginalInteractionResponse {
            application_id: slot.application,
            token: slot.token,
        };
        // Who sees it was settled when time was asked for.
        let mut body = body(&response)?;
        if let Some(fields) = body.as_object_mut() {
            fields.remove("flags");
        }
        match self.rest.revise(route, &body, Vec::new()).await {
            // Time was not asked for after all.
            Err(RestError::Refused { status: 404, .. }) => {
                let response = CreateInteractionResponse::Message(response);
                self.callback_with(slot, query, response, Vec::new()).await
            }
            other => other,
        }
    }

    /// Answers an interaction with a private sentence.
    pub(super) async fn hint(&self, slot: Slot<'_>, hint: Hint) -> Result<(), RestError> {
        self.aside(slot, private(&hint.words(slot.language))).await
    }

    /// Tells whoever caused an interaction where the answer stands already.
    pub(super) async fn point_to(
        &self,
        slot: Slot<'_>,
        Pointer { words, row }: Pointer,
    ) -> Result<(), RestError> {
        self.aside(slot, private(&words).components(vec![row]))
            .await
    }

    /// Answers an interaction privately, also where time was asked for in public: then what everybody sees waiting
    /// goes, and the answer is a message of its own.
    async fn aside(
        &self,
        slot: Slot<'_>,
        response: CreateInteractionResponseMessage,
    ) -> Result<(), RestError> {
        if slot.late != Some(Audience::Channel) {
            return self.message(slot, "", response).await.map(|_| ());
        }
        let (application_id, token) = (slot.application, slot.token);
        let waiting = Route::WebhookOriginalInteractionResponse {
            application_id,
            token,
        };
        match self.rest.withdraw(waiting).await {
            // Time was not asked for after all.
            Err(RestError::Refused { status: 404, .. }) => {
                let response = CreateInteractionResponse::Message(response);
                self.callback(slot, response).await
            }
            Err(error) => Err(error),
            Ok(()) => {
                let route = Route::WebhookFollowupMessages {
                    application_id,
                    token,
                };
                self.rest.follow(route, &body(&response)?, Vec::new()).await
            }
        }
    }

    /// Shows moderators a panel.
    pub(super) async fn panel(
        &self,
        slot: Slot<'_>,
        panel: Panel,
        shown: Shown,
    ) -> Result<(), RestError> {
        let (response, files) = panel.response(shown);
        let told = self.callback_with(slot, "", response, files);
        told.await.map(|_| ())
    }

    /// Opens a form.
    pub(super) async fn open(&self, slot: Slot<'_>, form: CreateModal) -> Result<(), RestError> {
        self.callback(slot, CreateInteractionResponse::Modal(form))
            .await
    }

    /// Asks Discord for time: fifteen minutes instead of three seconds, ended by [`Sender::late`]. Who sees what
    /// comes is settled with that: whoever caused the interaction alone.
    pub(super) async fn wait(&self, slot: Slot<'_>, shown: Shown) -> Result<(), RestError> {
        let response = match shown {
            Shown::New => CreateInteractionResponse::Defer(
                CreateInteractionResponseMessage::new().ephemeral(true),
            ),
            Shown::InPlace => CreateInteractionResponse::Acknowledge,
        };
        self.callback(slot, response).await
    }

    /// The same, for a card that others may see too.
    pub(super) async fn wait_for(
        &self,
        slot: Slot<'_>,
        audience: Audience,
    ) -> Result<(), RestError> {
        let private = audience != Audience::Channel;
        let response = CreateInteractionResponseMessage::new().ephemeral(private);
        self.callback(slot, CreateInteractionResponse::Defer(response))
            .await
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
        let body = fitted(mended(body(&edit)?));
        match self.rest.revise(route, &body, files.clone()).await {
            Err(RestError::Refused { status: 400, .. }) if let Some(body) = unchosen(&body) => {
                let route = Route::WebhookOriginalInteractionResponse {
                    application_id,
                    token,
                };
                self.rest.revise(route, &body, files).await?;
            }
            other => drop(other?),
        }
        Ok(())
    }

    /// Takes away the message that a used control is on. Needs no permission, and works wherever the control does.
    pub(super) async fn take_away(&self, slot: Slot<'_>) -> Result<(), RestError> {
        self.callback(slot, CreateInteractionResponse::Acknowledge)
            .await?;
        let route = Route::WebhookOriginalInteractionResponse {
            application_id: slot.application,
            token: slot.token,
        };
        self.rest.withdraw(route).await
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
        let body = fitted(body(&message)?);
        self.rest.follow(route, &body, files).await
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
        let told = self.callback_with(slot, "", response, Vec::new());
        told.await.map(|_| ())
    }

    /// `query` can ask Discord to tell what became of it.
    async fn callback_with(
        &self,
        slot: Slot<'_>,
        query: &str,
        response: CreateInteractionResponse,
        files: Vec<CreateAttachment>,
    ) -> Result<Value, RestError> {
        let route = Route::InteractionResponse {
            interaction_id: slot.id,
            token: slot.token,
        };
        let body = fitted(mended(body(&response)?));
        match self
            .rest
            .callback((route, query), &body, files.clone())
            .await
        {
            Err(RestError::Refused { status: 400, .. }) if let Some(body) = unchosen(&body) => {
                let route = Route::InteractionResponse {
                    interaction_id: slot.id,
                    token: slot.token,
                };
                self.rest.callback((route, query), &body, files).await
            }
            other => other,
        }
    }
}

fn private(words: &str) -> CreateInteractionResponseMessage {
    CreateInteractionResponseMessage::new()
        .content(words)
        .ephemeral(true)
        .allowed_mentions(CreateAllowedMentions::new())
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
