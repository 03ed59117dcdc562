//! A printed figure as an operand of a check.

use super::Hedge;
use super::interval::{Interval, Rounding};
use super::reading::Reading;
use super::units;
use crate::{Error, ErrorKind, Figure, Hedges, Percent, Quantity, Unit};
use rust_decimal::Decimal;

/// A printed number with what decides how it may be read: its step, its unit and its hedges.
///
/// Every check takes operands, and a `&Quantity` or a `&Percent` is one. Hedges are added by hand.
///
/// - A whole number of countable things is exact: `21 đơn` is 21.
/// - Any other number is an interval as wide as its step: `14 tỷ đồng` is 13,5 to 14,5.
///
/// ```
/// use ktxh::check::{Operand, Rounding};
/// use ktxh::{Hedge, Quantity, Unit};
/// use rust_decimal::Decimal;
///
/// let visits = Quantity::new(Decimal::from(300), Decimal::ONE, Unit::new("lượt"));
/// let visits = Operand::from(&visits);
/// assert_eq!(visits.read(Rounding::Nearest).unwrap().to_string(), "300");
/// assert_eq!(visits.measured().read(Rounding::Nearest).unwrap().to_string(), "[299.5, 300.5]");
/// assert_eq!(visits.hedged(&[Hedge::Over]).read(Rounding::Nearest).unwrap().to_string(), "[300, +∞)");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Operand<'a> {
    value: Decimal,
    step: Decimal,
    unit: &'a Unit,
    counted: bool,
    hedges: Hedges,
}

impl<'a> Operand<'a> {
    /// The same number behind hedges; they replace earlier ones.
    pub fn hedged(self, hedges: &[Hedge]) -> Self {
        Self { hedges: hedges.iter().copied().collect(), ..self }
    }

    /// The number of a figure, behind the hedges of its sentence; `None` where the figure states no single number.
    ///
    /// ```
    /// use ktxh::Report;
    /// use ktxh::check::{Operand, Rounding};
    ///
    /// let report = Report::read("Toàn xã có hơn 300 hộ trồng sen.")?;
    /// let households = Operand::of(&report.figures[0]).and_then(|operand| operand.read(Rounding::Nearest));
    /// assert_eq!(households.map(|interval| interval.to_string()).as_deref(), Some("[300, +∞)"));
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn of(figure: &'a Figure) -> Option<Self> {
        Some(Self::behind(figure.quantity()?, figure.hedges))
    }

    /// A number behind the hedges of its sentence.
    pub(super) fn behind(quantity: &'a Quantity, hedges: Hedges) -> Self {
        Self { hedges, ..Self::from(quantity) }
    }

    /// The same number read as rounded to its step, even if it counts whole things.
    pub fn measured(self) -> Self {
        Self { counted: false, ..self }
    }

    /// What the number may stand for. `None` where the interval cannot be kept exactly.
    pub fn read(self, rounding: Rounding) -> Option<Interval> {
        let rounding = if self.counted { Rounding::Exact } else { rounding };
        let interval = Interval::printed(self.value, self.step, rounding)?;
        self.hedges.iter().try_fold(interval, |interval, hedge| interval.hedged(self.value, hedge))
    }

    /// The same number with the other sign.
    pub(super) fn negated(self) -> Self {
        Self { value: -self.value, ..self }
    }

    pub(super) fn step(self) -> Decimal {
        self.step
    }

    pub(super) fn is_hedged(self) -> bool {
        self.hedges.iter().any(|hedge| hedge.widens())
    }

    pub(super) fn is_below_zero(self) -> bool {
        self.value < Decimal::ZERO
    }

    /// All readings of a level: anything but a relative figure.
    pub(super) fn level(self) -> Result<Reading, Error> {
        if self.unit.is_ratio() {
            return Err(unexpected_unit());
        }
        self.reading()
    }

    /// All readings of a percentage.
    pub(super) fn percentage(self) -> Result<Reading, Error> {
        if *self.unit != Unit::PERCENT {
            return Err(unexpected_unit());
        }
        self.reading()
    }

    /// All readings of a factor.
    pub(super) fn factor(self) -> Result<Reading, Error> {
        if *self.unit != Unit::TIMES {
            return Err(unexpected_unit());
        }
        self.reading()
    }

    /// All readings of a change of `level`, which is in points where the level is a percentage.
    pub(super) fn change_of(self, level: Operand<'_>) -> Result<Reading, Error> {
        let points = *level.unit == Unit::PERCENT && *self.unit == Unit::POINT;
        // `12,8 tiêu chí/xã, tăng 1,3 tiêu chí`
        if !points && !level.unit.is_per(self.unit) && !units::same_kind(self.unit, level.unit) {
            return Err(unexpected_unit());
        }
        self.reading()
    }

    /// Whether the two may stand for the same numbers whatever the unit: printed alike, and hedged alike.
    pub(super) fn reads_like(self, other: Self) -> bool {
        let alike = |operand: Self| (operand.value, operand.step, operand.counted, operand.hedges);
        alike(self) == alike(other)
    }

    pub(super) fn reading(self) -> Result<Reading, Error> {
        let read = || {
            let rounded = self.read(Rounding::Nearest)?;
            let either = rounded.hull(self.read(Rounding::Truncation)?);
            Some(Reading { printed: Interval::point(self.value), rounded, either })
        };
        // Most numbers are plain.
        let reading = match (self.is_hedged(), self.counted) {
            (false, true) => Some(Reading::exactly(self.value)),
            (false, false) => Reading::of_printed(self.value, self.step),
            (true, _) => read(),
        };
        reading.ok_or_else(overflow)
    }
}

impl<'a> From<&'a Quantity> for Operand<'a> {
    fn from(quantity: &'a Quantity) -> Self {
        let (value, step, unit) = (quantity.value(), quantity.step(), quantity.unit());
        let counted = step == Decimal::ONE && value.is_integer() && units::counts_things(unit);
        Self { value, step, unit, counted, hedges: Hedges::default() }
    }
}

static PERCENT: Unit = Unit::PERCENT;

impl From<Percent> for Operand<'_> {
    fn from(percent: Percent) -> Self {
        Self { value: percent.value(), step: percent.step(), unit: &PERCENT, counted: false, hedges: Hedges::default() }
    }
}

impl From<&Percent> for Operand<'_> {
    fn from(percent: &Percent) -> Self {
        Self::from(*percent)
    }
}

/// Two numbers of the same kind. A count beside a number with decimals is no count: in `182,4/190` both are measured.
pub(super) fn pair<'a>(
    a: impl Into<Operand<'a>>,
    b: impl Into<Operand<'a>>,
) -> Result<(Operand<'a>, Operand<'a>), Error> {
    let (a, b) = (a.into(), b.into());
    if !units::same_kind(a.unit, b.unit) {
        return Err(unexpected_unit());
    }
    let counted = a.counted && b.counted;
    Ok((Operand { counted, ..a }, Operand { counted, ..b }))
}

/// Operands stand outside any text, so their errors have no place in one.
fn error(kind: ErrorKind) -> Error {
    Error::without_place(kind)
}

pub(super) fn unexpected_unit() -> Error {
    error(ErrorKind::UnexpectedUnit)
}

pub(super) fn overflow() -> Error {
    error(ErrorKind::Overflow)
}

pub(super) fn division_by_zero() -> Error {
    error(ErrorKind::DivisionByZero)
}

pub(super) fn no_number() -> Error {
    error(ErrorKind::NoNumber)
}
