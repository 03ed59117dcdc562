//! Wholes and the parts that they are divided into.

use super::level::{MEMORY, done_or_planned};
use crate::number::is_known;
use crate::statement::evidence::Evidence;
use crate::statement::name::before_verb::{folded, likeness};
use crate::statement::phrase::division::DIVIDES;
use crate::statement::scope::Whole;
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, row};
use crate::statement::units::same_unit;
use crate::statement::words::*;
use crate::text::{Syllable, s, words};
use crate::{Figure, FigureId, Indicator, IndicatorId, Parts, Quantity, Role, Value};
use rust_decimal::Decimal;

/// What the words before `gồm` name.
pub(crate) enum Named {
    /// Nothing: the list divides what was spoken of.
    Nothing,
    /// What was stated before.
    Known(IndicatorId),
    /// Something that no figure says.
    Unknown,
}

impl Sentence<'_, '_> {
    /// `Trong mức tăng 5,66% của toàn nền kinh tế, khu vực dịch vụ tăng 6,12%`: the growth that was told, or else this one itself; what
    /// follows are its parts.
    pub(crate) fn growth_divided(&mut self, evidence: &Evidence) -> Option<IndicatorId> {
        const LONGEST: usize = 4;
        let growth = (evidence.at.saturating_sub(LONGEST)..evidence.at).rev();
        let led = growth.take_while(|&index| !self.tokens[index + 1].gap.has(Gap::CLAUSE));
        let opens = |index: &usize| {
            let is_first = *index == 0 || self.tokens[*index].gap.has(Gap::STOP);
            is_first && row(self.tokens, *index, &[TRONG, MUC_LEVEL, TANG])
        };
        let from = led.into_iter().find(opens)?;
        let value = |figure: FigureId| self.reader.out.figures[figure.0].quantity();
        let own = value(FigureId(evidence.figure))?;
        let tells = |id: &IndicatorId| {
            let told = self.reader.out.indicators[id.0].comparisons.iter().take(MEMORY);
            told.filter(|growth| self.reader.out.figures[growth.0].role == Role::Growth)
                .any(|told| value(*told) == Some(own))
        };
        let known = self.scope.main.filter(tells);
        let name = (self.words_between(from + 1, evidence.at), self.tokens[from + 1].start);
        let indicator = known.unwrap_or_else(|| self.open_named(evidence, None, name));
        let leads_from = self.sentence_first;
        self.scope.whole = Some(Whole { indicator, leads_from, parts: Parts::Some, is_inherited: false });
        (self.scope.main, self.scope.indicator) = (Some(indicator), Some(indicator));
        Some(indicator)
    }

    /// `Rau màu gồm: ngô 96 ha, lạc 48 ha`: what the words of the sentence before `gồm` name, where no figure of its own says
    /// it.
    pub(crate) fn named_before_list(&self, at: usize) -> Named {
        const LONGEST: usize = 8;
        let words = &self.tokens[self.start..at];
        let is_own = matches!(self.tokens[at].word(), GOM | BAO)
            && self.start == self.lead_start
            && self.tokens[self.start].gap.has(Gap::STOP)
            && self.scope.indicator.is_none()
            && words.len() <= LONGEST
            && words.iter().all(|token| token.figure().is_none());
        let name = if is_own { self.words_between(self.start, at) } else { String::new() };
        let own = folded(&name);
        // `Số thu gồm: …`, `Trong đó gồm: …`, `Chia theo khu vực, gồm: …`
        const STRUCTURE: [Syllable; 2] = [s("cơ"), s("cấu")];
        let divides = matches!(self.tokens[self.start].word(), CHIA | DIVIDES | THEO) || own == STRUCTURE;
        if own.len() < 2 || own[0] == SO_COUNT || divides {
            return Named::Nothing;
        }
        let indicators = &self.reader.out.indicators;
        let first = indicators.len().saturating_sub(MEMORY);
        let is_named = |entry: &Indicator| {
            entry.level.is_some() && entry.sector == self.block.sector && likeness(&folded(&entry.name), &own).is_some()
        };
        // Of one thing at two times the longer one is divided.
        if self.scope.main.is_some_and(|main| is_named(&indicators[main.0])) {
            return Named::Nothing;
        }
        let known = (first..indicators.len()).rev().find(|&index| is_named(&indicators[index]));
        let main = self.scope.main.map(|main| folded(&indicators[main.0].name)).unwrap_or_default();
        // `Trung ương giao 6.842 tỷ đồng; con số do HĐND tỉnh quyết nghị là 7.915 tỷ đồng. Kế hoạch HĐND tỉnh quyết nghị gồm: …`
        let in_common = |name: &[Syllable]| own.iter().filter(|word| name.contains(word)).count();
        let of_paragraph = (self.first.max(first)..indicators.len()).filter(|&index| indicators[index].level.is_some());
        let nearest = || {
            let nearest = of_paragraph.map(|index| (in_common(&folded(&indicators[index].name)), index)).max();
            nearest.filter(|(shared, _)| *shared > in_common(&main) && 2 * shared >= own.len())
        };
        match known.or_else(|| nearest().map(|(_, index)| index)) {
            Some(index) => Named::Known(IndicatorId(index)),
            // `Thu NSNN 18.746 triệu đồng. Các khoản thu gồm: …`
            None if main.iter().any(|word| own.contains(word)) => Named::Nothing,
            None => Named::Unknown,
        }
    }

