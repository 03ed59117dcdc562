//! Numbers in words: `hai`, `mười lăm`, `một nghìn hai trăm linh năm`.

use super::scale::Scale;
use crate::text::{Syllable, Word, s, skip_space};
use rust_decimal::Decimal;

/// A number in words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Spelled {
    pub(super) value: Decimal,
    /// The unit of the last place that was named: 10^6 for `hai triệu`.
    pub(super) step: Decimal,
    /// One past the last word.
    pub(super) end: usize,
}

impl Spelled {
    /// The longest number in words at `at`.
    pub(super) fn read(text: &str, at: usize) -> Option<Self> {
        let mut words = Words { text, end: at, fresh: true };
        let (mut value, mut step): (u128, u128) = (0, 1);
        let mut last = None;
        loop {
            // A part without a scale word closes the number; behind `triệu` it would be unclear: `một triệu hai`.
            let before = words;
            let Some(part) = words.below_thousand(last.is_some()) else { break };
            let scale = Scale::read(text, &Word::behind(text, words.end))
                .filter(|scale| last.is_none_or(|last| scale.exponent + 3 <= last));
            let clear = matches!(last, None | Some(3)) || part.linked;
            let Some(exponent) = scale.map(|scale| scale.exponent).or_else(|| clear.then_some(0)) else {
                words = before;
                break;
            };
            step = 10u128.checked_pow(exponent)?;
            value = u128::from(part.value).checked_mul(step)?.checked_add(value)?;
            words.end = scale.map_or(words.end, |scale| scale.end);
            last = Some(exponent);
            if exponent == 0 {
                break;
            }
        }
        last?;
        let decimal = |value: u128| Decimal::try_from_i128_with_scale(i128::try_from(value).ok()?, 0).ok();
        Some(Self { value: decimal(value)?, step: decimal(step)?, end: words.end })
    }
}

/// The value of the number in words at `at`, and where it ends.
pub(crate) fn spelled_at(text: &str, at: usize) -> Option<(Decimal, usize)> {
    Spelled::read(text, at).map(|spelled| (spelled.value, spelled.end))
}

/// A number below a thousand within a larger one.
struct Part {
    value: u32,
    /// It begins with `linh` or `lẻ`: only units follow.
    linked: bool,
}

#[derive(Clone, Copy)]
struct Words<'a> {
    text: &'a str,
    end: usize,
    /// Nothing was read yet.
    fresh: bool,
}

impl Words<'_> {
    /// The next word if `wanted` knows it.
    fn next<T>(&mut self, wanted: impl Fn(Syllable) -> Option<T>) -> Option<T> {
        let (start, spacing) = skip_space(self.text.as_bytes(), self.end);
        if !self.fresh && !spacing.space {
            return None;
        }
        let (word, end) = Syllable::read(self.text.as_bytes(), start);
        let found = wanted(word)?;
        (self.end, self.fresh) = (end, false);
        Some(found)
    }

    fn skip(&mut self, words: &[Syllable]) -> bool {
        self.next(|word| words.contains(&word).then_some(())).is_some()
    }

    fn below_thousand(&mut self, within: bool) -> Option<Part> {
        if within && self.skip(&LINKS) {
            return Some(Part { value: self.next(digit)?, linked: true });
        }
        let first = self.next(|word| if word == TEN { Some(10) } else { digit(word) })?;
        if first == 10 {
            return Some(Part { value: 10 + self.next(ones).unwrap_or(0), linked: false });
        }
        let value = if self.skip(&[HUNDRED]) {
            first * 100 + self.below_hundred()
        } else if self.skip(&[TENS]) {
            first * 10 + self.next(ones).unwrap_or(0)
        } else {
            first
        };
        Some(Part { value, linked: false })
    }

    /// What follows `trăm`.
    fn below_hundred(&mut self) -> u32 {
        let before = *self;
        if self.skip(&LINKS) {
            return self.next(digit).unwrap_or_else(|| {
                *self = before;
                0
            });
        }
        if self.skip(&[TEN]) {
            return 10 + self.next(ones).unwrap_or(0);
        }
        let tens = self.next(digit);
        match tens {
            Some(tens) if self.skip(&[TENS]) => tens * 10 + self.next(ones).unwrap_or(0),
            // `hai trăm ba` is said for 230: unclear, so the number ends before it.
            _ => {
                *self = before;
                0
            }
        }
    }
}

