//! Ratios to a plan that another section of the report stated.
//!
//! Only the number makes it sure that a plan far from the ratio is meant. So the first ratio has to follow from the plan to
//! its last printed digit, and from no other one; then that plan is known, and further ratios to it, and those of the parts
//! that it is divided into, are held against it also where they do not agree.

use super::name::{folded, likeness};
use super::percent::{ROUGHLY, is_share_within};
use super::plan::{matter, planned_alone};
use super::reader::Statements;
use super::units::same_unit;
use super::words::VON;
use crate::text::{Syllable, words};
use crate::{Base, FigureId, Indicator, IndicatorId};
use std::collections::HashMap;

/// How many plans back a ratio looks for its own; a report states its plans at its beginning, and seldom more.
const REACH: usize = 32;

/// giải ngân
const DISBURSE: [Syllable; 2] = words(["giải", "ngân"]);

/// A plan that was stated without what was reached of it.
struct Plan {
    indicator: IndicatorId,
    level: FigureId,
    base: Base,
    /// Whether a ratio followed from it.
    is_known: bool,
}

/// Gives the ratios whose plan is printed in another section that plan.
pub(super) fn bind(out: &mut Statements) {
    let mut plans: Vec<Plan> = plans_of(out).collect();
    if plans.is_empty() {
        return;
    }
    let mut wholes = HashMap::new();
    for index in 0..out.indicators.len() {
        let end = plans.partition_point(|plan| plan.indicator.0 < index);
        let near = &mut plans[end.saturating_sub(REACH)..end];
        let Some((target, plan)) = plan_of(out, index, near, &wholes) else { continue };
        let indicator = &mut out.indicators[index];
        indicator.targets[target].level = Some(plan.level);
        let of = &mut out.figures[plan.level.0].of;
        *of = of.or(indicator.level);
        plan.is_known = true;
        wholes.insert(IndicatorId(index), plan.indicator);
    }
}

/// The plans of a text in their order.
fn plans_of(out: &Statements) -> impl Iterator<Item = Plan> + '_ {
    out.indicators.iter().enumerate().filter_map(|(index, entry)| {
        let level = planned_alone(entry)?;
        let unit = out.figures[level.0].quantity()?.unit();
        let base = entry.targets.first()?.base;
        let plan = Plan { indicator: IndicatorId(index), level, base, is_known: false };
        (entry.targets.len() == 1 && !unit.is_ratio() && !unit.is_none()).then_some(plan)
    })
}

/// The one ratio of an indicator whose plan is not printed beside it, and that plan.
fn plan_of<'p>(
    out: &Statements,
    index: usize,
    plans: &'p mut [Plan],
    wholes: &HashMap<IndicatorId, IndicatorId>,
) -> Option<(usize, &'p mut Plan)> {
    let entry = &out.indicators[index];
    let level = out.figures[entry.level?.0].quantity()?;
    let quantity = |figure: FigureId| out.figures[figure.0].quantity();
    let mut open = entry.targets.iter().enumerate().filter(|(_, target)| target.level.is_none());
    let (target, ratio, base) = open.find_map(|(at, target)| Some((at, quantity(target.ratio?)?, target.base)))?;
    let words = |indicator: &Indicator| folded(&indicator.name);
    let may_be = |plan: &Plan| {
        let is_alike = quantity(plan.level).is_some_and(|planned| same_unit(planned.unit(), level.unit()));
        let is_another = matches!((base, plan.base), (Base::Plan(Some(own)), Base::Plan(Some(set))) if own != set);
        is_alike && !is_another && !is_over(entry, &out.indicators[plan.indicator.0])
    };
    // Of a part the plan is the part by its name, where that of the whole is known.
    if let Some(whole) = entry.whole.and_then(|whole| wholes.get(&whole)) {
        let is_part = |plan: &Plan| out.indicators[plan.indicator.0].whole == Some(*whole);
        let name = words(entry);
        let is_named = |plan: &Plan| {
            is_part(plan) && may_be(plan) && matter(&words(&out.indicators[plan.indicator.0])) == matter(&name)
        };
        return only_of(plans, is_named).map(|plan| (target, plan));
    }
    let agrees = |plan: &Plan, within| {
        quantity(plan.level).is_some_and(|plan| is_share_within(level.value(), plan.value(), ratio.value(), within))
    };
    let is_named = |plan: &Plan| is_named_alike(&words(entry), &words(&out.indicators[plan.indicator.0]));
    // Names are dear to compare, and few numbers agree.
    let is_meant = |plan: &Plan, within| may_be(plan) && agrees(plan, within) && is_named(plan);
    let place = place_of(plans, |plan| is_meant(plan, ratio.step()))
        .or_else(|| place_of(plans, |plan| plan.is_known && plan.base == base && is_meant(plan, ROUGHLY)))?;
    plans.get_mut(place).map(|plan| (target, plan))
}

/// Whether a level is of a time that was over before that of the plan began.
fn is_over(level: &Indicator, plan: &Indicator) -> bool {
    level.period.zip(plan.period).is_some_and(|(then, now)| then.is_over_before(&now))
}

/// Whether a plan may be that of a level by their names: both of one thing, or one of capital and the other of what was
/// done with it.
fn is_named_alike(level: &[Syllable], plan: &[Syllable]) -> bool {
    let spends = level.contains(&VON) || level.windows(DISBURSE.len()).any(|pair| *pair == DISBURSE);
    spends && plan.contains(&VON) || likeness(matter(level), matter(plan)).is_some()
}

fn only_of(plans: &mut [Plan], is_meant: impl Fn(&Plan) -> bool) -> Option<&mut Plan> {
    let place = place_of(plans, is_meant)?;
    plans.get_mut(place)
}

/// The place of the one plan that is meant; the same amount may be printed again.
fn place_of(plans: &[Plan], is_meant: impl Fn(&Plan) -> bool) -> Option<usize> {
    let mut meant = plans.iter().enumerate().filter(|(_, plan)| is_meant(plan));
    let (place, _) = meant.next()?;
    meant.next().is_none().then_some(place)
}
