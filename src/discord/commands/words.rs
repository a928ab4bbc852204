//! In which words does Discord list our commands? Those of `locales/*/commands.ftl`, each by the way to it: command,
//! subcommand, option.
//!
//! Discord shows them in the language of whoever looks; what it sends us always has the names of the code.

use serde_json::{Map, Value, json};

use crate::speech::Language;

/// Discord's own names of a language; English is the default and has none.
fn locales(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &[],
        Language::Spanish => &["es-ES", "es-419"],
        Language::German => &["de"],
        Language::French => &["fr"],
        Language::Portuguese => &["pt-BR"],
    }
}

/// The list with a description of each command and option, and names and descriptions in other languages.
pub(super) fn worded(mut list: Value) -> Value {
    for command in list.as_array_mut().into_iter().flatten() {
        word(command, "command");
    }
    list
}

fn word(one: &mut Value, above: &str) {
    let Some(fields) = one.as_object_mut() else {
        return;
    };
    let name = fields.get("name").and_then(Value::as_str);
    let name = name.unwrap_or_default().to_lowercase().replace(' ', "-");
    let id = format!("{above}-{name}");
    fields.insert("name_localizations".to_owned(), in_others(&id));
    // A command on a message has a name alone.
    if fields.contains_key("description") {
        let about = format!("{id}-about");
        let english = Language::English.own(&about).unwrap_or_default();
        fields.insert("description".to_owned(), english.into());
        fields.insert("description_localizations".to_owned(), in_others(&about));
    }
    let options = fields.get_mut("options").and_then(Value::as_array_mut);
    for option in options.into_iter().flatten() {
        word(option, &id);
    }
}

/// What is said in each language but English, by Discord's names of them: the other names of an option's choice.
pub(in crate::discord) fn in_each(
    said: impl Fn(Language) -> String,
) -> impl Iterator<Item = (&'static str, String)> {
    Language::ALL.into_iter().flat_map(move |language| {
        let said = said(language);
        let all = locales(language).iter();
        all.map(move |locale| (*locale, said.clone()))
    })
}

/// What a message says in the languages that have it, by Discord's names of them.
fn in_others(id: &str) -> Value {
    let mut all = Map::new();
    for language in Language::ALL {
        let Some(own) = language.own(id) else {
            continue;
        };
        for locale in locales(language) {
            all.insert((*locale).to_owned(), json!(own));
        }
    }
    Value::Object(all)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::discord::commands::declared;
    use crate::speech::Language;

    /// Every name and description with the way to it.
    fn ways(one: &Value, above: &str, all: &mut Vec<(String, Value)>) {
        let name = one["name"]
            .as_str()
            .unwrap()
            .to_lowercase()
            .replace(' ', "-");
        let id = format!("{above}-{name}");
        all.push((id.clone(), one["name_localizations"].clone()));
        if one.get("description").is_some() {
            assert_ne!(one["description"], "", "{id} has no description");
            all.push((
                format!("{id}-about"),
                one["description_localizations"].clone(),
            ));
        }
        for option in one["options"].as_array().into_iter().flatten() {
            ways(option, &id, all);
        }
    }

    #[test]
    fn every_message_on_commands_is_used_and_every_description_is_there_in_every_language() {
        let list = declared().unwrap();
        let mut all = Vec::new();
        for command in list.as_array().unwrap() {
            ways(command, "command", &mut all);
        }
        for (id, others) in &all {
            if id.ends_with("-about") {
                let known = others.as_object().unwrap().len();
                assert_eq!(known, 5, "{id} is there in {others}");
            }
        }
        let files = Language::English.files().iter();
        let (_, text) = files
            .clone()
            .find(|(file, _)| *file == "commands.ftl")
            .unwrap();
        let ids = text.lines().filter_map(|line| line.split_once(" = "));
        for (id, _) in ids.filter(|(id, _)| id.starts_with("command-")) {
            assert!(
                all.iter().any(|(way, _)| way == id),
                "no command has `{id}`"
            );
        }
    }

    #[test]
    fn names_and_descriptions_are_as_discord_takes_them() {
        fn check(one: &Value) {
            let menu = one["type"] == 3;
            let names = one["name_localizations"].as_object().unwrap().values();
            for name in names.chain([&one["name"]]) {
                let name = name.as_str().unwrap();
                let fits = (1..=32).contains(&name.chars().count());
                let plain = |c: char| c.is_alphanumeric() && !c.is_uppercase() || "-_'".contains(c);
                assert!(fits && (menu || name.chars().all(plain)), "{name}");
            }
            let about = one["description_localizations"].as_object();
            for text in about.into_iter().flat_map(serde_json::Map::values) {
                let length = text.as_str().unwrap().chars().count();
                assert!((1..=100).contains(&length), "{text}");
            }
            let options = one["options"].as_array().into_iter().flatten();
            let options: Vec<&Value> = options.collect();
            for locale in ["es-ES", "de", "fr", "pt-BR"] {
                let names = options.iter().map(|option| {
                    let own = &option["name_localizations"][locale];
                    own.as_str().or(option["name"].as_str()).unwrap()
                });
                let mut names: Vec<&str> = names.collect();
                let all = names.len();
                names.sort_unstable();
                names.dedup();
                assert_eq!(names.len(), all, "{locale}: {names:?}");
            }
            options.into_iter().for_each(check);
        }
        declared()
            .unwrap()
            .as_array()
            .unwrap()
            .iter()
            .for_each(check);
    }
}
