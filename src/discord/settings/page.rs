//! How does each page of the settings panel look? Text and controls; nothing is decided here.

use serenity::builder::{
    CreateActionRow, CreateButton, CreateEmbed, CreateInputText, CreateModal, CreateSelectMenu,
    CreateSelectMenuKind, CreateSelectMenuOption,
};
use serenity::model::application::{ButtonStyle, InputTextStyle};
use serenity::model::channel::ChannelType;
use serenity::model::id::{ChannelId, RoleId};

use super::{Control, modes};
use crate::clock::today;
use crate::community::{Change, Key};
use crate::discord::changes::{edits_words, value_words};
use crate::discord::intake::Intake;
use crate::discord::panel::{Panel, button, cut, form as blank};
use crate::guilds::{DecideError, Snapshot};
use crate::safety::Contacts;
use crate::speech::Language;

/// The one field of a form.
pub(super) const FIELD: &str = "text";

/// Stands between what is wrong and the text that is given back.
const YOUR_TEXT: &str = "\nYour text, as you wrote it:\n";

/// The longest notice, in characters.
const NOTICE: u16 = 250;

/// How many channels with a mode of their own the overview lists.
const MOST_CHANNELS: usize = 20;

const INTRO: &str =
    "What I do in this server. Pick a setting to see and change it; each change can be undone.";

/// All settings and what stands for each.
pub(super) fn overview(intake: &Intake, snapshot: &Snapshot) -> Panel {
    with_overview(Panel::saying(INTRO), intake, snapshot)
}

/// The overview's list and controls under what is said already.
pub(super) fn with_overview(panel: Panel, intake: &Intake, snapshot: &Snapshot) -> Panel {
    let contacts = intake.answering.guilds.contacts();
    let settings = snapshot.settings();
    let fields = Key::ALL.into_iter().map(|key| {
        let value = settings.value(key);
        (
            key.title(),
            value_words(key, value.as_deref(), contacts, Language::default()),
            false,
        )
    });
    let mut embed = CreateEmbed::new().title("Settings").fields(fields);
    let mut channels: Vec<String> = settings
        .channels
        .iter()
        .take(MOST_CHANNELS)
        .map(|(id, mode)| format!("<#{id}>: {}", mode.name()))
        .collect();
    let more = settings.channels.len().saturating_sub(MOST_CHANNELS);
    if more > 0 {
        channels.push(format!("and {more} more"));
    }
    if !channels.is_empty() {
        embed = embed.field("Channels", cut(&channels.join("\n"), 1_024), false);
    }
    let options = Key::ALL
        .into_iter()
        .map(|key| CreateSelectMenuOption::new(key.title(), key.name()));
    let kind = CreateSelectMenuKind::String {
        options: options.collect(),
    };
    let pick =
        CreateSelectMenu::new(Control::Pick.to_string(), kind).placeholder("Change a setting");
    let history = button("History and undo", Control::History(None, None));
    panel
        .embed(embed)
        .select(pick)
        .select(
            channel_select(&Control::PickChannel, &PLACES, None)
                .placeholder("Choose what I do in a channel"),
        )
        .buttons(vec![history])
}

/// One setting: what stands, what it is for, and its control.
pub(super) fn setting(key: Key, intake: &Intake, snapshot: &Snapshot) -> Panel {
    with_setting(Panel::saying(""), key, intake, snapshot)
}

/// One setting under what is said already.
pub(super) fn with_setting(panel: Panel, key: Key, intake: &Intake, snapshot: &Snapshot) -> Panel {
    let contacts = intake.answering.guilds.contacts();
    let value = snapshot.settings().value(key);
    let language = snapshot.settings().language;
    let embed = CreateEmbed::new()
        .title(match key {
            Key::Channel(_) => "What I do in a channel",
            other => other.title(),
        })
        .description(format!(
            "{}Now: **{}**\n\n{}",
            match key {
                Key::Channel(id) => format!("<#{id}>\n"),
                _ => String::new(),
            },
            value_words(key, value.as_deref(), contacts, language),
            match key {
                Key::Channel(_) => modes::about(intake.settings.message_content, language),
                other => about(other).to_owned(),
            }
        ));
    let mut panel = panel.embed(embed);
    if let (Key::Disclaimer | Key::Referral | Key::Region, Some(entry)) =
        (key, snapshot.community().pack().entries().first())
    {
        let responder = &intake.answering.responder;
        if let Some(card) = responder.about(&entry.id, snapshot.community(), today()) {
            panel = panel.card(&card);
        }
    }
    if let Some(select) = select(key, value.as_deref(), language) {
        panel = panel.select(select);
    }
    let mut buttons = Vec::new();
    if matches!(key, Key::Region | Key::Disclaimer | Key::Referral) {
        let write = button("Write", Control::Write(key)).style(ButtonStyle::Primary);
        buttons.push(write);
    }
    buttons.push(button("Use the default", Control::Reset(key)));
    buttons.push(button("History and undo", Control::History(None, None)));
    buttons.push(button("All settings", Control::Overview));
    panel.buttons(buttons)
}

