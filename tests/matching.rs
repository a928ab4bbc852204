//! Matching: each entry is reached by its phrasings and its own tests, and silence has its place.

use std::sync::Arc;

use jiff::civil::date;
use signpost::knowledge::{Pack, PackFiles};
use signpost::matching::{Engine, Limits, Matcher, Sensitivity, Verdict};
use signpost::text::View;

fn matcher() -> Matcher {
    let pack = Pack::read(&PackFiles::built_in(), date(2026, 11, 24))
        .pack
        .unwrap();
    Matcher::new(&Engine::built_in().unwrap(), Arc::new(pack))
}

/// The verdict in words: `answer eyelid-twitch`, `choices`, `unknown`.
fn verdict(matcher: &Matcher, question: &str) -> String {
    match matcher.judge(
        &View::of(question),
        None,
        Limits::from(Sensitivity::Balanced),
    ) {
        Verdict::Answer(hits) => format!("answer {}", hits[0].entry.id),
        Verdict::Choices(_) => "choices".to_owned(),
        Verdict::Unknown(_) => "unknown".to_owned(),
    }
}

#[test]
fn chatter_after_a_card_does_not_bring_the_card_again() {
    let pack = matcher();
    let about = "eyelid-twitch".parse().unwrap();
    for text in [
        "lol",
        "thanks",
        "hello",
        "who won the game last night",
        "capital of france",
    ] {
        let verdict = pack.judge(&View::of(text), Some(&about), Sensitivity::Balanced.into());
        assert!(matches!(verdict, Verdict::Unknown(_)), "{text}");
    }
    let on = pack.judge(
        &View::of("how long does it last"),
        Some(&about),
        Sensitivity::Balanced.into(),
    );
    assert!(matches!(on, Verdict::Answer(hits) if hits[0].entry.id == about));
}

#[test]
fn every_phrasing_and_title_reaches_its_own_entry() {
    let matcher = matcher();
    let pack = Arc::clone(matcher.pack());
    for entry in pack.entries() {
        for text in entry.asks.iter().chain([&entry.title]) {
            let expected = format!("answer {}", entry.id);
            assert_eq!(verdict(&matcher, text.as_str()), expected, "{text}");
        }
    }
}

#[test]
fn what_is_plainly_elsewhere_is_left_alone() {
    let matcher = matcher();
    for question in [
        "can somebody explain how compound interest works",
        "anyone up for ranked tonight",
        "the washing machine leaks when it spins",
        "🙂🙂🙂",
        "почему небо голубое",
    ] {
        assert_eq!(verdict(&matcher, question), "unknown", "{question}");
    }
}

#[test]
fn a_slip_of_the_finger_does_not_matter() {
    let matcher = matcher();
    for question in [
        "why does my eyelid keep jumpnig",
        "why dose my eyelid keeep jumping",
    ] {
        assert_eq!(
            verdict(&matcher, question),
            "answer eyelid-twitch",
            "{question}"
        );
    }
}

#[test]
fn suggestions_while_typing_lead_to_their_entries() {
    let matcher = matcher();
    assert_eq!(matcher.suggest(&View::of(""), 25).len(), 25);
    for typed in ["eye", "botox", "what cau", "strok", "zzzz"] {
        for text in matcher.suggest(&View::of(typed), 25) {
            assert!(
                verdict(&matcher, text).starts_with("answer"),
                "{typed}: {text}"
            );
            assert!(text.chars().count() <= 100);
        }
    }
    let first = matcher.suggest(&View::of("botox"), 5);
    assert!(first[0].to_lowercase().contains("botox"), "{first:?}");
}

#[test]
fn every_hit_explains_itself_without_the_question() {
    let matcher = matcher();
    let hits = matcher.nearest(&View::of("zebra eyelid flutter question"), 3);
    assert!(!hits.is_empty());
    for hit in hits {
        assert!(hit.why().contains(hit.entry.id.as_str()));
        assert!(!hit.why().contains("zebra"));
    }
}

#[test]
fn confidence_is_a_share() {
    let matcher = matcher();
    for question in [
        "eyelid twitch",
        "a",
        "x y z",
        "eye ".repeat(2_000).as_str(),
        "語 é 😀 twitch",
    ] {
        for hit in matcher.nearest(&View::of(question), 27) {
            assert!((0.0..=1.0).contains(&hit.confidence.value()));
        }
    }
}
