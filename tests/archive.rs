//! Import and export: what goes out comes back the same, and what is hostile is refused with a sentence.

mod fuzz;
mod hostile;
mod places;

use jiff::civil::{Date, date};
use signpost::archive::{Bundle, Form, PackFile};
use signpost::knowledge::{EntryId, EntryText, PackFiles};

const FORMS: [Form; 3] = [Form::Archive, Form::Json, Form::Csv];

fn today() -> Date {
    date(2026, 11, 26)
}

fn id(text: &str) -> EntryId {
    text.parse().unwrap()
}

/// The shipped pack as a bundle.
fn shipped() -> Bundle {
    Bundle::of_pack(&PackFiles::built_in())
}

/// The text of a shipped entry.
fn text_of(name: &str) -> String {
    shipped().entries()[&id(name)].clone()
}

/// A guild's own entries: one edited, one new, one taken out.
fn guild() -> Bundle {
    let mut edited = EntryText::parse(&text_of("eyelid-twitch")).unwrap();
    edited.asks.push("=does my \"lid\" jump, or not?".into());
    let mut new = EntryText::parse(&text_of("mvd-surgery")).unwrap();
    new.title = "A second look at surgery".into();
    let entries = [
        (id("eyelid-twitch"), edited.to_toml()),
        (id("second-look"), new.to_toml()),
    ];
    Bundle::new(entries, [id("self-care")])
}

fn written(bundle: &Bundle, form: Form) -> Vec<u8> {
    bundle
        .write(form)
        .unwrap_or_else(|error| panic!("{form:?}: {error}"))
}

fn read(form: Form, bytes: &[u8]) -> Bundle {
    let name = format!("Knowledge of (my) guild.{}", form.ending().to_uppercase());
    Bundle::read(&name, bytes).unwrap_or_else(|errors| panic!("{form:?}: {errors}"))
}

/// Everything that is said of a refused attachment.
#[track_caller]
fn refused(name: &str, bytes: &[u8]) -> String {
    match Bundle::read(name, bytes) {
        Ok(_) => panic!("{name} was taken"),
        Err(errors) => errors.to_string(),
    }
}

#[test]
fn the_shipped_pack_comes_back_byte_for_byte() {
    let pack = shipped();
    assert_eq!((pack.files().len(), pack.entries().len() >= 27), (4, true));
    for form in [Form::Archive, Form::Json] {
        let back = read(form, &written(&pack, form));
        assert!(back == pack, "{form:?}");
        assert_eq!(back.checksum(), pack.checksum());
    }
    // A table has no place for the pack's own files; the entries are the same to the byte.
    let back = read(Form::Csv, &written(&pack, Form::Csv));
    assert!(back.entries() == pack.entries());
    assert!(back.files().is_empty());
}

#[test]
fn a_guilds_own_entries_come_back_with_those_it_takes_out() {
    let guild = guild();
    for form in FORMS {
        let bytes = written(&guild, form);
        assert!(read(form, &bytes) == guild, "{form:?}");
        assert!(
            bytes == written(&guild, form),
            "{form:?} is the same each time"
        );
    }
}

#[test]
fn a_file_of_another_spelling_keeps_its_bytes_but_in_a_table() {
    let spelt = format!(
        "# ours\r\n{}",
        text_of("self-care").replace("kind = ", "kind   = ")
    );
    let bundle = Bundle::new([(id("self-care"), spelt)], []);
    for form in [Form::Archive, Form::Json] {
        assert!(read(form, &written(&bundle, form)) == bundle, "{form:?}");
    }
    let back = read(Form::Csv, &written(&bundle, Form::Csv));
    assert_eq!(back.entries()[&id("self-care")], text_of("self-care"));
}

#[test]
fn a_checksum_tells_bundles_apart() {
    let texts = |disabled: &[&str]| {
        let disabled: Vec<EntryId> = disabled.iter().map(|name| id(name)).collect();
        Bundle::new([(id("self-care"), text_of("self-care"))], disabled)
    };
    let sums = [
        texts(&[]).checksum(),
        texts(&["a"]).checksum(),
        texts(&["a", "b"]).checksum(),
        texts(&[])
            .with_file(PackFile::Claims, String::new())
            .checksum(),
    ];
    for (nth, sum) in sums.iter().enumerate() {
        assert_eq!(sum.len(), 64);
        assert!(!sums[nth + 1..].contains(sum));
    }
}

#[test]
fn an_archive_that_a_person_made_needs_no_manifest() {
    let bytes = hostile::zip(&[("entries/self-care.toml", text_of("self-care").as_bytes())]);
    let bundle = read(Form::Archive, &bytes);
    assert!(bundle == Bundle::new([(id("self-care"), text_of("self-care"))], []));
}

