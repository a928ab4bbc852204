//! `signpost train safety`: the red-flag model, from the messages of `knowledge/safety/lessons`.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use signpost::clock::today;
use signpost::evaluation::safety::lessons;
use signpost::knowledge::{Pack, PackFiles};
use signpost::safety::{learn, written_out};

use super::Failure;

/// The arguments of `signpost train safety`.
#[derive(Args)]
pub(crate) struct TrainSafety {
    /// The folder of lessons
    #[arg(long, value_name = "DIR", default_value = "knowledge/safety/lessons")]
    lessons: PathBuf,
    /// Where the model is written
    #[arg(
        long,
        value_name = "FILE",
        default_value = "knowledge/safety/model.safetensors"
    )]
    out: PathBuf,
    /// Instead write the lessons as the encoder reads them, for knowledge/safety/tune.py
    #[arg(long, value_name = "FILE.jsonl")]
    texts: Option<PathBuf>,
}

/// Learns and writes.
pub(crate) fn train(arguments: &TrainSafety) -> Result<ExitCode, Failure> {
    let pack = Pack::read(&PackFiles::built_in(), today())
        .pack
        .ok_or("no built-in pack")?;
    let lessons = lessons(&arguments.lessons, &pack)?;
    let (out, bytes) = match &arguments.texts {
        Some(texts) => (texts, written_out(&lessons)?.into_bytes()),
        None => (&arguments.out, learn(&lessons)?),
    };
    fs::write(out, bytes).map_err(|error| format!("cannot write `{}`: {error}", out.display()))?;
    let mut terminal = anstream::stdout().lock();
    writeln!(
        terminal,
        "{} messages, wrote {}",
        lessons.len(),
        out.display()
    )?;
    Ok(ExitCode::SUCCESS)
}
