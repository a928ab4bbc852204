//! Whole entries with everything wrong about them, through the reader that reads all entries.

use super::super::line;
use super::speaks_of_forms;
use crate::knowledge::{EntryText, Overlay, PackFiles, Say, Shipped, SourceText, TreatmentText};
use crate::speech::Language;

/// What is said of an entry in a guild, as its page says it.
fn told(text: &EntryText) -> Vec<String> {
    let today = crate::clock::today();
    let (shipped, _) = Shipped::read(&PackFiles::built_in(), today);
    let mut overlay = Overlay::default();
    let text = text.to_toml();
    overlay.set("jaw".parse().unwrap(), Say::Own { text, base: None });
    let laid = overlay.over(&shipped.unwrap(), None, today);
    let lines = laid.faults.iter();
    lines.map(|fault| line(fault, Language::English)).collect()
}

/// A treatment with a disputed claim: all the keys there are.
fn whole() -> EntryText {
    let files = PackFiles::built_in();
    let texts = files.texts();
    let mut texts = texts.filter_map(|(_, text)| EntryText::parse(text).ok());
    let mut all = texts.find(|text| text.treatment.is_some()).unwrap();
    all.disputes = texts
        .find(|text| !text.disputes.is_empty())
        .unwrap()
        .disputes;
    all
}

/// An entry with nothing in it that counts.
fn blank() -> EntryText {
    let mut text = whole();
    let treatment = TreatmentText {
        questions: vec!["...".to_owned()],
        ..TreatmentText::default()
    };
    text.treatment = Some(treatment);
    for dispute in &mut text.disputes {
        dispute.article.clear();
        dispute.evidence.clear();
    }
    for source in &mut text.sources {
        source.name.clear();
        source.url.clear();
    }
    for one in [
        &mut text.title,
        &mut text.aim,
        &mut text.summary,
        &mut text.cause,
        &mut text.helps,
        &mut text.uncertainty,
        &mut text.care.text,
        &mut text.care.level,
        &mut text.kind,
        &mut text.review.by,
    ] {
        one.clear();
    }
    text.asks = vec!["-".to_owned()];
    text.related = vec!["No id".to_owned(), "jaw".to_owned()];
    text.claims = vec!["seven".to_owned(), "C99".to_owned()];
    text.tests.reach.clear();
    text.tests.avoid.clear();
    text
}

/// An entry whose every text is one that may not stand.
fn harmful() -> EntryText {
    let mut text = whole();
    let harm = "You should stop taking 5 mg of potassium, see https://example.org. ".repeat(12);
    let treatment = text.treatment.as_mut().unwrap();
    for one in [
        &mut text.title,
        &mut text.summary,
        &mut text.cause,
        &mut text.helps,
        &mut text.uncertainty,
        &mut text.care.text,
        &mut text.review.by,
        &mut treatment.how_it_works,
        &mut treatment.benefits,
        &mut treatment.risks,
        &mut treatment.if_nothing_is_done,
        &mut treatment.choices,
        &mut treatment.quality_of_life,
    ] {
        one.clone_from(&harm);
    }
    text.asks.push(harm);
    text
}

#[test]
fn whatever_is_wrong_with_an_entry_is_told_without_its_file() {
    let elsewhere = {
        let mut text = whole();
        "about".clone_into(&mut text.kind);
        text.treatment = None;
        text.disputes.clear();
        text.related = ["nowhere", "self-care", "self-care"]
            .map(str::to_owned)
            .to_vec();
        text
    };
    let no_day = {
        let mut text = whole();
        "next spring".clone_into(&mut text.review.next);
        text
    };
    let no_day_read = {
        let mut text = whole();
        text.sources.push(SourceText {
            name: "A clinic".to_owned(),
            url: "https://example.org".to_owned(),
            seen: String::new(),
        });
        text
    };
    for (text, least, part) in [
        (blank(), 25, "**Summary** in the form **Text** is blank."),
        (
            harmful(),
            25,
            "says “stop taking”, which must only ever come from a prescriber.",
        ),
        (elsewhere, 10, "which stands in the entry `"),
        (
            no_day,
            1,
            "**Check again on** in the form **More** is no day that I can read.",
        ),
        (no_day_read, 1, "has a line without a day that I can read."),
    ] {
        let told = told(&text);
        assert!(told.len() >= least, "{told:#?}");
        assert!(told.iter().any(|line| line.contains(part)), "{told:#?}");
        for line in &told {
            speaks_of_forms(line);
        }
    }
}
