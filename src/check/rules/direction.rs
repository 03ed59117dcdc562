//! `direction`: the word of a change against the sign of its number.

use super::context::figures;
use crate::check::Verdict;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::{Direction as Word, Report, Role};

const RULE: &str = "direction";

/// `giảm (+0,42%)`. `giảm (-0,23%)` is a common doubling and agrees.
pub(super) struct Direction;

impl Check for Direction {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for (change, figure) in figures(report) {
            let (true, Some(word), Some(quantity)) =
                (matches!(figure.role, Role::Growth | Role::Change), figure.direction, figure.quantity())
            else {
                continue;
            };
            let (value, zero) = (quantity.value(), rust_decimal::Decimal::ZERO);
            let against = match word {
                Word::Up => value < zero,
                Word::Down => value > zero,
            };
            if against && figure.issue.is_none() {
                sink(Finding::new(RULE, Verdict::Contradiction, Relation::Direction { change }));
            }
        }
    }
}
