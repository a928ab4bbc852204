//! What is remembered between events? Only numbers, each map bounded: request limits, messages
//! already answered, channels that refused us.

use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use reqwest::{Method, header::HeaderMap};
use serenity::http::RatelimitingBucket;
use serenity::model::id::{ChannelId, MessageId};

type Bucket = (Method, RatelimitingBucket);

/// Requests a second over all routes; Discord allows a bot 50 (PLATFORM.md 1.6).
const PER_SECOND: u32 = 45;

/// How many route buckets are remembered; expired ones go first.
const MOST_BUCKETS: usize = 2_000;

/// What Discord last said about its limits.
#[derive(Default)]
pub(super) struct Limits {
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    buckets: HashMap<Bucket, Left>,
    everything_until: Option<Instant>,
    second: Option<(Instant, u32)>,
}

#[derive(Clone, Copy)]
struct Left {
    remaining: u32,
    resets: Instant,
}

impl Limits {
    /// How long to wait before the next request to this bucket; takes its place in the count.
    pub(super) fn wait(&self, bucket: &Bucket) -> Duration {
        let now = Instant::now();
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let mut wait = Duration::ZERO;
        if let Some(until) = known.everything_until {
            wait = wait.max(until.saturating_duration_since(now));
        }
        if let Some(left) = known
            .buckets
            .get_mut(bucket)
            .filter(|left| left.resets > now)
        {
            if left.remaining == 0 {
                wait = wait.max(left.resets.saturating_duration_since(now));
            } else {
                left.remaining -= 1;
            }
        }
        let (start, sent) = known.second.unwrap_or((now, 0));
        let next = start + Duration::from_secs(1);
        known.second = Some(if now >= next {
            (now, 1)
        } else if sent < PER_SECOND {
            (start, sent + 1)
        } else {
            wait = wait.max(next.saturating_duration_since(now));
            (next, 1)
        });
        wait
    }

    /// Notes the counts an answer carries.
    pub(super) fn note(&self, bucket: &Bucket, headers: &HeaderMap) {
        let number = |name| {
            headers
                .get(name)
                .and_then(|value| value.to_str().ok()?.parse().ok())
        };
        let (Some(remaining), Some(after)) = (
            number("x-ratelimit-remaining"),
            number("x-ratelimit-reset-after"),
        ) else {
            return;
        };
        self.set(bucket, count(remaining), seconds(after));
    }

    /// Notes a 429 and says how long to wait.
    pub(super) fn refused(&self, bucket: &Bucket, headers: &HeaderMap) -> Duration {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let after = text("retry-after")
            .and_then(|value| value.parse().ok())
            .unwrap_or(1.0);
        let wait = seconds(after);
        if text("x-ratelimit-global").is_some() || text("x-ratelimit-scope") == Some("global") {
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            known.everything_until = Some(Instant::now() + wait);
        } else {
            self.set(bucket, 0, wait);
        }
        wait
    }

    fn set(&self, bucket: &Bucket, remaining: u32, after: Duration) {
        let now = Instant::now();
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.buckets.len() >= MOST_BUCKETS {
            known.buckets.retain(|_, left| left.resets > now);
        }
        if known.buckets.len() < MOST_BUCKETS || known.buckets.contains_key(bucket) {
            known.buckets.insert(
                bucket.clone(),
                Left {
                    remaining,
                    resets: now + after,
                },
            );
        }
    }
}

fn seconds(value: f64) -> Duration {
    Duration::try_from_secs_f64(value.clamp(0.0, 86_400.0)).unwrap_or(Duration::from_secs(1))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the range of u32 first"
)]
fn count(value: f64) -> u32 {
    value.clamp(0.0, f64::from(u32::MAX)) as u32
}

/// The last few thousand of something, to notice a second time.
pub(super) struct Recent<T> {
    seen: Mutex<(HashSet<T>, VecDeque<T>)>,
    most: usize,
}

impl<T: Eq + Hash + Copy> Recent<T> {
    pub(super) fn new(most: usize) -> Self {
        Self {
            seen: Mutex::new((HashSet::new(), VecDeque::new())),
            most,
        }
    }

    /// True the first time.
    pub(super) fn is_new(&self, item: T) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let (set, order) = &mut *seen;
        if !set.insert(item) {
            return false;
        }
        order.push_back(item);
        if order.len() > self.most
            && let Some(oldest) = order.pop_front()
        {
            set.remove(&oldest);
        }
        true
    }
}

/// Messages answered: a resumed gateway repeats events (PLATFORM.md 6.42).
pub(super) type Answered = Recent<MessageId>;

/// How long a channel that refused us is left alone: refused requests count towards a ban
/// (PLATFORM.md 6.14).
const LEFT_ALONE: Duration = Duration::from_secs(600);

/// How many refusing channels are remembered.
const MOST_CHANNELS: usize = 10_000;

/// Channels in which the bot may not speak.
#[derive(Default)]
pub(super) struct Refusals {
    until: Mutex<HashMap<ChannelId, Instant>>,
}

impl Refusals {
    pub(super) fn note(&self, channel: ChannelId) {
        let now = Instant::now();
        let mut until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        if until.len() >= MOST_CHANNELS {
            until.retain(|_, end| *end > now);
        }
        if until.len() < MOST_CHANNELS {
            until.insert(channel, now + LEFT_ALONE);
        }
    }

    pub(super) fn holds(&self, channel: ChannelId) -> bool {
        let until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        until.get(&channel).is_some_and(|end| *end > Instant::now())
    }

    pub(super) fn forget(&self, channel: ChannelId) {
        self.until
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&channel);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Limits, PER_SECOND, Recent};
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

    #[test]
    fn an_empty_bucket_makes_only_its_own_route_wait() {
        let limits = Limits::default();
        let spent = headers(&[
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-reset-after", "5"),
        ]);
        limits.note(&bucket(1), &spent);
        assert!(limits.wait(&bucket(1)) > Duration::from_secs(4));
        assert_eq!(limits.wait(&bucket(2)), Duration::ZERO);
    }

    #[test]
    fn a_global_refusal_makes_everything_wait() {
        let limits = Limits::default();
        let told = headers(&[("retry-after", "2.5"), ("x-ratelimit-global", "true")]);
        assert_eq!(
            limits.refused(&bucket(1), &told),
            Duration::from_millis(2_500)
        );
        assert!(limits.wait(&bucket(2)) > Duration::from_secs(2));
    }

    #[test]
    fn a_burst_is_spread_over_the_next_second() {
        let limits = Limits::default();
        for _ in 0..PER_SECOND {
            assert_eq!(limits.wait(&bucket(3)), Duration::ZERO);
        }
        assert!(limits.wait(&bucket(3)) > Duration::from_millis(500));
    }

    #[test]
    fn only_the_last_few_are_remembered() {
        let recent = Recent::new(2);
        assert!(recent.is_new(1) && recent.is_new(2) && !recent.is_new(1));
        assert!(recent.is_new(3) && recent.is_new(1));
    }
}
