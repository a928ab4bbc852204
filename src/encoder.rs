//! What does a sentence mean, as a vector? all-MiniLM-L6-v2, tuned for short questions
//! (`knowledge/encoder`), run here and now on the processor.
//!
//! [`Encoder::encode`] turns a text into an [`Embedding`]; two texts mean much the same when
//! [`Embedding::dot`] is near one. The model stands in the binary: nothing is fetched, read or
//! written at run time, there is no clock and no randomness, and every machine gets the same bits
//! (`encoder/lanes.rs` says why). What a member wrote is never kept: a text leaves no trace but its
//! vector, and [`Embedding`] has no `Debug`.
//!
//! | question | file |
//! |---|---|
//! | which pieces of the vocabulary a text is made of | `encoder/wordpiece.rs` |
//! | where each number of the model lies in its file | `encoder/weights.rs` |
//! | in which order the layers run | `encoder/layers.rs` |
//! | which tokens look at which | `encoder/attention.rs` |
//! | how int8 weights are multiplied | `encoder/kernel.rs` |
//! | the curves between: softmax, GELU, layer norm | `encoder/curves.rs` |
//! | what this processor can do | `encoder/lanes.rs` |
//! | was this text asked a moment ago | `encoder/recent.rs` |
//! | does this text show a red flag | `encoder/judge.rs` |

#![allow(
    clippy::inline_always,
    reason = "each kind of processor needs its own copy of every loop: see `encoder/lanes.rs`"
)]

mod attention;
mod curves;
mod judge;
mod kernel;
mod lanes;
mod layers;
mod recent;
mod weights;
mod wordpiece;

use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};
use std::thread;

use lanes::Machine;
use layers::{Passage, Scratch};
use weights::{HIDDEN, Layer, Weights};
use wordpiece::Vocabulary;

pub use judge::{Judge, Judged};
pub use recent::Recent;
pub use weights::WeightsError;
pub use wordpiece::VocabularyError;

/// How many numbers an [`Embedding`] has.
pub const DIMENSIONS: usize = HIDDEN;

/// The model as `knowledge/encoder/make.py` wrote it.
const WEIGHTS: &[u8] = include_bytes!("../knowledge/encoder/minilm-l6-tuned-int8-16k.safetensors");

/// Its vocabulary: one piece a line, the line's number its id.
const VOCABULARY: &str = include_str!("../knowledge/encoder/vocab.txt");

/// The most threads [`Encoder::encode_many`] takes: an index is built beside a running bot.
const MOST_THREADS: usize = 4;

/// The most scratch spaces kept for the next text: one a thread that encodes at the same time.
const SPARE_SCRATCH: usize = 4;

/// Turns texts into vectors; share one by reference among threads.
pub struct Encoder {
    vocabulary: Vocabulary,
    weights: Weights,
    machine: Machine,
    spare: Mutex<Vec<Scratch>>,
}

impl Encoder {
    /// The encoder in the binary. Takes a few milliseconds and about 2 MB beside the binary's own
    /// pages: make one and keep it.
    ///
    /// # Errors
    /// When the embedded file was damaged before the build.
    pub fn built_in() -> Result<Self, EncoderError> {
        Self::read(WEIGHTS, VOCABULARY)
    }

    /// An encoder from the bytes of a file as `make.py` writes it, and its vocabulary.
    ///
    /// # Errors
    /// When a part is missing, has another shape, or the two do not belong together.
    pub fn read(weights: &'static [u8], vocabulary: &'static str) -> Result<Self, EncoderError> {
        Self::of(Vocabulary::parse(vocabulary)?, Weights::parse(weights)?)
    }

    fn of(vocabulary: Vocabulary, weights: Weights) -> Result<Self, EncoderError> {
        if vocabulary.len() != weights.pieces() {
            return Err(EncoderError::Mismatch {
                pieces: vocabulary.len(),
                rows: weights.pieces(),
            });
        }
        Ok(Self {
            vocabulary,
            weights,
            machine: Machine::best(),
            spare: Mutex::new(Vec::new()),
        })
    }

