//! What does one community have beside the shared index? Its own phrasings, and which shared ones are
//! not its.
//!
//! Phrasings that an own entry has in common with the shipped entry of the same name stay the shared
//! ones, so that an entry whose text was reworded costs next to nothing here.

use std::collections::HashMap;
use std::sync::Arc;

use super::Base;
use crate::matching::engine::Engine;
use crate::matching::grams::AddedGrams;
use crate::matching::phrased::Phrased;
use crate::matching::terms::Vocabulary;
use crate::matching::words::AddedWords;
use crate::text::spelling::OwnWords;

/// How a community's classes and phrasings differ from the shared ones.
pub(crate) struct Additions<'s> {
    /// How many entries it has; what lies elsewhere comes behind them.
    pub(crate) entries: usize,
    /// For each shared class its number here; `None` when it is taken out.
    pub(crate) classes: Vec<Option<u32>>,
    /// Shared phrasings that are not its, in order, those of classes taken out too.
    pub(crate) gone: Vec<u32>,
    /// Its own phrasings, each with its class here.
    pub(crate) own: Vec<(u32, &'s str)>,
}

/// A community's part of an index.
pub(in crate::matching) struct Layer {
    pub(super) entries: usize,
    /// How many classes there are here.
    pub(super) count: usize,
    /// For each shared class its number here.
    classes: Box<[Option<u32>]>,
    /// A bit for each shared phrasing that is not its; empty when all are.
    gone: Box<[u64]>,
    /// The class of each own phrasing.
    class_of: Box<[u32]>,
    pub(super) own: Box<[Arc<Phrased>]>,
    pub(super) vocabulary: Vocabulary,
    pub(super) own_words: OwnWords,
    pub(super) words: AddedWords,
    pub(super) grams: AddedGrams,
    #[cfg(feature = "encoder")]
    pub(super) sense: Option<crate::matching::sense::AddedSense>,
}

impl Layer {
    pub(super) fn new(engine: &Engine, base: &Base, additions: &Additions<'_>) -> Self {
        #[cfg(not(feature = "encoder"))]
        let _ = engine;
        let texts: Vec<&str> = additions.own.iter().map(|(_, text)| *text).collect();
        #[cfg(feature = "encoder")]
        let own = base
            .phrasings
            .read(&texts, |views| match (&base.sense, engine.encoder()) {
                (Some(sense), Some(_)) => sense.meant(engine, &base.abbreviations, views),
                _ => Vec::new(),
            });
        #[cfg(not(feature = "encoder"))]
        let own = base.phrasings.read(&texts);
        let class_of: Box<[u32]> = additions.own.iter().map(|(class, _)| *class).collect();
        let words = || own.iter().flat_map(|phrased| phrased.words());
        let vocabulary = Vocabulary::over(&base.vocabulary, words().map(|(_, stem)| stem));
        let terms = own.iter().zip(&class_of).map(|(phrased, class)| {
            let stems: Vec<&str> = phrased.words().map(|(_, stem)| stem).collect();
            (*class, vocabulary.terms(phrased.content(), &stems).into())
        });
        let gone_bits = bits(&additions.gone, base.class_of.len());
        let kept = kept(base, additions, &class_of);
        let elsewhere = base.classes - base.entries;
        Self {
            entries: additions.entries,
            count: additions.entries + elsewhere,
            words: AddedWords::new(&base.words, terms.collect(), &additions.gone, &kept),
            grams: AddedGrams::new(&base.grams, own.iter().map(AsRef::as_ref)),
            own_words: OwnWords::over(&base.own, words().map(|(word, _)| word)),
            #[cfg(feature = "encoder")]
            sense: base.sense.as_ref().map(|sense| {
                let classes = crate::matching::sense::Changed {
                    classes: &additions.classes,
                    count: additions.entries + elsewhere,
                    kept: &kept,
                    own: &own,
                    class_of: &class_of,
                    base_class_of: &base.class_of,
                };
                crate::matching::sense::AddedSense::new(sense, &classes)
            }),
            classes: additions.classes.clone().into(),
            gone: gone_bits,
            vocabulary,
            own: own.into(),
            class_of,
        }
    }

    /// Hands on what is known of its phrasings.
    pub(super) fn keep_known(&self, base: &Base) {
        base.phrasings.keep(&self.own);
        #[cfg(feature = "encoder")]
        if let (Some(added), Some(sense)) = (&self.sense, &base.sense) {
            added.keep_known(sense);
        }
    }

    /// The class here of a shared phrasing of that shared class.
    pub(super) fn class_of_shared(&self, at: u32, class: u32) -> Option<usize> {
        let word = self.gone.get(at as usize / 64).copied().unwrap_or(0);
        if word >> (at % 64) & 1 == 1 {
            return None;
        }
        let class = self.classes.get(class as usize).copied().flatten()?;
        Some(class as usize)
    }

    /// The class of an own phrasing.
    pub(super) fn class_of_own(&self, at: usize) -> Option<usize> {
        self.class_of.get(at).map(|class| *class as usize)
    }

    /// The shared class that a class here is, if it is one.
    pub(super) fn shared(&self, class: usize) -> Option<usize> {
        let here = |one: &Option<u32>| one.is_some_and(|one| one as usize == class);
        self.classes.iter().position(here)
    }
}

fn bits(gone: &[u32], count: usize) -> Box<[u64]> {
    if gone.is_empty() {
        return Box::default();
    }
    let mut bits = vec![0_u64; count.div_ceil(64)];
    for at in gone {
        if let Some(word) = bits.get_mut(*at as usize / 64) {
            *word |= 1 << (at % 64);
        }
    }
    bits.into()
}

/// For each class here that is not as it was shipped, the shared phrasings that it keeps.
fn kept(base: &Base, additions: &Additions<'_>, class_of: &[u32]) -> HashMap<u32, Vec<u32>> {
    let mut kept: HashMap<u32, Vec<u32>> =
        class_of.iter().map(|class| (*class, Vec::new())).collect();
    let here = |at: u32| {
        let class = *base.class_of.get(at as usize)?;
        *additions.classes.get(class as usize)?
    };
    let lost = additions.gone.iter().filter_map(|at| here(*at));
    kept.extend(lost.map(|class| (class, Vec::new())));
    let mut gone = additions.gone.iter().peekable();
    for at in (0_u32..).take(base.class_of.len()) {
        if gone.next_if(|one| **one == at).is_some() {
            continue;
        }
        if let Some(list) = here(at).and_then(|class| kept.get_mut(&class)) {
            list.push(at);
        }
    }
    kept
}
