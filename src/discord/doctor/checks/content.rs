//! What do the checks find about what is said: the pack, and what the guild decided over it?

use super::{Finding, Weight, finding};
use crate::community::Key;
use crate::discord::changes::key_words;
use crate::discord::doctor::Seen;
use crate::knowledge::{Fault, Overlay, Say};
use crate::say;
use crate::speech::Language;

/// So many names are told; the rest is a number.
const MOST_NAMED: usize = 5;

/// The pack that is in use.
pub(super) fn knowledge(seen: &Seen) -> Finding {
    let (what, language) = ("doctor-knowledge", seen.language);
    let pack = seen.snapshot.community().pack();
    let has = say!(
        language,
        "doctor-knowledge-has",
        title = pack.title.to_string(),
        version = pack.version.to_string(),
        count = pack.entries().len()
    );
    if seen.overdue == 0 {
        return finding(Weight::Fine, what, has);
    }
    let overdue = say!(language, "doctor-knowledge-overdue", count = seen.overdue);
    finding(Weight::Note, what, format!("{has} {overdue}"))
}

/// Decisions that this version does not take.
pub(super) fn settings(seen: &Seen) -> Finding {
    let (what, language) = ("doctor-own-settings", seen.language);
    let left_out = seen.snapshot.left_out();
    if left_out.is_empty() {
        let says = say!(language, "doctor-own-settings-good");
        return finding(Weight::Fine, what, says);
    }
    let named = left_out.iter().map(|subject| match Key::of(subject) {
        Some(key) => key_words(key, language),
        None => format!("`{subject}`"),
    });
    let says = say!(
        language,
        "doctor-own-settings-left-out",
        count = left_out.len(),
        named = some(named, language)
    );
    let mends = left_out.iter().find_map(Key::of);
    Finding {
        mends,
        ..finding(Weight::Problem, what, says)
    }
}

/// Entries of the guild's own, and what is wrong with them.
pub(super) fn entries(seen: &Seen) -> Finding {
    let (what, language) = ("doctor-own-entries", seen.language);
    let laid = seen.snapshot.laid();
    let says = seen.snapshot.overlay().says();
    let (own, off) = says.fold((0, 0), |(own, off), (_, say)| match say {
        Say::Own { .. } => (own + 1, off),
        Say::Disabled => (own, off + 1),
    });
    let has = say!(language, "doctor-own-entries-has", own = own, off = off);
    let costly = laid.faults.iter().filter(|fault| fault.costs_the_file());
    let costly: Vec<String> = costly.map(|fault| fault_words(fault, language)).collect();
    if !costly.is_empty() {
        let faulty = say!(
            language,
            "doctor-own-entries-faulty",
            count = costly.len(),
            faults = some(costly.into_iter(), language)
        );
        return finding(Weight::Problem, what, format!("{has} {faulty}"));
    }
    if !laid.conflicts.is_empty() {
        let named = laid.conflicts.iter().map(|one| format!("`{}`", one.id));
        let named = some(named, language);
        let moved = say!(language, "doctor-own-entries-moved", named = named);
        return finding(Weight::Note, what, format!("{has} {moved}"));
    }
    finding(Weight::Fine, what, has)
}

/// A fault, behind the entry that has it.
fn fault_words(fault: &Fault, language: Language) -> String {
    let place = match Overlay::entry_at(&fault.file) {
        Some(id) => format!("`{id}`"),
        None => fault.file.clone(),
    };
    let wrong = fault.problem.words(language);
    say!(language, "wrong-at", place = place, wrong = wrong)
}

fn some(named: impl ExactSizeIterator<Item = String>, language: Language) -> String {
    let more = named.len().saturating_sub(MOST_NAMED);
    let mut told: Vec<String> = named.take(MOST_NAMED).collect();
    if more > 0 {
        told.push(say!(language, "doctor-more", count = more));
    }
    told.join(", ")
}
