//! What do the checks find about what is said: the pack, and what the guild decided over it?

use super::{Finding, Weight, counted, finding};
use crate::community::Key;
use crate::discord::doctor::Seen;
use crate::knowledge::Say;

/// So many names are told; the rest is a number.
const MOST_NAMED: usize = 5;

/// The pack that is in use.
pub(super) fn knowledge(seen: &Seen) -> Finding {
    let what = "Knowledge";
    let pack = seen.snapshot.community().pack();
    let has = format!(
        "{}, version {}, {}.",
        pack.title,
        pack.version,
        counted(pack.entries().len(), "entry", "entries")
    );
    if seen.overdue == 0 {
        return finding(Weight::Fine, what, has);
    }
    let overdue = counted(seen.overdue, "entry is", "entries are");
    let says = format!(
        "{has} {overdue} past the day for the next review: somebody should read them again."
    );
    finding(Weight::Note, what, says)
}

/// Decisions that this version does not take.
pub(super) fn settings(seen: &Seen) -> Finding {
    let what = "This server's own settings";
    let left_out = seen.snapshot.left_out();
    if left_out.is_empty() {
        return finding(Weight::Fine, what, "All of them are in use.");
    }
    let named = left_out.iter().map(|subject| match Key::of(subject) {
        Some(Key::Channel(id)) => format!("<#{id}>"),
        Some(key) => key.title().to_owned(),
        None => format!("`{subject}`"),
    });
    let says = format!(
        "{} what this version does not take, so the host's or the pack's stands: {}. Set it anew with /settings or \
         /knowledge.",
        counted(left_out.len(), "holds", "hold"),
        some(named)
    );
    let mends = left_out.iter().find_map(Key::of);
    Finding {
        mends,
        ..finding(Weight::Problem, what, says)
    }
}

/// Entries of the guild's own, and what is wrong with them.
pub(super) fn entries(seen: &Seen) -> Finding {
    let what = "This server's own entries";
    let laid = seen.snapshot.laid();
    let says = seen.snapshot.overlay().says();
    let (own, off) = says.fold((0, 0), |(own, off), (_, say)| match say {
        Say::Own { .. } => (own + 1, off),
        Say::Disabled => (own, off + 1),
    });
    let has = format!(
        "{own} of this server's own, {} switched off.",
        counted(off, "shipped one", "shipped ones")
    );
    let costly = laid.faults.iter().filter(|fault| fault.costs_the_file());
    let costly: Vec<String> = costly.map(ToString::to_string).collect();
    if !costly.is_empty() {
        let says = format!(
            "{has} {} an entry out of use, so the shipped one stands, if there is one: {}. Mend it with /knowledge.",
            counted(costly.len(), "fault keeps", "faults keep"),
            some(costly.into_iter())
        );
        return finding(Weight::Problem, what, says);
    }
    if !laid.conflicts.is_empty() {
        let named = laid.conflicts.iter().map(|one| format!("`{}`", one.id));
        let says = format!(
            "{has} The pack's text has changed since they were written; yours stays in force. Look at both with \
             /knowledge: {}.",
            some(named)
        );
        return finding(Weight::Note, what, says);
    }
    finding(Weight::Fine, what, has)
}

fn some(named: impl ExactSizeIterator<Item = String>) -> String {
    let more = named.len().saturating_sub(MOST_NAMED);
    let mut told: Vec<String> = named.take(MOST_NAMED).collect();
    if more > 0 {
        told.push(format!("and {more} more"));
    }
    told.join(", ")
}
