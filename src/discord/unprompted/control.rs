//! What do the buttons under something unasked do? One shows the entry that was offered, one ends it all.

use std::fmt;

use serenity::model::application::ComponentInteraction;
use serenity::model::id::UserId;

use crate::clock::today;
use crate::community::Person;
use crate::discord::hint::Hint;
use crate::discord::intake::Intake;
use crate::discord::panel::{Panel, Shown};
use crate::discord::render::Audience;
use crate::discord::rest::RestError;
use crate::discord::send::Slot;
use crate::knowledge::EntryId;
use crate::say;

/// The longest id that a control may have.
const LONGEST_ID: usize = 100;

/// A control of ours; it can be forged and grants nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::discord) enum Control {
    /// Whoever presses wants no answers without asking.
    Hush,
    /// Show this entry to whoever presses, with the sign that belongs on its card.
    Look(EntryId, Option<String>),
}

impl Control {
    /// Shows an entry. A sign that does not fit the id is left out: the entry says itself when to get care.
    pub(in crate::discord) fn look(entry: EntryId, sign: Option<&str>) -> Self {
        let whole = Self::Look(entry.clone(), sign.map(str::to_owned));
        if whole.to_string().len() <= LONGEST_ID {
            whole
        } else {
            Self::Look(entry, None)
        }
    }

    /// Reads an id; `None` for any other.
    pub(in crate::discord) fn parse(id: &str) -> Option<Self> {
        let mut parts = id.strip_prefix("sp1:")?.split(':');
        let control = match (parts.next()?, parts.next(), parts.next()) {
            ("hush", None, None) => Self::Hush,
            ("look", Some(entry), sign) => Self::Look(entry.parse().ok()?, sign.map(str::to_owned)),
            _ => return None,
        };
        parts.next().is_none().then_some(control)
    }
}

impl fmt::Display for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hush => f.write_str("sp1:hush"),
            Self::Look(entry, None) => write!(f, "sp1:look:{entry}"),
            Self::Look(entry, Some(sign)) => write!(f, "sp1:look:{entry}:{sign}"),
        }
    }
}

/// Answers a control.
pub(in crate::discord) async fn press(
    intake: &Intake,
    press: &ComponentInteraction,
    control: Control,
) -> Result<(), RestError> {
    let slot = Slot::of_press(press);
    match control {
        Control::Look(entry, sign) => {
            let snapshot = intake.snapshot(press.guild_id).await;
            let responder = &intake.answering.responder;
            let community = snapshot.community();
            match responder.about_with(&entry, sign.as_deref(), community, today()) {
                Some(reply) => intake.sender.respond(slot, &reply, Audience::Member).await,
                None => intake.sender.hint(slot, Hint::EntryGone).await,
            }
        }
        Control::Hush => {
            // A database in trouble takes longer than Discord waits.
            intake.sender.wait(slot, Shown::New).await?;
            let words = if opt_out(intake, press.user.id, true).await {
                say!(slot.language, "unprompted-hushed")
            } else {
                say!(slot.language, "unprompted-not-saved")
            };
            let panel = Panel::saying(words);
            intake
                .sender
                .late(press.application_id, &press.token, panel)
                .await
        }
    }
}

/// Notes that somebody wants no answers without asking, or wants them again; whether it was saved.
pub(in crate::discord) async fn opt_out(intake: &Intake, user: UserId, out: bool) -> bool {
    let Some(person) = Person::new(user.get()) else {
        return false;
    };
    let saved = intake.answering.guilds.opt_out(person, out).await;
    if let Err(error) = &saved {
        tracing::error!(cause = %error, "an opt-out was not saved");
    }
    saved.is_ok()
}

#[cfg(test)]
mod tests {
    use super::{Control, LONGEST_ID};

    #[test]
    fn ids_come_back_as_they_went_and_fit() {
        let entry: crate::knowledge::EntryId = "eyelid-twitch".parse().unwrap();
        let longest: crate::knowledge::EntryId = "e".repeat(64).parse().unwrap();
        for control in [
            Control::Hush,
            Control::look(entry.clone(), None),
            Control::look(entry.clone(), Some("eye-red-painful-or-cannot-close")),
            Control::look(longest.clone(), None),
            Control::look(longest.clone(), Some("progressive-weakness-with-twitch")),
        ] {
            let id = control.to_string();
            assert!(id.len() <= LONGEST_ID, "{id}");
            assert_eq!(Control::parse(&id), Some(control), "{id}");
        }
        let whole = Control::look(entry, Some("a-sign")).to_string();
        assert_eq!(whole, "sp1:look:eyelid-twitch:a-sign");
    }

    #[test]
    fn foreign_ids_are_no_ids() {
        for bad in [
            "",
            "sp1:hush:x",
            "sp1:look",
            "sp1:look:../x",
            "sp1:look:a:b:c",
            "sp1:show:eyelid-twitch",
            "sp0:hush",
        ] {
            assert_eq!(Control::parse(bad), None, "{bad}");
        }
    }
}
