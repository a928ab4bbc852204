//! What do all indexes of a process share? The word list, the encoder, the weights.

use std::sync::Arc;

#[cfg(feature = "encoder")]
use super::vectors::Known;
use super::weights::{Weights, WeightsError};
#[cfg(feature = "encoder")]
use crate::encoder::{Embedding, Encoder, EncoderError, Recent};
use crate::text::spelling::General;

/// The shared parts of every [`super::Matcher`]: make one and hand it to each.
pub struct Engine {
    pub(super) general: General,
    pub(super) weights: Weights,
    #[cfg(feature = "encoder")]
    pub(super) known: Known,
    /// Whether unknown words are read as known ones.
    pub(super) corrects: bool,
    #[cfg(feature = "encoder")]
    encoder: Option<Encoder>,
    #[cfg(feature = "encoder")]
    recent: Recent,
}

impl Engine {
    /// Everything that this build has: words, and meaning unless the feature `encoder` is off.
    ///
    /// # Errors
    /// When a file in the binary was damaged before the build.
    pub fn built_in() -> Result<Arc<Self>, EngineError> {
        Ok(Arc::new(Self {
            #[cfg(feature = "encoder")]
            encoder: Some(Encoder::built_in()?),
            ..Self::bare()?
        }))
    }

    /// Everything but what was learned: no weights, no known vectors. `signpost train` begins here, so
    /// that what an older encoder or older evidence left behind has no say.
    ///
    /// # Errors
    /// When a file in the binary was damaged before the build.
    #[cfg(feature = "encoder")]
    pub fn untaught() -> Result<Arc<Self>, EngineError> {
        Ok(Arc::new(Self {
            general: General::built_in()?,
            weights: Weights::default(),
            known: Known::default(),
            corrects: true,
            encoder: Some(Encoder::built_in()?),
            recent: Recent::default(),
        }))
    }

    /// Words alone: less memory, quicker, and blind to paraphrase.
    ///
    /// # Errors
    /// When a file in the binary was damaged before the build.
    pub fn words_only() -> Result<Arc<Self>, EngineError> {
        Self::bare().map(Arc::new)
    }

    fn bare() -> Result<Self, EngineError> {
        Ok(Self {
            general: General::built_in()?,
            weights: Weights::shipped()?,
            #[cfg(feature = "encoder")]
            known: Known::shipped()?,
            corrects: true,
            #[cfg(feature = "encoder")]
            encoder: None,
            #[cfg(feature = "encoder")]
            recent: Recent::default(),
        })
    }

    /// Whether this engine understands meaning, not only words.
    #[must_use]
    pub fn has_encoder(&self) -> bool {
        #[cfg(feature = "encoder")]
        return self.encoder.is_some();
        #[cfg(not(feature = "encoder"))]
        false
    }

    /// The same without spelling correction, to see what that is worth.
    ///
    /// # Errors
    /// When the engine is already in use.
    pub fn without_correction(mut self: Arc<Self>) -> Result<Arc<Self>, EngineError> {
        Arc::get_mut(&mut self).ok_or(EngineError::Shared)?.corrects = false;
        Ok(self)
    }

    /// The same with other weights, as `signpost train` writes them.
    ///
    /// # Errors
    /// When they are no weights.
    pub fn with_weights(mut self: Arc<Self>, weights: &str) -> Result<Arc<Self>, EngineError> {
        let weights = Weights::parse(weights)?;
        Arc::get_mut(&mut self).ok_or(EngineError::Shared)?.weights = weights;
        Ok(self)
    }

    #[cfg(feature = "encoder")]
    pub(crate) fn encoder(&self) -> Option<&Encoder> {
        self.encoder.as_ref()
    }

    /// The vector of a question, or nothing without an encoder.
    #[cfg(feature = "encoder")]
    pub(crate) fn encode(&self, text: &str) -> Option<Embedding> {
        Some(self.recent.encode(self.encoder.as_ref()?, text))
    }
}

/// Why matching cannot begin.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// Weights can be changed only before the engine is shared.
    #[error("the engine is already in use")]
    Shared,
    /// The word list.
    #[error("the word list in this program is damaged; build it anew")]
    Words(#[from] fst::Error),
    /// The weights.
    #[error(transparent)]
    Weights(#[from] WeightsError),
    /// The vectors of known phrasings.
    #[cfg(feature = "encoder")]
    #[error("the phrasing vectors in this program are damaged; build it anew")]
    Vectors(#[from] super::vectors::VectorsError),
    /// The encoder.
    #[cfg(feature = "encoder")]
    #[error(transparent)]
    Encoder(#[from] EncoderError),
}
