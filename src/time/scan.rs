//! Times that have a digit: which of the numbers of a text are days, months, quarters or years.

use super::form::{Part, TimeExpression, TimeForm, YearRef};
use super::parts::*;
use super::spelled::months_after;
use super::words::*;
use super::{day, month_list, years};
use crate::text::{Place, Syllable, skip_space, word_before, words};
use crate::{Issue, Span};

/// The time whose first digit stands at `at`; `None` where the digit there is no part of one, or not the first.
///
/// The span reaches left and right over the words that belong to it: `quý II năm 2022`, `giai đoạn 2021-2025`,
/// `6 tháng đầu năm 2023`.
pub(crate) fn time_at(text: &str, at: usize) -> Option<TimeExpression> {
    text.as_bytes().get(at)?.is_ascii_digit().then(|| time_of(&Place::new(text, at)))?
}

/// [`time_at`] where the words beside the digits were read already.
pub(crate) fn time_of(place: &Place<'_>) -> Option<TimeExpression> {
    let (bytes, at) = (place.bytes(), place.at);
    if !matches!(place.len(), 1 | 2 | 4) || is_inside_number(bytes, at) {
        return None;
    }
    let first = digits(bytes, at)?;
    if first.len == 4 { years::years_at(place) } else { short_number(place, first) }
}

pub(super) fn found(start: usize, end: usize, form: TimeForm) -> Option<TimeExpression> {
    Some(TimeExpression { span: Span::new(start, end), form, issue: None })
}

/// Whether the digits at `at` continue a number or a code: `2.030`, `145/147`.
pub(super) fn is_inside_number(bytes: &[u8], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).and_then(|at| bytes.get(at));
    match before(1) {
        Some(b'.' | b',' | b'/') => before(2).is_some_and(u8::is_ascii_digit),
        Some(byte) => byte.is_ascii_digit(),
        None => false,
    }
}

/// One or two digits: a day, a month, a count of months or a quarter.
fn short_number(place: &Place<'_>, first: Digits) -> Option<TimeExpression> {
    let &Place { text, at, before: word, before_start: start, .. } = place;
    let bytes = text.as_bytes();
    if place.next_byte() == Some(b'%') {
        return None;
    }
    let named = match word {
        THANG if is_count_of_month(place) => None,
        THANG if !is_counted(text, start) && !is_marker(bytes, at, first.end) => {
            named_month(bytes, start, at).map(|month| halved(text, month))
        }
        KY => half_of_month(place),
        QUY => named_quarter(bytes, start, first),
        _ => None,
    };
    named
        .or_else(|| month_list::month_of_list(place))
        .or_else(|| day::days_in_bracket(place, first))
        .or_else(|| day::day_at(place, first))
        .or_else(|| counted_months(place, first))
        .or_else(|| scanned_month(text, at, start))
        .or_else(|| blank_day(text, at))
}

/// `trong tháng 09 ca mắc`: so many in the month, and not the ninth month; of places and offices it may be either.
fn is_count_of_month(place: &Place<'_>) -> bool {
    const COUNTED: [Syllable; 6] = words(["ca", "cuộc", "người", "lượt", "vụ", "đơn"]);
    let digits = place.text.get(place.at..place.end).unwrap_or_default();
    digits.len() == 2
        && digits.starts_with('0')
        && COUNTED.contains(&place.after.syllable)
        && word_before(place.text, place.before_start).0 == TRONG
}

/// `kỳ 1 tháng 12`: a half of a month, as customs report it; from its number.
fn half_of_month(place: &Place<'_>) -> Option<TimeExpression> {
    let half = place.text.get(place.at..place.end)?;
    let month = place.after;
    let (next, _) = skip_space(place.bytes(), month.end);
    let month = named_month(place.bytes(), month.start, next).filter(|_| month.syllable == THANG)?;
    let form = days_of_half(month.form, half == "1").filter(|_| matches!(half, "1" | "2"))?;
    Some(TimeExpression { span: Span::new(place.before_start, month.span.end), form, ..month })
}

/// The days of the first or the second half of a month.
fn days_of_half(month: TimeForm, is_first: bool) -> Option<TimeForm> {
    let TimeForm::Month { month, year } = month else { return None };
    let (from, to) = if is_first { (1, 15) } else { (16, 31) };
    Some(TimeForm::Days { from, to, month, year })
}

