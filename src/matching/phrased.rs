//! What is known of one phrasing of a community's own? Its words, its runs of letters, its vector.
//!
//! Encoding one takes about two milliseconds and reading it some microseconds, so what was found is kept,
//! bounded, by the text itself: only a phrasing that nobody had before costs anything. Moderators write
//! phrasings; nothing a member asked is ever kept here.

use std::sync::Arc;

use quick_cache::sync::Cache;

use super::grams;
use super::terms::is_stop_text;
use crate::text::View;

/// Phrasings kept, about 1.3 KB each: those of 2,500 guilds with a handful of own entries do not all fit,
/// but what is in use is held by its index anyway.
const KEPT: usize = 16_384;

/// One phrasing, read once.
pub(super) struct Phrased {
    pub(super) text: Box<str>,
    /// Its normalised words, one space between.
    pub(super) seen: Box<str>,
    /// Their stems, one space between.
    stems: Box<str>,
    /// Its runs of letters, sorted, each as often as it stands there.
    pub(super) runs: Box<[u64]>,
    /// Its vector, where there is an encoder.
    #[cfg(feature = "encoder")]
    pub(super) meant: Option<super::meaning::Meant>,
}

impl Phrased {
    /// The texts of its words with their stems.
    pub(super) fn words(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.seen.split(' ').zip(self.stems.split(' '));
        pairs.filter(|(word, _)| !word.is_empty())
    }

    /// The stems of the words that say something.
    pub(super) fn content(&self) -> impl Iterator<Item = &str> {
        let words = self.words().filter(|(word, _)| !is_stop_text(word));
        words.map(|(_, stem)| stem)
    }
}

/// Phrasings over one index that were read before.
pub(super) struct Phrasings(Cache<Box<str>, Arc<Phrased>>);

impl Phrasings {
    pub(super) fn new() -> Self {
        Self(Cache::new(KEPT))
    }

    /// Keeps phrasings that were read before.
    pub(super) fn keep(&self, phrasings: &[Arc<Phrased>]) {
        for phrased in phrasings {
            if self.0.get(&*phrased.text).is_none() {
                self.0.insert(phrased.text.clone(), Arc::clone(phrased));
            }
        }
    }

    /// Each text read, in order; `encode` gets the views of those that are new, all at once.
    pub(super) fn read(
        &self,
        texts: &[&str],
        #[cfg(feature = "encoder")] encode: impl FnOnce(&[View]) -> Vec<Option<super::meaning::Meant>>,
    ) -> Vec<Arc<Phrased>> {
        let known: Vec<Option<Arc<Phrased>>> = texts.iter().map(|text| self.0.get(*text)).collect();
        let new = texts
            .iter()
            .zip(&known)
            .filter(|(_, known)| known.is_none());
        let new: Vec<View> = new.map(|(text, _)| View::of(text)).collect();
        #[cfg(feature = "encoder")]
        let mut meant = if new.is_empty() {
            Vec::new()
        } else {
            encode(&new)
        }
        .into_iter();
        let mut new = new.into_iter();
        let each = texts.iter().zip(known).filter_map(|(text, known)| {
            if known.is_some() {
                return known;
            }
            let view = new.next()?;
            let words = view.words().iter();
            let stems: Vec<&str> = words.map(crate::text::Word::stem).collect();
            let runs = grams::runs(&view).into_iter();
            let phrased = Arc::new(Phrased {
                text: (*text).into(),
                seen: view.joined().into(),
                stems: stems.join(" ").into(),
                runs: runs
                    .flat_map(|(run, times)| std::iter::repeat_n(run, times.into()))
                    .collect(),
                #[cfg(feature = "encoder")]
                meant: meant.next().flatten(),
            });
            self.0.insert((*text).into(), Arc::clone(&phrased));
            Some(phrased)
        });
        each.collect()
    }
}
