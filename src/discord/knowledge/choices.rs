//! Between what does a draft's page let people choose? The kinds of entries, and how soon care is needed.

use crate::say;
use crate::speech::Language;

/// A list below the forms. What it offers stands in a file by its name; people read the message beside that.
pub(super) struct Choices {
    about: &'static str,
    all: &'static [(&'static str, &'static str)],
}

/// What an entry is about.
pub(super) static KINDS: Choices = Choices {
    about: "knowledge-kind",
    all: &[
        ("condition", "knowledge-kind-condition"),
        ("cause", "knowledge-kind-cause"),
        ("treatment", "knowledge-kind-treatment"),
        ("guidance", "knowledge-kind-guidance"),
        ("about", "knowledge-kind-about"),
    ],
};

/// How soon care is needed.
pub(super) static LEVELS: Choices = Choices {
    about: "knowledge-level",
    all: &[
        ("routine", "knowledge-level-routine"),
        ("soon", "knowledge-level-soon"),
        ("urgent", "knowledge-level-urgent"),
    ],
};

impl Choices {
    /// What stands in the list while nothing is chosen.
    pub(super) fn about(&self, language: Language) -> String {
        say!(language, self.about)
    }

    /// What there is to choose: as a file has it, and as people read it.
    pub(super) fn all(&self, language: Language) -> impl Iterator<Item = (&'static str, String)> {
        let all = self.all.iter();
        all.map(move |(name, label)| (*name, say!(language, label)))
    }
}
