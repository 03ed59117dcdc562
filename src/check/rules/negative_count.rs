//! `negative-count`: counts below zero.

use super::context::figures;
use crate::check::Verdict;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::{Report, Role};
use rust_decimal::Decimal;

const RULE: &str = "negative-count";

/// `-5 hộ`. A note: what looks like a sign is often a dash.
pub(super) struct NegativeCount;

impl Check for NegativeCount {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for (figure, printed) in figures(report) {
            let count = printed.quantity().filter(|quantity| quantity.unit().is_countable());
            if printed.role == Role::Amount && count.is_some_and(|count| count.value() < Decimal::ZERO) {
                sink(Finding::new(RULE, Verdict::Note, Relation::NotNegative { figure }));
            }
        }
    }
}
