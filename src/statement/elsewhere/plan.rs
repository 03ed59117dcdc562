//! Ratios to a plan that another sentence or another section of the report stated.
//!
//! Only the number makes it sure that a plan far from the ratio is meant. So the first ratio has to follow from the plan to
//! its last printed digit, and from no other one; then that plan is known, and further ratios to it, and those of the parts
//! that it is divided into, are held against it also where they do not agree. Where ratios so follow from several plans that
//! one section lists, those of the same base speak of that list, and are held against its plan of the same name.

use crate::statement::bind::plan::matter;
use crate::statement::name::before_verb::{folded, likeness};
use crate::statement::name::composed::DISBURSE;
use crate::statement::reader::Statements;
use crate::statement::role::percent::{ROUGHLY, is_share_within};
use crate::statement::units::{has_three_digits, same_unit};
use crate::statement::words::VON;
use crate::{Base, FigureId, Indicator, IndicatorId, Quantity, SectorId};
use rust_decimal::Decimal;
use std::collections::{HashMap, HashSet};

/// How many plans back a ratio looks for its own; a report states its plans at its beginning, and seldom more.
const REACH: usize = 32;

/// As many ratios and plans of one indicator are looked at; nothing is measured against more.
const MOST_RATIOS: usize = 4;

/// A plan that is printed.
struct Plan {
    indicator: IndicatorId,
    level: FigureId,
    base: Base,
    /// Whether its indicator states nothing else, so that its name may be no more than whose plan it is.
    is_alone: bool,
    /// Whether a ratio followed from it.
    is_known: bool,
}

/// The wholes that were held against each other: the level, and its plan.
type Held = HashSet<(IndicatorId, IndicatorId)>;

/// How many plans of a section ratios of one base followed from.
type Lists = HashMap<(Option<SectorId>, Base), usize>;

/// As many make sure that ratios speak of a list.
const LISTED: usize = 2;

/// Gives the ratios whose plan is printed in another sentence or section that plan.
pub(crate) fn bind(out: &mut Statements) {
    let mut plans: Vec<Plan> = plans_of(out).collect();
    if plans.is_empty() {
        return;
    }
    let mut held = Held::new();
    let mut lists = Lists::new();
    let mut open = Vec::new();
    for index in 0..out.indicators.len() {
        for target in 0..out.indicators[index].targets.len().min(MOST_RATIOS) {
            let Some(ratio) = Open::of(out, index, target) else { continue };
            let near = near(&plans, index);
            let Some(place) = ratio.plan(&plans[near.clone()], &held) else {
                open.push((index, target));
                continue;
            };
            let place = near.start + place;
            let list = (ratio.stated(&plans[place]).sector, ratio.base);
            if !plans[place].is_known && plans[place].is_alone {
                *lists.entry(list).or_default() += 1;
            }
            held.insert((IndicatorId(index), plans[place].indicator));
            hold(out, (index, target), &mut plans[place]);
        }
    }
    for (index, target) in open {
        let near = near(&plans, index);
        let place = Open::of(out, index, target).and_then(|ratio| ratio.listed_plan(&plans[near.clone()], &lists));
        if let Some(place) = place {
            hold(out, (index, target), &mut plans[near.start + place]);
        }
    }
}

/// The plans before an indicator that its ratios look for theirs among.
fn near(plans: &[Plan], indicator: usize) -> std::ops::Range<usize> {
    let end = plans.partition_point(|plan| plan.indicator.0 < indicator);
    end.saturating_sub(REACH)..end
}

/// Gives a ratio its plan, which is known then.
fn hold(out: &mut Statements, (index, target): (usize, usize), plan: &mut Plan) {
    let indicator = &mut out.indicators[index];
    indicator.targets[target].level = Some(plan.level);
    let of = &mut out.figures[plan.level.0].of;
    *of = of.or(indicator.level);
    plan.is_known = true;
}

/// The printed plans of a text in their order.
fn plans_of(out: &Statements) -> impl Iterator<Item = Plan> + '_ {
    out.indicators.iter().enumerate().flat_map(move |(index, entry)| {
        entry.targets.iter().take(MOST_RATIOS).filter_map(move |target| {
            let level = target.level?;
            let unit = out.figures[level.0].quantity()?.unit();
            let (indicator, base) = (IndicatorId(index), target.base);
            let plan = Plan { indicator, level, base, is_alone: entry.level.is_none(), is_known: false };
            (!unit.is_ratio() && !unit.is_none()).then_some(plan)
        })
    })
}

/// A ratio whose plan is not printed beside it.
struct Open<'r> {
    out: &'r Statements,
    entry: &'r Indicator,
    level: &'r Quantity,
    ratio: &'r Quantity,
    base: Base,
}

