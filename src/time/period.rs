//! Periods of the calendar.

use crate::{Error, ErrorKind};
use chrono::{Datelike, Days, NaiveDate};
use std::ops::RangeInclusive;

/// The years a period may lie in.
pub(super) const YEARS: RangeInclusive<i32> = 1900..=2100;

/// A stretch of time: a day, a month, a quarter, six months, a year, or a range of them.
///
/// - It is known by its first and its last day, so the same stretch is the same value however it was written:
///   `6 tháng đầu năm 2022`, `2022-H1` and `2022-01/2022-06` are equal.
/// - It may be open at the start: everything up to a day (`đến ngày 14/7/2022`).
/// - All its days lie in the years 1900 to 2100.
/// - Parsing takes the notation (see [`notation`](Self::notation)) and the Vietnamese forms that print their year;
///   [`Display`](std::fmt::Display) writes a Vietnamese form; serde reads and writes the notation.
///
/// ```
/// use ktxh::{Period, PeriodKind};
///
/// let half: Period = "6 tháng đầu năm 2022".parse()?;
/// assert_eq!(half.kind(), PeriodKind::Half);
/// assert_eq!(half.notation(), "2022-H1");
/// assert_eq!("2022-01/2022-06".parse::<Period>()?, half);
/// # Ok::<(), ktxh::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Period {
    first: Option<NaiveDate>,
    last: NaiveDate,
}

/// What a [`Period`] is called: the shortest name that fits its days.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum PeriodKind {
    /// One day: `2022-07-14`.
    Day,
    /// A month: `2022-07`.
    Month,
    /// A quarter: `2022-Q2`.
    Quarter,
    /// The first or the last six months of a year: `2022-H1`.
    Half,
    /// A year: `2022`.
    Year,
    /// Other whole months: `2022-01/2022-07`.
    Months,
    /// Several whole years, or a school year: `2021/2025`.
    Years,
    /// Other days: `2022-07-01/2022-07-14`.
    Days,
    /// Everything up to a day: `/2022-07-14`.
    UpTo,
}

