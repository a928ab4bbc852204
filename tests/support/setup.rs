//! Who and what exists in the fake Discord: the bot, people, guilds, channels, permissions.
//!
//! Every id is fixed, so that a failure reads the same in every run.

use super::snowflake;
use std::time::Duration;

/// The bot user, which is also the application.
pub const BOT: u64 = 900_000_000_000_000_001;
/// The default guild.
pub const GUILD: u64 = 300_000_000_000_000_001;
/// The default guild's text channel.
pub const GENERAL: u64 = 300_000_000_000_000_010;
/// The default guild's forum channel.
pub const FORUM: u64 = 300_000_000_000_000_011;
/// A post in the forum: a thread.
pub const POST: u64 = 300_000_000_000_000_012;
/// A public thread under `GENERAL`.
pub const THREAD: u64 = 300_000_000_000_000_013;
/// A second text channel.
pub const OTHER: u64 = 300_000_000_000_000_014;
/// A conversation of people in which the bot is not: a group.
pub const GROUP: u64 = 300_000_000_000_000_015;
/// The default guild's moderator role.
pub const MODERATOR_ROLE: u64 = 300_000_000_000_000_020;

/// Intent and permission bits the tests name.
pub mod bits {
    /// Intent for guild events.
    pub const GUILDS: u64 = 1;
    /// Intent for messages in guilds.
    pub const GUILD_MESSAGES: u64 = 1 << 9;
    /// Intent for direct messages.
    pub const DIRECT_MESSAGES: u64 = 1 << 12;
    /// Privileged intent for the text of messages.
    pub const MESSAGE_CONTENT: u64 = 1 << 15;

    /// Permission to manage the guild.
    pub const MANAGE_GUILD: u64 = 1 << 5;
    /// Permission to see a channel.
    pub const VIEW_CHANNEL: u64 = 1 << 10;
    /// Permission to write in a channel; no effect in threads.
    pub const SEND_MESSAGES: u64 = 1 << 11;
    /// Permission to manage messages.
    pub const MANAGE_MESSAGES: u64 = 1 << 13;
    /// Permission to show embeds.
    pub const EMBED_LINKS: u64 = 1 << 14;
    /// Permission to attach files.
    pub const ATTACH_FILES: u64 = 1 << 15;
    /// Permission to read older messages, needed for replies.
    pub const READ_MESSAGE_HISTORY: u64 = 1 << 16;
    /// Permission to use commands.
    pub const USE_APPLICATION_COMMANDS: u64 = 1 << 31;
    /// Permission to write in threads.
    pub const SEND_MESSAGES_IN_THREADS: u64 = 1 << 38;
    /// Every permission there is: what Discord sends for an administrator.
    pub const ALL_PERMISSIONS: u64 = (1 << 53) - 1;

    /// What an ordinary member may do, and the bot too.
    pub const ORDINARY: u64 = VIEW_CHANNEL
        | SEND_MESSAGES
        | EMBED_LINKS
        | ATTACH_FILES
        | READ_MESSAGE_HISTORY
        | USE_APPLICATION_COMMANDS
        | SEND_MESSAGES_IN_THREADS;
}

/// A user, with what they may do in guilds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The user's id.
    pub id: u64,
    /// The user's name.
    pub name: String,
    /// Whether it is another bot.
    pub bot: bool,
    /// Permissions sent with interactions.
    pub permissions: u64,
    /// Roles in the guild.
    pub roles: Vec<u64>,
    /// The language of their client.
    pub locale: String,
}

impl Person {
    /// An ordinary member; the same name is the same user.
    pub fn member(name: &str) -> Self {
        Self {
            id: snowflake::of_name(name),
            name: name.to_owned(),
            bot: false,
            permissions: bits::ORDINARY,
            roles: Vec::new(),
            locale: "en-US".to_owned(),
        }
    }