/// What a setting is for, for somebody who sees it for the first time.
fn about(key: Key) -> &'static str {
    match key {
        Key::Region => {
            "Every card names emergency and crisis numbers of this country. Without one I say \u{201c}your local \
             emergency number\u{201d} and show no digits. Below is a card as members see it now."
        }
        Key::Language => {
            "The language I speak and answer in. Whatever I show is in it whole: no card mixes two. So far there is \
             English alone; others come as packs of knowledge in them do."
        }
        Key::Sensitivity => {
            "Careful answers only what is plainly asked. Eager answers more and is wrong more often. \
             Emergency signs are always looked for in the same way."
        }
        Key::Visibility => "Members can choose otherwise each time they ask.",
        Key::Cooldown => {
            "After I answered a member in a channel, I wait so long before I answer the same member there \
             again. Private answers and emergency cards never wait."
        }
        Key::Disclaimer => {
            "These words stand on every card. You can reword them; they cannot be emptied or switched off. \
             Below is a card as members see it now."
        }
        Key::Referral => {
            "These words tell members whom to talk to. You can reword them; they cannot be emptied or switched \
             off, and emergency cards have their own. Below is a card as members see it now."
        }
        Key::Alerts => {
            "Here I tell your team when an emergency or crisis card was shown, and where. Never what was \
             written, nor who wrote it."
        }
        Key::Log => "Here I post each change that somebody makes: who, what, from what to what.",
        Key::Curators => "These roles may write entries with /knowledge. They cannot publish them.",
        Key::Reviewers => "These roles may publish entries with /knowledge, and write them.",
        Key::SecondReviewer => "With \u{201c}yes\u{201d}, nobody publishes what they wrote alone.",
        Key::Inbox => {
            "Off unless you switch it on. Questions that went wrong (no answer, none of the offered topics, \u{201c}Not \
             what I meant\u{201d}) are then kept for so many days, without names, numbers and links and without who \
             asked, so that you can write answers. Tell your members."
        }
        Key::Paused => "While I rest I answer nothing. Emergency cards are still shown.",
        Key::Pinned => {
            "These come first when somebody opens the list of /ask and has typed nothing yet. /knowledge pin puts an \
             entry there, or takes it away; at most 10. An entry that is gone is left out."
        }
        // `modes.rs` has the words.
        Key::Channel(_) => "",
    }
}

