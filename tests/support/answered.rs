//! What the bot did about an interaction.

use super::text;
use super::world::{Record, Sent, State, World};
use serde_json::Value;
use std::fmt;
use std::panic::Location;
use std::sync::Arc;

/// The bot's answer to an interaction: the callback at once, edits and follow-ups as they come.
#[derive(Clone)]
pub struct Answered {
    /// The interaction's id.
    pub id: u64,
    /// The whole callback, `{"type": …, "data": …}`.
    pub callback: Value,
    world: Arc<World>,
}

impl fmt::Debug for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answered")
            .field("id", &self.id)
            .field("callback", &self.callback)
            .finish_non_exhaustive()
    }
}

impl Answered {
    pub(super) fn new(id: u64, callback: Value, world: Arc<World>) -> Self {
        Self {
            id,
            callback,
            world,
        }
    }

    /// The type of the callback: 4 message, 5 defer, 6 and 7 component, 8 choices, 9 modal.
    pub fn kind(&self) -> u64 {
        self.callback["type"].as_u64().unwrap_or(0)
    }

    /// The callback's data.
    pub fn data(&self) -> &Value {
        &self.callback["data"]
    }

    /// All a member reads in the callback, see [`text::said`].
    pub fn text(&self) -> String {
        text::said(&self.callback)
    }

    /// Whether only the one who asked sees the answer.
    pub fn is_ephemeral(&self) -> bool {
        self.data()["flags"].as_u64().unwrap_or(0) & super::payload::message::EPHEMERAL != 0
    }

    /// Whether the bot asked for time.
    pub fn is_deferred(&self) -> bool {
        matches!(self.kind(), 5 | 6)
    }

    /// The choices of an autocomplete: what is shown and what is sent.
    pub fn choices(&self) -> Vec<(String, Value)> {
        let pair = |choice: &Value| {
            (
                choice["name"].as_str().unwrap_or_default().to_owned(),
                choice["value"].clone(),
            )
        };
        text::each(&self.data()["choices"]).map(pair).collect()
    }

    /// What the member sees in the end: after a defer, the message that replaced it.
    #[track_caller]
    pub fn shown(&self) -> impl Future<Output = Sent> {
        let asked = Location::caller();
        async move {
            let waits = self.is_deferred();
            let settled = move |state: &State, record: &Record| {
                if waits && record.edits.is_empty() {
                    return None;
                }
                find(state, record.original?)
            };
            self.until(asked, "the answer after a defer", settled).await
        }
    }

    /// The message this answer is, for clicking on it.
    #[track_caller]
    pub fn message(&self) -> Sent {
        let sent = self.look(|state, record| find(state, record.original?));
        sent.unwrap_or_else(|| panic!("this answer is no message: {}", self.callback))
    }

    /// Waits for the next edit of the answer after the first `known` ones; returns its body.
    #[track_caller]
    pub fn edited(&self, known: usize) -> impl Future<Output = Value> {
        let asked = Location::caller();
        async move {
            let next = move |_: &State, record: &Record| record.edits.get(known).cloned();
            self.until(asked, "an edit of the answer", next).await
        }
    }

    /// Waits for the next follow-up after the first `known` ones.
    #[track_caller]
    pub fn followed_up(&self, known: usize) -> impl Future<Output = Sent> {
        let asked = Location::caller();
        async move {
            let next =
                move |state: &State, record: &Record| find(state, *record.followups.get(known)?);
            self.until(asked, "a follow-up", next).await
        }
    }

    /// Lets the token expire: edits and follow-ups are refused from now on.
    pub fn expire(&self) {
        self.world.change(|state| {
            if let Some(record) = state.interactions.get_mut(&self.id) {
                record.expired = true;
            }
        });
    }

    fn look<T>(&self, read: impl FnOnce(&State, &Record) -> Option<T>) -> Option<T> {
        self.world
            .look(|state| read(state, state.interactions.get(&self.id)?))
    }

    async fn until<T>(
        &self,
        asked: &Location<'_>,
        awaited: &str,
        find: impl Fn(&State, &Record) -> Option<T>,
    ) -> T {
        let find = |state: &State| find(state, state.interactions.get(&self.id)?);
        self.world.until(asked, awaited, find).await
    }
}

/// A message of the bot; one made by a component's message is looked up there.
fn find(state: &State, id: u64) -> Option<Sent> {
    state.sent.iter().find(|sent| sent.id == id).cloned()
}
