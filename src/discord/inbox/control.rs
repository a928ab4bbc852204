//! What does a control of the inbox mean? Its whole meaning stands in its id; it can be forged and grants nothing.

use std::fmt;

/// The version this build writes and reads.
const PREFIX: &str = "inb1";

/// A control. A miss is named by its number in the guild, and a group by one of its misses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::discord) enum Control {
    /// Show a page of the groups.
    List(usize),
    /// Show the group that was chosen in a select.
    Open,
    /// Show the group of this miss.
    Group(i64),
    /// Show a page of the entries that it may be a phrasing of.
    Add(i64, usize),
    /// Make it a phrasing of the entry that was chosen in a select.
    Entry(i64),
    /// Start a new entry with it: as a button, open the form; as a form, take it.
    New(i64),
    /// Remove its group, as far as it was seen: up to this miss.
    Drop(i64, i64),
}

impl Control {
    /// Reads an id; `None` for any other.
    pub(in crate::discord) fn parse(id: &str) -> Option<Self> {
        let mut parts = id.strip_prefix(PREFIX)?.strip_prefix(':')?.split(':');
        let verb = parts.next()?;
        let mut number = || parts.next()?.parse::<u32>().ok();
        let control = match verb {
            "list" => Self::List(page(number()?)),
            "open" => Self::Open,
            "group" => Self::Group(number()?.into()),
            "add" => Self::Add(number()?.into(), page(number()?)),
            "entry" => Self::Entry(number()?.into()),
            "new" => Self::New(number()?.into()),
            "drop" => Self::Drop(number()?.into(), number()?.into()),
            _ => return None,
        };
        // Also refuses what follows, and numbers written in another way.
        (control.to_string() == id).then_some(control)
    }
}

fn page(number: u32) -> usize {
    usize::try_from(number).unwrap_or_default()
}

impl fmt::Display for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(page) => write!(f, "{PREFIX}:list:{page}"),
            Self::Open => write!(f, "{PREFIX}:open"),
            Self::Group(miss) => write!(f, "{PREFIX}:group:{miss}"),
            Self::Add(miss, page) => write!(f, "{PREFIX}:add:{miss}:{page}"),
            Self::Entry(miss) => write!(f, "{PREFIX}:entry:{miss}"),
            Self::New(miss) => write!(f, "{PREFIX}:new:{miss}"),
            Self::Drop(miss, newest) => write!(f, "{PREFIX}:drop:{miss}:{newest}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Control;

    #[test]
    fn ids_come_back_as_they_went_and_foreign_ones_do_not() {
        for control in [
            Control::List(3),
            Control::Open,
            Control::Group(1),
            Control::Add(i64::from(u32::MAX), 2),
            Control::Entry(5),
            Control::New(6),
            Control::Drop(7, 8),
        ] {
            assert_eq!(Control::parse(&control.to_string()), Some(control));
        }
        for bad in [
            "",
            "inb1",
            "inb1:list",
            "inb1:list:-1",
            "inb1:list:01",
            "inb1:open:1",
            "inb1:drop:7",
            "inb0:open",
            "set1:overview",
        ] {
            assert_eq!(Control::parse(bad), None, "{bad}");
        }
    }
}
