//! Does a message show a sign? The rules and the learned model together, the most urgent first.

use std::collections::HashMap;

use super::category::{Category, Level};
use super::evidence::Evidence;
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

    /// The same with another learned model than the shipped one.
    ///
    /// # Errors
    /// When the file is no model as `signpost train safety` writes it.
    pub fn with_model(mut self, file: &'static [u8]) -> Result<Self, SafetyError> {
        self.model = Some(Model::read(file)?);
        Ok(self)
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
    /// boundary before routine.
    #[must_use]
    pub fn check(&self, view: &View) -> Option<Finding<'_>> {
        let words = self.reader.read(view);
        let seen = self.rules.look(&words, &self.categories);
        let Some(model) = &self.model else {
            return self.ruled(&seen, |_| true);
        };
        let (evidence, features, categories) = self.weigh_up(model, view, &words, &seen);
        let heads = [Head::Urgent, Head::Today, Head::Boundary, Head::Routine];
        let head = heads.into_iter().find(|head| evidence.says(*head))?;
        // Enough for help today is not enough for an emergency's card.
        let fits = |level: Level| match head {
            Head::Today => level == Level::SameDay,
            head => head.says(Some(level)),
        };
        self.ruled(&seen, fits)
            .or_else(|| self.likeliest(model, &features, &categories, fits))
    }

    /// How much speaks for an emergency or a crisis, as log-odds: from 0 on it has a card.
    #[must_use]
    pub fn urgency(&self, view: &View) -> f32 {
        self.evidence(view)
            .map_or(f32::NEG_INFINITY, |evidence| evidence.over(Head::Urgent))
    }

    /// Everything that speaks for a sign; `None` for red flags of rules alone.
    #[must_use]
    pub fn evidence(&self, view: &View) -> Option<Evidence> {
        let words = self.reader.read(view);
        let seen = self.rules.look(&words, &self.categories);
        let (evidence, ..) = self.weigh_up(self.model.as_ref()?, view, &words, &seen);
        Some(evidence)
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

    /// The evidence, what the model looked at, and how the second look tells categories apart (empty
    /// without one).
    fn weigh_up(
        &self,
        model: &Model,
        view: &View,
        words: &[Word<'_>],
        seen: &Seen,
    ) -> (Evidence, Features, Vec<f32>) {
        let features = self.look(words, seen);
        let scores = model.scores(&features);
        let mut evidence = Evidence::of_words(scores, self.heads_ruled(seen), words.len());
        evidence.certain = self.rules.is_certain(seen);
        let mut parts: Vec<([f32; HEADS], &[Word<'_>])> = vec![(evidence.words, words)];
        if words.len() > PART {
            for from in (0..words.len() - PART / 2).step_by(PART / 2) {
                let part = words
                    .get(from..words.len().min(from + PART))
                    .unwrap_or_default();
                let scores =
                    model.scores(&self.look(part, &self.rules.look(part, &self.categories)));
                evidence.also(scores);
                parts.push((scores, part));
            }
        }
        #[cfg(feature = "encoder")]
        if let Some(second) = &self.second_look {
            if !evidence.is_open() {
                evidence.close();
                return (evidence, features, Vec::new());
            }
            parts.sort_by(|one, other| other.0[0].total_cmp(&one.0[0]));
            let question = view.marks().question;
            let looks = parts.iter().take(LOOKS);
            let looks = looks.filter_map(|(_, part)| second.look(part, question));
            if let Some(looked) = looks.reduce(Looked::graver) {
                evidence.second = Some(looked.heads);
                return (evidence, features, looked.categories);
            }
        }
        #[cfg(not(feature = "encoder"))]
        let _ = view;
        (evidence, features, Vec::new())
    }

    /// Which heads a rule speaks for.
    fn heads_ruled(&self, seen: &Seen) -> [bool; HEADS] {
        Head::ALL.map(|head| {
            let mut holding = self.rules.holding(seen);
            holding.any(|(at, _)| self.level(at).is_some_and(|level| head.says(Some(level))))
        })
    }

    /// The features of some words, the concepts and rules in them counted in.
    fn look(&self, words: &[Word<'_>], seen: &Seen) -> Features {
        let mut named = self.rules.concepts(seen);
        named.extend(self.rules.holding(seen).filter_map(|(category, _)| {
            Some(format!("rule {}", self.categories.get(category)?.id()))
        }));
        Features::of(words, named.iter().map(String::as_str))
    }

    fn level(&self, category: usize) -> Option<Level> {
        self.categories.get(category).map(Category::level)
    }

    /// The most urgent rule that holds, of the levels that fit.
    fn ruled(&self, seen: &Seen, fits: impl Fn(Level) -> bool) -> Option<Finding<'_>> {
        let mut holding = self.rules.holding(seen);
        let (category, because) = holding.find(|(at, _)| self.level(*at).is_some_and(&fits))?;
        let category = self.categories.get(category)?;
        Some(Finding { category, because })
    }

    /// The likeliest category of the levels that fit; `second` are the second look's odds, if any.
    fn likeliest(
        &self,
        model: &Model,
        features: &Features,
        second: &[f32],
        fits: impl Fn(Level) -> bool,
    ) -> Option<Finding<'_>> {
        let mut likely = second.to_vec();
        likely.resize(self.categories.len(), 0.0);
        for (id, score) in model.categories(features) {
            let at = self.categories.iter().position(|one| one.id() == id);
            if let Some(likely) = at.and_then(|at| likely.get_mut(at)) {
                *likely += score;
            }
        }
        let each = self.categories.iter().zip(likely);
        let (category, _) = each
            .filter(|(category, _)| fits(category.level()))
            .max_by(|one, other| one.1.total_cmp(&other.1))?;
        Some(Finding {
            category,
            because: Vec::new(),
        })
    }
}

/// A longer message is also read in parts of so many words, each from the middle of the last: a sign
/// in one clause must not drown in chatter.
const PART: usize = 60;

/// So many parts have a second look, the gravest by words.
#[cfg(feature = "encoder")]
const LOOKS: usize = 2;
