//! The pictures of a test: drawn, kept or compared, with what changes from run to run shown as one thing.

use std::path::{Path, PathBuf};
use std::{env, fs};

use jiff::ToSpan;
use serde_json::Value;
use signpost::knowledge::{Pack, PackFiles};

use crate::support::drawing::{Names, draw};
use crate::support::setup::{BOT, FORUM, GENERAL, MODERATOR_ROLE, OTHER};
use crate::support::{Person, Sent};

/// The role of those who write entries.
pub(super) const CURATORS: u64 = 300_000_000_000_000_021;

/// The largest that a picture may be, in bytes.
const LARGEST: usize = 30_000;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures")
}

/// The pictures of a test, and which of them no longer show what the bot does.
pub(super) struct Album {
    names: Names,
    stale: Vec<String>,
    /// Whether the shipped reviews are still in time: once one is overdue, cards say so, and the pictures do not.
    in_time: bool,
}

impl Album {
    pub(super) fn new() -> Self {
        let person = |name: &str| (format!("@{}", Person::member(name).id), format!("@{name}"));
        let mut named: Vec<(String, String)> =
            ["Mo", "Cleo", "Rita", "Ada", "Owen"].map(person).into();
        for (channel, name) in [(GENERAL, "general"), (OTHER, "team"), (FORUM, "questions")] {
            named.push((format!("#{channel}"), format!("#{name}")));
        }
        named.push((format!("@&{CURATORS}"), "@Curators".to_owned()));
        named.push((format!("@&{MODERATOR_ROLE}"), "@Reviewers".to_owned()));
        named.push((format!("@{BOT}"), "@Signpost".to_owned()));
        let pairs: Vec<(&str, &str)> = named.iter().map(|(id, to)| (&**id, &**to)).collect();
        let today = signpost::clock::today();
        let due = today.saturating_add(182.days()).to_string();
        let version = concat!("Signpost ", env!("CARGO_PKG_VERSION"));
        let pack = Pack::read(&PackFiles::built_in(), today).pack.unwrap();
        let names = Names::new(&pairs)
            .replacing(&today.to_string(), "2026-11-26")
            .replacing(&due, "2027-05-27")
            .replacing(version, "Signpost 0.1.0");
        Self {
            names,
            stale: Vec::new(),
            in_time: pack.entries().iter().all(|entry| !entry.is_overdue(today)),
        }
    }

    /// Draws what was sent; `lead` is what happened before it.
    pub(super) fn add(&mut self, (name, title): (&str, &str), lead: &str, body: &Value) {
        let svg = draw(title, lead, body, &self.names);
        assert!(svg.len() < LARGEST, "{name} has {} bytes", svg.len());
        let path = folder().join(format!("{name}.svg"));
        if env::var_os("SIGNPOST_DRAW").is_some() {
            fs::create_dir_all(folder()).unwrap();
            fs::write(&path, &svg).unwrap();
        }
        if fs::read_to_string(&path).unwrap_or_default() != svg {
            self.stale.push(name.to_owned());
        }
    }

    pub(super) fn add_sent(&mut self, name: (&str, &str), lead: &str, sent: &Sent) {
        self.add(name, lead, &sent.message);
    }

    /// Shows a text that changes from run to run, found between two others, as this one.
    pub(super) fn steady(&mut self, sent: &Sent, (before, after): (&str, &str), shown: &str) {
        let text = sent.text();
        let found = text
            .split_once(before)
            .and_then(|(_, rest)| rest.split_once(after));
        let (found, _) = found.unwrap_or_else(|| panic!("no `{before}` in:\n{text}"));
        let names = std::mem::replace(&mut self.names, Names::new(&[]));
        self.names = names.replacing(&format!("{before}{found}"), &format!("{before}{shown}"));
    }

    #[track_caller]
    #[expect(clippy::print_stderr, reason = "a comparison left out is said aloud")]
    pub(super) fn finish(self) {
        if !self.in_time {
            eprintln!(
                "pictures: not compared, since a review of the shipped pack is overdue and cards say so"
            );
            return;
        }
        assert!(
            self.stale.is_empty(),
            "docs/pictures no longer shows what the bot does: {}\n  hint: SIGNPOST_DRAW=1 cargo test --test it pictures:: \
             draws the pictures anew; look at what changed, and at what the guide says beside it",
            self.stale.join(", ")
        );
    }
}
