//! What the rules share: operands of figures, the parts of an indicator, and when a contradiction may be said.

use super::doubt::is_beyond_doubt;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{Comparison, Operand, Verdict};
use crate::text::{Syllable, syllables, words};
use crate::{
    Base, Error, Figure, FigureId, Hedge, Indicator, IndicatorId, Period, PeriodKind, Report, Role, SectorId,
    SectorKind, Unit, Value,
};
use chrono::Datelike;

/// The number of a figure as an operand. A fraction answers with its part: `145/147 cơ sở` are 145.
pub(super) fn operand(report: &Report, id: FigureId) -> Option<Operand<'_>> {
    let figure = report.figure(id)?;
    match &figure.value {
        Some(Value::Fraction(fraction)) if !is_vague(figure) => Some(fraction.numerator().into()),
        _ => Operand::of(figure),
    }
}

/// Whether numbers in that unit add up: those of prices and means do not, and bare numbers may be anything.
pub(super) fn adds_up(unit: &Unit) -> bool {
    !unit.is_none() && !unit.is_rate()
}

/// Whether numbers in that unit add up to a level. Shares do only where it is sure of what: those of two wholes do not.
pub(super) fn adds_up_to_level(unit: &Unit) -> bool {
    adds_up(unit) && !unit.is_ratio()
}

/// Whether the name says that the level is a mean, around which those of its groups lie: `thu nhập bình quân`.
pub(super) fn is_mean(indicator: &Indicator) -> bool {
    const MEANS: [[Syllable; 2]; 2] = [words(["bình", "quân"]), words(["trung", "bình"])];
    let names = syllables(&indicator.name);
    names.clone().zip(names.skip(1)).any(|(first, second)| MEANS.contains(&[first, second]))
}

/// Whether a hedge widens the number.
pub(super) fn is_vague(figure: &Figure) -> bool {
    figure.hedges.iter().any(Hedge::widens)
}

/// The figure that states how much there is: the level or, where only a plan is stated, the plan. `Thu 15.420 tỷ đồng, bằng
/// 110,1% dự toán Trung ương giao (14.000 tỷ đồng)` in a resolution: that plan which is not itself what a ratio is held
/// against.
pub(super) fn measure(indicator: &Indicator) -> Option<FigureId> {
    let planned = || {
        let mut own = indicator.targets.iter().filter(|target| target.ratio.is_none());
        own.next().filter(|_| own.next().is_none()).and_then(|target| target.level)
    };
    indicator.level.or_else(planned)
}

/// The same of a part: what was reached of it is held against what was reached of the whole, and no plan against that.
pub(super) fn measure_of_part(whole: &Indicator, part: &Indicator) -> Option<FigureId> {
    if whole.level.is_some() { part.level } else { measure(part) }
}

/// The parts of each indicator, in the order of the text.
pub(super) struct PartsOf(Vec<Vec<IndicatorId>>);

impl PartsOf {
    pub(super) fn new(report: &Report) -> Self {
        let mut parts = vec![Vec::new(); report.indicators.len()];
        for (index, indicator) in report.indicators.iter().enumerate() {
            // A part is printed after its whole: what is read from elsewhere cannot be its own ancestor.
            let whole = indicator.whole.filter(|whole| whole.0 < index);
            if let Some(parts) = whole.and_then(|whole| parts.get_mut(whole.0)) {
                parts.push(IndicatorId(index));
            }
        }
        Self(parts)
    }

    pub(super) fn of(&self, whole: IndicatorId) -> &[IndicatorId] {
        self.0.get(whole.0).map_or(&[], Vec::as_slice)
    }
}

/// Hands a comparison over, unless it would be an unsafe contradiction. An error means that the figures cannot be
/// compared, and is no finding.
pub(super) fn tell(
    report: &Report,
    sink: &mut dyn FnMut(Finding),
    rule: &'static str,
    relation: Relation,
    comparison: Result<Comparison, Error>,
) {
    if let Ok(comparison) = comparison {
        let finding = Finding::compared(rule, relation, &comparison);
        if finding.verdict != Verdict::Contradiction || is_beyond_doubt(report, &finding) {
            sink(finding);
        }
    }
}

