//! What the README shows and the example says is what the program does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;
use signpost::clock::today;
use signpost::community::{Community, Settings};
use signpost::knowledge::{Pack, PackFiles};
use signpost::matching::{Engine, Matcher};
use signpost::reply::{Budget, Page};
use signpost::responder::{Question, Responder};
use signpost::safety::{Contacts, Safety};
use signpost::speech::Language;

fn document(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// What a member in the United Kingdom is shown.
fn answer(question: &str) -> Page {
    let mut settings = Settings::default();
    settings.region = Some("GB".parse().unwrap());
    let pack = Pack::read(&PackFiles::built_in(), today()).pack.unwrap();
    let matcher = Arc::new(Matcher::new(&Engine::built_in().unwrap(), Arc::new(pack)));
    let contacts = Contacts::builtin().unwrap();
    let community = Community::new(matcher, &settings, &contacts).unwrap();
    let question = Question::parse(question, today()).unwrap();
    let responder = Responder::new(Safety::builtin().unwrap());
    responder
        .reply(&question, &community)
        .page(Budget::TERMINAL)
}

#[test]
fn the_sample_card_quotes_the_card() {
    let readme = document("README.md");
    let asked = readme.lines().find_map(|line| line.split_once("/ask "));
    let page = answer(asked.expect("the sample asks with /ask").1);
    let mut place = page.title.clone();
    let mut quotes = 0;
    for line in readme.lines().filter_map(|line| line.strip_prefix(" ┃")) {
        if let Some(buttons) = line.trim().strip_prefix('[') {
            for title in buttons.split(['[', ']']).map(str::trim) {
                let offered = page.offers.iter().any(|offer| offer.title == title);
                let own = [
                    "button-treatments",
                    "button-tests",
                    "button-worry",
                    "button-evidence",
                    "select-related",
                    "button-helpful",
                    "button-not-helpful",
                    "button-not-meant",
                    "button-share",
                ];
                let own = own.map(|id| Language::English.own(id).unwrap());
                let shown = title.trim_end_matches(" ▾");
                let known = title.is_empty() || own.iter().any(|label| label == shown);
                assert!(offered || known, "no button {title:?}");
            }
            continue;
        }
        // A heading, a gap and words; words alone go on with the part above.
        let (heading, words) = line.trim().split_once("  ").unwrap_or(("", line));
        if let Some(block) = page
            .blocks
            .iter()
            .find(|one| one.heading.as_deref() == Some(heading))
        {
            place.clone_from(&block.text);
        } else {
            assert_eq!(heading, "", "no part is called so");
        }
        for quote in words.split('…').map(str::trim) {
            let there = place.contains(quote) || page.blocks[0].text.contains(quote);
            assert!(there, "{quote:?} does not stand in {place:?}");
            quotes += usize::from(!quote.is_empty());
        }
    }
    assert!(quotes > 10, "the sample was found");
}

#[test]
fn every_command_line_of_the_readme_is_explained() {
    let readme = document("README.md");
    for part in ["cargo install --path .", "cargo run --release -- chat"] {
        assert!(readme.contains(part), "{part}");
    }
    let manifest: toml::Table = document("Cargo.toml").parse().unwrap();
    let oldest = manifest["package"]["rust-version"].as_str().unwrap();
    assert!(readme.contains(&format!("{oldest} or newer")));
}

#[test]
fn the_example_says_where_it_is_read() {
    let example = document("config.example.toml");
    assert!(example.contains("in the folder you start Signpost from"));
    assert!(!example.contains("beside the program"));
}

/// Every slash command that is declared, with its subcommands.
fn commands() -> BTreeMap<String, BTreeSet<String>> {
    let declared = signpost::discord::declared().unwrap();
    let name = |value: &Value| value["name"].as_str().unwrap().to_owned();
    let slash = declared.as_array().unwrap().iter();
    let slash = slash.filter(|command| command["type"].as_u64().unwrap_or(1) == 1);
    let subcommands = |command: &Value| {
        let options = command["options"].as_array().into_iter().flatten();
        options
            .filter(|option| option["type"] == 1)
            .map(name)
            .collect()
    };
    slash
        .map(|command| (name(command), subcommands(command)))
        .collect()
}

/// What stands between two backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn every_command_of_the_guide_is_there_and_every_command_is_in_the_guide() {
    let commands = commands();
    let mut seen = BTreeSet::new();
    for file in ["docs/moderating.md", "docs/hosting.md", "PRIVACY.md"] {
        let text = document(file);
        for written in quoted(&text) {
            let command = written.strip_prefix('/');
            let Some(command) = command.filter(|command| !command.is_empty()) else {
                continue;
            };
            let (name, rest) = command.split_once(' ').unwrap_or((command, ""));
            let subcommands = commands.get(name);
            let subcommands =
                subcommands.unwrap_or_else(|| panic!("{file}: there is no /{command}"));
            let there = rest.is_empty() || subcommands.contains(rest);
            assert!(there, "{file}: there is no /{command}");
            seen.insert(command.to_owned());
        }
    }
    for (name, subcommands) in &commands {
        let with_all = |sub| format!("{name} {sub}");
        let all: Vec<String> = if subcommands.is_empty() {
            vec![name.clone()]
        } else {
            subcommands.iter().map(with_all).collect()
        };
        for command in all {
            assert!(
                seen.contains(&command),
                "the guide says nothing of /{command}"
            );
        }
    }
}

