//! The small pieces: digits, years, month numbers, dashes. All functions take the bytes of a text and a position in it.

use super::form::YearRef;
use super::period::YEARS;
use super::words::*;
use crate::text::{Syllable, skip_space};

/// A run of one to four ASCII digits.
#[derive(Clone, Copy)]
pub(super) struct Digits {
    pub(super) value: u32,
    pub(super) len: usize,
    pub(super) end: usize,
}

/// The digits that start at `at`; `None` for none and for more than four.
pub(super) fn digits(bytes: &[u8], at: usize) -> Option<Digits> {
    let len = digit_count(bytes, at);
    if len == 0 || len > 4 {
        return None;
    }
    let end = at + len;
    let value = bytes.get(at..end)?.iter().fold(0, |value, byte| value * 10 + u32::from(byte - b'0'));
    Some(Digits { value, len, end })
}

/// The digits from `at`, if there are one or two of them.
pub(super) fn short_digits(bytes: &[u8], at: usize) -> Option<Digits> {
    digits(bytes, at).filter(|digits| digits.len <= 2)
}

/// How many digits stand at `at`; no more than five are counted.
fn digit_count(bytes: &[u8], at: usize) -> usize {
    bytes.iter().skip(at).take(5).take_while(|byte| byte.is_ascii_digit()).count()
}

/// The next word, over white space, and its end.
pub(super) fn next_word(bytes: &[u8], at: usize) -> (Syllable, usize) {
    Syllable::read(bytes, skip_space(bytes, at).0)
}

/// Whether the number that ends at `end` is over: no decimals, percent sign or letters are glued to it.
pub(super) fn is_whole(bytes: &[u8], end: usize) -> bool {
    match bytes.get(end) {
        None => true,
        Some(b'%') => false,
        Some(b',' | b'.') => digit_count(bytes, end + 1) == 0,
        Some(byte) => !byte.is_ascii_digit() && !letter_at(bytes, end),
    }
}

pub(super) fn letter_at(bytes: &[u8], at: usize) -> bool {
    Syllable::read(bytes, at).0 != Syllable::NONE
}

/// Whether a scale word follows, so that the number before it is an amount: `năm 2000 tỷ đồng`, but `năm 2000 tỷ lệ`.
pub(super) fn amount_follows(bytes: &[u8], end: usize) -> bool {
    let (word, end) = next_word(bytes, end);
    if word == TY { !has(AFTER_RATIO, next_word(bytes, end).0) } else { has(SCALES, word) }
}

/// A dash of any width: its end.
pub(super) fn dash(bytes: &[u8], at: usize) -> Option<usize> {
    match *bytes.get(at..)? {
        [b'-', ..] => Some(at + 1),
        // U+2010 to U+2015
        [0xE2, 0x80, 0x90..=0x95, ..] => Some(at + 3),
        _ => None,
    }
}

/// A year in four digits, of those that a period may lie in, and its end.
pub(super) fn year(bytes: &[u8], at: usize) -> Option<(i32, usize)> {
    let Digits { value, len: 4, end } = digits(bytes, at)? else { return None };
    let year = i32::try_from(value).ok().filter(|year| YEARS.contains(year))?;
    let is_over = match bytes.get(end) {
        // `năm 2022.3. Công nghiệp` has lost a space; `2022.345` has not.
        Some(b'.') => digit_count(bytes, end + 1) != 3,
        // `năm 2021,2022` are two years.
        Some(b',') => matches!(digit_count(bytes, end + 1), 0 | 4),
        // `05/2023/QĐ-TTg`
        Some(b'/') => !letter_at(bytes, end + 1),
        _ => is_whole(bytes, end),
    };
    (is_over && !amount_follows(bytes, end)).then_some((year, end))
}

