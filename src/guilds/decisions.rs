//! How is something decided, and taken back? Each decision is one change: written, then put to use.

use std::collections::BTreeMap;

use crate::clock;
use crate::community::{Change, Guild, Key, Person, Proposal, Refused, Subject};
use crate::store::StoreError;

use super::Guilds;

/// So many changes are read at a time.
const A_PAGE: u32 = 100;

/// Why something was not decided; nothing was written then.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DecideError {
    /// The value is none the setting takes.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// It stands so already.
    #[error("that is how it stands already")]
    Unchanged,
    /// Somebody else decided in the meantime.
    #[error("somebody else changed something in the meantime: look at it again")]
    Overtaken,
    /// No such change.
    #[error("there is no change {0} here")]
    NoSuchChange(u64),
    /// What the change set was changed again since.
    #[error("change {by} came after it and touches the same: undo that one first")]
    ChangedSince {
        /// The later change's number.
        by: u64,
    },
    /// The store failed.
    #[error("it could not be saved")]
    Store(#[source] StoreError),
}

impl From<StoreError> for DecideError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unchanged => Self::Unchanged,
            StoreError::Overtaken { .. } => Self::Overtaken,
            other => Self::Store(other),
        }
    }
}

impl Guilds {
    /// Sets a setting, or with `None` gives it back to the host.
    ///
    /// # Errors
    /// When the setting does not take the value, it stands so already, or the store fails.
    pub async fn set(
        &self,
        guild: Guild,
        who: Person,
        key: Key,
        value: Option<&str>,
    ) -> Result<Change, DecideError> {
        let value = value.map(|value| key.check(value)).transpose()?;
        self.decide(
            guild,
            &Proposal {
                who,
                why: String::new(),
                undoes: None,
                edits: vec![(key.subject(), value)],
                based_on: None,
            },
        )
        .await
    }

    /// Writes a decision and puts it to use here; other processes hear of it.
    ///
    /// # Errors
    /// When nothing would change, somebody was quicker, or the store fails.
    pub async fn decide(&self, guild: Guild, proposal: &Proposal) -> Result<Change, DecideError> {
        let change = self.store.commit(guild, clock::now(), proposal).await?;
        if let Err(error) = self.refresh(guild).await {
            // It is written; the next compare puts it to use.
            tracing::warn!(guild.id = %guild, cause = %error, "a change is saved but not in use yet");
        }
        let inbox = |(subject, _): &(Subject, _)| Key::of(subject) == Some(Key::Inbox);
        if proposal.edits.iter().any(inbox) {
            self.heed_inbox(guild).await;
        }
        Ok(change)
    }

    /// What takes a change back: what stood before it stands again. To be decided with [`Guilds::decide`], which
    /// refuses it should somebody decide something else in between.
    ///
    /// # Errors
    /// When there is no such change, a later one touches the same, or the store fails.
    pub async fn undoing(
        &self,
        guild: Guild,
        who: Person,
        number: u64,
    ) -> Result<Proposal, DecideError> {
        let change = self.store.change(guild, number).await?;
        let change = change.ok_or(DecideError::NoSuchChange(number))?;
        let decided = self.store.decided(guild).await?;
        let stands = |subject: &Subject| {
            let mut values = decided.values.iter();
            values
                .find(|(own, _)| own == subject)
                .map(|(_, value)| value.clone())
        };
        for edit in &change.edits {
            if stands(&edit.subject) != edit.after {
                let by = self.last_about(guild, &edit.subject).await?;
                return Err(DecideError::ChangedSince { by });
            }
        }
        let edits = change.edits.into_iter();
        Ok(Proposal {
            who,
            why: format!("takes back change {number}"),
            undoes: Some(number),
            edits: edits.map(|edit| (edit.subject, edit.before)).collect(),
            based_on: Some(decided.head),
        })
    }

    /// What takes back a change and every one after it, at once.
    ///
    /// # Errors
    /// When there is no such change or the store fails.
    pub async fn going_back(
        &self,
        guild: Guild,
        who: Person,
        number: u64,
    ) -> Result<Proposal, DecideError> {
        let head = self.store.decided(guild).await?.head;
        if !(1..=head).contains(&number) {
            return Err(DecideError::NoSuchChange(number));
        }
        let mut stood = BTreeMap::new();
        let mut before = head + 1;
        while before > number {
            let page = self
                .store
                .history(guild, None, Some(before), A_PAGE)
                .await?;
            let Some(last) = page.last() else { break };
            before = last.number;
            // Newest first: what stood before the oldest of them is what counts.
            let undone = page.into_iter().filter(|change| change.number >= number);
            for edit in undone.flat_map(|change| change.edits) {
                stood.insert(edit.subject, edit.before);
            }
        }
        Ok(Proposal {
            who,
            why: format!("went back to before change {number}"),
            undoes: None,
            edits: stood.into_iter().collect(),
            based_on: Some(head),
        })
    }

    async fn last_about(&self, guild: Guild, subject: &Subject) -> Result<u64, DecideError> {
        let history = self
            .store
            .history(guild, Some(subject.as_str()), None, 1)
            .await?;
        Ok(history.first().map_or(0, |change| change.number))
    }
}
