//! Which text is being worked on? A guild's draft of an entry, and what it would do if it were published.

use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::clock;
use crate::community::{Gate, Guild, Person};
use crate::discord::intake::{Answering, Intake};
use crate::discord::judging::NotJudged;
use crate::guilds::Snapshot;
use crate::knowledge::{
    EntryId, EntryText, Fault, MOST_ENTRIES, MOST_TESTS_IN_ALL, NotAnEntry, Overlay, Say, TextHash,
};
use crate::store::{Draft, StoreError};

/// Until when a new entry is to be checked again.
fn half_a_year() -> Span {
    182.days()
}

/// A draft with its parts.
pub(super) struct Work {
    pub(super) id: EntryId,
    /// As it was read.
    kept: Draft,
    /// As it is being changed; its text is that of the last save.
    pub(super) draft: Draft,
    /// Its parts as they are being changed.
    pub(super) text: EntryText,
}

/// Why there is no work on a draft.
#[derive(Debug, thiserror::Error)]
pub(super) enum DeskError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A newer Signpost wrote it, or an import that this one does not read.
    #[error("the draft cannot be read: {error}")]
    Unreadable {
        /// The text as it is kept.
        text: String,
        /// What about it cannot be read.
        error: NotAnEntry,
    },
    /// It was changed each time it was to be saved.
    #[error("others change the same draft all the time")]
    Contended,
}

/// The kind of entry that has parts of its own.
const TREATMENT: &str = "treatment";

/// What a guild would have too many of, and how many.
#[derive(Debug, Clone, Copy)]
pub(super) enum Excess {
    /// Entries that it changes, adds or takes out.
    Entries(usize),
    /// Tests in its own entries.
    Tests(usize),
}

/// What texts would do if they were published.
pub(super) struct Outlook {
    /// The guild as it would be.
    pub(super) snapshot: Snapshot,
    /// What is wrong with the entries.
    pub(super) faults: Vec<Fault>,
    /// Whether an entry of this id stands now.
    pub(super) replaces: bool,
    /// What would be more than a guild may have, and more than it has: no test is run then.
    pub(super) excess: Vec<Excess>,
    /// What the tests say; empty unless they were asked for.
    pub(super) gate: Gate,
}

impl Outlook {
    /// Whether it must not be published. An overdue review alone does not forbid it: it is shown on the card.
    pub(super) fn blocks(&self) -> bool {
        let mut faults = self.faults.iter();
        self.gate.blocks()
            || !self.excess.is_empty()
            || faults.any(|fault| fault.problem.forbids_publishing())
    }
}

/// The text that stands for an entry in a guild: its own, else the pack's.
pub(in crate::discord) fn standing(
    intake: &Intake,
    snapshot: &Snapshot,
    id: &EntryId,
) -> Option<String> {
    match snapshot.overlay().say(id) {
        Some(Say::Own { text, .. }) => Some(text.clone()),
        _ => intake
            .answering
            .guilds
            .ground()
            .shipped
            .text(id)
            .map(str::to_owned),
    }
}

/// The hash of the pack's file that a draft of this entry is made from.
pub(in crate::discord) fn base(
    intake: &Intake,
    snapshot: &Snapshot,
    id: &EntryId,
) -> Option<TextHash> {
    match snapshot.overlay().say(id) {
        Some(Say::Own { base, .. }) => *base,
        _ => intake.answering.guilds.ground().shipped.hash(id),
    }
}

/// An entry nobody wrote anything into yet.
pub(in crate::discord) fn empty(title: &str, today: Date) -> EntryText {
    let mut text = EntryText::default();
    title.clone_into(&mut text.title);
    "condition".clone_into(&mut text.kind);
    "routine".clone_into(&mut text.care.level);
    text.review.reviewed = today.to_string();
    text.review.next = today.saturating_add(half_a_year()).to_string();
    "no clinician has reviewed this".clone_into(&mut text.review.by);
    text
}

impl Work {
    fn of(id: &EntryId, draft: Draft) -> Result<Self, DeskError> {
        match EntryText::parse(&draft.text) {
            Ok(text) => Ok(Self {
                id: id.clone(),
                kept: draft.clone(),
                draft,
                text,
            }),
            Err(error) => Err(DeskError::Unreadable {
                text: draft.text,
                error,
            }),
        }
    }

    /// The guild's draft of an entry, if there is one.
    pub(super) async fn find(
        intake: &Intake,
        guild: Guild,
        id: &EntryId,
    ) -> Result<Option<Self>, DeskError> {
        let store = intake.answering.guilds.store();
        let draft = store.draft(guild, id.as_str()).await?;
        draft.map(|draft| Self::of(id, draft)).transpose()
    }

    /// The guild's draft of an entry, made from what stands when there is none. `None` when there is nothing to
    /// make it from.
    pub(super) async fn open(
        intake: &Intake,
        snapshot: &Snapshot,
        guild: Guild,
        id: &EntryId,
        who: Person,
    ) -> Result<Option<Self>, DeskError> {
        if let Some(work) = Self::find(intake, guild, id).await? {
            return Ok(Some(work));
        }
        let Some(text) = standing(intake, snapshot, id) else {
            return Ok(None);
        };
        let base = base(intake, snapshot, id);
        Self::begin(intake, guild, id, (&text, base), who)
            .await
            .map(Some)
    }

