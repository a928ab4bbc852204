//! How is a change told? In a line for history and for the change log; never with anything of a member's.

use serenity::model::id::{ChannelId, GuildId};

use super::intake::Intake;
use super::panel::cut;
use crate::community::{Change, Edit, Key};
use crate::guilds::{DecideError, Snapshot};
use crate::knowledge::{Overlay, Say};
use crate::safety::Contacts;
use crate::say;
use crate::speech::{Language, Values};

/// The longest value that is quoted, in UTF-16 units: a notice whole, since two may differ in their last word.
const QUOTED: usize = 250;

/// The longest list of entries that come first, in UTF-16 units: ten of the longest ids.
const PINNED: usize = 700;

/// The longest value that is quoted in a list of many changes.
const QUOTED_SHORT: usize = 100;

/// The most edits of one change that are told one by one.
const MOST_TOLD: usize = 8;

/// A setting's value as people read it; `None` is what the host or the pack says.
pub(super) fn value_words(
    key: Key,
    value: Option<&str>,
    contacts: &Contacts,
    language: Language,
) -> String {
    quoted_words(key, value, (contacts, QUOTED), language)
}

fn quoted_words(
    key: Key,
    value: Option<&str>,
    (contacts, most): (&Contacts, usize),
    language: Language,
) -> String {
    let Some(value) = value else {
        return match key {
            Key::Region => say!(language, "value-no-country"),
            Key::Disclaimer | Key::Referral => say!(language, "value-pack-words"),
            Key::Alerts | Key::Log => say!(language, "value-none"),
            Key::Curators | Key::Reviewers => say!(language, "value-no-role"),
            Key::Pinned => say!(language, "value-none-pinned"),
            _ => say!(language, "value-host"),
        };
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
        Key::Visibility if value == "public" => say!(language, "value-public"),
        Key::Visibility => say!(language, "value-private"),
        Key::Cooldown | Key::Inbox => match (key, value.parse::<u32>()) {
            (Key::Cooldown, Ok(count)) => say!(language, "value-seconds", count = count),
            (_, Ok(count)) => say!(language, "value-days", count = count),
            (_, Err(_)) => value.to_owned(),
        },
        Key::Alerts | Key::Log => format!("<#{value}>"),
        Key::Curators | Key::Reviewers if value.is_empty() => say!(language, "value-no-role"),
        Key::Curators | Key::Reviewers => {
            let roles = value.split(',').map(|role| format!("<@&{role}>"));
            roles.collect::<Vec<_>>().join(" ")
        }
        Key::Pinned if value.is_empty() => say!(language, "value-none-pinned"),
        Key::Pinned => {
            let ids = value.split(',').map(|id| format!("`{id}`"));
            let whole = if most < QUOTED { most } else { PINNED };
            cut(&ids.collect::<Vec<_>>().join(", "), whole)
        }
        Key::Disclaimer | Key::Referral => format!("\u{201c}{}\u{201d}", cut(value, most)),
        Key::Paused if value == "yes" => say!(language, "value-paused"),
        Key::Paused => say!(language, "value-answering"),
        _ => choice_words(value, language),
    }
}

/// A choice as people read it, by the name it is kept under; one of a newer version has that name alone.
pub(super) fn choice_words(name: &str, language: Language) -> String {
    match name {
        "off" => say!(language, "value-off"),
        "asked" => say!(language, "value-asked"),
        "shadow" => say!(language, "value-shadow"),
        "suggest" => say!(language, "value-suggest"),
        "answer" => say!(language, "value-answer"),
        "yes" => say!(language, "value-yes"),
        "no" => say!(language, "value-no"),
        "careful" => say!(language, "value-careful"),
        "balanced" => say!(language, "value-balanced"),
        "eager" => say!(language, "value-eager"),
        other => other.to_owned(),
    }
}

/// What a setting is called, its channel included.
pub(super) fn key_words(key: Key, language: Language) -> String {
    match key {
        Key::Channel(id) => format!("<#{id}>"),
        other => other.title(language),
    }
}

