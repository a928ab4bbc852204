//! What does a guild's own knowledge cost? Run with `cargo bench --bench community`.
//!
//! Prints how much memory 2,500 guilds with five own entries each take (Linux's own count) and what a first
//! build costs, and how long it takes from a decision to the new snapshot, with the database and without; then
//! times a rebuild after one change at 27 and at 327 entries, and the publishing gate.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark: a panic is a failed run"
)]

use std::fs;
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use divan::Bencher;
use jiff::civil::{Date, date};
use signpost::community::{Community, Gate, Guild, Person, Proposal, Settings, Subject};
use signpost::guilds::{Ground, Guilds};
use signpost::knowledge::{EntryId, Laid, Overlay, PackFiles, Say, Shipped};
use signpost::matching::{Engine, Limits, Matcher, Sensitivity};
use signpost::responder::Responder;
use signpost::safety::{Contacts, Safety};
use signpost::store::Store;
use signpost::text::View;

const TODAY: Date = date(2026, 11, 24);

/// Guilds of the memory figure, and own entries of each.
const GUILDS: usize = 2_500;
const EACH: usize = 5;

/// Own entries of a guild that writes much.
const MANY: usize = 300;

/// Guilds whose texts differ; the others write what one of these wrote.
const DIFFERENT: usize = 50;

struct House {
    shipped: Shipped,
    base: Arc<Matcher>,
    responder: Responder,
}

fn house() -> &'static House {
    static HOUSE: OnceLock<House> = OnceLock::new();
    HOUSE.get_or_init(|| {
        let shipped = Shipped::read(&PackFiles::built_in(), TODAY).0.unwrap();
        let engine = Engine::built_in().unwrap();
        House {
            base: Arc::new(Matcher::new(&engine, Arc::clone(shipped.pack()))),
            responder: Responder::new(Safety::builtin().unwrap()),
            shipped,
        }
    })
}

/// Words to make subjects of that no shipped phrasing speaks of.
const THINGS: [&str; 20] = [
    "migraine",
    "sourdough",
    "bicycle",
    "orchid",
    "keyboard",
    "violin",
    "tent",
    "aquarium",
    "passport",
    "telescope",
    "sewing",
    "chess",
    "beehive",
    "compost",
    "radio",
    "ladder",
    "kayak",
    "camera",
    "printer",
    "candle",
];
const WAYS: [&str; 15] = [
    "repair", "buy", "clean", "store", "paint", "share", "insure", "borrow", "label", "heat",
    "cool", "move", "build", "test", "sell",
];
const FORMS: [&str; 8] = [
    "how do i {way} a {thing} at home {n}",
    "what is the best way to {way} my old {thing} {n}",
    "can i {way} the {thing} myself {n}",
    "{thing} {n}, is it hard to {way} one",
    "my {thing} needs someone to {way} it, where to go {n}",
    "tips to {way} a {thing} in winter {n}",
    "is it worth it to {way} a small {thing} {n}",
    "{way} {thing} {n}",
];

/// An own entry's name and text: eight phrasings of their own, the rest of one that passes every check.
fn entry(number: usize, guild: usize) -> (EntryId, Say) {
    static TEXT: OnceLock<String> = OnceLock::new();
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/knowledge/facial-twitching");
    let text = TEXT.get_or_init(|| {
        fs::read_to_string(format!("{root}/entries/screen-time-eye-strain.toml")).unwrap()
    });
    let (thing, way) = (THINGS[number % 20], WAYS[number / 20 % 15]);
    let asks: Vec<String> = FORMS
        .iter()
        .map(|form| {
            let form = form.replace("{way}", way).replace("{thing}", thing);
            format!("  \"{}\",\n", form.replace("{n}", &format!("kind {guild}")))
        })
        .collect();
    let list = |text: &str, name: &str, items: &str| {
        let start = text.find(&format!("\n{name} = [")).unwrap();
        let end = start + text.get(start..).unwrap().find("\n]").unwrap();
        let (before, after) = (text.get(..start).unwrap(), text.get(end..).unwrap());
        format!("{before}\n{name} = [\n{items}{after}")
    };
    let text = list(text, "asks", &asks.concat());
    let text = list(&text, "reach", asks.first().unwrap());
    let text = text.replace(
        "Screens and eye strain",
        &format!("To {way} a {thing} {guild}"),
    );
    let id = format!("own-{guild}-{number}").parse().unwrap();
    (id, Say::Own { text, base: None })
}

