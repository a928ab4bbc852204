//! Signpost answers health questions from curated knowledge, always with a disclaimer and a
//! referral.
//!
//! # Where things are
//! | question | module |
//! |---|---|
//! | what may be said | [`knowledge`] |
//! | how a sentence is seen | [`text`] |
//! | is it an emergency | [`safety`] |
//! | which entry answers | [`matching`] |
//! | what does a sentence mean, as a vector | `encoder` |
//! | what the member gets back | [`reply`] |
//! | the whole decision | [`responder`] |
//! | for whom | [`community`] |
//! | what each guild decided, as it stands | [`guilds`] |
//! | where that is kept | [`store`] |
//! | how entries leave and come back | [`archive`] |
//! | how well it matches | [`evaluation`] |
//! | what is kept of a miss | [`inbox`] |
//! | how it goes, in numbers | [`insights`] |
//! | on Discord | [`discord`] |
//! | what it says for itself, by language | [`speech`] |
//! | what the host chose | [`config`] |
//! | what is logged | [`telemetry`] |
//!
//! # Invariants
//! - No [`reply::Reply`] exists without its notices, and no page of one leaves them out.
//! - Red flags are checked before anything else, on every question.
//! - Nothing but [`discord`] names Discord's types; the decision does no I/O and has no clock.
//! - What a member wrote is never kept, printed or logged: the types that hold it have no `Debug`.
//!
//! # Without Discord
//! ```
//! use std::sync::Arc;
//! use signpost::community::{Community, Settings};
//! use signpost::knowledge::{Pack, PackFiles};
//! use signpost::matching::{Engine, Matcher};
//! use signpost::reply::Budget;
//! use signpost::responder::{Question, Responder};
//! use signpost::safety::{Contacts, Safety};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let today = jiff::civil::date(2026, 11, 24);
//! let pack = Pack::read(&PackFiles::built_in(), today).pack.ok_or("no pack")?;
//! let matcher = Arc::new(Matcher::new(&Engine::built_in()?, Arc::new(pack)));
//! let community = Community::new(matcher, &Settings::default(), &Contacts::builtin()?)?;
//! let responder = Responder::new(Safety::builtin()?);
//! let question = Question::parse("why does my eyelid keep jumping", today)?;
//! let reply = responder.reply(&question, &community);
//! assert!(reply.text(Budget::MESSAGE).contains(reply.notices().referral()));
//! # Ok(())
//! # }
//! ```

pub mod archive;
pub mod clock;
pub mod community;
pub mod config;
pub mod discord;
#[cfg(feature = "encoder")]
pub mod encoder;
pub mod evaluation;
mod fit;
pub mod guilds;
pub mod inbox;
pub mod insights;
pub mod knowledge;
pub mod matching;
pub mod reply;
pub mod responder;
pub mod safety;
pub mod speech;
pub mod store;
pub mod telemetry;
pub mod text;
