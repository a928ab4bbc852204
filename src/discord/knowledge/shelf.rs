//! How do the entries look that stand? One as members see it, all with what is wrong, and where the pack moved on.

use serenity::builder::{CreateButton, CreateEmbed};

use super::control::Control;
use super::difference::difference;
use super::findings::line_of_entry;
use super::page::{DESCRIPTION, findings, with_difference};
use crate::clock::today;
use crate::community::{Landing, Must, Trial};
use crate::discord::intake::Intake;
use crate::discord::panel::{Panel, button, cut};
use crate::guilds::Snapshot;
use crate::knowledge::{Conflict, EntryId, EntryText, Say};
use crate::say;
use crate::speech::{Language, Values};

/// An entry as members see it, with what can be done about it.
pub(super) fn entry(
    id: &EntryId,
    snapshot: &Snapshot,
    intake: &Intake,
    language: Language,
) -> Panel {
    let name = id.as_str();
    let words = match snapshot.overlay().say(id) {
        Some(Say::Own { .. }) => say!(language, "knowledge-is-own", entry = name),
        Some(Say::Disabled) => say!(language, "knowledge-is-out", entry = name),
        None => say!(language, "knowledge-is-pack", entry = name),
    };
    let card = intake
        .answering
        .responder
        .about(id, snapshot.community(), today());
    let panel = Panel::saying(words);
    match card {
        Some(card) => panel.card(&card),
        None => panel,
    }
}

/// What is wrong with the server's entries as they stand.
pub(super) fn check(snapshot: &Snapshot, failing: &[String], language: Language) -> Panel {
    let laid = snapshot.laid();
    let faults = laid.faults.iter();
    let mut list: Vec<String> = faults.map(|one| line_of_entry(one, language)).collect();
    list.extend(failing.iter().cloned());
    let own = snapshot.overlay().says().count();
    let count = snapshot.community().pack().entries().len();
    let words = say!(language, "knowledge-check", count = count, own = own);
    let mut panel = Panel::saying(words);
    panel = panel.embed(if list.is_empty() {
        CreateEmbed::new()
            .title(say!(language, "knowledge-check-good"))
            .description(say!(language, "knowledge-check-good-about"))
    } else {
        CreateEmbed::new()
            .title(say!(language, "knowledge-check-wrong"))
            .description(cut(&findings(&list, language), DESCRIPTION))
    });
    if laid.conflicts.is_empty() {
        return panel;
    }
    let lines = laid
        .conflicts
        .iter()
        .map(|conflict| format!("`{}`", conflict.id));
    let lines = lines.collect::<Vec<_>>().join("\n");
    let text = format!("{}\n{lines}", say!(language, "knowledge-conflicts-about"));
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
                .title(say!(language, "knowledge-conflicts"))
                .description(cut(&text, 1_500)),
        )
        .buttons(buttons)
}

/// A test that does not hold, with what happens instead.
pub(super) fn failing(trial: &Trial<'_>, landing: &Landing, language: Language) -> String {
    let mut values = Values::new();
    values.set("entry", trial.entry.id.as_str());
    values.set("question", trial.question);
    values.set("landing", landing.words(language));
    let id = match trial.must {
        Must::Reach => "knowledge-test-reach",
        Must::Avoid => "knowledge-test-avoid",
    };
    language.say(id, &values)
}

/// One entry of which the pack has another text than it was made from.
pub(super) fn conflict(conflict: &Conflict, language: Language) -> Panel {
    let id = &conflict.id;
    let keep = say!(language, "knowledge-keep-mine");
    let keep = button(&keep, Control::Keep(id.clone()));
    let name = id.as_str();
    let Some(shipped) = &conflict.shipped else {
        let words = say!(language, "knowledge-conflict-gone", entry = name);
        return Panel::saying(words).buttons(vec![keep]);
    };
    let (own, pack) = (EntryText::parse(&conflict.own), EntryText::parse(shipped));
    let panel = Panel::saying(say!(language, "knowledge-conflict", entry = name));
    let panel = match (own, pack) {
        (Ok(own), Ok(pack)) => {
            let differs = difference(Some(&pack), &own, language);
            with_difference(panel, &differs, language)
        }
        _ => panel,
    };
    let restore = say!(language, "knowledge-use-packs");
    let merge = say!(language, "knowledge-edit-mine");
    panel.buttons(vec![
        keep,
        button(&restore, Control::Restore(id.clone())),
        button(&merge, Control::Merge(id.clone())),
    ])
}
