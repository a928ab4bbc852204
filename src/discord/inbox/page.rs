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

/// The one field of the form.
pub(super) const FIELD: &str = "id";

/// What is told when somebody, or time, was quicker.
pub(super) const GONE: &str = "Those questions are gone: they were removed, or their days are over. Here is the inbox \
                               as it stands.";

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
pub(super) fn unreadable() -> Panel {
    Panel::saying(
        "I can't read this server's inbox and choices just now, so nothing was changed. Please try again in a minute; \
         if it stays so, tell whoever runs me to look at my log.",
    )
}

/// No questions are kept: how to change that, and what many asked in the meantime.
pub(super) fn off(words: &[(String, u64)], may_set: bool) -> Panel {
    let how = if may_set {
        "You can switch it on with the button below or in /settings: choose for how many days."
    } else {
        "A moderator can switch it on in /settings."
    };
    let intro = format!(
        "The inbox is off: I keep no question. {how} Then I keep what I had no answer to, without names, numbers, links \
         and who asked, until its days are over."
    );
    let lines: Vec<String> = words
        .iter()
        .take(WORDS)
        .map(|(group, people)| format!("{group}: {people} people"))
        .collect();
    let told = if lines.is_empty() {
        "None in the last 30 days. I only tell words that at least five people wrote on the same day.".to_owned()
    } else {
        format!(
            "{}\n\nOnly words that at least five people wrote on the same day.",
            lines.join("\n")
        )
    };
    let embed = CreateEmbed::new()
        .title("Words that many wrote and I had no answer to")
        .description(cut(&told, DESCRIPTION));
    let panel = Panel::saying(intro).embed(embed);
    if may_set {
        let open = button(
            "Set: Inbox of unanswered questions",
            settings::Control::Open(Key::Inbox),
        );
        return panel.buttons(vec![open]);
    }
    panel
}

/// A page of the groups, the biggest first.
pub(super) fn list(inbox: &Inbox, days: u32, at: usize) -> Panel {
    let total = inbox.misses.len();
    if total == 0 {
        return Panel::saying(format!(
            "The inbox is empty: I had an answer to everything, or the days of what I had none to are over ({days} here)."
        ));
    }
    let pages = inbox.groups.len().div_ceil(A_PAGE);
    let at = at.min(pages.saturating_sub(1));
    let shown: Vec<&Group> = inbox.groups.iter().skip(at * A_PAGE).take(A_PAGE).collect();
    let line = |(number, group): (usize, &&Group)| {
        let text = cut(inbox.text(group.representative()), 300);
        format!("{number}. {} ({})", quoted(&text), times(group))
    };
    let lines: Vec<String> = (at * A_PAGE + 1..).zip(&shown).map(line).collect();
    let title = match pages {
        0 | 1 => "What I had no answer to".to_owned(),
        many => format!("What I had no answer to, page {} of {many}", at + 1),
    };
    let embed = CreateEmbed::new()
        .title(title)
        .description(cut(&lines.join("\n"), DESCRIPTION));
    let option = |(number, group): (usize, &&Group)| {
        let id = group.representative();
        let label = format!("{number}. {}", inbox.text(id));
        CreateSelectMenuOption::new(cut(&label, LABEL), id.to_string()).description(times(group))
    };
    let options = (at * A_PAGE + 1..).zip(&shown).map(option).collect();
    let pick = CreateSelectMenu::new(
        Control::Open.to_string(),
        CreateSelectMenuKind::String { options },
    )
    .placeholder("Open a group");
    let words = format!(
        "{} in {}, without who asked. Each is kept for {days} days.",
        counted(total, "question", "questions"),
        counted(inbox.groups.len(), "group", "groups")
    );
    let turn = turning(at, pages, Control::List);
    Panel::saying(words).embed(embed).select(pick).buttons(turn)
}

/// One group: its texts, and what can be done about it.
pub(super) fn group(inbox: &Inbox, group: &Group) -> Panel {
    let centre = group.representative();
    let newest = group.members().last().copied().unwrap_or(centre);
    let mut others: Vec<i64> = group.members().to_vec();
    others.retain(|id| *id != centre);
    let all = std::iter::once(centre).chain(others.into_iter().rev());
    let mut lines: Vec<String> = all.take(SHOWN).map(|id| quoted(inbox.text(id))).collect();
    let more = group.members().len().saturating_sub(SHOWN);
    if more > 0 {
        lines.push(format!("and {more} more"));
    }
    let embed = CreateEmbed::new()
        .title(format!("Asked {}", times(group)))
        .description(cut(&lines.join("\n"), DESCRIPTION));
    let mut buttons = Vec::new();
    let words = match phrasing(inbox.text(centre)) {
        Some(phrasing) => {
            buttons.push(
                button("Add as phrasing", Control::Add(centre, 0)).style(ButtonStyle::Primary),
            );
            buttons.push(button("New entry", Control::New(centre)));
            format!(
                "As a phrasing it would be {}; you can change it in the draft.",
                quoted(&phrasing)
            )
        }
        None => "Too little is left of it to be a phrasing.".to_owned(),
    };
    buttons.push(button("Remove", Control::Drop(centre, newest)).style(ButtonStyle::Danger));
    buttons.push(button("Back", Control::List(0)));
    Panel::saying(words).embed(embed).buttons(buttons)
}

