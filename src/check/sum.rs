//! Parts and their whole.

use super::comparison::Comparison;
use super::operand::{Operand, no_number, pair};
use crate::Error;
use serde::{Deserialize, Serialize};

/// Whether listed parts claim to make up the whole.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Completeness {
    /// `gồm`, a colon list of all parts: the sum is the total.
    Complete,
    /// `trong đó`: parts may be left out, so that only a sum above the total contradicts it.
    AtMost,
}

/// Whether parts add up to a total.
///
/// In the result, `stated` is the total and `expected` the sum. With [`Completeness::AtMost`] a sum that stays below the
/// total proves nothing: the verdict is then `derived`, and `expected` is what the total may be, the sum or more.
///
/// # Errors
///
/// - `NoNumber` where there are no parts.
/// - `UnexpectedUnit` where a part differs in kind from the total.
/// - `Overflow` where the sum cannot be kept exactly.
///
/// ```
/// use ktxh::check::{self, Completeness, Verdict};
/// use ktxh::{Quantity, Unit};
/// use rust_decimal::Decimal;
///
/// let files = |count: i64| Quantity::new(Decimal::from(count), Decimal::ONE, Unit::new("hồ sơ"));
/// let parts = [files(412), files(84)];
/// let verdict = |total, completeness| check::sum(&parts, &files(total), completeness).map(|found| found.verdict());
///
/// assert_eq!(verdict(496, Completeness::Complete)?, Verdict::Exact);
/// assert_eq!(verdict(486, Completeness::Complete)?, Verdict::Contradiction);
/// assert_eq!(verdict(486, Completeness::AtMost)?, Verdict::Contradiction);
/// assert_eq!(verdict(500, Completeness::AtMost)?, Verdict::Derived);
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn sum<'a>(
    parts: impl IntoIterator<Item = impl Into<Operand<'a>>>,
    total: impl Into<Operand<'a>>,
    completeness: Completeness,
) -> Result<Comparison, Error> {
    let total = total.into();
    let mut sum = None;
    for part in parts {
        let (part, _) = pair(part, total)?;
        let part = part.reading()?;
        sum = Some(match sum {
            None => part,
            Some(sum) => part.add(sum)?,
        });
    }
    let (sum, total) = (sum.ok_or_else(no_number)?, total.reading()?);
    let complete = Comparison::new(total, sum);
    if completeness == Completeness::Complete || complete.verdict().agrees() {
        return Ok(complete);
    }
    let or_more = sum.or_more();
    // A total that the sum itself cannot reach, but the sum or more can, lies above it.
    if Comparison::new(total, or_more).verdict().agrees() {
        return Ok(Comparison::derived(total, or_more));
    }
    Ok(complete)
}

/// Whether a part is no larger than its whole, or a lower figure no larger than a higher one.
///
/// This is also the check of a council's plan, which is not below the plan assigned from above: what was reached, in
/// per cent of the council's plan, is at most what it is in per cent of the assigned one.
///
/// A bound that nobody printed has a step of zero: no share is above `Percent::new(100, 0)`.
///
/// In the result, `stated` is the part and `expected` all that it may be; `exact` says that the numbers as printed are
/// in order.
///
/// # Errors
///
/// `UnexpectedUnit` where they differ in kind, `Overflow` where an interval cannot be kept exactly.
///
/// ```
/// use ktxh::Percent;
/// use ktxh::check::{self, Verdict};
/// use rust_decimal::Decimal;
///
/// let of_councils_plan = Percent::new(Decimal::from(72), Decimal::ONE);
/// let of_assigned_plan = Percent::new(Decimal::from(73), Decimal::ONE);
/// assert_eq!(check::at_most(of_councils_plan, of_assigned_plan)?.verdict(), Verdict::Exact);
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn at_most<'a>(part: impl Into<Operand<'a>>, whole: impl Into<Operand<'a>>) -> Result<Comparison, Error> {
    let (part, whole) = pair(part, whole)?;
    let or_less = whole.reading()?.or_less();
    Ok(Comparison::new(part.reading()?, or_less))
}
