//! How like the lessons' signs does a message read? A linear model on words and letters.
//!
//! `signpost train safety` learns it from `knowledge/safety/lessons` and writes
//! `knowledge/safety/model.safetensors`. Every score is a sum over the message's features.

use std::borrow::Cow;

use safetensors::{Dtype, SafeTensors};

use super::features::{BUCKETS, Features};
use super::head::Head;

const BUILTIN: &[u8] = include_bytes!("../../knowledge/safety/model.safetensors");

/// What is asked of a message; see [`Head`].
pub(super) const HEADS: usize = Head::ALL.len();

/// Buckets of the part that tells categories apart: runs of words only.
pub(super) const NARROW: usize = 1 << 14;

/// The learned weights.
pub(super) struct Model {
    /// For each bucket, a weight for each head.
    levels: Cow<'static, [i8]>,
    level_scale: [f32; HEADS],
    level_bias: [f32; HEADS],
    /// For each narrow bucket, a weight for each category.
    categories: Cow<'static, [i8]>,
    category_scale: Vec<f32>,
    category_bias: Vec<f32>,
    names: Vec<Box<str>>,
    words: Box<str>,
}

/// What was learned, before it is rounded.
pub(super) struct Learned {
    pub(super) levels: Vec<[f32; HEADS]>,
    pub(super) level_bias: [f32; HEADS],
    /// For each category, a weight for each narrow bucket and last its bias.
    pub(super) categories: Vec<(Box<str>, Vec<f32>)>,
    /// Words the lessons use, for spelling.
    pub(super) words: Vec<Box<str>>,
}

/// Why the model's file cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// No safetensors file, or one cut short.
    #[error("the red-flag model cannot be read as safetensors")]
    Format(#[from] safetensors::SafeTensorError),
    /// A part is missing or has another shape.
    #[error("the red-flag model's `{0}` is missing or has another shape; train it anew")]
    Shape(&'static str),
}

impl Model {
    /// The model in the binary.
    pub(super) fn built_in() -> Result<Self, ModelError> {
        Self::read(BUILTIN)
    }

    /// A model from the bytes of a file.
    pub(super) fn read(bytes: &'static [u8]) -> Result<Self, ModelError> {
        let file = SafeTensors::deserialize(bytes)?;
        let part = |name: &'static str, kind: Dtype, length: Option<usize>| {
            let tensor = file.tensor(name).map_err(|_| ModelError::Shape(name))?;
            let fits = tensor.dtype() == kind
                && length.is_none_or(|length| tensor.shape().iter().product::<usize>() == length);
            fits.then_some(tensor).ok_or(ModelError::Shape(name))
        };
        let text = |name| {
            let tensor = part(name, Dtype::U8, None)?;
            let text = String::from_utf8(tensor.data().to_vec());
            text.map_err(|_| ModelError::Shape(name))
        };
        let names: Vec<Box<str>> = text("names")?.lines().map(Into::into).collect();
        let count = names.len();
        let each_head = |name| -> Result<[f32; HEADS], ModelError> {
            let numbers = numbers(part(name, Dtype::F32, Some(HEADS))?.data());
            numbers.try_into().map_err(|_| ModelError::Shape(name))
        };
        Ok(Self {
            levels: bytemuck::cast_slice(part("levels", Dtype::I8, Some(BUCKETS * HEADS))?.data())
                .into(),
            level_scale: each_head("levels.scale")?,
            level_bias: each_head("levels.bias")?,
            categories: bytemuck::cast_slice(
                part("categories", Dtype::I8, Some(NARROW * count))?.data(),
            )
            .into(),
            category_scale: numbers(part("categories.scale", Dtype::F32, Some(count))?.data()),
            category_bias: numbers(part("categories.bias", Dtype::F32, Some(count))?.data()),
            names,
            words: text("words")?.into(),
        })
    }

    /// The words the lessons use.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.lines()
    }

    /// The log-odds of each head.
    pub(super) fn scores(&self, features: &Features) -> [f32; HEADS] {
        let mut sums = [0.0; HEADS];
        for (bucket, share) in features.counted() {
            for (sum, weight) in sums.iter_mut().zip(self.weights(bucket)) {
                *sum += f32::from(*weight) * share;
            }
        }
        for ((sum, scale), bias) in sums.iter_mut().zip(self.level_scale).zip(self.level_bias) {
            *sum = *sum * scale + bias;
        }
        sums
    }

    /// How likely each category is, given that the message shows one; by name, in no order.
    pub(super) fn categories(&self, features: &Features) -> impl Iterator<Item = (&str, f32)> {
        let count = self.names.len();
        let mut sums = vec![0.0; count];
        for bucket in features.runs() {
            let from = narrow(*bucket) * count;
            let row = self.categories.get(from..from + count).unwrap_or_default();
            for (sum, weight) in sums.iter_mut().zip(row) {
                *sum += f32::from(*weight);
            }
        }
        let share = share(features.runs().len());
        let each = self.category_scale.iter().zip(&self.category_bias);
        for (sum, (scale, bias)) in sums.iter_mut().zip(each) {
            *sum = *sum * share * scale + bias;
        }
        self.names.iter().map(AsRef::as_ref).zip(sums)
    }

    fn weights(&self, bucket: u32) -> &[i8] {
        let from = bucket as usize * HEADS;
        self.levels.get(from..from + HEADS).unwrap_or_default()
    }
}

