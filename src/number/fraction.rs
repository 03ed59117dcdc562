//! A part over a whole, kept as two numbers.

use super::Quantity;
use serde::{Deserialize, Serialize};

/// A part over a whole, or done over planned: `145/147 cơ sở`, `53,5/52 ha`. Both numbers are kept, in the same unit.
///
/// ```
/// use ktxh::Fraction;
///
/// let fraction: Fraction = "53,5/52 ha".parse()?;
/// assert_eq!(fraction.numerator().to_string(), "53,5 ha");
/// assert_eq!(fraction.denominator().to_string(), "52 ha");
/// assert_eq!(fraction.to_string(), "53,5/52 ha");
/// # Ok::<(), ktxh::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
