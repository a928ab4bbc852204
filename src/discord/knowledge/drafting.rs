//! How is a draft opened, changed and thrown away? What was written is never lost, whoever else is writing.

use super::control::{Control, Stamp};
use super::desk::{self, DeskError, Work, outlook};
use super::form::Form;
use super::{Curator, no_such_entry, page};
use crate::clock::today;
use crate::discord::panel::Panel;
use crate::discord::rest::RestError;
use crate::knowledge::EntryId;
use crate::say;
use crate::speech::Language;

/// How often a change of a draft is tried when others save the same one in between.
pub(in crate::discord) const TRIES: usize = 5;

impl Curator<'_> {
    /// The page of a draft, after something was said.
    pub(super) async fn draft_page(&self, said: &str, work: &Work) -> Panel {
        let snapshot = &self.visitor.snapshot;
        let says = vec![(work.id.clone(), Some(work.say()))];
        let outlook = outlook(self.intake, (self.guild, snapshot), says, false).await;
        page::draft(
            said,
            work,
            outlook.ok().as_ref(),
            self.intake,
            self.language(),
        )
    }

    /// Opens an entry's draft, made from what stands when there is none yet.
    pub(super) async fn open(&self, id: &EntryId) -> Result<(), RestError> {
        self.wait().await?;
        let snapshot = &self.visitor.snapshot;
        let panel = match Work::open(self.intake, snapshot, self.guild, id, self.who).await {
            Ok(Some(work)) => self.draft_page("", &work).await,
            Ok(None) => no_such_entry(id, self.language()),
            Err(error) => self.failed(id, &error),
        };
        self.show_late(panel).await
    }

    /// Opens an entry's draft as made from the pack's text of today: whoever saw how the two differ takes over
    /// from it what belongs in.
    pub(super) async fn merge(&self, id: &EntryId) -> Result<(), RestError> {
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
            Ok(None) => no_such_entry(id, self.language()),
            Err(error) => self.failed(id, &error),
        };
        self.show_late(panel).await
    }

    /// Begins a new entry.
    pub(super) async fn add(&self, id: &EntryId, title: &str) -> Result<(), RestError> {
        let language = self.language();
        let taken = desk::standing(self.intake, &self.visitor.snapshot, id).is_some();
        if taken {
            let words = say!(language, "knowledge-entry-there", entry = id.as_str());
            return self.show(Panel::saying(words)).await;
        }
        self.wait().await?;
        let panel = match Work::find(self.intake, self.guild, id).await {
            Ok(Some(work)) => {
                let said = say!(language, "knowledge-draft-there");
                self.draft_page(&said, &work).await
            }
            Ok(None) => {
                let text = desk::empty(title, today()).to_toml();
                let begun = Work::begin(self.intake, self.guild, id, (&text, None), self.who).await;
                match begun {
                    Ok(work) => {
                        let said = say!(language, "knowledge-new");
                        self.draft_page(&said, &work).await
                    }
                    Err(error) => self.failed(id, &error),
                }
            }
            Err(error) => self.failed(id, &error),
        };
        self.show_late(panel).await
    }

    pub(super) async fn drafts(&self, said: &str) -> Result<(), RestError> {
        self.wait().await?;
        let panel = self.drafts_page(said).await;
        self.show_late(panel).await
    }

    pub(super) async fn drafts_page(&self, said: &str) -> Panel {
        let store = self.intake.answering.guilds.store();
        match store.drafts(self.guild).await {
            Ok(list) => page::drafts(said, &list, self.language()),
            Err(error) => Panel::saying(self.why(&error.into())),
        }
    }

    /// The draft a control speaks of, or a page that says what became of it.
    pub(super) async fn work(&self, id: &EntryId) -> Result<Work, Panel> {
        match Work::find(self.intake, self.guild, id).await {
            Ok(Some(work)) => Ok(work),
            Ok(None) => Err(self.drafts_page(&no_draft(id, self.language())).await),
            Err(error) => Err(self.failed(id, &error)),
        }
    }

    /// Changes a draft and shows its page.
    pub(super) async fn change(
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
    pub(super) async fn changed(
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
    pub(super) async fn take(
        &self,
        (form, id, stamp): (Form, &EntryId, Option<Stamp>),
        written: &(impl Fn(&str) -> String + Sync),
    ) -> Result<(), RestError> {
        self.wait().await?;
        let language = self.language();
        let panel = match self.taken((form, id, stamp), written).await {
            Ok(work) => {
                let said = say!(language, "knowledge-saved");
                self.draft_page(&said, &work).await
            }
            Err(why) => {
                let text = form.as_text(written, language);
                page::given_back(&why, &text, id, language)
            }
        };
        self.show_late(panel).await
    }

    /// The draft with what was written in a form, saved; else why it could not be.
    pub(super) async fn taken(
        &self,
        (form, id, stamp): (Form, &EntryId, Option<Stamp>),
        written: &(impl Fn(&str) -> String + Sync),
    ) -> Result<Work, String> {
        for _ in 0..TRIES {
            let found = Work::find(self.intake, self.guild, id).await;
            let mut work = match found {
                Ok(Some(work)) => work,
                Ok(None) => return Err(say!(self.language(), "knowledge-gone")),
                Err(error) => return Err(self.why(&error)),
            };
            if stamp.is_some_and(|stamp| stamp != form.stamp(&work.text)) {
                return Err(say!(self.language(), "knowledge-same-part"));
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
    pub(super) async fn ask_to_discard(&self, id: EntryId) -> Result<(), RestError> {
        let language = self.language();
        let store = self.intake.answering.guilds.store();
        let panel = match store.draft(self.guild, id.as_str()).await {
            Ok(Some(draft)) => {
                let words = say!(language, "knowledge-discard", entry = id.as_str());
                let go = Control::Discard(id.clone(), Some(Stamp::of(&draft.text)));
                let yes = say!(language, "knowledge-discard-yes");
                let no = say!(language, "knowledge-discard-no");
                page::ask_first(words, (&yes, go), (&no, Control::Draft(id)))
            }
            Ok(None) => self.drafts_page(&no_draft(&id, language)).await,
            Err(error) => Panel::saying(self.why(&error.into())),
        };
        self.show(panel).await
    }

    /// Throws a draft away, if it is still the one that was spoken of.
    pub(super) async fn discard(&self, id: &EntryId, stamp: Stamp) -> Result<(), RestError> {
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
        let language = self.language();
        let panel = match dropped.await {
            Ok(true) => {
                let words = say!(language, "knowledge-discarded", entry = id.as_str());
                self.drafts_page(&words).await
            }
            Ok(false) => {
                let words = say!(language, "knowledge-not-discarded", entry = id.as_str());
                self.drafts_page(&words).await
            }
            Err(error) => Panel::saying(self.why(&error.into())),
        };
        self.show_late(panel).await
    }
}

fn no_draft(id: &EntryId, language: Language) -> String {
    say!(language, "knowledge-no-draft", entry = id.as_str())
}
