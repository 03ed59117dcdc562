//! `sum-of-parts`: a total with its listed parts.

use super::closing_total::closing_totals;
use super::context::{PartsOf, adds_up, is_mean, is_vague, measure, measure_of_part, operand};
use super::contributions::contributions;
use super::doubt::is_sound;
use super::foreign_trade::foreign_trade;
use super::names::{Likeness, Word, content, likeness};
use super::planned_sums::planned_sums;
use super::slip::{telling_digits, within};
use super::unannounced::{DIGITS, Sum, sums};
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::units::same_kind;
use crate::check::{Comparison, Completeness, Verdict, at_most, sum};
use crate::text::{Syllable, s};
use crate::{Figure, FigureId, Indicator, IndicatorId, Parts, Quantity, Report, Span};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::collections::HashSet;

const RULE: &str = "sum-of-parts";

/// More parts than this are a table, not a sentence.
pub(super) const MOST_PARTS: usize = 48;

/// Nested parts that are tried in place of their parent.
const MOST_NESTED: usize = 6;

/// People are counted in several ways at once: women, members of a minority, members of the party. Such parts overlap.
const OVERLAPPING: [Syllable; 8] = [s("nữ"), s("nam"), s("tộc"), s("DTTS"), s("đảng"), s("em"), s("tuổi"), s("tật")];

/// `486 hồ sơ (trực tuyến 412 hồ sơ, trực tiếp 84 hồ sơ)`.
///
/// - Parts that all claim to be complete (`gồm`) have to add up.
/// - Parts behind `trong đó` need not; a sum above the total contradicts it only where it is near: far above it the
///   parts overlap, or were not meant as parts. Nor were they where one of them is printed twice.
/// - The parts may be several lists, one after the other: each run of parts that adds up is a finding of its own.
/// - A nested part may stand for its parent.
/// - A total that closes a list (`tổng cộng`) is that of the levels before it, back to where the list begins.
/// - Parts that no word announces are told where they add up to the last digit, and only there; so are the plans of parts,
///   and the points that parts contribute to the growth of their whole.
pub(super) struct SumOfParts;

impl Check for SumOfParts {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        let parts = PartsOf::new(report);
        for (index, whole) in report.indicators.iter().enumerate() {
            let listed = &*of_one_time(report, whole, parts.of(IndicatorId(index)));
            if let (Some(total), true) = (measure(whole), (2..=MOST_PARTS).contains(&listed.len())) {
                Total { report, parts: &parts, whole, total, listed }.check(sink);
            }
        }
        let unannounced = sums(report, &parts);
        let told: HashSet<FigureId> = unannounced.iter().map(|sum| sum.total).collect();
        let is_told = |closing: &Sum| told.contains(&closing.total);
        for Sum { parts, total, found } in closing_totals(report, &parts).into_iter().filter(|sum| !is_told(sum)) {
            let finding = Finding::compared(RULE, Relation::Sum { parts, total }, &found);
            if finding.verdict != Verdict::Contradiction || is_sound(report, &finding) {
                sink(finding);
            }
        }
        let trade = foreign_trade(report, &parts).into_iter().filter(|sum| !told.contains(&sum.total));
        let others = planned_sums(report, &parts).into_iter().chain(contributions(report, &parts)).chain(trade);
        for Sum { parts, total, found } in unannounced.into_iter().chain(others) {
            sink(Finding::compared(RULE, Relation::Sum { parts, total }, &found));
        }
    }
}

/// The lists of parts that add up to the level of the whole, as printed or rounded: all parts, or runs of them.
pub(super) fn closed_lists(report: &Report, parts: &PartsOf, whole: IndicatorId) -> Vec<Vec<IndicatorId>> {
    let Some(indicator) = report.indicator(whole) else { return Vec::new() };
    let listed = &*of_one_time(report, indicator, parts.of(whole));
    let indicator = Some(indicator).filter(|_| (2..=MOST_PARTS).contains(&listed.len()));
    let Some((indicator, total)) = indicator.and_then(|whole| Some((whole, whole.level?))) else { return Vec::new() };
    let list = Total { report, parts, whole: indicator, total, listed };
    let comparable: Vec<(IndicatorId, FigureId)> =
        listed.iter().filter_map(|id| Some((*id, list.figure_of(*id)?))).collect();
    let figures: Vec<FigureId> = comparable.iter().map(|(_, figure)| *figure).collect();
    let runs = if list.closes(&figures) { vec![figures] } else { list.runs(&figures).0 };
    let owner = |figure: FigureId| comparable.iter().find(|(_, own)| *own == figure).map(|(id, _)| *id);
    runs.into_iter().map(|run| run.into_iter().filter_map(owner).collect()).collect()
}

