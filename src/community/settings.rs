//! What has a community chosen? Usable values, from the host's configuration and the guild's decisions.

use std::collections::BTreeMap;
use std::str::FromStr;

use super::key::{listed, pinned, roles};
use super::refused::Unfit;
use super::{Key, Subject};
use crate::knowledge::{EntryId, dangers};
use crate::matching::Sensitivity;
use crate::reply::Notices;
use crate::safety::RegionCode;
use crate::speech::Language;

/// What a community or its host has chosen. For a notice `None` means the pack's own wording.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Settings {
    /// Whose emergency numbers are shown; without one no digits are.
    pub region: Option<RegionCode>,
    /// In which language it is spoken and answered.
    pub language: Language,
    /// How readily Signpost answers.
    pub sensitivity: Sensitivity,
    /// The disclaimer's wording.
    pub disclaimer: Option<String>,
    /// The referral's wording.
    pub referral: Option<String>,
    /// Whether `/ask` answers the whole channel unless the member chooses otherwise.
    pub public_ask: bool,
    /// Seconds between two public answers to one member in a channel; 0 for none.
    pub cooldown: u32,
    /// The channel whose readers are told of an emergency or crisis card.
    pub alerts: Option<u64>,
    /// The channel that is told of each change.
    pub log: Option<u64>,
    /// Roles that may write entries.
    pub curators: Vec<u64>,
    /// Roles that may publish them.
    pub reviewers: Vec<u64>,
    /// Whether somebody else than the author must publish.
    pub second_reviewer: bool,
    /// Days for which questions without an answer are kept; 0 for not at all.
    pub inbox_days: u32,
    /// Whether Signpost rests: only emergency cards are shown.
    pub paused: bool,
    /// Entries that `/ask` offers first, before anything is typed; some may be gone.
    pub pinned: Vec<EntryId>,
    /// What happens in single channels.
    pub channels: BTreeMap<u64, Mode>,
}

/// What Signpost does in a channel. An emergency card is shown whatever stands here; in a mode that listens, also
/// to messages that nobody addressed to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Mode {
    /// Nothing.
    Off,
    /// Answers whoever asks it.
    #[default]
    Asked,
    /// As `Asked`; also counts what it would say by itself, and says nothing of it.
    Shadow,
    /// As `Asked`; also offers by itself to show what it has, to whoever presses a button.
    Suggest,
    /// As `Asked`; also answers by itself, where it is all but certain.
    Answer,
}

impl Mode {
    /// Every mode.
    pub const ALL: [Self; 5] = [
        Self::Asked,
        Self::Shadow,
        Self::Suggest,
        Self::Answer,
        Self::Off,
    ];

    /// The mode's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Asked => "asked",
            Self::Shadow => "shadow",
            Self::Suggest => "suggest",
            Self::Answer => "answer",
        }
    }

    /// Whether messages are read there that nobody addressed to the bot.
    #[must_use]
    pub fn listens(self) -> bool {
        match self {
            Self::Off | Self::Asked => false,
            Self::Shadow | Self::Suggest | Self::Answer => true,
        }
    }
}

impl FromStr for Mode {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|mode| mode.name() == word)
            .ok_or_else(|| {
                let word: String = word.chars().take(40).collect();
                let names = Self::ALL.map(|mode| format!("\"{}\"", mode.name()));
                format!("is `{word}`, expected {}", names.join(" or "))
            })
    }
}

impl Settings {
    /// The host's settings with a guild's decisions laid over them, and the subjects whose value this version
    /// does not take: the host's choice stands for those.
    #[must_use]
    pub fn over(host: &Self, decided: &[(Subject, String)]) -> (Self, Vec<Subject>) {
        let mut settings = host.clone();
        let mut left_out = Vec::new();
        for (subject, value) in decided {
            let Some(key) = Key::of(subject) else {
                continue;
            };
            match key.check(value) {
                Ok(value) => settings.take(key, &value),
                Err(_) => left_out.push(subject.clone()),
            }
        }
        (settings, left_out)
    }

    /// The same settings with one value more.
    ///
    /// # Errors
    /// When the setting does not take the value; says what was expected.
    pub fn with(&self, key: Key, value: &str) -> Result<Self, super::Refused> {
        let mut settings = self.clone();
        settings.take(key, &key.check(value)?);
        Ok(settings)
    }

    /// What stands for a setting, as it is written down; `None` where the pack or nothing decides.
    #[must_use]
    pub fn value(&self, key: Key) -> Option<String> {
        let yes = |is: bool| Some(if is { "yes" } else { "no" }.to_owned());
        let list = |roles: &[u64]| {
            let roles: Vec<String> = roles.iter().map(u64::to_string).collect();
            (!roles.is_empty()).then(|| roles.join(","))
        };
        match key {
            Key::Region => self.region.as_ref().map(|code| code.as_str().to_owned()),
            Key::Language => Some(self.language.tag().to_owned()),
            Key::Sensitivity => Some(self.sensitivity.name().to_owned()),
            Key::Visibility => Some(if self.public_ask { "public" } else { "private" }.to_owned()),
            Key::Cooldown => Some(self.cooldown.to_string()),
            Key::Disclaimer => self.disclaimer.clone(),
            Key::Referral => self.referral.clone(),
            Key::Alerts => self.alerts.map(|id| id.to_string()),
            Key::Log => self.log.map(|id| id.to_string()),
            Key::Curators => list(&self.curators),
            Key::Reviewers => list(&self.reviewers),
            Key::SecondReviewer => yes(self.second_reviewer),
            Key::Inbox => Some(self.inbox_days.to_string()),
            Key::Paused => yes(self.paused),
            Key::Pinned => (!self.pinned.is_empty()).then(|| listed(&self.pinned)),
            Key::Channel(id) => Some(self.mode(id, None).name().to_owned()),
        }
    }

