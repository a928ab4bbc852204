//! Everything the fake knows: one state behind one lock, and a way to wait for it to change.

use super::buckets::Buckets;
use super::fault::Fault;
use super::gateway::session::{Identify, Resume, Session};
use super::setup::{Channel, Guild, Setup};
use super::text;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::panic::Location;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::watch;

/// One HTTP request of the bot.
#[derive(Debug, Clone)]
pub struct Request {
    /// The method, in capitals.
    pub method: String,
    /// The path without `/api/v10` and without the query.
    pub path: String,
    /// The query, without `?`.
    pub query: String,
    /// Header names in lower case, with their values.
    pub headers: Vec<(String, String)>,
    /// The JSON body; `null` when there was none.
    pub body: Value,
    /// Names of attached files.
    pub files: Vec<String>,
    /// What is in them, as text.
    pub contents: Vec<String>,
    /// The attachments they have become.
    pub uploads: Vec<Value>,
    /// When it came.
    pub at: Instant,
    /// The status it was answered with; `None` while it is open.
    pub status: Option<u16>,
}

/// A message the bot has sent, to a channel or as the answer to an interaction.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent {
    /// The message's id.
    pub id: u64,
    /// The channel it is in.
    pub channel: u64,
    /// The request body it was made by; empty for an original the fake made from a component.
    pub body: Value,
    /// The message as it stands now, edits included.
    pub message: Value,
}

impl Sent {
    /// All a member reads in it, see [`text::said`].
    pub fn text(&self) -> String {
        text::said(&self.message)
    }

    /// Whether only one person sees it.
    pub fn is_ephemeral(&self) -> bool {
        self.message["flags"].as_u64().unwrap_or(0) & super::payload::message::EPHEMERAL != 0
    }

    /// The custom id of the first button whose label contains `label`; panics without one.
    #[track_caller]
    pub fn button(&self, label: &str) -> String {
        let buttons = text::components(&self.message);
        let labelled = |button: &&&Value| {
            button["label"]
                .as_str()
                .is_some_and(|text| text.contains(label))
        };
        let found = buttons
            .iter()
            .find(labelled)
            .and_then(|button| button["custom_id"].as_str());
        found.map_or_else(
            || {
                panic!(
                    "no button labelled `{label}` in this message:\n{}",
                    self.text()
                )
            },
            str::to_owned,
        )
    }
}

/// A message anybody wrote.
#[derive(Debug, Clone)]
pub(super) struct Stored {
    /// The message as the API would return it.
    pub(super) json: Value,
    /// Whether the bot may read it without `MESSAGE_CONTENT`.
    pub(super) readable: bool,
    /// Whether it was deleted.
    pub(super) deleted: bool,
}

/// One interaction and what the bot did about it.
#[derive(Debug, Clone)]
pub(super) struct Record {
    /// The payload of `INTERACTION_CREATE`.
    pub(super) json: Value,
    /// When it was dispatched.
    pub(super) at: Instant,
    /// Whether the token no longer works.
    pub(super) expired: bool,
    /// The first answer.
    pub(super) callback: Option<Value>,
    /// The id of the original response, once there is one.
    pub(super) original: Option<u64>,
    /// Bodies that changed the original response, in order.
    pub(super) edits: Vec<Value>,
    /// Ids of follow-up messages, in order.
    pub(super) followups: Vec<u64>,
}

/// All the fake knows.
pub(super) struct State {
    pub(super) setup: Setup,
    pub(super) url: String,
    pub(super) acknowledge: bool,
    pub(super) heartbeats: usize,
    pub(super) sessions: Vec<Session>,
    pub(super) identifies: Vec<Identify>,
    pub(super) resumes: Vec<Resume>,
    pub(super) gateway_payloads: Vec<Value>,
    pub(super) closes: Vec<Option<u16>>,
    pub(super) requests: Vec<Request>,
    pub(super) faults: Vec<Fault>,
    pub(super) buckets: Buckets,
    pub(super) without_history: BTreeSet<u64>,
    pub(super) without_embeds: BTreeSet<u64>,
    pub(super) forbidden: BTreeSet<u64>,
    pub(super) people: BTreeMap<u64, super::setup::Person>,
    pub(super) messages: BTreeMap<u64, Stored>,
    /// Files, by the ids of the attachments they are.
    pub(super) kept: BTreeMap<u64, super::Attached>,
    pub(super) sent: Vec<Sent>,
    pub(super) nonces: BTreeMap<(u64, String), u64>,
    pub(super) duplicates: Vec<u64>,
    /// Commands by guild; `None` holds the global ones.
    pub(super) commands: BTreeMap<Option<u64>, Vec<Value>>,
    pub(super) interactions: BTreeMap<u64, Record>,
    pub(super) violations: Vec<String>,
}

