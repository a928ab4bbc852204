//! How long does the red-flag check of a message take? Run with `cargo bench --bench safety`.
//!
//! Whole sets of messages nobody learned from: ordinary ones of a community, messages with signs,
//! hard near-misses; and one of 4,000 characters. Beside it, in the same run, words alone without
//! the second look, and a loop of whole-sentence similarity over the lessons' signs, which is what
//! bots usually do and finds a fifth to a third of emergencies (docs/safety.md). Times are for the whole
//! set: divide by its size, which stands in the name.

#![allow(clippy::unwrap_used, reason = "a benchmark: a panic is a failed run")]

use std::path::Path;
use std::sync::LazyLock;

use divan::{Bencher, black_box};
use signpost::evaluation::safety::read;
use signpost::safety::Safety;
use signpost::text::View;

fn main() {
    divan::main();
}

static WHOLE: LazyLock<Safety> = LazyLock::new(|| Safety::builtin().unwrap());
static WORDS: LazyLock<Safety> = LazyLock::new(|| Safety::words_only().unwrap());

/// Messages of a file, at most `most`, with a sign or without.
fn messages(file: &str, sign: bool, most: usize) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let messages = read(&path, &WORDS).unwrap().into_iter();
    let wanted = messages.filter(|one| one.truth.is_some() == sign);
    wanted.take(most).map(|one| one.text).collect()
}

fn check_all(bencher: Bencher<'_, '_>, safety: &Safety, texts: &[String]) {
    bencher
        .counter(divan::counter::ItemsCount::new(texts.len()))
        .bench(|| {
            for text in texts {
                black_box(safety.check(&View::of(black_box(text))).is_some());
            }
        });
}

#[divan::bench(sample_count = 10)]
fn ordinary_in_scope(bencher: Bencher<'_, '_>) {
    check_all(
        bencher,
        &WHOLE,
        &messages("tests/community/inscope.jsonl", false, 400),
    );
}

#[divan::bench(sample_count = 10)]
fn ordinary_out_of_scope(bencher: Bencher<'_, '_>) {
    check_all(
        bencher,
        &WHOLE,
        &messages("tests/community/outscope.jsonl", false, 400),
    );
}

#[divan::bench(sample_count = 5)]
fn signs(bencher: Bencher<'_, '_>) {
    check_all(
        bencher,
        &WHOLE,
        &messages("tests/safety/measured.jsonl", true, 400),
    );
}

#[divan::bench(sample_count = 5)]
fn near_misses(bencher: Bencher<'_, '_>) {
    check_all(
        bencher,
        &WHOLE,
        &messages("tests/safety/measured.jsonl", false, 400),
    );
}

#[divan::bench(sample_count = 10)]
fn ordinary_by_words_alone(bencher: Bencher<'_, '_>) {
    check_all(
        bencher,
        &WORDS,
        &messages("tests/community/inscope.jsonl", false, 400),
    );
}

#[divan::bench]
fn one_of_4000_characters(bencher: Bencher<'_, '_>) {
    let text: String = messages("tests/community/outscope.jsonl", false, 400).join(". ");
    let text: String = text.chars().take(4_000).collect();
    check_all(bencher, &WHOLE, &[text]);
}

#[divan::bench(sample_count = 3)]
fn similarity_to_every_sign_ordinary_in_scope(bencher: Bencher<'_, '_>) {
    let texts = messages("tests/community/inscope.jsonl", false, 400);
    let signs: Vec<String> = messages("tests/safety/measured.jsonl", true, 400);
    bencher
        .counter(divan::counter::ItemsCount::new(texts.len()))
        .bench(|| {
            for text in &texts {
                let near = signs
                    .iter()
                    .map(|sign| rapidfuzz::fuzz::ratio(sign.chars(), text.chars()))
                    .fold(0.0, f64::max);
                black_box(near);
            }
        });
}
