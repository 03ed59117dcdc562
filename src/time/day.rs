//! Days: `14/7/2022`, `ngày 24 tháng 3 năm 2023`, `ngày 10/6`, `ngày 08, 09/6/2022`.

use super::form::{TimeExpression, TimeForm, YearRef};
use super::parts::*;
use super::scan::list_sign;
use super::words::*;
use crate::number::is_known_at;
use crate::text::{Place, Syllable, s, skip_space, word_before};
use crate::{Issue, Span};
use chrono::NaiveDate;

/// `chiều nay`
const TODAY: Syllable = s("nay");

/// How sure the words before the number make it that a day is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Head {
    /// `ngày`, which belongs to the day.
    Named,
    /// `sáng`, `lễ`: a day, whatever follows.
    Sure,
    /// `đến`, `từ`: a day, unless something is counted after it.
    Likely,
    /// Nothing says so.
    Silent,
}

/// `khởi công`
const BEGIN: Syllable = s("khởi");
const CONG: Syllable = s("công");

/// A day of the calendar as it was put together, before it is looked up.
struct Candidate {
    day: u32,
    month: u32,
    year: YearRef,
    end: usize,
    issue: Option<Issue>,
    /// Nothing else can be meant, so a day that does not exist is a mistake of the writer.
    is_certain: bool,
}

/// The day whose number is `first`.
pub(super) fn day_at(place: &Place<'_>, first: Digits) -> Option<TimeExpression> {
    let &Place { text, at, before: word, before_start: word_start, .. } = place;
    let bytes = text.as_bytes();
    // Nothing else can follow the number of a day but that of a list, which begins with its name.
    let may_go_on = place.after.syllable == THANG || matches!(place.next_byte(), Some(b'/' | b'-' | b'.'));
    if !may_go_on && word != NGAY {
        return None;
    }
    let head = match word {
        NGAY => Head::Named,
        _ if has(DAY_HEADS, word) => Head::Sure,
        // `tại thời điểm 15/12`, but `đạt điểm 7/10`
        DIEM if word_before(text, word_start).0 == THOI => Head::Sure,
        // `chiều nay 24/12`
        TODAY if has(DAY_HEADS, word_before(text, word_start).0) => Head::Sure,
        // `tính đến 30/9`
        DEN if word_before(text, word_start).0 == const { s("tính") } => Head::Sure,
        _ if has(DAY_PREPOSITIONS, word) => Head::Likely,
        // `khởi công 15/8`
        CONG if word_before(text, word_start).0 == BEGIN => Head::Likely,
        _ => Head::Silent,
    };
    let candidate = in_words(bytes, first, head)
        .or_else(|| of_list(bytes, first, head))
        .or_else(|| in_numbers(text, at, first, head))?;
    // Glued to a word that is none of time's it is part of a code: `A14/7/2022`.
    if head == Head::Silent && text.get(..at)?.ends_with(char::is_alphabetic) {
        return None;
    }
    let start = if head == Head::Named { word_start } else { at };
    candidate.look_up(start)
}

impl Candidate {
    fn look_up(&self, start: usize) -> Option<TimeExpression> {
        let Self { day, month, year, .. } = *self;
        // Without a year 29 February is possible.
        let known = if let YearRef::Printed(year) = year { year } else { 2024 };
        let exists = NaiveDate::from_ymd_opt(known, month, day).is_some();
        let (form, issue) = match (exists, self.is_certain) {
            (true, _) => (TimeForm::Day { day, month, year }, self.issue),
            (false, true) => (TimeForm::Impossible, Some(Issue::ImpossibleDate)),
            (false, false) => return None,
        };
        Some(TimeExpression { span: Span::new(start, self.end), form, issue })
    }
}

/// `24 tháng 3 năm 2023`; without `ngày` before it the year must be printed, for `6 tháng 12` may be anything.
fn in_words(bytes: &[u8], first: Digits, head: Head) -> Option<Candidate> {
    let tail = month_in_words(bytes, first.end)?;
    let is_named = head == Head::Named;
    let is_day = is_named || matches!(tail.year, YearRef::Printed(_));
    let is_open = is_named && tail.year == YearRef::Report;
    let year = if is_open { year_of_stretch(bytes, (tail.month, first.value), tail.end) } else { None };
    is_day.then_some(Candidate {
        day: first.value,
        month: tail.month,
        year: year.unwrap_or(tail.year),
        end: tail.end,
        issue: tail.is_scanned.then_some(Issue::ScannedDigits),
        is_certain: is_named,
    })
}

