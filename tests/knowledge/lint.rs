//! The content lint: what no pack may say, each with its rule, its place and a way to mend it.

use super::{broken, read, set, shipped};

/// Breaks an entry's file.
type Change<'c> = Box<dyn Fn(&str) -> String + 'c>;

#[test]
fn each_kind_of_unsafe_content_is_rejected_with_its_rule_and_a_fix() {
    let hard = "\"Neurological abnormalities necessitate comprehensive multidisciplinary evaluation. \
                Pharmacological interventions demonstrate considerable variability internationally. \
                Electrophysiological characterisation occasionally contributes supplementary \
                information. Individualised rehabilitation methodologies necessitate \
                institutional administration.\"";
    let too_long = format!("\"{}\"", "Rest can help. ".repeat(50));
    let many_hard = |text: &str| {
        ["summary", "cause", "helps", "uncertainty"]
            .iter()
            .fold(text.to_owned(), |text, key| {
                let part = if *key == "summary" || *key == "uncertainty" {
                    hard.split("Electro").next().unwrap().trim_end().to_owned() + "\""
                } else {
                    hard.to_owned()
                };
                set(&text, key, &part)
            })
    };
    let helps = |words: &'static str| -> Change<'static> {
        Box::new(move |text| set(text, "helps", &format!("\"{words}\"")))
    };
    let asks = |words: &'static str| -> Change<'static> {
        Box::new(move |text| text.replacen("asks = [", &format!("asks = [\n  \"{words}\","), 1))
    };
    let hard_text = "\"Rest can help. Physiotherapy occasionally supplies considerable \
                     additional relief. Multidisciplinary rehabilitation is available.\"";
    let long_entry = |text: &str| {
        let filled =
            |length: usize| format!("\"{}\"", "Rest can help. ".repeat(length / 15).trim());
        let dispute = format!(
            "[[dispute]]\nclaim = \"C18\"\narticle = {}\nevidence = {}\n\n",
            filled(250),
            filled(340)
        );
        let full = [
            ("summary", 320),
            ("cause", 600),
            ("helps", 600),
            ("text", 500),
        ]
        .iter()
        .fold(text.to_owned(), |text, (key, length)| {
            set(&text, key, &filled(*length))
        });
        full.replace("[care]", &format!("{}[care]", dispute.repeat(2)))
    };
    let cases: Vec<(&str, &str, Change<'_>)> = vec![
        ("hard-to-read", "reading grade", Box::new(many_hard)),
        (
            "long-sentence",
            "at most 20",
            helps(
                "Rest and sleep and water and time and calm and a walk and a book and tea and \
                 music and friends and sun can all help.",
            ),
        ),
        ("forbidden-wording", "you have", helps("You have a spasm.")),
        ("forbidden-wording", "should", helps("You should rest.")),
        ("forbidden-wording", "cure", helps("Sleep is the cure.")),
        ("forbidden-wording", "diagnose", helps("We diagnose it.")),
        ("forbidden-wording", "stop taking", helps("Stop taking it.")),
        ("forbidden-wording", "dose", helps("Take 400 mg of it.")),
        ("forbidden-wording", "dose", helps("Two tablets can help.")),
        ("forbidden-wording", "dose", helps("Some take 5,000 I.U.")),
        (
            "forbidden-wording",
            "dose",
            helps("Some take magnesium daily."),
        ),
        (
            "forbidden-wording",
            "youve",
            helps("You\u{2019}ve got a spasm."),
        ),
        (
            "forbidden-wording",
            "you are suffering",
            helps("You are suffering from a spasm."),
        ),
        ("forbidden-wording", "curable", helps("It is curable.")),
        (
            "forbidden-wording",
            "your diagnosis",
            helps("Your diagnosis is a tic."),
        ),
        ("forbidden-wording", "mustnt", helps("You mustn't rest.")),
        (
            "forbidden-wording",
            "orders a change",
            helps("Skip your evening tablets."),
        ),
        (
            "forbidden-wording",
            "your risk of",
            helps("Your risk of it is small."),
        ),
        (
            "forbidden-wording",
            "getting care",
            helps("There is no need to see a doctor."),
        ),
        (
            "forbidden-wording",
            "a link",
            helps("See www.example.org for more."),
        ),
        (
            "forbidden-wording",
            "a mention",
            helps("Ask <@123> for more."),
        ),
        (
            "forbidden-wording",
            "`asks` says `mg`",
            asks("is 400 mg of it ok for a lid"),
        ),
        (
            "forbidden-wording",
            "`asks` says `https://`",
            asks("https://example.org and my lid"),
        ),
        (
            "forbidden-wording",
            "`asks` says `@everyone`",
            asks("hi @everyone my lid jumps"),
        ),
        (
            "forbidden-wording",
            "`source.name` says `you have`",
            Box::new(|text| set(text, "name", "\"You have a spasm\"")),
        ),
        (
            "forbidden-wording",
            "`review.by` says `@here`",
            Box::new(|text| set(text, "by", "\"@here\"")),
        ),
        (
            "missing-warning",
            "potassium is dangerous",
            helps("Food with potassium can help."),
        ),
        (
            "missing-warning",
            "drink heavily",
            helps("Less alcohol can help."),
        ),
        (
            "missing-warning",
            "drink heavily",
            helps("A glass of wine may matter."),
        ),
        (
            "missing-warning",
            "drink heavily",
            helps("Drinking less can help."),
        ),
        (
            "missing-warning",
            "drink heavily",
            Box::new(|text| set(text, "cause", "\"It may ease without beer.\"")),
        ),
        (
            "missing-warning",
            "potassium is dangerous",
            helps("Too little potassium is dangerous."),
        ),
        (
            "hard-to-read",
            "`helps` has reading grade",
            Box::new(|text| set(text, "helps", hard_text)),
        ),
        ("long-entry", "at most 3000", Box::new(long_entry)),
        (
            "unclaimed",
            "1 sources",
            Box::new(|text| {
                let parts: Vec<&str> = text.split("[[source]]").collect();
                let (_, review) = text.split_once("[review]").unwrap();
                format!("{}[[source]]{}[review]{review}", parts[0], parts[1])
            }),
        ),
        (
            "future-date",
            "`source.seen` is 2026-11-25",
            Box::new(|text| set(text, "seen", "2026-11-25")),
        ),
        (
            "future-date",
            "`review.reviewed` is 2026-11-25",
            Box::new(|text| set(text, "reviewed", "2026-11-25")),
        ),
        (
            "review-far",
            "367 days",
            Box::new(|text| set(text, "next", "2027-11-25")),
        ),
        (
            "blank",
            "`cause` is blank",
            Box::new(|text| set(text, "cause", "\"\"")),
        ),
        (
            "too-long",
            "at most 600",
            Box::new(move |text| set(text, "helps", &too_long)),
        ),
        (
            "unknown-claim",
            "C99",
            Box::new(|text| set(text, "claims", "[\"C99\"]")),
        ),
        (
            "undisputed",
            "needs a correction",
            Box::new(|text| set(text, "claims", "[\"C18\"]")),
        ),
        (
            "too-few",
            "[[source]]",
            Box::new(|text| {
                let (before, after) = text.split_once("[[source]]").unwrap();
                let (_, after) = after.split_once("[review]").unwrap();
                format!("source = []\n{before}[review]{after}")
            }),
        ),
        (
            "url",
            "https://",
            Box::new(|text| set(text, "url", "\"nhs.uk\"")),
        ),
        (
            "review-overdue",
            "was due",
            Box::new(|text| {
                set(text, "next", "2026-11-24")
                    .replace("reviewed = 2026-11-23", "reviewed = 2020-01-01")
                    .replace("next = 2026-11-24", "next = 2026-11-01")
            }),
        ),
        (
            "review-order",
            "must be after",
            Box::new(|text| set(text, "next", "2019-01-01")),
        ),
        (
            "one-of",
            "routine, soon or urgent",
            Box::new(|text| set(text, "level", "\"later\"")),
        ),
        (
            "treatment",
            "exactly when",
            Box::new(|text| set(text, "kind", "\"treatment\"")),
        ),
    ];
    for (rule, part, change) in cases {
        let (faults, _) = broken(change);
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        let named = format!("[{rule}]");
        let found = told
            .iter()
            .find(|one| one.contains(&named) && one.contains(part));
        let found = found.unwrap_or_else(|| panic!("{rule}: expected {part:?} in {told:#?}"));
        assert!(found.starts_with("entries/eyelid-twitch.toml"), "{found}");
        assert!(found.contains("\n  hint: "), "{found}");
        let lineless = ["too-few"];
        let line = found.trim_start_matches("entries/eyelid-twitch.toml:");
        assert!(
            lineless.contains(&rule) || line.starts_with(|c: char| c.is_ascii_digit()),
            "names no line: {found}"
        );
    }
}

