//! The period that a report is about, from its title.

use super::form::{SpelledTime, TimeForm};
use super::scan::time_at;
use super::spelled::spelled_time_at;
use super::{Period, PeriodKind, TimeExpression};
use crate::text::{Syllable, decode, digits_end, next_digit, s, syllables, word_before, words};
use chrono::Datelike;

/// The first period that a title or a heading names, days left out: `tháng 9` of `tháng 9 và 9 tháng năm 2024`.
///
/// A year that is printed later in the title stands for the first period too. `None` where there is no period or no
/// year.
pub(crate) fn report_period(title: &str) -> Option<Period> {
    let mut times = Times { title, at: 0 }.filter(|form| !form.is_day());
    let first = times.next()?;
    match first.resolve(None) {
        Some(period) => Some(period),
        None => {
            let year = times.find_map(|form| form.printed_year())?;
            first.resolve(Period::from_year(year).ok().as_ref())
        }
    }
}

/// The first period that a heading names, of the year of its document where it names none: `KẾT QUẢ 6 THÁNG ĐẦU NĂM`.
pub(crate) fn reviewed_period(title: &str, document: Option<&Period>) -> Option<Period> {
    let first = || Times { title, at: 0 }.find(|form| !form.is_day())?.resolve(document);
    report_period(title).or_else(first)
}

/// Whether the first time of a heading is that of what is to be done: `ĐÁNH GIÁ VÀ NHIỆM VỤ THÁNG 8/2020`.
pub(crate) fn is_of_tasks(title: &str) -> bool {
    const TASKS: [[Syllable; 2]; 2] = [words(["nhiệm", "vụ"]), words(["phương", "hướng"])];
    let mut times = Times { title, at: 0 };
    let has_time = times.next().is_some();
    let lead = title.get(..times.at).unwrap_or_default();
    let mut pairs = syllables(lead).zip(syllables(lead).skip(1));
    has_time && pairs.any(|(first, second)| TASKS.contains(&[first, second]))
}

/// The period that a heading names, by itself or as the one after that of its document.
pub(crate) fn named_period(title: &str, document: Option<&Period>) -> Option<Period> {
    report_period(title).or_else(|| coming_period(title, document?))
}

/// The time up to the day that a heading names: `Kết quả giải ngân đến hết ngày 30/9/2025`.
pub(crate) fn day_reached(title: &str, document: Option<&Period>) -> Option<Period> {
    const UP_TO: [Syllable; 2] = words(["hết", "đến"]);
    let bytes = title.as_bytes();
    let mut at = 0;
    while let Some(digit) = next_digit(bytes, at) {
        let time = time_at(title, digit);
        if let Some(TimeExpression { span, form, .. }) = &time
            && form.is_day()
            && UP_TO.contains(&word_before(title, span.start).0)
        {
            return Period::up_to(form.resolve(document)?.last_day()).ok();
        }
        at = time.map_or_else(|| digits_end(bytes, digit), |time| time.span.end);
    }
    None
}

/// The month, quarter or year after the report's own that a title names: `KẾ HOẠCH NĂM TỚI`, `NHIỆM VỤ THÁNG SAU`.
fn coming_period(title: &str, report: &Period) -> Option<Period> {
    const COMING: [Syllable; 2] = words(["tới", "sau"]);
    let mut before = Syllable::NONE;
    syllables(title).find_map(|word| {
        let span = std::mem::replace(&mut before, word);
        COMING.contains(&word).then(|| after(span, report)).flatten()
    })
}

/// The month, quarter or year behind the last day of a report.
fn after(span: Syllable, report: &Period) -> Option<Period> {
    const MONTH: Syllable = s("tháng");
    const QUARTER: Syllable = s("quý");
    const YEAR: Syllable = s("năm");
    let first = report.last_day().succ_opt()?;
    let is_of = |kind| report.kind() == kind;
    match span {
        MONTH if is_of(PeriodKind::Month) => Period::from_month(first.year(), first.month()).ok(),
        QUARTER if is_of(PeriodKind::Quarter) => Period::from_quarter(first.year(), first.month0() / 3 + 1).ok(),
        YEAR => Period::from_year(report.last_day().year() + 1).ok(),
        _ => None,
    }
}

/// The times of a text, in order.
struct Times<'a> {
    title: &'a str,
    at: usize,
}