/// Whether two levels can be compared as they stand: neither speaks of a time of its own.
pub(super) fn same_time(a: Option<Period>, b: Option<Period>) -> bool {
    a.is_none() || b.is_none() || a == b
}

/// As many targets as no indicator of a real report has: each of them is held against no more others, so that a hostile text
/// takes no quadratic time and room.
pub(super) const MOST_TARGETS: usize = 16;

/// Whether two ratios of one indicator are said to be of one and the same plan. Then one of them belongs elsewhere.
pub(super) fn has_rival(indicator: &Indicator, base: Base) -> bool {
    indicator.targets.iter().filter(|target| target.base == base && target.ratio.is_some()).nth(1).is_some()
}

/// The levels of further times that an indicator is held against, beside [`Indicator::previous`]: `tăng 31,5% so với năm 2019
/// (52.030 con), bằng 57,9% so với năm 2015 (118.200 con)`.
pub(super) struct EarlierLevels(Vec<Vec<FigureId>>);

impl EarlierLevels {
    pub(super) fn new(report: &Report) -> Self {
        let mut levels = vec![Vec::new(); report.indicators.len()];
        for (id, figure) in figures(report).filter(|(_, figure)| figure.role.is_level() && figure.of.is_none()) {
            let Some((index, indicator)) = figure.indicator.and_then(|of| Some((of.0, report.indicator(of)?))) else {
                continue;
            };
            let is_told = [indicator.level, indicator.previous, indicator.share].contains(&Some(id));
            // `98,6% (1.020/1.035 hồ sơ)` says the same of one time.
            let explains = figure.fraction().is_some();
            if !is_told
                && !explains
                && let Some(levels) = levels.get_mut(index)
            {
                levels.push(id);
            }
        }
        Self(levels)
    }

    /// The earlier levels of an indicator, each with the comparisons that are measured against it.
    pub(super) fn of<'r>(&self, report: &'r Report, id: IndicatorId) -> Vec<(FigureId, Vec<(FigureId, &'r Figure)>)> {
        let Some(indicator) = report.indicator(id) else { return Vec::new() };
        let further = self.0.get(id.0).map_or(&[][..], Vec::as_slice);
        let held = |then: &FigureId| Some((*then, held_against(report, indicator, *then)?));
        let further: Vec<_> = further.iter().filter_map(held).collect();
        let is_free = |(id, _): &(FigureId, &Figure)| !further.iter().any(|(_, (other, _))| other == id);
        let first = indicator.previous.map(|then| {
            let comparisons = against_previous(report, indicator).into_iter().filter(is_free);
            (then, comparisons.collect())
        });
        first.into_iter().chain(further.iter().map(|(then, stated)| (*then, vec![*stated]))).collect()
    }
}

/// The comparison that is measured against a further level: the one right before it, or else the one behind.
fn held_against<'r>(report: &'r Report, indicator: &'r Indicator, then: FigureId) -> Option<(FigureId, &'r Figure)> {
    let levels = [indicator.level, indicator.previous];
    let is_apart = |from: FigureId, to: FigureId| levels.iter().flatten().any(|level| from < *level && *level < to);
    let mut comparisons = indicator.comparisons.iter().copied();
    let before = comparisons.clone().rev().find(|id| *id < then).filter(|before| !is_apart(*before, then));
    let behind = || comparisons.find(|id| *id > then).filter(|behind| !is_apart(then, *behind));
    let id = before.or_else(behind)?;
    report.figure(id).filter(|figure| !figure.base.is_some_and(Base::is_plan)).map(|figure| (id, figure))
}

