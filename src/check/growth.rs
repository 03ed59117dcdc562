//! Two levels at two times, and the change between them.

use super::comparison::Comparison;
use super::interval::Interval;
use super::operand::{Operand, division_by_zero, no_number, pair};
use super::reading::Reading;
use crate::{Error, ErrorKind};
use rust_decimal::Decimal;

/// Whether `stated` is the growth from `previous` to `current`; a fall is below zero.
///
/// # Errors
///
/// - `UnexpectedUnit` where the levels differ in kind or are percentages, or `stated` is none.
/// - `DivisionByZero` where the previous level may be zero or below.
/// - `Overflow` where the growth cannot be kept exactly.
///
/// ```
/// use ktxh::check::{self, Verdict};
/// use ktxh::{Percent, Quantity, Unit};
/// use rust_decimal::Decimal;
///
/// let retail = |tenths: i64| Quantity::new(Decimal::from(tenths * 100_000_000), Decimal::from(100_000_000), Unit::VND);
/// let stated = |value| Percent::new(Decimal::new(value, 1), Decimal::new(1, 1));
///
/// let right = check::growth(&retail(2_836), &retail(3_185), stated(123))?;
/// assert_eq!(right.verdict(), Verdict::Rounding);
/// let wrong = check::growth(&retail(2_836), &retail(3_185), stated(153))?;
/// assert_eq!(wrong.verdict(), Verdict::Contradiction);
/// assert_eq!(wrong.computed(1), Some(Decimal::new(123, 1)));
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn growth<'a>(
    previous: impl Into<Operand<'a>>,
    current: impl Into<Operand<'a>>,
    stated: impl Into<Operand<'a>>,
) -> Result<Comparison, Error> {
    let (previous, current) = pair(previous, current)?;
    let stated = stated.into().percentage()?;
    let index = current.level()?.divide(previous.level()?)?;
    Ok(Comparison::new(stated, growth_of(index)?))
}

/// Whether `stated` is the difference between two levels; a fall is below zero.
///
/// Two percentages differ by percentage points; a change in per cent is taken for points too, as reports often write it.
///
/// # Errors
///
/// `UnexpectedUnit` where the three differ in kind, `Overflow` where the difference cannot be kept exactly.
///
/// ```
/// use ktxh::check::{self, Verdict};
/// use ktxh::{Percent, Quantity, Unit};
/// use rust_decimal::Decimal;
///
/// let rate = |value| Percent::new(Decimal::new(value, 2), Decimal::new(1, 2));
/// let points = Quantity::new(Decimal::new(-135, 2), Decimal::new(1, 2), Unit::POINT);
/// assert_eq!(check::change(rate(621), rate(486), &points)?.verdict(), Verdict::Exact);
/// assert_eq!(check::change(rate(622), rate(512), &points)?.verdict(), Verdict::Contradiction);
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn change<'a>(
    previous: impl Into<Operand<'a>>,
    current: impl Into<Operand<'a>>,
    stated: impl Into<Operand<'a>>,
) -> Result<Comparison, Error> {
    let (previous, current) = pair(previous, current)?;
    let stated = stated.into().change_of(current)?;
    Ok(Comparison::new(stated, current.reading()?.subtract(previous.reading()?)?))
}

/// Whether `stated` is the growth of a level that changed by `change` to `current`: `giảm 5.000 đồng/kg, tương ứng giảm 25%`.
///
/// # Errors
///
/// - `UnexpectedUnit` where level and change differ in kind or are percentages, or `stated` is no percentage.
/// - `DivisionByZero` where the present or the earlier level may be zero or below.
/// - `Overflow` where the growth cannot be kept exactly.
///
/// ```
/// use ktxh::check::{self, Verdict};
/// use ktxh::{Percent, Quantity, Unit};
/// use rust_decimal::Decimal;
///
/// let price = |value: i64| Quantity::new(Decimal::from(value), Decimal::from(1_000), "đồng/kg".parse().unwrap_or(Unit::NONE));
/// let stated = |value: i64| Percent::new(Decimal::from(value), Decimal::ONE);
/// let right = check::growth_by_change(&price(15_000), &price(-5_000), stated(-25))?;
/// assert_eq!(right.verdict(), Verdict::Exact);
/// let wrong = check::growth_by_change(&price(150_000), &price(-50_000), stated(-20))?;
/// assert_eq!(wrong.verdict(), Verdict::Contradiction);
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn growth_by_change<'a>(
    current: impl Into<Operand<'a>>,
    change: impl Into<Operand<'a>>,
    stated: impl Into<Operand<'a>>,
) -> Result<Comparison, Error> {
    let (change, current) = pair(change, current)?;
    let stated = stated.into().percentage()?;
    // now / before = 1 / (1 − change / now): each number stands once, so that the interval is not too wide.
    let one = Reading::exactly(Decimal::ONE);
    let index = one.divide(one.subtract(change.level()?.divide(current.level()?)?)?)?;
    Ok(Comparison::new(stated, growth_of(index)?))
}

