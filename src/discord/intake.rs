//! What does every way in share? The responder, the community and the door out.

use std::sync::Arc;
use std::time::Duration;

use serenity::model::id::{ChannelId, GuildId, UserId};
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tokio_util::task::TaskTracker;

use super::answers::Answers;
use super::feedback::Votes;
use super::hint::Hint;
use super::judging::Judging;
use super::leaving::Presence;
use super::memory::{Answered, Recent, Sessions};
use super::permitted::{Haste, Threads};
use super::rest::{Rest, RestError};
use super::send::Sender;
use super::unprompted::Listening;
use crate::clock::today;
use crate::community::Guild;
use crate::config::{Discord, Token};
use crate::guilds::{Guilds, Snapshot};
use crate::reply::Reply;
use crate::responder::{Question, Responder};

/// What answers: the responder and every guild's snapshot.
pub struct Answering {
    /// Decides.
    pub responder: Responder,
    /// For whom.
    pub guilds: Guilds,
}

/// How much of a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// Whatever it is.
    Everything,
    /// An emergency or a crisis alone: the guild wants no other answer here.
    Urgent,
}

/// How many answered messages are remembered; at 32 bytes each this is nothing, and a resumed
/// gateway repeats far fewer.
const ANSWERED: usize = 8_192;

/// So many suggestions are thought of at once; who types beside them gets none until the next key.
const SUGGESTIONS_AT_ONCE: usize = 2;

/// Takes Discord's events, from serenity's gateway or from a host bot's own handler.
pub struct Intake {
    pub(super) answering: Arc<Answering>,
    pub(super) sender: Sender,
    pub(super) settings: Discord,
    pub(super) answered: Answered,
    /// Which answers stand.
    pub(super) answers: Answers,
    /// Channels of which moderators were told that the bot may not speak there.
    pub(super) told: Recent<ChannelId>,
    places: Arc<Semaphore>,
    /// Suggestions thought of at the same time: they come with each key, and answers must not wait for
    /// them.
    pub(super) suggesting: Arc<Semaphore>,
    /// Whose turn it is to run tests.
    pub(super) judging: Judging,
    own: std::sync::OnceLock<UserId>,
    pub(super) sessions: Sessions,
    pub(super) threads: Threads,
    pub(super) haste: Haste,
    /// What was said without being asked, a moment ago.
    pub(super) listening: Listening,
    /// Who has said something of which answer.
    pub(super) votes: Votes,
    /// Which guilds the bot is in.
    pub(super) presence: Presence,
    /// Answers on their way; an orderly stop waits for them.
    pub(super) at_work: TaskTracker,
}

impl Intake {
    /// An intake that answers with `answering` as the bot of this token.
    ///
    /// # Errors
    /// When the HTTP client cannot be set up.
    pub fn new(answering: Answering, settings: &Discord, token: &Token) -> Result<Self, RestError> {
        Ok(Self {
            answering: Arc::new(answering),
            sender: Sender::new(Rest::new(settings, token)?),
            settings: settings.clone(),
            answered: Answered::new(ANSWERED),
            answers: Answers::new(),
            told: Recent::new(ANSWERED),
            places: Arc::new(Semaphore::new(settings.questions_at_once)),
            suggesting: Arc::new(Semaphore::new(SUGGESTIONS_AT_ONCE)),
            judging: Judging::new(),
            own: std::sync::OnceLock::new(),
            sessions: Sessions::default(),
            threads: Threads::new(),
            haste: Haste::new(),
            listening: Listening::new(),
            votes: Votes::new(),
            presence: Presence::default(),
            at_work: TaskTracker::new(),
        })
    }

    /// The bot's own user, known from the first READY on.
    pub(super) fn own_user(&self) -> Option<UserId> {
        self.own.get().copied()
    }

    pub(super) fn remember_own_user(&self, user: UserId) {
        self.own.get_or_init(|| user);
    }

    /// What stands for a guild; for direct messages what the host chose.
    pub(super) async fn snapshot(&self, guild: Option<GuildId>) -> Arc<Snapshot> {
        let guild = guild.and_then(|guild| Guild::new(guild.get()));
        self.answering.guilds.of(guild).await
    }

