//! Which words mean the same? Lay terms and synonyms, grouped into concepts.

use super::{EntryId, Prose};

/// Words and phrases that mean the same thing to a member.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Concept {
    /// Its name.
    pub id: EntryId,
    /// The entry it points at, if it belongs to one.
    pub entry: Option<EntryId>,
    /// Terms that count by themselves.
    pub terms: Vec<Prose>,
    /// Terms with several meanings: they count only beside another concept.
    pub ambiguous: Vec<Prose>,
}

/// All concepts of a pack.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Lexicon {
    /// In file order.
    pub concepts: Vec<Concept>,
}
