//! What parts contribute to the growth of their whole, in points: `tăng 5,73%, trong đó khu vực I tăng 3,41%, đóng góp 0,74 điểm phần
//! trăm; khu vực II tăng 6,52%, đóng góp 2,31 điểm phần trăm; …`.
//!
//! A list may leave out what contributed little, or took away from the growth, so that only points that add up say something.

use super::context::PartsOf;
use super::sum_of_parts::MOST_PARTS;
use super::unannounced::Sum;
use crate::check::Operand;
use crate::{FigureId, IndicatorId, Quantity, Report, Role, Unit};
use std::collections::HashMap;

/// As many growths of one whole are tried: a year's, a quarter's, a month's.
const MOST_GROWTHS: usize = 4;

/// The growths with the contributions that add up to each.
pub(super) fn contributions(report: &Report, parts: &PartsOf) -> Vec<Sum> {
    let points = contributed(report);
    let mut sums = Vec::new();
    for (index, whole) in report.indicators.iter().enumerate() {
        let listed = parts.of(IndicatorId(index));
        let contributed: Vec<FigureId> = listed.iter().filter_map(|part| points.get(part).copied()).collect();
        if (2..=MOST_PARTS).contains(&contributed.len()) {
            let growths = whole.comparisons.iter().take(MOST_GROWTHS);
            sums.extend(growths.filter_map(|growth| sum_of(report, &contributed, *growth)).next());
        }
    }
    sums
}

/// How many points of the growth of its whole each indicator makes up, where that is printed.
fn contributed(report: &Report) -> HashMap<IndicatorId, FigureId> {
    let figures = report.figures.iter().enumerate();
    let shares = figures.filter(|(_, figure)| figure.role == Role::Share);
    let in_points = shares.filter(|(_, figure)| figure.quantity().is_some_and(|share| *share.unit() == Unit::POINT));
    in_points.filter_map(|(index, figure)| Some((figure.indicator?, FigureId(index)))).collect()
}

fn sum_of(report: &Report, parts: &[FigureId], total: FigureId) -> Option<Sum> {
    let growth = report.figure(total).filter(|figure| figure.role == Role::Growth)?.quantity()?;
    let in_points = Quantity::new(growth.value(), growth.step(), Unit::POINT);
    let sum = Sum::held_against(report, parts.to_vec(), total, Operand::from(&in_points))?;
    sum.found.verdict().agrees().then_some(sum)
}
