//! Phrases in two languages, and numbers as each of them writes them.

use super::interval::Interval;
use super::message::Language;
use super::relation::LayoutPart;
use crate::{Issue, Quantity};
use rust_decimal::Decimal;
use std::ops::Bound::{self, Excluded, Included, Unbounded};

/// A phrase in Vietnamese and in English. `{0}`, `{1}`, … are filled in.
#[derive(Clone, Copy)]
pub(super) struct Phrase(pub(super) &'static str, pub(super) &'static str);

impl Phrase {
    pub(super) fn in_language(self, language: Language) -> &'static str {
        match language {
            Language::Vietnamese => self.0,
            Language::English => self.1,
        }
    }

    /// The phrase with its gaps filled. What is filled in is not read again.
    pub(super) fn filled(self, language: Language, words: &[String]) -> String {
        let mut filled = String::new();
        let mut rest = self.in_language(language);
        while let Some((before, after)) = rest.split_once('{') {
            let Some((gap, behind)) = after.split_once('}') else { break };
            filled.push_str(before);
            filled.push_str(gap.parse().ok().and_then(|gap: usize| words.get(gap)).map_or("", String::as_str));
            rest = behind;
        }
        filled + rest
    }
}

/// How a quantity is written: its power of ten, its unit, and how many decimals are worth printing.
pub(super) struct Measure<'a> {
    exponent: u32,
    places: u32,
    unit: &'a str,
}

impl Measure<'static> {
    pub(super) const PERCENT: Self = Self { exponent: 0, places: 1, unit: "%" };
}

/// Decimals beyond those of the printed number.
const MORE_PLACES: u32 = 2;

impl<'a> Measure<'a> {
    /// As the quantity itself was written, as far as its step tells: `275,59 tỷ` has a step of ten million.
    pub(super) fn of(quantity: &'a Quantity) -> Self {
        let step = quantity.step().normalize();
        let mut whole: u32 = 0;
        let mut power = Decimal::ONE;
        while let Some(next) = power.checked_mul(Decimal::TEN).filter(|next| *next <= step) {
            (power, whole) = (next, whole + 1);
        }
        let exponent = whole.div_ceil(3) * 3;
        let places = step.scale() + (exponent - whole);
        Self { exponent, places: places + MORE_PLACES, unit: quantity.unit().code() }
    }

    /// `304.793 triệu đồng`, `48,9%`.
    pub(super) fn write(&self, value: Decimal, language: Language) -> String {
        let value = self.scaled(value).unwrap_or(value).round_dp(self.places);
        format!("{}{}", number(value, language), self.unit(language))
    }

    /// `[48,85%; 48,95%]`, or the number where it is only one.
    pub(super) fn write_interval(&self, interval: Interval, language: Language) -> String {
        let scaled = Decimal::try_from_i128_with_scale(1, self.exponent).ok().and_then(|part| interval.scale(part));
        let Some(interval) = scaled else { return interval.to_string() };
        let (low, high) = interval.bounds(self.places);
        if let (Included(low), Included(high)) = (low, high)
            && low == high
        {
            return format!("{}{}", number(low, language), self.unit(language));
        }
        let end = |end: Bound<Decimal>, infinite: &str| match end {
            Included(value) | Excluded(value) => format!("{}{}", number(value, language), self.unit(language)),
            Unbounded => infinite.to_owned(),
        };
        let open = if matches!(low, Included(_)) { "[" } else { "(" };
        let close = if matches!(high, Included(_)) { "]" } else { ")" };
        let between = if language == Language::Vietnamese { "; " } else { ", " };
        format!("{open}{}{between}{}{close}", end(low, "−∞"), end(high, "+∞"))
    }

    fn scaled(&self, value: Decimal) -> Option<Decimal> {
        value.checked_mul(Decimal::try_from_i128_with_scale(1, self.exponent).ok()?)
    }

    /// The scale word and the unit, with the space before them.
    fn unit(&self, language: Language) -> String {
        let scale = match (self.exponent, language) {
            (3, Language::Vietnamese) => " nghìn",
            (6, Language::Vietnamese) => " triệu",
            (9, Language::Vietnamese) => " tỷ",
            (12, Language::Vietnamese) => " nghìn tỷ",
            (15, Language::Vietnamese) => " triệu tỷ",
            (3, Language::English) => " thousand",
            (6, Language::English) => " million",
            (9, Language::English) => " billion",
            (12, Language::English) => " trillion",
            (15, Language::English) => " quadrillion",
            _ => "",
        };
        let unit = if language == Language::Vietnamese { vietnamese(self.unit) } else { self.unit.to_owned() };
        match unit.as_str() {
            "" => scale.to_owned(),
            "%" | "‰" => format!("{scale}{unit}"),
            _ => format!("{scale} {unit}"),
        }
    }
}

fn vietnamese(code: &str) -> String {
    let parts = code.split('/').map(|part| match part {
        "VND" => "đồng",
        "l" => "lít",
        "g" => "gam",
        "m" => "mét",
        "pp" => "điểm phần trăm",
        "t" => "tấn",
        other => other,
    });
    parts.collect::<Vec<_>>().join("/")
}

/// `6.304,6` in Vietnamese, `6,304.6` in English.
fn number(value: Decimal, language: Language) -> String {
    let (group, point) = if language == Language::Vietnamese { ('.', ',') } else { (',', '.') };
    let plain = value.normalize().abs().to_string();
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut written = String::from(if value.is_sign_negative() && !value.is_zero() { "-" } else { "" });
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            written.push(group);
        }
        written.push(digit);
    }
    if !decimals.is_empty() {
        written.push(point);
        written.push_str(decimals);
    }
    written
}

