//! Plans of parts that make up the plan of their whole: `thu 5.214 tỷ đồng, đạt 52,1% dự toán (10.000 tỷ đồng), gồm: thu nội địa đạt
//! 51% (8.040 tỷ đồng); thu khác đạt 57% (1.960 tỷ đồng)`.
//!
//! A list may leave parts out whose plans are not printed, so that only a sum to the last digit says something.

use super::context::{MOST_TARGETS, PartsOf, adds_up_to_level};
use super::sum_of_parts::MOST_PARTS;
use super::unannounced::Sum;
use crate::{Base, FigureId, Indicator, IndicatorId, Report};

/// The plans with those of the parts that add up to each.
pub(super) fn planned_sums(report: &Report, parts: &PartsOf) -> Vec<Sum> {
    let mut sums = Vec::new();
    for (index, whole) in report.indicators.iter().enumerate() {
        let listed = parts.of(IndicatorId(index));
        // What has no level is held together by its plans alone, which the parts are then measured by.
        if whole.level.is_none() || !(2..=MOST_PARTS).contains(&listed.len()) {
            continue;
        }
        let plans = printed(whole).filter_map(|(base, total)| sum_of(report, listed, base, total));
        sums.extend(plans);
    }
    sums
}

fn sum_of(report: &Report, listed: &[IndicatorId], base: Base, total: FigureId) -> Option<Sum> {
    report.figure(total)?.quantity().filter(|total| adds_up_to_level(total.unit()))?;
    let plan = |part: &IndicatorId| printed(report.indicator(*part)?).find(|(own, _)| *own == base);
    let parts: Vec<FigureId> = listed.iter().filter_map(|part| Some(plan(part)?.1)).collect();
    Some(parts).filter(|parts| parts.len() >= 2).and_then(|parts| Sum::exact(report, parts, total))
}

/// The plans of an indicator that are printed.
fn printed(indicator: &Indicator) -> impl Iterator<Item = (Base, FigureId)> + '_ {
    indicator.targets.iter().take(MOST_TARGETS).filter_map(|target| Some((target.base, target.level?)))
}
