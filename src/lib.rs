//! Reads Vietnam's socio-economic reports as data.
#![forbid(unsafe_code)]

pub mod check;
mod error;
mod number;
mod span;
mod text;
mod time;

pub use check::{Hedge, Interval, Verdict};
pub use error::{Error, ErrorKind};
pub use number::{Fraction, Issue, Percent, Quantity, QuantityRange, Unit};
pub use span::Span;
