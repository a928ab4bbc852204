//! `/settings`: a panel on which moderators decide how Signpost behaves in their server.
//!
//! `page.rs` draws each page, `past.rs` those of history, which `history.rs` finds; `choices.rs` says what can be chosen,
//! `control.rs` what a control's id means. Each change is one decision: it is shown with what stood before, told to the
//! change log, and can be taken back on the spot or from history.

mod choices;
mod control;
mod history;
mod modes;
mod page;
mod past;

pub(super) use control::Control;
pub(super) use history::history_page;

use serenity::model::application::{
    ActionRowComponent, CommandInteraction, ComponentInteraction, ComponentInteractionDataKind,
    ModalInteraction,
};
use serenity::model::id::{ChannelId, GuildId};

use self::history::{ENTRIES, is_about_entries};
use super::changes;
use super::intake::Intake;
use super::knowledge;
use super::memory::Untellable;
use super::panel::{Panel, Shown};
use super::rest::RestError;
use super::standing::Standing;
use super::visitor::Visitor;
use crate::community::{Change, Guild, Key, Person};
use crate::guilds::{DecideError, Snapshot};
use crate::knowledge::EntryId;
use crate::say;
use crate::speech::Language;

/// Who acts, where: what every step needs, once it is known that they may.
struct Acting<'a> {
    intake: &'a Intake,
    visitor: Visitor<'a>,
    guild: GuildId,
    own: Guild,
    who: Person,
    shown: Shown,
}

impl<'a> Acting<'a> {
    /// Whoever may do this here; everybody else is told privately what it takes.
    async fn of(
        intake: &'a Intake,
        visitor: Visitor<'a>,
        shown: Shown,
        needed: Standing,
    ) -> Result<Option<Self>, RestError> {
        let Some(own) = visitor.deciding(intake, needed).await? else {
            return Ok(None);
        };
        let ids = visitor.guild.zip(visitor.person());
        Ok(ids.map(|(guild, who)| Self {
            intake,
            visitor,
            guild,
            own,
            who,
            shown,
        }))
    }

    async fn show(&self, panel: Panel) -> Result<(), RestError> {
        self.visitor.show(self.intake, panel, self.shown).await
    }

    /// The language of whoever looks.
    fn language(&self) -> Language {
        self.visitor.slot.language
    }

    async fn show_overview(&self) -> Result<(), RestError> {
        let now = &self.visitor.snapshot;
        let panel = page::overview(self.intake, now, self.language());
        self.show(panel).await
    }

    async fn show_setting(&self, key: Key) -> Result<(), RestError> {
        let now = &self.visitor.snapshot;
        let panel = page::setting(key, self.intake, now, self.language());
        self.show(panel).await
    }

    /// Asks for time: a database may take longer than Discord waits.
    async fn wait(&self) -> Result<(), RestError> {
        self.intake.sender.wait(self.visitor.slot, self.shown).await
    }

    async fn show_late(&self, panel: Panel) -> Result<(), RestError> {
        self.visitor.show_late(self.intake, panel).await
    }

    /// Decides, then shows what came of it on the setting's page.
    async fn set(&self, key: Key, value: Option<&str>) -> Result<(), RestError> {
        self.wait().await?;
        let guilds = &self.intake.answering.guilds;
        let decided = guilds.set(self.own, self.who, key, value).await;
        self.decided(decided, Some(key)).await
    }

    /// Shows what came of a decision, after [`Acting::wait`].
    async fn decided(
        &self,
        decided: Result<Change, DecideError>,
        key: Option<Key>,
    ) -> Result<(), RestError> {
        let snapshot = self.intake.snapshot(Some(self.guild)).await;
        let contacts = self.intake.answering.guilds.contacts();
        let language = self.language();
        let panel = match &decided {
            Ok(change) => page::changed(change, contacts, language),
            Err(error) => page::refused(error, language),
        };
        let panel = match key {
            Some(key) => page::with_setting(panel, key, (self.intake, &snapshot), language),
            None => page::with_overview(panel, self.intake, &snapshot, language),
        };
        let panel = match &decided {
            Ok(change) => self.tell(change, key, &snapshot, panel).await,
            Err(DecideError::Store(error)) => {
                tracing::error!(guild.id = %self.guild, cause = %error, "a decision was not saved");
                panel
            }
            Err(_) => panel,
        };
        self.show_late(panel).await
    }

