//! The three ways to read a printed number, and arithmetic on all three at once.

use super::interval::Interval;
use super::operand::{division_by_zero, overflow};
use super::rational::Rational;
use crate::Error;
use rust_decimal::Decimal;
use std::ops::Bound::{Excluded, Included};

/// A number, or what follows from several, under each reading. Each interval holds the one before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// Every number is meant as printed.
    pub(super) printed: Interval,
    /// Every number was rounded to its step.
    pub(super) rounded: Interval,
    /// Every number was rounded or cut, one this way and another that.
    pub(super) either: Interval,
}

impl Reading {
    pub(super) fn exactly(value: Decimal) -> Self {
        let point = Interval::point(value);
        Self { printed: point, rounded: point, either: point }
    }

    /// A number as it was printed, neither counted nor hedged, as [`Interval::printed`] reads it; `None` where an end
    /// cannot be kept exactly.
    pub(super) fn of_printed(value: Decimal, step: Decimal) -> Option<Self> {
        if step.is_zero() {
            return Some(Self::exactly(value));
        }
        let (value, step) = (Rational::from_decimal(value), Rational::from_decimal(step).abs());
        let half = step.multiply(Rational::HALF)?;
        let (least, most) = (value.subtract(half)?, value.add(half)?);
        let rounded = Interval { low: Included(least), high: Included(most) };
        // Cutting leads to zero, so that the number itself may lie up to a step further away from it.
        let either = match value.sign() {
            1 => Interval { high: Excluded(value.add(step)?), ..rounded },
            -1 => Interval { low: Excluded(value.subtract(step)?), ..rounded },
            _ => Interval { low: Excluded(step.negate()), high: Excluded(step) },
        };
        Some(Self { printed: Interval::of(value), rounded, either })
    }

    fn zip(self, other: Self, operation: fn(Interval, Interval) -> Option<Interval>) -> Result<Self, Error> {
        let zip = || {
            Some(Self {
                printed: operation(self.printed, other.printed)?,
                rounded: operation(self.rounded, other.rounded)?,
                either: operation(self.either, other.either)?,
            })
        };
        zip().ok_or_else(overflow)
    }

    /// The same operation on each; `None` where one result is.
    pub(super) fn map(self, operation: impl Fn(Interval) -> Option<Interval>) -> Option<Self> {
        let (printed, rounded) = (operation(self.printed)?, operation(self.rounded)?);
        Some(Self { printed, rounded, either: operation(self.either)? })
    }

    /// What lies in an interval or above it.
    pub(super) fn or_more(self) -> Self {
        Self { printed: self.printed.or_more(), rounded: self.rounded.or_more(), either: self.either.or_more() }
    }

    /// What lies in an interval or below it.
    pub(super) fn or_less(self) -> Self {
        Self { printed: self.printed.or_less(), rounded: self.rounded.or_less(), either: self.either.or_less() }
    }

    pub(super) fn add(self, other: Self) -> Result<Self, Error> {
        self.zip(other, Interval::add)
    }

    pub(super) fn subtract(self, other: Self) -> Result<Self, Error> {
        self.zip(other, Interval::subtract)
    }

    /// An error where the divisor may be zero or below.
    pub(super) fn divide(self, divisor: Self) -> Result<Self, Error> {
        if !divisor.either.is_positive() {
            return Err(division_by_zero());
        }
        self.zip(divisor, Interval::divide)
    }

    /// Times a factor above zero.
    pub(super) fn scale(self, factor: Decimal) -> Result<Self, Error> {
        self.map(|interval| interval.scale(factor)).ok_or_else(overflow)
    }

    /// 0.5 as 50.
    pub(super) fn to_percent(self) -> Result<Self, Error> {
        self.scale(Decimal::ONE_HUNDRED)
    }

    /// 50 as 0.5.
    pub(super) fn parts_of_one(self) -> Result<Self, Error> {
        self.scale(Decimal::new(1, 2))
    }

    pub(super) fn hull(self, other: Self) -> Self {
        Self {
            printed: self.printed.hull(other.printed),
            rounded: self.rounded.hull(other.rounded),
            either: self.either.hull(other.either),
        }
    }

    pub(super) fn intersect(self, other: Self) -> Result<Self, Error> {
        self.zip(other, Interval::intersect)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Rounding;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_printed_number_is_read_as_its_interval_is(value in any::<i64>(), step in 0_i64..2_000, places in 0_u32..6) {
            let (value, step) = (Decimal::new(value, places), Decimal::new(step, places));
            let read = |rounding| Interval::printed(value, step, rounding);
            let (Some(rounded), Some(cut)) = (read(Rounding::Nearest), read(Rounding::Truncation)) else {
                return Err(TestCaseError::reject("beyond what is kept exactly"));
            };
            let reading = Reading::of_printed(value, step).map(|own| (own.printed, own.rounded, own.either));
            prop_assert_eq!(reading, Some((Interval::point(value), rounded, rounded.hull(cut))));
        }
    }
}
