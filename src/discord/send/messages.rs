//! Answers to messages: where they were asked, privately where that is refused, mended when the question is
//! edited, taken away when it is deleted.

use serde_json::Value;
use serenity::builder::{CreateActionRow, CreateAllowedMentions, CreateMessage};
use serenity::http::Route;
use serenity::model::channel::{MessageReference, Nonce};
use serenity::model::id::{ChannelId, MessageId, UserId};

use super::{Hint, RestError, Sender, body};
use crate::discord::answers::Edit;
use crate::discord::earlier::Pointer;
use crate::discord::render::{Audience, Drawn, Scene, draw};
use crate::reply::Reply;
use crate::speech::Language;

/// The message that is answered.
#[derive(Clone, Copy)]
pub(in crate::discord) struct Asked {
    pub(in crate::discord) message: MessageId,
    pub(in crate::discord) channel: ChannelId,
    pub(in crate::discord) author: UserId,
    /// Whether the channel is the author's direct one.
    pub(in crate::discord) direct: bool,
    /// Which edit of the message this is, if it is one: then there may be another answer to it.
    pub(in crate::discord) edit: Option<Edit>,
    /// What the bot speaks where it was asked.
    pub(in crate::discord) language: Language,
}

/// How an answer to a message got through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::discord) enum Delivery {
    /// Where it was asked.
    InChannel,
    /// By direct message, because the channel refused.
    Privately,
    /// Not at all: neither the channel nor the member takes messages from us.
    Nowhere,
}

/// What became of an answer.
#[derive(Debug, Clone, Copy)]
pub(in crate::discord) struct Posted {
    pub(in crate::discord) delivery: Delivery,
    /// Where it stands, when it does.
    pub(in crate::discord) at: Option<(ChannelId, MessageId)>,
}

impl Posted {
    pub(in crate::discord) const NOWHERE: Self = Self {
        delivery: Delivery::Nowhere,
        at: None,
    };
}

/// Discord's code for a reply in a channel whose history the bot may not read.
const NO_HISTORY: u64 = 160_002;

/// Discord's code for a message of which nothing is left, as of an embed where none are allowed.
const EMPTY: u64 = 50_006;

impl Sender {
    /// Answers a message where it stands; where the channel refuses, privately.
    pub(in crate::discord) async fn answer(
        &self,
        asked: Asked,
        reply: &Reply,
    ) -> Result<Posted, RestError> {
        // An emergency card is tried even in a channel that refused a moment ago.
        if !self.refusals.holds(asked.channel) || reply.outranks_everything() {
            let body = |embeds| Ok(message(asked, reply, None, embeds));
            match self.here(asked.channel, body).await {
                Ok(id) => {
                    self.refusals.forget(asked.channel);
                    return Ok(Posted {
                        delivery: Delivery::InChannel,
                        at: Some((asked.channel, id)),
                    });
                }
                Err(error) if error.is_forbidden() => self.refusals.note(asked.channel),
                // What is wrong with the channel must not cost an emergency its card.
                Err(_) if reply.outranks_everything() && !asked.direct => {}
                Err(error) => return Err(error),
            }
        }
        let closed = self.closed.holds(asked.author) && !reply.outranks_everything();
        if asked.direct || closed {
            return Ok(Posted::NOWHERE);
        }
        match self.privately(asked, reply).await {
            Ok(at) => Ok(Posted {
                delivery: Delivery::Privately,
                at: Some(at),
            }),
            // The member takes no direct messages: silence is all that is left.
            Err(error) if error.is_forbidden() => {
                self.closed.note(asked.author);
                Ok(Posted::NOWHERE)
            }
            Err(error) => Err(error),
        }
    }

