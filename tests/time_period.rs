//! The public face of periods: constructors, arithmetic, notation, Vietnamese forms, errors.

#![allow(clippy::panic)]

use chrono::NaiveDate;
use ktxh::{Error, ErrorKind, Period, PeriodKind, Span};
use proptest::prelude::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

#[track_caller]
fn parsed(text: &str) -> Period {
    match text.parse() {
        Ok(period) => period,
        Err(error) => panic!("{text}: {error}"),
    }
}

/// The text is this period, from its first to its last day, and of this kind.
#[track_caller]
fn is_period(text: &str, notation: &str, kind: PeriodKind, first: Option<NaiveDate>, last: NaiveDate) {
    let period = parsed(text);
    assert_eq!(period.notation(), notation, "{text}");
    assert_eq!((period.kind(), period.first_day(), period.last_day()), (kind, first, last), "{text}");
}

#[track_caller]
fn is_same(text: &str, notation: &str) {
    assert_eq!(parsed(text).notation(), notation, "{text}");
}

/// The text is refused, for this reason and at these bytes.
#[track_caller]
fn is_error(text: &str, kind: ErrorKind, span: (usize, usize), message: &str) {
    match text.parse::<Period>() {
        Ok(period) => panic!("{text} is {period}"),
        Err(error) => {
            assert_eq!((error.kind(), error.span()), (kind, Some(Span::new(span.0, span.1))), "{text}");
            assert_eq!(error.to_string(), message, "{text}");
        }
    }
}

#[test]
fn each_notation_has_its_days_and_its_kind() {
    let known = |text: &str, kind, first, last| is_period(text, text, kind, Some(first), last);
    known("2022-07-14", PeriodKind::Day, day(2022, 7, 14), day(2022, 7, 14));
    known("2022-07", PeriodKind::Month, day(2022, 7, 1), day(2022, 7, 31));
    known("2022-Q2", PeriodKind::Quarter, day(2022, 4, 1), day(2022, 6, 30));
    known("2022-H2", PeriodKind::Half, day(2022, 7, 1), day(2022, 12, 31));
    known("2022", PeriodKind::Year, day(2022, 1, 1), day(2022, 12, 31));
    known("2022-01/2022-07", PeriodKind::Months, day(2022, 1, 1), day(2022, 7, 31));
    known("2021/2025", PeriodKind::Years, day(2021, 1, 1), day(2025, 12, 31));
    known("2022-07-01/2022-07-14", PeriodKind::Days, day(2022, 7, 1), day(2022, 7, 14));
    is_period("/2022-07-14", "/2022-07-14", PeriodKind::UpTo, None, day(2022, 7, 14));
}

#[test]
fn the_same_days_are_the_same_period() {
    is_same("2022-01/2022-06", "2022-H1");
    is_same("2022-04/2022-06", "2022-Q2");
    is_same("2022-01/2022-12", "2022");
    is_same("2022/2022", "2022");
    is_same("2022-07-01/2022-07-31", "2022-07");
    is_same("2022-07-14/2022-07-14", "2022-07-14");
    is_same("2022-02/2022-04", "2022-02/2022-04");
    is_same("2022-04/2022-09", "2022-04/2022-09");
    is_same("2022-07/2023-06", "2022-07/2023-06");
}

#[test]
fn reads_the_vietnamese_forms() {
    is_same("tháng 7 năm 2022", "2022-07");
    is_same("tháng 7/2022", "2022-07");
    is_same("THÁNG BẢY NĂM 2025", "2025-07");
    is_same("quý II năm 2022", "2022-Q2");
    is_same("quý 2/2020", "2020-Q2");
    is_same("6 tháng đầu năm 2022", "2022-H1");
    is_same("6 tháng cuối năm 2023", "2023-H2");
    is_same("nửa đầu năm 2022", "2022-H1");
    is_same("9 tháng năm 2024", "2024-01/2024-09");
    is_same("3 tháng đầu năm 2024", "2024-Q1");
    is_same("năm 2022", "2022");
    is_same("giai đoạn 2021-2025", "2021/2025");
    is_same("năm học 2021-2022", "2021/2022");
    is_same("14/7/2022", "2022-07-14");
    is_same("ngày 24 tháng 3 năm 2023", "2023-03-24");
    is_same("đến ngày 14/7/2022", "/2022-07-14");
    is_same("tính đến 14/7/2022", "/2022-07-14");
    is_same("đến hết tháng 7 năm 2022", "/2022-07-31");
    is_same("từ ngày 01/7 đến ngày 14/7/2022", "2022-07-01/2022-07-14");
    is_same("từ tháng 3 đến hết tháng 8 năm 2022", "2022-03/2022-08");
    is_same("từ năm 2021 đến năm 2025", "2021/2025");
}

