//! A guild's own knowledge over the shipped pack: what stands, what is wrong with it, what an upgrade does.

mod gate;
mod matching;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::{Date, date};
use signpost::knowledge::{
    EntryId, Laid, MOST_PHRASINGS, Overlay, PackFiles, Say, SayError, Shipped, TextHash,
};

const TODAY: Date = date(2026, 11, 24);

fn shipped() -> Shipped {
    Shipped::read(&PackFiles::built_in(), TODAY).0.unwrap()
}

fn id(name: &str) -> EntryId {
    name.parse().unwrap()
}

/// The shipped text of an entry.
fn text_of(name: &str) -> String {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/knowledge/facial-twitching");
    fs::read_to_string(Path::new(root).join(format!("entries/{name}.toml"))).unwrap()
}

/// An entry on bread, made of one that passes every check.
fn bread() -> String {
    let mut text = text_of("screen-time-eye-strain");
    for (list, items) in [
        (
            "asks",
            (0..8)
                .map(|n| format!("how do i bake bread of kind {n}"))
                .collect(),
        ),
        ("reach", vec!["how do i bake bread".to_owned()]),
        ("avoid", vec!["who won the game".to_owned()]),
    ] {
        let start = text.find(&format!("\n{list} = [")).unwrap();
        let end = start + text[start..].find("\n]").unwrap();
        text.replace_range(
            start..end,
            &format!("\n{list} = [\n  \"{}\",", items.join("\",\n  \"")),
        );
    }
    text.replace("Screens and eye strain", "Baking bread")
}

fn own(text: String, base: Option<TextHash>) -> Say {
    Say::Own { text, base }
}

fn laid(shipped: &Shipped, says: Vec<(&str, Say)>) -> Laid {
    let mut overlay = Overlay::default();
    for (name, say) in says {
        overlay.set(id(name), say);
    }
    overlay.over(shipped, None, TODAY)
}

#[track_caller]
fn faults(laid: &Laid, expected: &[&str]) {
    let told: Vec<String> = laid.faults.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), expected.len(), "{told:#?}");
    for (one, part) in told.iter().zip(expected) {
        assert!(one.contains(part), "expected {part:?} in {one}");
    }
}

#[test]
fn without_an_overlay_the_shipped_pack_itself_stands() {
    let shipped = shipped();
    let laid = laid(&shipped, vec![]);
    assert!(Arc::ptr_eq(&laid.pack, shipped.pack()));
    faults(&laid, &[]);
}

#[test]
fn an_own_entry_stands_beside_the_shipped_ones_which_are_shared() {
    let shipped = shipped();
    let laid = laid(&shipped, vec![("bread", own(bread(), None))]);
    faults(&laid, &[]);
    assert_eq!(laid.conflicts, []);
    assert_eq!(laid.pack.entries().len(), 28);
    assert!(
        laid.pack
            .entries()
            .is_sorted_by_key(|entry| entry.id.clone())
    );
    assert_eq!(
        laid.pack.entry(&id("bread")).unwrap().title.as_str(),
        "Baking bread"
    );
    for entry in shipped.pack().entries() {
        let same = laid
            .pack
            .entries()
            .iter()
            .any(|one| Arc::ptr_eq(one, entry));
        assert!(same, "{} is not shared", entry.id);
    }
    assert!(Arc::ptr_eq(&laid.pack.lexicon, &shipped.pack().lexicon));
    assert!(Arc::ptr_eq(&laid.pack.elsewhere, &shipped.pack().elsewhere));
}

#[test]
fn an_own_text_takes_the_place_of_the_shipped_one_and_a_disabled_entry_is_gone() {
    let shipped = shipped();
    let text = text_of("self-care").replace("\ntitle = ", "\n# ours\ntitle = ");
    let changed = text.replacen("title = \"", "title = \"Ours: ", 1);
    let says = vec![
        ("self-care", own(changed, shipped.hash(&id("self-care")))),
        ("eyelid-twitch", Say::Disabled),
    ];
    let laid = laid(&shipped, says);
    faults(&laid, &[]);
    assert_eq!(laid.conflicts, []);
    let title = laid.pack.entry(&id("self-care")).unwrap().title.to_string();
    assert!(title.starts_with("Ours: "), "{title}");
    assert!(laid.pack.entry(&id("eyelid-twitch")).is_none());
    assert_eq!(laid.pack.entries().len(), 26);
    // Others still name it as related; that is no fault of theirs.
    assert!(
        laid.pack
            .entries()
            .iter()
            .any(|entry| entry.related.contains(&id("eyelid-twitch")))
    );
}

