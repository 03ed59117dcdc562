//! Totals whose parts stand beside them, and no word says so: `Tiếp nhận 3.654 hồ sơ; đã giải quyết 3.602 hồ sơ, đang giải quyết
//! 52 hồ sơ`, `cấp mới 126,4 triệu USD, tăng vốn 45,1 triệu USD; cộng chung 171,5 triệu USD`.
//!
//! That the numbers add up to the last digit is all that tells; so what does not is no contradiction.

use super::context::{PartsOf, adds_up_to_level, measure, operand, same_time};
use super::slip::telling_digits;
use super::sum_of_parts::closed_lists;
use crate::check::{Comparison, Completeness, Operand, Verdict, sum};
use crate::text::{s, syllables};
use crate::{Figure, FigureId, Indicator, IndicatorId, Parts, Quantity, Report, SectorId, Unit};
use rust_decimal::Decimal;

/// How many indicators from a total its parts are looked for.
const REACH: usize = 24;

/// How many digits a total has at least: smaller numbers add up by chance.
pub(super) const DIGITS: usize = 3;

/// The totals with the levels that add up to each.
///
/// They are looked for from the last on, so that what is itself divided is known: `Chi thường xuyên 893 tỷ đồng: - Chi hành chính
/// sự nghiệp 861 tỷ đồng: + Chi kinh tế …; + Chi văn xã …; - Chi quốc phòng 32 tỷ đồng`.
pub(super) fn sums(report: &Report, parts: &PartsOf) -> Vec<Sum> {
    // Where each indicator ends with all that it is divided into.
    let mut ends: Vec<usize> = (1..=report.indicators.len()).collect();
    let mut sums = Vec::new();
    for (index, whole) in report.indicators.iter().enumerate().rev() {
        if let Some(sum) = find(report, parts, IndicatorId(index), whole, &ends) {
            let last = sum.parts.iter().filter_map(|part| report.figure(*part)?.indicator).max();
            ends[index] = last.and_then(|last| ends.get(last.0).copied()).unwrap_or(0).max(ends[index]);
            sums.push(sum);
        }
        // What a word announced as parts ends with the last of them.
        if let Some(announced) = whole.whole.filter(|announced| announced.0 < index) {
            ends[announced.0] = ends[announced.0].max(ends[index]);
        }
    }
    sums.reverse();
    sums
}

pub(super) struct Sum {
    pub(super) parts: Vec<FigureId>,
    pub(super) total: FigureId,
    pub(super) found: Comparison,
}

impl Sum {
    /// The parts and their total, where they add up as printed.
    pub(super) fn exact(report: &Report, parts: Vec<FigureId>, total: FigureId) -> Option<Self> {
        let sum = Self::held_against(report, parts, total, operand(report, total)?)?;
        (sum.found.verdict() == Verdict::Exact).then_some(sum)
    }

    /// The parts held against a total, which may be told in another unit than it is printed in.
    pub(super) fn held_against(
        report: &Report,
        parts: Vec<FigureId>,
        total: FigureId,
        stated: Operand<'_>,
    ) -> Option<Self> {
        let operands = parts.iter().map(|part| operand(report, *part)).collect::<Option<Vec<_>>>()?;
        let found = sum(operands, stated, Completeness::Complete).ok()?;
        Some(Self { parts, total, found })
    }
}

/// The levels that add up to that of one total.
fn find(report: &Report, parts: &PartsOf, id: IndicatorId, whole: &Indicator, ends: &[usize]) -> Option<Sum> {
    let total = measure(whole)?;
    let printed = report.figure(total).and_then(Figure::counted).filter(|printed| adds_up_to_level(printed.unit()))?;
    let is_open = || closed_lists(report, parts, id).is_empty();
    if let Some(sum) = kinds(report, id, total, printed).filter(|_| is_open()) {
        return Some(sum);
    }
    let printed = Some(printed).filter(|printed| telling_digits(printed) >= DIGITS)?;
    let near = |entry: &&Indicator| is_within(report, entry.sector, whole.sector);
    let behind = || report.indicators.iter().skip(id.0 + 1).take(REACH).take_while(near);
    let before = || report.indicators.iter().take(id.0).rev().take(REACH).take_while(near);
    // `tháng 11 thu 38 tỷ đồng, lũy kế 412 tỷ đồng`: of each part what it was at the time of the total.
    let now = |entry: &&Indicator| same_time(entry.period, whole.period);
    let found = row(report, printed, behind())
        .or_else(|| row(report, printed, before()))
        .or_else(|| row(report, printed, behind().filter(now)))
        // Over what the parts themselves are divided into.
        .or_else(|| row(report, printed, undivided(report, id, ends).take_while(near)))?;
    // What a word announced as its parts is looked at as such.
    let is_divided = whole.parts == Parts::All && parts.of(id).len() >= 2;
    if is_divided || !is_open() {
        return None;
    }
    Sum::exact(report, found, total)
}