/// A month of which the words before it say that only one half is meant: `nửa cuối tháng 8/2020`.
fn halved(text: &str, month: TimeExpression) -> TimeExpression {
    let (part @ (DAU | CUOI), part_start) = word_before(text, month.span.start) else { return month };
    let (NUA, start) = word_before(text, part_start) else { return month };
    match days_of_half(month.form, part == DAU) {
        Some(form) => TimeExpression { span: Span::new(start, month.span.end), form, ..month },
        None => month,
    }
}

/// `tháng 7 năm 2022`, from the number.
pub(super) fn named_month(bytes: &[u8], start: usize, at: usize) -> Option<TimeExpression> {
    let number = month_number(bytes, at)?;
    let (mut year, end) = year_after(bytes, number.end);
    if end == number.end {
        year = year_of_list(bytes, end);
    }
    let form = TimeForm::Month { month: number.month, year };
    let issue = number.is_scanned.then_some(Issue::ScannedDigits);
    Some(TimeExpression { span: Span::new(start, end), form, issue })
}

/// The year printed at the end of `tháng 7, 8 và 9 năm 2022`, from the end of a month before it.
fn year_of_list(bytes: &[u8], end: usize) -> YearRef {
    // Twelve months are a year.
    const LONGEST: usize = 12;
    let mut end = end;
    for _ in 0..LONGEST {
        let Some(next) = list_sign(bytes, end) else { break };
        let Some(number) = month_number(bytes, next) else { break };
        let (year, year_end) = year_after(bytes, number.end);
        if year_end > number.end {
            return year;
        }
        end = number.end;
    }
    YearRef::Report
}

/// Over `,`, a dash or `và`, to what follows.
pub(super) fn list_sign(bytes: &[u8], at: usize) -> Option<usize> {
    let sign = skip_space(bytes, at).0;
    let end = match bytes.get(sign)? {
        b',' => sign + 1,
        _ => match Syllable::read(bytes, sign) {
            (VA, end) => end,
            _ => dash(bytes, sign)?,
        },
    };
    Some(skip_space(bytes, end).0)
}

/// Whether a digit stands before the word at `start`: `6 tháng`, `5 năm`.
pub(super) fn is_counted(text: &str, start: usize) -> bool {
    text.get(..start).is_some_and(|before| before.trim_end().ends_with(|char: char| char.is_ascii_digit()))
}

/// Whether the number looks like that of a heading or of a list: first in its line, with a point or a bracket after it.
fn is_marker(bytes: &[u8], at: usize, end: usize) -> bool {
    matches!(bytes.get(end), Some(b'.' | b')'))
        && bytes.get(end + 1).is_none_or(u8::is_ascii_whitespace)
        && starts_line(bytes, at)
}

fn starts_line(bytes: &[u8], at: usize) -> bool {
    let before = bytes.get(..at).unwrap_or_default();
    before.iter().rev().find(|byte| !matches!(byte, b' ' | b'\t')).is_none_or(|byte| matches!(byte, b'\n' | b'\r'))
}

/// `quý 2/2020`, from the number.
fn named_quarter(bytes: &[u8], start: usize, first: Digits) -> Option<TimeExpression> {
    let is_over = is_whole(bytes, first.end) || matches!(year_after(bytes, first.end), (YearRef::Printed(_), _));
    if !(1..=4).contains(&first.value) || !is_over || amount_follows(bytes, first.end) {
        return None;
    }
    let (year, end) = year_after(bytes, first.end);
    if end == first.end && matches!(bytes.get(end..), Some([b'/', b'0'..=b'9', ..])) {
        return None;
    }
    found(start, end, TimeForm::Quarter { quarter: first.value, year })
}

/// `6 tháng đầu năm 2023`, `9 tháng`.
fn counted_months(place: &Place<'_>, first: Digits) -> Option<TimeExpression> {
    let &Place { text, at, before: word, before_start: word_start, after, .. } = place;
    let bytes = text.as_bytes();
    if after.syllable == QUY {
        return counted_quarters(place, first);
    }
    if after.syllable != THANG {
        return None;
    }
    // A number alone in its line is that of the page.
    if !(1..=12).contains(&first.value) || (after.spacing.breaks > 0 && starts_line(bytes, at)) {
        return None;
    }
    let months = months_after(bytes, after.end)?;
    // `5-6 tháng`, `29 năm 6 tháng` and `dưới 6 tháng` are durations.
    let is_duration = first.value == 1
        || has(NO_PERIOD_BEFORE, word)
        || (word == NAM && is_counted(text, word_start))
        || ends_range(text, at);
    if is_duration && !months.is_explicit {
        return None;
    }
    found(at, months.end, TimeForm::Months { count: first.value, part: months.part, year: months.year })
}