#[test]
fn white_space_and_composition_do_not_matter() {
    is_same(" \u{A0}tháng\n\n7  năm 2022\n", "2022-07");
    is_same("tha\u{301}ng 7 na\u{306}m 2022", "2022-07");
    is_same("Quí ii năm 2022", "2022-Q2");
}

#[test]
fn says_why_a_text_is_refused() {
    let no_period = |text: &str, start, end| {
        is_error(text, ErrorKind::NoPeriod, (start, end), &format!("no date or period stands here at byte {start}"));
    };
    no_period("", 0, 0);
    no_period("hai mươi xã", 0, "hai mươi xã".len());
    no_period("tháng 7", 0, "tháng 7".len());
    no_period("2.030", 0, 5);
    no_period("năm", 0, "năm".len());
    no_period("xã 14/7/2022", 0, "xã 14/7/2022".len());
    no_period("2025/2021", 0, 9);
    no_period("2022-07-14/2022-07-01", 0, 21);
    no_period("từ tháng 8/2022", "từ ".len(), "từ tháng 8/2022".len());
    let reversed = "từ ngày 14/7/2022 đến ngày 1/7/2022";
    no_period(reversed, "từ ".len(), reversed.len());

    let impossible = |text: &str, start, end| {
        let message = format!("the calendar has no such day at byte {start}");
        is_error(text, ErrorKind::ImpossibleDate, (start, end), &message);
    };
    impossible("2022-13", 0, 7);
    impossible("2022-02-30", 0, 10);
    impossible("2022-Q5", 0, 7);
    impossible("2022-H0", 0, 7);
    impossible("1899", 0, 4);
    impossible("/2101-01-01", 0, 11);
    impossible("32/13/2022", 0, 10);
    impossible(" ngày 30/2/2024", 1, " ngày 30/2/2024".len());

    let text = "tháng 7 năm 2022 và sau đó";
    let start = "tháng 7 năm 2022 ".len();
    let message = "words follow that do not belong to the expression at byte 19";
    is_error(text, ErrorKind::TrailingText, (start, text.len()), message);
}

#[test]
fn a_text_near_the_notation_is_not_the_notation() {
    for text in [
        "2022-7",
        "+022",
        "2022-+1",
        "2022-Q",
        "2022-Q12",
        "2022-07-1",
        "2022/2022-07",
        "2022-Q1/2022-Q2",
        "tới/2022-07-14",
    ] {
        assert_eq!(text.parse::<Period>().map_err(|error| error.kind()), Err(ErrorKind::NoPeriod), "{text}");
    }
}

#[test]
fn constructors_refuse_what_the_calendar_does_not_have() {
    let kind = |result: Result<Period, Error>| result.map_err(|error| error.kind());
    let impossible = Err(ErrorKind::ImpossibleDate);
    assert_eq!(kind(Period::from_month(2022, 0)), impossible);
    assert_eq!(kind(Period::from_month(2022, 13)), impossible);
    assert_eq!(kind(Period::from_quarter(2022, 0)), impossible);
    assert_eq!(kind(Period::from_quarter(2022, 5)), impossible);
    assert_eq!(kind(Period::from_half(2022, 3)), impossible);
    assert_eq!(kind(Period::from_half(2022, u32::MAX)), impossible);
    assert_eq!(kind(Period::from_year(1899)), impossible);
    assert_eq!(kind(Period::from_year(2101)), impossible);
    assert_eq!(kind(Period::from_year(i32::MIN)), impossible);
    assert_eq!(kind(Period::from_day(NaiveDate::MAX)), impossible);
    assert_eq!(kind(Period::up_to(NaiveDate::MIN)), impossible);
    assert_eq!(kind(Period::from_years(1899, 2022)), impossible);
    assert_eq!(kind(Period::from_years(2022, 2101)), impossible);
    assert_eq!(kind(Period::from_years(2025, 2021)), Err(ErrorKind::NoPeriod));
    assert_eq!(kind(Period::from_days(day(2022, 7, 14), day(2022, 7, 13))), Err(ErrorKind::NoPeriod));
    assert_eq!(Period::from_year(1900).map(|period| period.notation()), Ok("1900".to_owned()));
    assert_eq!(Period::from_year(2100).map(|period| period.notation()), Ok("2100".to_owned()));
}