/// `406 phương tiện, bao gồm: 27 ô tô, 371 mô tô, 08 phương tiện khác`, `78 đơn vị hành chính (66 xã, 11 phường, 01 đặc khu)`: counts of
/// other nouns right behind what says that the total is made of them, where they add up to it. So do counts without a noun:
/// `77 ca tử vong tại: Hà Nội (17), Thanh Hóa (8), …`.
fn kinds(report: &Report, id: IndicatorId, total: FigureId, printed: &Quantity) -> Option<Sum> {
    const KINDS: usize = 64;
    if !printed.unit().is_countable() || printed.value() <= Decimal::TEN {
        return None;
    }
    let counts = |unit: &Unit| unit.is_countable() || unit.is_none();
    // Few numbers add up, so that is asked first, and the words between only where they do.
    let mut rest = printed.value();
    let mut kinds = Vec::new();
    for entry in report.indicators.iter().skip(id.0 + 1).take(KINDS) {
        let part = entry.level?;
        let kind = report.figure(part).and_then(Figure::counted).filter(|kind| counts(kind.unit()))?;
        rest = rest.checked_sub(kind.value()).filter(|rest| *rest >= Decimal::ZERO && kind.value() > Decimal::ZERO)?;
        kinds.push((part, kind));
        if rest.is_zero() {
            break;
        }
    }
    let has_other = kinds.iter().any(|(_, kind)| kind.unit() != printed.unit());
    if !has_other || !rest.is_zero() || kinds.len() < 2 {
        return None;
    }
    let parts: Vec<FigureId> = kinds.iter().map(|(part, _)| *part).collect();
    let (from, to) = (report.figure(total)?.span.end, report.figure(*parts.first()?)?.span.start);
    let between = report.text.get(from..to).filter(|between| between.len() <= 120)?;
    if !between.trim_end().ends_with('(') && !syllables(between).any(|word| word == const { s("gồm") }) {
        return None;
    }
    let counted = |kind: &Quantity| Quantity::new(kind.value(), kind.step(), printed.unit().clone());
    let operands: Vec<Quantity> = kinds.iter().map(|(_, kind)| counted(kind)).collect();
    let found = sum(operands.iter().map(Operand::from), Operand::from(printed), Completeness::Complete).ok()?;
    (found.verdict() == Verdict::Exact).then_some(Sum { parts, total, found })
}

/// The indicators behind one, without what they are divided into.
fn undivided<'r>(report: &'r Report, id: IndicatorId, ends: &'r [usize]) -> impl Iterator<Item = &'r Indicator> {
    let over = std::iter::successors(Some(id.0 + 1), |index| ends.get(*index).copied());
    over.take(REACH).map_while(|index| report.indicators.get(index))
}

/// The nearest levels of the total's kind that add up to it, two or more.
fn row<'r>(report: &'r Report, total: &Quantity, near: impl Iterator<Item = &'r Indicator>) -> Option<Vec<FigureId>> {
    let mut rest = total.value();
    let mut parts = Vec::new();
    for entry in near {
        let Some(id) = measure(entry) else { continue };
        let Some(part) = report.figure(id).and_then(Figure::counted).filter(|part| part.unit() == total.unit()) else {
            continue;
        };
        rest = rest.checked_sub(part.value()).filter(|rest| part.value() > Decimal::ZERO && *rest >= Decimal::ZERO)?;
        parts.push(id);
        if rest == Decimal::ZERO {
            return (parts.len() >= 2).then_some(parts);
        }
    }
    None
}

/// Whether a sector is another or stands under it.
fn is_within(report: &Report, sector: Option<SectorId>, outer: Option<SectorId>) -> bool {
    const DEEPEST: usize = 3;
    let mut sector = sector;
    for _ in 0..DEEPEST {
        if sector == outer {
            return true;
        }
        sector = sector.and_then(|id| report.sector(id)).and_then(|sector| sector.parent);
    }
    false
}
