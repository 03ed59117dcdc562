//! When two readings say the same: words without case and accents, numbers by value, times by their days.

use crate::gold::Flat;
use ktxh::Period;
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text without case, accents and punctuation.
pub(crate) fn words(text: &str) -> Vec<String> {
    let plain: String = text.to_lowercase().nfd().filter(|&c| !is_combining_mark(c)).collect();
    plain
        .replace('đ', "d")
        .split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '%' | '‰' | '/')))
        .filter(|word| !word.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}

/// Whether two names of an indicator share at least 60 % of their words.
pub(crate) fn similar(a: &str, b: &str) -> bool {
    let (a, b): (BTreeSet<_>, BTreeSet<_>) = (words(a).into_iter().collect(), words(b).into_iter().collect());
    let common = a.intersection(&b).count();
    common > 0 && 20 * common >= 6 * (a.len() + b.len())
}

/// Whether one unit is written with the first or the last words of the other: `lượt` and `lượt khách`.
fn same_unit(a: &str, b: &str) -> bool {
    let (a, b) = (words(a), words(b));
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    !short.is_empty() && (long.starts_with(&short) || long.ends_with(&short))
}

/// Whether two notations of a time cover the same days.
pub(crate) fn same_period(a: &str, b: &str) -> bool {
    let days = |text: &str| text.parse::<Period>().ok().map(|period| (period.first_day(), period.last_day()));
    days(a).is_some_and(|a| days(b) == Some(a))
}

/// Whether `got` says all that `gold` says, for a gold figure of this role.
pub(crate) fn same_value(role: &str, gold: &Flat, got: &Flat) -> bool {
    let same_number = |name: &str, wanted: &str| {
        let Some((_, number)) = got.numbers().find(|(other, _)| *other == name) else { return false };
        match role {
            "date" | "period" => same_period(wanted, number),
            "reference" => tight(wanted) == tight(number),
            _ => wanted.parse::<Decimal>().is_ok_and(|wanted| number.parse() == Ok(wanted)),
        }
    };
    let same_unit = match (&gold.unit, &got.unit) {
        (None, _) => true,
        (Some(wanted), Some(unit)) => same_unit(wanted, unit),
        (Some(_), None) => false,
    };
    same_unit && gold.numbers().all(|(name, wanted)| same_number(name, wanted))
}

/// Without case and white space.
fn tight(text: &str) -> String {
    text.split_whitespace().collect::<String>().to_lowercase()
}

#[test]
fn names_are_alike_by_their_words() {
    assert_eq!(words("Đàn bò, 12 %!"), ["dan", "bo", "12", "%"]);
    assert!(similar("Tổng mức bán lẻ", "tong muc ban le hang hoa"));
    assert!(!similar("Tổng thu", "Tổng chi ngân sách"));
    assert!(!similar("", ""));
}

#[test]
fn units_may_be_shorter() {
    assert!(same_unit("lượt khách", "lượt"));
    assert!(same_unit("hồ sơ", "bộ hồ sơ"));
    assert!(!same_unit("hồ sơ", "học sinh"));
    assert!(!same_unit("VND", ""));
}

#[test]
fn values_are_equal_as_numbers_and_times_as_days() {
    let flat = |value: &str, unit: Option<&str>| Flat {
        value: Some(value.to_owned()),
        unit: unit.map(ToOwned::to_owned),
        ..Flat::default()
    };
    assert!(same_value("amount", &flat("40.1", Some("ha")), &flat("40.10", Some("ha"))));
    assert!(!same_value("amount", &flat("40.1", Some("ha")), &flat("40.1", None)));
    assert!(same_value("period", &flat("2022", None), &flat("2022-01/2022-12", None)));
    assert!(!same_value("period", &flat("2022-07", None), &flat("2022-08", None)));
    assert!(same_value("reference", &flat("01/NQ-CP", None), &flat("01 / nq-cp", None)));
    assert!(!same_value("amount", &flat("5", None), &Flat::default()));
}
