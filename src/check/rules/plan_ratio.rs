//! `plan-ratio`: the stated percentage against value and printed plan.

use super::context::{measure, operand, tell};
use crate::Report;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::plan_ratio;
use crate::check::relation::Relation;

const RULE: &str = "plan-ratio";

/// `đạt 48,9% dự toán tỉnh giao (14 tỷ đồng)`.
pub(super) struct PlanRatio;

impl Check for PlanRatio {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for indicator in &report.indicators {
            for target in &indicator.targets {
                let (Some(level), Some(plan), Some(ratio)) = (measure(indicator), target.level, target.ratio) else {
                    continue;
                };
                let operands = (operand(report, level), operand(report, plan), operand(report, ratio));
                if let (Some(actual), Some(planned), Some(stated)) = operands {
                    let relation = Relation::Ratio { part: level, whole: plan, stated: ratio };
                    tell(report, sink, RULE, relation, plan_ratio(actual, planned, stated));
                }
            }
        }
    }
}
