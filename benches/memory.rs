//! How much memory does matching take? Run with `cargo bench --bench memory`; reads Linux's own count.
//!
//! Prints the resident memory of the engine, of the built-in pack's index, and of one more community
//! with a changed phrasing, and how long the refit after that change takes.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark: a panic is a failed run"
)]

use std::fs;
use std::sync::Arc;
use std::time::Instant;

use signpost::knowledge::{Pack, PackFiles};
use signpost::matching::{Engine, Limits, Matcher, Sensitivity};
use signpost::text::View;

/// Communities that are built to see what one takes.
const COMMUNITIES: u64 = 10;

fn main() {
    let Some(before) = resident() else {
        println!("resident memory can be read on Linux only");
        return;
    };
    let engine = Engine::built_in().unwrap();
    report("the engine, the binary's pages it touched included", before);
    let before = resident().unwrap_or(0);
    let first = Matcher::new(&engine, Arc::new(pack(0)));
    let view = View::of("why does my lower eyelid flutter on the train");
    let _warm = first.judge(&view, None, Limits::from(Sensitivity::Balanced));
    report("the built-in pack's index, and one question", before);
    let packs: Vec<Arc<Pack>> = (1..=COMMUNITIES)
        .map(|number| Arc::new(pack(number)))
        .collect();
    let before = resident().unwrap_or(0);
    let started = Instant::now();
    let communities: Vec<Matcher> = packs
        .iter()
        .map(|pack| Matcher::new(&engine, Arc::clone(pack)))
        .collect();
    let each = started.elapsed().as_millis() / communities.len() as u128;
    let grown = resident().unwrap_or(0).saturating_sub(before);
    println!(
        "one more community's index: {} KB, built and refitted in {each} ms",
        grown / COMMUNITIES
    );
}

/// The built-in pack with one phrasing changed.
fn pack(number: u64) -> Pack {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/knowledge/facial-twitching");
    let mut texts = Vec::new();
    for folder in ["", "entries/"] {
        for file in fs::read_dir(format!("{root}/{folder}")).unwrap() {
            let path = file.unwrap().path();
            if path.is_file() {
                let name = path.file_name().unwrap().to_string_lossy();
                let text = fs::read_to_string(&path).unwrap();
                let new = format!("\"eyelid myokymia of kind {number}\"");
                texts.push((
                    format!("{folder}{name}"),
                    text.replace("\"eyelid myokymia\"", &new),
                ));
            }
        }
    }
    let today = jiff::civil::date(2026, 11, 24);
    Pack::read(&PackFiles::from_texts(texts), today)
        .pack
        .unwrap()
}

fn report(what: &str, before: u64) {
    let now = resident().unwrap_or(0);
    println!("{what}: {} KB, {now} KB in all", now.saturating_sub(before));
}

/// Resident memory of this process in KB.
fn resident() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