/// Whether `stated` is the factor from `previous` to `current`: `gấp 1,8 lần`.
///
/// # Errors
///
/// - `UnexpectedUnit` where the levels differ in kind or are percentages, or `stated` is no factor ([`Unit::TIMES`](crate::Unit::TIMES)).
/// - `DivisionByZero` where the previous level may be zero or below.
/// - `Overflow` where the factor cannot be kept exactly.
///
/// ```
/// use ktxh::check::{self, Verdict};
/// use ktxh::{Quantity, Unit};
/// use rust_decimal::Decimal;
///
/// let visits = |count: i64| Quantity::new(Decimal::from(count), Decimal::ONE, Unit::new("lượt khách"));
/// let times = Quantity::new(Decimal::new(18, 1), Decimal::new(1, 1), Unit::TIMES);
/// assert_eq!(check::multiple(&visits(20_250), &visits(36_450), &times)?.verdict(), Verdict::Exact);
/// assert_eq!(check::multiple(&visits(20_250), &visits(31_450), &times)?.verdict(), Verdict::Contradiction);
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn multiple<'a>(
    previous: impl Into<Operand<'a>>,
    current: impl Into<Operand<'a>>,
    stated: impl Into<Operand<'a>>,
) -> Result<Comparison, Error> {
    let (previous, current) = pair(previous, current)?;
    Ok(Comparison::new(stated.into().factor()?, current.level()?.divide(previous.level()?)?))
}

/// The earlier level that follows from a level and its growth, both read as rounded.
///
/// The interval is in the base unit of `current`.
///
/// # Errors
///
/// - `UnexpectedUnit` where `current` is a percentage or `growth` is none.
/// - `DivisionByZero` where `growth` may be −100 % or below.
/// - `Overflow` where the earlier level cannot be kept exactly.
///
/// ```
/// use ktxh::check;
/// use ktxh::{Percent, Quantity, Unit};
/// use rust_decimal::Decimal;
///
/// let visitors = Quantity::new(Decimal::from(1_230), Decimal::ONE, Unit::new("lượt khách"));
/// let growth = Percent::new(Decimal::from(23), Decimal::ONE);
/// assert_eq!(check::implied_previous(&visitors, &growth)?.to_string(), "[≈995.951417, ≈1004.081633]");
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn implied_previous<'a>(
    current: impl Into<Operand<'a>>,
    growth: impl Into<Operand<'a>>,
) -> Result<Interval, Error> {
    Ok(previous_of(current.into(), growth.into())?.rounded)
}

/// Whether two levels, each with its growth, can speak of the same earlier level.
///
/// In the result, `expected` follows from `first` and `stated` from `second`.
///
/// # Errors
///
/// Those of [`implied_previous`]; `UnexpectedUnit` also where the two levels differ in kind.
pub fn same_previous<'a>(
    first: (impl Into<Operand<'a>>, impl Into<Operand<'a>>),
    second: (impl Into<Operand<'a>>, impl Into<Operand<'a>>),
) -> Result<Comparison, Error> {
    let (own, others) = pair(first.0, second.0)?;
    let (expected, stated) = (previous_of(own, first.1.into())?, previous_of(others, second.1.into())?);
    Ok(Comparison::new(stated, expected))
}

/// A part of a total: its growth and, where it is printed, its present level.
#[derive(Clone, Copy, Debug)]
pub struct GrowthPart<'a> {
    level: Option<Operand<'a>>,
    growth: Operand<'a>,
}

impl<'a> GrowthPart<'a> {
    /// A part of which only the growth is known.
    pub fn new(growth: impl Into<Operand<'a>>) -> Self {
        Self { level: None, growth: growth.into() }
    }