/// The year that may follow the name of a month, a quarter or the like: ` năm 2022`, `/2022`, ` năm trước`. Without one
/// the end is `at`.
pub(super) fn year_after(bytes: &[u8], at: usize) -> (YearRef, usize) {
    let sign = skip_space(bytes, at).0;
    let printed = match bytes.get(sign) {
        Some(b'/') => year_or_phrase(bytes, sign + 1),
        Some(b'-' | b'.') if sign == at => year(bytes, at + 1).map(|(year, end)| (YearRef::Printed(year), end)),
        Some(byte) if byte.is_ascii_digit() && sign > at => lone_year(bytes, sign),
        _ => year_phrase(bytes, at),
    };
    printed.unwrap_or((YearRef::Report, at))
}

/// `2022` or `năm 2022`, after a slash.
fn year_or_phrase(bytes: &[u8], at: usize) -> Option<(YearRef, usize)> {
    match year(bytes, skip_space(bytes, at).0) {
        Some((year, end)) => Some((YearRef::Printed(year), end)),
        None => year_phrase(bytes, at),
    }
}

/// `năm 2022`, `của năm 2022`, `năm nay`, `năm trước`.
fn year_phrase(bytes: &[u8], at: usize) -> Option<(YearRef, usize)> {
    let (mut word, mut end) = next_word(bytes, at);
    if word == CUA {
        (word, end) = next_word(bytes, end);
    }
    if word != NAM {
        return None;
    }
    let next = skip_space(bytes, end).0;
    if bytes.get(next).is_some_and(u8::is_ascii_digit) {
        return year(bytes, next).map(|(year, end)| (YearRef::Printed(year), end));
    }
    let (word, end) = Syllable::read(bytes, next);
    let year = if has(THIS, word) {
        YearRef::Report
    } else if has(LAST, word) {
        YearRef::Previous
    } else if has(NEXT, word) {
        YearRef::Next
    } else {
        return None;
    };
    Some((year, end))
}

/// `tháng 1 2024`: a year without any sign, only where nothing stands after it that it could count.
fn lone_year(bytes: &[u8], at: usize) -> Option<(YearRef, usize)> {
    let (year, end) = year(bytes, at)?;
    let next = skip_space(bytes, end).0;
    (!letter_at(bytes, next)).then_some((YearRef::Printed(year), end))
}

/// The number of a month as it stands after `tháng`.
#[derive(Clone, Copy)]
pub(super) struct MonthNumber {
    pub(super) month: u32,
    pub(super) end: usize,
    /// A letter stands for the digit 1: `tháng l2`.
    pub(super) is_scanned: bool,
}

/// A month in one or two digits.
pub(super) fn month_number(bytes: &[u8], at: usize) -> Option<MonthNumber> {
    let is_scanned = matches!(bytes.get(at), Some(b'l' | b'I'));
    let digits =
        if is_scanned { digits(bytes, at + 1).filter(|digits| digits.len == 1) } else { short_digits(bytes, at) }?;
    let (month, end) = (digits.value + if is_scanned { 10 } else { 0 }, digits.end);
    let is_over = match bytes.get(end) {
        // `tháng 10.2019`, `tháng 6/2022`; but in `trong tháng 7/21 đơn` the month has no number.
        Some(b'.') if digit_count(bytes, end + 1) > 0 => year(bytes, end + 1).is_some(),
        Some(b'/') if digit_count(bytes, end + 1) > 0 => year(bytes, end + 1).is_some(),
        _ => is_whole(bytes, end),
    };
    let is_month = (1..=12).contains(&month) && is_over && !amount_follows(bytes, end);
    is_month.then_some(MonthNumber { month, end, is_scanned })
}

/// One to twelve in words, and the end.
pub(super) fn number_word(bytes: &[u8], at: usize) -> Option<(u32, usize)> {
    let (word, end) = Syllable::read(bytes, at);
    let value = match NUMBERS.iter().position(|number| *number == word) {
        Some(index) => index as u32 + 1,
        None if word == FOURTH => 4,
        None => return None,
    };
    if value == 10 {
        let (unit, unit_end) = next_word(bytes, end);
        match NUMBERS.iter().position(|number| *number == unit) {
            Some(0) => return Some((11, unit_end)),
            Some(1) => return Some((12, unit_end)),
            _ => {}
        }
    }
    Some((value, end))
}
