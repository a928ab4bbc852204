//! Which terms are there, and which tokens may stand for their words?
//!
//! Compiled once at start. A word of a message is looked up once (whole word, then prefix, then
//! with a small spelling mistake) and becomes a few pattern ids; a term is a sequence of them, kept
//! under its first. So a message costs about one look-up a word, whatever the number of terms.

use std::collections::{HashMap, HashSet};

use super::raw::{RawConcept, RawKind, RawSpelling};
use super::typos::Typos;
use crate::text::View;

/// One word of the vocabulary: a whole word or a prefix.
pub(super) type Pattern = u32;

/// A concept, by its place in the file; the suppressors' own come after.
pub(super) type ConceptId = usize;

/// The fillers that may stand between two words of a term ("cannot *really even* breathe").
pub(super) const MOST_FILLERS: usize = 2;

/// What a concept is for, which decides what may suppress it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// What someone feels or sees: denied, past, joked about or asked about, it does not count.
    Sign,
    /// The name of an illness: fear of it does not count either.
    Name,
    /// Circumstances (pregnant, after an injection, now): only a far past or a joke undoes them.
    Context,
    /// A suppressor's own words.
    Marker,
}

pub(super) struct Concept {
    pub(super) name: Box<str>,
    pub(super) kind: Kind,
}

/// A term without its first word.
pub(super) struct Term {
    pub(super) concept: ConceptId,
    pub(super) rest: Box<[Pattern]>,
}

/// The compiled terms.
pub(super) struct Vocabulary {
    concepts: Vec<Concept>,
    names: HashMap<Box<str>, ConceptId>,
    words: HashMap<Box<str>, Pattern>,
    prefixes: HashMap<Box<str>, Pattern>,
    terms: Vec<Vec<Term>>,
    fillers: HashSet<Box<str>>,
    spellings: Spellings,
    typos: Typos,
}

/// Words that are read as another one, under their first word.
struct Spellings(HashMap<Box<str>, Vec<(Option<Box<str>>, Box<str>)>>);

impl Vocabulary {
    /// An empty vocabulary that knows how words are spelt.
    pub(super) fn new(spelling: &RawSpelling) -> Self {
        Self {
            concepts: Vec::new(),
            names: HashMap::new(),
            words: HashMap::new(),
            prefixes: HashMap::new(),
            terms: Vec::new(),
            fillers: spelling.fillers.iter().map(|word| word.as_str().into()).collect(),
            spellings: Spellings::new(spelling),
            typos: Typos::new(&spelling.keep),
        }
    }

    /// Adds a concept of the file; `None` when one of that name is there already.
    pub(super) fn add(&mut self, raw: &RawConcept) -> Option<ConceptId> {
        if self.names.contains_key(raw.name.as_str()) {
            return None;
        }
        let kind = match raw.kind {
            RawKind::Sign => Kind::Sign,
            RawKind::Name => Kind::Name,
            RawKind::Context => Kind::Context,
        };
        let id = self.insert(&raw.name, kind, &raw.terms);
        self.names.insert(raw.name.as_str().into(), id);
        Some(id)
    }

    /// Adds a suppressor's words.
    pub(super) fn add_marker(&mut self, name: &str, terms: &[String]) -> ConceptId {
        self.insert(name, Kind::Marker, terms)
    }

    fn insert(&mut self, name: &str, kind: Kind, terms: &[String]) -> ConceptId {
        let id = self.concepts.len();
        self.concepts.push(Concept {
            name: name.into(),
            kind,
        });
        for term in terms {
            self.insert_term(id, term);
        }
        id
    }

    fn insert_term(&mut self, concept: ConceptId, term: &str) {
        let prefixed = term.ends_with('*');
        let view = View::of(term);
        let words = self.spellings.read(&view);
        let last = words.len().saturating_sub(1);
        let mut patterns = Vec::with_capacity(words.len());
        for (at, (word, _)) in words.iter().enumerate() {
            patterns.push(self.pattern(word, prefixed && at == last));
        }
        if let Some((first, rest)) = patterns.split_first()
            && let Some(terms) = self.terms.get_mut(*first as usize)
        {
            terms.push(Term {
                concept,
                rest: rest.into(),
            });
        }
    }

    fn pattern(&mut self, word: &str, prefix: bool) -> Pattern {
        let table = if prefix {
            &mut self.prefixes
        } else {
            &mut self.words
        };
        if let Some(known) = table.get(word) {
            return *known;
        }
        let id = Pattern::try_from(self.terms.len()).unwrap_or(Pattern::MAX);
        self.terms.push(Vec::new());
        table.insert(word.into(), id);
        self.typos.learn(word, prefix, id);
        id
    }

    /// The concept of that name in the file.
    pub(super) fn id(&self, name: &str) -> Option<ConceptId> {
        self.names.get(name).copied()
    }

    pub(super) fn concept(&self, id: ConceptId) -> &Concept {
        &self.concepts[id]
    }

    pub(super) fn len(&self) -> usize {
        self.concepts.len()
    }

    /// The terms that begin with a pattern.
    pub(super) fn starting(&self, pattern: Pattern) -> &[Term] {
        &self.terms[pattern as usize]
    }

    pub(super) fn is_filler(&self, word: &str) -> bool {
        self.fillers.contains(word)
    }

    /// The words of a view as this vocabulary spells them, each with its sentence.
    pub(super) fn read<'v>(&'v self, view: &'v View) -> Vec<(&'v str, usize)> {
        self.spellings.read(view)
    }

    /// Every pattern a word may stand for is added to `found`.
    pub(super) fn patterns(&self, word: &str, found: &mut Vec<Pattern>) {
        let before = found.len();
        found.extend(self.words.get(word));
        for (end, _) in word.char_indices().skip(1) {
            if let Some(prefix) = word.get(..end) {
                found.extend(self.prefixes.get(prefix));
            }
        }
        found.extend(self.prefixes.get(word));
        if found.len() == before && !self.is_filler(word) {
            self.typos.patterns(word, found);
        }
    }
}

impl Spellings {
    fn new(raw: &RawSpelling) -> Self {
        let mut table: HashMap<Box<str>, Vec<_>> = HashMap::new();
        for (plain, spelt) in &raw.read {
            for text in spelt {
                let mut words = text.split(' ');
                let first = words.next().unwrap_or_default();
                let second = words.next().map(Box::from);
                let entry = table.entry(first.into()).or_default();
                entry.push((second, plain.as_str().into()));
            }
        }
        // Two words are tried before one: `can not` before `can`.
        for entry in table.values_mut() {
            entry.sort_by_key(|(second, _)| second.is_none());
        }
        Self(table)
    }

    fn read<'v>(&'v self, view: &'v View) -> Vec<(&'v str, usize)> {
        let words = view.words();
        let mut out = Vec::with_capacity(words.len());
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let next = words.get(at + 1).filter(|next| next.sentence() == word.sentence());
            let known = self.0.get(word.text()).and_then(|options| {
                options.iter().find(|(second, _)| match second {
                    Some(second) => next.is_some_and(|next| next.text() == &**second),
                    None => true,
                })
            });
            match known {
                Some((second, plain)) => {
                    out.push((&**plain, word.sentence()));
                    at += 1 + usize::from(second.is_some());
                }
                None => {
                    out.push((word.text(), word.sentence()));
                    at += 1;
                }
            }
        }
        out
    }
}