/// What stands after the number of a day.
struct MonthTail {
    month: u32,
    year: YearRef,
    end: usize,
    is_scanned: bool,
}

/// ` tháng 3`, ` tháng 3 năm 2023`, ` tháng mười hai năm 2023`.
fn month_in_words(bytes: &[u8], at: usize) -> Option<MonthTail> {
    let (THANG, end) = next_word(bytes, at) else { return None };
    let start = skip_space(bytes, end).0;
    let (month, end, is_scanned) = if let Some(number) = month_number(bytes, start) {
        (number.month, number.end, number.is_scanned)
    } else if let Some(number) = short_digits(bytes, start) {
        // A month that does not exist: `ngày 5 tháng 13 năm 2023`.
        matches!(year_after(bytes, number.end).0, YearRef::Printed(_)).then_some((number.value, number.end, false))?
    } else {
        let (month, end) = number_word(bytes, start)?;
        // `ngày 5 tháng    năm 2026`: the month was left blank.
        if bytes.get(skip_space(bytes, end).0).is_some_and(u8::is_ascii_digit) {
            return None;
        }
        (month, end, false)
    };
    let (year, end) = year_after(bytes, end);
    Some(MonthTail { month, year, end, is_scanned })
}

/// A day that takes its month from a later one: `ngày 08, 09/6/2022`, `ngày 1-15/9`, `ngày 5 đến 14/11/2019`.
fn of_list(bytes: &[u8], first: Digits, head: Head) -> Option<Candidate> {
    const LONGEST: usize = 8;
    if head != Head::Named {
        return None;
    }
    let mut end = first.end;
    for _ in 0..LONGEST {
        let next = list_sign(bytes, end).or_else(|| match next_word(bytes, end) {
            // `ngày 16 đến ngày 19/4/2024`
            (DEN, end) => {
                let named = next_word(bytes, end);
                let end = if named.0 == NGAY { named.1 } else { end };
                Some(skip_space(bytes, end).0)
            }
            _ => None,
        })?;
        let number = short_digits(bytes, next)?;
        let tail = month_in_words(bytes, number.end).map(|tail| (tail.month, tail.year));
        if let Some((month, year)) = tail.or_else(|| month_in_numbers(bytes, number)) {
            return Some(Candidate { day: first.value, month, year, end: first.end, issue: None, is_certain: false });
        }
        end = number.end;
    }
    None
}

/// `(1-15/12)`, `(16-31/8/2020)`: the days of one month, alone in a bracket.
pub(super) fn days_in_bracket(place: &Place<'_>, first: Digits) -> Option<TimeExpression> {
    let bytes = place.bytes();
    let opens = place.text.get(..place.at)?.ends_with('(');
    let second = dash(bytes, first.end).filter(|_| opens)?;
    let last = short_digits(bytes, second)?;
    let numbers = Numbers::read(bytes, last).filter(|numbers| numbers.sign == b'/')?;
    let year = match numbers.year {
        Some(year) => YearRef::Printed(i32::try_from(year.value).ok()?),
        None => YearRef::Report,
    };
    let (from, to, month) = (first.value, last.value, numbers.month);
    let is_known = (1..to).contains(&from) && to <= 31 && (1..=12).contains(&month);
    let form = TimeForm::Days { from, to, month, year };
    (is_known && bytes.get(numbers.end) == Some(&b')')).then(|| TimeExpression {
        span: Span::new(place.at, numbers.end),
        form,
        issue: None,
    })
}

/// The month and the year of `09/6/2022`, `15/9`.
fn month_in_numbers(bytes: &[u8], day: Digits) -> Option<(u32, YearRef)> {
    let numbers = Numbers::read(bytes, day).filter(|numbers| numbers.sign == b'/')?;
    let year = match numbers.year {
        Some(year) => YearRef::Printed(i32::try_from(year.value).ok()?),
        None => year_after(bytes, numbers.end).0,
    };
    Some((numbers.month, year))
}

