//! Which word was meant? Unknown words are read as the nearest known ones.
//!
//! Shared by matching and safety. Two word lists, both finite-state maps, are searched with an
//! automaton (`spelling/slips.rs`), so that no list is ever scanned: a reader's own words (a pack's,
//! the red flags'), and a general English list (`knowledge/words`) that also says which words need
//! no correction. [`strsim`] measures what the automaton lets through.

mod slips;

use std::sync::Arc;

use fst::{IntoStreamer, Map, Streamer};

use slips::Slips;

/// The general list as `build.rs` packs it: word to tier, 1 (everyday) to 6 (rare, names).
const GENERAL: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words.fst"));

/// Words of the general list up to this tier are what a slip may be corrected to.
const COMMON: u64 = 5;

/// The longest word that is corrected, in letters; longer ones are names and addresses.
const LONGEST: usize = 24;

/// How many readings of an unknown word are kept.
const READINGS: usize = 3;

/// The general word list; one serves every pack.
pub(crate) struct General(Map<&'static [u8]>);

impl General {
    /// The list in the binary.
    pub(crate) fn built_in() -> Result<Self, fst::Error> {
        Map::new(GENERAL).map(Self)
    }

    /// How rare the word is, from 1 to 6; `None` for a word that is not listed.
    pub(crate) fn tier(&self, word: &str) -> Option<u64> {
        self.0.get(word)
    }
}

/// Whether it is an everyday word of English.
pub(super) fn is_everyday(word: &str) -> bool {
    let tier = || General::built_in().ok()?.tier(word);
    matches!(word, "i" | "a") || tier().is_some_and(|tier| tier <= EVERYDAY)
}

/// A word that may have been meant.
pub(crate) struct Meant {
    pub(crate) word: Box<str>,
    /// How near the spelling is, above 0 and below 1.
    pub(crate) near: f32,
}

/// The words of a pack, for correction.
pub(crate) struct OwnWords {
    list: Map<Vec<u8>>,
    /// Words that are the reader's too.
    below: Option<Arc<OwnWords>>,
}

impl OwnWords {
    /// A list of words in any order.
    pub(crate) fn new<'w>(words: impl Iterator<Item = &'w str>) -> Self {
        let mut words: Vec<&str> = words.filter(|word| correctable(word)).collect();
        words.sort_unstable();
        words.dedup();
        let map = Map::from_iter(words.into_iter().map(|word| (word, 0)));
        Self {
            list: map.unwrap_or_default(),
            below: None,
        }
    }

    /// The same with more words.
    pub(crate) fn over<'w>(below: &Arc<OwnWords>, words: impl Iterator<Item = &'w str>) -> Self {
        Self {
            below: Some(Arc::clone(below)),
            ..Self::new(words.filter(|word| !below.has(word)))
        }
    }

    pub(crate) fn has(&self, word: &str) -> bool {
        self.list.contains_key(word) || self.below.as_ref().is_some_and(|below| below.has(word))
    }

    /// Words that many slips away.
    fn near(&self, word: &str, slips: u8, found: &mut Vec<(String, u64)>) {
        if let Some(below) = &self.below {
            below.near(word, slips, found);
        }
        near(&self.list, word, slips, found);
    }

    /// What an unknown word may mean, likeliest first; at most three.
    pub(crate) fn meant(&self, general: &General, word: &str) -> Vec<Meant> {
        if !correctable(word) || word.len() < 3 {
            return Vec::new();
        }
        for slips in 1..=most_slips(word) {
            let mut found = Vec::new();
            self.near(word, slips, &mut found);
            near(&general.0, word, slips, &mut found);
            if !found.is_empty() {
                return likeliest(word, found);
            }
        }
        Vec::new()
    }

    /// Words of the pack alone a slip away: a rare word is rarely meant where they are spoken of.
    pub(crate) fn beside(&self, word: &str) -> Vec<Meant> {
        let mut found = Vec::new();
        if correctable(word) && word.len() > 4 {
            self.near(word, 1, &mut found);
        }
        likeliest(word, found)
    }

    /// The two known words that were run together, if `word` is such.
    pub(crate) fn split<'w>(&self, general: &General, word: &'w str) -> Option<(&'w str, &'w str)> {
        if !correctable(word) || word.len() < 5 {
            return None;
        }
        let worth = |part: &str| match general.tier(part) {
            _ if part.len() < 2 => None,
            _ if self.has(part) && part.len() > 2 => Some(0),
            Some(tier) if tier <= 2 => Some(tier),
            _ => None,
        };
        (1..word.len())
            .filter_map(|at| {
                let (first, second) = word.split_at_checked(at)?;
                Some((worth(first)? + worth(second)?, first, second))
            })
            .min_by_key(|(worth, first, second)| (*worth, first.len().abs_diff(second.len())))
            .map(|(_, first, second)| (first, second))
    }
}

