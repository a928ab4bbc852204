//! The gateway: one websocket connection of the bot, from HELLO to its close.

pub mod session;

use super::payload;
use super::payload::guild;
use super::setup::{BOT, bits};
use super::snowflake;
use super::world::{State, World};
use axum::extract::ws::{CloseFrame, Message, WebSocket};
use serde_json::{Value, json};
use session::{Identify, Order, Resume, Session};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// Intents that must be switched on in the portal: members, presences, message content.
const PRIVILEGED: u64 = 1 << 1 | 1 << 8 | bits::MESSAGE_CONTENT;

/// Bytes one payload of the bot may have.
const PAYLOAD_BYTES: usize = 4096;

/// Payloads a connection may send in a minute.
const PAYLOADS_A_MINUTE: usize = 120;

/// Serves one connection until either side ends it.
pub(super) async fn serve(mut socket: WebSocket, world: Arc<World>) {
    let (link, orders) = unbounded_channel();
    let interval = world.look(|state| state.setup.heartbeat_interval.as_millis());
    let hello = json!({
        "op": 10, "s": null, "t": null,
        "d": {"heartbeat_interval": u64::try_from(interval).unwrap_or(u64::MAX), "_trace": []},
    });
    let mut connection = Connection {
        world: Arc::clone(&world),
        link,
        sent: Vec::new(),
    };
    if say(&mut socket, &hello).await.is_ok() {
        connection.run(&mut socket, orders).await;
    }
    world.change(|state| {
        for session in &mut state.sessions {
            session.lost(&connection.link);
        }
    });
}

async fn say(socket: &mut WebSocket, payload: &Value) -> Result<(), axum::Error> {
    socket.send(Message::Text(payload.to_string().into())).await
}

struct Connection {
    world: Arc<World>,
    link: UnboundedSender<Order>,
    /// When the bot's payloads of the last minute came.
    sent: Vec<Instant>,
}

impl Connection {
    async fn run(&mut self, socket: &mut WebSocket, mut orders: UnboundedReceiver<Order>) {
        loop {
            tokio::select! {
                // What was ordered before the bot spoke goes out before its answer.
                biased;
                order = orders.recv() => match order {
                    Some(Order::Send(payload)) => {
                        if say(socket, &payload).await.is_err() {
                            return;
                        }
                    }
                    Some(Order::Close(code)) => {
                        let reason = "closed by the fake".into();
                        let _ = socket.send(Message::Close(Some(CloseFrame { code, reason }))).await;
                        // Give the bot's own close frame a moment, as a polite server does.
                        let _ = tokio::time::timeout(Duration::from_secs(1), socket.recv()).await;
                        return;
                    }
                    Some(Order::Cut) | None => return,
                },
                incoming = socket.recv() => match incoming {
                    Some(Ok(Message::Text(text))) => self.hear(text.as_bytes()),
                    Some(Ok(Message::Binary(bytes))) => self.hear(&bytes),
                    Some(Ok(Message::Close(frame))) => return self.closed(frame.map(|it| it.code)),
                    Some(Ok(_)) => {}
                    Some(Err(_)) | None => return,
                },
            }
        }
    }

    /// The bot closed: 1000 and 1001 end the session, anything else leaves it to be resumed.
    fn closed(&self, code: Option<u16>) {
        self.world.change(|state| {
            state.closes.push(code);
            if matches!(code, Some(1000 | 1001)) {
                state
                    .sessions
                    .retain(|session| !session.is_served_by(&self.link));
            }
        });
    }

    fn order(&self, order: Order) {
        // The receiver lives as long as this connection does.
        let _ = self.link.send(order);
    }

    fn hear(&mut self, bytes: &[u8]) {
        let now = Instant::now();
        self.sent
            .retain(|at| now.duration_since(*at) < Duration::from_mins(1));
        self.sent.push(now);
        if self.sent.len() > PAYLOADS_A_MINUTE {
            let said = "more than 120 gateway payloads in a minute (Discord closes with 4008)";
            self.world.change(|state| state.violation(said));
            return self.order(Order::Close(4008));
        }
        if bytes.len() > PAYLOAD_BYTES {
            let said = format!("gateway payload of {} bytes; 4096 are allowed", bytes.len());
            self.world.change(|state| state.violation(said));
            return self.order(Order::Close(4002));
        }
        let Ok(payload) = serde_json::from_slice::<Value>(bytes) else {
            self.world
                .change(|state| state.violation("gateway payload is not JSON"));
            return self.order(Order::Close(4002));
        };
        let known = self.world.change(|state| {
            state.gateway_payloads.push(payload.clone());
            state
                .sessions
                .iter()
                .any(|session| session.is_served_by(&self.link))
        });
        match (payload["op"].as_u64(), known) {
            (Some(1), _) => self.heartbeat(),
            (Some(2), false) => self.identify(&payload["d"]),
            (Some(6), false) => self.resume(&payload["d"]),
            (Some(2 | 6), true) => self.order(Order::Close(4005)),
            (Some(3 | 4 | 8 | 31), true) => {}
            (Some(3 | 4 | 8 | 31), false) => self.order(Order::Close(4003)),
            _ => {
                let said = format!("unknown gateway opcode {}", payload["op"]);
                self.world.change(|state| state.violation(said));
                self.order(Order::Close(4001));
            }
        }
    }

