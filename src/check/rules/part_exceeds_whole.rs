//! `part-exceeds-whole`: a part with its whole.

use super::context::{figures, is_sound, measure, operand};
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{Verdict, at_most};
use crate::{Base, Report};

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
            let whole = indicator.whole.and_then(|whole| report.indicator(whole)).and_then(measure);
            if let (Some(part), Some(whole)) = (measure(indicator), whole)
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
