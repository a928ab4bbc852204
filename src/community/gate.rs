//! May this be published? What a change of entries would break, told so that a moderator can mend it.
//!
//! Every test of every entry runs against the new snapshot. One that held before and fails now blocks;
//! one that failed before is only named. Phrasings of the changed entries that another entry answers as
//! well or better are named too. Nothing here publishes anything, and nothing a member wrote comes in:
//! tests and phrasings are the entries' own.

use jiff::civil::Date;

use super::Community;
use super::trial::{Landing, Must, Trial, failed};
use crate::knowledge::{Entry, EntryId};
use crate::matching::Rival;
use crate::reply::Outcome;
use crate::responder::Responder;
use crate::say;
use crate::speech::Language;

/// What came of holding a new snapshot against the old one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gate {
    findings: Vec<Finding>,
}

/// One thing that a moderator needs to know. [`Finding::words`] tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Finding {
    /// A test that fails now, and did not fail before. Blocks.
    Regression(FailedTest),
    /// A test that fails, as it did before.
    FailsStill(FailedTest),
    /// A test that the change takes out, that held before and would fail now.
    TestTakenOut(FailedTest),
    /// The same phrasing stands twice: word for word, or but for spelling and order of signs.
    SamePhrasing {
        /// The phrasing of the changed entry.
        phrasing: String,
        /// The changed entry's title.
        entry: String,
        /// The title of the other one; the same when it stands twice in one.
        other: String,
    },
    /// A phrasing that another entry would answer as well or better.
    Overlap {
        /// The phrasing of the changed entry.
        phrasing: String,
        /// The changed entry's title.
        entry: String,
        /// The nearest phrasing of the other entry.
        closest: String,
        /// The other entry's title.
        other: String,
    },
}

/// A test that fails: what was asked, and what comes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FailedTest {
    /// Whose test it is.
    pub id: EntryId,
    /// Its title.
    pub entry: String,
    /// The question.
    pub question: String,
    /// What is expected of the entry.
    pub must: Must,
    /// What the question came to before.
    pub before: Landing,
    /// What it comes to now.
    pub now: Landing,
}

impl Gate {
    /// Holds the snapshot `after` a change against the one `before`. `touched` names the entries that were
    /// added, changed or taken out. It takes about five milliseconds a test, a second for the shipped
    /// pack: never on a thread that answers.
    #[must_use]
    pub fn judge(
        before: &Community,
        after: &Community,
        responder: &Responder,
        touched: &[EntryId],
        today: Date,
    ) -> Self {
        let mut findings = Vec::new();
        for (trial, now) in failed(&Trial::all(after.pack()), after, responder, today) {
            let was = Landing::of(trial.question, before, responder, today);
            let failed_before = has(before, &trial) && !trial.holds(&was);
            let failure = FailedTest::new(&trial, was, now);
            findings.push(if failed_before {
                Finding::FailsStill(failure)
            } else {
                Finding::Regression(failure)
            });
        }
        for id in touched {
            findings.extend(taken_out(id, before, after, responder, today));
            findings.extend(overlaps(id, before, after));
        }
        findings.sort_by_key(Finding::rank);
        Self { findings }
    }

    /// Whether the change must not be published as it is.
    #[must_use]
    pub fn blocks(&self) -> bool {
        self.findings.iter().any(Finding::blocks)
    }

    /// What was found, what blocks first.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }
}

/// Whether a community has this test.
fn has(community: &Community, trial: &Trial<'_>) -> bool {
    let entry = community.pack().entry(&trial.entry.id);
    let mut tests = entry.into_iter().flat_map(Trial::of);
    tests.any(|one| one.must == trial.must && one.question == trial.question)
}

/// Tests of an entry that are gone from it and would fail now.
fn taken_out(
    id: &EntryId,
    before: &Community,
    after: &Community,
    responder: &Responder,
    today: Date,
) -> Vec<Finding> {
    let (Some(old), Some(_)) = (before.pack().entry(id), after.pack().entry(id)) else {
        return Vec::new();
    };
    let gone: Vec<Trial<'_>> = Trial::of(old).filter(|one| !has(after, one)).collect();
    let failed = failed(&gone, after, responder, today).into_iter();
    let told = failed.filter_map(|(trial, now)| {
        let was = Landing::of(trial.question, before, responder, today);
        let held = trial.holds(&was);
        held.then(|| Finding::TestTakenOut(FailedTest::new(&trial, was, now)))
    });
    told.collect()
}