#[test]
fn a_changed_field_of_a_document_counts_more_than_a_kept_text() {
    let spelt = format!("# ours\n{}", text_of("self-care"));
    let bundle = Bundle::new([(id("self-care"), spelt)], []);
    let document = String::from_utf8(written(&bundle, Form::Json)).unwrap();
    let unsummed: Vec<&str> = document
        .lines()
        .filter(|line| !line.contains("\"checksum\""))
        .collect();
    let changed = unsummed
        .join("\n")
        .replacen("\"kind\": \"", "\"kind\": \"changed ", 1);
    let back = read(Form::Json, changed.as_bytes());
    let entry = EntryText::parse(&back.entries()[&id("self-care")]).unwrap();
    assert!(entry.kind.starts_with("changed "), "{}", entry.kind);

    let text = unsummed.join("\n").replacen("# ours", "# theirs", 1);
    let said = refused("a.json", text.as_bytes());
    assert!(
        said.starts_with("entries.self-care.text: was changed;"),
        "{said}"
    );
    let summed = document.replacen("\"kind\": \"", "\"kind\": \"changed ", 1);
    let said = refused("a.json", summed.as_bytes());
    assert!(
        said.starts_with("checksum: differs from its checksum;"),
        "{said}"
    );
}

#[test]
fn a_table_is_read_as_spreadsheets_save_it() {
    let entry = EntryText::parse(&text_of("als-ms-worry")).unwrap();
    let table = String::from_utf8(written(&guild(), Form::Csv)).unwrap();
    assert!(table.starts_with('\u{feff}') && table.ends_with("\"\r\n"));
    // Another separator, no mark, other line ends, a blank row, days turned about, a column moved to the end.
    let sources = entry.sources.iter();
    let sources = sources.map(|source| format!("{}|{}|{}", source.name, source.url, source.seen));
    let turned: Vec<&str> = entry.review.next.rsplit('-').collect();
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let row = [
        "als-ms-worry".to_owned(),
        entry.kind.clone(),
        quoted(&entry.aim),
        quoted(&entry.summary),
        quoted(&entry.cause),
        quoted(&entry.helps),
        quoted(&entry.uncertainty),
        quoted(&entry.asks.join("\n")),
        quoted(&entry.related.join("\n")),
        quoted(&entry.claims.join("\n\n")),
        entry.care.level.clone(),
        quoted(&entry.care.text),
        quoted(&sources.collect::<Vec<_>>().join("\r\n")),
        entry.review.reviewed.clone(),
        turned.join("."),
        quoted(&entry.review.by),
        quoted(&entry.tests.reach.join("\n")),
        quoted(&entry.tests.avoid.join("\n")),
        quoted(&entry.title),
    ];
    let head = "id;kind;aim;summary;cause;helps;uncertainty;asks;related;claims;care.level;care.text;source;\
                review.reviewed;review.next;review.by;tests.reach;tests.avoid;title";
    let table = format!("{head}\n{}\n{}\n", row.join(";"), ";".repeat(18));
    let back = read(Form::Csv, table.as_bytes());
    assert!(entry.disputes.is_empty() && entry.treatment.is_none());
    assert_eq!(back.entries()[&id("als-ms-worry")], text_of("als-ms-worry"));
}

#[test]
fn no_cell_of_a_table_begins_a_formula() {
    let mut entry = EntryText::parse(&text_of("self-care")).unwrap();
    let evil = "=HYPERLINK(\"http://evil.example\",\"help\")";
    entry.title = evil.into();
    entry.cause = format!("+1\n{evil}");
    entry.asks = vec![
        "-2+3".into(),
        "@SUM(A1)".into(),
        "\t=1".into(),
        "\r=1".into(),
    ];
    entry.sources[0].name = "=cmd|' /C calc'!A0".into();
    let bundle = Bundle::new([(id("self-care"), entry.to_toml())], []);
    let bytes = written(&bundle, Form::Csv);
    let table = String::from_utf8(bytes.clone()).unwrap();
    for cell in table.split("\",\"").flat_map(str::lines) {
        let start = cell.trim_start_matches(['"', ' ']);
        assert!(
            !start.starts_with(['=', '+', '-', '@', '\t', '\r']),
            "{cell}"
        );
    }
    assert!(read(Form::Csv, &bytes) == bundle);
}

#[test]
fn a_bundle_too_large_to_come_back_is_not_written() {
    let mut entry = EntryText::parse(&text_of("self-care")).unwrap();
    entry.cause = "long ".repeat(60_000);
    let long = Bundle::new([(id("long"), entry.to_toml())], []);
    let said = long.write(Form::Archive).unwrap_err().to_string();
    assert!(said.contains("`entries/long.toml` has 30"), "{said}");
    let many = (0..501).map(|nth| id(&format!("e{nth}")));
    let said = Bundle::new([], many)
        .write(Form::Json)
        .unwrap_err()
        .to_string();
    assert!(
        said.starts_with("501 entries, expected at most 500"),
        "{said}"
    );
    entry.cause = "a b".repeat(60_000);
    let text = entry.to_toml();
    let full = Bundle::new(
        (0..90).map(|nth| (id(&format!("e{nth}")), text.clone())),
        [],
    );
    let said = full.write(Form::Json).unwrap_err().to_string();
    assert!(
        said.contains("bytes of text, expected at most 16777216"),
        "{said}"
    );
    let empty = Bundle::default()
        .write(Form::Archive)
        .unwrap_err()
        .to_string();
    assert!(empty.contains("holds no entries"), "{empty}");
    let broken = Bundle::new([(id("broken"), "title = 3".to_owned())], []);
    for form in FORMS {
        assert!(broken.write(form).is_err(), "{form:?}");
    }
}
