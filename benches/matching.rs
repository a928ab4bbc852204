//! How fast is matching, and against what? Run with `cargo bench --bench matching`.
//!
//! What `/ask` thinks of with each key, for the built-in pack and for a guild with 300 entries of its own; packs of 27, 300, 1,000 and 10,000 entries with eight phrasings each, made of everyday words; a
//! short question; each stage and the whole, beside a loop of strsim and of `RapidFuzz` over every
//! phrasing, all in one run, so that ratios can be read off.

#![allow(clippy::unwrap_used, reason = "a benchmark: a panic is a failed run")]

use std::sync::{Arc, OnceLock};

use divan::{Bencher, black_box};
use signpost::community::{Community, Settings};
use signpost::encoder::Encoder;
use signpost::evaluation::{Ours, QuestionSet, Ranker};
use signpost::knowledge::{EntryText, Overlay, Pack, PackFiles, Say, Shipped};
use signpost::matching::{Engine, Limits, Matcher, Sensitivity};
use signpost::responder::{Question, Responder};
use signpost::safety::{Contacts, Safety};
use signpost::text::View;

const SIZES: [usize; 4] = [27, 300, 1_000, 10_000];

const QUESTION: &str = "why does my lower eyelid flutter when i am tired";

fn main() {
    divan::main();
}

/// Words that phrasings are made of: the everyday part of the word list.
fn words() -> Vec<&'static str> {
    let list = include_str!("../knowledge/words/words.txt");
    list.lines()
        .filter_map(|line| line.strip_suffix(" 2"))
        .collect()
}

/// A set of so many entries with eight phrasings of three to nine words; common words come often.
fn set(entries: usize) -> QuestionSet {
    let words = words();
    let mut random = fastrand::Rng::with_seed(7);
    let mut set = QuestionSet::default();
    for entry in 0..entries {
        let own: Vec<&str> = (0..6).map(|_| words[random.usize(..words.len())]).collect();
        let asks = (0..8).map(|_| {
            let length = random.usize(3..10);
            let word = |_| {
                let share = random.f32();
                if share < 0.5 {
                    own[random.usize(..own.len())]
                } else {
                    words[random.usize(..=words.len() / 20)]
                }
            };
            (0..length).map(word).collect::<Vec<_>>().join(" ") + " eyelid"
        });
        set.entries.push((format!("entry-{entry}"), asks.collect()));
    }
    set
}

fn engine(encoder: bool) -> Arc<Engine> {
    if encoder {
        Engine::built_in().unwrap()
    } else {
        Engine::words_only().unwrap()
    }
}

/// The built-in pack.
fn pack() -> &'static Matcher {
    static MATCHER: OnceLock<Matcher> = OnceLock::new();
    MATCHER.get_or_init(|| {
        let pack = Pack::read(&PackFiles::built_in(), jiff::civil::date(2026, 11, 24)).pack;
        Matcher::new(&engine(true), Arc::new(pack.unwrap()))
    })
}

/// The built-in pack with so many entries of a guild's own: each has the text of a shipped one, and eight phrasings.
fn guild(own: usize) -> Community {
    let files = PackFiles::built_in();
    let texts = files
        .texts()
        .filter(|(path, _)| path.starts_with("entries/"));
    let texts: Vec<&str> = texts.map(|(_, text)| text).collect();
    let mut overlay = Overlay::default();
    let asks = set(own).entries;
    for ((number, (_, asks)), text) in asks.into_iter().enumerate().zip(texts.iter().cycle()) {
        let mut parts = EntryText::parse(text).unwrap();
        parts.title = format!("A topic of number {number}");
        parts.tests.reach = asks.iter().take(1).cloned().collect();
        parts.asks = asks;
        let text = parts.to_toml();
        let id = format!("own-{number}").parse().unwrap();
        overlay.set(id, Say::Own { text, base: None });
    }
    let today = jiff::civil::date(2026, 11, 24);
    let shipped = Shipped::read(&files, today).0.unwrap();
    let laid = overlay.over(&shipped, None, today);
    assert_eq!(laid.pack.entries().len(), 27 + own);
    let base = Arc::new(Matcher::new(&engine(true), Arc::clone(shipped.pack())));
    let matcher = Arc::new(Matcher::over(&base, laid.pack));
    Community::new(matcher, &Settings::default(), &Contacts::builtin().unwrap()).unwrap()
}

/// Own entries, and what is typed: one letter, a word of many phrasings, one that stands in a text alone, typos,
/// half a question.
const TYPED: [(usize, &str); 10] = [
    (0, "e"),
    (0, "eyelid"),
    (0, "stiffness"),
    (0, "twiching eylid"),
    (0, QUESTION),
    (300, "e"),
    (300, "eyelid"),
    (300, "stiffness"),
    (300, "twiching eylid"),
    (300, QUESTION),
];

