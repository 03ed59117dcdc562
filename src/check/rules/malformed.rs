//! `malformed-figure`: expressions that cannot be read, or not for certain.

use super::context::figures;
use crate::Report;
use crate::check::Verdict;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;

const RULE: &str = "malformed-figure";

/// `9,46% tỷ đồng`, `2,216,8 triệu đồng`, `tăng 51 so với cùng kỳ`, `31/11/2025`.
pub(super) struct MalformedFigure;

impl Check for MalformedFigure {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for (figure, printed) in figures(report) {
            if let Some(issue) = printed.issue {
                sink(Finding::new(RULE, Verdict::Note, Relation::Malformed { figure, issue }));
            }
        }
    }
}
