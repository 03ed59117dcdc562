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
    let (unit, end) = next_word(bytes, end);
    if unit == QUY {
        // `hai quý đầu năm`
        let quarters = months_after(bytes, end).filter(|quarters| quarters.is_explicit && count <= 4)?;
        let form = TimeForm::Months { count: count * 3, part: quarters.part, year: quarters.year };
        return Some((SpelledTime::Form(form), quarters.end));
    }
    if unit != THANG {
        return None;
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The marked words, and no more, are this time.
    #[track_caller]
    fn reads(marked_text: &str, time: SpelledTime) {
        let (text, span) = crate::time::testing::marked(marked_text);
        assert_eq!(spelled_time_at(&text, span.start), Some((time, span.end)), "{marked_text}");
    }

    #[track_caller]
    fn is_none(text: &str) {
        assert_eq!(spelled_time_at(text, 0), None, "{text}");
    }

    fn month(month: u32, year: YearRef) -> SpelledTime {
        SpelledTime::Form(TimeForm::Month { month, year })
    }

    fn quarter(quarter: u32, year: YearRef) -> SpelledTime {
        SpelledTime::Form(TimeForm::Quarter { quarter, year })
    }

    fn months(count: u32, part: Part, year: YearRef) -> SpelledTime {
        SpelledTime::Form(TimeForm::Months { count, part, year })
    }

    #[test]
    fn reads_the_names_of_months() {
        reads("[tháng Bảy] ước đạt", month(7, YearRef::Report));
        reads("[Tháng Mười Một], thu", month(11, YearRef::Report));
        reads("[tháng Mười hai năm trước]", month(12, YearRef::Previous));
        reads("[tháng bảy năm 2025] đạt", month(7, YearRef::Printed(2025)));
        reads("[tháng Tư/2025]", month(4, YearRef::Printed(2025)));
        reads("[tháng Năm] thu", month(5, YearRef::Report));
        reads("[THÁNG BẢY NĂM 2025]", month(7, YearRef::Printed(2025)));
    }

    #[test]
    fn a_number_word_after_the_word_month_may_be_another_word() {
        is_none("tháng tư vấn cho 15 lượt");
        is_none("tháng một số hộ");
        is_none("tháng năm 2026");
        is_none("THÁNG TƯ VẤN");
        is_none("tháng 7");
        is_none("tháng");
    }

    #[test]
    fn reads_quarters_and_halves() {
        reads("[quý II], thu", quarter(2, YearRef::Report));
        reads("[quý II]2022, thu", quarter(2, YearRef::Report));
        reads("[Quí iv năm 2022]", quarter(4, YearRef::Printed(2022)));
        reads("[quý tư năm ngoái]", quarter(4, YearRef::Previous));
        reads("[QUÝ\n\nIII/2019]", quarter(3, YearRef::Printed(2019)));
        let half = |half, year| SpelledTime::Form(TimeForm::Half { half, year });
        reads("[nửa đầu năm], thu", half(1, YearRef::Report));
        reads("[nửa cuối năm 2022]", half(2, YearRef::Printed(2022)));
        is_none("quý khách");
        is_none("quý năm");
        is_none("nửa đầu tháng");
        is_none("nửa năm");
    }

    #[test]
    fn reads_counted_months() {
        reads("[hai tháng đầu năm 2024], thu", months(2, Part::First, YearRef::Printed(2024)));
        reads("[mười một tháng] thu", months(11, Part::First, YearRef::Report));
        reads("[ba tháng cuối năm]", months(3, Part::Last, YearRef::Report));
        reads("[ba tháng còn lại] của quý", months(3, Part::Last, YearRef::Report));
        reads("[năm tháng đầu năm nay]", months(5, Part::First, YearRef::Report));
        is_none("hai tháng tới");
        is_none("ba tháng tuổi");
        is_none("một tháng");
        is_none("năm tháng");
        is_none("hai xã");
        reads("[hai quý đầu năm]", months(6, Part::First, YearRef::Report));
        is_none("sáu quý đầu năm");
        is_none("hai quý");
    }

    #[test]
    fn reads_the_present_and_the_one_before() {
        reads("[trong tháng] thu", SpelledTime::ThisMonth);
        reads("[Trong tháng này], thu", SpelledTime::ThisMonth);
        reads("[tháng này]", SpelledTime::ThisMonth);
        reads("[trong quý], thu", SpelledTime::ThisQuarter);
        reads("[trong năm] đã", SpelledTime::ThisYear);
        reads("[cả năm] ước", SpelledTime::ThisYear);
        reads("[năm nay]", SpelledTime::ThisYear);
        reads("[trong kỳ], xã", SpelledTime::ThisPeriod);
        reads("[kỳ báo cáo]", SpelledTime::ThisPeriod);
        reads("[kỳ này]", SpelledTime::ThisPeriod);
        reads("[tháng trước]", SpelledTime::PreviousMonth);
        reads("[quý trước]", SpelledTime::PreviousQuarter);
        reads("[năm\u{A0}ngoái]", SpelledTime::PreviousYear);
        reads("[năm trước]", SpelledTime::PreviousYear);
    }

    #[test]
    fn leaves_what_is_named_further_on() {
        is_none("trong tháng 7");
        is_none("trong tháng Bảy");
        is_none("trong quý II");
        is_none("trong năm 2022");
        is_none("trong năm học");
        is_none("trong năm tháng đầu năm");
        is_none("trong tháng tới");
        is_none("trong tháng trước");
        is_none("trong xã");
        is_none("cả kỳ");
        is_none("kỳ họp");
        is_none("kỳ báo");
        is_none("năm");
        is_none("7 tháng");
    }

    #[test]
    fn reads_the_bases_of_comparison() {
        reads("[cùng kỳ], tăng", SpelledTime::SamePeriodLastYear);
        reads("[cùng kỳ năm trước]", SpelledTime::SamePeriodLastYear);
        reads("[cùng\nkỳ năm ngoái]", SpelledTime::SamePeriodLastYear);
        reads("[cùng kỳ] năm 2022", SpelledTime::SamePeriodLastYear);
        reads("[cùng kỳ] 2022", SpelledTime::SamePeriodLastYear);
        reads("[cùng tháng năm trước]", SpelledTime::SamePeriodLastYear);
        reads("[cùng thời điểm năm trước]", SpelledTime::SamePeriodLastYear);
        reads("[cùng kỳ tháng trước]", SpelledTime::PreviousMonth);
        reads("[đầu năm], tăng", SpelledTime::StartOfYear);
        reads("[đầu năm nay]", SpelledTime::StartOfYear);
        reads("[cuối năm trước]", SpelledTime::EndOfLastYear);
        reads("[cuối năm ngoái]", SpelledTime::EndOfLastYear);
        is_none("đầu năm 2023");
        is_none("đầu năm học");
        is_none("đầu tháng");
        is_none("cuối năm");
        is_none("cuối năm 2022");
        is_none("cùng tháng");
        is_none("cùng quý tháng trước");
        is_none("đầu năm trước");
        is_none("đầu năm tới");
        is_none("cùng thời gian");
        is_none("cùng với");
    }
}
