//! The `signpost` command: arguments to one function per command.

mod cli;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    signpost::telemetry::hush_panics();
    match cli::execute(cli::Arguments::parse()) {
        Ok(code) => code,
        // Whoever read our output has seen enough.
        Err(error) if cli::is_closed_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            cli::terminal::complain(&*error);
            ExitCode::FAILURE
        }
    }
}
