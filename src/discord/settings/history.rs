//! Which changes does somebody see? Whoever sets nothing sees what was done to entries, and nothing else.

use super::{page, past};
use crate::community::{Change, Edit, Guild};
use crate::discord::intake::Intake;
use crate::discord::panel::Panel;
use crate::discord::standing::Standing;
use crate::guilds::DecideError;
use crate::knowledge::{EntryId, Overlay};
use crate::speech::Language;

/// How many changes a page of history shows.
const A_PAGE: u32 = 8;

/// How the subjects about entries begin.
pub(super) const ENTRIES: &str = "entry:";

/// Whether a change did something to entries and to nothing else.
pub(super) fn is_about_entries(change: &Change) -> bool {
    let mut edits = change.edits.iter();
    edits.all(|edit| edit.subject.as_str().starts_with(ENTRIES))
}

/// Changes before a number: of one entry, of all for whoever sets nothing, else of everything.
pub(in crate::discord) async fn history_page(
    intake: &Intake,
    guild: Guild,
    standing: Standing,
    (entry, before): (Option<&EntryId>, Option<u64>),
    language: Language,
) -> Panel {
    let guilds = &intake.answering.guilds;
    let about = match entry {
        Some(id) => Some(Overlay::subject(id)),
        None => (standing < Standing::Moderator).then(|| ENTRIES.to_owned()),
    };
    // One more than is shown tells whether there are older ones.
    let found = guilds
        .store()
        .history(guild, about.as_deref(), before, A_PAGE + 1)
        .await;
    match found {
        Ok(mut changes) => {
            if standing < Standing::Moderator {
                // What else one change did is not theirs to see.
                for change in &mut changes {
                    let about_entry = |edit: &Edit| edit.subject.as_str().starts_with(ENTRIES);
                    change.edits.retain(about_entry);
                }
            }
            past::history(
                &changes,
                A_PAGE as usize,
                (entry, standing),
                guilds.contacts(),
                language,
            )
        }
        Err(error) => {
            tracing::warn!(guild.id = %guild, cause = %error, "history could not be read");
            page::refused(&DecideError::Store(error), language)
        }
    }
}
