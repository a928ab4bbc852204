//! How does it go? From daily counts to numbers, words, a chart and a page.
//!
//! A guild's counts name no one: what happened on a day and how often ([`Tallied`]). [`Insights`] adds them
//! up over a period and the one before. All three ways to show them say the same: words for a message
//! ([`Insights::words`]), a picture with its description ([`chart()`], [`alt_text`]), a page ([`report()`]).
//! They say it in the language the [`Insights`] carry, in the words of `locales/`. Nothing here reads a file, a
//! clock or a store, and nothing here is sent.
//!
//! | question | file |
//! |---|---|
//! | what is counted, and how is it written down | `tally.rs` |
//! | what do the counts say | `figures.rs` |
//! | how is it told | `words.rs`, `report.rs` |
//! | how is it drawn | `chart.rs`, `pattern.rs`, `font.rs` |

mod chart;
mod figures;
mod font;
mod pattern;
mod report;
mod tally;
mod words;

pub use chart::{ChartError, chart};
pub use figures::{Counts, Day, EntryFigures, Insights, Kind, WordingFigures};
pub use font::{FontError, use_own_font};
pub use report::report;
pub use tally::{Tallied, UnknownTally, What, Wording};
pub use words::alt_text;
