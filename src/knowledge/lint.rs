//! Is a text plain and safe enough to show? Rules on wording, sentence length and reading grade.
//!
//! A rule here holds for every text a member may read. To add a forbidden wording, add a row to
//! `FORBIDDEN` with its reason.

use super::fault::Problem;

/// The longest sentence, in words (NHS service manual: "aim for a maximum of 20 words").
const MAX_SENTENCE_WORDS: usize = 20;

/// The hardest reading grade allowed; an adult public reads at grade 6 to 8 (AMA, NIH).
const MAX_GRADE: u8 = 8;

/// The grade to aim for: `signpost check` names entries above it, and lets them pass.
pub const AIM_GRADE: f64 = 6.0;

/// A wording and why no member may be shown it. Matched on word boundaries, in lower case.
const FORBIDDEN: &[(&str, &str)] = &[
    ("should", "tells the reader what to do; say what can help"),
    ("you have", "sounds like a diagnosis"),
    ("you suffer from", "sounds like a diagnosis"),
    ("stop taking", "must only ever come from a prescriber"),
    ("start taking", "must only ever come from a prescriber"),
    ("cure", "promises what treatment may not do"),
    ("cures", "promises what treatment may not do"),
    (
        "diagnose",
        "is not what a bot does; say how doctors find out",
    ),
    (
        "diagnosed",
        "is not what a bot does; say how doctors find out",
    ),
    ("guaranteed", "promises what nobody can"),
    ("spaz", "is a slur"),
];

/// Units that turn a number before them into a dose. Both spellings of the micro sign are listed.
const DOSE_UNITS: &[&str] = &[
    "mg",
    "mcg",
    "ug",
    "\u{b5}g",
    "\u{3bc}g",
    "g",
    "ml",
    "iu",
    "unit",
    "units",
    "milligram",
    "milligrams",
    "microgram",
    "micrograms",
    "drop",
    "drops",
    "tablet",
    "tablets",
    "pill",
    "pills",
    "capsule",
    "capsules",
    "puff",
    "puffs",
];

/// Numbers as words, as far as a dose is counted.
const NUMBER_WORDS: &[&str] = &[
    "half", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

/// How hard a text is to read.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Readability {
    /// Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word - 15.59
    /// (Kincaid and others 1975, Navy Research Branch Report 8-75).
    pub grade: f64,
    /// Words in the longest sentence.
    pub longest_sentence: usize,
}

impl Readability {
    /// Measures a text; one without a word is grade 0.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of words stay far below 2^52"
    )]
    pub fn of(text: &str) -> Self {
        let lengths: Vec<usize> = sentences(text).map(|part| words(part).count()).collect();
        let count: usize = lengths.iter().sum();
        if count == 0 {
            return Self {
                grade: 0.0,
                longest_sentence: 0,
            };
        }
        let syllables: usize = words(text).map(syllables).sum();
        let per_sentence = count as f64 / lengths.len() as f64;
        let per_word = syllables as f64 / count as f64;
        Self {
            grade: 0.39 * per_sentence + 11.8 * per_word - 15.59,
            longest_sentence: lengths.into_iter().max().unwrap_or_default(),
        }
    }
}

/// What a disclaimer or referral in a host's own words may say though an entry may not: "we do not
/// diagnose", "if you have questions", "you should see a doctor".
const FINE_IN_A_NOTICE: &[&str] = &["should", "you have", "diagnose", "diagnosed"];

/// What is dangerous in a notice a host has worded: a dose, a promise, an order about a medicine.
pub(crate) fn dangers(field: &'static str, text: &str) -> Vec<Problem> {
    wording(field, text)
        .into_iter()
        .filter(|problem| {
            matches!(problem, Problem::Forbidden { wording, .. } if !FINE_IN_A_NOTICE.contains(wording))
        })
        .collect()
}

/// Everything wrong with the wording of one field.
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
    let plain = format!(
        " {} ",
        words(&text.to_lowercase()).collect::<Vec<_>>().join(" ")
    );
    for (wording, because) in FORBIDDEN {
        if plain.contains(&format!(" {wording} ")) {
            problems.push(Problem::Forbidden {
                field,
                wording,
                because,
            });
        }
    }
    if let Some(unit) = dose(&plain) {
        let because = "reads as a dose, and a dose never comes from a bot";
        problems.push(Problem::Forbidden {
            field,
            wording: unit,
            because,
        });
    }
    problems
}

/// Whether a whole text of some parts, each with its field's name, is too hard to read.
pub(crate) fn reading_grade<'t>(
    parts: impl Iterator<Item = (&'static str, &'t str)> + Clone,
) -> Option<Problem> {
    let all: Vec<&str> = parts.clone().map(|(_, text)| text).collect();
    let grade = Readability::of(&all.join("\n")).grade;
    if grade <= f64::from(MAX_GRADE) {
        return None;
    }
    let hardest = parts.max_by(|(_, one), (_, other)| {
        let grade = |text| Readability::of(text).grade;
        grade(one).total_cmp(&grade(other))
    });
    Some(Problem::HardToRead {
        field: hardest.map_or("text", |(field, _)| field),
        grade: format!("{grade:.1}"),
        max: MAX_GRADE,
    })
}

