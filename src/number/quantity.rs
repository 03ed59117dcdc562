//! A number with its unit and its printed precision.

use super::{Percent, Unit};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize};
use std::cmp::Ordering;

/// A number in its base unit, with the step of the last printed place.
///
/// The printed places are evidence: `40,10` is a finer statement than `40,1`, and the two are not equal. `2.030 tỷ
/// đồng` has the value 2 030 000 000 000 and the step 1 000 000 000, in VND.
///
/// Quantities are ordered by value, then by step; those of different units are not ordered.
///
/// ```
/// use ktxh::{Quantity, Unit};
///
/// let quantity: Quantity = "2.030 tỷ đồng".parse()?;
/// assert_eq!(quantity.value(), 2_030_000_000_000_i64.into());
/// assert_eq!(quantity.step(), 1_000_000_000.into());
/// assert_eq!(quantity.unit(), &Unit::VND);
/// assert_eq!(quantity.to_string(), "2.030 tỷ đồng");
/// # Ok::<(), ktxh::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quantity {
    #[serde(with = "rust_decimal::serde::str")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::DecimalText"))]
    value: Decimal,
    #[serde(serialize_with = "rust_decimal::serde::str::serialize", deserialize_with = "above_zero")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::DecimalText"))]
    step: Decimal,
    unit: Unit,
}

impl Quantity {
    /// A quantity from its parts: `value` and `step` are in `unit`, the step is above zero (its absolute value is taken).
    ///
    /// ```
    /// use ktxh::{Quantity, Unit};
    /// let area = Quantity::new(530.into(), 10.into(), Unit::HECTARE);
    /// assert_eq!(area.to_string(), "0,53 nghìn ha");
    /// ```
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

    /// The percentage, if the unit is `%`.
    ///
    /// ```
    /// use ktxh::Quantity;
    /// assert!("58,8%".parse::<Quantity>()?.percent().is_some());
    /// assert!("58,8 ha".parse::<Quantity>()?.percent().is_none());
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn percent(&self) -> Option<Percent> {
        (self.unit == Unit::PERCENT).then(|| Percent::new(self.value, self.step))
    }
}

/// The step of a last printed place on the wire.
pub(super) fn above_zero<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    let step = rust_decimal::serde::str::deserialize(deserializer)?;
    if step > Decimal::ZERO { Ok(step) } else { Err(serde::de::Error::custom("a step is above zero")) }
}

impl PartialOrd for Quantity {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self.unit == other.unit).then(|| (self.value, self.step).cmp(&(other.value, other.step)))
    }
}
