//! Exact fractions of two integers.
//!
//! A decimal cannot hold 6.845 / 14.000, and a check that rounds it may call a right figure wrong. Every operation here
//! is exact or answers `None`: the numerator or the denominator no longer fits 127 bits. Amounts of a state budget leave
//! some sixty bits to spare.

use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A fraction.
///
/// While both parts fit into 64 bits it need not be in lowest terms: products of two such parts always fit, and reducing
/// would cost more than all the rest. Whatever grows beyond is in lowest terms.
#[derive(Clone, Copy)]
pub(super) struct Rational {
    numerator: i128,
    /// Above zero.
    denominator: i128,
}

impl Rational {
    pub(super) const ZERO: Self = Self::integer(0);
    pub(super) const HALF: Self = Self { numerator: 1, denominator: 2 };

    /// `None` for a denominator of zero, and beyond 127 bits.
    pub(super) fn new(numerator: i128, denominator: i128) -> Option<Self> {
        let fits = denominator != 0 && numerator != i128::MIN && denominator != i128::MIN;
        fits.then(|| Self::reduced(numerator, denominator))
    }

    /// Every decimal fits: 96 bits over a power of ten of at most 94.
    pub(super) fn from_decimal(decimal: Decimal) -> Self {
        Self::settled(decimal.mantissa(), 10_i128.saturating_pow(decimal.scale()))
    }

    /// In lowest terms where it does not fit into 64 bits otherwise. The denominator is above zero.
    fn settled(numerator: i128, denominator: i128) -> Self {
        let as_is = Self { numerator, denominator };
        if as_is.narrow().is_some() { as_is } else { Self::reduced(numerator, denominator) }
    }

    fn reduced(numerator: i128, denominator: i128) -> Self {
        if denominator == 1 {
            return Self { numerator, denominator };
        }
        let divisor = denominator.signum() * gcd(numerator, denominator);
        if divisor == 1 {
            return Self { numerator, denominator };
        }
        Self { numerator: numerator / divisor, denominator: denominator / divisor }
    }

    fn lowest(self) -> Self {
        Self::reduced(self.numerator, self.denominator)
    }

    /// Both parts, if they fit.
    fn narrow(self) -> Option<(i64, i64)> {
        let (numerator, denominator) = (self.numerator as i64, self.denominator as i64);
        let fits = i128::from(numerator) == self.numerator && i128::from(denominator) == self.denominator;
        fits.then_some((numerator, denominator))
    }

    pub(super) const fn integer(integer: i64) -> Self {
        Self { numerator: integer as i128, denominator: 1 }
    }

    pub(super) fn sign(self) -> i128 {
        self.numerator.signum()
    }

    pub(super) fn negate(self) -> Self {
        Self { numerator: -self.numerator, denominator: self.denominator }
    }

    pub(super) fn abs(self) -> Self {
        Self { numerator: self.numerator.abs(), denominator: self.denominator }
    }

    pub(super) fn add(self, other: Self) -> Option<Self> {
        if let (Some((left, own)), Some((right, others))) = (self.narrow(), other.narrow()) {
            return Some(Self::add_narrow((left, own), (right, others)));
        }
        let (left, right) = (self.lowest(), other.lowest());
        // Over the least common multiple: a sum of many decimals keeps a small denominator.
        let common = gcd(left.denominator, right.denominator);
        let (own, others) = (left.denominator / common, right.denominator / common);
        let numerator = left.numerator.checked_mul(others)?.checked_add(right.numerator.checked_mul(own)?)?;
        Self::new(numerator, left.denominator.checked_mul(others)?)
    }

    /// Nothing here can overflow.
    fn add_narrow((a, b): (i64, i64), (c, d): (i64, i64)) -> Self {
        let wide = i128::from;
        // Of two printed numbers one step is mostly a multiple of the other.
        if b == d {
            Self::settled(wide(a) + wide(c), wide(b))
        } else if d % b == 0 {
            Self::settled(wide(a) * wide(d / b) + wide(c), wide(d))
        } else if b % d == 0 {
            Self::settled(wide(a) + wide(c) * wide(b / d), wide(b))
        } else {
            Self::settled(wide(a) * wide(d) + wide(c) * wide(b), wide(b) * wide(d))
        }
    }

