//! Writes numbers the way a report does, so that reading them back gives the same value, step and unit.

use super::numeral::Numeral;
use super::{Fraction, MILLION, Percent, Quantity, QuantityRange, Unit};
use rust_decimal::Decimal;
use std::fmt::{self, Display, Formatter};

/// `2.030 tỷ đồng`, `68.714 lượt khách`, `58,8%`: the scale word is the smallest that can print the step.
impl Display for Quantity {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let ([numeral], scale) = in_common_scale([self]);
        f.write_str(&numeral)?;
        write_words(f, scale, self.unit())
    }
}

/// `98,97%`
impl Display for Percent {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Quantity::from(*self).fmt(f)
    }
}

/// `7/21 đơn`, `80,755/80,2 nghìn con`: scale word and unit stand at the end and are those of both.
impl Display for Fraction {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.numerator().unit() != self.denominator().unit() {
            return write!(f, "{}/{}", self.numerator(), self.denominator());
        }
        let ([numerator, denominator], scale) = in_common_scale([self.numerator(), self.denominator()]);
        write!(f, "{numerator}/{denominator}")?;
        write_words(f, scale, self.denominator().unit())
    }
}

/// `10 - 44%`, `1.200 - 1.300 triệu đồng`; a range of bare numbers has no spaces, `2-3`.
impl Display for QuantityRange {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let ([low, high], scale) = in_common_scale([self.low(), self.high()]);
        let dash = if self.unit().is_none() { "-" } else { " - " };
        write!(f, "{low}{dash}{high}")?;
        write_words(f, scale, self.unit())
    }
}

fn write_words(f: &mut Formatter<'_>, scale: &str, unit: &Unit) -> fmt::Result {
    if !scale.is_empty() {
        write!(f, " {scale}")?;
    }
    let glued = unit.code().starts_with(['%', '‰']) && scale.is_empty();
    let space = if unit.is_none() || glued { "" } else { " " };
    write!(f, "{space}{}", unit.written())
}

/// The scale words, by exponent.
const SCALES: [(u32, &str); 6] =
    [(0, ""), (3, "nghìn"), (MILLION, "triệu"), (9, "tỷ"), (12, "nghìn tỷ"), (15, "triệu tỷ")];

/// Without a unit, `triệu` would say money.
const BARE_SCALES: [(u32, &str); 4] = [(0, ""), (3, "nghìn"), (4, "chục nghìn"), (5, "trăm nghìn")];

/// The numerals of quantities with one unit, over the smallest scale word that can print all their steps.
fn in_common_scale<const N: usize>(quantities: [&Quantity; N]) -> ([String; N], &'static str) {
    let bare = quantities.iter().any(|quantity| quantity.unit().is_none());
    let scales = if bare { &BARE_SCALES[..] } else { &SCALES[..] };
    let printed = scales.iter().find_map(|&(exponent, scale)| {
        let numerals = quantities.map(|quantity| clear_numeral(quantity, exponent).unwrap_or_default());
        numerals.iter().all(|numeral| !numeral.is_empty()).then_some((numerals, scale))
    });
    // A step that is no power of ten cannot be printed.
    printed.unwrap_or_else(|| (quantities.map(|quantity| quantity.value().to_string().replace('.', ",")), ""))
}

/// The numeral, unless it could be read in two ways: `1,040 liều` becomes `0,001040 nghìn liều`.
fn clear_numeral(quantity: &Quantity, exponent: u32) -> Option<String> {
    let numeral = numeral(quantity.value(), quantity.step(), exponent)?;
    let counted = quantity.unit().is_countable() || *quantity.unit() == Unit::VND;
    let unclear = counted && exponent == 0 && Numeral::read(numeral.trim_start_matches('-'), 0).may_be_grouped();
    (!unclear).then_some(numeral)
}

/// The value over ten to the `exponent` with the places of the step; `None` where a place would be lost.
fn numeral(value: Decimal, step: Decimal, exponent: u32) -> Option<String> {
    let step_places = places_of(step.normalize())?;
    let places = usize::try_from(step_places.checked_add(i64::from(exponent))?).ok()?;
    let digits = shifted(value.mantissa().unsigned_abs(), step_places - i64::from(value.scale()))?.to_string();
    let padded = format!("{digits:0>width$}", width = places + 1);
    let (whole, decimals) = padded.split_at_checked(padded.len() - places)?;
    let sign = if value.is_sign_negative() && !value.is_zero() { "-" } else { "" };
    let comma = if places > 0 { "," } else { "" };
    Some(format!("{sign}{}{comma}{decimals}", grouped(whole)))
}

/// A number times ten to the `by`, if it stays whole.
fn shifted(number: u128, by: i64) -> Option<u128> {
    let power = 10u128.checked_pow(u32::try_from(by.unsigned_abs()).ok()?)?;
    if by >= 0 { number.checked_mul(power) } else { number.is_multiple_of(power).then_some(number / power) }
}

/// 2 for 0,01; -3 for a thousand; `None` for what is no power of ten.
fn places_of(step: Decimal) -> Option<i64> {
    let power = step.mantissa().unsigned_abs().checked_ilog10()?;
    let is_power = step.mantissa().unsigned_abs() == 10u128.checked_pow(power)?;
    is_power.then_some(i64::from(step.scale()) - i64::from(power))
}

/// Dots between thousands.
fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn groups_thousands() {
        assert_eq!(grouped("1"), "1");
        assert_eq!(grouped("1000"), "1.000");
        assert_eq!(grouped("123456789"), "123.456.789");
    }

    #[test]
    fn prints_the_places_of_the_step() {
        let numeral = |value: &str, step: &str, exponent| {
            super::numeral(value.parse().unwrap(), step.parse().unwrap(), exponent).unwrap_or_default()
        };
        assert_eq!(numeral("40.1", "0.01", 0), "40,10");
        assert_eq!(numeral("2030000000000", "1000000000", 9), "2.030");
        assert_eq!(numeral("275590000000", "10000000", 9), "275,59");
        assert_eq!(numeral("-0.05", "0.01", 0), "-0,05");
        assert_eq!(numeral("0", "0.1", 0), "0,0");
        assert_eq!(numeral("275590000000", "10000000", 6), "");
        assert_eq!(numeral("275590000000", "1000000000", 9), "");
        assert_eq!(numeral("5", "2", 0), "");
    }
}
