//! `fraction`: a part over a whole against its percentage, and against the whole printed elsewhere.

use super::common_total::{Shared, common_totals};
use super::context::{PartsOf, figures, has_rival, is_vague, measure, operand, same_time, tell};
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{Comparison, Verdict, fraction, grim_percent, plan_ratio, restatement};
use crate::text::{Syllable, syllables, words};
use crate::{Base, FigureId, Indicator, IndicatorId, Quantity, Report, Role};

const RULE: &str = "fraction";

/// The words behind a share that are looked at.
const LONGEST_NAME: usize = 8;

/// `12/15 ấp, chiếm 80%`; `57 hộ nghèo, chiếm 1,87%` of 3.050; `147 cơ sở (145/147 cơ sở đạt)`.
pub(super) struct Fraction;

impl Check for Fraction {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        let parts = PartsOf::new(report);
        for (index, indicator) in report.indicators.iter().enumerate() {
            if let Some(level) = measure(indicator) {
                own_percentages(report, sink, indicator, level);
                denominators(report, sink, parts.of(IndicatorId(index)), level);
                count_of_whole(report, sink, indicator, level);
            }
        }
        shares_explained(report, sink);
        for Shared { part, stated, total: whole, found } in common_totals(report) {
            sink(Finding::compared(RULE, Relation::Ratio { part, whole, stated }, &found));
        }
    }
}

/// The percentages that stand beside a fraction, and the share beside a part of a whole.
fn own_percentages(report: &Report, sink: &mut dyn FnMut(Finding), indicator: &Indicator, level: FigureId) {
    let Some(figure) = report.figure(level) else { return };
    let Some(own) = figure.fraction().filter(|_| !is_vague(figure)) else {
        share_of_whole(report, sink, indicator, level);
        return;
    };
    // A part of a whole is not what was done of a plan: `7.028/7.342 người, đạt 95,7%, tăng 0,7% so với NQ`.
    let is_part = figure.base == Some(Base::Total) && indicator.share.is_some();
    let targets = indicator.targets.iter().filter(|target| target.level.is_none() && !is_part);
    let ratios = targets.filter(|target| !has_rival(indicator, target.base)).filter_map(|target| target.ratio);
    for stated in indicator.share.into_iter().chain(ratios) {
        if let Some(percentage) = operand(report, stated) {
            tell(report, sink, RULE, Relation::Fraction { fraction: level, stated }, fraction(own, percentage));
        }
    }
}

/// `98,6% (1.020/1.035 hồ sơ)`: the shares that a fraction behind them explains.
fn shares_explained(report: &Report, sink: &mut dyn FnMut(Finding)) {
    for (stated, share) in figures(report).filter(|(_, figure)| figure.role == Role::Share) {
        let behind = share.of.filter(|fraction| *fraction > stated).and_then(|id| Some((id, report.figure(id)?)));
        let Some((id, figure)) = behind.filter(|(_, figure)| !is_vague(figure)) else { continue };
        if let Some((own, percentage)) = figure.fraction().zip(operand(report, stated)) {
            tell(report, sink, RULE, Relation::Fraction { fraction: id, stated }, fraction(own, percentage));
        }
    }
}

fn share_of_whole(report: &Report, sink: &mut dyn FnMut(Finding), indicator: &Indicator, part: FigureId) {
    let named = indicator.share_of.and_then(|whole| report.indicator(whole));
    let whole = indicator.whole.and_then(|whole| report.indicator(whole));
    let whole = named.or(whole.filter(|whole| same_time(whole.period, indicator.period))).and_then(measure);
    let (Some(whole), Some(stated)) = (whole, indicator.share) else { return };
    if let Some(found) = named.and_then(|_| share_of_others(report, part, whole, stated)) {
        sink(Finding::compared(RULE, Relation::Ratio { part, whole, stated }, &found));
        return;
    }
    let operands = (operand(report, part), operand(report, whole), operand(report, stated));
    if let (Some(own), Some(total), Some(share)) = operands {
        let found = plan_ratio(own, total, share);
        let agrees = found.as_ref().is_ok_and(|found| found.verdict().agrees());
        if agrees || named.is_some() || !names_other_total(report, stated, whole) {
            tell(report, sink, RULE, Relation::Ratio { part, whole, stated }, found);
        }
    }
}

