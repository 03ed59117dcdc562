//! What a printed number may stand for.

use super::Hedge;
use super::rational::{Rational, Toward};
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::ops::Bound::{self, Excluded, Included, Unbounded};

/// How the last printed place came about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Rounding {
    /// The number is meant as it stands.
    Exact,
    /// To the nearest: `v` with step `s` is `[v − s/2, v + s/2]`. How halves were rounded is not known, so both ends count.
    Nearest,
    /// Cut: `[v, v + s)`, below zero `(v − s, v]`, at zero `(−s, s)`.
    Truncation,
}

/// A set of numbers without gaps: two ends, each closed, open or unbounded. Never empty.
///
/// The ends are exact fractions and no operation rounds. Where a result cannot be kept exactly it is `None`: the figures
/// cannot be checked, and are never checked wrongly.
///
/// It prints as `[48.85, 48.95]`, `[58.8, 58.9)` or `[300, +∞)`, a single number as that number. An end without a finite
/// decimal is rounded outward to six places and marked: `[≈48.716846, ≈49.071429]`. It serialises as the same string.
///
/// ```
/// use ktxh::check::{Interval, Rounding};
/// use rust_decimal::Decimal;
///
/// let (value, step) = (Decimal::new(588, 1), Decimal::new(1, 1));
/// let rounded = Interval::printed(value, step, Rounding::Nearest).unwrap();
/// let cut = Interval::printed(value, step, Rounding::Truncation).unwrap();
/// assert_eq!(rounded.to_string(), "[58.75, 58.85]");
/// assert_eq!(cut.to_string(), "[58.8, 58.9)");
/// assert_eq!(rounded.intersect(cut).unwrap().to_string(), "[58.8, 58.85]");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Interval {
    pub(super) low: Bound<Rational>,
    pub(super) high: Bound<Rational>,
}

impl Interval {
    /// Everything between two ends; `None` where nothing is.
    ///
    /// ```
    /// use ktxh::check::Interval;
    /// use rust_decimal::Decimal;
    /// use std::ops::Bound::{Excluded, Included, Unbounded};
    ///
    /// let (one, two) = (Decimal::ONE, Decimal::TWO);
    /// assert_eq!(Interval::new(Excluded(one), Included(two)).unwrap().to_string(), "(1, 2]");
    /// assert_eq!(Interval::new(Unbounded, Excluded(one)).unwrap().to_string(), "(-∞, 1)");
    /// assert_eq!(Interval::new(Included(one), Excluded(one)), None);
    /// ```
    pub fn new(low: Bound<Decimal>, high: Bound<Decimal>) -> Option<Self> {
        Self::between(low.map(Rational::from_decimal), high.map(Rational::from_decimal))
    }

    /// A single number.
    pub fn point(value: Decimal) -> Self {
        Self::of(Rational::from_decimal(value))
    }

    /// What a number printed with a step may stand for. The sign of the step does not matter; a step of zero is exact.
    ///
    /// `None` where the ends cannot be kept exactly: a value of some twenty digits with as many decimal places.
    pub fn printed(value: Decimal, step: Decimal, rounding: Rounding) -> Option<Self> {
        let value = Rational::from_decimal(value);
        let step = Rational::from_decimal(step).abs();
        if step.sign() == 0 {
            return Some(Self::of(value));
        }
        match rounding {
            Rounding::Exact => Some(Self::of(value)),
            Rounding::Nearest => {
                let half = step.multiply(Rational::HALF)?;
                Self::between(Included(value.subtract(half)?), Included(value.add(half)?))
            }
            Rounding::Truncation => match value.sign() {
                1 => Self::between(Included(value), Excluded(value.add(step)?)),
                -1 => Self::between(Excluded(value.subtract(step)?), Included(value)),
                _ => Self::between(Excluded(step.negate()), Excluded(step)),
            },
        }
    }

    /// The interval of the number `value`, once the number stands behind a hedge.
    ///
    /// - `Over` opens the end away from zero: `giảm hơn 6%` is −6 or lower.
    /// - `Under` moves the end towards zero up to zero, which is not reached itself.
    /// - `About` widens to a twentieth of the value on each side: a convention, for nobody says how near `khoảng` is.
    /// - `Estimated` changes nothing.
    ///
    /// No hedge makes an interval smaller. `None` on overflow.
    ///
    /// ```
    /// use ktxh::Hedge;
    /// use ktxh::check::Interval;
    /// use rust_decimal::Decimal;
    ///
    /// let value = Decimal::from(200);
    /// let point = Interval::point(value);
    /// assert_eq!(point.hedged(value, Hedge::Over).unwrap().to_string(), "[200, +∞)");
    /// assert_eq!(point.hedged(value, Hedge::Under).unwrap().to_string(), "(0, 200]");
    /// assert_eq!(point.hedged(value, Hedge::About).unwrap().to_string(), "[190, 210]");
    /// assert_eq!(point.hedged(value, Hedge::Estimated), Some(point));
    /// ```
    pub fn hedged(self, value: Decimal, hedge: Hedge) -> Option<Self> {
        let value = Rational::from_decimal(value);
        let zero = Excluded(Rational::ZERO);
        Some(match (hedge, value.sign()) {
            (Hedge::Estimated, _) | (Hedge::Under, 0) => self,
            (Hedge::Over, 0 | 1) => self.or_more(),
            (Hedge::Over, _) => self.or_less(),
            (Hedge::Under, 1) => self.hull(Self::between(zero, Included(value))?),
            (Hedge::Under, _) => self.hull(Self::between(Included(value), zero)?),
            (Hedge::About, _) => {
                let margin = value.abs().divide(Rational::integer(20))?;
                self.hull(Self::between(Included(value.subtract(margin)?), Included(value.add(margin)?))?)
            }
        })
    }

