//! The `signpost` command as a person or a script uses it.

mod report;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Runs the program in an empty folder with a clean environment.
fn signpost(arguments: &[&str], variables: &[(&str, &str)], input: &str) -> Output {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("cli");
    fs::create_dir_all(&folder).unwrap();
    signpost_in(&folder, arguments, variables, input.as_bytes())
}

/// Runs the program in this folder with a clean environment.
fn signpost_in(
    folder: &Path,
    arguments: &[&str],
    variables: &[(&str, &str)],
    input: &[u8],
) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_signpost"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .envs(variables.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that ends early closes its input; what it printed is the test.
    let _closed = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn one_question_gets_one_card() {
    let output = signpost(&["ask", "why does my eyelid keep jumping"], &[], "");
    let card = text(&output.stdout);
    assert!(output.status.success());
    for part in [
        "Twitching eyelid",
        "What may cause it",
        "Please note",
        "Who to talk to",
    ] {
        assert!(card.contains(part), "{part} is missing in:\n{card}");
    }
    assert!(!card.contains('\u{1b}'), "no colours in a pipe");
}

#[test]
fn one_answer_names_related_topics_and_waits_for_no_number() {
    let output = signpost(&["ask", "why", "does", "my", "eye", "twitch"], &[], "");
    let card = text(&output.stdout);
    assert!(output.status.success(), "{card}");
    assert!(card.contains("Twitching eyelid"), "{card}");
    assert!(card.contains("You can also ask about: "), "{card}");
    assert!(!card.contains("Type a number"), "{card}");
    let quoted = signpost(&["ask", "why does my eye twitch"], &[], "");
    assert_eq!(card, text(&quoted.stdout));
    let mixed = signpost(&["ask", "my", "eyelid", "jumps", "--json"], &[], "");
    assert!(text(&mixed.stdout).starts_with('{'));
}

#[test]
fn an_answer_as_json_can_be_read_back() {
    let output = signpost(
        &["ask", "--json", "why does my eyelid keep jumping"],
        &[],
        "",
    );
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["outcome"], "answer");
    assert_eq!(answer["entry"], "eyelid-twitch");
    let (disclaimer, referral) = (&answer["disclaimer"], &answer["referral"]);
    let reply = answer["reply_text"].as_str().unwrap();
    assert!(reply.contains(disclaimer.as_str().unwrap()));
    assert!(reply.contains(referral.as_str().unwrap()));
}

#[test]
fn a_batch_answers_each_line_and_keeps_going() {
    let batch = concat!(
        r#"{"id":"a","text":"why does my eyelid keep jumping","label":"kept out"}"#,
        "\n\n",
        "not json\n",
        r#"{"id":2,"text":"my face is drooping and i cant lift my arm"}"#,
        "\n",
        r#"{"id":"c","text":"how long does it last","prev":"does botox stop face twitching"}"#,
        "\n",
        r#"{"id":"d","text":"🙂"}"#,
        "\n",
    );
    let output = signpost(&["ask", "--batch", "-"], &[], batch);
    let lines: Vec<serde_json::Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let seen: Vec<_> = lines
        .iter()
        .map(|line| (line["id"].clone(), line["outcome"].clone()))
        .collect();
    assert_eq!(seen[0], ("a".into(), "answer".into()));
    assert_eq!(seen[1], (2.into(), "urgent".into()));
    assert_eq!(lines[2]["candidates"][0]["entry"], "botulinum-injections");
    assert_eq!(seen[3], ("d".into(), "unknown".into()));
    assert!(
        lines
            .iter()
            .all(|line| line["disclaimer"].is_string() && line["referral"].is_string())
    );
    assert!(
        !output.status.success(),
        "a bad line is told by the exit code"
    );
    let complaint = text(&output.stderr);
    assert!(
        complaint.contains("line 3") && !complaint.contains("not json"),
        "{complaint}"
    );
}

#[test]
fn a_batch_line_that_is_no_text_costs_only_itself() {
    let batch = [
        b"\xef\xbb\xbf".as_slice(),
        br#"{"id":1,"text":"why does my eyelid keep jumping"}"#,
        b"\r\n",
        b"{\"id\":2,\"text\":\"caf\xe9 twitch\"}\n",
        br#"{"id":3,"text":"why does my eyelid keep jumping"}"#,
    ]
    .concat();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let output = signpost_in(folder, &["ask", "--batch", "-"], &[], &batch);
    let said = text(&output.stdout);
    let ids: Vec<serde_json::Value> = said
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["id"].clone())
        .collect();
    assert_eq!(ids, [1, 3]);
    let complaint = text(&output.stderr);
    assert!(!output.status.success());
    assert_eq!(complaint.lines().count(), 1, "{complaint}");
    assert!(complaint.starts_with("line 2, byte 20: "), "{complaint}");
}

/// What the chat prints to these lines.
#[track_caller]
fn chat(talk: &str, parts: &[&str]) {
    let output = signpost(&["chat"], &[], talk);
    let said = text(&output.stdout);
    assert!(output.status.success());
    for part in parts {
        assert!(
            said.contains(part),
            "expected {part:?} after {talk:?}:\n{said}"
        );
    }
}

