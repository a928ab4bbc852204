//! Is it an emergency? The first layer: asked of every message before anything else.
//!
//! [`Safety::check`] takes a [`View`](crate::text::View) and gives the most urgent [`Category`], if any.
//! It decides only *whether* a sign was named; the words and numbers of the card are data, and nothing
//! here keeps or prints what a member wrote: no type that holds it has `Debug`. It must never be quiet
//! about a crisis because of a joke, and no setting may switch it off. docs/safety.md has the figures.
//!
//! | question | file |
//! |---|---|
//! | how is a message read: spelling, words run together | `safety/reading.rs` |
//! | which rule holds: concepts near each other, doubts taken off | `safety/rules.rs`, `phrases.rs`, `suppress.rs` |
//! | what does the learned model look at, and say | `safety/features.rs`, `model.rs`, `head.rs` |
//! | what do the encoder's layers say | `safety/second_look.rs` |
//! | when is it enough | `safety/evidence.rs` |
//! | which category, in the end | `safety/red_flags.rs` |
//! | what does its card say, and is it fit to | `safety/category.rs`, `card_lint.rs` |
//! | whom to call | `safety/contacts.rs` |
//! | where does the model come from | `safety/learning.rs` |
//!
//! To teach it a sign, add messages to `knowledge/safety/lessons` and run `signpost train safety`; for
//! words that must never be missed add a rule to `knowledge/safety/red-flags.toml`; to correct a
//! number, edit `knowledge/safety/contacts.toml`.

mod card_lint;
mod category;
mod contacts;
mod evidence;
mod features;
mod head;
mod learning;
mod model;
mod phrases;
mod raw;
mod reading;
mod red_flags;
mod rules;
#[cfg(feature = "encoder")]
mod second_look;
mod suppress;

pub use card_lint::{card_faults, faults as faults_of_cards};
pub use category::{Category, LANGUAGE, Level};
pub use contacts::{Contacts, ContactsError, Line, Region, RegionCode, emergency_number};
pub use evidence::Evidence;
pub use learning::{LearnError, Lesson, learn, written_out};
pub use model::ModelError;
pub use red_flags::{Finding, Safety, SafetyError};
