//! How are a channel's modes shown, and what is said of them?

use serenity::builder::{CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption};

use super::Control;
use crate::community::{Key, Mode};
use crate::say;
use crate::speech::Language;

/// The select of what happens in a channel.
pub(super) fn select(key: Key, value: Option<&str>, language: Language) -> CreateSelectMenu {
    let options = Mode::ALL.map(|mode| {
        let (label, about) = words(mode, language);
        CreateSelectMenuOption::new(label, mode.name())
            .description(about)
            .default_selection(value == Some(mode.name()))
    });
    let options = options.to_vec();
    let kind = CreateSelectMenuKind::String { options };
    CreateSelectMenu::new(Control::Set(key).to_string(), kind)
}

/// A mode's name, and what the bot does in it.
fn words(mode: Mode, language: Language) -> (String, String) {
    match mode {
        Mode::Off => (say!(language, "mode-off"), say!(language, "mode-off-about")),
        Mode::Asked => (
            say!(language, "mode-asked"),
            say!(language, "mode-asked-about"),
        ),
        Mode::Shadow => (
            say!(language, "mode-shadow"),
            say!(language, "mode-shadow-about"),
        ),
        Mode::Suggest => (
            say!(language, "mode-suggest"),
            say!(language, "mode-suggest-about"),
        ),
        Mode::Answer => (
            say!(language, "mode-answer"),
            say!(language, "mode-answer-about"),
        ),
    }
}

/// What the modes are for, and what some of them need.
pub(super) fn about(message_content: bool, language: Language) -> String {
    let about = say!(language, "mode-about");
    if message_content {
        return about;
    }
    let needs = say!(language, "mode-needs-host");
    format!("{about}\n\n{needs}")
}