    /// `38.450 triệu đồng (tỉnh 14.200; trung ương 21.750; xã 2.500)`: levels without a unit that stand in a bracket have
    /// that of the level before it where they add up to it in one of its scales, and only there; `48 trường (mầm non 15,
    /// tiểu học 17, trung học 16)`: and that of the things counted before it, also where a kind of them is printed as theirs.
    /// Returns the figures that have it so.
    pub(crate) fn lend_scale(&mut self, before: usize) -> Vec<usize> {
        const SCALES: [i64; 4] = [1, 1_000, 1_000_000, 1_000_000_000];
        let figures = &self.reader.out.figures;
        let last = self.scope.last.filter(|last| last - before.min(*last) <= MEMORY).unwrap_or(before);
        let lends = |total: &&Quantity| !total.unit().is_none() && !total.unit().is_ratio();
        let Some(total) = figures[before].quantity().filter(lends) else { return Vec::new() };
        let scales = match total.unit() {
            unit if unit.is_money() => &SCALES[1..],
            unit if unit.is_countable() => &SCALES[..1],
            _ => &SCALES[..],
        };
        // What is planned of the whole, and what it was before, are no parts of it.
        let is_part = |figure: &Figure| {
            matches!(figure.role, Role::Amount | Role::Target) && figure.indicator != figures[before].indicator
        };
        let inside = (before + 1..=last).filter(|&figure| is_part(&figures[figure]));
        let parts: Vec<usize> = inside.collect();
        let Some(levels) = parts.iter().map(|&part| figures[part].quantity()).collect::<Option<Vec<_>>>() else {
            return Vec::new();
        };
        // `17 trường (08 mầm non, 05 tiểu học, 04 THCS)`: kinds of the things counted, and no other things.
        // `2.146 học sinh (mẫu giáo 438 em)`: the same by another name.
        let is_kind = |level: &Quantity| {
            let is_noun = total.unit().is_countable() && level.unit().is_countable() && !is_known(level.unit());
            is_noun && !level.unit().counts_people_of(total.unit())
        };
        let is_bare = |level: &Quantity| level.unit().is_none() || is_kind(level);
        if !levels.iter().any(|level| is_bare(level))
            || !levels.iter().all(|level| is_bare(level) || level.unit() == total.unit())
        {
            return Vec::new();
        }
        let scaled = |level: &Quantity, scale: Decimal| match is_bare(level) {
            true => level.value().checked_mul(scale),
            false => Some(level.value()),
        };
        let adds_up = |scale: &Decimal| {
            let mut values = levels.iter().map(|level| scaled(level, *scale));
            values.try_fold(Decimal::ZERO, |sum, value| sum.checked_add(value?)) == Some(total.value())
        };
        let Some(scale) = scales.iter().copied().map(Decimal::from).find(adds_up) else { return Vec::new() };
        let lent: Vec<(usize, Quantity)> = parts
            .iter()
            .zip(&levels)
            .filter(|(_, level)| is_bare(level))
            .filter_map(|(&part, level)| {
                let (value, step) = (level.value().checked_mul(scale)?, level.step().checked_mul(scale)?);
                Some((part, Quantity::new(value, step, total.unit().clone())))
            })
            .collect();
        let figures = lent.iter().map(|(part, _)| *part).collect();
        for (part, quantity) in lent {
            self.reader.out.figures[part].value = Some(Value::Quantity(quantity));
        }
        figures
    }

    /// `38.560 triệu đồng, gồm: tỉnh 21.400; xã 9.860; chương trình mục tiêu 7.300 triệu đồng`: the same at the end of a
    /// sentence that lists parts.
    pub(crate) fn lend_scale_to_parts(&mut self) {
        let whole = self.scope.whole.filter(|whole| !whole.is_inherited && self.stack.is_empty());
        let level = whole.and_then(|whole| done_or_planned(&self.reader.out.indicators[whole.indicator.0]));
        let (Some(whole), Some(level)) = (whole, level) else { return };
        let lent = self.lend_scale(level.0);
        if lent.is_empty() {
            return;
        }
        let indicators = &mut self.reader.out.indicators;
        indicators[whole.indicator.0].parts = whole.parts;
        for figure in lent {
            let part = self.reader.out.figures[figure].indicator.filter(|part| *part > whole.indicator);
            if let Some(part) = part {
                indicators[part.0].whole.get_or_insert(whole.indicator);
            }
        }
    }

