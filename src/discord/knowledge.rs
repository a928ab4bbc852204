//! `/knowledge`: the people who write a server's entries add, edit, try, publish and take them out.
//!
//! What is written is a draft first (`desk.rs`), kept in the store whatever is wrong with it. `form.rs` has the
//! forms, `page.rs` and `shelf.rs` draw the pages, `findings.rs` words what is wrong, `control.rs` says what a
//! control's id means, `publishing.rs` decides. Curators write, reviewers publish; who may what is looked at on every action.

mod control;
mod desk;
mod difference;
mod findings;
mod form;
mod option;
mod page;
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
use crate::clock::today;
use crate::community::{Change, Guild, Person, Proposal};
use crate::knowledge::{EntryId, Overlay, Problem, Say};
use crate::store::StoreError;

use control::Stamp;
pub(super) use desk::empty;
use desk::{DeskError, Work, outlook};
use form::Form;

/// How long a draft may take to be read before a form can no longer be opened: Discord waits for three seconds.
const SOON: Duration = Duration::from_secs(2);

/// How often a change of a draft is tried when others save the same one in between.
const TRIES: usize = 5;

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

    /// Why there is no work on a draft; what the host must know is logged.
    fn why(&self, error: &DeskError) -> String {
        match error {
            DeskError::Store(cause) => {
                tracing::error!(guild.id = %self.guild, %cause, "a draft could not be read or saved");
                page::unsaved()
            }
            DeskError::Unreadable { error, .. } => page::unreadable(error),
            DeskError::Contended => page::CONTENDED.to_owned(),
        }
    }

    /// Shows why there is no work on a draft. A text that cannot be read is handed out as it is kept.
    fn failed(&self, id: &EntryId, error: &DeskError) -> Panel {
        let why = self.why(error);
        match error {
            DeskError::Unreadable { text, .. } => page::kept(&why, text, id),
            _ => Panel::saying(why),
        }
    }

    /// The page of a draft, after something was said.
    async fn draft_page(&self, said: &str, work: &Work) -> Panel {
        let snapshot = &self.visitor.snapshot;
        let says = vec![(work.id.clone(), Some(work.say()))];
        let outlook = outlook(self.intake, (self.guild, snapshot), says, false).await;
        page::draft(said, work, outlook.ok().as_ref(), self.intake)
    }

    /// Opens an entry's draft, made from what stands when there is none yet.
    async fn open(&self, id: &EntryId) -> Result<(), RestError> {
        self.wait().await?;
        let snapshot = &self.visitor.snapshot;
        let panel = match Work::open(self.intake, snapshot, self.guild, id, self.who).await {
            Ok(Some(work)) => self.draft_page("", &work).await,
            Ok(None) => no_such_entry(id),
            Err(error) => self.failed(id, &error),
        };
        self.show_late(panel).await
    }

    /// Opens an entry's draft as made from the pack's text of today: whoever saw how the two differ takes over
    /// from it what belongs in.
    async fn merge(&self, id: &EntryId) -> Result<(), RestError> {
        self.wait().await?;
        let snapshot = &self.visitor.snapshot;
        let panel = match Work::open(self.intake, snapshot, self.guild, id, self.who).await {
            Ok(Some(_)) => {
                let base = self.intake.answering.guilds.ground().shipped.hash(id);
                let base = base.map(|hash| hash.to_string());
                let change = |work: &mut Work| work.draft.base.clone_from(&base);
                match self.changed(id, change).await {
                    Ok(work) => self.draft_page("", &work).await,
                    Err(panel) => panel,
                }
            }
            Ok(None) => no_such_entry(id),
            Err(error) => self.failed(id, &error),
        };
        self.show_late(panel).await
    }

    /// Begins a new entry.
    async fn add(&self, id: &EntryId, title: &str) -> Result<(), RestError> {
        let taken = desk::standing(self.intake, &self.visitor.snapshot, id).is_some();
        if taken {
            let words = format!(
                "There is an entry `{id}` already. Change it with /knowledge edit, or choose another id."
            );
            return self.show(Panel::saying(words)).await;
        }
        self.wait().await?;
        let panel = match Work::find(self.intake, self.guild, id).await {
            Ok(Some(work)) => {
                self.draft_page("There is a draft of it already.", &work)
                    .await
            }
            Ok(None) => {
                let text = desk::empty(title, today()).to_toml();
                let begun = Work::begin(self.intake, self.guild, id, (&text, None), self.who).await;
                match begun {
                    Ok(work) => {
                        self.draft_page("A new entry. Fill in the forms below.", &work)
                            .await
                    }
                    Err(error) => self.failed(id, &error),
                }
            }
            Err(error) => self.failed(id, &error),
        };
        self.show_late(panel).await
    }

    async fn drafts(&self, said: &str) -> Result<(), RestError> {
        self.wait().await?;
        let panel = self.drafts_page(said).await;
        self.show_late(panel).await
    }

    async fn drafts_page(&self, said: &str) -> Panel {
        let store = self.intake.answering.guilds.store();
        match store.drafts(self.guild).await {
            Ok(list) => page::drafts(said, &list),
            Err(error) => Panel::saying(self.why(&error.into())),
        }
    }

    /// The draft a control speaks of, or a page that says what became of it.
    async fn work(&self, id: &EntryId) -> Result<Work, Panel> {
        match Work::find(self.intake, self.guild, id).await {
            Ok(Some(work)) => Ok(work),
            Ok(None) => Err(self.drafts_page(&no_draft(id)).await),
            Err(error) => Err(self.failed(id, &error)),
        }
    }

    /// Changes a draft and shows its page.
    async fn change(
        &self,
        id: &EntryId,
        said: &str,
        change: impl Fn(&mut Work) + Sync,
    ) -> Result<(), RestError> {
        self.wait().await?;
        let panel = match self.changed(id, change).await {
            Ok(work) => self.draft_page(said, &work).await,
            Err(panel) => panel,
        };
        self.show_late(panel).await
    }

    /// The draft with a change that is saved; made anew where somebody else saved in between.
    async fn changed(
        &self,
        id: &EntryId,
        change: impl Fn(&mut Work) + Sync,
    ) -> Result<Work, Panel> {
        for _ in 0..TRIES {
            let mut work = self.work(id).await?;
            change(&mut work);
            match work.save(self.intake, self.guild, self.who).await {
                Ok(true) => return Ok(work),
                Ok(false) => {}
                Err(error) => return Err(self.failed(id, &error)),
            }
        }
        Err(self.failed(id, &DeskError::Contended))
    }

    /// Takes a form. What was written is never lost: where it cannot be saved, it comes back as a file.
    async fn take(
        &self,
        (form, id, stamp): (Form, &EntryId, Option<Stamp>),
        written: &(impl Fn(&str) -> String + Sync),
    ) -> Result<(), RestError> {
        self.wait().await?;
        let panel = match self.taken((form, id, stamp), written).await {
            Ok(work) => self.draft_page("Saved.", &work).await,
            Err(why) => page::given_back(&why, &form.as_text(written), id),
        };
        self.show_late(panel).await
    }

    /// The draft with what was written in a form, saved; else why it could not be.
    async fn taken(
        &self,
        (form, id, stamp): (Form, &EntryId, Option<Stamp>),
        written: &(impl Fn(&str) -> String + Sync),
    ) -> Result<Work, String> {
        for _ in 0..TRIES {
            let found = Work::find(self.intake, self.guild, id).await;
            let mut work = match found {
                Ok(Some(work)) => work,
                Ok(None) => return Err(page::GONE.to_owned()),
                Err(error) => return Err(self.why(&error)),
            };
            if stamp.is_some_and(|stamp| stamp != form.stamp(&work.text)) {
                return Err(page::SAME_PART.to_owned());
            }
            let before = work.text.review.clone();
            form.take(&mut work.text, written);
            let review = &work.text.review;
            if form == Form::More && (&before.by, &before.next) != (&review.by, &review.next) {
                // Whoever says who checked it, or until when, has looked at it.
                work.text.review.reviewed = today().to_string();
            }
            match work.save(self.intake, self.guild, self.who).await {
                Ok(true) => return Ok(work),
                Ok(false) => {}
                Err(error) => return Err(self.why(&error)),
            }
        }
        Err(self.why(&DeskError::Contended))
    }

    /// Asks whether a draft is to be thrown away.
    async fn ask_to_discard(&self, id: EntryId) -> Result<(), RestError> {
        let store = self.intake.answering.guilds.store();
        let panel = match store.draft(self.guild, id.as_str()).await {
            Ok(Some(draft)) => {
                let words =
                    format!("Throw the draft of `{id}` away? What members see now stays as it is.");
                let go = Control::Discard(id.clone(), Some(Stamp::of(&draft.text)));
                page::ask_first(
                    &words,
                    ("Throw it away", go),
                    ("Keep it", Control::Draft(id)),
                )
            }
            Ok(None) => self.drafts_page(&no_draft(&id)).await,
            Err(error) => Panel::saying(self.why(&error.into())),
        };
        self.show(panel).await
    }

    /// Throws a draft away, if it is still the one that was spoken of.
    async fn discard(&self, id: &EntryId, stamp: Stamp) -> Result<(), RestError> {
        self.wait().await?;
        let store = self.intake.answering.guilds.store();
        let dropped = async {
            let draft = store.draft(self.guild, id.as_str()).await?;
            match draft.filter(|draft| Stamp::of(&draft.text) == stamp) {
                Some(draft) => {
                    store
                        .drop_draft_of(self.guild, id.as_str(), &draft.text)
                        .await
                }
                None => Ok(false),
            }
        };
        let panel = match dropped.await {
            Ok(true) => {
                self.drafts_page(&format!("The draft of `{id}` is gone."))
                    .await
            }
            Ok(false) => {
                let words = format!(
                    "Nothing was thrown away: the draft of `{id}` was changed, or is gone, since you looked."
                );
                self.drafts_page(&words).await
            }
            Err(error) => Panel::saying(self.why(&error.into())),
        };
        self.show_late(panel).await
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
            Ok(outlook) if outlook.blocks() => Some(page::undo_refused(&outlook)),
            Ok(_) => None,
            Err(why) => Some(Panel::saying(why.words())),
        },
    )
}

