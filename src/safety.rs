//! Is it an emergency? The first layer: asked of every message before anything else.
//!
//! A [`Safety`] reads concepts (a body part, a loss, a sudden start) in a [`View`], takes away
//! those that are denied, long past, jokes or general questions, and looks for the rule of the
//! most urgent [`Category`] whose concepts stand close together. It decides only *whether* a sign
//! was named; the words and numbers of the card are data too, and nothing here keeps or prints
//! what a member wrote: no type that holds it has `Debug`.
//!
//! It must never be quiet about a crisis because of a joke, and no setting may switch it off. To
//! teach it a sign, add words to a concept or a rule to `knowledge/safety/red-flags.toml`; to
//! correct a number, edit `knowledge/safety/contacts.toml`. `tests/safety.rs` shows both at work.

mod category;
mod contacts;
mod raw;
mod red_flags;
mod rules;
mod signs;
mod suppress;
mod typos;
mod vocabulary;

pub use category::{Category, Level};
pub use contacts::{Contacts, ContactsError, Line, Region, RegionCode, emergency_number};
pub use red_flags::SafetyError;

use crate::text::View;
use rules::Rule;
use signs::Signs;
use suppress::Suppressors;
use vocabulary::Vocabulary;

/// The red flags that come with the house.
const BUILTIN: &str = include_str!("../knowledge/safety/red-flags.toml");

/// The compiled red flags. Built once at start, shared by every community.
pub struct Safety {
    categories: Vec<Category>,
    rules: Vec<Rule>,
    vocabulary: Vocabulary,
    suppressors: Suppressors,
}

/// What was found in a message: which category, and which concepts spoke for it.
#[non_exhaustive]
pub struct Finding<'s> {
    /// The most urgent category with a rule that holds.
    pub category: &'s Category,
    /// The names of the concepts that fired, never the member's words.
    pub because: Vec<&'s str>,
}

impl Safety {
    /// The red flags that come with the house.
    ///
    /// # Errors
    /// Never for a released build: a test reads the same data.
    pub fn builtin() -> Result<Self, SafetyError> {
        Self::parse(BUILTIN)
    }

    /// The most urgent finding of a message, if any: crisis and emergency before same-day before
    /// boundary.
    #[must_use]
    pub fn check(&self, view: &View) -> Option<Finding<'_>> {
        let signs = Signs::read(view, &self.vocabulary);
        if signs.is_empty() {
            return None;
        }
        let standing = self.suppressors.standing(&signs, &self.vocabulary);
        let rule = self
            .rules
            .iter()
            .find(|rule| rule.holds(&standing, self.urgent(rule)))?;
        Some(Finding {
            category: &self.categories[rule.category()],
            because: rule.names(&self.vocabulary).collect(),
        })
    }

    /// Every category, the most urgent first.
    #[must_use]
    pub fn categories(&self) -> &[Category] {
        &self.categories
    }

    fn urgent(&self, rule: &Rule) -> Level {
        self.categories[rule.category()].level()
    }
}
