//! Which events concern Signpost? serenity's handler, one line an event.

use serenity::async_trait;
use serenity::client::{Context, EventHandler};
use serenity::model::application::Interaction;
use serenity::model::channel::Message;
use serenity::model::gateway::Ready;

use super::hint::Hint;
use super::intake::Intake;
use super::rest::RestError;
use super::send::Slot;
use super::{ask, button, commands, find_answer, message, settings, suggest};

#[async_trait]
impl EventHandler for Intake {
    async fn ready(&self, _: Context, ready: Ready) {
        let first = self.sessions.note();
        self.remember_own_user(ready.user.id);
        let guilds = ready.guilds.len();
        tracing::info!(shard.guilds = guilds, "connected to Discord");
        // Once a process: READY comes again after each new session.
        if first && self.settings.sync_commands {
            commands::sync_and_log(self.sender.rest(), ready.application.id).await;
        }
    }

    async fn message(&self, _: Context, message: Message) {
        let _at_work = self.at_work.token();
        log(message::hear(self, &message).await);
    }

    async fn interaction_create(&self, _: Context, interaction: Interaction) {
        let _at_work = self.at_work.token();
        log(route(self, &interaction).await);
    }
}

/// Sends an interaction to the file that answers it.
async fn route(intake: &Intake, interaction: &Interaction) -> Result<(), RestError> {
    match interaction {
        Interaction::Command(command) => match command.data.name.as_str() {
            commands::ASK => ask::ask(intake, command).await,
            commands::FIND_ANSWER => find_answer::find_answer(intake, command).await,
            commands::SETTINGS => settings::open(intake, command).await,
            _ => {
                let slot = Slot {
                    id: command.id,
                    token: &command.token,
                };
                intake.sender.hint(slot, Hint::UnknownCommand).await
            }
        },
        Interaction::Autocomplete(typing) => suggest::suggest(intake, typing).await,
        Interaction::Component(press) => match settings::Control::parse(&press.data.custom_id) {
            Some(control) => settings::press(intake, press, control).await,
            None => button::press(intake, press).await,
        },
        Interaction::Modal(modal) => match settings::Control::parse(&modal.data.custom_id) {
            Some(settings::Control::Write(key)) => settings::submit(intake, modal, key).await,
            _ => {
                let slot = Slot {
                    id: modal.id,
                    token: &modal.token,
                };
                intake.sender.hint(slot, Hint::OldButton).await
            }
        },
        _ => Ok(()),
    }
}

/// A failure is recorded here and nowhere else. Errors hold neither text nor tokens.
fn log(outcome: Result<(), RestError>) {
    match outcome {
        Ok(()) => {}
        Err(error) if error.code() == Some(10_062) => {
            tracing::warn!("an interaction ran out before it could be answered");
        }
        Err(error) => tracing::warn!(cause = %error, "an answer could not be sent"),
    }
}
