//! How does each page of history look? Changes in a list, one as a whole, and the way back to before it.

use serenity::builder::{
    CreateEmbed, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption,
};
use serenity::model::application::ButtonStyle;

use super::{Control, page};
use crate::community::{Change, Key};
use crate::discord::changes::{edits_words, heading, history_words, key_words};
use crate::discord::intake::Intake;
use crate::discord::knowledge;
use crate::discord::panel::{Panel, button, cut};
use crate::discord::standing::Standing;
use crate::knowledge::EntryId;
use crate::safety::Contacts;
use crate::say;
use crate::speech::Language;

/// Changes, newest first, at most `most`; one more says that there are older ones.
pub(super) fn history(
    changes: &[Change],
    most: usize,
    (entry, standing): (Option<&EntryId>, Standing),
    contacts: &Contacts,
    language: Language,
) -> Panel {
    let shown = changes.get(..most).unwrap_or(changes);
    let lines: Vec<String> = shown
        .iter()
        .map(|change| history_words(change, contacts, language))
        .collect();
    let words = if lines.is_empty() {
        say!(language, "settings-history-none")
    } else {
        cut(&lines.join("\n"), 4_000)
    };
    let title = say!(language, "settings-history");
    let mut panel = Panel::saying("").embed(CreateEmbed::new().title(title).description(words));
    let options: Vec<CreateSelectMenuOption> = shown
        .iter()
        .map(|change| {
            let subjects = change
                .edits
                .iter()
                .map(|edit| match Key::of(&edit.subject) {
                    // A mention is not drawn inside a select.
                    Some(Key::Channel(_)) => say!(language, "settings-history-channel"),
                    Some(key) => key_words(key, language),
                    None => edit.subject.to_string(),
                });
            let label = format!(
                "{}: {}",
                change.number,
                subjects.collect::<Vec<_>>().join(", ")
            );
            CreateSelectMenuOption::new(cut(&label, 100), change.number.to_string())
        })
        .collect();
    if !options.is_empty() {
        let select = |control: Control| {
            let options = options.clone();
            let kind = CreateSelectMenuKind::String { options };
            CreateSelectMenu::new(control.to_string(), kind)
        };
        let look = say!(language, "settings-history-look");
        panel = panel.select(select(Control::Look(None)).placeholder(look));
        if standing >= Standing::Reviewer {
            let undo = say!(language, "settings-history-undo-one");
            panel = panel.select(select(Control::Undo(None)).placeholder(undo));
        }
    }
    let mut buttons = Vec::new();
    if let Some(last) = shown.last().filter(|_| changes.len() > most) {
        let older = Control::History(Some(last.number), entry.cloned());
        buttons.push(button(&say!(language, "settings-history-older"), older));
    }
    if standing >= Standing::Moderator {
        buttons.push(page::all(language));
    }
    panel.buttons(buttons)
}

/// One change whole: each edit, and of texts what went and what came.
pub(super) fn look(
    change: &Change,
    standing: Standing,
    intake: &Intake,
    language: Language,
) -> Panel {
    let contacts = intake.answering.guilds.contacts();
    let words = format!(
        "{}\n{}",
        heading(change, language),
        edits_words(change, contacts, language)
    );
    let panel = knowledge::with_changes(Panel::saying(words), change, intake, language);
    let mut buttons = Vec::new();
    if standing >= Standing::Reviewer {
        buttons.push(page::undo(change, language));
    }
    if standing >= Standing::Owner {
        let back = say!(language, "settings-back");
        let back = button(&back, Control::Back(change.number, false));
        buttons.push(back.style(ButtonStyle::Danger));
    }
    let history = say!(language, "settings-history");
    buttons.push(button(&history, Control::History(None, None)));
    panel.buttons(buttons)
}

/// Asks before everything since a change is taken back.
pub(super) fn ask_to_go_back(number: u64, language: Language) -> Panel {
    let asked = say!(language, "settings-back-ask", number = number.to_string());
    let go = button(
        &say!(language, "settings-back-go"),
        Control::Back(number, true),
    );
    let stay = say!(language, "settings-back-stay");
    let stay = button(&stay, Control::History(None, None));
    Panel::saying(asked).buttons(vec![go.style(ButtonStyle::Danger), stay])
}
