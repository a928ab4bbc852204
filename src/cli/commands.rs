//! `signpost commands`: what Discord lists, by hand.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use clap::Subcommand;
use signpost::discord::{self, Synced};

use super::{Failure, setup};

/// The subcommands of `signpost commands`.
#[derive(Subcommand)]
pub(crate) enum Commands {
    /// Print the commands as Discord takes them; needs no token
    Print,
    /// Update Discord's list when it differs; needs the token
    Sync,
}

/// Prints or synchronises.
pub(crate) fn commands(config: Option<&Path>, which: &Commands) -> Result<ExitCode, Failure> {
    let mut out = anstream::stdout().lock();
    match which {
        Commands::Print => writeln!(
            out,
            "{}",
            serde_json::to_string_pretty(&discord::declared()?)?
        )?,
        Commands::Sync => {
            let token = setup::token()?.ok_or("no token: set DISCORD_TOKEN to synchronise")?;
            let config = setup::config(config)?;
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?;
            let synced = runtime.block_on(discord::sync_commands(&config.discord, &token))?;
            writeln!(
                out,
                "{}",
                match synced {
                    Synced::Unchanged => "commands were already up to date",
                    Synced::Replaced => "commands updated",
                }
            )?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