fn overlay(entries: usize, guild: usize) -> Overlay {
    let mut overlay = Overlay::default();
    for number in 0..entries {
        let (id, say) = entry(number, guild);
        overlay.set(id, say);
    }
    overlay
}

fn main() {
    let house = house();
    memory(house);
    let started = Instant::now();
    let many = overlay(MANY, 9_999);
    let laid = many.over(&house.shipped, None, TODAY);
    assert_eq!(
        laid.faults,
        [],
        "own entries of the benchmark pass every check"
    );
    println!(
        "{MANY} own entries read and checked: {:?}",
        started.elapsed()
    );
    let started = Instant::now();
    let first = Matcher::over(&house.base, Arc::clone(&laid.pack));
    println!(
        "their first index, 2,700 phrasings encoded and {MANY} rows fitted: {:?}",
        started.elapsed()
    );
    drop((first, laid));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(decisions(&many));
    divan::main();
}

/// Times whole decisions of a guild with many own entries: each writes one entry with a phrasing nobody had before,
/// and ends when its new snapshot answers. The same decision is timed in the store alone.
async fn decisions(overlay: &Overlay) {
    let file = std::env::temp_dir().join(format!("signpost-bench-{}.db", std::process::id()));
    let url = format!("sqlite:{}", file.display());
    let store = Store::open(&url).await.unwrap();
    let shipped = Shipped::read(&PackFiles::built_in(), TODAY).0.unwrap();
    let ground = Ground {
        matcher: Arc::new(Matcher::new(
            &Engine::built_in().unwrap(),
            Arc::clone(shipped.pack()),
        )),
        shipped,
        settings: Settings::default(),
        contacts: Contacts::builtin().unwrap(),
    };
    let guilds = Guilds::new(store.clone(), ground).unwrap();
    let (whole, alone) = (Guild::new(1).unwrap(), Guild::new(2).unwrap());
    let all = overlay.says().map(|(id, say)| edit(id, say)).collect();
    guilds.decide(whole, &proposal(all)).await.unwrap();
    let (mut wholes, mut alones) = (Vec::new(), Vec::new());
    for turn in 0..50 {
        let (id, say) = entry(0, 9_999);
        let Say::Own { text, base } = say else { return };
        let text = text.replacen("what is the best way", &format!("turn {turn}"), 1);
        let proposal = proposal(vec![edit(&id, &Say::Own { text, base })]);
        let started = Instant::now();
        store.commit(alone, 0, &proposal).await.unwrap();
        alones.push(started.elapsed());
        let started = Instant::now();
        let change = guilds.decide(whole, &proposal).await.unwrap();
        wholes.push(started.elapsed());
        assert_eq!(guilds.of(Some(whole)).await.head(), change.number);
    }
    for times in [&mut wholes, &mut alones] {
        times.sort();
    }
    println!(
        "from a decision on one of {MANY} own entries to its new snapshot: {:?} (slowest {:?}); in the store alone \
         {:?} (slowest {:?})",
        wholes[25], wholes[49], alones[25], alones[49]
    );
    drop((guilds, store));
    for end in ["", "-wal", "-shm"] {
        drop(fs::remove_file(format!("{}{end}", file.display())));
    }
}

fn edit(id: &EntryId, say: &Say) -> (Subject, Option<String>) {
    (Overlay::subject(id).parse().unwrap(), Some(say.print()))
}

fn proposal(edits: Vec<(Subject, Option<String>)>) -> Proposal {
    Proposal {
        who: Person::new(1).unwrap(),
        why: String::new(),
        undoes: None,
        edits,
        based_on: None,
    }
}

