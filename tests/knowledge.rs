//! Packs: the shipped one is whole, and a broken file says what is wrong and costs only itself.

mod lint;

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use signpost::knowledge::{Fault, Kind, Pack, PackFiles, Readability, Reading};

const TODAY: Date = date(2026, 11, 24);

/// The shipped pack's files by path, to be broken one at a time.
fn shipped() -> Vec<(String, String)> {
    fn collect(root: &Path, folder: &Path, found: &mut Vec<(String, String)>) {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                collect(root, &path, found);
            } else {
                let name = path
                    .strip_prefix(root)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge/facial-twitching");
    let mut files = Vec::new();
    collect(&root, &root, &mut files);
    files
}

fn read(files: Vec<(String, String)>) -> Reading {
    Pack::read(&PackFiles::from_texts(files), TODAY)
}

/// Changes one entry's text and gives back what is said about it, and how many entries are left.
#[track_caller]
fn broken(change: impl Fn(&str) -> String) -> (Vec<Fault>, usize) {
    let mut files = shipped();
    let (_, text) = files
        .iter_mut()
        .find(|(path, _)| path == "entries/eyelid-twitch.toml")
        .unwrap();
    let changed = change(text);
    assert_ne!(changed, *text, "the change changes something");
    *text = changed;
    let reading = read(files);
    (reading.faults, reading.pack.unwrap().entries().len())
}

#[track_caller]
fn says(change: impl Fn(&str) -> String, left: usize, expected: &[&str]) {
    let (faults, entries) = broken(change);
    let first = faults.first().expect("a fault").to_string();
    for part in expected {
        assert!(first.contains(part), "expected {part:?} in: {first}");
    }
    assert!(first.starts_with("entries/eyelid-twitch.toml"), "{first}");
    assert_eq!(entries, left, "{first}");
}

#[test]
fn the_built_in_pack_is_whole() {
    let Reading { pack, faults } = Pack::read(&PackFiles::built_in(), TODAY);
    assert_eq!(faults, []);
    let pack = pack.unwrap();
    assert_eq!(pack.entries().len(), 27);
    for entry in pack.entries() {
        assert!(
            entry.asks.len() >= 10,
            "{} has {} phrasings",
            entry.id,
            entry.asks.len()
        );
        assert!(!entry.tests.reach.is_empty() && !entry.tests.avoid.is_empty());
        assert!(!entry.sources.is_empty());
        assert_eq!(entry.treatment.is_some(), entry.kind == Kind::Treatment);
    }
}

#[test]
fn every_source_has_a_name_of_its_own() {
    let pack = Pack::read(&PackFiles::built_in(), TODAY).pack.unwrap();
    for entry in pack.entries() {
        let mut names = Vec::new();
        for source in &entry.sources {
            let name = source.name.as_str();
            assert!(
                !name.contains("page on this subject"),
                "{}: {name}",
                entry.id
            );
            assert!(!names.contains(&name), "{}: {name} stands twice", entry.id);
            names.push(name);
        }
    }
}

#[test]
fn every_entry_is_plain_to_read() {
    let pack = Pack::read(&PackFiles::built_in(), TODAY).pack.unwrap();
    let mut sum = 0.0;
    for entry in pack.entries() {
        let text: Vec<&str> = entry.shown().map(|(_, prose)| prose.as_str()).collect();
        let measured = Readability::of(&text.join("\n"));
        assert!(
            measured.grade <= 8.0,
            "{}: grade {:.1}",
            entry.id,
            measured.grade
        );
        assert!(
            measured.longest_sentence <= 20,
            "{}: {measured:?}",
            entry.id
        );
        sum += measured.grade;
    }
    let count = u32::try_from(pack.entries().len()).unwrap();
    assert!(
        sum / f64::from(count) <= 6.0,
        "mean grade {:.1}",
        sum / f64::from(count)
    );
}

#[test]
fn what_the_corrections_demand_is_said() {
    let pack = Pack::read(&PackFiles::built_in(), TODAY).pack.unwrap();
    let told = |id: &str| {
        let entry = pack.entry(&id.parse().unwrap()).unwrap();
        entry
            .shown()
            .map(|(_, prose)| prose.as_str().to_lowercase())
            .collect::<Vec<_>>()
            .join("\n")
    };
    for (id, words) in [
        ("nutrient-deficiency", ["potassium", "danger"]),
        ("caffeine-and-alcohol", ["suddenly", "fit"]),
        ("hemifacial-spasm", ["100,000", "one side"]),
        ("stroke-or-twitch", ["droop", "speech"]),
        ("serious-causes", ["droop", "speech"]),
        ("mvd-surgery", ["9 in 10", "hearing"]),
        ("botulinum-injections", ["swallow", "pregnan"]),
    ] {
        for word in words {
            assert!(told(id).contains(word), "{id} does not say `{word}`");
        }
    }
}

#[test]
fn a_broken_entry_costs_only_itself() {
    says(
        |text| text.replacen("summary =", "sumary =", 1),
        26,
        &[":4:", "sumary", "summary"],
    );
    says(
        |text| text.replacen("[care]", "[care]\nlevle = 1", 1),
        26,
        &["levle"],
    );
    says(|text| format!("{text}\nnot toml"), 26, &["cannot be read"]);
    says(
        |text| set(text, "cause", "\"  \""),
        26,
        &["`cause` is blank", "hint"],
    );
    says(
        |text| set(text, "kind", "\"illness\""),
        26,
        &["illness", "condition, cause, treatment"],
    );
    says(
        |text| set(text, "level", "\"asap\""),
        26,
        &["asap", "routine, soon or urgent"],
    );
    says(
        |text| set(text, "asks", "[\"why\"]").replace("ASKS", ""),
        26,
        &["`asks` has 1"],
    );
    says(
        |text| set(text, "helps", "\"You should rest.\""),
        26,
        &["`should`"],
    );
    says(|text| set(text, "helps", "\"Take 400 mg.\""), 26, &["dose"]);
    says(
        |text| set(text, "next", "2026-01-01"),
        26,
        &["must be after"],
    );
    says(|text| set(text, "reviewed", "\"soon\""), 26, &["datetime"]);
    says(|text| set(text, "url", "\"nhs.uk\""), 26, &["https://"]);
    says(
        |text| text.split("[[source]]").next().unwrap().to_owned(),
        26,
        &["source"],
    );
}

#[test]
fn a_missing_or_mistyped_key_is_named_with_its_line() {
    let without = |text: &str, key: &str| {
        let kept = text.lines().filter(|line| !line.starts_with(key));
        kept.collect::<Vec<_>>().join("\n")
    };
    says(
        |text| without(text, "level ="),
        26,
        &["missing field `level` in `[care]`", ".toml:"],
    );
    says(
        |text| without(text, "cause ="),
        26,
        &["missing field `cause`"],
    );
    says(
        |text| set(text, "cause", "1"),
        26,
        &[".toml:5: ", "`cause`: invalid type: integer `1`"],
    );
    says(
        |text| set(text, "level", "2"),
        26,
        &[".toml:", "`care.level`: invalid type"],
    );
    says(
        |text| text.replacen("asks = [", "asks = [\n  7,", 1),
        26,
        &[".toml:", "`asks`: invalid type"],
    );
}

#[test]
fn a_message_elsewhere_is_nobodys_phrasing() {
    let mut files = shipped();
    let (_, text) = files
        .iter_mut()
        .find(|(path, _)| path == "elsewhere.toml")
        .unwrap();
    *text = text.replacen(
        "asks = [",
        "asks = [\n  \"Why does my eyelid keep jumping?\",",
        1,
    );
    let faults: Vec<String> = read(files).faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults.len(), 1, "{faults:?}");
    for part in [
        "elsewhere.toml:7: ",
        "keep jumping?",
        "entries/eyelid-twitch.toml",
    ] {
        assert!(faults[0].contains(part), "{faults:?}");
    }
}

