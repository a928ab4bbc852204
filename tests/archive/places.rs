//! What is wrong is told where a person can find it: file and line, path, row and column.

use signpost::archive::{Bundle, Finding, Form};
use signpost::knowledge::{EntryText, PackFiles};

use super::{id, read, refused, text_of, today, written};

/// An entry with one thing changed, as it comes back in a form, and what is found in it.
fn found(form: Form, change: impl Fn(&mut EntryText)) -> Vec<Finding> {
    let mut entry = EntryText::parse(&text_of("mvd-surgery")).unwrap();
    change(&mut entry);
    let other = (id("eyelid-twitch"), text_of("eyelid-twitch"));
    let bundle = Bundle::new([other, (id("mvd-surgery"), entry.to_toml())], []);
    let back = read(form, &written(&bundle, form));
    back.check(&PackFiles::built_in(), today())
}

/// The place of the first finding in each form.
#[track_caller]
fn at(change: impl Fn(&mut EntryText), says: &str, archive: &str, json: &str, csv: &str) {
    for (form, place) in [
        (Form::Archive, archive),
        (Form::Json, json),
        (Form::Csv, csv),
    ] {
        let findings = found(form, &change);
        let first = findings
            .first()
            .unwrap_or_else(|| panic!("{form:?}: nothing was found"));
        assert_eq!(first.place.to_string(), place, "{form:?}: {first}");
        assert!(first.to_string().contains(says), "{form:?}: {first}");
    }
}

#[test]
fn a_sound_bundle_has_no_findings() {
    for form in [Form::Archive, Form::Json, Form::Csv] {
        assert_eq!(found(form, |_| {}), []);
    }
}

#[test]
fn what_the_knowledge_reader_finds_is_told_in_the_attachments_own_terms() {
    at(
        |entry| entry.cause = "...".into(),
        "`cause` is blank",
        "entries/mvd-surgery.toml:5",
        "entries.mvd-surgery.cause",
        "row 3, column cause",
    );
    let line = {
        let text = text_of("mvd-surgery");
        text.lines()
            .position(|line| line.starts_with("asks"))
            .unwrap()
            + 4
    };
    at(
        |entry| entry.asks[2] = String::new(),
        "`asks` is blank",
        &format!("entries/mvd-surgery.toml:{line}"),
        "entries.mvd-surgery.asks[2]",
        "row 3, column asks, line 3",
    );
    let line = {
        let text = text_of("mvd-surgery");
        let mut urls = text
            .lines()
            .enumerate()
            .filter(|(_, line)| line.starts_with("url"));
        urls.nth(1).unwrap().0 + 1
    };
    at(
        |entry| entry.sources[1].url = "gopher://old".into(),
        "must begin with",
        &format!("entries/mvd-surgery.toml:{line}"),
        "entries.mvd-surgery.source[1].url",
        "row 3, column source, line 2",
    );
    let line = {
        let text = text_of("mvd-surgery");
        text.lines()
            .position(|line| line.starts_with("risks"))
            .unwrap()
            + 1
    };
    at(
        |entry| entry.treatment.as_mut().unwrap().risks = " ".into(),
        "`treatment.risks` is blank",
        &format!("entries/mvd-surgery.toml:{line}"),
        "entries.mvd-surgery.treatment.risks",
        "row 3, column treatment.risks",
    );
}

#[test]
fn a_day_that_is_none_is_told_where_it_stands() {
    let text = text_of("mvd-surgery");
    let line = text
        .lines()
        .position(|line| line.starts_with("next"))
        .unwrap()
        + 1;
    at(
        |entry| entry.review.next = "5/6/2027".into(),
        "cannot be read",
        &format!("entries/mvd-surgery.toml:{line}"),
        "entries.mvd-surgery.review.next",
        "row 3, column review.next",
    );
}

#[test]
fn a_phrasing_of_a_shipped_entry_is_seen_as_shared() {
    let taken = EntryText::parse(&text_of("self-care")).unwrap().asks[0].clone();
    let findings = found(Form::Archive, |entry| entry.asks.push(taken.clone()));
    assert_eq!(findings.len(), 1);
    assert!(findings[0].to_string().contains("already stands in"));
    assert!(!findings[0].stops(), "a person decides");
}

#[test]
fn a_pack_of_its_own_stands_without_the_shipped_one() {
    let own = super::shipped();
    assert_eq!(own.check(&PackFiles::built_in(), today()), []);
    let alone = Bundle::new([(id("self-care"), text_of("self-care"))], []).with_file(
        signpost::archive::PackFile::Pack,
        own.files()[&signpost::archive::PackFile::Pack].clone(),
    );
    let findings = alone.check(&PackFiles::built_in(), today());
    assert!(
        !findings.is_empty(),
        "its neighbours and claims are not there"
    );
    // Its guides lead to entries that are not there either.
    let named = |finding: &Finding| {
        let told = finding.to_string();
        told.starts_with("entries/self-care.toml:")
            || told.starts_with("pack.toml:") && told.contains("guides")
    };
    assert!(findings.iter().all(named), "{findings:?}");
}