impl Period {
    /// One day. [`ErrorKind::ImpossibleDate`] outside of the years 1900 to 2100.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// let day = NaiveDate::from_ymd_opt(2022, 7, 14).ok_or("no such day")?;
    /// assert_eq!(ktxh::Period::from_day(day)?.notation(), "2022-07-14");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_day(day: NaiveDate) -> Result<Self, Error> {
        Self::from_days(day, day)
    }

    /// A month, counted from 1. [`ErrorKind::ImpossibleDate`] for a month above 12 or a year outside of 1900 to 2100.
    ///
    /// ```
    /// assert_eq!(ktxh::Period::from_month(2022, 7)?.notation(), "2022-07");
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn from_month(year: i32, month: u32) -> Result<Self, Error> {
        Self::from_months((year, month), (year, month))
    }

    /// A quarter, 1 to 4. [`ErrorKind::ImpossibleDate`] for another number or a year outside of 1900 to 2100.
    ///
    /// ```
    /// assert_eq!(ktxh::Period::from_quarter(2022, 2)?.notation(), "2022-Q2");
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn from_quarter(year: i32, quarter: u32) -> Result<Self, Error> {
        Self::part_of_year(year, quarter, 3)
    }

    /// The first (1) or the last (2) six months. [`ErrorKind::ImpossibleDate`] for another number or a year outside of
    /// 1900 to 2100.
    ///
    /// ```
    /// assert_eq!(ktxh::Period::from_half(2022, 1)?.notation(), "2022-H1");
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn from_half(year: i32, half: u32) -> Result<Self, Error> {
        Self::part_of_year(year, half, 6)
    }

    /// A year. [`ErrorKind::ImpossibleDate`] outside of 1900 to 2100.
    ///
    /// ```
    /// assert_eq!(ktxh::Period::from_year(2022)?.notation(), "2022");
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn from_year(year: i32) -> Result<Self, Error> {
        Self::from_years(year, year)
    }

    /// From a month to a month, both whole and both given as year and month.
    ///
    /// [`ErrorKind::ImpossibleDate`] for a month above 12 or a year outside of 1900 to 2100, [`ErrorKind::NoPeriod`]
    /// where the end comes before the start.
    ///
    /// ```
    /// assert_eq!(ktxh::Period::from_months((2022, 1), (2022, 7))?.notation(), "2022-01/2022-07");
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn from_months(from: (i32, u32), to: (i32, u32)) -> Result<Self, Error> {
        let first = NaiveDate::from_ymd_opt(from.0, from.1, 1).ok_or_else(impossible)?;
        let last = NaiveDate::from_ymd_opt(to.0, to.1, 1).and_then(month_end).ok_or_else(impossible)?;
        Self::from_days(first, last)
    }

    /// From a year to a year, both whole. A school year is written so too: `năm học 2021-2022`.
    ///
    /// [`ErrorKind::ImpossibleDate`] outside of 1900 to 2100, [`ErrorKind::NoPeriod`] where the end comes before the
    /// start.
    ///
    /// ```
    /// assert_eq!(ktxh::Period::from_years(2021, 2025)?.notation(), "2021/2025");
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn from_years(from: i32, to: i32) -> Result<Self, Error> {
        Self::from_months((from, 1), (to, 12))
    }

    /// From a day to a day, both included.
    ///
    /// [`ErrorKind::ImpossibleDate`] outside of the years 1900 to 2100, [`ErrorKind::NoPeriod`] where the end comes
    /// before the start.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// let day = |day| NaiveDate::from_ymd_opt(2022, 7, day).ok_or("no such day");
    /// assert_eq!(ktxh::Period::from_days(day(1)?, day(14)?)?.notation(), "2022-07-01/2022-07-14");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_days(first: NaiveDate, last: NaiveDate) -> Result<Self, Error> {
        if !is_known(first) || !is_known(last) {
            return Err(impossible());
        }
        if last < first {
            return Err(Error::without_place(ErrorKind::NoPeriod));
        }
        Ok(Self { first: Some(first), last })
    }

    /// Everything up to a day, which is included. [`ErrorKind::ImpossibleDate`] outside of the years 1900 to 2100.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// let day = NaiveDate::from_ymd_opt(2022, 7, 14).ok_or("no such day")?;
    /// assert_eq!(ktxh::Period::up_to(day)?.notation(), "/2022-07-14");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn up_to(last: NaiveDate) -> Result<Self, Error> {
        if is_known(last) { Ok(Self { first: None, last }) } else { Err(impossible()) }
    }

    /// The first day; `None` where the period is open at the start.
    pub fn first_day(&self) -> Option<NaiveDate> {
        self.first
    }

    /// The last day.
    pub fn last_day(&self) -> NaiveDate {
        self.last
    }

    /// Whether the day lies in the period.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// let quarter: ktxh::Period = "quý II năm 2022".parse()?;
    /// assert!(NaiveDate::from_ymd_opt(2022, 6, 30).is_some_and(|day| quarter.contains(day)));
    /// assert!(!NaiveDate::from_ymd_opt(2022, 7, 1).is_some_and(|day| quarter.contains(day)));
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.first.is_none_or(|first| first <= day) && day <= self.last
    }

    /// The shortest name that fits the days.
    ///
    /// ```
    /// use ktxh::{Period, PeriodKind};
    /// assert_eq!("2022-01/2022-12".parse::<Period>()?.kind(), PeriodKind::Year);
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn kind(&self) -> PeriodKind {
        let Some(first) = self.first else { return PeriodKind::UpTo };
        if first == self.last {
            return PeriodKind::Day;
        }
        match (self.months(), first.month0()) {
            (None, _) => PeriodKind::Days,
            (Some(1), _) => PeriodKind::Month,
            (Some(3), 0 | 3 | 6 | 9) => PeriodKind::Quarter,
            (Some(6), 0 | 6) => PeriodKind::Half,
            (Some(12), 0) => PeriodKind::Year,
            (Some(months), 0) if months % 12 == 0 => PeriodKind::Years,
            _ => PeriodKind::Months,
        }
    }

    /// How many months it has; `None` where they are not all whole, or the start is open.
    ///
    /// ```
    /// assert_eq!("7 tháng năm 2022".parse::<ktxh::Period>()?.months(), Some(7));
    /// assert_eq!("14/7/2022".parse::<ktxh::Period>()?.months(), None);
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn months(&self) -> Option<u32> {
        let first = self.first.filter(|first| first.day() == 1)?;
        if month_end(self.last) != Some(self.last) {
            return None;
        }
        u32::try_from(month_index(self.last) - month_index(first) + 1).ok()
    }

    /// The one year it lies in; `None` where it reaches over several. An open period lies in the year of its last day.
    ///
    /// ```
    /// assert_eq!("/2022-07-14".parse::<ktxh::Period>()?.year(), Some(2022));
    /// assert_eq!("2021/2025".parse::<ktxh::Period>()?.year(), None);
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn year(&self) -> Option<i32> {
        let year = self.last.year();
        self.first.is_none_or(|first| first.year() == year).then_some(year)
    }

    /// Whether it ends before the other begins; never where that is open.
    pub(crate) fn is_over_before(&self, other: &Self) -> bool {
        other.first.is_some_and(|begins| self.last < begins)
    }

    /// The same period one year before; `None` before 1900. Whole months stay whole, and 29 February becomes the 28th.
    ///
    /// ```
    /// assert_eq!("2022-Q2".parse::<ktxh::Period>()?.previous_year(), "2021-Q2".parse().ok());
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn previous_year(&self) -> Option<Self> {
        self.moved_back(12)
    }

    /// The day, month, quarter, half or year before; `None` for other kinds, which have no natural predecessor, and
    /// before 1900.
    ///
    /// ```
    /// assert_eq!("2022-01".parse::<ktxh::Period>()?.previous(), "2021-12".parse().ok());
    /// assert_eq!("2022-01/2022-07".parse::<ktxh::Period>()?.previous(), None);
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn previous(&self) -> Option<Self> {
        match self.kind() {
            PeriodKind::Day => Self::from_day(self.last.pred_opt()?).ok(),
            PeriodKind::Month | PeriodKind::Quarter | PeriodKind::Half | PeriodKind::Year => {
                self.moved_back(self.months()?)
            }
            PeriodKind::Months | PeriodKind::Years | PeriodKind::Days | PeriodKind::UpTo => None,
        }
    }

    /// From 1 January up to its end (`lũy kế từ đầu năm`); `None` where it reaches over several years.
    ///
    /// ```
    /// assert_eq!("2022-07".parse::<ktxh::Period>()?.cumulative(), "7 tháng năm 2022".parse().ok());
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn cumulative(&self) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(self.year()?, 1, 1)?;
        Self::from_days(first, self.last).ok()
    }

    fn part_of_year(year: i32, part: u32, months: u32) -> Result<Self, Error> {
        if part == 0 || part > 12 / months {
            return Err(impossible());
        }
        Self::from_months((year, (part - 1) * months + 1), (year, part * months))
    }

    fn moved_back(&self, months: u32) -> Option<Self> {
        let back = |day: NaiveDate| day.checked_sub_months(chrono::Months::new(months)).filter(|day| is_known(*day));
        let last = back(self.last)?;
        let Some(first) = self.first else { return Some(Self { first: None, last }) };
        // The last of February moves with its month; a single day keeps its number.
        let last = if self.months().is_some() { month_end(last)? } else { last };
        Some(Self { first: Some(back(first)?), last })
    }
}

fn impossible() -> Error {
    Error::without_place(ErrorKind::ImpossibleDate)
}

fn is_known(day: NaiveDate) -> bool {
    YEARS.contains(&day.year())
}

fn month_index(day: NaiveDate) -> i32 {
    day.year() * 12 + day.month0() as i32
}

/// The last day of the month in which `day` lies.
fn month_end(day: NaiveDate) -> Option<NaiveDate> {
    let first = day.with_day(1)?;
    first.checked_add_months(chrono::Months::new(1))?.checked_sub_days(Days::new(1))
}
