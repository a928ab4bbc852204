//! What do many ask that no entry answers? Counts of groups of words, where no text may be kept.
//!
//! A group is two telling words that stand side by side, the order aside, or the only one of a message;
//! the same words come out that a [`Redactor`] leaves, so no name or number is among them. Everything is
//! held in memory and thrown away when the day changes, so five people must ask on the same day. People
//! are known by a keyed hash alone, whose key is random, lives in the process and is another each day.
//!
//! Nothing that fewer than five people wrote ever leaves the type, no later rise by fewer than five
//! either, or the fifth and sixth person could be told apart by when they asked.

use std::collections::hash_map::RandomState;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::BuildHasher;

use jiff::civil::Date;
use rust_stemmers::{Algorithm, Stemmer};

use super::redactor::Redactor;
use crate::community::Guild;

/// So many people make a crowd.
const PEOPLE: usize = 5;

/// More people than this are not told apart any more, so that a group's memory has an end.
const MOST_PEOPLE: usize = 50;

/// The most groups that a guild holds; the one that the fewest wrote makes room for a new one.
const MOST_GROUPS: usize = 64;

/// The most guilds that are held; later ones wait for the next day.
const MOST_GUILDS: usize = 2_500;

/// The most groups that are taken from one message.
const MOST_OF_ONE: usize = 8;

/// What many people write about, for guilds that keep no misses.
pub struct Crowd {
    day: Date,
    key: RandomState,
    guilds: BTreeMap<Guild, Vec<Heard>>,
}

/// A group of words and who wrote it.
struct Heard {
    stems: Box<str>,
    words: Box<str>,
    people: BTreeSet<u64>,
    /// How many of them have been told of.
    told: usize,
}

impl Crowd {
    /// Nothing heard yet.
    #[must_use]
    pub fn new(today: Date) -> Self {
        Self {
            day: today,
            key: RandomState::new(),
            guilds: BTreeMap::new(),
        }
    }

    /// Counts the groups of words of a question that found no answer. `person` is forgotten at once but for
    /// a hash that means nothing outside of this guild and day.
    pub fn note(
        &mut self,
        redactor: &Redactor,
        guild: Guild,
        person: u64,
        text: &str,
        today: Date,
    ) {
        if today != self.day {
            *self = Self::new(today);
        }
        let person = self.key.hash_one((guild, person));
        let many = self.guilds.len() >= MOST_GUILDS;
        if many && !self.guilds.contains_key(&guild) {
            return;
        }
        let heard = self.guilds.entry(guild).or_default();
        for (stems, words) in word_groups(redactor, text) {
            let known = heard.iter_mut().find(|one| *one.stems == *stems);
            if let Some(group) = known {
                if group.people.len() < MOST_PEOPLE {
                    group.people.insert(person);
                }
                continue;
            }
            if heard.len() >= MOST_GROUPS {
                forget_the_rarest(heard);
            }
            heard.push(Heard {
                stems: stems.into(),
                words: words.into(),
                people: BTreeSet::from([person]),
                told: 0,
            });
        }
    }

    /// The groups that at least five people wrote since they were last taken, with how many did; to be
    /// added to what was taken before.
    pub fn take_frequent(&mut self, guild: Guild) -> Vec<(String, u32)> {
        let mut taken: Vec<(String, u32)> = Vec::new();
        for group in self.guilds.get_mut(&guild).into_iter().flatten() {
            let new = group.people.len() - group.told;
            if new >= PEOPLE {
                group.told = group.people.len();
                taken.push((
                    group.words.to_string(),
                    u32::try_from(new).unwrap_or(u32::MAX),
                ));
            }
        }
        taken.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        taken
    }

    /// Forgets everything of a guild, as when it is erased.
    pub fn forget(&mut self, guild: Guild) {
        self.guilds.remove(&guild);
    }
}

/// Takes out the group that the fewest people wrote, the oldest of such.
fn forget_the_rarest(heard: &mut Vec<Heard>) {
    let rarest = heard
        .iter()
        .enumerate()
        .min_by_key(|(_, one)| one.people.len());
    if let Some((at, _)) = rarest {
        heard.remove(at);
    }
}

/// The groups of a text, each once: its stems, and words that it can be shown by.
fn word_groups(redactor: &Redactor, text: &str) -> BTreeMap<String, String> {
    let stemmer = Stemmer::create(Algorithm::English);
    let stem = |word: &str| stemmer.stem(&word.replace('\'', "")).into_owned();
    let sentences: Vec<Vec<String>> = redactor
        .telling(text)
        .iter()
        .map(|words| words.iter().map(|word| stem(word)).collect())
        .collect();
    let mut found = BTreeMap::new();
    let mut add = |stems: &[String]| {
        let mut stems: Vec<&str> = stems.iter().map(String::as_str).collect();
        stems.sort_unstable();
        stems.dedup();
        let words: Vec<String> = stems
            .iter()
            .map(|one| readable(redactor, one, &stemmer))
            .collect();
        if found.len() < MOST_OF_ONE {
            found.insert(stems.join(" "), words.join(" "));
        }
    };
    let all: Vec<&String> = sentences.iter().flatten().collect();
    if let [only] = all.as_slice() {
        add(std::slice::from_ref(*only));
    }
    for sentence in &sentences {
        sentence.windows(2).for_each(&mut add);
    }
    found
}

/// A listed word of that stem: which form somebody wrote is theirs.
fn readable(redactor: &Redactor, stem: &str, stemmer: &Stemmer) -> String {
    let shorter = |end: &str| stem.strip_suffix(end).map(|short| format!("{short}y"));
    let forms = [
        Some(stem.to_owned()),
        Some(format!("{stem}e")),
        shorter("i"),
        Some(format!("{stem}s")),
        Some(format!("{stem}ing")),
        Some(format!("{stem}al")),
        Some(format!("{stem}ion")),
    ];
    let fits = |form: &String| redactor.is_listed(form) && stemmer.stem(form) == stem;
    forms
        .into_iter()
        .flatten()
        .find(fits)
        .unwrap_or_else(|| stem.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Crowd, Guild, MOST_GROUPS, Redactor};
    use jiff::civil::date;

    fn redactor() -> Redactor {
        Redactor::with_words(["eyelid twitching"]).unwrap_or_else(|_| unreachable!())
    }

    #[test]
    fn a_flood_of_rare_groups_drives_out_no_frequent_one() {
        let guild = Guild::new(1).unwrap_or_else(|| unreachable!());
        let (today, redactor) = (date(2026, 11, 26), redactor());
        let mut crowd = Crowd::new(today);
        for person in 1..=4 {
            crowd.note(&redactor, guild, person, "magnesium tablets", today);
        }
        let things = [
            "coffee", "tea", "sleep", "screen", "stress", "cold", "wind", "salt", "sugar", "bread",
        ];
        for first in things {
            for second in things {
                crowd.note(&redactor, guild, 9, &format!("{first} {second}"), today);
            }
        }
        assert!(
            crowd
                .guilds
                .values()
                .all(|heard| heard.len() <= MOST_GROUPS)
        );
        crowd.note(&redactor, guild, 5, "tablets of magnesium", today);
        assert_eq!(
            crowd.take_frequent(guild),
            [("magnesium tablet".to_owned(), 5)]
        );
    }
}