    /// What happens in a channel; a thread without a say of its own goes by the channel it is in.
    #[must_use]
    pub fn mode(&self, channel: u64, parent: Option<u64>) -> Mode {
        let own = self.channels.get(&channel);
        let above = || parent.and_then(|parent| self.channels.get(&parent));
        own.or_else(above).copied().unwrap_or_default()
    }

    /// Takes a value that was checked.
    fn take(&mut self, key: Key, value: &str) {
        let number = || value.parse().unwrap_or_default();
        match key {
            Key::Region => self.region = value.parse().ok(),
            Key::Language => self.language = value.parse().unwrap_or_default(),
            Key::Sensitivity => self.sensitivity = sensitivity(value).unwrap_or_default(),
            Key::Visibility => self.public_ask = value == "public",
            Key::Cooldown => self.cooldown = number(),
            Key::Disclaimer => self.disclaimer = Some(value.to_owned()),
            Key::Referral => self.referral = Some(value.to_owned()),
            Key::Alerts => self.alerts = value.parse().ok(),
            Key::Log => self.log = value.parse().ok(),
            Key::Curators => self.curators = roles(value).unwrap_or_default(),
            Key::Reviewers => self.reviewers = roles(value).unwrap_or_default(),
            Key::SecondReviewer => self.second_reviewer = value == "yes",
            Key::Inbox => self.inbox_days = number(),
            Key::Paused => self.paused = value == "yes",
            Key::Pinned => self.pinned = pinned(value).unwrap_or_default(),
            Key::Channel(id) => {
                self.channels.insert(id, value.parse().unwrap_or_default());
            }
        }
    }
}

/// A sensitivity by its name.
///
/// # Errors
/// Which names there are.
pub(crate) fn sensitivity(word: &str) -> Result<Sensitivity, String> {
    let all = [
        Sensitivity::Careful,
        Sensitivity::Balanced,
        Sensitivity::Eager,
    ];
    let found = all.into_iter().find(|one| one.name() == word);
    found.ok_or_else(|| {
        let word: String = word.chars().take(40).collect();
        format!("is `{word}`, expected \"careful\", \"balanced\" or \"eager\"")
    })
}

/// A notice must hold words, and none that endanger who reads them.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn notice(which: &'static str, text: String) -> Result<String, Unfit> {
    let other = "General information.";
    match which {
        "disclaimer" => Notices::parse(&text, other, other)?,
        _ => Notices::parse(other, &text, other)?,
    };
    let problems = dangers(which, &text);
    if problems.is_empty() {
        Ok(text)
    } else {
        Err(Unfit::Dangers(problems))
    }
}

#[cfg(test)]
mod tests {
    use super::{Mode, Settings};
    use crate::community::Key;

    fn decided(list: &[(Key, &str)]) -> Vec<(crate::community::Subject, String)> {
        list.iter()
            .map(|(key, value)| (key.subject(), (*value).to_owned()))
            .collect()
    }

    #[test]
    fn a_guilds_decisions_lie_over_the_hosts() {
        let host = Settings::default().with(Key::Region, "GB").unwrap();
        let (own, left_out) = Settings::over(
            &host,
            &decided(&[(Key::Sensitivity, "eager"), (Key::Channel(5), "off")]),
        );
        assert!(left_out.is_empty());
        assert_eq!(own.value(Key::Region).as_deref(), Some("GB"));
        assert_eq!(own.value(Key::Sensitivity).as_deref(), Some("eager"));
        assert_eq!(own.mode(5, None), Mode::Off);
        assert_eq!(own.mode(6, Some(5)), Mode::Off);
        assert_eq!(own.mode(6, Some(7)), Mode::Asked);
    }

    #[test]
    fn a_value_no_version_takes_leaves_the_hosts_choice() {
        let host = Settings::default().with(Key::Cooldown, "30").unwrap();
        let (own, left_out) = Settings::over(&host, &decided(&[(Key::Cooldown, "soon")]));
        assert_eq!(own.cooldown, 30);
        assert_eq!(left_out, [Key::Cooldown.subject()]);
    }

    #[test]
    fn each_value_comes_back_as_it_was_written() {
        for (key, value) in [
            (Key::Region, "DE"),
            (Key::Language, "en"),
            (Key::Sensitivity, "careful"),
            (Key::Visibility, "public"),
            (Key::Cooldown, "60"),
            (Key::Disclaimer, "General information only."),
            (Key::Referral, "A doctor can help."),
            (Key::Alerts, "11"),
            (Key::Log, "12"),
            (Key::Curators, "1,2"),
            (Key::Reviewers, "3"),
            (Key::SecondReviewer, "yes"),
            (Key::Inbox, "30"),
            (Key::Paused, "yes"),
            (Key::Pinned, "surgery,eyelid-twitch"),
            (Key::Channel(9), "off"),
            (Key::Channel(9), "asked"),
            (Key::Channel(9), "shadow"),
            (Key::Channel(9), "suggest"),
            (Key::Channel(9), "answer"),
        ] {
            let settings = Settings::default().with(key, value).unwrap();
            assert_eq!(settings.value(key).as_deref(), Some(value));
        }
    }
}
