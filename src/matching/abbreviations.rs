//! What do short forms stand for? A pack's abbreviations are written out for the encoder.
//!
//! An encoder has seen too little of `hfs` to know that it is a hemifacial spasm. Words and letters
//! need no help here: there the lexicon's concepts do the same.

use std::collections::HashMap;

use crate::knowledge::Lexicon;
use crate::text::{View, Word};

/// The abbreviations of one pack.
pub(super) struct Abbreviations(HashMap<Box<str>, Box<str>>);

impl Abbreviations {
    pub(super) fn new(lexicon: &Lexicon) -> Self {
        let each = lexicon.abbreviations.iter();
        let pairs = each.map(|one| {
            let short = View::of(one.short.as_str()).joined();
            (short.into(), one.means.as_str().into())
        });
        Self(pairs.collect())
    }

    /// The word as the encoder reads it.
    pub(super) fn spoken<'w>(&'w self, word: &'w Word) -> &'w str {
        match self.0.get(word.text()) {
            Some(means) => means,
            None => word.spoken(),
        }
    }
}
