//! What does the bot say for itself? Every sentence of its own, by language, from the Fluent files in `locales/`.
//!
//! Not here: what an entry, a red flag or a notice says. Those are curated, have a language of their own, and a
//! card stays in it from its title to its last button (`reply.rs`).
//!
//! To say something new: a message in `locales/en/`, its words in the other languages, and `say!` where it is
//! said. A test holds the files and the code against each other.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

/// A language the bot speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
pub enum Language {
    /// English, the one that is complete by definition.
    #[default]
    English,
    /// Spanish.
    Spanish,
    /// German.
    German,
    /// French.
    French,
    /// Portuguese.
    Portuguese,
}

/// The words of one language.
type Words = FluentBundle<FluentResource>;

/// The files of one language, by name.
type Files = &'static [(&'static str, &'static str)];

macro_rules! files {
    ($tag:literal, $($file:literal),*) => {
        &[$(($file, include_str!(concat!("../locales/", $tag, "/", $file)))),*]
    };
}

impl Language {
    /// Every language, the one that is complete first.
    pub const ALL: [Self; 5] = [
        Self::English,
        Self::Spanish,
        Self::German,
        Self::French,
        Self::Portuguese,
    ];

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::German => "de",
            Self::French => "fr",
            Self::Portuguese => "pt",
        }
    }

    /// Its name, in the language itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Español",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Portuguese => "Português",
        }
    }

    /// Whether a person who speaks it has looked at its words; the others are drafts by a machine.
    #[must_use]
    pub fn is_reviewed(self) -> bool {
        self == Self::English
    }

    /// The language of a BCP 47 tag or one of Discord's locales, such as `pt-BR`: by its first part.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let first = locale.split(['-', '_']).next()?;
        let mut all = Self::ALL.into_iter();
        all.find(|one| one.tag().eq_ignore_ascii_case(first))
    }

    /// Its Fluent files, each with its name.
    #[must_use]
    pub fn files(self) -> Files {
        match self {
            Self::English => files!(
                "en",
                "member.ftl",
                "commands.ftl",
                "team.ftl",
                "files.ftl",
                "insights.ftl"
            ),
            Self::Spanish => files!(
                "es",
                "member.ftl",
                "commands.ftl",
                "team.ftl",
                "files.ftl",
                "insights.ftl"
            ),
            Self::German => files!(
                "de",
                "member.ftl",
                "commands.ftl",
                "team.ftl",
                "files.ftl",
                "insights.ftl"
            ),
            Self::French => files!(
                "fr",
                "member.ftl",
                "commands.ftl",
                "team.ftl",
                "files.ftl",
                "insights.ftl"
            ),
            Self::Portuguese => files!(
                "pt",
                "member.ftl",
                "commands.ftl",
                "team.ftl",
                "files.ftl",
                "insights.ftl"
            ),
        }
    }

    /// What a message says. One that this language lacks is said in English; [`say!`](crate::say) is the short
    /// way to come here.
    #[must_use]
    pub fn say(self, id: &str, values: &FluentArgs<'_>) -> String {
        let own = LANGUAGES.get(self as usize);
        let said = own.and_then(|words| said(words, id, values));
        // That each message is there is a test's business; a member is better off with its name than without
        // an answer.
        said.or_else(|| said_in_english(id, values))
            .unwrap_or_else(|| id.to_owned())
    }
}

impl Language {
    /// What a message without values says in this language, if it is there.
    #[must_use]
    pub fn own(self, id: &str) -> Option<String> {
        said(LANGUAGES.get(self as usize)?, id, &Values::new())
    }
}

fn said_in_english(id: &str, values: &FluentArgs<'_>) -> Option<String> {
    said(LANGUAGES.first()?, id, values)
}

fn said(words: &Words, id: &str, values: &FluentArgs<'_>) -> Option<String> {
    let pattern = words.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let said = words.format_pattern(pattern, Some(values), &mut errors);
    errors.is_empty().then(|| said.into_owned())
}

/// Every language's words, in the order of [`Language::ALL`]. What does not read as Fluent is left out here and
/// told by a test.
static LANGUAGES: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let words = |language: Language| {
        let tag = language.tag().parse().unwrap_or_default();
        let mut words = Words::new_concurrent(vec![tag]);
        // Marks around each value would help where writing turns from right to left, which no language here
        // does; on Discord they would stand in the way of markdown and links.
        words.set_use_isolating(false);
        for (_, text) in language.files() {
            let read = FluentResource::try_new((*text).to_owned());
            words.add_resource_overriding(read.unwrap_or_else(|(part, _)| part));
        }
        words
    };
    Language::ALL.into_iter().map(words).collect()
});

/// Says a message in a language: `say!(language, "hint-busy")`, with values `say!(language, "earlier-answer", link = link)`.
#[macro_export]
macro_rules! say {
    ($language:expr, $id:expr $(, $name:ident = $value:expr)* $(,)?) => {{
        #[allow(unused_mut, reason = "not every message has values")]
        let mut values = $crate::speech::Values::new();
        $(values.set(stringify!($name), $value);)*
        $crate::speech::Language::say($language, $id, &values)
    }};
}

/// The values of one message, by name.
pub type Values<'a> = FluentArgs<'a>;

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(tag: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|one| one.tag() == tag);
        found.ok_or_else(|| {
            let tag: String = tag.chars().take(40).collect();
            let all = Self::ALL.map(|one| format!("\"{}\"", one.tag()));
            format!("is `{tag}`, expected {}", all.join(" or "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_language_is_found_by_its_locale() {
        for (locale, language) in [
            ("en", Some(Language::English)),
            ("en-GB", Some(Language::English)),
            ("en_US", Some(Language::English)),
            ("pt-BR", Some(Language::Portuguese)),
            ("es-419", Some(Language::Spanish)),
            ("DE", Some(Language::German)),
            ("tlh", None),
            ("", None),
        ] {
            assert_eq!(Language::of_locale(locale), language, "{locale}");
        }
    }

    #[test]
    fn values_stand_where_the_message_wants_them() {
        let said = crate::say!(
            Language::English,
            "earlier-answer",
            link = "https://example.org/1"
        );
        assert!(said.contains("https://example.org/1"), "{said}");
    }
}
