//! How does a question become a phrasing? It is added to a draft of the entry, which somebody publishes later.
//!
//! A draft that is there is extended; else one is made from what stands. Nothing that members see changes here.

use crate::clock;
use crate::community::{Guild, Person};
use crate::discord::knowledge;
use crate::guilds::{Guilds, Snapshot};
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

/// How often it is tried when others save the same draft in between.
const TRIES: usize = 5;

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
    guilds: &Guilds,
    snapshot: &Snapshot,
    (guild, who): (Guild, Person),
    entry: &EntryId,
    phrasing: &str,
) -> Result<Drafted, StoreError> {
    for _ in 0..TRIES {
        if let Some(drafted) = extend_once(guilds, snapshot, (guild, who), entry, phrasing).await? {
            return Ok(drafted);
        }
    }
    Ok(Drafted::Contended)
}

/// `None` when somebody else saved the draft in between.
async fn extend_once(
    guilds: &Guilds,
    snapshot: &Snapshot,
    (guild, who): (Guild, Person),
    entry: &EntryId,
    phrasing: &str,
) -> Result<Option<Drafted>, StoreError> {
    let draft = guilds.store().draft(guild, entry.as_str()).await?;
    let was = draft.as_ref().map(|draft| draft.text.clone());
    let stands = || match snapshot.overlay().say(entry) {
        Some(Say::Own { text, base }) => {
            let base = base.as_ref().map(ToString::to_string);
            Some((text.clone(), base))
        }
        Some(Say::Disabled) => None,
        None => {
            let shipped = &guilds.ground().shipped;
            let base = shipped.hash(entry).map(|hash| hash.to_string());
            Some((shipped.text(entry)?.to_owned(), base))
        }
    };
    let kept = draft.map(|draft| (draft.text, draft.base));
    let Some((text, base)) = kept.or_else(stands) else {
        return Ok(Some(Drafted::NoSuchEntry));
    };
    let Ok(mut values) = EntryText::parse(&text) else {
        return Ok(Some(Drafted::Unreadable));
    };
    let same = |ask: &String| ask.trim().eq_ignore_ascii_case(phrasing);
    if values.asks.iter().any(same) {
        return Ok(Some(Drafted::There));
    }
    values.asks.push(phrasing.to_owned());
    let saved = save(guilds, (guild, who), entry, (&values, base), was.as_deref()).await?;
    Ok(saved.then_some(Drafted::Done))
}

/// Starts a new entry with a phrasing.
pub(super) async fn start(
    guilds: &Guilds,
    snapshot: &Snapshot,
    (guild, who): (Guild, Person),
    entry: &EntryId,
    phrasing: &str,
) -> Result<Drafted, StoreError> {
    let known =
        snapshot.overlay().say(entry).is_some() || guilds.ground().shipped.text(entry).is_some();
    if known || guilds.store().draft(guild, entry.as_str()).await?.is_some() {
        return Ok(Drafted::Taken);
    }
    let mut values = knowledge::empty("", clock::today());
    values.asks = vec![phrasing.to_owned()];
    let saved = save(guilds, (guild, who), entry, (&values, None), None).await?;
    Ok(if saved { Drafted::Done } else { Drafted::Taken })
}

/// Whether it was saved: nobody was quicker.
async fn save(
    guilds: &Guilds,
    (guild, author): (Guild, Person),
    entry: &EntryId,
    (values, base): (&EntryText, Option<String>),
    was: Option<&str>,
) -> Result<bool, StoreError> {
    let draft = Draft {
        entry: entry.to_string(),
        text: values.to_toml(),
        base,
        author,
        at: clock::now(),
        // It is another text now than the one a reviewer was asked about.
        asked_review: false,
    };
    guilds.store().save_draft(guild, &draft, was).await
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
