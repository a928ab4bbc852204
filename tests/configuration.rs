//! `config.toml`: complete, documented, and every mistake named by line.

use std::fs;
use std::path::{Path, PathBuf};

use signpost::config::Config;

fn example() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("config.example.toml");
    fs::read_to_string(path).unwrap()
}

/// A file of its own for one test.
fn file(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("config-{name}.toml"));
    fs::write(&path, text).unwrap();
    path
}

#[track_caller]
fn refused(name: &str, text: &str, expected: &[&str]) {
    let path = file(name, text);
    let error = Config::load(Some(&path), []).unwrap_err().to_string();
    for part in expected {
        assert!(error.contains(part), "expected {part:?} in:\n{error}");
    }
}

#[test]
fn the_example_is_the_default() {
    let path = file("example", &example());
    let defaults = Config::load(None, []).unwrap();
    assert_eq!(Config::load(Some(&path), []).unwrap(), defaults);
}

#[test]
fn the_example_documents_every_key() {
    // Commented keys count: uncommented, the whole file must still be read.
    let all: String = example()
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(key) if key.contains(" = ") => format!("{key}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    let table: toml::Table = all.parse().unwrap();
    for key in Config::KEYS {
        let (table_name, key_name) = key.split_once('.').unwrap();
        let there = table
            .get(table_name)
            .and_then(|table| table.get(key_name))
            .is_some();
        assert!(there, "config.example.toml does not show `{key}`");
    }
    let keys: usize = table
        .values()
        .map(|table| table.as_table().unwrap().len())
        .sum();
    assert_eq!(
        keys,
        Config::KEYS.len(),
        "config.example.toml shows a key that does not exist"
    );
}

#[test]
fn mistakes_are_named_with_their_line() {
    refused(
        "unknown-key",
        "[discord]\n\napi_ulr = \"x\"\n",
        &[":3:", "api_ulr", "api_url"],
    );
    refused("unknown-table", "[discrod]\n", &[":1:", "discrod"]);
    refused(
        "wrong-type",
        "[discord]\nsync_commands = \"yes\"\n",
        &[":2:", "boolean"],
    );
    refused(
        "policy",
        "[discord]\nprivacy_url = \"PRIVACY.md\"\n",
        &[":2:", "`discord.privacy_url`", "begins with `https://`"],
    );
    refused("syntax", "[discord\n", &[":1:"]);
    refused(
        "region",
        "[safety]\n# mine\nregion = \"england\"\n",
        &[":3:", "`safety.region`"],
    );
    refused(
        "region-uk",
        "[safety]\nregion = \"UK\"\n",
        &[":2:", "did you mean GB?"],
    );
    refused(
        "no-host",
        "[discord]\napi_url = \"https://:80\"\n",
        &[":2:", "a host"],
    );
    refused(
        "zero",
        "[discord]\nquestions_at_once = 0\n",
        &[":2:", "from 1 to 10000"],
    );
    refused(
        "word",
        "[answers]\nsensitivity = \"max\"\n",
        &[":2:", "careful", "balanced", "eager"],
    );
    refused(
        "folder",
        "[knowledge]\ndirectory = \"no/such\"\n",
        &[":2:", "folder that exists"],
    );
    refused(
        "notice",
        "[notices]\ndisclaimer = \"\"\n",
        &[":2:", "cannot be emptied"],
    );
}

/// Loads a configuration that must be taken.
#[track_caller]
fn accepted(name: &str, text: &str) {
    let path = file(name, text);
    if let Err(error) = Config::load(Some(&path), []) {
        panic!("{error}");
    }
}

#[test]
fn a_notice_may_not_endanger_who_reads_it() {
    let referral = "[notices]\nreferral = \"Take 5 mg of magnesium and stop taking your pills.\"\n";
    refused(
        "wording",
        referral,
        &[":2: `notices.referral`", "`stop taking`", "dose"],
    );
    refused(
        "wording-disclaimer",
        "[notices]\ndisclaimer = \"You should take two tablets.\"\n",
        &[":2: `notices.disclaimer` says", "dose"],
    );
    // A host's own voice is not held to the pack's plainness.
    let natural = format!(
        "[notices]\nreferral = \"If you have questions you should see a doctor {}\"\n",
        "or a nurse ".repeat(8)
    );
    accepted("natural", &natural);
    // What the example suggests can be used as it stands.
    let text = example();
    let suggested = text
        .lines()
        .filter_map(|line| line.strip_prefix("# "))
        .filter(|line| line.starts_with("disclaimer = ") || line.starts_with("referral = "));
    let lines: Vec<&str> = std::iter::once("[notices]").chain(suggested).collect();
    let path = file("suggested", &lines.join("\n"));
    let config = Config::load(Some(&path), []).unwrap();
    assert!(config.community.disclaimer.is_some() && config.community.referral.is_some());
}

#[test]
fn all_mistakes_are_told_at_once() {
    let text = "[answers]\nsensitivity = \"max\"\n[logging]\nformat = \"xml\"\n";
    refused(
        "several",
        text,
        &["2 problems", ":2:", ":4:", "config.example.toml"],
    );
}

#[test]
fn the_environment_wins_over_the_file() {
    let path = file(
        "overlay",
        "[answers]\nsensitivity = \"eager\"\n[safety]\nregion = \"US\"\n",
    );
    let variable = ("SIGNPOST_SAFETY__REGION".into(), "GB".into());
    let config = Config::load(Some(&path), [variable]).unwrap();
    assert_eq!(
        config
            .community
            .region
            .map(|code| code.to_string())
            .as_deref(),
        Some("GB")
    );
    assert_eq!(
        config.community.sensitivity,
        signpost::matching::Sensitivity::Eager
    );
}

#[test]
fn a_missing_file_is_told() {
    let error = Config::load(Some(Path::new("/no/such/config.toml")), []).unwrap_err();
    assert!(error.to_string().contains("cannot be opened"), "{error}");
}