/// Phrasings of an entry that another answers as well or better, and did not before.
fn overlaps(id: &EntryId, before: &Community, after: &Community) -> Vec<Finding> {
    let Some(entry) = after.pack().entry(id) else {
        return Vec::new();
    };
    let known = before.matcher().rivals(id);
    let new = |rival: &&Rival<'_>| {
        let same =
            |one: &Rival<'_>| one.phrasing == rival.phrasing && one.entry.id == rival.entry.id;
        !known.iter().any(same)
    };
    let rivals = after.matcher().rivals(id);
    let told = rivals.iter().filter(new).map(|rival| told(entry, rival));
    told.collect()
}

fn told(entry: &Entry, rival: &Rival<'_>) -> Finding {
    let (phrasing, title) = (rival.phrasing.to_owned(), entry.title.to_string());
    let other = rival.entry.title.to_string();
    if rival.same {
        Finding::SamePhrasing {
            phrasing,
            entry: title,
            other,
        }
    } else {
        Finding::Overlap {
            phrasing,
            entry: title,
            closest: rival.closest.to_owned(),
            other,
        }
    }
}

impl FailedTest {
    fn new(trial: &Trial<'_>, before: Landing, now: Landing) -> Self {
        Self {
            id: trial.entry.id.clone(),
            entry: trial.entry.title.to_string(),
            question: trial.question.to_owned(),
            must: trial.must,
            before,
            now,
        }
    }
}

impl Finding {
    /// Whether this alone forbids publishing.
    #[must_use]
    pub fn blocks(&self) -> bool {
        matches!(self, Self::Regression(_))
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Regression(_) => 0,
            Self::TestTakenOut(_) => 1,
            Self::SamePhrasing { .. } => 2,
            Self::Overlap { .. } => 3,
            Self::FailsStill(_) => 4,
        }
    }
}

impl Finding {
    /// What was found, in whole sentences.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        match self {
            Self::Regression(failure) => failure.words(language),
            Self::FailsStill(failure) => {
                let failure = failure.words(language);
                say!(language, "gate-fails-still", failure = failure)
            }
            Self::TestTakenOut(failure) => {
                let failure = failure.words(language);
                say!(language, "gate-test-taken-out", failure = failure)
            }
            Self::SamePhrasing {
                phrasing,
                entry,
                other,
            } if entry == other => say!(
                language,
                "gate-same-phrasing-twice",
                phrasing = phrasing.as_str(),
                entry = entry.as_str()
            ),
            Self::SamePhrasing {
                phrasing,
                entry,
                other,
            } => say!(
                language,
                "gate-same-phrasing",
                phrasing = phrasing.as_str(),
                entry = entry.as_str(),
                other = other.as_str()
            ),
            Self::Overlap {
                phrasing,
                entry,
                closest,
                other,
            } => say!(
                language,
                "gate-overlap",
                phrasing = phrasing.as_str(),
                entry = entry.as_str(),
                closest = closest.as_str(),
                other = other.as_str()
            ),
        }
    }
}

impl FailedTest {
    fn words(&self, language: Language) -> String {
        let id = match self.must {
            Must::Reach => "gate-test-reach",
            Must::Avoid => "gate-test-avoid",
        };
        say!(
            language,
            id,
            question = self.question.as_str(),
            entry = self.entry.as_str(),
            before = self.before.words(language),
            now = self.now.words(language)
        )
    }
}

impl Landing {
    /// What happened, in words for somebody who never saw an outcome's name.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        let title = self.first.as_ref().map(|(_, title)| title.as_str());
        match (self.outcome, title) {
            (Some(Outcome::Answer), Some(title)) => {
                say!(language, "landing-answer", title = title)
            }
            (Some(Outcome::Choices), Some(title)) => {
                say!(language, "landing-choices", title = title)
            }
            (Some(Outcome::Boundary), Some(title)) => {
                say!(language, "landing-boundary-offer", title = title)
            }
            (Some(Outcome::Boundary), None) => say!(language, "landing-boundary"),
            (Some(Outcome::Urgent), _) => say!(language, "landing-urgent"),
            (Some(_), _) => say!(language, "landing-nothing"),
            (None, _) => say!(language, "landing-no-word"),
        }
    }
}
