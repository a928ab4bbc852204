//! What the bot says for itself: every message that the code names is there, in every language, with the same
//! values, and none is there for nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use signpost::speech::Language;

/// The messages of a language with the values each wants: `hint-busy` wants none, `earlier-answer` wants `link`.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (file, text) in language.files() {
        let mut last: Option<String> = None;
        for line in text.lines() {
            let named = line.split_once(" =").map(|(id, _)| id);
            let plain = |id: &&str| {
                id.bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            };
            if let Some(id) = named.filter(|id| !id.is_empty()).filter(plain) {
                let new = found.insert(id.to_owned(), BTreeSet::new()).is_none();
                assert!(new, "{language}/{file} says `{id}` twice");
                last = Some(id.to_owned());
            }
            let Some(values) = last.as_ref().and_then(|id| found.get_mut(id)) else {
                continue;
            };
            if !line.starts_with('#') {
                for part in line.split('$').skip(1) {
                    let end =
                        part.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'));
                    values.insert(part[..end.unwrap_or(part.len())].to_owned());
                }
            }
        }
    }
    assert!(found.len() > 10, "{language} says something");
    found
}

/// Every source file's code.
fn code() -> String {
    fn collect(folder: &Path, all: &mut String) {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                collect(&path, all);
            } else if path.extension().is_some_and(|end| end == "rs") {
                all.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut all = String::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    all
}

#[test]
fn every_language_says_the_same_things() {
    let english = messages(Language::English);
    for language in Language::ALL {
        assert_eq!(messages(language), english, "{language}");
    }
}

#[test]
fn what_is_said_is_there_and_what_is_there_is_said() {
    let code = code();
    let english = messages(Language::English);
    // A message may be named by code or by another message.
    let words: String = Language::English
        .files()
        .iter()
        .map(|(_, text)| *text)
        .collect();
    // Those on commands are found by their way; `discord/commands/words.rs` tests them.
    for id in english.keys().filter(|id| !id.starts_with("command-")) {
        let by_code = code.contains(&format!("\"{id}\""));
        let by_words = words.contains(&format!("{{ {id} }}"));
        assert!(by_code || by_words, "nothing says `{id}`");
    }
    for place in code.split("say!(").skip(1) {
        let id = place.split(',').nth(1).unwrap_or_default().trim();
        // A name in the place of a literal is looked for where it gets its value.
        let id = id.split(')').next().unwrap_or_default();
        let id = id.split(['"']).nth(1).unwrap_or_default();
        let known = id.is_empty() || english.contains_key(id);
        assert!(known, "`{id}` is said and is in no file");
    }
}

#[test]
fn every_message_reads_as_fluent_and_can_be_said() {
    for language in Language::ALL {
        for (file, text) in language.files() {
            let read = fluent_bundle::FluentResource::try_new((*text).to_owned());
            let faults = read.err().map(|(_, faults)| faults);
            assert!(faults.is_none(), "locales/{language}/{file}: {faults:?}");
        }
        for (id, values) in messages(language) {
            let mut given = signpost::speech::Values::new();
            for value in &values {
                given.set(value.clone(), 3);
            }
            let said = language.say(&id, &given);
            // A value that was not given, or a message that is not there, would leave its name.
            assert!(
                said != id && !said.contains("{$"),
                "{language}: {id}: {said}"
            );
        }
    }
}
