//! Arithmetic of intervals: what results if each operand is any number of its interval.
//!
//! Every operation is exact; `None` means that the result cannot be kept exactly, or does not exist.

use super::interval::{Interval, negate_end};
use super::rational::Rational;
use rust_decimal::Decimal;
use std::ops::Bound::{self, Excluded, Included, Unbounded};

impl Interval {
    /// The negatives of all numbers.
    pub fn negate(self) -> Self {
        Self { low: negate_end(self.high), high: negate_end(self.low) }
    }

    /// All sums. `None` on overflow.
    ///
    /// ```
    /// use ktxh::check::Interval;
    /// use rust_decimal::Decimal;
    /// use std::ops::Bound::{Excluded, Included};
    ///
    /// let a = Interval::new(Included(Decimal::ONE), Included(Decimal::TWO)).unwrap();
    /// let b = Interval::new(Included(Decimal::TEN), Excluded(Decimal::from(11))).unwrap();
    /// assert_eq!(a.add(b).unwrap().to_string(), "[11, 13)");
    /// assert_eq!(b.subtract(a).unwrap().to_string(), "[8, 10)");
    /// ```
    // Not `std::ops::Add`: that could only panic on overflow.
    #[allow(clippy::should_implement_trait)]
    pub fn add(self, other: Self) -> Option<Self> {
        let low = combine(self.low, other.low, Rational::add)?;
        Self::between(low, combine(self.high, other.high, Rational::add)?)
    }

    /// All differences. `None` on overflow.
    pub fn subtract(self, other: Self) -> Option<Self> {
        self.add(other.negate())
    }

    /// All numbers times a factor above zero. `None` on overflow, and for any other factor.
    pub fn scale(self, factor: Decimal) -> Option<Self> {
        self.scale_by(Rational::from_decimal(factor))
    }

    pub(super) fn scale_by(self, factor: Rational) -> Option<Self> {
        if factor.sign() <= 0 {
            return None;
        }
        let factor = Included(factor);
        let low = combine(self.low, factor, Rational::multiply)?;
        Self::between(low, combine(self.high, factor, Rational::multiply)?)
    }

    /// All products of two intervals without a negative number. `None` on overflow, and where one reaches below zero.
    pub fn multiply(self, other: Self) -> Option<Self> {
        let zero = Self::of(Rational::ZERO);
        if self == zero || other == zero {
            return Some(zero);
        }
        let low = match (non_negative(self.low)?, non_negative(other.low)?) {
            // A closed zero is reached whatever the other end is.
            (Included(value), _) | (_, Included(value)) if value.sign() == 0 => Included(value),
            (own, others) => combine(own, others, Rational::multiply)?,
        };
        Self::between(low, combine(self.high, other.high, Rational::multiply)?)
    }

    /// All quotients by numbers above zero. `None` on overflow, and where the divisor holds zero or a negative number.
    ///
    /// ```
    /// use ktxh::check::Interval;
    /// use rust_decimal::Decimal;
    /// use std::ops::Bound::Included;
    ///
    /// let dividend = Interval::new(Included(Decimal::ONE), Included(Decimal::TWO)).unwrap();
    /// let divisor = Interval::new(Included(Decimal::from(3)), Included(Decimal::from(4))).unwrap();
    /// assert_eq!(dividend.divide(divisor).unwrap().to_string(), "[0.25, ≈0.666667]");
    /// assert_eq!(dividend.divide(Interval::point(Decimal::ZERO)), None);
    /// ```
    pub fn divide(self, divisor: Self) -> Option<Self> {
        let low = lower_quotient(self.low, divisor)?;
        let high = negate_end(lower_quotient(negate_end(self.high), divisor)?);
        Self::between(low, high)
    }

    /// Whether every number is above zero.
    pub fn is_positive(self) -> bool {
        match self.low {
            Unbounded => false,
            Included(low) => low.sign() > 0,
            Excluded(low) => low.sign() >= 0,
        }
    }
}

/// An end made of two: closed where both are, unbounded where one is.
fn combine(
    a: Bound<Rational>,
    b: Bound<Rational>,
    operation: fn(Rational, Rational) -> Option<Rational>,
) -> Option<Bound<Rational>> {
    Some(match (a, b) {
        (Unbounded, _) | (_, Unbounded) => Unbounded,
        (Included(a), Included(b)) => Included(operation(a, b)?),
        (Included(a) | Excluded(a), Included(b) | Excluded(b)) => Excluded(operation(a, b)?),
    })
}

fn non_negative(low: Bound<Rational>) -> Option<Bound<Rational>> {
    match low {
        Included(value) | Excluded(value) if value.sign() >= 0 => Some(low),
        _ => None,
    }
}

/// The lower end of what lies above `low`, divided by the divisor: a positive number is least over the greatest divisor,
/// a negative one over the least.
fn lower_quotient(low: Bound<Rational>, divisor: Interval) -> Option<Bound<Rational>> {
    if !divisor.is_positive() {
        return None;
    }
    let (Included(value) | Excluded(value)) = low else {
        return Some(Unbounded);
    };
    let against = match value.sign() {
        0 => return Some(low),
        1 => divisor.high,
        _ => divisor.low,
    };
    match against {
        // Ever greater divisors bring a positive quotient down to zero.
        Unbounded => Some(Excluded(Rational::ZERO)),
        // Ever smaller divisors bring a negative quotient down without end.
        Excluded(divisor) if divisor.sign() == 0 => Some(Unbounded),
        _ => combine(low, against, Rational::divide),
    }
}
