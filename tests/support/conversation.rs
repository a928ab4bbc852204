//! Messages people write, and waiting for what the bot says to them.

use super::FakeDiscord;
use super::payload::{self, message};
use super::setup::{BOT, GENERAL, Person};
use super::snowflake;
use super::world::{Sent, State, Stored};
use serde_json::{Value, json};
use std::panic::Location;
use std::time::Duration;

/// A message someone is about to write.
///
/// Ada, in the default guild's general channel, mentioning nobody, until told otherwise.
#[derive(Debug, Clone)]
pub struct Said {
    text: String,
    author: Person,
    channel: u64,
    mentions: Vec<Person>,
    reply_to: Option<u64>,
    ping: bool,
    minutes_ago: u64,
    opens: bool,
    patch: Value,
}

impl Said {
    /// A message with this text.
    pub fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            author: Person::member("Ada"),
            channel: GENERAL,
            mentions: Vec::new(),
            reply_to: None,
            ping: true,
            minutes_ago: 0,
            opens: false,
            patch: Value::Null,
        }
    }

    /// Written by this person.
    #[must_use]
    pub fn by(self, author: &Person) -> Self {
        Self {
            author: author.clone(),
            ..self
        }
    }

    /// Written in this channel or thread.
    #[must_use]
    pub fn within(self, channel: u64) -> Self {
        Self { channel, ..self }
    }

    /// Opens this post in a forum: the first message has the number of its post.
    #[must_use]
    pub fn opening(self, post: u64) -> Self {
        Self {
            channel: post,
            opens: true,
            ..self
        }
    }

    /// Written to the bot directly; name the author first.
    #[must_use]
    pub fn directly(self) -> Self {
        Self {
            channel: self.author.dm(),
            ..self
        }
    }

    /// Begins with a mention of the bot.
    #[must_use]
    pub fn mentioning_the_bot(mut self) -> Self {
        self.text = format!("<@{BOT}> {}", self.text);
        self.mentions.push(payload::bot());
        self
    }

    /// Mentions someone else; the text is left as it is.
    #[must_use]
    pub fn mentioning(mut self, person: &Person) -> Self {
        self.mentions.push(person.clone());
        self
    }

    /// Is a reply, with ping.
    #[must_use]
    pub fn replying_to(self, message: u64) -> Self {
        Self {
            reply_to: Some(message),
            ..self
        }
    }

    /// Is a reply without ping.
    #[must_use]
    pub fn without_ping(self) -> Self {
        Self {
            ping: false,
            ..self
        }
    }

    /// Written so long ago, by its id.
    #[must_use]
    pub fn minutes_ago(self, minutes_ago: u64) -> Self {
        Self {
            minutes_ago,
            ..self
        }
    }

    /// Has these fields of the message object changed, such as `{"type": 7}` or an attachment.
    #[must_use]
    pub fn patched(self, patch: Value) -> Self {
        Self { patch, ..self }
    }

    /// Stores the message and returns its id.
    fn write(self, state: &mut State) -> u64 {
        let id = if self.opens {
            self.channel
        } else {
            snowflake::fresh() - ((self.minutes_ago * 60_000) << 22)
        };
        state.people.insert(self.author.id, self.author.clone());
        let guild = state.place(self.channel).map(|(guild, _)| guild.id);
        let direct = self.channel == self.author.dm();
        assert!(
            guild.is_some() || direct,
            "no guild has a channel {}",
            self.channel
        );

        let mut json = message::blank(id, self.channel, &self.author);
        json["content"] = json!(self.text);
        let mut mentions = self.mentions;
        let mut readable = direct || mentions.iter().any(|person| person.id == BOT);
        if let Some(to) = self.reply_to {
            let stored = state.messages.get(&to).filter(|stored| !stored.deleted);
            let quoted = stored.map_or(Value::Null, |stored| stored.json.clone());
            let to_bot = quoted["author"]["id"].as_str() == Some(&BOT.to_string());
            if self.ping && to_bot && mentions.iter().all(|person| person.id != BOT) {
                mentions.push(payload::bot());
                // A ping by replying opens the text only under the bot's normal messages.
                readable |= !quoted["interaction_metadata"].is_object();
            }
            json["type"] = json!(19);
            json["message_reference"] = json!({
                "type": 0,
                "message_id": to.to_string(),
                "channel_id": self.channel.to_string(),
            });
            json["referenced_message"] = quoted;
            for key in ["guild_id", "member"] {
                if let Some(fields) = json["referenced_message"].as_object_mut() {
                    fields.remove(key);
                }
            }
            if let Some(guild) = guild {
                json["message_reference"]["guild_id"] = json!(guild.to_string());
            }
        }
        let mention = |person| message::mention(person, guild.is_some());
        json["mentions"] = mentions.iter().map(mention).collect();
        if let Some(guild) = guild {
            message::in_guild(&mut json, guild, &self.author);
        }
        json["channel_type"] = json!(state.place(self.channel).map_or(1, |(_, it)| it.kind));
        payload::patch(&mut json, &self.patch);
        state.messages.insert(
            id,
            Stored {
                json,
                readable,
                deleted: false,
            },
        );
        id
    }
}

