//! Which words may stay? Those that are known for words and not for names; a slip is written as what was
//! meant, so that nothing a member typed is shown unless some list holds it.

use std::sync::LazyLock;

use super::lists::{List, Lists};
use super::redactor::RedactorError;
use crate::text::spelling::{General, OwnWords};
use crate::text::{View, Word};

/// Words of the general list above this tier are rare or names.
const ORDINARY: u64 = 5;

/// A slip is corrected to a word of this tier or a more usual one.
const USUAL: u64 = 2;

/// How near a correction must be: one slip.
const NEAR: f32 = 0.75;

/// Shorter words have too many neighbours, names among them.
const CORRECTABLE: usize = 6;

/// One set of lists serves every guild.
static LISTS: LazyLock<Lists> = LazyLock::new(Lists::new);

/// Whether a list holds a word in lower case.
pub(super) fn is_listed_as(list: List, word: &str) -> bool {
    LISTS.has(list, word)
}

/// The words of the language and of one pack.
pub(super) struct Words {
    general: General,
    own: OwnWords,
}

impl Words {
    /// With the words of these texts, which are the guild's own and name nobody.
    pub(super) fn new<'t>(texts: impl Iterator<Item = &'t str>) -> Result<Self, RedactorError> {
        let views: Vec<View> = texts.map(View::of).collect();
        let own = views.iter().flat_map(View::words).map(Word::text);
        Ok(Self {
            general: General::built_in().map_err(RedactorError)?,
            own: OwnWords::new(own),
        })
    }

    /// A word that is about the subject, capital or not.
    pub(super) fn is_own(&self, word: &str) -> bool {
        self.own.has(word) || is_listed_as(List::Health, word) || is_medical(word)
    }

    /// Whether a word, in lower case, may be shown.
    pub(super) fn may_stay(&self, word: &str) -> bool {
        if !word.bytes().all(|byte| byte.is_ascii_lowercase()) || is_name(word) {
            return false;
        }
        match word.len() {
            0 => false,
            1 => matches!(word, "a" | "i"),
            _ => self.is_own(word) || self.general.tier(word).is_some_and(|tier| tier <= ORDINARY),
        }
    }

    /// What a word is shown as: itself, written out, or what was meant. `None` when it must not be.
    pub(super) fn shown(&self, word: &str, corrects: bool) -> Option<String> {
        let view = View::of(word);
        let mut shown: Vec<String> = Vec::new();
        for one in view.words() {
            if self.may_stay(one.text()) {
                shown.push(one.spoken().to_owned());
            } else if corrects {
                shown.push(self.meant(one.text())?);
            } else {
                return None;
            }
        }
        (!shown.is_empty()).then(|| shown.join(" "))
    }

    /// The known word a slip away from one that no list knows.
    fn meant(&self, word: &str) -> Option<String> {
        if word.len() < CORRECTABLE || self.general.tier(word).is_some() || is_name(word) {
            return None;
        }
        let usual = |other: &str| {
            let tier = self.general.tier(other);
            self.is_own(other) || tier.is_some_and(|tier| tier <= USUAL)
        };
        let found = self
            .own
            .meant(&self.general, word)
            .into_iter()
            .find(|one| {
                let alike = one.word.chars().next() == word.chars().next() && one.near >= NEAR;
                alike && usual(&one.word) && self.may_stay(&one.word)
            })?;
        Some(found.word.into())
    }
}

/// Whether it is a name, of one or of several.
fn is_name(word: &str) -> bool {
    let several = word.strip_suffix('s').unwrap_or(word);
    is_listed_as(List::Names, word) || is_listed_as(List::Names, several)
}

/// Whether a word is built like one of medicine: no name ends so.
fn is_medical(word: &str) -> bool {
    word.len() >= 7 && MEDICAL_ENDS.iter().any(|end| word.ends_with(end))
}

const MEDICAL_ENDS: &[&str] = &[
    "itis",
    "osis",
    "emia",
    "aemia",
    "algia",
    "pathy",
    "plegia",
    "paresis",
    "trophy",
    "ectomy",
    "otomy",
    "oscopy",
    "ography",
    "ologist",
    "ologists",
    "ology",
    "kinesia",
    "spasm",
    "spasms",
    "azepam",
    "azolam",
    "statin",
    "prazole",
    "sartan",
    "olol",
    "mycin",
    "cillin",
    "triptan",
    "gliptin",
    "glutide",
    "zumab",
    "ximab",
    "oxetine",
    "ipramine",
    "triptyline",
    "profen",
    "caine",
    "zepine",
    "idone",
    "oxacin",
    "cycline",
    "dipine",
    "semide",
    "thiazide",
    "phylline",
    "setron",
    "xaban",
    "gabalin",
    "cetam",
    "toxin",
];

#[cfg(test)]
mod tests {
    use super::Words;

    fn words() -> Words {
        let own = ["why does my eyelid keep twitching", "hemifacial spasm"];
        Words::new(own.into_iter()).unwrap_or_else(|_| unreachable!())
    }

    #[track_caller]
    fn shows(word: &str, expected: Option<&str>) {
        assert_eq!(words().shown(word, true).as_deref(), expected, "{word}");
    }

    #[test]
    fn words_stay_and_names_go() {
        shows("twitching", Some("twitching"));
        shows("hemifacial", Some("hemifacial"));
        shows("idk", Some("i don't know"));
        shows("rivaroxaban", Some("rivaroxaban"));
        shows("ozempic", Some("ozempic"));
        for name in [
            "anna", "kowalski", "john", "johns", "london", "fatemeh", "глаз", "語",
        ] {
            shows(name, None);
        }
    }

    #[test]
    fn a_slip_is_shown_as_what_was_meant() {
        shows("twiching", Some("twitching"));
        shows("becuase", Some("because"));
        shows("andreas", None);
    }
}
