//! What can a guild set? Each setting by name, and how its value is written down.
//!
//! Values are kept as short texts ([`Key::check`] says which), so that history reads as it was decided. To
//! add a setting: a row in [`Key::ALL`], its name and title here, its value in `settings.rs`, its title in each
//! language by `discord/changes.rs`, its control in `discord/settings`.

use std::fmt;

use super::refused::Why;
use super::settings::notice;
use super::{Refused, Subject};
use crate::knowledge::EntryId;
use crate::safety::{ContactsError, RegionCode};
use crate::say;
use crate::speech::Language;

/// One thing a guild can set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Key {
    /// Whose emergency numbers are shown.
    Region,
    /// In which language it is spoken and answered.
    Language,
    /// How readily Signpost answers.
    Sensitivity,
    /// Who sees an answer to `/ask`.
    Visibility,
    /// The time between two public answers to one member.
    Cooldown,
    /// The disclaimer's wording.
    Disclaimer,
    /// The referral's wording.
    Referral,
    /// The channel that is told of urgent cards.
    Alerts,
    /// The channel that is told of changes.
    Log,
    /// Roles that may write entries.
    Curators,
    /// Roles that may publish them.
    Reviewers,
    /// Whether somebody else than the author must publish.
    SecondReviewer,
    /// How long questions without an answer are kept.
    Inbox,
    /// Whether Signpost rests for now.
    Paused,
    /// Which entries `/ask` offers first, before anything is typed.
    Pinned,
    /// What happens in one channel.
    Channel(u64),
}

/// The longest time between two answers, in seconds.
const LONGEST_COOLDOWN: u32 = 3_600;

/// The longest time a question without an answer is kept, in days.
const LONGEST_INBOX: u32 = 90;

/// How many roles may write, or publish.
const MOST_ROLES: usize = 10;

/// How many entries a guild may put first.
pub const MOST_PINNED: usize = 10;

impl Key {
    /// Every setting but the channels', in the order a panel shows them.
    pub const ALL: [Self; 15] = [
        Self::Region,
        Self::Language,
        Self::Sensitivity,
        Self::Visibility,
        Self::Cooldown,
        Self::Disclaimer,
        Self::Referral,
        Self::Alerts,
        Self::Log,
        Self::Curators,
        Self::Reviewers,
        Self::SecondReviewer,
        Self::Inbox,
        Self::Paused,
        Self::Pinned,
    ];

