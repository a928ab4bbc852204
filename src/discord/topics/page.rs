//! How does a page of topics look? Which group, which of its entries, and the way to the others.

use serenity::builder::{
    CreateEmbed, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption,
};

use super::Control;
use crate::discord::panel::{Panel, button, cut};
use crate::discord::visitor::Visitor;
use crate::knowledge::{Entry, Kind, Pack};
use crate::say;

/// Discord takes so many options in a select.
const A_PAGE: usize = 25;

/// Discord takes so many characters in an option.
const OPTION: usize = 100;

/// What an embed's text may hold; a page of the longest titles takes half of it.
const LIST: usize = 4_000;

/// The groups in the order they are shown: each by its kind of entry, its name in ids, the message that says it.
const GROUPS: [(Kind, &str, &str); 5] = [
    (Kind::Condition, "condition", "topics-condition"),
    (Kind::Cause, "cause", "topics-cause"),
    (Kind::Treatment, "treatment", "topics-treatment"),
    (Kind::Guidance, "guidance", "topics-guidance"),
    (Kind::About, "about", "topics-about"),
];

/// A group with its entries, by title.
struct Group<'p> {
    /// Its place in [`GROUPS`].
    place: usize,
    name: &'static str,
    /// The message that says what it is called.
    title: &'static str,
    entries: Vec<&'p Entry>,
}

impl Group<'_> {
    fn pages(&self) -> usize {
        self.entries.len().div_ceil(A_PAGE)
    }
}

/// The groups that have entries.
fn groups(pack: &Pack) -> Vec<Group<'_>> {
    let all = GROUPS.into_iter().enumerate();
    let groups = all.map(|(place, (kind, name, title))| {
        let entries = pack.entries().iter().map(AsRef::as_ref);
        let mut entries: Vec<&Entry> = entries
            .filter(|entry: &&Entry| entry.kind == kind)
            .collect();
        entries.sort_by_cached_key(|entry| entry.title.as_str().to_lowercase());
        Group {
            place,
            name,
            title,
            entries,
        }
    });
    groups.filter(|group| !group.entries.is_empty()).collect()
}

/// The group and page nearest to what is wanted, and whether it is another. The first of all where nothing is.
fn nearest<'g, 'p>(
    groups: &'g [Group<'p>],
    wanted: Option<(&str, usize)>,
) -> Option<(&'g Group<'p>, usize, bool)> {
    let Some((name, page)) = wanted else {
        return Some((groups.first()?, 0, false));
    };
    if let Some(group) = groups.iter().find(|group| group.name == name) {
        let last = group.pages().saturating_sub(1);
        return Some((group, page.min(last), page > last));
    }
    let place = GROUPS.iter().position(|(_, own, _)| *own == name);
    let place = place.unwrap_or_default();
    let next = groups.iter().find(|group| group.place >= place);
    Some((next.or_else(|| groups.last())?, 0, true))
}

/// A page of a group; the nearest there is where that one is gone, the first where none is wanted.
pub(super) fn list(visitor: &Visitor<'_>, wanted: Option<(&str, usize)>) -> Panel {
    let language = visitor.slot.language;
    let pack = visitor.snapshot.community().pack();
    let groups = groups(pack);
    let Some((group, page, moved)) = nearest(&groups, wanted) else {
        return Panel::saying(say!(language, "topics-none"));
    };
    let first = page * A_PAGE;
    let shown: Vec<&Entry> = group
        .entries
        .iter()
        .skip(first)
        .take(A_PAGE)
        .copied()
        .collect();
    let titles: Vec<String> = shown
        .iter()
        .map(|entry| format!("- {}", entry.title))
        .collect();
    let heading = match group.pages() {
        1 => say!(language, group.title),
        pages => say!(
            language,
            "topics-page",
            group = say!(language, group.title),
            page = page + 1,
            pages = pages
        ),
    };
    let embed = CreateEmbed::new()
        .title(cut(&heading, 256))
        .description(cut(&titles.join("\n"), LIST));
    let about = say!(
        language,
        "topics-intro",
        subject = pack.title.as_str(),
        topics = say!(language, "topics-count", count = pack.entries().len())
    );
    let words = if moved {
        format!("{}\n{about}", say!(language, "topics-moved"))
    } else {
        about
    };
    let by_group = groups.iter().map(|one| {
        let count = say!(language, "topics-count", count = one.entries.len());
        CreateSelectMenuOption::new(cut(&say!(language, one.title), OPTION), one.name)
            .description(count)
            .default_selection(one.name == group.name)
    });
    let by_entry = shown.iter().map(|entry| {
        CreateSelectMenuOption::new(cut(entry.title.as_str(), OPTION), entry.id.as_str())
    });
    let select = |control: Control, options: Vec<CreateSelectMenuOption>| {
        CreateSelectMenu::new(
            control.to_string(),
            CreateSelectMenuKind::String { options },
        )
    };
    let mut turn = Vec::new();
    let mut to = |message: &str, page: usize| {
        let control = Control::Page(group.name.to_owned(), page);
        turn.push(button(&say!(language, message), control));
    };
    if let Some(before) = page.checked_sub(1) {
        to("topics-previous", before);
    }
    if page + 1 < group.pages() {
        to("topics-next", page + 1);
    }
    Panel::saying(words)
        .embed(embed)
        .select(
            select(Control::Group, by_group.collect())
                .placeholder(say!(language, "topics-choose-group")),
        )
        .select(
            select(Control::Pick, by_entry.collect())
                .placeholder(say!(language, "topics-choose-entry")),
        )
        .buttons(turn)
}

#[cfg(test)]
mod tests {
    use super::{Group, groups, nearest};
    use crate::knowledge::{Pack, PackFiles};

    fn found(
        groups: &[Group<'_>],
        wanted: Option<(&str, usize)>,
    ) -> Option<(&'static str, usize, bool)> {
        nearest(groups, wanted).map(|(group, page, moved)| (group.name, page, moved))
    }

    #[test]
    fn every_entry_stands_in_one_group_and_what_is_gone_leads_to_the_nearest() {
        let today = jiff::civil::date(2026, 11, 26);
        let pack = Pack::read(&PackFiles::built_in(), today).pack.unwrap();
        let all = groups(&pack);
        let entries: usize = all.iter().map(|group| group.entries.len()).sum();
        assert_eq!(entries, pack.entries().len());
        assert_eq!(found(&all, None), Some(("condition", 0, false)));
        assert_eq!(found(&all, Some(("cause", 0))), Some(("cause", 0, false)));
        assert_eq!(found(&all, Some(("cause", 9))), Some(("cause", 0, true)));
        let unknown = found(&all, Some(("animal", 2)));
        assert_eq!(unknown, Some(("condition", 0, true)));
        let without = |gone: &str| {
            let mut some = groups(&pack);
            some.retain(|group| group.name != gone);
            found(&some, Some((gone, 0)))
        };
        assert_eq!(without("cause"), Some(("treatment", 0, true)));
        let last = all.last().unwrap().name;
        let before = all.get(all.len() - 2).unwrap().name;
        assert_eq!(without(last), Some((before, 0, true)));
        assert_eq!(found(&[], None), None);
    }
}
