//! Which entries come first in `/ask` while nothing is typed yet? `/knowledge pin` puts one there, or takes it away.
//!
//! What is pinned is a setting like any other: history, the change log and undo know it.

use super::drafting::TRIES;
use super::{Curator, no_such_entry};
use crate::community::{Change, Key, MOST_PINNED, Proposal};
use crate::discord::changes;
use crate::discord::panel::{Panel, button, cut};
use crate::discord::rest::RestError;
use crate::discord::settings;
use crate::discord::standing::Standing;
use crate::discord::visitor::Visitor;
use crate::guilds::{DecideError, Snapshot};
use crate::knowledge::EntryId;
use crate::say;

/// Discord takes a suggestion of this many characters.
const LONGEST_CHOICE: usize = 100;

impl Curator<'_> {
    /// Puts an entry at the end of those that come first, or takes it away from there.
    pub(super) async fn pin(&self, id: &EntryId) -> Result<(), RestError> {
        self.wait().await?;
        let panel = self.pinned(id).await;
        self.show_late(panel).await
    }

    async fn pinned(&self, id: &EntryId) -> Panel {
        let language = self.visitor.slot.language;
        for _ in 0..TRIES {
            match self.try_to_pin(id).await {
                Ok(panel) => return panel,
                // Made anew on what is there now: another one may have been pinned.
                Err(DecideError::Overtaken) => {}
                Err(error) => {
                    tracing::error!(guild.id = %self.guild, cause = %error, "a pinned entry was not saved");
                    return Panel::saying(say!(language, "knowledge-unsaved"));
                }
            }
        }
        Panel::saying(say!(language, "knowledge-contended"))
    }

    async fn try_to_pin(&self, id: &EntryId) -> Result<Panel, DecideError> {
        let guilds = &self.intake.answering.guilds;
        let language = self.visitor.slot.language;
        let before = guilds.refresh(self.guild).await?;
        let mut ids = before.settings().pinned.clone();
        let name = title(&before, id);
        let words = match ids.iter().position(|own| own == id) {
            Some(at) => {
                ids.remove(at);
                say!(language, "pin-unpinned", title = name)
            }
            None if before.community().pack().entry(id).is_none() => {
                return Ok(no_such_entry(id, language));
            }
            None if ids.len() >= MOST_PINNED => {
                let list = titles(&before, &ids);
                let full = say!(language, "pin-full", most = MOST_PINNED, list = list);
                return Ok(Panel::saying(full));
            }
            None => {
                ids.push(id.clone());
                say!(language, "pin-pinned", title = name)
            }
        };
        let change = self.decide(&before, &ids).await?;
        let after = guilds.refresh(self.guild).await?;
        if let Some(guild) = self.visitor.guild {
            changes::tell(self.intake, guild, &after, &change).await;
        }
        let order = match ids.as_slice() {
            [] => say!(language, "pin-none"),
            ids => say!(language, "pin-order", list = titles(&after, ids)),
        };
        let panel = Panel::saying(format!("{words}\n{order}"));
        // Who only publishes entries takes no setting back; the same command does it for them.
        if self.visitor.standing < Standing::Moderator {
            return Ok(panel.said_after(&say!(language, "pin-again")));
        }
        let undo = settings::Control::Undo(Some(change.number));
        let label = say!(language, "settings-undo-this");
        Ok(panel.buttons(vec![button(&label, undo)]))
    }

    async fn decide(&self, before: &Snapshot, ids: &[EntryId]) -> Result<Change, DecideError> {
        let value: Vec<&str> = ids.iter().map(EntryId::as_str).collect();
        let value = (!value.is_empty()).then(|| value.join(","));
        let value = value.map(|value| Key::Pinned.check(&value)).transpose()?;
        let proposal = Proposal {
            who: self.who,
            why: String::new(),
            undoes: None,
            edits: vec![(Key::Pinned.subject(), value)],
            based_on: Some(before.head()),
        };
        let guilds = &self.intake.answering.guilds;
        guilds.decide(self.guild, &proposal).await
    }
}

/// An entry's title; of one that is gone, its id.
fn title(snapshot: &Snapshot, id: &EntryId) -> String {
    let entry = snapshot.community().pack().entry(id);
    entry.map_or_else(|| format!("`{id}`"), |entry| entry.title.to_string())
}

fn titles(snapshot: &Snapshot, ids: &[EntryId]) -> String {
    let titles: Vec<String> = ids.iter().map(|id| title(snapshot, id)).collect();
    titles.join(" · ")
}

/// What is offered while an entry is typed: those that are pinned first, so that they can be taken away, also when
/// they are gone.
pub(super) fn choices(visitor: &Visitor<'_>, typed: &str) -> Vec<(String, String)> {
    let snapshot = &visitor.snapshot;
    let pinned = &snapshot.settings().pinned;
    let language = visitor.slot.language;
    let on = pinned.iter().map(|id| {
        let title = title(snapshot, id);
        (say!(language, "pin-is-pinned", title = title), id)
    });
    let entries = snapshot.community().pack().entries().iter();
    let off = entries.filter(|entry| !pinned.contains(&entry.id));
    let off = off.map(|entry| (format!("{}: {}", entry.id, entry.title), &entry.id));
    let fitting = on
        .chain(off)
        .filter(|(shown, id)| shown.to_lowercase().contains(typed) || id.as_str().contains(typed));
    fitting
        .map(|(shown, id)| (cut(&shown, LONGEST_CHOICE), id.to_string()))
        .collect()
}
