//! What day is it, and what time? The only reader of the calendar: everything that decides takes it as
//! an argument.

use jiff::{Timestamp, civil::Date, tz::Offset};

/// Today's date in UTC.
#[must_use]
pub fn today() -> Date {
    Offset::UTC.to_datetime(Timestamp::now()).date()
}

/// The time, in seconds since 1970.
#[must_use]
pub fn now() -> i64 {
    Timestamp::now().as_second()
}
