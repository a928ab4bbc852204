//! How does each page of the settings panel look? Text and controls; nothing is decided here.

use serenity::builder::{
    CreateActionRow, CreateButton, CreateEmbed, CreateInputText, CreateModal, CreateSelectMenu,
    CreateSelectMenuKind, CreateSelectMenuOption,
};
use serenity::model::application::{ButtonStyle, InputTextStyle};

use super::{Control, choices, modes};
use crate::clock::today;
use crate::community::{Change, Key, MOST_PINNED};
use crate::discord::changes::{choice_words, edits_words, refusal_words, value_words};
use crate::discord::intake::Intake;
use crate::discord::panel::{Panel, button, cut, form as blank};
use crate::guilds::{DecideError, Snapshot};
use crate::safety::Contacts;
use crate::say;
use crate::speech::Language;

/// The one field of a form.
pub(super) const FIELD: &str = "text";

/// The longest notice, in characters.
const NOTICE: u16 = 250;

/// How many channels with a mode of their own the overview lists.
const MOST_CHANNELS: usize = 20;

/// All settings and what stands for each.
pub(super) fn overview(intake: &Intake, snapshot: &Snapshot, language: Language) -> Panel {
    let intro = Panel::saying(say!(language, "settings-intro"));
    with_overview(intro, intake, snapshot, language)
}

/// The overview's list and controls under what is said already.
pub(super) fn with_overview(
    panel: Panel,
    intake: &Intake,
    snapshot: &Snapshot,
    language: Language,
) -> Panel {
    let contacts = intake.answering.guilds.contacts();
    let settings = snapshot.settings();
    let fields = Key::ALL.into_iter().map(|key| {
        let value = settings.value(key);
        (
            key.title(language),
            value_words(key, value.as_deref(), contacts, language),
            false,
        )
    });
    let mut embed = CreateEmbed::new()
        .title(say!(language, "settings-list"))
        .fields(fields);
    let mut channels: Vec<String> = settings
        .channels
        .iter()
        .take(MOST_CHANNELS)
        .map(|(id, mode)| format!("<#{id}>: {}", choice_words(mode.name(), language)))
        .collect();
    let more = settings.channels.len().saturating_sub(MOST_CHANNELS);
    if more > 0 {
        channels.push(say!(language, "settings-channels-more", count = more));
    }
    if !channels.is_empty() {
        let channels = cut(&channels.join("\n"), 1_024);
        embed = embed.field(say!(language, "settings-channels"), channels, false);
    }
    let options = Key::ALL
        .into_iter()
        .map(|key| CreateSelectMenuOption::new(key.title(language), key.name()));
    let kind = CreateSelectMenuKind::String {
        options: options.collect(),
    };
    let pick = CreateSelectMenu::new(Control::Pick.to_string(), kind)
        .placeholder(say!(language, "settings-pick"));
    panel
        .embed(embed)
        .select(pick)
        .select(choices::place(language))
        .buttons(vec![history(language)])
}

fn history(language: Language) -> CreateButton {
    let label = say!(language, "settings-history-undo");
    button(&label, Control::History(None, None))
}

/// The way to the list of all settings.
pub(super) fn all(language: Language) -> CreateButton {
    button(&say!(language, "settings-all"), Control::Overview)
}

/// The way back from a change.
pub(super) fn undo(change: &Change, language: Language) -> CreateButton {
    let label = say!(language, "settings-undo-this");
    button(&label, Control::Undo(Some(change.number)))
}

/// One setting: what stands, what it is for, and its control.
pub(super) fn setting(key: Key, intake: &Intake, now: &Snapshot, language: Language) -> Panel {
    with_setting(Panel::saying(""), key, (intake, now), language)
}

