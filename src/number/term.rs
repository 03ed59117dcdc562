//! One number with its scale words and its unit: the part of which ranges and fractions are made.

use super::numeral::Numeral;
use super::scale::Scale;
use super::written_unit::{self, Before};
use super::{Issue, MILLION, Quantity, Unit};
use crate::text::{Place, Word, skip_space};
use rust_decimal::Decimal;

/// A number as printed. Scale and unit may be missing: in `80,755/80,2 ngàn con` the second number lends its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Term {
    pub(super) numeral: Numeral,
    /// The exponent of the scale words.
    pub(super) scale: Option<u32>,
    /// What the smaller parts of a compound add: 214 000 000 in `119 tỷ 214 triệu`, and their step.
    rest: Option<(Decimal, Decimal)>,
    pub(super) unit: Option<Unit>,
    /// `9,46% tỷ đồng`.
    percent_inside: bool,
    /// One past the last part.
    pub(super) end: usize,
}

impl Term {
    /// The number whose first digit stands at `at`.
    pub(super) fn read(text: &str, at: usize) -> Self {
        let numeral = Numeral::read(text, at);
        Self::with(text, numeral, Word::behind(text, numeral.end))
    }

    /// The number whose digits begin there.
    pub(super) fn of(place: &Place<'_>) -> Self {
        let numeral = Numeral::read(place.text, place.at);
        let is_read = numeral.end == place.end;
        let next = if is_read { place.after } else { Word::behind(place.text, numeral.end) };
        Self::with(place.text, numeral, next)
    }

    fn with(text: &str, numeral: Numeral, mut next: Word) -> Self {
        let mut term = Self { numeral, scale: None, rest: None, unit: None, percent_inside: false, end: numeral.end };
        let mut before = Before::Number;
        if let Some((scale, behind)) = Scale::read_with_next(text, &next) {
            (term.scale, term.end, next) = (Some(scale.exponent), scale.end, behind);
            if text.as_bytes().get(next.start).is_some_and(u8::is_ascii_digit) {
                term.add_smaller_parts(text, scale);
                next = Word::behind(text, term.end);
            }
            before = Before::Scale;
        }
        if let Some((unit, end)) = written_unit::read(text, &next, before) {
            (term.unit, term.end) = (Some(unit), end);
            term.look_for_money_behind_percent(text);
        }
        term
    }

    /// `214 triệu` behind `119 tỷ`: a smaller scale, and a whole number below a thousand. Decimals say the same once:
    /// nothing is added to `119,5 tỷ`.
    fn add_smaller_parts(&mut self, text: &str, first: Scale) {
        if self.numeral.has_decimals() {
            return;
        }
        let mut last = first.exponent;
        loop {
            let (at, _) = skip_space(text.as_bytes(), self.end);
            if !text.as_bytes().get(at).is_some_and(u8::is_ascii_digit) {
                return;
            }
            let numeral = Numeral::read(text, at);
            let scale = Scale::read(text, &Word::behind(text, numeral.end));
            let Some(scale) = scale.filter(|scale| scale.exponent + 3 <= last) else { return };
            let Some((value, step)) = numeral.number.ok().and_then(|number| number.scaled(scale.exponent, false))
            else {
                return;
            };
            let before = self.rest.map_or(Decimal::ZERO, |(value, _)| value);
            let Some(sum) = before.checked_add(value).filter(|_| numeral.is_short()) else { return };
            self.rest = Some((sum, step));
            (last, self.end) = (scale.exponent, scale.end);
        }
    }

    /// A percent sign before `tỷ đồng` is a slip of the pen.
    fn look_for_money_behind_percent(&mut self, text: &str) {
        if self.unit != Some(Unit::PERCENT) || self.scale.is_some() {
            return;
        }
        let Some(scale) = Scale::read(text, &Word::behind(text, self.end)) else { return };
        if let Some((unit, end)) =
            written_unit::read(text, &Word::behind(text, scale.end), Before::Scale).filter(|(unit, _)| unit.is_money())
        {
            *self = Self { scale: Some(scale.exponent), unit: Some(unit), percent_inside: true, end, ..self.clone() };
        }
    }

    /// Whether scale and unit are both missing, so that a partner may lend them.
    pub(super) fn is_bare(&self) -> bool {
        self.scale.is_none() && self.unit.is_none()
    }

    /// The quantity; scale and unit that are missing are those of `lender`.
    pub(super) fn quantity(&self, lender: Option<&Self>, negative: bool) -> Result<Quantity, Issue> {
        let number = self.numeral.number?;
        let scale = self.scale_or(lender).unwrap_or(0);
        let (value, step) = number.scaled(scale, negative).ok_or(Issue::Overflow)?;
        let unit = self.unit_or(lender);
        let Some((rest, step)) = self.rest else { return Ok(Quantity::new(value, step, unit)) };
        let rest = if negative { -rest } else { rest };
        Ok(Quantity::new(value.checked_add(rest).ok_or(Issue::Overflow)?, step, unit))
    }

