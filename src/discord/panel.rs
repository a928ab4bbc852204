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

use super::render::{Scene, draw_within};
use crate::reply::{Budget, Reply};

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

    /// Says something more, after the rest.
    pub(super) fn said_after(mut self, words: &str) -> Self {
        self.words = cut(&format!("{}\n{words}", self.words), CONTENT);
        self
    }

    /// Adds an embed.
    pub(super) fn embed(mut self, embed: CreateEmbed) -> Self {
        self.embeds.push(embed);
        self
    }

    /// Adds a card as members see it.
    pub(super) fn card(mut self, reply: &Reply) -> Self {
        let taken = self.embeds.iter().map(size).sum();
        let drawn = draw_within(reply, Scene::preview(), Budget::EMBED.less(taken));
        if let Some(content) = drawn.content {
            self.words = cut(&format!("{}\n{content}", self.words), CONTENT);
        }
        self.embeds.extend(drawn.embed);
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

/// Mends what serenity 0.12.5 writes otherwise than Discord takes it. Each listed file gets its number: the files go
/// beside the body, in the same order, and serenity numbers all of them 0. What Discord alone may say of a picture is
/// left out instead of null. What is chosen already in a select of roles or channels has its id as text.
pub(super) fn mended(mut body: Value) -> Value {
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
    if let Some(data) = body.get_mut("data") {
        *data = mended(data.take());
    }
    each(body.get_mut("components"), &|_, row| {
        each(row.get_mut("components"), &|_, part| {
            each(part.get_mut("default_values"), &|_, chosen| {
                if let Some(id) = chosen.get("id").and_then(Value::as_u64) {
                    chosen.insert("id".to_owned(), id.to_string().into());
                }
            });
        });
    });
    each(body.get_mut("embeds"), &|_, embed| {
        if let Some(picture) = embed.get_mut("image").and_then(Value::as_object_mut) {
            picture.retain(|_, value| !value.is_null());
        }
    });
    body
}

/// The same body with nothing chosen already in its selects of roles and channels; `None` when nothing was. Whether
/// Discord takes a role or a channel that is gone is not written down anywhere.
pub(super) fn unchosen(body: &Value) -> Option<Value> {
    let mut body = body.clone();
    let holder = match body.get_mut("data") {
        Some(data) => data,
        None => &mut body,
    };
    let rows = holder.get_mut("components").and_then(Value::as_array_mut)?;
    let parts = rows.iter_mut().filter_map(|row| row.get_mut("components"));
    let parts = parts.filter_map(Value::as_array_mut).flatten();
    let mut any = false;
    for list in parts.filter_map(|part| part.get_mut("default_values")) {
        any |= list.as_array().is_some_and(|list| !list.is_empty());
        *list = Value::Array(Vec::new());
    }
    any.then_some(body)
}

/// How much an embed takes of what Discord allows all of a message, in UTF-16 units.
fn size(embed: &CreateEmbed) -> usize {
    fn units(value: &Value) -> usize {
        match value {
            Value::String(text) => text.encode_utf16().count(),
            Value::Array(list) => list.iter().map(units).sum(),
            Value::Object(map) => map.values().map(units).sum(),
            _ => 0,
        }
    }
    serde_json::to_value(embed).map_or(0, |value| units(&value))
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
    use serde_json::{Value, json};

    use super::{Panel, cut, mended, size, unchosen};

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
        let body = mended(json!({
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
        assert_eq!(mended(json!({ "content": "a" })), json!({ "content": "a" }));
        let select = |id: Value| {
            let chosen = json!([{ "id": id, "type": "role" }]);
            json!({ "data": { "components": [{ "components": [{ "default_values": chosen }] }] } })
        };
        assert_eq!(mended(select(7.into())), select("7".into()));
        let none = unchosen(&select("7".into())).unwrap();
        let part = &none["data"]["components"][0]["components"][0];
        assert_eq!(part["default_values"], json!([]));
        assert_eq!(unchosen(&none), None);
    }

    #[test]
    fn a_card_leaves_room_for_what_stands_beside_it() {
        use crate::knowledge::{Pack, PackFiles};
        use crate::reply::{Notices, Reply};
        use serenity::builder::CreateEmbed;
        let today = jiff::civil::date(2026, 11, 26);
        let pack = Pack::read(&PackFiles::built_in(), today).pack.unwrap();
        let longest = "word ".repeat(49);
        let notices = Notices::parse(&longest, &longest, &longest).unwrap();
        for entry in pack.entries() {
            let reply = Reply::about(entry, &[], today, &notices);
            for beside in [0, 1_000, 3_000] {
                let embed = CreateEmbed::new().description("a".repeat(beside));
                let panel = Panel::saying("").embed(embed).card(&reply);
                let sum: usize = panel.embeds.iter().map(size).sum();
                assert!(sum <= 6_000, "{} beside {beside}: {sum}", entry.id);
            }
        }
    }
}
