//! `/knowledge`: the people who write a server's entries add, edit, try, publish and take them out.
//!
//! What is written is a draft first (`desk.rs`), kept in the store whatever is wrong with it. `form.rs` has the
//! forms, `page.rs` and `shelf.rs` draw the pages, `control.rs` says what a control's id means, `publishing.rs` decides. Curators
//! write, reviewers publish; who may what is looked at on every action.

mod control;
mod desk;
mod difference;
mod form;
mod option;
mod page;
mod publishing;
mod shelf;

pub(super) use control::Control;
pub(super) use option::{declared, suggest};

use serenity::model::application::{
    CommandDataOption, CommandDataOptionValue, CommandInteraction, ComponentInteraction,
    ModalInteraction,
};

use super::intake::Intake;
use super::panel::{Panel, Shown};
use super::rest::RestError;
use super::settings::{self, chosen, field};
use super::standing::Standing;
use super::visitor::Visitor;
use crate::clock::today;
use crate::community::{Guild, Person};
use crate::knowledge::{EntryId, Problem};
use crate::store::StoreError;

use control::Stamp;
use desk::{Work, outlook};
use form::Form;

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

    /// Shows that the database failed, and logs why.
    fn failed(&self, error: &StoreError) -> Panel {
        tracing::error!(guild.id = %self.guild, cause = %error, "a draft could not be read or saved");
        Panel::saying(page::unsaved())
    }

    /// The page of a draft, after something was said.
    async fn draft_page(&self, said: &str, work: &Work) -> Panel {
        let snapshot = &self.visitor.snapshot;
        let outlook = outlook(
            self.intake,
            snapshot,
            (work.id.clone(), Some(work.say())),
            false,
        )
        .await;
        page::draft(said, work, outlook.as_ref(), self.intake)
    }

    /// Opens an entry's draft, made from what stands when there is none yet.
    async fn open(&self, id: &EntryId) -> Result<(), RestError> {
        self.wait().await?;
        let snapshot = &self.visitor.snapshot;
        let panel = match Work::open(self.intake, snapshot, self.guild, id, self.who).await {
            Ok(Some(work)) => self.draft_page("", &work).await,
            Ok(None) => no_such_entry(id),
            Err(error) => self.failed(&error),
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
                    Err(error) => self.failed(&error),
                }
            }
            Err(error) => self.failed(&error),
        };
        self.show_late(panel).await
    }

    async fn drafts(&self, said: &str) -> Result<(), RestError> {
        let panel = self.drafts_page(said).await;
        self.show(panel).await
    }

    async fn drafts_page(&self, said: &str) -> Panel {
        match self
            .intake
            .answering
            .guilds
            .store()
            .drafts(self.guild)
            .await
        {
            Ok(list) => page::drafts(said, &list),
            Err(error) => self.failed(&error),
        }
    }

    /// The draft a control speaks of, or a page that says what became of it.
    async fn work(&self, id: &EntryId) -> Result<Work, Panel> {
        match Work::find(self.intake, self.guild, id).await {
            Ok(Some(work)) => Ok(work),
            Ok(None) => {
                let words = format!(
                    "There is no draft of `{id}` any more: it was published or thrown away."
                );
                Err(self.drafts_page(&words).await)
            }
            Err(error) => Err(self.failed(&error)),
        }
    }

    /// Changes a draft and shows its page.
    async fn change(
        &self,
        id: &EntryId,
        said: &str,
        change: impl FnOnce(&mut Work),
    ) -> Result<(), RestError> {
        self.wait().await?;
        let turn = self.intake.drafting.lock().await;
        let panel = match self.work(id).await {
            Ok(mut work) => {
                change(&mut work);
                match work.save(self.intake, self.guild, self.who).await {
                    Ok(()) => self.draft_page(said, &work).await,
                    Err(error) => self.failed(&error),
                }
            }
            Err(panel) => panel,
        };
        drop(turn);
        self.show_late(panel).await
    }

    /// Takes a form. What was written is never lost: where it cannot be saved, it comes back as a file.
    async fn take(
        &self,
        (form, id, stamp): (Form, &EntryId, Option<Stamp>),
        written: &(impl Fn(&str) -> String + Sync),
    ) -> Result<(), RestError> {
        self.wait().await?;
        let give_back = |why: &str| page::given_back(why, &form.as_text(written), id);
        let turn = self.intake.drafting.lock().await;
        let panel = match Work::find(self.intake, self.guild, id).await {
            Ok(Some(work)) if stamp.is_some_and(|stamp| stamp != form.stamp(&work.text)) => {
                give_back(
                    "Somebody else changed the same part of this draft while you were writing.",
                )
            }
            Ok(Some(mut work)) => {
                form.take(&mut work.text, written);
                if form == Form::More {
                    // Whoever says who checked it has looked at it.
                    work.text.review.reviewed = today().to_string();
                }
                match work.save(self.intake, self.guild, self.who).await {
                    Ok(()) => self.draft_page("Saved.", &work).await,
                    Err(error) => {
                        drop(self.failed(&error));
                        give_back(&page::unsaved())
                    }
                }
            }
            Ok(None) => give_back("The draft was published or thrown away while you were writing."),
            Err(error) => {
                drop(self.failed(&error));
                give_back(&page::unsaved())
            }
        };
        drop(turn);
        self.show_late(panel).await
    }
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
        Control::Publish(..) | Control::Disable(_) | Control::Restore(_) | Control::Keep(_) => {
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
        Control::Write(form, id, _) => match curator.work(&id).await {
            Ok(work) => {
                let modal = form.filled(&id, &work.text);
                intake.sender.open(curator.visitor.slot, modal).await
            }
            Err(panel) => curator.show(panel).await,
        },
        Control::Kind(id) => {
            let kind = first();
            let change = |work: &mut Work| {
                if kind == "treatment" {
                    work.text.treatment.get_or_insert_default();
                } else {
                    work.text.treatment = None;
                }
                work.text.kind = kind;
            };
            curator.change(&id, "Saved.", change).await
        }
        Control::Care(id) => {
            let level = first();
            curator
                .change(&id, "Saved.", |work| work.text.care.level = level)
                .await
        }
        Control::Discard(id, false) => {
            let words =
                format!("Throw the draft of `{id}` away? What members see now stays as it is.");
            let yes = ("Throw it away", Control::Discard(id.clone(), true));
            curator
                .show(page::ask_first(
                    &words,
                    yes,
                    ("Keep it", Control::Draft(id)),
                ))
                .await
        }
        Control::Discard(id, true) => {
            let store = intake.answering.guilds.store();
            match store.drop_draft(curator.guild, id.as_str()).await {
                Ok(_) => {
                    curator
                        .drafts(&format!("The draft of `{id}` is gone."))
                        .await
                }
                Err(error) => curator.show(curator.failed(&error)).await,
            }
        }
        Control::Review(id) => curator.ask_for_review(&id).await,
        Control::Judge(id) => curator.judge(&id).await,
        Control::Publish(id, stamp) => curator.publish(&id, stamp).await,
        Control::Disable(id) => curator.decide_fate(&id, publishing::Fate::Disabled).await,
        Control::Restore(id) => curator.decide_fate(&id, publishing::Fate::ThePacks).await,
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
