//! `base-period`: a comparison with the report's own period, or with a future one.

use super::context::figures;
use super::names::{Word, words};
use crate::check::Verdict;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::text::s;
use crate::{Base, Figure, FigureId, Period, Report, Role, Span, Value};

const RULE: &str = "base-period";

/// More words than these between the figure and the time are another clause.
const FARTHEST: usize = 60;

/// `9 tháng năm 2021 …, tăng 5% so với cùng kỳ năm 2021`.
pub(super) struct BasePeriod;

impl Check for BasePeriod {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for (comparison, figure) in figures(report) {
            if !matches!(figure.role, Role::Growth | Role::Index | Role::Multiple | Role::Change)
                || figure.base != Some(Base::SamePeriodLastYear)
            {
                continue;
            }
            let base = FigureId(comparison.0 + 1);
            let (Some(own), Some(against)) = (own_time(report, figure), time_of_base(report, figure, base)) else {
                continue;
            };
            if own.year().is_some_and(|own| against.year().is_some_and(|against| against >= own)) {
                let relation = Relation::BasePeriod { comparison, base, own };
                sink(Finding::new(RULE, Verdict::Contradiction, relation));
            }
        }
    }
}

/// The time that the comparison speaks of, where it is printed with its indicator.
fn own_time(report: &Report, figure: &Figure) -> Option<Period> {
    figure.indicator.and_then(|id| report.indicator(id)).and_then(|indicator| indicator.period)
}

/// The time that stands behind `cùng kỳ`.
fn time_of_base(report: &Report, figure: &Figure, base: FigureId) -> Option<Period> {
    let printed = report.figure(base).filter(|printed| printed.role == Role::Period)?;
    let between = report.quote(Span::new(figure.span.end, printed.span.start));
    let said = words(between);
    let of_same_period = said.windows(2).any(|pair| pair == [Word::Letters(s("cùng")), Word::Letters(s("kỳ"))]);
    match printed.value {
        Some(Value::Period(time)) if of_same_period && between.len() <= FARTHEST => Some(time),
        _ => None,
    }
}
