//! Does a message show a sign? The rules and the learned model together, the most urgent first.

use std::collections::HashMap;

use super::category::{Category, Level};
use super::features::Features;
use super::head::Head;
use super::model::{HEADS, Model, ModelError};
use super::raw::RawRedFlags;
use super::reading::{Reader, Word};
use super::rules::{Rules, Seen};
use crate::text::View;

/// The red flags that come with the house.
pub(super) const BUILTIN: &str = include_str!("../../knowledge/safety/red-flags.toml");

/// The compiled red flags. Built once at start, shared by every community.
pub struct Safety {
    categories: Vec<Category>,
    rules: Rules,
    reader: Reader,
    model: Option<Model>,
}

/// What was found in a message.
#[non_exhaustive]
pub struct Finding<'s> {
    /// The category of the sign.
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
    /// The learned model.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// The word list.
    #[error("the word list in this program is damaged; build it anew")]
    Words(#[from] fst::Error),
}

/// What speaks for a sign, before it is decided.
pub(super) struct Evidence {
    pub(super) scores: [f32; HEADS],
    seen: Seen,
    features: Features,
}

/// Log-odds from which a message has a card, by head.
const BARS: [f32; HEADS] = [0.0, 0.0, 0.0, 0.0];

/// What a rule that holds adds to the log-odds.
const RULE: f32 = 1.0;

impl Safety {
    /// The red flags that come with the house.
    ///
    /// # Errors
    /// Never for a released build: a test reads the same data.
    pub fn builtin() -> Result<Self, SafetyError> {
        let model = Model::built_in()?;
        let mut safety = Self::rules_only(BUILTIN, model.words())?;
        safety.model = Some(model);
        Ok(safety)
    }

    /// Red flags by rules alone, in the shape of `knowledge/safety/red-flags.toml`.
    ///
    /// # Errors
    /// The first thing that is wrong with them.
    pub fn parse(red_flags: &str) -> Result<Self, SafetyError> {
        Self::rules_only(red_flags, std::iter::empty::<&str>())
    }

    /// The rules, with other words that spelling knows.
    pub(super) fn rules_only(
        red_flags: &str,
        words: impl Iterator<Item = impl AsRef<str>>,
    ) -> Result<Self, SafetyError> {
        let raw: RawRedFlags = toml::from_str(red_flags)?;
        let mut categories = Vec::new();
        let mut by_id: HashMap<String, usize> = HashMap::new();
        for one in raw.category {
            if by_id.insert(one.id.clone(), categories.len()).is_some() {
                return Err(SafetyError::Twice(one.id));
            }
            categories.push(Category::parse(one)?);
        }
        let rules = Rules::parse(raw.concept, raw.rule, &raw.suppress, &by_id)?;
        let words: Vec<_> = words.collect();
        let reader = Reader::new(rules.words().chain(words.iter().map(AsRef::as_ref)))?;
        Ok(Self {
            categories,
            rules,
            reader,
            model: None,
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
        let evidence = self.evidence(view);
        self.decide(&evidence)
    }

    /// How much speaks for an emergency or a crisis, as log-odds: above 0 it has a card.
    #[must_use]
    pub fn urgency(&self, view: &View) -> f32 {
        let evidence = self.evidence(view);
        self.odds(&evidence, Head::Urgent) - BARS[Head::Urgent as usize]
    }

    /// What the model looks at in a message.
    pub(super) fn features(&self, view: &View) -> Features {
        self.evidence(view).features
    }

    pub(super) fn evidence(&self, view: &View) -> Evidence {
        let words = self.reader.read(view);
        let seen = self.rules.look(&words, &self.categories);
        let features = self.look(&words, &seen);
        let scores = match &self.model {
            Some(model) => model.scores(&features),
            None => [f32::NEG_INFINITY; HEADS],
        };
        Evidence {
            scores,
            seen,
            features,
        }
    }

    /// The features of some words.
    fn look(&self, words: &[Word<'_>], seen: &Seen) -> Features {
        let place = |at: usize| words.get(at).map_or(0, |word| word.from);
        let concepts = self.rules.concepts(seen).into_iter();
        let rules = self.rules.holding(seen).filter_map(|(category, _)| {
            let name = format!("rule {}", self.categories.get(category)?.id());
            Some((name, 0, 0))
        });
        let named: Vec<_> = concepts
            .map(|(name, first, last)| (name, place(first), place(last)))
            .chain(rules)
            .collect();
        let borrowed = named.iter().map(|(name, first, last)| (&**name, *first, *last));
        Features::of(words, borrowed)
    }

    /// The log-odds of a head, the rules counted in.
    fn odds(&self, evidence: &Evidence, head: Head) -> f32 {
        let holds = self
            .rules
            .holding(&evidence.seen)
            .any(|(at, _)| self.level(at).is_some_and(|level| head.says(Some(level))));
        evidence.scores[head as usize] + if holds { RULE } else { 0.0 }
    }

    fn level(&self, category: usize) -> Option<Level> {
        self.categories.get(category).map(Category::level)
    }

    fn decide<'s>(&'s self, evidence: &Evidence) -> Option<Finding<'s>> {
        let mut holding = self.rules.holding(&evidence.seen);
        let Some(model) = &self.model else {
            let (category, because) = holding.next()?;
            let category = self.categories.get(category)?;
            return Some(Finding { category, because });
        };
        let heads = [Head::Urgent, Head::Today, Head::Boundary];
        let head = heads
            .into_iter()
            .find(|head| self.odds(evidence, *head) >= BARS[*head as usize])?;
        let ruled = holding.find(|(at, _)| {
            self.level(*at).is_some_and(|level| head.says(Some(level)))
        });
        if let Some((category, because)) = ruled {
            let category = self.categories.get(category)?;
            return Some(Finding { category, because });
        }
        let likeliest = model
            .categories(&evidence.features)
            .filter_map(|(id, score)| {
                let category = self.categories.iter().find(|one| one.id() == id)?;
                head.says(Some(category.level())).then_some((category, score))
            })
            .max_by(|one, other| one.1.total_cmp(&other.1));
        Some(Finding {
            category: likeliest?.0,
            because: Vec::new(),
        })
    }
}
