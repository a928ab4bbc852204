//! Where does each number of the model lie? The safetensors file that `make.py` writes.
//!
//! The int8 tables stay where they are, in the binary's own read-only pages; only the small f32
//! vectors (about half a megabyte) are copied, because the file promises them no alignment.

use std::collections::HashMap;

use safetensors::{Dtype, SafeTensors, tensor::TensorView};

use super::wordpiece::MOST_TOKENS;

/// Numbers a token is described by.
pub(super) const HIDDEN: usize = 384;
/// Heads of the attention.
pub(super) const HEADS: usize = 12;
/// Numbers between the two matrices of a layer's second half.
pub(super) const WIDE: usize = 1536;
/// Layers one behind the other.
pub(super) const LAYERS: usize = 6;
/// Outputs of a matrix that stand side by side in the file.
pub(super) const PANEL: usize = 32;

/// The whole model.
pub(super) struct Weights {
    words: &'static [i8],
    words_scale: Vec<f32>,
    /// For each place in the text, what is added to the word's row.
    pub(super) positions: Vec<f32>,
    pub(super) norm: Norm,
    pub(super) layers: Vec<Layer>,
}

/// One layer.
pub(super) struct Layer {
    /// Query, key and value in one matrix.
    pub(super) attention_in: Matrix,
    pub(super) attention_out: Matrix,
    pub(super) attention_norm: Norm,
    pub(super) up: Matrix,
    pub(super) down: Matrix,
    pub(super) norm: Norm,
}

/// A matrix in panels: see `make.py` for the order.
pub(super) struct Matrix {
    /// For each panel, for each pair of inputs, the pairs of weights of its outputs.
    pub(super) weights: &'static [i8],
    pub(super) inputs: usize,
    /// What one step of an output's weights is worth.
    pub(super) scale: Vec<f32>,
    pub(super) bias: Vec<f32>,
}

/// Gain and bias of a layer norm.
pub(super) struct Norm {
    pub(super) weight: Vec<f32>,
    pub(super) bias: Vec<f32>,
}

impl Weights {
    /// Finds every part in the file and checks its shape.
    pub(super) fn parse(bytes: &'static [u8]) -> Result<Self, WeightsError> {
        let parts = Parts::of_file(bytes)?;
        let layers = (0..LAYERS).map(|layer| Layer::find(&parts, layer));
        let layers = layers.collect::<Result<_, _>>()?;
        Self::with_layers(&parts, layers)
    }

    /// The words of one file and the layers of another.
    pub(super) fn of_two(
        words: &'static [u8],
        layers: &Parts,
        count: usize,
    ) -> Result<Self, WeightsError> {
        let layers = (0..count).map(|layer| Layer::find(layers, layer));
        let layers = layers.collect::<Result<_, _>>()?;
        Self::with_layers(&Parts::of_file(words)?, layers)
    }

    fn with_layers(parts: &Parts, layers: Vec<Layer>) -> Result<Self, WeightsError> {
        let pieces = parts.find("words")?.shape().first().copied().unwrap_or(0);
        Ok(Self {
            words: parts.bytes("words", &[pieces, HIDDEN])?,
            words_scale: parts.numbers("words.scale", &[pieces])?,
            positions: parts.numbers("positions", &[MOST_TOKENS, HIDDEN])?,
            norm: Norm::find(parts, "norm")?,
            layers,
        })
    }

    /// How many pieces of the vocabulary have a row.
    pub(super) fn pieces(&self) -> usize {
        self.words_scale.len()
    }

    /// The row of a piece and what one step of it is worth. The id must come from a vocabulary of
    /// [`Weights::pieces`].
    pub(super) fn word(&self, id: u16) -> (&'static [i8], f32) {
        let id = usize::from(id);
        let row = &self.words[id * HIDDEN..(id + 1) * HIDDEN];
        (row, self.words_scale[id])
    }
}

