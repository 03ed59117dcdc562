//! Months behind the first of a list or of a stretch, which `tháng` is not printed before: `các tháng 7, 8 và 9`.

use super::form::{TimeExpression, YearRef};
use super::parts::*;
use super::scan::{is_counted, list_sign, named_month};
use super::words::*;
use crate::number::is_known_at;
use crate::text::{Place, Syllable, skip_space, word_before, words};

/// A further month of a list or of a stretch: `các tháng 7, 8 và 9`, `tháng 9 - 11/2025`.
pub(super) fn month_of_list(place: &Place<'_>) -> Option<TimeExpression> {
    // Any other word before the number joins it to no list.
    if !matches!(place.before, VA | DEN | Syllable::NONE) {
        return None;
    }
    let head = list_of_months(place.text, place.at)?;
    let month = named_month(place.bytes(), place.at, place.at)?;
    ends_in_months(place.text, month.span.end, head).then_some(month)
}

/// What leads to a further month.
#[derive(Clone, Copy, PartialEq)]
enum ListHead {
    /// `tháng 7, 8`: the number may also count what stands behind it.
    Likely,
    /// `các tháng 7, 8`, `tháng 7-9`
    Sure,
}

/// Whether the number at `at` stands in a list of months after the word.
fn list_of_months(text: &str, at: usize) -> Option<ListHead> {
    const ALL: [Syllable; 2] = words(["các", "những"]);
    const MONTHS: usize = 12;
    let mut head = ListHead::Likely;
    let mut end = at;
    for _ in 0..MONTHS {
        let (word, word_start) = word_before(text, end);
        let is_word = matches!(word, VA | DEN);
        let before = text.get(..if is_word { word_start } else { end })?;
        let list = before.trim_end_matches(' ');
        let list = if is_word { list } else { list.strip_suffix([',', '-', '–'])? };
        if before.ends_with(['-', '–']) {
            head = ListHead::Sure;
        }
        let list = list.trim_end_matches(' ');
        let item = list.trim_end_matches(|char: char| char.is_ascii_digit() || char == '/');
        let number = month_number(text.as_bytes(), item.len()).filter(|_| item.len() < list.len())?;
        let (THANG, start) = word_before(text, item.len()) else {
            end = item.len();
            continue;
        };
        let is_all = ALL.contains(&word_before(text, start).0);
        let is_month = number.end <= list.len() && !is_counted(text, start);
        return is_month.then_some(if is_all { ListHead::Sure } else { head });
    }
    None
}

/// Whether what stands at `end`, behind a number in a list of months, is not what that number or the last one counts: a year,
/// the end of the clause, or a word that goes on with it.
fn ends_in_months(text: &str, end: usize, head: ListHead) -> bool {
    const GOES_ON: [Syllable; 12] =
        words(["bằng", "có", "của", "giảm", "là", "so", "sẽ", "tăng", "ước", "đã", "đạt", "đều"]);
    const MONTHS: usize = 12;
    let bytes = text.as_bytes();
    let mut end = end;
    for _ in 0..MONTHS {
        if matches!(year_after(bytes, end).0, YearRef::Printed(_)) || follows_year(bytes, end) {
            return true;
        }
        let next = skip_space(bytes, end).0;
        let (word, word_end) = Syllable::read(bytes, next);
        let sign_end = if word == DEN { Some(skip_space(bytes, word_end).0) } else { list_sign(bytes, end) };
        let further = sign_end.and_then(|at| month_number(bytes, at));
        if let Some(month) = further {
            end = month.end;
            continue;
        }
        let counts = sign_end.is_some_and(|at| bytes.get(at).is_some_and(u8::is_ascii_digit));
        return match word {
            Syllable::NONE => bytes.get(next).is_none_or(|byte| !byte.is_ascii_digit() && *byte != b'%'),
            VA | DEN => !counts,
            THANG | QUY | NAM => false,
            _ => GOES_ON.contains(&word) || head == ListHead::Sure && !is_known_at(text, next),
        };
    }
    false
}

/// Whether the year of a month was printed right before `end`.
fn follows_year(bytes: &[u8], end: usize) -> bool {
    end.checked_sub(4).is_some_and(|at| year(bytes, at).is_some_and(|(_, year_end)| year_end == end))
}

#[cfg(test)]
mod tests {
    use crate::time::testing::{is_none, reads};

    #[test]
    fn reads_months_behind_the_first() {
        reads("các tháng 7, [8 năm 2022]", "2022-08");
        reads("tháng 7, [8] và 9/2022", "2022-08");
        reads("tháng 7, 8 và [9/2022]", "2022-09");
        reads("tháng 7-[9/2022]", "2022-09");
        reads("[tháng 7]-9/2022", "2022-07");
        reads("tháng 9 - [11], mưa lớn", "2024-11");
        reads("tháng 6-[9] nắng nóng", "2024-09");
        reads("từ tháng 6 đến [9/2022]", "2022-09");
        reads("các tháng 7, 8, [9] thu 10 tỷ đồng", "2024-09");
        reads("các tháng 7, [8], 9 thu 10 tỷ đồng", "2024-08");
        reads("doanh số tháng 7, [9] đều tăng", "2024-09");
        reads("khoảng tháng 7, [8]. Khó khăn", "2024-08");
        reads("tháng 6/2022, [8/2022]", "2022-08");
    }

    #[test]
    fn what_stands_behind_a_month_may_be_counted() {
        for text in [
            "tháng 7, [8] hộ được vay",
            "tháng 7, [8], 9 hộ được vay",
            "tháng 7, [8] mô hình mới",
            "các tháng 7, [8] hộ được vay",
            "tháng 7, [8] và 120 hộ",
            "tháng 12/2022 và [2]% so với",
            "tháng 7, [12]/15 xã đạt",
            "tháng 7, [13] đều tăng",
            "tháng 7, [1],5 tỷ đồng",
            "6 tháng 7, [8] đều tăng",
            "tháng 7\n- [8] đều tăng",
            "xã 7, [8] đều tăng",
        ] {
            is_none(text);
        }
    }
}
