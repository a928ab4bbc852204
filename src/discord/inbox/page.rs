//! How does each page of the inbox look? Redacted texts as quotes, and controls; nothing is decided here.

use serenity::builder::{
    CreateActionRow, CreateButton, CreateEmbed, CreateInputText, CreateModal, CreateSelectMenu,
    CreateSelectMenuKind, CreateSelectMenuOption,
};
use serenity::model::application::{ButtonStyle, InputTextStyle};

use super::drafting::{Drafted, phrasing};
use super::{Control, Inbox};
use crate::community::Key;
use crate::discord::knowledge;
use crate::discord::panel::{Panel, button, cut, form as blank};
use crate::discord::settings;
use crate::inbox::Group;
use crate::knowledge::EntryId;
use crate::say;
use crate::speech::Language;

/// The one field of the form.
pub(super) const FIELD: &str = "id";

/// How many groups a page has; a select takes as many choices.
const A_PAGE: usize = 10;

/// How many entries a select offers at a time: Discord's limit.
const OFFERED: usize = 25;

/// How many texts of a group are shown.
const SHOWN: usize = 12;

/// How many groups of words are shown.
const WORDS: usize = 20;

/// Discord's limit for an embed's description, and for a choice's label.
const DESCRIPTION: usize = 4_096;
const LABEL: usize = 100;

/// The database failed.
pub(super) fn unreadable(language: Language) -> Panel {
    Panel::saying(say!(language, "inbox-unreadable"))
}

/// No questions are kept: how to change that, and what many asked in the meantime.
pub(super) fn off(words: &[(String, u64)], may_set: bool, language: Language) -> Panel {
    let lines: Vec<String> = words
        .iter()
        .take(WORDS)
        .map(|(group, people)| {
            let group = group.as_str();
            say!(
                language,
                "inbox-words-line",
                words = group,
                people = *people
            )
        })
        .collect();
    let told = if lines.is_empty() {
        say!(language, "inbox-words-none")
    } else {
        let only = say!(language, "inbox-words-only");
        format!("{}\n\n{only}", lines.join("\n"))
    };
    let embed = CreateEmbed::new()
        .title(say!(language, "inbox-words-title"))
        .description(cut(&told, DESCRIPTION));
    if !may_set {
        return Panel::saying(say!(language, "inbox-off")).embed(embed);
    }
    let open = settings::Control::Open(Key::Inbox);
    Panel::saying(say!(language, "inbox-off-moderator"))
        .embed(embed)
        .buttons(vec![button(&say!(language, "inbox-set"), open)])
}

/// A page of the groups, the biggest first.
pub(super) fn list(inbox: &Inbox, days: u32, at: usize, language: Language) -> Panel {
    let total = inbox.misses.len();
    if total == 0 {
        return Panel::saying(say!(language, "inbox-empty", days = days));
    }
    let pages = inbox.groups.len().div_ceil(A_PAGE);
    let at = at.min(pages.saturating_sub(1));
    let shown: Vec<&Group> = inbox.groups.iter().skip(at * A_PAGE).take(A_PAGE).collect();
    let line = |(number, group): (usize, &&Group)| {
        say!(
            language,
            "inbox-line",
            number = number,
            text = cut(inbox.text(group.representative()), 300),
            times = times(group, language)
        )
    };
    let lines: Vec<String> = (at * A_PAGE + 1..).zip(&shown).map(line).collect();
    let title = match pages {
        0 | 1 => say!(language, "inbox-title"),
        many => say!(language, "inbox-title-page", page = at + 1, pages = many),
    };
    let embed = CreateEmbed::new()
        .title(title)
        .description(cut(&lines.join("\n"), DESCRIPTION));
    let option = |(number, group): (usize, &&Group)| {
        let id = group.representative();
        let text = inbox.text(id);
        let label = say!(language, "inbox-choice", number = number, text = text);
        CreateSelectMenuOption::new(cut(&label, LABEL), id.to_string())
            .description(times(group, language))
    };
    let options = (at * A_PAGE + 1..).zip(&shown).map(option).collect();
    let pick = CreateSelectMenu::new(
        Control::Open.to_string(),
        CreateSelectMenuKind::String { options },
    )
    .placeholder(say!(language, "inbox-open"));
    let words = say!(
        language,
        "inbox-intro",
        questions = total,
        groups = inbox.groups.len(),
        days = days
    );
    let turn = turning((at, pages), Control::List, language);
    Panel::saying(words).embed(embed).select(pick).buttons(turn)
}