impl State {
    fn new(setup: Setup, url: String) -> Self {
        Self {
            setup,
            url,
            acknowledge: true,
            heartbeats: 0,
            sessions: Vec::new(),
            identifies: Vec::new(),
            resumes: Vec::new(),
            gateway_payloads: Vec::new(),
            closes: Vec::new(),
            requests: Vec::new(),
            faults: Vec::new(),
            buckets: Buckets::default(),
            without_history: BTreeSet::new(),
            without_embeds: BTreeSet::new(),
            forbidden: BTreeSet::new(),
            people: BTreeMap::new(),
            messages: BTreeMap::new(),
            kept: BTreeMap::new(),
            sent: Vec::new(),
            nonces: BTreeMap::new(),
            duplicates: Vec::new(),
            commands: BTreeMap::new(),
            interactions: BTreeMap::new(),
            violations: Vec::new(),
        }
    }

    /// The guild and channel with this channel id.
    pub(super) fn place(&self, channel: u64) -> Option<(&Guild, &Channel)> {
        self.setup.guilds.iter().find_map(|guild| {
            let found = guild.channels.iter().find(|it| it.id == channel)?;
            Some((guild, found))
        })
    }

    /// The person whose direct messages are in this channel.
    pub(super) fn dm_partner(&self, channel: u64) -> Option<&super::setup::Person> {
        self.people.values().find(|person| person.dm() == channel)
    }

    /// Notes something the bot must not do.
    pub(super) fn violation(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !self.violations.contains(&text) {
            self.violations.push(text);
        }
    }

    /// What has happened so far, for the message of a test that waited in vain.
    fn transcript(&self) -> String {
        let mut text = String::from("\nso far:");
        let _ = write!(
            text,
            "\n  gateway: {} identified, {} resumed, {} connected now, closes {:?}",
            self.identifies.len(),
            self.resumes.len(),
            self.sessions
                .iter()
                .filter(|session| session.is_connected())
                .count(),
            self.closes,
        );
        let skip = self.requests.len().saturating_sub(12);
        for request in &self.requests[skip..] {
            let body: String = request.body.to_string().chars().take(300).collect();
            let status = request
                .status
                .map_or("open".to_owned(), |status| status.to_string());
            let _ = write!(
                text,
                "\n  {} {} -> {status} {body}",
                request.method, request.path
            );
        }
        for violation in &self.violations {
            let _ = write!(text, "\n  violation: {violation}");
        }
        text
    }
}

/// The state, shared between the servers and the test.
pub(super) struct World {
    state: Mutex<State>,
    changes: watch::Sender<u64>,
}

impl World {
    pub(super) fn new(setup: Setup, url: String) -> Self {
        Self {
            state: Mutex::new(State::new(setup, url)),
            changes: watch::Sender::new(0),
        }
    }

    // A failed assertion inside the lock must not hide itself behind a second panic.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the state.
    pub(super) fn look<T>(&self, read: impl FnOnce(&State) -> T) -> T {
        read(&self.lock())
    }

    /// Changes the state and wakes everyone who waits.
    pub(super) fn change<T>(&self, write: impl FnOnce(&mut State) -> T) -> T {
        let result = write(&mut self.lock());
        self.changes.send_modify(|count| *count += 1);
        result
    }

    /// Waits until `find` finds something, or panics at the test's line with what was awaited.
    pub(super) async fn until<T>(
        &self,
        asked: &Location<'_>,
        awaited: &str,
        find: impl FnMut(&State) -> Option<T>,
    ) -> T {
        let patience = self.look(|state| state.setup.patience);
        match self.within(patience, find).await {
            Some(found) => found,
            None => self.give_up(asked, &format!("waited {patience:?} in vain for {awaited}")),
        }
    }

    /// Waits at most so long until `find` finds something.
    pub(super) async fn within<T>(
        &self,
        time: Duration,
        mut find: impl FnMut(&State) -> Option<T>,
    ) -> Option<T> {
        let mut changes = self.changes.subscribe();
        let search = async {
            loop {
                if let Some(found) = self.look(&mut find) {
                    return found;
                }
                // The sender lives in `self`, so this cannot fail.
                let _ = changes.changed().await;
            }
        };
        tokio::time::timeout(time, search).await.ok()
    }

    /// Panics with the test's line and the story so far.
    pub(super) fn give_up(&self, asked: &Location<'_>, why: &str) -> ! {
        let transcript = self.look(State::transcript);
        panic!("at {}:{}: {why}{transcript}", asked.file(), asked.line())
    }
}
