//! Snowflakes and timestamps as Discord makes them: ids carry the time they were made at.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Milliseconds between the Unix epoch and Discord's own.
const DISCORD_EPOCH: u64 = 1_420_070_400_000;

static MADE: AtomicU64 = AtomicU64::new(0);

/// A new id, never given before in this process, and later than every earlier one.
pub fn fresh() -> u64 {
    // Ids must rise even within one millisecond, or messages would seem out of order.
    let now = (unix_millis() - DISCORD_EPOCH) << 22;
    let before = MADE.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |last| {
        Some(now.max(last + 1))
    });
    let last = before.unwrap_or_default();
    now.max(last + 1)
}

/// The same id for the same name in every run, so that failures can be compared.
pub fn of_name(name: &str) -> u64 {
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    200_000_000_000_000_000 + hash % 90_000_000_000_000_000
}

/// When the id was made, as ISO 8601 with microseconds, which is how Discord writes it.
pub fn timestamp(id: u64) -> String {
    iso((id >> 22) + DISCORD_EPOCH)
}

/// Now, as ISO 8601.
pub fn now() -> String {
    iso(unix_millis())
}

/// Milliseconds since 1970.
pub fn unix_millis() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    u64::try_from(since.expect("the clock is past 1970").as_millis()).expect("fits in 64 bits")
}

fn iso(millis: u64) -> String {
    let (seconds, fraction) = (millis / 1000, millis % 1000);
    let (day, second) = (seconds / 86_400, seconds % 86_400);
    // Howard Hinnant's `civil_from_days`, for days after 1970 only.
    let shifted = day + 719_468;
    let (era, of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let day_of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!(
        "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{fraction:03}000+00:00"
    )
}