#[test]
fn an_abbreviation_is_one_word() {
    let mut files = shipped();
    let (_, lexicon) = files
        .iter_mut()
        .find(|(path, _)| path == "lexicon.toml")
        .unwrap();
    let wrong = "[[abbreviation]]\nshort = \"face thing\"\nmeans = \"a twitch of the face\"\n\n";
    *lexicon = format!("{wrong}{lexicon}");
    let reading = read(files);
    let [fault] = &reading.faults[..] else {
        panic!("one fault: {:?}", reading.faults);
    };
    let said = fault.to_string();
    assert!(
        said.starts_with("lexicon.toml:2") && said.contains("one word, as members write it"),
        "{said}"
    );
}

#[test]
fn a_neighbour_is_named_once_and_is_another_entry() {
    let twice = "[\"self-care\", \"stress-and-fatigue\",\n\"self-care\"]";
    says(
        |text| set(text, "related", twice),
        27,
        &["`related` names `self-care` twice", "hint"],
    );
    says(
        |text| set(text, "related", "[\"eyelid-twitch\", \"self-care\"]"),
        27,
        &[
            "`related` names `eyelid-twitch`, which is this entry itself",
            "hint",
        ],
    );
    let mut files = shipped();
    let (_, text) = files
        .iter_mut()
        .find(|(path, _)| path == "entries/eyelid-twitch.toml")
        .unwrap();
    let own = twice.replace(']', ", \"eyelid-twitch\"]");
    *text = set(text, "related", &own);
    let pack = read(files).pack.unwrap();
    let entry = pack.entry(&"eyelid-twitch".parse().unwrap()).unwrap();
    let related: Vec<_> = entry.related.iter().map(ToString::to_string).collect();
    assert_eq!(related, ["self-care", "stress-and-fatigue"]);
}

