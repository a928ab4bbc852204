//! What does each check find, and what is to be done? From what was looked at; nothing is asked here.
//!
//! To add a check: a function here, its line in [`findings`], and what it looks at in [`Seen`].

mod content;
mod mode;

use serenity::model::id::ChannelId;
use serenity::model::permissions::Permissions;

use super::{Reach, Seen};
use crate::community::Key;
use crate::discord::changes::choice_words;
use crate::discord::memory::Untellable;
use crate::matching::Sensitivity;
use crate::say;
use crate::speech::Language;

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
    pub(super) fn word(self, language: Language) -> String {
        match self {
            Self::Problem => say!(language, "doctor-problem"),
            Self::Note => say!(language, "doctor-note"),
            Self::Fine => say!(language, "doctor-fine"),
        }
    }
}

/// What a check found.
pub(super) struct Finding {
    pub(super) weight: Weight,
    /// The message that says what was looked at.
    pub(super) what: &'static str,
    /// What was found, and what to do.
    pub(super) says: String,
    /// The setting that mends it.
    pub(super) mends: Option<Key>,
}

fn finding(weight: Weight, what: &'static str, says: String) -> Finding {
    Finding {
        weight,
        what,
        says,
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
        version(seen),
    ];
    all.sort_by_key(|finding| finding.weight);
    all
}

fn permissions(seen: &Seen) -> Finding {
    let (what, language) = ("doctor-permissions", seen.language);
    let send = || {
        if seen.thread {
            say!(language, "doctor-may-send-in-threads")
        } else {
            say!(language, "doctor-may-send")
        }
    };
    let held = match seen.reach {
        Reach::Held(held) => held,
        Reach::Sees => {
            let channel = seen.mention();
            let says = say!(language, "doctor-permissions-elsewhere", channel = channel);
            return finding(Weight::Note, what, says);
        }
        Reach::Blind => {
            let says = say!(
                language,
                "doctor-permissions-blind",
                channel = seen.mention(),
                speak = send()
            );
            return finding(Weight::Problem, what, says);
        }
        Reach::Unknown => {
            let says = say!(language, "doctor-permissions-untold");
            return finding(Weight::Note, what, says);
        }
    };
    let may_send = if seen.thread {
        Permissions::SEND_MESSAGES_IN_THREADS
    } else {
        Permissions::SEND_MESSAGES
    };
    let needed = [
        (Permissions::VIEW_CHANNEL, say!(language, "doctor-may-view")),
        (may_send, send()),
        (Permissions::EMBED_LINKS, say!(language, "doctor-may-embed")),
    ];
    let lacks = |wanted: Permissions| !held.administrator() && !held.contains(wanted);
    let missing = needed.into_iter().filter(|(wanted, _)| lacks(*wanted));
    let missing: Vec<String> = missing.map(|(_, name)| name).collect();
    if !missing.is_empty() {
        let missing = missing.join(", ");
        let says = say!(language, "doctor-permissions-missing", missing = missing);
        return finding(Weight::Problem, what, says);
    }
    if lacks(Permissions::READ_MESSAGE_HISTORY) {
        let says = say!(language, "doctor-permissions-history");
        return finding(Weight::Note, what, says);
    }
    finding(
        Weight::Fine,
        what,
        say!(language, "doctor-permissions-good"),
    )
}

fn database(seen: &Seen) -> Finding {
    let (what, language) = ("doctor-database", seen.language);
    match &seen.answers {
        Ok(bytes) => {
            let says = say!(
                language,
                "doctor-database-good",
                database = seen.database,
                size = size(*bytes, language)
            );
            finding(Weight::Fine, what, says)
        }
        Err(error) => {
            tracing::warn!(cause = %error, "the database cannot be read");
            let database = seen.database;
            let says = say!(language, "doctor-database-unread", database = database);
            finding(Weight::Problem, what, says)
        }
    }
}

/// Bytes as people read them.
#[expect(
    clippy::cast_precision_loss,
    reason = "one digit behind the point is shown"
)]
fn size(bytes: u64, language: Language) -> String {
    if bytes < 1_000_000 {
        let size = format!("{:.0}", bytes as f64 / 1e3);
        return say!(language, "doctor-size-kilobytes", size = size);
    }
    let size = format!("{:.1}", bytes as f64 / 1e6);
    say!(language, "doctor-size-megabytes", size = size)
}

