//! `implied-plan` and `implied-previous`: what follows where nothing is printed to compare with.

use super::context::operand;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{implied_plan, implied_previous};
use crate::{Report, Role};

/// `đạt 2.030 tỷ đồng, đạt 58,8% KH`: the plan lies in an interval.
pub(super) struct ImpliedPlan;

impl Check for ImpliedPlan {
    fn rule(&self) -> &str {
        "implied-plan"
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for indicator in &report.indicators {
            let Some(level) = indicator.level else { continue };
            for target in indicator.targets.iter().filter(|target| target.level.is_none()) {
                let Some(ratio) = target.ratio else { continue };
                let quantity = report.figure(level).is_some_and(|figure| figure.quantity().is_some());
                if let (true, Some(actual), Some(stated)) = (quantity, operand(report, level), operand(report, ratio))
                    && let Ok(plan) = implied_plan(actual, stated)
                {
                    sink(Finding::derived(self.rule().to_owned(), Relation::ImpliedPlan { level, ratio }, plan));
                }
            }
        }
    }
}

/// `đạt 318,5 tỷ đồng, tăng 15,3% so với cùng kỳ`: the earlier level lies in an interval.
pub(super) struct ImpliedPrevious;

impl Check for ImpliedPrevious {
    fn rule(&self) -> &str {
        "implied-previous"
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
                    sink(Finding::derived(self.rule().to_owned(), relation, previous));
                }
            }
        }
    }
}