    /// Tells the change log of a change; the panel says so where a channel that was chosen just now takes nothing.
    async fn tell(&self, change: &Change, key: Option<Key>, now: &Snapshot, panel: Panel) -> Panel {
        let (intake, guild) = (self.intake, self.guild);
        let before = &self.visitor.snapshot;
        changes::tell(intake, guild, now, change).await;
        let (was, is) = (before.settings(), now.settings());
        // A log that is moved or switched off hears of it too.
        if was.log != is.log {
            changes::tell(intake, guild, before, change).await;
        }
        let alerts = is.alerts.filter(|_| was.alerts != is.alerts);
        if let Some(channel) = alerts.map(ChannelId::new) {
            let words = say!(is.language, "settings-alerts-come");
            let told = intake.sender.tell(channel, &words).await;
            if let Err(error) = told {
                tracing::warn!(guild.id = %guild, cause = %error, "a channel for alerts could not be tried");
            }
        }
        let chosen = match key {
            Some(Key::Log) => is.log,
            Some(Key::Alerts) => is.alerts,
            _ => None,
        };
        match chosen.and_then(|channel| intake.sender.untellable(ChannelId::new(channel))) {
            Some(Untellable::Forbidden | Untellable::Gone) => {
                panel.said_before(&say!(self.language(), "settings-unwritable"))
            }
            Some(Untellable::Unreached) => {
                panel.said_before(&say!(self.language(), "settings-untried"))
            }
            None => panel,
        }
    }

    /// Takes a change back. Who publishes entries may take back what was done to entries. An entry that comes
    /// back is held against the checks and tests like one that is published.
    async fn undo(&self, number: u64) -> Result<(), RestError> {
        let guilds = &self.intake.answering.guilds;
        self.wait().await?;
        let proposal = match guilds.undoing(self.own, self.who, number).await {
            Ok(proposal) => proposal,
            Err(error) => return self.decided(Err(error), None).await,
        };
        let subjects = || proposal.edits.iter().map(|(subject, _)| subject.as_str());
        if self.visitor.standing < Standing::Moderator {
            // Where a second person must look, nobody brings a text back alone.
            let second = self.visitor.snapshot.settings().second_reviewer;
            if second || !subjects().all(|subject| subject.starts_with(ENTRIES)) {
                let needed = Standing::Moderator.needed(self.language());
                let panel = Panel::saying(needed);
                return self.show_late(panel).await;
            }
        }
        match knowledge::refuses(self.intake, self.own, &proposal, self.language()).await {
            Ok(None) => {}
            Ok(Some(panel)) => return self.show_late(panel).await,
            Err(error) => return self.decided(Err(error.into()), None).await,
        }
        let key = proposal.edits.first();
        let key = key.and_then(|(subject, _)| Key::of(subject));
        let undone = guilds.decide(self.own, &proposal).await;
        self.decided(undone, key).await
    }

    async fn history(&self, before: Option<u64>, about: Option<&EntryId>) -> Result<(), RestError> {
        self.wait().await?;
        let (intake, standing) = (self.intake, self.visitor.standing);
        let page = (about, before);
        let panel = history_page(intake, self.own, standing, page, self.language()).await;
        self.show_late(panel).await
    }

    /// Shows one change whole. Whoever sets nothing sees what was done to entries.
    async fn look(&self, number: u64) -> Result<(), RestError> {
        self.wait().await?;
        let guilds = &self.intake.answering.guilds;
        let (standing, language) = (self.visitor.standing, self.language());
        let panel = match guilds.store().change(self.own, number).await {
            Ok(Some(change)) if standing < Standing::Moderator && !is_about_entries(&change) => {
                Panel::saying(Standing::Moderator.needed(language))
            }
            Ok(Some(change)) => past::look(&change, standing, self.intake, language),
            Ok(None) => page::refused(&DecideError::NoSuchChange(number), language),
            Err(error) => {
                tracing::warn!(guild.id = %self.own, cause = %error, "a change could not be read");
                page::refused(&DecideError::Store(error), language)
            }
        };
        self.show_late(panel).await
    }

    /// Takes back everything since before a change. Nothing is tested: this is how an owner recovers what somebody
    /// broke, and a text that harms is left out wherever it stands.
    async fn go_back(&self, number: u64) -> Result<(), RestError> {
        self.wait().await?;
        let guilds = &self.intake.answering.guilds;
        let decided = match guilds.going_back(self.own, self.who, number).await {
            Ok(proposal) => guilds.decide(self.own, &proposal).await,
            Err(error) => Err(error),
        };
        self.decided(decided, None).await
    }
}

/// Opens the panel.
pub(super) async fn open(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let visitor = Visitor::of_command(intake, command).await;
    let needed = Standing::Moderator;
    let Some(acting) = Acting::of(intake, visitor, Shown::New, needed).await? else {
        return Ok(());
    };
    acting.show_overview().await
}