/// Two or three numbers with the same sign between them: `14/7`, `15-3-2020`, `20.05.2019`.
struct Numbers {
    sign: u8,
    month: u32,
    year: Option<Digits>,
    end: usize,
}

impl Numbers {
    fn read(bytes: &[u8], first: Digits) -> Option<Self> {
        let sign = *bytes.get(first.end).filter(|sign| matches!(sign, b'/' | b'-' | b'.'))?;
        let month = short_digits(bytes, after_sign(bytes, first.end))?;
        let has_more = bytes.get(month.end) == Some(&sign);
        let year = if has_more { digits(bytes, after_sign(bytes, month.end)) } else { None };
        let end = year.map_or(month.end, |year| year.end);
        // `14/7/2022của` has lost a space; `7/21ha` is no day.
        let has_full_year = sign == b'/' && year.is_some_and(|year| year.len == 4);
        let is_over = (has_full_year || is_whole(bytes, end)) && !goes_on(bytes, end, sign);
        is_over.then_some(Self { sign, month: month.value, year, end })
    }
}

/// A slash may stand at the end of a line.
fn after_sign(bytes: &[u8], sign: usize) -> usize {
    if bytes.get(sign) == Some(&b'/') { skip_space(bytes, sign + 1).0 } else { sign + 1 }
}

/// Whether a number or a code continues after `end`: `1.2.3.4`, `01/7/NQ`.
fn goes_on(bytes: &[u8], end: usize, sign: u8) -> bool {
    let next_is_digit = bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
    match bytes.get(end) {
        Some(b'/') => next_is_digit || letter_at(bytes, end + 1),
        Some(byte) => *byte == sign && next_is_digit,
        None => false,
    }
}

/// `14/7/2022` is a day by its form alone; `14/7` only after words that say so, for `7/21 đơn` is a fraction.
fn in_numbers(text: &str, at: usize, first: Digits, head: Head) -> Option<Candidate> {
    let bytes = text.as_bytes();
    let numbers = Numbers::read(bytes, first)?;
    let is_named = head == Head::Named;
    let has_slash = numbers.sign == b'/';
    let candidate = |year, end, is_certain| Candidate {
        day: first.value,
        month: numbers.month,
        year,
        end,
        issue: None,
        is_certain,
    };
    if let Some(year) = numbers.year {
        let number = match year.len {
            4 => year.value,
            // `ngày 14/7/22`
            2 if is_named => 2000 + year.value,
            _ => return None,
        };
        return Some(candidate(YearRef::Printed(i32::try_from(number).ok()?), numbers.end, is_named || has_slash));
    }
    let is_free = is_free(text, numbers.end);
    let is_day = match head {
        // `mỗi ngày 2-3 chuyến`
        Head::Named => is_free || (has_slash && !amount_follows(bytes, numbers.end)),
        // `sáng 28.12`, as papers write it
        Head::Sure => has_slash || is_free,
        Head::Likely => has_slash && is_free,
        Head::Silent => has_slash && is_free && follows_day(text, at),
    };
    let (printed, end) = year_after(bytes, numbers.end);
    let is_open = end == numbers.end && has_slash;
    let year = if is_open { year_of_stretch(bytes, (numbers.month, first.value), end) } else { None };
    is_day.then(|| candidate(year.unwrap_or(printed), end, is_named && has_slash && is_free))
}

/// `từ 15/12 đến ngày 14/01/2021`, `15/11-14/12/2020`: the year of the first day of a stretch, which ends at `end`, by its last
/// day.
fn year_of_stretch(bytes: &[u8], (month, day): (u32, u32), end: usize) -> Option<YearRef> {
    let next = match next_word(bytes, end) {
        (DEN, end) => end,
        _ => dash(bytes, skip_space(bytes, end).0)?,
    };
    let next = skip_word(bytes, skip_word(bytes, next, HET), NGAY);
    let last = short_digits(bytes, skip_space(bytes, next).0)?;
    let in_words = month_in_words(bytes, last.end).map(|tail| (tail.month, tail.year));
    let (last_month, year) = in_words.or_else(|| month_in_numbers(bytes, last))?;
    let is_before_new_year = (month, day) > (last_month, last.value);
    match year {
        YearRef::Printed(year) if is_before_new_year => Some(YearRef::Printed(year - 1)),
        YearRef::Report if is_before_new_year => Some(YearRef::Previous),
        year => Some(year),
    }
}

