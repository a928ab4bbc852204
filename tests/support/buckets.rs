//! Rate limits as Discord keeps them: five messages a channel in a window, refusals beyond.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Messages a channel takes in a window, as Discord's own answers say.
const LIMIT: u32 = 5;

/// Discord's window is five seconds; tests have less patience.
const WINDOW: Duration = Duration::from_secs(1);

/// What a request finds in its bucket.
#[derive(Debug, Clone, Copy)]
pub(super) struct Count {
    /// How many more may come in this window; `None` when this one was too many.
    pub(super) left: Option<u32>,
    /// When the window ends.
    pub(super) ends_in: Duration,
}

impl Count {
    /// The headers that tell it.
    pub(super) fn headers(self) -> Vec<(&'static str, String)> {
        let seconds = format!("{:.3}", self.ends_in.as_secs_f64());
        let mut headers = vec![
            ("x-ratelimit-limit", LIMIT.to_string()),
            ("x-ratelimit-remaining", self.left.unwrap_or(0).to_string()),
            ("x-ratelimit-reset-after", seconds.clone()),
            ("x-ratelimit-bucket", "a1b2c3d4".to_owned()),
        ];
        if self.left.is_none() {
            headers.push(("x-ratelimit-scope", "user".to_owned()));
            headers.push(("retry-after", seconds));
        }
        headers
    }
}

/// Windows by method and path, and how many requests were refused.
#[derive(Debug, Default)]
pub(super) struct Buckets {
    windows: BTreeMap<String, (Instant, u32)>,
    pub(super) refused: usize,
}

impl Buckets {
    /// Counts a request; routes of interactions have no bucket of the bot's.
    pub(super) fn count(&mut self, method: &str, path: &str) -> Option<Count> {
        if path.starts_with("/interactions/") || path.starts_with("/webhooks/") {
            return None;
        }
        let now = Instant::now();
        let window = self
            .windows
            .entry(format!("{method} {path}"))
            .or_insert((now, 0));
        if now.duration_since(window.0) >= WINDOW {
            *window = (now, 0);
        }
        window.1 += 1;
        let left = LIMIT.checked_sub(window.1);
        self.refused += usize::from(left.is_none());
        Some(Count {
            left,
            ends_in: (window.0 + WINDOW).saturating_duration_since(now),
        })
    }
}
