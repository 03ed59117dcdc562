//! A number with its unit and its printed precision.

use super::Unit;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A number in its base unit, with the step of the last printed place.
///
/// The printed places are evidence: `40,10` is a finer statement than `40,1`. `2.030 tỷ đồng` has the value
/// 2 030 000 000 000 and the step 1 000 000 000, in VND.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Quantity {
    #[serde(with = "rust_decimal::serde::str")]
    value: Decimal,
    #[serde(with = "rust_decimal::serde::str")]
    step: Decimal,
    unit: Unit,
}

impl Quantity {
    /// A quantity from its parts: `value` and `step` are in `unit`, the step is above zero (its absolute value is taken).
    pub fn new(value: Decimal, step: Decimal, unit: Unit) -> Self {
        Self { value, step: step.abs(), unit }
    }

    /// The value in the base unit, sign applied.
    pub fn value(&self) -> Decimal {
        self.value
    }

    /// The unit of the last printed place, in the base unit.
    pub fn step(&self) -> Decimal {
        self.step
    }

    /// The unit.
    pub fn unit(&self) -> &Unit {
        &self.unit
    }
}
