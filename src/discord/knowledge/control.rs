//! What does a control of `/knowledge` mean? Its id says it: `kno1:write:text:eyelid-twitch`.
//!
//! Ids are versioned and hold all there is to know, so a page works after a restart. They can be forged;
//! nothing here grants anything.

use std::fmt;

use super::form::Form;
use crate::knowledge::EntryId;

/// The version this build writes and reads.
const PREFIX: &str = "kno1";

/// A control of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::discord) enum Control {
    /// All drafts.
    Drafts,
    /// Open the draft that is chosen.
    Pick,
    /// Open this draft.
    Draft(EntryId),
    /// As a button: open this form. As a form: take what was written, if the draft still has the parts the form
    /// was filled with.
    Write(Form, EntryId, Option<Stamp>),
    /// The kind of the entry is chosen.
    Kind(EntryId),
    /// How soon care is needed is chosen.
    Care(EntryId),
    /// The draft is to be thrown away: asked, then confirmed for the text that was there when it was asked.
    Discard(EntryId, Option<Stamp>),
    /// A reviewer is asked to look.
    Review(EntryId),
    /// The draft is held against the tests before it is published.
    Judge(EntryId),
    /// Publish the draft that was shown.
    Publish(EntryId, Stamp),
    /// Open this entry's draft as made from the pack's text of today.
    Merge(EntryId),
    /// Do without an entry; whatever the tests of others say.
    Disable(EntryId, bool),
    /// Let the pack's entry stand again.
    Restore(EntryId),
    /// What differs from the pack's entry since the pack was upgraded.
    Conflict(EntryId),
    /// The own text stays although the pack's has changed.
    Keep(EntryId),
    /// What is wrong with the server's entries.
    Check,
}

/// What tells one state of a text from another: the first digits of its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::discord) struct Stamp(u32);

impl Stamp {
    /// The stamp of a text.
    pub(super) fn of(text: &str) -> Self {
        let hash = crate::knowledge::TextHash::of(text).to_string();
        let digits: String = hash.chars().take(8).collect();
        Self(u32::from_str_radix(&digits, 16).unwrap_or_default())
    }

    fn parse(text: &str) -> Option<Self> {
        (text.len() == 8).then(|| u32::from_str_radix(text, 16).ok().map(Self))?
    }
}

impl Control {
    /// Reads an id; `None` for another version, another page's or a forged one.
    pub(in crate::discord) fn parse(id: &str) -> Option<Self> {
        let parts: Vec<&str> = id.split(':').collect();
        let (prefix, rest) = parts.split_first()?;
        if *prefix != PREFIX {
            return None;
        }
        let entry = |id: &str| id.parse::<EntryId>().ok();
        Some(match rest {
            ["drafts"] => Self::Drafts,
            ["pick"] => Self::Pick,
            ["check"] => Self::Check,
            ["draft", id] => Self::Draft(entry(id)?),
            ["write", form, id] => Self::Write(Form::named(form)?, entry(id)?, None),
            ["write", form, id, stamp] => {
                Self::Write(Form::named(form)?, entry(id)?, Some(Stamp::parse(stamp)?))
            }
            ["kind", id] => Self::Kind(entry(id)?),
            ["care", id] => Self::Care(entry(id)?),
            ["discard", id] => Self::Discard(entry(id)?, None),
            ["discarded", id, stamp] => Self::Discard(entry(id)?, Some(Stamp::parse(stamp)?)),
            ["review", id] => Self::Review(entry(id)?),
            ["judge", id] => Self::Judge(entry(id)?),
            ["publish", id, stamp] => Self::Publish(entry(id)?, Stamp::parse(stamp)?),
            ["merge", id] => Self::Merge(entry(id)?),
            ["disable", id] => Self::Disable(entry(id)?, false),
            ["disable", id, "anyway"] => Self::Disable(entry(id)?, true),
            ["restore", id] => Self::Restore(entry(id)?),
            ["conflict", id] => Self::Conflict(entry(id)?),
            ["keep", id] => Self::Keep(entry(id)?),
            _ => return None,
        })
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

impl fmt::Display for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}:")?;
        match self {
            Self::Drafts => f.write_str("drafts"),
            Self::Pick => f.write_str("pick"),
            Self::Check => f.write_str("check"),
            Self::Draft(id) => write!(f, "draft:{id}"),
            Self::Write(form, id, None) => write!(f, "write:{}:{id}", form.name()),
            Self::Write(form, id, Some(stamp)) => write!(f, "write:{}:{id}:{stamp}", form.name()),
            Self::Kind(id) => write!(f, "kind:{id}"),
            Self::Care(id) => write!(f, "care:{id}"),
            Self::Discard(id, None) => write!(f, "discard:{id}"),
            Self::Discard(id, Some(stamp)) => write!(f, "discarded:{id}:{stamp}"),
            Self::Review(id) => write!(f, "review:{id}"),
            Self::Judge(id) => write!(f, "judge:{id}"),
            Self::Publish(id, stamp) => write!(f, "publish:{id}:{stamp}"),
            Self::Merge(id) => write!(f, "merge:{id}"),
            Self::Disable(id, false) => write!(f, "disable:{id}"),
            Self::Disable(id, true) => write!(f, "disable:{id}:anyway"),
            Self::Restore(id) => write!(f, "restore:{id}"),
            Self::Conflict(id) => write!(f, "conflict:{id}"),
            Self::Keep(id) => write!(f, "keep:{id}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Control, Form, Stamp};

    #[test]
    fn ids_come_back_as_they_went_and_fit() {
        let id = || "a".repeat(64).parse().unwrap();
        let stamp = Stamp::of("a text");
        let mut all = vec![
            Control::Drafts,
            Control::Pick,
            Control::Check,
            Control::Draft(id()),
            Control::Kind(id()),
            Control::Care(id()),
            Control::Discard(id(), None),
            Control::Discard(id(), Some(Stamp(7))),
            Control::Review(id()),
            Control::Judge(id()),
            Control::Publish(id(), stamp),
            Control::Merge(id()),
            Control::Disable(id(), false),
            Control::Disable(id(), true),
            Control::Restore(id()),
            Control::Conflict(id()),
            Control::Keep(id()),
        ];
        for form in Form::ALL {
            all.push(Control::Write(form, id(), None));
            all.push(Control::Write(form, id(), Some(stamp)));
        }
        for control in all {
            let text = control.to_string();
            assert!(text.len() <= 100, "{text}");
            assert_eq!(Control::parse(&text), Some(control), "{text}");
        }
    }

    #[test]
    fn foreign_ids_are_no_ids() {
        for bad in [
            "",
            "kno0:drafts",
            "kno1",
            "kno1:draft",
            "kno1:draft:../x",
            "kno1:write:nope:x",
            "kno1:publish:x:1",
            "kno1:publish:x:zzzzzzzz",
            "set1:overview",
        ] {
            assert_eq!(Control::parse(bad), None, "{bad}");
        }
    }
}