/// Words up to this tier are everyday ones, which a run of letters may be cut into.
const EVERYDAY: u64 = 3;

/// The longest run of letters that is cut into words.
const LONGEST_RUN: usize = 60;

impl OwnWords {
    /// The known words that were run together (`icantbreathe`), if all of `run` is such; the fewest.
    pub(crate) fn cut<'w>(&self, general: &General, run: &'w str) -> Option<Vec<&'w str>> {
        if run.len() < 5 || run.len() > LONGEST_RUN || !run.bytes().all(|b| b.is_ascii_lowercase())
        {
            return None;
        }
        // For each place, the cost of the cheapest way there and where its last word begins.
        let mut ways: Vec<Option<(u64, usize)>> = vec![None; run.len() + 1];
        *ways.first_mut()? = Some((0, 0));
        for from in 0..run.len() {
            let Some((cost, _)) = ways[from] else {
                continue;
            };
            for (to, way) in ways.iter_mut().enumerate().skip(from + 1).take(LONGEST) {
                let part = run.get(from..to)?;
                let Some(worth) = self.worth(general, part) else {
                    continue;
                };
                let total = cost + 4 + worth;
                if way.is_none_or(|(least, _)| total < least) {
                    *way = Some((total, from));
                }
            }
        }
        let mut parts = Vec::new();
        let mut to = run.len();
        while to > 0 {
            let (_, from) = (*ways.get(to)?)?;
            parts.push(run.get(from..to)?);
            to = from;
        }
        parts.reverse();
        Some(parts)
    }

    /// What a part of a run costs, 0 for the likeliest; `None` when it is no word.
    fn worth(&self, general: &General, part: &str) -> Option<u64> {
        match part.len() {
            1 => matches!(part, "i" | "a").then_some(3),
            2 => general.tier(part).filter(|tier| *tier <= 1),
            _ if self.has(part) => Some(0),
            _ => general.tier(part).filter(|tier| *tier <= EVERYDAY),
        }
    }
}

/// Whether a word is made of letters that the lists know.
fn correctable(word: &str) -> bool {
    word.len() <= LONGEST && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// How many slips are looked through: short words have too many neighbours.
fn most_slips(word: &str) -> u8 {
    if word.len() < 6 { 1 } else { 2 }
}

fn near<D: AsRef<[u8]>>(list: &Map<D>, word: &str, slips: u8, found: &mut Vec<(String, u64)>) {
    let mut stream = list.search(Slips::new(word, slips)).into_stream();
    while let Some((key, tier)) = stream.next() {
        if tier > COMMON || key == word.as_bytes() {
            continue;
        }
        if let Ok(key) = str::from_utf8(key) {
            found.push((key.to_owned(), tier));
        }
    }
}

/// The best readings with their nearness. A slip to a neighbouring key, a doubled letter or a vowel
/// for a vowel costs less than another, a wrong first letter more (people rarely miss it), and a
/// rare word more than one of the pack.
fn likeliest(word: &str, found: Vec<(String, u64)>) -> Vec<Meant> {
    let mut costed: Vec<(f32, String)> = found
        .into_iter()
        .map(|(other, tier)| (cost(word, &other, tier), other))
        .collect();
    costed.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cmp(&b.1)));
    costed.dedup_by(|a, b| a.1 == b.1);
    costed.truncate(READINGS);
    costed
        .into_iter()
        .map(|(cost, other)| Meant {
            near: (1.0 - 0.14 * cost).clamp(0.3, 0.97),
            word: other.into(),
        })
        .collect()
}

