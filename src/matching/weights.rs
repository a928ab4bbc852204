//! How much does each kind of evidence count? Weights, read from a data file.
//!
//! `knowledge/matching/weights.toml` is written by `signpost train`, whose documentation says from
//! what; nothing here is set by hand.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;

use super::evidence::{CLUES, Clues, Mode, SIGNS, Signs};

/// The shipped weights.
const SHIPPED: &str = include_str!("../../knowledge/matching/weights.toml");

/// Weights for each mode.
#[derive(Clone, Default)]
pub(super) struct Weights {
    full: Fusion,
    meaning: Fusion,
    words: Fusion,
}

/// Weights of one mode.
#[derive(Clone, Default)]
pub(super) struct Fusion {
    /// Of each clue.
    pub(super) which: Clues,
    /// Of each sign.
    pub(super) any: Signs,
    pub(super) bias: f32,
}

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWeights {
    full: RawFusion,
    meaning: RawFusion,
    words: RawFusion,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFusion {
    bias: f32,
    which: BTreeMap<String, f32>,
    any: BTreeMap<String, f32>,
}

impl Weights {
    pub(super) fn new(full: Fusion, meaning: Fusion, words: Fusion) -> Self {
        Self {
            full,
            meaning,
            words,
        }
    }

    /// The weights in the binary.
    pub(super) fn shipped() -> Result<Self, WeightsError> {
        Self::parse(SHIPPED)
    }

    /// Weights as [`Weights::file`] writes them.
    pub(super) fn parse(text: &str) -> Result<Self, WeightsError> {
        let raw: RawWeights = toml::from_str(text)?;
        Ok(Self {
            full: Fusion::read(&raw.full)?,
            meaning: Fusion::read(&raw.meaning)?,
            words: Fusion::read(&raw.words)?,
        })
    }

    pub(super) fn of(&self, mode: Mode) -> &Fusion {
        match mode {
            Mode::Full => &self.full,
            Mode::Meaning => &self.meaning,
            Mode::Words => &self.words,
        }
    }

    /// The file that [`Weights::shipped`] reads.
    pub(super) fn file(&self) -> String {
        let modes = [
            ("full", &self.full),
            ("meaning", &self.meaning),
            ("words", &self.words),
        ];
        modes.map(|(name, fusion)| fusion.write(name)).concat()
    }
}

impl Fusion {
    fn read(raw: &RawFusion) -> Result<Self, WeightsError> {
        Ok(Self {
            which: named(&CLUES, &raw.which)?,
            any: named(&SIGNS, &raw.any)?,
            bias: raw.bias,
        })
    }

    fn write(&self, mode: &str) -> String {
        let mut out = format!("[{mode}]\nbias = {:.4}\n", self.bias);
        let tables: [(&str, &[&str], &[f32]); 2] =
            [("which", &CLUES, &self.which), ("any", &SIGNS, &self.any)];
        for (table, names, weights) in tables {
            let _ = write!(out, "\n[{mode}.{table}]\n");
            for (name, weight) in names.iter().zip(weights) {
                let _ = writeln!(out, "{name} = {weight:.4}");
            }
        }
        out.push('\n');
        out
    }
}

/// The weights of each name, in order.
fn named<const N: usize>(
    names: &[&'static str; N],
    raw: &BTreeMap<String, f32>,
) -> Result<[f32; N], WeightsError> {
    let mut weights = [0.0; N];
    for (weight, name) in weights.iter_mut().zip(names) {
        *weight = *raw.get(*name).ok_or(WeightsError::Missing { name })?;
    }
    if raw.len() == N {
        Ok(weights)
    } else {
        Err(WeightsError::Unknown)
    }
}

/// Why the weights cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum WeightsError {
    /// The file is no TOML of the expected shape.
    #[error("the weights of the matcher cannot be read; `signpost train` writes them anew")]
    Syntax(#[from] toml::de::Error),
    /// A weight is not there.
    #[error("the matcher has no weight for `{name}`; `signpost train` writes them anew")]
    Missing {
        /// Its name.
        name: &'static str,
    },
    /// There are weights for evidence that does not exist.
    #[error("the matcher's weights name unknown evidence; `signpost train` writes them anew")]
    Unknown,
}
