//! Times that start with a word: `tháng Bảy năm 2025`, `quý II`, `nửa đầu năm`, `cùng kỳ năm trước`.

use super::form::{Part, SpelledTime, TimeForm, YearRef};
use super::parts::*;
use super::words::*;
use crate::text::{Syllable, skip_space};

/// The time that starts with the word at `at`, and its end. Its words have no digits, but a year may follow them.
pub(crate) fn spelled_time_at(text: &str, at: usize) -> Option<(SpelledTime, usize)> {
    let bytes = text.as_bytes();
    let (word, end) = Syllable::read(bytes, at);
    match word {
        Syllable::NONE => None,
        THANG => {
            named_month(text, end).or_else(|| deictic(bytes, end, SpelledTime::ThisMonth, SpelledTime::PreviousMonth))
        }
        QUY => named_quarter(bytes, end)
            .or_else(|| deictic(bytes, end, SpelledTime::ThisQuarter, SpelledTime::PreviousQuarter)),
        NAM => {
            deictic(bytes, end, SpelledTime::ThisYear, SpelledTime::PreviousYear).or_else(|| counted_months(bytes, at))
        }
        NUA => half(bytes, end),
        TRONG | CA => whole(text, end, word == TRONG),
        CUNG => same_period(bytes, end),
        DAU => boundary(bytes, end, SpelledTime::StartOfYear),
        CUOI => boundary(bytes, end, SpelledTime::EndOfLastYear),
        KY => match next_word(bytes, end) {
            (BAO, end) => next_word(bytes, end).0.eq(&CAO).then(|| (SpelledTime::ThisPeriod, next_word(bytes, end).1)),
            (word, end) => has(THIS, word).then_some((SpelledTime::ThisPeriod, end)),
        },
        _ => counted_months(bytes, at),
    }
}

/// After `tháng`, `quý`, `năm`: `này` or `trước`.
fn deictic(bytes: &[u8], at: usize, this: SpelledTime, previous: SpelledTime) -> Option<(SpelledTime, usize)> {
    let (word, end) = next_word(bytes, at);
    if has(THIS, word) {
        Some((this, end))
    } else if has(LAST, word) {
        Some((previous, end))
    } else {
        None
    }
}

/// After `tháng`: `Bảy`, `Bảy năm 2025`, `Mười Hai/2024`.
///
/// The names of months are common words too (`trong tháng tư vấn`, `trong tháng một số hộ`), so without a year the name
/// must be capitalised as in `tháng Tư`.
fn named_month(text: &str, at: usize) -> Option<(SpelledTime, usize)> {
    let bytes = text.as_bytes();
    let start = skip_space(bytes, at).0;
    let (month, end) = number_word(bytes, start)?;
    let is_name = is_capitalised(text.get(start..end)?);
    // `tháng    năm 2026` is a month left blank, not the fifth.
    if !is_name && bytes.get(skip_space(bytes, end).0).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let (year, year_end) = year_after(bytes, end);
    (is_name || year_end > end).then_some((SpelledTime::Form(TimeForm::Month { month, year }), year_end))
}

