//! Signpost on Discord: the only place that names serenity.
//!
//! One question's way: `events.rs` (which events concern us) → the file of that way in (`ask.rs`,
//! `find_answer.rs`, `message.rs`, `button.rs`; `home.rs` says whose place it is) → [`crate::responder`] → `render.rs` (a reply as a
//! body) → `send.rs` (the only door out) → `rest.rs` (HTTP with limits, time-outs and retries).
//! `gateway.rs` keeps the connection and watches over it. Nothing is kept between two events but
//! which messages were already answered and which channels refused us; a button carries all it
//! needs in its id, so it works after a restart. `unprompted.rs` looks at messages that nobody addressed to the bot.

mod afterwards;
mod alert;
mod answers;
mod ask;
mod button;
mod button_id;
mod changes;
mod commands;
mod counting;
mod doctor;
mod earlier;
mod events;
mod exchange;
mod feedback;
mod find_answer;
mod fitting;
mod gateway;
mod help;
mod hint;
mod home;
mod inbox;
mod insights;
mod intake;
mod judging;
mod knowledge;
mod leaving;
mod limits;
mod memory;
mod message;
mod panel;
mod permitted;
mod privacy;
mod render;
mod rest;
mod send;
mod settings;
mod standing;
mod suggest;
mod topics;
mod trying;
mod unprompted;
mod visitor;

pub use commands::{Synced, declared};
pub use gateway::{GatewayError, run};
pub use intake::{Answering, Intake};
pub use rest::{Rest, RestError};

use crate::config::{Discord, Token};

/// Brings Discord's list of commands up to date when it differs from ours.
///
/// # Errors
/// When Discord refuses or cannot be reached.
pub async fn sync_commands(settings: &Discord, token: &Token) -> Result<Synced, RestError> {
    let rest = Rest::new(settings, token)?;
    let application = rest.own_application().await?;
    commands::sync(&rest, application).await
}
