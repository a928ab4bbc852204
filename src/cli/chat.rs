//! `signpost chat`: a conversation in the terminal, and line by line in a pipe.
//!
//! Questions are kept for the arrow keys while the program runs and are never written anywhere.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use rustyline::error::ReadlineError;
use signpost::clock::today;
use signpost::knowledge::EntryId;
use signpost::reply::{Budget, Offer, Reply};
use signpost::responder::Question;

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

/// Chats until the input ends.
pub(crate) fn chat(config: Option<&Path>, greeting: Greeting) -> Result<ExitCode, Failure> {
    let setup = setup::open(config)?;
    setup::warn_of_faults(&setup.faults);
    let person = io::stdin().is_terminal();
    if greeting == Greeting::HowToConnect {
        terminal::note(HOW_TO_CONNECT);
    }
    if person {
        terminal::note(&format!("{} · {HELP}", setup.community.pack().title));
    }
    let mut talk = Talk {
        setup,
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
    setup: Setup,
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
                let entries = self.setup.community.pack().entries();
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
        Question::parse(line, today())
            .is_ok_and(|question| self.setup.responder.is_urgent(&question))
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
        self.setup
            .responder
            .about(&offer.entry, &self.setup.community, today())
    }

    fn asked(&self, line: &str) -> Reply {
        let Setup {
            responder,
            community,
            ..
        } = &self.setup;
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