/// `Bảy`, `Mười một`; not `BẢY`, which may stand in a line of capitals.
fn is_capitalised(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

/// After `quý`: `II`, `II/2020`, `hai năm 2020`.
fn named_quarter(bytes: &[u8], at: usize) -> Option<(SpelledTime, usize)> {
    let start = skip_space(bytes, at).0;
    let (word, end) = Syllable::read(bytes, start);
    let (quarter, end) = match ROMAN.iter().position(|roman| *roman == word) {
        Some(index) => (index as u32 + 1, end),
        None => number_word(bytes, start).filter(|(quarter, _)| *quarter <= 4)?,
    };
    let (year, end) = year_after(bytes, end);
    Some((SpelledTime::Form(TimeForm::Quarter { quarter, year }), end))
}

/// `hai tháng đầu năm`, `sáu tháng`.
fn counted_months(bytes: &[u8], at: usize) -> Option<(SpelledTime, usize)> {
    let (count, end) = number_word(bytes, at)?;
    let (THANG, end) = next_word(bytes, end) else { return None };
    let months = months_after(bytes, end)?;
    // `năm tháng` is also "years and months".
    let needs_more = count == 1 || Syllable::read(bytes, at).0 == NAM;
    if needs_more && !months.is_explicit {
        return None;
    }
    let form = TimeForm::Months { count, part: months.part, year: months.year };
    Some((SpelledTime::Form(form), months.end))
}

/// What follows counted months.
#[derive(Clone, Copy)]
pub(super) struct MonthsTail {
    pub(super) part: Part,
    pub(super) year: YearRef,
    pub(super) end: usize,
    /// The part of the year, or the year, is printed.
    pub(super) is_explicit: bool,
}

/// After `6 tháng`: ` đầu năm 2023`, ` cuối năm`, ` còn lại`, `/2024`, ` năm 2024`, or nothing. `None` where the words
/// make it an age, a duration or a time to come: `18 tháng tuổi`, `3 tháng tới`.
pub(super) fn months_after(bytes: &[u8], at: usize) -> Option<MonthsTail> {
    let (word, word_end) = next_word(bytes, at);
    let (part, end) = match word {
        DAU => (Part::First, word_end),
        CUOI => (Part::Last, word_end),
        CON => match next_word(bytes, word_end) {
            (LAI, end) => (Part::Last, end),
            _ => (Part::First, at),
        },
        _ if has(NO_PERIOD_AFTER, word) => return None,
        _ => (Part::First, at),
    };
    let (year, year_end) = year_after(bytes, end);
    let is_rate = bytes.get(at) == Some(&b'/') && letter_at(bytes, at + 1) && year_end == at;
    if is_rate {
        return None;
    }
    let end = if end > at && year_end == end { bare_year(bytes, end) } else { year_end };
    Some(MonthsTail { part, year, end, is_explicit: end > at })
}

/// After `đầu`, `cuối`: the end of `năm` or `của năm`; `at` where it is another one, as in `đầu năm học`.
fn bare_year(bytes: &[u8], at: usize) -> usize {
    let (mut word, mut end) = next_word(bytes, at);
    if matches!(word, CUA | TRONG) {
        (word, end) = next_word(bytes, end);
    }
    let next = skip_space(bytes, end).0;
    let is_another = bytes.get(next).is_some_and(u8::is_ascii_digit) || Syllable::read(bytes, next).0 == HOC;
    if word == NAM && !is_another { end } else { at }
}

/// After `nửa`: `đầu năm`, `cuối năm 2022`.
fn half(bytes: &[u8], at: usize) -> Option<(SpelledTime, usize)> {
    let (half, end) = match next_word(bytes, at) {
        (DAU, end) => (1, end),
        (CUOI, end) => (2, end),
        _ => return None,
    };
    let (year, year_end) = year_after(bytes, end);
    let end = if year_end > end { year_end } else { Some(bare_year(bytes, end)).filter(|bare| *bare > end)? };
    Some((SpelledTime::Form(TimeForm::Half { half, year }), end))
}

/// After `trong`, `cả`: `tháng`, `quý`, `năm`, and after `trong` also `kỳ`. What is named or counted further on is
/// another time: `trong tháng 7`, `trong năm 2022`, `trong tháng tới`.
fn whole(text: &str, at: usize, is_within: bool) -> Option<(SpelledTime, usize)> {
    let bytes = text.as_bytes();
    let (word, end) = next_word(bytes, at);
    let time = match word {
        THANG if named_month(text, end).is_none() => SpelledTime::ThisMonth,
        QUY if named_quarter(bytes, end).is_none() => SpelledTime::ThisQuarter,
        NAM => SpelledTime::ThisYear,
        KY if is_within => SpelledTime::ThisPeriod,
        _ => return None,
    };
    let next = skip_space(bytes, end).0;
    if bytes.get(next).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let (word, word_end) = Syllable::read(bytes, next);
    if has(THIS, word) {
        return Some((time, word_end));
    }
    let is_another = has(LAST, word) || has(NEXT, word) || matches!(word, HOC | THANG);
    (!is_another).then_some((time, end))
}

/// After `cùng`: `kỳ`, `kỳ năm trước`, `tháng năm trước`. The year of `cùng kỳ năm 2022` stands for itself.
fn same_period(bytes: &[u8], at: usize) -> Option<(SpelledTime, usize)> {
    let (word, end) = next_word(bytes, at);
    let (is_complete, end) = match word {
        KY => (true, end),
        // `cùng tháng`, `cùng quý` alone say nothing of a year.
        THANG | QUY => (false, end),
        THOI => match next_word(bytes, end) {
            (DIEM, end) => (false, end),
            _ => return None,
        },
        _ => return None,
    };
    match next_word(bytes, end) {
        (NAM, year_end) => {
            let (word, last_end) = next_word(bytes, year_end);
            if has(LAST, word) {
                return Some((SpelledTime::SamePeriodLastYear, last_end));
            }
        }
        (THANG, month_end) if is_complete => {
            let (word, last_end) = next_word(bytes, month_end);
            if has(LAST, word) {
                return Some((SpelledTime::PreviousMonth, last_end));
            }
        }
        _ => {}
    }
    is_complete.then_some((SpelledTime::SamePeriodLastYear, end))
}

/// After `đầu`: `năm`; after `cuối`: `năm trước`. A printed year stands for itself: `đầu năm 2023`.
fn boundary(bytes: &[u8], at: usize, time: SpelledTime) -> Option<(SpelledTime, usize)> {
    let (NAM, end) = next_word(bytes, at) else { return None };
    let next = skip_space(bytes, end).0;
    if bytes.get(next).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let (word, word_end) = Syllable::read(bytes, next);
    match time {
        SpelledTime::StartOfYear if has(THIS, word) => Some((time, word_end)),
        SpelledTime::StartOfYear if has(LAST, word) || has(NEXT, word) || word == HOC => None,
        SpelledTime::StartOfYear => Some((time, end)),
        _ => has(LAST, word).then_some((time, word_end)),
    }
}