    /// The same part at a level.
    ///
    /// Level and growth have to be at the same prices: reports often print a level at current prices and a growth at
    /// those of a base year. Where that is not certain, leave the level out.
    pub fn at(self, level: impl Into<Operand<'a>>) -> Self {
        Self { level: Some(level.into()), ..self }
    }
}

/// Whether the growth of a total can follow from the growth of all its parts.
///
/// It lies between the least and the greatest growth of the parts, whatever their weights. Where every part has a level,
/// the weights are known: each part was `level / (1 + growth)`, and the growth of the sum follows. Without all levels,
/// `exact` says that the numbers as printed are in order.
///
/// Only parts that make up the whole bind its growth; whether they do is for the caller to know.
///
/// # Errors
///
/// - `NoNumber` where there are no parts.
/// - `UnexpectedUnit` where a growth is no percentage, or the levels differ in kind or are percentages.
/// - `DivisionByZero` where a part with a level may have fallen by 100 % or more, a level is below zero (a loss has no
///   weight), or the parts may add up to nothing.
/// - `Overflow` where an interval cannot be kept exactly. Too many levels alone are no error: the growths then count
///   without them.
///
/// ```
/// use ktxh::check::{self, GrowthPart, Verdict};
/// use ktxh::{Percent, Quantity, Unit};
/// use rust_decimal::Decimal;
///
/// let percent = |value| Percent::new(Decimal::new(value, 1), Decimal::new(1, 1));
/// let level = |value: i64| Quantity::new(Decimal::from(value), Decimal::ONE, Unit::new("ha"));
/// let (rice, maize) = (level(900), level(100));
///
/// let parts = [GrowthPart::new(percent(20)), GrowthPart::new(percent(120))];
/// assert_eq!(check::growth_of_parts(percent(70), &parts)?.verdict(), Verdict::Exact);
/// assert_eq!(check::growth_of_parts(percent(148), &parts)?.verdict(), Verdict::Contradiction);
///
/// // With the levels, 7,0 % is too much: rice weighs more.
/// let parts = [parts[0].at(&rice), parts[1].at(&maize)];
/// assert_eq!(check::growth_of_parts(percent(70), &parts)?.verdict(), Verdict::Contradiction);
/// assert_eq!(check::growth_of_parts(percent(29), &parts)?.verdict(), Verdict::Rounding);
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn growth_of_parts<'a>(total: impl Into<Operand<'a>>, parts: &[GrowthPart<'a>]) -> Result<Comparison, Error> {
    let total = total.into().percentage()?;
    let mut between = None;
    for part in parts {
        let growth = part.growth.percentage()?;
        between = Some(between.map_or(growth, |between: Reading| between.hull(growth)));
    }
    let between = between.ok_or_else(no_number)?;
    let expected = match growth_of_sum(parts) {
        Ok(Some(weighted)) => weighted.intersect(between)?,
        Err(error) if error.kind() != ErrorKind::Overflow => return Err(error),
        _ => between,
    };
    Ok(Comparison::new(total, expected))
}

/// The growth of the sum of the parts; nothing where a level is missing.
fn growth_of_sum(parts: &[GrowthPart<'_>]) -> Result<Option<Reading>, Error> {
    let Some(GrowthPart { level: Some(first), .. }) = parts.first() else {
        return Ok(None);
    };
    let mut current = Reading::exactly(Decimal::ZERO);
    let mut previous = current;
    for part in parts {
        let Some(level) = part.level else {
            return Ok(None);
        };
        let (level, _) = pair(level, *first)?;
        if level.is_below_zero() {
            return Err(division_by_zero());
        }
        current = current.add(level.level()?)?;
        previous = previous.add(previous_of(level, part.growth)?)?;
    }
    growth_of(current.divide(previous)?).map(Some)
}

fn previous_of(current: Operand<'_>, growth: Operand<'_>) -> Result<Reading, Error> {
    let index = growth.percentage()?.parts_of_one()?.add(Reading::exactly(Decimal::ONE))?;
    current.level()?.divide(index)
}

/// 1.123 as 12.3.
fn growth_of(index: Reading) -> Result<Reading, Error> {
    index.subtract(Reading::exactly(Decimal::ONE))?.to_percent()
}
