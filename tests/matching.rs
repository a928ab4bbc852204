//! Matching: each entry is reached by its phrasings and its own tests, and silence has its place.

use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use jiff::civil::date;
use proptest::prelude::*;
#[cfg(feature = "encoder")]
use signpost::evaluation::{Did, Practice};
use signpost::knowledge::{Pack, PackFiles};
use signpost::matching::{Engine, Limits, Matcher, Sensitivity, Verdict};
use signpost::text::View;

/// The built-in pack's matcher, built once for all tests.
fn matcher() -> &'static Matcher {
    static MATCHER: OnceLock<Matcher> = OnceLock::new();
    MATCHER.get_or_init(|| indexed(PackFiles::built_in()))
}

fn indexed(files: PackFiles) -> Matcher {
    let pack = Pack::read(&files, date(2026, 11, 24)).pack.unwrap();
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
        Verdict::Several(hits) => {
            let ids: Vec<&str> = hits.iter().map(|hit| hit.entry.id.as_str()).collect();
            format!("several {}", ids.join(" "))
        }
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
        "you suck",
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

/// Messages that neither the pack nor the encoder nor the weights have learned from
/// (`tests/community`): a floor under what `docs/matching.md` reports, so that a change that makes
/// Signpost understand less, or talk more, does not pass unseen.
#[cfg(feature = "encoder")]
#[test]
fn messages_never_learned_from_are_answered_or_left_alone() {
    let matcher = matcher();
    let mut community = Practice::read(Path::new("tests/community"), None).unwrap();
    // A third of them: unoptimised, all take minutes.
    community.inscope = community.inscope.into_iter().step_by(3).collect();
    community.outscope = community.outscope.into_iter().step_by(3).collect();
    let (figures, _) = community.figures(|text, _| {
        let (outcome, hits) =
            match matcher.judge(&View::of(text), None, Sensitivity::Balanced.into()) {
                Verdict::Answer(hits) | Verdict::Several(hits) => ("answer", hits),
                Verdict::Choices(hits) => ("choices", hits),
                Verdict::Unknown(hits) => ("unknown", hits),
            };
        let confidence = hits.first().map_or(0.0, |hit| hit.confidence.value());
        let ids = hits.iter().map(|hit| hit.entry.id.to_string()).collect();
        Did::new(outcome, ids, confidence)
    });
    let (fair, spoken) = (
        figures.figures.top_1.value,
        figures.figures.out_of_scope_at_kept.value,
    );
    assert!(fair >= 0.87, "a fair entry first: {fair}");
    assert!(spoken <= 0.05, "out of scope at 90 % kept: {spoken}");
}

#[test]
fn every_phrasing_and_title_reaches_its_own_entry() {
    let matcher = matcher();
    let pack = Arc::clone(matcher.pack());
    for entry in pack.entries() {
        for text in entry.asks.iter().chain([&entry.title]) {
            let expected = format!("answer {}", entry.id);
            assert_eq!(verdict(matcher, text.as_str()), expected, "{text}");
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
        assert_eq!(verdict(matcher, question), "unknown", "{question}");
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
            verdict(matcher, question),
            "answer eyelid-twitch",
            "{question}"
        );
    }
}

#[test]
fn suggestions_while_typing_lead_to_their_entries() {
    let matcher = matcher();
    assert_eq!(matcher.suggest(&View::of(""), &[], 25).len(), 25);
    for typed in ["eye", "botox", "what cau", "strok", "zzzz"] {
        for text in matcher.suggest(&View::of(typed), &[], 25) {
            assert!(
                verdict(matcher, text).starts_with("answer"),
                "{typed}: {text}"
            );
            assert!(text.chars().count() <= 100);
        }
    }
    let ids = ["mvd-surgery", "nothing-such", "eyelid-twitch"].map(|id| id.parse().unwrap());
    let put_first = matcher.suggest(&View::of(" "), &ids, 25);
    let pack = matcher.pack();
    let title = |id| pack.entry(id).unwrap().title.as_str();
    assert_eq!(put_first[..2], [title(&ids[0]), title(&ids[2])]);
    let mut once = put_first.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), 25, "nothing is offered twice");
    let first = matcher.suggest(&View::of("botox"), &[], 5);
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

#[test]
fn near_subjects_that_are_not_ours_stay_without_an_answer() {
    for question in [
        "best coffee beans for espresso",
        "pinched nerve in my lower back",
        "how to study for finals without stress",
        "my calf has been twitching since the run",
        "left eye jumping, is money coming",
        "is twitch down for everyone",
    ] {
        assert_eq!(verdict(matcher(), question), "unknown", "{question}");
    }
}

#[test]
fn a_question_after_its_story_is_found() {
    for story in [
        "Long time lurker here. I moved house and slept badly all week. Now my eyelid keeps \
         jumping when I read. What is that?",
        "Long time lurker here. I moved house and painted the kitchen all week. Now my eyelid \
         keeps jumping by itself. What is that?",
    ] {
        assert_eq!(verdict(matcher(), story), "answer eyelid-twitch");
    }
}

