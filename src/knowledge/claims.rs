//! What does the article claim, and how far does it hold? The list every entry answers to.

use std::collections::{BTreeMap, BTreeSet};
use std::{fmt, str::FromStr};

use super::{Prose, fault::Problem};

/// Names a claim: `C` and two or three digits, as in `C07`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClaimId(Box<str>);

impl FromStr for ClaimId {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let digits = text.strip_prefix('C').unwrap_or_default();
        if (2..=3).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit()) {
            return Ok(Self(text.into()));
        }
        Err(Problem::ClaimId(text.chars().take(20).collect()))
    }
}

impl fmt::Display for ClaimId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How a claim stands against trusted sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClaimStatus {
    /// May be repeated, with the limit its note names.
    Stands,
    /// Must be worded as the article's view, with the correction: wrong, misleading, disputed,
    /// unsupported, overstated or imprecise.
    NeedsCorrection,
}

impl FromStr for ClaimStatus {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        match text {
            "supported"
            | "supported_with_limit"
            | "supported_general"
            | "supported_understated"
            | "supported_rare"
            | "opinion"
            | "provenance" => Ok(Self::Stands),
            "wrong" | "misleading" | "disputed" | "unsupported" | "overstated" | "imprecise" => {
                Ok(Self::NeedsCorrection)
            }
            other => Err(Problem::OneOf {
                field: "status",
                value: other.chars().take(40).collect(),
                expected: "supported, supported_with_limit, supported_general, \
                           supported_understated, supported_rare, opinion, provenance, wrong, \
                           misleading, disputed, unsupported, overstated or imprecise",
            }),
        }
    }
}

/// Whether a claim of this status may be without a source: there is none for what nobody supports,
/// and an opinion needs none.
pub(super) fn may_lack_sources(status: &str) -> bool {
    matches!(status, "unsupported" | "imprecise" | "opinion")
}

/// The pack's claims as far as they could be read. A claim that could not is broken and not
/// unknown: the fault stands at its own place alone.
#[derive(Default)]
pub(super) struct Claims {
    pub(super) list: BTreeMap<ClaimId, Claim>,
    /// Claims that are there but could not be read.
    pub(super) broken: BTreeSet<ClaimId>,
    /// Whether the whole file could not be read, so that nobody knows what it names.
    pub(super) unread: bool,
}

impl Claims {
    /// Whether the list names this claim, or may do so.
    pub(super) fn names(&self, id: &ClaimId) -> bool {
        self.unread || self.list.contains_key(id) || self.broken.contains(id)
    }
}

/// One checkable statement of the article.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Claim {
    /// How it stands.
    pub status: ClaimStatus,
    /// The statement in our words.
    pub says: Prose,
    /// What is right about it, or the correction.
    pub note: Prose,
}
