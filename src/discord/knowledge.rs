//! `/knowledge`: the people who write a server's entries add, edit, try, publish and take them out.
//!
//! What is written is a draft first (`desk.rs`, `drafting.rs`), kept in the store whatever is wrong with it. `form.rs` has the
//! forms and `choices.rs` the lists, `page.rs` and `shelf.rs` draw the pages, `findings.rs` words what is wrong,
//! `control.rs` says what a control's id means, `publishing.rs` decides, `pinning.rs` says which entries come first.
//! Curators write, reviewers publish; who may what is looked at on every action.

mod choices;
mod control;
mod desk;
mod difference;
mod drafting;
mod findings;
mod form;
mod option;
mod page;
mod pinning;
mod publishing;
mod shelf;

pub(super) use control::Control;
pub(super) use option::{declared, suggest};

use std::time::Duration;

use serenity::model::application::{
    CommandDataOption, CommandDataOptionValue, CommandInteraction, ComponentInteraction,
    ModalInteraction,
};

use tokio::time::timeout;

use super::intake::Intake;
use super::panel::{Panel, Shown};
use super::rest::RestError;
use super::settings::{self, chosen, field};
use super::standing::Standing;
use super::visitor::Visitor;
use crate::community::{Change, Guild, Person, Proposal};
use crate::knowledge::{EntryId, Overlay, Problem, Say};
use crate::say;
use crate::speech::Language;
use crate::store::StoreError;

use control::Stamp;
use desk::{DeskError, Work, outlook};
pub(super) use desk::{base, empty, standing};
pub(super) use drafting::TRIES;
use form::Form;

/// How long a draft may take to be read before a form can no longer be opened: Discord waits for three seconds.
const SOON: Duration = Duration::from_secs(2);

/// Whoever works on a guild's entries, and where what they are shown appears.
struct Curator<'a> {
    intake: &'a Intake,
    visitor: Visitor<'a>,
    guild: Guild,
    who: Person,
    shown: Shown,
}

impl<'a> Curator<'a> {
    /// The visitor as a curator; everybody else is told privately what it takes.
    async fn of(
        intake: &'a Intake,
        visitor: Visitor<'a>,
        shown: Shown,
        needed: Standing,
    ) -> Result<Option<Self>, RestError> {
        let Some(guild) = visitor.deciding(intake, needed).await? else {
            return Ok(None);
        };
        Ok(visitor.person().map(|who| Self {
            intake,
            visitor,
            guild,
            who,
            shown,
        }))
    }

    async fn show(&self, panel: Panel) -> Result<(), RestError> {
        self.visitor.show(self.intake, panel, self.shown).await
    }

    /// Asks for time: what follows thinks for longer than Discord waits.
    async fn wait(&self) -> Result<(), RestError> {
        self.intake.sender.wait(self.visitor.slot, self.shown).await
    }

    async fn show_late(&self, panel: Panel) -> Result<(), RestError> {
        self.visitor.show_late(self.intake, panel).await
    }

    /// What they are spoken to in.
    fn language(&self) -> Language {
        self.visitor.slot.language
    }

    /// Why there is no work on a draft; what the host must know is logged.
    fn why(&self, error: &DeskError) -> String {
        let language = self.language();
        match error {
            DeskError::Store(cause) => {
                tracing::error!(guild.id = %self.guild, %cause, "a draft could not be read or saved");
                say!(language, "knowledge-unsaved")
            }
            DeskError::Unreadable { error, .. } => {
                say!(
                    language,
                    "knowledge-unreadable",
                    error = error.words(language)
                )
            }
            DeskError::Contended => say!(language, "knowledge-contended"),
        }
    }

    /// Shows why there is no work on a draft. A text that cannot be read is handed out as it is kept.
    fn failed(&self, id: &EntryId, error: &DeskError) -> Panel {
        let why = self.why(error);
        match error {
            DeskError::Unreadable { text, .. } => page::kept(&why, text, id, self.language()),
            _ => Panel::saying(why),
        }
    }
}

