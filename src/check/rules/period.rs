//! `period`: levels of a time after the one reported on.

use super::context::{figures, outermost_kind};
use crate::check::Verdict;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::{Report, SectorKind};

const RULE: &str = "period";

/// A report on July that states a level of September; plans and tasks are about the time to come.
pub(super) struct FuturePeriod;

impl Check for FuturePeriod {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        let Some(own) = report.period else { return };
        for (figure, printed) in figures(report) {
            let Some(period) = printed.period.filter(|_| printed.role.is_level()) else { continue };
            let is_plan = matches!(outermost_kind(report, printed.sector), Some(SectorKind::Tasks | SectorKind::Plan));
            if !is_plan && own.is_over_before(&period) {
                sink(Finding::new(RULE, Verdict::Note, Relation::MeasuredAt { figure, period }));
            }
        }
    }
}