/// Entries to choose from, the nearest first.
pub(super) fn entries(phrasing: &str, ranked: &[(EntryId, String)], miss: i64, at: usize) -> Panel {
    let pages = ranked.len().div_ceil(OFFERED);
    let at = at.min(pages.saturating_sub(1));
    let shown = ranked.iter().skip(at * OFFERED).take(OFFERED);
    let options: Vec<CreateSelectMenuOption> = shown
        .map(|(id, title)| {
            CreateSelectMenuOption::new(cut(title, LABEL), id.as_str())
                .description(cut(id.as_str(), LABEL))
        })
        .collect();
    let mut buttons = turning(at, pages, |page| Control::Add(miss, page));
    buttons.push(button("Back", Control::Group(miss)));
    let words = format!(
        "Which entry answers {}? The nearest come first. It becomes a phrasing in a draft; members see nothing of it \
         before the draft is published.",
        quoted(phrasing)
    );
    let panel = Panel::saying(words);
    if options.is_empty() {
        return panel.buttons(buttons);
    }
    let kind = CreateSelectMenuKind::String { options };
    let pick = CreateSelectMenu::new(Control::Entry(miss).to_string(), kind)
        .placeholder("Choose the entry");
    panel.select(pick).buttons(buttons)
}

/// What came of drafting, and what comes next.
pub(super) fn drafted(
    drafted: &Drafted,
    entry: &EntryId,
    phrasing: &str,
    miss: i64,
    newest: i64,
) -> Panel {
    let back = button("Back", Control::Group(miss));
    let words = match drafted {
        Drafted::Done => {
            let remove = button("Remove these questions", Control::Drop(miss, newest));
            let draft = knowledge::Control::Draft(entry.clone());
            let draft = button("To the draft", draft).style(ButtonStyle::Primary);
            return Panel::saying(format!(
                "Saved: {} is a phrasing in the draft of `{entry}`. Members see nothing of it yet: finish and publish \
                 the draft with /knowledge. The questions stay in the inbox until you remove them or their days are over.",
                quoted(phrasing)
            ))
            .buttons(vec![draft, remove.style(ButtonStyle::Danger), back]);
        }
        Drafted::There => format!(
            "`{entry}` or its draft has {} as a phrasing already, so nothing was changed.",
            quoted(phrasing)
        ),
        Drafted::Unreadable => format!(
            "There is a draft of `{entry}` that cannot be read as an entry, so nothing was added to it. Mend it with \
             /knowledge, or throw it away there, and add the phrasing again."
        ),
        Drafted::Contended => format!(
            "Others are saving the draft of `{entry}` again and again, so nothing was added to it. Please try once more."
        ),
        Drafted::NoSuchEntry => {
            format!("There is no entry `{entry}` here any more, so nothing was changed.")
        }
        Drafted::Taken => {
            let again = button("Choose another id", Control::New(miss));
            return Panel::saying(format!(
                "There is an entry or a draft called `{entry}` already, so nothing was changed. Choose another id, or \
                 go back and add the question to that entry as a phrasing."
            ))
            .buttons(vec![again, back]);
        }
    };
    Panel::saying(words).buttons(vec![back])
}

/// What was removed.
pub(super) fn removed(count: u64) -> String {
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    format!(
        "Removed: {}. They cannot be brought back.",
        counted(count, "question", "questions")
    )
}

/// The form that asks for a new entry's id.
pub(super) fn form(miss: i64) -> CreateModal {
    let input = CreateInputText::new(InputTextStyle::Short, "A short id for the new entry", FIELD)
        .required(true)
        .placeholder("such as cold-weather: a-z, 0-9 and -")
        .max_length(64);
    blank(Control::New(miss), "A new entry from this question")
        .components(vec![CreateActionRow::InputText(input)])
}

/// What was typed is no id.
pub(super) fn not_an_id(typed: &str, miss: i64) -> Panel {
    let again = button("Choose another id", Control::New(miss));
    let back = button("Back", Control::Group(miss));
    let typed = cut(&typed.replace('`', "'"), 70);
    Panel::saying(format!(
        "`{typed}` cannot be an entry's id: expected 1 to 64 characters of a-z, 0-9 and -, without spaces or capital \
         letters. Nothing was changed."
    ))
    .buttons(vec![again, back])
}

/// Buttons to the page before and after.
fn turning(at: usize, pages: usize, to: impl Fn(usize) -> Control) -> Vec<CreateButton> {
    let mut buttons = Vec::new();
    if at > 0 {
        buttons.push(button("Previous page", to(at - 1)));
    }
    if at + 1 < pages {
        buttons.push(button("Next page", to(at + 1)));
    }
    buttons
}

/// Redacted text holds small letters, a few marks and brackets: nothing that Discord would draw otherwise.
fn quoted(text: &str) -> String {
    format!("\u{201c}{text}\u{201d}")
}

fn times(group: &Group) -> String {
    match group.members().len() {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        many => format!("{many} times"),
    }
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