/// What speaks against a decision that brings entries back; `None` when nothing does.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn refuses(
    intake: &Intake,
    guild: Guild,
    proposal: &Proposal,
    language: Language,
) -> Result<Option<Panel>, StoreError> {
    let says = proposal.edits.iter().filter_map(|(subject, value)| {
        let id = Overlay::entry_of(subject.as_str())?;
        // What a newer version said is left out wherever it stands, so no test can be held against it.
        let say = value.as_deref().map(Say::parse).transpose().ok()?;
        Some((id, say))
    });
    let says: Vec<_> = says.collect();
    if says.is_empty() {
        return Ok(None);
    }
    // As the store has it now: another process may have decided something since.
    let snapshot = intake.answering.guilds.refresh(guild).await?;
    Ok(
        match outlook(intake, (guild, &snapshot), says, true).await {
            Ok(outlook) if outlook.blocks() => Some(page::undo_refused(&outlook, language)),
            Ok(_) => None,
            Err(why) => Some(Panel::saying(why.words(language))),
        },
    )
}

/// Adds what a change did to the texts of entries, if it did.
pub(super) fn with_changes(
    panel: Panel,
    change: &Change,
    intake: &Intake,
    language: Language,
) -> Panel {
    let shipped = &intake.answering.guilds.ground().shipped;
    match difference::of_change(change, shipped, language).as_str() {
        "" => panel,
        differs => page::with_difference(panel, differs, language),
    }
}

fn no_such_entry(id: &EntryId, language: Language) -> Panel {
    Panel::saying(say!(language, "knowledge-no-entry", entry = id.as_str()))
}

/// Answers `/knowledge` and its subcommands, but those that move files (`exchange.rs`).
pub(super) async fn open(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let Some((name, options)) = option::subcommand(command) else {
        return Ok(());
    };
    let needed = match name {
        "disable" | "restore" | "undo" | option::PIN => Standing::Reviewer,
        _ => Standing::Curator,
    };
    let visitor = Visitor::of_command(intake, command).await;
    let Some(curator) = Curator::of(intake, visitor, Shown::New, needed).await? else {
        return Ok(());
    };
    let text = |name: &str| text_of(options, name);
    let id = match name {
        "drafts" | "check" | "history" | "undo" => None,
        _ => match text("entry").trim().parse::<EntryId>() {
            Ok(id) => Some(id),
            Err(problem) => {
                let language = curator.language();
                let panel = not_an_id(&problem, language);
                let title = text("title");
                // What was typed comes back.
                return match title.trim() {
                    "" => curator.show(panel).await,
                    title => {
                        let typed = say!(language, "knowledge-your-title", title = title);
                        curator.show(panel.said_after(&typed)).await
                    }
                };
            }
        },
    };
    match (name, &id) {
        ("add", Some(id)) => curator.add(id, text("title").trim()).await,
        ("edit", Some(id)) => curator.open(id).await,
        ("preview", Some(id)) => curator.preview(id).await,
        ("publish", Some(id)) => curator.judge(id).await,
        ("disable", Some(id)) => curator.consider(id, publishing::Fate::Disabled).await,
        ("restore", Some(id)) => curator.consider(id, publishing::Fate::ThePacks).await,
        (option::PIN, Some(id)) => curator.pin(id).await,
        ("check", _) => curator.check().await,
        ("history", _) => curator.history(&text("entry")).await,
        ("undo", _) => settings::undo(intake, command, number_of(options, "change")).await,
        _ => curator.drafts("").await,
    }
}

fn not_an_id(problem: &Problem, language: Language) -> Panel {
    let words = say!(
        language,
        "knowledge-no-id",
        problem = problem.words(language)
    );
    let mut chars = words.chars();
    let first = chars.next().map(|c| c.to_uppercase().collect::<String>());
    Panel::saying(first.unwrap_or_default() + chars.as_str())
}

