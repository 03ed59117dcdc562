//! A part over a whole, and what a count allows.

use super::comparison::Comparison;
use super::operand::{Operand, division_by_zero, overflow};
use super::ratio::plan_ratio;
use super::reading::Reading;
use super::verdict::Verdict;
use crate::{Error, Fraction};
use rust_decimal::Decimal;

/// Whether `stated` is the fraction in per cent.
///
/// # Errors
///
/// Those of [`plan_ratio`]: a whole of zero, parts of different kinds, and so on.
///
/// ```
/// use ktxh::check::{self, Verdict};
/// use ktxh::{Fraction, Percent, Quantity, Unit};
/// use rust_decimal::Decimal;
///
/// let hamlets = |count: i64| Quantity::new(Decimal::from(count), Decimal::ONE, Unit::new("ấp"));
/// let stated = Percent::new(Decimal::from(82), Decimal::ONE);
/// let found = check::fraction(&Fraction::new(hamlets(12), hamlets(15)), &stated)?;
/// assert_eq!(found.verdict(), Verdict::Contradiction);
/// assert_eq!(found.expected().to_string(), "80");
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn fraction<'a>(fraction: &'a Fraction, stated: impl Into<Operand<'a>>) -> Result<Comparison, Error> {
    plan_ratio(fraction.numerator(), fraction.denominator(), stated)
}

/// Whether any count out of `whole` things gives the stated percentage.
///
/// Out of 43 things no count makes 71 %: 30 are 69,8 % and 31 are 72,1 %. The verdict is one of `exact`, `rounding`,
/// `truncation` and `contradiction`.
///
/// # Errors
///
/// - `UnexpectedUnit` where `stated` is no percentage.
/// - `DivisionByZero` where `whole` is zero.
/// - `Overflow` where the count cannot be kept exactly.
///
/// ```
/// use ktxh::Percent;
/// use ktxh::check::{self, Verdict};
/// use rust_decimal::Decimal;
///
/// let percent = |value: i64| Percent::new(Decimal::from(value), Decimal::ONE);
/// assert_eq!(check::grim_percent(percent(71), 43)?, Verdict::Contradiction);
/// assert_eq!(check::grim_percent(percent(70), 43)?, Verdict::Rounding);
/// assert_eq!(check::grim_percent(percent(69), 43)?, Verdict::Truncation);
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn grim_percent<'a>(stated: impl Into<Operand<'a>>, whole: u64) -> Result<Verdict, Error> {
    some_count_gives(stated.into().percentage()?.parts_of_one()?, whole)
}

/// Whether whole numbers of `sample` persons or things, `items` of each, can have the stated mean.
///
/// This is the GRIM test (granularity-related inconsistency of means): a mean of 28 counts is a multiple of 1/28.
///
/// # Errors
///
/// - `UnexpectedUnit` where `mean` is a percentage.
/// - `DivisionByZero` where `sample` or `items` is zero.
/// - `Overflow` where the sum cannot be kept exactly.
///
/// ```
/// use ktxh::check::{self, Verdict};
/// use ktxh::{Quantity, Unit};
/// use rust_decimal::Decimal;
///
/// let mean = |value| Quantity::new(Decimal::new(value, 2), Decimal::new(1, 2), Unit::NONE);
/// assert_eq!(check::grim_mean(&mean(521), 28, 1)?, Verdict::Rounding);
/// assert_eq!(check::grim_mean(&mean(519), 28, 1)?, Verdict::Contradiction);
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn grim_mean<'a>(mean: impl Into<Operand<'a>>, sample: u64, items: u64) -> Result<Verdict, Error> {
    // A mean is measured even where it is printed without decimals: 5 from 28 is anything from 4.5 to 5.5.
    let mean = mean.into().measured().level()?;
    some_count_gives(mean, sample.checked_mul(items).ok_or_else(overflow)?)
}

fn some_count_gives(part: Reading, whole: u64) -> Result<Verdict, Error> {
    if whole == 0 {
        return Err(division_by_zero());
    }
    let counts = part.scale(Decimal::from(whole))?;
    Ok(if counts.printed.contains_integer() {
        Verdict::Exact
    } else if counts.rounded.contains_integer() {
        Verdict::Rounding
    } else if counts.either.contains_integer() {
        Verdict::Truncation
    } else {
        Verdict::Contradiction
    })
}
