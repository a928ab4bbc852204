//! `signpost run`: the Discord bot, until it is told to stop.

use std::path::Path;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use signpost::discord::{self, Answering, Intake};
use signpost::telemetry;

use super::{Failure, setup, setup::Setup};

/// After this long an orderly stop is given up: a connection can spin for ever.
const DEADLINE: Duration = Duration::from_secs(10);

/// Threads for thinking; questions wait for one of them, events do not.
const THINKERS: usize = 4;

/// Runs the bot.
pub(crate) fn run(config: Option<&Path>) -> Result<ExitCode, Failure> {
    let token = setup::token()?.ok_or(
        "no token: set DISCORD_TOKEN, or DISCORD_TOKEN_FILE to a file that holds it\n  \
         hint: the token is on the page Bot of your application in the Developer Portal",
    )?;
    let Setup {
        config,
        responder,
        ground,
        community,
        faults,
    } = setup::open(config)?;
    telemetry::start(&config.logging);
    for fault in &faults {
        tracing::warn!(cause = %fault, "a problem in the knowledge files");
    }
    let entries = community.pack().entries().len();
    tracing::info!(entries, api.url = %config.discord.api_url, "starting");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(THINKERS)
        .build()?;
    let guilds = setup::guilds(&config, ground, &runtime)?;
    let intake = Intake::new(Answering { responder, guilds }, &config.discord, &token)?;
    let result = runtime.block_on(discord::run(intake, &token, stop_signal()));
    // A spinning task would hold the runtime for ever.
    runtime.shutdown_timeout(Duration::from_secs(2));
    result?;
    Ok(ExitCode::SUCCESS)
}

/// Done when the process is asked to stop (Ctrl-C, or SIGTERM on Unix). From then on a plain thread
/// ends the process after the deadline, whatever the runtime does.
async fn stop_signal() {
    wait_for_signal().await;
    thread::spawn(|| {
        thread::sleep(DEADLINE);
        tracing::warn!("stopping took too long, ending now");
        std::process::exit(1);
    });
}

#[cfg(unix)]
async fn wait_for_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        },
        Err(_) => drop(tokio::signal::ctrl_c().await),
    }
}

#[cfg(not(unix))]
async fn wait_for_signal() {
    drop(tokio::signal::ctrl_c().await);
}
