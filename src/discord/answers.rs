//! Which answers stand, to which messages? So that an answer follows its question when that is edited or deleted,
//! and the same question in the same channel is not answered twice in a row.
//!
//! In memory alone, bounded, and ids only: of a question's text a keyed hash is kept, whose key is random and
//! gone with the process. After a restart older answers stay as they are.

use std::collections::hash_map::RandomState;
use std::convert::Infallible;
use std::hash::BuildHasher;
use std::sync::Arc;
use std::time::{Duration, Instant};

use quick_cache::sync::Cache;
use serenity::model::id::{ChannelId, MessageId, UserId};

use tokio::sync::{Mutex, OwnedMutexGuard};

use super::memory::Recent;
use crate::knowledge::EntryId;

/// So many answers are remembered.
const ANSWERS: usize = 16_384;

/// So many channels are remembered for what was last said in them.
const CHANNELS: usize = 4_096;

/// For so long a question that is asked again in the same channel is pointed to its answer.
const STILL_IN_SIGHT: Duration = Duration::from_mins(10);

/// How a message comes to be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// It is new, or addresses the bot only now.
    New,
    /// It was edited, and here stands the answer to what it said before.
    Anew(At, Edit),
    /// It was edited, was looked at before, and nothing stands under it: an emergency alone is answered.
    Again(Edit),
}

impl Look {
    /// Which edit this is, if it is one.
    pub(super) fn edit(self) -> Option<Edit> {
        match self {
            Self::New => None,
            Self::Anew(_, edit) | Self::Again(edit) => Some(edit),
        }
    }
}

/// Tells the edits of a message apart, in at most four digits: a nonce has room for no more beside an id.
pub(super) type Edit = u16;

/// Where an answer stands.
pub(super) type At = (ChannelId, MessageId);

/// The answers given lately.
pub(super) struct Answers {
    key: RandomState,
    by_question: Cache<MessageId, Standing>,
    by_topic: Cache<(ChannelId, EntryId), Earlier>,
    deleted: Recent<MessageId>,
    /// Answers that somebody may be pointed to.
    pointed: Recent<MessageId>,
    turns: Cache<MessageId, Arc<Mutex<()>>>,
    misses: Cache<ChannelId, usize>,
    /// The same for what one member alone was told: how often the channel was told before, and what comes next.
    /// By a keyed hash of channel and member, which cannot be turned back.
    own_misses: Cache<u64, (usize, usize)>,
}

#[derive(Clone, Copy)]
struct Standing {
    at: At,
    text: u64,
}

#[derive(Clone, Copy)]
struct Earlier {
    answer: MessageId,
    given: Instant,
}

impl Answers {
    pub(super) fn new() -> Self {
        Self {
            key: RandomState::new(),
            by_question: Cache::new(ANSWERS),
            by_topic: Cache::new(ANSWERS),
            deleted: Recent::new(ANSWERS),
            pointed: Recent::new(ANSWERS),
            turns: Cache::new(ANSWERS),
            misses: Cache::new(CHANNELS),
            own_misses: Cache::new(CHANNELS),
        }
    }

    /// Waits until nobody else thinks about this message: an edit comes after the answer to what was edited.
    pub(super) async fn turn(&self, message: MessageId) -> OwnedMutexGuard<()> {
        let new = || Ok::<_, Infallible>(Arc::default());
        let Ok(turn) = self.turns.get_or_insert_with(&message, new);
        turn.lock_owned().await
    }

    /// Notes where the answer to a question stands. False when the question was deleted meanwhile: then the
    /// answer is to go too.
    #[must_use]
    pub(super) fn note(&self, question: MessageId, text: &str, at: At) -> bool {
        let text = self.key.hash_one(text);
        self.by_question.insert(question, Standing { at, text });
        !self.deleted.holds(question)
    }

    /// Where the answer to a question stands.
    pub(super) fn to(&self, question: MessageId) -> Option<At> {
        self.by_question.get(&question).map(|standing| standing.at)
    }

    /// Whether a question that was answered reads otherwise now.
    pub(super) fn reads_otherwise(&self, question: MessageId, text: &str) -> bool {
        let standing = self.by_question.get(&question);
        standing.is_some_and(|standing| standing.text != self.key.hash_one(text))
    }

    /// The answer to a question is taken away.
    pub(super) fn forget(&self, question: MessageId) {
        if let Some((_, Standing { at, .. })) = self.by_question.remove(&question) {
            self.no_topic(at.1);
        }
    }

