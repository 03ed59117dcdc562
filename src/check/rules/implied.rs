//! `implied-plan` and `implied-previous`: what follows where nothing is printed to compare with.

use super::context::{has_rival, operand, tell};
use super::restatement::repeated;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{implied_plan, implied_previous, same_plan};
use crate::{Base, FigureId, Indicator, Report, Role};

const PLAN: &str = "implied-plan";
const PREVIOUS: &str = "implied-previous";

/// `đạt 2.030 tỷ đồng, đạt 58,8% KH`: the plan lies in an interval.
pub(super) struct ImpliedPlan;

impl Check for ImpliedPlan {
    fn rule(&self) -> &str {
        PLAN
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for (_, (level, ratio)) in report.indicators.iter().flat_map(|indicator| implying(report, indicator)) {
            let is_quantity = report.figure(level).is_some_and(|figure| figure.quantity().is_some());
            if let (true, Some(actual), Some(stated)) = (is_quantity, operand(report, level), operand(report, ratio))
                && let Ok(plan) = implied_plan(actual, stated)
            {
                sink(Finding::derived(PLAN, Relation::ImpliedPlan { level, ratio }, plan));
            }
        }
        met_again(report, sink);
    }
}

/// The implied plans of one plan that is met again: they intersect, or they contradict each other.
fn met_again(report: &Report, sink: &mut dyn FnMut(Finding)) {
    for (first, second) in repeated(report, |indicator| implying(report, indicator).next().is_some()) {
        let (Some(first), Some(second)) = (report.indicator(first), report.indicator(second)) else { continue };
        for (base, one) in implying(report, first) {
            let Some((_, other)) = implying(report, second).find(|(again, _)| *again == base) else { continue };
            let operands = |(level, ratio)| Some((operand(report, level)?, operand(report, ratio)?));
            let (Some(own), Some(others)) = (operands(one), operands(other)) else { continue };
            let Ok(found) = same_plan(own, others) else { continue };
            let relation = Relation::SamePlan { first: one, second: other };
            match found.stated().intersect(found.expected()) {
                Some(both) => sink(Finding::derived(PLAN, relation, both)),
                None => tell(report, sink, PLAN, relation, Ok(found)),
            }
        }
    }
}

/// The level and the ratio to each plan that is not printed.
fn implying<'a>(
    report: &'a Report,
    indicator: &'a Indicator,
) -> impl Iterator<Item = (Base, (FigureId, FigureId))> + 'a {
    indicator.targets.iter().filter_map(|target| {
        let (Some(level), None, Some(ratio)) = (indicator.level, target.level, target.ratio) else { return None };
        let is_clear = !has_rival(indicator, target.base) && !may_be_points(report, level, ratio);
        is_clear.then_some((target.base, (level, ratio)))
    })
}

/// `tỷ lệ bao phủ đạt 92,1%, vượt 0,6% chỉ tiêu`: by a part of the plan or by points, nothing tells.
fn may_be_points(report: &Report, level: FigureId, ratio: FigureId) -> bool {
    let level = report.figure(level).and_then(|level| level.quantity());
    let exceeds = report.figure(ratio).is_some_and(|ratio| ratio.direction.is_some());
    exceeds && level.is_some_and(|level| level.unit().is_ratio())
}

/// `đạt 318,5 tỷ đồng, tăng 15,3% so với cùng kỳ`: the earlier level lies in an interval.
pub(super) struct ImpliedPrevious;

impl Check for ImpliedPrevious {
    fn rule(&self) -> &str {
        PREVIOUS
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for indicator in report.indicators.iter().filter(|indicator| indicator.previous.is_none()) {
            let Some(level) = indicator.level else { continue };
            for growth in indicator.comparisons.iter().copied() {
                let Some(figure) = report.figure(growth) else { continue };
                let (Some(current), Some(stated)) = (operand(report, level), operand(report, growth)) else { continue };
                // An index is to its earlier level what a ratio is to its plan.
                let previous = match figure.role {
                    Role::Growth => implied_previous(current, stated),
                    Role::Index => implied_plan(current, stated),
                    _ => continue,
                };
                if let Ok(previous) = previous {
                    let relation = Relation::ImpliedPrevious { level, growth };
                    sink(Finding::derived(PREVIOUS, relation, previous));
                }
            }
        }
    }
}