    /// Says something in a channel, made with embeds or without: without where they are not allowed; as a reply, or
    /// not as one where the bot may not read what was asked.
    pub(super) async fn here(
        &self,
        channel: ChannelId,
        made: impl Fn(bool) -> Result<Value, RestError>,
    ) -> Result<MessageId, RestError> {
        let (mut embeds, mut refer) = (!self.plain.holds(channel), true);
        loop {
            let mut body = made(embeds)?;
            if !refer {
                body = unreferred(body);
            }
            match self.post(channel, &body).await {
                Ok(id) => {
                    if !embeds {
                        self.plain.note(channel);
                    }
                    return Ok(id);
                }
                Err(error) if error.code() == Some(NO_HISTORY) && refer => refer = false,
                // Whether it may not speak or only not show embeds, Discord does not say.
                Err(error) if no_embeds(&error) && embeds && has_embeds(&body) => embeds = false,
                Err(error) => return Err(error),
            }
        }
    }

    /// Puts another answer in the place of one that was given.
    pub(in crate::discord) async fn mend(
        &self,
        asked: Asked,
        (channel_id, message_id): (ChannelId, MessageId),
        reply: &Reply,
    ) -> Result<(), RestError> {
        let embeds = !self.plain.holds(channel_id);
        let mut body = unreferred(message(asked, reply, None, embeds));
        if let Some(fields) = body.as_object_mut() {
            for once in ["nonce", "enforce_nonce", "tts", "sticker_ids", "flags"] {
                fields.remove(once);
            }
            // What is not sent again stays as it was.
            let nothing = || Value::Array(Vec::new());
            fields.entry("components").or_insert_with(nothing);
            fields.entry("embeds").or_insert_with(nothing);
            fields.entry("content").or_insert(Value::Null);
        }
        let route = Route::ChannelMessage {
            channel_id,
            message_id,
        };
        self.rest.patch(route, &body).await.map(|_| ())
    }

    /// Takes an answer away; one that is gone already is no failure.
    pub(in crate::discord) async fn remove(
        &self,
        (channel_id, message_id): (ChannelId, MessageId),
    ) -> Result<(), RestError> {
        let route = Route::ChannelMessage {
            channel_id,
            message_id,
        };
        match self.rest.delete(route).await {
            Err(RestError::Refused { status: 404, .. }) => Ok(()),
            other => other,
        }
    }

    /// The same where something else goes on: a failure is logged.
    pub(in crate::discord) async fn take_back(&self, at: (ChannelId, MessageId)) {
        if let Err(error) = self.remove(at).await {
            tracing::warn!(cause = %error, "an answer could not be taken away");
        }
    }

    /// Points to an answer that stands already.
    pub(in crate::discord) async fn point(
        &self,
        asked: Asked,
        Pointer { words, row }: Pointer,
    ) -> Result<Posted, RestError> {
        self.under(asked, &words, vec![row]).await
    }

    async fn under(
        &self,
        asked: Asked,
        words: &str,
        rows: Vec<CreateActionRow>,
    ) -> Result<Posted, RestError> {
        if self.refusals.holds(asked.channel) {
            return Ok(Posted::NOWHERE);
        }
        let message = answering(asked).content(words).components(rows);
        let message = body(&message.reference_message(reference(asked)))?;
        self.if_taken(asked.channel, |_| Ok(message.clone())).await
    }

    /// Says something that is not worth a direct message: where the channel refuses, nothing.
    pub(super) async fn if_taken(
        &self,
        channel: ChannelId,
        made: impl Fn(bool) -> Result<Value, RestError>,
    ) -> Result<Posted, RestError> {
        match self.here(channel, made).await {
            Ok(id) => {
                self.refusals.forget(channel);
                Ok(Posted {
                    delivery: Delivery::InChannel,
                    at: Some((channel, id)),
                })
            }
            Err(error) if error.is_forbidden() => {
                self.refusals.note(channel);
                Ok(Posted::NOWHERE)
            }
            Err(error) => Err(error),
        }
    }

