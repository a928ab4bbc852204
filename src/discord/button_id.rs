//! What does a control under a card say when it is used? Its whole meaning stands in its id: `sp1:show:<entry>`.
//!
//! Ids are versioned and hold no state of ours, so a button works after a restart, in another
//! process and after an upgrade. They can be forged; nothing here grants anything.

use std::fmt;

use serenity::model::id::UserId;

use crate::knowledge::{EntryId, Revision};
use crate::reply::Part;

/// The version this build writes and reads.
const PREFIX: &str = "sp1";

/// How many entries an id can name beside its own: with 64 letters of that, it is full.
pub(super) const MOST_NEXT: usize = 2;

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
    /// Show the entry that was selected under this one's card.
    Related(EntryId),
    /// Show a part of this entry to whoever pressed.
    Part(Part, EntryId),
    /// Show this entry to the channel.
    Share(EntryId),
    /// Take what somebody says of this wording of this entry; then the entries that came next are at hand, by
    /// [`EntryId::short`].
    Judge(Judged, EntryId, Option<Revision>, Vec<u32>),
    /// None of the choices is right.
    NoneFits,
    /// Take this card away, for whoever it was made for.
    Remove(UserId),
}

impl ButtonId {
    /// Reads an id; `None` for another version, another bot's or a forged one.
    pub(super) fn parse(id: &str) -> Option<Self> {
        let mut parts = id.splitn(3, ':');
        let (version, verb, of) = (parts.next()?, parts.next()?, parts.next()?);
        if version != PREFIX {
            return None;
        }
        let entry = || of.parse::<EntryId>().ok();
        match verb {
            "show" => entry().map(Self::Show),
            "more" => entry().map(Self::Related),
            "treatment" => Some(Self::Part(Part::Treatment, entry()?)),
            "evidence" => Some(Self::Part(Part::Evidence, entry()?)),
            "share" => entry().map(Self::Share),
            "good" => judged(Judged::Helpful, of),
            "poor" => judged(Judged::NotHelpful, of),
            "other" => judged(Judged::NotMeant, of),
            "none" => of.is_empty().then_some(Self::NoneFits),
            "remove" => {
                let person = of.parse::<u64>().ok().filter(|id| *id != 0);
                person.map(|id| Self::Remove(UserId::new(id)))
            }
            _ => None,
        }
    }
}

/// `<entry>`, `<entry>:<wording>` or `<entry>:<wording>:<next>`; the first alone is how ids once were.
fn judged(judged: Judged, of: &str) -> Option<ButtonId> {
    let mut parts = of.split(':');
    let entry = parts.next()?.parse().ok()?;
    let revision = match parts.next() {
        None => None,
        Some(revision) => Some(revision.parse().ok()?),
    };
    let mut next = Vec::new();
    let mut left = parts.next().unwrap_or_default();
    while !left.is_empty() {
        let (short, rest) = left.split_at_checked(8)?;
        next.push(u32::from_str_radix(short, 16).ok()?);
        left = rest;
    }
    let ends = parts.next().is_none();
    ends.then_some(ButtonId::Judge(judged, entry, revision, next))
}

impl fmt::Display for ButtonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}:")?;
        match self {
            // The front is where a card begins.
            Self::Show(entry) | Self::Part(Part::Front, entry) => write!(f, "show:{entry}"),
            Self::Related(entry) => write!(f, "more:{entry}"),
            Self::Part(Part::Treatment, entry) => write!(f, "treatment:{entry}"),
            Self::Part(Part::Evidence, entry) => write!(f, "evidence:{entry}"),
            Self::Share(entry) => write!(f, "share:{entry}"),
            Self::NoneFits => write!(f, "none:"),
            Self::Remove(person) => write!(f, "remove:{person}"),
            Self::Judge(judged, entry, revision, next) => {
                let verb = match judged {
                    Judged::Helpful => "good",
                    Judged::NotHelpful => "poor",
                    Judged::NotMeant => "other",
                };
                write!(f, "{verb}:{entry}")?;
                let Some(revision) = revision else {
                    return Ok(());
                };
                write!(f, ":{revision}")?;
                if !next.is_empty() {
                    f.write_str(":")?;
                }
                next.iter().try_for_each(|short| write!(f, "{short:08x}"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serenity::model::id::UserId;

    use super::{ButtonId, Judged};
    use crate::reply::Part;

    #[test]
    fn ids_come_back_as_they_went_and_fit() {
        let entry: crate::knowledge::EntryId = "a".repeat(64).parse().unwrap();
        let revision = "00ff00ff".parse().ok();
        for id in [
            ButtonId::Show(entry.clone()),
            ButtonId::Related(entry.clone()),
            ButtonId::Part(Part::Treatment, entry.clone()),
            ButtonId::Part(Part::Evidence, entry.clone()),
            ButtonId::Judge(Judged::Helpful, entry.clone(), None, Vec::new()),
            ButtonId::Judge(Judged::NotHelpful, entry.clone(), revision, Vec::new()),
            ButtonId::Judge(Judged::NotMeant, entry, revision, vec![1, u32::MAX]),
            ButtonId::Share("eyelid-twitch".parse().unwrap()),
            ButtonId::NoneFits,
            ButtonId::Remove(UserId::new(u64::MAX >> 1)),
        ] {
            let text = id.to_string();
            assert!(text.len() <= 100, "{text}");
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
            "sp1:remove:0",
            "sp1:none:x",
            "sp1:good:x:1",
            "sp1:good:x:00ff00ff:1",
            "sp1:good:x:00ff00ff:11112222:",
            "sp1:good:x:00ff00ff:111122\u{e9}",
            "語",
        ] {
            assert_eq!(ButtonId::parse(bad), None, "{bad}");
        }
    }
}
