//! Why does a setting not take a value? In whole sentences, in the language of whoever chose it.

use std::fmt;

use super::Key;
use crate::knowledge::Problem;
use crate::reply::{MAX_NOTICE, NoticeError};
use crate::safety::RegionCode;
use crate::say;
use crate::speech::{Language, Values};

/// A value that a setting does not take; says what was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    pub(super) key: Key,
    pub(super) why: Why,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Why {
    /// No country we have numbers for; and the one that was most likely meant.
    Country(String, Option<RegionCode>),
    /// None of these names.
    NoneOf(String, &'static [&'static str]),
    /// No whole number of seconds up to this.
    Seconds(u32),
    /// No whole number of days up to this.
    Days(u32),
    /// A notice that must not stand.
    Notice(Unfit),
    /// No id of a channel.
    Channel,
    /// No ids of roles.
    Roles,
    /// More roles than this.
    ManyRoles(usize),
    /// No ids of entries.
    Entries,
    /// More entries than this.
    ManyEntries(usize),
}

/// Why a notice must not stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// Without words, or with more than fit.
    Words,
    /// With wordings that endanger who reads them; at least one.
    Dangers(Vec<Problem>),
}

impl From<NoticeError> for Unfit {
    fn from(_: NoticeError) -> Self {
        Self::Words
    }
}

impl Unfit {
    /// What is wrong, to stand behind the notice's name.
    pub(crate) fn words(&self, language: Language) -> String {
        let Self::Dangers(problems) = self else {
            return say!(language, "refused-notice", most = MAX_NOTICE);
        };
        let told = problems.iter().map(|problem| match problem {
            Problem::Forbidden {
                wording, because, ..
            } => say!(
                language,
                "refused-danger",
                wording = *wording,
                because = language.say(because, &Values::new())
            ),
            other => other.words(language),
        });
        let told: Vec<String> = told.collect();
        told.join(&say!(language, "refused-and"))
    }
}

impl Refused {
    /// The setting, what is wrong with the value, and what was expected.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        let setting = self.key.title(language);
        let why = self.why(language);
        say!(language, "refused-setting", setting = setting, why = why)
    }

    fn why(&self, language: Language) -> String {
        match &self.why {
            Why::Country(given, meant) => {
                let given = short(given);
                let Some(meant) = meant else {
                    return say!(language, "refused-country", given = given);
                };
                say!(
                    language,
                    "refused-country-meant",
                    given = given,
                    meant = meant.as_str()
                )
            }
            Why::NoneOf(given, names) => {
                let names: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
                let names = match names.split_last() {
                    Some((last, others)) if !others.is_empty() => {
                        let or = say!(language, "refused-or");
                        format!("{}{or}{last}", others.join(", "))
                    }
                    _ => names.concat(),
                };
                let given = short(given);
                say!(language, "refused-none-of", given = given, names = names)
            }
            Why::Seconds(most) => say!(language, "refused-seconds", most = most.to_string()),
            Why::Days(most) => say!(language, "refused-days", most = *most),
            Why::Notice(unfit) => unfit.words(language),
            Why::Channel => say!(language, "refused-channel"),
            Why::Roles => say!(language, "refused-roles"),
            Why::ManyRoles(most) => say!(language, "refused-many-roles", most = *most),
            Why::Entries => say!(language, "refused-entries"),
            Why::ManyEntries(most) => say!(language, "refused-many-entries", most = *most),
        }
    }
}

fn short(given: &str) -> String {
    given.chars().take(40).collect()
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Language::default()))
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Language::default()))
    }
}

impl std::error::Error for Refused {}
