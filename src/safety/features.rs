//! What does the model look at? Words, pairs and triples of words, their letters, and the concepts
//! that the rules found. Each is the number of a bucket.

use super::model::share;
use super::reading::Word;

/// Buckets that features fall into. A power of two.
pub(super) const BUCKETS: usize = 1 << 17;

/// Letters that stand together: from so many to so many, the word's two ends counted.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=5;

/// The features of a message, by kind: each kind counts as much however many there are.
#[derive(Default)]
pub(super) struct Features {
    /// Buckets of runs of words, of letters, and of concepts.
    kinds: [Vec<u32>; 3],
}

impl Features {
    /// Reads the features of some words and of the concepts found in them.
    pub(super) fn of<'c>(words: &[Word<'_>], concepts: impl Iterator<Item = &'c str>) -> Self {
        let concepts = concepts.map(|name| Hash::new(b'k').with(name.as_bytes()).bucket());
        let mut kinds = [runs(words), letters(words), concepts.collect()];
        for kind in &mut kinds {
            kind.sort_unstable();
            kind.dedup();
        }
        Self { kinds }
    }

    /// Every bucket with what it counts: one over the root of how many its kind has.
    pub(super) fn counted(&self) -> impl Iterator<Item = (u32, f32)> {
        self.kinds.iter().flat_map(|kind| {
            let share = share(kind.len());
            kind.iter().map(move |bucket| (*bucket, share))
        })
    }

    /// The buckets of runs of words, for telling categories apart.
    pub(super) fn runs(&self) -> &[u32] {
        &self.kinds[0]
    }
}

/// Words, pairs and triples within a sentence; its ends count as words.
fn runs(words: &[Word<'_>]) -> Vec<u32> {
    let mut found = Vec::with_capacity(words.len() * 3 + 4);
    for sentence in words.chunk_by(|one, next| one.sentence == next.sentence) {
        let texts = sentence.iter().map(|word| &*word.text);
        let framed: Vec<&str> = std::iter::once("^").chain(texts).chain(Some("$")).collect();
        for end in 1..framed.len() {
            let mut hash = Hash::new(b'w');
            for (taken, word) in framed.iter().take(end + 1).rev().take(3).enumerate() {
                hash = hash.with(word.as_bytes()).with(&[0]);
                // The end alone says nothing.
                if taken > 0 || end + 1 < framed.len() {
                    found.push(hash.bucket());
                }
            }
        }
    }
    found
}

fn letters(words: &[Word<'_>]) -> Vec<u32> {
    let mut found = Vec::with_capacity(words.len() * 20);
    let mut padded = Vec::with_capacity(32);
    for word in words {
        padded.clear();
        padded.push(b' ');
        padded.extend_from_slice(word.text.as_bytes());
        padded.push(b' ');
        for length in LETTERS {
            for run in padded.windows(length) {
                found.push(Hash::new(b'c').with(run).bucket());
            }
        }
    }
    found
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

    #[expect(
        clippy::cast_possible_truncation,
        reason = "the rest is cut off on purpose"
    )]
    fn bucket(self) -> u32 {
        let mixed = (self.0 ^ (self.0 >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> 40) as u32 & (BUCKETS as u32 - 1)
    }
}
