//! Conversations with the bot through a fake Discord: an event in, a reply out.
//!
//! The bot is the real one; it connects by `[discord] api_url`. Every body it sends is judged by the
//! fake, and a refused one fails the test when the fake is dropped.

mod afterwards;
mod asking;
mod buttons;
mod card;
mod commands;
mod doctor;
mod everything;
mod exchange;
mod feedback;
mod gateway;
mod help;
mod inbox;
mod insights;
mod knowledge;
mod languages;
mod leaving;
mod manners;
mod pictures;
mod pinning;
mod privacy;
mod readers;
mod safety;
mod settings;
mod starting;
mod topics;
mod trouble;
mod trying;
mod unprompted;
mod user_install;

use signpost::config::{Config, Token};
use signpost::discord::{Answering, GatewayError, Intake};
use signpost::guilds::{Ground, Guilds};
use signpost::knowledge::{PackFiles, Shipped};
use signpost::matching::{Engine, Matcher};
use signpost::responder::Responder;
use signpost::safety::{Contacts, Safety};
use signpost::store::Store;
use std::sync::Arc;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::support::FakeDiscord;
use crate::support::database::Database;

/// A running bot.
struct Bot {
    stop: oneshot::Sender<()>,
    task: JoinHandle<Result<(), GatewayError>>,
}

impl Bot {
    /// Starts the bot for this Discord, set for the United Kingdom, and waits until it is ready.
    async fn start(discord: &FakeDiscord) -> Self {
        let bot = Self::start_with(discord, &[]);
        discord.ready().await;
        discord
            .eventually("the commands to be there", |it| !it.commands().is_empty())
            .await;
        bot
    }

    /// Starts the bot over a database, with these settings on top, and waits until it is ready.
    async fn start_over(
        discord: &FakeDiscord,
        database: &Database,
        settings: &[(&str, &str)],
    ) -> Self {
        let mut all = vec![("SIGNPOST_DATABASE__URL", database.url.as_str())];
        all.extend(settings);
        let bot = Self::start_with(discord, &all);
        discord.ready().await;
        discord
            .eventually("the commands to be there", |it| !it.commands().is_empty())
            .await;
        bot
    }

    /// Starts the bot with these settings on top, and waits for nothing.
    fn start_with(discord: &FakeDiscord, settings: &[(&str, &str)]) -> Self {
        let url = discord.url();
        let base = [
            ("SIGNPOST_DISCORD__API_URL", url.as_str()),
            ("SIGNPOST_SAFETY__REGION", "GB"),
            ("SIGNPOST_DATABASE__URL", "sqlite::memory:"),
        ];
        let variables = base.iter().chain(settings);
        let config = Config::load(
            None,
            variables.map(|(name, value)| (name.into(), value.into())),
        );
        let config = config.unwrap();
        let token = Token::find([("DISCORD_TOKEN".to_owned(), discord.token())])
            .unwrap()
            .unwrap();
        let today = signpost::clock::today();
        let shipped = Shipped::read(&PackFiles::built_in(), today).0.unwrap();
        let pack = Arc::clone(shipped.pack());
        let matcher = Arc::new(Matcher::new(&Engine::built_in().unwrap(), pack));
        let contacts = Contacts::builtin().unwrap();
        let responder = Responder::new(Safety::builtin().unwrap());
        let ground = Ground {
            shipped,
            matcher,
            settings: config.community.clone(),
            contacts,
        };
        let database = config.database.clone();
        let (stop, stopped) = oneshot::channel::<()>();
        let task = tokio::spawn(async move {
            let shutdown = async {
                // A test that ends without stopping the bot drops the sender: also a stop.
                let _ended = stopped.await;
            };
            let store = Store::open(database.secret()).await.unwrap();
            let guilds = Guilds::new(store, ground).unwrap();
            let answering = Answering { responder, guilds };
            let intake = Intake::new(answering, &config.discord, &token).unwrap();
            signpost::discord::run(intake, &token, shutdown).await
        });
        Self { stop, task }
    }

    /// Stops the bot in order.
    async fn stop(self) {
        self.stop.send(()).expect("the bot is still running");
        self.task.await.unwrap().unwrap();
    }

    /// Waits for the bot to give up by itself.
    async fn gives_up(self) -> GatewayError {
        let ended = tokio::time::timeout(std::time::Duration::from_secs(20), self.task);
        ended
            .await
            .expect("it gives up in time")
            .unwrap()
            .unwrap_err()
    }
}

/// The parts every reply has, red cards too.
#[track_caller]
fn refers(text: &str) {
    for part in ["Please note", "Who to talk to"] {
        assert!(text.contains(part), "`{part}` is missing in:\n{text}");
    }
}

/// The parts every reply but a red card has, whatever it says: a sign may have been missed.
#[track_caller]
fn has_notices(text: &str) {
    refers(text);
    for part in [
        "In an emergency",
        "If this may be an emergency, call 999 or 112 (United Kingdom) now.",
        "A bot cannot see how you are and can miss danger signs.",
    ] {
        assert!(text.contains(part), "`{part}` is missing in:\n{text}");
    }
}

/// Says that there is no answer, in one of the ways that is said.
#[track_caller]
fn has_no_answer(text: &str) {
    let ways = [
        "I don't have an answer to that",
        "I have nothing that fits",
        "None of my texts answers this",
    ];
    assert!(ways.iter().any(|way| text.contains(way)), "{text}");
}

/// The parts every answer from an entry has.
#[track_caller]
fn is_answer(text: &str, title: &str) {
    has_notices(text);
    for part in [
        title,
        "What may cause it",
        "What can help",
        "When to get care",
        "Source and review",
    ] {
        assert!(text.contains(part), "`{part}` is missing in:\n{text}");
    }
}
