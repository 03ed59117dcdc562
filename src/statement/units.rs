//! Which units count the same in one sentence, and which numbers tell what they are of.

use crate::{Quantity, Unit};
use rust_decimal::Decimal;

/// `lượt khách` and `lượt` count the same in one sentence.
pub(crate) fn same_unit(a: &Unit, b: &Unit) -> bool {
    let is_one_people = a.counts_people_of(b);
    let (a, b) = (a.code(), b.code());
    let is_part = |long, short| begins(long, short) || abbreviates(short, long);
    a == b || is_one_people || (!a.is_empty() && !b.is_empty() && (is_part(a, b) || is_part(b, a)))
}

/// [`same_unit`], where what a rate is counted by may be left out: `5,84 triệu đồng/người (cùng kỳ 5,45 triệu đồng)`.
pub(crate) fn same_measured(a: &Unit, b: &Unit) -> bool {
    same_unit(a, b) || a.is_rate_of(b) || b.is_rate_of(a)
}

/// `42 lao động, đạt 35% KH (120 LĐ)`: whether the short noun has the first letters of the words of the long one.
fn abbreviates(short: &str, long: &str) -> bool {
    const LEAST: usize = 2;
    let mut words = long.split(' ').map(|word| word.chars().next());
    let letters = short.chars().filter(|letter| words.next().flatten() == Some(*letter)).count();
    letters >= LEAST && letters == short.chars().count() && words.next().is_none()
}

fn begins(long: &str, short: &str) -> bool {
    long.strip_prefix(short).is_some_and(|rest| rest.starts_with(' '))
}

/// Whether a number is printed with three digits or more: smaller ones meet by chance.
pub(crate) fn has_three_digits(number: &Quantity) -> bool {
    let least = number.step().checked_mul(Decimal::ONE_HUNDRED);
    least.is_some_and(|least| least > Decimal::ZERO && number.value().abs() >= least)
}

/// Whether a unit says so much in each year or month: `triệu USD/tháng`.
pub(crate) fn is_per_time(unit: &Unit) -> bool {
    const TIMES: [&str; 4] = ["/năm", "/tháng", "/quý", "/ngày"];
    TIMES.iter().any(|time| unit.code().ends_with(time))
}
