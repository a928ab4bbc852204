//! Was this text asked a moment ago? The last vectors, kept without their texts.
//!
//! Privacy: memory only. A text is kept as a 128-bit keyed hash whose keys are drawn anew when the
//! program starts and never leave it, so that an entry can be found by someone who has the text
//! and the running process, and by nobody else. Nothing here is written, printed or logged.

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};

use super::{Embedding, Encoder};

/// The vectors of the last texts; the oldest goes when it is full. Share it by reference.
pub struct Recent {
    capacity: usize,
    keys: [RandomState; 2],
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    vectors: HashMap<[u64; 2], Embedding>,
    /// The keys of `vectors`, the oldest first.
    order: VecDeque<[u64; 2]>,
}

impl Recent {
    /// Room for this many vectors of 1.5 KB each; with none, nothing is kept.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity,
            keys: [RandomState::new(), RandomState::new()],
            kept: Mutex::default(),
        }
    }

    /// [`Encoder::encode`], or what it gave a moment ago for the very same text.
    #[must_use]
    pub fn encode(&self, encoder: &Encoder, text: &str) -> Embedding {
        self.or_else(text, || encoder.encode(text))
    }

    /// The kept vector of the text, or a new one, which is kept. No lock is held meanwhile.
    fn or_else(&self, text: &str, encode: impl FnOnce() -> Embedding) -> Embedding {
        let key = self.keys.each_ref().map(|key| key.hash_one(text));
        let known = self.kept().vectors.get(&key).cloned();
        known.unwrap_or_else(|| {
            let vector = encode();
            self.keep(key, vector.clone());
            vector
        })
    }

    fn keep(&self, key: [u64; 2], vector: Embedding) {
        if self.capacity == 0 {
            return;
        }
        let mut kept = self.kept();
        if kept.vectors.insert(key, vector).is_none() {
            kept.order.push_back(key);
        }
        while kept.order.len() > self.capacity {
            if let Some(oldest) = kept.order.pop_front() {
                kept.vectors.remove(&oldest);
            }
        }
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Recent {
    /// Room for 1,024 vectors: 1.6 MB.
    fn default() -> Self {
        Self::new(1_024)
    }
}

#[cfg(test)]
mod tests {
    use super::{Embedding, Recent};
    use crate::encoder::DIMENSIONS;

    /// Asks for each text in order and says which had to be encoded.
    #[track_caller]
    fn encoded(capacity: usize, texts: &[&str], expected: &[bool]) {
        let recent = Recent::new(capacity);
        for (number, (text, expected)) in texts.iter().zip(expected).enumerate() {
            let mut asked = false;
            let vector = recent.or_else(text, || {
                asked = true;
                Embedding([f32::from(text.as_bytes()[0]); DIMENSIONS])
            });
            assert_eq!(asked, *expected, "text {number}");
            assert!((vector.as_slice()[0] - f32::from(text.as_bytes()[0])).abs() < f32::EPSILON);
        }
        let kept = recent.kept();
        assert!(kept.vectors.len() <= capacity);
        assert_eq!(kept.vectors.len(), kept.order.len());
    }

    #[test]
    fn a_text_is_encoded_once_while_it_is_kept() {
        encoded(2, &["a", "b", "a", "b"], &[true, true, false, false]);
    }

    #[test]
    fn the_oldest_goes_first() {
        encoded(
            2,
            &["a", "b", "c", "b", "a"],
            &[true, true, true, false, true],
        );
        encoded(0, &["a", "a"], &[true, true]);
    }
}
