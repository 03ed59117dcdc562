//! A level, its plan, and the percentage between them.

use super::comparison::Comparison;
use super::interval::Interval;
use super::operand::{Operand, pair};
use super::reading::Reading;
use crate::Error;

/// Whether `stated` is `actual` in per cent of `plan`.
///
/// The same holds for a share of a whole, and for an index with an earlier level as the plan (`bằng 93,9% cùng kỳ`). A
/// rate and its plan may be percentages themselves: `tỷ lệ che phủ rừng 48,5/49%, đạt 99%KH`.
///
/// # Errors
///
/// - `UnexpectedUnit` where `actual` and `plan` differ in kind, or `stated` is no percentage.
/// - `DivisionByZero` where the plan may be zero or below.
/// - `Overflow` where the ratio cannot be kept exactly.
///
/// ```
/// use ktxh::check::{self, Operand, Verdict};
/// use ktxh::{Hedge, Percent, Quantity, Unit};
/// use rust_decimal::Decimal;
///
/// let area = |hectares: i64| Quantity::new(Decimal::from(hectares), Decimal::ONE, Unit::new("ha"));
/// let (sown, plan) = (area(1_248), area(1_300));
/// let percent = |value: i64| Percent::new(Decimal::from(value), Decimal::ONE);
///
/// assert_eq!(check::plan_ratio(&sown, &plan, percent(96))?.verdict(), Verdict::Exact);
/// assert_eq!(check::plan_ratio(&sown, &plan, percent(94))?.verdict(), Verdict::Contradiction);
///
/// // `đạt hơn 94%` claims less.
/// let over = Operand::from(percent(94)).hedged(&[Hedge::Over]);
/// assert_eq!(check::plan_ratio(&sown, &plan, over)?.verdict(), Verdict::Rounding);
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn plan_ratio<'a>(
    actual: impl Into<Operand<'a>>,
    plan: impl Into<Operand<'a>>,
    stated: impl Into<Operand<'a>>,
) -> Result<Comparison, Error> {
    let (actual, plan) = pair(actual, plan)?;
    let stated = stated.into().percentage()?;
    let expected = actual.reading()?.divide(plan.reading()?)?.to_percent()?;
    Ok(Comparison::new(stated, expected))
}

/// The plan that follows from a level and the percentage of the plan that it is, both read as rounded.
///
/// The interval is in the base unit of `actual`; of a rate the plan is one in per cent.
///
/// # Errors
///
/// - `UnexpectedUnit` where `stated` is no percentage.
/// - `DivisionByZero` where `stated` may be zero or below.
/// - `Overflow` where the plan cannot be kept exactly.
///
/// ```
/// use ktxh::check;
/// use ktxh::{Percent, Quantity, Unit};
/// use rust_decimal::Decimal;
///
/// let visitors = Quantity::new(Decimal::from(68_000), Decimal::ONE, Unit::new("lượt khách"));
/// let stated = Percent::new(Decimal::from(68), Decimal::ONE);
/// let plan = check::implied_plan(&visitors, &stated)?;
/// assert_eq!(plan.to_string(), "[≈99270.072992, ≈100740.740741]");
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn implied_plan<'a>(actual: impl Into<Operand<'a>>, stated: impl Into<Operand<'a>>) -> Result<Interval, Error> {
    Ok(plan(actual.into(), stated.into())?.rounded)
}

/// Whether two levels, each with its percentage of the plan, can speak of the same plan.
///
/// In the result, `expected` is the plan that follows from `first` and `stated` the one that follows from `second`.
///
/// # Errors
///
/// Those of [`implied_plan`]; `UnexpectedUnit` also where the two levels differ in kind.
pub fn same_plan<'a>(
    first: (impl Into<Operand<'a>>, impl Into<Operand<'a>>),
    second: (impl Into<Operand<'a>>, impl Into<Operand<'a>>),
) -> Result<Comparison, Error> {
    let (own, others) = pair(first.0, second.0)?;
    Ok(Comparison::new(plan(others, second.1.into())?, plan(own, first.1.into())?))
}

fn plan(actual: Operand<'_>, stated: Operand<'_>) -> Result<Reading, Error> {
    actual.reading()?.divide(stated.percentage()?.parts_of_one()?)
}

/// Whether the same indicator, printed twice, is the same number: the coarser has to be the finer one rounded or cut.
///
/// Two numbers of the same step differ by more than rounding if they differ at all; neighbours among them can be right
/// only if one was rounded and the other cut. In the result, `stated` is `b` and `expected` is `a`.
///
/// # Errors
///
/// `UnexpectedUnit` where they differ in kind, `Overflow` where an interval cannot be kept exactly.
///
/// ```
/// use ktxh::check::{self, Verdict};
/// use ktxh::{Quantity, Unit};
/// use rust_decimal::Decimal;
///
/// let rate = |value, scale| Quantity::new(Decimal::new(value, scale), Decimal::new(1, scale), Unit::new("tạ/ha"));
/// let verdict = |a: &Quantity, b: &Quantity| check::restatement(a, b).map(|found| found.verdict());
///
/// assert_eq!(verdict(&rate(819, 1), &rate(82, 0))?, Verdict::Rounding);
/// assert_eq!(verdict(&rate(27559, 2), &rate(2755, 1))?, Verdict::Truncation);
/// assert_eq!(verdict(&rate(6845, 0), &rate(6854, 0))?, Verdict::Contradiction);
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn restatement<'a>(a: impl Into<Operand<'a>>, b: impl Into<Operand<'a>>) -> Result<Comparison, Error> {
    let (a, b) = pair(a, b)?;
    let expected = a.reading()?;
    let stated = if a.reads_like(b) { expected } else { b.reading()? };
    if a.step() == b.step() && !a.is_hedged() && !b.is_hedged() {
        return Ok(Comparison::never_rounded(stated, expected));
    }
    Ok(Comparison::new(stated, expected))
}