    fn heartbeat(&self) {
        let acknowledge = self.world.change(|state| {
            state.heartbeats += 1;
            state.acknowledge
        });
        if acknowledge {
            self.order(Order::Send(
                json!({"op": 11, "d": null, "s": null, "t": null}),
            ));
        }
    }

    fn identify(&self, data: &Value) {
        let refused = self.world.change(|state| {
            let intents = data["intents"].as_u64().unwrap_or(0);
            let number = |at: usize| data["shard"][at].as_u64();
            let shard = (number(0).unwrap_or(0), number(1).unwrap_or(1));
            let at = Instant::now();
            state.identifies.push(Identify {
                intents,
                shard,
                payload: data.clone(),
                at,
            });
            if !token_is_right(state, data) {
                return Some(4004);
            }
            if data["intents"].as_u64().is_none() || intents >> 26 != 0 {
                return Some(4013);
            }
            if intents & PRIVILEGED & !state.setup.privileged_intents != 0 {
                return Some(4014);
            }
            if shard.0 >= shard.1 {
                return Some(4010);
            }
            state.setup.sessions_left = state.setup.sessions_left.saturating_sub(1);
            self.start(state, intents, shard);
            None
        });
        if let Some(code) = refused {
            if code == 4004 {
                self.order(Order::Send(
                    json!({"op": 9, "d": false, "s": null, "t": null}),
                ));
            }
            self.order(Order::Close(code));
        }
    }

    /// Starts a session: READY, then the guilds.
    fn start(&self, state: &mut State, intents: u64, shard: (u64, u64)) {
        let id = format!("session-{}", snowflake::fresh());
        let mut session = Session::new(id.clone(), intents, shard, self.link.clone());
        let all = state.setup.guilds.iter();
        let mine: Vec<_> = all.filter(|guild| session.covers(Some(guild.id))).collect();
        let guilds: Vec<_> = mine
            .iter()
            .map(|guild| json!({"id": guild.id.to_string(), "unavailable": true}))
            .collect();
        session.dispatch(
            "READY",
            &json!({
                "v": 10,
                "user": payload::current_user(),
                "guilds": guilds,
                "session_id": id,
                "resume_gateway_url": gateway_url(state),
                "shard": [shard.0, shard.1],
                "application": {"id": BOT.to_string(), "flags": 1 << 19},
                "user_settings": {},
                "relationships": [],
                "private_channels": [],
                "presences": [],
                "guild_join_requests": [],
                "geo_ordered_rtc_regions": [],
                "_trace": [],
            }),
        );
        if intents & bits::GUILDS != 0 {
            for guild in mine {
                session.dispatch("GUILD_CREATE", &guild::create(guild));
            }
        }
        state.sessions.push(session);
    }

    fn resume(&self, data: &Value) {
        let accepted = self.world.change(|state| {
            let session_id = data["session_id"].as_str().unwrap_or_default().to_owned();
            let seq = data["seq"].as_u64().unwrap_or(0);
            let right = token_is_right(state, data);
            let found = state
                .sessions
                .iter_mut()
                .find(|session| session.id == session_id);
            let accepted =
                right && found.is_some_and(|session| session.resume(seq, self.link.clone()));
            state.resumes.push(Resume {
                session_id,
                seq,
                accepted,
            });
            accepted
        });
        if !accepted {
            self.order(Order::Send(
                json!({"op": 9, "d": false, "s": null, "t": null}),
            ));
        }
    }
}

fn token_is_right(state: &State, data: &Value) -> bool {
    let token = data["token"].as_str().unwrap_or_default();
    token.strip_prefix("Bot ").unwrap_or(token) == state.setup.token
}

/// The address of the gateway.
pub(super) fn gateway_url(state: &State) -> String {
    state.url.replacen("http://", "ws://", 1) + "/"
}