#[test]
fn a_bad_own_entry_costs_only_itself_and_the_shipped_one_stays() {
    let shipped = shipped();
    let dose = bread().replace("Look away often", "Take 5 mg daily, and look away often");
    let says = vec![
        ("bread", own(dose, None)),
        (
            "self-care",
            own("title = \"half".to_owned(), shipped.hash(&id("self-care"))),
        ),
    ];
    let laid = laid(&shipped, says);
    faults(
        &laid,
        &[
            "entries/bread.toml:",
            "entries/self-care.toml:1: cannot be read",
        ],
    );
    assert_eq!(laid.pack.entries().len(), 27);
    let before = shipped.pack().entry(&id("self-care")).unwrap();
    let stays = laid.pack.entry(&id("self-care")).unwrap();
    assert_eq!(stays.title, before.title);
}

#[test]
fn no_rule_is_softer_for_a_guild() {
    let shipped = shipped();
    for (from, to, expected) in [
        (
            "Look away often",
            "You should look away often",
            "[forbidden-wording]",
        ),
        (
            "Look away often",
            "You have a spasm. Look away often",
            "[forbidden-wording]",
        ),
        ("title = ", "titel = ", "unknown field"),
        ("level = \"routine\"", "level = \"never\"", "[one-of]"),
        ("seen = 2026-11-24", "seen = 2027-11-24", "[future-date]"),
    ] {
        let text = bread().replacen(from, to, 1);
        assert_ne!(text, bread(), "{from}");
        let laid = laid(&shipped, vec![("bread", own(text, None))]);
        let told: Vec<String> = laid.faults.iter().map(ToString::to_string).collect();
        assert!(told.iter().any(|one| one.contains(expected)), "{told:?}");
    }
    // Seven phrasings are too few, and one source is too little without a claim.
    let few = bread().replace("  \"how do i bake bread of kind 7\",\n", "");
    faults(
        &laid(&shipped, vec![("bread", own(few, None))]),
        &["`asks` has 7, expected at least 8"],
    );
    let text = bread();
    let second = text.rfind("[[source]]").unwrap();
    let end = text.find("[review]").unwrap();
    let one_source = format!("{}{}", &text[..second], &text[end..]);
    faults(
        &laid(&shipped, vec![("bread", own(one_source, None))]),
        &["[unclaimed]"],
    );
}

#[test]
fn one_guild_cannot_make_work_for_all() {
    let shipped = shipped();
    let many: Vec<String> = (0..=MOST_PHRASINGS)
        .map(|n| format!("  \"bread number {n}\",\n"))
        .collect();
    let text = bread().replacen("  \"how do i bake bread of kind 0\",\n", &many.concat(), 1);
    let laid = laid(&shipped, vec![("bread", own(text, None))]);
    faults(&laid, &["`asks` has 208, at most 200 are kept"]);
    assert_eq!(laid.pack.entries().len(), 27);
}

#[test]
fn phrasings_and_links_are_held_against_the_whole_pack() {
    let shipped = shipped();
    let theirs = shipped.pack().entry(&id("self-care")).unwrap().asks[0].to_string();
    let elsewhere = shipped.pack().elsewhere[0].asks[0].to_string();
    let text = bread()
        .replace("how do i bake bread of kind 0", &theirs.to_uppercase())
        .replace("how do i bake bread of kind 1", &elsewhere)
        .replace("related = [", "related = [\"nowhere\", ");
    let laid_once = laid(&shipped, vec![("bread", own(text.clone(), None))]);
    faults(
        &laid_once,
        &[
            "already stands in `entries/self-care.toml`",
            "is listed as a question about something else (`elsewhere.toml`)",
            "names `nowhere`, which is no entry",
        ],
    );
    assert_eq!(
        laid_once.pack.entries().len(),
        28,
        "none of them costs the entry"
    );
    // Where the guild does without the other entry, its phrasing is free.
    let says = vec![("bread", own(text, None)), ("self-care", Say::Disabled)];
    faults(
        &laid(&shipped, says),
        &[
            "is listed as a question about something else (`elsewhere.toml`)",
            "names `nowhere`",
        ],
    );
    // Two own entries share one too.
    let says = vec![("bread", own(bread(), None)), ("rolls", own(bread(), None))];
    let both = laid(&shipped, says);
    assert_eq!(both.faults.len(), 8);
    let first = both.faults[0].to_string();
    assert!(first.starts_with("entries/rolls.toml:"), "{first}");
    assert!(
        first.contains("already stands in `entries/bread.toml`"),
        "{first}"
    );
}