#[test]
fn broken_toml_is_told_with_file_and_line() {
    let broken = text_of("self-care").replacen("\naim = ", "\naims = ", 1);
    let bytes = super::hostile::zip(&[("entries/self-care.toml", broken.as_bytes())]);
    let said = refused("a.zip", &bytes);
    assert!(
        said.starts_with("entries/self-care.toml:3: cannot be read: unknown field `aims`"),
        "{said}"
    );
}

#[test]
fn broken_json_is_told_with_line_or_path() {
    let cases = [
        (
            "{\"format\": 1,\n  \"entries\": [}",
            "line 2, character 15: cannot be read",
        ),
        ("{\"format\": 1,\n\"format\": 1}", "line 2, character "),
        ("[]", "the document: cannot be read"),
        ("{}", "format: has format none, expected 1"),
        ("{\"format\": 2}", "format: has format 2, expected 1"),
        (
            "{\"format\": 1, \"entrys\": {}}",
            "entrys: cannot be read: unknown field `entrys`",
        ),
        (
            "{\"format\": 1, \"entries\": {\"Ab\": {}}}",
            "entries.Ab: `Ab` is no entry's id",
        ),
        (
            "{\"format\": 1, \"entries\": {\"ab\": 3}}",
            "entries.ab: cannot be read: invalid type",
        ),
        (
            "{\"format\": 1, \"entries\": {\"ab\": {}}}",
            "entries.ab: cannot be read: missing field",
        ),
        (
            "{\"format\": 1, \"entries\": {\"ab\": {\"asks\": [\"a\", 3]}}}",
            "entries.ab.asks[1]: cannot be read: invalid type",
        ),
        (
            "{\"format\": 1, \"disabled\": [\"a\", \"a\"]}",
            "disabled[1]: `a` stands there twice",
        ),
        (
            "{\"format\": 1, \"files\": {\"../x\": \"\"}}",
            "files.../x: has no place here",
        ),
        ("{\"format\": 1}", "the attachment: holds no entries"),
    ];
    for (document, start) in cases {
        let said = refused("a.json", document.as_bytes());
        assert!(said.starts_with(start), "{document}: {said}");
    }
}

#[test]
fn a_faulty_table_is_told_with_row_and_column() {
    let head = "id,disabled,title,kind,aim,summary,cause,helps,uncertainty,asks,care.level,care.text,source,\
                review.reviewed,review.next,review.by,tests.reach,tests.avoid";
    let cases = [
        (
            String::new(),
            "the attachment: expected the names of the columns",
        ),
        ("a,b\n".into(), "row 1: expected the names of the columns"),
        ("id,titel\nx,y\n".into(), "row 1: `titel` is no column"),
        (
            "id,title\nx,y\n".into(),
            "row 1: the column `kind` is missing",
        ),
        (format!("{head}\n"), "the attachment: holds no entries"),
        (format!("{head},id\n"), "row 1: `id` stands there twice"),
        (
            format!("{head}\nOne Two,,t\n"),
            "row 2, column id: `One Two` is no entry's id",
        ),
        (
            format!("{head}\na,,t\n\na,,t\n"),
            "row 4, column id: `a` stands there twice",
        ),
        (
            format!("{head}\na,maybe,t\n"),
            "row 2, column disabled: expected `yes`",
        ),
        (
            format!("{head}\na,,t,,,,,,,,,,\"x|y|z\nx|y\"\n"),
            "row 2, column source, line 2: has 2 parts, expected three",
        ),
        (
            format!("{head}\na,,{}\n", "t".repeat(32_767)),
            "row 2, column title: has 32767 characters, where spreadsheets cut",
        ),
        (
            format!("{head}\na{},too many\n", ",".repeat(17)),
            "row 2: has more cells than the head",
        ),
        (
            format!("{head}\na,,t\nb,,\"open\nc,,t\n"),
            "row 3: a quotation mark opens here",
        ),
    ];
    for (table, start) in cases {
        let said = refused("a.csv", table.as_bytes());
        assert!(said.starts_with(start), "{table}: {said}");
    }
    let said = refused("a.csv", b"id\nx\n\xff");
    assert!(
        said.starts_with("the attachment: line 3 is not UTF-8"),
        "{said}"
    );
}
