//! Behaviour, from outside: one binary. `support` holds the fake Discord; each other module is a
//! feature, its tests sentences with data.

mod architecture;
mod cli;
mod configuration;
mod discord;
mod fake_discord;
mod knowledge;
mod matching;
mod privacy;
mod replies;
mod safety;
mod support;
