//! What would a file change here, and may it? Reads, compares, lays over, runs the gate; changes nothing.
//!
//! Takes seconds: never on a thread where events flow. The same is done when the file is offered and when
//! the button is pressed, so what stood in between does not count.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::packed;
use crate::archive::{Bundle, Form, ImportErrors, PackFile, Place};
use crate::community::{Gate, Subject};
use crate::discord::intake::Answering;
use crate::guilds::Snapshot;
use crate::knowledge::{
    EntryId, EntryText, MOST_BYTES, MOST_ENTRIES, MOST_TESTS_IN_ALL, Overlay, Problem, Say,
    SayError, TextHash,
};
use crate::say;
use crate::speech::Language;

/// The form in which a panel carries what it offers: the smallest.
pub(super) const CARRIED: Form = Form::Archive;

/// The most phrasings of one import: each costs the encoder two milliseconds, and a whole pack has half of it.
const MOST_PHRASINGS: usize = 4_000;

/// The most tests of one import: each costs the gate five milliseconds.
const MOST_TESTS: usize = 1_000;

/// What came of looking at a file.
pub(super) enum Judged {
    /// Something about the file stops it.
    Faulty(Lines),
    /// A test that held would fail.
    Blocked(Lines),
    /// It can be read, and it says what stands already.
    Nothing {
        /// How many entries it has.
        unchanged: usize,
    },
    /// It may be imported.
    Offer(Box<Offer>),
    /// Something that must not happen.
    Fault,
}

/// Things to be told one by one, and how many there are in all.
pub(super) struct Lines {
    pub(super) told: Vec<String>,
    pub(super) all: usize,
}

/// The most things that are told one by one.
const MOST_TOLD: usize = 10;

impl Lines {
    fn of(all: Vec<String>) -> Self {
        let count = all.len();
        Self {
            told: all.into_iter().take(MOST_TOLD).collect(),
            all: count,
        }
    }
}

/// What may be imported.
pub(super) struct Offer {
    pub(super) changes: Changes,
    pub(super) edits: Vec<(Subject, Option<String>)>,
    /// What a person should see before they decide.
    pub(super) warnings: Lines,
    /// Files of a pack, which are not imported.
    pub(super) files: Vec<PackFile>,
    /// Of all that the file holds.
    pub(super) checksum: String,
    /// What would change, as a file: for the panel to carry.
    pub(super) carried: Vec<u8>,
    /// Of what stands now where something would change: another one means that somebody was quicker.
    pub(super) stamp: u32,
}

/// The entries by what would happen to them.
#[derive(Default)]
pub(super) struct Changes {
    pub(super) added: Vec<EntryId>,
    pub(super) changed: Vec<EntryId>,
    pub(super) disabled: Vec<EntryId>,
    pub(super) given_back: Vec<EntryId>,
    pub(super) unchanged: usize,
    /// To be taken out, and not there.
    pub(super) unknown: usize,
}

impl Changes {
    /// Every entry that would change.
    fn touched(&self) -> Vec<EntryId> {
        let lists = [&self.added, &self.changed, &self.disabled, &self.given_back];
        lists.into_iter().flatten().cloned().collect()
    }
}

/// What a guild would say on some entries.
type Wishes = Vec<(EntryId, Option<Say>)>;

