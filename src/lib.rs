#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

#[macro_use]
mod wire_name;

pub mod check;
mod error;
mod figures;
mod model;
mod number;
mod outline;
mod scan;
#[cfg(feature = "schema")]
mod schema;
mod source;
mod span;
mod statement;
mod text;
mod time;

pub use chrono::NaiveDate;
pub use rust_decimal::Decimal;

pub use check::{Hedge, Interval, Verdict};
pub use error::{Error, ErrorKind};
pub use model::*;
pub use number::{Fraction, Issue, Percent, Quantity, QuantityRange, Unit};
pub use scan::{Scan, Scanned, scan};
pub use span::Span;
pub use time::{Period, PeriodKind};

/// The recipes of the cookbook are tests.
#[cfg(doctest)]
#[doc = include_str!("../docs/cookbook.md")]
struct Cookbook;

/// The programs of the tutorial run as tests.
#[cfg(doctest)]
#[doc = include_str!("../docs/tutorial.md")]
struct Tutorial;
