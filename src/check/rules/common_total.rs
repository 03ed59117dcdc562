//! Shares in a row that are of one total, which no word names: `Dư nợ nông nghiệp 31.862 tỷ đồng, chiếm 51%; doanh nghiệp nhỏ 14.369 tỷ
//! đồng, chiếm 23%; …` behind a level of 62.475 tỷ đồng.
//!
//! That two shares or more follow from one level before them is no chance; so what does not is no contradiction.

use super::context::{adds_up_to_level, measure, operand, same_time};
use crate::check::{Comparison, plan_ratio};
use crate::{Figure, FigureId, Indicator, Quantity, Report};
use std::ops::Range;

/// How many indicators back the total is looked for.
const REACH: usize = 24;

/// As many shares in a row are of one total.
const LEAST: usize = 2;

/// A row is no longer: of more shares the first follow.
const MOST: usize = 16;

/// A part and its share of a total, in that order.
pub(super) struct Shared {
    pub(super) part: FigureId,
    pub(super) stated: FigureId,
    pub(super) total: FigureId,
    pub(super) found: Comparison,
}

/// The shares of totals that are not named.
pub(super) fn common_totals(report: &Report) -> Vec<Shared> {
    let mut shared = Vec::new();
    let mut first = 0;
    while first < report.indicators.len() {
        let row = row(report, first);
        first = row.end.max(first + 1);
        if row.len() >= LEAST {
            shared.extend(of_one_total(report, row));
        }
    }
    shared
}

/// The indicators from `first` on that each state a level of one unit with its share of something.
fn row(report: &Report, first: usize) -> Range<usize> {
    let unit = report.indicators.get(first).and_then(|entry| open(report, entry)).map(Quantity::unit);
    let goes_on = |entry: &&Indicator| unit.is_some() && open(report, entry).map(Quantity::unit) == unit;
    first..first + report.indicators.iter().skip(first).take(MOST).take_while(goes_on).count()
}

/// The level of a part whose share no total explains.
fn open<'r>(report: &'r Report, entry: &Indicator) -> Option<&'r Quantity> {
    let is_open = entry.share.is_some() && entry.share_of.is_none() && entry.whole.is_none();
    let level = report.figure(entry.level.filter(|_| is_open)?).and_then(|figure| figure.quantity())?;
    adds_up_to_level(level.unit()).then_some(level)
}

/// The row with the one level before it that all its shares are of.
fn of_one_total(report: &Report, row: Range<usize>) -> Vec<Shared> {
    let parts = report.indicators.get(row.clone()).unwrap_or_default();
    let before = report.indicators.get(row.start.saturating_sub(REACH)..row.start).unwrap_or_default();
    let explains = |total: FigureId| parts.iter().map(|part| share(report, part, total)).collect::<Option<Vec<_>>>();
    let time = parts.first().and_then(|part| part.period);
    // `A 86,8 tỷ đồng, B 68,4 tỷ đồng; tổng cộng 155,2 tỷ đồng, tỷ trọng tương ứng 55,9% và 44,1%`: or right behind them.
    let behind = report.indicators.get(row.end..).unwrap_or_default().iter().take(1);
    let totals = before.iter().rev().chain(behind).filter(|entry| same_time(entry.period, time)).filter_map(measure);
    let mut found = totals.filter_map(|total| Some((total, explains(total)?)));
    let value = |id: FigureId| report.figure(id).and_then(Figure::counted).map(Quantity::value);
    let Some((total, shared)) = found.next() else { return Vec::new() };
    // The same total may be printed again.
    if found.all(|(other, _)| value(other) == value(total)) { shared } else { Vec::new() }
}

fn share(report: &Report, part: &Indicator, total: FigureId) -> Option<Shared> {
    let (level, stated) = (part.level?, part.share?);
    let whole = report.figure(total).and_then(Figure::counted)?;
    let own = report.figure(level).and_then(Figure::counted).filter(|own| own.unit() == whole.unit())?;
    let found = plan_ratio(operand(report, level)?, operand(report, total)?, operand(report, stated)?).ok()?;
    let is_share = own.value() < whole.value() && found.verdict().agrees();
    is_share.then_some(Shared { part: level, stated, total, found })
}
