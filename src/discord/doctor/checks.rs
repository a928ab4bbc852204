//! What does each check find, and what is to be done? From what was looked at; nothing is asked here.
//!
//! To add a check: a function here, its line in [`findings`], and what it looks at in [`Seen`].

mod content;
mod mode;

use serenity::model::id::ChannelId;
use serenity::model::permissions::Permissions;

use super::{Reach, Seen};
use crate::community::Key;
use crate::discord::memory::Untellable;
use crate::matching::Sensitivity;

/// How a finding is to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// Something that keeps Signpost from doing what it should.
    Problem,
    /// Something to know.
    Note,
    /// As it should be.
    Fine,
}

impl Weight {
    /// The word that stands before a finding.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Problem => "Problem",
            Self::Note => "Note",
            Self::Fine => "OK",
        }
    }
}

/// What a check found.
pub(super) struct Finding {
    pub(super) weight: Weight,
    pub(super) what: &'static str,
    /// What was found, and what to do.
    pub(super) says: String,
    /// The setting that mends it.
    pub(super) mends: Option<Key>,
}

fn finding(weight: Weight, what: &'static str, says: impl Into<String>) -> Finding {
    Finding {
        weight,
        what,
        says: says.into(),
        mends: None,
    }
}

impl Finding {
    fn mended_by(self, key: Key) -> Self {
        let mends = Some(key);
        Self { mends, ..self }
    }
}

/// Every finding, what keeps Signpost silent first.
pub(super) fn findings(seen: &Seen) -> Vec<Finding> {
    let mut all = vec![
        mode::mode(seen),
        permissions(seen),
        database(seen),
        haste(seen),
        room(seen),
        readiness(seen),
        mode::gateway(seen),
        commands(seen),
        content::knowledge(seen),
        content::settings(seen),
        content::entries(seen),
        country(seen),
        alerts(seen),
        log(seen),
        version(),
    ];
    all.sort_by_key(|finding| finding.weight);
    all
}

fn permissions(seen: &Seen) -> Finding {
    let what = "My permissions here";
    let held = match seen.reach {
        Reach::Held(held) => held,
        Reach::Sees => {
            let says = format!(
                "I can see <#{}>. Whether I may write there, Discord tells me only in the channel itself: use \
                 /doctor there.",
                seen.channel
            );
            return finding(Weight::Note, what, says);
        }
        Reach::Blind => {
            let says = format!(
                "I can't see <#{}>. To mend it: Edit Channel, Permissions, add me, and allow View Channel, {}, Embed \
                 Links and Read Message History.",
                seen.channel,
                if seen.thread {
                    "Send Messages in Threads"
                } else {
                    "Send Messages"
                },
            );
            return finding(Weight::Problem, what, says);
        }
        Reach::Unknown => {
            let says = "Discord did not tell me just now. Please look again in a minute.";
            return finding(Weight::Note, what, says);
        }
    };
    let speak = if seen.thread {
        (
            Permissions::SEND_MESSAGES_IN_THREADS,
            "Send Messages in Threads",
        )
    } else {
        (Permissions::SEND_MESSAGES, "Send Messages")
    };
    let needed = [
        (Permissions::VIEW_CHANNEL, "View Channel"),
        speak,
        (Permissions::EMBED_LINKS, "Embed Links"),
    ];
    let lacks = |wanted: Permissions| !held.administrator() && !held.contains(wanted);
    let missing = needed.iter().filter(|(wanted, _)| lacks(*wanted));
    let missing: Vec<&str> = missing.map(|(_, name)| *name).collect();
    if !missing.is_empty() {
        let says = format!(
            "I lack {}. Commands still work, since they are answered another way; mentions do not. To mend it: Edit \
             Channel, Permissions, add me, and allow it.",
            missing.join(", ")
        );
        return finding(Weight::Problem, what, says);
    }
    if lacks(Permissions::READ_MESSAGE_HISTORY) {
        let says = "I may write here, but lack Read Message History, so my answers cannot point at the question. To \
                    mend it: Edit Channel, Permissions, add me, and allow it.";
        return finding(Weight::Note, what, says);
    }
    finding(Weight::Fine, what, "I may see, write and show cards.")
}

fn database(seen: &Seen) -> Finding {
    let what = "Database";
    match &seen.answers {
        Ok(bytes) => finding(
            Weight::Fine,
            what,
            format!(
                "{} answers; {} for all servers.",
                seen.database,
                size(*bytes)
            ),
        ),
        Err(error) => {
            tracing::warn!(cause = %error, "the database cannot be read");
            let says = format!(
                "{} cannot be read, so nothing can be changed, and what this server chose may not be known. Whoever \
                 runs me finds the cause in my log.",
                seen.database
            );
            finding(Weight::Problem, what, says)
        }
    }
}

