//! How much of the year is over.
#![allow(dead_code)]

use chrono::{Datelike, NaiveDate};
use ktxh::{Figure, Report};
use rust_decimal::Decimal;

/// The days of a year up to a day, and the days of that year.
#[derive(Clone, Copy)]
pub(crate) struct Elapsed {
    days: u32,
    of: u32,
}

impl Elapsed {
    /// Up to and with `day`.
    pub(crate) fn at(day: NaiveDate) -> Self {
        Self { days: day.ordinal(), of: if day.leap_year() { 366 } else { 365 } }
    }

    /// At the time that a figure speaks of; `None` where it is not known.
    ///
    /// A level that was counted up to a day of its own says so; else the report's period ends it.
    pub(crate) fn of(report: &Report, figure: &Figure) -> Option<Self> {
        let level = figure.of.and_then(|id| report.figure(id)).and_then(|level| level.period);
        figure.period.or(level).or(report.period).map(|period| Self::at(period.last_day()))
    }

    /// Whether a percentage lies below the elapsed share. Cross-multiplied, so that nothing is rounded.
    pub(crate) fn exceeds(self, percent: Decimal) -> bool {
        let hundredths = Decimal::from(self.days) * Decimal::ONE_HUNDRED;
        percent.checked_mul(Decimal::from(self.of)).is_some_and(|done| done < hundredths)
    }

    /// In per cent, to one place.
    pub(crate) fn percent(self) -> Decimal {
        (Decimal::from(self.days) * Decimal::ONE_HUNDRED / Decimal::from(self.of)).round_dp(1)
    }
}
