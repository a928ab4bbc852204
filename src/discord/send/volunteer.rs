//! What is sent without being asked for? A card, or the offer of one; into the channel or nowhere.
//!
//! Nobody is written to directly who did not ask. Under all but urgent cards stands a button that ends it for
//! whoever presses.

use serde_json::Value;
use serenity::builder::{CreateActionRow, CreateButton};
use serenity::model::application::ButtonStyle;

use super::messages::{answering, message, reference};
use super::{Asked, Posted, Sender, body};
use crate::discord::panel::button;
use crate::discord::rest::RestError;
use crate::discord::unprompted::Control;
use crate::knowledge::EntryId;
use crate::reply::Reply;
use crate::say;
use crate::speech::Language;

/// Something that nobody asked for.
pub(in crate::discord) enum Volunteered<'a> {
    /// The whole card.
    Card(&'a Reply),
    /// That there is an entry, and nothing of what it says; with the sign that belongs on its card.
    Offer(&'a EntryId, Option<&'a str>),
}

impl Volunteered<'_> {
    fn outranks_everything(&self) -> bool {
        matches!(self, Self::Card(reply) if reply.outranks_everything())
    }

    fn body(&self, asked: Asked, embeds: bool) -> Result<Value, RestError> {
        let language = asked.language;
        match self {
            Self::Card(reply) => {
                let mut body = message(asked, reply, None, embeds);
                if !reply.outranks_everything() {
                    add_row(&mut body, vec![hush(language)])?;
                }
                Ok(body)
            }
            Self::Offer(entry, sign) => {
                let look = Control::look((*entry).clone(), *sign);
                let look = button(&say!(language, "unprompted-look"), look);
                let offer = answering(asked)
                    .content(say!(language, "unprompted-offer"))
                    .reference_message(reference(asked));
                let mut body = body(&offer)?;
                let look = look.style(ButtonStyle::Primary);
                add_row(&mut body, vec![look, hush(language)])?;
                Ok(body)
            }
        }
    }
}

fn hush(language: Language) -> CreateButton {
    button(&say!(language, "unprompted-hush"), Control::Hush)
}

fn add_row(message: &mut Value, buttons: Vec<CreateButton>) -> Result<(), RestError> {
    let row = body(&CreateActionRow::Buttons(buttons))?;
    match message.get_mut("components").and_then(Value::as_array_mut) {
        Some(rows) => rows.push(row),
        None => {
            if let Some(fields) = message.as_object_mut() {
                fields.insert("components".to_owned(), Value::Array(vec![row]));
            }
        }
    }
    Ok(())
}

impl Sender {
    /// Says something under a message that did not ask for it. Where the channel refuses, nothing is said.
    pub(in crate::discord) async fn volunteer(
        &self,
        asked: Asked,
        said: Volunteered<'_>,
    ) -> Result<Posted, RestError> {
        // An emergency card is tried even in a channel that refused a moment ago.
        if self.refusals.holds(asked.channel) && !said.outranks_everything() {
            return Ok(Posted::NOWHERE);
        }
        self.if_taken(asked.channel, |embeds| said.body(asked, embeds))
            .await
    }
}
