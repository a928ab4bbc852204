//! When may the next request go out? Discord's rate limits, as its answers tell them.
//!
//! A request takes a place before it is sent. Nobody waits in a fixed order: whoever finds no place
//! sleeps until the window ends or an answer brings news, and looks again. So a burst to one channel
//! goes out at the pace Discord allows and not all at once at the window's end.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use reqwest::{Method, header::HeaderMap};
use serenity::http::RatelimitingBucket;
use tokio::sync::Notify;
use tokio::sync::futures::Notified;

pub(super) type Bucket = (Method, RatelimitingBucket);

/// Requests a second over all routes; Discord allows a bot 50 (PLATFORM.md 1.6).
const PER_SECOND: usize = 45;

/// How many route buckets are remembered; expired ones go first.
const MOST_BUCKETS: usize = 2_000;

/// The first request to a bucket goes alone, since only its answer tells the limit. When no answer
/// comes, the next may try after this long.
const ALONE: Duration = Duration::from_secs(2);

/// A refusal that asks for no wait at all is not taken at its word.
const LEAST_WAIT: Duration = Duration::from_millis(100);

/// Answers of one window differ by less than this in when they say it ends.
const SAME_WINDOW: Duration = Duration::from_millis(300);

/// What Discord last said about its limits.
#[derive(Default)]
pub(super) struct Limits {
    known: Mutex<Known>,
    news: Notify,
}

#[derive(Default)]
struct Known {
    buckets: HashMap<Bucket, Window>,
    everything_until: Option<Instant>,
    /// When the last requests went out, at most [`PER_SECOND`] of them.
    sent: VecDeque<Instant>,
}

/// A bucket's current window.
#[derive(Clone, Copy)]
struct Window {
    limit: u32,
    left: u32,
    ends: Instant,
    lasts: Duration,
}

impl Limits {
    /// Takes a place for a request to this bucket.
    ///
    /// # Errors
    /// How long until it is worth looking again, when there is no place now.
    pub(super) fn take(&self, bucket: &Bucket) -> Result<(), Duration> {
        self.take_at(bucket, Instant::now())
    }

    fn take_at(&self, bucket: &Bucket, now: Instant) -> Result<(), Duration> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let mut wait = Duration::ZERO;
        if let Some(until) = known.everything_until {
            wait = wait.max(until.saturating_duration_since(now));
        }
        if let Some(first) = known
            .sent
            .front()
            .filter(|_| known.sent.len() >= PER_SECOND)
        {
            wait = wait.max((*first + SECOND).saturating_duration_since(now));
        }
        let window = match known.buckets.get(bucket) {
            None => Window::alone(now),
            Some(window) if window.ends <= now => window.anew(now),
            Some(window) => *window,
        };
        if window.left == 0 {
            wait = wait.max(window.ends.saturating_duration_since(now));
        }
        if !wait.is_zero() {
            return Err(wait);
        }
        if known.sent.len() >= PER_SECOND {
            known.sent.pop_front();
        }
        known.sent.push_back(now);
        let left = window.left.saturating_sub(1);
        known.put(bucket, Window { left, ..window }, now);
        Ok(())
    }

    /// Ends with the next answer that says something new about limits. Make it before
    /// [`Limits::take`], so that nothing is missed between the two.
    pub(super) fn news(&self) -> Notified<'_> {
        self.news.notified()
    }

    /// Notes the counts an answer carries; an answer without counts has no limit.
    pub(super) fn note(&self, bucket: &Bucket, headers: &HeaderMap) {
        let number = |name| {
            headers
                .get(name)
                .and_then(|value| value.to_str().ok()?.parse().ok())
        };
        let now = Instant::now();
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let (Some(left), Some(after)) = (
            number("x-ratelimit-remaining"),
            number("x-ratelimit-reset-after"),
        ) {
            let told = Window {
                limit: number("x-ratelimit-limit").map_or(1, count).max(1),
                left: count(left),
                ends: now + seconds(after),
                lasts: seconds(after),
            };
            let merged = known
                .buckets
                .get(bucket)
                .map_or(told, |old| told.after(old));
            known.put(bucket, merged, now);
        } else {
            known.buckets.remove(bucket);
        }
        drop(known);
        self.news.notify_waiters();
    }

    /// Notes a 429 and says how long to wait.
    pub(super) fn refused(&self, bucket: &Bucket, headers: &HeaderMap) -> Duration {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let after = text("retry-after")
            .and_then(|value| value.parse().ok())
            .unwrap_or(1.0);
        let (now, wait) = (Instant::now(), seconds(after).max(LEAST_WAIT));
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if text("x-ratelimit-global").is_some() || text("x-ratelimit-scope") == Some("global") {
            known.everything_until = Some(now + wait);
        } else {
            let limit = known.buckets.get(bucket).map_or(1, |old| old.limit);
            let spent = Window {
                limit,
                left: 0,
                ends: now + wait,
                lasts: wait,
            };
            known.put(bucket, spent, now);
        }
        wait
    }
}

const SECOND: Duration = Duration::from_secs(1);