/// `3 quý đầu năm`, `2 quý đầu năm 2023`: counted from one end of the year, or no period.
fn counted_quarters(place: &Place<'_>, first: Digits) -> Option<TimeExpression> {
    let quarters = months_after(place.bytes(), place.after.end)?;
    let is_counted = (1..=4).contains(&first.value) && quarters.is_explicit && !ends_range(place.text, place.at);
    let form = TimeForm::Months { count: first.value * 3, part: quarters.part, year: quarters.year };
    is_counted.then(|| found(place.at, quarters.end, form)).flatten()
}

/// Whether the number at `at` ends a range: `5- 6 tháng`; the dash of an item stands first in its line.
fn ends_range(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end();
    let Some(before) = before.strip_suffix(['-', '–']) else { return false };
    before.trim_end_matches(' ').ends_with(|char: char| char.is_ascii_digit())
}

/// `tháng l2`, from the digit: a scanner took the first digit for a letter.
fn scanned_month(text: &str, at: usize, letter_start: usize) -> Option<TimeExpression> {
    if letter_start + 1 != at {
        return None;
    }
    match word_before(text, letter_start) {
        (THANG, start) => named_month(text.as_bytes(), start, letter_start),
        _ => None,
    }
}

/// `T9/2023`, `Q3/2023`, `9T/2023`: a month, a quarter or so many months, with its year. Without a year they are codes.
pub(crate) fn abbreviated_time(place: &Place<'_>) -> Option<TimeExpression> {
    let (bytes, at) = (place.bytes(), place.at);
    if place.len() > 2 || !matches!(place.next_byte(), Some(b'/' | b'T')) {
        return None;
    }
    let first = digits(bytes, at)?;
    let counts = place.next_byte() == Some(b'T');
    let slash = first.end + usize::from(counts);
    let year = digits(bytes, slash + 1).filter(|year| bytes.get(slash) == Some(&b'/') && year.len == 4)?;
    let start = if counts { at } else { at.checked_sub(1)? };
    let is_inside = bytes[..start].last().is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
    if is_inside || !is_whole(bytes, year.end) {
        return None;
    }
    let (number, end) = (first.value, year.end);
    let year = YearRef::Printed(i32::try_from(year.value).ok()?);
    let form = match (counts, bytes[start], number) {
        (true, _, 1..=12) => TimeForm::Months { count: number, part: Part::First, year },
        (false, b'T', 1..=12) => TimeForm::Month { month: number, year },
        (false, b'Q', 1..=4) => TimeForm::Quarter { quarter: number, year },
        _ => return None,
    };
    found(start, end, form)
}

