//! The notation of periods: `2022-07`, `2022-Q2`, `2021/2025`, `/2022-07-14`.

use super::{Period, PeriodKind};
use crate::{Error, ErrorKind};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

impl Period {
    /// The period in a form for machines, which sorts by time within each kind.
    ///
    /// | period | notation |
    /// |---|---|
    /// | a day | `2022-07-14` |
    /// | a month | `2022-07` |
    /// | a quarter | `2022-Q2` |
    /// | six months | `2022-H1` |
    /// | a year | `2022` |
    /// | other whole months | `2022-01/2022-07` |
    /// | several years | `2021/2025` |
    /// | other days | `2022-07-01/2022-07-14` |
    /// | up to a day | `/2022-07-14` |
    ///
    /// ```
    /// let period: ktxh::Period = "quý II năm 2022".parse()?;
    /// assert_eq!(period.notation(), "2022-Q2");
    /// assert_eq!(period.notation().parse::<ktxh::Period>()?, period);
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn notation(&self) -> String {
        Notation(self).to_string()
    }
}

struct Notation<'a>(&'a Period);

impl fmt::Display for Notation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = self.0.last_day();
        let Some(first) = self.0.first_day() else { return write!(f, "/{last}") };
        let (year, month) = (first.year(), first.month());
        match self.0.kind() {
            PeriodKind::Day => write!(f, "{first}"),
            PeriodKind::Month => write!(f, "{year}-{month:02}"),
            PeriodKind::Quarter => write!(f, "{year}-Q{}", last.month() / 3),
            PeriodKind::Half => write!(f, "{year}-H{}", last.month() / 6),
            PeriodKind::Year => write!(f, "{year}"),
            PeriodKind::Months => write!(f, "{year}-{month:02}/{}-{:02}", last.year(), last.month()),
            PeriodKind::Years => write!(f, "{year}/{}", last.year()),
            PeriodKind::Days | PeriodKind::UpTo => write!(f, "{first}/{last}"),
        }
    }
}

/// The period that a text in the notation means; `None` where the text is not in the notation at all.
///
/// The kinds of error are those of the constructors of [`Period`]; the span is the whole text.
pub(super) fn read(text: &str) -> Option<Result<Period, Error>> {
    let period = match text.split_once('/') {
        None => Point::read(text)?.period(),
        Some((first, last)) => match (Point::read(first), Point::read(last)?) {
            (None, Point::Day(date)) if first.is_empty() => date.and_then(Period::up_to),
            (Some(Point::Year(from)), Point::Year(to)) => Period::from_years(from, to),
            (Some(Point::Month(from)), Point::Month(to)) => Period::from_months(from, to),
            (Some(Point::Day(from)), Point::Day(to)) => {
                from.and_then(|from| to.and_then(|to| Period::from_days(from, to)))
            }
            _ => return None,
        },
    };
    Some(period.map_err(|error| Error::new(error.kind(), 0..text.len())))
}

/// One side of the slash.
enum Point {
    Year(i32),
    Half(i32, u32),
    Quarter(i32, u32),
    Month((i32, u32)),
    Day(Result<NaiveDate, Error>),
}

impl Point {
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = parts.next().filter(|year| year.len() == 4).and_then(number)? as i32;
        let (Some(second), third, None) = (parts.next(), parts.next(), parts.next()) else {
            return (text.len() == 4).then_some(Self::Year(year));
        };
        if let Some(day) = third {
            let (month, day) = (two_digits(second)?, two_digits(day)?);
            let date = NaiveDate::from_ymd_opt(year, month, day);
            return Some(Self::Day(date.ok_or_else(|| Error::without_place(ErrorKind::ImpossibleDate))));
        }
        match second.as_bytes() {
            [b'Q', digit @ b'0'..=b'9'] => Some(Self::Quarter(year, u32::from(digit - b'0'))),
            [b'H', digit @ b'0'..=b'9'] => Some(Self::Half(year, u32::from(digit - b'0'))),
            _ => Some(Self::Month((year, two_digits(second)?))),
        }
    }

    fn period(self) -> Result<Period, Error> {
        match self {
            Self::Year(year) => Period::from_year(year),
            Self::Half(year, half) => Period::from_half(year, half),
            Self::Quarter(year, quarter) => Period::from_quarter(year, quarter),
            Self::Month((year, month)) => Period::from_month(year, month),
            Self::Day(date) => date.and_then(Period::from_day),
        }
    }
}

fn two_digits(text: &str) -> Option<u32> {
    if text.len() == 2 { number(text) } else { None }
}

/// Digits only: `u32::from_str` would take a sign.
fn number(text: &str) -> Option<u32> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&Notation(self))
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl de::Visitor<'_> for Visitor {
            type Value = Period;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a period such as 2022-07, 2022-Q2, 2021/2025 or /2022-07-14")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Period, E> {
                match read(text) {
                    Some(period) => period.map_err(E::custom),
                    None => Err(E::invalid_value(de::Unexpected::Str(text), &self)),
                }
            }
        }

        deserializer.deserialize_str(Visitor)
    }
}
