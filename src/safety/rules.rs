//! Which rules hold? Concepts found in the message, those in doubt taken off.

use std::collections::HashMap;

use super::category::{Category, Level};
use super::phrases::{Phrases, Sign};
use super::raw::{RawConcept, RawRule, RawSuppress};
use super::reading::Word;
use super::red_flags::SafetyError;
use super::suppress::Suppressors;

/// The compiled rules.
pub(super) struct Rules {
    names: Vec<Box<str>>,
    list: Vec<Rule>,
    phrases: Phrases,
    suppressors: Suppressors,
}

/// Concepts that together make a sign, within so many words.
struct Rule {
    category: usize,
    all: Vec<usize>,
    within: usize,
    certain: bool,
}

/// What the rules see in a message.
pub(super) struct Seen {
    signs: Vec<Sign>,
    /// For each sign, whether nothing speaks against it.
    stands: Vec<bool>,
    /// The numbers of the rules that hold, the most urgent first.
    holding: Vec<usize>,
}

impl Rules {
    pub(super) fn parse(
        concepts: Vec<RawConcept>,
        rules: Vec<RawRule>,
        suppress: &RawSuppress,
        by_id: &HashMap<String, usize>,
    ) -> Result<Self, SafetyError> {
        let mut phrases = Phrases::default();
        let mut names: Vec<Box<str>> = Vec::new();
        let mut by_name: HashMap<String, usize> = HashMap::new();
        for concept in concepts {
            let number = names.len();
            if by_name.insert(concept.name.clone(), number).is_some() {
                return Err(SafetyError::Twice(concept.name));
            }
            names.push(concept.name.into());
            for term in &concept.terms {
                phrases.add(number, term);
            }
        }
        let number = |map: &HashMap<String, usize>, name: String| {
            map.get(&name).copied().ok_or(SafetyError::Unknown(name))
        };
        let rules = rules.into_iter().map(|rule| {
            let all = rule.all.into_iter().map(|name| number(&by_name, name));
            Ok(Rule {
                category: number(by_id, rule.category)?,
                all: all.collect::<Result<_, SafetyError>>()?,
                within: rule.within,
                certain: rule.certain,
            })
        });
        let mut rules: Vec<Rule> = rules.collect::<Result<_, SafetyError>>()?;
        // The order of categories is the order of urgency, whatever the order of rules.
        rules.sort_by_key(|rule| rule.category);
        Ok(Self {
            names,
            list: rules,
            phrases,
            suppressors: Suppressors::new(suppress),
        })
    }

    /// Every word the rules know, for spelling.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.phrases.words().chain(self.suppressors.words())
    }

    /// Looks for every concept and rule.
    pub(super) fn look(&self, words: &[Word<'_>], categories: &[Category]) -> Seen {
        let signs = self.phrases.find(words);
        if signs.is_empty() {
            return Seen {
                signs,
                stands: Vec::new(),
                holding: Vec::new(),
            };
        }
        let doubts = self.suppressors.read(words);
        let sentence = |at: usize| words.get(at).map_or(0, |word| word.sentence);
        let stands: Vec<bool> = signs
            .iter()
            .map(|sign| !doubts.takes_away(*sign, &sentence))
            .collect();
        let standing: Vec<Sign> = signs
            .iter()
            .zip(&stands)
            .filter_map(|(sign, stands)| stands.then_some(*sign))
            .collect();
        let holds = |rule: &Rule| match categories.get(rule.category).map(Category::level) {
            // A joke never silences a crisis, and a denial inside it is part of it ("I do not
            // want to live").
            // A boundary request is one, in whatever tone and time.
            Some(Level::Crisis | Level::Boundary) => rule.holds(&signs),
            Some(_) => !doubts.silences_all() && rule.holds(&standing),
            None => false,
        };
        let holding = self
            .list
            .iter()
            .enumerate()
            .filter_map(|(at, rule)| holds(rule).then_some(at))
            .collect();
        Seen {
            signs,
            stands,
            holding,
        }
    }

    /// The category of each rule that holds, the most urgent first, with its concepts' names.
    pub(super) fn holding<'r, 's>(
        &'r self,
        seen: &'s Seen,
    ) -> impl Iterator<Item = (usize, Vec<&'r str>)> + use<'r, 's> {
        seen.holding.iter().filter_map(|at| {
            let rule = self.list.get(*at)?;
            let names = rule
                .all
                .iter()
                .filter_map(|at| Some(&**self.names.get(*at)?));
            Some((rule.category, names.collect()))
        })
    }

    /// Whether a rule holds that is certain.
    pub(super) fn is_certain(&self, seen: &Seen) -> bool {
        let holding = seen.holding.iter().filter_map(|at| self.list.get(*at));
        holding.into_iter().any(|rule| rule.certain)
    }

    /// Each concept found, a mark before it when it is in doubt.
    pub(super) fn concepts(&self, seen: &Seen) -> Vec<String> {
        let found = seen.signs.iter().zip(&seen.stands);
        found
            .filter_map(|(sign, stands)| {
                let mark = if *stands { "" } else { "not " };
                Some(format!("{mark}{}", self.names.get(sign.list)?))
            })
            .collect()
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
            let mut taken = vec![*sign];
            rest.iter().all(|list| {
                // The occurrence that stretches the span least, not one of words that count already.
                let near = signs
                    .iter()
                    .filter(|other| other.list == *list)
                    .filter(|other| taken.iter().all(|sign| other.is_apart_from(sign)))
                    .min_by_key(|other| most.max(other.last) - least.min(other.first));
                let Some(other) = near else { return false };
                taken.push(*other);
                least = least.min(other.first);
                most = most.max(other.last);
                most - least <= self.within
            })
        })
    }
}
