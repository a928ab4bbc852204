//! The house keeps its shape: arrows go one way, and only `discord` names Discord.

use std::fs;
use std::path::{Path, PathBuf};

/// Every source file with its path below `src/` and its code lines, comments left out.
fn sources() -> Vec<(String, String)> {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                collect(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        let code: Vec<&str> = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect();
        let name = path
            .strip_prefix(&root)
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/");
        (name, code.join("\n"))
    };
    let all: Vec<_> = paths.iter().map(read).collect();
    assert!(all.len() > 30, "the walk found the sources");
    all
}

/// Files of these modules must not name these words.
#[track_caller]
fn never(modules: &[&str], words: &[&str]) {
    let of = |name: &str, module: &str| {
        name == format!("{module}.rs") || name.starts_with(&format!("{module}/"))
    };
    let mut seen = 0;
    for (name, code) in sources() {
        if modules.iter().any(|module| of(&name, module)) {
            seen += 1;
            for word in words {
                assert!(!code.contains(word), "src/{name} names {word}");
            }
        }
    }
    assert!(seen >= modules.len(), "every module has a file");
}

#[test]
fn only_discord_names_serenity() {
    for (name, code) in sources() {
        let inside = name == "discord.rs" || name.starts_with("discord/");
        assert!(
            inside || !code.contains("serenity::"),
            "src/{name} names Discord types"
        );
    }
}

#[test]
fn the_core_does_no_io_and_has_no_clock() {
    let core = [
        "text",
        "matching",
        "safety",
        "reply",
        "responder",
        "community",
        "archive",
        "inbox",
        "insights",
        "speech",
    ];
    never(
        &core,
        &[
            "std::fs",
            "std::net",
            "std::env",
            "tokio",
            "async fn",
            "Timestamp::now",
            "SystemTime",
            "Instant::now",
            "reqwest",
        ],
    );
}

#[test]
fn arrows_go_one_way() {
    never(&["text"], &["crate::"]);
    never(
        &["speech"],
        &[
            "crate::text",
            "crate::reply",
            "crate::community",
            "crate::discord",
        ],
    );
    never(
        &["knowledge"],
        &[
            "crate::matching",
            "crate::reply",
            "crate::responder",
            "crate::safety",
        ],
    );
    never(
        &["safety"],
        &[
            "crate::matching",
            "crate::reply",
            "crate::responder",
            "crate::community",
        ],
    );
    never(
        &["matching"],
        &[
            "crate::reply",
            "crate::responder",
            "crate::community",
            "crate::safety",
        ],
    );
    never(
        &["reply"],
        &["crate::responder", "crate::community", "crate::discord"],
    );
    never(
        &["archive"],
        &[
            "crate::matching",
            "crate::reply",
            "crate::responder",
            "crate::safety",
            "crate::discord",
            "crate::store",
        ],
    );
    never(
        &["responder", "community"],
        &["crate::discord", "crate::config", "crate::store"],
    );
    never(
        &["store"],
        &[
            "crate::discord",
            "crate::config",
            "crate::responder",
            "crate::reply",
            "crate::matching",
            "crate::safety",
        ],
    );
}

#[test]
fn only_the_configuration_reads_the_environment() {
    for (name, code) in sources() {
        let allowed = name.starts_with("config") || name == "cli/setup.rs";
        assert!(
            allowed || !code.contains("env::var"),
            "src/{name} reads the environment"
        );
    }
}

#[test]
fn no_file_has_outgrown_its_noun() {
    for (name, code) in sources() {
        assert!(
            code.lines().count() <= 400,
            "src/{name} is long: look for a second noun"
        );
    }
}