    /// Finds the reply to a question, or says why there is none. `None` when nothing in it calls for one,
    /// which only [`Scope::Urgent`] can come to.
    ///
    /// Thinks on a thread of the blocking pool, so that events keep flowing. Where all places are
    /// taken, an emergency is answered all the same: its check is quick.
    pub(super) async fn think(
        &self,
        question: Question,
        snapshot: &Arc<Snapshot>,
        scope: Scope,
    ) -> Result<Option<Reply>, Hint> {
        let answering = Arc::clone(&self.answering);
        let snapshot = Arc::clone(snapshot);
        let place = Arc::clone(&self.places).try_acquire_owned().ok();
        let thought = tokio::task::spawn_blocking(move || {
            let (responder, community) = (&answering.responder, snapshot.community());
            match (place, scope) {
                (Some(_), Scope::Everything) => Some(responder.reply(&question, community)),
                _ => responder.card(&question, community),
            }
        });
        match thought.await {
            Ok(None) if scope == Scope::Urgent => Ok(None),
            Ok(Some(reply)) => Ok(Some(reply)),
            Ok(None) => {
                tracing::warn!("too many questions at once, one was turned away");
                Err(Hint::Busy)
            }
            // The panic's payload may hold what was asked: only that it happened is told.
            Err(_) => {
                tracing::error!(
                    "a question could not be thought through: this is a fault of Signpost"
                );
                Err(Hint::Fault)
            }
        }
    }
}

impl Intake {
    /// Whether so many questions are answered right now that another one would be turned away.
    pub(super) fn is_full(&self) -> bool {
        self.places.available_permits() == 0
    }

    /// Does something that takes long, such as trying a question, in one of the places for questions and
    /// on a thread of the blocking pool.
    pub(super) async fn ponder<T: Send + 'static>(
        &self,
        snapshot: &Arc<Snapshot>,
        work: impl FnOnce(&Answering, &Snapshot) -> T + Send + 'static,
    ) -> Result<T, Hint> {
        let (answering, snapshot) = (Arc::clone(&self.answering), Arc::clone(snapshot));
        let place = Arc::clone(&self.places).try_acquire_owned();
        let place = place.map_err(|_| Hint::Busy)?;
        let thought = tokio::task::spawn_blocking(move || {
            let _place = place;
            work(&answering, &snapshot)
        });
        // The panic's payload may hold what was asked: only that it happened is told.
        thought.await.map_err(|_| {
            tracing::error!("something could not be thought through: this is a fault of Signpost");
            Hint::Fault
        })
    }
}

/// Waits for something; where that takes longer than `patience`, does something else meanwhile, and gives back what
/// came of that too.
pub(super) async fn meanwhile<T, U>(
    patience: Duration,
    thought: impl Future<Output = T>,
    other: impl Future<Output = U>,
) -> (T, Option<U>) {
    let mut thought = std::pin::pin!(thought);
    if let Ok(thought) = timeout(patience, &mut thought).await {
        return (thought, None);
    }
    let (other, thought) = tokio::join!(other, thought);
    (thought, Some(other))
}

/// Waits for something; where that takes longer than `patience`, does something else meanwhile, which is given up when
/// the first is there.
pub(super) async fn besides<T>(
    patience: Duration,
    thought: impl Future<Output = T>,
    other: impl Future<Output = ()>,
) -> T {
    let mut thought = std::pin::pin!(thought);
    if let Ok(thought) = timeout(patience, &mut thought).await {
        return thought;
    }
    tokio::select! {
        thought = &mut thought => return thought,
        () = other => {}
    }
    thought.await
}

/// A message's question; `None` when there is nothing to read.
pub(super) fn question(text: &str) -> Option<Question> {
    Question::parse(text, today()).ok()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{besides, meanwhile};
    use tokio::time::sleep;

    #[tokio::test]
    async fn something_else_is_done_only_while_a_thought_takes_long() {
        let long = Duration::from_mins(1);
        assert_eq!(meanwhile(long, async { 1 }, async { 2 }).await, (1, None));
        let (short, slow) = (Duration::from_millis(5), sleep(Duration::from_millis(50)));
        let thought = async {
            slow.await;
            1
        };
        assert_eq!(meanwhile(short, thought, async { 2 }).await, (1, Some(2)));
        // What goes on besides holds nothing up.
        let thought = async {
            sleep(Duration::from_millis(50)).await;
            1
        };
        let endless = std::future::pending();
        assert_eq!(besides(short, thought, endless).await, 1);
    }
}
