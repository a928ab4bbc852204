//! Commands: names, descriptions, options, and the 8000 characters in all.

use super::{at_most, length, twice};
use crate::support::text::each;
use serde_json::Value;
use std::collections::BTreeMap;

/// Characters a slash command may have, names, descriptions and values of all parts together.
const SUM: usize = 8000;

/// The locales Discord knows.
const LOCALES: &str = "ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt \
                       nl no pl pt-BR ro ru sv-SE th tr uk vi zh-CN zh-TW";

/// What Discord would refuse in the list of all commands.
pub fn refused_list(body: &Value) -> Vec<String> {
    let mut found: Vec<String> = each(body).flat_map(refused).collect();
    let mut counts: BTreeMap<u64, usize> = BTreeMap::new();
    for command in each(body) {
        *counts.entry(kind(command)).or_default() += 1;
    }
    for (kind, most) in [(1, 100), (2, 15), (3, 15)] {
        let count = counts.get(&kind).copied().unwrap_or(0);
        if count > most {
            found.push(format!(
                "{count} commands of type {kind}; {most} are allowed"
            ));
        }
    }
    for wanted in [1, 2, 3] {
        let names = each(body).filter(|command| kind(command) == wanted);
        if let Some(name) = twice(names.filter_map(|command| command["name"].as_str())) {
            found.push(format!("two commands named `{name}`"));
        }
    }
    found
}

/// What Discord would refuse in one command.
pub fn refused(command: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let name = command["name"].as_str().unwrap_or_default();
    if kind(command) == 1 {
        names(&mut found, command);
        descriptions(&mut found, command);
        options(&mut found, command, 0);
        let sum = sum(command);
        if sum > SUM {
            found.push(format!(
                "command `{name}` has {sum} characters; {SUM} are allowed"
            ));
        }
    } else {
        at_most(&mut found, &command["name"], "a command's name", 32);
        if length(&command["description"]) > 0 {
            found.push(format!(
                "command `{name}` is a menu entry and takes no description"
            ));
        }
    }
    let permissions = &command["default_member_permissions"];
    if let Some(bits) = permissions.as_str()
        && bits.parse::<u64>().is_err()
    {
        found.push(format!("default_member_permissions `{bits}` is no bit set"));
    }
    found
}

fn kind(command: &Value) -> u64 {
    command["type"].as_u64().unwrap_or(1)
}

/// The name and its translations; in every language the rules are the same.
fn names(found: &mut Vec<String>, part: &Value) {
    for (language, name) in versions(part, "name") {
        let count = name.chars().count();
        let fits = (1..=32).contains(&count) && name.chars().all(may_be_in_name);
        if !fits {
            found.push(format!(
                "name `{name}`{language}: 1 to 32 letters, digits, `-`, `_`, `'`"
            ));
        }
        if name.to_lowercase() != name {
            found.push(format!("name `{name}`{language} must be in lower case"));
        }
    }
}

fn may_be_in_name(letter: char) -> bool {
    // Vowel signs of Devanagari and Thai are marks, not letters, and allowed by script.
    let by_script = matches!(letter, '\u{900}'..='\u{97f}' | '\u{e00}'..='\u{e7f}');
    letter.is_alphanumeric() || matches!(letter, '-' | '_' | '\'') || by_script
}

fn descriptions(found: &mut Vec<String>, part: &Value) {
    if !part["description"].is_string() {
        found.push(format!("`{}` has no description", part["name"]));
    }
    for (language, text) in versions(part, "description") {
        let count = text.trim().encode_utf16().count();
        if !(1..=100).contains(&count) {
            let name = &part["name"];
            found.push(format!(
                "description of {name}{language} has {count} characters, not 1-100"
            ));
        }
    }
}

