//! What does a guild say on one entry? Its own text, or that it does without; and how that is written down.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use crate::knowledge::raw::{RawDisabled, RawOwn};
use crate::say;
use crate::speech::Language;

/// The longest text of a guild's own entry, in bytes: six times the longest shipped one.
pub const MOST_BYTES: usize = 64 * 1024;

/// The SHA-256 of a file's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TextHash([u8; 32]);

impl TextHash {
    /// The hash of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self(Sha256::digest(text.as_bytes()).into())
    }
}

impl fmt::Display for TextHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for TextHash {
    type Err = SayError;

    fn from_str(text: &str) -> Result<Self, SayError> {
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return Err(SayError::Hash);
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            for digit in pair {
                let value = match digit {
                    b'0'..=b'9' => digit - b'0',
                    b'a'..=b'f' => digit - b'a' + 10,
                    _ => return Err(SayError::Hash),
                };
                *byte = *byte * 16 + value;
            }
        }
        Ok(Self(bytes))
    }
}

/// What a guild says on one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Say {
    /// It has a text of its own, shown in the place of a shipped one or beside them.
    Own {
        /// The TOML of an entry's file.
        text: String,
        /// The hash of the shipped file it was made from; `None` for a new entry.
        base: Option<TextHash>,
    },
    /// It does without the entry.
    Disabled,
}

/// A value that tells nothing about an entry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SayError {
    /// Neither of the two shapes.
    Shape,
    /// No hash.
    Hash,
    /// A text that nobody would read.
    TooLong(usize),
    /// The subject's name after `entry:` is no entry's.
    Name,
}

impl SayError {
    /// What is wrong, and what was expected.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        match self {
            Self::Shape => say!(
                language,
                "say-error-shape",
                own = r#"{"text": "..", "base": ".."}"#,
                disabled = r#"{"disabled": true}"#
            ),
            Self::Hash => say!(language, "say-error-hash"),
            Self::TooLong(size) => say!(
                language,
                "say-error-too-long",
                size = *size,
                max = MOST_BYTES
            ),
            Self::Name => say!(language, "say-error-name"),
        }
    }
}

impl fmt::Display for SayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Language::default()))
    }
}

impl Say {
    /// Reads the JSON value of a subject `entry:<id>`.
    ///
    /// # Errors
    /// When it has another shape, or the text is over [`MOST_BYTES`].
    pub fn parse(json: &str) -> Result<Self, SayError> {
        if let Ok(raw) = serde_json::from_str::<RawDisabled>(json) {
            return if raw.disabled {
                Ok(Self::Disabled)
            } else {
                Err(SayError::Shape)
            };
        }
        let raw: RawOwn = serde_json::from_str(json).map_err(|_| SayError::Shape)?;
        if raw.text.len() > MOST_BYTES {
            return Err(SayError::TooLong(raw.text.len()));
        }
        let base = raw.base.map(|hash| hash.parse()).transpose()?;
        let text = raw.text;
        Ok(Self::Own { text, base })
    }

    /// The JSON value that [`Say::parse`] reads.
    #[must_use]
    pub fn print(&self) -> String {
        let value = match self {
            Self::Own { text, base } => serde_json::to_string(&RawOwn {
                text: text.clone(),
                base: base.map(|hash| hash.to_string()),
            }),
            Self::Disabled => serde_json::to_string(&RawDisabled { disabled: true }),
        };
        // A struct of two strings cannot fail to be written.
        value.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_BYTES, Say, SayError, TextHash};

    #[test]
    fn a_value_comes_back_as_it_was_written() {
        let base = Some(TextHash::of("was"));
        let own = |text: &str, base| Say::Own {
            text: text.to_owned(),
            base,
        };
        for say in [
            own("title = \"A \\\"b\\\"\"\n\u{1f642}\0", base),
            own("", None),
            Say::Disabled,
        ] {
            assert_eq!(Say::parse(&say.print()).unwrap(), say);
        }
        assert_eq!(Say::Disabled.print(), "{\"disabled\":true}");
    }

    #[test]
    fn what_is_no_entry_is_refused_with_what_was_expected() {
        for json in [
            "",
            "null",
            "[]",
            "{}",
            "{\"disabled\": false}",
            "{\"disabled\": true, \"text\": \"a\"}",
            "{\"text\": \"a\", \"bass\": null}",
            "{\"text\": 1}",
        ] {
            assert_eq!(Say::parse(json), Err(SayError::Shape), "{json}");
        }
        let hash = "{\"text\": \"a\", \"base\": \"zz\"}";
        assert_eq!(Say::parse(hash), Err(SayError::Hash));
        let long = Say::Own {
            text: "a".repeat(MOST_BYTES + 1),
            base: None,
        };
        assert_eq!(
            Say::parse(&long.print()),
            Err(SayError::TooLong(MOST_BYTES + 1))
        );
    }

    #[test]
    fn the_hash_is_sha_256() {
        // FIPS 180-2, appendix B.1.
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(TextHash::of("abc").to_string(), abc);
        assert_eq!(abc.parse::<TextHash>(), Ok(TextHash::of("abc")));
        assert_eq!(abc.to_uppercase().parse::<TextHash>(), Err(SayError::Hash));
    }
}
