//! Is a text plain and safe enough to show? Rules on wording, doses, orders and reading grade.
//!
//! A rule here holds for every text a member may read. To add a forbidden wording, add it to the
//! row of its reason; doses, orders about medicines and warnings have a file each.

mod dose;
mod orders;
mod plain;
mod readability;
mod warnings;

pub use readability::{AIM_GRADE, Readability};
pub(crate) use readability::{hard_texts, reading_grade};
pub(crate) use warnings::missing_warnings;

use super::fault::Problem;
use plain::Plain;

/// The longest sentence, in words (NHS service manual: "aim for a maximum of 20 words").
const MAX_SENTENCE_WORDS: usize = 20;

/// Wordings that share a reason why no member may be shown them, and the id of the message that says it.
/// Matched word by word, without apostrophes.
type Row = (&'static [&'static str], &'static str);

/// What no entry may say, though a notice in a host's own words may: "we do not diagnose", "if you
/// have questions", "you should see a doctor".
const NOT_IN_ENTRIES: &[Row] = &[
    (
        &["should", "shouldnt", "must", "mustnt", "ought", "oughtnt"],
        "because-tells",
    ),
    (HAVE, VERDICT),
    (
        &[
            "diagnose",
            "diagnosed",
            "diagnoses",
            "diagnosing",
            "your diagnosis",
            "this is a diagnosis",
            "diagnosis is",
            "a diagnosis of",
        ],
        "because-diagnosis",
    ),
];

/// A verdict on the reader.
const HAVE: &[&str] = &["you have", "youve"];
const VERDICT: &str = "because-verdict";

/// What no text may say, whoever worded it.
const NOWHERE: &[Row] = &[
    (
        &[
            "you suffer from",
            "you are suffering",
            "youre suffering",
            "you must be suffering",
        ],
        VERDICT,
    ),
    (&["stop taking", "start taking"], "because-prescriber"),
    (
        &["cure", "cures", "cured", "curing", "curable"],
        "because-cure",
    ),
    (&["guaranteed"], "because-promise"),
    (
        &[
            "your chance of",
            "your chances of",
            "your risk of",
            "your risks of",
            "your odds of",
        ],
        "because-forecast",
    ),
    (
        &[
            "nothing to worry about",
            "no need to worry",
            "no need to see a doctor",
            "no need for a doctor",
            "do not need a doctor",
            "dont need a doctor",
            "do not need to see a doctor",
            "dont need to see a doctor",
            "need no doctor",
        ],
        "because-keeps-from-care",
    ),
    (&["spaz"], "because-slur"),
];

/// Characters that make a link of a text or ping people, and the id of the message that says why they may not
/// stand in an entry.
const MARKS: &[(&str, &str)] = &[
    ("http://", LINK),
    ("https://", LINK),
    ("www.", LINK),
    ("discord.gg/", LINK),
    ("@everyone", PING),
    ("@here", PING),
    ("<@", PING),
    ("<#", PING),
];
const LINK: &str = "because-link";
const PING: &str = "because-ping";
const DOSE: &str = "because-dose";

/// Everything wrong with the wording of a text that members read as ours.
pub(crate) fn wording(field: &'static str, text: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let longest = Readability::of(text).longest_sentence;
    if longest > MAX_SENTENCE_WORDS {
        problems.push(Problem::LongSentence {
            field,
            words: longest,
            max: MAX_SENTENCE_WORDS,
        });
    }
    let plain = Plain::of(text);
    let found = rows(&plain, NOT_IN_ENTRIES)
        .chain(everywhere(&plain))
        .chain(marks(&plain));
    problems.extend(forbidden(field, found));
    problems
}

/// What is dangerous in a notice a host has worded: a dose, a promise, an order about a medicine.
pub(crate) fn dangers(field: &'static str, text: &str) -> Vec<Problem> {
    forbidden(field, everywhere(&Plain::of(text))).collect()
}

/// What is wrong with a member's question that the house shows: it may tell of anything, but names
/// no amount of a medicine, leads nowhere and pings nobody.
pub(crate) fn phrasing(field: &'static str, text: &str) -> Vec<Problem> {
    let plain = Plain::of(text);
    let amount = dose::counted(&plain).map(|unit| (unit, DOSE));
    forbidden(field, amount.into_iter().chain(marks(&plain))).collect()
}