impl State {
    /// Marks a message deleted and tells the gateway.
    pub(super) fn delete_message(&mut self, id: u64) {
        let Some(stored) = self.messages.get_mut(&id) else {
            return;
        };
        stored.deleted = true;
        let json = &stored.json;
        let guild = json["guild_id"].as_str().and_then(|id| id.parse().ok());
        let mut data = json!({"id": id.to_string(), "channel_id": json["channel_id"]});
        if guild.is_some() {
            data["guild_id"] = json["guild_id"].clone();
        }
        let intent = if guild.is_some() { 1 << 9 } else { 1 << 12 };
        self.dispatch("MESSAGE_DELETE", &data, guild, intent);
    }
}

impl FakeDiscord {
    /// Someone writes a message; returns its id.
    #[track_caller]
    pub fn message(&self, said: Said) -> u64 {
        self.needs_session();
        self.world.change(|state| {
            let id = said.write(state);
            state.dispatch_message("MESSAGE_CREATE", id);
            id
        })
    }

    /// Someone wrote a message before the bot came: it can be read and replied to.
    pub fn earlier_message(&self, said: Said) -> u64 {
        self.world.change(|state| said.write(state))
    }

    /// Ada asks in the general channel with a mention of the bot.
    #[track_caller]
    pub fn mention(&self, text: &str) -> u64 {
        self.message(Said::new(text).mentioning_the_bot())
    }

    /// Ada asks in direct messages.
    #[track_caller]
    pub fn dm(&self, text: &str) -> u64 {
        self.message(Said::new(text).directly())
    }

    /// Ada replies, with ping, to a message of the bot.
    #[track_caller]
    pub fn reply_to_bot(&self, to: &Sent, text: &str) -> u64 {
        self.message(Said::new(text).within(to.channel).replying_to(to.id))
    }

    /// Ada talks in the general channel; without `MESSAGE_CONTENT` the bot gets no text.
    #[track_caller]
    pub fn say(&self, text: &str) -> u64 {
        self.message(Said::new(text))
    }

    /// The author changes a message.
    #[track_caller]
    pub fn edit(&self, message: u64, text: &str) {
        self.needs_session();
        self.world.change(|state| {
            let stored = state
                .messages
                .get_mut(&message)
                .expect("a message of this test");
            stored.json["content"] = json!(text);
            let bot = payload::bot();
            let named = text.contains(&format!("<@{}>", bot.id));
            let mentions = stored.json["mentions"].as_array();
            let known = mentions.is_some_and(|list| !list.is_empty());
            if named && !known {
                let guild = stored.json["guild_id"].is_string();
                stored.json["mentions"] = json!([message::mention(&bot, guild)]);
                stored.readable = true;
            }
            stored.json["edited_timestamp"] = json!(snowflake::now());
            state.dispatch_message("MESSAGE_UPDATE", message);
        });
    }

