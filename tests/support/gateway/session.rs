//! Gateway sessions: what each has been sent, so that it can be resumed.

use crate::support::payload::message::emptied;
use crate::support::setup::bits;
use crate::support::world::State;
use serde_json::{Value, json};
use std::time::Instant;
use tokio::sync::mpsc::UnboundedSender;

/// One IDENTIFY of the bot.
#[derive(Debug, Clone)]
pub struct Identify {
    /// The intents asked for.
    pub intents: u64,
    /// Shard id and number of shards.
    pub shard: (u64, u64),
    /// The whole payload, presence included.
    pub payload: Value,
    /// When it came.
    pub at: Instant,
}

/// One RESUME of the bot.
#[derive(Debug, Clone)]
pub struct Resume {
    /// The session asked for.
    pub session_id: String,
    /// The last sequence number the bot had seen.
    pub seq: u64,
    /// Whether the session was known.
    pub accepted: bool,
}

/// What a connection is told to do.
#[derive(Debug)]
pub(in super::super) enum Order {
    /// Send this payload.
    Send(Value),
    /// Close with this code.
    Close(u16),
    /// Drop the connection without a word.
    Cut,
}

/// A session, connected or waiting to be resumed.
#[derive(Debug)]
pub(in super::super) struct Session {
    pub(in super::super) id: String,
    pub(in super::super) intents: u64,
    pub(in super::super) shard: (u64, u64),
    /// Everything dispatched, READY included; the sequence number is the place plus one.
    log: Vec<Value>,
    link: Option<UnboundedSender<Order>>,
}

impl Session {
    pub(super) fn new(
        id: String,
        intents: u64,
        shard: (u64, u64),
        link: UnboundedSender<Order>,
    ) -> Self {
        Self {
            id,
            intents,
            shard,
            log: Vec::new(),
            link: Some(link),
        }
    }

    /// Whether its connection is up.
    pub(in super::super) fn is_connected(&self) -> bool {
        self.link.as_ref().is_some_and(|link| !link.is_closed())
    }

    /// Whether this session owns events of the guild; direct messages go to shard 0.
    pub(super) fn covers(&self, guild: Option<u64>) -> bool {
        let owner = guild.map_or(0, |guild| (guild >> 22) % self.shard.1.max(1));
        owner == self.shard.0
    }

    /// Numbers an event, keeps it for a resume, and sends it if connected.
    pub(super) fn dispatch(&mut self, name: &str, data: &Value) {
        let seq = self.log.len() + 1;
        let frame = json!({"op": 0, "t": name, "s": seq, "d": data});
        self.log.push(frame.clone());
        self.order(Order::Send(frame));
    }

    /// Tells the connection to do something; whether there was one.
    pub(in super::super) fn order(&self, order: Order) -> bool {
        self.link
            .as_ref()
            .is_some_and(|link| link.send(order).is_ok())
    }

    /// Goes on over a new connection, with all events after `seq`. False when it has not got
    /// that far.
    pub(super) fn resume(&mut self, seq: u64, link: UnboundedSender<Order>) -> bool {
        let seen = usize::try_from(seq).unwrap_or(usize::MAX);
        let Some(missed) = self.log.get(seen..).map(<[Value]>::to_vec) else {
            return false;
        };
        self.link = Some(link);
        for frame in missed {
            self.order(Order::Send(frame));
        }
        self.dispatch("RESUMED", &json!({"_trace": []}));
        true
    }

    /// Forgets the connection: events are kept for a resume.
    pub(in super::super) fn disconnect(&mut self) {
        self.link = None;
    }

    /// Forgets the connection if it is this one.
    pub(super) fn lost(&mut self, link: &UnboundedSender<Order>) {
        if self
            .link
            .as_ref()
            .is_some_and(|mine| mine.same_channel(link))
        {
            self.link = None;
        }
    }

    /// Whether this connection serves the session.
    pub(super) fn is_served_by(&self, link: &UnboundedSender<Order>) -> bool {
        self.link
            .as_ref()
            .is_some_and(|mine| mine.same_channel(link))
    }

    /// The last sequence number given out.
    pub(super) fn seq(&self) -> usize {
        self.log.len()
    }
}

impl State {
    /// Dispatches an event to every session that covers the guild and has the intent.
    ///
    /// `intent` 0 means that none is needed. Returns how many sessions got it, disconnected ones
    /// included: they will get it on a resume.
    pub(in super::super) fn dispatch(
        &mut self,
        name: &str,
        data: &Value,
        guild: Option<u64>,
        intent: u64,
    ) -> usize {
        let wants = |session: &&mut Session| {
            session.covers(guild) && (intent == 0 || session.intents & intent != 0)
        };
        let mut reached = 0;
        for session in self.sessions.iter_mut().filter(wants) {
            session.dispatch(name, data);
            reached += 1;
        }
        reached
    }

    /// Dispatches a message event, emptied for sessions that may not read it.
    pub(in super::super) fn dispatch_message(&mut self, name: &str, id: u64) {
        let Some(stored) = self.messages.get(&id).cloned() else {
            return;
        };
        let guild = stored.json["guild_id"]
            .as_str()
            .and_then(|id| id.parse().ok());
        let intent = if guild.is_some() {
            bits::GUILD_MESSAGES
        } else {
            bits::DIRECT_MESSAGES
        };
        let quoted = stored.json["referenced_message"]["id"].as_str();
        let quoted = quoted.and_then(|id| self.messages.get(&id.parse().ok()?));
        let quote_readable = quoted.is_none_or(|quoted| quoted.readable);

        let mut closed = if stored.readable {
            stored.json.clone()
        } else {
            emptied(&stored.json)
        };
        if !quote_readable && guild.is_some() {
            closed["referenced_message"] = emptied(&closed["referenced_message"]);
        }
        let wants = |session: &&mut Session| session.covers(guild) && session.intents & intent != 0;
        for session in self.sessions.iter_mut().filter(wants) {
            let open = session.intents & bits::MESSAGE_CONTENT != 0;
            session.dispatch(name, if open { &stored.json } else { &closed });
        }
    }
}