/// What is wrong with a malformed expression.
pub(super) fn issue(issue: Issue) -> Phrase {
    match issue {
        Issue::PercentInAmount => Phrase("có dấu % trong một số lượng", "a percent sign stands inside an amount"),
        Issue::DecimalPoint => Phrase("dùng dấu chấm cho phần thập phân", "the point is used as a decimal sign"),
        Issue::GroupingComma => Phrase("dùng dấu phẩy để phân cách hàng nghìn", "commas are used to group thousands"),
        Issue::AmbiguousComma => Phrase(
            "dấu phẩy có thể là phân cách hàng nghìn hoặc thập phân",
            "the comma may group thousands or start decimals",
        ),
        Issue::MalformedNumber => Phrase("các dấu phân cách không hợp lệ", "the digits and separators make no number"),
        Issue::ScannedDigits => {
            Phrase("có ký tự lạ lẫn trong chữ số", "characters of a scanner stand among the digits")
        }
        Issue::Overflow => Phrase("số quá lớn", "the number is too large"),
        Issue::ImpossibleDate => Phrase("không có ngày này trong lịch", "the calendar has no such day"),
        Issue::MissingUnit => Phrase("thiếu đơn vị tính hoặc dấu %", "a unit or a percent sign is missing"),
    }
}

/// What a part of the layout is called.
pub(super) fn layout(part: LayoutPart) -> Phrase {
    match part {
        LayoutPart::Issuer => Phrase("tên cơ quan ban hành", "issuing body"),
        LayoutPart::Symbol => Phrase("số, ký hiệu", "number and symbol"),
        LayoutPart::Date => Phrase("địa danh, ngày tháng", "place and day"),
        LayoutPart::Title => Phrase("tên loại và trích yếu", "kind and subject"),
        LayoutPart::Signature => Phrase("chữ ký", "signature"),
        LayoutPart::Recipients => Phrase("nơi nhận", "recipients"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::interval::Rounding;
    use super::*;
    use crate::Unit;

    fn measure_of(value: i64, step: i64, unit: Unit) -> String {
        let quantity = Quantity::new(value.into(), step.into(), unit);
        Measure::of(&quantity).write(quantity.value(), Language::Vietnamese)
    }

    #[test]
    fn quantities_are_written_as_they_were_printed() {
        assert_eq!(measure_of(304_793_000_000, 1_000_000, Unit::VND), "304.793 triệu đồng");
        assert_eq!(measure_of(275_590_000_000, 10_000_000, Unit::VND), "275,59 tỷ đồng");
        assert_eq!(measure_of(1_482_600, 100, Unit::HECTARE), "1.482,6 nghìn ha");
        assert_eq!(measure_of(-1_234, 1, Unit::new("hồ sơ")), "-1.234 hồ sơ");
        assert_eq!(measure_of(33_900, 100, Unit::VND.per(&Unit::KILOGRAM)), "33,9 nghìn đồng/kg");
    }

    #[test]
    fn scales_and_units_have_their_words() {
        let zero = |exponent, unit, language| Measure { exponent, places: 0, unit }.write(Decimal::ZERO, language);
        for (exponent, vietnamese, english) in [
            (0, "0 đồng", "0 VND"),
            (3, "0 nghìn đồng", "0 thousand VND"),
            (6, "0 triệu đồng", "0 million VND"),
            (9, "0 tỷ đồng", "0 billion VND"),
            (12, "0 nghìn tỷ đồng", "0 trillion VND"),
            (15, "0 triệu tỷ đồng", "0 quadrillion VND"),
        ] {
            assert_eq!(zero(exponent, "VND", Language::Vietnamese), vietnamese);
            assert_eq!(zero(exponent, "VND", Language::English), english);
        }
        for (unit, vietnamese, english) in [
            ("", "0", "0"),
            ("%", "0%", "0%"),
            ("‰", "0‰", "0‰"),
            ("pp", "0 điểm phần trăm", "0 pp"),
            ("t/l", "0 tấn/lít", "0 t/l"),
            ("g/m", "0 gam/mét", "0 g/m"),
            ("hồ sơ", "0 hồ sơ", "0 hồ sơ"),
        ] {
            assert_eq!(zero(0, unit, Language::Vietnamese), vietnamese);
            assert_eq!(zero(0, unit, Language::English), english);
        }
    }

    #[test]
    fn intervals_are_rounded_outward() {
        let quantity = Quantity::new(Decimal::new(333, 1), Decimal::new(1, 1), Unit::PERCENT);
        let interval = Interval::printed(quantity.value(), quantity.step(), Rounding::Nearest)
            .and_then(|interval| interval.divide(Interval::point(Decimal::from(3))));
        let write = |language| interval.map(|interval| Measure::of(&quantity).write_interval(interval, language));
        assert_eq!(write(Language::Vietnamese).as_deref(), Some("[11,083%; 11,117%]"));
        assert_eq!(write(Language::English).as_deref(), Some("[11.083%, 11.117%]"));
    }

    #[test]
    fn gaps_are_filled_once() {
        let phrase = Phrase("{1} và {0}{2}", "{0}");
        assert_eq!(phrase.filled(Language::Vietnamese, &["{1}".to_owned(), "b".to_owned()]), "b và {1}");
    }
}
