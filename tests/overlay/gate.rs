//! The publishing gate: what a change breaks is named, and blocks; what collides is named.

use std::sync::{Arc, OnceLock};

use signpost::community::{Community, FailedTest, Finding, Gate, Must, Settings};
use signpost::knowledge::{EntryId, Say};
use signpost::matching::Matcher;
use signpost::responder::Responder;
use signpost::safety::{Contacts, Safety};
use signpost::speech::Language;

use super::matching::{guild, house};
use super::{TODAY, bread, id, own, text_of};

fn responder() -> &'static Responder {
    static RESPONDER: OnceLock<Responder> = OnceLock::new();
    RESPONDER.get_or_init(|| Responder::new(Safety::builtin().unwrap()))
}

fn community(matcher: Arc<Matcher>) -> Community {
    Community::new(matcher, &Settings::default(), &Contacts::builtin().unwrap()).unwrap()
}

/// Holds what a guild says against what it said before.
fn judge(before: Vec<(&str, Say)>, after: Vec<(&str, Say)>, touched: &[&str]) -> Gate {
    let before = community(Arc::new(guild(before)));
    let after = community(Arc::new(guild(after)));
    let touched: Vec<EntryId> = touched.iter().map(|name| id(name)).collect();
    Gate::judge(&before, &after, responder(), &touched, TODAY)
}

fn told(gate: &Gate) -> Vec<String> {
    gate.findings()
        .iter()
        .map(|one| one.words(Language::English))
        .collect()
}

#[test]
fn a_sound_new_entry_may_be_published() {
    let gate = judge(vec![], vec![("bread", own(bread(), None))], &["bread"]);
    assert!(!gate.blocks(), "{:#?}", told(&gate));
    let still = |finding: &Finding| matches!(finding, Finding::FailsStill(_));
    assert!(
        !gate.findings().iter().any(still),
        "the shipped tests hold: {:#?}",
        told(&gate)
    );
}

#[test]
fn an_entry_that_takes_anothers_question_is_refused_with_before_and_now() {
    let stolen = "can gaming all day make my eye twitch";
    let text = bread().replace("how do i bake bread of kind 0", stolen);
    let gate = judge(vec![], vec![("bread", own(text, None))], &["bread"]);
    assert!(gate.blocks());
    let Finding::Regression(FailedTest {
        id, question, must, ..
    }) = &gate.findings()[0]
    else {
        panic!("{:#?}", told(&gate));
    };
    assert_eq!(
        (id.as_str(), question.as_str()),
        ("screen-time-eye-strain", stolen)
    );
    assert_eq!(*must, Must::Reach);
    let words = told(&gate).swap_remove(0);
    assert_eq!(
        words,
        "The test “can gaming all day make my eye twitch” must come to “Screens and eye strain”. \
         Before: “Screens and eye strain” answers. Now: “Baking bread” answers."
    );
}

#[test]
fn an_entry_whose_own_tests_fail_is_refused() {
    let unreached = bread().replace("\"how do i bake bread\"", "\"who invented the aeroplane\"");
    let gate = judge(
        vec![],
        vec![("bread", own(unreached.clone(), None))],
        &["bread"],
    );
    assert!(gate.blocks());
    let words = told(&gate).swap_remove(0);
    assert!(
        words.ends_with("Before: nothing answers. Now: nothing answers."),
        "{words}"
    );
    let answered = bread().replace("\"who won the game\"", "\"how do i bake bread of kind 2\"");
    let gate = judge(vec![], vec![("bread", own(answered, None))], &["bread"]);
    assert!(gate.blocks());
    let words = told(&gate).swap_remove(0);
    assert!(
        words.contains("must not be answered by “Baking bread”"),
        "{words}"
    );
    // What failed before is named, and blocks nobody's next change.
    let before = || vec![("bread", own(unreached.clone(), None))];
    let mut after = before();
    after.push((
        "rolls",
        own(
            bread().replace("bread", "rolls").replace("Bread", "Rolls"),
            None,
        ),
    ));
    let gate = judge(before(), after, &["rolls"]);
    assert!(!gate.blocks(), "{:#?}", told(&gate));
    let still = gate
        .findings()
        .iter()
        .find(|one| matches!(one, Finding::FailsStill(_)));
    assert!(
        still
            .unwrap()
            .words(Language::English)
            .ends_with("It was so before this change.")
    );
}

#[test]
fn taking_an_entry_out_is_no_regression_of_its_own_tests() {
    let gate = judge(
        vec![],
        vec![("tics-in-children", Say::Disabled)],
        &["tics-in-children"],
    );
    let own = |finding: &&Finding| match finding {
        Finding::Regression(failed) => failed.id == id("tics-in-children"),
        _ => false,
    };
    assert_eq!(gate.findings().iter().find(own), None);
}

#[test]
fn a_test_that_is_taken_out_because_it_would_fail_is_named() {
    let (shipped, _) = house();
    let text = text_of("screen-time-eye-strain");
    let asks = text.find("asks = [").unwrap();
    let end = asks + text[asks..].find("\n]").unwrap();
    let mut changed = text.clone();
    let new: Vec<String> = (0..8)
        .map(|n| format!("\"how do i bake bread of kind {n}\""))
        .collect();
    changed.replace_range(asks..end, &format!("asks = [\n{}", new.join(",\n")));
    let reach = changed.find("reach = [").unwrap();
    let end = reach + changed[reach..].find("\n]").unwrap();
    changed.replace_range(reach..end, "reach = [\"how do i bake bread of kind 1\"");
    let base = shipped.hash(&id("screen-time-eye-strain"));
    let says = vec![("screen-time-eye-strain", own(changed, base))];
    let gate = judge(vec![], says, &["screen-time-eye-strain"]);
    let out = gate
        .findings()
        .iter()
        .find(|one| matches!(one, Finding::TestTakenOut(_)));
    let words = out.unwrap().words(Language::English);
    assert!(
        words.ends_with("This test was taken out of the entry."),
        "{words}"
    );
}

#[test]
fn phrasings_that_collide_are_named_on_both_sides() {
    let (shipped, _) = house();
    let theirs = shipped.pack().entry(&id("caffeine-and-alcohol")).unwrap();
    let (first, title) = (theirs.asks[0].to_string(), theirs.title.to_string());
    let text = bread()
        .replace("how do i bake bread of kind 0", &first.to_uppercase())
        .replace(
            "how do i bake bread of kind 1",
            "does an espresso make the eyelid twitch",
        )
        .replace(
            "how do i bake bread of kind 2",
            "how do i bake bread of kind 3!",
        );
    let gate = judge(vec![], vec![("bread", own(text, None))], &["bread"]);
    let all = told(&gate);
    let says = |parts: &[&str]| {
        all.iter()
            .any(|one| parts.iter().all(|part| one.contains(part)))
    };
    assert!(
        says(&["“Baking bread” and in", &title, &first.to_uppercase()]),
        "{all:#?}"
    );
    assert!(
        says(&["an espresso", "comes as near to", &title]),
        "{all:#?}"
    );
    assert!(says(&["stands twice in “Baking bread”"]), "{all:#?}");
    let overlap = gate
        .findings()
        .iter()
        .find(|one| matches!(one, Finding::Overlap { .. }));
    assert!(!overlap.unwrap().blocks());
    // What overlapped before the change is not told again.
    let quiet = judge(vec![], vec![], &["caffeine-and-alcohol"]);
    assert_eq!(told(&quiet), Vec::<String>::new());
}
