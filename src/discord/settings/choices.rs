//! What can be chosen for a setting? Its select, and the words for each choice.

use serenity::builder::{CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption};
use serenity::model::channel::ChannelType;
use serenity::model::id::{ChannelId, RoleId};

use super::{Control, modes};
use crate::community::Key;
use crate::say;
use crate::speech::Language;

/// Pauses there are to choose from, in seconds.
const PAUSES: [u32; 7] = [0, 10, 30, 60, 300, 900, 3_600];

/// How long the inbox may keep a question, in days; the first is not at all.
const KEPT: [u32; 5] = [0, 7, 14, 30, 90];

/// One choice: the value it stands for, its name, and more about it where there is more to say.
type Choice = (String, String, Option<String>);

/// The select of a setting that has one.
pub(super) fn select(
    key: Key,
    value: Option<&str>,
    language: Language,
) -> Option<CreateSelectMenu> {
    let id = Control::Set(key);
    if let Some(choices) = choices(key, language) {
        let options = choices.into_iter().map(|(own, label, about)| {
            let chosen = value == Some(own.as_str());
            let option = CreateSelectMenuOption::new(label, own).default_selection(chosen);
            match about {
                Some(about) => option.description(about),
                None => option,
            }
        });
        let options = options.collect();
        let kind = CreateSelectMenuKind::String { options };
        return Some(CreateSelectMenu::new(id.to_string(), kind));
    }
    Some(match key {
        Key::Channel(_) => modes::select(key, value, language),
        Key::Alerts | Key::Log => {
            let chosen = value.and_then(|value| value.parse().ok());
            channel_select(&id, &READ, chosen)
                .placeholder(say!(language, "settings-choose-channel"))
                .min_values(0)
        }
        Key::Curators | Key::Reviewers => {
            let chosen = value.unwrap_or_default().split(',');
            let chosen = chosen.filter_map(|role| role.parse().ok());
            let kind = CreateSelectMenuKind::Role {
                default_roles: Some(chosen.map(RoleId::new).collect()),
            };
            CreateSelectMenu::new(id.to_string(), kind)
                .placeholder(say!(language, "settings-choose-roles"))
                .min_values(0)
                .max_values(10)
        }
        _ => return None,
    })
}

/// What there is to choose, where it is not a channel, a role or a text.
fn choices(key: Key, language: Language) -> Option<Vec<Choice>> {
    let said = |all: &[(&str, &str, Option<&str>)]| {
        let said = all.iter().map(|(value, label, about)| {
            let about = about.map(|about| say!(language, about));
            ((*value).to_owned(), say!(language, label), about)
        });
        said.collect()
    };
    Some(match key {
        Key::Language => {
            let all = Language::ALL.into_iter().map(|one| {
                let unread = || say!(language, "settings-language-unread");
                let about = (!one.is_reviewed()).then(unread);
                (one.tag().to_owned(), one.name().to_owned(), about)
            });
            all.collect()
        }
        Key::Sensitivity => said(&[
            (
                "careful",
                "settings-careful",
                Some("settings-careful-about"),
            ),
            (
                "balanced",
                "settings-balanced",
                Some("settings-balanced-about"),
            ),
            ("eager", "settings-eager", Some("settings-eager-about")),
        ]),
        Key::Visibility => said(&[
            (
                "private",
                "settings-private",
                Some("settings-private-about"),
            ),
            ("public", "settings-public", None),
        ]),
        Key::Cooldown => {
            let all = PAUSES.map(|seconds| (seconds.to_string(), pause(seconds, language), None));
            all.to_vec()
        }
        Key::SecondReviewer => said(&[
            (
                "no",
                "settings-one-person",
                Some("settings-one-person-about"),
            ),
            (
                "yes",
                "settings-two-people",
                Some("settings-two-people-about"),
            ),
        ]),
        Key::Inbox => {
            let all = KEPT.map(|days| (days.to_string(), kept(days, language), None));
            let mut all = all.to_vec();
            if let Some((_, _, about)) = all.first_mut() {
                *about = Some(say!(language, "settings-inbox-off-about"));
            }
            all
        }
        Key::Paused => said(&[
            ("no", "settings-answering", None),
            ("yes", "settings-paused", Some("settings-paused-about")),
        ]),
        _ => return None,
    })
}

/// How long the inbox keeps a question.
fn kept(days: u32, language: Language) -> String {
    match days {
        0 => say!(language, "settings-off"),
        days => say!(language, "settings-days", count = days),
    }
}

/// A length of time in its largest whole unit.
fn pause(seconds: u32, language: Language) -> String {
    match seconds {
        0 => say!(language, "settings-off"),
        1..60 => say!(language, "settings-seconds", count = seconds),
        60..3_600 => say!(language, "settings-minutes", count = seconds / 60),
        3_600.. => say!(language, "settings-hours", count = seconds / 3_600),
    }
}

/// Where members write.
const PLACES: [ChannelType; 6] = [
    ChannelType::Text,
    ChannelType::News,
    ChannelType::Forum,
    ChannelType::PublicThread,
    ChannelType::Voice,
    ChannelType::Stage,
];

/// Where a bot can write on its own: a forum takes posts alone.
const READ: [ChannelType; 4] = [
    ChannelType::Text,
    ChannelType::News,
    ChannelType::PublicThread,
    ChannelType::Voice,
];

/// The select of a channel to open.
pub(super) fn place(language: Language) -> CreateSelectMenu {
    let label = say!(language, "settings-pick-channel");
    channel_select(&Control::PickChannel, &PLACES, None).placeholder(label)
}

fn channel_select(id: &Control, types: &[ChannelType], chosen: Option<u64>) -> CreateSelectMenu {
    let kind = CreateSelectMenuKind::Channel {
        channel_types: Some(types.to_vec()),
        default_channels: chosen.map(|id| vec![ChannelId::new(id)]),
    };
    CreateSelectMenu::new(id.to_string(), kind)
}