    /// Shows in a channel that an answer is being thought of; of no weight, so a failure is none.
    pub(in crate::discord) async fn typing(&self, channel_id: ChannelId) {
        let route = Route::ChannelTyping { channel_id };
        if let Err(error) = self.rest.post(route, &serde_json::json!({})).await {
            tracing::debug!(cause = %error, "typing could not be shown");
        }
    }

    /// Says why there is no answer, where it was asked. Says so rarely: many may ask at once.
    pub(in crate::discord) async fn excuse(
        &self,
        asked: Asked,
        hint: Hint,
    ) -> Result<(), RestError> {
        if self.excused.holds(asked.channel) {
            return Ok(());
        }
        self.excused.note(asked.channel);
        let words = hint.words(asked.language);
        self.under(asked, &words, Vec::new()).await.map(|_| ())
    }

    /// The member addressed the bot by name and is answered alone; nobody else is written to.
    async fn privately(
        &self,
        asked: Asked,
        reply: &Reply,
    ) -> Result<(ChannelId, MessageId), RestError> {
        let body = serde_json::json!({ "recipient_id": asked.author.to_string() });
        let channel = self.rest.post(Route::UserMeDmChannels, &body).await?;
        let channel = ChannelId::new(id_of(&channel, "a direct channel")?);
        let hint = Some(Hint::ChannelRefused);
        let id = self
            .post(channel, &message(asked, reply, hint, true))
            .await?;
        Ok((channel, id))
    }

    /// Posts a message and gives back its id.
    pub(super) async fn post(
        &self,
        channel_id: ChannelId,
        body: &Value,
    ) -> Result<MessageId, RestError> {
        let route = Route::ChannelMessages { channel_id };
        let posted = self.rest.post(route, body).await?;
        id_of(&posted, "a message").map(MessageId::new)
    }
}

fn id_of(what: &Value, named: &str) -> Result<u64, RestError> {
    let id = what.get("id").and_then(Value::as_str);
    let id = id.and_then(|id| id.parse::<u64>().ok());
    id.filter(|id| *id != 0)
        .ok_or_else(|| RestError::Unreadable(format!("{named} without an id")))
}

fn has_embeds(body: &Value) -> bool {
    let embeds = body.get("embeds").and_then(Value::as_array);
    embeds.is_some_and(|embeds| !embeds.is_empty())
}

fn no_embeds(error: &RestError) -> bool {
    error.is_forbidden() || error.code() == Some(EMPTY)
}

/// What every answer to a message has: nobody is pinged, and a repeated event makes no second one.
pub(super) fn answering(asked: Asked) -> CreateMessage {
    let mark = asked
        .edit
        .map_or_else(String::new, |edit| format!("-{edit}"));
    CreateMessage::new()
        .nonce(Nonce::String(format!("{}{mark}", asked.message)))
        .enforce_nonce(true)
        .allowed_mentions(CreateAllowedMentions::new())
}

pub(super) fn reference(asked: Asked) -> MessageReference {
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
pub(super) fn message(asked: Asked, reply: &Reply, before: Option<Hint>, embeds: bool) -> Value {
    let scene = Scene {
        audience: Audience::Channel,
        asker: Some(asked.author),
        reader: asked.language,
        embeds,
    };
    let Drawn {
        content,
        embed,
        rows,
    } = draw(reply, scene);
    let mut message = answering(asked);
    if let Some(embed) = embed {
        message = message.embed(embed);
    }
    if !rows.is_empty() {
        message = message.components(rows);
    }
    let content = match (before, content) {
        // The emergency action leads, whatever else there is to say.
        (Some(hint), Some(content)) if !reply.outranks_everything() => {
            Some(format!("{}\n\n{content}", hint.words(asked.language)))
        }
        (Some(hint), None) => Some(hint.words(asked.language)),
        (_, content) => content,
    };
    if let Some(content) = content {
        message = message.content(content);
    }
    if before.is_none() {
        message = message.reference_message(reference(asked));
    }
    body(&message).unwrap_or(Value::Null)
}
