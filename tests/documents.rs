//! What the README shows and the example says is what the program does.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use signpost::clock::today;
use signpost::community::{Community, Settings};
use signpost::knowledge::{Pack, PackFiles};
use signpost::matching::{Engine, Matcher};
use signpost::reply::{Budget, Page};
use signpost::responder::{Question, Responder};
use signpost::safety::{Contacts, Safety};

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
                let known = ["", "…", "Share in channel"].contains(&title);
                assert!(offered || known, "no button {title:?}");
            }
            continue;
        }
        // A heading, a gap and words; words alone go on with the part above.
        let (heading, words) = line.trim().split_once("  ").unwrap_or(("", line));
        if let Some(block) = page.blocks.iter().find(|one| one.heading == Some(heading)) {
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
