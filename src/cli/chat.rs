//! `signpost chat`: a conversation in the terminal, and line by line in a pipe.
//!
//! Questions are kept for the arrow keys while the program runs and are never written anywhere.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use rustyline::error::ReadlineError;
use signpost::clock::today;
use signpost::community::{Community, Guild};
use signpost::config::Config;
use signpost::guilds::{Ground, Snapshot};
use signpost::knowledge::EntryId;
use signpost::reply::{Budget, Offer, Reply};
use signpost::responder::{Question, Responder};

use super::{Failure, setup, setup::Setup, terminal, terminal::Offered};

/// What to say before the first question.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Greeting {
    /// How to chat.
    Short,
    /// That, and how to connect Discord.
    HowToConnect,
}

const HOW_TO_CONNECT: &str = "\
No DISCORD_TOKEN is set, so this is the local chat; nothing is sent anywhere.
To run the Discord bot: create an application in the Discord Developer Portal, copy its bot token,
and start again with DISCORD_TOKEN set (README.md, \"Connect it to Discord\").";

const HELP: &str = "\
Ask in your own words. /topics lists what I know, /topics 3 opens one, /quit ends (or Ctrl-D).";

const NO_COMMAND: &str = "\
I don't know that command. Ask in your own words, or use /topics, /help or /quit.";

/// What `signpost chat` takes.
#[derive(clap::Args, Default)]
pub(crate) struct Chat {
    /// Answer as in this Discord server, by its id: with its own entries, country and notices
    #[arg(long, value_name = "ID")]
    server: Option<u64>,
}

/// For whom the chat answers.
enum Asker {
    /// As the host chose, for direct messages.
    Host(Box<Community>),
    /// As a server decided.
    Server(Arc<Snapshot>),
}

impl Asker {
    fn community(&self) -> &Community {
        match self {
            Self::Host(community) => community,
            Self::Server(snapshot) => snapshot.community(),
        }
    }
}

/// The server's snapshot when one is named, else the host's choices. The database is opened in either case, so that
/// what is wrong with it is told now and not when the bot is to run.
fn asker(
    chat: &Chat,
    config: &Config,
    ground: Ground,
    community: Community,
) -> Result<Asker, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    let guilds = setup::guilds(config, ground, &runtime);
    let Some(id) = chat.server else {
        if let Err(error) = guilds {
            terminal::note(&format!("{error}\nThe chat goes on without the database."));
        }
        return Ok(Asker::Host(Box::new(community)));
    };
    let guild = Guild::new(id).ok_or("`--server` needs a server's id, a number above 0")?;
    let snapshot = runtime.block_on(guilds?.refresh(guild))?;
    if snapshot.head() == 0 {
        terminal::note(
            "This server has decided nothing in this database: it is answered as the host chose.",
        );
    }
    Ok(Asker::Server(snapshot))
}

/// Chats until the input ends.
pub(crate) fn chat(
    config: Option<&Path>,
    chat: &Chat,
    greeting: Greeting,
) -> Result<ExitCode, Failure> {
    let Setup {
        config,
        responder,
        ground,
        community,
        faults,
    } = setup::open(config)?;
    setup::warn_of_faults(&faults);
    let asker = asker(chat, &config, ground, community)?;
    let person = io::stdin().is_terminal();
    if greeting == Greeting::HowToConnect {
        terminal::note(HOW_TO_CONNECT);
    }
    if person {
        let title = &asker.community().pack().title;
        terminal::note(&format!("{title} · {HELP}"));
    }
    let mut talk = Talk {
        responder,
        asker,
        shown: None,
        offers: Vec::new(),
    };
    let done = if person {
        with_editor(&mut talk)
    } else {
        from_pipe(&mut talk)
    };
    done.map(|()| ExitCode::SUCCESS).map_err(Into::into)
}

fn from_pipe(talk: &mut Talk) -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut out = anstream::stdout().lock();
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        // Bytes that are no UTF-8 become replacement characters: a pipe may carry anything.
        if talk.hear(String::from_utf8_lossy(&line).trim(), &mut out)? == Next::Quit {
            break;
        }
        out.flush()?;
        line.clear();
    }
    Ok(())
}

