//! Attachments made to do harm: each is refused, with a sentence that says what was expected.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{FORMS, guild, refused, text_of, written};
use signpost::archive::Form;

/// An archive of these files, packed as any program packs them.
pub(super) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    packed(files, CompressionMethod::Deflated)
}

fn packed(files: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, bytes) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An archive of one ordinary entry.
fn plain() -> Vec<u8> {
    zip(&[("entries/self-care.toml", text_of("self-care").as_bytes())])
}

/// The same bytes with one sequence put in place of another, wherever it stands.
fn swapped(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut bytes = bytes.to_vec();
    let mut seen = 0;
    for at in 0..=bytes.len() - from.len() {
        if bytes[at..].starts_with(from) {
            bytes[at..at + to.len()].copy_from_slice(to);
            seen += 1;
        }
    }
    assert!(seen > 0, "nothing to swap");
    bytes
}

/// The same archive with a value written into the first file's two headers: behind the mark of its line in
/// the directory, and behind its own.
fn patched(mut bytes: Vec<u8>, directory: usize, own: Option<usize>, value: &[u8]) -> Vec<u8> {
    let mark = bytes
        .windows(4)
        .position(|four| four == b"PK\x01\x02")
        .unwrap();
    bytes[mark + directory..][..value.len()].copy_from_slice(value);
    if let Some(own) = own {
        bytes[own..][..value.len()].copy_from_slice(value);
    }
    bytes
}

/// So many pieces, one after another.
fn listed(count: usize, piece: fn(usize) -> String) -> String {
    let pieces: Vec<String> = (0..count).map(piece).collect();
    pieces.concat()
}

#[track_caller]
fn says(bytes: &[u8], expected: &str) {
    let said = refused("a.zip", bytes);
    assert!(said.contains(expected), "{said}");
}

#[test]
fn what_is_no_archive_is_refused() {
    says(b"", "cannot be opened as a zip archive");
    says(b"hello", "cannot be opened as a zip archive");
    says(&vec![0; 100_000], "cannot be opened as a zip archive");
    let whole = plain();
    says(
        &whole[..whole.len() / 2],
        "cannot be opened as a zip archive",
    );
    says(&zip(&[]), "holds no entries, expected at least one");
    let said = refused("knowledge.tar", &whole);
    assert!(said.contains("ends in `.zip`, `.json` or `.csv`"), "{said}");
    for name in ["a.zip", "a.json", "a.csv"] {
        let said = refused(name, &vec![b' '; 8 * 1024 * 1024 + 1]);
        assert!(
            said.contains("8388609 bytes, expected at most 8388608"),
            "{said}"
        );
    }
}

#[test]
fn paths_that_lead_out_are_refused() {
    for path in [
        "../entries/a.toml",
        "entries/../../a.toml",
        "/entries/a.toml",
        "\\entries\\a.toml",
        "..\\a.toml",
        "C:a.toml",
        "entries/..",
    ] {
        let name = "x".repeat(path.len());
        let bytes = swapped(
            &zip(&[(&name, b"title = 1")]),
            name.as_bytes(),
            path.as_bytes(),
        );
        says(&bytes, "leads out of the archive; expected a plain path");
    }
}

#[test]
fn files_that_no_bundle_has_are_refused() {
    for path in [
        "notes.txt",
        "inner.zip",
        "entries/inner.zip",
        "entries/sub/a.toml",
        "entries/Ab.toml",
        "entries/.toml",
        "pack.TOML",
        "manifest.toml",
        "entries",
        "entries/a.toml/",
    ] {
        let name = "x".repeat(path.len());
        let bytes = swapped(
            &zip(&[(&name, plain().as_slice())]),
            name.as_bytes(),
            path.as_bytes(),
        );
        says(
            &bytes,
            "has no place here; expected `MANIFEST.toml`, `pack.toml`",
        );
    }
    let bytes = swapped(
        &zip(&[("entries/x\u{e9}.toml", b"")]),
        "x\u{e9}".as_bytes(),
        b"x\xff\xfe".get(..3).unwrap(),
    );
    says(&bytes, "name is not UTF-8");
}