/// One group: its texts, and what can be done about it.
pub(super) fn group(inbox: &Inbox, group: &Group, language: Language) -> Panel {
    let centre = group.representative();
    let newest = group.members().last().copied().unwrap_or(centre);
    let mut others: Vec<i64> = group.members().to_vec();
    others.retain(|id| *id != centre);
    let all = std::iter::once(centre).chain(others.into_iter().rev());
    let quoted = |id| say!(language, "inbox-quote", text = inbox.text(id));
    let mut lines: Vec<String> = all.take(SHOWN).map(quoted).collect();
    let count = group.members().len();
    let more = count.saturating_sub(SHOWN);
    if more > 0 {
        lines.push(say!(language, "inbox-more", count = more));
    }
    let embed = CreateEmbed::new()
        .title(say!(language, "inbox-asked", count = count))
        .description(cut(&lines.join("\n"), DESCRIPTION));
    let mut buttons = Vec::new();
    let words = if let Some(phrasing) = phrasing(inbox.text(centre)) {
        let add = button(&say!(language, "inbox-add"), Control::Add(centre, 0));
        buttons.push(add.style(ButtonStyle::Primary));
        let new = say!(language, "inbox-new");
        buttons.push(button(&new, Control::New(centre)));
        say!(language, "inbox-phrasing", phrasing = phrasing)
    } else {
        say!(language, "inbox-no-phrasing")
    };
    let remove = say!(language, "inbox-remove");
    let remove = button(&remove, Control::Drop(centre, newest));
    buttons.push(remove.style(ButtonStyle::Danger));
    buttons.push(back(Control::List(0), language));
    Panel::saying(words).embed(embed).buttons(buttons)
}

/// Entries to choose from, the nearest first.
pub(super) fn entries(
    phrasing: &str,
    ranked: &[(EntryId, String)],
    (miss, at): (i64, usize),
    language: Language,
) -> Panel {
    let pages = ranked.len().div_ceil(OFFERED);
    let at = at.min(pages.saturating_sub(1));
    let shown = ranked.iter().skip(at * OFFERED).take(OFFERED);
    let options: Vec<CreateSelectMenuOption> = shown
        .map(|(id, title)| {
            CreateSelectMenuOption::new(cut(title, LABEL), id.as_str())
                .description(cut(id.as_str(), LABEL))
        })
        .collect();
    let mut buttons = turning((at, pages), |page| Control::Add(miss, page), language);
    buttons.push(back(Control::Group(miss), language));
    let panel = Panel::saying(say!(language, "inbox-which", phrasing = phrasing));
    if options.is_empty() {
        return panel.buttons(buttons);
    }
    let kind = CreateSelectMenuKind::String { options };
    let pick = CreateSelectMenu::new(Control::Entry(miss).to_string(), kind)
        .placeholder(say!(language, "inbox-choose"));
    panel.select(pick).buttons(buttons)
}

/// What came of drafting, and what comes next; of the questions from `miss` up to `newest`.
pub(super) fn drafted(
    drafted: &Drafted,
    entry: &EntryId,
    phrasing: &str,
    (miss, newest): (i64, i64),
    language: Language,
) -> Panel {
    let id = entry.as_str();
    let words = match drafted {
        Drafted::Done => say!(language, "inbox-added", phrasing = phrasing, entry = id),
        Drafted::There => say!(language, "inbox-there", phrasing = phrasing, entry = id),
        Drafted::Unreadable => say!(language, "inbox-draft-unreadable", entry = id),
        Drafted::Contended => say!(language, "inbox-contended", entry = id),
        Drafted::NoSuchEntry => say!(language, "inbox-no-entry", entry = id),
        Drafted::Taken => say!(language, "inbox-taken", entry = id),
    };
    let mut buttons = match drafted {
        Drafted::Done => {
            let draft = knowledge::Control::Draft(entry.clone());
            let draft = button(&say!(language, "inbox-to-draft"), draft);
            let remove = say!(language, "inbox-remove-these");
            let remove = button(&remove, Control::Drop(miss, newest));
            vec![
                draft.style(ButtonStyle::Primary),
                remove.style(ButtonStyle::Danger),
            ]
        }
        Drafted::Taken => vec![again(miss, language)],
        _ => Vec::new(),
    };
    buttons.push(back(Control::Group(miss), language));
    Panel::saying(words).buttons(buttons)
}

/// What was removed.
pub(super) fn removed(count: u64, language: Language) -> String {
    say!(language, "inbox-removed", count = count)
}

/// The form that asks for a new entry's id.
pub(super) fn form(miss: i64, language: Language) -> CreateModal {
    let label = say!(language, "inbox-form-id");
    let input = CreateInputText::new(InputTextStyle::Short, label, FIELD)
        .required(true)
        .placeholder(say!(language, "inbox-form-example"))
        .max_length(64);
    blank(Control::New(miss), &say!(language, "inbox-form"))
        .components(vec![CreateActionRow::InputText(input)])
}

/// What was typed is no id.
pub(super) fn not_an_id(typed: &str, miss: i64, language: Language) -> Panel {
    let typed = cut(&typed.replace('`', "'"), 70);
    let back = back(Control::Group(miss), language);
    Panel::saying(say!(language, "inbox-no-id", typed = typed))
        .buttons(vec![again(miss, language), back])
}

fn again(miss: i64, language: Language) -> CreateButton {
    button(&say!(language, "inbox-other-id"), Control::New(miss))
}

fn back(to: Control, language: Language) -> CreateButton {
    button(&say!(language, "inbox-back"), to)
}

/// Buttons to the page before and after.
fn turning(
    (at, pages): (usize, usize),
    to: impl Fn(usize) -> Control,
    language: Language,
) -> Vec<CreateButton> {
    let mut buttons = Vec::new();
    if at > 0 {
        let previous = say!(language, "inbox-previous");
        buttons.push(button(&previous, to(at - 1)));
    }
    if at + 1 < pages {
        buttons.push(button(&say!(language, "inbox-next"), to(at + 1)));
    }
    buttons
}

fn times(group: &Group, language: Language) -> String {
    say!(language, "inbox-times", count = group.members().len())
}
