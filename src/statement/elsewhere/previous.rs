//! Growths from a level of an earlier time that another sentence stated: `Năm 2018 toàn xã có 131 hộ nghèo. … Năm 2019 còn 104 hộ
//! nghèo, giảm 27 hộ`, a goal for the next year beside what was reached in this one.
//!
//! Only the number makes it sure that a level far from the growth is meant. So the growth has to follow from it to the last
//! printed digit; both are called alike, and the level is of no later time.

use crate::statement::name::before_verb::{folded, likeness, mentions};
use crate::statement::phrase::base::is_earlier;
use crate::statement::reader::Statements;
use crate::statement::units::same_unit;
use crate::text::Syllable;
use crate::{FigureId, Indicator, Period, Quantity, Role};
use rust_decimal::Decimal;

/// Where more levels are that near each other, the number is no clue.
const MOST: usize = 16;

/// The least earlier level: smaller ones are met by chance.
const LEAST: Decimal = Decimal::TEN;

/// Gives the indicators that compare themselves with an earlier level that level.
pub(crate) fn bind(out: &mut Statements) {
    let levels = by_value(out);
    for index in 0..out.indicators.len() {
        if let Some(then) = Grown::of(out, index).and_then(|grown| grown.level_of_then(index, &levels)) {
            out.indicators[index].previous = Some(then);
        }
    }
}

/// The levels of a text in the order of their values, each with its indicator.
fn by_value(out: &Statements) -> Vec<(Decimal, usize)> {
    let level = |entry: &Indicator| Some(out.figures[entry.level?.0].quantity()?.value());
    let levels = out.indicators.iter().enumerate().filter_map(|(index, entry)| Some((level(entry)?, index)));
    let mut levels: Vec<_> = levels.filter(|(value, _)| *value >= LEAST).collect();
    levels.sort_unstable();
    levels
}

/// A level or a goal with the first comparison that it is printed with.
struct Grown<'r> {
    out: &'r Statements,
    entry: &'r Indicator,
    now: &'r Quantity,
    /// Between which numbers the earlier level lies.
    then: (Decimal, Decimal),
    /// `Đầu năm có 318 hộ nghèo, cuối năm còn 246 hộ, giảm 72 hộ`: whether nothing but its place, right before, tells that the earlier
    /// level is meant.
    is_beside: bool,
}

impl<'r> Grown<'r> {
    fn of(out: &'r Statements, index: usize) -> Option<Self> {
        let entry = &out.indicators[index];
        let first = entry.comparisons.first().filter(|_| entry.previous.is_none())?;
        let stated = &out.figures[first.0];
        let goal = || entry.targets.first().filter(|target| entry.targets.len() == 1 && target.ratio.is_none())?.level;
        let current = entry.level.or_else(goal).filter(|current| stated.of == Some(*current))?;
        let now = out.figures[current.0].quantity().filter(|now| !now.unit().is_ratio() && !now.unit().is_none())?;
        let by = stated.quantity().filter(|_| stated.base.is_none_or(is_earlier))?;
        let is_beside = stated.base.is_none();
        let then = then(now, stated.role, by).filter(|_| !is_beside || stated.role == Role::Change)?;
        Some(Self { out, entry, now, then, is_beside })
    }

    /// The one level before that it has grown from.
    fn level_of_then(&self, index: usize, levels: &[(Decimal, usize)]) -> Option<FigureId> {
        let (least, most) = self.then;
        let from = levels.partition_point(|(value, _)| *value < least);
        let near = levels[from..].iter().take_while(|(value, _)| *value <= most).take(MOST + 1);
        let near: Vec<_> = near.collect();
        if near.len() > MOST {
            return None;
        }
        let stands = |other: usize| match self.is_beside {
            true => other + 1 == index && self.is_alike(other),
            false => other < index && self.may_have_grown_from(other),
        };
        let mut meant = near.into_iter().filter(|(_, other)| stands(*other));
        let (value, first) = meant.next()?;
        let is_one = meant.all(|(other, _)| other == value);
        self.out.indicators[*first].level.filter(|_| is_one)
    }

    fn may_have_grown_from(&self, other: usize) -> bool {
        self.is_alike(other) && self.may_be_of_then(&self.out.indicators[other])
    }

    /// Whether an indicator's level is in the unit of the one that has grown.
    fn is_alike(&self, other: usize) -> bool {
        let then = self.out.indicators[other].level.and_then(|level| self.out.figures[level.0].quantity());
        then.is_some_and(|then| same_unit(then.unit(), self.now.unit()))
    }

    /// Whether an indicator is called alike, and not of a later time or the same.
    fn may_be_of_then(&self, then: &Indicator) -> bool {
        let is_later = |(then, now): (Period, Period)| then.last_day() >= now.last_day();
        if then.period.zip(self.entry.period).is_some_and(is_later) {
            return false;
        }
        // `Tổng giá trị sản xuất (giá so sánh)`
        let words = |name: &str| folded(name.split_once(" (").map_or(name, |(head, _)| head));
        let (own, then) = (words(&self.entry.name), words(&then.name));
        let points = |long: &[Syllable], short: &[Syllable]| short.len() > 1 && mentions(long, short);
        likeness(&own, &then).is_some() || points(&then, &own) || points(&own, &then)
    }
}

/// Between which numbers an earlier level lies from which a change or a percentage follows to its last printed place.
fn then(now: &Quantity, role: Role, by: &Quantity) -> Option<(Decimal, Decimal)> {
    let percent = match role {
        Role::Change if same_unit(by.unit(), now.unit()) => {
            let then = now.value().checked_sub(by.value())?;
            return Some((then, then));
        }
        Role::Growth => by.value().checked_add(Decimal::ONE_HUNDRED)?,
        Role::Index => by.value(),
        _ => return None,
    };
    let half = by.step().checked_div(Decimal::TWO)?;
    let all = now.value().checked_mul(Decimal::ONE_HUNDRED)?;
    let least = percent.checked_sub(half).filter(|least| *least > Decimal::ZERO)?;
    Some((all.checked_div(percent.checked_add(half)?)?, all.checked_div(least)?))
}