impl Learned {
    /// The file of it.
    pub(super) fn file(&self) -> Result<Vec<u8>, ModelError> {
        let columns = |rows: &[[f32; HEADS]], column: usize| {
            rows.iter()
                .map(|row| row[column].abs())
                .fold(1e-9, f32::max)
                / 127.0
        };
        let level_scale: Vec<f32> = (0..HEADS).map(|head| columns(&self.levels, head)).collect();
        let levels: Vec<i8> = self
            .levels
            .iter()
            .flat_map(|row| row.iter().zip(&level_scale).map(|(w, s)| whole(w / s)))
            .collect();
        let (mut scales, mut biases) = (Vec::new(), Vec::new());
        for (_, row) in &self.categories {
            let (bias, weights) = row.split_last().unwrap_or((&0.0, &[]));
            let most = weights.iter().map(|w| w.abs()).fold(1e-9, f32::max);
            scales.push(most / 127.0);
            biases.push(*bias);
        }
        let categories: Vec<i8> = (0..NARROW)
            .flat_map(|bucket| {
                let each = self.categories.iter().zip(&scales);
                each.map(move |((_, row), scale)| whole(row[bucket] / scale))
            })
            .collect();
        let names: Vec<&str> = self.categories.iter().map(|(name, _)| &**name).collect();
        let (names, words) = (names.join("\n"), self.words.join("\n"));
        let count = scales.len();
        let bytes = |numbers: &[f32]| -> Vec<u8> {
            numbers
                .iter()
                .flat_map(|number| number.to_le_bytes())
                .collect()
        };
        let (level_scale, level_bias) = (bytes(&level_scale), bytes(&self.level_bias));
        let (scales, biases) = (bytes(&scales), bytes(&biases));
        let view =
            |kind, shape: Vec<usize>, data| safetensors::tensor::TensorView::new(kind, shape, data);
        let parts = [
            (
                "levels",
                view(
                    Dtype::I8,
                    vec![BUCKETS, HEADS],
                    bytemuck::cast_slice(&levels),
                )?,
            ),
            ("levels.scale", view(Dtype::F32, vec![HEADS], &level_scale)?),
            ("levels.bias", view(Dtype::F32, vec![HEADS], &level_bias)?),
            (
                "categories",
                view(
                    Dtype::I8,
                    vec![NARROW, count],
                    bytemuck::cast_slice(&categories),
                )?,
            ),
            ("categories.scale", view(Dtype::F32, vec![count], &scales)?),
            ("categories.bias", view(Dtype::F32, vec![count], &biases)?),
            (
                "names",
                view(Dtype::U8, vec![names.len()], names.as_bytes())?,
            ),
            (
                "words",
                view(Dtype::U8, vec![words.len()], words.as_bytes())?,
            ),
        ];
        Ok(safetensors::serialize(parts, None)?)
    }
}

/// The narrow bucket a bucket falls into.
pub(super) fn narrow(bucket: u32) -> usize {
    bucket as usize & (NARROW - 1)
}

/// What each of `count` features counts.
#[expect(clippy::cast_precision_loss, reason = "far below 2^24")]
pub(super) fn share(count: usize) -> f32 {
    1.0 / (count.max(1) as f32).sqrt()
}

#[expect(clippy::cast_possible_truncation, reason = "within 127 by its scale")]
fn whole(number: f32) -> i8 {
    number.round().clamp(-127.0, 127.0) as i8
}

fn numbers(bytes: &[u8]) -> Vec<f32> {
    let (fours, _) = bytes.as_chunks();
    fours.iter().map(|four| f32::from_le_bytes(*four)).collect()
}