impl Known {
    fn put(&mut self, bucket: &Bucket, window: Window, now: Instant) {
        if self.buckets.len() >= MOST_BUCKETS {
            self.buckets.retain(|_, window| window.ends > now);
        }
        if self.buckets.len() < MOST_BUCKETS || self.buckets.contains_key(bucket) {
            self.buckets.insert(bucket.clone(), window);
        }
    }
}

impl Window {
    /// Nothing is known yet: one request may go.
    fn alone(now: Instant) -> Self {
        Self {
            limit: 1,
            left: 1,
            ends: now + ALONE,
            lasts: ALONE,
        }
    }

    /// The next window, as large as the last one.
    fn anew(self, now: Instant) -> Self {
        Self {
            left: self.limit,
            ends: now + self.lasts,
            ..self
        }
    }

    /// What an answer tells, seen beside what was known: it cannot know of requests on their way.
    fn after(self, old: &Self) -> Self {
        let same = self.ends.max(old.ends) - self.ends.min(old.ends) < SAME_WINDOW;
        let lasts = if same {
            old.lasts.max(self.lasts)
        } else {
            self.lasts
        };
        let left = if same {
            self.left.min(old.left)
        } else {
            self.left
        };
        Self {
            left,
            lasts,
            ..self
        }
    }
}

fn seconds(value: f64) -> Duration {
    Duration::try_from_secs_f64(value.clamp(0.0, 86_400.0)).unwrap_or(SECOND)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the range of u32 first"
)]
fn count(value: f64) -> u32 {
    value.clamp(0.0, f64::from(u32::MAX)) as u32
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Limits, PER_SECOND};
    use reqwest::{Method, header::HeaderMap};
    use serenity::{http::Route, model::id::ChannelId};

    fn bucket(channel: u64) -> super::Bucket {
        let route = Route::ChannelMessages {
            channel_id: ChannelId::new(channel),
        };
        (Method::POST, route.ratelimiting_bucket())
    }

    fn headers(list: &[(&'static str, &'static str)]) -> HeaderMap {
        list.iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect()
    }

    fn told(limits: &Limits, channel: u64, left: &'static str, after: &'static str) {
        let told = headers(&[
            ("x-ratelimit-limit", "5"),
            ("x-ratelimit-remaining", left),
            ("x-ratelimit-reset-after", after),
        ]);
        limits.note(&bucket(channel), &told);
    }

    #[test]
    fn an_empty_bucket_makes_only_its_own_route_wait() {
        let limits = Limits::default();
        told(&limits, 1, "0", "5");
        assert!(limits.take(&bucket(1)).unwrap_err() > Duration::from_secs(4));
        assert_eq!(limits.take(&bucket(2)), Ok(()));
    }

    #[test]
    fn a_global_refusal_makes_everything_wait() {
        let limits = Limits::default();
        let refusal = headers(&[("retry-after", "2.5"), ("x-ratelimit-global", "true")]);
        assert_eq!(
            limits.refused(&bucket(1), &refusal),
            Duration::from_millis(2_500)
        );
        assert!(limits.take(&bucket(2)).unwrap_err() > Duration::from_secs(2));
    }

    #[test]
    fn a_refusal_without_a_wait_still_makes_one() {
        let limits = Limits::default();
        let refusal = headers(&[("retry-after", "0")]);
        assert!(limits.refused(&bucket(1), &refusal) >= Duration::from_millis(100));
    }

    #[test]
    fn the_first_request_to_a_bucket_goes_alone() {
        let limits = Limits::default();
        assert_eq!(limits.take(&bucket(1)), Ok(()));
        assert!(limits.take(&bucket(1)).is_err());
        told(&limits, 1, "4", "5");
        for _ in 0..4 {
            assert_eq!(limits.take(&bucket(1)), Ok(()));
        }
        assert!(limits.take(&bucket(1)).is_err());
    }

    #[test]
    fn an_answer_does_not_give_back_places_taken_since() {
        let limits = Limits::default();
        limits.take(&bucket(1)).unwrap();
        told(&limits, 1, "4", "5");
        for _ in 0..4 {
            limits.take(&bucket(1)).unwrap();
        }
        told(&limits, 1, "3", "5");
        assert!(limits.take(&bucket(1)).is_err());
    }

    #[test]
    fn each_new_window_holds_as_many_as_the_last() {
        let limits = Limits::default();
        told(&limits, 1, "0", "1");
        let later = Instant::now() + Duration::from_millis(1_100);
        let sent = (0..20)
            .filter(|_| limits.take_at(&bucket(1), later).is_ok())
            .count();
        assert_eq!(sent, 5);
    }

    #[test]
    fn no_second_holds_more_than_the_cap() {
        let limits = Limits::default();
        let start = Instant::now();
        let sent = |after: u64| {
            (0..200)
                .filter(|channel| {
                    let bucket = bucket(1_000 + after + channel);
                    let now = start + Duration::from_millis(after);
                    limits.take_at(&bucket, now).is_ok()
                })
                .count()
        };
        assert_eq!(sent(0), PER_SECOND);
        assert_eq!(sent(900), 0);
        assert_eq!(sent(1_000), PER_SECOND);
        assert_eq!(sent(1_500), 0);
    }
}
