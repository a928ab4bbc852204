//! What does a control of the settings panel mean? Its id says it: `set1:value:region`.
//!
//! Ids are versioned and hold all there is to know, so a panel works after a restart. They can be forged;
//! nothing here grants anything.

use std::fmt;

use crate::community::Key;
use crate::knowledge::EntryId;

/// The version this build writes and reads.
const PREFIX: &str = "set1";

/// A control of the panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::discord) enum Control {
    /// Back to the overview.
    Overview,
    /// Which setting to open is chosen.
    Pick,
    /// Which channel to open is chosen.
    PickChannel,
    /// This setting is to be opened, from wherever the button is.
    Open(Key),
    /// A value is chosen.
    Set(Key),
    /// The host's value shall stand again.
    Reset(Key),
    /// Something is to be written: as a button, open the form; as a form, take it.
    Write(Key),
    /// Changes, those before this number; of one entry or of everything.
    History(Option<u64>, Option<EntryId>),
    /// A change is to be shown whole: this one, or the one that is chosen.
    Look(Option<u64>),
    /// A change is to be taken back: this one, or the one that is chosen.
    Undo(Option<u64>),
    /// Everything since before this change is to be taken back: asked, then confirmed.
    Back(u64, bool),
}

impl Control {
    /// Reads an id; `None` for another version, another panel's or a forged one.
    pub(in crate::discord) fn parse(id: &str) -> Option<Self> {
        let mut parts = id.split(':');
        if parts.next()? != PREFIX {
            return None;
        }
        let verb = parts.next()?;
        let rest: Vec<&str> = parts.collect();
        let key = || match rest.as_slice() {
            ["channel", id] => id.parse().ok().filter(|id| *id != 0).map(Key::Channel),
            [name] => Key::named(name),
            _ => None,
        };
        let number = || match rest.as_slice() {
            [] => Some(None),
            [number] => Some(Some(number.parse().ok()?)),
            _ => None,
        };
        match verb {
            "overview" => Some(Self::Overview),
            "pick" => Some(Self::Pick),
            "channel" => Some(Self::PickChannel),
            "open" => key().map(Self::Open),
            "value" => key().map(Self::Set),
            "reset" => key().map(Self::Reset),
            "write" => key().map(Self::Write),
            "history" => match rest.as_slice() {
                [before, entry] => {
                    let before = match *before {
                        "" => None,
                        number => Some(number.parse().ok()?),
                    };
                    Some(Self::History(before, Some(entry.parse().ok()?)))
                }
                _ => number().map(|before| Self::History(before, None)),
            },
            "look" => number().map(Self::Look),
            "undo" => number().map(Self::Undo),
            "back" => number()?.map(|number| Self::Back(number, false)),
            "backed" => number()?.map(|number| Self::Back(number, true)),
            _ => None,
        }
    }
}

impl fmt::Display for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keyed = |f: &mut fmt::Formatter<'_>, verb: &str, key: &Key| match key {
            Key::Channel(id) => write!(f, "{PREFIX}:{verb}:channel:{id}"),
            other => write!(f, "{PREFIX}:{verb}:{}", other.name()),
        };
        let numbered = |f: &mut fmt::Formatter<'_>, verb: &str, number: &Option<u64>| match number {
            Some(number) => write!(f, "{PREFIX}:{verb}:{number}"),
            None => write!(f, "{PREFIX}:{verb}"),
        };
        match self {
            Self::Overview => write!(f, "{PREFIX}:overview"),
            Self::Pick => write!(f, "{PREFIX}:pick"),
            Self::PickChannel => write!(f, "{PREFIX}:channel"),
            Self::Open(key) => keyed(f, "open", key),
            Self::Set(key) => keyed(f, "value", key),
            Self::Reset(key) => keyed(f, "reset", key),
            Self::Write(key) => keyed(f, "write", key),
            Self::History(number, None) => numbered(f, "history", number),
            Self::History(number, Some(entry)) => {
                let number = number.map(|number| number.to_string()).unwrap_or_default();
                write!(f, "{PREFIX}:history:{number}:{entry}")
            }
            Self::Look(number) => numbered(f, "look", number),
            Self::Undo(number) => numbered(f, "undo", number),
            Self::Back(number, false) => write!(f, "{PREFIX}:back:{number}"),
            Self::Back(number, true) => write!(f, "{PREFIX}:backed:{number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Control;
    use crate::community::Key;

    #[test]
    fn ids_come_back_as_they_went_and_fit() {
        let longest: crate::knowledge::EntryId = "e".repeat(64).parse().unwrap();
        let mut all = vec![
            Control::Overview,
            Control::Pick,
            Control::PickChannel,
            Control::History(None, None),
            Control::History(Some(7), None),
            Control::History(Some(u64::MAX), Some(longest.clone())),
            Control::History(None, Some(longest)),
            Control::Look(None),
            Control::Look(Some(9)),
            Control::Back(7, false),
            Control::Back(u64::MAX, true),
            Control::Undo(None),
            Control::Undo(Some(u64::MAX)),
        ];
        for key in Key::ALL.into_iter().chain([Key::Channel(u64::MAX)]) {
            all.extend([Control::Open(key), Control::Set(key)]);
            all.extend([Control::Reset(key), Control::Write(key)]);
        }
        for control in all {
            let id = control.to_string();
            assert!(id.len() <= 100);
            assert_eq!(Control::parse(&id), Some(control), "{id}");
        }
    }

    #[test]
    fn foreign_ids_are_no_ids() {
        for bad in [
            "",
            "set0:overview",
            "sp1:show:x",
            "set1:value",
            "set1:value:nope",
            "set1:value:channel:0",
            "set1:undo:x",
            "set1:undo:1:2",
            "set1:back",
            "set1:history:x:eyelid-twitch",
            "set1",
        ] {
            assert_eq!(Control::parse(bad), None, "{bad}");
        }
    }
}
