//! `change`: a printed absolute change against the two levels.

use super::context::{EarlierLevels, MOST_TARGETS, figures, is_role, measure, operand, tell};
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{Operand, change, growth, plan_ratio};
use crate::{Base, Figure, FigureId, Indicator, IndicatorId, Percent, Report, Role, Unit};
use rust_decimal::Decimal;

const RULE: &str = "change";

/// `06 ca, giảm 09 ca so với cùng kỳ (15 ca)`; `còn 4,86%, giảm 1,35 điểm phần trăm so với cuối năm (6,21%)`.
pub(super) struct Change;

impl Check for Change {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        let earlier = EarlierLevels::new(report);
        for (index, indicator) in report.indicators.iter().enumerate() {
            for (previous, comparisons) in earlier.of(report, IndicatorId(index)) {
                for (stated, figure) in comparisons {
                    if matches!(figure.role, Role::Change | Role::Growth) {
                        from_previous(report, sink, indicator, previous, (stated, figure));
                    }
                }
            }
            from_plan(report, sink, indicator);
            from_fraction_of_plan(report, sink, indicator);
            from_ratio_of_then(report, sink, indicator);
        }
        for (fraction, figure) in figures(report) {
            within_fraction(report, sink, fraction, figure);
        }
    }
}

/// `giảm 07 vụ so với cùng kỳ (24/31 vụ)`: a change, or a growth, told with the level of now over that of then.
fn within_fraction(report: &Report, sink: &mut dyn FnMut(Finding), id: FigureId, figure: &Figure) {
    let Some((fraction, stated)) = figure.fraction().zip(figure.of) else { return };
    let (then, now) = (Operand::from(fraction.denominator()), Operand::from(fraction.numerator()));
    let Some(claim) = operand(report, stated) else { return };
    let found = match report.figure(stated).map(|stated| stated.role) {
        Some(Role::Change) => change(then, now, claim),
        Some(Role::Growth) => growth(then, now, claim),
        _ => return,
    };
    tell(report, sink, RULE, Relation::ChangeInFraction { fraction: id, stated }, found);
}

/// `đạt 86,7%, cao hơn 11,7 điểm phần trăm so với chỉ tiêu (75%)`: the one printed plan of that setter, and how far from it. `Trung ương
/// giao 6.850 tỷ đồng, HĐND tỉnh giao 7.400 tỷ đồng, cao hơn số Trung ương giao 550 tỷ đồng`: so is one plan from another.
fn from_plan(report: &Report, sink: &mut dyn FnMut(Finding), indicator: &Indicator) {
    for (stated, figure) in changes(report, indicator) {
        let Some(current) = figure.of else { continue };
        // What was reached of the plans may be told later, under its own name; then they are held against that.
        let reached =
            report.figure(current).filter(|of| of.role == Role::Target).and_then(|plan| report.figure(plan.of?));
        let holder = reached.and_then(|reached| report.indicator(reached.indicator?)).unwrap_or(indicator);
        let printed = holder.targets.iter().filter(|target| target.level.is_some()).take(MOST_TARGETS);
        let mut plans = printed.filter(|target| figure.base == Some(target.base)).filter_map(|target| target.level);
        let (Some(plan), None) = (plans.next(), plans.next()) else { continue };
        if plan != current {
            between(report, sink, plan, current, stated);
        }
    }
}

/// `thực hiện 33/31,5 ha, vượt kế hoạch 1,5 ha`: how far what was done is from what was planned, told behind both in one figure.
fn from_fraction_of_plan(report: &Report, sink: &mut dyn FnMut(Finding), indicator: &Indicator) {
    for (stated, figure) in changes(report, indicator) {
        let done = figure.of.and_then(|of| Some((of, report.figure(of)?.fraction()?)));
        let Some((id, done)) = done.filter(|_| figure.base.is_some_and(Base::is_plan)) else { continue };
        if let Some(claim) = operand(report, stated) {
            let found = change(Operand::from(done.denominator()), Operand::from(done.numerator()), claim);
            tell(report, sink, RULE, Relation::ChangeInFraction { fraction: id, stated }, found);
        }
    }
}

