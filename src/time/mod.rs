//! Days and stretches of time: what they are, how they are written, and where they stand in a text.
//!
//! [`Period`] is the calendar; [`form`] is what a text prints of it, often without the year; [`scan`] finds that at a
//! digit and [`spelled`] at a word.

mod day;
mod form;
mod month_list;
mod notation;
mod parts;
mod period;
mod scan;
mod spelled;
#[cfg(test)]
mod testing;
mod title;
mod wording;
mod words;
mod years;

pub(crate) use form::{Part, SpelledTime, TimeExpression, TimeForm, YearRef};
pub use period::{Period, PeriodKind};
pub(crate) use scan::{abbreviated_time, time_at, time_of};
pub(crate) use spelled::spelled_time_at;
pub(crate) use title::{day_reached, is_of_tasks, named_period, report_period, reviewed_period};