fn cost(word: &str, other: &str, tier: u64) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a few slips, a tier up to 6")]
    let (slips, tier) = (strsim::osa_distance(word, other) as f32, tier as f32);
    let first = if word.as_bytes().first() == other.as_bytes().first() {
        0.0
    } else {
        0.8
    };
    slips - cheaper(word.as_bytes(), other.as_bytes()) + first + 0.12 * tier
}

/// What the first slip is let off, when it is one that fingers make.
fn cheaper(word: &[u8], other: &[u8]) -> f32 {
    let same = word.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (Some(typed), Some(meant)) = (word.get(same), other.get(same)) else {
        // A letter more or less at the end.
        return 0.1;
    };
    let before = same.checked_sub(1).and_then(|at| word.get(at));
    if word.len() == other.len() {
        let swapped = word.get(same + 1) == Some(meant) && other.get(same + 1) == Some(typed);
        let vowels = is_vowel(*typed) && is_vowel(*meant);
        return if swapped || vowels || neighbours(*typed, *meant) {
            0.35
        } else {
            0.0
        };
    }
    let doubled = if word.len() > other.len() {
        before == Some(typed)
    } else {
        before == Some(meant)
    };
    if doubled { 0.4 } else { 0.2 }
}

fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Whether two letters lie side by side on a QWERTY keyboard.
fn neighbours(one: u8, other: u8) -> bool {
    const ROWS: [&[u8]; 3] = [b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];
    let place = |wanted: u8| {
        ROWS.iter().enumerate().find_map(|(row, keys)| {
            keys.iter()
                .position(|key| *key == wanted)
                .map(|column| (row, column))
        })
    };
    let (Some(one), Some(other)) = (place(one), place(other)) else {
        return false;
    };
    let (above, below) = (one.min(other), one.max(other));
    match below.0 - above.0 {
        0 => below.1 - above.1 == 1,
        // Each row lies half a key to the right of the one above.
        1 => above.1 == below.1 || above.1 == below.1 + 1,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{General, OwnWords, neighbours};

    #[track_caller]
    fn reads(word: &str, expected: &str) {
        let own = OwnWords::new(["eyelid", "twitching", "spasm", "magnesium", "botox"].into_iter());
        let general = General::built_in().unwrap_or_else(|_| unreachable!());
        let meant = own.meant(&general, word);
        assert_eq!(
            meant.first().map(|one| &*one.word),
            Some(expected),
            "{word}"
        );
    }

    #[test]
    fn slips_are_read_as_the_words_they_were() {
        reads("eyeldi", "eyelid");
        reads("twiching", "twitching");
        reads("spazm", "spasm");
        reads("magnisum", "magnesium");
        reads("becuase", "because");
        reads("docter", "doctor");
    }

    #[test]
    fn words_run_together_come_apart() {
        let own = OwnWords::new(["eyelid", "eye", "twitch"].into_iter());
        let general = General::built_in().unwrap_or_else(|_| unreachable!());
        assert_eq!(own.split(&general, "myeyelid"), Some(("my", "eyelid")));
        assert_eq!(own.split(&general, "eyetwitch"), Some(("eye", "twitch")));
        assert_eq!(own.split(&general, "zqxjkv"), None);
    }

    #[test]
    fn the_keyboard_is_where_it_is() {
        assert!(neighbours(b'g', b'h') && neighbours(b'a', b'q') && neighbours(b's', b'w'));
        assert!(!neighbours(b'a', b'p') && !neighbours(b'q', b'z'));
    }
}