#[test]
fn the_chat_hints_at_what_can_be_typed() {
    chat(
        "7\n",
        &["No numbers are on offer here. /topics lists some."],
    );
    chat("/topics\n0\n", &["Numbers 1 to 27 are on offer here"]);
    chat("/topics\n99999999999999999999999\n", &["Numbers 1 to 27"]);
    chat("/topics 28\n", &["Numbers 1 to 27 are on offer here"]);
    chat("/topics nonsense\n", &["Numbers 1 to 27 are on offer here"]);
    chat("/topic\n", &["I don't know that command.", "/topics"]);
    chat("/ask why does my eye twitch\n", &["in your own words"]);
}

#[test]
fn a_topic_opens_by_its_number() {
    let list = text(&signpost(&["chat"], &[], "/topics\n").stdout);
    let line = list.lines().find(|line| line.trim().starts_with("3. "));
    let title = line.unwrap().trim().trim_start_matches("3. ").to_owned();
    for talk in ["/topics\n3\n", "/topics\n3.\n", "/topics 3\n"] {
        chat(talk, &[&format!("─\n{title}\n"), "Who to talk to"]);
    }
}

#[test]
fn a_cry_for_help_is_heard_in_a_command_too() {
    chat("/i want to die\n", &["You are not alone"]);
    chat("/topics i want to die\n", &["You are not alone"]);
}

#[test]
fn the_chat_works_in_a_pipe() {
    let talk = "my face is drooping and i cant lift my arm\nwhy does my eyelid keep jumping\n1\n/topics\n27\n";
    let output = signpost(&["chat"], &[], talk);
    let said = text(&output.stdout);
    assert!(output.status.success());
    let first: Vec<&str> = said.lines().take(2).collect();
    assert!(
        first[1].contains("emergency"),
        "the emergency card comes first: {first:?}"
    );
    assert!(said.contains("Twitching eyelid"));
    assert!(said.contains("27. "));
    let cards = said.lines().filter(|line| line.starts_with('─')).count() / 2;
    assert_eq!(cards, 4, "two questions and two choices:\n{said}");
}

#[test]
fn without_a_token_the_chat_opens_and_says_how_to_connect() {
    let output = signpost(&[], &[], "why does my eyelid keep jumping\n");
    assert!(output.status.success());
    assert!(text(&output.stderr).contains("DISCORD_TOKEN"));
    assert!(text(&output.stdout).contains("Twitching eyelid"));
}

#[test]
fn bytes_that_are_no_text_do_not_end_the_chat() {
    let output = signpost(
        &["chat"],
        &[],
        "\u{0}\u{7}\n\u{202e}hctiwt\nwhy does my eyelid keep jumping\n",
    );
    assert!(output.status.success());
    assert!(text(&output.stdout).contains("Twitching eyelid"));
}

