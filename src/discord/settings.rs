//! `/settings`: a panel on which moderators decide how Signpost behaves in their server.
//!
//! `page.rs` draws each page, `control.rs` says what a control's id means. Each change is one decision: it is
//! shown with what stood before, told to the change log, and can be taken back on the spot or from history.

mod control;
mod page;

pub(super) use control::Control;

use serenity::model::application::{
    ActionRowComponent, CommandInteraction, ComponentInteraction, ComponentInteractionDataKind,
    ModalInteraction,
};
use serenity::model::guild::Member;
use serenity::model::id::{GuildId, UserId};
use std::sync::Arc;

use super::changes;
use super::intake::Intake;
use super::panel::{Panel, Shown};
use super::rest::RestError;
use super::send::Slot;
use super::standing::Standing;
use crate::community::{Change, Guild, Key, Person};
use crate::guilds::{DecideError, Snapshot};

/// How many changes a page of history shows.
const A_PAGE: u32 = 8;

/// Who acts, where: what every step needs, once it is known that they may.
struct Acting<'a> {
    intake: &'a Intake,
    slot: Slot<'a>,
    guild: GuildId,
    own: Guild,
    who: Person,
    snapshot: Arc<Snapshot>,
    shown: Shown,
}

impl<'a> Acting<'a> {
    /// Whoever may set things here; everybody else is told privately what it takes.
    async fn of(
        intake: &'a Intake,
        slot: Slot<'a>,
        (guild, member, user): (Option<GuildId>, Option<&Member>, UserId),
        shown: Shown,
    ) -> Result<Option<Self>, RestError> {
        let snapshot = intake.snapshot(guild).await;
        let standing = Standing::of(member, snapshot.settings());
        let ids = guild.and_then(|guild| Some((guild, Guild::new(guild.get())?)));
        let who = Person::new(user.get());
        let (Some((guild, own)), Some(who)) = (ids, who) else {
            let words = "Settings belong to a server: please use this in one.";
            intake
                .sender
                .panel(slot, Panel::saying(words), Shown::New)
                .await?;
            return Ok(None);
        };
        if standing < Standing::Moderator {
            let words = Standing::Moderator.needed();
            intake
                .sender
                .panel(slot, Panel::saying(words), Shown::New)
                .await?;
            return Ok(None);
        }
        Ok(Some(Self {
            intake,
            slot,
            guild,
            own,
            who,
            snapshot,
            shown,
        }))
    }

    async fn show(&self, panel: Panel) -> Result<(), RestError> {
        self.intake.sender.panel(self.slot, panel, self.shown).await
    }

    /// Decides, then shows what came of it on the setting's page.
    async fn set(&self, key: Key, value: Option<&str>) -> Result<(), RestError> {
        let guilds = &self.intake.answering.guilds;
        let decided = guilds.set(self.own, self.who, key, value).await;
        self.decided(decided, Some(key)).await
    }

    async fn decided(
        &self,
        decided: Result<Change, DecideError>,
        key: Option<Key>,
    ) -> Result<(), RestError> {
        let snapshot = self.intake.snapshot(Some(self.guild)).await;
        let contacts = self.intake.answering.guilds.contacts();
        let panel = match &decided {
            Ok(change) => page::changed(change, contacts),
            Err(error) => page::refused(error),
        };
        let panel = match key {
            Some(key) => page::with_setting(panel, key, self.intake, &snapshot),
            None => page::with_overview(panel, self.intake, &snapshot),
        };
        let shown = self.show(panel).await;
        match decided {
            Ok(change) => changes::tell(self.intake, self.guild, &snapshot, &change).await,
            Err(DecideError::Store(error)) => {
                tracing::error!(guild.id = %self.guild, cause = %error, "a decision was not saved");
            }
            Err(_) => {}
        }
        shown
    }

    async fn history(&self, before: Option<u64>) -> Result<(), RestError> {
        let guilds = &self.intake.answering.guilds;
        // One more than is shown tells whether there are older ones.
        let found = guilds
            .store()
            .history(self.own, None, before, A_PAGE + 1)
            .await;
        let panel = match found {
            Ok(changes) => page::history(&changes, A_PAGE as usize, guilds.contacts()),
            Err(error) => {
                tracing::warn!(guild.id = %self.guild, cause = %error, "history could not be read");
                page::refused(&DecideError::Store(error))
            }
        };
        self.show(panel).await
    }
}

/// Opens the panel.
pub(super) async fn open(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let slot = Slot {
        id: command.id,
        token: &command.token,
    };
    let who = (command.guild_id, command.member.as_deref(), command.user.id);
    let Some(acting) = Acting::of(intake, slot, who, Shown::New).await? else {
        return Ok(());
    };
    acting.show(page::overview(intake, &acting.snapshot)).await
}