/// What is wrong with the name of a source or a reviewer.
pub(crate) fn credit(field: &'static str, text: &str) -> Vec<Problem> {
    let plain = Plain::of(text);
    let found = rows(&plain, &[(HAVE, VERDICT)])
        .chain(doses(&plain))
        .chain(marks(&plain));
    forbidden(field, found).collect()
}

/// A wording that was found, and the id of the message that says why it may not stand.
type Found = (&'static str, &'static str);

fn forbidden(
    field: &'static str,
    found: impl Iterator<Item = Found>,
) -> impl Iterator<Item = Problem> {
    found.map(move |(wording, because)| Problem::Forbidden {
        field,
        wording,
        because,
    })
}

fn everywhere(plain: &Plain) -> impl Iterator<Item = Found> {
    let order = orders::found(plain);
    rows(plain, NOWHERE)
        .chain(order.map(|change| (change, "because-order")))
        .chain(doses(plain))
}

fn rows(plain: &Plain, rows: &'static [Row]) -> impl Iterator<Item = Found> {
    rows.iter().flat_map(move |(wordings, because)| {
        let said = wordings.iter().filter(|wording| plain.says(wording));
        said.map(|wording| (*wording, *because))
    })
}

fn doses(plain: &Plain) -> impl Iterator<Item = Found> {
    dose::found(plain).map(|unit| (unit, DOSE)).into_iter()
}

fn marks(plain: &Plain) -> impl Iterator<Item = Found> {
    MARKS.iter().copied().filter(|(mark, _)| plain.shows(mark))
}

#[cfg(test)]
mod tests {
    use super::{dangers, wording};

    #[test]
    fn forbidden_wordings_are_named() {
        let named = |text: &str| {
            wording("helps", text)
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        };
        assert_eq!(named("Rest can help."), Vec::<String>::new());
        assert!(named("You should rest.")[0].contains("`should`"));
        assert!(named("Take 400 mg of it.")[0].contains("dose"));
        assert!(named("Take 400mg of it.")[0].contains("dose"));
        for dose in [
            "Take 2.5 mg.",
            "Take 0,5 mg.",
            "Take 2.5mg at night.",
            "Take 1,000 IU.",
            "Two tablets help.",
            "It takes 1 pill.",
            "Take 3 capsules.",
            "Take half a tablet.",
            "Take \u{bd} of a tablet.",
            "2 puffs, then rest.",
            "Take 25 \u{b5}g.",
            "Take 25\u{3bc}g.",
            "Take five milligrams.",
        ] {
            let found = named(dose);
            assert!(found.iter().any(|one| one.contains("dose")), "{dose}");
        }
        for harmless in [
            "Tablets help some people.",
            "About 9 in 10 people get better.",
            "One in ten tries a tablet.",
            "It lasts 2.5 weeks.",
            "Do not share a pill.",
        ] {
            assert_eq!(named(harmless), Vec::<String>::new(), "{harmless}");
        }
        assert!(named("You have a spasm.")[0].contains("diagnosis"));
        assert!(named("Stop taking it.")[0].contains("prescriber"));
        assert_eq!(named("It is secure."), Vec::<String>::new());
    }
    #[test]
    fn disguised_wordings_are_named_and_a_notice_may_say_more() {
        for (text, named) in [
            ("You\u{2019}ve got a spasm.", "youve"),
            ("You shouldn't rest.", "shouldnt"),
            ("You sh\u{200b}ould rest.", "should"),
            ("You \u{455}hould rest.", "should"),
            ("\u{ff20}everyone", "@everyone"),
        ] {
            let found = wording("helps", text);
            assert!(
                found.iter().any(|one| one.to_string().contains(named)),
                "{text}: {found:?}"
            );
        }
        let notice = "We do not diagnose. You should see a doctor if you have questions, or look \
                      at https://example.org.";
        assert_eq!(dangers("referral", notice), []);
        assert_eq!(dangers("referral", "Stop your tablets.").len(), 1);
    }
}
