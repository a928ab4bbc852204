//! A fake Discord on loopback: the bot connects to it as to the real one, tests talk to the bot
//! through it.
//!
//! ```ignore
//! let discord = FakeDiscord::start().await;            // give discord.url() and token() to a bot
//! discord.ready().await;
//! let question = discord.mention("my eyelid twitches");
//! let answer = discord.reply_to(question).await;
//! assert!(answer.text().contains("not a diagnosis"));
//! discord.finish().await;                              // fails on any body Discord would refuse
//! ```
//!
//! It speaks the protocol and nothing of the bot: gateway in `gateway.rs`, HTTP in `rest.rs`. Each
//! body the bot sends is judged by `judge.rs` against Discord's schema (`schema.rs`) and the limits
//! the schema leaves out (`limits.rs`). A route the fake does not know is a violation too. To add
//! one, see `rest.rs`; to add a thing people do, see `conversation.rs` or `invoke.rs`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::missing_panics_doc,
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "test code: a panic is a failed test, and not every test uses every part"
)]

mod answered;
mod attached;
mod buckets;
mod control;
mod conversation;
pub mod database;
pub mod drawing;
mod fault;
mod gateway;
mod invoke;
pub mod judge;
mod limits;
pub mod payload;
mod rest;
mod schema;
pub mod setup;
pub mod shipped;
pub mod snowflake;
mod text;
mod world;

pub use answered::Answered;
pub use attached::Attached;
pub use conversation::Said;
pub use fault::Fault;
pub use gateway::session::{Identify, Resume};
pub use invoke::{Invoke, Target};
pub use schema::is_present as has_schema;
pub use setup::{Channel, Guild, Person, Setup};
pub use text::{components, said};
pub use world::{Request, Sent};

use std::panic::Location;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use world::World;

/// The fake Discord of one test.
///
/// Fails the test when it is dropped after the bot did something Discord would refuse.
pub struct FakeDiscord {
    world: Arc<World>,
    server: JoinHandle<()>,
}

impl FakeDiscord {
    /// A Discord with one guild and the token `test-token`.
    pub async fn start() -> Self {
        Self::with(Setup::default()).await
    }

    /// A Discord set up by the test.
    pub async fn with(setup: Setup) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .expect("loopback has a free port");
        let address = listener
            .local_addr()
            .expect("a bound socket has an address");
        let world = Arc::new(World::new(setup, format!("http://{address}")));
        let routes = axum::Router::new()
            .fallback(rest::serve)
            .with_state(Arc::clone(&world));
        let server = tokio::spawn(async move {
            // Ends only when it is aborted.
            let _ = axum::serve(listener, routes).await;
        });
        Self { world, server }
    }

    /// The address to give to the bot as its API.
    pub fn url(&self) -> String {
        self.world.look(|state| state.url.clone())
    }

    /// The token to give to the bot.
    pub fn token(&self) -> String {
        self.world.look(|state| state.setup.token.clone())
    }

    /// Waits until the bot has a session past READY.
    #[track_caller]
    pub fn ready(&self) -> impl Future<Output = ()> {
        let asked = Location::caller();
        async move {
            let connected = "the bot to identify and be ready";
            self.world
                .until(asked, connected, |state| {
                    state
                        .sessions
                        .iter()
                        .any(gateway::session::Session::is_connected)
                        .then_some(())
                })
                .await;
        }
    }

    /// Everything the bot requested over HTTP, in order.
    pub fn requests(&self) -> Vec<Request> {
        self.world.look(|state| state.requests.clone())
    }

    /// The requests whose method is this and whose path contains this.
    pub fn requests_to(&self, method: &str, path_contains: &str) -> Vec<Request> {
        let mut requests = self.requests();
        requests.retain(|it| it.method == method && it.path.contains(path_contains));
        requests
    }

    /// Every IDENTIFY of the bot, in order.
    pub fn identifies(&self) -> Vec<Identify> {
        self.world.look(|state| state.identifies.clone())
    }

    /// Every RESUME of the bot, in order.
    pub fn resumes(&self) -> Vec<Resume> {
        self.world.look(|state| state.resumes.clone())
    }

    /// The global commands as registered, with ids.
    pub fn commands(&self) -> Vec<serde_json::Value> {
        self.world
            .look(|state| state.commands.get(&None).cloned().unwrap_or_default())
    }

    /// The commands of one guild.
    pub fn guild_commands(&self, guild: u64) -> Vec<serde_json::Value> {
        self.world.look(|state| {
            state
                .commands
                .get(&Some(guild))
                .cloned()
                .unwrap_or_default()
        })
    }

    /// Every message the bot has sent, answers to interactions included, in order.
    pub fn sent(&self) -> Vec<Sent> {
        self.world.look(|state| state.sent.clone())
    }

    /// Ids of messages that were sent a second time with the same enforced nonce.
    pub fn duplicates(&self) -> Vec<u64> {
        self.world.look(|state| state.duplicates.clone())
    }

    /// What the bot did that Discord would refuse or our rules forbid.
    pub fn violations(&self) -> Vec<String> {
        self.world.look(|state| state.violations.clone())
    }

    /// Takes the violations away, for tests that mean to cause them.
    pub fn take_violations(&self) -> Vec<String> {
        self.world
            .change(|state| std::mem::take(&mut state.violations))
    }

    /// Ends the fake and fails the test on violations.
    ///
    /// Dropping does the same; this one can be seen in the test.
    pub async fn finish(self) {
        // Requests already under way are still judged; those a fault lets hang are not waited for.
        let settled = |state: &world::State| {
            state
                .requests
                .iter()
                .all(|it| it.status.is_some())
                .then_some(())
        };
        self.world.within(Duration::from_secs(1), settled).await;
        drop(self);
    }
}

impl Drop for FakeDiscord {
    fn drop(&mut self) {
        self.server.abort();
        self.cut_gateway();
        let violations = self.violations();
        // A second panic would abort the process and hide the first.
        assert!(
            violations.is_empty() || std::thread::panicking(),
            "the bot did what Discord or our rules forbid:\n- {}",
            violations.join("\n- ")
        );
    }
}