    /// The setting's name in ids and in the database; `channel` for every channel.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::Language => "language",
            Self::Sensitivity => "sensitivity",
            Self::Visibility => "visibility",
            Self::Cooldown => "cooldown",
            Self::Disclaimer => "disclaimer",
            Self::Referral => "referral",
            Self::Alerts => "alerts",
            Self::Log => "log",
            Self::Curators => "curators",
            Self::Reviewers => "reviewers",
            Self::SecondReviewer => "second-reviewer",
            Self::Inbox => "inbox",
            Self::Paused => "paused",
            Self::Pinned => "pinned",
            Self::Channel(_) => "channel",
        }
    }

    /// What the setting is called; at most 45 characters. The same for every channel.
    #[must_use]
    pub fn title(self, language: Language) -> String {
        match self {
            Self::Region => say!(language, "settings-title-region"),
            Self::Language => say!(language, "settings-title-language"),
            Self::Sensitivity => say!(language, "settings-title-sensitivity"),
            Self::Visibility => say!(language, "settings-title-visibility"),
            Self::Cooldown => say!(language, "settings-title-cooldown"),
            Self::Disclaimer => say!(language, "settings-title-disclaimer"),
            Self::Referral => say!(language, "settings-title-referral"),
            Self::Alerts => say!(language, "settings-title-alerts"),
            Self::Log => say!(language, "settings-title-log"),
            Self::Curators => say!(language, "settings-title-curators"),
            Self::Reviewers => say!(language, "settings-title-reviewers"),
            Self::SecondReviewer => say!(language, "settings-title-second-reviewer"),
            Self::Inbox => say!(language, "settings-title-inbox"),
            Self::Paused => say!(language, "settings-title-paused"),
            Self::Pinned => say!(language, "settings-title-pinned"),
            Self::Channel(_) => say!(language, "settings-title-channel"),
        }
    }

    /// Whether its value is written in words and not chosen.
    #[must_use]
    pub fn is_written(self) -> bool {
        matches!(self, Self::Region | Self::Disclaimer | Self::Referral)
    }

    /// The key of this name; channels have none.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }

    /// The key a subject stands for; `None` for subjects that are no setting, and for settings of a
    /// later version.
    #[must_use]
    pub fn of(subject: &Subject) -> Option<Self> {
        match subject.as_str().split_once(':')? {
            ("setting", name) => Self::named(name),
            ("channel", id) => id.parse().ok().filter(|id| *id != 0).map(Self::Channel),
            _ => None,
        }
    }

    /// What stands in the database for it.
    #[must_use]
    pub fn subject(self) -> Subject {
        match self {
            Self::Channel(id) => Subject::new(format!("channel:{id}")),
            other => Subject::new(format!("setting:{}", other.name())),
        }
    }

    /// The value as it is kept, when the setting takes it.
    ///
    /// # Errors
    /// What was expected, in a sentence for whoever chose it.
    pub fn check(self, value: &str) -> Result<String, Refused> {
        let value = value.trim();
        let checked = match self {
            Self::Region => region(value),
            Self::Language => one_of(value, &TAGS),
            Self::Sensitivity => one_of(value, &SENSITIVITIES),
            Self::Visibility => one_of(value, &["private", "public"]),
            Self::Cooldown => number(value, LONGEST_COOLDOWN).ok_or(Why::Seconds(LONGEST_COOLDOWN)),
            Self::Disclaimer => notice("disclaimer", value.to_owned()).map_err(Why::Notice),
            Self::Referral => notice("referral", value.to_owned()).map_err(Why::Notice),
            Self::Alerts | Self::Log => {
                let id = id(value).map(|id| id.to_string());
                id.ok_or(Why::Channel)
            }
            Self::Curators | Self::Reviewers => roles(value).map(|roles| joined(&roles)),
            Self::SecondReviewer | Self::Paused => one_of(value, &["yes", "no"]),
            Self::Inbox => number(value, LONGEST_INBOX).ok_or(Why::Days(LONGEST_INBOX)),
            Self::Pinned => pinned(value).map(|ids| listed(&ids)),
            Self::Channel(_) => one_of(value, &MODES),
        };
        checked.map_err(|why| Refused { key: self, why })
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.subject().fmt(f)
    }
}

/// The names of the choices, as they are kept.
const TAGS: [&str; 5] = ["en", "es", "de", "fr", "pt"];
const SENSITIVITIES: [&str; 3] = ["careful", "balanced", "eager"];
const MODES: [&str; 5] = ["asked", "shadow", "suggest", "answer", "off"];

fn one_of(value: &str, names: &'static [&'static str]) -> Result<String, Why> {
    if names.contains(&value) {
        return Ok(value.to_owned());
    }
    Err(Why::NoneOf(value.to_owned(), names))
}

fn region(value: &str) -> Result<String, Why> {
    match value.parse::<RegionCode>() {
        Ok(code) => Ok(code.as_str().to_owned()),
        Err(ContactsError::Code { given, meant }) => Err(Why::Country(given, meant)),
        Err(_) => Err(Why::Country(value.to_owned(), None)),
    }
}

fn number(value: &str, most: u32) -> Option<String> {
    let number = value.parse::<u32>().ok();
    number
        .filter(|number| *number <= most)
        .map(|number| number.to_string())
}

fn id(value: &str) -> Option<u64> {
    let id = value.parse::<u64>().ok();
    id.filter(|id| *id != 0 && i64::try_from(*id).is_ok())
}

/// Role ids with a comma between two.
pub(super) fn roles(value: &str) -> Result<Vec<u64>, Why> {
    let parts = value
        .split(',')
        .map(str::trim)
        .filter(|one| !one.is_empty());
    let ids: Vec<u64> = parts
        .map(|one| id(one).ok_or(Why::Roles))
        .collect::<Result<_, _>>()?;
    if ids.len() > MOST_ROLES {
        return Err(Why::ManyRoles(MOST_ROLES));
    }
    Ok(ids)
}

