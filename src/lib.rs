#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod check;
mod error;
mod figures;
mod model;
mod number;
mod outline;
mod scan;
mod source;
mod span;
mod statement;
mod text;
mod time;

pub use check::{Hedge, Interval, Verdict};
pub use error::{Error, ErrorKind};
pub use model::*;
pub use number::{Fraction, Issue, Percent, Quantity, QuantityRange, Unit};
pub use scan::{Scan, Scanned, scan};
pub use span::Span;
pub use time::{Period, PeriodKind};

/// The programs of the tutorial run as tests.
#[cfg(doctest)]
#[doc = include_str!("../docs/tutorial.md")]
struct Tutorial;