/// Takes a change back by its number, as a command asks.
pub(super) async fn undo(
    intake: &Intake,
    command: &CommandInteraction,
    number: u64,
) -> Result<(), RestError> {
    let visitor = Visitor::of_command(intake, command).await;
    match Acting::of(intake, visitor, Shown::New, Standing::Reviewer).await? {
        Some(acting) => acting.undo(number).await,
        None => Ok(()),
    }
}

/// Answers a control of the panel.
pub(super) async fn press(
    intake: &Intake,
    press: &ComponentInteraction,
    control: Control,
) -> Result<(), RestError> {
    let needed = match control {
        Control::History(..) | Control::Look(_) => Standing::Curator,
        Control::Undo(_) => Standing::Reviewer,
        Control::Back(..) => Standing::Owner,
        _ => Standing::Moderator,
    };
    let visitor = Visitor::of_press(intake, press).await;
    let Some(acting) = Acting::of(intake, visitor, Shown::InPlace, needed).await? else {
        return Ok(());
    };
    let chosen = chosen(&press.data.kind);
    let first = chosen.first().map(String::as_str);
    let number_chosen = || first.and_then(|number| number.parse().ok());
    match control {
        Control::Overview => acting.show_overview().await,
        Control::Open(key) => acting.show_setting(key).await,
        Control::Pick => match first.and_then(Key::named) {
            Some(key) => acting.show_setting(key).await,
            None => acting.show_overview().await,
        },
        Control::PickChannel => match first.and_then(|id| id.parse().ok()) {
            Some(id) => acting.show_setting(Key::Channel(id)).await,
            None => acting.show_overview().await,
        },
        Control::Set(key) => match (key, first) {
            (Key::Curators | Key::Reviewers, _) => acting.set(key, Some(&chosen.join(","))).await,
            (_, Some(value)) => acting.set(key, Some(value)).await,
            // An emptied channel select.
            (_, None) => acting.set(key, None).await,
        },
        Control::Reset(key) => acting.set(key, None).await,
        Control::Write(key) if !key.is_written() => acting.show_overview().await,
        Control::Write(key) => {
            let again = page::written(&press.message.content);
            let now = (intake, &*acting.visitor.snapshot);
            let modal = page::form(key, again.as_deref(), now, acting.language());
            intake.sender.open(acting.visitor.slot, modal).await
        }
        Control::History(before, about) => acting.history(before, about.as_ref()).await,
        Control::Look(number) => {
            acting
                .look(number.or_else(number_chosen).unwrap_or_default())
                .await
        }
        Control::Back(number, false) => {
            let panel = past::ask_to_go_back(number, acting.language());
            acting.show(panel).await
        }
        Control::Back(number, true) => acting.go_back(number).await,
        Control::Undo(number) => {
            acting
                .undo(number.or_else(number_chosen).unwrap_or_default())
                .await
        }
    }
}

/// Takes what was written in a form.
pub(super) async fn submit(
    intake: &Intake,
    modal: &ModalInteraction,
    key: Key,
) -> Result<(), RestError> {
    let shown = match modal.message {
        Some(_) => Shown::InPlace,
        None => Shown::New,
    };
    let visitor = Visitor::of_form(intake, modal).await;
    let Some(acting) = Acting::of(intake, visitor, shown, Standing::Moderator).await? else {
        return Ok(());
    };
    if !key.is_written() {
        return acting.show_overview().await;
    }
    acting.wait().await?;
    let text = field(modal, page::FIELD);
    let guilds = &intake.answering.guilds;
    let value = match key {
        // A name does as well as a code.
        Key::Region => guilds
            .contacts()
            .named(&text)
            .map_or_else(|| text.clone(), |region| region.code().as_str().to_owned()),
        _ => text.clone(),
    };
    match guilds.set(acting.own, acting.who, key, Some(&value)).await {
        // The text comes back, to be mended instead of written anew.
        Err(error @ (DecideError::Refused(_) | DecideError::Store(_))) => {
            if let DecideError::Store(error) = &error {
                tracing::error!(guild.id = %acting.guild, cause = %error, "a decision was not saved");
            }
            let panel = page::give_back(key, &error, &text, acting.language());
            acting.show_late(panel).await
        }
        decided => acting.decided(decided, Some(key)).await,
    }
}

/// What was chosen in a select: values, or ids of channels and roles.
pub(super) fn chosen(kind: &ComponentInteractionDataKind) -> Vec<String> {
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
