//! Figures that are printed again: an assessment repeats the results without their time.

use super::reader::Statements;
use super::units::same_unit;
use crate::{IndicatorId, Period, Quantity, Unit};
use rust_decimal::Decimal;
use std::collections::HashMap;

/// Dates the indicators whose own block names no time: one that repeats the level of an earlier one, to the last digit,
/// speaks of the same time.
pub(super) fn date(out: &mut Statements, undated: &[IndicatorId]) {
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

/// Small numbers meet by chance; three digits in a row seldom do.
fn is_telling(level: &Quantity) -> bool {
    const DIGITS: Decimal = Decimal::ONE_HUNDRED;
    !level.unit().is_ratio() && level.value().checked_div(level.step()).is_some_and(|digits| digits.abs() >= DIGITS)
}
