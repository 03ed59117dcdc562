//! A lowest and a highest value.

use super::{Quantity, Unit};
use serde::{Deserialize, Serialize};

/// A range as printed: `2-2,3%`, `1.200 - 1.300 triệu đồng`, `từ 10 đến 44%`. Both ends are in the same unit, and the
/// low one is below the high one.
///
/// ```
/// use ktxh::QuantityRange;
///
/// let range: QuantityRange = "từ 10 đến 44%".parse()?;
/// assert_eq!(range.low().value(), 10.into());
/// assert_eq!(range.high().value(), 44.into());
/// assert_eq!(range.unit().code(), "%");
/// assert_eq!(range.to_string(), "10 - 44%");
/// # Ok::<(), ktxh::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "Ends")]
pub struct QuantityRange {
    low: Quantity,
    high: Quantity,
}

/// The wire form, before its ends are compared.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Ends {
    low: Quantity,
    high: Quantity,
}

impl TryFrom<Ends> for QuantityRange {
    type Error = &'static str;

    fn try_from(ends: Ends) -> Result<Self, Self::Error> {
        Self::new(ends.low, ends.high).ok_or("the ends of a range have one unit and the low one is below the high one")
    }
}

impl QuantityRange {
    /// A range from its ends; `None` unless they have the same unit and `low` is below `high`.
    ///
    /// ```
    /// use ktxh::{Quantity, QuantityRange, Unit};
    /// let quantity = |value: i64| Quantity::new(value.into(), 1.into(), Unit::HECTARE);
    /// assert!(QuantityRange::new(quantity(2), quantity(3)).is_some());
    /// assert!(QuantityRange::new(quantity(3), quantity(2)).is_none());
    /// ```
    pub fn new(low: Quantity, high: Quantity) -> Option<Self> {
        (low.unit() == high.unit() && low.value() < high.value()).then_some(Self { low, high })
    }

    /// The lowest value.
    pub fn low(&self) -> &Quantity {
        &self.low
    }

    /// The highest value.
    pub fn high(&self) -> &Quantity {
        &self.high
    }

    /// The unit of both.
    pub fn unit(&self) -> &Unit {
        self.low.unit()
    }
}
