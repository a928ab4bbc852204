//! The `signpost` command: arguments to one function per command.

mod cli;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match cli::execute(cli::Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            cli::terminal::complain(&*error);
            ExitCode::FAILURE
        }
    }
}
