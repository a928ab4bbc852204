//! Which command was given? One file per command under `cli/`; adding one touches this file too.

mod ask;
mod chat;
mod check;
mod commands;
mod eval;
mod eval_safety;
mod picture;
mod report;
mod run;
mod setup;
pub(crate) mod terminal;
#[cfg(feature = "encoder")]
mod train;
#[cfg(feature = "encoder")]
mod train_safety;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What went wrong, for the host: `main` prints it with its causes.
pub(crate) type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Answers health questions from curated knowledge, always with a disclaimer and a referral.
#[derive(Parser)]
#[command(name = "signpost", version, about)]
pub(crate) struct Arguments {
    /// The configuration file; without it `config.toml` in this folder, if there is one
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Talk to Signpost in this terminal
    Chat(chat::Chat),
    /// Answer one question, or a file of them
    Ask(ask::Ask),
    /// Check the knowledge, the safety data and the configuration
    Check,
    /// Measure how well questions are matched, against baselines, or how well red flags are found
    Eval(eval::Eval),
    /// Learn the matcher's weights anew, or the red-flag model; for those who change them
    #[cfg(feature = "encoder")]
    Train(train::Train),
    /// Write a server's numbers as a page
    Report(report::Report),
    /// Run the Discord bot; needs a token in the environment
    Run,
    /// Show or update the commands that Discord lists
    #[command(subcommand)]
    Commands(commands::Commands),
}

/// Runs the command; without one, the bot when there is a token and the chat when there is none.
pub(crate) fn execute(arguments: Arguments) -> Result<ExitCode, Failure> {
    let config = arguments.config.as_deref();
    match arguments.command {
        Some(Command::Chat(chat)) => chat::chat(config, &chat, chat::Greeting::Short),
        Some(Command::Ask(ask)) => ask::ask(config, &ask),
        Some(Command::Check) => check::check(config),
        Some(Command::Eval(eval)) => eval::eval(config, &eval),
        #[cfg(feature = "encoder")]
        Some(Command::Train(train)) => train::train(&train),
        Some(Command::Report(report)) => report::report(config, &report),
        Some(Command::Run) => run::run(config),
        Some(Command::Commands(which)) => commands::commands(config, &which),
        None if setup::token()?.is_some() => run::run(config),
        None => chat::chat(config, &chat::Chat::default(), chat::Greeting::HowToConnect),
    }
}

/// True when output could not be written because nobody reads it any more (`signpost .. | head`).
pub(crate) fn is_closed_pipe(error: &(dyn std::error::Error + 'static)) -> bool {
    error
        .downcast_ref::<std::io::Error>()
        .is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