#[test]
fn a_refused_file_gives_no_faults_elsewhere() {
    for path in [
        "entries/self-care.toml",
        "entries/eyelid-twitch.toml",
        "claims.toml",
    ] {
        let mut files = shipped();
        let (_, text) = files.iter_mut().find(|(name, _)| name == path).unwrap();
        *text = "title = \"half".to_owned();
        let faults = read(files).faults;
        assert_eq!(faults.len(), 1, "{path}: {faults:?}");
        assert_eq!(faults[0].file, path);
    }
    let mut files = shipped();
    let (_, text) = files
        .iter_mut()
        .find(|(name, _)| name == "claims.toml")
        .unwrap();
    *text = set(text, "status", "\"maybe\"");
    let faults = read(files).faults;
    assert_eq!(faults.len(), 1, "one broken claim: {faults:?}");
}

#[test]
fn a_pack_without_entries_is_a_fault() {
    let head: Vec<_> = shipped()
        .into_iter()
        .filter(|(path, _)| !path.starts_with("entries/"))
        .collect();
    let faults = read(head).faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    let told = faults[0].to_string();
    assert!(
        told.contains("no entries") && told.contains("hint"),
        "{told}"
    );
}

#[test]
fn some_faults_fail_the_check_and_keep_the_entry() {
    let long = format!("\"It {} ends.\"", "goes on and on and ".repeat(8));
    says(
        |text| set(text, "helps", &long),
        27,
        &["sentence of", "split it"],
    );
    says(
        |text| set(text, "related", "[\"no-such-entry\", \"self-care\"]"),
        27,
        &["no-such-entry"],
    );
    let overdue = Pack::read(&PackFiles::from_texts(shipped()), date(2028, 1, 1));
    assert_eq!(overdue.pack.unwrap().entries().len(), 27);
    assert_eq!(
        overdue.faults.len(),
        27,
        "each entry's review is due by then"
    );
    assert!(overdue.faults[0].to_string().contains("review was due on"));
}

#[test]
fn two_entries_cannot_share_a_phrasing() {
    let mut files = shipped();
    let theirs = read(shipped()).pack.unwrap().entries()[0].asks[0].to_string();
    let (_, text) = files
        .iter_mut()
        .find(|(path, _)| path == "entries/what-is-facial-twitching.toml")
        .unwrap();
    *text = text.replacen(
        "asks = [",
        &format!("asks = [\n  \"{}?!\",", theirs.to_uppercase()),
        1,
    );
    let reading = read(files);
    let fault = reading.faults.first().expect("a fault").to_string();
    assert!(
        fault.contains("already stands in `entries/about-this-information.toml`"),
        "{fault}"
    );
    assert!(
        fault.starts_with("entries/what-is-facial-twitching.toml:"),
        "{fault}"
    );
}

