//! A part over a whole, kept as two numbers.

use super::Quantity;
use serde::{Deserialize, Serialize};

/// A part over a whole, or done over planned: `145/147 cơ sở`, `53,5/52 ha`. Both numbers are kept, in the same unit.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Fraction {
    numerator: Quantity,
    denominator: Quantity,
}

impl Fraction {
    /// A fraction from its parts.
    pub fn new(numerator: Quantity, denominator: Quantity) -> Self {
        Self { numerator, denominator }
    }

    /// The part, or what was done.
    pub fn numerator(&self) -> &Quantity {
        &self.numerator
    }

    /// The whole, or what was planned.
    pub fn denominator(&self) -> &Quantity {
        &self.denominator
    }
}