fn with_editor(talk: &mut Talk) -> io::Result<()> {
    let mut editor = rustyline::DefaultEditor::new().map_err(io::Error::other)?;
    loop {
        let line = match editor.readline("you> ") {
            Ok(line) => line,
            Err(ReadlineError::Eof | ReadlineError::Interrupted) => return Ok(()),
            Err(error) => return Err(io::Error::other(error)),
        };
        // A history that cannot take one more line is no reason to stop talking.
        let _full = editor.add_history_entry(line.as_str());
        let mut out = anstream::stdout().lock();
        if talk.hear(line.trim(), &mut out)? == Next::Quit {
            return Ok(());
        }
        out.flush()?;
    }
}

/// Whether the conversation goes on.
#[derive(PartialEq, Eq)]
enum Next {
    Listen,
    Quit,
}

/// One conversation: what was last shown, so that a follow-up or a number makes sense.
struct Talk {
    responder: Responder,
    asker: Asker,
    shown: Option<EntryId>,
    offers: Vec<Offer>,
}

impl Talk {
    fn hear(&mut self, line: &str, out: &mut impl Write) -> io::Result<Next> {
        // Whatever it looks like otherwise, a cry for help is heard first.
        if self.is_urgent(line) {
            self.show(&self.asked(line), out)?;
            return Ok(Next::Listen);
        }
        let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        match (first, rest.trim()) {
            ("", _) => {}
            ("/quit" | "/exit", _) => return Ok(Next::Quit),
            ("/help", _) => writeln!(out, "{HELP}")?,
            ("/topics", rest) => {
                let entries = self.asker.community().pack().entries();
                self.offers = entries.iter().map(|entry| Offer::from(&**entry)).collect();
                if rest.is_empty() {
                    self.list(out)?;
                } else {
                    self.open(rest, out)?;
                }
            }
            _ if line.starts_with('/') => writeln!(out, "{NO_COMMAND}")?,
            _ if is_number(line) => self.open(line, out)?,
            _ => self.show(&self.asked(line), out)?,
        }
        Ok(Next::Listen)
    }

    fn is_urgent(&self, line: &str) -> bool {
        Question::parse(line, today()).is_ok_and(|question| self.responder.is_urgent(&question))
    }

    fn show(&mut self, reply: &Reply, out: &mut impl Write) -> io::Result<()> {
        self.shown = reply.entry().cloned();
        self.offers = reply.page(Budget::TERMINAL).offers;
        terminal::card(out, reply, Offered::ByNumber)
    }

    fn list(&self, out: &mut impl Write) -> io::Result<()> {
        for (at, offer) in self.offers.iter().enumerate() {
            writeln!(out, "{:>3}. {}", at + 1, offer.title)?;
        }
        Ok(())
    }

    /// Opens what is on offer under this number, or says which numbers there are.
    fn open(&mut self, number: &str, out: &mut impl Write) -> io::Result<()> {
        match (self.chosen(number), self.offers.len()) {
            (Some(reply), _) => self.show(&reply, out),
            (None, 0) => writeln!(out, "No numbers are on offer here. /topics lists some."),
            (None, 1) => writeln!(out, "Only number 1 is on offer here. /topics lists more."),
            (None, most) => writeln!(
                out,
                "Numbers 1 to {most} are on offer here. /topics lists all topics."
            ),
        }
    }

    fn chosen(&self, number: &str) -> Option<Reply> {
        let number: usize = number.trim_end_matches('.').parse().ok()?;
        let offer = self.offers.get(number.checked_sub(1)?)?;
        self.responder
            .about(&offer.entry, self.asker.community(), today())
    }

    fn asked(&self, line: &str) -> Reply {
        let (responder, community) = (&self.responder, self.asker.community());
        let Ok(question) = Question::parse(line, today()) else {
            return responder.nothing_asked(community);
        };
        let question = match &self.shown {
            Some(entry) => question.following(entry.clone()),
            None => question,
        };
        responder.reply(&question, community)
    }
}

/// True for `3` and `3.`, however long.
fn is_number(line: &str) -> bool {
    let digits = line.trim_end_matches('.');
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}