#[test]
fn contains_its_first_and_its_last_day() {
    let quarter = parsed("2022-Q2");
    assert!(quarter.contains(day(2022, 4, 1)) && quarter.contains(day(2022, 6, 30)));
    assert!(!quarter.contains(day(2022, 3, 31)) && !quarter.contains(day(2022, 7, 1)));
    let open = parsed("/2022-07-14");
    assert!(open.contains(day(1950, 1, 1)) && open.contains(day(2022, 7, 14)));
    assert!(!open.contains(day(2022, 7, 15)));
}

#[test]
fn counts_whole_months_only() {
    let months = |text| parsed(text).months();
    assert_eq!(months("2022-02"), Some(1));
    assert_eq!(months("2022-01/2022-07"), Some(7));
    assert_eq!(months("2021/2025"), Some(60));
    assert_eq!(months("2022-07-14"), None);
    assert_eq!(months("2022-07-01/2022-07-30"), None);
    assert_eq!(months("/2022-07-31"), None);
}

#[test]
fn knows_its_year() {
    let year = |text| parsed(text).year();
    assert_eq!(year("2022-07"), Some(2022));
    assert_eq!(year("/2022-07-14"), Some(2022));
    assert_eq!(year("2021/2025"), None);
    assert_eq!(year("2022-11/2023-02"), None);
}

#[track_caller]
fn becomes(found: Option<Period>, expected: Option<&str>) {
    assert_eq!(found.map(|period| period.notation()).as_deref(), expected);
}

#[test]
fn moves_back_by_a_year() {
    becomes(parsed("2022-Q2").previous_year(), Some("2021-Q2"));
    becomes(parsed("2022-01/2022-07").previous_year(), Some("2021-01/2021-07"));
    becomes(parsed("2021/2022").previous_year(), Some("2020/2021"));
    becomes(parsed("/2022-07-14").previous_year(), Some("/2021-07-14"));
    becomes(parsed("2022-07-01/2022-07-14").previous_year(), Some("2021-07-01/2021-07-14"));
    // Whole Februaries stay whole; single days keep their number where they can.
    becomes(parsed("2025-02").previous_year(), Some("2024-02"));
    becomes(parsed("2024-01/2024-02").previous_year(), Some("2023-01/2023-02"));
    becomes(parsed("2024-02-29").previous_year(), Some("2023-02-28"));
    becomes(parsed("2025-02-28").previous_year(), Some("2024-02-28"));
    becomes(parsed("1900-05").previous_year(), None);
    becomes(parsed("/1900-05-01").previous_year(), None);
}

#[test]
fn moves_back_by_its_own_length() {
    becomes(parsed("2022-01").previous(), Some("2021-12"));
    becomes(parsed("2022-03").previous(), Some("2022-02"));
    becomes(parsed("2022-Q1").previous(), Some("2021-Q4"));
    becomes(parsed("2022-H1").previous(), Some("2021-H2"));
    becomes(parsed("2022").previous(), Some("2021"));
    becomes(parsed("2022-03-01").previous(), Some("2022-02-28"));
    for text in ["2022-01/2022-07", "2021/2025", "/2022-07-14", "2022-07-01/2022-07-14", "1900-01", "1900-01-01"] {
        becomes(parsed(text).previous(), None);
    }
}

#[test]
fn accumulates_from_january() {
    becomes(parsed("2022-07").cumulative(), Some("2022-01/2022-07"));
    becomes(parsed("2022-Q2").cumulative(), Some("2022-H1"));
    becomes(parsed("2022-H2").cumulative(), Some("2022"));
    becomes(parsed("2022-01").cumulative(), Some("2022-01"));
    becomes(parsed("/2022-07-14").cumulative(), Some("2022-01-01/2022-07-14"));
    becomes(parsed("2021/2025").cumulative(), None);
}

