//! What can be done with a card? Buttons and a select under it, in the card's own language.
//!
//! A card has room for five rows of five buttons or one select (PLATFORM.md 1.2).

use serenity::builder::{
    CreateActionRow, CreateButton, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption,
};
use serenity::model::application::ButtonStyle;

use super::{Audience, Scene};
use crate::discord::button_id::{ButtonId, Judged, MOST_NEXT};
use crate::discord::topics;
use crate::knowledge::Guide;
use crate::reply::{Budget, Offer, Outcome, Page, Part, Reply, Tone};
use crate::say;

/// Discord's limit for a button's label, in characters.
const LABEL: usize = 80;

/// Discord's limit for an option's label, in characters.
const OPTION: usize = 100;

/// Discord's limit for the options of a select.
const OPTIONS: usize = 25;

/// Discord's limit for the buttons of a row.
const IN_A_ROW: usize = 5;

pub(super) fn rows(reply: &Reply, scene: Scene) -> Vec<CreateActionRow> {
    // A part was opened from a card that has the controls.
    if reply.shown().is_some() {
        return Vec::new();
    }
    let page = &reply.page(Budget::EMBED);
    let mut rows = match page.outcome {
        Outcome::Answer => of_answer(page, reply),
        Outcome::Choices => vec![choices(page, reply)],
        Outcome::Unknown => offered(page, Some(browse(reply))),
        Outcome::Boundary => offered(page, None),
        Outcome::Urgent => Vec::new(),
    };
    let last = last_row(page, reply, scene);
    if !last.is_empty() {
        rows.push(CreateActionRow::Buttons(last));
    }
    rows
}

/// The parts of the card and where every card leads, then what is near.
fn of_answer(page: &Page, reply: &Reply) -> Vec<CreateActionRow> {
    let (language, mut rows) = (reply.language(), Vec::new());
    let mut more = Vec::new();
    if let Some(entry) = reply.entry() {
        if page.tone == Tone::SameDay {
            // Help today stands in its place.
            more.push(button(&ButtonId::Show(entry.clone()), &page.title));
        }
        let treats = reply.part(Part::Treatment).is_some();
        if treats {
            let id = ButtonId::Part(Part::Treatment, entry.clone());
            more.push(button(&id, &say!(language, "button-treatment")));
        }
        for (guide, entry) in &page.guides {
            let label = match guide {
                // The card has a treatment of its own.
                Guide::Treatment if treats => continue,
                Guide::Treatment => say!(language, "button-treatments"),
                Guide::Tests => say!(language, "button-tests"),
                Guide::Worry => say!(language, "button-worry"),
            };
            more.push(button(&ButtonId::Show(entry.clone()), &label));
        }
        if reply.part(Part::Evidence).is_some() {
            let id = ButtonId::Part(Part::Evidence, entry.clone());
            more.push(button(&id, &say!(language, "button-evidence")));
        }
        if !more.is_empty() {
            rows.push(CreateActionRow::Buttons(more));
        }
        // Discord takes each value once.
        let mut seen = Vec::new();
        let new = page.offers.iter().filter(|offer| {
            let new = !seen.contains(&&offer.entry);
            seen.push(&offer.entry);
            new
        });
        let options: Vec<_> = new.take(OPTIONS).map(option).collect();
        if !options.is_empty() {
            let id = ButtonId::Related(entry.clone()).to_string();
            let select = CreateSelectMenu::new(id, CreateSelectMenuKind::String { options })
                .placeholder(say!(language, "select-related"));
            rows.push(CreateActionRow::SelectMenu(select));
        }
    }
    rows
}

fn choices(page: &Page, reply: &Reply) -> CreateActionRow {
    let offers = page.offers.iter().take(IN_A_ROW - 1);
    let mut buttons: Vec<_> = offers
        .map(|offer| show(offer).style(ButtonStyle::Primary))
        .collect();
    let none = say!(reply.language(), "button-none-fits");
    buttons.push(button(&ButtonId::NoneFits, &none));
    CreateActionRow::Buttons(buttons)
}

/// Leads to everything there is.
fn browse(reply: &Reply) -> CreateButton {
    CreateButton::new(topics::Control::Open.to_string())
        .label(say!(reply.language(), "help-topics"))
        .style(ButtonStyle::Secondary)
}

fn offered(page: &Page, more: Option<CreateButton>) -> Vec<CreateActionRow> {
    let offers = page.offers.iter().take(IN_A_ROW - 1).map(show);
    let offers: Vec<_> = offers.chain(more).collect();
    if offers.is_empty() {
        return Vec::new();
    }
    vec![CreateActionRow::Buttons(offers)]
}

/// What whoever read it may say or do: whether it helped, share it, take it away.
fn last_row(page: &Page, reply: &Reply, scene: Scene) -> Vec<CreateButton> {
    let (language, mut last) = (reply.language(), Vec::new());
    if let (Outcome::Answer, Some(entry)) = (page.outcome, reply.entry()) {
        let near = reply.candidates().iter().map(|(other, _)| other);
        let near = near.filter(|other| *other != entry).take(MOST_NEXT);
        let near: Vec<u32> = near.map(crate::knowledge::EntryId::short).collect();
        let judging = [
            (Judged::Helpful, "button-helpful", Vec::new()),
            (Judged::NotHelpful, "button-not-helpful", Vec::new()),
            (Judged::NotMeant, "button-not-meant", near),
        ];
        last.extend(judging.map(|(judged, label, next)| {
            let id = ButtonId::Judge(judged, entry.clone(), reply.revision(), next);
            button(&id, &say!(language, label))
        }));
        if scene.audience == Audience::Member {
            let id = ButtonId::Share(entry.clone());
            last.push(button(&id, &say!(language, "button-share")));
        }
    }
    // A card that may save somebody is not taken away with a press.
    let red = matches!(page.tone, Tone::Emergency | Tone::Crisis);
    if let (Audience::Channel, Some(asker), false) = (scene.audience, scene.asker, red) {
        last.push(button(
            &ButtonId::Remove(asker),
            &say!(language, "button-remove"),
        ));
    }
    last
}

fn show(offer: &Offer) -> CreateButton {
    button(&ButtonId::Show(offer.entry.clone()), &offer.title)
}

fn button(id: &ButtonId, label: &str) -> CreateButton {
    let label: String = label.chars().take(LABEL).collect();
    CreateButton::new(id.to_string())
        .label(label)
        .style(ButtonStyle::Secondary)
}

fn option(offer: &Offer) -> CreateSelectMenuOption {
    let label: String = offer.title.chars().take(OPTION).collect();
    CreateSelectMenuOption::new(label, offer.entry.as_str())
}