/// Adds what a change did to the texts of entries, if it did.
pub(super) fn with_changes(panel: Panel, change: &Change) -> Panel {
    match difference::of_change(change).as_str() {
        "" => panel,
        differs => page::with_difference(panel, differs),
    }
}

fn no_draft(id: &EntryId) -> String {
    format!("There is no draft of `{id}` any more: it was published or thrown away.")
}

fn no_such_entry(id: &EntryId) -> Panel {
    let words = format!(
        "There is no entry `{id}`. Pick one from the list, or begin it with /knowledge add."
    );
    Panel::saying(words)
}

/// Answers `/knowledge` and its subcommands, but those that move files (`exchange.rs`).
pub(super) async fn open(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let Some((name, options)) = option::subcommand(command) else {
        return Ok(());
    };
    let needed = match name {
        "disable" | "restore" | "undo" => Standing::Reviewer,
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
            Err(problem) => return curator.show(not_an_id(&problem)).await,
        },
    };
    match (name, &id) {
        ("add", Some(id)) => curator.add(id, text("title").trim()).await,
        ("edit", Some(id)) => curator.open(id).await,
        ("preview", Some(id)) => curator.preview(id).await,
        ("publish", Some(id)) => curator.judge(id).await,
        ("disable", Some(id)) => curator.consider(id, publishing::Fate::Disabled).await,
        ("restore", Some(id)) => curator.consider(id, publishing::Fate::ThePacks).await,
        ("check", _) => curator.check().await,
        ("history", _) => curator.history(&text("entry")).await,
        ("undo", _) => settings::undo(intake, command, number_of(options, "change")).await,
        _ => curator.drafts("").await,
    }
}

fn not_an_id(problem: &Problem) -> Panel {
    let words = format!("{problem}, as in `eyelid-twitch`. Nothing was changed.");
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
                let modal = form.filled(&id, &work.text);
                intake.sender.open(curator.visitor.slot, modal).await
            }
            Ok(Err(panel)) => curator.show(panel).await,
            Err(_) => curator.show(Panel::saying(page::unsaved())).await,
        },
        Control::Kind(id) => {
            let kind = first();
            let change = |work: &mut Work| {
                if kind == "treatment" {
                    work.text.treatment.get_or_insert_default();
                }
                work.text.kind.clone_from(&kind);
            };
            curator.change(&id, "Saved.", change).await
        }
        Control::Care(id) => {
            let level = first();
            let change = |work: &mut Work| work.text.care.level.clone_from(&level);
            curator.change(&id, "Saved.", change).await
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