#[test]
fn harmless_content_passes() {
    for helps in [
        "Do not stop your tablets on your own.",
        "Ask a doctor before you change your medicine.",
        "A change of medicine can bring it on.",
        "It lasts six weeks in 1 in 100 people.",
        "A banana or a rest can help.",
        "Drink less coffee.",
        "A diagnosis comes from a doctor.",
    ] {
        let (faults, _) = broken(|text| set(text, "helps", &format!("\"{helps}\"")));
        assert_eq!(faults, [], "{helps}");
    }
    let asked = "doc says you have a tic, should i take magnesium twice a day to cure it";
    let (faults, _) =
        broken(|text| text.replacen("asks = [", &format!("asks = [\n  \"{asked}\","), 1));
    assert_eq!(faults, [], "a member may ask anything but an amount");
    let (faults, _) = broken(|text| set(text, "next", "2027-11-24"));
    assert_eq!(faults, [], "a year and a day");
}

#[test]
fn a_claim_that_was_judged_names_its_sources() {
    let mut files = shipped();
    let (_, text) = files
        .iter_mut()
        .find(|(path, _)| path == "claims.toml")
        .unwrap();
    *text = set(text, "sources", "[]");
    let reading = read(files);
    let told: Vec<String> = reading.faults.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    for part in [
        "claims.toml:4: ",
        "`C01` has no sources",
        "[unsourced]",
        "hint",
    ] {
        assert!(told[0].contains(part), "{part:?} in {told:?}");
    }
    assert_eq!(reading.pack.unwrap().entries().len(), 27);
}
