//! Which units count the same in one sentence, and which numbers tell what they are of.

use crate::{Quantity, Unit};
use rust_decimal::Decimal;

/// `lượt khách` and `lượt` count the same in one sentence.
pub(crate) fn same_unit(a: &Unit, b: &Unit) -> bool {
    let is_one_people = a.counts_people_of(b);
    let (a, b) = (a.code(), b.code());
    a == b || is_one_people || (!a.is_empty() && !b.is_empty() && (begins(a, b) || begins(b, a)))
}

/// [`same_unit`], where what a rate is counted by may be left out: `5,84 triệu đồng/người (cùng kỳ 5,45 triệu đồng)`.
pub(crate) fn same_measured(a: &Unit, b: &Unit) -> bool {
    same_unit(a, b) || a.is_rate_of(b) || b.is_rate_of(a)
}

fn begins(long: &str, short: &str) -> bool {
    long.strip_prefix(short).is_some_and(|rest| rest.starts_with(' '))
}

/// Whether a number is printed with three digits or more: smaller ones meet by chance.
pub(crate) fn has_three_digits(number: &Quantity) -> bool {
    let least = number.step().checked_mul(Decimal::ONE_HUNDRED);
    least.is_some_and(|least| least > Decimal::ZERO && number.value().abs() >= least)
}
