//! Checks: exact intervals, relations between figures, findings.
//!
//! A printed number stands for an interval ([`Interval`]). A check computes with intervals and compares what follows with
//! what is stated ([`Comparison`]); the [`Verdict`] names the strictest reading under which both can be right:
//!
//! - `exact`: the numbers as printed,
//! - `rounding`: every number rounded to its step,
//! - `truncation`: some number cut instead of rounded,
//! - `contradiction`: none of these.
//!
//! Every check works by hand, on a [`Quantity`](crate::Quantity) or a [`Percent`](crate::Percent), without any report.

mod arithmetic;
mod comparison;
mod fraction;
mod growth;
mod hedge;
mod interval;
mod operand;
mod ratio;
mod rational;
mod reading;
mod sum;
mod units;
mod verdict;

pub use comparison::Comparison;
pub use fraction::{fraction, grim_mean, grim_percent};
pub use growth::{GrowthPart, change, growth, growth_of_parts, implied_previous, same_previous};
pub use hedge::Hedge;
pub use interval::{Interval, Rounding};
pub use operand::Operand;
pub use ratio::{implied_plan, plan_ratio, restatement, same_plan};
pub use sum::{Completeness, at_most, sum};
pub use verdict::Verdict;
