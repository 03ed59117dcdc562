//! `growth-of-parts`: the growth of a total lies between those of its complete parts.

use super::context::{PartsOf, operand, tell};
use super::foreign_trade::foreign_trade;
use super::sum_of_parts::closed_lists;
use super::unannounced::sums;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{GrowthPart, growth_of_parts};
use crate::{Base, FigureId, Indicator, IndicatorId, Parts, Period, Report, Role};
use std::collections::HashMap;

const RULE: &str = "growth-of-parts";

/// As many parts of a list that may leave others out are looked at: the sectors of an economy are three or four.
const LEAST: usize = 3;

/// `chi 5.000 tỷ đồng, tăng 58%, gồm: chi đầu tư 3.000 tỷ đồng, tăng 9%; chi thường xuyên 2.000 tỷ đồng, tăng 7%`.
pub(super) struct GrowthOfParts;

impl Check for GrowthOfParts {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        let parts = PartsOf::new(report);
        // `GRDP đạt 31.284 tỷ đồng, tăng 6,16%; khu vực I đạt 7.463 tỷ đồng, tăng 3,53%; …`: what adds up is complete.
        let unannounced: HashMap<FigureId, Vec<FigureId>> = foreign_trade(report, &parts)
            .into_iter()
            .chain(sums(report, &parts))
            .map(|sum| (sum.total, sum.parts))
            .collect();
        for (index, whole) in report.indicators.iter().enumerate() {
            let growths = growths(report, whole);
            if growths.is_empty() {
                continue;
            }
            let mut lists = complete_lists(report, &parts, IndicatorId(index), whole);
            if let Some(added) = whole.level.and_then(|level| unannounced.get(&level)) {
                lists.push(added.iter().filter_map(|part| report.figure(*part)?.indicator).collect());
            }
            let is_open = lists.is_empty();
            let open = parts.of(IndicatorId(index));
            for list in lists.into_iter().chain(is_open.then(|| open.to_vec()).filter(|list| list.len() >= LEAST)) {
                let listed: Vec<&Indicator> = list.into_iter().filter_map(|part| report.indicator(part)).collect();
                for total in &growths {
                    against_parts(report, sink, *total, &listed, is_open);
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

/// A stated growth, with what it is measured against, where printed, and the time that it speaks of.
type Growth = (FigureId, Option<Base>, Option<Period>);

/// The growths of an indicator, one for each base and time: the first of two is that of its level; where no level is
/// printed, it is not certain which was meant.
fn growths(report: &Report, indicator: &Indicator) -> Vec<Growth> {
    // A level is compared a few times.
    const MOST: usize = 32;
    let growth = |id: &FigureId| {
        let figure = report.figure(*id).filter(|figure| figure.role == Role::Growth)?;
        Some((*id, figure.base, figure.period))
    };
    let all: Vec<Growth> = indicator.comparisons.iter().take(MOST).filter_map(growth).collect();
    let is_like = |a: &Growth, b: &Growth| (a.1, a.2) == (b.1, b.2);
    let is_meant = |index: usize, growth: &Growth| match indicator.level {
        Some(_) => all.iter().take(index).all(|before| !is_like(before, growth)),
        None => all.iter().filter(|other| is_like(other, growth)).count() == 1,
    };
    all.iter().enumerate().filter(|(index, growth)| is_meant(*index, growth)).map(|(_, growth)| *growth).collect()
}

/// Of parts that may not be all, or whose growths may be against something else, only an agreement says something.
fn against_parts(
    report: &Report,
    sink: &mut dyn FnMut(Finding),
    total: Growth,
    listed: &[&Indicator],
    mut only_agrees: bool,
) {
    let (total, base, time) = total;
    let mut figures = Vec::with_capacity(listed.len());
    let mut parts = Vec::with_capacity(listed.len());
    for part in listed {
        let all = growths(report, part);
        let like_total = |growth: &&Growth| growth.1 == base && growth.2 == time;
        // `tăng 56,2% so với năm trước. Trong đó, xuất khẩu tăng 166,9%`: neither says that it is against something else.
        let may_be = |growth: &&Growth| {
            let is_open = growth.1.is_none() || base.is_none() || growth.1 == base;
            is_open && (growth.2.is_none() || time.is_none() || growth.2 == time)
        };
        let found = all.iter().find(like_total);
        only_agrees |= found.is_none();
        let Some((growth, ..)) = found.or_else(|| all.iter().find(may_be)) else { return };
        let Some(stated) = operand(report, *growth) else { return };
        let part = GrowthPart::new(stated);
        let level = physical_level(report, listed, parts.len());
        parts.push(level.and_then(|level| operand(report, level)).map_or(part, |level| part.at(level)));
        figures.push(*growth);
    }
    let mut tell_if_meant = |found: Finding| {
        if !only_agrees || found.verdict.agrees() {
            sink(found);
        }
    };
    if let Some(claim) = operand(report, total) {
        let relation = Relation::GrowthOfParts { total, parts: figures };
        tell(report, &mut tell_if_meant, RULE, relation, growth_of_parts(claim, &parts));
    }
}

/// The level of a part, where it is not money: money is often printed at current prices beside a growth at constant ones,
/// and then weighs wrongly.
fn physical_level(report: &Report, listed: &[&Indicator], index: usize) -> Option<FigureId> {
    let level = listed.get(index)?.level?;
    let unit = report.figure(level)?.quantity()?.unit();
    (!unit.is_money() && !unit.is_ratio() && !unit.is_rate()).then_some(level)
}
