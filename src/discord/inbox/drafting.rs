//! How does a question become a phrasing? It is added to a draft of the entry, which somebody publishes later.
//!
//! A draft that is there is extended; else one is made from what stands. Nothing that members see changes here.

use crate::clock;
use crate::community::{Guild, Person};
use crate::discord::intake::Intake;
use crate::discord::knowledge;
use crate::guilds::Snapshot;
use crate::knowledge::{EntryId, EntryText, Say};
use crate::store::{Draft, StoreError};

/// What came of it.
pub(super) enum Drafted {
    /// It is in a draft.
    Done,
    /// The entry or its draft has that phrasing already.
    There,
    /// The draft's text cannot be read, so nothing was added.
    Unreadable,
    /// There is no such entry any more.
    NoSuchEntry,
    /// An entry or a draft has that id already.
    Taken,
    /// Others saved the same draft each time.
    Contended,
}

/// The question without the marks of what was taken out; `None` when too little is left.
pub(super) fn phrasing(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut inside = false;
    for c in text.chars() {
        match c {
            '[' => inside = true,
            ']' => inside = false,
            c if !inside => plain.push(c),
            _ => {}
        }
    }
    // What stood behind a mark stands behind the word before it now.
    let mut phrasing = String::with_capacity(plain.len());
    for word in plain.split_whitespace() {
        let loose = word.starts_with(['.', ',', '?', '\'']) && word.len() <= 2;
        if loose {
            continue;
        }
        if !phrasing.is_empty() {
            phrasing.push(' ');
        }
        phrasing.push_str(word);
    }
    let phrasing = phrasing.trim_end_matches(['.', ',']).to_owned();
    phrasing.contains(char::is_alphabetic).then_some(phrasing)
}

/// Adds a phrasing to the draft of an entry, or to a new draft of what stands.
pub(super) async fn extend(
    intake: &Intake,
    snapshot: &Snapshot,
    (guild, who): (Guild, Person),
    entry: &EntryId,
    phrasing: &str,
) -> Result<Drafted, StoreError> {
    for _ in 0..knowledge::TRIES {
        if let Some(drafted) = extend_once(intake, snapshot, (guild, who), entry, phrasing).await? {
            return Ok(drafted);
        }
    }
    Ok(Drafted::Contended)
}

/// `None` when somebody else saved the draft in between.
async fn extend_once(
    intake: &Intake,
    snapshot: &Snapshot,
    (guild, who): (Guild, Person),
    entry: &EntryId,
    phrasing: &str,
) -> Result<Option<Drafted>, StoreError> {
    let store = intake.answering.guilds.store();
    let draft = match store.draft(guild, entry.as_str()).await? {
        Some(draft) => draft,
        None => match begun(intake, snapshot, entry, who) {
            // With the text that stands, so that whoever adds to it has written.
            Some(draft) if store.save_draft(guild, &draft, None).await? => draft,
            Some(_) => return Ok(None),
            None => return Ok(Some(Drafted::NoSuchEntry)),
        },
    };
    let Ok(mut values) = EntryText::parse(&draft.text) else {
        return Ok(Some(Drafted::Unreadable));
    };
    let same = |ask: &String| ask.trim().eq_ignore_ascii_case(phrasing);
    if values.asks.iter().any(same) {
        return Ok(Some(Drafted::There));
    }
    values.asks.push(phrasing.to_owned());
    let saved = save(intake, (guild, who), &draft, &values).await?;
    Ok(saved.then_some(Drafted::Done))
}

/// A draft of what stands.
fn begun(intake: &Intake, snapshot: &Snapshot, entry: &EntryId, who: Person) -> Option<Draft> {
    // Nobody asks for an entry that the server does without.
    if snapshot.overlay().say(entry) == Some(&Say::Disabled) {
        return None;
    }
    let text = knowledge::standing(intake, snapshot, entry)?;
    let base = knowledge::base(intake, snapshot, entry).map(|hash| hash.to_string());
    Some(Draft {
        entry: entry.to_string(),
        text,
        base,
        author: who,
        at: clock::now(),
        asked_review: false,
    })
}

/// Starts a new entry with a phrasing.
pub(super) async fn start(
    intake: &Intake,
    snapshot: &Snapshot,
    (guild, who): (Guild, Person),
    entry: &EntryId,
    phrasing: &str,
) -> Result<Drafted, StoreError> {
    let store = intake.answering.guilds.store();
    let known = snapshot.overlay().say(entry).is_some()
        || knowledge::standing(intake, snapshot, entry).is_some();
    if known || store.draft(guild, entry.as_str()).await?.is_some() {
        return Ok(Drafted::Taken);
    }
    let mut values = knowledge::empty("", clock::today());
    let draft = Draft {
        entry: entry.to_string(),
        text: values.to_toml(),
        base: None,
        author: who,
        at: clock::now(),
        asked_review: false,
    };
    if !store.save_draft(guild, &draft, None).await? {
        return Ok(Drafted::Taken);
    }
    values.asks = vec![phrasing.to_owned()];
    let saved = save(intake, (guild, who), &draft, &values).await?;
    Ok(if saved { Drafted::Done } else { Drafted::Taken })
}

/// Whether it was saved in the place of the draft that was read: nobody was quicker.
async fn save(
    intake: &Intake,
    (guild, author): (Guild, Person),
    was: &Draft,
    values: &EntryText,
) -> Result<bool, StoreError> {
    let draft = Draft {
        text: values.to_toml(),
        author,
        at: clock::now(),
        // It is another text now than the one a reviewer was asked about.
        asked_review: false,
        ..was.clone()
    };
    let store = intake.answering.guilds.store();
    store.save_draft(guild, &draft, Some(was)).await
}

#[cfg(test)]
mod tests {
    use super::phrasing;

    #[test]
    fn a_phrasing_has_no_marks() {
        for (text, expected) in [
            ("why does my eye jump?", Some("why does my eye jump?")),
            (
                "my friend [name] has it since [date]. why?",
                Some("my friend has it since why?"),
            ),
            ("[name], is it stress.", Some("is it stress")),
            ("[name] [number]", None),
            ("", None),
        ] {
            assert_eq!(phrasing(text).as_deref(), expected, "{text}");
        }
    }
}