/// Everything that is thought of with a key: the red-flag check, then what to offer.
#[divan::bench(args = TYPED, sample_count = 50, sample_size = 1)]
fn suggest_while_typing(bencher: Bencher, (own, typed): (usize, &str)) {
    let responder = Responder::new(Safety::builtin().unwrap());
    let community = guild(own);
    // A new question each time: a repeated one would come from the cache.
    let mut number = 0;
    bencher.bench_local(|| {
        number += 1;
        let typed = if typed.len() > 10 {
            format!("{typed} {number}")
        } else {
            typed.to_owned()
        };
        let question = Question::parse(&typed, jiff::civil::date(2026, 11, 24)).unwrap();
        black_box(responder.is_urgent(&question));
        black_box(responder.suggest(&typed, &community, 25)).len()
    });
}

#[divan::bench]
fn view_of_text(bencher: Bencher) {
    bencher.bench_local(|| View::of(black_box(QUESTION)));
}

#[divan::bench(args = [4, 12, 24, 64])]
fn encode_words(bencher: Bencher, words: usize) {
    let encoder = Encoder::built_in().unwrap();
    let text = "lid ".repeat(words);
    bencher.bench_local(|| encoder.encode(black_box(&text)));
}

#[divan::bench]
fn encoder_load(bencher: Bencher) {
    bencher.bench_local(Encoder::built_in);
}

#[divan::bench(args = SIZES)]
fn words_and_letters(bencher: Bencher, entries: usize) {
    let ours = Ours::new(&engine(false), &set(entries));
    bencher.bench_local(|| ours.rank(black_box(QUESTION)));
}

#[divan::bench(args = &SIZES[..3], sample_count = 30)]
fn whole_match(bencher: Bencher, entries: usize) {
    let ours = Ours::new(&engine(true), &set(entries));
    // A new question each time: a repeated one would come from the cache.
    let mut number = 0;
    bencher.bench_local(|| {
        number += 1;
        ours.rank(&format!("why does my lower eyelid flutter {number}"))
    });
}

#[divan::bench(sample_count = 100)]
fn built_in_pack_new_question(bencher: Bencher) {
    let mut number = 0;
    bencher.bench_local(|| {
        number += 1;
        let view = View::of(&format!("why does my lower eyelid flutter on day {number}"));
        black_box(pack().judge(&view, None, Limits::from(Sensitivity::Balanced)));
    });
}

#[divan::bench]
fn built_in_pack_outright(bencher: Bencher) {
    bencher.bench_local(|| {
        let view = View::of(black_box("why does my eyelid keep jumping"));
        black_box(pack().judge(&view, None, Limits::from(Sensitivity::Balanced)));
    });
}

#[divan::bench]
fn built_in_pack_plainly_elsewhere(bencher: Bencher) {
    bencher.bench_local(|| {
        let view = View::of(black_box(
            "my last exam is over and the whole weekend is free",
        ));
        black_box(pack().judge(&view, None, Limits::from(Sensitivity::Balanced)));
    });
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn built_in_pack_index(bencher: Bencher) {
    let engine = engine(true);
    let pack = Arc::clone(pack().pack());
    bencher.bench_local(|| Matcher::new(&engine, Arc::clone(&pack)));
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn index_of_words(bencher: Bencher, entries: usize) {
    let (engine, set) = (engine(false), set(entries));
    bencher.bench_local(|| Ours::new(&engine, &set));
}

#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn baseline_strsim_jaro_winkler(bencher: Bencher, entries: usize) {
    let set = set(entries);
    bencher.bench_local(|| {
        let asks = set.entries.iter().flat_map(|(_, asks)| asks);
        asks.map(|ask| strsim::jaro_winkler(QUESTION, ask))
            .fold(0.0, f64::max)
    });
}

#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn baseline_strsim_damerau_levenshtein(bencher: Bencher, entries: usize) {
    let set = set(entries);
    bencher.bench_local(|| {
        let asks = set.entries.iter().flat_map(|(_, asks)| asks);
        asks.map(|ask| strsim::normalized_damerau_levenshtein(QUESTION, ask))
            .fold(0.0, f64::max)
    });
}

#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn baseline_rapidfuzz_ratio(bencher: Bencher, entries: usize) {
    let set = set(entries);
    let scorer = rapidfuzz::fuzz::RatioBatchComparator::new(QUESTION.chars());
    bencher.bench_local(|| {
        let asks = set.entries.iter().flat_map(|(_, asks)| asks);
        asks.map(|ask| scorer.similarity(ask.chars()))
            .fold(0.0, f64::max)
    });
}