/// The comparisons of an indicator that are measured against its earlier level: the one before the printed level (or,
/// where none stands before, the one after it), and the others against the same base.
fn against_previous<'r>(report: &'r Report, indicator: &'r Indicator) -> Vec<(FigureId, &'r Figure)> {
    let Some(previous) = indicator.previous else {
        return Vec::new();
    };
    let figures = indicator.comparisons.iter().filter_map(|id| report.figure(*id).map(|figure| (*id, figure)));
    // `hụt 288 tỷ đồng` of a plan is no change since an earlier time.
    let comparisons: Vec<_> = figures.filter(|(_, figure)| !figure.base.is_some_and(Base::is_plan)).collect();
    let before = comparisons.iter().rev().find(|(id, _)| *id < previous);
    let Some(told) = before.or(comparisons.first()).copied() else {
        return Vec::new();
    };
    // `so với tháng trước tăng 0,86%, so với 31/12/2021 (43.512 tỷ đồng) tăng 6,37%`: the one that is against the time of the level.
    let then = report.figure(previous).and_then(|figure| figure.period);
    let is_of_then = |(_, figure): &(FigureId, &Figure)| is_time_of_base(figure.base, then, indicator.period);
    let other = comparisons.iter().copied().find(is_of_then).filter(|_| !is_of_then(&told));
    let (nearest, beside) = other.unwrap_or(told);
    // A growth and a change may both speak of it; a second growth against the same base was meant of something else.
    // `giảm 741 hộ, tương ứng giảm 1,8 điểm phần trăm`: of the count and of its share.
    let unit = |figure: &'r Figure| figure.quantity().map(|quantity| quantity.unit());
    let is_other = |figure: &'r Figure| figure.role != beside.role || unit(figure) != unit(beside);
    // `giảm từ 411 hộ (38,63%) xuống 353 hộ (33,18%), tức giảm 58 hộ, tỷ lệ hộ nghèo giảm 5,45 điểm`: what was then stands first, and no
    // base needs to be printed.
    let is_step = indicator.level.is_some_and(|level| previous < level);
    let has_base = |figure: &'r Figure| figure.base.is_some() || is_step;
    let same_base = |figure: &'r Figure| has_base(figure) && figure.base == beside.base && is_other(figure);
    comparisons.into_iter().filter(|(id, figure)| *id == nearest || same_base(figure)).collect()
}

/// Whether a base is known to name the time of an earlier level.
fn is_time_of_base(base: Option<Base>, then: Option<Period>, now: Option<Period>) -> bool {
    let Some((then, now)) = then.zip(now) else { return false };
    match base {
        Some(Base::SamePeriodLastYear) => now.previous_year() == Some(then),
        Some(Base::PreviousMonth | Base::PreviousQuarter | Base::PreviousYear) => now.previous() == Some(then),
        Some(Base::DecemberLastYear | Base::StartOfYear) => {
            let (day, year) = (then.last_day(), now.last_day().year() - 1);
            (day.year(), day.month(), day.day()) == (year, 12, 31) && then.kind() != PeriodKind::Year
        }
        _ => false,
    }
}

/// Whether the figure is a plain number of the role.
pub(super) fn is_role(report: &Report, id: FigureId, role: Role) -> bool {
    report.figure(id).is_some_and(|figure| figure.role == role)
}

/// Every figure with its id.
pub(super) fn figures(report: &Report) -> impl Iterator<Item = (FigureId, &Figure)> {
    report.figures.iter().enumerate().map(|(index, figure)| (FigureId(index), figure))
}

/// What the outermost heading around a figure announces: under `III. ĐÁNH GIÁ CHUNG` even `1. Kết quả` is assessment.
pub(super) fn outermost_kind(report: &Report, sector: Option<SectorId>) -> Option<SectorKind> {
    let mut id = sector?;
    // A parent stands before its child: what is read from elsewhere cannot be its own ancestor.
    while let Some(parent) = report.sector(id)?.parent.filter(|parent| parent.0 < id.0) {
        id = parent;
    }
    report.sector(id).map(|sector| sector.kind)
}