/// One setting under what is said already.
pub(super) fn with_setting(
    panel: Panel,
    key: Key,
    (intake, snapshot): (&Intake, &Snapshot),
    language: Language,
) -> Panel {
    let contacts = intake.answering.guilds.contacts();
    let value = snapshot.settings().value(key);
    let words = value_words(key, value.as_deref(), contacts, language);
    let now = say!(language, "settings-now", value = words);
    let (title, now) = match key {
        Key::Channel(id) => (
            say!(language, "settings-channel"),
            format!("<#{id}>\n{now}"),
        ),
        other => (other.title(language), now),
    };
    let about = about(key, intake.settings.message_content, language);
    let embed = CreateEmbed::new()
        .title(title)
        .description(format!("{now}\n\n{about}"));
    let mut panel = panel.embed(embed);
    if let (Key::Disclaimer | Key::Referral | Key::Region, Some(entry)) =
        (key, snapshot.community().pack().entries().first())
    {
        let responder = &intake.answering.responder;
        if let Some(card) = responder.about(&entry.id, snapshot.community(), today()) {
            panel = panel.card(&card);
        }
    }
    if let Some(select) = choices::select(key, value.as_deref(), language) {
        panel = panel.select(select);
    }
    let mut buttons = Vec::new();
    if matches!(key, Key::Region | Key::Disclaimer | Key::Referral) {
        let write = button(&say!(language, "settings-write"), Control::Write(key));
        buttons.push(write.style(ButtonStyle::Primary));
    }
    buttons.push(button(
        &say!(language, "settings-default"),
        Control::Reset(key),
    ));
    buttons.push(history(language));
    buttons.push(all(language));
    panel.buttons(buttons)
}

/// What a setting is for, for somebody who sees it for the first time.
fn about(key: Key, message_content: bool, language: Language) -> String {
    match key {
        Key::Region => say!(language, "settings-about-region"),
        Key::Language => say!(language, "settings-about-language"),
        Key::Sensitivity => say!(language, "settings-about-sensitivity"),
        Key::Visibility => say!(language, "settings-about-visibility"),
        Key::Cooldown => say!(language, "settings-about-cooldown"),
        Key::Disclaimer => say!(language, "settings-about-disclaimer"),
        Key::Referral => say!(language, "settings-about-referral"),
        Key::Alerts => say!(language, "settings-about-alerts"),
        Key::Log => say!(language, "settings-about-log"),
        Key::Curators => say!(language, "settings-about-curators"),
        Key::Reviewers => say!(language, "settings-about-reviewers"),
        Key::SecondReviewer => say!(language, "settings-about-second-reviewer"),
        Key::Inbox => say!(language, "settings-about-inbox"),
        Key::Paused => say!(language, "settings-about-paused"),
        Key::Pinned => say!(language, "settings-about-pinned", most = MOST_PINNED),
        Key::Channel(_) => modes::about(message_content, language),
    }
}

/// The form a text is written in: with what was refused just now, else with what stands.
pub(super) fn form(
    key: Key,
    again: Option<&str>,
    (intake, snapshot): (&Intake, &Snapshot),
    language: Language,
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
        Key::Region => (
            say!(language, "settings-field-country"),
            InputTextStyle::Short,
            60,
        ),
        _ => (
            say!(language, "settings-field-words", most = NOTICE),
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
    blank(Control::Write(key), &key.title(language))
        .components(vec![CreateActionRow::InputText(input)])
}

/// What was changed, from what to what, with a way back.
pub(super) fn changed(change: &Change, contacts: &Contacts, language: Language) -> Panel {
    let saved = say!(language, "settings-saved");
    let edits = edits_words(change, contacts, language);
    Panel::saying(format!("{saved}\n{edits}")).buttons(vec![undo(change, language)])
}

/// Why nothing was changed.
pub(super) fn refused(error: &DecideError, language: Language) -> Panel {
    Panel::saying(match error {
        DecideError::Store(_) => say!(language, "settings-not-saved"),
        other => refusal(other, language),
    })
}

fn refusal(error: &DecideError, language: Language) -> String {
    let why = refusal_words(error, language);
    say!(language, "settings-refused", why = why)
}

/// A text that was refused, with why, given back to be mended.
pub(super) fn give_back(key: Key, error: &DecideError, text: &str, language: Language) -> Panel {
    let write = button(&say!(language, "settings-mend"), Control::Write(key));
    let buttons = vec![write.style(ButtonStyle::Primary), all(language)];
    let (why, above) = (refusal(error, language), above_text(language));
    Panel::saying(format!("{why}{above}{text}")).buttons(buttons)
}

/// Stands between what is wrong and the text that is given back.
fn above_text(language: Language) -> String {
    format!("\n{}\n", say!(language, "settings-your-text"))
}

/// The text that a panel gives back, if it does, whoever's language it was drawn in.
pub(super) fn written(content: &str) -> Option<String> {
    let mut all = Language::ALL.into_iter();
    all.find_map(|language| {
        let (_, text) = content.split_once(&above_text(language))?;
        Some(text.to_owned())
    })
}
