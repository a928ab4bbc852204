//! `signpost train`: the matcher's weights, and what is known of the shipped pack beforehand.
//!
//! Run it after changing the evidence (`src/matching/evidence.rs`), the phrasings of the shipped
//! pack, or what lies elsewhere. It writes data files; nothing else learns from it.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use signpost::clock::today;
use signpost::evaluation;
use signpost::knowledge::{Pack, PackFiles};
use signpost::matching::{Engine, vectors_file};

use super::{Failure, terminal};

/// The arguments of `signpost train`.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Train {
    #[command(subcommand)]
    what: Option<What>,
    /// A folder with clinc150-10.json and banking77-10.json; without it only the vectors are made
    #[arg(long, value_name = "DIR")]
    sets: Option<PathBuf>,
    /// Give a kind of evidence no weight, to see what it is worth: `head`, `words`, `letters`, ..
    #[arg(long, value_name = "KIND")]
    without: Vec<String>,
    /// Where weights.toml and vectors.safetensors are written
    #[arg(long, value_name = "DIR", default_value = "knowledge/matching")]
    out: PathBuf,
}

/// What else than matching can be trained.
#[derive(Subcommand)]
enum What {
    /// Learn the red-flag model from the messages of knowledge/safety/lessons
    Safety(super::train_safety::TrainSafety),
}

/// What stands above the weights.
const HEADING: &str = "\
# How much each kind of evidence counts (src/matching/evidence.rs names them). Written by
#     signpost train --sets DIR
# where DIR holds CLINC150 (CC BY 3.0) and BANKING77 (CC BY 4.0); none of their text is kept here.

";

/// Learns and writes.
pub(crate) fn train(arguments: &Train) -> Result<ExitCode, Failure> {
    if let Some(What::Safety(arguments)) = &arguments.what {
        return super::train_safety::train(arguments);
    }
    let engine = Engine::untaught()?;
    let pack = Pack::read(&PackFiles::built_in(), today())
        .pack
        .ok_or("no built-in pack")?;
    let mut out = anstream::stdout().lock();
    let path = arguments.out.join("vectors.safetensors");
    fs::write(&path, vectors_file(&engine, &pack)?)
        .map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
    writeln!(out, "wrote {}", path.display())?;
    let Some(sets) = &arguments.sets else {
        return Ok(ExitCode::SUCCESS);
    };
    let note = |lesson: &str| terminal::note(&format!("learned from {lesson}"));
    let trained = evaluation::train(&engine, &pack, sets, &arguments.without, note)?;
    let path = arguments.out.join("weights.toml");
    fs::write(
        &path,
        format!("{HEADING}{}", trained.weights.trim_end().to_owned() + "\n"),
    )
    .map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
    writeln!(out, "wrote {}", path.display())?;
    writeln!(out, "{:<40} {:>6} {:>6}", "right first", "all", "words")?;
    for (lesson, [full, words]) in trained.right {
        writeln!(out, "{lesson:<40} {full:>6.3} {words:>6.3}")?;
    }
    Ok(ExitCode::SUCCESS)
}
