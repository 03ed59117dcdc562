//! `fraction`: a part over a whole against its percentage, and against the whole printed elsewhere.

use super::context::{PartsOf, is_vague, measure, operand, tell};
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{fraction, plan_ratio, restatement};
use crate::{FigureId, Indicator, IndicatorId, Report};

const RULE: &str = "fraction";

/// `12/15 ấp, chiếm 80%`; `57 hộ nghèo, chiếm 1,87%` of 3.050; `147 cơ sở (145/147 cơ sở đạt)`.
pub(super) struct Fraction;

impl Check for Fraction {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        let parts = PartsOf::new(report);
        for (index, indicator) in report.indicators.iter().enumerate() {
            if let Some(level) = indicator.level {
                own_percentages(report, sink, indicator, level);
                denominators(report, sink, parts.of(IndicatorId(index)), level);
            }
        }
    }
}

/// The percentages that stand beside a fraction, and the share beside a part of a whole.
fn own_percentages(report: &Report, sink: &mut dyn FnMut(Finding), indicator: &Indicator, level: FigureId) {
    let Some(figure) = report.figure(level) else { return };
    let Some(own) = figure.fraction().filter(|_| !is_vague(figure)) else {
        share_of_whole(report, sink, indicator, level);
        return;
    };
    let ratios = indicator.targets.iter().filter(|target| target.level.is_none()).filter_map(|target| target.ratio);
    for stated in indicator.share.into_iter().chain(ratios) {
        if let Some(percentage) = operand(report, stated) {
            tell(report, sink, RULE, Relation::Fraction { fraction: level, stated }, fraction(own, percentage));
        }
    }
}

fn share_of_whole(report: &Report, sink: &mut dyn FnMut(Finding), indicator: &Indicator, part: FigureId) {
    let whole = indicator.whole.and_then(|whole| report.indicator(whole)).and_then(measure);
    let (Some(whole), Some(stated)) = (whole, indicator.share) else { return };
    let operands = (operand(report, part), operand(report, whole), operand(report, stated));
    if let (Some(own), Some(total), Some(share)) = operands {
        tell(report, sink, RULE, Relation::Ratio { part, whole, stated }, plan_ratio(own, total, share));
    }
}

/// The fractions among the parts whose denominator is the total. Another denominator proves nothing: it may be that of
/// some part.
fn denominators(report: &Report, sink: &mut dyn FnMut(Finding), parts: &[IndicatorId], total: FigureId) {
    let Some(count) = report.figure(total).and_then(|figure| figure.quantity()) else { return };
    let is_over_total = |id: &FigureId| {
        let over = report.figure(*id).and_then(|figure| figure.fraction());
        over.is_some_and(|over| restatement(count, over.denominator()).is_ok_and(|same| same.verdict().agrees()))
    };
    let levels = parts.iter().filter_map(|id| report.indicator(*id)).filter_map(|part| part.level);
    let fractions: Vec<FigureId> = levels.filter(is_over_total).collect();
    let first = fractions.first().and_then(|id| report.figure(*id)).and_then(|figure| figure.fraction());
    if let Some(first) = first {
        let same = restatement(count, first.denominator());
        tell(report, sink, RULE, Relation::Denominators { total, fractions }, same);
    }
}
