//! `change`: a printed absolute change against the two levels.

use super::context::{against_previous, operand, tell};
use crate::check::change;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::{Report, Role, Unit};

const RULE: &str = "change";

/// `06 ca, giảm 09 ca so với cùng kỳ (15 ca)`; `còn 4,86%, giảm 1,35 điểm phần trăm so với cuối năm (6,21%)`.
pub(super) struct Change;

impl Check for Change {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for indicator in &report.indicators {
            let (Some(current), Some(previous)) = (indicator.level, indicator.previous) else { continue };
            for (stated, figure) in against_previous(report, indicator) {
                if !matches!(figure.role, Role::Change | Role::Growth) {
                    continue;
                }
                let operands = (operand(report, previous), operand(report, current), operand(report, stated));
                let (Some(before), Some(now), Some(claim)) = operands else { continue };
                let comparison = change(before, now, claim);
                // A rate that falls by `3,16%` falls by points if that fits; if not, it may have fallen by 3,16 % of itself.
                let relative = figure.quantity().is_some_and(|stated| *stated.unit() == Unit::PERCENT);
                if !relative || comparison.as_ref().is_ok_and(|found| found.verdict().agrees()) {
                    tell(report, sink, RULE, Relation::Change { previous, current, stated }, comparison);
                }
            }
        }
    }
}