#[test]
fn check_passes_on_what_is_shipped() {
    let output = signpost(&["check"], &[], "");
    let said = text(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert!(
        said.contains("27 entries") && said.contains("no problems found"),
        "{said}"
    );
}

#[test]
fn check_notes_a_missing_region_and_passes() {
    let output = signpost(&["check"], &[], "");
    let said = text(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("emergency cards carry no number"), "{said}");
    assert!(said.contains("SIGNPOST_SAFETY__REGION"), "{said}");
    let output = signpost(&["check"], &[("SIGNPOST_SAFETY__REGION", "GB")], "");
    let said = text(&output.stdout);
    assert!(!said.contains("note:"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_configuration_that_cannot_be_read_is_no_missing_one() {
    for (name, expected) in [
        ("config-link", "through a link"),
        ("config-folder", "this is a folder"),
    ] {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _fresh = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("config.toml");
        match name {
            "config-link" => std::os::unix::fs::symlink("nowhere.toml", path).unwrap(),
            _ => fs::create_dir(path).unwrap(),
        }
        let output = signpost_in(&folder, &["check"], &[], b"");
        let said = text(&output.stderr);
        assert!(!output.status.success());
        assert!(
            said.contains("config.toml: cannot be opened") && said.contains(expected),
            "{said}"
        );
    }
}

#[test]
fn check_fails_on_a_folder_with_a_bad_file_and_the_rest_still_answers() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bad-pack");
    let _fresh = fs::remove_dir_all(&folder);
    let shipped = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("knowledge/facial-twitching");
    fs::create_dir_all(folder.join("entries")).unwrap();
    for part in ["", "entries"] {
        for item in fs::read_dir(shipped.join(part)).unwrap() {
            let path = item.unwrap().path();
            if path.is_file() {
                fs::copy(&path, folder.join(part).join(path.file_name().unwrap())).unwrap();
            }
        }
    }
    fs::write(folder.join("entries/self-care.toml"), "title = \"half").unwrap();
    let variables = [("SIGNPOST_KNOWLEDGE__DIRECTORY", folder.to_str().unwrap())];
    let output = signpost(&["check"], &variables, "");
    let said = text(&output.stdout);
    assert!(!output.status.success());
    assert!(
        said.contains("entries/self-care.toml:1: cannot be read"),
        "{said}"
    );
    assert!(said.contains("1 problem(s) found"), "{said}");
    assert!(said.contains("tests were not run"), "{said}");
    let output = signpost(&["ask", "why does my eyelid keep jumping"], &variables, "");
    assert!(text(&output.stdout).contains("Twitching eyelid"));
    assert!(text(&output.stderr).contains("signpost check"));
}

#[test]
fn check_fails_on_a_pack_without_entries() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("empty-pack");
    let _fresh = fs::remove_dir_all(&folder);
    let shipped = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("knowledge/facial-twitching");
    fs::create_dir_all(&folder).unwrap();
    for name in ["pack.toml", "claims.toml", "lexicon.toml"] {
        fs::copy(shipped.join(name), folder.join(name)).unwrap();
    }
    let variables = [("SIGNPOST_KNOWLEDGE__DIRECTORY", folder.to_str().unwrap())];
    for _ in 0..2 {
        let output = signpost(&["check"], &variables, "");
        let said = text(&output.stdout);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(
            said.contains("has no entries") && said.contains("hint"),
            "{said}"
        );
        fs::create_dir_all(folder.join("entries")).unwrap();
    }
}

#[test]
fn mistakes_are_told_with_the_next_step() {
    for (arguments, variables, expected) in [
        (&["run"][..], &[][..], "no token: set DISCORD_TOKEN"),
        (
            &["run"],
            &[("DISCORD_TOKEN", "not a token!")],
            "Developer Portal",
        ),
        (
            &["ask", "x"],
            &[("SIGNPOST_SAFETY__REGION", "Narnia")],
            "SIGNPOST_SAFETY__REGION",
        ),
        (
            &["check"],
            &[("SIGNPOST_SAFETY_REGION", "GB")],
            "did you mean SIGNPOST_SAFETY__REGION?",
        ),
        (
            &["ask", "x", "--config", "nowhere.toml"],
            &[],
            "cannot be opened",
        ),
        (&["ask"], &[], "Usage"),
        (
            &["ask", "--batch", "nowhere.jsonl"],
            &[],
            "cannot open the batch",
        ),
    ] {
        let output = signpost(arguments, variables, "");
        let said = text(&output.stderr);
        assert!(!output.status.success(), "{arguments:?}");
        assert!(said.contains(expected), "{arguments:?}: {said}");
        assert!(!said.contains("not a token!"), "a token is never quoted");
    }
}

#[test]
fn the_commands_can_be_printed_without_a_token() {
    let output = signpost(&["commands", "print"], &[], "");
    let commands: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let names: Vec<_> = commands
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["name"])
        .collect();
    assert_eq!(names[..2], ["ask", "Find an answer"]);
}

#[test]
fn the_chat_answers_as_a_server_decided() {
    use signpost::community::{Guild, Key, Person, Proposal};
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("chat.db");
    for end in ["", "-wal", "-shm"] {
        let _missing = fs::remove_file(format!("{}{end}", file.display()));
    }
    let url = format!("sqlite:{}", file.display());
    let variables = [("SIGNPOST_DATABASE__URL", url.as_str())];
    // Without a server the host's choices stand; the database is made all the same.
    let output = signpost(&["chat"], &variables, "why does my eyelid keep jumping\n");
    assert!(text(&output.stdout).contains("call your local emergency number now"));
    assert!(file.is_file());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let store = signpost::store::Store::open(&url).await.unwrap();
        let proposal = Proposal {
            who: Person::new(1).unwrap(),
            why: String::new(),
            undoes: None,
            edits: vec![(Key::Region.subject(), Some("DE".to_owned()))],
            based_on: None,
        };
        let guild = Guild::new(77).unwrap();
        store.commit(guild, 0, &proposal).await.unwrap();
    });
    let output = signpost(&["chat", "--server", "77"], &variables, "eyelid twitch\n");
    assert!(
        text(&output.stdout).contains("call 112 (Germany) now"),
        "{}",
        text(&output.stdout)
    );
    let output = signpost(&["chat", "--server", "78"], &variables, "eyelid twitch\n");
    assert!(
        text(&output.stderr).contains("has decided nothing"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn a_database_that_cannot_be_opened_is_told_and_costs_the_chat_nothing() {
    let variables = [(
        "SIGNPOST_DATABASE__URL",
        "sqlite:no/such/folder/signpost.db",
    )];
    let output = signpost(&["chat"], &variables, "why does my eyelid keep jumping\n");
    assert!(output.status.success());
    assert!(text(&output.stdout).contains("Twitching eyelid"));
    let told = text(&output.stderr);
    assert!(told.contains("goes on without the database"), "{told}");
    let output = signpost(&["chat", "--server", "77"], &variables, "");
    assert!(!output.status.success());
    let output = signpost(&["run"], &[("DISCORD_TOKEN", "a.b.c"), variables[0]], "");
    assert!(!output.status.success());
    let bad = [("SIGNPOST_DATABASE__URL", "mysql://root:secret@host/db")];
    let output = signpost(&["chat"], &bad, "");
    let told = text(&output.stderr);
    assert!(
        told.contains("sqlite:") && !told.contains("secret"),
        "{told}"
    );
}