    pub(super) fn subtract(self, other: Self) -> Option<Self> {
        self.add(other.negate())
    }

    pub(super) fn multiply(self, other: Self) -> Option<Self> {
        if let (Some((a, b)), Some((c, d))) = (self.narrow(), other.narrow()) {
            let wide = i128::from;
            return Some(Self::settled(wide(a) * wide(c), wide(b) * wide(d)));
        }
        // Crosswise reduced first, so that only a product in lowest terms has to fit.
        let down = Self::new(self.numerator, other.denominator)?;
        let up = Self::new(other.numerator, self.denominator)?;
        let numerator = down.numerator.checked_mul(up.numerator)?;
        Self::new(numerator, down.denominator.checked_mul(up.denominator)?)
    }

    /// `None` also for a divisor of zero.
    pub(super) fn divide(self, other: Self) -> Option<Self> {
        let turned = match other.numerator.signum() {
            1 => Self { numerator: other.denominator, denominator: other.numerator },
            -1 => Self { numerator: -other.denominator, denominator: -other.numerator },
            _ => return None,
        };
        self.multiply(turned)
    }

    /// The integer that is exactly this number, if it fits into 64 bits.
    pub(super) fn to_integer(self) -> Option<i64> {
        let (numerator, denominator) = self.narrow().or_else(|| self.lowest().narrow())?;
        (numerator % denominator == 0).then(|| numerator / denominator)
    }

    /// The greatest integer that is not above.
    pub(super) fn floor(self) -> i128 {
        match self.narrow() {
            Some((numerator, denominator)) => numerator.div_euclid(denominator).into(),
            None => self.numerator.div_euclid(self.denominator),
        }
    }

    /// The least integer that is not below.
    pub(super) fn ceil(self) -> i128 {
        -self.negate().floor()
    }

    /// The decimal that is exactly this number; `None` where there is none, as for a third.
    pub(super) fn finite_decimal(self) -> Option<Decimal> {
        let denominator = self.lowest().denominator;
        let places = (0..=Decimal::MAX_SCALE)
            .find(|&places| 10_i128.checked_pow(places).is_some_and(|power| power % denominator == 0))?;
        self.to_decimal(places, Toward::Nearest)
    }

    /// The decimal of at most `places` places next to it, rounded as asked; `None` beyond what a decimal holds.
    pub(super) fn to_decimal(self, places: u32, rounding: Toward) -> Option<Decimal> {
        let scaled = self.multiply(Self::new(10_i128.checked_pow(places)?, 1)?)?;
        let integer = match rounding {
            Toward::Below => scaled.floor(),
            Toward::Above => scaled.ceil(),
            Toward::Nearest => {
                let magnitude = scaled.abs().add(Self::HALF)?.floor();
                magnitude * scaled.sign()
            }
        };
        let decimal = Decimal::try_from_i128_with_scale(integer, places).ok()?;
        Some(decimal.normalize())
    }
}

/// Which neighbour to take where the decimal places do not suffice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Toward {
    Below,
    Above,
    /// Halves go away from zero, as taught at school.
    Nearest,
}

impl PartialEq for Rational {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Rational {}

impl Hash for Rational {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { numerator, denominator } = self.lowest();
        (numerator, denominator).hash(state);
    }
}

impl fmt::Debug for Rational {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { numerator, denominator } = self.lowest();
        f.debug_struct("Rational").field("numerator", &numerator).field("denominator", &denominator).finish()
    }
}

