//! Does a message show a sign? The rules and the learned model together, the most urgent first.

use std::collections::HashMap;

use super::category::{Category, Level};
use super::features::Features;
use super::head::Head;
use super::model::{HEADS, Model, ModelError};
use super::raw::RawRedFlags;
use super::reading::{Reader, Word, written_out};
use super::rules::{Rules, Seen};
#[cfg(feature = "encoder")]
use super::second_look::{Looked, SecondLook};
#[cfg(feature = "encoder")]
use crate::encoder::EncoderError;
use crate::text::View;

/// The red flags that come with the house.
pub(super) const BUILTIN: &str = include_str!("../../knowledge/safety/red-flags.toml");

/// The compiled red flags. Built once at start, shared by every community.
pub struct Safety {
    categories: Vec<Category>,
    rules: Rules,
    reader: Reader,
    model: Option<Model>,
    #[cfg(feature = "encoder")]
    second_look: Option<SecondLook>,
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
    /// The encoder's layers for red flags.
    #[cfg(feature = "encoder")]
    #[error(transparent)]
    Encoder(#[from] EncoderError),
    /// The word list.
    #[error("the word list in this program is damaged; build it anew")]
    Words(#[from] fst::Error),
}

/// What speaks for a sign, before it is decided.
pub(super) struct Evidence {
    /// Log-odds of each head, everything counted in.
    odds: [f32; HEADS],
    seen: Seen,
    features: Features,
    #[cfg(feature = "encoder")]
    looked: Option<Looked>,
}

/// Log-odds from which a message has a card, by head; [`bars`] says which.
#[cfg(feature = "encoder")]
const BARS: [f32; HEADS] = [0.0, 0.0, 0.0, 0.0];
/// The same by words alone.
const BARS_OF_WORDS: [f32; HEADS] = [0.0, 0.0, 0.0, 0.0];

/// What a rule that holds adds to the log-odds.
const RULE: f32 = 1.0;

/// A longer message is also read in parts of so many words, each from the middle of the last: a sign
/// in one clause must not drown in chatter.
const PART: usize = 60;

/// So many parts have a second look, the gravest by words.
#[cfg(feature = "encoder")]
const LOOKS: usize = 3;

/// Below all of these log-odds of words nothing has a second look, by head.
#[cfg(feature = "encoder")]
const OPEN: [f32; HEADS] = [-4.0, -4.0, -3.0, f32::INFINITY];

impl Safety {
    /// The red flags that come with the house.
    ///
    /// # Errors
    /// Never for a released build: a test reads the same data.
    pub fn builtin() -> Result<Self, SafetyError> {
        #[cfg(not(feature = "encoder"))]
        return Self::words_only();
        #[cfg(feature = "encoder")]
        {
            let mut safety = Self::words_only()?;
            safety.second_look = Some(SecondLook::built_in(safety.categories.len())?);
            Ok(safety)
        }
    }

    /// The same by words alone, without the encoder's second look: less memory, and blind to much.
    ///
    /// # Errors
    /// As [`Safety::builtin`].
    pub fn words_only() -> Result<Self, SafetyError> {
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
            #[cfg(feature = "encoder")]
            second_look: None,
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

    /// How much speaks for an emergency or a crisis, as log-odds: from 0 on it has a card.
    #[must_use]
    pub fn urgency(&self, view: &View) -> f32 {
        self.evidence(view).odds[Head::Urgent as usize] - self.bars()[Head::Urgent as usize]
    }

    /// The text as the encoder reads it.
    pub(super) fn written_out(&self, view: &View) -> String {
        written_out(&self.reader.read(view), view.marks().question)
    }

    /// What the model looks at in a message.
    pub(super) fn features(&self, view: &View) -> Features {
        let words = self.reader.read(view);
        let seen = self.rules.look(&words, &self.categories);
        self.look(&words, &seen)
    }

    pub(super) fn evidence(&self, view: &View) -> Evidence {
        let words = self.reader.read(view);
        let seen = self.rules.look(&words, &self.categories);
        let features = self.look(&words, &seen);
        let Some(model) = &self.model else {
            return Evidence {
                odds: [f32::NEG_INFINITY; HEADS],
                seen,
                features,
                #[cfg(feature = "encoder")]
                looked: None,
            };
        };
        let mut odds = model.scores(&features);
        self.add_rules(&mut odds, &seen);
        let mut parts: Vec<([f32; HEADS], &[Word<'_>])> = vec![(odds, &words[..])];
        if words.len() > PART {
            for from in (0..words.len() - PART / 2).step_by(PART / 2) {
                let part = &words[from..words.len().min(from + PART)];
                let seen = self.rules.look(part, &self.categories);
                let mut odds = model.scores(&self.look(part, &seen));
                self.add_rules(&mut odds, &seen);
                parts.push((odds, part));
            }
        }
        parts.sort_by(|one, other| other.0[0].total_cmp(&one.0[0]));
        for (part, _) in &parts {
            for (odds, part) in odds.iter_mut().zip(part) {
                *odds = odds.max(*part);
            }
        }
        #[cfg(feature = "encoder")]
        let looked = self.second_look.as_ref().and_then(|second| {
            let open = odds.iter().zip(OPEN).any(|(odds, open)| *odds >= open);
            let parts = parts.iter().take(if open { LOOKS } else { 0 });
            let looks = parts.filter_map(|(_, part)| second.look(part, view.marks().question));
            looks.reduce(Looked::graver)
        });
        #[cfg(feature = "encoder")]
        if let Some(looked) = &looked {
            for (odds, second) in odds.iter_mut().zip(looked.heads) {
                *odds = f32::midpoint(*odds, second);
            }
        }
        Evidence {
            odds,
            seen,
            features,
            #[cfg(feature = "encoder")]
            looked,
        }
    }

    /// Counts in the rules that hold.
    fn add_rules(&self, odds: &mut [f32; HEADS], seen: &Seen) {
        for head in Head::ALL {
            let says = |at| self.level(at).is_some_and(|level| head.says(Some(level)));
            if self.rules.holding(seen).any(|(at, _)| says(at)) {
                odds[head as usize] += RULE;
            }
        }
    }

    fn bars(&self) -> &[f32; HEADS] {
        #[cfg(feature = "encoder")]
        if self.second_look.is_some() {
            return &BARS;
        }
        &BARS_OF_WORDS
    }

    /// The features of some words, the concepts and rules in them counted in.
    fn look(&self, words: &[Word<'_>], seen: &Seen) -> Features {
        let mut named = self.rules.concepts(seen);
        named.extend(self.rules.holding(seen).filter_map(|(category, _)| {
            Some(format!("rule {}", self.categories.get(category)?.id()))
        }));
        Features::of(words, named.iter().map(String::as_str))
    }

    /// How much each word of a message adds to what speaks for an emergency or a crisis, by its place
    /// in the view: the log-odds with it less those without it.
    #[must_use]
    pub fn weigh(&self, view: &View) -> Vec<f32> {
        let all = self.urgency(view);
        let without = |place: usize| {
            let mut words = view.words().to_vec();
            words.remove(place);
            all - self.urgency(&view.of_words(words))
        };
        (0..view.words().len()).map(without).collect()
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
            .find(|head| evidence.odds[*head as usize] >= self.bars()[*head as usize])?;
        let ruled = holding.find(|(at, _)| {
            self.level(*at).is_some_and(|level| head.says(Some(level)))
        });
        if let Some((category, because)) = ruled {
            let category = self.categories.get(category)?;
            return Some(Finding { category, because });
        }
        let mut likely = vec![0.0; self.categories.len()];
        for (id, score) in model.categories(&evidence.features) {
            if let Some(at) = self.categories.iter().position(|one| one.id() == id) {
                likely[at] += score;
            }
        }
        #[cfg(feature = "encoder")]
        if let Some(looked) = &evidence.looked {
            for (likely, score) in likely.iter_mut().zip(&looked.categories) {
                *likely += score;
            }
        }
        let likeliest = self
            .categories
            .iter()
            .zip(likely)
            .filter(|(category, _)| head.says(Some(category.level())))
            .max_by(|one, other| one.1.total_cmp(&other.1));
        Some(Finding {
            category: likeliest?.0,
            because: Vec::new(),
        })
    }
}