impl Iterator for Times<'_> {
    type Item = TimeForm;

    fn next(&mut self) -> Option<TimeForm> {
        let bytes = self.title.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            let at = self.at;
            if byte.is_ascii_digit() {
                if let Some(TimeExpression { span, form, .. }) = time_at(self.title, at) {
                    self.at = span.end;
                    return Some(form);
                }
                while bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
                    self.at += 1;
                }
                continue;
            }
            if let Some((SpelledTime::Form(form), end)) = spelled_time_at(self.title, at) {
                self.at = end;
                return Some(form);
            }
            let (_, end) = Syllable::read(bytes, at);
            self.at = if end > at { end } else { at + decode(bytes, at).1 };
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is_about(title: &str, notation: Option<&str>) {
        assert_eq!(report_period(title).map(|period| period.notation()).as_deref(), notation, "{title}");
    }

    #[test]
    fn takes_the_first_period_of_the_title() {
        is_about("Tình hình kinh tế tháng 5 năm 2026 và phương hướng tháng 6 năm 2026", Some("2026-05"));
        is_about("Kết quả công tác 6 tháng đầu năm 2023; nhiệm vụ 6 tháng cuối năm 2023", Some("2023-H1"));
        is_about("TỔNG KẾT NĂM 2023, NHIỆM VỤ QUÝ I NĂM 2024", Some("2023"));
        is_about("VỀ VIỆC TRIỂN KHAI NGHỊ QUYẾT SỐ 05/NQ-CP NĂM \n\n2022", Some("2022"));
        is_about("Kết quả quý II và nhiệm vụ quý III năm 2019", Some("2019-Q2"));
        is_about("Tình hình kinh tế tháng Bảy năm 2025", Some("2025-07"));
        is_about("Tình hình nửa đầu năm 2024", Some("2024-H1"));
        is_about("Kết quả giai đoạn 2021-2025", Some("2021/2025"));
        // `hai tháng` stands in it, but not as words.
        is_about("Chăm sóc thai tháng cuối năm 2024", Some("2024"));
    }

    #[test]
    fn a_heading_on_tasks_names_their_time() {
        assert!(is_of_tasks("ĐÁNH GIÁ VÀ NHIỆM VỤ THÁNG 8/2020"));
        assert!(is_of_tasks("Tồn tại, phương hướng quý II"));
        assert!(!is_of_tasks("KẾT QUẢ THÁNG 7, NHIỆM VỤ THÁNG 8/2020"));
        assert!(!is_of_tasks("KẾT QUẢ THỰC HIỆN NHIỆM VỤ"));
    }

    #[test]
    fn a_heading_may_end_on_a_day() {
        let reached = |title| day_reached(title, None).map(|period| period.notation());
        assert_eq!(reached("Kết quả 9 tháng, giải ngân đến hết ngày 30/9/2025").as_deref(), Some("/2025-09-30"));
        assert_eq!(reached("Thực hiện Nghị quyết ngày 30/9/2025"), None);
        assert_eq!(reached("Kết quả 9 tháng năm 2025"), None);
    }

    #[test]
    fn a_heading_may_name_the_time_that_comes() {
        let coming = |title: &str, document: &str| {
            let document = document.parse().ok();
            named_period(title, document.as_ref()).map(|period| period.notation())
        };
        assert_eq!(coming("NHIỆM VỤ THÁNG SAU", "2023-07").as_deref(), Some("2023-08"));
        assert_eq!(coming("NHIỆM VỤ THÁNG TỚI", "2023-12").as_deref(), Some("2024-01"));
        assert_eq!(coming("PHƯƠNG HƯỚNG QUÝ TỚI", "2023-Q1").as_deref(), Some("2023-Q2"));
        assert_eq!(coming("PHƯƠNG HƯỚNG QUÝ TỚI", "2023-Q3").as_deref(), Some("2023-Q4"));
        assert_eq!(coming("PHƯƠNG HƯỚNG QUÝ TỚI", "2023-Q4").as_deref(), Some("2024-Q1"));
        assert_eq!(coming("KẾ HOẠCH NĂM TỚI", "2023").as_deref(), Some("2024"));
        assert_eq!(coming("KẾ HOẠCH NĂM SAU", "2023-H1").as_deref(), Some("2024"));
        // No month follows a quarter, and no quarter a month.
        assert_eq!(coming("NHIỆM VỤ THÁNG TỚI", "2023-Q1"), None);
        assert_eq!(coming("NHIỆM VỤ QUÝ TỚI", "2023-07"), None);
        assert_eq!(coming("NHIỆM VỤ THỜI GIAN TỚI", "2023-07"), None);
        assert_eq!(coming("KẾT QUẢ NĂM NAY", "2023-07"), None);
    }

    #[test]
    fn a_heading_on_results_takes_the_year_of_its_document() {
        let document = "2023-07".parse().ok();
        let reviewed = |title| reviewed_period(title, document.as_ref()).map(|period| period.notation());
        assert_eq!(reviewed("KẾT QUẢ ĐẾN NGÀY 15/7 CỦA 7 THÁNG ĐẦU NĂM").as_deref(), Some("2023-01/2023-07"));
        assert_eq!(reviewed("KẾT QUẢ 6 THÁNG ĐẦU NĂM 2022").as_deref(), Some("2022-H1"));
        assert_eq!(reviewed("KẾT QUẢ ĐẾN NGÀY 15/7"), None);
    }

    #[test]
    fn takes_the_year_from_further_on() {
        is_about("Tình hình tháng 9 và 9 tháng năm 2024, nhiệm vụ quý IV năm 2024", Some("2024-09"));
        is_about("Tình hình tháng 12 và năm 2024", Some("2024-12"));
        is_about("Kết quả 6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2023", Some("2023-H1"));
        is_about("Kết quả quý IV và cả năm 2024", Some("2024-Q4"));
    }

    #[test]
    fn leaves_days_and_titles_without_a_year() {
        is_about("Báo cáo ngày 14/7/2022 về công tác tháng 7 năm 2022", Some("2022-07"));
        is_about("Tình hình tháng 7", None);
        is_about("Báo cáo số 318/BC-UBND", None);
        is_about("Phương hướng trong tháng", None);
        is_about("", None);
    }
}
