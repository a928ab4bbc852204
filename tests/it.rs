//! Behaviour, from outside: one binary. `support` holds the fake Discord; each other module is a
//! feature, its tests sentences with data.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::string_slice,
    clippy::too_many_lines,
    clippy::similar_names,
    clippy::needless_pass_by_value,
    reason = "test code: a panic is a failed test"
)]

mod architecture;
mod archive;
mod cli;
mod configuration;
mod discord;
mod documents;
#[cfg(feature = "encoder")]
mod encoder;
mod evaluation;
mod fake_discord;
mod inbox;
mod insights;
mod knowledge;
mod matching;
mod overlay;
mod privacy;
mod replies;
mod safety;
mod speech;
mod store;
mod support;
