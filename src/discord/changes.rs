//! How is a change told? In a line for history and for the change log; never with anything of a member's.

use serenity::model::id::{ChannelId, GuildId};

use super::intake::Intake;
use super::panel::cut;
use crate::community::{Change, Edit, Key};
use crate::guilds::Snapshot;
use crate::knowledge::{Overlay, Say};
use crate::safety::Contacts;
use crate::speech::Language;

/// The longest value that is quoted, in UTF-16 units: a notice whole, since two may differ in their last word.
const QUOTED: usize = 250;

/// The longest list of entries that come first, in UTF-16 units: ten of the longest ids.
const PINNED: usize = 700;

/// What is said where no entry comes first.
const NONE_PINNED: &str = "none: all topics in the pack's order";

/// The longest value that is quoted in a list of many changes.
const QUOTED_SHORT: usize = 100;

/// The most edits of one change that are told one by one.
const MOST_TOLD: usize = 8;

/// A setting's value as people read it; `None` is what the host or the pack says.
pub(super) fn value_words(key: Key, value: Option<&str>, contacts: &Contacts) -> String {
    quoted_words(key, value, contacts, QUOTED)
}

fn quoted_words(key: Key, value: Option<&str>, contacts: &Contacts, most: usize) -> String {
    let Some(value) = value else {
        return match key {
            Key::Region => "no country: no digits are shown".to_owned(),
            Key::Disclaimer | Key::Referral => "the pack's own words".to_owned(),
            Key::Alerts | Key::Log => "none".to_owned(),
            Key::Curators | Key::Reviewers => "no role".to_owned(),
            Key::Pinned => NONE_PINNED.to_owned(),
            _ => "the host's choice".to_owned(),
        };
    };
    let unless_off = |unit: &str| match value {
        "0" => "off".to_owned(),
        "1" => format!("1 {unit}"),
        many => format!("{many} {unit}s"),
    };
    match key {
        Key::Region => {
            let region = contacts.named(value);
            region.map_or_else(|| value.to_owned(), |region| region.name().to_owned())
        }
        Key::Language => {
            let language = value.parse::<Language>();
            language.map_or_else(|_| value.to_owned(), |one| one.name().to_owned())
        }
        Key::Visibility if value == "public" => "the whole channel".to_owned(),
        Key::Visibility => "only the member".to_owned(),
        Key::Cooldown => unless_off("second"),
        Key::Inbox => unless_off("day"),
        Key::Alerts | Key::Log => format!("<#{value}>"),
        Key::Curators | Key::Reviewers if value.is_empty() => "no role".to_owned(),
        Key::Curators | Key::Reviewers => {
            let roles = value.split(',').map(|role| format!("<@&{role}>"));
            roles.collect::<Vec<_>>().join(" ")
        }
        Key::Pinned if value.is_empty() => NONE_PINNED.to_owned(),
        Key::Pinned => {
            let ids = value.split(',').map(|id| format!("`{id}`"));
            let whole = if most < QUOTED { most } else { PINNED };
            cut(&ids.collect::<Vec<_>>().join(", "), whole)
        }
        Key::Disclaimer | Key::Referral => format!("\u{201c}{}\u{201d}", cut(value, most)),
        Key::Paused if value == "yes" => "paused: only emergency cards".to_owned(),
        Key::Paused => "answering".to_owned(),
        _ => value.to_owned(),
    }
}

/// What a setting is called, its channel included.
pub(super) fn key_words(key: Key) -> String {
    match key {
        Key::Channel(id) => format!("<#{id}>"),
        other => other.title().to_owned(),
    }
}

/// One edit: what, from what, to what.
fn edit_words(edit: &Edit, contacts: &Contacts, most: usize) -> String {
    if let Some(key) = Key::of(&edit.subject) {
        let told = |value: &Option<String>| quoted_words(key, value.as_deref(), contacts, most);
        return format!(
            "**{}**: {} → {}",
            key_words(key),
            told(&edit.before),
            told(&edit.after)
        );
    }
    match Overlay::entry_of(edit.subject.as_str()) {
        Some(id) => format!("entry `{id}` {}", done_to_entry(edit)),
        None => format!("`{}` changed", edit.subject),
    }
}

/// What was done to an entry.
fn done_to_entry(edit: &Edit) -> &'static str {
    let off = |value: &Option<String>| {
        let value = value.as_deref().map(Say::parse);
        matches!(value, Some(Ok(Say::Disabled)))
    };
    match (&edit.before, &edit.after) {
        (_, None) => "given back to the pack",
        (_, after) if off(after) => "taken out",
        (before, _) if off(before) => "brought back with a text of this server's own",
        (None, _) => "published",
        (Some(_), _) => "published anew",
    }
}

/// A change's edits, a line each.
pub(super) fn edits_words(change: &Change, contacts: &Contacts) -> String {
    lines(change, contacts, QUOTED)
}

fn lines(change: &Change, contacts: &Contacts, most: usize) -> String {
    let edits = change.edits.iter().take(MOST_TOLD);
    let mut lines: Vec<String> = edits.map(|edit| edit_words(edit, contacts, most)).collect();
    let more = change.edits.len().saturating_sub(MOST_TOLD);
    if more > 0 {
        lines.push(format!("and {more} more"));
    }
    lines.join("\n")
}

/// A change as one item of history: number, when, who, what.
pub(super) fn history_words(change: &Change, contacts: &Contacts) -> String {
    let what = lines(change, contacts, QUOTED_SHORT);
    format!("{}\n{what}", heading(change))
}

/// A change's number, when, by whom, and why where the edits do not say it.
pub(super) fn heading(change: &Change) -> String {
    let why = match change.undoes {
        Some(undone) => format!(" (undoes {undone})"),
        None if change.edits.len() > 1 && !change.why.is_empty() => format!(" ({})", change.why),
        None => String::new(),
    };
    let Change {
        number, at, who, ..
    } = change;
    format!("`{number}` <t:{at}:R> by <@{who}>{why}")
}

/// Tells the guild's change log, if it has one; nobody is pinged. A failure is logged: the change stands.
pub(super) async fn tell(intake: &Intake, guild: GuildId, snapshot: &Snapshot, change: &Change) {
    let Some(channel) = snapshot.settings().log else {
        return;
    };
    let contacts = intake.answering.guilds.contacts();
    let undoes = match change.undoes {
        Some(number) => format!(" takes back change {number}"),
        None => " changed".to_owned(),
    };
    let words = format!(
        "<@{}>{undoes} (change {}):\n{}",
        change.who,
        change.number,
        edits_words(change, contacts)
    );
    let words = cut(&words, 2_000);
    if let Err(error) = intake.sender.tell(ChannelId::new(channel), &words).await {
        tracing::warn!(
            guild.id = %guild, cause = %error,
            "the change log could not be written: the bot needs View Channel and Send Messages there"
        );
    }
}
