//! How does a reply look on Discord? One embed, controls under it, lengths kept by construction.
//!
//! Words come from [`Reply::page`] alone, which carries the notices; every block of the page is
//! drawn. An emergency card says its action in the message itself, so that it stands even where
//! embeds are switched off and in the notification on a phone. Where embeds are not allowed, the whole
//! card is text.

mod controls;

use serenity::builder::{CreateActionRow, CreateEmbed};
use serenity::model::id::UserId;

use crate::reply::{Budget, Outcome, Page, Part, Reply, Role, Tone};
use crate::say;
use crate::speech::Language;

/// A reply as Discord takes it.
pub(super) struct Drawn {
    /// Text above the embed, or the whole card where there is none.
    pub(super) content: Option<String>,
    /// The card.
    pub(super) embed: Option<CreateEmbed>,
    /// Buttons and selects under it.
    pub(super) rows: Vec<CreateActionRow>,
}

/// Who sees the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    /// The member alone; a share button is offered.
    Member,
    /// The member alone, where nothing may be shared.
    Alone,
    /// The whole channel.
    Channel,
}

/// Where and for whom a card is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scene {
    pub(super) audience: Audience,
    /// Who may take a public card away beside moderators.
    pub(super) asker: Option<UserId>,
    /// What whoever asked is spoken to in; the card has a language of its own.
    pub(super) reader: Language,
    /// Whether embeds are shown.
    pub(super) embeds: bool,
}

impl Scene {
    /// For a team that looks at a card: in the card's own language and without controls.
    pub(super) fn preview() -> Self {
        Self {
            audience: Audience::Channel,
            asker: None,
            reader: Language::default(),
            embeds: true,
        }
    }
}

/// Draws a reply.
pub(super) fn draw(reply: &Reply, scene: Scene) -> Drawn {
    let shown = shown(reply);
    let drawn = if scene.embeds {
        draw_within(&shown, scene, Budget::EMBED)
    } else {
        written(&shown, scene)
    };
    Drawn {
        rows: controls::rows(reply, scene),
        ..drawn
    }
}

/// What is shown of a reply: of an entry's card its front, with the other parts behind buttons.
pub(super) fn shown(reply: &Reply) -> Reply {
    let whole = reply.outcome() == Outcome::Answer && reply.shown().is_none();
    let front = whole.then(|| reply.part(Part::Front)).flatten();
    front.unwrap_or_else(|| reply.clone())
}

/// Draws all of a reply, without controls, beside what else the message holds: Discord counts all embeds of a message together.
pub(super) fn draw_within(reply: &Reply, scene: Scene, budget: Budget) -> Drawn {
    let page = reply.page(budget);
    let urgent = matches!(page.tone, Tone::Emergency | Tone::Crisis);
    let mut embed = CreateEmbed::new().colour(colour(page.tone));
    let mut content = None;
    let mut lead = String::new();
    for block in &page.blocks {
        match &block.heading {
            _ if urgent && block.role == Role::Action => {
                content = Some(format!("**{}**\n{}", page.title, block.text));
            }
            // Fields stand below the description, and what to do must come first.
            Some(heading) if block.role == Role::Action => {
                lead = format!("**{heading}**\n{}", block.text);
            }
            Some(heading) => embed = embed.field(heading, &block.text, false),
            None => {
                if !lead.is_empty() {
                    lead.push_str("\n\n");
                }
                lead.push_str(&block.text);
            }
        }
    }
    if content.is_none() {
        embed = embed.title(&page.title);
    }
    if !lead.is_empty() {
        embed = embed.description(lead);
    }
    let content = match (content, in_other_words(reply, scene)) {
        (Some(action), Some(note)) => Some(format!("{action}\n\n{note}")),
        (content, note) => content.or(note),
    };
    Drawn {
        content,
        embed: Some(embed),
        rows: Vec::new(),
    }
}

/// The card as text, within one message.
fn written(reply: &Reply, scene: Scene) -> Drawn {
    let note = in_other_words(reply, scene);
    let taken = note
        .as_ref()
        .map_or(0, |note| note.encode_utf16().count() + 2);
    let page = reply.page(Budget::MESSAGE.less(taken));
    let note = note.map(|note| format!("\n\n{note}")).unwrap_or_default();
    Drawn {
        content: Some(format!("{}{note}", text(&page))),
        embed: None,
        rows: Vec::new(),
    }
}

fn text(page: &Page) -> String {
    let mut text = format!("**{}**", page.title);
    for block in &page.blocks {
        let lines = match &block.heading {
            Some(heading) => ["\n\n**", heading.as_str(), "**\n", block.text.as_str()],
            None => ["\n\n", "", "", block.text.as_str()],
        };
        text.extend(lines);
    }
    text
}

/// That the card is in another language than its reader's, said in the reader's.
fn in_other_words(reply: &Reply, scene: Scene) -> Option<String> {
    let card = reply.language();
    let other = card != scene.reader;
    other.then(|| say!(scene.reader, "card-other-language", language = card.tag()))
}

/// Colours repeat what the title says; they never carry meaning alone.
fn colour(tone: Tone) -> u32 {
    match tone {
        Tone::Emergency => 0xB0_1E_1E,
        Tone::Crisis => 0x6A_3D_9A,
        Tone::SameDay => 0xB8_6E_00,
        Tone::Boundary => 0x5A_64_72,
        Tone::Calm => 0x1F_6F_8B,
    }
}
