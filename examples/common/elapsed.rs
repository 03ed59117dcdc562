//! How much of the year is over.
#![allow(dead_code)]

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

/// The days of a year up to a day, and the days of that year.
#[derive(Clone, Copy)]
pub struct Elapsed {
    days: u32,
    of: u32,
}

impl Elapsed {
    /// Up to and with `day`.
    pub fn at(day: NaiveDate) -> Self {
        Self { days: day.ordinal(), of: if day.leap_year() { 366 } else { 365 } }
    }

    /// Whether a percentage lies below the elapsed share. Cross-multiplied, so that nothing is rounded.
    pub fn exceeds(self, percent: Decimal) -> bool {
        let hundredths = Decimal::from(self.days) * Decimal::ONE_HUNDRED;
        percent.checked_mul(Decimal::from(self.of)).is_some_and(|done| done < hundredths)
    }

    /// In per cent, to one place.
    pub fn percent(self) -> Decimal {
        (Decimal::from(self.days) * Decimal::ONE_HUNDRED / Decimal::from(self.of)).round_dp(1)
    }
}
