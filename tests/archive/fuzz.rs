//! Whatever comes in, nothing panics; whatever goes out, comes back the same.

use std::io::{Cursor, Write as _};
use std::sync::LazyLock;

use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use signpost::archive::{Bundle, Form, PackFile};
use signpost::knowledge::{
    CareText, DisputeText, EntryId, EntryText, Overlay, PackFiles, ReviewText, Say, Shipped,
    SourceText, TestsText, TreatmentText,
};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{FORMS, guild, id, read, text_of, written};

/// A day on which no shipped review is overdue.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 26);

/// Text of the kind that breaks quoting: every alphabet, and what each form gives a meaning to.
fn text() -> impl Strategy<Value = String> {
    let special = select(vec![
        '"', '\'', '\\', '\n', '\r', '\t', ' ', ',', ';', '|', '=', '+', '-', '@', '[', ']', '{',
        '#', '\0', '\u{7f}', '\u{feff}', '\u{202e}', '語', '🙂', 'e', 'n',
    ]);
    let character =
        prop_oneof![4 => special, 1 => any::<char>(), 4 => proptest::char::range('a', 'z')];
    let short = vec(character, 0..24).prop_map(|chars| chars.into_iter().collect::<String>());
    let long = (short.clone(), 1_usize..400).prop_map(|(text, times)| text.repeat(times));
    prop_oneof![12 => short, 1 => long]
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    vec(text(), 0..5)
}

/// A day, or what somebody took for one. Days with full stops are turned about in tables, so they are left out.
fn day() -> impl Strategy<Value = String> {
    let real = (1..9999_i16, 1..13_i8, 1..29_i8)
        .prop_map(|(year, month, day)| jiff::civil::date(year, month, day).to_string());
    let other = text().prop_map(|text| text.replace('.', ""));
    prop_oneof![2 => real, 1 => other]
}

fn entry() -> impl Strategy<Value = EntryText> {
    let first = [(); 7].map(|()| text());
    let dispute = (text(), text(), text()).prop_map(|(claim, article, evidence)| DisputeText {
        claim,
        article,
        evidence,
    });
    let source =
        (text(), text(), day()).prop_map(|(name, url, seen)| SourceText { name, url, seen });
    let treatment = ([(); 6].map(|()| text()), texts()).prop_map(|(six, questions)| {
        let [
            how_it_works,
            benefits,
            risks,
            if_nothing_is_done,
            choices,
            quality_of_life,
        ] = six;
        TreatmentText {
            how_it_works,
            benefits,
            risks,
            if_nothing_is_done,
            choices,
            quality_of_life,
            questions,
        }
    });
    let review =
        (day(), day(), text()).prop_map(|(reviewed, next, by)| ReviewText { reviewed, next, by });
    let care = (text(), text()).prop_map(|(level, text)| CareText { level, text });
    let tests = (texts(), texts()).prop_map(|(reach, avoid)| TestsText { reach, avoid });
    let lists = (texts(), texts(), texts());
    let tables = (
        vec(dispute, 0..3),
        proptest::option::of(treatment),
        vec(source, 0..4),
    );
    (first, lists, tables, care, review, tests).prop_map(
        |(first, lists, tables, care, review, tests)| {
            let [title, kind, aim, summary, cause, helps, uncertainty] = first;
            let (asks, related, claims) = lists;
            let (disputes, treatment, sources) = tables;
            EntryText {
                title,
                kind,
                aim,
                summary,
                cause,
                helps,
                uncertainty,
                asks,
                related,
                claims,
                care,
                disputes,
                treatment,
                sources,
                review,
                tests,
            }
        },
    )
}

fn name() -> impl Strategy<Value = EntryId> {
    vec(select(b"abz019-".to_vec()), 1..8).prop_map(|name| id(&String::from_utf8(name).unwrap()))
}

