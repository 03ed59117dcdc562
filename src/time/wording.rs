//! Periods in Vietnamese: `tháng 7 năm 2022`, `6 tháng đầu năm 2022`, `đến ngày 14/7/2022`.

use super::form::{SpelledTime, TimeForm};
use super::parts::next_word;
use super::scan::time_at;
use super::spelled::spelled_time_at;
use super::words::{DEN, HET, TINH, TU};
use super::{Period, PeriodKind, notation};
use crate::text::skip_space;
use crate::{Error, ErrorKind, Span};
use chrono::{Datelike, NaiveDate};
use std::fmt;
use std::str::FromStr;

/// Writes the period as a report would: `tháng 7 năm 2022`, `quý II năm 2022`, `7 tháng đầu năm 2022`,
/// `giai đoạn 2021-2025`. Parsing takes every form back.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = self.last_day();
        let Some(first) = self.first_day() else { return write!(f, "đến ngày {}", Day(last)) };
        let (year, month) = (first.year(), first.month());
        match self.kind() {
            PeriodKind::Day => write!(f, "ngày {}", Day(first)),
            PeriodKind::Month => write!(f, "tháng {month} năm {year}"),
            PeriodKind::Quarter => {
                let roman = match month {
                    1 => "I",
                    4 => "II",
                    7 => "III",
                    _ => "IV",
                };
                write!(f, "quý {roman} năm {year}")
            }
            PeriodKind::Half if month == 1 => write!(f, "6 tháng đầu năm {year}"),
            PeriodKind::Half => write!(f, "6 tháng cuối năm {year}"),
            PeriodKind::Year => write!(f, "năm {year}"),
            PeriodKind::Months if last.year() == year && month == 1 => {
                write!(f, "{} tháng đầu năm {year}", last.month())
            }
            PeriodKind::Months if last.year() == year && last.month() == 12 => {
                write!(f, "{} tháng cuối năm {year}", 13 - month)
            }
            PeriodKind::Months => {
                write!(f, "từ tháng {month} năm {year} đến tháng {} năm {}", last.month(), last.year())
            }
            PeriodKind::Years => write!(f, "giai đoạn {year}-{}", last.year()),
            PeriodKind::Days | PeriodKind::UpTo => write!(f, "từ ngày {} đến ngày {}", Day(first), Day(last)),
        }
    }
}

struct Day(NaiveDate);

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.0.day(), self.0.month(), self.0.year())
    }
}

/// Reads the notation, and the Vietnamese forms that print their year. Case, white space and composition do not matter.
///
/// [`ErrorKind::NoPeriod`] where there is no period or its year is not printed, [`ErrorKind::ImpossibleDate`] for a day
/// that the calendar does not have, [`ErrorKind::TrailingText`] where words follow.
///
/// ```
/// use ktxh::{ErrorKind, Period};
///
/// for text in ["tháng 7/2022", "tháng Bảy năm 2022", "THÁNG 7 NĂM 2022", "2022-07"] {
///     assert_eq!(text.parse::<Period>()?, Period::from_month(2022, 7)?);
/// }
/// let error = "ngày 30/2/2022".parse::<Period>().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::ImpossibleDate);
/// # Ok::<(), ktxh::Error>(())
/// ```
impl FromStr for Period {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if let Some(period) = notation::read(text) {
            return period;
        }
        let bytes = text.as_bytes();
        let start = skip_space(bytes, 0).0;
        let (period, end) = match next_word(bytes, start) {
            (TU, from) => between(text, from)?,
            (DEN, _) | (TINH, _) => up_to(text, start)?,
            _ => named(text, start)?,
        };
        let rest = skip_space(bytes, end).0;
        if rest < text.len() { Err(Error::new(ErrorKind::TrailingText, rest..text.len())) } else { Ok(period) }
    }
}

/// `tính đến hết tháng 7 năm 2022`.
fn up_to(text: &str, at: usize) -> Result<(Period, usize), Error> {
    let (period, end) = named(text, after_words(text, at))?;
    Ok((Period::up_to(period.last_day())?, end))
}

/// After `từ`: `ngày 1/7 đến ngày 14/7/2022`.
fn between(text: &str, at: usize) -> Result<(Period, usize), Error> {
    let (from, span) = expression(text, at)?;
    let (to, end) = match next_word(text.as_bytes(), span.end) {
        (DEN, _) => named(text, after_words(text, span.end))?,
        _ => return Err(Error::new(ErrorKind::NoPeriod, span)),
    };
    let whole = Span::new(span.start, end);
    let first = from.resolve(Some(&to)).and_then(|from| from.first_day());
    let first = first.ok_or_else(|| Error::new(ErrorKind::NoPeriod, span))?;
    let period = Period::from_days(first, to.last_day()).map_err(|error| Error::new(error.kind(), whole))?;
    Ok((period, end))
}

/// Over `tính`, `đến` and `hết`.
fn after_words(text: &str, at: usize) -> usize {
    let mut at = at;
    for word in [TINH, DEN, HET] {
        if let (next, end) = next_word(text.as_bytes(), at)
            && next == word
        {
            at = end;
        }
    }
    at
}

/// The period that is named at `at` with its year, and its end.
fn named(text: &str, at: usize) -> Result<(Period, usize), Error> {
    let (form, span) = expression(text, at)?;
    let kind = if form == TimeForm::Impossible { ErrorKind::ImpossibleDate } else { ErrorKind::NoPeriod };
    let period = form.resolve(None).ok_or_else(|| Error::new(kind, span))?;
    Ok((period, span.end))
}

/// The time that starts at `at`, with or without digits.
fn expression(text: &str, at: usize) -> Result<(TimeForm, Span), Error> {
    let start = skip_space(text.as_bytes(), at).0;
    if let Some((SpelledTime::Form(form), end)) = spelled_time_at(text, start) {
        return Ok((form, Span::new(start, end)));
    }
    let digit = text.bytes().skip(start).position(|byte| byte.is_ascii_digit());
    match digit.and_then(|digit| time_at(text, start + digit)) {
        Some(time) if time.span.start == start => Ok((time.form, time.span)),
        _ => Err(Error::new(ErrorKind::NoPeriod, start..text.len())),
    }
}
