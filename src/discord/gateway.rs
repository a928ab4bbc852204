//! How is the connection kept, and when is it given up?
//!
//! serenity reconnects by itself in most cases, but spins for ever on some close codes and can go
//! deaf without an event (PLATFORM.md 6.2, 6.3). So a watch looks at the shards from outside and
//! ends the run with a reason; a process supervisor starts it afresh. Starting is rationed too:
//! Discord allows 1,000 sessions a day and resets the token beyond.

use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serenity::Client;
use serenity::client::ClientBuilder;
use serenity::gateway::{ConnectionStage, GatewayError as SerenityGateway, ShardManager};
use serenity::http::HttpBuilder;
use serenity::model::gateway::GatewayIntents;
use tokio::time::{sleep, timeout};

use super::counting;
use super::intake::Intake;
use super::leaving;
use super::rest::{RestError, http_client};
use crate::config::Token;

/// How often the shards are looked at.
const LOOK: Duration = Duration::from_secs(5);

/// How long a shard may be without a connection. Longer than a missed heartbeat costs serenity at
/// Discord's interval (up to 88 s), shorter than a moderator's patience.
const DEAF: Duration = Duration::from_mins(2);

/// New sessions a shard may start in a day before something is plainly wrong.
const MOST_SESSIONS: usize = 40;

/// Sessions left of the day's 1,000 below which no new process may start.
const SESSIONS_KEPT: u64 = 5;

/// How long closing the connections may take.
const STOP: Duration = Duration::from_secs(3);

/// How long answers on their way may take after that.
const ANSWERS: Duration = Duration::from_secs(5);

/// Why the bot stopped.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GatewayError {
    /// The first request failed.
    #[error("cannot ask Discord where to connect")]
    Start(#[from] RestError),
    /// Today's sessions are used up.
    #[error(
        "Discord allows {left} more sessions today; the count starts anew in {minutes} minutes\n  \
             hint: something restarts the bot too often; find out what before starting it again"
    )]
    NoSessionsLeft {
        /// Sessions left.
        left: u64,
        /// Minutes until the count starts anew.
        minutes: u64,
    },
    /// The token was refused on the gateway.
    #[error(
        "Discord does not accept the token\n  hint: copy it again from the Developer Portal, \
             page Bot, and set DISCORD_TOKEN"
    )]
    BadToken,
    /// An intent is not switched on for the application.
    #[error(
        "Discord refuses the intents\n  hint: none was asked for that needs approval; \
             check that the token belongs to the right application"
    )]
    Intents,
    /// The text of messages is asked for, and not switched on for the application.
    #[error(
        "Discord refuses to hand over the text of messages\n  hint: switch on \"Message Content Intent\" in the \
             Developer Portal, page Bot; or set `message_content = false` under `[discord]`"
    )]
    MessageContent,
    /// serenity gave up.
    #[error("the gateway connection ended")]
    Ended(#[source] Box<serenity::Error>),
    /// A shard stayed without a connection.
    #[error("shard {shard} has had no connection for {seconds} seconds")]
    Deaf {
        /// The shard's number.
        shard: u32,
        /// How long.
        seconds: u64,
    },
    /// New sessions keep being started.
    #[error("{0} sessions were started within a day: stopping before Discord resets the token")]
    TooManySessions(usize),
}

/// Runs the bot until `shutdown` is done or the connection is beyond repair.
///
/// # Errors
/// See [`GatewayError`]; each is a reason to end the process, and all but a bad token and refused
/// intents one to start it again later.
pub async fn run(
    intake: Intake,
    token: &Token,
    shutdown: impl Future<Output = ()>,
) -> Result<(), GatewayError> {
    let intake = Arc::new(intake);
    let mut shutdown = std::pin::pin!(shutdown);
    let (mut client, shards) = tokio::select! {
        connected = connect(&intake, token) => connected?,
        () = &mut shutdown => return Ok(()),
    };
    let manager = Arc::clone(&client.shard_manager);
    let ended = tokio::select! {
        ended = client.start_shards(shards) => ended.map_err(|error| why_ended(error, &intake)),
        lost = watch(&intake, &manager, shards) => Err(lost),
        () = intake.answering.guilds.follow() => Ok(()),
        () = leaving::keep_tidy(&intake) => Ok(()),
        () = counting::keep(&intake) => Ok(()),
        () = &mut shutdown => {
            tracing::info!("stopping");
            // A spinning shard never answers; the process ends all the same.
            let _late = timeout(STOP, manager.shutdown_all()).await;
            finish(&intake).await;
            Ok(())
        }
    };
    counting::finish(&intake).await;
    ended
}

