//! What does the model look at? Words, pairs and triples of words, their letters, and the concepts
//! that the rules found. Each is a number of a bucket; which words a bucket came from is kept, so that
//! a score can be explained.

use super::reading::Word;

/// Buckets that features fall into. A power of two.
pub(super) const BUCKETS: usize = 1 << 17;

/// Letters that stand together: from so many to so many, the word's two ends counted.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=5;

/// One feature of a message.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Feature {
    pub(super) bucket: u32,
    /// The first and last word it was read from, as places in the view.
    pub(super) first: u32,
    pub(super) last: u32,
}

/// The features of a message, by kind: each kind counts as much however many there are.
#[derive(Default)]
pub(super) struct Features {
    pub(super) kinds: [Vec<Feature>; 3],
}

impl Features {
    /// Reads the features of some words; `concepts` are names with the words they cover.
    pub(super) fn of<'c>(
        words: &[Word<'_>],
        concepts: impl Iterator<Item = (&'c str, usize, usize)>,
    ) -> Self {
        let mut found = Self {
            kinds: [runs(words), letters(words), Vec::new()],
        };
        found.kinds[2] = concepts
            .map(|(name, first, last)| feature(Hash::new(b'k').with(name.as_bytes()), first, last))
            .collect();
        for kind in &mut found.kinds {
            kind.sort_unstable();
            kind.dedup_by_key(|feature| feature.bucket);
        }
        found
    }

    /// Every feature with what it counts: one over the root of how many its kind has.
    pub(super) fn counted(&self) -> impl Iterator<Item = (Feature, f32)> {
        self.kinds.iter().flat_map(|kind| {
            #[expect(clippy::cast_precision_loss, reason = "at most tens of thousands")]
            let share = 1.0 / (kind.len().max(1) as f32).sqrt();
            kind.iter().map(move |feature| (*feature, share))
        })
    }

    /// The buckets of words and pairs of words, for telling categories apart.
    pub(super) fn words(&self) -> &[Feature] {
        &self.kinds[0]
    }
}

/// Words, pairs and triples within a sentence; its ends count as words.
fn runs(words: &[Word<'_>]) -> Vec<Feature> {
    let mut found = Vec::with_capacity(words.len() * 3 + 4);
    for sentence in words.chunk_by(|one, next| one.sentence == next.sentence) {
        let at = |place: isize| {
            usize::try_from(place).map_or(Some("^"), |place| {
                sentence
                    .get(place)
                    .map(|word| &*word.text)
                    .or((place == sentence.len()).then_some("$"))
            })
        };
        let from = |place: usize| sentence.get(place).map_or(0, |word| word.from);
        let end = sentence.len();
        for place in 0..=end {
            #[expect(clippy::cast_possible_wrap, reason = "a message has thousands of words at most")]
            let here = place as isize;
            let mut hash = Hash::new(b'w');
            let mut taken = 0;
            // One, two and three words that end here.
            for back in 0..3_isize {
                let Some(word) = at(here - back).filter(|_| here - back >= -1) else { break };
                hash = hash.with(word.as_bytes()).with(&[0]);
                taken += 1;
                if place == end && taken == 1 {
                    continue; // The end alone says nothing.
                }
                let first = place.saturating_sub(usize::try_from(back).unwrap_or(0));
                found.push(feature(hash, from(first), from(place.min(end - 1))));
            }
        }
    }
    found
}

fn letters(words: &[Word<'_>]) -> Vec<Feature> {
    let mut found = Vec::with_capacity(words.len() * 20);
    let mut padded = Vec::with_capacity(32);
    for word in words {
        padded.clear();
        padded.push(b' ');
        padded.extend_from_slice(word.text.as_bytes());
        padded.push(b' ');
        for length in LETTERS {
            for run in padded.windows(length) {
                found.push(feature(Hash::new(b'c').with(run), word.from, word.from));
            }
        }
    }
    found
}

fn feature(hash: Hash, first: usize, last: usize) -> Feature {
    let narrow = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    Feature {
        bucket: hash.bucket(),
        first: narrow(first),
        last: narrow(last),
    }
}

/// FNV-1a over 64 bits (Fowler, Noll and Vo, draft-eastlake-fnv), stirred at the end.
#[derive(Clone, Copy)]
struct Hash(u64);

impl Hash {
    fn new(kind: u8) -> Self {
        Self(0xcbf2_9ce4_8422_2325).with(&[kind])
    }

    fn with(self, bytes: &[u8]) -> Self {
        Self(bytes.iter().fold(self.0, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        }))
    }

    #[expect(clippy::cast_possible_truncation, reason = "the rest is cut off on purpose")]
    fn bucket(self) -> u32 {
        let mixed = (self.0 ^ (self.0 >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> 40) as u32 & (BUCKETS as u32 - 1)
    }
}