    /// What the text means. Any Unicode of any length will do; what stands behind the 128th token
    /// is not read. A text without a single token (blank, invisible) has the zero vector.
    #[must_use]
    pub fn encode(&self, text: &str) -> Embedding {
        let whole = self.pass(text, |mut passage, layers| {
            for layer in layers {
                passage.through(layer);
            }
            // The divisor of the tokens' mean goes out with the length.
            Embedding(layers::unit(&passage.sum()))
        });
        whole.unwrap_or(Embedding::ZERO)
    }

    /// Has a text taken through the layers; `None` for a text without a single token.
    fn pass<T>(&self, text: &str, take: impl FnOnce(Passage<'_>, &[Layer]) -> T) -> Option<T> {
        let ids = self.token_ids(text);
        if ids.len() <= wordpiece::FRAME {
            return None;
        }
        let mut scratch = self.take_scratch();
        let passage = Passage::begin(self.machine, &self.weights, &ids, &mut scratch);
        let taken = take(passage, &self.weights.layers);
        self.keep_scratch(scratch);
        Some(taken)
    }

    /// [`Encoder::encode`] for each text in order, on a few threads.
    #[must_use]
    pub fn encode_many(&self, texts: &[&str]) -> Vec<Embedding> {
        let threads = thread::available_parallelism()
            .map_or(1, NonZeroUsize::get)
            .min(MOST_THREADS);
        let share = texts.len().div_ceil(threads).max(1);
        let mut vectors = vec![Embedding::ZERO; texts.len()];
        thread::scope(|scope| {
            for (texts, vectors) in texts.chunks(share).zip(vectors.chunks_mut(share)) {
                scope.spawn(move || {
                    for (text, vector) in texts.iter().zip(vectors) {
                        *vector = self.encode(text);
                    }
                });
            }
        });
        vectors
    }

    /// The ids of the text's tokens, opening and closing token included; at most 128.
    #[must_use]
    pub fn token_ids(&self, text: &str) -> Vec<u16> {
        self.vocabulary.ids(text)
    }

    fn take_scratch(&self) -> Scratch {
        let mut spare = self.spare.lock().unwrap_or_else(PoisonError::into_inner);
        spare.pop().unwrap_or_default()
    }

    fn keep_scratch(&self, scratch: Scratch) {
        let mut spare = self.spare.lock().unwrap_or_else(PoisonError::into_inner);
        if spare.len() < SPARE_SCRATCH {
            spare.push(scratch);
        }
    }
}

/// What a text means: a vector of length one, or of length zero for an empty text.
///
/// It has no `Debug`: much of a sentence can be guessed from its vector.
#[derive(Clone, PartialEq)]
pub struct Embedding([f32; DIMENSIONS]);

impl Embedding {
    const ZERO: Self = Self([0.0; DIMENSIONS]);

    /// How alike two texts are, from -1 to 1: the cosine of the angle between them, since both
    /// have length one. 0 when one of them is empty.
    #[must_use]
    pub fn dot(&self, other: &Self) -> f32 {
        curves::dot(&self.0, &other.0)
    }

    /// The numbers, [`DIMENSIONS`] of them.
    #[must_use]
    pub fn as_slice(&self) -> &[f32] {
        &self.0
    }

    /// True for the vector of a text without a token.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.0.iter().all(|number| *number == 0.0)
    }
}

/// Why there is no encoder.
#[derive(Debug, thiserror::Error)]
pub enum EncoderError {
    /// The model's file cannot be used.
    #[error("the encoder's weights cannot be used")]
    Weights(#[from] WeightsError),
    /// The vocabulary cannot be used.
    #[error("the encoder's vocabulary cannot be used")]
    Vocabulary(#[from] VocabularyError),
    /// The two come from different models.
    #[error("the encoder's vocabulary has `{pieces}` pieces and its weights have `{rows}`")]
    Mismatch {
        /// Lines of the vocabulary.
        pieces: usize,
        /// Rows of the table of words.
        rows: usize,
    },
}