/// Over the word, if it stands at `at`.
fn skip_word(bytes: &[u8], at: usize, word: Syllable) -> usize {
    match next_word(bytes, at) {
        (found, end) if found == word => end,
        _ => at,
    }
}

/// Whether nothing stands at `end` that `14/7` could count: the sentence ends, or goes on with what numbers do not count.
fn is_free(text: &str, end: usize) -> bool {
    const LONGEST: usize = 4;
    let bytes = text.as_bytes();
    let mut end = end;
    for _ in 0..LONGEST {
        let next = skip_space(bytes, end).0;
        let (word, word_end) = Syllable::read(bytes, next);
        if word == Syllable::NONE {
            return bytes.get(next).is_none_or(|byte| !byte.is_ascii_digit() && *byte != b'%');
        }
        if !matches!(word, DEN | VA) {
            // `7/12 xã`, but `30/9 tỷ lệ giải ngân đạt …`
            return !is_known_at(text, next);
        }
        // `từ 1/1 đến 15/8`, `30/4 và 1/5`: it depends on what is counted after the second.
        let mut number = skip_space(bytes, word_end).0;
        loop {
            match Syllable::read(bytes, number) {
                (HET, word_end) => number = skip_space(bytes, word_end).0,
                (NGAY, _) => return true,
                _ => break,
            }
        }
        match short_digits(bytes, number).and_then(|day| Numbers::read(bytes, day)) {
            Some(numbers) if numbers.year.is_some() => return true,
            Some(numbers) => end = numbers.end,
            None => return false,
        }
    }
    false
}

/// Whether the number at `at` stands in a list after a day: `ngày 1 và 2/7`, `lễ 30/4 - 01/5`.
fn follows_day(text: &str, at: usize) -> bool {
    const LONGEST: usize = 4;
    let mut end = at;
    for _ in 0..LONGEST {
        let (word, word_start) = word_before(text, end);
        let Some(before) = text.get(..if word == VA { word_start } else { end }) else { return false };
        let before = before.trim_end();
        let list = if word == VA { before } else { before.trim_end_matches([',', '-', '–']).trim_end() };
        let item = list.trim_end_matches(|char: char| char.is_ascii_digit() || char == '/');
        if word != VA && list.len() == before.len() {
            return false;
        }
        if item.len() == list.len() {
            return ends_new_year(text, item.len());
        }
        let (head, _) = word_before(text, item.len());
        if has(DAY_HEADS, head) || has(DAY_PREPOSITIONS, head) {
            return true;
        }
        end = item.len();
    }
    false
}

