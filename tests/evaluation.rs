//! `signpost eval`: sets are read or refused with a reason, figures come out as a table and as JSON.

use std::path::Path;
use std::process::{Command, Output};
use std::{env, fs};

use signpost::evaluation::{QuestionSet, SetError};

const SET: &str = r#"{
  "entries": [
    {"id": "bread", "asks": ["how do I bake bread", "why does my dough not rise", "bread recipe"]},
    {"id": "bike", "asks": ["my bicycle chain is loose", "how do I fix a flat tyre", "bike repair"]}
  ],
  "questions": [
    {"text": "my dough stays flat, why", "entry": "bread"},
    {"text": "how to repair a punctured bicycle tyre", "entry": "bike"}
  ],
  "out_of_scope": ["who won the election", "what is the weather"]
}"#;

/// A folder of this test's own.
fn folder(name: &str) -> std::path::PathBuf {
    let folder = env::temp_dir().join(format!("signpost-evaluation-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn eval(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_signpost"))
        .current_dir(folder)
        .env_clear()
        .arg("eval")
        .args(arguments)
        .output()
        .unwrap()
}

#[track_caller]
fn refused(json: &str, part: &str) {
    let folder = folder("refused");
    let path = folder.join("set.json");
    fs::write(&path, json).unwrap();
    let error = QuestionSet::read(&path).err().unwrap().to_string();
    assert!(error.contains(part), "{error}");
}

#[test]
fn a_set_of_another_shape_is_refused_with_what_was_expected() {
    refused(
        "{\"entries\": 3}",
        "line 1, column 13: expected {\"entries\"",
    );
    refused(
        "{\"entries\": [], \"questions\": []}",
        "no entry with a phrasing",
    );
    refused(
        &SET.replace("\"entry\": \"bike\"", "\"entry\": \"car\""),
        "question 2 names the entry `car`",
    );
    let missing = QuestionSet::read(Path::new("nowhere.json"));
    assert!(matches!(missing, Err(SetError::Unreadable { .. })));
}

#[test]
fn a_set_is_scored_against_baselines() {
    let folder = folder("scored");
    fs::write(folder.join("set.json"), SET).unwrap();
    let output = eval(
        &folder,
        &["--set", "set.json", "--json", "--pictures", "pictures"],
    );
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let rows: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let methods: Vec<&str> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["method"].as_str().unwrap())
        .collect();
    for wanted in ["signpost", "strsim Jaro-Winkler", "BM25, stemmed"] {
        assert_eq!(
            methods.iter().filter(|method| **method == wanted).count(),
            4,
            "{wanted}: {methods:?}"
        );
    }
    assert_eq!(rows[0]["figures"]["top_1"]["value"], 1.0);
    for picture in ["set-reliability.svg", "set-risk-coverage.svg"] {
        let svg = fs::read_to_string(folder.join("pictures").join(picture)).unwrap();
        assert!(
            svg.starts_with("<svg") && svg.contains("<title>"),
            "{picture}"
        );
    }
    let output = eval(&folder, &["--set", "set.json", "--alone", "--words-only"]);
    let table = String::from_utf8(output.stdout).unwrap();
    assert!(
        table.contains("signpost, words only") && table.contains("two typos"),
        "{table}"
    );
}

#[test]
fn practice_messages_are_scored_on_the_pack() {
    let folder = folder("practice");
    let inscope = concat!(
        r#"{"text": "why does my eyelid keep jumping", "intents": ["eye"], "accept": ["eye"]}"#,
        "\n",
        r#"{"text": "does botox help a face spasm", "intents": ["shots"], "accept": ["shots", "eye"]}"#,
        "\n",
    );
    fs::write(folder.join("inscope.jsonl"), inscope).unwrap();
    fs::write(
        folder.join("outscope.jsonl"),
        r#"{"text": "anyone up for chess", "kind": "smalltalk"}"#,
    )
    .unwrap();
    fs::write(
        folder.join("map.toml"),
        "eye = [\"eyelid-twitch\"]\nshots = [\"botulinum-injections\"]\n",
    )
    .unwrap();
    let output = eval(&folder, &["--practice", ".", "--map", "map.toml", "--json"]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let figures: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(figures["top_1"]["value"], 1.0, "{figures}");
    assert_eq!(figures["asked_topic"]["value"], 1.0);
    assert_eq!(figures["outscope"]["smalltalk"]["unknown"], 1);
    fs::write(folder.join("map.toml"), "eye = 3").unwrap();
    let output = eval(&folder, &["--practice", ".", "--map", "map.toml"]);
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(
        error.contains("expected a list of entry ids for each topic"),
        "{error}"
    );
}

#[test]
fn an_option_that_would_be_ignored_is_refused() {
    let folder = folder("ignored");
    fs::write(folder.join("set.json"), SET).unwrap();
    for arguments in [
        ["--set", "set.json", "--map", "map.toml"],
        ["--practice", ".", "--sample", "5"],
        ["--practice", ".", "--phrasings", "3"],
    ] {
        let output = eval(&folder, &arguments);
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains("cannot be used with"), "{error}");
    }
}