/// Builds 2,500 guilds and says what one takes.
fn memory(house: &House) {
    let Some(before) = resident() else {
        println!("resident memory can be read on Linux only");
        return;
    };
    let started = Instant::now();
    let mut guilds: Vec<(Laid, Matcher)> = Vec::with_capacity(GUILDS);
    for guild in 0..DIFFERENT {
        guilds.push(one_guild(house, guild));
    }
    let different = resident().unwrap_or(0).saturating_sub(before);
    println!(
        "a guild with {EACH} own entries nobody else has: {} KB, built in {} ms",
        different / DIFFERENT as u64,
        started.elapsed().as_millis() / DIFFERENT as u128
    );
    let before = resident().unwrap_or(0);
    let started = Instant::now();
    for guild in DIFFERENT..GUILDS {
        guilds.push(one_guild(house, guild % DIFFERENT));
    }
    let grown = resident().unwrap_or(0).saturating_sub(before);
    println!(
        "{GUILDS} guilds whose phrasings are known: {} KB more a guild, built in {} us each",
        grown / (GUILDS - DIFFERENT) as u64,
        started.elapsed().as_micros() / (GUILDS - DIFFERENT) as u128
    );
    let view = View::of("why does my lower eyelid flutter on the train");
    for (_, matcher) in guilds.iter().step_by(500) {
        assert!(!matcher.nearest(&view, 1).is_empty());
    }
}

fn one_guild(house: &House, number: usize) -> (Laid, Matcher) {
    let laid = overlay(EACH, number).over(&house.shipped, None, TODAY);
    let matcher = Matcher::over(&house.base, Arc::clone(&laid.pack));
    (laid, matcher)
}

/// A guild that changes one entry: all that stands between the change and the new snapshot. With `new`, the
/// change brings a phrasing that was never encoded.
fn rebuild(bencher: Bencher<'_, '_>, entries: usize, new: bool) {
    static NEVER: AtomicUsize = AtomicUsize::new(0);
    let house = house();
    let overlay = overlay(entries, 9_999);
    let laid = overlay.over(&house.shipped, None, TODAY);
    let _warm = Matcher::over(&house.base, Arc::clone(&laid.pack));
    let turn = AtomicUsize::new(0);
    bencher
        .with_inputs(|| {
            let mut changed = overlay.clone();
            let turn = turn.fetch_add(1, Ordering::Relaxed);
            let (id, say) = entry(0, 9_999);
            let Say::Own { text, base } = say else {
                return changed;
            };
            let text = if new {
                let number = NEVER.fetch_add(1, Ordering::Relaxed);
                text.replacen("what is the best way", &format!("way number {number}"), 1)
            } else {
                text.replacen("Look", &format!("Look ({turn})"), 1)
            };
            changed.set(id, Say::Own { text, base });
            changed
        })
        .bench_values(|changed| {
            let now = changed.over(&house.shipped, Some(&laid), TODAY);
            Matcher::over(&house.base, Arc::clone(&now.pack))
        });
}

#[divan::bench(args = [1, EACH, MANY])]
fn rebuild_after_new_wording(bencher: Bencher<'_, '_>, own_entries: usize) {
    rebuild(bencher, own_entries, false);
}

#[divan::bench(args = [1, EACH, MANY])]
fn rebuild_after_a_new_phrasing(bencher: Bencher<'_, '_>, own_entries: usize) {
    rebuild(bencher, own_entries, true);
}

/// A question nobody asked before is judged over a guild's entries.
#[divan::bench(args = [0, EACH, MANY])]
fn judge_a_question(bencher: Bencher<'_, '_>, own_entries: usize) {
    let house = house();
    let laid = overlay(own_entries, 9_999).over(&house.shipped, None, TODAY);
    let matcher = Matcher::over(&house.base, laid.pack);
    let view = View::of("why does my lower eyelid flutter on the train");
    let limits = Limits::from(Sensitivity::Balanced);
    bencher.bench_local(|| {
        black_box(matcher.judge(&view, None, limits));
    });
}

/// Every test of every entry, and the overlaps of one.
#[divan::bench(args = [1, MANY], sample_count = 3, sample_size = 1)]
fn gate(bencher: Bencher<'_, '_>, own_entries: usize) {
    let house = house();
    let community = |overlay: &Overlay| {
        let laid = overlay.over(&house.shipped, None, TODAY);
        let matcher = Arc::new(Matcher::over(&house.base, laid.pack));
        Community::new(matcher, &Settings::default(), &Contacts::builtin().unwrap()).unwrap()
    };
    let mut overlay = overlay(own_entries, 9_999);
    let before = community(&overlay);
    let (id, say) = entry(0, 9_998);
    overlay.set(id.clone(), say);
    let after = community(&overlay);
    bencher.bench_local(|| {
        Gate::judge(
            &before,
            &after,
            &house.responder,
            std::slice::from_ref(&id),
            TODAY,
        )
    });
}

/// Resident memory of this process in KB.
fn resident() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
