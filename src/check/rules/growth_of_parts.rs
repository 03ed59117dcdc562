//! `growth-of-parts`: the growth of a total lies between those of its complete parts.

use super::context::{PartsOf, operand, tell};
use super::sum_of_parts::closed_lists;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{GrowthPart, growth_of_parts};
use crate::{Base, FigureId, Indicator, IndicatorId, Parts, Report, Role};

const RULE: &str = "growth-of-parts";

/// `chi 5.000 tỷ đồng, tăng 58%, gồm: chi đầu tư 3.000 tỷ đồng, tăng 9%; chi thường xuyên 2.000 tỷ đồng, tăng 7%`.
pub(super) struct GrowthOfParts;

impl Check for GrowthOfParts {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        let parts = PartsOf::new(report);
        for (index, whole) in report.indicators.iter().enumerate() {
            let growths = growths(report, whole);
            if growths.is_empty() {
                continue;
            }
            for list in complete_lists(report, &parts, IndicatorId(index), whole) {
                let listed: Vec<&Indicator> = list.into_iter().filter_map(|part| report.indicator(part)).collect();
                for (total, base) in &growths {
                    against_parts(report, sink, *total, *base, &listed);
                }
            }
        }
    }
}

/// The lists of parts that leave none out: their levels add up or, where no level is printed, the list says so.
fn complete_lists(report: &Report, parts: &PartsOf, id: IndicatorId, whole: &Indicator) -> Vec<Vec<IndicatorId>> {
    let listed = parts.of(id);
    let has_level = |part: &IndicatorId| report.indicator(*part).is_some_and(|part| part.level.is_some());
    let no_levels = whole.level.is_none() || !listed.iter().any(has_level);
    if whole.parts == Parts::All && no_levels && listed.len() >= 2 {
        return vec![listed.to_vec()];
    }
    closed_lists(report, parts, id)
}

/// The growths of an indicator, one for each base: a second one was hardly meant of the same level.
fn growths(report: &Report, indicator: &Indicator) -> Vec<(FigureId, Base)> {
    let mut growths: Vec<(FigureId, Base)> = Vec::new();
    for id in &indicator.comparisons {
        let base = report.figure(*id).filter(|figure| figure.role == Role::Growth).and_then(|figure| figure.base);
        if let Some(base) = base.filter(|base| growths.iter().all(|(_, known)| known != base)) {
            growths.push((*id, base));
        }
    }
    growths
}

fn against_parts(report: &Report, sink: &mut dyn FnMut(Finding), total: FigureId, base: Base, listed: &[&Indicator]) {
    let mut figures = Vec::with_capacity(listed.len());
    let mut parts = Vec::with_capacity(listed.len());
    for part in listed {
        let Some((growth, _)) = growths(report, part).into_iter().find(|(_, own)| *own == base) else { return };
        let Some(stated) = operand(report, growth) else { return };
        let part = GrowthPart::new(stated);
        let level = physical_level(report, listed, parts.len());
        parts.push(level.and_then(|level| operand(report, level)).map_or(part, |level| part.at(level)));
        figures.push(growth);
    }
    if let Some(claim) = operand(report, total) {
        tell(report, sink, RULE, Relation::GrowthOfParts { total, parts: figures }, growth_of_parts(claim, &parts));
    }
}

/// The level of a part, where it is not money: money is often printed at current prices beside a growth at constant ones,
/// and then weighs wrongly.
fn physical_level(report: &Report, listed: &[&Indicator], index: usize) -> Option<FigureId> {
    let level = listed.get(index)?.level?;
    let unit = report.figure(level)?.quantity()?.unit();
    (!unit.is_money() && !unit.is_ratio() && !unit.is_rate()).then_some(level)
}