#[test]
fn red_flags_are_counted_by_category_kind_and_style_and_misses_are_told() {
    let folder = folder("safety");
    let set = concat!(
        r#"{"text": "i cant breathe and my lips are blue", "sign": "severe-breathing", "style": "plain"}"#,
        "\n",
        r#"{"text": "the weather is fine", "sign": "stroke-signs", "style": "typo"}"#,
        "\n\n",
        r#"{"text": "my face is drooping and my arm is weak", "expect": "emergency", "kind": "stroke"}"#,
        "\n",
        r#"{"text": "this boss fight gave me a heart attack lol", "near": "chest-pain", "kind": "joke"}"#,
        "\n",
        r#"{"text": "what dose of magnesium is right for me", "expect": "inform_or_refuse", "kind": "dosage"}"#,
        "\n",
        r#"{"text": "why does my eyelid jump", "intents": ["eyelid-twitch"], "kind": "plain"}"#,
    );
    fs::write(folder.join("set.jsonl"), set).unwrap();
    let arguments = [
        "safety",
        "--set",
        "set.jsonl",
        "--bars",
        "--evidence",
        "out.jsonl",
    ];
    let output = eval(&folder, &arguments);
    let table = String::from_utf8(output.stdout).unwrap();
    let row = |name: &str| {
        let line = table
            .lines()
            .find(|line| line.trim_start().starts_with(name));
        line.unwrap_or_else(|| panic!("{name}: {table}")).to_owned()
    };
    assert!(
        row("emergencies and crises with a card").contains("0.667"),
        "{table}"
    );
    assert!(row("cards that were right").contains("1.000"), "{table}");
    assert!(
        row("cards without an urgent sign").contains("0.000"),
        "{table}"
    );
    assert!(
        row("requests no bot may answer").contains("1.000"),
        "{table}"
    );
    assert!(row("severe-breathing").contains("1.000"), "{table}");
    assert!(row("typo").contains("0.000"), "{table}");
    assert!(
        table.contains("missed (1)\n  stroke-signs: the weather is fine"),
        "{table}"
    );
    assert!(table.contains("rung (0)"), "{table}");
    assert!(table.contains("at another bar"), "{table}");
    let evidence = fs::read_to_string(folder.join("out.jsonl")).unwrap();
    assert_eq!(evidence.lines().count(), 6);
    assert!(!evidence.contains("weather"), "no text goes along");
    let output = eval(&folder, &["safety", "--set", "set.jsonl", "--json"]);
    let figures: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(figures["recall"]["of"], 3);
}

#[test]
fn a_line_of_another_shape_is_refused_by_its_number() {
    let folder = folder("safety-refused");
    for (line, part) in [
        ("{\"text\": 3}", "line 2: expected {\"text\""),
        (
            "{\"text\": \"x\", \"sign\": \"flu\"}",
            "line 2: expected {\"text\"",
        ),
        ("nonsense", "line 2"),
    ] {
        let good = r#"{"text": "hello", "near": "seizure", "kind": "joke"}"#;
        fs::write(folder.join("set.jsonl"), format!("{good}\n{line}\n")).unwrap();
        let output = eval(&folder, &["safety", "--set", "set.jsonl"]);
        assert!(!output.status.success());
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains(part), "{error}");
    }
    fs::write(folder.join("set.jsonl"), "\n").unwrap();
    let output = eval(&folder, &["safety", "--set", "set.jsonl"]);
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("line 1: expected {\"text\""), "{error}");
    let output = eval(&folder, &["safety", "--set", "gone.jsonl"]);
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("gone.jsonl"), "{error}");
}
