//! Which phrasings' vectors are known beforehand? Those of the shipped pack, so that a start does
//! not wait for the encoder to read two thousand sentences.
//!
//! `knowledge/matching/vectors.safetensors` is written by `signpost train`. A phrasing is found by a
//! hash of its text; one that is not there is simply encoded. The head's rows are kept likewise, by
//! the name of their class, as the place where its fit begins, or as the fit itself where every
//! class was taught what it was then.

use std::collections::HashMap;

use safetensors::{Dtype, SafeTensors, tensor::TensorView};

/// The shipped file.
const SHIPPED: &[u8] = include_bytes!("../../knowledge/matching/vectors.safetensors");

/// Known vectors and head rows.
#[derive(Default)]
pub(super) struct Known {
    vectors: HashMap<u64, (&'static [i8], f32)>,
    rows: HashMap<u64, (u64, Vec<f32>)>,
}

/// A class's part of the head.
pub(super) struct Row<'r> {
    /// The class.
    pub(super) name: &'r str,
    /// A key for the phrasings it was fitted on, of [`taught`].
    pub(super) taught: u64,
    /// Its numbers.
    pub(super) numbers: &'r [f32],
}

impl Known {
    /// What is in the binary.
    pub(super) fn shipped() -> Result<Self, VectorsError> {
        let file = SafeTensors::deserialize(SHIPPED)?;
        let vectors = part(&file, "vectors", Dtype::I8)?;
        let scales = numbers(&part(&file, "scales", Dtype::F32)?);
        let keys = keys(&part(&file, "keys", Dtype::U64)?);
        let rows = part(&file, "rows", Dtype::F32)?;
        let row_keys = self::keys(&part(&file, "row_keys", Dtype::U64)?);
        let row_taught = self::keys(&part(&file, "row_taught", Dtype::U64)?);
        let width = |view: &TensorView<'_>| view.shape().get(1).copied().unwrap_or(1).max(1);
        let bytes: &'static [i8] = bytemuck::cast_slice(vectors.data());
        let packed = bytes.chunks_exact(width(&vectors)).zip(scales);
        let row_numbers = numbers(&rows);
        let rows = row_numbers.chunks_exact(width(&rows)).map(<[f32]>::to_vec);
        let rows = row_taught.into_iter().zip(rows);
        Ok(Self {
            vectors: keys.into_iter().zip(packed).collect(),
            rows: row_keys.into_iter().zip(rows).collect(),
        })
    }

    /// Steps and scale of a phrasing's vector.
    pub(super) fn vector(&self, text: &str) -> Option<(&'static [i8], f32)> {
        self.vectors.get(&key(text)).copied()
    }

    /// The numbers of a class of the head.
    pub(super) fn row(&self, class: &str) -> Option<&[f32]> {
        self.rows.get(&key(class)).map(|(_, row)| row.as_slice())
    }

    /// The rows of the classes in order, if these classes and no others were fitted, each on what
    /// it is taught now.
    pub(super) fn unchanged<'k, 'c>(
        &'k self,
        classes: impl Iterator<Item = (&'c str, u64)>,
    ) -> Option<Vec<&'k [f32]>> {
        let known = |(name, taught): (&str, u64)| {
            let (then, row) = self.rows.get(&key(name))?;
            (*then == taught).then_some(row.as_slice())
        };
        let rows: Vec<&[f32]> = classes.map(known).collect::<Option<_>>()?;
        (rows.len() == self.rows.len()).then_some(rows)
    }
}

/// Writes the file: texts with steps and scale, classes with their rows.
pub(super) fn file(
    vectors: &[(&str, &[i8], f32)],
    rows: &[Row<'_>],
) -> Result<Vec<u8>, VectorsError> {
    let keys: Vec<u8> = vectors
        .iter()
        .flat_map(|(text, ..)| key(text).to_le_bytes())
        .collect();
    let steps: Vec<u8> = vectors
        .iter()
        .flat_map(|(_, steps, _)| bytemuck::cast_slice(steps).to_vec())
        .collect();
    let scales: Vec<u8> = vectors
        .iter()
        .flat_map(|(.., scale)| scale.to_le_bytes())
        .collect();
    let row_keys: Vec<u8> = rows
        .iter()
        .flat_map(|row| key(row.name).to_le_bytes())
        .collect();
    let row_taught: Vec<u8> = rows
        .iter()
        .flat_map(|row| row.taught.to_le_bytes())
        .collect();
    let numbers: Vec<u8> = rows
        .iter()
        .flat_map(|row| row.numbers)
        .flat_map(|one| one.to_le_bytes())
        .collect();
    let width = vectors.first().map_or(0, |(_, steps, _)| steps.len());
    let row_width = rows.first().map_or(0, |row| row.numbers.len());
    let tensors = [
        (
            "keys",
            TensorView::new(Dtype::U64, vec![vectors.len()], &keys)?,
        ),
        (
            "row_keys",
            TensorView::new(Dtype::U64, vec![rows.len()], &row_keys)?,
        ),
        (
            "row_taught",
            TensorView::new(Dtype::U64, vec![rows.len()], &row_taught)?,
        ),
        (
            "rows",
            TensorView::new(Dtype::F32, vec![rows.len(), row_width], &numbers)?,
        ),
        (
            "scales",
            TensorView::new(Dtype::F32, vec![vectors.len()], &scales)?,
        ),
        (
            "vectors",
            TensorView::new(Dtype::I8, vec![vectors.len(), width], &steps)?,
        ),
    ];
    Ok(safetensors::serialize(tensors, None)?)
}

fn part(
    file: &SafeTensors<'static>,
    name: &'static str,
    dtype: Dtype,
) -> Result<TensorView<'static>, VectorsError> {
    let view = file
        .iter()
        .find_map(|(found, view)| (found == name).then_some(view));
    let view = view.ok_or(VectorsError::Missing { name })?;
    if view.dtype() == dtype {
        Ok(view)
    } else {
        Err(VectorsError::Missing { name })
    }
}

fn numbers(view: &TensorView<'_>) -> Vec<f32> {
    view.data()
        .as_chunks()
        .0
        .iter()
        .map(|four| f32::from_le_bytes(*four))
        .collect()
}

fn keys(view: &TensorView<'_>) -> Vec<u64> {
    view.data()
        .as_chunks()
        .0
        .iter()
        .map(|eight| u64::from_le_bytes(*eight))
        .collect()
}

/// For each class, a key for what it is taught, whatever the order of its phrasings.
pub(super) fn taught(texts: &[impl AsRef<str>], class_of: &[u32], classes: usize) -> Vec<u64> {
    let mut taught = vec![0_u64; classes];
    for (text, class) in texts.iter().zip(class_of) {
        if let Some(sum) = taught.get_mut(*class as usize) {
            *sum = sum.wrapping_add(key(text.as_ref()));
        }
    }
    taught
}

/// FNV-1a, 64 bits: the same in every build and on every machine.
fn key(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Why the file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum VectorsError {
    /// No safetensors file, or one cut short.
    #[error("cannot be read as safetensors")]
    Format(#[from] safetensors::SafeTensorError),
    /// A part is not there, or not as expected.
    #[error("`{name}` is missing or of another type")]
    Missing {
        /// The part.
        name: &'static str,
    },
}