/// `đạt 22% kế hoạch, cao hơn cùng kỳ 3,4 điểm phần trăm (cùng kỳ đạt 18,6%)`: between a ratio and the one beside it that is of an
/// earlier time.
fn from_ratio_of_then(report: &Report, sink: &mut dyn FnMut(Finding), indicator: &Indicator) {
    const NEAR: usize = 3;
    let ratio = |id: FigureId| report.figure(id).filter(|figure| figure.role == Role::PlanRatio);
    for (stated, figure) in changes(report, indicator) {
        let Some((current, now)) = figure.of.and_then(|of| Some((of, ratio(of)?))) else { continue };
        let is_of_then = |id: &FigureId| {
            ratio(*id).is_some_and(|then| {
                let times = then.period.zip(now.period);
                then.of.is_none()
                    && then.indicator == now.indicator
                    && times.is_some_and(|(then, now)| then.last_day() < now.last_day())
            })
        };
        let near = stated.0.saturating_sub(NEAR)..=stated.0 + NEAR;
        let mut near = near.map(FigureId).filter(is_of_then);
        let (Some(then), None) = (near.next(), near.next()) else { continue };
        between(report, sink, then, current, stated);
    }
}

/// The changes that an indicator is stated with.
fn changes<'r>(report: &'r Report, indicator: &'r Indicator) -> impl Iterator<Item = (FigureId, &'r Figure)> {
    let stated = indicator.comparisons.iter().take(MOST_TARGETS);
    let figures = stated.filter_map(|&stated| Some((stated, report.figure(stated)?)));
    figures.filter(|(_, figure)| figure.role == Role::Change)
}

/// Holds a change against the two numbers that it is stated to lie between.
fn between(report: &Report, sink: &mut dyn FnMut(Finding), previous: FigureId, current: FigureId, stated: FigureId) {
    let operands = (operand(report, previous), operand(report, current), operand(report, stated));
    let (Some(before), Some(now), Some(claim)) = operands else { return };
    tell(report, sink, RULE, Relation::Change { previous, current, stated }, change(before, now, claim));
}

fn from_previous(
    report: &Report,
    sink: &mut dyn FnMut(Finding),
    indicator: &Indicator,
    previous: FigureId,
    (stated, figure): (FigureId, &Figure),
) {
    let Some((previous, current)) = levels(report, indicator, previous, figure) else { return };
    let operands = (operand(report, previous), operand(report, current), operand(report, stated));
    let (Some(before), Some(now), Some(claim)) = operands else { return };
    let comparison = change(before, now, claim);
    // Which way it went is not said.
    let turned = change(now, before, claim);
    if figure.direction.is_none() && turned.as_ref().is_ok_and(|found| found.verdict().agrees()) {
        return;
    }
    if comparison.as_ref().is_ok_and(|found| found.verdict().agrees()) || !fits_relatively(figure, before, now) {
        tell(report, sink, RULE, Relation::Change { previous, current, stated }, comparison);
    }
}

/// The levels between which a change lies: then and now.
fn levels(report: &Report, indicator: &Indicator, then: FigureId, change: &Figure) -> Option<(FigureId, FigureId)> {
    let is_ratio = |id: FigureId| {
        let quantity = report.figure(id).and_then(|figure| figure.quantity());
        quantity.is_some_and(|quantity| quantity.unit().is_ratio())
    };
    // `2.846 hộ, tỷ lệ 6,9%; còn 2.105 hộ, tỷ lệ 5,1%, giảm 1,8 điểm phần trăm`: of the share beside the level of then.
    let of_share = indicator.share.filter(|share| change.of == Some(*share) && !is_ratio(then));
    if let (Some(now), Some(then)) = (of_share, share_beside(report, then)) {
        return Some((then, now));
    }
    // `tăng 8,16%, cao hơn 0,62 điểm phần trăm so với mức tăng 7,54%`: of one growth against another.
    if is_role(report, then, Role::Growth) {
        let grown = change.of.filter(|of| change.role == Role::Change && is_role(report, *of, Role::Growth));
        return grown.map(|now| (then, now));
    }
    // `chiếm 0,68% tổng dư nợ, giảm 0,13 điểm phần trăm so với cuối năm (0,81%)`: a share of then.
    let level = measure(indicator).filter(|level| is_ratio(*level) == is_ratio(then));
    level.or(indicator.share.filter(|_| is_ratio(then))).map(|now| (then, now))
}

/// The share that is printed right behind a level.
fn share_beside(report: &Report, level: FigureId) -> Option<FigureId> {
    let share = FigureId(level.0 + 1);
    let figure = report.figure(share)?;
    (figure.role == Role::Share && figure.of == Some(level)).then_some(share)
}

/// Whether a rate that falls by `21,7%` fell by so much of itself, and not by points.
fn fits_relatively(figure: &Figure, before: Operand<'_>, now: Operand<'_>) -> bool {
    let percent = figure.quantity().filter(|stated| *stated.unit() == Unit::PERCENT);
    let index =
        percent.and_then(|stated| Some(Percent::new(stated.value().checked_add(Decimal::ONE_HUNDRED)?, stated.step())));
    index.is_some_and(|index| plan_ratio(now, before, index).is_ok_and(|found| found.verdict().agrees()))
}
