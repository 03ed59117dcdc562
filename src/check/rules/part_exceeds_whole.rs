//! `part-exceeds-whole`: a part with its whole.

use super::context::{figures, is_mean, measure, measure_of_part, operand, same_time};
use super::doubt::is_sound;
use super::slip::within;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{Verdict, at_most};
use crate::{Base, FigureId, Report};
use rust_decimal::Decimal;

const RULE: &str = "part-exceeds-whole";

/// `1.284 hồ sơ, trong đó 1.342 hồ sơ nộp trực tuyến`; `23/21 đơn`.
pub(super) struct PartExceedsWhole;

impl Check for PartExceedsWhole {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        let mut only_contradictions = |finding: Finding| {
            if finding.verdict == Verdict::Contradiction && is_sound(report, &finding) {
                sink(finding);
            }
        };
        for indicator in &report.indicators {
            let whole = indicator.whole.and_then(|whole| report.indicator(whole));
            let whole = whole.filter(|whole| same_time(whole.period, indicator.period) && !is_mean(whole));
            if let Some(whole) = whole
                && let (Some(part), Some(whole)) = (measure_of_part(whole, indicator), measure(whole))
                && is_likely_part(report, part, whole)
                && let (Some(own), Some(total)) = (operand(report, part), operand(report, whole))
                && let Ok(comparison) = at_most(own, total)
            {
                only_contradictions(Finding::compared(RULE, Relation::Part { part, whole }, &comparison));
            }
        }
        for (figure, printed) in figures(report) {
            if let (Some(fraction), Some(Base::Total)) = (printed.fraction(), printed.base)
                && let Ok(comparison) = at_most(fraction.numerator(), fraction.denominator())
            {
                only_contradictions(Finding::compared(RULE, Relation::WithinWhole { figure }, &comparison));
            }
        }
    }
}

/// Whether the figure can be a part that was printed wrongly. Far above the whole it is no part at all but something
/// else that the sentence speaks of; a bare number may count anything, and prices have no parts.
fn is_likely_part(report: &Report, part: FigureId, whole: FigureId) -> bool {
    let value = |id| {
        let quantity = report.figure(id).and_then(|figure| figure.quantity());
        quantity.filter(|quantity| !quantity.unit().is_none() && !quantity.unit().is_rate())
    };
    let (Some(part), Some(whole)) = (value(part), value(whole)) else { return false };
    within(whole.value(), part.value(), Decimal::new(5, 1))
}
