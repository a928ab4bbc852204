//! `/topics`: everything there is an answer to, by group, a page at a time. Private, and titles alone: whatever says
//! more is a card with its notices.
//!
//! `page.rs` draws a page. A control's id says all that is needed, so a list works after a restart; what is gone since
//! leads to the nearest that is there.

mod page;

use std::fmt;

use serenity::model::application::{CommandInteraction, ComponentInteraction};

use super::button;
use super::hint::Hint;
use super::home::Home;
use super::intake::Intake;
use super::panel::Shown;
use super::permitted::Permitted;
use super::rest::RestError;
use super::settings::chosen;
use super::visitor::Visitor;

/// How ids of these controls begin. It is the cards' own version, and no card's button has this verb.
const PREFIX: &str = "sp1:topics";

/// The longest name of a group in an id.
const LONGEST_GROUP: usize = 32;

/// A control of the list; it can be forged and grants nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Control {
    /// The list is to be opened, from another page.
    Open,
    /// A group is chosen.
    Group,
    /// An entry is chosen.
    Pick,
    /// A page of a group is to be shown, both from when the list was drawn.
    Page(String, usize),
}

impl Control {
    /// Reads an id; `None` for any other.
    pub(super) fn parse(id: &str) -> Option<Self> {
        let rest = id.strip_prefix(PREFIX)?.strip_prefix(':')?;
        match rest {
            "open" => Some(Self::Open),
            "group" => Some(Self::Group),
            "pick" => Some(Self::Pick),
            _ => {
                let (group, page) = rest.split_once(':')?;
                let plain = |c: char| c.is_ascii_lowercase() || c == '-';
                let named = (1..=LONGEST_GROUP).contains(&group.len()) && group.chars().all(plain);
                named.then_some(Self::Page(group.to_owned(), page.parse().ok()?))
            }
        }
    }
}

impl fmt::Display for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open => write!(f, "{PREFIX}:open"),
            Self::Group => write!(f, "{PREFIX}:group"),
            Self::Pick => write!(f, "{PREFIX}:pick"),
            Self::Page(group, page) => write!(f, "{PREFIX}:{group}:{page}"),
        }
    }
}

/// Opens the list.
pub(super) async fn open(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let visitor = Visitor::of_command(intake, command).await;
    if let Some(hint) = silent(&visitor) {
        return intake.sender.hint(visitor.slot, hint).await;
    }
    visitor
        .show(intake, page::list(&visitor, None), Shown::New)
        .await
}

/// Answers a control.
pub(super) async fn press(
    intake: &Intake,
    press: &ComponentInteraction,
    control: Control,
) -> Result<(), RestError> {
    let visitor = Visitor::of_press(intake, press).await;
    if let Some(hint) = silent(&visitor) {
        return intake.sender.hint(visitor.slot, hint).await;
    }
    let values = chosen(&press.data.kind);
    let first = values.into_iter().next().unwrap_or_default();
    let (wanted, shown) = match control {
        Control::Open => (None, Shown::New),
        Control::Group => (Some((first, 0)), Shown::InPlace),
        Control::Page(group, page) => (Some((group, page)), Shown::InPlace),
        Control::Pick => {
            return match first.parse() {
                Ok(entry) => {
                    let alone = Home::of_press(press).alone();
                    button::show(intake, press, &entry, alone).await
                }
                Err(_) => intake.sender.hint(visitor.slot, Hint::EntryGone).await,
            };
        }
    };
    let wanted = wanted.as_ref().map(|(group, page)| (group.as_str(), *page));
    let panel = page::list(&visitor, wanted);
    visitor.show(intake, panel, shown).await
}

/// Why nothing is shown here, where the guild wants no answers.
fn silent(visitor: &Visitor<'_>) -> Option<Hint> {
    let parent = visitor.place.and_then(|place| place.parent_id);
    Permitted::here(&visitor.snapshot, visitor.channel, parent).hint()
}

#[cfg(test)]
mod tests {
    use super::Control;

    #[test]
    fn ids_come_back_as_they_went_and_fit() {
        for control in [
            Control::Open,
            Control::Group,
            Control::Pick,
            Control::Page("a".repeat(32), usize::MAX),
        ] {
            let id = control.to_string();
            assert!(id.len() <= 100);
            assert_eq!(Control::parse(&id), Some(control), "{id}");
        }
        // A group of another version leads to the nearest that there is.
        let other = Control::parse("sp1:topics:animal:3");
        assert_eq!(other, Some(Control::Page("animal".to_owned(), 3)));
    }

    #[test]
    fn foreign_ids_are_no_ids() {
        for bad in [
            "",
            "sp1:topics",
            "sp1:topicsopen",
            "sp1:topics:",
            "sp1:topics:cause",
            "sp1:topics:cause:-1",
            "sp1:topics:cause:x",
            "sp1:topics:A:1",
            "sp1:topics::1",
            "sp1:show:topics",
            "sp2:topics:open",
        ] {
            assert_eq!(Control::parse(bad), None, "{bad}");
        }
    }
}