/// A text and its translations, each with a word on its language for messages.
fn versions<'v>(part: &'v Value, key: &str) -> Vec<(String, &'v str)> {
    let own = part[key].as_str().map(|text| (String::new(), text));
    let translated = part[format!("{key}_localizations")]
        .as_object()
        .into_iter()
        .flatten();
    let translated =
        translated.filter_map(|(language, text)| Some((format!(" in {language}"), text.as_str()?)));
    own.into_iter().chain(translated).collect()
}

fn options(found: &mut Vec<String>, part: &Value, depth: usize) {
    let name = part["name"].as_str().unwrap_or_default();
    let all: Vec<&Value> = each(&part["options"]).collect();
    locales(found, part);
    if all.len() > 25 {
        found.push(format!(
            "`{name}` has {} options; 25 are allowed",
            all.len()
        ));
    }
    if all
        .windows(2)
        .any(|pair| pair[0]["required"] != true && pair[1]["required"] == true)
    {
        found.push(format!("`{name}`: required options must come first"));
    }
    if let Some(option) = twice(all.iter().filter_map(|option| option["name"].as_str())) {
        found.push(format!("`{name}` has two options named `{option}`"));
    }
    for language in LOCALES.split(' ') {
        let localized = all.iter().map(|option| {
            let local = option["name_localizations"][language].as_str();
            local.or(option["name"].as_str()).unwrap_or_default()
        });
        if let Some(option) = twice(localized) {
            found.push(format!(
                "`{name}` has two options named `{option}` in {language}"
            ));
        }
    }
    let nested = all
        .iter()
        .filter(|option| option["type"] == 1 || option["type"] == 2)
        .count();
    if nested > 0 && nested < all.len() {
        found.push(format!("`{name}` mixes subcommands with plain options"));
    }
    for option in all {
        names(found, option);
        descriptions(found, option);
        let group_in_group = option["type"] == 2 && depth > 0;
        if group_in_group || (option["type"] == 1 && depth > 1) {
            found.push(format!(
                "`{name}`: subcommands nest as group, then subcommand, only"
            ));
        }
        choices(found, option);
        options(found, option, if option["type"] == 2 { 1 } else { 2 });
    }
}

fn locales(found: &mut Vec<String>, part: &Value) {
    for key in ["name_localizations", "description_localizations"] {
        for language in part[key]
            .as_object()
            .into_iter()
            .flat_map(serde_json::Map::keys)
        {
            if LOCALES.split(' ').all(|known| known != language) {
                found.push(format!("`{language}` is not a locale of Discord"));
            }
        }
    }
}

fn choices(found: &mut Vec<String>, option: &Value) {
    let name = option["name"].as_str().unwrap_or_default();
    let count = each(&option["choices"]).count();
    if count > 25 {
        found.push(format!("`{name}` has {count} choices; 25 are allowed"));
    }
    if count > 0 && option["autocomplete"] == true {
        found.push(format!("`{name}` has both choices and autocomplete"));
    }
    if let Some(choice) = twice(each(&option["choices"]).filter_map(|it| it["name"].as_str())) {
        found.push(format!("`{name}` offers `{choice}` twice"));
    }
    for choice in each(&option["choices"]) {
        for (language, text) in versions(choice, "name") {
            let count = text.encode_utf16().count();
            if !(1..=100).contains(&count) {
                found.push(format!(
                    "a choice of `{name}`{language} has {count} characters"
                ));
            }
        }
        at_most(found, &choice["value"], "a choice's value", 100);
    }
    for key in ["min_length", "max_length"] {
        if option[key].as_u64().is_some_and(|length| length > 6000) {
            found.push(format!("`{name}`: {key} over 6000"));
        }
    }
}

/// Characters as Discord adds them up: of each text its longest translation counts.
fn sum(part: &Value) -> usize {
    let longest = |key: &str| {
        versions(part, key)
            .iter()
            .map(|(_, text)| text.encode_utf16().count())
            .max()
            .unwrap_or(0)
    };
    let inner: usize = each(&part["options"])
        .chain(each(&part["choices"]))
        .map(sum)
        .sum();
    longest("name") + longest("description") + length(&part["value"]) + inner
}
