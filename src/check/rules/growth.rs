//! `growth`: a stated growth, index or factor against the earlier level, or against the absolute change.

use super::context::{against_previous, is_role, measure, operand, tell};
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{growth, growth_by_change, multiple, plan_ratio};
use crate::{Direction, Figure, FigureId, Indicator, Report, Role};

const RULE: &str = "growth";

/// `đạt 318,5 tỷ đồng, tăng 12,3% so với cùng kỳ (283,6 tỷ đồng)`; `giảm 5.000 đồng/kg, tương ứng giảm 25%`.
pub(super) struct Growth;

impl Check for Growth {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for indicator in &report.indicators {
            if let Some(current) = measure(indicator) {
                from_previous(report, sink, indicator, current);
                by_change(report, sink, indicator, current);
            }
        }
    }
}

fn from_previous(report: &Report, sink: &mut dyn FnMut(Finding), indicator: &Indicator, current: FigureId) {
    let Some(previous) = indicator.previous else { return };
    for (stated, figure) in against_previous(report, indicator) {
        let operands = (operand(report, previous), operand(report, current), operand(report, stated));
        let (Some(before), Some(now), Some(claim)) = operands else { continue };
        let (relation, comparison) = match figure.role {
            Role::Growth => (Relation::Growth { previous, current, stated }, growth(before, now, claim)),
            // `giảm 5 lần`: the earlier level was five times the present one.
            Role::Multiple if figure.direction == Some(Direction::Down) => {
                (Relation::Growth { previous: current, current: previous, stated }, multiple(now, before, claim))
            }
            Role::Multiple => (Relation::Growth { previous, current, stated }, multiple(before, now, claim)),
            Role::Index => (Relation::Ratio { part: current, whole: previous, stated }, plan_ratio(now, before, claim)),
            _ => continue,
        };
        let agrees = comparison.as_ref().is_ok_and(|found| found.verdict().agrees());
        if agrees || !may_be_of_share(report, indicator) {
            tell(report, sink, RULE, relation, comparison);
        }
    }
}

/// `còn 198 hộ nghèo, chiếm 26,68% tổng số hộ, giảm 6,29%`: where a count is printed with its share, the percentage may say how
/// much less that is.
fn may_be_of_share(report: &Report, indicator: &Indicator) -> bool {
    let level = indicator.level.and_then(|level| report.figure(level)?.quantity());
    indicator.share.is_some() && level.is_some_and(|level| level.unit().is_countable())
}

/// An absolute change and the growth that says the same, `tương ứng giảm 20%`: neighbours with one base and one sign. Where
/// the earlier level is printed each of them is held against that, and that they disagree says nothing more.
fn by_change(report: &Report, sink: &mut dyn FnMut(Finding), indicator: &Indicator, current: FigureId) {
    for pair in indicator.comparisons.windows(2) {
        let (change, stated) = match *pair {
            [a, b] if is_role(report, a, Role::Change) && is_role(report, b, Role::Growth) => (a, b),
            [a, b] if is_role(report, a, Role::Growth) && is_role(report, b, Role::Change) => (b, a),
            _ => continue,
        };
        let (Some(of), Some(by)) = (report.figure(stated), report.figure(change)) else { continue };
        let bases_agree = of.base.is_none() || by.base.is_none() || of.base == by.base;
        let operands = (operand(report, current), operand(report, change), operand(report, stated));
        if let (true, true, (Some(now), Some(difference), Some(claim))) = (bases_agree, same_way(of, by), operands) {
            let relation = Relation::GrowthByChange { current, change, stated };
            let comparison = growth_by_change(now, difference, claim);
            let agrees = comparison.as_ref().is_ok_and(|found| found.verdict().agrees());
            if agrees || indicator.previous.is_none() {
                tell(report, sink, RULE, relation, comparison);
            }
        }
    }
}

/// Whether both speak of a rise, or both of a fall.
fn same_way(a: &Figure, b: &Figure) -> bool {
    let falls = |figure: &Figure| {
        figure.direction.map_or_else(
            || figure.quantity().is_some_and(|quantity| quantity.value().is_sign_negative()),
            |direction| direction == Direction::Down,
        )
    };
    falls(a) == falls(b)
}