#[test]
fn several_questions_get_an_entry_each() {
    let both =
        "Can an MRI scan show what causes a facial spasm? And how do botox injections work for it?";
    let verdict = verdict(matcher(), both);
    assert!(verdict.starts_with("several "), "{verdict}");
    assert!(
        verdict.contains("tests-and-diagnosis") && verdict.contains("botulinum-injections"),
        "{verdict}"
    );
}

#[test]
fn unprompted_asks_for_more_than_prompted() {
    let matcher = matcher();
    for question in [
        "face spasm options",
        "eyelid thing again",
        "jumpy cheek after the weekend?",
    ] {
        let view = View::of(question);
        let unprompted = Limits::unprompted(Sensitivity::Balanced);
        let prompted = Limits::from(Sensitivity::Balanced);
        match matcher.judge(&view, None, unprompted) {
            Verdict::Answer(_) | Verdict::Several(_) => {
                let asked = matcher.judge(&view, None, prompted);
                assert!(
                    matches!(asked, Verdict::Answer(_) | Verdict::Several(_)),
                    "{question}"
                );
            }
            Verdict::Choices(_) => panic!("unprompted choices for {question}"),
            Verdict::Unknown(_) => {}
        }
    }
}

#[test]
fn a_trace_tells_what_each_evidence_said() {
    let trace = matcher().explain(
        &View::of("why duz my eyelidd jump all day"),
        Sensitivity::Balanced.into(),
    );
    let text = trace.to_string();
    for part in [
        "read as",
        "eyelid",
        "eyelid-twitch",
        "closest",
        "clues",
        "the runner-up lacks",
        "signs",
    ] {
        assert!(text.contains(part), "no `{part}` in\n{text}");
    }
}

/// The files of the built-in pack: path and text.
fn texts() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge/facial-twitching");
    let mut texts = Vec::new();
    for folder in ["", "entries"] {
        for file in fs::read_dir(root.join(folder)).unwrap() {
            let path = file.unwrap().path();
            if path.is_file() {
                let name = path
                    .strip_prefix(&root)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned();
                texts.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    texts
}

#[test]
fn the_order_of_entries_does_not_matter() {
    let mut files = texts();
    files.sort_by(|a, b| b.cmp(a));
    let other = indexed(PackFiles::from_texts(files));
    for question in [
        "eye twitch",
        "what helps with a cheek spasm",
        "is it a stroke",
        "pizza",
    ] {
        let view = View::of(question);
        let told = |matcher: &Matcher| -> Vec<(String, String)> {
            let hits = matcher.nearest(&view, 5);
            hits.iter()
                .map(|hit| (hit.entry.id.to_string(), hit.confidence.percent()))
                .collect()
        };
        assert_eq!(told(matcher()), told(&other), "{question}");
    }
}

#[test]
fn an_unrelated_entry_does_not_change_an_outright_match() {
    let mut files = texts();
    let about = files
        .iter()
        .find(|(path, _)| path.ends_with("about-this-information.toml"))
        .unwrap();
    let mut twin = about.1.clone();
    let asks = twin.find("asks = [").unwrap();
    let end = asks + twin[asks..].find("\n]").unwrap();
    let new: Vec<String> = (0..8)
        .map(|n| format!("  \"how do i bake bread number {n}\","))
        .collect();
    twin.replace_range(asks..end, &format!("asks = [\n{}", new.join("\n")));
    let tests = twin.find("reach = [").unwrap();
    let end = tests + twin[tests..].find(']').unwrap();
    twin.replace_range(tests..end, "reach = [\"how do i bake bread number 1\"");
    files.push((
        "entries/bread.toml".to_owned(),
        twin.replace("About this information", "Bread"),
    ));
    let more = indexed(PackFiles::from_texts(files));
    assert_eq!(
        more.pack().entries().len(),
        matcher().pack().entries().len() + 1
    );
    for entry in matcher().pack().entries() {
        let ask = entry.asks[0].as_str();
        assert_eq!(verdict(&more, ask), format!("answer {}", entry.id), "{ask}");
    }
}

#[test]
#[cfg(feature = "encoder")]
fn what_is_known_beforehand_is_current() {
    // A start must not wait for phrasings to be encoded or the head to be fitted: `signpost train`
    // writes what comes of both.
    let engine = Engine::built_in().unwrap();
    let work = signpost::matching::start_work(&engine, matcher().pack());
    let nothing = signpost::matching::StartWork {
        to_encode: 0,
        to_fit: false,
    };
    assert_eq!(
        work, nothing,
        "run `cargo run --release -- train` and commit what it writes"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_gets_a_confidence_from_0_to_1(text in any::<String>()) {
        for hit in matcher().nearest(&View::of(&text), 5) {
            prop_assert!((0.0..=1.0).contains(&hit.confidence.value()));
        }
    }

    #[test]
    fn any_change_to_a_question_is_survived(at in 0_usize..40, odd in any::<char>()) {
        let mut question: Vec<char> = "why does my lower eyelid keep twitching".chars().collect();
        question.insert(at.min(question.len()), odd);
        let question: String = question.into_iter().collect();
        let hits = matcher().nearest(&View::of(&question), 1);
        prop_assert!(!hits.is_empty());
        let _ = matcher().explain(&View::of(&question), Sensitivity::Eager.into()).to_string();
    }
}