/// Why nothing was changed, after a colon.
pub(super) fn refusal_words(error: &DecideError, language: Language) -> String {
    match error {
        DecideError::Refused(refused) => refused.words(language),
        DecideError::Unchanged => say!(language, "change-refused-unchanged"),
        DecideError::Overtaken => say!(language, "change-refused-overtaken"),
        DecideError::NoSuchChange(number) => {
            let number = number.to_string();
            say!(language, "change-refused-no-such", number = number)
        }
        DecideError::ChangedSince { by } => {
            say!(language, "change-refused-since", number = by.to_string())
        }
        DecideError::Store(_) => say!(language, "change-refused-unsaved"),
    }
}

/// One edit: what, from what, to what.
fn edit_words(edit: &Edit, how: (&Contacts, usize), language: Language) -> String {
    if let Some(key) = Key::of(&edit.subject) {
        let told = |value: &Option<String>| quoted_words(key, value.as_deref(), how, language);
        return format!(
            "**{}**: {} → {}",
            key_words(key, language),
            told(&edit.before),
            told(&edit.after)
        );
    }
    let subject = edit.subject.as_str();
    Overlay::entry_of(subject).map_or_else(
        || say!(language, "change-other", subject = subject),
        |id| entry_words(edit, id.as_str(), language),
    )
}

/// What was done to an entry.
fn entry_words(edit: &Edit, id: &str, language: Language) -> String {
    let off = |value: &Option<String>| {
        let value = value.as_deref().map(Say::parse);
        matches!(value, Some(Ok(Say::Disabled)))
    };
    match (&edit.before, &edit.after) {
        (_, None) => say!(language, "change-entry-given-back", entry = id),
        (_, after) if off(after) => say!(language, "change-entry-taken-out", entry = id),
        (before, _) if off(before) => say!(language, "change-entry-brought-back", entry = id),
        (None, _) => say!(language, "change-entry-published", entry = id),
        (Some(_), _) => say!(language, "change-entry-published-anew", entry = id),
    }
}

/// A change's edits, a line each.
pub(super) fn edits_words(change: &Change, contacts: &Contacts, language: Language) -> String {
    lines(change, (contacts, QUOTED), language)
}

fn lines(change: &Change, how: (&Contacts, usize), language: Language) -> String {
    let edits = change.edits.iter().take(MOST_TOLD);
    let mut lines: Vec<String> = edits.map(|edit| edit_words(edit, how, language)).collect();
    let more = change.edits.len().saturating_sub(MOST_TOLD);
    if more > 0 {
        lines.push(say!(language, "change-more", count = more));
    }
    lines.join("\n")
}

/// A change as one item of history: number, when, who, what.
pub(super) fn history_words(change: &Change, contacts: &Contacts, language: Language) -> String {
    let what = lines(change, (contacts, QUOTED_SHORT), language);
    format!("{}\n{what}", heading(change, language))
}

/// A change's number, when, by whom, and why where the edits do not say it.
pub(super) fn heading(change: &Change, language: Language) -> String {
    let mut values = Values::new();
    values.set("number", change.number.to_string());
    values.set("at", change.at.to_string());
    values.set("who", change.who.to_string());
    match change.undoes {
        Some(undone) => {
            values.set("undone", undone.to_string());
            language.say("change-heading-undoes", &values)
        }
        None if change.edits.len() > 1 && !change.why.is_empty() => {
            values.set("why", change.why.as_str());
            language.say("change-heading-why", &values)
        }
        None => language.say("change-heading", &values),
    }
}

/// Tells the guild's change log, if it has one; nobody is pinged. A failure is logged: the change stands.
pub(super) async fn tell(intake: &Intake, guild: GuildId, snapshot: &Snapshot, change: &Change) {
    let Some(channel) = snapshot.settings().log else {
        return;
    };
    let contacts = intake.answering.guilds.contacts();
    let language = snapshot.settings().language;
    let mut values = Values::new();
    values.set("who", change.who.to_string());
    values.set("number", change.number.to_string());
    let id = match change.undoes {
        Some(undone) => {
            values.set("undone", undone.to_string());
            "change-told-undoes"
        }
        None => "change-told",
    };
    let told = language.say(id, &values);
    let words = format!("{told}\n{}", edits_words(change, contacts, language));
    let words = cut(&words, 2_000);
    if let Err(error) = intake.sender.tell(ChannelId::new(channel), &words).await {
        tracing::warn!(
            guild.id = %guild, cause = %error,
            "the change log could not be written: the bot needs View Channel and Send Messages there"
        );
    }
}