    pub(super) fn of(value: Rational) -> Self {
        Self { low: Included(value), high: Included(value) }
    }

    /// `None` where nothing lies between.
    pub(super) fn between(low: Bound<Rational>, high: Bound<Rational>) -> Option<Self> {
        let empty = match (low, high) {
            (Included(low), Included(high)) => low > high,
            (Included(low) | Excluded(low), Included(high) | Excluded(high)) => low >= high,
            (Unbounded, _) | (_, Unbounded) => false,
        };
        (!empty).then_some(Self { low, high })
    }

    /// The only number inside, if it is only one.
    pub(super) fn single(self) -> Option<Rational> {
        match (self.low, self.high) {
            (Included(low), Included(high)) if low == high => Some(low),
            _ => None,
        }
    }

    /// What lies in both; `None` where nothing does.
    pub fn intersect(self, other: Self) -> Option<Self> {
        let low = if compare_low(self.low, other.low).is_ge() { self.low } else { other.low };
        let high = if compare_high(self.high, other.high).is_le() { self.high } else { other.high };
        Self::between(low, high)
    }

    /// Whether some number lies in both. A shared end counts only where both intervals are closed there.
    pub fn meets(self, other: Self) -> bool {
        self.intersect(other).is_some()
    }

    /// Whether every number of `other` lies inside.
    pub fn contains(self, other: Self) -> bool {
        compare_low(self.low, other.low).is_le() && compare_high(self.high, other.high).is_ge()
    }

    /// The smallest interval that holds both.
    pub fn hull(self, other: Self) -> Self {
        let low = if compare_low(self.low, other.low).is_le() { self.low } else { other.low };
        let high = if compare_high(self.high, other.high).is_ge() { self.high } else { other.high };
        Self { low, high }
    }

    /// What lies inside or above.
    pub fn or_more(self) -> Self {
        Self { high: Unbounded, ..self }
    }

    /// What lies inside or below.
    pub fn or_less(self) -> Self {
        Self { low: Unbounded, ..self }
    }

    /// Whether a whole number lies inside.
    pub fn contains_integer(self) -> bool {
        let least = match self.low {
            Unbounded => return true,
            Included(low) => low.ceil(),
            Excluded(low) => low.floor().saturating_add(1),
        };
        match self.high {
            Unbounded => true,
            Included(high) => least <= high.floor(),
            Excluded(high) => least < high.ceil(),
        }
    }

    /// Both ends as decimals of at most `places` places, rounded outward where they have more.
    ///
    /// An end that no decimal can hold becomes unbounded. For messages; comparisons are made on the interval itself.
    pub fn bounds(self, places: u32) -> (Bound<Decimal>, Bound<Decimal>) {
        (decimal_end(self.low, places, Toward::Below), decimal_end(self.high, places, Toward::Above))
    }
}

fn decimal_end(end: Bound<Rational>, places: u32, outward: Toward) -> Bound<Decimal> {
    match end {
        Unbounded => Unbounded,
        Included(value) => value.to_decimal(places, outward).map_or(Unbounded, Included),
        Excluded(value) => value.to_decimal(places, outward).map_or(Unbounded, Excluded),
    }
}

/// The order of lower ends: a closed one reaches further down than an open one.
fn compare_low(a: Bound<Rational>, b: Bound<Rational>) -> Ordering {
    match (a, b) {
        (Unbounded, Unbounded) => Ordering::Equal,
        (Unbounded, _) => Ordering::Less,
        (_, Unbounded) => Ordering::Greater,
        (Included(a), Excluded(b)) => a.cmp(&b).then(Ordering::Less),
        (Excluded(a), Included(b)) => a.cmp(&b).then(Ordering::Greater),
        (Included(a), Included(b)) | (Excluded(a), Excluded(b)) => a.cmp(&b),
    }
}

/// The order of upper ends: a closed one reaches further up than an open one.
fn compare_high(a: Bound<Rational>, b: Bound<Rational>) -> Ordering {
    compare_low(negate_end(b), negate_end(a))
}

pub(super) fn negate_end(end: Bound<Rational>) -> Bound<Rational> {
    end.map(Rational::negate)
}

/// Places of an end that has no finite decimal. A hundredth of a đồng, or of a basis point, is more than anyone prints.
const PLACES: u32 = 6;

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(value) = self.single() {
            return write_end(f, value, Toward::Nearest);
        }
        f.write_str(if matches!(self.low, Included(_)) { "[" } else { "(" })?;
        match self.low {
            Unbounded => f.write_str("-∞")?,
            Included(low) | Excluded(low) => write_end(f, low, Toward::Below)?,
        }
        f.write_str(", ")?;
        match self.high {
            Unbounded => f.write_str("+∞")?,
            Included(high) | Excluded(high) => write_end(f, high, Toward::Above)?,
        }
        f.write_str(if matches!(self.high, Included(_)) { "]" } else { ")" })
    }
}

fn write_end(f: &mut fmt::Formatter<'_>, value: Rational, outward: Toward) -> fmt::Result {
    if let Some(decimal) = value.finite_decimal() {
        return write!(f, "{decimal}");
    }
    match (value.to_decimal(PLACES, outward), outward) {
        (Some(decimal), _) => write!(f, "≈{decimal}"),
        (None, Toward::Above) => write!(f, "≈{}", value.ceil()),
        (None, _) => write!(f, "≈{}", value.floor()),
    }
}

impl Serialize for Interval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