    /// An answer says something else now: nothing points to it any more.
    pub(super) fn no_topic(&self, answer: MessageId) {
        // Most messages are nobody's answer, and looking through all costs something.
        if self.pointed.holds(answer) {
            self.by_topic.retain(|_, earlier| earlier.answer != answer);
        }
    }

    /// A message was deleted: where its answer stands, if it has one. If it was an answer itself, nothing points
    /// to it any more.
    pub(super) fn deleted(&self, message: MessageId) -> Option<At> {
        let _first = self.deleted.is_new(message);
        self.no_topic(message);
        self.by_question.remove(&message).map(|(_, gone)| gone.at)
    }

    /// Notes that an entry was told to a whole channel.
    pub(super) fn note_topic(&self, (channel, answer): At, entry: &EntryId) {
        if self.deleted.holds(answer) {
            return;
        }
        let _first = self.pointed.is_new(answer);
        let given = Instant::now();
        let earlier = Earlier { answer, given };
        self.by_topic.insert((channel, entry.clone()), earlier);
    }

    /// The answer in which an entry was told to this channel a moment ago.
    pub(super) fn earlier(&self, channel: ChannelId, entry: &EntryId) -> Option<MessageId> {
        let earlier = self.by_topic.get(&(channel, entry.clone()))?;
        (earlier.given.elapsed() < STILL_IN_SIGHT).then_some(earlier.answer)
    }

    /// Whose turn it is when there is no answer: grows by one each time a channel is told, and for a member who is
    /// told alone goes on from what that member saw last. Counts this time too.
    pub(super) fn miss(&self, channel: ChannelId, alone: Option<UserId>) -> usize {
        let turn = self.misses(channel, alone);
        let next = turn.wrapping_add(1);
        match alone {
            None => self.misses.insert(channel, next),
            Some(member) => {
                let told = self.misses(channel, None);
                let own = self.key.hash_one((channel, member));
                self.own_misses.insert(own, (told, next));
            }
        }
        turn
    }

    /// The same, without counting.
    pub(super) fn misses(&self, channel: ChannelId, alone: Option<UserId>) -> usize {
        let told = self.misses.get(&channel).unwrap_or_default();
        let own = alone.map(|member| self.key.hash_one((channel, member)));
        let own = own.and_then(|own| self.own_misses.get(&own));
        match own {
            Some((then, next)) if then == told => next,
            _ => told,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Answers, ChannelId, MessageId, UserId};

    #[test]
    fn an_answer_goes_with_its_question() {
        let answers = Answers::new();
        let (channel, question) = (ChannelId::new(1), MessageId::new(2));
        let at = (channel, MessageId::new(3));
        assert!(answers.note(question, "one", at));
        assert_eq!(answers.to(question), Some(at));
        assert!(!answers.reads_otherwise(question, "one"));
        assert!(answers.reads_otherwise(question, "other"));
        assert!(!answers.reads_otherwise(MessageId::new(9), "other"));
        assert_eq!(answers.deleted(question), Some(at));
        assert_eq!(
            (answers.deleted(question), answers.to(question)),
            (None, None)
        );
        // Deleted while it was being answered.
        assert!(!answers.note(question, "one", at));
    }

    #[test]
    fn a_topic_is_pointed_to_in_its_channel_while_its_answer_stands() {
        let answers = Answers::new();
        let (here, there) = (ChannelId::new(1), ChannelId::new(2));
        let (entry, answer) = ("eyelid-twitch".parse().unwrap(), MessageId::new(3));
        answers.note_topic((here, answer), &entry);
        assert_eq!(answers.earlier(here, &entry), Some(answer));
        assert_eq!(answers.earlier(there, &entry), None);
        assert_eq!(answers.deleted(answer), None);
        assert_eq!(answers.earlier(here, &entry), None);
    }

    #[test]
    fn misses_are_counted_by_channel() {
        let answers = Answers::new();
        let channel = ChannelId::new(1);
        let one = Some(UserId::new(7));
        let (all, other) = (None, Some(UserId::new(8)));
        assert_eq!(
            (answers.miss(channel, all), answers.miss(channel, all)),
            (0, 1)
        );
        // What one is told alone does not bring the channel the same again.
        assert_eq!(
            (answers.miss(channel, one), answers.miss(channel, one)),
            (2, 3)
        );
        assert_eq!(answers.miss(channel, other), 2);
        assert_eq!(answers.miss(channel, all), 2);
        assert_eq!(answers.misses(channel, one), 3);
        assert_eq!(answers.misses(ChannelId::new(2), one), 0);
    }
}
