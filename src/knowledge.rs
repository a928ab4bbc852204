//! What may Signpost say? Packs of curated entries, read from TOML and checked once.
//!
//! Untyped text exists in `raw.rs` alone; everything else holds values that are known to be usable
//! (trimmed, never blank, within their length). Nothing here matches, decides or sends. A file that
//! cannot be read costs only itself: [`Pack::read`] gives back what stands and a [`Fault`] for each
//! thing that does not. To add a field to an entry: `raw.rs`, `entry.rs`, `entry_file.rs`, `entry_text.rs`, in that order.

mod claims;
mod entry;
mod entry_file;
mod entry_text;
mod fault;
mod files;
mod guides;
mod lexicon;
mod lint;
mod overlay;
mod parse;
mod prose;
mod raw;
mod reader;

pub use claims::{Claim, ClaimId, ClaimStatus};
pub use entry::{
    Care, CareLevel, Dispute, Entry, EntryId, Kind, NoRevision, Review, Revision, Source, Tests,
    Treatment,
};
pub use entry_text::{
    CareText, DisputeText, EntryText, NotAnEntry, ReviewText, SourceText, TestsText, TreatmentText,
};
pub use fault::{Fault, Problem};
pub use files::{FilesError, PackFiles};
pub use guides::{Guide, Guides};
pub use lexicon::{Abbreviation, Concept, Lexicon, Subject};
pub use lint::{AIM_GRADE, Readability};
pub(crate) use lint::{dangers, reading_grade, wording};
pub use overlay::{
    Conflict, Laid, MOST_BYTES, MOST_ENTRIES, MOST_PHRASINGS, MOST_TESTS, MOST_TESTS_IN_ALL,
    Overlay, Say, SayError, Shipped, TextHash,
};
pub use prose::Prose;

use std::sync::Arc;

use claims::Claims;
use jiff::civil::Date;

/// A knowledge base: entries on one subject, the words people use for it, and default notices. What is
/// large in it is shared, so that a guild's own version of a pack costs little more than what it changed.
#[non_exhaustive]
pub struct Pack {
    /// Kebab-case name, as in `facial-twitching`.
    pub id: EntryId,
    /// Semantic version of the pack's content.
    pub version: Prose,
    /// BCP 47 language tag of every text in the pack.
    pub language: Prose,
    /// The subject in plain words.
    pub title: Prose,
    /// SPDX licence expression of the pack's own text.
    pub licence: Prose,
    /// The article the pack was drawn from, in one line.
    pub article: Prose,
    /// The disclaimer used unless the host or the guild words its own.
    pub disclaimer: Prose,
    /// The referral used unless the host or the guild words its own.
    pub referral: Prose,
    /// The entries that every card leads to.
    pub guides: Guides,
    /// The words people use, grouped by meaning.
    pub lexicon: Arc<Lexicon>,
    /// What members also write about, and no entry answers.
    pub elsewhere: Arc<[Subject]>,
    entries: Vec<Arc<Entry>>,
    claims: Arc<Claims>,
}

/// What came of reading a pack's files.
pub struct Reading {
    /// The pack with every entry that could be read; `None` when `pack.toml` itself could not.
    pub pack: Option<Pack>,
    /// Everything that is wrong, in file order. Entries named by a fault that
    /// [costs the file](Fault::costs_the_file) are missing from the pack.
    pub faults: Vec<Fault>,
}

impl Pack {
    /// Reads a pack. `today` decides which reviews are overdue: the core has no clock.
    #[must_use]
    pub fn read(files: &PackFiles, today: Date) -> Reading {
        parse::pack(files, today).0
    }

    /// The entries, sorted by id.
    #[must_use]
    pub fn entries(&self) -> &[Arc<Entry>] {
        &self.entries
    }

    /// The entry with this id, if the pack has it.
    #[must_use]
    pub fn entry(&self, id: &EntryId) -> Option<&Entry> {
        let found = self
            .entries
            .binary_search_by(|entry| entry.id.cmp(id))
            .ok()?;
        self.entries.get(found).map(Arc::as_ref)
    }

    /// The claim with this id, if the pack lists it.
    #[must_use]
    pub fn claim(&self, id: &ClaimId) -> Option<&Claim> {
        self.claims.list.get(id)
    }

    /// The same pack with other entries, which must be sorted by id.
    fn with_entries(&self, entries: Vec<Arc<Entry>>) -> Self {
        Self {
            id: self.id.clone(),
            version: self.version.clone(),
            language: self.language.clone(),
            title: self.title.clone(),
            licence: self.licence.clone(),
            article: self.article.clone(),
            disclaimer: self.disclaimer.clone(),
            referral: self.referral.clone(),
            guides: self.guides.clone(),
            lexicon: Arc::clone(&self.lexicon),
            elsewhere: Arc::clone(&self.elsewhere),
            entries,
            claims: Arc::clone(&self.claims),
        }
    }
}
