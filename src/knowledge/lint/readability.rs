//! How hard is a text to read?

use super::super::fault::Problem;

/// The hardest reading grade allowed; an adult public reads at grade 6 to 8 (AMA, NIH).
const MAX_GRADE: u8 = 8;

/// The hardest grade of a single text: one hard text must not hide among plain ones.
const MAX_TEXT_GRADE: u8 = 10;

/// A text of fewer sentences is too short for its grade to say much.
const FEWEST_SENTENCES: usize = 3;

/// The grade to aim for: `signpost check` names entries above it, and lets them pass.
pub const AIM_GRADE: f64 = 6.0;

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

/// Every single text that is too hard to read by itself.
pub(crate) fn hard_texts<'t>(
    parts: impl Iterator<Item = (&'static str, &'t str)>,
) -> impl Iterator<Item = Problem> {
    parts
        .filter(|(_, text)| sentences(text).count() >= FEWEST_SENTENCES)
        .map(|(field, text)| (field, Readability::of(text).grade))
        .filter(|(_, grade)| *grade > f64::from(MAX_TEXT_GRADE))
        .map(|(field, grade)| Problem::HardText {
            field,
            grade: format!("{grade:.1}"),
            max: MAX_TEXT_GRADE,
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
    use super::{Readability, syllables};

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
}
