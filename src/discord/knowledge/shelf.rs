//! How do the entries look that stand? One as members see it, all with what is wrong, and where the pack moved on.

use serenity::builder::{CreateButton, CreateEmbed};

use super::control::Control;
use super::difference::difference;
use super::findings::line_of_entry;
use super::page::{DESCRIPTION, findings, with_difference};
use crate::clock::today;
use crate::discord::intake::Intake;
use crate::discord::panel::{Panel, button, cut};
use crate::guilds::Snapshot;
use crate::knowledge::{Conflict, EntryId, EntryText, Say};

/// An entry as members see it, with what can be done about it.
pub(super) fn entry(id: &EntryId, snapshot: &Snapshot, intake: &Intake) -> Panel {
    let own = match snapshot.overlay().say(id) {
        Some(Say::Own { .. }) => "This server's own text.",
        Some(Say::Disabled) => "This server does without this entry: members are not shown it.",
        None => "The pack's text.",
    };
    let card = intake
        .answering
        .responder
        .about(id, snapshot.community(), today());
    let panel = Panel::saying(format!("`{id}`. {own}"));
    match card {
        Some(card) => panel.card(&card),
        None => panel,
    }
}

/// What is wrong with the server's entries as they stand.
pub(super) fn check(snapshot: &Snapshot, failing: &[String]) -> Panel {
    let laid = snapshot.laid();
    let mut list: Vec<String> = laid.faults.iter().map(line_of_entry).collect();
    list.extend(failing.iter().cloned());
    let own = snapshot.overlay().says().count();
    let words = format!(
        "{} entries in all; this server changes, adds or takes out {own}.",
        snapshot.community().pack().entries().len()
    );
    let mut panel = Panel::saying(words);
    panel = panel.embed(if list.is_empty() {
        CreateEmbed::new()
            .title("Nothing is wrong")
            .description("Every entry can be used and every test passes.")
    } else {
        CreateEmbed::new()
            .title("What is wrong")
            .description(cut(&findings(&list), DESCRIPTION))
    });
    if laid.conflicts.is_empty() {
        return panel;
    }
    let lines = laid
        .conflicts
        .iter()
        .map(|conflict| format!("`{}`", conflict.id));
    let text = format!(
        "The pack's text has changed since these were written; yours stay in force. Look whether what is new there \
         belongs into yours.\n{}",
        lines.collect::<Vec<_>>().join("\n")
    );
    let buttons: Vec<CreateButton> = laid
        .conflicts
        .iter()
        .take(5)
        .map(|conflict| {
            button(
                &cut(conflict.id.as_str(), 80),
                Control::Conflict(conflict.id.clone()),
            )
        })
        .collect();
    panel
        .embed(
            CreateEmbed::new()
                .title("The pack has moved on")
                .description(cut(&text, 1_500)),
        )
        .buttons(buttons)
}

/// One entry of which the pack has another text than it was made from.
pub(super) fn conflict(conflict: &Conflict) -> Panel {
    let id = &conflict.id;
    let Some(shipped) = &conflict.shipped else {
        let words = format!(
            "The pack no longer has `{id}`. Your text stays in force as an entry of your own."
        );
        return Panel::saying(words).buttons(vec![button("Keep mine", Control::Keep(id.clone()))]);
    };
    let (own, pack) = (EntryText::parse(&conflict.own), EntryText::parse(shipped));
    let words = format!("`{id}`: from the pack's text as it is now (-) to yours (+).");
    let panel = match (own, pack) {
        (Ok(own), Ok(pack)) => {
            with_difference(Panel::saying(words), &difference(Some(&pack), &own))
        }
        _ => Panel::saying(words),
    };
    panel.buttons(vec![
        button("Keep mine", Control::Keep(id.clone())),
        button("Use the pack's", Control::Restore(id.clone())),
        button("Edit mine", Control::Merge(id.clone())),
    ])
}