/// Bytes as people read them.
#[expect(
    clippy::cast_precision_loss,
    reason = "one digit behind the point is shown"
)]
fn size(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{:.0} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

fn haste(seen: &Seen) -> Finding {
    let what = "Pause between answers";
    let seconds = seen.snapshot.settings().cooldown;
    if seen.hasty {
        let says = format!(
            "I answered you there a moment ago. After an answer I wait {seconds} seconds before I answer the same \
             member in the same channel again; /ask with a private answer never waits."
        );
        return finding(Weight::Problem, what, says).mended_by(Key::Cooldown);
    }
    if seconds > 0 {
        let says = format!(
            "After an answer I wait {seconds} seconds before I answer the same member in the same channel again. \
             Nobody waits who asks privately with /ask."
        );
        return finding(Weight::Note, what, says).mended_by(Key::Cooldown);
    }
    finding(Weight::Fine, what, "Off: nobody waits.")
}

fn room(seen: &Seen) -> Finding {
    let what = "Am I held up?";
    if seen.left_alone {
        let says = "Discord refused my last answer in this channel, so I leave it alone for ten minutes and answer by \
                    direct message. Mend my permissions; after ten minutes, or with the next emergency card, I try \
                    again.";
        return finding(Weight::Problem, what, says);
    }
    if seen.full {
        let says = "I have as many questions at once as I can take; more are asked to try again in a minute. Whoever \
                    runs me can raise `questions_at_once`.";
        return finding(Weight::Problem, what, says);
    }
    finding(
        Weight::Fine,
        what,
        "No: there is room for questions, and this channel takes my answers.",
    )
}

fn readiness(seen: &Seen) -> Finding {
    let what = "How readily I answer";
    let sensitivity = seen.snapshot.settings().sensitivity;
    let limits = seen.snapshot.community().limits();
    let says = format!(
        "{} ({limits}). Below that I say that I have no answer. See single questions with /try.",
        sensitivity.name()
    );
    let weight = match sensitivity {
        Sensitivity::Careful => Weight::Note,
        Sensitivity::Balanced | Sensitivity::Eager => Weight::Fine,
    };
    finding(weight, what, says).mended_by(Key::Sensitivity)
}

fn commands(seen: &Seen) -> Finding {
    let what = "Commands";
    match &seen.listed {
        Ok(true) => finding(Weight::Fine, what, "Discord lists them as they are."),
        Ok(false) => finding(
            Weight::Problem,
            what,
            "Discord lists other commands than I have. Whoever runs me mends it with `signpost commands sync`.",
        ),
        Err(error) => {
            tracing::warn!(cause = %error, "the list of commands could not be read");
            let says = "Discord did not tell me its list just now. Please look again in a minute.";
            finding(Weight::Note, what, says)
        }
    }
}

fn country(seen: &Seen) -> Finding {
    let what = "Country of emergency numbers";
    match seen.snapshot.community().region() {
        Some(region) => finding(Weight::Fine, what, format!("{}.", region.name())),
        None => finding(
            Weight::Note,
            what,
            "None is set: cards say \u{201c}your local emergency number\u{201d} and show no digits.",
        )
        .mended_by(Key::Region),
    }
}

fn alerts(seen: &Seen) -> Finding {
    let none = "None is set: nobody is told when an emergency or crisis card is shown.";
    told(
        seen.alerts,
        "Channel for emergency alerts",
        none,
        Key::Alerts,
    )
}

fn log(seen: &Seen) -> Finding {
    let none = "None is set: changes stand in the history of /settings alone.";
    told(seen.log, "Channel for the change log", none, Key::Log)
}

/// What is to be said of a channel in which moderators are told something.
fn told(
    channel: Option<(ChannelId, Option<Untellable>)>,
    what: &'static str,
    none: &str,
    key: Key,
) -> Finding {
    let Some((channel, failed)) = channel else {
        return finding(Weight::Note, what, none).mended_by(key);
    };
    let why = match failed {
        None => {
            let says = format!("<#{channel}>. No try to write there has failed since I started.");
            return finding(Weight::Fine, what, says);
        }
        Some(Untellable::Forbidden) => {
            "I may not write there. To mend it: Edit Channel, Permissions, add me, and allow View Channel and Send \
             Messages; or choose another channel"
        }
        Some(Untellable::Gone) => "the channel is gone. Choose another one",
        Some(Untellable::Unreached) => {
            "Discord could not be reached or refused it. I try again with the next message"
        }
    };
    let says = format!("<#{channel}>. My last try to write there failed: {why}.");
    finding(Weight::Problem, what, says).mended_by(key)
}

fn version() -> Finding {
    let says = concat!("Signpost ", env!("CARGO_PKG_VERSION"), ".");
    finding(Weight::Note, "Version", says)
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::{Weight, size};

    #[test]
    fn problems_come_first() {
        assert!(Weight::Problem < Weight::Note && Weight::Note < Weight::Fine);
    }

    #[test]
    fn sizes_are_told_in_round_numbers() {
        assert_eq!(size(0), "0 kB");
        assert_eq!(size(122_880), "123 kB");
        assert_eq!(size(12_340_000), "12.3 MB");
    }
}