/// A subject that no entry may speak of without a warning.
struct Warning {
    /// What it is, for the finding.
    about: &'static str,
    /// Words that name it, and where: in any text, or only in what can help.
    named: &'static [&'static str],
    only_in_helps: bool,
    /// One word of each group must stand in one of the entry's texts.
    said: &'static [&'static [&'static str]],
    text: &'static str,
}

/// From claims C20 and C23: withdrawal after heavy drinking brings seizures, and too much potassium
/// harms the heart.
const WARNINGS: &[Warning] = &[
    Warning {
        about: "potassium",
        named: &["potassium"],
        only_in_helps: false,
        said: &[&["potassium"], &["dangerous", "harmful", "unsafe"]],
        text: "too much potassium is dangerous",
    },
    Warning {
        about: "cutting down on alcohol",
        named: &["alcohol"],
        only_in_helps: true,
        said: &[
            &["heavily", "heavy", "a lot of alcohol"],
            &["doctor", "medical help"],
        ],
        text: "people who drink heavily need a doctor's help to cut down, since a sudden end can \
                  bring on a seizure (fit)",
    },
];

/// The warnings that an entry of these texts, each with its field's name, must have and has not.
pub(crate) fn missing_warnings<'t>(
    parts: impl Iterator<Item = (&'static str, &'t str)> + Clone,
) -> impl Iterator<Item = Problem> {
    let has = |text: &str, wanted: &[&str]| {
        let plain = format!(
            " {} ",
            words(&text.to_lowercase()).collect::<Vec<_>>().join(" ")
        );
        wanted
            .iter()
            .any(|word| plain.contains(&format!(" {word} ")))
    };
    WARNINGS.iter().filter_map(move |warning| {
        let mut parts = parts.clone();
        let named = parts.clone().any(|(field, text)| {
            (field == "helps" || !warning.only_in_helps) && has(text, warning.named)
        });
        let said = parts.any(|(_, text)| warning.said.iter().all(|group| has(text, group)));
        (named && !said).then_some(Problem::MissingWarning {
            about: warning.about,
            warning: warning.text,
        })
    })
}

/// A number followed by a unit of medicine (`400 mg`, `2.5mg`, `two tablets`, `half a pill`). A
/// decimal comma needs no rule of its own: the digits behind it are a number too.
fn dose(plain: &str) -> Option<&'static str> {
    let words: Vec<&str> = plain
        .split_whitespace()
        .filter(|word| !matches!(*word, "a" | "an" | "of"))
        .collect();
    let is_written = |word: &str| {
        word.starts_with(char::is_numeric) && word.chars().all(|c| c.is_numeric() || c == '.')
    };
    let is_number = |word: &str| is_written(word) || NUMBER_WORDS.contains(&word);
    DOSE_UNITS.iter().copied().find(|unit| {
        let apart = words
            .windows(2)
            .any(|pair| matches!(pair, [n, u] if is_number(n) && u == unit));
        apart
            || words
                .iter()
                .any(|word| word.strip_suffix(unit).is_some_and(is_written))
    })
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    // A full stop inside a number (`9.8`) or an abbreviation ends no sentence: a space must follow.
    text.split(['!', '?', '\n'])
        .flat_map(|part| part.split(". "))
        .filter(|part| part.chars().any(char::is_alphanumeric))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '.'))
        .map(|word| word.trim_matches(['\'', '.']))
        .filter(|word| !word.is_empty())
}

/// Counts groups of vowels; a silent final `e` does not count, a final `le` does. Close to the
/// dictionary count for ordinary English; grades differ from other tools by a few tenths.
fn syllables(word: &str) -> usize {
    let lower = word.to_lowercase();
    let mut groups = 0_usize;
    let mut inside = false;
    for c in lower.chars() {
        let vowel = matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        groups += usize::from(vowel && !inside);
        inside = vowel;
    }
    let silent = lower.ends_with('e') && !lower.ends_with("le") && !lower.ends_with("ee")
        || lower.ends_with("es") && !lower.ends_with("ses") && !lower.ends_with("ches")
        || lower.ends_with("ed") && !lower.ends_with("ted") && !lower.ends_with("ded");
    groups
        .saturating_sub(usize::from(silent && groups > 1))
        .max(1)
}

#[cfg(test)]
mod tests {
    use super::{Readability, syllables, wording};

    #[test]
    fn syllables_are_close_to_the_dictionary() {
        for (word, count) in [
            ("eye", 1),
            ("twitch", 1),
            ("twitches", 2),
            ("eyelid", 2),
            ("stress", 1),
            ("muscle", 2),
            ("tired", 1),
            ("caffeine", 2),
            ("doctor", 2),
            ("happened", 2),
        ] {
            assert!(
                syllables(word).abs_diff(count) <= 1,
                "{word}: {}",
                syllables(word)
            );
        }
        assert_eq!(syllables("doctor"), 2);
        assert_eq!(syllables("muscle"), 2);
    }

    #[test]
    fn grade_follows_the_published_formula() {
        // 2 sentences, 8 words, 8 syllables: 0.39 * 4 + 11.8 * 1 - 15.59.
        let plain = Readability::of("The cat sat down. The dog ran off.");
        assert!((plain.grade - -2.23).abs() < 0.01, "{}", plain.grade);
        assert_eq!(plain.longest_sentence, 4);
        let hard = Readability::of(
            "Neurological abnormalities necessitate comprehensive multidisciplinary evaluation.",
        );
        assert!(hard.grade > 20.0);
    }

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
}
