//! How does each page of history look? Changes in a list, one as a whole, and the way back to before it.

use serenity::builder::{
    CreateEmbed, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption,
};
use serenity::model::application::ButtonStyle;

use super::Control;
use crate::community::{Change, Key};
use crate::discord::changes::{edits_words, heading, history_words, key_words};
use crate::discord::intake::Intake;
use crate::discord::knowledge;
use crate::discord::panel::{Panel, button, cut};
use crate::discord::standing::Standing;
use crate::knowledge::EntryId;
use crate::safety::Contacts;
use crate::speech::Language;

/// Changes, newest first, at most `most`; one more says that there are older ones.
pub(super) fn history(
    changes: &[Change],
    most: usize,
    (entry, standing): (Option<&EntryId>, Standing),
    contacts: &Contacts,
) -> Panel {
    let shown = changes.get(..most).unwrap_or(changes);
    let lines: Vec<String> = shown
        .iter()
        .map(|change| history_words(change, contacts, Language::default()))
        .collect();
    let words = if lines.is_empty() {
        "Nothing was changed here yet.".to_owned()
    } else {
        cut(&lines.join("\n"), 4_000)
    };
    let mut panel = Panel::saying("").embed(CreateEmbed::new().title("History").description(words));
    let options: Vec<CreateSelectMenuOption> = shown
        .iter()
        .map(|change| {
            let subjects = change
                .edits
                .iter()
                .map(|edit| match Key::of(&edit.subject) {
                    // A mention is not drawn inside a select.
                    Some(Key::Channel(_)) => "a channel".to_owned(),
                    Some(key) => key_words(key),
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
        panel = panel.select(select(Control::Look(None)).placeholder("Look at a change"));
        if standing >= Standing::Reviewer {
            panel = panel.select(select(Control::Undo(None)).placeholder("Undo a change"));
        }
    }
    let mut buttons = Vec::new();
    if let Some(last) = shown.last().filter(|_| changes.len() > most) {
        let older = Control::History(Some(last.number), entry.cloned());
        buttons.push(button("Older", older));
    }
    if standing >= Standing::Moderator {
        buttons.push(button("All settings", Control::Overview));
    }
    panel.buttons(buttons)
}

/// One change whole: each edit, and of texts what went and what came.
pub(super) fn look(change: &Change, standing: Standing, intake: &Intake) -> Panel {
    let contacts = intake.answering.guilds.contacts();
    let language = Language::default();
    let words = format!(
        "{}\n{}",
        heading(change, language),
        edits_words(change, contacts, language)
    );
    let panel = knowledge::with_changes(Panel::saying(words), change, intake, language);
    let mut buttons = Vec::new();
    if standing >= Standing::Reviewer {
        buttons.push(button("Undo this", Control::Undo(Some(change.number))));
    }
    if standing >= Standing::Owner {
        let back = button(
            "Go back to before this",
            Control::Back(change.number, false),
        );
        buttons.push(back.style(ButtonStyle::Danger));
    }
    buttons.push(button("History", Control::History(None, None)));
    panel.buttons(buttons)
}

/// Asks before everything since a change is taken back.
pub(super) fn ask_to_go_back(number: u64) -> Panel {
    let words = format!(
        "Take back change {number} and every change after it, all at once? Settings and entries stand again as they \
         did before. It is one change of its own, which can be taken back like any other."
    );
    let go = button("Go back", Control::Back(number, true)).style(ButtonStyle::Danger);
    let stay = button("Leave it as it is", Control::History(None, None));
    Panel::saying(words).buttons(vec![go, stay])
}