#[test]
fn an_upgrade_of_the_pack_is_a_conflict_that_loses_nothing() {
    let now = shipped();
    let was = TextHash::of("the text of an older pack");
    let mine = text_of("self-care").replacen("title = \"", "title = \"Ours: ", 1);
    let says = vec![
        ("bread", own(bread(), None)),
        (
            "gone-since",
            own(bread().replace("bread", "rolls"), Some(was)),
        ),
        ("mvd-surgery", own(text_of("mvd-surgery"), Some(was))),
        (
            "outlook-if-untreated",
            own(
                text_of("outlook-if-untreated").replacen("title = \"", "title = \"Ours: ", 1),
                None,
            ),
        ),
        ("self-care", own(mine.clone(), Some(was))),
    ];
    let laid = laid(&now, says);
    let ids: Vec<&str> = laid.conflicts.iter().map(|one| one.id.as_str()).collect();
    // Where the guild's text is the shipped one word for word, there is nothing to look at.
    assert_eq!(ids, ["gone-since", "outlook-if-untreated", "self-care"]);
    let conflict = &laid.conflicts[2];
    assert_eq!(conflict.own, mine);
    assert_eq!(conflict.shipped.as_deref(), Some(&*text_of("self-care")));
    assert_eq!(laid.conflicts[0].shipped, None);
    let title = laid.pack.entry(&id("self-care")).unwrap().title.to_string();
    assert!(
        title.starts_with("Ours: "),
        "the guild's text stays in force: {title}"
    );
}

#[test]
fn what_was_read_before_is_not_read_again() {
    let shipped = shipped();
    let mut overlay = Overlay::default();
    overlay.set(id("bread"), own(bread(), None));
    overlay.set(id("rolls"), own(bread().replace("bread", "rolls"), None));
    let first = overlay.over(&shipped, None, TODAY);
    overlay.set(id("rolls"), own(bread().replace("bread", "buns"), None));
    let second = overlay.over(&shipped, Some(&first), TODAY);
    let entry = |laid: &Laid, name| {
        let found = laid
            .pack
            .entries()
            .iter()
            .find(|entry| entry.id == id(name));
        Arc::clone(found.unwrap())
    };
    assert!(Arc::ptr_eq(
        &entry(&first, "bread"),
        &entry(&second, "bread")
    ));
    assert!(entry(&second, "rolls").asks[0].as_str().contains("buns"));
    // On another day the dates are looked at again.
    let later = overlay.over(&shipped, Some(&second), date(2028, 1, 1));
    assert!(
        later
            .faults
            .iter()
            .any(|fault| fault.to_string().contains("review-overdue"))
    );
    assert_eq!(
        later.pack.entries().len(),
        29,
        "an overdue review costs no entry"
    );
}

#[test]
fn a_guilds_subjects_become_its_overlay() {
    let say = own(bread(), None);
    let (text, gone) = (say.print(), Say::Disabled.print());
    let values = [
        ("channel:1", "off"),
        ("entry:bread", text.as_str()),
        ("entry:self-care", gone.as_str()),
        ("entry:mvd-surgery", "{}"),
        ("entry:not_a_name", text.as_str()),
        ("setting:region", "GB"),
    ];
    let (overlay, refused) = Overlay::read(values);
    let says: Vec<(String, &Say)> = overlay
        .says()
        .map(|(id, say)| (Overlay::subject(id), say))
        .collect();
    assert_eq!(
        says,
        [
            ("entry:bread".to_owned(), &say),
            ("entry:self-care".to_owned(), &Say::Disabled)
        ]
    );
    assert_eq!(
        refused,
        [
            ("entry:mvd-surgery".to_owned(), SayError::Shape),
            ("entry:not_a_name".to_owned(), SayError::Name),
        ]
    );
}
