//! `growth`: a stated growth, index or factor against the earlier level, or against the absolute change.

use super::context::{EarlierLevels, is_role, is_vague, measure, operand, tell};
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{Operand, growth, growth_by_change, multiple, plan_ratio};
use crate::{Direction, Figure, FigureId, Indicator, IndicatorId, Percent, Report, Role};
use rust_decimal::Decimal;

const RULE: &str = "growth";

/// `đạt 318,5 tỷ đồng, tăng 12,3% so với cùng kỳ (283,6 tỷ đồng)`; `giảm 5.000 đồng/kg, tương ứng giảm 25%`.
pub(super) struct Growth;

impl Check for Growth {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        let earlier = EarlierLevels::new(report);
        for (index, indicator) in report.indicators.iter().enumerate() {
            if let Some(current) = measure(indicator) {
                for (previous, stated) in earlier.of(report, IndicatorId(index)) {
                    from_previous(report, sink, indicator, (previous, current), &stated);
                }
                by_change(report, sink, indicator, current);
            }
        }
    }
}

fn from_previous(
    report: &Report,
    sink: &mut dyn FnMut(Finding),
    indicator: &Indicator,
    (previous, current): (FigureId, FigureId),
    comparisons: &[(FigureId, &Figure)],
) {
    for &(stated, figure) in comparisons {
        let operands = (operand(report, previous), operand(report, current), operand(report, stated));
        let (Some(before), Some(now), Some(claim)) = operands else { continue };
        let (relation, comparison) = match figure.role {
            Role::Growth => (Relation::Growth { previous, current, stated }, growth(before, now, claim)),
            // `giảm 5 lần`: the earlier level was five times the present one.
            Role::Multiple if figure.direction == Some(Direction::Down) => {
                (Relation::Growth { previous: current, current: previous, stated }, multiple(now, before, claim))
            }
            Role::Multiple => (Relation::Growth { previous, current, stated }, multiple(before, now, claim)),
            Role::Index => (Relation::Ratio { part: current, whole: previous, stated }, plan_ratio(now, before, claim)),
            _ => continue,
        };
        let agrees = comparison.as_ref().is_ok_and(|found| found.verdict().agrees());
        if agrees || !may_be_of_share(report, indicator) {
            tell(report, sink, RULE, relation, comparison);
        }
    }
}

/// `còn 198 hộ nghèo, chiếm 26,68% tổng số hộ, giảm 6,29%`: where a count is printed with its share, the percentage may say how
/// much less that is.
fn may_be_of_share(report: &Report, indicator: &Indicator) -> bool {
    let level = indicator.level.and_then(|level| report.figure(level)?.quantity());
    indicator.share.is_some() && level.is_some_and(|level| level.unit().is_countable())
}

/// An absolute change and the growth that says the same, `tương ứng giảm 20%`: neighbours with one base and one sign. Where
/// the earlier level is printed each of them is held against that, and that they disagree says nothing more.
fn by_change(report: &Report, sink: &mut dyn FnMut(Finding), indicator: &Indicator, current: FigureId) {
    let is_growth = |id: FigureId| is_role(report, id, Role::Growth) || is_role(report, id, Role::Index);
    // `giảm 105 tỷ đồng (giảm 82%), so với năm trước giảm 2,5 tỷ đồng (giảm 10%)`: what is explained belongs to no second change.
    let mut explained = None;
    let is_change = |id: FigureId| is_role(report, id, Role::Change);
    let neighbours = indicator.comparisons.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?)));
    for (first, second) in neighbours.chain(respective(report, indicator)) {
        if explained == Some(first) {
            continue;
        }
        let (change, stated) = if is_change(first) { (first, second) } else { (second, first) };
        if !is_change(change) || !is_growth(stated) {
            continue;
        }
        let (Some(of), Some(by)) = (report.figure(stated), report.figure(change)) else { continue };
        let bases_agree = of.base.is_none() || by.base.is_none() || of.base == by.base;
        // `bằng 98,8% so với năm trước, tương ứng giảm 2.341,6 ha`
        let (claim, is_fall) = match of.role {
            Role::Index => {
                let growth = growth_of_index(of);
                (growth.map(Operand::from), growth.is_some_and(|growth| growth.value().is_sign_negative()))
            }
            _ => (operand(report, stated), falls(of)),
        };
        let one_way = is_fall == falls(by);
        let operands = (operand(report, current), operand(report, change), claim);
        if let (true, true, (Some(now), Some(difference), Some(claim))) = (bases_agree, one_way, operands) {
            let relation = Relation::GrowthByChange { current, change, stated };
            let comparison = growth_by_change(now, difference, claim);
            let agrees = comparison.as_ref().is_ok_and(|found| found.verdict().agrees());
            explained = agrees.then_some(second);
            if agrees || indicator.previous.is_none() {
                tell(report, sink, RULE, relation, comparison);
            }
        }
    }
}

/// `giảm 22,4 triệu USD so với tháng trước và giảm 17,3 triệu USD so với cùng kỳ, tương ứng giảm 24,7% và 20,2%`: two changes and the
/// growths that say the same, each against the base of its own.
fn respective<'r>(report: &'r Report, indicator: &'r Indicator) -> impl Iterator<Item = (FigureId, FigureId)> + 'r {
    let base = |id: FigureId| report.figure(id).and_then(|figure| figure.base);
    let rows = indicator.comparisons.windows(4).filter_map(move |row| {
        let [a, b, c, d] = *row else { return None };
        let roles = [a, b].iter().all(|id| is_role(report, *id, Role::Change))
            && [c, d].iter().all(|id| is_role(report, *id, Role::Growth));
        let same = base(a) == base(c) && base(b) == base(d) && base(a) != base(b);
        (roles && same).then_some([(a, c), (b, d)])
    });
    rows.flatten()
}

/// The growth that an index says, where no hedge leaves it open.
fn growth_of_index(index: &Figure) -> Option<Percent> {
    let stated = index.quantity().filter(|_| !is_vague(index))?;
    Some(Percent::new(stated.value().checked_sub(Decimal::ONE_HUNDRED)?, stated.step()))
}

/// Whether it speaks of a fall, and not of a rise.
fn falls(figure: &Figure) -> bool {
    figure.direction.map_or_else(
        || figure.quantity().is_some_and(|quantity| quantity.value().is_sign_negative()),
        |direction| direction == Direction::Down,
    )
}
