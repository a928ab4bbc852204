//! Which words mean the same, and which subjects are not ours? Lay terms and synonyms, grouped into
//! concepts; messages that lie elsewhere, grouped into subjects.

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

/// A short form that members write for a longer one, and never for anything else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Abbreviation {
    /// One word.
    pub short: Prose,
    /// What it stands for.
    pub means: Prose,
}

/// All concepts and abbreviations of a pack.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Lexicon {
    /// In file order.
    pub concepts: Vec<Concept>,
    /// In file order.
    pub abbreviations: Vec<Abbreviation>,
}

/// A subject that no entry answers, however near it sounds: the matcher learns to stay silent on it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Subject {
    /// Its name.
    pub name: EntryId,
    /// Messages about it, as members write them.
    pub asks: Vec<Prose>,
}
