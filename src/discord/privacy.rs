//! `/privacy`: what is kept, what is not, and how to have it deleted. For everyone, in direct messages too.
//!
//! `page.rs` has the words. A server's administrators can have everything about it as files, and have it erased;
//! both look at who asks each time, and erasing asks for the server's id to be typed.

mod page;

use std::fmt;
use std::time::Duration;

use serenity::builder::CreateAttachment;
use serenity::model::application::{CommandInteraction, ComponentInteraction, ModalInteraction};
use serenity::model::id::ChannelId;
use tokio::time::timeout;

use super::hint::Hint;
use super::intake::Intake;
use super::panel::{Panel, Shown};
use super::rest::RestError;
use super::settings::field;
use super::standing::Standing;
use super::unprompted;
use super::visitor::Visitor;
use crate::community::Guild;
use crate::say;

/// The version this build writes and reads.
const PREFIX: &str = "prv1";

/// The largest file that is attached, in bytes: well below Discord's own limit, so that a slow line sends it in
/// time.
const LARGEST_FILE: usize = 4 * 1024 * 1024;

/// The smallest that makes sense, should Discord name a lower limit or none.
const SMALLEST_FILE: usize = 64 * 1024;

/// How long the panel waits for the database: Discord waits three seconds.
const PATIENCE: Duration = Duration::from_secs(1);

/// The most files of one export.
const MOST_FILES: usize = 20;

/// A control of the panel; it can be forged and grants nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Control {
    /// What is kept, from another page.
    Page,
    /// What stands about whoever presses.
    Me,
    /// Everything about the server, as files.
    Export,
    /// Whoever presses wants no answers without asking.
    Hush,
    /// Whoever presses wants them again.
    Unhush,
    /// Everything about the server is to be erased: as a button, open the form; as a form, take it.
    Erase,
}

impl Control {
    const ALL: [Self; 6] = [
        Self::Page,
        Self::Me,
        Self::Export,
        Self::Hush,
        Self::Unhush,
        Self::Erase,
    ];

    /// Reads an id; `None` for any other.
    pub(super) fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.to_string() == id)
    }
}

impl fmt::Display for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = match self {
            Self::Page => "page",
            Self::Me => "me",
            Self::Export => "export",
            Self::Hush => "hush",
            Self::Unhush => "unhush",
            Self::Erase => "erase",
        };
        write!(f, "{PREFIX}:{verb}")
    }
}

/// Tells what is kept.
pub(super) async fn open(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let visitor = Visitor::of_command(intake, command).await;
    let panel = page::overview(intake, &visitor, hushed(intake, &visitor).await);
    visitor.show(intake, panel, Shown::New).await
}

/// Whether somebody wants no answers without asking; `None` when it cannot be read in time.
async fn hushed(intake: &Intake, visitor: &Visitor<'_>) -> Option<bool> {
    let read = intake.answering.guilds.opted_out(visitor.person()?);
    match timeout(PATIENCE, read).await.ok()? {
        Ok(out) => Some(out),
        Err(error) => {
            tracing::warn!(cause = %error, "who wants no answers without asking could not be read");
            None
        }
    }
}

/// Notes that somebody wants no answers without asking, or wants them again, and shows what stands then.
async fn hush(intake: &Intake, visitor: &Visitor<'_>, out: bool) -> Result<(), RestError> {
    // A database in trouble takes longer than Discord waits.
    intake.sender.wait(visitor.slot, Shown::InPlace).await?;
    let saved = unprompted::opt_out(intake, visitor.user, out).await;
    let panel = page::overview(intake, visitor, hushed(intake, visitor).await);
    let panel = if saved {
        panel
    } else {
        panel.said_before(&say!(visitor.slot.language, "unprompted-not-saved"))
    };
    visitor.show_late(intake, panel).await
}

/// Answers a button.
pub(super) async fn press(
    intake: &Intake,
    press: &ComponentInteraction,
    control: Control,
) -> Result<(), RestError> {
    let visitor = Visitor::of_press(intake, press).await;
    match control {
        Control::Page => {
            let out = hushed(intake, &visitor).await;
            let panel = page::overview(intake, &visitor, out);
            visitor.show(intake, panel, Shown::New).await
        }
        Control::Me => about(intake, &visitor).await,
        Control::Hush => hush(intake, &visitor, true).await,
        Control::Unhush => hush(intake, &visitor, false).await,
        Control::Export => match visitor.acting(intake, Standing::Owner).await? {
            Some(guild) => export(intake, &visitor, guild).await,
            None => Ok(()),
        },
        Control::Erase => match visitor.acting(intake, Standing::Owner).await? {
            Some(guild) => {
                let form = page::form(guild, visitor.slot.language);
                intake.sender.open(visitor.slot, form).await
            }
            None => Ok(()),
        },
    }
}

