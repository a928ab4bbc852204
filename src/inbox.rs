//! What may be kept of a question that found no answer? The miss inbox, and the counts in its place.
//!
//! A guild that opted in keeps [`Redacted`] texts: what could name the asker is taken out by a
//! [`Redactor`] first, and alike ones are shown together ([`groups`]). A guild that did not keeps no text
//! at all: a [`Crowd`] counts groups of words, and gives away only those that five people wrote.
//!
//! Nothing here stores, logs or prints, and no type that holds what a member wrote has a `Debug`.
//!
//! | question | file |
//! |---|---|
//! | where does a word begin, what is a link | `pieces.rs`, `forms.rs`, `passage.rs` |
//! | which words may stay | `words.rs`, `lists.rs` |
//! | who is being named, where, when | `signals.rs`, `numbers.rs` |
//! | which texts are alike | `likeness.rs` |
//! | what do many ask | `crowd.rs` |

mod crowd;
mod forms;
mod likeness;
mod lists;
mod numbers;
mod passage;
mod pieces;
mod redactor;
mod signals;
mod words;

pub use crowd::Crowd;
pub use likeness::{Group, groups};
pub use redactor::{Redacted, Redactor, RedactorError};