/// Answers a control of the panel.
pub(super) async fn press(
    intake: &Intake,
    press: &ComponentInteraction,
    control: Control,
) -> Result<(), RestError> {
    let slot = Slot {
        id: press.id,
        token: &press.token,
    };
    let who = (press.guild_id, press.member.as_ref(), press.user.id);
    let Some(acting) = Acting::of(intake, slot, who, Shown::InPlace).await? else {
        return Ok(());
    };
    let chosen = chosen(&press.data.kind);
    let first = chosen.first().map(String::as_str);
    let snapshot = &acting.snapshot;
    match control {
        Control::Overview => acting.show(page::overview(intake, snapshot)).await,
        Control::Pick => match first.and_then(Key::named) {
            Some(key) => acting.show(page::setting(key, intake, snapshot)).await,
            None => acting.show(page::overview(intake, snapshot)).await,
        },
        Control::PickChannel => match first.and_then(|id| id.parse().ok()) {
            Some(id) => {
                acting
                    .show(page::setting(Key::Channel(id), intake, snapshot))
                    .await
            }
            None => acting.show(page::overview(intake, snapshot)).await,
        },
        Control::Open(key) => acting.show(page::setting(key, intake, snapshot)).await,
        Control::Set(key) => match (key, first) {
            (Key::Curators | Key::Reviewers, _) => acting.set(key, Some(&chosen.join(","))).await,
            (_, Some(value)) => acting.set(key, Some(value)).await,
            // An emptied channel select.
            (_, None) => acting.set(key, None).await,
        },
        Control::Reset(key) => acting.set(key, None).await,
        Control::Write(key) => {
            let again = page::written(&press.message.content);
            let modal = page::form(key, again.as_deref(), intake, snapshot);
            intake.sender.open(slot, modal).await
        }
        Control::History(before) => acting.history(before).await,
        Control::Undo(number) => {
            let number = number.or_else(|| first.and_then(|number| number.parse().ok()));
            let guilds = &intake.answering.guilds;
            let undone = match number {
                Some(number) => guilds.undo(acting.own, acting.who, number).await,
                None => Err(DecideError::NoSuchChange(0)),
            };
            let key = match &undone {
                Ok(change) => change.edits.first().and_then(|edit| Key::of(&edit.subject)),
                Err(_) => None,
            };
            acting.decided(undone, key).await
        }
    }
}

/// Takes what was written in a form.
pub(super) async fn submit(
    intake: &Intake,
    modal: &ModalInteraction,
    key: Key,
) -> Result<(), RestError> {
    let slot = Slot {
        id: modal.id,
        token: &modal.token,
    };
    let shown = match modal.message {
        Some(_) => Shown::InPlace,
        None => Shown::New,
    };
    let who = (modal.guild_id, modal.member.as_ref(), modal.user.id);
    let Some(acting) = Acting::of(intake, slot, who, shown).await? else {
        return Ok(());
    };
    let text = field(modal, page::FIELD);
    let contacts = intake.answering.guilds.contacts();
    let value = match key {
        // A name does as well as a code.
        Key::Region => contacts
            .named(&text)
            .map_or_else(|| text.clone(), |region| region.code().as_str().to_owned()),
        _ => text.clone(),
    };
    let guilds = &intake.answering.guilds;
    match guilds.set(acting.own, acting.who, key, Some(&value)).await {
        // The text comes back, to be mended instead of written anew.
        Err(error @ (DecideError::Refused(_) | DecideError::Store(_))) => {
            if let DecideError::Store(error) = &error {
                tracing::error!(guild.id = %acting.guild, cause = %error, "a decision was not saved");
            }
            acting.show(page::give_back(key, &error, &text)).await
        }
        decided => acting.decided(decided, Some(key)).await,
    }
}

/// What was chosen in a select: values, or ids of channels and roles.
fn chosen(kind: &ComponentInteractionDataKind) -> Vec<String> {
    match kind {
        ComponentInteractionDataKind::StringSelect { values } => values.clone(),
        ComponentInteractionDataKind::ChannelSelect { values } => {
            values.iter().map(ToString::to_string).collect()
        }
        ComponentInteractionDataKind::RoleSelect { values } => {
            values.iter().map(ToString::to_string).collect()
        }
        _ => Vec::new(),
    }
}

/// What was written in a field of a form.
pub(super) fn field(modal: &ModalInteraction, id: &str) -> String {
    let rows = modal.data.components.iter();
    let mut parts = rows.flat_map(|row| &row.components);
    let found = parts.find_map(|part| match part {
        ActionRowComponent::InputText(input) if input.custom_id == id => input.value.clone(),
        _ => None,
    });
    found.unwrap_or_default()
}
