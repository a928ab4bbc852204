//! What do moderators see? Private messages about the guild's own decisions, with controls under them.
//!
//! A panel is never shown to a channel. Where it shows a card, the card comes from a
//! [`crate::reply::Reply`] with its notices, drawn as members see it. Every control's id says all that is
//! needed, so a panel works after a restart.

use serde_json::{Map, Value};
use serenity::builder::{
    CreateActionRow, CreateAllowedMentions, CreateAttachment, CreateButton, CreateEmbed,
    CreateInteractionResponse, CreateInteractionResponseFollowup, CreateInteractionResponseMessage,
    CreateModal, CreateSelectMenu, EditAttachments, EditInteractionResponse,
};
use serenity::model::application::ButtonStyle;

use super::render::{Audience, draw};
use crate::reply::Reply;

/// Discord's limit for a message's text, in UTF-16 units.
const CONTENT: usize = 2_000;

/// A private message with controls.
#[derive(Default)]
pub(super) struct Panel {
    words: String,
    embeds: Vec<CreateEmbed>,
    rows: Vec<CreateActionRow>,
    files: Vec<CreateAttachment>,
}

/// Where a panel appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// As a new private message.
    New,
    /// In the place of the panel whose control was used.
    InPlace,
}

impl Panel {
    /// A panel that says this; cut where Discord's limit is.
    pub(super) fn saying(words: impl Into<String>) -> Self {
        Self {
            words: cut(&words.into(), CONTENT),
            ..Self::default()
        }
    }

    /// Says something more, before the rest.
    pub(super) fn said_before(mut self, words: &str) -> Self {
        self.words = cut(&format!("{words}\n{}", self.words), CONTENT);
        self
    }

    /// Adds an embed.
    pub(super) fn embed(mut self, embed: CreateEmbed) -> Self {
        self.embeds.push(embed);
        self
    }

    /// Adds a card as members see it.
    pub(super) fn card(mut self, reply: &Reply) -> Self {
        let drawn = draw(reply, Audience::Channel);
        if let Some(content) = drawn.content {
            self.words = cut(&format!("{}\n{content}", self.words), CONTENT);
        }
        self.embeds.push(drawn.embed);
        self
    }

    /// Adds a row with a select.
    pub(super) fn select(mut self, select: CreateSelectMenu) -> Self {
        self.rows.push(CreateActionRow::SelectMenu(select));
        self
    }

    /// Adds a row of buttons: label and id of each, five at most.
    pub(super) fn buttons(mut self, buttons: Vec<CreateButton>) -> Self {
        if !buttons.is_empty() {
            self.rows.push(CreateActionRow::Buttons(buttons));
        }
        self
    }

    /// Attaches a file.
    pub(super) fn file(mut self, file: CreateAttachment) -> Self {
        self.files.push(file);
        self
    }

    fn message(self) -> CreateInteractionResponseMessage {
        // Set even when empty: a panel in the place of another must not keep what that one said.
        CreateInteractionResponseMessage::new()
            .content(self.words)
            .embeds(self.embeds)
            .components(self.rows)
            .ephemeral(true)
            .allowed_mentions(CreateAllowedMentions::new())
    }

    /// The panel as the answer to an interaction, and the files that go with it.
    pub(super) fn response(
        mut self,
        shown: Shown,
    ) -> (CreateInteractionResponse, Vec<CreateAttachment>) {
        let files = std::mem::take(&mut self.files);
        let message = self.message();
        let response = match shown {
            Shown::New => CreateInteractionResponse::Message(message),
            Shown::InPlace => CreateInteractionResponse::UpdateMessage(message),
        };
        (response, files)
    }

    /// The panel in the place of the "thinking" that was shown first.
    pub(super) fn late(mut self) -> (EditInteractionResponse, Vec<CreateAttachment>) {
        let files = std::mem::take(&mut self.files);
        // Listed even when there is none: what the panel showed before must go, and a picture has its
        // description here.
        let listed = files.iter().cloned();
        let listed = listed.fold(EditAttachments::new(), EditAttachments::add);
        let edit = EditInteractionResponse::new()
            .attachments(listed)
            .content(self.words)
            .embeds(self.embeds)
            .components(self.rows)
            .allowed_mentions(CreateAllowedMentions::new());
        (edit, files)
    }
}

impl Panel {
    /// The panel as one more private message, and the files that go with it.
    pub(super) fn more(mut self) -> (CreateInteractionResponseFollowup, Vec<CreateAttachment>) {
        let files = std::mem::take(&mut self.files);
        let message = CreateInteractionResponseFollowup::new()
            .content(self.words)
            .embeds(self.embeds)
            .components(self.rows)
            .ephemeral(true)
            .allowed_mentions(CreateAllowedMentions::new());
        (message, files)
    }
}

/// Gives each listed file its number: the files go beside the body, in the same order. serenity numbers all of
/// them 0, and writes what Discord alone may say of a picture as null.
pub(super) fn numbered(mut body: Value) -> Value {
    let each = |list: Option<&mut Value>, change: &dyn Fn(usize, &mut Map<String, Value>)| {
        let items = list.and_then(Value::as_array_mut).into_iter().flatten();
        for (number, fields) in items.filter_map(Value::as_object_mut).enumerate() {
            change(number, fields);
        }
    };
    each(body.get_mut("attachments"), &|number, file| {
        file.insert("id".to_owned(), number.to_string().into());
        file.retain(|_, value| !value.is_null());
    });
    each(body.get_mut("embeds"), &|_, embed| {
        if let Some(picture) = embed.get_mut("image").and_then(Value::as_object_mut) {
            picture.retain(|_, value| !value.is_null());
        }
    });
    body
}

/// A plain button.
pub(super) fn button(label: &str, id: impl std::fmt::Display) -> CreateButton {
    CreateButton::new(id.to_string())
        .label(label)
        .style(ButtonStyle::Secondary)
}

/// A form to write in.
pub(super) fn form(id: impl std::fmt::Display, title: &str) -> CreateModal {
    CreateModal::new(id.to_string(), cut(title, 45))
}

/// The text within this many UTF-16 units, an ellipsis at its end where some is missing.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.encode_utf16().count() <= most {
        return text.to_owned();
    }
    let mut left = most.saturating_sub(1);
    let kept = text.chars().take_while(|c| {
        let fits = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        fits
    });
    let mut kept: String = kept.collect();
    kept.push('…');
    kept
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{cut, numbered};

    #[test]
    fn a_text_is_cut_by_discords_count_and_between_characters() {
        assert_eq!(cut("short", 5), "short");
        assert_eq!(cut("longer", 5), "long…");
        // An emoji counts twice.
        assert_eq!(cut("a😀😀", 4), "a😀…");
        assert!(cut(&"語".repeat(3_000), 2_000).encode_utf16().count() <= 2_000);
    }

    #[test]
    fn files_are_numbered_in_order_and_pictures_hold_what_discord_takes() {
        let body = numbered(json!({
            "attachments": [
                { "id": 0, "filename": "a.png", "description": "A" },
                { "id": 0, "filename": "b.txt", "description": null },
            ],
            "embeds": [{ "title": "t", "image": { "url": "attachment://a.png", "width": null } }],
        }));
        let expected = json!({
            "attachments": [
                { "id": "0", "filename": "a.png", "description": "A" },
                { "id": "1", "filename": "b.txt" },
            ],
            "embeds": [{ "title": "t", "image": { "url": "attachment://a.png" } }],
        });
        assert_eq!(body, expected);
        assert_eq!(
            numbered(json!({ "content": "a" })),
            json!({ "content": "a" })
        );
    }
}
