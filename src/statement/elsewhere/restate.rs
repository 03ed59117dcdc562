//! Figures that are printed again: an assessment repeats the results without their time and what they are against.

use crate::statement::reader::Statements;
use crate::statement::units::{has_three_digits, same_unit};
use crate::{Base, IndicatorId, Period, Quantity, Role, Unit};
use rust_decimal::Decimal;
use std::collections::HashMap;

/// Dates the indicators whose own block names no time: one that repeats the level of an earlier one, to the last digit,
/// speaks of the same time.
pub(crate) fn date(out: &mut Statements, undated: &[IndicatorId]) {
    let mut known: HashMap<Decimal, (&Unit, Period)> = HashMap::new();
    let mut dated = HashMap::new();
    let mut undated = undated.iter().peekable();
    for (index, indicator) in out.indicators.iter().enumerate() {
        let level = indicator.level.and_then(|level| out.figures[level.0].quantity()).filter(|level| is_telling(level));
        let is_undated = undated.next_if(|id| id.0 == index).is_some();
        let Some(level) = level else { continue };
        match (is_undated, indicator.period) {
            (true, _) => {
                let same = known.get(&level.value()).filter(|(unit, _)| same_unit(unit, level.unit()));
                if let Some((_, period)) = same {
                    dated.insert(index, *period);
                }
            }
            (false, Some(period)) => {
                known.insert(level.value(), (level.unit(), period));
            }
            (false, None) => {}
        }
    }
    for (&index, &period) in &dated {
        out.indicators[index].period = Some(period);
    }
    for figure in &mut out.figures {
        if let Some(&period) = figure.indicator.and_then(|indicator| dated.get(&indicator.0)) {
            figure.period = Some(period);
        }
    }
}

/// Gives a growth without a base the one that it was printed with before: `GRDP tăng 7,02%` in an assessment. It has to be the same
/// to its last digit, of the same time, and never printed against something else.
pub(crate) fn compare(out: &mut Statements) {
    let mut known: HashMap<_, Option<Base>> = HashMap::new();
    for figure in &mut out.figures {
        let Some(growth) = figure.quantity().filter(|growth| figure.role == Role::Growth && has_three_digits(growth))
        else {
            continue;
        };
        let key = (growth.value(), growth.step(), figure.period);
        match figure.base {
            Some(base) => {
                known
                    .entry(key)
                    .and_modify(|known| *known = known.filter(|known| *known == base))
                    .or_insert(Some(base));
            }
            None => figure.base = known.get(&key).copied().flatten(),
        }
    }
}

/// Small numbers meet by chance; three digits in a row seldom do.
fn is_telling(level: &Quantity) -> bool {
    !level.unit().is_ratio() && has_three_digits(level)
}
