//! Reads Vietnam's socio-economic reports as data.
#![forbid(unsafe_code)]

pub mod check;
mod error;
mod number;
mod span;
mod text;
mod time;

pub use error::{Error, ErrorKind};
pub use number::{Fraction, Issue, Percent, Quantity, Unit};
pub use span::Span;
pub use time::{Period, PeriodKind};