/// The parts of a whole; only those of its time where each item of the list states two, a month beside the year so far.
fn of_one_time<'p>(report: &Report, whole: &Indicator, parts: &'p [IndicatorId]) -> Cow<'p, [IndicatorId]> {
    let is_now = |part: &IndicatorId| report.indicator(*part).is_some_and(|part| part.period == whole.period);
    let is_pair = |pair: &[IndicatorId]| pair.iter().filter(|part| is_now(part)).count() == 1;
    let (pairs, rest) = parts.as_chunks::<2>();
    if rest.is_empty() && pairs.len() >= 2 && pairs.iter().all(|pair| is_pair(pair)) {
        return Cow::Owned(parts.iter().copied().filter(is_now).collect());
    }
    Cow::Borrowed(parts)
}

struct Total<'r> {
    report: &'r Report,
    parts: &'r PartsOf,
    whole: &'r Indicator,
    total: FigureId,
    listed: &'r [IndicatorId],
}

impl Total<'_> {
    fn check(&self, sink: &mut dyn FnMut(Finding)) {
        let comparable: Vec<FigureId> = self.listed.iter().filter_map(|id| self.figure_of(*id)).collect();
        if comparable.len() < 2 {
            return;
        }
        if let Some(found) = self.compare(&comparable).filter(|found| self.tells(&comparable, found.verdict())) {
            self.tell(sink, comparable, &found);
        } else if let Some(closing) = self.with_nested() {
            self.tell_closing(sink, closing);
        } else {
            let (runs, rest) = self.runs(&comparable);
            if runs.is_empty()
                && let Some(firsts) = self.first_of_each_line(&comparable)
            {
                self.tell_closing(sink, firsts);
                return;
            }
            // Only where no part is missing from the arithmetic can the sum be wrong.
            if comparable.len() == self.listed.len() && self.is_additive() {
                for (index, list) in self.lists(rest).into_iter().enumerate() {
                    self.tell_unless_doubtful(sink, list, index == 0);
                }
            }
            for run in runs {
                self.tell_closing(sink, run);
            }
        }
    }

    /// Whether the numbers are of something that adds up.
    fn is_additive(&self) -> bool {
        let total = self.report.figure(self.total).and_then(|figure| figure.quantity());
        total.is_some_and(|total| adds_up(total.unit())) && !is_mean(self.whole)
    }

    /// The figure that states a part; `None` where it states no number of the total's kind.
    fn figure_of(&self, part: IndicatorId) -> Option<FigureId> {
        let part = self.report.indicator(part)?;
        let figure = measure_of_part(self.whole, part)?;
        self.compare(&[figure]).map(|_| figure)
    }

    /// The figures of all parts; `None` where one has none.
    fn figures(&self) -> Option<Vec<FigureId>> {
        self.listed.iter().map(|id| self.figure_of(*id)).collect()
    }

    fn compare(&self, parts: &[FigureId]) -> Option<Comparison> {
        let total = operand(self.report, self.total)?;
        let operands = parts.iter().map(|id| operand(self.report, *id)).collect::<Option<Vec<_>>>()?;
        sum(operands, total, Completeness::Complete).ok()
    }

    fn closes(&self, parts: &[FigureId]) -> bool {
        let verdict = self.compare(parts).map(|found| found.verdict());
        verdict.is_some_and(|verdict| verdict != Verdict::Truncation && self.tells(parts, verdict))
    }

    /// Whether an agreement says anything: with `hơn` in the list nearly every sum agrees.
    fn tells(&self, parts: &[FigureId], verdict: Verdict) -> bool {
        let mut figures = parts.iter().chain([&self.total]).filter_map(|id| self.report.figure(*id));
        verdict == Verdict::Exact || (verdict.agrees() && !figures.any(is_vague))
    }

    /// All parts, one of them replaced by a part of its own (`thu NSNN …, trong đó … được hưởng …`).
    fn with_nested(&self) -> Option<Vec<FigureId>> {
        let mut figures = self.figures()?;
        for (index, part) in self.listed.iter().enumerate() {
            let nested = self.parts.of(*part).iter().take(MOST_NESTED).filter_map(|id| self.figure_of(*id));
            for stand_in in nested {
                let parent = std::mem::replace(figures.get_mut(index)?, stand_in);
                if self.closes(&figures) {
                    return Some(figures);
                }
                *figures.get_mut(index)? = parent;
            }
        }
        None
    }

    /// `+ Đạo ôn 486 ha, nhiễm nặng 22 ha; + Rầy nâu 312 ha`: the first level of each item, without what the item says of it, where
    /// these add up.
    fn first_of_each_line(&self, parts: &[FigureId]) -> Option<Vec<FigureId>> {
        let start = |id: &FigureId| self.report.figure(*id).map(|figure| figure.span.start);
        let follows_break = |pair: &[FigureId]| {
            let ends = start(&pair[0]).zip(start(&pair[1]));
            let between = ends.map(|(from, to)| self.report.quote(Span::new(from, to)));
            between.is_some_and(|between| between.contains('\n'))
        };
        let behind = parts.windows(2).filter(|pair| follows_break(pair)).map(|pair| pair[1]);
        let firsts: Vec<FigureId> = parts.first().copied().into_iter().chain(behind).collect();
        let is_some = (2..parts.len()).contains(&firsts.len());
        (is_some && self.closes(&firsts)).then_some(firsts)
    }

    /// Runs of two or more parts that add up, each as long as it can be, one after the other; and the parts in none.
    fn runs(&self, parts: &[FigureId]) -> (Vec<Vec<FigureId>>, Vec<FigureId>) {
        let (mut runs, mut rest) = (Vec::new(), Vec::new());
        let mut start = 0;
        while let Some(first) = parts.get(start) {
            let longest = (start + 2..=parts.len()).rev().filter_map(|end| parts.get(start..end));
            match longest.into_iter().find(|run| self.closes(run)) {
                Some(run) => {
                    runs.push(run.to_vec());
                    start += run.len();
                }
                None => {
                    rest.push(*first);
                    start += 1;
                }
            }
        }
        (runs, rest)
    }

    /// The lists that were meant, of two or more parts: a fraction begins a new one (`gồm 35 đơn kiến nghị, 13 đơn khiếu
    /// nại; đã giải quyết 40/48 đơn`).
    fn lists(&self, parts: Vec<FigureId>) -> Vec<Vec<FigureId>> {
        let is_fraction = |id: FigureId| self.report.figure(id).is_some_and(|figure| figure.fraction().is_some());
        let mut lists: Vec<Vec<FigureId>> = Vec::new();
        for part in parts {
            match lists.last_mut() {
                Some(list) if !is_fraction(part) => list.push(part),
                _ => lists.push(vec![part]),
            }
        }
        lists.retain(|list| list.len() >= 2);
        lists
    }

    fn tell_closing(&self, sink: &mut dyn FnMut(Finding), parts: Vec<FigureId>) {
        if let Some(found) = self.compare(&parts) {
            self.tell(sink, parts, &found);
        }
    }

    fn tell(&self, sink: &mut dyn FnMut(Finding), parts: Vec<FigureId>, found: &Comparison) {
        sink(Finding::compared(RULE, Relation::Sum { parts, total: self.total }, found));
    }

    /// Parts that do not add up: a contradiction where they have to and nothing else explains it, otherwise a note. Only
    /// the first of several lists can be the one that claims to be complete.
    fn tell_unless_doubtful(&self, sink: &mut dyn FnMut(Finding), parts: Vec<FigureId>, is_first: bool) {
        let Some(found) = self.compare(&parts) else { return };
        let (Some(total), Some(sum)) = (self.value(self.total), self.sum(&parts)) else { return };
        if self.is_level_beside(sum) {
            return;
        }
        // A part above the whole is the finding of another rule.
        if parts.iter().any(|part| self.exceeds(*part)) {
            return;
        }
        let complete = is_first && self.whole.parts == Parts::All;
        let certain = if complete {
            within(total, sum, Decimal::new(25, 2))
        } else if sum > total {
            within(total, sum, Decimal::new(10, 2))
                && self.least(&parts).is_none_or(|least| least > total)
                && !self.overlap()
                && !self.tells_common_things()
                && !self.repeats(&parts)
        } else {
            return;
        };
        let mut finding = Finding::compared(RULE, Relation::Sum { parts, total: self.total }, &found);
        if !certain {
            finding.verdict = Verdict::Note;
        }
        if finding.verdict != Verdict::Contradiction || is_sound(self.report, &finding) {
            sink(finding);
        }
    }

    /// `đầu năm có 4.126 hộ; cuối năm còn 3.305 hộ. Phân theo nhóm: …`: whether the sum is another level that stands beside the total, and
    /// its parts are so meant.
    fn is_level_beside(&self, sum: Decimal) -> bool {
        const NEAR: usize = 12;
        let Some(total) = self.report.figure(self.total) else { return false };
        let unit = total.counted().map(Quantity::unit);
        let indicators = &self.report.indicators;
        let index = total.indicator.map_or(0, |indicator| indicator.0);
        let near = indicators.iter().take(index + NEAR).skip(index.saturating_sub(NEAR));
        let levels = near.filter_map(|entry| self.report.figure(entry.level?)?.counted());
        levels
            .filter(|level| telling_digits(level) >= DIGITS)
            .any(|level| level.value() == sum && unit.is_some_and(|unit| same_kind(unit, level.unit())))
    }

    fn exceeds(&self, part: FigureId) -> bool {
        let operands = (operand(self.report, part), operand(self.report, self.total));
        match operands {
            (Some(part), Some(total)) => at_most(part, total).is_ok_and(|found| !found.verdict().agrees()),
            _ => false,
        }
    }

    fn overlap(&self) -> bool {
        let names = self.listed.iter().filter_map(|id| self.report.indicator(*id)).map(|part| content(&part.name));
        // `Kết nạp 402 đảng viên, gồm: năm 2021: 148 đảng viên; …`: what all are called tells none apart.
        let of_whole = content(&self.whole.name);
        let mut own = names.flatten().filter(|word| !of_whole.contains(word));
        own.any(|word| OVERLAPPING.iter().any(|known| word == Word::Letters(*known)))
    }

    /// `cho thu hoạch 1.987 ha, tái canh 312 ha (đã cho thu hoạch 164 ha)`: whether what a bracket tells of one part is of the kind of
    /// another by its name, so that the two have it in common.
    fn tells_common_things(&self) -> bool {
        let level = |id: IndicatorId| {
            let indicator = self.report.indicator(id)?;
            Some((indicator, self.report.figure(measure_of_part(self.whole, indicator)?)?.span))
        };
        let is_common = |part: IndicatorId| {
            let ((_, from), (inner, to)) = level(part).zip(level(IndicatorId(part.0 + 1)))?;
            let is_in_bracket = self.report.quote(Span::new(from.end, to.start)).trim_start().starts_with('(');
            let inner = Some(content(&inner.name)).filter(|_| is_in_bracket)?;
            let others = self.listed.iter().filter(|other| **other != part).filter_map(|id| level(*id));
            others.map(|(other, _)| content(&other.name)).find(|other| likeness(&inner, other) >= Likeness::Whole)
        };
        self.listed.iter().any(|part| is_common(*part).is_some())
    }

    /// Whether a part is printed again: `trong đó lúa đông xuân 1.097,6 nghìn ha; thu hoạch được 1.097,6 nghìn ha`.
    fn repeats(&self, parts: &[FigureId]) -> bool {
        let printed_before = |(index, part): (usize, &FigureId)| {
            let before = parts.get(..index).unwrap_or_default();
            before.iter().any(|before| self.value(*before) == self.value(*part))
        };
        parts.iter().enumerate().any(printed_before)
    }

    /// The sum if of every part only the least of its own parts counts.
    fn least(&self, parts: &[FigureId]) -> Option<Decimal> {
        let least = |figure: FigureId| {
            let own = self.listed.iter().find(|id| self.figure_of(**id) == Some(figure))?;
            let nested = self.parts.of(*own).iter().filter_map(|id| self.value(self.figure_of(*id)?));
            nested.chain(self.value(figure)).min()
        };
        parts.iter().try_fold(Decimal::ZERO, |sum, part| sum.checked_add(least(*part)?))
    }

    fn value(&self, id: FigureId) -> Option<Decimal> {
        self.report.figure(id).and_then(Figure::counted).map(Quantity::value)
    }

    fn sum(&self, parts: &[FigureId]) -> Option<Decimal> {
        parts.iter().try_fold(Decimal::ZERO, |sum, part| sum.checked_add(self.value(*part)?))
    }
}