#[test]
fn links_and_devices_are_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    zip.add_symlink("entries/a.toml", "/etc/passwd", options)
        .unwrap();
    says(
        &zip.finish().unwrap().into_inner(),
        "is a link; expected a plain file",
    );
    let device = (0o060_644_u32 << 16).to_le_bytes();
    says(
        &patched(plain(), 38, None, &device),
        "is a link; expected a plain file",
    );
}

#[test]
fn a_name_that_stands_twice_is_refused() {
    let bytes = zip(&[("entries/aa.toml", b"1"), ("entries/ab.toml", b"2")]);
    says(
        &swapped(&bytes, b"/ab.toml", b"/aa.toml"),
        "stands there twice, expected it once",
    );
}

#[test]
fn locked_and_unknown_packing_is_refused() {
    says(
        &patched(plain(), 8, Some(6), &[1, 0]),
        "is encrypted; expected an archive without a password",
    );
    for method in [1_u16, 9, 12, 14, 93, 95, 99] {
        let bytes = patched(plain(), 10, Some(8), &method.to_le_bytes());
        says(&bytes, "expected the usual `deflate`, or none");
    }
}

#[test]
fn bombs_are_refused_by_what_they_say_and_by_what_they_are() {
    let zeros = vec![b'0'; 256 * 1024];
    says(
        &zip(&[("entries/a.toml", &zeros)]),
        "unpacks to more than 200 times its size",
    );
    let long = vec![b'0'; 256 * 1024 + 1];
    says(
        &zip(&[("entries/a.toml", &long)]),
        "has 262145 bytes, expected at most 262144",
    );
    // One that says it is small, in the directory and at its own place.
    for size in [1_u32, 60_000] {
        let liar = patched(
            zip(&[("entries/a.toml", &vec![b'0'; 1 << 24])]),
            24,
            Some(22),
            &size.to_le_bytes(),
        );
        let said = refused("a.zip", &liar);
        assert!(said.starts_with("entries/a.toml: "), "{said}");
    }
    // One that says it is large.
    let size = u32::MAX.wrapping_sub(1).to_le_bytes();
    says(
        &patched(plain(), 24, Some(22), &size),
        "expected at most 262144",
    );
    // Many files, each within bounds.
    let part = listed(24_000, |nth| format!("{nth} line\n"));
    let names: Vec<String> = (0..70).map(|nth| format!("entries/e{nth}.toml")).collect();
    let files: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), part.as_bytes()))
        .collect();
    assert!(part.len() <= 256 * 1024 && part.len() * 70 > 16 * 1024 * 1024);
    says(&zip(&files), "bytes of text, expected at most 16777216");
}

#[test]
fn too_many_files_are_refused_before_the_archive_is_opened() {
    let names: Vec<String> = (0..521).map(|nth| format!("entries/e{nth}.toml")).collect();
    let files: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), b"".as_slice()))
        .collect();
    says(
        &zip(&files),
        "has more files than an archive of 500 entries needs",
    );
    // One that only says so: room for 60,000 is never made.
    let mut liar = plain();
    let end = liar.len() - 22;
    liar[end + 8..end + 12].copy_from_slice(&[0x60, 0xea, 0x60, 0xea]);
    says(&liar, "has more files than an archive of 500 entries needs");
    liar[end + 8..end + 12].copy_from_slice(&[0xff; 4]);
    says(&liar, "uses the zip64 extension; expected a plain zip");
    let mut locator = plain();
    let end = locator.len() - 22;
    locator.splice(end..end, b"PK\x06\x07".iter().copied().chain([0; 16]));
    says(&locator, "uses the zip64 extension; expected a plain zip");
    let many = zip(&files[..505]);
    says(&many, "505 entries, expected at most 500");
}

#[test]
fn damaged_files_are_told() {
    let stored = packed(
        &[("entries/self-care.toml", text_of("self-care").as_bytes())],
        CompressionMethod::Stored,
    );
    says(&swapped(&stored, b"title = ", b"tytle = "), "is damaged");
    let latin = b"title = \"caf\xe9\"\n";
    says(
        &zip(&[("entries/a.toml", latin)]),
        "entries/a.toml: line 1 is not UTF-8",
    );
}

