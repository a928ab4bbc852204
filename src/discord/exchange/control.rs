//! What does a control under an exported or offered file mean? Its id says it: `exc1:export:own:zip`.
//!
//! Ids are versioned and hold all there is to know. They can be forged; nothing here grants anything.

use std::fmt;

use crate::archive::Form;
use crate::say;
use crate::speech::Language;

/// The version this build writes and reads.
const PREFIX: &str = "exc1";

/// Every form, as they are offered.
pub(super) const FORMS: [Form; 3] = [Form::Archive, Form::Json, Form::Csv];

/// What is handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::discord) enum What {
    /// What the guild says differently from the shipped pack.
    Own,
    /// Everything its members can be answered with.
    Members,
    /// What every guild starts from.
    Shipped,
}

impl What {
    pub(super) const ALL: [Self; 3] = [Self::Own, Self::Members, Self::Shipped];

    /// What it is called in ids, options and file names.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Members => "members",
            Self::Shipped => "shipped",
        }
    }

    /// What it is called where somebody chooses.
    pub(super) fn title(self, language: Language) -> String {
        match self {
            Self::Own => say!(language, "export-own"),
            Self::Members => say!(language, "export-members"),
            Self::Shipped => say!(language, "export-shipped"),
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.name() == name)
    }
}

/// The form of this ending.
pub(super) fn form_named(ending: &str) -> Option<Form> {
    FORMS.into_iter().find(|form| form.ending() == ending)
}

/// A control of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::discord) enum Control {
    /// Hand this out in this form.
    Export(What, Form),
    /// Import what the panel carries, if what stands is still what it was judged against.
    Import(u32),
}

impl Control {
    /// Reads an id; `None` for any other.
    pub(in crate::discord) fn parse(id: &str) -> Option<Self> {
        let parts: Vec<&str> = id.split(':').collect();
        match parts.as_slice() {
            [PREFIX, "import", stamp] if stamp.len() == 8 => {
                u32::from_str_radix(stamp, 16).ok().map(Self::Import)
            }
            [PREFIX, "export", what, form] => {
                Some(Self::Export(What::named(what)?, form_named(form)?))
            }
            _ => None,
        }
    }
}

impl fmt::Display for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Export(what, form) => {
                write!(f, "{PREFIX}:export:{}:{}", what.name(), form.ending())
            }
            Self::Import(stamp) => write!(f, "{PREFIX}:import:{stamp:08x}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Control, FORMS, What};

    #[test]
    fn ids_come_back_as_they_went_and_foreign_ones_do_not() {
        let mut all = vec![Control::Import(0), Control::Import(u32::MAX)];
        for what in What::ALL {
            all.extend(FORMS.map(|form| Control::Export(what, form)));
        }
        for control in all {
            assert_eq!(Control::parse(&control.to_string()), Some(control));
        }
        for bad in [
            "",
            "exc1",
            "exc0:import",
            "exc1:import:1",
            "exc1:export:own",
            "exc1:export:all:zip",
            "exc1:export:own:exe",
            "prv1:export",
        ] {
            assert_eq!(Control::parse(bad), None, "{bad}");
        }
    }
}
