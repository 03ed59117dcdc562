//! `rank`: a place beyond the last one.

use super::context::figures;
use crate::check::Verdict;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::{Report, Role};

const RULE: &str = "rank";

/// `xếp thứ 65/63 tỉnh, thành phố`.
pub(super) struct Rank;

impl Check for Rank {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for (figure, printed) in figures(report) {
            if printed.role == Role::Rank
                && printed.issue.is_none()
                && let Some(rank) = printed.fraction()
                && rank.numerator().value() > rank.denominator().value()
            {
                sink(Finding::new(RULE, Verdict::Contradiction, Relation::WithinWhole { figure }));
            }
        }
    }
}
