//! What day is it? The only reader of the calendar: everything that decides takes the day as an
//! argument.

use jiff::{Timestamp, civil::Date, tz::Offset};

/// Today's date in UTC.
#[must_use]
pub fn today() -> Date {
    Offset::UTC.to_datetime(Timestamp::now()).date()
}
