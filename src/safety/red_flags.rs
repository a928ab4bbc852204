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
    /// Whether it looks to the end where a shortcut would do, for measuring.
    thorough: bool,
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
            let ids = safety.categories.iter().map(Category::id);
            safety.second_look = Some(SecondLook::built_in(ids)?);
            Ok(safety)
        }
    }

    /// The same with another learned model than the shipped one.
    ///
    /// # Errors
    /// When the file is no model as `signpost train safety` writes it.
    pub fn with_model(mut self, file: &'static [u8]) -> Result<Self, SafetyError> {
        let model = Model::read(file)?;
        // It was learned by a reader that knows its words.
        self.reader = Self::rules_only(BUILTIN, model.words())?.reader;
        self.model = Some(model);
        Ok(self)
    }

    /// The same without shortcuts: every message is looked at to the end, for measuring what a shortcut
    /// costs.
    #[must_use]
    pub fn thorough(mut self) -> Self {
        self.thorough = true;
        self
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
            thorough: false,
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
        let Some(model) = &self.model else {
            let seen = self.rules.look(&words, &self.categories);
            let (category, because) = self.rules.holding(&seen).next()?;
            let category = self.categories.get(category)?;
            return Some(Finding { category, because });
        };
        let mut weighed = self.weigh_up(model, view, Part::of(self, model, &words), self.thorough);
        if !weighed.evidence.says(Head::Urgent)
            && let Some(sentence) = self.gravest_sentence(model, view, &words)
            && sentence.evidence.over_plain() >= 0.0
        {
            weighed = sentence;
        }
        let mut heads = Head::ALL.into_iter();
        let head = heads.find(|head| weighed.evidence.says(*head))?;
        // Enough for help today is not enough for an emergency's card.
        let fits = |level: Level| match head {
            Head::Today => level == Level::SameDay,
            head => head.says(Some(level)),
        };
        self.likeliest(weighed, fits)
    }

    /// How much speaks for an emergency or a crisis, as log-odds: from 0 on it has a card.
    #[must_use]
    pub fn urgency(&self, view: &View) -> f32 {
        let Some(model) = &self.model else {
            return f32::NEG_INFINITY;
        };
        let words = self.reader.read(view);
        let whole = self.weigh_up(model, view, Part::of(self, model, &words), self.thorough);
        let sentence = self.gravest_sentence(model, view, &words);
        let plain = sentence.map_or(f32::NEG_INFINITY, |one| one.evidence.over_plain());
        whole.evidence.over(Head::Urgent).max(plain)
    }

    /// Everything that speaks for a sign; `None` for red flags of rules alone.
    #[must_use]
    pub fn evidence(&self, view: &View) -> Option<Evidence> {
        self.evidence_of(view, self.thorough)
    }

    fn evidence_of(&self, view: &View, thorough: bool) -> Option<Evidence> {
        let words = self.reader.read(view);
        let model = self.model.as_ref()?;
        let weighed = self.weigh_up(model, view, Part::of(self, model, &words), thorough);
        Some(weighed.evidence)
    }

    /// How much each word of a message adds to what speaks for an emergency or a crisis, by its place
    /// in the view: the log-odds with it less those without it. Each word costs a whole check, so only
    /// the first two hundred are weighed.
    #[must_use]
    pub fn weigh(&self, view: &View) -> Vec<f32> {
        // Without shortcuts, which would make one word's absence count for all the others.
        let urgency = |view: &View| {
            self.evidence_of(view, true)
                .map_or(0.0, |evidence| evidence.over(Head::Urgent))
        };
        let all = urgency(view);
        let without = |place: usize| {
            let mut words = view.words().to_vec();
            words.remove(place);
            all - urgency(&view.of_words(words))
        };
        let places = 0..view.words().len().min(MOST_WEIGHED);
        places.map(without).collect()
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

    /// Of several sentences the gravest by words: small talk around it must not drown it.
    fn gravest_sentence(
        &self,
        model: &Model,
        view: &View,
        words: &[Word<'_>],
    ) -> Option<Weighed<'_>> {
        let sentences = words.chunk_by(|one, next| one.sentence == next.sentence);
        let sentences = sentences.filter(|sentence| sentence.len() < words.len());
        let gravest = sentences
            .map(|sentence| Part::of(self, model, sentence))
            .max_by(|one, other| one.urgent().total_cmp(&other.urgent()))?;
        let worth_it = Evidence::may_be_plain(gravest.urgent(), self.heads_ruled(&gravest.seen));
        (worth_it || self.thorough).then(|| self.weigh_up(model, view, gravest, self.thorough))
    }

    /// Everything that is known of a message.
    fn weigh_up(&self, model: &Model, view: &View, whole: Part<'_>, thorough: bool) -> Weighed<'_> {
        let words = whole.words;
        let mut evidence = Evidence::of_words(whole.scores, words.len());
        let mut categories = vec![0.0; self.categories.len()];
        for (id, score) in model.categories(&whole.features) {
            let at = self.categories.iter().position(|one| one.id() == id);
            if let Some(likely) = at.and_then(|at| categories.get_mut(at)) {
                *likely = score;
            }
        }
        let starts = (0..words.len().saturating_sub(PART / 2)).step_by(PART / 2);
        let parts = starts
            .filter(|_| words.len() > PART)
            .filter_map(|from| words.get(from..words.len().min(from + PART)));
        let parts: Vec<Part<'_>> = std::iter::once(whole)
            .chain(parts.map(|part| Part::of(self, model, part)))
            .collect();
        let mut ruled = HashMap::new();
        for part in &parts {
            evidence.also(part.scores, self.heads_ruled(&part.seen));
            evidence.certain |= self.rules.is_certain(&part.seen);
            for (category, because) in self.rules.holding(&part.seen) {
                ruled.entry(category).or_insert(because);
            }
        }
        #[cfg(feature = "encoder")]
        if let Some(looked) = self.look_again(&mut evidence, view, &parts, thorough) {
            for (likely, second) in categories.iter_mut().zip(looked) {
                *likely += second;
            }
        }
        #[cfg(not(feature = "encoder"))]
        let _ = (view, thorough);
        Weighed {
            evidence,
            ruled,
            categories,
        }
    }

    /// The second look at the parts that are gravest by words; comes with how likely each category is.
    #[cfg(feature = "encoder")]
    fn look_again(
        &self,
        evidence: &mut Evidence,
        view: &View,
        parts: &[Part<'_>],
        thorough: bool,
    ) -> Option<Vec<f32>> {
        let second = self.second_look.as_ref()?;
        if !thorough && !evidence.is_open() {
            evidence.close();
            return None;
        }
        // Of a long message the encoder would read no more than the beginning.
        let mut parts: Vec<_> = parts.iter().skip(usize::from(parts.len() > 1)).collect();
        parts.sort_by(|one, other| other.urgent().total_cmp(&one.urgent()));
        let question = view.marks().question;
        let goes_on = |glance: &_| thorough || evidence.is_still_open(glance);
        let looks = parts.iter().take(LOOKS);
        let looks = looks.filter_map(|part| second.look(part.words, question, goes_on));
        let looked = looks.reduce(Looked::and)?;
        evidence.looked(looked.glance, looked.heads);
        Some(looked.categories)
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

    /// The likeliest category of the levels that fit: one that a rule names, if there is such.
    fn likeliest<'s>(
        &'s self,
        weighed: Weighed<'s>,
        fits: impl Fn(Level) -> bool,
    ) -> Option<Finding<'s>> {
        let Weighed {
            mut ruled,
            categories,
            ..
        } = weighed;
        let each = self.categories.iter().zip(categories).enumerate();
        let (at, (category, _)) = each
            .filter(|(_, (category, _))| fits(category.level()))
            .map(|(at, (category, likely))| {
                let rule = if ruled.contains_key(&at) { RULED } else { 0.0 };
                (at, (category, likely + rule))
            })
            .max_by(|(_, one), (_, other)| one.1.total_cmp(&other.1))?;
        Some(Finding {
            category,
            because: ruled.remove(&at).unwrap_or_default(),
        })
    }
}

/// Everything that is known of a message.
struct Weighed<'s> {
    evidence: Evidence,
    /// Categories of rules that hold, with the names of their concepts.
    ruled: HashMap<usize, Vec<&'s str>>,
    /// How likely each category is, given that there is a sign.
    categories: Vec<f32>,
}

/// A message, or a part of a long one, as the model reads it.
struct Part<'w> {
    words: &'w [Word<'w>],
    seen: Seen,
    features: Features,
    scores: [f32; HEADS],
}

impl<'w> Part<'w> {
    fn of(safety: &Safety, model: &Model, words: &'w [Word<'w>]) -> Self {
        let seen = safety.rules.look(words, &safety.categories);
        let features = safety.look(words, &seen);
        let scores = model.scores(&features);
        Self {
            words,
            seen,
            features,
            scores,
        }
    }

    /// The log-odds of an emergency or a crisis by words.
    fn urgent(&self) -> f32 {
        self.scores[Head::Urgent as usize]
    }
}

/// What a rule adds to the odds of its category.
const RULED: f32 = 100.0;

/// So many words of a message are weighed one by one.
const MOST_WEIGHED: usize = 200;

/// A longer message is also read in parts of so many words, each from the middle of the last: a sign
/// in one clause must not drown in chatter.
const PART: usize = 90;

/// So many parts have a second look, the gravest by words.
#[cfg(feature = "encoder")]
const LOOKS: usize = 2;