    /// Someone with `MANAGE_GUILD` and `MANAGE_MESSAGES` and the moderator role.
    pub fn moderator(name: &str) -> Self {
        Self {
            permissions: bits::ORDINARY | bits::MANAGE_GUILD | bits::MANAGE_MESSAGES,
            roles: vec![MODERATOR_ROLE],
            ..Self::member(name)
        }
    }

    /// Someone who may do everything.
    pub fn admin(name: &str) -> Self {
        Self {
            permissions: bits::ALL_PERMISSIONS,
            ..Self::member(name)
        }
    }

    /// Another bot in the same guild.
    pub fn another_bot(name: &str) -> Self {
        Self {
            bot: true,
            ..Self::member(name)
        }
    }

    /// The same person with a client in another language.
    #[must_use]
    pub fn speaking(self, locale: &str) -> Self {
        Self {
            locale: locale.to_owned(),
            ..self
        }
    }

    /// The channel of this person's direct messages with the bot.
    pub fn dm(&self) -> u64 {
        self.id + 1
    }
}

/// A channel or thread of a guild.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// The channel's id.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// Discord's type: 0 text, 5 announcements, 11 public thread, 15 forum.
    pub kind: u8,
    /// The channel a thread is in.
    pub parent: Option<u64>,
}

impl Channel {
    /// A text channel.
    pub fn text(id: u64, name: &str) -> Self {
        Self {
            id,
            name: name.to_owned(),
            kind: 0,
            parent: None,
        }
    }

    /// A forum.
    pub fn forum(id: u64, name: &str) -> Self {
        Self {
            kind: 15,
            ..Self::text(id, name)
        }
    }

    /// A public thread or forum post in `parent`.
    pub fn thread(id: u64, name: &str, parent: u64) -> Self {
        Self {
            kind: 11,
            parent: Some(parent),
            ..Self::text(id, name)
        }
    }

    /// Whether it is a thread of any kind.
    pub fn is_thread(&self) -> bool {
        (10..=12).contains(&self.kind)
    }
}

/// A guild the bot is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guild {
    /// The guild's id.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// Its preferred language.
    pub locale: String,
    /// Channels and threads.
    pub channels: Vec<Channel>,
}

impl Guild {
    /// A guild with one text channel.
    pub fn new(id: u64, name: &str, channel: u64) -> Self {
        let channels = vec![Channel::text(channel, "general")];
        Self {
            id,
            name: name.to_owned(),
            locale: "en-US".to_owned(),
            channels,
        }
    }
}

/// How the fake is to be at its start.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The token the bot must show.
    pub token: String,
    /// The guilds the bot is in.
    pub guilds: Vec<Guild>,
    /// The interval asked for in HELLO.
    pub heartbeat_interval: Duration,
    /// Privileged intents switched on in the portal; identifying with others closes with 4014.
    pub privileged_intents: u64,
    /// The number of shards recommended.
    pub shards: u64,
    /// How many sessions may still be started today.
    pub sessions_left: u64,
    /// How long the first answer to an interaction may take.
    pub interaction_deadline: Duration,
    /// How long the tests wait for the bot before they fail.
    pub patience: Duration,
}

impl Default for Setup {
    fn default() -> Self {
        let mut guild = Guild::new(GUILD, "Twitch Talk", GENERAL);
        guild.channels.extend([
            Channel::text(OTHER, "off-topic"),
            Channel::forum(FORUM, "questions"),
            Channel::thread(POST, "My eye twitches", FORUM),
            Channel::thread(THREAD, "Side talk", GENERAL),
        ]);
        Self {
            token: "test-token".to_owned(),
            guilds: vec![guild],
            heartbeat_interval: Duration::from_millis(41_250),
            privileged_intents: bits::MESSAGE_CONTENT,
            shards: 1,
            sessions_left: 1000,
            interaction_deadline: Duration::from_secs(3),
            patience: Duration::from_mins(1),
        }
    }
}
