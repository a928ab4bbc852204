//! What is offered to somebody who is still typing? Titles and phrasings, each of which leads to its entry.
//!
//! Those that begin with what was typed come first, then those that hold it, then what is surely meant, typos
//! and all. Then come entries that speak of it in their text alone, by their title, and guesses last. Nothing
//! here decides what is answered.

use super::terms::is_stop_text;
use super::{Band, Hit, Matcher};
use crate::knowledge::{Entry, EntryId};
use crate::text::{View, Word};

/// The longest phrasing that is offered, in characters: Discord takes no longer choice, and nobody reads one
/// while typing.
const OFFERED: usize = 100;

/// How often one entry is offered.
const AN_ENTRY: usize = 2;

/// How many entries are offered for a word that stands in their text alone: guesses need room too.
const BY_TEXT: usize = 8;

/// A shorter word is looked for in no text: too many words begin with two letters.
const SHORTEST: usize = 3;

/// So much longer than its stem a word may be and still be a form of it: `massage`, `massages`, `massaging`.
const ENDING: usize = 3;

/// A phrasing or title that may be offered: the place of its entry, itself, its normalised words.
type Text<'p> = (usize, &'p str, &'p str);

/// What is offered so far.
struct Offered<'p> {
    texts: Vec<Text<'p>>,
    most: usize,
}

impl<'p> Offered<'p> {
    fn is_full(&self) -> bool {
        self.texts.len() >= self.most
    }

    fn of_entry(&self, entry: usize) -> usize {
        let same = self.texts.iter().filter(|(other, ..)| *other == entry);
        same.count()
    }

    fn take(&mut self, texts: impl Iterator<Item = Text<'p>>) {
        for (entry, text, seen) in texts {
            if self.is_full() {
                return;
            }
            let again = self.texts.iter().any(|(.., other)| *other == seen);
            let fits = text.chars().count() <= OFFERED;
            if self.of_entry(entry) < AN_ENTRY && !again && fits {
                self.texts.push((entry, text, seen));
            }
        }
    }
}

impl Matcher {
    /// Titles and phrasings for a list while typing. At most `most`, and two an entry. Where nothing is typed
    /// yet, titles: of the entries `first` in their order, then of all others; one that is not in the pack is
    /// left out.
    #[must_use]
    pub fn suggest(&self, typed: &View, first: &[EntryId], most: usize) -> Vec<&str> {
        let wanted = typed.joined();
        if wanted.is_empty() {
            let pinned = first.iter().filter_map(|id| self.pack.entry(id));
            let others = self.pack.entries().iter().map(AsRef::as_ref);
            let others = others.filter(|entry: &&Entry| !first.contains(&entry.id));
            let titles = pinned.chain(others).map(|entry| entry.title.as_str());
            return titles.take(most).collect();
        }
        let all: Vec<Text<'_>> = self
            .asked_for()
            .map(|(_, entry, text, seen)| (entry, text, seen))
            .collect();
        let named = |wanted: &str| all.iter().find(|(_, text, _)| *text == wanted).copied();
        let texts = || all.iter().copied();
        let mut offered = Offered {
            texts: Vec::new(),
            most,
        };
        offered.take(texts().filter(|(.., seen)| seen.starts_with(&*wanted)));
        offered.take(texts().filter(|(.., seen)| seen.contains(&*wanted)));
        // What is meant takes milliseconds to find, so only where there is room for it.
        if !offered.is_full() {
            let near = self.ranked(typed);
            let guess = |hit: &&Hit<'_>| hit.confidence.band() == Band::Unsure;
            let sure = near.iter().filter(|hit| !guess(hit));
            offered.take(sure.filter_map(|hit| named(hit.closest)));
            let speaking = self.speaking_of(typed).into_iter();
            let new: Vec<usize> = speaking
                .filter(|entry| offered.of_entry(*entry) == 0)
                .take(BY_TEXT)
                .collect();
            let title = |at: usize| Some(self.pack.entries().get(at)?.title.as_str());
            offered.take(new.into_iter().filter_map(|at| named(title(at)?)));
            let guesses = near.iter().filter(guess);
            offered.take(guesses.filter_map(|hit| named(hit.closest)));
        }
        offered.texts.into_iter().map(|(_, text, _)| text).collect()
    }

    /// The entries whose text has every word of what is typed, those that have it early first. Reads all texts
    /// anew: about 3 ms for 327 entries (`cargo bench --bench matching`), and nothing to keep in memory for each guild.
    fn speaking_of(&self, typed: &View) -> Vec<usize> {
        let words = typed.words().iter().filter(|word| {
            let long = word.text().chars().count() >= SHORTEST;
            long && !is_stop_text(word.text())
        });
        let words: Vec<&Word> = words.collect();
        if words.is_empty() {
            return Vec::new();
        }
        let places = self.pack.entries().iter().enumerate();
        let found = places.filter_map(|(at, entry)| {
            let places = words.iter().map(|word| place_in(entry, word));
            let last = places.collect::<Option<Vec<usize>>>()?;
            Some((last.into_iter().max()?, at))
        });
        let mut found: Vec<(usize, usize)> = found.collect();
        found.sort_unstable();
        found.into_iter().map(|(_, at)| at).collect()
    }
}

/// Which part of an entry's text is the first to have a word: summary, cause, what helps.
fn place_in(entry: &Entry, word: &Word) -> Option<usize> {
    let parts = [&entry.summary, &entry.cause, &entry.helps];
    parts.iter().position(|part| has(part.as_str(), word))
}

/// Whether a text has a word that begins as this one does, or is another form of it.
fn has(text: &str, wanted: &Word) -> bool {
    let begins = |word: &str, start: &str| {
        let same = word.get(..start.len());
        same.is_some_and(|same| same.eq_ignore_ascii_case(start))
    };
    let form = |word: &str| {
        let stem = wanted.stem();
        stem.len() >= SHORTEST && begins(word, stem) && word.len() <= stem.len() + ENDING
    };
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        let alike = begins(word, wanted.text()) || form(word);
        alike && !is_stop_text(&word.to_lowercase())
    })
}

#[cfg(test)]
mod tests {
    use super::has;
    use crate::text::View;

    fn in_text(text: &str, typed: &str) -> bool {
        let view = View::of(typed);
        has(text, view.words().first().unwrap())
    }

    #[test]
    fn a_word_is_found_by_its_beginning_and_in_its_other_forms() {
        let text = "Massage may ease it; magnesium (a mineral) does not. The café said so.";
        for typed in ["magnes", "MAGNESIUM", "massaging", "massages", "mineral"] {
            assert!(in_text(text, typed), "{typed}");
        }
        for typed in ["nesium", "massive", "minister", "sooth", "語"] {
            assert!(!in_text(text, typed), "{typed}");
        }
    }
}