impl Ord for Rational {
    /// Crosswise where the products fit; else integer parts first, then the remainders turned over, which fits always. The denominators
    /// shrink as in Euclid's algorithm, so it ends after at most some 180 turns.
    fn cmp(&self, other: &Self) -> Ordering {
        if let (Some((a, b)), Some((c, d))) = (self.narrow(), other.narrow()) {
            return (i128::from(a) * i128::from(d)).cmp(&(i128::from(c) * i128::from(b)));
        }
        let crosswise = |own: &Self, other: &Self| own.numerator.checked_mul(other.denominator);
        if let (Some(own), Some(others)) = (crosswise(self, other), crosswise(other, self)) {
            return own.cmp(&others);
        }
        let (mut left, mut right) = (*self, *other);
        loop {
            let (left_whole, right_whole) = (left.floor(), right.floor());
            if left_whole != right_whole {
                return left_whole.cmp(&right_whole);
            }
            let left_rest = left.numerator.rem_euclid(left.denominator);
            let right_rest = right.numerator.rem_euclid(right.denominator);
            if left_rest == 0 || right_rest == 0 {
                return left_rest.cmp(&right_rest);
            }
            // a/b < c/d is d/c < b/a.
            let turned = Self { numerator: left.denominator, denominator: left_rest };
            left = Self { numerator: right.denominator, denominator: right_rest };
            right = turned;
        }
    }
}

impl PartialOrd for Rational {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The greatest common divisor, at least 1. Neither argument is `i128::MIN`.
fn gcd(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        // Division of 128 bits is dear, and few numbers of a report need it.
        if let (Ok(narrow_a), Ok(narrow_b)) = (u64::try_from(a), u64::try_from(b)) {
            return i128::from(narrow_gcd(narrow_a, narrow_b));
        }
        (a, b) = (b, a % b);
    }
    i128::try_from(a).unwrap_or(1).max(1)
}