fn haste(seen: &Seen) -> Finding {
    let (what, language) = ("doctor-haste", seen.language);
    let seconds = seen.snapshot.settings().cooldown;
    if seen.hasty {
        let says = say!(language, "doctor-haste-now", seconds = seconds);
        return finding(Weight::Problem, what, says).mended_by(Key::Cooldown);
    }
    if seconds > 0 {
        let says = say!(language, "doctor-haste-on", seconds = seconds);
        return finding(Weight::Note, what, says).mended_by(Key::Cooldown);
    }
    finding(Weight::Fine, what, say!(language, "doctor-haste-off"))
}

fn room(seen: &Seen) -> Finding {
    let (what, language) = ("doctor-room", seen.language);
    if seen.left_alone {
        let says = say!(language, "doctor-room-refused");
        return finding(Weight::Problem, what, says);
    }
    if seen.full {
        let says = say!(language, "doctor-room-full");
        return finding(Weight::Problem, what, says);
    }
    finding(Weight::Fine, what, say!(language, "doctor-room-good"))
}

fn readiness(seen: &Seen) -> Finding {
    let language = seen.language;
    let sensitivity = seen.snapshot.settings().sensitivity;
    let says = say!(
        language,
        "doctor-readiness",
        sensitivity = choice_words(sensitivity.name(), language),
        limits = seen.snapshot.community().limits().words(language)
    );
    let weight = match sensitivity {
        Sensitivity::Careful => Weight::Note,
        Sensitivity::Balanced | Sensitivity::Eager => Weight::Fine,
    };
    finding(weight, "settings-title-sensitivity", says).mended_by(Key::Sensitivity)
}

fn commands(seen: &Seen) -> Finding {
    let (what, language) = ("doctor-commands", seen.language);
    match &seen.listed {
        Ok(true) => finding(Weight::Fine, what, say!(language, "doctor-commands-good")),
        Ok(false) => {
            let says = say!(language, "doctor-commands-other");
            finding(Weight::Problem, what, says)
        }
        Err(error) => {
            tracing::warn!(cause = %error, "the list of commands could not be read");
            let says = say!(language, "doctor-commands-untold");
            finding(Weight::Note, what, says)
        }
    }
}

fn country(seen: &Seen) -> Finding {
    let (what, language) = ("settings-title-region", seen.language);
    if let Some(region) = seen.snapshot.community().region() {
        let says = say!(language, "doctor-country", country = region.name());
        return finding(Weight::Fine, what, says);
    }
    let says = say!(language, "doctor-country-none");
    finding(Weight::Note, what, says).mended_by(Key::Region)
}

fn alerts(seen: &Seen) -> Finding {
    let what = "settings-title-alerts";
    if let Some(told) = seen.alerts {
        return in_channel(told, what, Key::Alerts, seen.language);
    }
    let says = say!(seen.language, "doctor-alerts-none");
    finding(Weight::Note, what, says).mended_by(Key::Alerts)
}

fn log(seen: &Seen) -> Finding {
    let what = "settings-title-log";
    if let Some(told) = seen.log {
        return in_channel(told, what, Key::Log, seen.language);
    }
    let says = say!(seen.language, "doctor-log-none");
    finding(Weight::Note, what, says).mended_by(Key::Log)
}

/// What is to be said of a channel in which moderators are told something.
fn in_channel(
    (channel, failed): (ChannelId, Option<Untellable>),
    what: &'static str,
    key: Key,
    language: Language,
) -> Finding {
    let channel = format!("<#{channel}>");
    let says = match failed {
        None => {
            let says = say!(language, "doctor-told-good", channel = channel);
            return finding(Weight::Fine, what, says);
        }
        Some(Untellable::Forbidden) => {
            say!(language, "doctor-told-forbidden", channel = channel)
        }
        Some(Untellable::Gone) => say!(language, "doctor-told-gone", channel = channel),
        Some(Untellable::Unreached) => {
            say!(language, "doctor-told-unreached", channel = channel)
        }
    };
    finding(Weight::Problem, what, says).mended_by(key)
}

fn version(seen: &Seen) -> Finding {
    let version = env!("CARGO_PKG_VERSION");
    let says = say!(seen.language, "doctor-version-is", version = version);
    finding(Weight::Note, "doctor-version", says)
}

#[cfg(test)]
mod tests {
    use super::{Weight, size};
    use crate::speech::Language;

    #[test]
    fn problems_come_first() {
        assert!(Weight::Problem < Weight::Note && Weight::Note < Weight::Fine);
    }

    #[test]
    fn sizes_are_told_in_round_numbers() {
        let size = |bytes| size(bytes, Language::English);
        assert_eq!(size(0), "0 kB");
        assert_eq!(size(122_880), "123 kB");
        assert_eq!(size(12_340_000), "12.3 MB");
    }
}