#[test]
fn every_picture_is_shown_described_and_free_of_this_machine() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    let guide = document("docs/moderating.md") + &document("docs/asking.md");
    let there: BTreeSet<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    let mut shown = BTreeSet::new();
    for part in guide.split("![").skip(1) {
        let (words, rest) = part.split_once("](").unwrap();
        let (address, _) = rest.split_once(')').unwrap();
        assert!(words.len() > 10, "{address} has no words beside it");
        shown.insert(address.strip_prefix("pictures/").unwrap().to_owned());
    }
    assert_eq!(shown, there, "the guides' pictures and docs/pictures");
    for name in &there {
        let svg = fs::read_to_string(folder.join(name)).unwrap();
        let pieces = ["<title", "<desc", "role=\"img\""];
        assert!(pieces.iter().all(|piece| svg.contains(piece)), "{name}");
        for place in [
            env!("CARGO_MANIFEST_DIR"),
            "/home/",
            "/tmp/",
            "/root/",
            "127.0.0.1",
        ] {
            assert!(!svg.contains(place), "{name} holds {place}");
        }
    }
}

#[test]
fn every_link_between_documents_leads_somewhere() {
    for file in [
        "README.md",
        "PRIVACY.md",
        "docs/moderating.md",
        "docs/hosting.md",
    ] {
        let text = document(file);
        let base = Path::new(file).parent().unwrap();
        let anchors: BTreeSet<String> = text
            .lines()
            .filter_map(|line| line.strip_prefix("## "))
            .map(|line| {
                let kept = line.to_lowercase().replace(' ', "-");
                kept.replace([',', ':', '?', '\''], "")
            })
            .collect();
        for part in text.split("](").skip(1) {
            let (address, _) = part.split_once(')').unwrap();
            if let Some(anchor) = address.strip_prefix('#') {
                assert!(anchors.contains(anchor), "{file}: no heading #{anchor}");
            } else if !address.starts_with("https://") {
                let path = base.join(address);
                let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
                assert!(path.exists(), "{file}: {address} is not there");
            }
        }
    }
}

#[test]
fn the_privacy_policy_names_every_table_and_the_days_the_program_keeps() {
    let policy = document("PRIVACY.md");
    // What docs/hosting.md lists as kept, in the policy's words.
    for kept in [
        "settings",
        "drafts",
        "counts",
        "the inbox",
        "history",
        "Never kept",
    ] {
        assert!(policy.contains(kept), "`{kept}` is missing");
    }
    let usual = signpost::config::Config::load(None, []).unwrap();
    let days = usual.discord.erase_after_days;
    assert!(
        policy.contains(&format!("is erased after {days} days")),
        "{days}"
    );
    for file in ["README.md", "docs/hosting.md", "config.example.toml"] {
        assert!(
            document(file).contains("PRIVACY.md"),
            "{file} does not name it"
        );
    }
}
