//! What every command needs first: the configuration, the pack, the responder.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs};

use signpost::clock::today;
use signpost::community::Community;
use signpost::config::{Config, Token};
use signpost::guilds::{Ground, Guilds};
use signpost::knowledge::{Fault, PackFiles, Shipped};
use signpost::matching::{Engine, Matcher};
use signpost::responder::Responder;
use signpost::safety::{Contacts, Safety};
use signpost::store::Store;
use tokio::runtime::Runtime;

use super::Failure;

/// Everything that answers, and what was left out on the way.
pub(crate) struct Setup {
    pub(crate) config: Config,
    pub(crate) responder: Responder,
    pub(crate) ground: Ground,
    /// The host's own community, as in direct messages.
    pub(crate) community: Community,
    pub(crate) faults: Vec<Fault>,
}

/// The bot's token, if there is one; it is always valid Unicode.
pub(crate) fn token() -> Result<Option<Token>, Failure> {
    let variables = env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    Ok(Token::find(variables)?)
}

/// The configuration: the named file, else `config.toml` here if there is one, and the variables.
pub(crate) fn config(named: Option<&Path>) -> Result<Config, Failure> {
    let here = PathBuf::from("config.toml");
    let path = named
        .map(Path::to_path_buf)
        .or_else(|| is_there(&here).then_some(here));
    Ok(Config::load(path.as_deref(), env::vars_os())?)
}

/// True when something has this name, be it a folder or a link to nothing: a host who put it there
/// must hear that it cannot be read.
fn is_there(path: &Path) -> bool {
    match fs::symlink_metadata(path) {
        Ok(_) => true,
        Err(error) => error.kind() != ErrorKind::NotFound,
    }
}

/// The files of the pack the configuration names, else of the built-in one.
pub(crate) fn pack_files(config: &Config) -> Result<PackFiles, Failure> {
    Ok(match &config.knowledge_directory {
        Some(folder) => PackFiles::from_directory(folder)?,
        None => PackFiles::built_in(),
    })
}

/// Reads everything and builds what answers. Files that cannot be used are left out and named.
pub(crate) fn open(named: Option<&Path>) -> Result<Setup, Failure> {
    open_with(named, &Engine::built_in()?)
}

/// [`open`] with an engine of one's own.
pub(crate) fn open_with(named: Option<&Path>, engine: &Arc<Engine>) -> Result<Setup, Failure> {
    let config = config(named)?;
    let (shipped, faults) = Shipped::read(&pack_files(&config)?, today());
    let Some(shipped) = shipped else {
        let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
        return Err(format!("the pack cannot be used\n  {}", list.join("\n  ")).into());
    };
    if shipped.pack().entries().is_empty() {
        return Err("the pack has no usable entry: run `signpost check`".into());
    }
    let matcher = Arc::new(Matcher::new(engine, Arc::clone(shipped.pack())));
    let ground = Ground {
        shipped,
        matcher,
        settings: config.community.clone(),
        contacts: Contacts::builtin()?,
    };
    let matcher = Arc::clone(&ground.matcher);
    let community = Community::new(matcher, &config.community, &ground.contacts)?;
    let responder = Responder::new(Safety::builtin()?);
    Ok(Setup {
        config,
        responder,
        ground,
        community,
        faults,
    })
}

/// Every guild's snapshots, from the database the configuration names; its connections live in `runtime`.
pub(crate) fn guilds(
    config: &Config,
    ground: Ground,
    runtime: &Runtime,
) -> Result<Guilds, Failure> {
    let store = runtime.block_on(Store::open(config.database.secret()))?;
    Ok(Guilds::new(store, ground)?)
}

/// Tells a person at a terminal what was left out of the pack.
pub(crate) fn warn_of_faults(faults: &[Fault]) {
    let costly = faults.iter().filter(|fault| fault.costs_the_file()).count();
    if costly > 0 {
        super::terminal::note(&format!(
            "{costly} problem(s) cost knowledge files; `signpost check` lists them"
        ));
    }
}
