//! What is said of a problem, in each language?
//!
//! To add a problem: its arm here, and its message in `locales/`.

use super::super::parse::ELSEWHERE;
use super::Problem;
use crate::say;
use crate::speech::Language;

impl Problem {
    /// What is wrong, for those who edit files: by keys and tables, without a full stop.
    #[must_use]
    #[expect(
        clippy::too_many_lines,
        reason = "one arm for each problem, to be read in one place"
    )]
    pub fn words(&self, language: Language) -> String {
        match self {
            Self::Syntax(reason) => say!(language, "problem-syntax", reason = reason.as_str()),
            Self::Unreadable(reason) => {
                say!(language, "problem-unreadable", reason = reason.as_str())
            }
            Self::Blank { field } => say!(language, "problem-blank", field = *field),
            Self::TooLong { field, length, max } => say!(
                language,
                "problem-too-long",
                field = *field,
                length = *length,
                max = *max
            ),
            Self::TooFew { field, count, min } => say!(
                language,
                "problem-too-few",
                field = *field,
                count = *count,
                min = *min
            ),
            Self::TooMany { field, count, max } => say!(
                language,
                "problem-too-many",
                field = *field,
                count = *count,
                max = *max
            ),
            Self::Id(id) => say!(language, "problem-id", id = id.as_str()),
            Self::ClaimId(id) => say!(language, "problem-claim-id", id = id.as_str()),
            Self::OneOf {
                field,
                value,
                expected,
            } => say!(
                language,
                "problem-one-of",
                field = *field,
                value = value.as_str(),
                expected = *expected
            ),
            Self::Date { field } => say!(language, "problem-date", field = *field),
            Self::FutureDate { field, date } => say!(
                language,
                "problem-future-date",
                field = *field,
                date = date.to_string()
            ),
            Self::ReviewFar(days) => say!(language, "problem-review-far", days = *days),
            Self::ReviewOrder => say!(language, "problem-review-order"),
            Self::ReviewOverdue(date) => {
                let date = date.to_string();
                say!(language, "problem-review-overdue", date = date)
            }
            Self::Url(url) => say!(language, "problem-url", url = url.as_str()),
            Self::TreatmentTable => say!(language, "problem-treatment-table"),
            Self::DuplicateId { id, first } => {
                let (id, first) = (id.as_str(), first.as_str());
                say!(language, "problem-duplicate-id", id = id, first = first)
            }
            Self::SharedPhrasing { phrase, first } if first == ELSEWHERE => say!(
                language,
                "problem-shared-phrasing-elsewhere",
                phrase = phrase.as_str(),
                first = first.as_str()
            ),
            Self::SharedPhrasing { phrase, first } => say!(
                language,
                "problem-shared-phrasing",
                phrase = phrase.as_str(),
                first = first.as_str()
            ),
            Self::SharedTerm { term, first } => say!(
                language,
                "problem-shared-term",
                term = term.as_str(),
                first = first.as_str()
            ),
            Self::UnknownEntry { field, id } => say!(
                language,
                "problem-unknown-entry",
                field = *field,
                id = id.as_str()
            ),
            Self::RelatedTwice(id) => say!(language, "problem-related-twice", id = id.as_str()),
            Self::RelatedSelf(id) => say!(language, "problem-related-self", id = id.as_str()),
            Self::NoEntries => say!(language, "problem-no-entries"),
            Self::UnknownClaim(id) => say!(language, "problem-unknown-claim", id = id.as_str()),
            Self::Undisputed(id) => say!(language, "problem-undisputed", id = id.as_str()),
            Self::Unclaimed { count, min } => {
                say!(language, "problem-unclaimed", count = *count, min = *min)
            }
            Self::Unsourced(id) => say!(language, "problem-unsourced", id = id.as_str()),
            Self::LongEntry { field, length, max } => say!(
                language,
                "problem-long-entry",
                length = *length,
                max = *max,
                field = *field
            ),
            Self::LongSentence { field, words, max } => say!(
                language,
                "problem-long-sentence",
                field = *field,
                words = *words,
                max = *max
            ),
            Self::HardToRead { field, grade, max } => say!(
                language,
                "problem-hard-to-read",
                grade = grade.as_str(),
                max = *max,
                field = *field
            ),
            Self::HardText { field, grade, max } => say!(
                language,
                "problem-hard-text",
                field = *field,
                grade = grade.as_str(),
                max = *max
            ),
            Self::MissingWarning { about, warning } => say!(
                language,
                "problem-missing-warning",
                about = say!(language, about),
                warning = say!(language, warning)
            ),
            Self::Card { category, wrong } => say!(
                language,
                "problem-card",
                category = &**category,
                wrong = *wrong
            ),
            Self::NumbersOverdue(country) => say!(
                language,
                "problem-numbers-overdue",
                country = country.as_str()
            ),
            Self::Forbidden {
                field,
                wording,
                because,
            } => say!(
                language,
                "problem-forbidden",
                field = *field,
                wording = *wording,
                because = say!(language, because)
            ),
        }
    }
}