#[test]
fn two_files_cannot_share_an_id() {
    let mut files = shipped();
    let copy = files
        .iter()
        .find(|(path, _)| path == "entries/self-care.toml")
        .unwrap()
        .1
        .clone();
    files.push(("entries/more/self-care.toml".to_owned(), copy));
    let reading = read(files);
    let told: Vec<String> = reading.faults.iter().map(ToString::to_string).collect();
    assert!(
        told.iter()
            .any(|fault| fault.contains("id `self-care` is already taken")),
        "{told:?}"
    );
    assert_eq!(reading.pack.unwrap().entries().len(), 27);
}

#[test]
fn a_claim_that_needs_a_correction_must_have_it() {
    let mut files = shipped();
    let path = "entries/nutrient-deficiency.toml";
    let (_, text) = files.iter_mut().find(|(name, _)| name == path).unwrap();
    let at = text.find("[[dispute]]").unwrap();
    let end = text[at + 1..].find("\n[").unwrap() + at + 1;
    text.replace_range(at..end, "");
    let reading = read(files);
    assert!(
        reading.faults[0].to_string().contains("needs a correction"),
        "{:?}",
        reading.faults
    );
    assert_eq!(reading.pack.unwrap().entries().len(), 26);
}

#[test]
fn a_pack_without_its_head_is_no_pack() {
    for text in [None, Some("title = 1"), Some("")] {
        let mut files: Vec<_> = shipped()
            .into_iter()
            .filter(|(p, _)| p != "pack.toml")
            .collect();
        files.extend(text.map(|text| ("pack.toml".to_owned(), text.to_owned())));
        let reading = read(files);
        assert!(reading.pack.is_none());
        assert!(reading.faults.iter().any(|fault| fault.file == "pack.toml"));
    }
}

#[test]
fn a_folder_replaces_the_built_in_pack_and_survives_a_bad_file() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pack-folder");
    let _fresh = fs::remove_dir_all(&folder);
    for (path, text) in shipped() {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    fs::write(folder.join("entries/bytes.toml"), [0xff, 0xfe, 0x00]).unwrap();
    let reading = Pack::read(&PackFiles::from_directory(&folder).unwrap(), TODAY);
    assert_eq!(reading.pack.unwrap().entries().len(), 27);
    assert_eq!(reading.faults.len(), 1);
    assert!(
        reading.faults[0]
            .to_string()
            .starts_with("entries/bytes.toml: cannot be opened")
    );
    let error = PackFiles::from_directory(Path::new("/no/such"))
        .err()
        .unwrap();
    assert!(
        error
            .to_string()
            .contains("expected a folder with `pack.toml`")
    );
}

/// As Kubernetes mounts a pack: real files in a dated folder, links to them beside it.
#[cfg(unix)]
#[test]
fn a_folder_of_links_is_read_and_a_loop_ends() {
    use std::os::unix::fs::symlink;
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("linked-pack");
    let _fresh = fs::remove_dir_all(&folder);
    let dated = folder.join("..2026_11_24");
    for (path, text) in shipped() {
        let path = dated.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    symlink("..2026_11_24", folder.join("..data")).unwrap();
    for name in ["pack.toml", "claims.toml", "lexicon.toml", "entries"] {
        symlink(format!("..data/{name}"), folder.join(name)).unwrap();
    }
    symlink(&folder, dated.join("entries/loop")).unwrap();
    let reading = Pack::read(&PackFiles::from_directory(&folder).unwrap(), TODAY);
    assert_eq!(reading.faults, []);
    assert_eq!(reading.pack.unwrap().entries().len(), 27);
}

/// Gives the first line `key = ..` another value; a list that runs over lines is replaced whole.
fn set(text: &str, key: &str, value: &str) -> String {
    let start = text.find(&format!("\n{key} = ")).expect("the key is there") + 1;
    let rest = &text[start..];
    let line = rest.find('\n').unwrap();
    let end = if rest[..line].ends_with('[') {
        rest.find("\n]").unwrap() + 2
    } else {
        line
    };
    format!("{}{key} = {value}{}", &text[..start], &rest[end..])
}
