//! What is written to the log, and what can never be.
//!
//! Questions are health data. Signpost's own lines name guilds, entries and durations, never text;
//! other crates print whole messages and payloads at their finer levels (serenity does so at
//! `info`), so their lines are capped here whatever filter a host sets.

use std::io::Write as _;
use std::panic::Location;

use tracing::{Level, Metadata, level_filters::LevelFilter};
use tracing_subscriber::filter::{EnvFilter, FilterExt, filter_fn};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::registry::Registry;
use tracing_subscriber::util::SubscriberInitExt;

use crate::config::Logging;

/// Starts logging to standard error. Later calls change nothing.
pub fn start(logging: &Logging) {
    let own = EnvFilter::builder()
        .with_default_directive(LevelFilter::WARN.into())
        .parse_lossy(&logging.filter)
        .and(filter_fn(may_be_written));
    let format = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let layer: Box<dyn Layer<Registry> + Send + Sync> = if logging.json {
        format.json().with_filter(own).boxed()
    } else {
        format.with_ansi(false).with_filter(own).boxed()
    };
    // A second start (a test, a host bot with its own subscriber) keeps the first.
    let _already_started = tracing_subscriber::registry().with(layer).try_init();
}

/// Lets a panic tell where it happened and nothing else: its message may hold what was asked.
pub fn hush_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let mut out = std::io::stderr().lock();
        // Nothing is left to be done about a closed standard error.
        let _closed = writeln!(out, "{}", fault_at(panic.location()));
    }));
}

/// Takes the place alone, so that no payload can slip in.
fn fault_at(place: Option<&Location<'_>>) -> String {
    let place = place.map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
    format!("signpost: a fault in the program at {place}; please report this line")
}

/// Whether a filter can be read.
///
/// # Errors
/// What is wrong with it.
pub fn check_filter(filter: &str) -> Result<(), String> {
    EnvFilter::builder()
        .parse(filter)
        .map(|_| ())
        .map_err(|error| {
            format!(
                "is no log filter ({error}), expected something like `{}`",
                crate::config::DEFAULT_FILTER
            )
        })
}

/// Caps foreign lines: spans of serenity carry message text, its gateway warns with whole payloads,
/// and HTTP crates trace bodies.
fn may_be_written(line: &Metadata<'_>) -> bool {
    let crate_name = line.target().split("::").next().unwrap_or_default();
    match crate_name {
        "signpost" => true,
        "serenity" => {
            *line.level() == Level::ERROR
                && line.is_event()
                && !line.target().contains("gateway::ws")
        }
        _ => *line.level() <= Level::WARN && line.is_event(),
    }
}

#[cfg(test)]
mod tests {
    use std::panic::Location;

    use super::{check_filter, fault_at};

    #[test]
    fn a_panic_tells_its_place() {
        let told = fault_at(Some(Location::caller()));
        assert!(told.contains("telemetry.rs:"), "{told}");
        assert!(fault_at(None).contains("unknown place"));
    }

    #[test]
    fn the_default_filter_can_be_read() {
        assert_eq!(check_filter(crate::config::DEFAULT_FILTER), Ok(()));
        assert!(
            check_filter("signpost=loud")
                .unwrap_err()
                .contains("expected something like")
        );
    }
}