    /// `trong đó bảo hiểm 591 lượt, đông y 120 lượt (có lượt trùng)`: parts that overlap do not add up to a whole.
    pub(crate) fn parts_overlap(&mut self, at: usize) {
        const EACH_OTHER: Syllable = s("nhau");
        const AGAIN: Syllable = s("lặp");
        // `(quá tải 148 xe, quá khổ 96 xe; một xe có thể mắc nhiều lỗi)`
        if self.tokens[at].word() == CO {
            if let Some(bracket) = &mut self.bracket {
                bracket.overlaps = true;
            }
            return;
        }
        let in_bracket = self.bracket.is_some() && self.tokens[self.start].word() == CO;
        // `tụ huyết trùng` is a disease.
        if !in_bracket && !matches!(self.next_word(at), EACH_OTHER | AGAIN) {
            return;
        }
        let outer = self.stack.last().and_then(|(scope, _)| scope.whole);
        let Some(whole) = self.scope.whole.or(outer).map(|whole| whole.indicator) else { return };
        let indicators = &mut self.reader.out.indicators;
        indicators[whole.0].parts = Parts::None;
        let recent = indicators.len().saturating_sub(MEMORY);
        for part in indicators[recent..].iter_mut().filter(|part| part.whole == Some(whole)) {
            part.whole = None;
        }
    }

    /// `quý III 5.870 lao động; cộng dồn 9 tháng 17.936 lao động. Chia ra: …`: of one thing at two times the longer one is
    /// divided.
    pub(crate) fn covers_main(&self, indicator: IndicatorId) -> bool {
        let Some(main) = self.scope.main else { return false };
        let of = |id: IndicatorId| {
            let entry = &self.reader.out.indicators[id.0];
            Some((self.unit_of(entry.level?)?, entry.period?))
        };
        let (Some((unit, time)), Some((own_unit, own))) = (of(main), of(indicator)) else { return false };
        // `đến 30/11 được 96 tỷ đồng; ước cả năm 108 tỷ đồng`: up to a day the count begins with the year.
        let longer = match own.months().zip(time.months()) {
            Some((own, time)) => own > time,
            None => time.first_day().is_none() && own.last_day() > time.last_day(),
        };
        let begins = time.first_day().unwrap_or(time.last_day());
        let covers = own.contains(begins) && own.contains(time.last_day());
        longer && covers && unit == own_unit
    }

    /// `5.214 hộ nghèo trong tổng số 11.846 hộ, chiếm 44,01%`: what the total behind it is the whole of, and what the share
    /// speaks of.
    pub(crate) fn part_before_total(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let last = self.scope.last.filter(|_| self.is_total_of_list(evidence))?;
        let signs = (self.lead_start..=evidence.at).any(|index| self.tokens[index].gap.has(Gap::CLAUSE));
        let units = (self.unit_of(FigureId(last))?, self.unit_of(FigureId(evidence.figure))?);
        let is_level = self.reader.out.figures[last].role == Role::Amount && !signs && self.scope.whole.is_some();
        let is_kind = same_unit(units.0, units.1) || self.is_total_over(evidence);
        self.reader.out.figures[last].indicator.filter(|_| is_level && is_kind)
    }

