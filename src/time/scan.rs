//! Times that have a digit: which of the numbers of a text are days, months, quarters or years.

use super::day;
use super::form::{SpelledTime, TimeExpression, TimeForm, YearRef};
use super::parts::*;
use super::spelled::{months_after, spelled_time_at};
use super::words::*;
use crate::text::{Spacing, Syllable, skip_space, word_before};
use crate::{Issue, Span};

/// The time whose first digit stands at `at`; `None` where the digit there is no part of one, or not the first.
///
/// The span reaches left and right over the words that belong to it: `quý II năm 2022`, `giai đoạn 2021-2025`,
/// `6 tháng đầu năm 2023`.
pub(crate) fn time_at(text: &str, at: usize) -> Option<TimeExpression> {
    let bytes = text.as_bytes();
    let first = digits(bytes, at)?;
    if is_inside_number(bytes, at) {
        return None;
    }
    match first.len {
        1 | 2 => short_number(text, at, first),
        4 => year_or_years(text, at),
        _ => None,
    }
}

pub(super) fn found(start: usize, end: usize, form: TimeForm) -> Option<TimeExpression> {
    Some(TimeExpression { span: Span::new(start, end), form, issue: None })
}

/// Whether the digits at `at` continue a number or a code: `2.030`, `145/147`.
fn is_inside_number(bytes: &[u8], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).and_then(|at| bytes.get(at));
    match before(1) {
        Some(b'.' | b',' | b'/') => before(2).is_some_and(u8::is_ascii_digit),
        Some(byte) => byte.is_ascii_digit(),
        None => false,
    }
}

/// One or two digits: a day, a month, a count of months or a quarter.
fn short_number(text: &str, at: usize, first: Digits) -> Option<TimeExpression> {
    let bytes = text.as_bytes();
    if bytes.get(first.end) == Some(&b'%') {
        return None;
    }
    let (word, start) = word_before(text, at);
    let named = match word {
        THANG if !is_counted(bytes, start) && !is_marker(bytes, at, first.end) => named_month(bytes, start, at),
        QUY => named_quarter(bytes, start, first),
        _ => None,
    };
    named
        .or_else(|| day::day_at(text, at, first, word, start))
        .or_else(|| counted_months(text, at, first, word, start))
        .or_else(|| scanned_month(text, at, word, start))
        .or_else(|| blank_day(text, at))
}

