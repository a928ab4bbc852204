//! Which text is being worked on? A guild's draft of an entry, and what it would do if it were published.

use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::clock;
use crate::community::{Gate, Guild, Person};
use crate::discord::intake::Intake;
use crate::guilds::Snapshot;
use crate::knowledge::{EntryId, EntryText, Fault, Say, TextHash};
use crate::store::{Draft, StoreError};

/// Until when a new entry is to be checked again.
fn half_a_year() -> Span {
    182.days()
}

/// A draft with its parts.
pub(super) struct Work {
    pub(super) id: EntryId,
    pub(super) draft: Draft,
    pub(super) text: EntryText,
}

/// What a text would do if it were published.
pub(super) struct Outlook {
    /// The guild as it would be.
    pub(super) snapshot: Snapshot,
    /// What is wrong with the entry.
    pub(super) faults: Vec<Fault>,
    /// What the tests say; empty unless they were asked for.
    pub(super) gate: Gate,
}

impl Outlook {
    /// Whether it must not be published. An overdue review alone does not forbid it: it is shown on the card.
    pub(super) fn blocks(&self) -> bool {
        let mut faults = self.faults.iter();
        self.gate.blocks() || faults.any(|fault| fault.problem.forbids_publishing())
    }
}

/// The text that stands for an entry in a guild: its own, else the pack's.
pub(super) fn standing(intake: &Intake, snapshot: &Snapshot, id: &EntryId) -> Option<String> {
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
pub(super) fn base(intake: &Intake, snapshot: &Snapshot, id: &EntryId) -> Option<TextHash> {
    match snapshot.overlay().say(id) {
        Some(Say::Own { base, .. }) => *base,
        _ => intake.answering.guilds.ground().shipped.hash(id),
    }
}

/// An entry nobody wrote anything into yet.
pub(super) fn empty(title: &str, today: Date) -> EntryText {
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
    /// The guild's draft of an entry, if there is one.
    pub(super) async fn find(
        intake: &Intake,
        guild: Guild,
        id: &EntryId,
    ) -> Result<Option<Self>, StoreError> {
        let draft = intake
            .answering
            .guilds
            .store()
            .draft(guild, id.as_str())
            .await?;
        Ok(draft.map(|draft| Self {
            id: id.clone(),
            // Whatever stands there was written by this program, or came through an import that was read.
            text: EntryText::parse(&draft.text).unwrap_or_default(),
            draft,
        }))
    }

    /// The guild's draft of an entry, made from what stands when there is none. `None` when there is nothing to
    /// make it from.
    pub(super) async fn open(
        intake: &Intake,
        snapshot: &Snapshot,
        guild: Guild,
        id: &EntryId,
        who: Person,
    ) -> Result<Option<Self>, StoreError> {
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

    /// A new draft with this text.
    pub(super) async fn begin(
        intake: &Intake,
        guild: Guild,
        id: &EntryId,
        (text, base): (&str, Option<TextHash>),
        who: Person,
    ) -> Result<Self, StoreError> {
        let draft = Draft {
            entry: id.to_string(),
            text: text.to_owned(),
            base: base.map(|hash| hash.to_string()),
            author: who,
            at: clock::now(),
            asked_review: false,
        };
        intake
            .answering
            .guilds
            .store()
            .save_draft(guild, &draft)
            .await?;
        Ok(Self {
            id: id.clone(),
            text: EntryText::parse(text).unwrap_or_default(),
            draft,
        })
    }

    /// Keeps the parts as they are now, as somebody's work.
    pub(super) async fn save(
        &mut self,
        intake: &Intake,
        guild: Guild,
        who: Person,
    ) -> Result<(), StoreError> {
        let text = self.text.to_toml();
        // Whoever changes nothing has written nothing.
        if text != self.draft.text {
            self.draft.author = who;
        }
        self.draft.text = text;
        self.draft.at = clock::now();
        self.draft.asked_review = false;
        intake
            .answering
            .guilds
            .store()
            .save_draft(guild, &self.draft)
            .await
    }

    /// What would be said on the entry.
    pub(super) fn say(&self) -> Say {
        let base = self.draft.base.as_deref();
        Say::Own {
            text: self.draft.text.clone(),
            base: base.and_then(|hash| hash.parse().ok()),
        }
    }
}

/// What saying this on an entry would do, with the tests or without. Thought on a thread of the blocking pool;
/// `None` after a fault of ours, which was logged.
pub(super) async fn outlook(
    intake: &Intake,
    snapshot: &Arc<Snapshot>,
    (id, say): (EntryId, Option<Say>),
    with_tests: bool,
) -> Option<Outlook> {
    let answering = Arc::clone(&intake.answering);
    let snapshot = Arc::clone(snapshot);
    // One at a time: answers to members must not wait for tests.
    let place = Arc::clone(&intake.judging).acquire_owned().await.ok();
    let thought = tokio::task::spawn_blocking(move || {
        let _place = place;
        let today = clock::today();
        let ground = answering.guilds.ground();
        let says = [(id.clone(), say)];
        let after = ground.with(&snapshot, says, today).ok()?;
        let file = format!("entries/{id}.toml");
        let faults = after
            .laid()
            .faults
            .iter()
            .filter(|fault| fault.file == file);
        let faults: Vec<Fault> = faults.cloned().collect();
        let gate = if with_tests {
            let (before, now) = (snapshot.community(), after.community());
            Gate::judge(before, now, &answering.responder, &[id], today)
        } else {
            Gate::default()
        };
        Some(Outlook {
            snapshot: after,
            faults,
            gate,
        })
    });
    if let Ok(outlook) = thought.await {
        return outlook;
    }
    tracing::error!("an entry could not be thought through: this is a fault of Signpost");
    None
}
