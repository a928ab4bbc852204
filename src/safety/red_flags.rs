//! Does a rule hold? Concepts found in the message, doubts taken off, the most urgent rule first.

use std::collections::HashMap;

use super::category::{Category, Level};
use super::phrases::{Phrases, Sign};
use super::raw::RawRedFlags;
use super::suppress::Suppressors;
use crate::text::View;

/// The red flags that come with the house.
const BUILTIN: &str = include_str!("../../knowledge/safety/red-flags.toml");

/// The compiled red flags. Built once at start, shared by every community.
pub struct Safety {
    categories: Vec<Category>,
    names: Vec<Box<str>>,
    rules: Vec<Rule>,
    phrases: Phrases,
    suppressors: Suppressors,
}

/// Concepts that together make a sign, within so many words.
struct Rule {
    category: usize,
    all: Vec<usize>,
    within: usize,
}

/// What was found in a message.
#[non_exhaustive]
pub struct Finding<'s> {
    /// The most urgent category with a rule that holds.
    pub category: &'s Category,
    /// The names of the concepts that fired, never the member's words.
    pub because: Vec<&'s str>,
}

/// Why red flags were refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SafetyError {
    /// The file is no TOML of the expected shape.
    #[error("cannot be read as red flags")]
    Syntax(#[from] toml::de::Error),
    /// A card that must name a number does not.
    #[error("category `{category}` must name `{placeholder}` in `says`")]
    NoNumber {
        /// The category's id.
        category: Box<str>,
        /// What is missing.
        placeholder: &'static str,
    },
    /// A card holds a placeholder nobody fills.
    #[error(
        "category `{0}`: `says` has a placeholder that is none of `{{emergency}}`, `{{crisis}}`, \
         `{{poison}}`"
    )]
    Placeholder(Box<str>),
    /// A text or list that is empty.
    #[error("category `{category}`: `{field}` is blank")]
    Blank {
        /// The category's id.
        category: Box<str>,
        /// The key.
        field: &'static str,
    },
    /// A rule names a category or a concept that is not in the file.
    #[error("a rule names `{0}`, which is not in the file")]
    Unknown(String),
    /// A category or concept is listed twice.
    #[error("`{0}` is listed twice")]
    Twice(String),
}

impl Safety {
    /// The red flags that come with the house.
    ///
    /// # Errors
    /// Never for a released build: a test reads the same data.
    pub fn builtin() -> Result<Self, SafetyError> {
        Self::parse(BUILTIN)
    }

    /// Reads red flags in the shape of `knowledge/safety/red-flags.toml`.
    ///
    /// # Errors
    /// The first thing that is wrong with them.
    pub fn parse(red_flags: &str) -> Result<Self, SafetyError> {
        let raw: RawRedFlags = toml::from_str(red_flags)?;
        let mut categories = Vec::new();
        let mut by_id: HashMap<String, usize> = HashMap::new();
        for one in raw.category {
            if by_id.insert(one.id.clone(), categories.len()).is_some() {
                return Err(SafetyError::Twice(one.id));
            }
            categories.push(Category::parse(one)?);
        }
        let mut phrases = Phrases::default();
        let mut names: Vec<Box<str>> = Vec::new();
        let mut by_name: HashMap<String, usize> = HashMap::new();
        for concept in raw.concept {
            let number = names.len();
            if by_name.insert(concept.name.clone(), number).is_some() {
                return Err(SafetyError::Twice(concept.name));
            }
            names.push(concept.name.into());
            for term in &concept.terms {
                phrases.add(number, term);
            }
        }
        let mut rules = Vec::new();
        for rule in raw.rule {
            let number = |map: &HashMap<String, usize>, name: String| {
                map.get(&name).copied().ok_or(SafetyError::Unknown(name))
            };
            let category = number(&by_id, rule.category)?;
            let all: Result<_, _> = rule
                .all
                .into_iter()
                .map(|name| number(&by_name, name))
                .collect();
            rules.push(Rule {
                category,
                all: all?,
                within: rule.within,
            });
        }
        // The order of categories is the order of urgency, whatever the order of rules.
        rules.sort_by_key(|rule| rule.category);
        let suppressors = Suppressors::new(&raw.suppress);
        Ok(Self {
            categories,
            names,
            rules,
            phrases,
            suppressors,
        })
    }

    /// Every category, the most urgent first.
    #[must_use]
    pub fn categories(&self) -> &[Category] {
        &self.categories
    }

    /// The most urgent finding of a message, if any: crisis and emergency before same-day before
    /// boundary.
    #[must_use]
    pub fn check(&self, view: &View) -> Option<Finding<'_>> {
        let signs = self.phrases.find(view);
        if signs.is_empty() {
            return None;
        }
        let doubts = self.suppressors.read(view);
        let sentence = |at: usize| view.words().get(at).map_or(0, crate::text::Word::sentence);
        let standing: Vec<Sign> = signs
            .iter()
            .filter(|sign| !doubts.takes_away(**sign, &sentence))
            .copied()
            .collect();
        let holds = |rule: &&Rule| {
            let category = self.categories.get(rule.category);
            match category.map(Category::level) {
                // A joke never silences a crisis, and a denial inside it is part of it ("I do not
                // want to live").
                // A boundary request is one, in whatever tone and time.
                Some(Level::Crisis | Level::Boundary) => rule.holds(&signs),
                Some(_) => !doubts.silences_all() && rule.holds(&standing),
                None => false,
            }
        };
        let rule = self.rules.iter().find(holds)?;
        Some(Finding {
            category: self.categories.get(rule.category)?,
            because: rule
                .all
                .iter()
                .filter_map(|at| Some(&**self.names.get(*at)?))
                .collect(),
        })
    }
}

impl Rule {
    /// Whether every concept occurs, the furthest two at most `within` words apart.
    fn holds(&self, signs: &[Sign]) -> bool {
        let Some((first, rest)) = self.all.split_first() else {
            return false;
        };
        signs.iter().filter(|sign| sign.list == *first).any(|sign| {
            let (mut least, mut most) = (sign.first, sign.last);
            rest.iter().all(|list| {
                // The occurrence that stretches the span least, not one that is the same word.
                let near = signs
                    .iter()
                    .filter(|other| other.list == *list)
                    .filter(|other| other.last < sign.first || other.first > sign.last)
                    .min_by_key(|other| most.max(other.last) - least.min(other.first));
                let Some(other) = near else { return false };
                least = least.min(other.first);
                most = most.max(other.last);
                most - least <= self.within
            })
        })
    }
}
