//! What is asked of a message?

use super::category::Level;

/// A yes-or-no question that the model answers with log-odds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(usize)]
pub(super) enum Head {
    /// Does it show a sign that must have a card: a crisis or an emergency?
    Urgent,
    /// Does it show a sign for help today, or more?
    Today,
    /// Does it ask for what no bot may answer?
    Boundary,
    /// Does it show a sign that is worth an appointment?
    Routine,
}

impl Head {
    pub(super) const ALL: [Self; 4] = [Self::Urgent, Self::Today, Self::Boundary, Self::Routine];

    /// Its name in the files that were learned.
    #[cfg(feature = "encoder")]
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Urgent => "urgent",
            Self::Today => "today",
            Self::Boundary => "boundary",
            Self::Routine => "routine",
        }
    }

    /// Whether a message that shows a sign of this level is a yes; `None` is a message without a sign.
    pub(super) fn says(self, level: Option<Level>) -> bool {
        match self {
            Self::Urgent => matches!(level, Some(Level::Crisis | Level::Emergency)),
            Self::Today => matches!(
                level,
                Some(Level::Crisis | Level::Emergency | Level::SameDay)
            ),
            Self::Boundary => level == Some(Level::Boundary),
            Self::Routine => level == Some(Level::Routine),
        }
    }
}
