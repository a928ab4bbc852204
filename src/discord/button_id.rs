//! What does a button say when it is pressed? Its whole meaning stands in its id: `sp1:show:<entry>`.
//!
//! Ids are versioned and hold no state of ours, so a button works after a restart, in another
//! process and after an upgrade. They can be forged; nothing here grants anything.

use std::fmt;

use crate::knowledge::EntryId;

/// The version this build writes and reads.
const PREFIX: &str = "sp1";

/// What somebody says of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Judged {
    /// It helped.
    Helpful,
    /// It did not.
    NotHelpful,
    /// They asked for something else.
    NotMeant,
}

/// What pressing a button asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ButtonId {
    /// Show this entry to whoever pressed.
    Show(EntryId),
    /// Show this entry to the channel.
    Share(EntryId),
    /// Take what somebody says of this entry.
    Judge(Judged, EntryId),
}

impl ButtonId {
    /// Reads an id; `None` for another version, another bot's or a forged one.
    pub(super) fn parse(id: &str) -> Option<Self> {
        let mut parts = id.splitn(3, ':');
        let (version, verb, entry) = (parts.next()?, parts.next()?, parts.next()?);
        let entry = entry.parse().ok().filter(|_| version == PREFIX)?;
        match verb {
            "show" => Some(Self::Show(entry)),
            "share" => Some(Self::Share(entry)),
            "good" => Some(Self::Judge(Judged::Helpful, entry)),
            "poor" => Some(Self::Judge(Judged::NotHelpful, entry)),
            "other" => Some(Self::Judge(Judged::NotMeant, entry)),
            _ => None,
        }
    }
}

impl fmt::Display for ButtonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (verb, entry) = match self {
            Self::Show(entry) => ("show", entry),
            Self::Share(entry) => ("share", entry),
            Self::Judge(Judged::Helpful, entry) => ("good", entry),
            Self::Judge(Judged::NotHelpful, entry) => ("poor", entry),
            Self::Judge(Judged::NotMeant, entry) => ("other", entry),
        };
        write!(f, "{PREFIX}:{verb}:{entry}")
    }
}

#[cfg(test)]
mod tests {
    use super::{ButtonId, Judged};

    #[test]
    fn ids_come_back_as_they_went_and_fit() {
        let entry: crate::knowledge::EntryId = "a".repeat(64).parse().unwrap();
        for id in [
            ButtonId::Show(entry.clone()),
            ButtonId::Judge(Judged::Helpful, entry.clone()),
            ButtonId::Judge(Judged::NotHelpful, entry.clone()),
            ButtonId::Judge(Judged::NotMeant, entry),
            ButtonId::Share("eyelid-twitch".parse().unwrap()),
        ] {
            let text = id.to_string();
            assert!(text.len() <= 100);
            assert_eq!(ButtonId::parse(&text), Some(id));
        }
    }

    #[test]
    fn foreign_ids_are_no_ids() {
        for bad in [
            "",
            "sp0:show:eyelid-twitch",
            "sp1:show",
            "sp1:drop:x",
            "sp1:show:../x",
            "語",
        ] {
            assert_eq!(ButtonId::parse(bad), None);
        }
    }
}