/// A bundle of odd entries, some of them with a comment, some taken out.
fn bundle() -> impl Strategy<Value = Bundle> {
    let file = (
        entry(),
        prop_oneof![3 => Just(""), 1 => Just("# a comment\r\n")],
    );
    let entries = btree_map(name(), file, 1..4);
    (entries, btree_set(name(), 0..3)).prop_map(|(entries, disabled)| {
        let texts = entries.into_iter();
        let texts =
            texts.map(|(id, (entry, comment))| (id, format!("{comment}{}", entry.to_toml())));
        Bundle::new(texts, disabled)
    })
}

/// Three sound attachments to spoil.
static SOUND: LazyLock<Vec<(Form, Vec<u8>)>> = LazyLock::new(|| {
    let small = Bundle::new([(id("self-care"), text_of("self-care"))], [id("a")]);
    let commented = Bundle::new([(id("b"), format!("# ours\n{}", text_of("self-care")))], []);
    let all = [small, commented, guild()];
    let pairs = all
        .iter()
        .flat_map(|bundle| FORMS.map(|form| (form, written(bundle, form))));
    pairs.collect()
});

/// One way to spoil bytes.
#[derive(Debug, Clone)]
enum Spoil {
    Flip(Index, u8),
    Insert(Index, Vec<u8>),
    Delete(Index, usize),
    Double(Index, usize),
}

fn spoil() -> impl Strategy<Value = Spoil> {
    let flip = (any::<Index>(), 1..=255_u8).prop_map(|(at, bits)| Spoil::Flip(at, bits));
    let insert =
        (any::<Index>(), vec(any::<u8>(), 1..6)).prop_map(|(at, new)| Spoil::Insert(at, new));
    let delete = (any::<Index>(), 1..40_usize).prop_map(|(at, count)| Spoil::Delete(at, count));
    let double = (any::<Index>(), 1..400_usize).prop_map(|(at, count)| Spoil::Double(at, count));
    prop_oneof![4 => flip, 2 => insert, 2 => delete, 1 => double]
}

fn spoiled(mut bytes: Vec<u8>, how: &[Spoil]) -> Vec<u8> {
    for spoil in how {
        let length = bytes.len();
        if length == 0 {
            break;
        }
        match spoil {
            Spoil::Flip(at, bits) => bytes[at.index(length)] ^= bits,
            Spoil::Insert(at, new) => {
                let at = at.index(length);
                bytes.splice(at..at, new.iter().copied());
            }
            Spoil::Delete(at, count) => {
                let at = at.index(length);
                bytes.drain(at..(at + count).min(length));
            }
            Spoil::Double(at, count) => {
                let at = at.index(length);
                let part = bytes[at..(at + count).min(length)].to_vec();
                bytes.splice(at..at, part);
            }
        }
    }
    bytes
}

/// Holds it against the shipped pack and lays it over it, as an import does before anybody is asked.
fn judge(bundle: &Bundle) {
    static SHIPPED: LazyLock<Shipped> =
        LazyLock::new(|| Shipped::read(&PackFiles::built_in(), TODAY).0.unwrap());
    let findings = bundle.check(&PackFiles::built_in(), TODAY);
    assert!(
        findings
            .iter()
            .all(|finding| !finding.to_string().is_empty())
    );
    let mut overlay = Overlay::default();
    for (id, text) in bundle.entries() {
        let text = text.clone();
        overlay.set(id.clone(), Say::Own { text, base: None });
    }
    for id in bundle.disabled() {
        overlay.set(id.clone(), Say::Disabled);
    }
    let laid = overlay.over(&SHIPPED, None, TODAY);
    let left = laid.pack.entries().len();
    assert!(left + bundle.disabled().len() >= SHIPPED.pack().entries().len());
}

