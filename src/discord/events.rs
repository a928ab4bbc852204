//! Which events concern Signpost? serenity's handler, one line an event.

use serenity::async_trait;
use serenity::client::{Context, EventHandler};
use serenity::model::application::{
    CommandInteraction, ComponentInteraction, Interaction, ModalInteraction,
};
use serenity::model::channel::Message;
use serenity::model::event::MessageUpdateEvent;
use serenity::model::gateway::Ready;
use serenity::model::guild::{Guild, UnavailableGuild};
use serenity::model::id::{ChannelId, GuildId, MessageId};

use super::hint::Hint;
use super::intake::Intake;
use super::rest::RestError;
use super::send::Slot;
use super::unprompted;
use super::{afterwards, ask, button, commands, find_answer, message, settings, suggest};
use super::{doctor, exchange, help, inbox, insights, knowledge, privacy, topics, trying};

#[async_trait]
impl EventHandler for Intake {
    async fn ready(&self, _: Context, ready: Ready) {
        let first = self.sessions.note();
        self.remember_own_user(ready.user.id);
        self.presence.ready(&ready);
        let guilds = ready.guilds.len();
        tracing::info!(shard.guilds = guilds, "connected to Discord");
        // Once a process: READY comes again after each new session.
        if first && self.settings.sync_commands {
            commands::sync_and_log(self.sender.rest(), ready.application.id).await;
        }
    }

    async fn guild_create(&self, _: Context, guild: Guild, _: Option<bool>) {
        self.presence.came(guild.id);
    }

    async fn guild_delete(&self, _: Context, gone: UnavailableGuild, _: Option<Guild>) {
        // An outage takes a guild away for a while; it has not removed the bot.
        if !gone.unavailable {
            let days = self.settings.erase_after_days;
            self.presence.left(gone.id, days);
        }
    }

    async fn message(&self, _: Context, message: Message) {
        let _at_work = self.at_work.token();
        log(message::hear(self, &message).await);
        log(unprompted::overhear(self, &message).await);
    }

    async fn message_update(
        &self,
        _: Context,
        _: Option<Message>,
        _: Option<Message>,
        event: MessageUpdateEvent,
    ) {
        let _at_work = self.at_work.token();
        log(afterwards::edited(self, &event).await);
    }

    async fn message_delete(
        &self,
        _: Context,
        _: ChannelId,
        message: MessageId,
        _: Option<GuildId>,
    ) {
        let _at_work = self.at_work.token();
        log(afterwards::deleted(self, message).await);
    }

    async fn message_delete_bulk(
        &self,
        _: Context,
        _: ChannelId,
        messages: Vec<MessageId>,
        _: Option<GuildId>,
    ) {
        let _at_work = self.at_work.token();
        for message in messages {
            log(afterwards::deleted(self, message).await);
        }
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
            commands::TOPICS => topics::open(intake, command).await,
            commands::HELP => help::open(intake, command).await,
            commands::SETTINGS => settings::open(intake, command).await,
            commands::KNOWLEDGE => knowledge(intake, command).await,
            commands::TRY => trying::open(intake, command).await,
            commands::DOCTOR => doctor::open(intake, command).await,
            commands::PRIVACY => privacy::open(intake, command).await,
            commands::INBOX => inbox::open(intake, command).await,
            commands::INSIGHTS => insights::open(intake, command).await,
            _ => unknown(intake, command).await,
        },
        Interaction::Autocomplete(typing) => match typing.data.name.as_str() {
            commands::KNOWLEDGE => knowledge::suggest(intake, typing).await,
            _ => suggest::suggest(intake, typing).await,
        },
        Interaction::Component(press) => pressed(intake, press).await,
        Interaction::Modal(modal) => submitted(intake, modal).await,
        _ => Ok(()),
    }
}

/// Sends a subcommand of `/knowledge` to the file that answers it.
async fn knowledge(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let first = command.data.options.first();
    match first.map(|option| option.name.as_str()) {
        Some(exchange::EXPORT) => exchange::export(intake, command).await,
        Some(exchange::IMPORT) => exchange::import(intake, command).await,
        _ => knowledge::open(intake, command).await,
    }
}

async fn unknown(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let slot = Slot::of_command(command);
    intake.sender.hint(slot, Hint::UnknownCommand).await
}

/// Sends a control to the file whose id it has; cards' own buttons come last.
async fn pressed(intake: &Intake, press: &ComponentInteraction) -> Result<(), RestError> {
    let id = press.data.custom_id.as_str();
    if let Some(control) = settings::Control::parse(id) {
        return settings::press(intake, press, control).await;
    }
    if let Some(control) = doctor::Control::parse(id) {
        return doctor::press(intake, press, control).await;
    }
    if let Some(control) = privacy::Control::parse(id) {
        return privacy::press(intake, press, control).await;
    }
    if let Some(control) = knowledge::Control::parse(id) {
        return knowledge::press(intake, press, control).await;
    }
    if let Some(control) = inbox::Control::parse(id) {
        return inbox::press(intake, press, control).await;
    }
    if let Some(control) = insights::Control::parse(id) {
        return insights::press(intake, press, control).await;
    }
    if let Some(control) = exchange::Control::parse(id) {
        return exchange::press(intake, press, control).await;
    }
    if let Some(control) = topics::Control::parse(id) {
        return topics::press(intake, press, control).await;
    }
    if let Some(control) = unprompted::Control::parse(id) {
        return unprompted::press(intake, press, control).await;
    }
    button::press(intake, press).await
}

/// Sends a form to the file whose id it has.
async fn submitted(intake: &Intake, form: &ModalInteraction) -> Result<(), RestError> {
    let id = form.data.custom_id.as_str();
    if let Some(settings::Control::Write(key)) = settings::Control::parse(id) {
        return settings::submit(intake, form, key).await;
    }
    if let Some(privacy::Control::Erase) = privacy::Control::parse(id) {
        return privacy::submit(intake, form).await;
    }
    if let Some(knowledge::Control::Write(which, entry, stamp)) = knowledge::Control::parse(id) {
        return knowledge::submit(intake, form, (which, entry, stamp)).await;
    }
    if let Some(inbox::Control::New(miss)) = inbox::Control::parse(id) {
        return inbox::submit(intake, form, miss).await;
    }
    let slot = Slot::of_form(form);
    intake.sender.hint(slot, Hint::OldButton).await
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