fn narrow_gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ONE: Rational = Rational::integer(1);
    const TWO: Rational = Rational::integer(2);

    fn ratio(numerator: i128, denominator: i128) -> Rational {
        Rational::reduced(numerator, denominator)
    }

    fn hash_of(value: Rational) -> u64 {
        let mut hasher = std::hash::DefaultHasher::new();
        value.hash(&mut hasher);
        hasher.finish()
    }

    #[test]
    fn is_kept_in_lowest_terms_with_the_sign_above() {
        assert_eq!(ratio(6, -4), Rational { numerator: -3, denominator: 2 });
        assert_eq!(ratio(0, -7), Rational::ZERO);
        assert_eq!(Rational::new(1, 0), None);
        assert_eq!(Rational::new(i128::MIN, 1), None);
        assert_eq!(Rational::from_decimal(Decimal::new(-4810, 2)), ratio(-481, 10));
    }

    #[test]
    fn equal_fractions_are_shown_and_hashed_alike() {
        let (half, halves) = (Rational::from_decimal(Decimal::new(5, 1)), Rational::from_decimal(Decimal::new(50, 2)));
        assert_eq!((half, hash_of(half)), (halves, hash_of(halves)));
        assert_ne!(hash_of(half), hash_of(ONE));
        assert_eq!(format!("{halves:?}"), "Rational { numerator: 1, denominator: 2 }");
    }

    #[test]
    fn overflow_is_none_and_not_a_wrong_answer() {
        let large = ratio(i128::MAX, 1);
        assert_eq!(large.add(ONE), None);
        assert_eq!(large.multiply(TWO), None);
        assert_eq!(large.negate().subtract(ONE), None, "i128::MIN is kept out");
        assert_eq!(large.multiply(ratio(2, i128::MAX)), Some(TWO), "reduced before it is multiplied");
        assert_eq!(ONE.divide(Rational::ZERO), None);
    }

    #[test]
    fn compares_what_products_could_not() {
        let (a, b) = (ratio(i128::MAX, i128::MAX - 1), ratio(i128::MAX - 1, i128::MAX - 2));
        assert!(a < b);
        assert!(b.negate() < a.negate());
        assert_eq!(a.cmp(&a), Ordering::Equal);
        // Equal for two turns, and then only one of them leaves no rest.
        let whole = 10_i128.pow(20);
        let (a, b) = (10_i128.pow(15), 2 * 10_i128.pow(15) + 1);
        let (more, less) = (ratio(whole * a + 1, a), ratio(whole * b + 2, b));
        assert_eq!((more.cmp(&less), less.cmp(&more)), (Ordering::Greater, Ordering::Less));
    }

    #[test]
    fn rounds_to_places() {
        let third = ratio(-1, 3);
        assert_eq!(third.to_decimal(2, Toward::Below), Some(Decimal::new(-34, 2)));
        assert_eq!(third.to_decimal(2, Toward::Above), Some(Decimal::new(-33, 2)));
        assert_eq!(ratio(5, 2).to_decimal(0, Toward::Nearest), Some(Decimal::from(3)));
        assert_eq!(ratio(-5, 2).to_decimal(0, Toward::Nearest), Some(Decimal::from(-3)));
        assert_eq!(ratio(i128::MAX, 1).to_decimal(0, Toward::Nearest), None);
    }

    proptest! {
        #[test]
        fn agrees_with_products_where_they_fit(
            a in -1000_i128..1000, b in 1_i128..1000, c in -1000_i128..1000, d in 1_i128..1000,
        ) {
            let (left, right) = (ratio(a, b), ratio(c, d));
            prop_assert_eq!(left.cmp(&right), (a * d).cmp(&(c * b)));
            prop_assert_eq!(left.add(right), Rational::new(a * d + c * b, b * d));
            prop_assert_eq!(left.multiply(right), Rational::new(a * c, b * d));
            prop_assert_eq!(left.divide(right), Rational::new(a * d, b * c));
            prop_assert!(left.floor() * b <= a && a < (left.floor() + 1) * b);
        }

        #[test]
        fn lowest_terms_change_no_result(
            a in any::<i32>(), b in 1_i32..i32::MAX, c in any::<i32>(), d in 1_i32..i32::MAX, factor in 2_i64..1_000_000,
        ) {
            let unreduced = |numerator: i32, denominator: i32| {
                let wide = |part: i32| i128::from(part) * i128::from(factor);
                Rational { numerator: wide(numerator), denominator: wide(denominator) }
            };
            let (left, right) = (unreduced(a, b), unreduced(c, d));
            let (low_left, low_right) = (left.lowest(), right.lowest());
            prop_assert_eq!((left, right), (low_left, low_right));
            prop_assert_eq!(format!("{left:?}"), format!("{low_left:?}"));
            prop_assert_eq!(hash_of(left), hash_of(low_left));
            prop_assert_eq!(left.cmp(&right), low_left.cmp(&low_right));
            prop_assert_eq!(left.add(right), low_left.add(low_right));
            prop_assert_eq!(left.multiply(right), low_left.multiply(low_right));
            prop_assert_eq!(left.divide(right), low_left.divide(low_right));
            prop_assert_eq!((left.floor(), left.ceil()), (low_left.floor(), low_left.ceil()));
            prop_assert_eq!(left.finite_decimal(), low_left.finite_decimal());
            prop_assert_eq!(left.to_integer(), low_left.to_integer());
        }

        #[test]
        fn any_two_numbers_compare_and_compute_without_a_panic(
            a in any::<i128>(), b in any::<i128>(), c in any::<i128>(), d in any::<i128>(), places in 0_u32..60,
        ) {
            if let (Some(left), Some(right)) = (Rational::new(a, b), Rational::new(c, d)) {
                prop_assert_eq!(left.cmp(&right), right.cmp(&left).reverse());
                let _ = (left.add(right), left.subtract(right), left.multiply(right), left.divide(right));
                for rounding in [Toward::Below, Toward::Above, Toward::Nearest] {
                    let _ = left.to_decimal(places, rounding);
                }
                prop_assert!(left.floor() <= left.ceil());
            }
        }
    }
}
