//! How does a reply look on Discord? One embed, buttons under it, lengths kept by construction.
//!
//! Words come from [`Reply::page`] alone, which carries the notices; every block of the page is
//! drawn. An emergency card says its action in the message itself, so that it stands even where
//! embeds are switched off and in the notification on a phone.

use serenity::builder::{CreateActionRow, CreateButton, CreateEmbed};
use serenity::model::application::ButtonStyle;

use super::button_id::{ButtonId, Judged};
use crate::reply::{Budget, Offer, Outcome, Page, Reply, Role, Tone};

/// A reply as Discord takes it.
pub(super) struct Drawn {
    /// Text above the embed; only emergency cards have one.
    pub(super) content: Option<String>,
    /// The card.
    pub(super) embed: CreateEmbed,
    /// Buttons under it.
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

/// Discord's limit for a button's label, in characters.
const LABEL: usize = 80;

/// Draws a reply.
pub(super) fn draw(reply: &Reply, audience: Audience) -> Drawn {
    draw_within(reply, audience, Budget::EMBED)
}

/// Draws a reply beside what else the message holds: Discord counts all embeds of a message together.
pub(super) fn draw_within(reply: &Reply, audience: Audience, budget: Budget) -> Drawn {
    let page = reply.page(budget);
    let urgent = matches!(page.tone, Tone::Emergency | Tone::Crisis);
    let mut embed = CreateEmbed::new().colour(colour(page.tone));
    let mut content = None;
    let mut lead = String::new();
    for block in &page.blocks {
        match block.heading {
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
    Drawn {
        content,
        embed,
        rows: rows(&page, reply, audience),
    }
}

fn rows(page: &Page, reply: &Reply, audience: Audience) -> Vec<CreateActionRow> {
    let mut rows = Vec::new();
    let style = match page.outcome {
        Outcome::Choices => ButtonStyle::Primary,
        _ => ButtonStyle::Secondary,
    };
    let offers: Vec<_> = page
        .offers
        .iter()
        .take(5)
        .map(|offer| show(offer, style))
        .collect();
    if !offers.is_empty() {
        rows.push(CreateActionRow::Buttons(offers));
    }
    if let (Audience::Member, Some(entry)) = (audience, reply.entry()) {
        let id = ButtonId::Share(entry.clone()).to_string();
        let share = CreateButton::new(id)
            .label("Share in channel")
            .style(ButtonStyle::Secondary);
        rows.push(CreateActionRow::Buttons(vec![share]));
    }
    if let (Outcome::Answer, Some(entry)) = (page.outcome, reply.entry()) {
        let judging = [
            (Judged::Helpful, "Helpful"),
            (Judged::NotHelpful, "Not helpful"),
            (Judged::NotMeant, "Not what I meant"),
        ];
        let judging = judging.map(|(judged, label)| {
            CreateButton::new(ButtonId::Judge(judged, entry.clone()).to_string())
                .label(label)
                .style(ButtonStyle::Secondary)
        });
        rows.push(CreateActionRow::Buttons(judging.to_vec()));
    }
    rows
}

fn show(offer: &Offer, style: ButtonStyle) -> CreateButton {
    let label: String = offer.title.chars().take(LABEL).collect();
    CreateButton::new(ButtonId::Show(offer.entry.clone()).to_string())
        .label(label)
        .style(style)
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