/// `dịp Tết Nguyên đán, 30/4`: whether the feast of the new year stands at the end.
fn ends_new_year(text: &str, end: usize) -> bool {
    const TET: Syllable = s("tết");
    const LONGEST: usize = 3;
    let mut end = end;
    for _ in 0..LONGEST {
        match word_before(text, end) {
            (TET, _) => return true,
            (Syllable::NONE, _) => return false,
            (_, start) => end = start,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::testing::{has_issue, is_none, reads};

    #[test]
    fn the_first_day_of_a_stretch_takes_the_year_of_its_last() {
        reads("từ [ngày 15/12] đến ngày 14/01/2021", "2020-12-15");
        reads("từ [15/12] đến 14/01/2021,", "2020-12-15");
        reads("từ [15/11]-14/12/2020", "2020-11-15");
        reads("từ [15/12] – 14/01 xảy ra", "2023-12-15");
        reads("từ [ngày 15/11] đến hết ngày 14/12 xảy ra", "2024-11-15");
        reads("từ [ngày 15 tháng 12] đến ngày 14 tháng 01 năm 2021", "2020-12-15");
        reads("từ [ngày 15/12] đến nay", "2024-12-15");
        reads("từ [ngày 15/12] đến hết ngày 14/01/2021", "2020-12-15");
        reads("từ [15/12] đến 15/12/2021 tiếp", "2021-12-15");
        // Its own year says more, and what no words of a stretch lead to is no last day.
        reads("từ [ngày 15 tháng 12 năm 2019] đến ngày 14 tháng 01 năm 2021", "2019-12-15");
        reads("từ [ngày 15/12/2019] đến 14/01/2021", "2019-12-15");
        reads("từ [ngày 15/12] đến thôn 14/01/2021", "2024-12-15");
    }

    #[test]
    fn reads_days_of_one_month_alone_in_a_bracket() {
        reads("kỳ ([1-15/12]) đạt", "2024-12-01/2024-12-15");
        reads("kỳ ([16-31/8/2020])", "2020-08-16/2020-08-31");
        reads("kỳ ([16-31/9/2020])", "2020-09-16/2020-09-30");
        for text in ["([15-1/12])", "([1-15/13])", "([1-32/12])", "([1-15/12] xã)", "[1-15/12])"] {
            is_none(text);
        }
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
        reads("đến [14/\n7/2022] là", "2022-07-14");
        reads("đến [14/7/2022]/ xã", "2022-07-14");
    }

    #[test]
    fn reads_days_without_year_after_words_that_say_so() {
        reads("trước [ngày 10/6] xong", "2024-06-10");
        reads("[ngày 15-5] sẽ có", "2024-05-15");
        reads("[ngày 8.5], người", "2024-05-08");
        reads("tính đến [15/10], toàn tỉnh", "2024-10-15");
        reads("tính đến [15.10], toàn tỉnh", "2024-10-15");
        is_none("đến [15.10], toàn tỉnh");
        reads("chiều nay [24.12], toàn tỉnh", "2024-12-24");
        is_none("hiện nay [24.12], toàn tỉnh");
        reads("khởi công [15/8], xong", "2024-08-15");
        is_none("thi công [15/8], xong");
        reads("Từ [1/1] đến 15/8, thu", "2024-01-01");
        reads("từ 1/1 đến [15/8], thu", "2024-08-15");
        reads("từ [1/1] đến hết ngày 30/6 thu", "2024-01-01");
        reads("từ [1/1] đến 15/8/2023 tiếp", "2023-01-01");
        reads("nghỉ lễ [30/4] và 01/5 vui", "2024-04-30");
        reads("nghỉ lễ 30/4 và [01/5], xã", "2024-05-01");
        reads("các ngày lễ lớn [30/4], 1/5", "2024-04-30");
        reads("các ngày lễ lớn 30/4, 1/5 và [19/5].", "2024-05-19");
        reads("chào mừng [8/3], 20/10 được", "2024-03-08");
        reads("kỷ niệm 76 năm ngày TBLS, kỷ niệm [27/7],", "2024-07-27");
        reads("vào dịp Tết Nguyên đán, [30/4] và 1/5.", "2024-04-30");
        reads("vào dịp Tết Nguyên đán, 30/4 và [1/5].", "2024-05-01");
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
        reads("[ngày 16] đến ngày 19/4/2024", "2024-04-16");
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
        is_none("ngày [7]/12ha đất");
        is_none("ký [20].05.2019của");
        is_none("ký [20]. 05.2019");
        is_none("mã [15]-3-2020-1");
        is_none("số [01]/7/2022/NQ-CP");
        is_none("số [14]/7/2022/5");
        is_none("mỗi ngày [2]-3 chuyến");
        is_none("đến [14]/7 5 xã");
        is_none("dịp lễ, [2]/9, xã");
        reads("tại thời điểm [15/12] mới được 82%", "2024-12-15");
        is_none("đạt điểm [7]/10 trở lên");
        is_none("dịp Tết Nguyên đán, [2]/9 xã tổ chức");
        is_none("đến [7]/21 và 5/6 đơn được giải quyết");
    }

    #[test]
    fn an_impossible_day_is_kept_with_all_its_digits() {
        has_issue("đến [32/13/2022] là", TimeForm::Impossible, Issue::ImpossibleDate);
        has_issue("[ngày 30/02/2024] họp", TimeForm::Impossible, Issue::ImpossibleDate);
        has_issue("[ngày 32/7], họp", TimeForm::Impossible, Issue::ImpossibleDate);
        has_issue("[ngày 31 tháng 4 năm 2023]", TimeForm::Impossible, Issue::ImpossibleDate);
        has_issue("[ngày 5 tháng 13 năm 2023]", TimeForm::Impossible, Issue::ImpossibleDate);
        is_none("mã [32].13.2022");
        is_none("ngày [32]-7, họp");
        is_none("ngày [32]/7 hộ");
    }
}