#[test]
fn writes_a_vietnamese_form() {
    let shown = |notation: &str, text: &str| assert_eq!(parsed(notation).to_string(), text);
    shown("2022-07-04", "ngày 4/7/2022");
    shown("2022-07", "tháng 7 năm 2022");
    shown("2022-Q1", "quý I năm 2022");
    shown("2022-Q2", "quý II năm 2022");
    shown("2022-Q3", "quý III năm 2022");
    shown("2022-Q4", "quý IV năm 2022");
    shown("2022-H1", "6 tháng đầu năm 2022");
    shown("2022-H2", "6 tháng cuối năm 2022");
    shown("2022", "năm 2022");
    shown("2022-01/2022-07", "7 tháng đầu năm 2022");
    shown("2022-08/2022-12", "5 tháng cuối năm 2022");
    shown("2022-03/2022-07", "từ tháng 3 năm 2022 đến tháng 7 năm 2022");
    shown("2022-11/2023-02", "từ tháng 11 năm 2022 đến tháng 2 năm 2023");
    shown("2021/2025", "giai đoạn 2021-2025");
    shown("2022-07-01/2022-07-14", "từ ngày 1/7/2022 đến ngày 14/7/2022");
    shown("/2022-07-14", "đến ngày 14/7/2022");
}

#[test]
fn serde_uses_the_notation_only() {
    let period = parsed("quý II năm 2022");
    assert_eq!(serde_json::to_string(&period).ok().as_deref(), Some("\"2022-Q2\""));
    assert_eq!(serde_json::from_str::<Period>("\"2022-Q2\"").ok(), Some(period));
    let message = |json: &str| serde_json::from_str::<Period>(json).map_err(|error| error.to_string());
    assert_eq!(
        message("\"quý II năm 2022\""),
        Err("invalid value: string \"quý II năm 2022\", expected a period such as 2022-07, 2022-Q2, 2021/2025 or \
             /2022-07-14 at line 1 column 19"
            .to_owned())
    );
    assert_eq!(message("\"2022-13\""), Err("the calendar has no such day at byte 0 at line 1 column 9".to_owned()));
    assert_eq!(
        message("2022"),
        Err("invalid type: integer `2022`, expected a period such as 2022-07, 2022-Q2, 2021/2025 or /2022-07-14 at \
             line 1 column 4"
            .to_owned())
    );
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (1900i32..=2100, 1u32..=12, 1u32..=31)
        .prop_filter_map("a day of the calendar", |(year, month, day)| NaiveDate::from_ymd_opt(year, month, day))
}

fn any_period() -> impl Strategy<Value = Period> {
    let year = 1900i32..=2100;
    prop_oneof![
        any_day().prop_map(Period::from_day),
        any_day().prop_map(Period::up_to),
        (any_day(), any_day()).prop_map(|(a, b)| Period::from_days(a.min(b), a.max(b))),
        (year.clone(), 1u32..=12).prop_map(|(year, month)| Period::from_month(year, month)),
        (year.clone(), 1u32..=4).prop_map(|(year, quarter)| Period::from_quarter(year, quarter)),
        (year.clone(), 1u32..=2).prop_map(|(year, half)| Period::from_half(year, half)),
        (year.clone(), 1u32..=12, year.clone(), 1u32..=12)
            .prop_map(|(y, m, z, n)| Period::from_months((y, m).min((z, n)), (y, m).max((z, n)))),
        (year.clone(), year).prop_map(|(a, b)| Period::from_years(a.min(b), a.max(b))),
    ]
    .prop_filter_map("a period", Result::ok)
}

proptest! {
    #[test]
    fn every_period_is_read_back(period in any_period()) {
        prop_assert_eq!(period.notation().parse::<Period>(), Ok(period));
        prop_assert_eq!(period.to_string().parse::<Period>(), Ok(period));
        prop_assert_eq!(period.to_string().to_uppercase().parse::<Period>(), Ok(period));
        let json = serde_json::to_string(&period).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(serde_json::from_str::<Period>(&json).ok(), Some(period));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,40}|([ 0-9/.,\\-]|tháng|năm|quý|ngày|đến|từ|đầu|cuối|II|giai đoạn){0,12}") {
        if let Ok(period) = text.parse::<Period>() {
            prop_assert_eq!(period.notation().parse::<Period>(), Ok(period));
        }
    }

    #[test]
    fn a_year_back_keeps_the_kind(period in any_period()) {
        if let Some(before) = period.previous_year() {
            prop_assert!(before.last_day() < period.last_day());
            if period.months().is_some() {
                prop_assert_eq!((before.kind(), before.months()), (period.kind(), period.months()));
            }
        }
    }
}