    /// `trong 11 nhóm hàng có 9 nhóm tăng`, `trong tổng số 3.050 hộ có 57 hộ nghèo`
    pub(crate) fn is_total_of_list(&self, evidence: &Evidence) -> bool {
        // `trong tổng số hơn 20.000 doanh nghiệp`
        let hedges = |&index: &usize| matches!(self.tokens[index].word(), HON | GAN | KHOANG);
        let Some(before) = (self.lead_start..evidence.at).rev().find(|index| !hedges(index)) else {
            return false;
        };
        let counted = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| unit.is_countable());
        // `7.827 người trên tổng số 8.480 người`
        let of_total = before >= 2
            && (row(self.tokens, before - 2, &[TRONG, TONG, SO_COUNT])
                || counted && row(self.tokens, before - 2, &[TREN, TONG, SO_COUNT]));
        let in_total = self.tokens[before].word() == TRONG && (counted || before == self.sentence_start);
        of_total || in_total || self.is_total_over(evidence)
    }

    /// `Trong 7.358,2 tỷ đồng giá trị sản xuất công nghiệp, …`: what the total of a list is of, behind it.
    pub(crate) fn total_named_behind(&self, evidence: &Evidence) -> Option<String> {
        const LONGEST: usize = 12;
        let opens = evidence.at == self.sentence_start + 1 && self.word_before(evidence) == Some(TRONG);
        let counted = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| unit.is_countable());
        let last = self.tokens.len().min(evidence.at + 1 + LONGEST);
        let end = (evidence.at + 1..last)
            .find(|&index| self.tokens[index].gap.has(Gap::COMMA))
            .filter(|_| opens && !counted)?;
        Some(self.words_between(evidence.at + 1, end)).filter(|name| !name.is_empty())
    }

    /// `còn 17.412 hộ nghèo trên 220.400 hộ dân`: a count over the greater one of the same kind, which it is a part of.
    pub(crate) fn is_total_over(&self, evidence: &Evidence) -> bool {
        let Some(last) = self.scope.last.filter(|_| self.word_before(evidence) == Some(TREN)) else {
            return false;
        };
        let figures = &self.reader.out.figures;
        let (Some(part), Some(total)) = (figures[last].quantity(), figures[evidence.figure].quantity()) else {
            return false;
        };
        let signs = (self.lead_start..=evidence.at).any(|index| self.tokens[index].gap.has(Gap::CLAUSE));
        // `hộ nghèo` and `hộ dân` are both households.
        let heads = [part, total].map(|level| level.unit().code().split(' ').next());
        let counted = part.unit().is_countable() && heads[0] == heads[1];
        counted && !signs && figures[last].role == Role::Amount && part.value() < total.value()
    }

    /// `nhập khẩu 742 triệu USD, trong đó …; xuất siêu 304 triệu USD`: what is left between two totals is a part of neither.
    fn is_balance(&self, evidence: &Evidence) -> bool {
        const BALANCES: [[Syllable; 2]; 4] =
            [words(["xuất", "siêu"]), words(["nhập", "siêu"]), words(["thặng", "dư"]), words(["thâm", "hụt"])];
        let mut clause = evidence.clause..evidence.at;
        clause.any(|index| BALANCES.iter().any(|balance| row(self.tokens, index, balance)))
    }

    /// The whole of which a level is a part, where parts are being listed.
    pub(crate) fn whole_of(&self, evidence: &Evidence) -> Option<IndicatorId> {
        // `trao 2.614 suất quà, kinh phí 1.568 triệu đồng, gồm: …`: of the levels that lead to the list the one in its unit.
        const LEADING: usize = 3;
        let whole = self.scope.whole.filter(|whole| whole.parts != Parts::None && !self.is_balance(evidence))?;
        let unit = self.unit_of(FigureId(evidence.figure)).filter(|unit| !unit.is_ratio() && unit.code() != "điểm")?;
        let indicators = &self.reader.out.indicators;
        let counts = |&id: &IndicatorId| {
            let level = done_or_planned(&indicators[id.0]);
            level.and_then(|level| self.unit_of(level)).is_some_and(|level| same_unit(level, unit))
        };
        let beside = |id: &IndicatorId| {
            let (own, main) = (&indicators[id.0], &indicators[whole.indicator.0]);
            own.whole.is_none() && own.sector == main.sector && own.period == main.period
        };
        let first = whole.leads_from.max(whole.indicator.0.saturating_sub(LEADING));
        let leading = (first..whole.indicator.0).rev().map(IndicatorId);
        counts(&whole.indicator).then_some(whole.indicator).or_else(|| leading.filter(beside).find(counts))
    }

    /// `1.245 tấn, gồm 968 tấn nuôi thả và 277 tấn đánh bắt, đạt 24,9% KH`: behind parts that make up their whole, none of
    /// which was compared itself, the whole is spoken of, if it was not before.
    pub(crate) fn whole_told_out(&self, part: IndicatorId) -> Option<IndicatorId> {
        let whole = self.scope.whole.filter(|whole| !whole.is_inherited)?.indicator;
        let indicators = &self.reader.out.indicators;
        if indicators.len() > whole.0 + MEMORY {
            return None;
        }
        let level = |id: IndicatorId| {
            let level = indicators.get(id.0)?.level?;
            self.reader.out.figures[level.0].quantity()
        };
        let parts = || indicators[whole.0 + 1..].iter().filter(|entry| entry.whole == Some(whole));
        let is_plain =
            parts().all(|entry| entry.comparisons.is_empty() && entry.targets.is_empty() && entry.share.is_none());
        let mut sum = Decimal::ZERO;
        for entry in parts() {
            sum = sum.checked_add(self.reader.out.figures[entry.level?.0].quantity()?.value())?;
        }
        let told_out = indicators[part.0].whole == Some(whole) && parts().count() > 1 && level(whole)?.value() == sum;
        let entry = &indicators[whole.0];
        let is_open = entry.comparisons.is_empty() && entry.targets.is_empty();
        (is_plain && told_out && is_open).then_some(whole)
    }
}
