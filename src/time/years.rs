//! Years: `năm 2022`, `giai đoạn 2021-2025`, and the times that begin with words and end with one: `quý II năm 2022`.

use super::form::{SpelledTime, TimeExpression, TimeForm};
use super::parts::*;
use super::scan::{found, is_counted, is_inside_number};
use super::spelled::spelled_time_at;
use super::words::*;
use crate::text::{Place, Syllable, skip_space, word_before};

/// Four digits: a year, several years, or the end of a time that begins with words.
pub(super) fn years_at(place: &Place<'_>) -> Option<TimeExpression> {
    let &Place { text, at, before: word, before_start: start, .. } = place;
    let bytes = text.as_bytes();
    let (from, end) = year(bytes, at)?;
    let before_slash = at.checked_sub(1).filter(|slash| bytes.get(*slash) == Some(&b'/'));
    if let Some(slash) = before_slash {
        return spelled_before(text, slash, at);
    }
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
        None if (head.is_some() || is_season(text, word, start)) && bytes.get(sign) == Some(&b'/') => sign + 1,
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
        (_, NAM) if !is_counted(text, start) => Some(start),
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
    // Years of a list are near each other; in `năm 2022, 1950 hộ` there is only one.
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
        if !(1..=FARTHEST).contains(&(year_here - previous).abs()) || is_inside_number(bytes, previous_at) {
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
    use crate::time::testing::{is_none, reads};

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
        reads("so với năm 2018 và [2017], thu", "2017");
    }

    #[test]
    fn a_bare_number_is_no_year() {
        is_none("có [2030] lượt");
        is_none("đến [2030]");
        is_none("thu [2022] tỷ đồng");
        is_none("năm [2022],5 tỷ đồng");
        reads("[năm 2021],2022", "2021");
        reads("[năm 2022].3. Công nghiệp", "2022");
        is_none("năm [2022].345 hộ");
        is_none("dự toán năm [2000] tỷ đồng");
        is_none("mỗi năm [2000] tấn");
        is_none("triệu đồng/năm [2000] hộ");
        is_none("năm [1899]");
        is_none("năm [2101]");
        is_none("năm [20221]");
        is_none("tổng thu [2022]");
        is_none("thời kỳ [2022] đạt");
        is_none("cùng hộ [2022] đạt");
        reads("Tháng [Năm2022] đạt", "2022");
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
}