/// Takes the form that erases everything.
pub(super) async fn submit(intake: &Intake, form: &ModalInteraction) -> Result<(), RestError> {
    let visitor = Visitor::of_form(intake, form).await;
    let Some(guild) = visitor.acting(intake, Standing::Owner).await? else {
        return Ok(());
    };
    let shown = match form.message {
        Some(_) => Shown::InPlace,
        None => Shown::New,
    };
    let language = visitor.slot.language;
    if field(form, page::FIELD).trim() != guild.to_string() {
        let panel = page::not_typed(guild, language);
        return visitor.show(intake, panel, shown).await;
    }
    intake.sender.wait(visitor.slot, shown).await?;
    let panel = match intake.answering.guilds.erase(guild).await {
        Ok(records) => {
            tracing::info!(guild.id = %guild, records, "a guild was erased at its owner's wish");
            page::erased(records, language)
        }
        Err(error) => {
            tracing::error!(guild.id = %guild, cause = %error, "a guild could not be erased");
            let panel = page::not_erased(guild, language);
            return visitor.show_late(intake, panel).await;
        }
    };
    let shown = visitor.show_late(intake, panel).await;
    // The log stood in the settings that are gone: the snapshot from before still knows it.
    let before = visitor.snapshot.settings();
    if let Some(log) = before.log {
        let words = page::logged(visitor.user, before.language);
        if let Err(error) = intake.sender.tell(ChannelId::new(log), &words).await {
            tracing::warn!(guild.id = %guild, cause = %error, "the change log could not be told of erasing");
        }
    }
    shown
}

async fn about(intake: &Intake, visitor: &Visitor<'_>) -> Result<(), RestError> {
    intake.sender.wait(visitor.slot, Shown::New).await?;
    let language = visitor.slot.language;
    let store = intake.answering.guilds.store();
    let panel = match visitor.person() {
        Some(person) => match store.named(person, visitor.own_guild()).await {
            Ok(named) => page::about(named, visitor.guild, language),
            Err(error) => {
                tracing::warn!(cause = %error, "what stands about somebody could not be read");
                page::unreadable(language)
            }
        },
        None => page::unreadable(language),
    };
    visitor.show_late(intake, panel).await
}

async fn export(intake: &Intake, visitor: &Visitor<'_>, guild: Guild) -> Result<(), RestError> {
    intake.sender.wait(visitor.slot, Shown::New).await?;
    let language = visitor.slot.language;
    let everything = match intake.answering.guilds.store().everything(guild).await {
        Ok(everything) => everything,
        Err(error) => {
            tracing::warn!(guild.id = %guild, cause = %error, "a guild could not be exported");
            let panel = page::unreadable(language);
            return visitor.show_late(intake, panel).await;
        }
    };
    let most = visitor.file_limit.clamp(SMALLEST_FILE, LARGEST_FILE);
    let holds = page::Holds::of(&everything);
    let written = tokio::task::spawn_blocking(move || everything.as_json(most)).await;
    let Ok(parts) = written else {
        tracing::error!("an export could not be written: this is a fault of Signpost");
        let panel = Panel::saying(Hint::Fault.words(language));
        return visitor.show_late(intake, panel).await;
    };
    let count = parts.len();
    let files = (1..).zip(parts).take(MOST_FILES).map(|(number, part)| {
        let name = match count {
            1 => format!("signpost-{guild}.json"),
            _ => format!("signpost-{guild}-{number}-of-{count}.json"),
        };
        (number, CreateAttachment::bytes(part, name))
    });
    for (number, file) in files {
        let panel = page::part(number, (count, MOST_FILES), &holds, language).file(file);
        if number == 1 {
            visitor.show_late(intake, panel).await?;
        } else {
            let token = visitor.slot.token;
            intake
                .sender
                .more(visitor.application, token, panel)
                .await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Control;

    #[test]
    fn ids_come_back_as_they_went_and_foreign_ones_do_not() {
        for control in Control::ALL {
            assert_eq!(Control::parse(&control.to_string()), Some(control));
        }
        for bad in ["", "prv1", "prv1:erase:1", "prv0:erase", "set1:overview"] {
            assert_eq!(Control::parse(bad), None, "{bad}");
        }
    }
}
