//! `growth-of-parts`: the growth of a total lies between those of its complete parts.

use super::context::{PartsOf, operand, tell};
use super::sum_of_parts::is_closed;
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
            let id = IndicatorId(index);
            let listed: Vec<&Indicator> = parts.of(id).iter().filter_map(|part| report.indicator(*part)).collect();
            if listed.len() < 2 || !are_all(report, &parts, id, whole, &listed) {
                continue;
            }
            for (total, base) in growths(report, whole) {
                against_parts(report, sink, total, base, &listed);
            }
        }
    }
}

/// Whether the parts are all there are: their levels add up or, where no level is printed, the list says so.
fn are_all(report: &Report, parts: &PartsOf, id: IndicatorId, whole: &Indicator, listed: &[&Indicator]) -> bool {
    let no_levels = whole.level.is_none() || listed.iter().all(|part| part.level.is_none());
    is_closed(report, parts, id) || (no_levels && whole.parts == Parts::All)
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