#[test]
fn a_manifest_is_held_against_the_files() {
    let text = text_of("self-care");
    let entry = ("entries/self-care.toml", text.as_bytes());
    let sum = "0".repeat(64);
    let cases = [
        (
            "format = 2\nsoon = 1".to_owned(),
            "MANIFEST.toml: has format 2, expected 1",
        ),
        (
            "format = 1\nfiles = 3".to_owned(),
            "MANIFEST.toml:2: cannot be read: unknown field `files`",
        ),
        (
            "format = 1".to_owned(),
            "entries/self-care.toml: is not named in `MANIFEST.toml`",
        ),
        (
            format!("format = 1\n[[file]]\npath = \"entries/self-care.toml\"\nsha256 = \"{sum}\""),
            "entries/self-care.toml: differs from its checksum",
        ),
        (
            format!("format = 1\n[[file]]\npath = \"entries/b.toml\"\nsha256 = \"{sum}\""),
            "MANIFEST.toml: names `entries/b.toml`, which is not in the archive",
        ),
        (
            "format = 1\ndisabled = [\"a\", \"a\"]".to_owned(),
            "MANIFEST.toml: `a` stands there twice",
        ),
        (
            "format = 1\ndisabled = [\"../a\"]".to_owned(),
            "MANIFEST.toml: `../a` is no entry's id",
        ),
        ("format".to_owned(), "MANIFEST.toml:1: cannot be read"),
    ];
    for (manifest, expected) in cases {
        let bytes = zip(&[("MANIFEST.toml", manifest.as_bytes()), entry]);
        let said = refused("a.zip", &bytes);
        assert!(said.contains(expected), "{manifest}: {said}");
    }
}

#[test]
fn documents_and_tables_that_grow_in_memory_are_cut_short() {
    let values = format!(
        "{{\"format\": 1, \"entries\": [{}0]}}",
        "[],".repeat(1_000_000)
    );
    let said = refused("a.json", values.as_bytes());
    assert!(said.contains("has more than 250000 values"), "{said}");
    let deep = "[".repeat(4_000_000);
    let said = refused("a.json", deep.as_bytes());
    assert!(said.contains("cannot be read: recursion limit"), "{said}");
    let names = listed(501, |nth| format!("\"e{nth}\":{{}},"));
    let many = format!(
        "{{\"format\":1,\"entries\":{{{}}}}}",
        names.trim_end_matches(',')
    );
    let said = refused("a.json", many.as_bytes());
    assert!(
        said.contains("entries: 501 entries, expected at most 500"),
        "{said}"
    );

    let said = refused("a.csv", ",".repeat(8_000_000).as_bytes());
    assert!(said.contains("row 1: has more cells"), "{said}");
    let said = refused("a.csv", "a".repeat(8_000_000).as_bytes());
    assert!(said.contains("row 1: `a row` has 524288 bytes"), "{said}");
    let table = String::from_utf8(written(&guild(), Form::Csv)).unwrap();
    let head = table.lines().next().unwrap();
    let rows = listed(501, |nth| format!("e{nth},yes\r\n"));
    let said = refused("a.csv", format!("{head}\r\n{rows}").as_bytes());
    assert!(
        said.contains("row 502: 501 entries, expected at most 500"),
        "{said}"
    );
    let escapes = "\u{1}".repeat(100_000);
    let said = refused("a.csv", format!("{head}\r\na,,{escapes}\r\n").as_bytes());
    assert!(said.contains("row 2: `entries/a.toml` has 600"), "{said}");
}

#[test]
fn a_name_may_lie_about_the_form() {
    for form in FORMS {
        let bytes = written(&guild(), form);
        for other in FORMS.into_iter().filter(|other| *other != form) {
            refused(&format!("a.{}", other.ending()), &bytes);
        }
    }
}

#[test]
fn findings_are_counted_when_they_are_too_many_to_read() {
    let names: Vec<String> = (0..300).map(|nth| format!("{nth}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), b"".as_slice()))
        .collect();
    let said = refused("a.zip", &zip(&files));
    assert_eq!(said.lines().count(), 101);
    assert!(said.ends_with("\nand 200 more"), "{said}");
}