impl Layer {
    fn find(parts: &Parts, layer: usize) -> Result<Self, WeightsError> {
        let name = |part: &str| format!("{layer}.{part}");
        Ok(Self {
            attention_in: Matrix::find(parts, &name("attention.in"), HIDDEN, 3 * HIDDEN)?,
            attention_out: Matrix::find(parts, &name("attention.out"), HIDDEN, HIDDEN)?,
            attention_norm: Norm::find(parts, &name("attention.norm"))?,
            up: Matrix::find(parts, &name("up"), HIDDEN, WIDE)?,
            down: Matrix::find(parts, &name("down"), WIDE, HIDDEN)?,
            norm: Norm::find(parts, &name("norm"))?,
        })
    }
}

impl Matrix {
    fn find(
        parts: &Parts,
        name: &str,
        inputs: usize,
        outputs: usize,
    ) -> Result<Self, WeightsError> {
        let shape = [outputs / PANEL, inputs / 2, PANEL, 2];
        Ok(Self {
            weights: parts.bytes(&format!("{name}.weight"), &shape)?,
            inputs,
            scale: parts.numbers(&format!("{name}.scale"), &[outputs])?,
            bias: parts.numbers(&format!("{name}.bias"), &[outputs])?,
        })
    }

    /// How many numbers come out for a token.
    pub(super) fn outputs(&self) -> usize {
        self.bias.len()
    }
}

impl Norm {
    fn find(parts: &Parts, name: &str) -> Result<Self, WeightsError> {
        Ok(Self {
            weight: parts.numbers(&format!("{name}.weight"), &[HIDDEN])?,
            bias: parts.numbers(&format!("{name}.bias"), &[HIDDEN])?,
        })
    }
}

/// The tensors of the file by name.
pub(super) struct Parts(HashMap<String, TensorView<'static>>);

impl Parts {
    /// The parts of a safetensors file.
    pub(super) fn of_file(bytes: &'static [u8]) -> Result<Self, WeightsError> {
        let file = SafeTensors::deserialize(bytes)?;
        let parts = file.iter().map(|(name, view)| (name.to_owned(), view));
        Ok(Self(parts.collect()))
    }

    fn find(&self, name: &str) -> Result<&TensorView<'static>, WeightsError> {
        let missing = || WeightsError::Missing { name: name.into() };
        self.0.get(name).ok_or_else(missing)
    }

    fn of(&self, name: &str, dtype: Dtype, shape: &[usize]) -> Result<&'static [u8], WeightsError> {
        let view = self.find(name)?;
        if view.dtype() != dtype || view.shape() != shape {
            return Err(WeightsError::Shape {
                name: name.into(),
                expected: format!("{dtype:?} {shape:?}"),
            });
        }
        Ok(view.data())
    }

    fn bytes(&self, name: &str, shape: &[usize]) -> Result<&'static [i8], WeightsError> {
        Ok(bytemuck::cast_slice(self.of(name, Dtype::I8, shape)?))
    }

    /// A part that is text.
    pub(super) fn text(&self, name: &str) -> Result<&'static str, WeightsError> {
        let text = str::from_utf8(self.find(name)?.data());
        text.map_err(|_| WeightsError::Shape {
            name: name.into(),
            expected: "text".to_owned(),
        })
    }

    pub(super) fn numbers(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, WeightsError> {
        let (fours, _) = self.of(name, Dtype::F32, shape)?.as_chunks();
        let numbers: Vec<f32> = fours.iter().map(|four| f32::from_le_bytes(*four)).collect();
        if numbers.iter().all(|number| number.is_finite()) {
            return Ok(numbers);
        }
        Err(WeightsError::NotFinite { name: name.into() })
    }
}

/// Why a file of weights cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum WeightsError {
    /// No safetensors file, or one cut short.
    #[error("cannot be read as safetensors")]
    Format(#[from] safetensors::SafeTensorError),
    /// A part is not there.
    #[error("`{name}` is missing")]
    Missing {
        /// The part.
        name: String,
    },
    /// A part is there, but not as expected.
    #[error("`{name}` must be `{expected}`")]
    Shape {
        /// The part.
        name: String,
        /// Type and shape it should have.
        expected: String,
    },
    /// A part holds an infinite number or none at all.
    #[error("`{name}` holds a number that is not finite")]
    NotFinite {
        /// The part.
        name: String,
    },
}