/// Looks at a file.
pub(super) fn judge(
    answering: &Answering,
    snapshot: &Snapshot,
    (name, bytes): (&str, &[u8]),
    today: Date,
    language: Language,
) -> Judged {
    let read = match Bundle::read(name, bytes) {
        Ok(read) => read,
        Err(ImportErrors { findings, more }) => {
            let all = findings.len() + more;
            let findings = findings.iter().map(|one| one.words(language));
            let mut lines = Lines::of(findings.collect());
            lines.all = all;
            return Judged::Faulty(lines);
        }
    };
    let ground = answering.guilds.ground();
    let mut findings = read.check(&packed::ground_of(ground, snapshot), today);
    findings.sort_by_key(|finding| !finding.stops());
    let table = name.to_ascii_lowercase().ends_with(".csv");
    let (changes, wishes) = compared(answering, snapshot, &read, table);
    let mut stops: Vec<String> = findings
        .iter()
        .filter(|finding| finding.stops())
        .map(|finding| finding.words(language))
        .collect();
    stops.extend(too_much(snapshot, &wishes, language));
    if !stops.is_empty() {
        return Judged::Faulty(Lines::of(stops));
    }
    if wishes.is_empty() {
        let unchanged = changes.unchanged + changes.unknown;
        return Judged::Nothing { unchanged };
    }
    let touched = changes.touched();
    let Ok(after) = ground.with(snapshot, wishes.iter().cloned(), today) else {
        return Judged::Fault;
    };
    // What the shipped claims and the guild's own entries make of it; told already where it is the same.
    let told: Vec<&Problem> = findings
        .iter()
        .filter_map(|one| problem(&one.wrong))
        .collect();
    let paths: BTreeSet<String> = touched.iter().map(Overlay::path).collect();
    let faults = after.laid().faults.iter();
    let mut faults: Vec<_> = faults
        .filter(|fault| paths.contains(&fault.file) && !told.contains(&&fault.problem))
        .collect();
    faults.sort_by_key(|fault| !fault.problem.forbids_publishing());
    if faults
        .iter()
        .any(|fault| fault.problem.forbids_publishing())
    {
        let stops = faults
            .iter()
            .filter(|fault| fault.problem.forbids_publishing());
        return Judged::Faulty(Lines::of(stops.map(|one| line(one, language)).collect()));
    }
    let tests = after.own_tests();
    if tests > MOST_TESTS_IN_ALL && tests > snapshot.own_tests() {
        let told = say!(
            language,
            "import-too-many-tests-in-all",
            count = tests,
            most = MOST_TESTS_IN_ALL
        );
        return Judged::Faulty(Lines::of(vec![told]));
    }
    let gate = Gate::judge(
        snapshot.community(),
        after.community(),
        &answering.responder,
        &touched,
        today,
    );
    if gate.blocks() {
        let blocking = gate.findings().iter().filter(|finding| finding.blocks());
        return Judged::Blocked(Lines::of(blocking.map(|one| one.words(language)).collect()));
    }
    let warnings = gate.findings().iter().map(|one| one.words(language));
    let warnings = warnings.chain(faults.iter().map(|one| line(one, language)));
    let warnings = warnings.chain(findings.iter().map(|one| one.words(language)));
    let warnings = Lines::of(warnings.collect());
    let carried = carried(answering, &wishes);
    let edits = wishes.into_iter().map(|(id, say)| {
        let subject: Subject = Overlay::subject(&id).parse().ok()?;
        Some((subject, say.map(|say| say.print())))
    });
    match (edits.collect::<Option<Vec<_>>>(), carried) {
        (Some(edits), Some(carried)) => Judged::Offer(Box::new(Offer {
            stamp: stamp(snapshot, &touched),
            changes,
            edits,
            warnings,
            files: read.files().keys().copied().collect(),
            checksum: read.checksum(),
            carried,
        })),
        _ => Judged::Fault,
    }
}

/// The first digits of a hash over what the guild says on these entries.
fn stamp(snapshot: &Snapshot, touched: &[EntryId]) -> u32 {
    let said = touched.iter().map(|id| {
        let say = snapshot.overlay().say(id).map(Say::print);
        format!("{id}\u{0}{}", say.unwrap_or_default())
    });
    let hash = TextHash::of(&said.collect::<Vec<_>>().join("\u{0}")).to_string();
    let digits = hash.get(..8).unwrap_or_default();
    u32::from_str_radix(digits, 16).unwrap_or_default()
}

fn problem(wrong: &crate::archive::Wrong) -> Option<&Problem> {
    match wrong {
        crate::archive::Wrong::Knowledge(problem) => Some(problem),
        _ => None,
    }
}

/// A fault as one line, as an archive's finding is told.
fn line(fault: &crate::knowledge::Fault, language: Language) -> String {
    let place = Place::File {
        path: fault.file.clone(),
        line: fault.line,
    };
    say!(
        language,
        "wrong-at",
        place = place.words(language),
        wrong = fault.problem.words(language)
    )
}

