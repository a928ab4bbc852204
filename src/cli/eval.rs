//! `signpost eval`: how well questions are matched, in a table or as JSON.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use signpost::evaluation::{
    Did, Figures, Noise, Ours, Practice, QuestionSet, Ranker, Scored, Share, baselines,
    reliability, risk_coverage, score,
};
use signpost::matching::Engine;

use super::{Failure, setup};

/// The arguments of `signpost eval`.
#[derive(Args)]
#[command(
    group = clap::ArgGroup::new("on").required(true).args(["set", "practice"]),
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true
)]
#[expect(clippy::struct_excessive_bools, reason = "switches of a command line")]
pub(crate) struct Eval {
    #[command(subcommand)]
    what: Option<What>,
    /// A question set in JSON: entries with asks, questions with their entry, `out_of_scope`
    #[arg(long, value_name = "FILE.json")]
    set: Option<PathBuf>,
    /// A folder of labelled community messages: inscope.jsonl and outscope.jsonl
    #[arg(long, value_name = "DIR")]
    practice: Option<PathBuf>,
    /// Which entries answer which topic of the messages; without it their topics are entry ids
    #[arg(long, value_name = "FILE.toml", conflicts_with = "set")]
    map: Option<PathBuf>,
    /// Ask at most so many questions of a set, taken evenly
    #[arg(long, value_name = "N", conflicts_with = "practice")]
    sample: Option<usize>,
    /// Use only the first so many phrasings of each entry of a set
    #[arg(long, value_name = "N", conflicts_with = "practice")]
    phrasings: Option<usize>,
    /// Leave the baselines out
    #[arg(long)]
    alone: bool,
    /// Match without the sentence encoder
    #[arg(long)]
    words_only: bool,
    /// Match without spelling correction
    #[arg(long)]
    uncorrected: bool,
    /// Other weights than the shipped ones
    #[arg(long, value_name = "FILE.toml")]
    weights: Option<PathBuf>,
    /// Also write reliability and risk-coverage curves here, as SVG pictures
    #[arg(long, value_name = "DIR")]
    pictures: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// What else than matching can be measured.
#[derive(Subcommand)]
enum What {
    /// How well red flags are found in labelled messages
    Safety(super::eval_safety::EvalSafety),
}

/// Measures.
pub(crate) fn eval(config: Option<&Path>, arguments: &Eval) -> Result<ExitCode, Failure> {
    if let Some(What::Safety(arguments)) = &arguments.what {
        return super::eval_safety::eval(arguments);
    }
    let mut engine = if arguments.words_only {
        Engine::words_only()?
    } else {
        Engine::built_in()?
    };
    if let Some(path) = &arguments.weights {
        let text = fs::read_to_string(path)
            .map_err(|error| format!("cannot read the weights `{}`: {error}", path.display()))?;
        engine = engine.with_weights(&text)?;
    }
    if arguments.uncorrected {
        engine = engine.without_correction()?;
    }
    let mut out = anstream::stdout().lock();
    let scored = match (&arguments.set, &arguments.practice) {
        (Some(set), _) => on_set(arguments, set, &engine, &mut out)?,
        (None, Some(folder)) => {
            let practice = Practice::read(folder, arguments.map.as_deref())?;
            let setup = setup::open_with(config, &engine)?;
            on_practice(arguments, &practice, &setup, &mut out)?
        }
        _ => return Err("expected --set FILE.json or --practice DIR".into()),
    };
    if let Some(folder) = &arguments.pictures {
        fs::create_dir_all(folder)?;
        let name = arguments.set.as_deref().and_then(Path::file_stem);
        let name = name.map_or_else(|| "practice".into(), |name| name.to_string_lossy());
        let path = folder.join(format!("{name}-reliability.svg"));
        super::picture::reliability(&path, &reliability(&scored))?;
        let path = folder.join(format!("{name}-risk-coverage.svg"));
        super::picture::risk_coverage(&path, &risk_coverage(&scored))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Every ranker under every noise; what ours said to the clean questions comes back.
fn on_set(
    arguments: &Eval,
    path: &Path,
    engine: &std::sync::Arc<Engine>,
    out: &mut impl Write,
) -> Result<Scored, Failure> {
    let mut set = QuestionSet::read(path)?;
    if let Some(most) = arguments.phrasings {
        set = set.with_phrasings(most);
    }
    let all = arguments
        .sample
        .map_or_else(|| set.clone(), |most| set.sample(most));
    // A loop over whole strings takes hours on everything: it gets a part, and the table says so.
    let part = set.sample(
        arguments
            .sample
            .unwrap_or(BASELINE_SAMPLE)
            .min(BASELINE_SAMPLE),
    );
    let mut rankers: Vec<(Box<dyn Ranker>, &QuestionSet)> =
        vec![(Box::new(Ours::new(engine, &set)), &all)];
    if !arguments.alone {
        rankers.extend(baselines(engine, &set).into_iter().map(|one| (one, &part)));
    }
    let asks = |set: &QuestionSet| set.questions.len() + set.out_of_scope.len();
    let total: usize = rankers
        .iter()
        .map(|(_, set)| asks(set) * Noise::ALL.len())
        .sum();
    let bar = progress(total);
    let mut ours = None;
    let mut rows = Vec::new();
    for (ranker, set) in &rankers {
        for noise in Noise::ALL {
            let scored = score(&**ranker, set, noise, &|| bar.inc(1));
            rows.push((
                ranker.name().to_owned(),
                noise,
                asks(set),
                Figures::of(&scored),
            ));
            ours.get_or_insert(scored);
        }
    }
    bar.finish_and_clear();
    if arguments.json {
        let rows: Vec<_> = rows
            .iter()
            .map(|(name, noise, asked, figures)| {
                json!({"method": name, "noise": noise.name(), "asked": asked, "figures": figures})
            })
            .collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&rows)?)?;
    } else {
        writeln!(
            out,
            "{} entries, {} questions, {} out of scope; each share with its 95 % interval",
            set.entries.len(),
            set.questions.len(),
            set.out_of_scope.len()
        )?;
        writeln!(
            out,
            "{:<27}{:<10}{:>6}  {:<16}{:<16}{:<16}{:<16}{:<16}{:<16}",
            "method",
            "noise",
            "asked",
            "top-1",
            "top-3",
            "MRR",
            "AUROC",
            "wrong at kept",
            "oos at kept"
        )?;
        for (name, noise, asked, figures) in &rows {
            writeln!(
                out,
                "{name:<27}{:<10}{asked:>6}  {}",
                noise.name(),
                row(figures)
            )?;
        }
    }
    Ok(ours.unwrap_or_default())
}

/// Questions a baseline is asked at most.
const BASELINE_SAMPLE: usize = 400;

fn row(figures: &Figures) -> String {
    let shares = [
        figures.top_1,
        figures.top_3,
        figures.mean_reciprocal_rank,
        figures.auroc,
        figures.wrong_at_kept,
        figures.out_of_scope_at_kept,
    ];
    shares
        .map(|one| format!("{:<16}", share(one)))
        .concat()
        .trim_end()
        .to_owned()
}

pub(super) fn share(share: Share) -> String {
    format!("{:.3} {:.2}-{:.2}", share.value, share.low, share.high)
}

fn on_practice(
    arguments: &Eval,
    practice: &Practice,
    setup: &setup::Setup,
    out: &mut impl Write,
) -> Result<Scored, Failure> {
    let bar = progress(practice.inscope.len() + practice.outscope.len());
    let (figures, scored) = practice.figures(|text, before| {
        bar.inc(1);
        let reply = super::ask::reply(setup, text, before);
        let candidates = reply.candidates();
        Did::new(
            reply.outcome().name(),
            candidates.iter().map(|(id, _)| id.to_string()).collect(),
            candidates
                .first()
                .map_or(0.0, |(_, confidence)| confidence.value()),
        )
    });
    bar.finish_and_clear();
    if arguments.json {
        writeln!(out, "{}", serde_json::to_string_pretty(&figures)?)?;
        return Ok(scored);
    }
    let shown = [
        ("fair first entry", figures.figures.top_1),
        ("fair entry among three", figures.figures.top_3),
        ("asked-for topic first", figures.asked_topic),
        ("mean reciprocal rank", figures.figures.mean_reciprocal_rank),
        ("AUROC", figures.figures.auroc),
        ("wrong at 90 % kept", figures.figures.wrong_at_kept),
        (
            "out of scope at 90 % kept",
            figures.figures.out_of_scope_at_kept,
        ),
    ];
    for (name, figure) in shown {
        writeln!(out, "{name:<28}{}", share(figure))?;
    }
    writeln!(
        out,
        "\nwhat an entry answers ({} messages)",
        practice.inscope.len()
    )?;
    for (end, count) in &figures.inscope {
        writeln!(out, "  {end:<32}{count:>4}")?;
    }
    writeln!(
        out,
        "\nwhat none answers ({} messages)",
        practice.outscope.len()
    )?;
    for (kind, ends) in &figures.outscope {
        let ends: Vec<String> = ends
            .iter()
            .map(|(end, count)| format!("{end} {count}"))
            .collect();
        writeln!(out, "  {kind:<32}{}", ends.join(", "))?;
    }
    Ok(scored)
}

/// A bar on standard error, if somebody is looking.
fn progress(total: usize) -> ProgressBar {
    let bar = ProgressBar::new(u64::try_from(total).unwrap_or(u64::MAX));
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {eta} left") {
        bar.set_style(style);
    }
    bar
}
