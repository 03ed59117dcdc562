//! Slips of the pen: numbers that look like one another.

use crate::Quantity;
use crate::check::rational::Rational;
use rust_decimal::Decimal;

/// Whether one number is the other with two digits swapped: `6.845` and `6.854`. Both are printed to the same place and
/// have at least three digits.
pub(super) fn swapped(a: &Quantity, b: &Quantity) -> bool {
    swapped_of(a, b).is_some_and(|digits| digits >= 3)
}

/// How many digits two numbers have of which one is the other with two digits swapped; of two digits many numbers are.
pub(super) fn swapped_of(a: &Quantity, b: &Quantity) -> Option<usize> {
    let same_step = a.step() == b.step();
    let (a, b) = digits(a).zip(digits(b)).filter(|(a, b)| same_step && a.len() == b.len())?;
    let mut differing = a.bytes().zip(b.bytes()).filter(|(a, b)| a != b);
    let is_swap = match (differing.next(), differing.next(), differing.next()) {
        (Some((a, b)), Some((c, d)), None) => a == d && b == c,
        _ => false,
    };
    is_swap.then_some(a.len())
}

/// The digits that were printed, from the first that is not zero. `None` where the step does not fit the value.
pub(super) fn digits(quantity: &Quantity) -> Option<String> {
    let count = quantity.value().abs().checked_div(quantity.step())?.normalize();
    count.is_integer().then(|| count.to_string())
}

/// How many digits were printed from the first that is not zero to the last that is not; 0 where the step does not fit
/// the value. `2.000` says little, `2.030` says more.
pub(super) fn telling_digits(quantity: &Quantity) -> usize {
    let (value, step) = (Rational::from_decimal(quantity.value()), Rational::from_decimal(quantity.step()));
    let Some(mut count) = value.abs().divide(step).and_then(Rational::to_integer) else { return 0 };
    while count != 0 && count % 10 == 0 {
        count /= 10;
    }
    let mut digits = 0;
    while count != 0 {
        count /= 10;
        digits += 1;
    }
    digits
}

/// Whether two numbers differ by at most a twentieth of the first.
pub(super) fn near(a: Decimal, b: Decimal) -> bool {
    a == b || within(a, b, Decimal::new(5, 2))
}

/// Whether two numbers differ by at most the given part of the first.
pub(super) fn within(a: Decimal, b: Decimal, part: Decimal) -> bool {
    match (a.checked_sub(b), a.checked_mul(part)) {
        (Some(difference), Some(margin)) => difference.abs() <= margin.abs(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Unit;

    fn printed(value: i64, places: u32) -> Quantity {
        Quantity::new(Decimal::new(value, places), Decimal::new(1, places), Unit::HECTARE)
    }

    #[test]
    fn two_swapped_digits() {
        assert!(swapped(&printed(6_845, 0), &printed(6_854, 0)));
        assert!(swapped(&printed(39_846, 1), &printed(39_486, 1)));
        assert!(swapped(&printed(123, 0), &printed(321, 0)), "not only neighbours");
        assert!(!swapped(&printed(6_845, 0), &printed(6_845, 0)));
        assert!(!swapped(&printed(6_845, 0), &printed(6_855, 0)));
        assert!(!swapped(&printed(1_234, 0), &printed(2_143, 0)), "two pairs");
        assert!(!swapped(&printed(146, 0), &printed(154, 0)), "only one digit came elsewhere");
        assert!(!swapped(&printed(154, 0), &printed(146, 0)), "only one digit came elsewhere");
        assert!(!swapped(&printed(12, 0), &printed(21, 0)), "too short to tell");
        assert_eq!(swapped_of(&printed(12, 0), &printed(21, 0)), Some(2));
        assert_eq!(swapped_of(&printed(12, 0), &printed(22, 0)), None);
        assert!(!swapped(&printed(6_845, 0), &printed(6_854, 1)), "printed to another place");
    }

    #[test]
    fn zeros_at_the_end_tell_nothing() {
        let telling = |value, places| telling_digits(&printed(value, places));
        assert_eq!((telling(2_000, 0), telling(2_030, 0), telling(-6_845, 1)), (1, 3, 4));
        assert_eq!((telling(0, 0), telling(50, 2), telling(12_345, 3)), (0, 1, 5));
        let odd_step = Quantity::new(Decimal::from(7), Decimal::from(2), Unit::HECTARE);
        assert_eq!(telling_digits(&odd_step), 0);
        let no_step = Quantity::new(Decimal::from(7), Decimal::ZERO, Unit::HECTARE);
        assert_eq!(telling_digits(&no_step), 0);
    }

    #[test]
    fn near_numbers() {
        assert!(near(Decimal::from(100), Decimal::from(105)));
        assert!(!near(Decimal::from(100), Decimal::from(106)));
        assert!(!near(Decimal::MAX, Decimal::MIN));
    }
}