/// Reads it as every form. What is taken holds no more than the limits, and can be written again.
fn read_every_way(bytes: &[u8]) {
    for name in ["a.zip", "a.json", "a.csv", "a"] {
        match Bundle::read(name, bytes) {
            Ok(bundle) => {
                judge(&bundle);
                assert!(bundle.entries().len() + bundle.disabled().len() <= 1_000);
                let sizes = bundle
                    .entries()
                    .values()
                    .chain(bundle.files().values())
                    .map(String::len);
                assert!(sizes.clone().all(|size| size <= 256 * 1024));
                assert!(sizes.sum::<usize>() <= 16 * 1024 * 1024);
                for form in [Form::Archive, Form::Json] {
                    assert!(read(form, &written(&bundle, form)) == bundle);
                }
            }
            Err(errors) => {
                assert!((1..=100).contains(&errors.findings.len()));
                assert!(!errors.to_string().contains('\u{202e}'));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(192) })]

    #[test]
    fn every_entry_reads_back_from_its_file(entry in entry()) {
        let text = entry.to_toml();
        prop_assert_eq!(EntryText::parse(&text).unwrap(), entry);
    }

    #[test]
    fn every_bundle_comes_back(bundle in bundle(), lexicon in proptest::option::of(text())) {
        judge(&bundle);
        let table = read(Form::Csv, &written(&bundle, Form::Csv));
        prop_assert_eq!(table.disabled(), bundle.disabled());
        prop_assert!(table.entries().keys().eq(bundle.entries().keys()));
        for (id, text) in bundle.entries() {
            let entry = EntryText::parse(text).unwrap();
            prop_assert_eq!(&table.entries()[id], &entry.to_toml());
        }
        let bundle = match lexicon {
            Some(text) => bundle.with_file(PackFile::Lexicon, text),
            None => bundle,
        };
        for form in [Form::Archive, Form::Json] {
            prop_assert!(read(form, &written(&bundle, form)) == bundle, "{:?}", form);
        }
    }

    #[test]
    fn random_bytes_never_panic(bytes in vec(any::<u8>(), 0..2_000)) {
        read_every_way(&bytes);
    }

    #[test]
    fn spoiled_attachments_never_panic(which in any::<Index>(), how in vec(spoil(), 1..12)) {
        let (_, bytes) = which.get(&SOUND);
        read_every_way(&spoiled(bytes.clone(), &how));
    }

    #[test]
    fn random_archives_never_panic(
        files in btree_map(
            prop_oneof![
                text(),
                name().prop_map(|id| format!("entries/{id}.toml")),
                select(vec!["MANIFEST.toml", "pack.toml", "entries/", "../x"]).prop_map(str::to_owned),
            ],
            prop_oneof![
                text().prop_map(String::into_bytes),
                entry().prop_map(|entry| entry.to_toml().into_bytes()),
                vec(any::<u8>(), 0..300),
            ],
            0..6,
        ),
        stored in any::<bool>(),
        how in vec(spoil(), 0..4),
    ) {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let method = if stored { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default().compression_method(method);
        for (name, bytes) in files {
            if zip.start_file(name, options).is_ok() {
                zip.write_all(&bytes).unwrap();
            }
        }
        let bytes = zip.finish().unwrap().into_inner();
        read_every_way(&spoiled(bytes, &how));
    }

    #[test]
    fn random_tables_never_panic(
        head in vec(select(vec![
            "id", "disabled", "title", "asks", "source", "dispute", "review.next", "treatment.risks", "odd",
        ]), 0..6),
        rows in vec(vec(text(), 0..6), 0..6),
        separator in select(vec![",", ";", "\t"]),
    ) {
        let rows: Vec<String> = rows.iter().map(|row| row.join(separator)).collect();
        read_every_way(format!("{}\n{}", head.join(separator), rows.join("\r\n")).as_bytes());
        let table = String::from_utf8(written(&guild(), Form::Csv)).unwrap();
        let whole = table.lines().next().unwrap();
        read_every_way(format!("{whole}\n{}", rows.join("\r\n")).as_bytes());
    }

    #[test]
    fn random_documents_never_panic(parts in vec(select(vec![
        "{", "}", "[", "]", ",", ":", "\"", "\"format\":1", "\"entries\":", "\"disabled\":[\"a\"]", "\"a\":{",
        "\"text\":\"\"", "\"title\":\"t\"", "\"asks\":[]", "null", "1e999", "-0.1", "\\u12", "\"\\ud800\"", " ",
    ]), 0..40)) {
        read_every_way(parts.concat().as_bytes());
        read_every_way(format!("{{\"format\":1,\"entries\":{{\"a\":{{{}}}}}}}", parts.join(",")).as_bytes());
    }
}