const TEN: Syllable = s("mười");
const TENS: Syllable = s("mươi");
const HUNDRED: Syllable = s("trăm");
const ONE: Syllable = s("mốt");
const FIVE: Syllable = s("lăm");
const FIVE_NORTHERN: Syllable = s("nhăm");
/// `linh`, `lẻ`: no tens.
const LINKS: [Syllable; 2] = [s("linh"), s("lẻ")];

fn digit(word: Syllable) -> Option<u32> {
    const DIGITS: [(Syllable, u32); 11] = [
        (s("không"), 0),
        (s("một"), 1),
        (s("hai"), 2),
        (s("ba"), 3),
        (s("bốn"), 4),
        (s("tư"), 4),
        (s("năm"), 5),
        (s("sáu"), 6),
        (s("bảy"), 7),
        (s("tám"), 8),
        (s("chín"), 9),
    ];
    DIGITS.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
}

/// The last digit behind `mười` and `mươi`.
fn ones(word: Syllable) -> Option<u32> {
    match word {
        ONE => Some(1),
        FIVE | FIVE_NORTHERN => Some(5),
        word => digit(word).filter(|value| *value > 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, value: u64, words: &str) {
        let spelled = Spelled::read(text, 0).map(|spelled| (spelled.value, spelled.end));
        assert_eq!(spelled, Some((value.into(), words.len())), "{text}");
    }

    #[test]
    fn reads_small_numbers() {
        reads("hai tháng", 2, "hai");
        reads("mười lăm ngày", 15, "mười lăm");
        reads("Hai mươi mốt", 21, "Hai mươi mốt");
        reads("ba mươi tư", 34, "ba mươi tư");
        reads("năm mươi", 50, "năm mươi");
        reads("chín mươi  \n lăm", 95, "chín mươi  \n lăm");
    }

    #[test]
    fn reads_large_numbers() {
        reads("một nghìn hai trăm linh năm người", 1_205, "một nghìn hai trăm linh năm");
        reads("hai nghìn linh ba", 2_003, "hai nghìn linh ba");
        reads("hai trăm mười lăm người", 215, "hai trăm mười lăm");
        reads("hai nghìn không trăm linh ba", 2_003, "hai nghìn không trăm linh ba");
        reads("một triệu lượt", 1_000_000, "một triệu");
        reads("ba nghìn tỷ đồng", 3_000_000_000_000, "ba nghìn tỷ");
        reads("hai tỷ ba trăm triệu", 2_300_000_000, "hai tỷ ba trăm triệu");
        reads("năm triệu", 5_000_000, "năm triệu");
        reads("sáu trăm bảy mươi tám nghìn chín trăm mười", 678_910, "sáu trăm bảy mươi tám nghìn chín trăm mười");
    }

    #[test]
    fn ends_before_what_is_unclear() {
        reads("một triệu hai", 1_000_000, "một triệu");
        reads("hai trăm ba", 200, "hai trăm");
        reads("hai trăm linh người", 200, "hai trăm");
        reads("một tỷ hai tỷ", 1_000_000_000, "một tỷ");
        reads("hai mươi không", 20, "hai mươi");
    }

    #[test]
    fn other_words_are_no_numbers() {
        for text in ["linh năm", "trăm", "mươi", "nghìn", "hay", "", "5"] {
            assert_eq!(Spelled::read(text, 0), None, "{text}");
        }
    }

    #[test]
    fn keeps_the_step_of_the_last_word() {
        let step = |text: &str| Spelled::read(text, 0).map(|spelled| spelled.step.to_string());
        assert_eq!(step("hai triệu"), Some("1000000".into()));
        assert_eq!(step("hai triệu ba trăm nghìn"), Some("1000".into()));
        assert_eq!(step("một nghìn hai trăm linh năm"), Some("1".into()));
    }
}
