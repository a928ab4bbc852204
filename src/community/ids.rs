//! Whose? A guild and a person, by the numbers Discord gives them, without Discord's types.

use std::fmt;
use std::num::NonZeroU64;

/// A guild: a Discord server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Guild(NonZeroU64);

/// Somebody who decides something for a guild. Members who ask are never named by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Person(NonZeroU64);

macro_rules! id {
    ($name:ident) => {
        impl $name {
            /// The id of this number; `None` for zero, which Discord gives nobody, and for numbers beyond
            /// 2^63 - 1, which no database keeps.
            #[must_use]
            pub fn new(number: u64) -> Option<Self> {
                i64::try_from(number).ok()?;
                NonZeroU64::new(number).map(Self)
            }

            /// The number.
            #[must_use]
            pub fn get(self) -> u64 {
                self.0.get()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id!(Guild);
id!(Person);
