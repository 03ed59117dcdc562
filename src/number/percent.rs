//! A percentage.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A percentage with the step of its last printed place: `98,97%` has the value 98.97 and the step 0.01.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Percent {
    #[serde(with = "rust_decimal::serde::str")]
    value: Decimal,
    #[serde(with = "rust_decimal::serde::str")]
    step: Decimal,
}

impl Percent {
    /// A percentage from its parts; the step's absolute value is taken.
    pub fn new(value: Decimal, step: Decimal) -> Self {
        Self { value, step: step.abs() }
    }

    /// The number before the sign: 98.97 for `98,97%`.
    pub fn value(&self) -> Decimal {
        self.value
    }

    /// The unit of the last printed place: 0.01 for `98,97%`.
    pub fn step(&self) -> Decimal {
        self.step
    }
}
