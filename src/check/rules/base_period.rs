//! `base-period`: a comparison with the report's own period, or with a future one.

use super::context::figures;
use super::names::{Word, words};
use crate::check::Verdict;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::text::s;
use crate::{Base, Figure, FigureId, Period, PeriodKind, Report, Role, Span, Value};

const RULE: &str = "base-period";

/// Figures before the comparison among which its own time is looked for.
const LOOK_BACK: usize = 8;

/// `9 tháng năm 2021 đạt …, tăng 5% so với cùng kỳ năm 2021`.
///
/// Both years have to be printed: the year of a time that is printed without one is only inferred.
pub(super) struct BasePeriod;

impl Check for BasePeriod {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for (comparison, figure) in figures(report) {
            let base = FigureId(comparison.0 + 1);
            if figure.base != Some(Base::SamePeriodLastYear) || !figure.role.is_relative() {
                continue;
            }
            let (Some(own), Some(year)) = (own_time(report, figure, comparison), year_of_base(report, figure, base))
            else {
                continue;
            };
            if own.year().is_some_and(|own| year >= own) {
                let relation = Relation::BasePeriod { comparison, base, own };
                sink(Finding::new(RULE, Verdict::Contradiction, relation));
            }
        }
    }
}

/// The time that the comparison speaks of, where it is the last one printed before, with its year.
fn own_time(report: &Report, figure: &Figure, comparison: FigureId) -> Option<Period> {
    let own = figure.indicator.and_then(|id| report.indicator(id)).and_then(|indicator| indicator.period)?;
    let before = report.figures.get(comparison.0.saturating_sub(LOOK_BACK)..comparison.0)?;
    let is_time = |printed: &&Figure| matches!(printed.role, Role::Period | Role::Date);
    let nearest = before.iter().rev().find(is_time)?;
    let is_own = match nearest.value {
        Some(Value::Period(time)) => time == own,
        Some(Value::Date(day)) => day == own.last_day(),
        _ => false,
    };
    (is_own && report.quote(nearest.span).contains(&own.year()?.to_string())).then_some(own)
}

/// The year that stands right behind `so với cùng kỳ`.
fn year_of_base(report: &Report, figure: &Figure, base: FigureId) -> Option<i32> {
    let printed = report.figure(base)?;
    let Some(Value::Period(time)) = printed.value.as_ref().filter(|_| printed.role == Role::Period) else {
        return None;
    };
    let between = report.quote(Span::new(figure.span.end, printed.span.start));
    // `so với cùng kỳ. Năm 2021 …` begins another sentence.
    if between.contains(['.', ',', ';', ':', '(', ')']) {
        return None;
    }
    let expected = [s("so"), s("với"), s("cùng"), s("kỳ")].map(Word::Letters);
    (words(between).eq(expected) && time.kind() == PeriodKind::Year).then(|| time.year()).flatten()
}
