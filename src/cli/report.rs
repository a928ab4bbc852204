//! `signpost report`: a server's numbers as a page, from the database the configuration names.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use signpost::clock;
use signpost::community::Guild;
use signpost::config::Config;
use signpost::guilds::insights;
use signpost::insights::{Insights, report as page};
use signpost::knowledge::{EntryId, EntryText, Overlay, Say, Shipped};
use signpost::store::Store;

use super::{Failure, setup};

/// The longest list of servers in an error.
const NAMED: usize = 20;

/// The options of `signpost report`.
#[derive(Args)]
pub(crate) struct Report {
    /// The server's id, as Discord copies it
    #[arg(long, value_name = "ID")]
    server: u64,
    /// How many days up to today
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u16).range(1..=366))]
    days: u16,
    /// The file to write; `-` prints the page
    #[arg(long, default_value = "report.html", value_name = "FILE")]
    out: PathBuf,
}

/// Everything the page needs from the database.
struct Read {
    insights: Insights,
    overlay: Overlay,
}

/// Writes the page.
pub(crate) fn report(config: Option<&Path>, report: &Report) -> Result<ExitCode, Failure> {
    let config = setup::config(config)?;
    let guild = Guild::new(report.server).ok_or("a server's id is a number above 0")?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let read = runtime.block_on(read(&config, guild, report.days))?;
    let title = titles(&config, &read.overlay)?;
    let insights = read.insights.titled(title);
    let heading = format!("Signpost in server {guild}");
    let page = page(&insights, &heading)?;
    let mut out = anstream::stdout().lock();
    if report.out.as_os_str() == "-" {
        out.write_all(page.as_bytes())?;
        return Ok(ExitCode::SUCCESS);
    }
    let path = report.out.display();
    fs::write(&report.out, page).map_err(|error| {
        format!("cannot write `{path}`: {error}\n  hint: name another file with --out")
    })?;
    writeln!(out, "wrote {path}")?;
    Ok(ExitCode::SUCCESS)
}

async fn read(config: &Config, guild: Guild, days: u16) -> Result<Read, Failure> {
    let store = Store::open(config.database.secret()).await?;
    let known = store.guilds().await?;
    if !known.contains(&guild) {
        return Err(unknown(guild, &known).into());
    }
    let insights = insights(&store, guild, days, clock::today()).await?;
    let decided = store.decided(guild).await?;
    let values = decided.values.iter();
    let values = values.map(|(subject, value)| (subject.as_str(), value.as_str()));
    let (overlay, _) = Overlay::read(values);
    Ok(Read { insights, overlay })
}

/// What an entry is called: the server's own title, else the pack's.
fn titles<'o>(
    config: &Config,
    overlay: &'o Overlay,
) -> Result<impl Fn(&EntryId) -> Option<String> + 'o, Failure> {
    let (shipped, _) = Shipped::read(&setup::pack_files(config)?, clock::today());
    Ok(move |id: &EntryId| {
        let own = match overlay.say(id) {
            Some(Say::Own { text, .. }) => EntryText::parse(text).ok().map(|entry| entry.title),
            _ => None,
        };
        let pack = shipped.as_ref()?.pack();
        own.or_else(|| pack.entry(id).map(|entry| entry.title.to_string()))
    })
}

fn unknown(guild: Guild, known: &[Guild]) -> String {
    if known.is_empty() {
        return format!(
            "nothing is known of server {guild}: there is no server in this database yet\n  hint: the address is that of \
             `database.url` in the configuration; it must be the one the bot runs with"
        );
    }
    let mut list: Vec<String> = known.iter().take(NAMED).map(Guild::to_string).collect();
    if known.len() > NAMED {
        list.push(format!("and {} more", known.len() - NAMED));
    }
    format!(
        "nothing is known of server {guild} in this database\n  hint: there are {}",
        list.join(", ")
    )
}
