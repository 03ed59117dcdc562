//! A time as it is printed, possibly without its year.

use super::Period;
use crate::{Issue, Span};
use chrono::{Datelike, NaiveDate};

/// A day or a stretch of time as printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct TimeExpression {
    /// All words and digits that belong to it.
    pub(crate) span: Span,
    /// What it says.
    pub(crate) form: TimeForm,
    /// What is wrong with it, if anything.
    pub(crate) issue: Option<Issue>,
}

/// What a time expression says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum TimeForm {
    /// `14/7/2022`, `ngày 24 tháng 3 năm 2023`, `ngày 10/6`.
    Day { day: u32, month: u32, year: YearRef },
    /// Days of one month, both included: `kỳ 1 tháng 12`, `nửa cuối tháng 8/2020`, `(1-15/12)`. The last is no later than the
    /// month's.
    Days { from: u32, to: u32, month: u32, year: YearRef },
    /// `tháng 7`, `tháng 7/2022`, `tháng Bảy năm 2022`.
    Month { month: u32, year: YearRef },
    /// Counted months: `7 tháng`, `6 tháng cuối năm`, `hai tháng đầu năm 2024`.
    Months { count: u32, part: Part, year: YearRef },
    /// `quý II năm 2022`, `quý 2/2020`.
    Quarter { quarter: u32, year: YearRef },
    /// `nửa đầu năm 2022`.
    Half { half: u32, year: YearRef },
    /// `năm 2022`.
    Year(i32),
    /// `giai đoạn 2021-2025`, `năm học 2021-2022`.
    Years { from: i32, to: i32 },
    /// So many years, of which the text does not say when they were: `bình quân 5 năm`, `3 năm qua`.
    CountedYears,
    /// Written as a date, but the calendar has no such day: `32/13/2022`.
    Impossible,
}

/// Which end of the year counted months stand at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    /// `đầu năm`, or nothing.
    First,
    /// `cuối năm`, `còn lại`.
    Last,
}

/// The year of a time expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum YearRef {
    /// `năm 2022`, `/2022`.
    Printed(i32),
    /// Not printed, or `năm nay`: the report's own.
    Report,
    /// `năm trước`, `năm ngoái`.
    Previous,
    /// `năm sau`, `năm tới`.
    Next,
}

/// A time that is named without digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum SpelledTime {
    /// A period by its name: `tháng Bảy`, `quý II`, `nửa đầu năm`.
    Form(TimeForm),
    /// `trong tháng`, `tháng này`.
    ThisMonth,
    /// `trong quý`, `quý này`.
    ThisQuarter,
    /// `trong năm`, `năm nay`, `cả năm`.
    ThisYear,
    /// `trong kỳ`, `kỳ báo cáo`.
    ThisPeriod,
    /// `tháng trước`.
    PreviousMonth,
    /// `quý trước`.
    PreviousQuarter,
    /// `năm trước`, `năm ngoái`.
    PreviousYear,
    /// `cùng kỳ`, with or without `năm trước`. A year in digits after it is a time expression of its own.
    SamePeriodLastYear,
    /// `đầu năm`.
    StartOfYear,
    /// `cuối năm trước`, `cuối năm ngoái`.
    EndOfLastYear,
}

impl TimeForm {
    /// The period it names. The report's own period stands in for a year that is not printed; `None` where that is
    /// needed and missing, and where the calendar has no such day.
    pub(crate) fn resolve(&self, report: Option<&Period>) -> Option<Period> {
        let period = match *self {
            Self::Day { day, month, year } => {
                Period::from_day(NaiveDate::from_ymd_opt(year.resolve(report)?, month, day)?)
            }
            Self::Days { from, to, month, year } => {
                let first = NaiveDate::from_ymd_opt(year.resolve(report)?, month, from)?;
                let last = Period::from_month(first.year(), month).ok()?.last_day();
                Period::from_days(first, first.with_day(to).unwrap_or(last))
            }
            Self::Month { month, year } => Period::from_month(year.resolve(report)?, month),
            Self::Months { count, part, year } => {
                let year = year.resolve(report)?;
                match part {
                    Part::First => Period::from_months((year, 1), (year, count)),
                    Part::Last => Period::from_months((year, 13u32.checked_sub(count)?), (year, 12)),
                }
            }
            Self::Quarter { quarter, year } => Period::from_quarter(year.resolve(report)?, quarter),
            Self::Half { half, year } => Period::from_half(year.resolve(report)?, half),
            Self::Year(year) => Period::from_year(year),
            Self::Years { from, to } => Period::from_years(from, to),
            Self::CountedYears | Self::Impossible => return None,
        };
        period.ok()
    }

