//! The sentence encoder: the same tokens and vectors as the reference, on any text.

use proptest::prelude::*;
use serde::Deserialize;
use std::sync::OnceLock;

use signpost::encoder::{Encoder, EncoderError};

/// What ONNX Runtime says (tests/encoder/reference.py).
#[derive(Deserialize)]
struct Expected {
    text: String,
    ids: Vec<u16>,
    vector: Vec<f32>,
}

fn encoder() -> &'static Encoder {
    static ENCODER: OnceLock<Encoder> = OnceLock::new();
    ENCODER.get_or_init(|| Encoder::built_in().unwrap())
}

fn expected() -> Vec<Expected> {
    serde_json::from_str(include_str!("encoder/reference.json")).unwrap()
}

#[test]
fn tokens_are_those_of_the_reference() {
    for Expected { text, ids, .. } in expected() {
        assert_eq!(encoder().token_ids(&text), ids, "{text:?}");
    }
}

#[test]
fn vectors_are_those_of_the_reference() {
    for Expected { text, vector, .. } in expected() {
        if text.is_empty() {
            assert!(encoder().encode(&text).is_zero());
            continue;
        }
        let found = encoder().encode(&text);
        let pairs = found.as_slice().iter().zip(&vector);
        let cosine: f32 = pairs.map(|(one, other)| one * other).sum();
        assert!(cosine > 0.9995, "{cosine} for {text:?}");
    }
}

#[test]
fn many_texts_are_encoded_as_each_by_itself() {
    let texts = ["my lid jumps", "", "is it bad", "coffee", "語"];
    let many = encoder().encode_many(&texts);
    for (text, vector) in texts.iter().zip(many) {
        assert!(vector == encoder().encode(text), "{text}");
    }
}

#[test]
fn what_means_the_same_lies_near() {
    let near = |one: &str, other: &str| encoder().encode(one).dot(&encoder().encode(other));
    let alike = near("my eyelid keeps jumping", "why does my eye twitch");
    let apart = near("my eyelid keeps jumping", "best pizza in town");
    assert!(alike > apart + 0.3, "{alike} {apart}");
}

#[test]
fn a_damaged_model_is_refused() {
    static CUT: [u8; 64] = [7; 64];
    let vocabulary = include_str!("../knowledge/encoder/vocab.txt");
    assert!(matches!(
        Encoder::read(&CUT, vocabulary),
        Err(EncoderError::Weights(_))
    ));
    let weights = include_bytes!("../knowledge/encoder/minilm-l6-tuned-int8-16k.safetensors");
    assert!(Encoder::read(weights, "only\none\n").is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_text_has_a_vector_of_length_one_or_none(text in any::<String>()) {
        let vector = encoder().encode(&text);
        let length = vector.dot(&vector);
        prop_assert!(vector.is_zero() || (length - 1.0).abs() < 1e-4);
        prop_assert!(vector == encoder().encode(&text));
    }
}
