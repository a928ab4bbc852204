//! Is it an emergency? The first layer: asked of every message before anything else.
//!
//! A [`Safety`] reads concepts (a body part, a loss, a sudden start) in a [`View`](crate::text::View), takes away
//! those that are denied, long past, jokes or general questions, and looks for the rule of the
//! most urgent [`Category`] whose concepts stand close together. It decides only *whether* a sign
//! was named; the words and numbers of the card are data too, and nothing here keeps or prints
//! what a member wrote: no type that holds it has `Debug`.
//!
//! It must never be quiet about a crisis because of a joke, and no setting may switch it off. To
//! teach it a sign, add words to a concept or a rule to `knowledge/safety/red-flags.toml`; to
//! correct a number, edit `knowledge/safety/contacts.toml`. `tests/safety.rs` shows both at work.

mod card_lint;
mod category;
mod contacts;
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
pub use category::{Category, Level};
pub use contacts::{Contacts, ContactsError, Line, Region, RegionCode, emergency_number};
pub use learning::{LearnError, Lesson, learn, written_out};
pub use model::ModelError;
pub use red_flags::{Finding, Safety, SafetyError};