    /// Whether it is a day, or was meant to be one.
    pub(crate) fn is_day(&self) -> bool {
        matches!(self, Self::Day { .. } | Self::Impossible)
    }

    /// The year, where the form has one in digits.
    pub(super) fn printed_year(&self) -> Option<i32> {
        match *self {
            Self::Day { year, .. }
            | Self::Days { year, .. }
            | Self::Month { year, .. }
            | Self::Months { year, .. }
            | Self::Quarter { year, .. }
            | Self::Half { year, .. } => match year {
                YearRef::Printed(year) => Some(year),
                YearRef::Report | YearRef::Previous | YearRef::Next => None,
            },
            Self::Year(year) => Some(year),
            Self::Years { .. } | Self::CountedYears | Self::Impossible => None,
        }
    }
}

impl YearRef {
    fn resolve(self, report: Option<&Period>) -> Option<i32> {
        let offset = match self {
            Self::Printed(year) => return Some(year),
            Self::Report => 0,
            Self::Previous => -1,
            Self::Next => 1,
        };
        Some(report?.last_day().year() + offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn resolves(form: TimeForm, report: &str, expected: Option<&str>) {
        let report = report.parse::<Period>().ok();
        assert_eq!(form.resolve(report.as_ref()).map(|period| period.notation()).as_deref(), expected);
    }

    #[test]
    fn takes_the_missing_year_from_the_report() {
        let month = |year| TimeForm::Month { month: 12, year };
        resolves(month(YearRef::Printed(2021)), "2024-09", Some("2021-12"));
        resolves(month(YearRef::Report), "2024-09", Some("2024-12"));
        resolves(month(YearRef::Previous), "2024-09", Some("2023-12"));
        resolves(month(YearRef::Next), "2024-09", Some("2025-12"));
        resolves(month(YearRef::Report), "", None);
        resolves(month(YearRef::Printed(2021)), "", Some("2021-12"));
        // The year of a report over several years is the one it ends in.
        resolves(month(YearRef::Report), "2021/2025", Some("2025-12"));
    }

    #[test]
    fn counts_months_from_either_end_of_the_year() {
        let months = |count, part| TimeForm::Months { count, part, year: YearRef::Printed(2023) };
        resolves(months(6, Part::First), "", Some("2023-H1"));
        resolves(months(6, Part::Last), "", Some("2023-H2"));
        resolves(months(3, Part::First), "", Some("2023-Q1"));
        resolves(months(7, Part::First), "", Some("2023-01/2023-07"));
        resolves(months(5, Part::Last), "", Some("2023-08/2023-12"));
        resolves(months(12, Part::First), "", Some("2023"));
        resolves(months(13, Part::First), "", None);
        resolves(months(13, Part::Last), "", None);
        resolves(months(99, Part::Last), "", None);
    }

    #[test]
    fn has_no_period_for_a_day_that_is_not_in_the_year() {
        let day = TimeForm::Day { day: 29, month: 2, year: YearRef::Report };
        resolves(day, "2024", Some("2024-02-29"));
        resolves(day, "2023", None);
        resolves(TimeForm::Impossible, "2023", None);
        assert!(day.is_day() && TimeForm::Impossible.is_day());
        assert!(!TimeForm::Year(2022).is_day());
    }
}
