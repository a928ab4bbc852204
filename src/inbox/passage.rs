//! What stands at a place of a cut message, and beside it? The pieces with the words they are read by.

use super::lists::List;
use super::pieces::{Mark, Piece, Stop};
use super::words::{Words, is_listed_as};

/// A message while names and numbers are taken out of it.
pub(super) struct Passage<'w> {
    pieces: Vec<Piece>,
    words: &'w Words,
}

impl<'w> Passage<'w> {
    pub(super) fn new(pieces: Vec<Piece>, words: &'w Words) -> Self {
        Self { pieces, words }
    }

    pub(super) fn len(&self) -> usize {
        self.pieces.len()
    }

    pub(super) fn pieces_mut(&mut self) -> &mut [Piece] {
        &mut self.pieces
    }

    pub(super) fn into_pieces(self) -> Vec<Piece> {
        self.pieces
    }

    fn at(&self, at: usize) -> Option<&Piece> {
        self.pieces.get(at)
    }

    /// The word at a place; empty where none is, or where it was taken out.
    pub(super) fn raw(&self, at: usize) -> &str {
        self.at(at)
            .filter(|one| one.gone.is_none())
            .map_or("", |one| one.raw.as_str())
    }

    /// The word before it in the same sentence.
    pub(super) fn raw_before(&self, at: usize) -> &str {
        match at.checked_sub(1) {
            Some(before) if !self.ends(before) => self.raw(before),
            _ => "",
        }
    }

    pub(super) fn mark(&self, at: usize) -> Option<Mark> {
        self.at(at)?.gone
    }

    pub(super) fn take(&mut self, at: usize, mark: Mark) {
        if let Some(piece) = self.pieces.get_mut(at) {
            piece.gone = Some(mark);
        }
    }

    pub(super) fn is(&self, list: List, at: usize) -> bool {
        is_listed_as(list, self.raw(at))
    }

    pub(super) fn is_own(&self, at: usize) -> bool {
        self.words.is_own(self.raw(at))
    }

    /// Whether nothing but a space or a hyphen stands behind it.
    pub(super) fn goes_on(&self, at: usize) -> bool {
        self.at(at)
            .is_some_and(|one| matches!(one.after, Stop::Gap | Stop::Joined))
    }

    pub(super) fn ends(&self, at: usize) -> bool {
        self.at(at)
            .is_none_or(|one| matches!(one.after, Stop::End | Stop::Asks))
    }

    pub(super) fn colon(&self, at: usize) -> bool {
        self.at(at).is_some_and(|one| one.after == Stop::Colon)
    }

    pub(super) fn owns(&self, at: usize) -> bool {
        self.at(at).is_some_and(|one| one.owns)
    }

    pub(super) fn starts(&self, at: usize) -> bool {
        self.at(at).is_some_and(|one| one.starts)
    }

    /// Written like a name, wherever it stands.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.mark(at).is_none() && self.at(at).is_some_and(|one| one.capital)
    }

    /// Written like a name where a sentence does not ask for a capital.
    pub(super) fn is_inner_capital(&self, at: usize) -> bool {
        self.is_capital(at) && !self.starts(at)
    }

    /// `NHS`.
    pub(super) fn is_all_capitals(&self, at: usize) -> bool {
        self.at(at)
            .is_some_and(|one| one.shout || one.capital && one.raw.len() == 1)
    }

    /// Whether it may be part of a name: a word, none of grammar.
    pub(super) fn may_name(&self, at: usize) -> bool {
        !self.raw(at).is_empty() && (!self.is(List::Plain, at) || self.is_name_like(at))
    }

    /// Whether the capital tells a name: a listed one, though a pack's texts hold it (`will`), or a word
    /// neither of grammar nor of the subject.
    pub(super) fn is_name_like(&self, at: usize) -> bool {
        let listed = self.is(List::CapitalNames, at) || self.is(List::ToldNames, at);
        let other = !self.is(List::Plain, at) && !self.is_own(at);
        self.is_inner_capital(at) && (listed && !self.is(List::Health, at) || other)
    }

    /// Takes out a row of up to `most` words that can be a name, and tells whether there was one. Words
    /// in small letters count for two at most.
    pub(super) fn take_name(&mut self, from: usize, most: usize, mark: Mark) -> bool {
        let mut at = from;
        while at < from + most {
            let known = self.mark(at) == Some(Mark::Word) || self.mark(at) == Some(Mark::Name);
            let small = at >= from + 2 && !self.is_capital(at);
            if !known && (!self.may_name(at) || small) {
                break;
            }
            self.take(at, mark);
            at += 1;
            if !self.goes_on(at - 1) {
                break;
            }
        }
        at > from
    }

    /// Decides for each word whether lists know it; what they do not is taken out, as a name where it
    /// has a capital.
    pub(super) fn look_up(&mut self) {
        for at in 0..self.len() {
            let raw = self.raw(at);
            if raw.is_empty() {
                continue;
            }
            if let Some(shown) = self.words.shown(raw, !self.is_capital(at)) {
                if let Some(piece) = self.pieces.get_mut(at) {
                    piece.shown = shown;
                }
                continue;
            }
            let mark = match raw.chars().count() {
                1 if self.is_capital(at) => Mark::Name,
                1 => Mark::Nothing,
                _ if self.is_inner_capital(at) => Mark::Name,
                _ => Mark::Word,
            };
            self.take(at, mark);
        }
    }
}
