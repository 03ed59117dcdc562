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
//!
//! Over a report the rules bind the figures: [`Checks`] runs them, each [`Check`] is one rule, and a [`Finding`] names
//! the figures and words itself in Vietnamese or English. [`Report::check`](crate::Report::check) runs all of them.

mod arithmetic;
mod checks;
mod comparison;
mod finding;
mod fraction;
mod growth;
mod hedge;
mod interval;
mod message;
mod operand;
mod ratio;
mod rational;
mod reading;
mod relation;
mod rules;
mod sum;
mod unchecked;
mod units;
mod verdict;
mod wording;

pub use checks::{Check, Checks};
pub use comparison::Comparison;
pub use finding::Finding;
pub use fraction::{fraction, grim_mean, grim_percent};
pub use growth::{
    GrowthPart, change, growth, growth_by_change, growth_of_parts, implied_previous, multiple, same_previous,
};
pub use hedge::Hedge;
pub use interval::{Interval, Rounding};
pub use message::{Language, Messages};
pub use operand::Operand;
pub use ratio::{implied_plan, plan_ratio, restatement, same_plan};
pub use relation::{LayoutPart, Relation};
pub use sum::{Completeness, at_most, sum};
pub use unchecked::{Reason, Unchecked, unchecked};
pub use verdict::Verdict;