fn text_of(options: &[CommandDataOption], name: &str) -> String {
    let found = options.iter().find(|option| option.name == name);
    match found.map(|option| &option.value) {
        Some(CommandDataOptionValue::String(text)) => text.clone(),
        _ => String::new(),
    }
}

fn number_of(options: &[CommandDataOption], name: &str) -> u64 {
    let found = options.iter().find(|option| option.name == name);
    match found.map(|option| &option.value) {
        Some(CommandDataOptionValue::Integer(number)) => u64::try_from(*number).unwrap_or_default(),
        _ => 0,
    }
}

/// Answers a control of a page.
pub(super) async fn press(
    intake: &Intake,
    press: &ComponentInteraction,
    control: Control,
) -> Result<(), RestError> {
    let needed = match &control {
        Control::Publish(..) | Control::Disable(..) | Control::Restore(_) | Control::Keep(_) => {
            Standing::Reviewer
        }
        _ => Standing::Curator,
    };
    let visitor = Visitor::of_press(intake, press).await;
    let Some(curator) = Curator::of(intake, visitor, Shown::InPlace, needed).await? else {
        return Ok(());
    };
    let language = curator.language();
    let values = chosen(&press.data.kind);
    let first = || values.first().cloned().unwrap_or_default();
    match control {
        Control::Drafts => curator.drafts("").await,
        Control::Pick => match first().parse() {
            Ok(id) => curator.open(&id).await,
            Err(_) => curator.drafts("").await,
        },
        Control::Draft(id) => curator.open(&id).await,
        Control::Merge(id) => curator.merge(&id).await,
        // A form cannot be sent late.
        Control::Write(form, id, _) => match timeout(SOON, curator.work(&id)).await {
            Ok(Ok(work)) => {
                let modal = form.filled(&id, &work.text, language);
                intake.sender.open(curator.visitor.slot, modal).await
            }
            Ok(Err(panel)) => curator.show(panel).await,
            Err(_) => {
                let words = say!(language, "knowledge-unsaved");
                curator.show(Panel::saying(words)).await
            }
        },
        Control::Kind(id) => {
            let kind = first();
            let change = |work: &mut Work| {
                if kind == "treatment" {
                    work.text.treatment.get_or_insert_default();
                }
                work.text.kind.clone_from(&kind);
            };
            curator
                .change(&id, &say!(language, "knowledge-saved"), change)
                .await
        }
        Control::Care(id) => {
            let level = first();
            let change = |work: &mut Work| work.text.care.level.clone_from(&level);
            curator
                .change(&id, &say!(language, "knowledge-saved"), change)
                .await
        }
        Control::Discard(id, None) => curator.ask_to_discard(id).await,
        Control::Discard(id, Some(stamp)) => curator.discard(&id, stamp).await,
        Control::Review(id) => curator.ask_for_review(&id).await,
        Control::Judge(id) => curator.judge(&id).await,
        Control::Publish(id, stamp) => curator.publish(&id, stamp).await,
        Control::Disable(id, anyway) => {
            curator
                .decide_fate(&id, publishing::Fate::Disabled, anyway)
                .await
        }
        Control::Restore(id) => {
            curator
                .decide_fate(&id, publishing::Fate::ThePacks, false)
                .await
        }
        Control::Conflict(id) => curator.conflict(&id).await,
        Control::Keep(id) => curator.keep(&id).await,
        Control::Check => curator.check().await,
    }
}

/// Takes what was written in a form.
pub(super) async fn submit(
    intake: &Intake,
    modal: &ModalInteraction,
    (form, id, stamp): (Form, EntryId, Option<Stamp>),
) -> Result<(), RestError> {
    let shown = match modal.message {
        Some(_) => Shown::InPlace,
        None => Shown::New,
    };
    let visitor = Visitor::of_form(intake, modal).await;
    let Some(curator) = Curator::of(intake, visitor, shown, Standing::Curator).await? else {
        return Ok(());
    };
    let written = |name: &str| field(modal, name);
    curator.take((form, &id, stamp), &written).await
}
