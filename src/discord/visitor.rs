//! Who uses a command or a control, where, and what may they? The same for commands, controls and forms.

use std::sync::Arc;

use serenity::model::application::{CommandInteraction, ComponentInteraction, ModalInteraction};
use serenity::model::channel::PartialChannel;
use serenity::model::guild::Member;
use serenity::model::id::{ApplicationId, ChannelId, GuildId, UserId};
use serenity::model::permissions::Permissions;

use super::home::Home;
use super::intake::Intake;
use super::panel::{Panel, Shown};
use super::rest::RestError;
use super::send::Slot;
use super::standing::Standing;
use crate::community::{Guild, Person};
use crate::guilds::Snapshot;
use crate::say;

/// Whoever caused an interaction.
pub(super) struct Visitor<'a> {
    pub(super) slot: Slot<'a>,
    pub(super) application: ApplicationId,
    /// Whose place they are in.
    pub(super) home: Home,
    /// The server they are in, where it has added the bot.
    pub(super) guild: Option<GuildId>,
    pub(super) channel: ChannelId,
    /// The channel they are in as Discord told it along.
    pub(super) place: Option<&'a PartialChannel>,
    pub(super) user: UserId,
    /// What the bot may do in the channel.
    pub(super) held: Option<Permissions>,
    /// How large a file may be here, in bytes.
    pub(super) file_limit: usize,
    pub(super) snapshot: Arc<Snapshot>,
    /// What the guild's settings say they may do.
    pub(super) standing: Standing,
}

/// The same fields of each kind of interaction.
macro_rules! visitor {
    ($intake:ident, $from:ident, $slot:ident, $member:expr) => {{
        let home = Home::$slot($from);
        // Somebody's permissions in a server that has not added the bot mean nothing here.
        let member: Option<&Member> = $member.filter(|_| home.guild().is_some());
        let snapshot = $intake.snapshot(home.guild()).await;
        Self {
            slot: Slot::$slot($from),
            application: $from.application_id,
            home,
            guild: home.guild(),
            channel: $from.channel_id,
            place: $from.channel.as_ref(),
            user: $from.user.id,
            held: $from.app_permissions,
            file_limit: usize::try_from($from.attachment_size_limit).unwrap_or_default(),
            standing: Standing::of(member, snapshot.settings()),
            snapshot,
        }
    }};
}

impl<'a> Visitor<'a> {
    pub(super) async fn of_command(intake: &Intake, command: &'a CommandInteraction) -> Self {
        visitor!(intake, command, of_command, command.member.as_deref())
    }

    pub(super) async fn of_press(intake: &Intake, press: &'a ComponentInteraction) -> Self {
        visitor!(intake, press, of_press, press.member.as_ref())
    }

    pub(super) async fn of_form(intake: &Intake, form: &'a ModalInteraction) -> Self {
        visitor!(intake, form, of_form, form.member.as_ref())
    }

    /// The guild, in our own terms.
    pub(super) fn own_guild(&self) -> Option<Guild> {
        Guild::new(self.guild?.get())
    }

    /// The person, in our own terms.
    pub(super) fn person(&self) -> Option<Person> {
        Person::new(self.user.get())
    }

    /// Shows a panel at once.
    pub(super) async fn show(
        &self,
        intake: &Intake,
        panel: Panel,
        shown: Shown,
    ) -> Result<(), RestError> {
        intake.sender.panel(self.slot, panel, shown).await
    }

    /// Shows a panel after [`super::send::Sender::wait`].
    pub(super) async fn show_late(&self, intake: &Intake, panel: Panel) -> Result<(), RestError> {
        let token = self.slot.token;
        intake.sender.late(self.application, token, panel).await
    }

    /// [`Visitor::acting`], where something is decided: never on the ground of what stands in for settings that
    /// could not be read.
    pub(super) async fn deciding(
        &self,
        intake: &Intake,
        needed: Standing,
    ) -> Result<Option<Guild>, RestError> {
        if self.guild.is_some() && intake.answering.guilds.stands_in(&self.snapshot) {
            let words = say!(self.slot.language, "standing-unreadable");
            self.show(intake, Panel::saying(words), Shown::New).await?;
            return Ok(None);
        }
        self.acting(intake, needed).await
    }

    /// The guild they act in, when their standing is enough; else they are told privately what it takes.
    pub(super) async fn acting(
        &self,
        intake: &Intake,
        needed: Standing,
    ) -> Result<Option<Guild>, RestError> {
        let language = self.slot.language;
        let words = match self.own_guild() {
            None => say!(language, "standing-server-only"),
            Some(guild) if self.standing >= needed => return Ok(Some(guild)),
            Some(_) if intake.answering.guilds.stands_in(&self.snapshot) => {
                say!(language, "standing-unreadable")
            }
            Some(_) => needed.needed(language),
        };
        self.show(intake, Panel::saying(words), Shown::New).await?;
        Ok(None)
    }
}
