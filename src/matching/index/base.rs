//! What do all communities on one pack share? The index of its phrasings as they were shipped.

use std::collections::HashMap;
use std::sync::Arc;

use super::Source;
use crate::matching::abbreviations::Abbreviations;
use crate::matching::engine::Engine;
use crate::matching::grams::GramIndex;
use crate::matching::phrased::Phrasings;
use crate::matching::terms::Vocabulary;
use crate::matching::words::WordIndex;
use crate::text::View;
use crate::text::spelling::OwnWords;

/// An index without anybody's own entries.
pub(in crate::matching) struct Base {
    pub(super) entries: usize,
    pub(super) classes: usize,
    /// The class of each phrasing.
    pub(super) class_of: Vec<u32>,
    /// Phrasings by their normalised words.
    pub(super) outright: HashMap<Box<str>, u32>,
    pub(super) vocabulary: Arc<Vocabulary>,
    pub(super) abbreviations: Abbreviations,
    pub(super) own: Arc<OwnWords>,
    pub(super) words: WordIndex,
    pub(super) grams: GramIndex,
    pub(super) has_lexicon: bool,
    #[cfg(feature = "encoder")]
    pub(super) sense: Option<crate::matching::sense::Sense>,
    /// What communities laid over it before.
    pub(super) phrasings: Phrasings,
}

impl Base {
    /// Indexes every phrasing; those whose vector is not known beforehand are encoded.
    pub(super) fn new(engine: &Arc<Engine>, source: &Source<'_>) -> Self {
        #[cfg(not(feature = "encoder"))]
        let _ = engine;
        let classes = || source.entries.iter().chain(&source.elsewhere);
        let mut views = Vec::new();
        let mut class_of = Vec::new();
        let mut outright = HashMap::new();
        for (class, known) in (0_u32..).zip(classes()) {
            for text in &known.phrasings {
                let view = View::of(text);
                let at = u32::try_from(views.len()).unwrap_or(u32::MAX);
                outright.entry(view.joined().into()).or_insert(at);
                class_of.push(class);
                views.push(view);
            }
        }
        let count = classes().count();
        let vocabulary = Vocabulary::new(source.lexicon, &views);
        let abbreviations = Abbreviations::new(source.lexicon);
        #[cfg(feature = "encoder")]
        let texts: Vec<String> = views
            .iter()
            .map(|view| crate::matching::reading::spoken(view, &abbreviations))
            .collect();
        let terms = source.lexicon.concepts.iter();
        let terms = terms.flat_map(|concept| concept.terms.iter().chain(&concept.ambiguous));
        let terms: Vec<View> = terms.map(|term| View::of(term.as_str())).collect();
        // Misspelt words are read as words of the entries, not of what lies elsewhere.
        let entries = source.entries.len();
        let own_views = views
            .iter()
            .zip(&class_of)
            .filter(|(_, class)| (**class as usize) < entries);
        let own = own_views.clone().count();
        let own_words = own_views
            .map(|(view, _)| view)
            .chain(&terms)
            .flat_map(View::words);
        Self {
            own: Arc::new(OwnWords::new(own_words.map(crate::text::Word::text))),
            words: WordIndex::new(&vocabulary, &views, &class_of, count, entries),
            grams: GramIndex::new(&views, own),
            #[cfg(feature = "encoder")]
            sense: crate::matching::sense::Sense::new(
                engine,
                &texts,
                &class_of,
                entries,
                classes(),
            ),
            vocabulary: Arc::new(vocabulary),
            abbreviations,
            entries,
            classes: count,
            class_of,
            outright,
            has_lexicon: !source.lexicon.concepts.is_empty(),
            phrasings: Phrasings::new(),
        }
    }
}
