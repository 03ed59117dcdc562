//! A percentage.

use super::quantity::above_zero;
use super::{Quantity, Unit};
use crate::{Error, ErrorKind};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A percentage with the step of its last printed place: `98,97%` has the value 98.97 and the step 0.01.
///
/// Percentages are ordered by value, then by step.
///
/// ```
/// let percent: ktxh::Percent = "98,97%".parse()?;
/// assert_eq!(percent.value().to_string(), "98.97");
/// assert_eq!(percent.step().to_string(), "0.01");
/// assert_eq!(percent.to_string(), "98,97%");
/// # Ok::<(), ktxh::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Percent {
    #[serde(with = "rust_decimal::serde::str")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::DecimalText"))]
    value: Decimal,
    #[serde(serialize_with = "rust_decimal::serde::str::serialize", deserialize_with = "above_zero")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::DecimalText"))]
    step: Decimal,
}

impl Percent {
    /// A percentage from its parts; the step's absolute value is taken.
    ///
    /// ```
    /// let half = ktxh::Percent::new(50.into(), 1.into());
    /// assert_eq!(half.to_string(), "50%");
    /// ```
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

impl From<Percent> for Quantity {
    fn from(percent: Percent) -> Self {
        Self::new(percent.value, percent.step, Unit::PERCENT)
    }
}

/// Fails with [`ErrorKind::UnexpectedUnit`] unless the unit is `%`; as there is no text, the error has no place.
impl TryFrom<Quantity> for Percent {
    type Error = Error;

    fn try_from(quantity: Quantity) -> Result<Self, Error> {
        quantity.percent().ok_or_else(|| Error::without_place(ErrorKind::UnexpectedUnit))
    }
}
