//! `pace`: what was reached of a year's plan beside the part of the year that had gone by.

use super::names::{Word, words};
use crate::check::Verdict;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::text::s;
use crate::{Indicator, PeriodKind, Report};
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

const RULE: &str = "pace";

/// `đạt 58,8% KH` at the end of July, when 58,1 % of the year had gone by.
///
/// The day is the last one of the level's time, or of the report's, or the day of the document. The plan is taken for one
/// of the calendar year, as budgets and socio-economic plans are; nothing is told of what speaks of several years. Revenue
/// carried over from last year (`thu chuyển nguồn`) is booked early and makes the comparison meaningless; the note says so.
pub(super) struct Pace;

impl Check for Pace {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for indicator in &report.indicators {
            let Some(elapsed) = day(report, indicator).and_then(elapsed) else { continue };
            // `phấn đấu đạt 6.500 tỷ đồng, vượt 6,6% dự toán`: nothing was reached yet.
            let is_hoped_for =
                indicator.level.is_none() && indicator.targets.iter().any(|target| target.ratio.is_none());
            let targets = indicator
                .targets
                .iter()
                .filter(|target| target.base.is_plan() && !(is_hoped_for && target.level.is_none()));
            for ratio in targets.filter_map(|target| target.ratio) {
                let relation = Relation::Pace { ratio, elapsed, carried_over: may_hold_carried_over(indicator) };
                sink(Finding::new(RULE, Verdict::Note, relation));
            }
        }
    }
}

/// The last day of what the level speaks of; none where that is several years, for whose plan no year is a measure.
fn day(report: &Report, indicator: &Indicator) -> Option<NaiveDate> {
    match indicator.period.or(report.period) {
        Some(period) => (period.kind() != PeriodKind::Years).then(|| period.last_day()),
        None => report.letterhead.as_ref().and_then(|head| head.date),
    }
}

/// The part of the year up to and with the day, in per cent with one decimal.
fn elapsed(day: NaiveDate) -> Option<Decimal> {
    let days = NaiveDate::from_ymd_opt(day.year(), 12, 31)?.ordinal();
    let hundredfold = 100 * day.ordinal();
    if hundredfold.is_multiple_of(days) {
        return Some((hundredfold / days).into());
    }
    // No part of a year lies halfway between two tenths: 2.000 holds the factor 16, and neither 365 nor 366 does.
    Some(Decimal::new(i64::from((20 * hundredfold + days) / (2 * days)), 1))
}

/// Whether it is the total revenue of a local budget, of which carried-over revenue is a part.
fn may_hold_carried_over(indicator: &Indicator) -> bool {
    let has = |word| words(&indicator.name).any(|own| own == Word::Letters(word));
    has(s("thu")) && (has(s("NSĐP")) || (has(s("địa")) && has(s("phương"))) || has(s("nguồn")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_year() {
        let on = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).and_then(elapsed);
        assert_eq!(on(2022, 7, 31), Some(Decimal::new(581, 1)));
        assert_eq!(on(2024, 6, 30), Some(Decimal::new(497, 1)), "a leap year");
        assert_eq!(on(2023, 12, 31), Some(Decimal::from(100)));
        assert_eq!(on(2023, 1, 1), Some(Decimal::new(3, 1)));
    }
}