    /// The author deletes a message.
    #[track_caller]
    pub fn delete(&self, message: u64) {
        self.needs_session();
        self.world.change(|state| state.delete_message(message));
    }

    /// Discord delivers a message a second time, as it may after a resume.
    #[track_caller]
    pub fn redeliver(&self, message: u64) {
        self.needs_session();
        self.world
            .change(|state| state.dispatch_message("MESSAGE_CREATE", message));
    }

    /// Whether a message is gone.
    pub fn is_deleted(&self, message: u64) -> bool {
        self.world
            .look(|state| state.messages.get(&message).is_none_or(|it| it.deleted))
    }

    /// A message of the bot as it stands now.
    #[track_caller]
    pub fn now(&self, sent: &Sent) -> Sent {
        let found = self.sent().into_iter().find(|it| it.id == sent.id);
        found.expect("the bot sent this message")
    }

    /// Waits for the bot's reply to a message.
    #[track_caller]
    pub fn reply_to(&self, message: u64) -> impl Future<Output = Sent> {
        let asked = Location::caller();
        async move {
            let awaited = format!("a reply to message {message}");
            self.world
                .until(asked, &awaited, |state| {
                    replies(state, message).next().cloned()
                })
                .await
        }
    }

    /// All replies to a message so far.
    pub fn replies_to(&self, message: u64) -> Vec<Sent> {
        self.world
            .look(|state| replies(state, message).cloned().collect())
    }

    /// Waits for the first message of the bot in a channel that is not in `known` yet.
    #[track_caller]
    pub fn message_in(&self, channel: u64, known: &[u64]) -> impl Future<Output = Sent> {
        let asked = Location::caller();
        async move {
            let fits = |sent: &&Sent| sent.channel == channel && !known.contains(&sent.id);
            let awaited = format!("a message in channel {channel}");
            self.world
                .until(asked, &awaited, |state| {
                    state.sent.iter().find(fits).cloned()
                })
                .await
        }
    }

    /// Fails when the bot replies to a message, or tries to, within this time.
    #[track_caller]
    pub fn stays_silent_about(&self, message: u64, time: Duration) -> impl Future<Output = ()> {
        let asked = Location::caller();
        async move {
            let wanted = message.to_string();
            let since = std::time::Instant::now();
            let channel = self
                .world
                .look(|state| state.messages[&message].json["channel_id"].clone());
            let here = format!(
                "/channels/{}/messages",
                channel.as_str().unwrap_or_default()
            );
            // Attempts count, refused ones too: being stopped is not the same as being silent.
            let tried = |state: &State| {
                let about = |it: &&super::Request| {
                    let to = &it.body["message_reference"]["message_id"];
                    // A message into the channel that replies to nothing is no silence either.
                    let loose = it.method == "POST" && it.path == here && it.at > since;
                    *to == wanted.as_str() || (loose && to.is_null())
                };
                state.requests.iter().find(about).map(|it| it.body.clone())
            };
            if let Some(body) = self.world.within(time, tried).await {
                let text = super::said(&body);
                let why = format!("the bot should be silent about {message} but said:\n{text}");
                self.world.give_up(asked, &why);
            }
        }
    }

    /// Panics when nobody would hear an event: the test forgot to wait.
    #[track_caller]
    pub(super) fn needs_session(&self) {
        let heard = self.world.look(|state| !state.sessions.is_empty());
        assert!(
            heard,
            "no session: wait for `discord.ready().await` before anything happens"
        );
    }
}

fn replies(state: &State, message: u64) -> impl Iterator<Item = &Sent> {
    let wanted = message.to_string();
    let refers =
        move |sent: &&Sent| sent.message["message_reference"]["message_id"] == wanted.as_str();
    state.sent.iter().filter(refers)
}
