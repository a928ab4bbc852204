//! `signpost eval safety`: recall and false alarms of the red-flag check, and what it misses.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use signpost::evaluation::Share;
use signpost::evaluation::safety::{SafetyFigures, figures, read, weighed};
use signpost::safety::Safety;

use super::Failure;
use super::eval::share;

/// The arguments of `signpost eval safety`.
#[derive(Args)]
pub(crate) struct EvalSafety {
    /// Labelled messages, one JSON object a line; may be given more than once
    #[arg(long, value_name = "FILE.jsonl", required = true)]
    set: Vec<PathBuf>,
    /// Also print recall and false alarms at other bars
    #[arg(long)]
    bars: bool,
    /// Another learned model than the shipped one
    #[arg(long, value_name = "FILE.safetensors")]
    model: Option<PathBuf>,
    /// By words alone, without the encoder's second look
    #[arg(long)]
    words_only: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Also write what spoke for each message's sign, without its text: one JSON object a line
    #[arg(long, value_name = "FILE.jsonl")]
    evidence: Option<PathBuf>,
}

/// Measures.
pub(crate) fn eval(arguments: &EvalSafety) -> Result<ExitCode, Failure> {
    let safety = chosen(arguments)?;
    let mut messages = Vec::new();
    for path in &arguments.set {
        messages.extend(read(path, &safety)?);
    }
    let figures = figures(&safety, &messages);
    if let Some(path) = &arguments.evidence {
        let thorough = chosen(arguments)?.thorough();
        let lines: Result<Vec<String>, _> = messages
            .iter()
            .map(|message| serde_json::to_string(&weighed(&thorough, message)))
            .collect();
        fs::write(path, lines?.join("\n") + "\n")
            .map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
    }
    let mut out = anstream::stdout().lock();
    if arguments.json {
        writeln!(out, "{}", serde_json::to_string_pretty(&figures)?)?;
    } else {
        print(&mut out, &figures, arguments.bars)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The check that is measured.
fn chosen(arguments: &EvalSafety) -> Result<Safety, Failure> {
    let safety = if arguments.words_only {
        Safety::words_only()?
    } else {
        Safety::builtin()?
    };
    let Some(path) = &arguments.model else {
        return Ok(safety);
    };
    let file = fs::read(path)
        .map_err(|error| format!("cannot read the model `{}`: {error}", path.display()))?;
    // Read once and used to the end of the process.
    Ok(safety.with_model(Vec::leak(file))?)
}

fn print(out: &mut impl Write, figures: &SafetyFigures, bars: bool) -> Result<(), Failure> {
    writeln!(out, "{:<44}share, its 95 % interval, of how many", "")?;
    let lines = [
        ("emergencies and crises with a card", figures.recall),
        (
            "signs for today sent today or with a card",
            figures.recall_today,
        ),
        (
            "requests no bot may answer, declined",
            figures.recall_boundary,
        ),
        (
            "routine signs with a word on an appointment",
            figures.recall_routine,
        ),
        ("cards that were right", figures.precision),
        ("right cards with the very category", figures.right_category),
        ("cards without an urgent sign", figures.false_alarms),
        (
            "sent today or with a card without a sign",
            figures.false_today,
        ),
        ("declined without such a request", figures.false_boundary),
    ];
    for (name, figure) in lines {
        line(out, name, figure)?;
    }
    let tables = [
        ("cards by category or kind", &figures.recall_by_group),
        ("cards by style", &figures.recall_by_style),
        (
            "cards without an urgent sign, by kind",
            &figures.false_by_group,
        ),
        (
            "cards without an urgent sign, by style",
            &figures.false_by_style,
        ),
    ];
    for (name, table) in tables {
        shares(out, name, table)?;
    }
    if bars {
        writeln!(out, "\nat another bar: log-odds, recall, false alarms")?;
        for (bar, recall, rung) in &figures.bars {
            writeln!(out, "  {bar:>6.2}  {}  {}", share(*recall), share(*rung))?;
        }
    }
    for (name, list) in [("missed", &figures.missed), ("rung", &figures.rung)] {
        writeln!(out, "\n{name} ({})", list.len())?;
        for text in list {
            writeln!(out, "  {text}")?;
        }
    }
    Ok(())
}

fn line(out: &mut impl Write, name: &str, figure: Share) -> Result<(), Failure> {
    if figure.of > 0 {
        writeln!(out, "{name:<44}{}  {}", share(figure), figure.of)?;
    }
    Ok(())
}

fn shares(
    out: &mut impl Write,
    name: &str,
    table: &BTreeMap<String, Share>,
) -> Result<(), Failure> {
    if table.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{name}")?;
    for (name, figure) in table {
        line(out, &format!("  {name}"), *figure)?;
    }
    Ok(())
}