/// What the file's entries would change here.
fn compared(
    answering: &Answering,
    snapshot: &Snapshot,
    read: &Bundle,
    table: bool,
) -> (Changes, Wishes) {
    let shipped = &answering.guilds.ground().shipped;
    let same = |one: &str, other: &str| one == other || table && spelt(one) == spelt(other);
    let ids: BTreeSet<&EntryId> = read.entries().keys().chain(read.disabled()).collect();
    let (mut changes, mut wishes) = (Changes::default(), Wishes::new());
    for id in ids {
        let now = snapshot.overlay().say(id);
        let below = shipped.text(id);
        let text = read.entries().get(id);
        let text = text.filter(|_| !read.disabled().contains(id));
        let wish = match text {
            None if now.is_none() && below.is_none() => {
                changes.unknown += 1;
                continue;
            }
            None => Some(Say::Disabled),
            Some(text) if below.is_some_and(|below| same(below, text)) => None,
            Some(text) => match now {
                // What it was made from stays as it is noted: nobody has looked at what the pack has since.
                Some(own @ Say::Own { text: old, .. }) if same(old, text) => Some(own.clone()),
                Some(Say::Own { base, .. }) => Some(Say::Own {
                    text: text.clone(),
                    base: *base,
                }),
                _ => Some(Say::Own {
                    text: text.clone(),
                    base: shipped.hash(id),
                }),
            },
        };
        if wish.as_ref() == now {
            changes.unchanged += 1;
            continue;
        }
        let there = snapshot.community().pack().entry(id).is_some();
        let list = match &wish {
            Some(Say::Disabled) => &mut changes.disabled,
            None => &mut changes.given_back,
            Some(Say::Own { .. }) if there => &mut changes.changed,
            Some(Say::Own { .. }) => &mut changes.added,
        };
        list.push(id.clone());
        wishes.push((id.clone(), wish));
    }
    (changes, wishes)
}

/// An entry as our own writer spells it: a table keeps values and not bytes.
fn spelt(text: &str) -> Option<String> {
    Some(EntryText::parse(text).ok()?.to_toml())
}

/// What is more than a guild may have, or less than it needs.
fn too_much(
    snapshot: &Snapshot,
    wishes: &[(EntryId, Option<Say>)],
    language: Language,
) -> Vec<String> {
    let (mut phrasings, mut tests) = (0, 0);
    let mut told = Vec::new();
    for (id, say) in wishes {
        let Some(Say::Own { text, .. }) = say else {
            continue;
        };
        if text.len() > MOST_BYTES {
            let wrong = SayError::TooLong(text.len()).words(language);
            let place = Overlay::path(id);
            told.push(say!(language, "wrong-at", place = place, wrong = wrong));
        } else if let Ok(entry) = EntryText::parse(text) {
            phrasings += entry.asks.len();
            tests += entry.tests.reach.len() + entry.tests.avoid.len();
        }
    }
    if phrasings > MOST_PHRASINGS {
        told.push(say!(
            language,
            "import-too-many-phrasings",
            count = phrasings,
            most = MOST_PHRASINGS
        ));
    }
    if tests > MOST_TESTS {
        told.push(say!(
            language,
            "import-too-many-tests",
            count = tests,
            most = MOST_TESTS
        ));
    }
    let own = |id: &EntryId| snapshot.overlay().say(id).is_some();
    let new = wishes.iter().filter(|(id, say)| say.is_some() && !own(id));
    if snapshot.overlay().says().count() + new.count() > MOST_ENTRIES {
        told.push(say!(
            language,
            "import-too-many-entries",
            most = MOST_ENTRIES
        ));
    }
    let taken_out: BTreeSet<&EntryId> = wishes
        .iter()
        .filter(|(_, say)| *say == Some(Say::Disabled))
        .map(|(id, _)| id)
        .collect();
    let mut entries = snapshot.community().pack().entries().iter();
    let left = entries.any(|entry| !taken_out.contains(&entry.id));
    if !left && taken_out.len() == wishes.len() {
        told.push(say!(language, "import-none-left"));
    }
    told
}

/// What would change, as a file; an entry that is given back stands in it with the shipped text.
fn carried(answering: &Answering, wishes: &[(EntryId, Option<Say>)]) -> Option<Vec<u8>> {
    let shipped = &answering.guilds.ground().shipped;
    let texts = wishes.iter().filter_map(|(id, say)| {
        let text = match say {
            Some(Say::Own { text, .. }) => Some(text.as_str()),
            Some(Say::Disabled) => None,
            None => shipped.text(id),
        };
        Some((id.clone(), text?.to_owned()))
    });
    let disabled = wishes.iter();
    let disabled = disabled.filter(|(_, say)| *say == Some(Say::Disabled));
    let bundle = Bundle::new(texts, disabled.map(|(id, _)| id.clone()));
    bundle.write(CARRIED).ok()
}