/// `tiếp nhận 3.268 hồ sơ, trong đó trực tuyến 2.294 hồ sơ, bằng 71% hồ sơ mới`: whether the words behind a share say that it is of
/// something else than the whole, as any word does that the whole's name and unit do not have.
fn names_other_total(report: &Report, stated: FigureId, whole: FigureId) -> bool {
    // Words that every total may have before or behind its name.
    const COMMON: [Syllable; 20] = words([
        "tổng",
        "số",
        "của",
        "toàn",
        "cả",
        "các",
        "trong",
        "trên",
        "địa",
        "bàn",
        "tỉnh",
        "huyện",
        "xã",
        "phường",
        "thành",
        "phố",
        "nước",
        "được",
        "đã",
        "này",
    ]);
    // With these something else is told.
    const ENDS: [Syllable; 8] = words(["và", "tăng", "giảm", "đạt", "bằng", "so", "cao", "thấp"]);
    let (Some(share), Some(total)) = (report.figure(stated), report.figure(whole)) else { return false };
    let Some(behind) = report.text.get(share.span.end..) else { return false };
    let ends = |char: char| char.is_ascii_digit() || matches!(char, ',' | ';' | '.' | '(' | ')' | ':' | '\n');
    let named = syllables(behind.split(ends).next().unwrap_or_default());
    let named = named.take(LONGEST_NAME).take_while(|word| !ENDS.contains(word));
    let name = total.indicator.and_then(|id| report.indicator(id)).map_or("", |own| own.name.as_str());
    let unit = total.quantity().map_or("", |quantity| quantity.unit().code());
    let is_known =
        |word: &Syllable| COMMON.contains(word) || syllables(name).chain(syllables(unit)).any(|own| own == *word);
    named.into_iter().any(|word| !is_known(&word))
}

/// `kiểm tra 571 công trình, phát hiện 29 trường hợp vi phạm, chiếm 5,1% số công trình được kiểm tra`: of a total that is named and
/// counted by another noun. What does not agree may be of another count.
fn share_of_others(report: &Report, part: FigureId, whole: FigureId, stated: FigureId) -> Option<Comparison> {
    let counted = |id: FigureId| {
        let figure = report.figure(id).filter(|figure| !is_vague(figure))?;
        figure.quantity().filter(|count| count.unit().is_countable())
    };
    let (part, whole) = counted(part).zip(counted(whole)).filter(|(part, whole)| part.unit() != whole.unit())?;
    let whole = Quantity::new(whole.value(), whole.step(), part.unit().clone());
    plan_ratio(part, &whole, operand(report, stated)?).ok().filter(|found| found.verdict().agrees())
}

/// The fractions among the parts whose denominator is the total. Another denominator proves nothing: it may be that of
/// some part.
fn denominators(report: &Report, sink: &mut dyn FnMut(Finding), parts: &[IndicatorId], total: FigureId) {
    let Some(count) = report.figure(total).and_then(|figure| figure.quantity()) else { return };
    let is_over_total = |id: &FigureId| {
        let over = report.figure(*id).and_then(|figure| figure.fraction());
        over.is_some_and(|over| restatement(count, over.denominator()).is_ok_and(|same| same.verdict().agrees()))
    };
    let levels = parts.iter().filter_map(|id| report.indicator(*id)).filter_map(|part| part.level);
    let fractions: Vec<FigureId> = levels.filter(is_over_total).collect();
    let first = fractions.first().and_then(|id| report.figure(*id)).and_then(|figure| figure.fraction());
    if let Some(first) = first {
        let same = restatement(count, first.denominator());
        tell(report, sink, RULE, Relation::Denominators { total, fractions }, same);
    }
}

/// A share of countable things without their number: of 43 things none make 71 %. A note, for the share may be one of
/// something else.
fn count_of_whole(report: &Report, sink: &mut dyn FnMut(Finding), indicator: &Indicator, stated: FigureId) {
    let figure = report.figure(stated).filter(|figure| figure.role == Role::Share && figure.base == Some(Base::Total));
    let percentage = figure.and_then(|_| operand(report, stated));
    let total = indicator.whole.and_then(|whole| report.indicator(whole)).and_then(measure);
    let (Some(percentage), Some(total)) = (percentage, total) else { return };
    let count = report.figure(total).filter(|figure| !is_vague(figure)).and_then(|figure| figure.quantity());
    let count = count.filter(|count| count.unit().is_countable()).and_then(|count| u64::try_from(count.value()).ok());
    if count.is_some_and(|count| grim_percent(percentage, count) == Ok(Verdict::Contradiction)) {
        sink(Finding::new(RULE, Verdict::Note, Relation::Count { whole: total, stated }));
    }
}
