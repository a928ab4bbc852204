//! Which words must stand on every reply? The disclaimer, the referral and the emergency line.
//!
//! The referral of an ordinary reply is worded by the pack or the host. An emergency or a crisis has
//! fixed ones ([`Helper`]): whom to see about a twitch is no answer to "i want to die".

use crate::knowledge::Prose;
use crate::safety::{Category, LANGUAGE, Level};
use crate::say;
use crate::speech::Language;

/// The longest notice, in characters: three of them fit every surface beside a body.
pub(crate) const MAX_NOTICE: usize = 250;

/// The words that go out with every reply. Only [`Notices::parse`] makes them, so none is blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notices {
    disclaimer: Prose,
    referral: Referral,
    urgent: Prose,
    language: Language,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Referral {
    Worded(Prose),
    Fixed(String),
}

/// Who can help with an urgent sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Helper {
    Emergency,
    Poison,
    Crisis,
}

impl Helper {
    /// Whom a card of this category refers to, where that is not for the pack to say.
    fn with(category: &Category) -> Option<Self> {
        match category.level() {
            Level::Crisis => Some(Self::Crisis),
            Level::Emergency if category.id() == POISON => Some(Self::Poison),
            Level::Emergency => Some(Self::Emergency),
            Level::SameDay | Level::Boundary | Level::Routine => None,
        }
    }

    /// The referral, in the language of the cards it stands on.
    fn words(self) -> String {
        match self {
            Self::Emergency => say!(LANGUAGE, "urgent-helper-emergency"),
            Self::Poison => say!(LANGUAGE, "urgent-helper-poison"),
            Self::Crisis => say!(LANGUAGE, "urgent-helper-crisis"),
        }
    }
}

/// The category of poisons and overdoses.
const POISON: &str = "overdose-poisoning";

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
            referral: Referral::Worded(notice("referral", referral)?),
            urgent: notice("urgent", urgent)?,
            language: Language::default(),
        })
    }

    /// The same notices, said to be in this language: what stands around them on a card is too.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// The language they are in, English unless said otherwise.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The same notices with another emergency line.
    ///
    /// # Errors
    /// When it is blank or has more than 250 characters.
    pub fn with_urgent(&self, urgent: &str) -> Result<Self, NoticeError> {
        let urgent = Prose::parse("urgent", urgent, MAX_NOTICE).map_err(|source| NoticeError {
            which: "urgent",
            source,
        })?;
        Ok(Self {
            urgent,
            ..self.clone()
        })
    }

    /// The same notices, with the referral that fits a card of this category.
    pub(super) fn fitting(&self, category: &Category) -> Self {
        let mut fitting = self.clone();
        if let Some(helper) = Helper::with(category) {
            fitting.referral = Referral::Fixed(helper.words());
        }
        fitting
    }

    /// That this is general information and no medical advice.
    #[must_use]
    pub fn disclaimer(&self) -> &str {
        self.disclaimer.as_str()
    }

    /// Whom to talk to.
    #[must_use]
    pub fn referral(&self) -> &str {
        match &self.referral {
            Referral::Worded(text) => text.as_str(),
            Referral::Fixed(text) => text,
        }
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

    use super::{MAX_NOTICE, Notices, POISON};
    use crate::safety::{Level, Safety};

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

    #[test]
    fn an_urgent_card_refers_to_whom_it_concerns() {
        let notices = Notices::parse("General.", "See about the twitch.", "Call 112.").unwrap();
        let safety = Safety::builtin().unwrap();
        let poison = safety.categories().iter().filter(|one| one.id() == POISON);
        assert_eq!(poison.count(), 1);
        for category in safety.categories() {
            let fitting = notices.fitting(category);
            let expected = match category.level() {
                Level::Crisis => "A crisis line, a doctor or someone you trust can help",
                Level::Emergency => "Emergency services and a doctor can help.",
                _ => "See about the twitch.",
            };
            let referral = fitting.referral();
            assert!(referral.starts_with(expected), "{}", category.id());
            assert!(referral.chars().count() <= MAX_NOTICE);
            assert_eq!(referral.contains("how much"), category.id() == POISON);
            assert_eq!(fitting.disclaimer(), notices.disclaimer());
            assert_eq!(fitting.urgent(), notices.urgent());
        }
    }
}