/// `tháng 7 năm 2022`, from the number.
fn named_month(bytes: &[u8], start: usize, at: usize) -> Option<TimeExpression> {
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
fn is_counted(bytes: &[u8], start: usize) -> bool {
    let before = bytes.get(..start).unwrap_or_default();
    // Only plain spaces are looked through, for the count stands close to its word.
    before.iter().rev().find(|byte| !byte.is_ascii_whitespace()).is_some_and(u8::is_ascii_digit)
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
fn counted_months(text: &str, at: usize, first: Digits, word: Syllable, word_start: usize) -> Option<TimeExpression> {
    let bytes = text.as_bytes();
    let (next, Spacing { breaks, .. }) = skip_space(bytes, first.end);
    let (THANG, end) = Syllable::read(bytes, next) else { return None };
    // A number alone in its line is that of the page.
    if !(1..=12).contains(&first.value) || (breaks > 0 && starts_line(bytes, at)) {
        return None;
    }
    let months = months_after(bytes, end)?;
    // `5-6 tháng`, `29 năm 6 tháng` and `dưới 6 tháng` are durations.
    let is_duration = first.value == 1
        || has(NO_PERIOD_BEFORE, word)
        || (word == NAM && is_counted(bytes, word_start))
        || bytes.get(..at).is_some_and(|before| before.trim_ascii_end().ends_with(b"-"));
    if is_duration && !months.is_explicit {
        return None;
    }
    found(at, months.end, TimeForm::Months { count: first.value, part: months.part, year: months.year })
}

/// `tháng l2`, from the digit: a scanner took the first digit for a letter.
fn scanned_month(text: &str, at: usize, letter: Syllable, letter_start: usize) -> Option<TimeExpression> {
    if letter_start + 1 != at || (letter != L && letter != I) {
        return None;
    }
    match word_before(text, letter_start) {
        (THANG, start) => named_month(text.as_bytes(), start, letter_start),
        _ => None,
    }
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

/// Four digits: a year, several years, or the end of a time that begins with words.
fn year_or_years(text: &str, at: usize) -> Option<TimeExpression> {
    let bytes = text.as_bytes();
    let (from, end) = year(bytes, at)?;
    let before_slash = at.checked_sub(1).filter(|slash| bytes.get(*slash) == Some(&b'/'));
    if let Some(slash) = before_slash {
        return spelled_before(text, slash, at);
    }
    let (word, start) = word_before(text, at);
    if let Some(years) = years(text, at, from, end, word, start) {
        return Some(years);
    }
    if word == NAM {
        if has(EACH, word_before(text, start).0) || bytes.get(..start).is_some_and(|before| before.ends_with(b"/")) {
            return None;
        }
        return spelled_before(text, at, at).or_else(|| found(start, end, TimeForm::Year(from)));
    }
    let is_year = is_season(text, word, start) || (word == KY && word_before(text, start).0 == CUNG);
    if is_year || is_listed_year(text, at, from, word, start) {
        return found(at, end, TimeForm::Year(from));
    }
    None
}

/// The time that begins with words before `from` and holds the digits at `at`: `quý II năm 2022`, `sáu tháng đầu năm
/// 2023`, `tháng Bảy/2025`. The longest is taken.
fn spelled_before(text: &str, from: usize, at: usize) -> Option<TimeExpression> {
    // mười hai tháng còn lại của năm
    const LONGEST: usize = 7;
    let mut start = from;
    let mut longest = None;
    for _ in 0..LONGEST {
        let (word, word_start) = word_before(text, start);
        if !has(INSIDE, word) {
            break;
        }
        start = word_start;
        if let Some((SpelledTime::Form(form), end)) = spelled_time_at(text, start)
            && end > at
        {
            longest = found(start, end, form);
        }
    }
    longest
}

/// `2021-2025`, `năm học 2021/2022`.
fn years(text: &str, at: usize, from: i32, end: usize, word: Syllable, start: usize) -> Option<TimeExpression> {
    let bytes = text.as_bytes();
    let head = years_head(text, word, start);
    let sign = skip_space(bytes, end).0;
    let next = match dash(bytes, sign) {
        Some(next) => next,
        None if head.is_some() && bytes.get(sign) == Some(&b'/') => sign + 1,
        None => return None,
    };
    let (to, end) = year(bytes, skip_space(bytes, next).0)?;
    // `2021-2025-…` is a code.
    let is_code = dash(bytes, end).is_some_and(|next| bytes.get(next).is_some_and(u8::is_ascii_digit));
    let is_inside_code = at.checked_sub(1).and_then(|before| bytes.get(before)) == Some(&b'-');
    if to <= from || is_code || (head.is_none() && is_inside_code) {
        return None;
    }
    found(head.unwrap_or(at), end, TimeForm::Years { from, to })
}

/// Where the words before a range of years begin: `giai đoạn`, `năm học mới`, `nhiệm kỳ`, `năm`.
fn years_head(text: &str, word: Syllable, start: usize) -> Option<usize> {
    let (mut word, mut start) = (word, start);
    if word == MOI {
        (word, start) = word_before(text, start);
    }
    let (first, first_start) = word_before(text, start);
    match (first, word) {
        (GIAI, DOAN) | (NAM, HOC) | (NIEN, KHOA | VU) | (THOI | NHIEM, KY) => Some(first_start),
        (_, KHOA) => Some(start),
        // In `5 năm 2021-2025` the years are counted first.
        (_, NAM) if !is_counted(text.as_bytes(), start) => Some(start),
        _ => None,
    }
}

/// Whether the words before a year name a season: `vụ Hè Thu 2026`, `Đông - Xuân 2023`.
fn is_season(text: &str, word: Syllable, start: usize) -> bool {
    let Some(before) = text.get(..start) else { return false };
    let (first, _) = word_before(text, before.trim_end_matches(['-', '–', ' ']).len());
    SEASONS.contains(&(first, word))
}

/// Whether a year stands in a list after `năm`: `năm 2021, 2022 và 2023`, `từ năm 2021 đến 2025`.
fn is_listed_year(text: &str, at: usize, year_here: i32, word: Syllable, start: usize) -> bool {
    // Years of a list are near each other and come in order; `năm 2022, 1950 hộ` is none.
    const FARTHEST: i32 = 10;
    const LONGEST: usize = 5;
    let bytes = text.as_bytes();
    let (mut word, mut start, mut year_here, mut at) = (word, start, year_here, at);
    for _ in 0..LONGEST {
        let before = if matches!(word, VA | DEN) { start } else { at };
        let Some(before) = text.get(..before) else { return false };
        let before = before.trim_end();
        let list = before.strip_suffix(',').unwrap_or(before).trim_end();
        if list.len() == before.len() && !matches!(word, VA | DEN) {
            return false;
        }
        let Some(previous_at) = list.len().checked_sub(4) else { return false };
        let Some((previous, _)) = year(bytes, previous_at) else { return false };
        if !(1..=FARTHEST).contains(&(year_here - previous)) || is_inside_number(bytes, previous_at) {
            return false;
        }
        (word, start) = word_before(text, previous_at);
        if word == NAM {
            return true;
        }
        (year_here, at) = (previous, previous_at);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::Period;
    use super::*;

    /// Takes the brackets out of `before [here] after`: the text, and where `here` stands.
    #[track_caller]
    pub(crate) fn marked(text: &str) -> (String, Span) {
        let (before, rest) = text.split_once('[').expect("a marked text");
        let (here, after) = rest.split_once(']').expect("a marked text");
        (format!("{before}{here}{after}"), Span::new(before.len(), before.len() + here.len()))
    }

    #[track_caller]
    fn read(text: &str, span: Span) -> Option<TimeExpression> {
        let digit = text[span.start..].find(|char: char| char.is_ascii_digit()).expect("a digit");
        time_at(text, span.start + digit)
    }

    /// The marked words are a time; read in a report on September 2024 it is this period.
    #[track_caller]
    pub(super) fn reads(marked_text: &str, notation: &str) {
        let (text, span) = marked(marked_text);
        let time = read(&text, span).unwrap_or_else(|| panic!("no time in {marked_text}"));
        assert_eq!(time.span.of(&text), span.of(&text), "{marked_text}");
        assert_eq!((time.span, time.issue), (span, None), "{marked_text}");
        let report = Period::from_month(2024, 9).ok();
        let period = time.form.resolve(report.as_ref()).map(|period| period.notation());
        assert_eq!(period.as_deref(), Some(notation), "{marked_text}");
    }

    /// The marked number is no time.
    #[track_caller]
    pub(super) fn is_none(marked_text: &str) {
        let (text, span) = marked(marked_text);
        assert_eq!(read(&text, span), None, "{marked_text}");
    }

    #[track_caller]
    fn has_issue(marked_text: &str, form: TimeForm, issue: Issue) {
        let (text, span) = marked(marked_text);
        assert_eq!(read(&text, span), Some(TimeExpression { span, form, issue: Some(issue) }), "{marked_text}");
    }

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
    fn a_number_after_the_word_month_is_not_always_a_month() {
        is_none("tháng [13] đã qua");
        is_none("thu 6 tháng [12] tỷ đồng");
        is_none("lãi suất theo tháng [7,5]%");
        is_none("bình quân tháng [7%] số hộ");
        is_none("trong tháng [2] triệu đồng");
        is_none("thu trong tháng [2].030 tỷ đồng");
        is_none("Trong tháng [7]/21 đơn được giải quyết");
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
    fn reads_a_name_in_words_from_its_year() {
        reads("[tháng Bảy năm 2025] đạt", "2025-07");
        reads("[tháng Mười Hai/2024] đạt", "2024-12");
        reads("[nửa đầu năm 2022], thu", "2022-H1");
        reads("[nửa cuối \nnăm 2022]", "2022-H2");
        reads("[sáu tháng đầu năm 2023], thu", "2023-H1");
        reads("[mười một tháng năm 2023]", "2023-01/2023-11");
        reads("[tháng năm năm 2025]", "2025-05");
        reads("ngày    tháng    [năm 2026]", "2026");
        reads("ngày    [tháng 5 năm 2026]", "2026-05");
        reads("ngày   /[5/2026]", "2026-05");
    }

    #[test]
    fn reads_years() {
        reads("kế hoạch [năm 2022] của", "2022");
        reads("đợt 2 [năm 2022].", "2022");
        reads("NGHỊ QUYẾT SỐ 01/NQ-CP [NĂM \n\n2022] CỦA", "2022");
        reads("cùng kỳ [năm 2022] (283,6 tỷ)", "2022");
        reads("so với cùng kỳ [2019] tăng", "2019");
        reads("vụ Hè Thu [2026] đã gieo", "2026");
        reads("vụ Đông - Xuân [2023] đạt", "2023");
        reads("so với cuối [năm 2022].Công nghiệp", "2022");
        reads("[năm 2022] tỷ lệ hộ nghèo", "2022");
        reads("các năm 2021, [2022] và 2023", "2022");
        reads("các năm 2021, 2022 và [2023], thu", "2023");
        reads("từ năm 2021 đến [2025] có", "2025");
    }

    #[test]
    fn a_bare_number_is_no_year() {
        is_none("có [2030] lượt");
        is_none("đến [2030]");
        is_none("thu [2022] tỷ đồng");
        is_none("năm [2022],5 tỷ đồng");
        is_none("dự toán năm [2000] tỷ đồng");
        is_none("mỗi năm [2000] tấn");
        is_none("triệu đồng/năm [2000] hộ");
        is_none("năm [1899]");
        is_none("năm [2101]");
        is_none("năm [20221]");
        is_none("tổng thu [2022]");
        is_none("năm 2022, [1950] hộ");
        is_none("nhân dịp [75] năm ngày truyền thống");
        is_none("kế hoạch [5] năm 2021-2025");
    }

    #[test]
    fn reads_ranges_of_years() {
        reads("[giai đoạn \n\n2021-2025]; có", "2021/2025");
        reads("[2021-\n\n2025] và", "2021/2025");
        reads("[năm học 2022-2023];", "2022/2023");
        reads("[năm học mới 2022 - 2023].", "2022/2023");
        reads("tại các trường [năm 2021-2022] cho", "2021/2022");
        reads("[năm học 2021/2022]", "2021/2022");
        reads("[nhiệm kỳ 2021 – 2026]", "2021/2026");
        reads("[khóa 2020-2025]", "2020/2025");
        reads("[Niên khoá 2020-2025]", "2020/2025");
        reads("[thời kỳ 2021-2030]", "2021/2030");
        reads("vụ Đông Xuân [2022-2023] đạt", "2022/2023");
        reads("kế hoạch 5 năm [2021-2025]", "2021/2025");
        is_none("giá [2100]-2000 đồng");
        is_none("giá [2000]-2100 nghìn đồng");
        is_none("[2022]/2023 hộ");
        is_none("mã [2021]-2025-01");
    }

    #[test]
    fn reads_days_in_full() {
        reads("đến [14/7/2022] là", "2022-07-14");
        reads("đến [ngày \n\n14/7/2022]: tỷ lệ", "2022-07-14");
        reads("từ [15/11/2024].", "2024-11-15");
        reads("([15-3-2020])", "2020-03-15");
        reads("ký [20.05.2019] 10:12", "2019-05-20");
        reads("[ngày 24 tháng 3 năm 2023]\n", "2023-03-24");
        reads("[ngày 19 tháng 6], huyện", "2024-06-19");
        reads("[15 tháng 6 năm 2023]", "2023-06-15");
        reads("[ngày 12 tháng mười hai năm 2023]", "2023-12-12");
        reads("[ngày 14/7/22], xã", "2022-07-14");
        reads("đến [14/7/\n2022] là", "2022-07-14");
        reads("trước [15/10/1993]của", "1993-10-15");
    }

    #[test]
    fn reads_days_without_year_after_words_that_say_so() {
        reads("trước [ngày 10/6] xong", "2024-06-10");
        reads("[ngày 15-5] sẽ có", "2024-05-15");
        reads("[ngày 8.5], người", "2024-05-08");
        reads("tính đến [15/10], toàn tỉnh", "2024-10-15");
        reads("Từ [1/1] đến 15/8, thu", "2024-01-01");
        reads("từ 1/1 đến [15/8], thu", "2024-08-15");
        reads("từ [1/1] đến hết ngày 30/6 thu", "2024-01-01");
        reads("nghỉ lễ [30/4] và 01/5 vui", "2024-04-30");
        reads("nghỉ lễ 30/4 và [01/5], xã", "2024-05-01");
        reads("từ [26/6]-2/7.", "2024-06-26");
        reads("từ 26/6-[2/7].", "2024-07-02");
        reads("Quốc khánh [2/9] xã", "2024-09-02");
        reads("[ngày 24/7], xã", "2024-07-24");
        reads("[ngày 29/02] xã", "2024-02-29");
    }

    #[test]
    fn days_of_a_list_share_their_month() {
        reads("[ngày 08], 09/6/2022", "2022-06-08");
        reads("ngày 08, [09/6/2022]", "2022-06-09");
        reads("[ngày 1]-15/9)", "2024-09-01");
        reads("[ngày 5] đến 14/11/2019", "2019-11-05");
        reads("[ngày 02] – 03/7/2026 tại", "2026-07-02");
        reads("[ngày 1], 2 và 3 tháng 7 năm 2023", "2023-07-01");
        reads("ngày 1 và [2/7]. Liên", "2024-07-02");
        is_none("trong ngày [14], 7 hộ");
        is_none("đến ngày 14/7, [5/7] xã");
    }

    #[test]
    fn fractions_idioms_and_codes_are_no_days() {
        is_none("đã giải quyết [7]/21 đơn");
        is_none("có đến [7]/21 đơn");
        is_none("đến [8]/12 chi cục");
        is_none("từ [5]/10 xã đến 7/10 xã");
        is_none("từ [5]/10 đến 7/10 xã");
        is_none("([145]/147 cơ sở)");
        is_none("trực [24]/24 giờ");
        is_none("trực ngày [24]/24 giờ");
        is_none("duy trì [24]/7");
        is_none("số [01]/NQ-CP");
        is_none("số [05]/2023/QĐ-TTg");
        is_none("số [163]/2016/NĐ-CP");
        is_none("đạt [5]/2020 hộ");
        is_none("phân [16].16.8");
        is_none("mục [1].1.10");
        is_none("[53],5/52 ha");
        is_none("giá từ [11].000 đồng");
        is_none("ngày [1].500 lượt");
        is_none("ngày [2].5 triệu");
        is_none("mã A[14]/7/2022");
        is_none("ngày [20] hàng tháng");
        is_none("[4]0.10.2019");
    }

    #[test]
    fn an_impossible_day_is_kept_with_all_its_digits() {
        has_issue("đến [32/13/2022] là", TimeForm::Impossible, Issue::ImpossibleDate);
        has_issue("[ngày 30/02/2024] họp", TimeForm::Impossible, Issue::ImpossibleDate);
        has_issue("[ngày 32/7], họp", TimeForm::Impossible, Issue::ImpossibleDate);
        has_issue("[ngày 31 tháng 4 năm 2023]", TimeForm::Impossible, Issue::ImpossibleDate);
        has_issue("[ngày 5 tháng 13 năm 2023]", TimeForm::Impossible, Issue::ImpossibleDate);
        has_issue("đến [14/7/2202] là", TimeForm::Impossible, Issue::ImpossibleDate);
        is_none("mã [32].13.2022");
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
}
