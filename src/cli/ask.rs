//! `signpost ask`: one question, or a file of them for scoring from outside.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde::{Deserialize, Serialize};
use signpost::clock::today;
use signpost::reply::{Budget, Reply};
use signpost::responder::Question;
use signpost::text::View;

use super::{Failure, setup, setup::Setup, terminal, terminal::Offered};

/// The arguments of `signpost ask`.
#[derive(Args)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["question", "batch"]))]
pub(crate) struct Ask {
    /// The question, in your own words; quotes are not needed
    question: Vec<String>,
    /// Print the answer as one JSON object
    #[arg(long, conflicts_with = "batch")]
    json: bool,
    /// Also show how the question was matched; the trace quotes it
    #[arg(long, conflicts_with_all = ["batch", "json"])]
    why: bool,
    /// Answer each line of a file: {"id","text","prev"?} in, one JSON object a line out; `-` reads
    /// standard input
    #[arg(long, value_name = "FILE.jsonl")]
    batch: Option<PathBuf>,
}

/// A line of a batch. Other keys are left alone, so that labelled sets can be fed as they are.
#[derive(Deserialize)]
struct Asked {
    id: serde_json::Value,
    text: String,
    prev: Option<String>,
}

/// A line of the answers.
#[derive(Serialize)]
struct Answered<'r> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'r serde_json::Value>,
    outcome: &'static str,
    entry: Option<&'r str>,
    confidence: f64,
    band: &'static str,
    candidates: Vec<Candidate<'r>>,
    reply_text: String,
    disclaimer: &'r str,
    referral: &'r str,
}

#[derive(Serialize)]
struct Candidate<'r> {
    entry: &'r str,
    confidence: f64,
}

/// Answers.
pub(crate) fn ask(config: Option<&Path>, arguments: &Ask) -> Result<ExitCode, Failure> {
    let setup = setup::open(config)?;
    setup::warn_of_faults(&setup.faults);
    let mut out = anstream::stdout().lock();
    if let Some(path) = &arguments.batch {
        return batch(&setup, path, &mut out);
    }
    let reply = reply(&setup, &arguments.question.join(" "), None);
    if arguments.json {
        writeln!(
            out,
            "{}",
            serde_json::to_string_pretty(&answered(&reply, None))?
        )?;
    } else {
        terminal::card(&mut out, &reply, Offered::ByTitle)?;
    }
    if arguments.why {
        let view = View::of(&arguments.question.join(" "));
        let community = &setup.community;
        writeln!(out, "{}", setup.responder.weigh(&view))?;
        writeln!(
            out,
            "{}",
            community.matcher().explain(&view, community.limits())
        )?;
    }
    Ok(ExitCode::SUCCESS)
}

fn batch(setup: &Setup, path: &Path, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let mut input: Box<dyn BufRead> = if path.as_os_str() == "-" {
        Box::new(io::stdin().lock())
    } else {
        let file = File::open(path)
            .map_err(|error| format!("cannot open the batch `{}`: {error}", path.display()))?;
        Box::new(BufReader::new(file))
    };
    let mut out = io::BufWriter::new(out);
    let (mut line, mut number, mut bad) = (Vec::new(), 0_usize, 0_usize);
    while input.read_until(b'\n', &mut line)? > 0 {
        number += 1;
        match asked(&line) {
            Ok(None) => {}
            Ok(Some(asked)) => {
                let reply = reply(setup, &asked.text, asked.prev.as_deref());
                let answered = answered(&reply, Some(&asked.id));
                writeln!(out, "{}", serde_json::to_string(&answered)?)?;
            }
            Err(problem) => {
                bad += 1;
                terminal::note(&format!("line {number}{problem}"));
            }
        }
        line.clear();
    }
    out.flush()?;
    Ok(if bad == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// What a line asks; nothing on a blank one. A problem names its place and never quotes the line,
/// as Serde's own messages may.
fn asked(line: &[u8]) -> Result<Option<Asked>, String> {
    // Some editors begin a file with a byte order mark.
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    let line = str::from_utf8(line)
        .map_err(|error| format!(", byte {}: expected UTF-8 text", error.valid_up_to() + 1))?;
    if line.trim().is_empty() {
        return Ok(None);
    }
    serde_json::from_str(line).map(Some).map_err(|error| {
        let expected = r#"{"id": .., "text": "..", "prev": ".."}"#;
        format!(", column {}: expected {expected}", error.column())
    })
}

/// The reply to `text`; `prev` is what was said just before and gives a follow-up its entry.
pub(super) fn reply(setup: &Setup, text: &str, prev: Option<&str>) -> Reply {
    let Setup {
        responder,
        community,
        ..
    } = setup;
    let today = today();
    let Ok(question) = Question::parse(text, today) else {
        return responder.nothing_asked(community);
    };
    let before = prev.and_then(|prev| Question::parse(prev, today).ok());
    let entry = before.and_then(|before| {
        let reply = responder.reply(&before, community);
        reply
            .entry()
            .cloned()
            .or_else(|| reply.candidates().first().map(|(id, _)| id.clone()))
    });
    let question = match entry {
        Some(entry) => question.following(entry),
        None => question,
    };
    responder.reply(&question, community)
}

fn answered<'r>(reply: &'r Reply, id: Option<&'r serde_json::Value>) -> Answered<'r> {
    let candidates = reply
        .candidates()
        .iter()
        .map(|(entry, confidence)| Candidate {
            entry: entry.as_str(),
            confidence: confidence.value(),
        });
    Answered {
        id,
        outcome: reply.outcome().name(),
        entry: reply.entry().map(signpost::knowledge::EntryId::as_str),
        confidence: reply.confidence().value(),
        band: reply.confidence().band().name(),
        candidates: candidates.collect(),
        reply_text: reply.text(Budget::TEXT),
        disclaimer: reply.notices().disclaimer(),
        referral: reply.notices().referral(),
    }
}