/// The select of a setting that has one.
fn select(key: Key, value: Option<&str>, language: Language) -> Option<CreateSelectMenu> {
    let id = Control::Set(key);
    let strings = |options: &[(&str, &str, &str)]| {
        let options = options.iter().map(|(value_of, label, about)| {
            let option = CreateSelectMenuOption::new(*label, *value_of);
            let option = if about.is_empty() {
                option
            } else {
                option.description(*about)
            };
            option.default_selection(value == Some(*value_of))
        });
        let options = options.collect();
        CreateSelectMenu::new(id.to_string(), CreateSelectMenuKind::String { options })
    };
    Some(match key {
        Key::Language => strings(&Language::ALL.map(|one| {
            let unread = "Drafted by a machine; no speaker has checked it yet";
            let about = if one.is_reviewed() { "" } else { unread };
            (one.tag(), one.name(), about)
        })),
        Key::Sensitivity => strings(&[
            ("careful", "Careful", "Only what is plainly asked"),
            ("balanced", "Balanced", "The usual choice"),
            ("eager", "Eager", "More answers, more of them wrong"),
        ]),
        Key::Visibility => strings(&[
            ("private", "Only the member", "They can share the card"),
            ("public", "The whole channel", ""),
        ]),
        Key::Cooldown => strings(&[
            ("0", "Off", ""),
            ("10", "10 seconds", ""),
            ("30", "30 seconds", ""),
            ("60", "1 minute", ""),
            ("300", "5 minutes", ""),
            ("900", "15 minutes", ""),
            ("3600", "1 hour", ""),
        ]),
        Key::SecondReviewer => strings(&[
            ("no", "No", "Reviewers may publish what they wrote"),
            ("yes", "Yes", "Somebody else must publish it"),
        ]),
        Key::Inbox => strings(&[
            ("0", "Off", "Nothing is kept"),
            ("7", "7 days", ""),
            ("14", "14 days", ""),
            ("30", "30 days", ""),
            ("90", "90 days", ""),
        ]),
        Key::Paused => strings(&[
            ("no", "Answering", ""),
            ("yes", "Paused", "Only emergency cards"),
        ]),
        Key::Channel(_) => modes::select(key, value, language),
        Key::Alerts | Key::Log => {
            let chosen = value.and_then(|value| value.parse().ok());
            channel_select(&id, &READ, chosen)
                .placeholder("Choose a channel")
                .min_values(0)
        }
        Key::Curators | Key::Reviewers => {
            let chosen = value.unwrap_or_default().split(',');
            let chosen = chosen.filter_map(|role| role.parse().ok());
            let kind = CreateSelectMenuKind::Role {
                default_roles: Some(chosen.map(RoleId::new).collect()),
            };
            CreateSelectMenu::new(id.to_string(), kind)
                .placeholder("Choose roles, or none")
                .min_values(0)
                .max_values(10)
        }
        Key::Region | Key::Disclaimer | Key::Referral | Key::Pinned => return None,
    })
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

fn channel_select(id: &Control, types: &[ChannelType], chosen: Option<u64>) -> CreateSelectMenu {
    let kind = CreateSelectMenuKind::Channel {
        channel_types: Some(types.to_vec()),
        default_channels: chosen.map(|id| vec![ChannelId::new(id)]),
    };
    CreateSelectMenu::new(id.to_string(), kind)
}

/// The form a text is written in: with what was refused just now, else with what stands.
pub(super) fn form(
    key: Key,
    again: Option<&str>,
    intake: &Intake,
    snapshot: &Snapshot,
) -> CreateModal {
    let settings = snapshot.settings();
    let pack = snapshot.community().pack();
    let stands = match key {
        Key::Region => settings.region.as_ref().map(|code| {
            let region = intake.answering.guilds.contacts().region(code);
            region.map_or_else(
                || code.as_str().to_owned(),
                |region| region.name().to_owned(),
            )
        }),
        Key::Disclaimer => settings
            .disclaimer
            .clone()
            .or_else(|| Some(pack.disclaimer.to_string())),
        Key::Referral => settings
            .referral
            .clone()
            .or_else(|| Some(pack.referral.to_string())),
        _ => None,
    };
    let (label, style, most) = match key {
        Key::Region => ("Country, by name or two letters", InputTextStyle::Short, 60),
        _ => (
            "Words, at most 250 characters",
            InputTextStyle::Paragraph,
            NOTICE,
        ),
    };
    let mut input = CreateInputText::new(style, label, FIELD)
        .required(true)
        .max_length(most);
    if let Some(text) = again.map(str::to_owned).or(stands) {
        let text: String = text.chars().take(usize::from(most)).collect();
        input = input.value(text);
    }
    blank(Control::Write(key), key.title()).components(vec![CreateActionRow::InputText(input)])
}

/// What was changed, from what to what, with a way back.
pub(super) fn changed(change: &Change, contacts: &Contacts) -> Panel {
    let undo = button("Undo this", Control::Undo(Some(change.number)));
    let edits = edits_words(change, contacts, Language::default());
    Panel::saying(format!("Saved.\n{edits}")).buttons(vec![undo])
}

/// Why nothing was changed.
pub(super) fn refused(error: &DecideError) -> Panel {
    let why = match error {
        DecideError::Store(_) => {
            "Nothing was changed: it could not be saved just now. Please try again in a minute; if it stays so, \
             tell whoever runs me to look at my log."
                .to_owned()
        }
        other => format!("Nothing was changed: {other}."),
    };
    Panel::saying(why)
}

/// A text that was refused, with why, given back to be mended.
pub(super) fn give_back(key: Key, error: &DecideError, text: &str) -> Panel {
    let why = match error {
        DecideError::Store(_) => "it could not be saved just now".to_owned(),
        other => other.to_string(),
    };
    let write = button("Mend it", Control::Write(key)).style(ButtonStyle::Primary);
    let buttons: Vec<CreateButton> = vec![write, button("All settings", Control::Overview)];
    Panel::saying(format!("Nothing was changed: {why}.{YOUR_TEXT}{text}")).buttons(buttons)
}

/// The text that a panel gives back, if it does.
pub(super) fn written(content: &str) -> Option<String> {
    let (_, text) = content.split_once(YOUR_TEXT)?;
    Some(text.to_owned())
}

/// What a channel is told that was chosen for alerts, so that it is known to work.
pub(super) const ALERTS_COME: &str = "From now on I tell you here when I show an emergency or crisis card: that I did, \
                                      and where. Never what was written, nor who wrote it.";

/// What is said of a chosen channel that could not be tried.
pub(super) const UNTRIED: &str =
    "I could not try that channel just now. /doctor tells later whether I can write there.";

/// What is said of a chosen channel that takes nothing.
pub(super) const UNWRITABLE: &str = "**I can't write in that channel.** I need the permissions View Channel and Send \
                                     Messages there; /doctor says more.";
