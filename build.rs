//! Packs the general word list, and tells Cargo that the knowledge is part of the program.

use std::error::Error;
use std::path::Path;
use std::{env, fs, io};

/// The list as `knowledge/words/make.py` writes it: a word and its tier a line, sorted.
const WORDS: &str = "knowledge/words/words.txt";

fn main() -> Result<(), Box<dyn Error>> {
    // The files of a pack are compiled in by a macro that Cargo cannot see through, so a changed
    // entry would otherwise not be built.
    println!("cargo::rerun-if-changed=knowledge");
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var("OUT_DIR")?;
    let file = fs::File::create(Path::new(&out).join("words.fst"))?;
    let mut map = fst::MapBuilder::new(io::BufWriter::new(file))?;
    for (number, line) in fs::read_to_string(WORDS)?.lines().enumerate() {
        let (word, tier) = line
            .split_once(' ')
            .ok_or_else(|| format!("{WORDS}, line {}: expected `word tier`", number + 1))?;
        map.insert(word, tier.parse()?)?;
    }
    map.finish()?;
    Ok(())
}
