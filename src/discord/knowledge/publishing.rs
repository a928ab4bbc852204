//! How does a draft become what members read, and how does an entry go? Judged first, then one change.

use super::control::{Control, Stamp};
use super::desk::{self, DeskError, Outlook, Work, outlook};
use super::drafting::TRIES;
use super::{Curator, no_such_entry, page, shelf};
use crate::clock::today;
use crate::community::{Change, Proposal, Subject, Trial, failed as failing};
use crate::discord::changes;
use crate::discord::judging::NotJudged;
use crate::discord::panel::Panel;
use crate::discord::rest::RestError;
use crate::discord::settings;
use crate::discord::standing::Standing;
use crate::guilds::DecideError;
use crate::knowledge::{EntryId, Overlay, Say};
use crate::say;
use crate::speech::Language;
use crate::store::Draft;

/// What an entry can come to besides a new text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// The server does without it.
    Disabled,
    /// The pack's text stands again; an entry that the pack does not have goes.
    ThePacks,
}

impl Fate {
    fn say(self) -> Option<Say> {
        match self {
            Self::Disabled => Some(Say::Disabled),
            Self::ThePacks => None,
        }
    }
}

impl Curator<'_> {
    /// Shows an entry as members would see it, its draft if there is one.
    pub(super) async fn preview(&self, id: &EntryId) -> Result<(), RestError> {
        self.wait().await?;
        let panel = match Work::find(self.intake, self.guild, id).await {
            Ok(Some(work)) => {
                let said = say!(self.language(), "knowledge-preview-draft");
                self.draft_page(&said, &work).await
            }
            Ok(None) if desk::standing(self.intake, &self.visitor.snapshot, id).is_none() => {
                no_such_entry(id, self.language())
            }
            Ok(None) => shelf::entry(id, &self.visitor.snapshot, self.intake, self.language()),
            Err(error) => self.failed(id, &error),
        };
        self.show_late(panel).await
    }

    /// Whether this person may publish this draft.
    async fn may_publish(&self, draft: &Draft) -> Result<(), String> {
        let language = self.language();
        if self.visitor.standing < Standing::Reviewer {
            return Err(say!(language, "knowledge-may-not"));
        }
        if !self.visitor.snapshot.settings().second_reviewer {
            return Ok(());
        }
        let store = self.intake.answering.guilds.store();
        match store.writers(self.guild, &draft.entry).await {
            Ok(writers) if !writers.contains(&self.who) => Ok(()),
            Ok(_) => Err(say!(language, "knowledge-second-person")),
            Err(error) => {
                tracing::warn!(guild.id = %self.guild, cause = %error, "who wrote a draft could not be read");
                Err(say!(language, "knowledge-writers-unknown"))
            }
        }
    }

    async fn outlook(&self, id: &EntryId, say: Option<Say>) -> Result<Outlook, NotJudged> {
        let guild = (self.guild, &self.visitor.snapshot);
        outlook(self.intake, guild, vec![(id.clone(), say)], true).await
    }

    /// Holds a draft against every check and test, and shows what would change.
    pub(super) async fn judge(&self, id: &EntryId) -> Result<(), RestError> {
        self.wait().await?;
        let panel = match self.work(id).await {
            Ok(work) => match self.outlook(id, Some(work.say())).await {
                Ok(outlook) => {
                    let before = desk::standing(self.intake, &self.visitor.snapshot, id);
                    let may = self.may_publish(&work.draft).await;
                    page::judged(&work, &outlook, before.as_deref(), may, self.language())
                }
                Err(why) => page::not_judged(why, id, self.language()),
            },
            Err(panel) => panel,
        };
        self.show_late(panel).await
    }

    /// Publishes a draft, if it is still the one that was shown and still passes.
    pub(super) async fn publish(&self, id: &EntryId, shown: Stamp) -> Result<(), RestError> {
        self.wait().await?;
        let panel = match self.work(id).await {
            Ok(work) => self.publish_work(&work, shown).await,
            Err(panel) => panel,
        };
        self.show_late(panel).await
    }

    async fn publish_work(&self, work: &Work, shown: Stamp) -> Panel {
        let language = self.language();
        if shown != Stamp::of(&work.draft.text) {
            let said = say!(language, "knowledge-changed-since");
            return self.draft_page(&said, work).await;
        }
        let before = desk::standing(self.intake, &self.visitor.snapshot, &work.id);
        let may = self.may_publish(&work.draft).await;
        match self.outlook(&work.id, Some(work.say())).await {
            Err(why) => page::not_judged(why, &work.id, language),
            Ok(outlook) if outlook.blocks() || may.is_err() => {
                page::judged(work, &outlook, before.as_deref(), may, language)
            }
            Ok(_) => {
                let spoken = self.spoken_here();
                let why = say!(spoken, "knowledge-why-published", entry = work.id.as_str());
                match self.say(&work.id, Some(work.say()), why).await {
                    Ok(change) => {
                        let store = self.intake.answering.guilds.store();
                        // What somebody wrote meanwhile stays a draft.
                        let (entry, text) = (work.id.as_str(), work.draft.text.as_str());
                        let dropped = store.drop_draft_of(self.guild, entry, text).await;
                        if let Err(error) = dropped {
                            tracing::warn!(guild.id = %self.guild, cause = %error, "a published draft was left");
                        }
                        let words = say!(language, "knowledge-published");
                        page::decided(&words, &change, language)
                    }
                    Err(error) => self.refused(&error),
                }
            }
        }
    }

    /// What is kept or told to a channel is in the server's language.
    fn spoken_here(&self) -> Language {
        self.visitor.snapshot.settings().language
    }

    /// Writes what is said on an entry, based on what was judged, and tells the change log.
    async fn say(
        &self,
        id: &EntryId,
        say: Option<Say>,
        why: String,
    ) -> Result<Change, DecideError> {
        let subject: Subject = Overlay::subject(id)
            .parse()
            .map_err(|_| DecideError::NoSuchChange(0))?;
        let proposal = Proposal {
            who: self.who,
            why,
            undoes: None,
            edits: vec![(subject, say.map(|say| say.print()))],
            based_on: Some(self.visitor.snapshot.head()),
        };
        let guilds = &self.intake.answering.guilds;
        let change = guilds.decide(self.guild, &proposal).await?;
        if let Some(guild) = self.visitor.guild {
            let snapshot = self.intake.snapshot(Some(guild)).await;
            changes::tell(self.intake, guild, &snapshot, &change).await;
        }
        Ok(change)
    }

    fn refused(&self, error: &DecideError) -> Panel {
        if let DecideError::Store(cause) = error {
            tracing::error!(guild.id = %self.guild, cause = %cause, "a decision was not saved");
        }
        page::refused(error, self.language())
    }

    /// Notes that a reviewer is asked for, and tells the change log where there is one.
    pub(super) async fn ask_for_review(&self, id: &EntryId) -> Result<(), RestError> {
        self.wait().await?;
        let panel = match self.asked_for_review(id).await {
            Ok(work) => {
                self.call_reviewers(id).await;
                let said = say!(self.language(), "knowledge-asked");
                self.draft_page(&said, &work).await
            }
            Err(panel) => panel,
        };
        self.show_late(panel).await
    }

    async fn asked_for_review(&self, id: &EntryId) -> Result<Work, Panel> {
        for _ in 0..TRIES {
            let mut work = self.work(id).await?;
            match work.ask_review(self.intake, self.guild).await {
                Ok(true) => return Ok(work),
                Ok(false) => {}
                Err(error) => return Err(self.failed(id, &error)),
            }
        }
        Err(self.failed(id, &DeskError::Contended))
    }

    async fn call_reviewers(&self, id: &EntryId) {
        let Some(log) = self.visitor.snapshot.settings().log else {
            return;
        };
        let who = self.who.to_string();
        let words = say!(
            self.spoken_here(),
            "knowledge-asks-review",
            who = who,
            entry = id.as_str()
        );
        let channel = serenity::model::id::ChannelId::new(log);
        if let Err(error) = self.intake.sender.tell(channel, &words).await {
            tracing::warn!(guild.id = %self.guild, cause = %error, "the change log could not be told of a review");
        }
    }

    /// Shows what taking an entry out, or giving it back to the pack, would do.
    pub(super) async fn consider(&self, id: &EntryId, fate: Fate) -> Result<(), RestError> {
        let snapshot = &self.visitor.snapshot;
        let said = snapshot.overlay().say(id);
        let shipped = self
            .intake
            .answering
            .guilds
            .ground()
            .shipped
            .text(id)
            .is_some();
        let (language, entry) = (self.language(), id.as_str());
        let words = match (fate, said, shipped) {
            (Fate::Disabled, None, false) => {
                return self.show(no_such_entry(id, self.language())).await;
            }
            (Fate::Disabled, Some(Say::Disabled), _) => {
                let words = say!(language, "knowledge-out-already", entry = entry);
                return self.show(Panel::saying(words)).await;
            }
            (Fate::ThePacks, None, _) => {
                let words = say!(language, "knowledge-nothing-own", entry = entry);
                return self.show(Panel::saying(words)).await;
            }
            (Fate::Disabled, ..) => say!(language, "knowledge-would-disable", entry = entry),
            (Fate::ThePacks, _, true) => {
                say!(language, "knowledge-would-restore", entry = entry)
            }
            (Fate::ThePacks, _, false) => say!(language, "knowledge-would-go", entry = entry),
        };
        self.wait().await?;
        let (label, go) = match fate {
            Fate::Disabled => {
                let go = Control::Disable(id.clone(), false);
                (say!(language, "knowledge-disable"), go)
            }
            Fate::ThePacks => {
                let go = Control::Restore(id.clone());
                (say!(language, "knowledge-restore"), go)
            }
        };
        let panel = match self.outlook(id, fate.say()).await {
            Ok(outlook) => {
                let anyway = self.anyway(id, fate);
                page::outlook_on(&words, &outlook, (&label, go), anyway, language)
            }
            Err(why) => Panel::saying(why.words(self.language())),
        };
        self.show_late(panel).await
    }

    /// What takes an entry out although a test of another one fails then, for those who may: what harms must be
    /// gone at once.
    fn anyway(&self, id: &EntryId, fate: Fate) -> Option<Control> {
        let may = fate == Fate::Disabled && self.visitor.standing >= Standing::Moderator;
        may.then(|| Control::Disable(id.clone(), true))
    }

    /// Takes an entry out, or gives it back to the pack, if every other entry's tests still hold; `anyway` does not
    /// ask them.
    pub(super) async fn decide_fate(
        &self,
        id: &EntryId,
        fate: Fate,
        anyway: bool,
    ) -> Result<(), RestError> {
        let shipped = &self.intake.answering.guilds.ground().shipped;
        let known = shipped.text(id).is_some() || self.visitor.snapshot.overlay().say(id).is_some();
        if !known {
            return self.show(no_such_entry(id, self.language())).await;
        }
        self.wait().await?;
        let language = self.language();
        let judged = if anyway && self.anyway(id, fate).is_some() {
            Ok(None)
        } else {
            self.outlook(id, fate.say()).await.map(Some)
        };
        let panel = match judged {
            Err(why) => Panel::saying(why.words(self.language())),
            Ok(Some(outlook)) if outlook.blocks() => {
                let again = say!(language, "knowledge-try-again");
                let words = say!(language, "knowledge-nothing-changed");
                let (go, anyway) = ((again.as_str(), Control::Check), self.anyway(id, fate));
                page::outlook_on(&words, &outlook, go, anyway, language)
            }
            Ok(_) => {
                let (spoken, entry) = (self.spoken_here(), id.as_str());
                let (why, words) = match fate {
                    Fate::Disabled => (
                        say!(spoken, "knowledge-why-disabled", entry = entry),
                        say!(language, "knowledge-disabled"),
                    ),
                    Fate::ThePacks => (
                        say!(spoken, "knowledge-why-restored", entry = entry),
                        say!(language, "knowledge-restored"),
                    ),
                };
                match self.say(id, fate.say(), why).await {
                    Ok(change) => page::decided(&words, &change, language),
                    Err(error) => self.refused(&error),
                }
            }
        };
        self.show_late(panel).await
    }

    /// The entry's conflict with the pack, if it still has one.
    pub(super) async fn conflict(&self, id: &EntryId) -> Result<(), RestError> {
        let conflicts = &self.visitor.snapshot.laid().conflicts;
        if let Some(conflict) = conflicts.iter().find(|conflict| conflict.id == *id) {
            let panel = shelf::conflict(conflict, self.language());
            return self.show(panel).await;
        }
        let words = say!(
            self.language(),
            "knowledge-no-conflict",
            entry = id.as_str()
        );
        self.show(Panel::saying(words)).await
    }

    /// Keeps the own text, as made from the pack's text of today.
    pub(super) async fn keep(&self, id: &EntryId) -> Result<(), RestError> {
        let Some(Say::Own { text, .. }) = self.visitor.snapshot.overlay().say(id) else {
            return self.show(no_such_entry(id, self.language())).await;
        };
        let say = Say::Own {
            text: text.clone(),
            base: self.intake.answering.guilds.ground().shipped.hash(id),
        };
        let spoken = self.spoken_here();
        let why = say!(spoken, "knowledge-why-kept", entry = id.as_str());
        let language = self.language();
        self.wait().await?;
        let panel = match self.say(id, Some(say), why).await {
            Ok(change) => {
                let words = say!(language, "knowledge-own-kept");
                page::decided(&words, &change, language)
            }
            Err(error) => self.refused(&error),
        };
        self.show_late(panel).await
    }

    /// Every check and test of the server's entries as they stand.
    pub(super) async fn check(&self) -> Result<(), RestError> {
        self.wait().await?;
        let snapshot = &self.visitor.snapshot;
        let language = self.language();
        let tried = self
            .intake
            .judge(self.guild, snapshot, move |answering, snapshot| {
                let community = snapshot.community();
                let trials = Trial::all(community.pack());
                let failed = failing(&trials, community, &answering.responder, today());
                let told = failed
                    .iter()
                    .map(|(trial, landing)| shelf::failing(trial, landing, language));
                told.collect::<Vec<_>>()
            });
        let panel = match tried.await {
            Ok(failing) => shelf::check(snapshot, &failing, language),
            Err(why) => Panel::saying(why.words(self.language())),
        };
        self.show_late(panel).await
    }

    /// What was decided about entries, or about one.
    pub(super) async fn history(&self, entry: &str) -> Result<(), RestError> {
        self.wait().await?;
        let (entry, standing) = (entry.trim(), self.visitor.standing);
        let (intake, guild, language) = (self.intake, self.guild, self.language());
        let panel = match entry.parse::<EntryId>() {
            Ok(id) => {
                let about = (Some(&id), None);
                settings::history_page(intake, guild, standing, about, language).await
            }
            // Of all entries, whoever asks.
            Err(_) if entry.is_empty() => {
                let standing = standing.min(Standing::Reviewer);
                settings::history_page(intake, guild, standing, (None, None), language).await
            }
            Err(problem) => super::not_an_id(&problem, language),
        };
        self.show_late(panel).await
    }
}