impl<'r> Open<'r> {
    fn of(out: &'r Statements, index: usize, target: usize) -> Option<Self> {
        let entry = &out.indicators[index];
        let quantity = |figure: FigureId| out.figures[figure.0].quantity();
        let target = entry.targets.get(target).filter(|target| target.level.is_none())?;
        let (level, ratio) = (quantity(entry.level?)?, quantity(target.ratio?)?);
        Some(Self { out, entry, level, ratio, base: target.base })
    }

    /// The place of its plan among those before it.
    fn plan(&self, plans: &[Plan], held: &Held) -> Option<usize> {
        let possible: Vec<_> = plans.iter().enumerate().filter(|(_, plan)| self.may_be(plan)).collect();
        // The same plan may be printed again.
        let amount = |plan: &Plan| self.planned(plan).map(Quantity::value);
        let only = |is_meant: &dyn Fn(&Plan) -> bool| {
            let mut meant = possible.iter().filter(|(_, plan)| is_meant(plan));
            let (place, first) = meant.next()?;
            meant.all(|(_, other)| amount(other) == amount(first)).then_some(*place)
        };
        // Names are dear to compare, and few numbers agree.
        let follows =
            |plan: &Plan| self.agrees(plan, self.ratio.step()) && (self.is_beside(plan) || self.is_named(plan));
        let is_known = |plan: &Plan| plan.is_known && plan.base == self.base && self.agrees(plan, ROUGHLY);
        only(&|plan| self.is_part_of_plan(plan, held))
            .or_else(|| only(&follows))
            .or_else(|| only(&|plan| is_known(plan) && self.is_named(plan)))
    }

    /// The place of the plan of its name in a list that ratios of its base speak of.
    fn listed_plan(&self, plans: &[Plan], lists: &Lists) -> Option<usize> {
        let is_listed = |plan: &Plan| {
            let known = lists.get(&(self.stated(plan).sector, self.base));
            plan.is_alone && known.is_some_and(|known| *known >= LISTED) && self.may_be(plan)
        };
        let is_meant = |plan: &Plan| is_listed(plan) && self.agrees(plan, ROUGHLY) && self.is_called(plan);
        let mut meant = plans.iter().enumerate().filter(|(_, plan)| is_meant(plan));
        meant.next().filter(|_| meant.next().is_none()).map(|(place, _)| place)
    }

    /// Whether the level and a plan have one name.
    fn is_called(&self, plan: &Plan) -> bool {
        let (level, plan) = (folded(&self.entry.name), folded(&self.stated(plan).name));
        !matter(&level).is_empty() && matter(&level) == matter(&plan)
    }

    /// Whether a plan is in the unit of the level, by no other setter, and not of a later time.
    fn may_be(&self, plan: &Plan) -> bool {
        let is_alike = self.planned(plan).is_some_and(|planned| same_unit(planned.unit(), self.level.unit()));
        let is_another = matches!((self.base, plan.base), (Base::Plan(Some(own)), Base::Plan(Some(set))) if own != set);
        let times = self.entry.period.zip(self.stated(plan).period);
        is_alike && !is_another && !times.is_some_and(|(then, now)| then.is_over_before(&now))
    }

    /// Of a part the plan is the part by its name, where that of the whole is known.
    fn is_part_of_plan(&self, plan: &Plan, held: &Held) -> bool {
        let wholes = self.entry.whole.zip(self.stated(plan).whole);
        let name = |entry: &Indicator| folded(&entry.name);
        wholes.is_some_and(|wholes| held.contains(&wholes))
            && matter(&name(self.entry)) == matter(&name(self.stated(plan)))
    }

    fn agrees(&self, plan: &Plan, within: Decimal) -> bool {
        let planned = self.planned(plan);
        planned.is_some_and(|plan| is_share_within(self.level.value(), plan.value(), self.ratio.value(), within))
    }

    /// A ratio of three digits does not follow by chance from a plan of the same setter, or of the same section.
    fn is_beside(&self, plan: &Plan) -> bool {
        let of_setter = matches!(self.base, Base::Plan(Some(_))) && plan.base == self.base;
        plan.is_alone && has_three_digits(self.ratio) && (of_setter || self.entry.sector == self.stated(plan).sector)
    }

    /// Whether a plan may be that of the level by their names: both of one thing, or one of capital and the other of what
    /// was done with it.
    fn is_named(&self, plan: &Plan) -> bool {
        let (level, plan) = (folded(&self.entry.name), folded(&self.stated(plan).name));
        let spends = level.contains(&VON) || level.windows(DISBURSE.len()).any(|pair| *pair == DISBURSE);
        spends && plan.contains(&VON) || likeness(matter(&level), matter(&plan)).is_some()
    }

    fn stated(&self, plan: &Plan) -> &'r Indicator {
        &self.out.indicators[plan.indicator.0]
    }

    fn planned(&self, plan: &Plan) -> Option<&'r Quantity> {
        self.out.figures[plan.level.0].quantity()
    }
}