/// `ngày   /7/2022`, from the month: the day was left blank.
fn blank_day(text: &str, at: usize) -> Option<TimeExpression> {
    let bytes = text.as_bytes();
    let slash = at.checked_sub(1).filter(|slash| bytes.get(*slash) == Some(&b'/'))?;
    let (NGAY, _) = word_before(text, slash) else { return None };
    let number = month_number(bytes, at)?;
    match year_after(bytes, number.end) {
        (year @ YearRef::Printed(_), end) => found(at, end, TimeForm::Month { month: number.month, year }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::spelled_time_at;
    use crate::time::testing::{has_issue, is_none, reads};
    use proptest::prelude::*;

    #[test]
    fn reads_named_months() {
        reads("trong [tháng 7] đã cấp", "2024-07");
        reads("kết quả [tháng 7 năm 2022] của xã", "2022-07");
        reads("so với [tháng 6/2022]: giá trị", "2022-06");
        reads("[tháng 10.2019], thu", "2019-10");
        reads("[tháng 6-2019] (số liệu)", "2019-06");
        reads("[Tháng 04/1969]", "1969-04");
        reads("[tháng 1 2024]", "2024-01");
        reads("NHIỆM VỤ [THÁNG 8 \n\nNĂM 2022]\n", "2022-08");
        reads("so với [tháng 12 năm trước], tăng", "2023-12");
        reads("[tháng 12 năm ngoái]", "2023-12");
        reads("[tháng 5 năm nay]", "2024-05");
        reads("dự kiến [tháng 1 năm sau]", "2025-01");
        reads("lũy kế đến hết [tháng\u{A0}7] tổng", "2024-07");
        reads("đến [tháng 7/năm 2022] có", "2022-07");
        reads("([tháng7])", "2024-07");
        reads("[tháng 9] và 9 tháng năm 2023", "2024-09");
        reads("[tha\u{301}ng 7 na\u{306}m 2022]", "2022-07");
    }

    #[test]
    fn a_month_may_have_a_count_behind_it() {
        is_none("trong tháng [09] ca mắc");
        is_none("trong tháng [02] vụ cháy");
        reads("trong [tháng 09] xã đã", "2024-09");
        reads("so với [tháng 09] vụ việc", "2024-09");
        reads("trong [tháng 12] vụ Đông", "2024-12");
    }

    #[test]
    fn reads_halves_of_months() {
        reads("trong [kỳ 1 tháng 12] đạt", "2024-12-01/2024-12-15");
        reads("[kỳ 2 tháng 8/2020] đạt", "2020-08-16/2020-08-31");
        reads("[Kỳ 2 tháng 9 năm 2020]", "2020-09-16/2020-09-30");
        reads("so với [nửa cuối tháng 11/2020]:", "2020-11-16/2020-11-30");
        reads("trong [nửa đầu tháng 9]", "2024-09-01/2024-09-15");
        is_none("học kỳ 3 [tháng 9]");
    }

    #[test]
    fn reads_abbreviated_times() {
        let reads = |text: &str, words: &str, notation: &str| {
            let at = text.find(|char: char| char.is_ascii_digit()).unwrap_or_default();
            let time = abbreviated_time(&Place::new(text, at));
            let read = time.map(|time| (time.span.of(text), time.form.resolve(None).map(|period| period.notation())));
            assert_eq!(read, Some((Some(words), Some(notation.to_owned()))), "{text}");
        };
        reads("so với T9/2023, tăng", "T9/2023", "2023-09");
        reads("(Q3/2023)", "Q3/2023", "2023-Q3");
        reads("9T/2023", "9T/2023", "2023-01/2023-09");
        for text in ["T9", "T9/23", "T13/2023", "Q5/2023", "QT9/2023", "9T", "T9/20234"] {
            let at = text.find(|char: char| char.is_ascii_digit()).unwrap_or_default();
            assert_eq!(abbreviated_time(&Place::new(text, at)), None, "{text}");
        }
    }

    #[test]
    fn reads_counted_quarters() {
        reads("xuất khẩu [3 quý đầu năm]. Biểu đồ", "2024-01/2024-09");
        reads("thu [2 quý đầu năm 2023] đạt", "2023-H1");
        reads("[2 quý cuối năm], tỉnh", "2024-H2");
        is_none("sau [3] quý thực hiện");
        is_none("[7] quý đầu năm");
    }

    #[test]
    fn a_number_after_the_word_month_is_not_always_a_month() {
        is_none("tháng [13] đã qua");
        is_none("thu 6 tháng [12] tỷ đồng");
        is_none("lãi suất theo tháng [7,5]%");
        is_none("bình quân tháng [7%] số hộ");
        is_none("trong tháng [2] triệu đồng");
        is_none("thu trong tháng [2].030 tỷ đồng");
        is_none("Trong tháng [7]/21 đơn được giải quyết");
        is_none("tháng [7]a đạt");
        is_none("số [2023]/QĐ-UB");
        is_none("năm [2023]/QĐ-UB");
        is_none("rà soát trong tháng\n\n[1]. Trồng trọt");
        reads("so với [tháng\n\n6] tăng", "2024-06");
        reads("[tháng 2] tỷ lệ hộ nghèo", "2024-02");
    }

    #[test]
    fn months_of_a_list_share_its_year() {
        reads("các [tháng 7], 8 năm 2022", "2022-07");
        reads("[tháng 7], 8 và 9/2022", "2022-07");
        reads("[tháng 7], 8 hộ được vay", "2024-07");
        reads("[tháng 11] và 12 tháng năm 2022", "2024-11");
    }

    #[test]
    fn reads_counted_months() {
        reads("lũy kế [7 tháng], thu", "2024-01/2024-07");
        reads("trong [06 tháng] đã khám", "2024-H1");
        reads("xã hội [6 \n\ntháng đầu năm 2023] của huyện", "2023-H1");
        reads("NHIỆM VỤ [6 THÁNG CUỐI NĂM 2023]", "2023-H2");
        reads("[6 tháng cuối năm], tiếp tục", "2024-H2");
        reads("[9 tháng năm 2023], giá trị", "2023-01/2023-09");
        reads("[7 tháng/2025]", "2025-01/2025-07");
        reads("[3 tháng còn lại của năm] phấn đấu", "2024-Q4");
        reads("[5 tháng còn lại] phấn đấu", "2024-08/2024-12");
        reads("[6 tháng đầu năm trước]", "2023-H1");
        reads("[9 tháng đầu của năm 2023]", "2023-01/2023-09");
        reads("[12 tháng] thu", "2024");
        reads("[1 tháng đầu năm 2023]", "2023-01");
        reads("[7 tháng đầu] năm học", "2024-01/2024-07");
        reads("[6 tháng]/5 xã", "2024-H1");
        reads("[6 tháng] trong năm, thu", "2024-H1");
        reads("trong năm [6 tháng] đạt", "2024-H1");
        reads("29 hộ [6 tháng] đạt", "2024-H1");
    }

    #[test]
    fn ages_and_durations_are_no_periods() {
        is_none("trẻ [18] tháng tuổi");
        is_none("trẻ [3] tháng tuổi");
        is_none("trong [3] tháng tới");
        is_none("[2] tháng liền không có dịch");
        is_none("còn [3] tháng nữa");
        is_none("kỳ hạn [6] tháng");
        is_none("cho vay trên [12] tháng");
        is_none("tiêm nhắc lại sau [3] tháng");
        is_none("đóng đủ 29 năm [6] tháng");
        is_none("trong 5- [6] tháng");
        is_none("báo cáo [3] tháng/lần");
        is_none("khoảng [1] tháng");
        is_none("[0] tháng");
        is_none("số trang\n[7]\ntháng");
        is_none("145/[12] tháng đầu năm");
        is_none("1.[12] tháng đầu năm");
        reads("hơn [6 tháng đầu năm 2023]", "2023-H1");
    }

    #[test]
    fn reads_quarters() {
        reads("[quý 2/2020] và", "2020-Q2");
        reads("[Quí 3 năm 2023]", "2023-Q3");
        reads("nợ đóng [quý II năm 2022] là", "2022-Q2");
        reads("NHIỆM VỤ [QUÝ IV NĂM 2024]\n", "2024-Q4");
        reads("[quý II/2020], thu", "2020-Q2");
        reads("[quý 1.2020]", "2020-Q1");
        reads("trong [quý 1], thu", "2024-Q1");
        reads("[quý 4 năm trước]", "2023-Q4");
        is_none("quý [5]");
        is_none("bình quân quý [3,5] tỷ");
        is_none("bình quân quý [3] tỷ đồng");
        is_none("trong quý [3]/4 xã");
    }

    #[test]
    fn a_scanned_letter_in_a_month_is_reported() {
        let december = |year| TimeForm::Month { month: 12, year };
        has_issue("[tháng l2] đạt", december(YearRef::Report), Issue::ScannedDigits);
        has_issue("[tháng I2 năm 2017] của", december(YearRef::Printed(2017)), Issue::ScannedDigits);
        let day = TimeForm::Day { day: 30, month: 12, year: YearRef::Printed(2016) };
        has_issue("[ngày 30 tháng l2 năm 2016]", day, Issue::ScannedDigits);
    }

    #[test]
    fn answers_only_at_a_first_digit() {
        assert_eq!(time_at("năm 2022", 6), None);
        assert_eq!(time_at("năm 2022", 0), None);
        assert_eq!(time_at("", 0), None);
        assert_eq!(time_at("năm", 99), None);
    }

    /// Pieces of which times are made, and a few that break them.
    const PIECES: &str = "(tháng|năm|ngày|quý|đầu|cuối|đến|và|giai đoạn|nửa|tỷ|II|l2|ba|7|12|14|2022|2025|99999|/|-|–|,|\\.| |\n|\u{A0}\
         |\u{200B}|%|x|\u{301}|😀){0,24}";

    proptest! {
        #[test]
        fn spans_lie_in_the_text_and_hold_the_digit(text in PIECES) {
            for (at, _) in text.char_indices() {
                if let Some(time) = time_at(&text, at) {
                    let words = time.span.of(&text);
                    prop_assert!(words.is_some(), "{:?}", time.span);
                    prop_assert!(time.span.start <= at && at < time.span.end);
                    let first = words.and_then(|words| words.find(|char: char| char.is_ascii_digit()));
                    prop_assert_eq!(first.map(|first| time.span.start + first), Some(at));
                }
                if let Some((_, end)) = spelled_time_at(&text, at) {
                    prop_assert!(text.get(at..end).is_some_and(|words| !words.is_empty()));
                }
            }
        }
    }
}
