//! When a contradiction may be said. A false one ends a user's trust, so every other explanation comes first.

use super::context::operand;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{Comparison, growth, growth_by_change, plan_ratio};
use crate::{Error, FigureId, Percent, Report, Role};
use rust_decimal::Decimal;

/// A ratio further off than this factor was hardly meant of these two numbers.
const FARTHEST: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// Whether the figures of a contradiction are bound and read beyond doubt.
pub(super) fn is_beyond_doubt(report: &Report, finding: &Finding) -> bool {
    is_sound(report, finding)
        && match finding.relation {
            Relation::Ratio { part, whole, stated } => {
                is_near(report, finding, stated, Decimal::ZERO) && !fits_otherwise(report, whole, part, stated)
            }
            Relation::Fraction { stated, .. } => is_near(report, finding, stated, Decimal::ZERO),
            Relation::Growth { previous, current, stated } => {
                is_near(report, finding, stated, Decimal::ONE_HUNDRED)
                    && !fits_otherwise(report, previous, current, stated)
                    && !fits_shares(report, previous, current, stated)
            }
            _ => true,
        }
}

/// Whether every figure was read with certainty. A malformed figure is reported as such, and contradicts nothing.
pub(super) fn is_sound(report: &Report, finding: &Finding) -> bool {
    finding.figures.iter().filter_map(|id| report.figure(*id)).all(|figure| figure.issue.is_none())
}

/// Whether the computed percentage is of the size of the stated one. A growth is compared as an index: its `base` is 100.
fn is_near(report: &Report, finding: &Finding, stated: FigureId, base: Decimal) -> bool {
    let stated =
        report.figure(stated).and_then(|figure| figure.quantity()).and_then(|stated| stated.value().checked_add(base));
    let computed = finding.computed.and_then(|computed| computed.checked_add(base));
    let (Some(stated), Some(computed)) = (stated, computed) else { return true };
    let within = |a: Decimal, b: Decimal| b.checked_mul(FARTHEST).is_some_and(|most| a <= most);
    within(stated, computed) && within(computed, stated)
}

/// Whether the percentage fits once it, or the number in brackets, is taken in another sense: `tăng 9,6% (87.117 tỷ đồng)`
/// names the change and not the earlier level, `giảm 13.267 tỷ đồng (tương ứng 21%)` a fall and not an index.
fn fits_otherwise(report: &Report, before: FigureId, now: FigureId, stated: FigureId) -> bool {
    let Some(claim) = report.figure(stated).and_then(|figure| figure.quantity()) else { return false };
    // What is printed as a plan is no change.
    let is_plan = report.figure(before).is_some_and(|figure| figure.role == Role::Target);
    let (Some(before), Some(now)) = (operand(report, before), operand(report, now)) else { return false };
    let percent = |value| Percent::new(value, claim.step());
    let value = claim.value();
    let is_change = |growth: Percent| {
        agrees(growth_by_change(now, before, growth)) || agrees(growth_by_change(now, before.negated(), growth))
    };
    let excess = value.checked_sub(Decimal::ONE_HUNDRED).unwrap_or(value);
    let is_growth = report.figure(stated).is_some_and(|figure| figure.role == Role::Growth);
    // `đạt 52%` of what is printed as its plan is no fall by 52%.
    let may_fall = !is_plan;
    !is_plan && [value, -value, excess].into_iter().any(|growth| is_change(percent(growth)))
        || if is_growth {
            // `tăng 104,2%` may be meant as an index; `giảm 46,6%` of what fell to 46,6% is a slip.
            value.is_sign_positive() && agrees(plan_ratio(now, before, percent(value)))
        } else {
            agrees(growth(before, now, percent(value))) || may_fall && agrees(growth(before, now, percent(-value)))
        }
}

/// Whether the percentage is by how many points the share of then and that of now differ: `285 hộ nghèo, chiếm 35,1%; còn 241 hộ, chiếm
/// 29,2%, giảm 44 hộ (giảm 5,9%)`.
fn fits_shares(report: &Report, before: FigureId, now: FigureId, stated: FigureId) -> bool {
    let value = |id: FigureId| Some(report.figure(id)?.quantity()?.value());
    let share = |level: FigureId| value(report.indicator(report.figure(level)?.indicator?)?.share?);
    let apart = share(before).zip(share(now)).and_then(|(then, now)| now.checked_sub(then));
    apart.is_some() && apart == value(stated)
}

fn agrees(found: Result<Comparison, Error>) -> bool {
    found.is_ok_and(|found| found.verdict().agrees())
}
