//! Faults on demand: what Discord answers when it is having a bad day.
//!
//! A fault is looked up after the request was recorded and judged, so a body is checked even when
//! the answer to it is an error.

use std::time::Duration;

/// One way for requests to go wrong, `times` times.
#[derive(Debug, Clone)]
pub struct Fault {
    /// The HTTP method it applies to; empty means any.
    pub method: String,
    /// Part of the path it applies to, such as `/messages`.
    pub path_contains: String,
    /// The status to answer with; `None` lets the request through after `delay`.
    pub status: Option<u16>,
    /// Discord's error code in the body.
    pub code: u32,
    /// Seconds to wait, given with a 429.
    pub retry_after: Option<f64>,
    /// Whether a 429 is the global one.
    pub global: bool,
    /// How many requests it hits; `None` means all from now on.
    pub times: Option<usize>,
    /// How long to wait before answering.
    pub delay: Duration,
}

impl Fault {
    /// A fault for requests of `method` whose path contains `path_contains`; a 500 until told
    /// otherwise, for the next request only.
    pub fn on(method: &str, path_contains: &str) -> Self {
        Self {
            method: method.to_owned(),
            path_contains: path_contains.to_owned(),
            status: Some(500),
            code: 0,
            retry_after: None,
            global: false,
            times: Some(1),
            delay: Duration::ZERO,
        }
    }

    /// Answers with this status and Discord error code.
    #[must_use]
    pub fn status(self, status: u16, code: u32) -> Self {
        Self {
            status: Some(status),
            code,
            ..self
        }
    }

    /// Answers 403 "Missing Permissions".
    #[must_use]
    pub fn forbidden(self) -> Self {
        self.status(403, 50013)
    }

    /// Answers 429 for one route, to be tried again after so many seconds.
    #[must_use]
    pub fn rate_limited(self, retry_after: f64) -> Self {
        Self {
            retry_after: Some(retry_after),
            ..self.status(429, 0)
        }
    }

    /// Answers 429 for the whole bot.
    #[must_use]
    pub fn rate_limited_globally(self, retry_after: f64) -> Self {
        Self {
            global: true,
            ..self.rate_limited(retry_after)
        }
    }

    /// Does what was asked, but late.
    #[must_use]
    pub fn late(self, delay: Duration) -> Self {
        Self {
            status: None,
            delay,
            ..self
        }
    }

    /// Never answers: longer than any test waits.
    #[must_use]
    pub fn hang(self) -> Self {
        self.late(Duration::from_hours(1))
    }

    /// Hits the next `times` requests.
    #[must_use]
    pub fn times(self, times: usize) -> Self {
        Self {
            times: Some(times),
            ..self
        }
    }

    /// Hits every request from now on.
    #[must_use]
    pub fn always(self) -> Self {
        Self {
            times: None,
            ..self
        }
    }

    /// Whether this fault is for such a request.
    pub(super) fn hits(&self, method: &str, path: &str) -> bool {
        (self.method.is_empty() || self.method == method) && path.contains(&self.path_contains)
    }
}

/// Takes the first fault for such a request and uses up one of its times.
pub(super) fn take(faults: &mut Vec<Fault>, method: &str, path: &str) -> Option<Fault> {
    let place = faults.iter().position(|fault| fault.hits(method, path))?;
    let fault = faults[place].clone();
    match &mut faults[place].times {
        Some(times) if *times <= 1 => {
            faults.remove(place);
        }
        Some(times) => *times -= 1,
        None => {}
    }
    Some(fault)
}