    fn scale_or(&self, lender: Option<&Self>) -> Option<u32> {
        if self.is_bare() { lender.and_then(|lender| lender.scale) } else { self.scale }
    }

    /// The unit: printed here, or with the partner, or money where millions have none.
    pub(super) fn unit_or(&self, lender: Option<&Self>) -> Unit {
        let of_millions = |term: &Self| term.scale.is_some_and(|scale| scale >= MILLION).then_some(Unit::VND);
        let printed = self.unit.clone().or_else(|| lender.and_then(|lender| lender.unit.clone()));
        printed.or_else(|| of_millions(self)).or_else(|| of_millions(lender?)).unwrap_or_default()
    }

    /// What is odd about the writing although there is a number.
    pub(super) fn issue(&self, lender: Option<&Self>) -> Option<Issue> {
        if self.percent_inside {
            return Some(Issue::PercentInAmount);
        }
        let in_doubt = self.numeral.may_be_grouped() && self.scale_or(lender).is_none();
        let counted = |unit: Unit| unit.is_countable() || unit == Unit::VND;
        if in_doubt && counted(self.unit_or(lender)) { Some(Issue::AmbiguousComma) } else { self.numeral.issue }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, value: &str, step: &str, unit: &str) -> Option<Issue> {
        let term = Term::read(text, 0);
        let quantity = term.quantity(None, false).unwrap();
        let parts = (quantity.value().to_string(), quantity.step().to_string());
        assert_eq!(parts, (value.to_string(), step.to_string()), "{text}");
        assert_eq!((quantity.unit().code(), term.end), (unit, text.len()), "{text}");
        term.issue(None)
    }

    #[test]
    fn scales_value_and_step() {
        assert_eq!(reads("2.030 tỷ đồng", "2030000000000", "1000000000", "VND"), None);
        assert_eq!(reads("275,59\n\ntỷ \n đồng", "275590000000", "10000000", "VND"), None);
        assert_eq!(reads("132,354 tỷ", "132354000000", "1000000", "VND"), None);
        assert_eq!(reads("7,5 triệu USD", "7500000", "100000", "USD"), None);
        assert_eq!(reads("51,36 nghìn người", "51360", "10", "người"), None);
        assert_eq!(reads("4.965,8 nghìn tỷ đồng", "4965800000000000", "100000000000", "VND"), None);
        assert_eq!(reads("35.370m2", "35370", "1", "m2"), None);
        assert_eq!(reads("12,5 tỷđồng", "12500000000", "100000000", "VND"), None);
    }

    #[test]
    fn adds_the_parts_of_a_compound() {
        reads("119 tỷ 214 triệu đồng", "119214000000", "1000000", "VND");
        reads("126 tỷ 090 triệu", "126090000000", "1000000", "VND");
        reads("1 tỷ 2 triệu 3 nghìn đồng", "1002003000", "1000", "VND");
        reads("9 tỉ\n420 triệu đồng", "9420000000", "1000000", "VND");
    }

    #[test]
    fn adds_no_part_that_is_as_large_or_has_no_scale() {
        for (text, end) in [
            ("5 triệu 3 tỷ", "5 triệu"),
            ("5 tỷ 3 tỷ", "5 tỷ"),
            ("5 tỷ 3 xã", "5 tỷ"),
            ("5 tỷ 1.000 triệu", "5 tỷ"),
            ("1,5 tỷ 200 triệu", "1,5 tỷ"),
        ] {
            assert_eq!(Term::read(text, 0).end, end.len(), "{text}");
        }
    }

    #[test]
    fn says_what_is_odd() {
        assert_eq!(reads("9,46% tỷ đồng", "9460000000", "10000000", "VND"), Some(Issue::PercentInAmount));
        assert_eq!(reads("47,5% tỷ USD", "47500000000", "100000000", "USD"), Some(Issue::PercentInAmount));
        assert_eq!(reads("1,040 liều", "1.040", "0.001", "liều"), Some(Issue::AmbiguousComma));
        assert_eq!(reads("58,570,000 đồng", "58570000", "1", "VND"), Some(Issue::GroupingComma));
        assert_eq!(reads("12.5 triệu đồng", "12500000", "100000", "VND"), Some(Issue::DecimalPoint));
        assert_eq!(reads("1,040 ha", "1.040", "0.001", "ha"), None);
        assert_eq!(reads("1,040", "1.040", "0.001", ""), None);
    }

    #[test]
    fn a_percent_sign_before_other_words_is_a_percent_sign() {
        for text in ["20% tỷ lệ", "20% tỷ trọng", "20% triệu phú", "20% nghìn hộ"] {
            assert_eq!(Term::read(text, 0).end, 3, "{text}");
        }
    }

    #[test]
    fn reports_an_overflow() {
        let term = Term::read(&format!("{} tỷ đồng", "9".repeat(28)), 0);
        assert_eq!(term.quantity(None, false), Err(Issue::Overflow));
    }
}
