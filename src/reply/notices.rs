//! Which words must stand on every reply? The disclaimer, the referral and the emergency line.

use crate::knowledge::Prose;

/// The longest notice, in characters: three of them fit every surface beside a body.
pub(crate) const MAX_NOTICE: usize = 250;

/// The words that go out with every reply. Only [`Notices::parse`] makes them, so none is blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notices {
    disclaimer: Prose,
    referral: Prose,
    urgent: Prose,
}

/// A notice that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("notice `{which}` must hold words, at most {MAX_NOTICE} characters; it cannot be emptied")]
pub struct NoticeError {
    which: &'static str,
    source: crate::knowledge::Problem,
}

impl NoticeError {
    /// The notice's name: `disclaimer`, `referral` or `urgent`.
    #[must_use]
    pub fn which(&self) -> &'static str {
        self.which
    }
}

impl Notices {
    /// Takes the disclaimer, the referral and the emergency line.
    ///
    /// # Errors
    /// When one of them is blank or has more than 250 characters.
    pub fn parse(disclaimer: &str, referral: &str, urgent: &str) -> Result<Self, NoticeError> {
        let notice = |which, text| {
            Prose::parse(which, text, MAX_NOTICE).map_err(|source| NoticeError { which, source })
        };
        Ok(Self {
            disclaimer: notice("disclaimer", disclaimer)?,
            referral: notice("referral", referral)?,
            urgent: notice("urgent", urgent)?,
        })
    }

    /// That this is general information and no medical advice.
    #[must_use]
    pub fn disclaimer(&self) -> &str {
        self.disclaimer.as_str()
    }

    /// Whom to talk to.
    #[must_use]
    pub fn referral(&self) -> &str {
        self.referral.as_str()
    }

    /// What to do in an emergency, since no check of a message is perfect.
    #[must_use]
    pub fn urgent(&self) -> &str {
        self.urgent.as_str()
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error;

    use super::Notices;

    #[test]
    fn a_notice_cannot_be_emptied() {
        for bad in ["", "   ", "\u{200b}", "-", &"long ".repeat(60)] {
            for at in 0..3 {
                let mut texts = ["General information.", "Ask a doctor.", "Call 112."];
                texts[at] = bad;
                let error = Notices::parse(texts[0], texts[1], texts[2]).unwrap_err();
                assert_eq!(error.which(), ["disclaimer", "referral", "urgent"][at]);
                assert!(error.to_string().contains("cannot be emptied"));
                assert!(error.source().is_some());
            }
        }
    }
}