/// Ids of entries with a comma between two, each once.
pub(super) fn pinned(value: &str) -> Result<Vec<EntryId>, Why> {
    let parts = value
        .split(',')
        .map(str::trim)
        .filter(|one| !one.is_empty());
    let mut ids: Vec<EntryId> = Vec::new();
    for part in parts {
        let id = part.parse::<EntryId>();
        let id = id.map_err(|_| Why::Entries)?;
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    if ids.len() > MOST_PINNED {
        return Err(Why::ManyEntries(MOST_PINNED));
    }
    Ok(ids)
}

/// Ids of entries as [`pinned`] reads them.
pub(super) fn listed(ids: &[EntryId]) -> String {
    let ids: Vec<&str> = ids.iter().map(EntryId::as_str).collect();
    ids.join(",")
}

fn joined(roles: &[u64]) -> String {
    let roles: Vec<String> = roles.iter().map(u64::to_string).collect();
    roles.join(",")
}

#[cfg(test)]
mod tests {
    use super::{Key, MODES, SENSITIVITIES, TAGS};
    use crate::community::Mode;
    use crate::community::settings::sensitivity;
    use crate::matching::Sensitivity;
    use crate::speech::Language;

    #[test]
    fn the_names_of_choices_are_those_of_their_types() {
        assert_eq!(TAGS, Language::ALL.map(Language::tag));
        assert_eq!(MODES, Mode::ALL.map(Mode::name));
        for name in SENSITIVITIES {
            assert_eq!(
                sensitivity(name).map(Sensitivity::name).as_deref(),
                Ok(name)
            );
        }
    }

    #[test]
    fn a_key_comes_back_from_its_subject() {
        for key in Key::ALL.into_iter().chain([Key::Channel(12)]) {
            assert_eq!(Key::of(&key.subject()), Some(key));
            for language in Language::ALL {
                let title = key.title(language);
                assert!(title.chars().count() <= 45, "{language}: {title}");
            }
        }
        for other in [
            "setting:later",
            "channel:0",
            "channel:x",
            "entry:a",
            "region",
        ] {
            assert_eq!(Key::of(&other.parse().unwrap()), None, "{other}");
        }
    }

    #[test]
    fn values_are_kept_in_one_spelling() {
        for (key, given, kept) in [
            (Key::Region, " GB ", "GB"),
            (Key::Sensitivity, "eager", "eager"),
            (Key::Cooldown, "030", "30"),
            (Key::Curators, "12, 13,", "12,13"),
            (Key::Reviewers, "", ""),
            (Key::Alerts, "77", "77"),
            (
                Key::Pinned,
                " surgery, eyelid-twitch,surgery",
                "surgery,eyelid-twitch",
            ),
            (Key::Pinned, "", ""),
            (Key::Channel(1), "off", "off"),
        ] {
            assert_eq!(key.check(given).as_deref(), Ok(kept));
        }
    }

    #[test]
    fn a_value_that_is_none_is_told_what_was_expected() {
        for (key, given, told) in [
            (Key::Region, "Mars", "not a country"),
            (Key::Language, "tlh", "expected \"en\""),
            (Key::Sensitivity, "wild", "\"careful\""),
            (Key::Visibility, "", "\"private\" or \"public\""),
            (Key::Cooldown, "3601", "from 0 to 3600"),
            (Key::Cooldown, "-1", "from 0 to 3600"),
            (Key::Inbox, "ninety", "from 0 to 90"),
            (Key::Disclaimer, " \u{200b} ", "cannot be emptied"),
            (Key::Referral, &"a ".repeat(200), "at most 250"),
            (Key::Referral, "take 40 mg of ibuprofen", "dose"),
            (Key::Log, "0", "id of a channel"),
            (Key::Curators, "1,x", "ids of roles"),
            (Key::Curators, "1,2,3,4,5,6,7,8,9,10,11", "at most 10"),
            (Key::Channel(1), "loud", "\"asked\""),
            (Key::Pinned, "Eyelid Twitch", "ids of entries"),
            (Key::Pinned, "a,b,c,d,e,f,g,h,i,j,k", "at most 10"),
        ] {
            let problem = key.check(given).unwrap_err().to_string();
            assert!(problem.contains(told), "{problem}");
            assert!(
                problem.starts_with(&key.title(Language::English)),
                "{problem}"
            );
        }
    }
}