/// Lets answers on their way arrive; nothing new comes in any more.
async fn finish(intake: &Intake) {
    intake.at_work.close();
    if timeout(ANSWERS, intake.at_work.wait()).await.is_err() {
        let answers = intake.at_work.len();
        tracing::warn!(answers, "stopped before these answers could be sent");
    }
}

/// Prepares serenity's client for the server that `api_url` names, and for no other.
async fn connect(intake: &Arc<Intake>, token: &Token) -> Result<(Client, u32), GatewayError> {
    let settings = &intake.settings;
    let gateway = intake.sender.rest().gateway().await?;
    let limit = &gateway.session_start_limit;
    if limit.remaining < SESSIONS_KEPT && limit.total > SESSIONS_KEPT {
        let minutes = limit.reset_after / 60_000 + 1;
        return Err(GatewayError::NoSessionsLeft {
            left: limit.remaining,
            minutes,
        });
    }
    let http_error = |error: reqwest::Error| RestError::Unreachable {
        host: settings.api_url.clone(),
        cause: error.without_url().to_string(),
    };
    // serenity asks once more where to connect; it must not fall back to another host.
    let http = HttpBuilder::new(token.secret())
        .client(http_client(settings).map_err(http_error)?)
        .proxy(&settings.api_url)
        .ratelimiter_disabled(true)
        .build();
    // Content of messages that address the bot comes without a privileged intent.
    let mut intents =
        GatewayIntents::GUILDS | GatewayIntents::GUILD_MESSAGES | GatewayIntents::DIRECT_MESSAGES;
    if settings.message_content {
        intents |= GatewayIntents::MESSAGE_CONTENT;
    }
    let client = ClientBuilder::new_with_http(http, intents)
        .event_handler_arc(Arc::clone(intake))
        .await
        .map_err(|error| GatewayError::Ended(Box::new(error)))?;
    client.ws_url.lock().await.clone_from(&gateway.url);
    Ok((client, gateway.shards.max(1)))
}

/// Ends when a shard stays without a connection, or sessions are started over and over.
async fn watch(intake: &Intake, manager: &ShardManager, shards: u32) -> GatewayError {
    let started = Instant::now();
    let mut connected = vec![started; usize::try_from(shards).unwrap_or_default()];
    // serenity starts a shard each 5 seconds, so the last one has that much longer.
    let grace = Duration::from_secs(5 * u64::from(shards));
    loop {
        sleep(LOOK).await;
        let sessions = intake.sessions.today();
        if sessions > MOST_SESSIONS * connected.len() {
            return GatewayError::TooManySessions(sessions);
        }
        for (id, runner) in manager.runners.lock().await.iter() {
            let at = usize::try_from(id.get()).unwrap_or(usize::MAX);
            if let (ConnectionStage::Connected, Some(last)) = (runner.stage, connected.get_mut(at))
            {
                *last = Instant::now();
            }
        }
        for (shard, last) in (0..).zip(&connected) {
            let silent = last.elapsed();
            if silent > DEAF && started.elapsed() > DEAF + grace {
                return GatewayError::Deaf {
                    shard,
                    seconds: silent.as_secs(),
                };
            }
        }
    }
}

fn why_ended(error: serenity::Error, intake: &Intake) -> GatewayError {
    match &error {
        serenity::Error::Gateway(SerenityGateway::InvalidAuthentication) => GatewayError::BadToken,
        serenity::Error::Gateway(SerenityGateway::DisallowedGatewayIntents)
            if intake.settings.message_content =>
        {
            GatewayError::MessageContent
        }
        serenity::Error::Gateway(
            SerenityGateway::DisallowedGatewayIntents | SerenityGateway::InvalidGatewayIntents,
        ) => GatewayError::Intents,
        _ => GatewayError::Ended(Box::new(error)),
    }
}
