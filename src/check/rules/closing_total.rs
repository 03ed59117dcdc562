//! A total that closes a list by its own word: `vốn nhà nước 3.184 tỷ đồng; vốn tư nhân 8.926 tỷ đồng; vốn nước ngoài 4.215 tỷ đồng; tổng
//! cộng 16.325 tỷ đồng`.
//!
//! Its parts are the levels of its kind that stand before it, back to where the list begins: behind a colon or a full stop. What
//! is far from their sum may be the total of something else.

use super::context::{PartsOf, adds_up_to_level, operand};
use super::slip::within;
use super::unannounced::Sum;
use crate::check::{Completeness, sum};
use crate::text::{Syllable, s, syllables, words};
use crate::{Figure, FigureId, Indicator, IndicatorId, Quantity, Report, Role};
use rust_decimal::Decimal;

/// How many parts a list has at least, and at most.
const PARTS: std::ops::RangeInclusive<usize> = 2..=16;

/// The sums that lists with such a total make, as printed or not.
pub(super) fn closing_totals(report: &Report, parts: &PartsOf) -> Vec<Sum> {
    let indicators = report.indicators.iter().enumerate();
    let closing =
        indicators.filter(|(index, entry)| is_total(report, entry) && parts.of(IndicatorId(*index)).is_empty());
    closing.filter_map(|(index, entry)| sum_of(report, index, entry)).collect()
}

/// Whether an indicator is called `tổng cộng` or `cộng`, beside what it counts: `tổng cộng 16 đợt`.
fn is_total(report: &Report, entry: &Indicator) -> bool {
    const ADDED: Syllable = s("cộng");
    const TOTALS: [&[Syllable]; 2] = [&words(["tổng", "cộng"]), &[ADDED]];
    const LONGEST: usize = 3;
    let unit = level(report, entry).map_or("", |level| level.unit().code());
    let own = entry.name.strip_suffix(unit).unwrap_or(&entry.name).trim_end();
    // Most names end otherwise.
    let last = own.rsplit(' ').next().unwrap_or_default();
    if Syllable::read(last.as_bytes(), 0).0 != ADDED {
        return false;
    }
    // `Tuần tra: tổng cộng 16 đợt` has the topic of its list.
    let own = own.rsplit_once(": ").map_or(own, |(_, own)| own);
    let name: Vec<Syllable> = syllables(own).take(LONGEST).collect();
    TOTALS.contains(&name.as_slice())
}

fn sum_of(report: &Report, index: usize, entry: &Indicator) -> Option<Sum> {
    const NEAR: Decimal = Decimal::from_parts(10, 0, 0, false, 2);
    let total = entry.level?;
    let printed = level(report, entry).filter(|total| adds_up_to_level(total.unit()))?;
    let mut parts: Vec<FigureId> = Vec::new();
    let mut behind = total;
    let mut begins = false;
    for part in report.indicators.get(..index)?.iter().rev().take(*PARTS.end()) {
        let (id, quantity) = (part.level?, level(report, part)?);
        let is_listed = quantity.unit() == printed.unit() && part.whole.is_none();
        let between = words_between(report, id, behind)?;
        // The total may open a sentence of its own.
        if !is_listed || !parts.is_empty() && ends_sentence(between) {
            return None;
        }
        parts.push(id);
        behind = id;
        begins = begins_list(report, id);
        if begins {
            break;
        }
    }
    parts.reverse();
    let mut values = parts.iter().map(|part| report.figure(*part).and_then(Figure::counted).map(Quantity::value));
    let added = values.try_fold(Decimal::ZERO, |sum, value| sum.checked_add(value?))?;
    if !begins || !PARTS.contains(&parts.len()) || !within(printed.value(), added, NEAR) {
        return None;
    }
    let operands = parts.iter().map(|part| operand(report, *part)).collect::<Option<Vec<_>>>()?;
    let found = sum(operands, operand(report, total)?, Completeness::Complete).ok()?;
    Some(Sum { parts, total, found })
}

fn level<'r>(report: &'r Report, entry: &Indicator) -> Option<&'r Quantity> {
    report.figure(entry.level?).and_then(Figure::counted)
}

/// The text between two figures.
fn words_between(report: &Report, from: FigureId, to: FigureId) -> Option<&str> {
    report.text.get(report.figure(from)?.span.end..report.figure(to)?.span.start)
}

fn ends_sentence(words: &str) -> bool {
    words.contains(". ") || words.contains(".\n") || words.contains(':')
}

/// Whether a colon, a full stop or the beginning of a line stands between a level and the figure before it.
fn begins_list(report: &Report, first: FigureId) -> bool {
    const LONGEST: usize = 400;
    /// As many figures are looked back over.
    const NEAR: usize = 8;
    let Some(figure) = report.figure(first) else { return false };
    // `Theo Nghị quyết 42/NQ-CP, đã chi …`: what measures nothing ends no list.
    let measures = |before: &&Figure| before.indicator.is_some() || before.role == Role::Unclassified;
    let figures = (first.0.saturating_sub(NEAR)..first.0).rev().filter_map(|before| report.figure(FigureId(before)));
    let before = figures.into_iter().find(measures);
    let from = before.map_or(0, |before| before.span.end).max(figure.span.start.saturating_sub(LONGEST));
    let lead = report.text.as_bytes().get(from..figure.span.start).unwrap_or_default();
    before.is_none() || lead.iter().any(|sign| matches!(sign, b':' | b'.'))
}