    /// A new draft with this text; the one that is there, where somebody was quicker.
    pub(super) async fn begin(
        intake: &Intake,
        guild: Guild,
        id: &EntryId,
        (text, base): (&str, Option<TextHash>),
        who: Person,
    ) -> Result<Self, DeskError> {
        let draft = Draft {
            entry: id.to_string(),
            text: text.to_owned(),
            base: base.map(|hash| hash.to_string()),
            author: who,
            at: clock::now(),
            asked_review: false,
        };
        let store = intake.answering.guilds.store();
        if store.save_draft(guild, &draft, None).await? {
            return Self::of(id, draft);
        }
        let there = Self::find(intake, guild, id).await?;
        there.ok_or(DeskError::Contended)
    }

    /// Keeps the parts as they are now, as somebody's work; whether nobody was quicker.
    pub(super) async fn save(
        &mut self,
        intake: &Intake,
        guild: Guild,
        who: Person,
    ) -> Result<bool, DeskError> {
        let text = self.text.to_toml();
        // Whoever changes nothing has written nothing, and a reviewer is asked about one text.
        if text != self.draft.text {
            self.draft.author = who;
            self.draft.asked_review = false;
        }
        self.draft.text = text;
        self.put(intake, guild).await
    }

    /// Notes that a reviewer is asked to look at it; whether it is still the draft that is kept.
    pub(super) async fn ask_review(
        &mut self,
        intake: &Intake,
        guild: Guild,
    ) -> Result<bool, DeskError> {
        self.draft.asked_review = true;
        self.put(intake, guild).await
    }

    async fn put(&mut self, intake: &Intake, guild: Guild) -> Result<bool, DeskError> {
        self.draft.at = clock::now();
        let store = intake.answering.guilds.store();
        let saved = store
            .save_draft(guild, &self.draft, Some(&self.kept))
            .await?;
        if saved {
            self.kept = self.draft.clone();
        }
        Ok(saved)
    }

    /// The parts as they would be published: what only treatments have stays in the draft alone, should the kind
    /// be changed back.
    pub(super) fn parts(&self) -> EntryText {
        let mut parts = self.text.clone();
        if parts.kind != TREATMENT {
            parts.treatment = None;
        }
        parts
    }

    /// What would be said on the entry.
    pub(super) fn say(&self) -> Say {
        let base = self.draft.base.as_deref();
        let text = match &self.text.treatment {
            Some(_) if self.text.kind != TREATMENT => self.parts().to_toml(),
            _ => self.draft.text.clone(),
        };
        Say::Own {
            text,
            base: base.and_then(|hash| hash.parse().ok()),
        }
    }
}

/// What saying this on a guild's entries would do, with the tests or without.
pub(super) async fn outlook(
    intake: &Intake,
    (guild, snapshot): (Guild, &Arc<Snapshot>),
    says: Vec<(EntryId, Option<Say>)>,
    with_tests: bool,
) -> Result<Outlook, NotJudged> {
    let work = move |answering: &Answering, snapshot: &Snapshot| {
        let today = clock::today();
        let ground = answering.guilds.ground();
        let touched: Vec<EntryId> = says.iter().map(|(id, _)| id.clone()).collect();
        let after = ground.with(snapshot, says, today).ok()?;
        let files: Vec<String> = touched.iter().map(Overlay::path).collect();
        let faults = after.laid().faults.iter();
        let faults = faults.filter(|fault| files.contains(&fault.file));
        let faults: Vec<Fault> = faults.cloned().collect();
        let excess = excess(snapshot, &after);
        let gate = if with_tests && excess.is_empty() {
            let (before, now) = (snapshot.community(), after.community());
            Gate::judge(before, now, &answering.responder, &touched, today)
        } else {
            Gate::default()
        };
        Some(Outlook {
            snapshot: after,
            faults,
            replaces: touched
                .iter()
                .any(|id| snapshot.community().pack().entry(id).is_some()),
            excess,
            gate,
        })
    };
    let judged = if with_tests {
        intake.judge(guild, snapshot, work).await
    } else {
        intake.sketch(snapshot, work).await
    };
    judged?.ok_or(NotJudged::Fault)
}

/// What a guild would have too many of, unless it has as many already.
fn excess(before: &Snapshot, after: &Snapshot) -> Vec<Excess> {
    let entries = |snapshot: &Snapshot| snapshot.overlay().says().count();
    let over = |was, is, most| (is > most && is > was).then_some(is);
    let entries = over(entries(before), entries(after), MOST_ENTRIES);
    let tests = over(before.own_tests(), after.own_tests(), MOST_TESTS_IN_ALL);
    let entries = entries.map(Excess::Entries);
    entries
        .into_iter()
        .chain(tests.map(Excess::Tests))
        .collect()
}
