//! Levels of an earlier time that are printed beside the level of now.

use super::level::{MEMORY, done_or_planned};
use crate::statement::evidence::Evidence;
use crate::statement::name::before_verb::{folded, mentions};
use crate::statement::phrase::base::{BasePhrase, CK, CKNT, base_between, compares_with_then, is_compared, is_earlier};
use crate::statement::phrase::cue::{Verb, is_filler};
use crate::statement::role::measure::Finding;
use crate::statement::role::percent::is_share_within;
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, Token, is_time, row};
use crate::statement::units::same_measured;
use crate::statement::words::*;
use crate::text::Syllable;
use crate::{Base, Figure, FigureId, IndicatorId, Period, PeriodKind, Quantity, Role, Value};
use chrono::Datelike;
use rust_decimal::Decimal;

impl Sentence<'_, '_> {
    /// `tăng 15,3% so với cùng kỳ năm 2022 (283,6 tỷ đồng)`: the level of the earlier time.
    pub(crate) fn as_previous(&self, evidence: &Evidence) -> Option<IndicatorId> {
        if let Some(indicator) = self.then_in_row(evidence) {
            return Some(indicator);
        }
        if let Some(indicator) = self.base_before_bracket(evidence).and(self.scope.indicator) {
            let is_own = self.lacks_previous(indicator, evidence).then_some(indicator);
            return is_own.or_else(|| self.as_one_of_then(evidence));
        }
        if let Some(indicator) = self.as_previous_of_last_sentence(evidence) {
            return Some(indicator);
        }
        let of_then = self.as_level_of_then(evidence).or_else(|| self.as_level_compared_with(evidence));
        if let Some(indicator) = of_then.or_else(|| self.as_one_of_then(evidence)) {
            return Some(indicator);
        }
        if let Some((indicator, _)) = self.dated_previous(evidence) {
            return Some(indicator);
        }
        let names_base = self.names_base(evidence);
        let is_alone = names_base || self.is_alone_in_bracket(evidence);
        let bracket = self.bracket.filter(|bracket| bracket.levels == 0 && is_alone)?;
        let after = bracket.after.filter(|after| !self.is_of_other_clause(*after))?;
        let before = &self.reader.out.figures[after];
        let is_comparison = matches!(before.role, Role::Growth | Role::Index | Role::Change | Role::Multiple);
        // `cao hơn cùng kỳ 0,6 tạ/ha, so với bình quân toàn huyện (70,9 tạ/ha)`: the level of something else.
        let compares_with_other =
            |(begin, phrase): (usize, BasePhrase)| begin >= bracket.lead && !is_earlier(phrase.base);
        if !names_base && self.lead_base.is_some_and(compares_with_other) {
            return None;
        }
        let is_same_base = !names_base || before.base.is_none() || before.base == self.scope.base;
        let has_base = names_base || before.base.is_some();
        let indicator = before.indicator.filter(|_| is_comparison && has_base && is_same_base)?;
        let entry = &self.reader.out.indicators[indicator.0];
        let this = &self.reader.out.figures[evidence.figure];
        let is_same = |level: FigureId| match (self.reader.out.figures[level.0].value.as_ref(), this.value.as_ref()) {
            (Some(Value::Quantity(a)), Some(Value::Quantity(b))) => same_measured(a.unit(), b.unit()),
            // `42.493/40.300 người, …, tăng 8,4% so với cùng kỳ (39.203 người)`: what was done of the plan grew.
            (Some(Value::Fraction(done)), Some(Value::Quantity(b))) => same_measured(done.numerator().unit(), b.unit()),
            _ => false,
        };
        // `424 tỷ đồng, chiếm 0,68% tổng dư nợ, giảm 0,13 điểm phần trăm so với cuối năm (0,81%)`: the share of then.
        let is_share = self.is_share_changed(indicator, before.of, evidence);
        let is_previous = done_or_planned(entry).is_some_and(is_same) || is_share;
        is_previous.then_some(indicator)
    }

    /// `đàn bò tăng 1,8%, đàn trâu (21.340 con) giảm 2,6%`: whether the words before the bracket have left the figure for something
    /// else.
    pub(crate) fn is_of_other_clause(&self, figure: usize) -> bool {
        const LONGEST: usize = 16;
        const SIGNS: Gap = Gap::MEMBER.with(Gap::COMMA);
        let before = self.tokens[..self.start.min(self.tokens.len())].iter().rev().take(LONGEST);
        let mut between = before.take_while(|token| token.figure() != Some(figure));
        self.base_to_bracket().is_none() && between.any(|token| token.gap.has(SIGNS))
    }

    /// `nông nghiệp chiếm 11,55%, dịch vụ chiếm 43,35% (cùng kỳ lần lượt là 11,64% và 43,1%)`: what the row before the bracket says of
    /// now, the row in it says of then.
    fn then_in_row(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let is_row = self.run.is_respective && self.opens_with_then();
        let level = *self.run.before.get(self.run.figures.len().checked_sub(1)?).filter(|_| is_row)?;
        let level = &self.reader.out.figures[level];
        let indicator = level.indicator.filter(|_| level.role.is_level())?;
        self.lacks_previous(indicator, evidence).then_some(indicator)
    }

    /// `Giải ngân 1.284 tỷ đồng. So với cùng kỳ (1.052 tỷ đồng), giá trị giải ngân tăng 22%`: the level of then at the head of
    /// a sentence is that of the one level in its unit that the sentence before states.
    fn as_previous_of_last_sentence(&self, evidence: &Evidence) -> Option<IndicatorId> {
        self.base_before_bracket(evidence).filter(|_| self.scope.last.is_none())?;
        let from = self.previous_first.max(self.sentence_first.saturating_sub(MEMORY));
        let is_one = |indicator: &IndicatorId| self.lacks_previous(*indicator, evidence);
        let mut before = (from..self.sentence_first).map(IndicatorId).filter(is_one);
        let only = before.next().filter(|_| before.next().is_none());
        // Of several the one that is spoken of, and none of its parts.
        only.or_else(|| self.scope.main.filter(|main| (from..self.sentence_first).contains(&main.0) && is_one(main)))
    }

    /// `17 dự án với vốn đăng ký 143 triệu USD (cùng kỳ 12 dự án, 98 triệu USD)`, `214 vụ, 147 người chết; so với cùng kỳ (239 vụ,
    /// 158 người chết)`: of several levels of then each is that of the one in its unit.
    fn as_one_of_then(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let follows_then = || {
            let follows = self.base_to_bracket().is_some_and(|(_, base)| is_earlier(base));
            follows || self.answers_comparisons(evidence)
        };
        let behind = self.is_behind_comparison();
        let bracket = self.bracket.filter(|_| self.opens_with_then() || follows_then() || behind)?;
        // The words up to the comma are of the things counted before.
        let words = self.consumed.max(self.lead_start).max(evidence.clause).min(evidence.at);
        let is_bare = self.tokens[words..evidence.at].iter().all(|token| leads_to_level(token) || token.word() == VA);
        let from = self.sentence_first.max(bracket.first.saturating_sub(MEMORY));
        let answers = self.base_to_bracket().is_none() && !self.opens_with_then();
        let before = || {
            let is_one = move |id: &IndicatorId| {
                let is_compared = !answers || !self.reader.out.indicators[id.0].comparisons.is_empty();
                is_compared && self.lacks_previous(*id, evidence)
            };
            (from..bracket.first).rev().map(IndicatorId).filter(is_one)
        };
        // `(31 dự án, vốn đăng ký 6.214 tỷ đồng)`: by its own name, where one level alone is in its unit.
        let is_bare = is_bare || follows_then() && before().count() == 1;
        // `làm chết 11 người, bị thương 19 người (cùng kỳ 15 người chết, 13 người bị thương)`: the word behind the things tells.
        let next = self.tokens.get(evidence.at + 1).filter(|next| !next.gap.has(Gap::CLAUSE)).map(Token::word);
        let names = |indicator: &IndicatorId| {
            let name = &self.reader.out.indicators[indicator.0].name;
            next.is_some_and(|next| next != Syllable::NONE && folded(name).contains(&next))
        };
        // `so với cùng kỳ (xuất khẩu 7.689 triệu USD, nhập khẩu 6.034 triệu USD)`: by the end of its name.
        let own = folded(&self.words_between(words, evidence.at));
        let is_named = |indicator: &IndicatorId| {
            let name = &self.reader.out.indicators[indicator.0].name;
            mentions(&folded(name), &own)
        };
        // `(riêng tháng 6 thu 1.215 triệu đồng)` is of another time.
        let is_dated = self.tokens[words..evidence.at].iter().any(|token| is_time(self.reader.raw, token));
        if let Some(named) = if is_bare || is_dated { None } else { before().find(is_named) } {
            return Some(named);
        }
        let told = self.opens_with_then() || follows_then();
        before().find(names).or_else(|| before().next()).filter(|_| is_bare && told)
    }

    /// `tăng 8,2% về số doanh nghiệp và 34,3% về số vốn so với cùng kỳ (62 nghìn doanh nghiệp và 701,9 nghìn tỷ đồng)`: whether the
    /// bracket behind comparisons of several levels begins with one that is not of the last, and what else it then states.
    fn answers_comparisons(&self, evidence: &Evidence) -> bool {
        let before = self.bracket.and_then(|bracket| bracket.after).filter(|_| self.is_behind_comparison());
        let Some(compared) = before.and_then(|before| self.reader.out.figures[before].indicator) else { return false };
        let entry = &self.reader.out.indicators[compared.0];
        let units = entry.level.and_then(|level| self.unit_of(level)).zip(self.unit_of(FigureId(evidence.figure)));
        let is_other = units.is_some_and(|(level, this)| !same_measured(level, this));
        self.is_of_then() || is_other && self.is_alone_in_bracket(evidence)
    }

    /// `giảm 07 vụ so với cùng kỳ (24/31 vụ)`, `giảm 22,6% (24/31)`: the comparison that the fraction alone in the bracket behind it is told
    /// with, now over then. The numbers tell: it begins with the level of now, or says the same change.
    pub(crate) fn fraction_compared(&self, evidence: &Evidence) -> Option<FigureId> {
        let figures = &self.reader.out.figures;
        let fraction = figures[evidence.figure].fraction()?;
        let bracket = self.bracket.filter(|bracket| bracket.levels == 0 && self.is_alone_in_bracket(evidence))?;
        let compared = FigureId(bracket.after?);
        let stated = &figures[compared.0];
        let directly = self.start.checked_sub(1).is_some_and(|last| self.tokens[last].figure() == Some(compared.0));
        let is_comparison = matches!(stated.role, Role::Change | Role::Growth | Role::Multiple)
            && (directly || self.consumed == self.start);
        let (now, then) = (fraction.numerator(), fraction.denominator());
        let is_level = |level: &Quantity| level.value() == now.value() && same_measured(level.unit(), now.unit());
        let begins = stated.of.and_then(|level| figures[level.0].quantity()).is_some_and(is_level);
        let is_multiple = stated.role == Role::Multiple;
        let changes = |stated: &Quantity| {
            let change = now.value().checked_sub(then.value());
            // `đàn heo tăng 8,2% so cùng kỳ (4.215/3.896 con)`
            let index = || stated.value().checked_add(Decimal::ONE_HUNDRED);
            // `gấp 2,58 lần so năm 2015 (24.013/9.278 tỷ đồng)`
            if is_multiple {
                let times = then.value().checked_mul(stated.value());
                return times
                    .is_some_and(|times| is_share_within(now.value(), times, Decimal::ONE_HUNDRED, Decimal::ONE));
            }
            match stated.unit().is_ratio() {
                true => index().is_some_and(|index| is_share_within(now.value(), then.value(), index, stated.step())),
                false => same_measured(stated.unit(), now.unit()) && change == Some(stated.value()),
            }
        };
        (is_comparison && (begins || stated.quantity().is_some_and(changes))).then_some(compared)
    }

    /// Whether the bracket stands right behind what a comparison is against: an earlier time.
    fn is_behind_comparison(&self) -> bool {
        let Some(bracket) = self.bracket.filter(|_| self.consumed == self.start || self.is_of_then()) else {
            return false;
        };
        bracket.after.is_some_and(|after| compares_with_then(&self.reader.out.figures[after]))
    }

    /// Whether the bracket stated a level of an earlier time.
    fn is_of_then(&self) -> bool {
        self.bracket.is_some_and(|bracket| bracket.then.is_some())
    }

    /// Whether the bracket opens with the earlier time that its levels are of: `(cùng kỳ 557 tỷ đồng)`, `(cơ cấu tương ứng của cùng kỳ năm
    /// 2023 là 11,64%; 36,46%)`.
    pub(crate) fn opens_with_then(&self) -> bool {
        const LONGEST: usize = 5;
        let Some((begin, phrase)) = self.lead_base.filter(|(begin, _)| self.bracket.is_some() && *begin >= self.start)
        else {
            return false;
        };
        let before = &self.tokens[self.start..begin];
        let names = before.len() <= LONGEST && before.iter().all(|token| token.figure().is_none());
        let leads = before.last().is_none_or(|last| matches!(last.word(), CUA | UNG | LUOT));
        phrase.base == Base::SamePeriodLastYear && names && leads && self.tokens[begin].word() != SO
    }

    /// `đạt 43,4% kế hoạch, trong khi cùng kỳ năm trước đã đạt 49,5%`, `412 tỷ đồng (cùng kỳ đạt 49,5% dự toán)`: whether a clause says
    /// what the same time of the year before had reached. That is no ratio of the level of now.
    pub(crate) fn reached_then(&self, evidence: &Evidence) -> bool {
        let lead = self.lead_base.filter(|(begin, lead)| {
            // Only the words behind the last figure are looked through.
            *begin >= self.lead_start && lead.base == Base::SamePeriodLastYear
        });
        let Some((begin, phrase)) = lead else { return false };
        let is_lead = |index: usize| {
            let token = &self.tokens[index];
            is_filler(token.word()) || matches!(token.word(), DA | DAT | CHI | LA)
        };
        let is_clause = self.tokens[begin].gap.has(Gap::CLAUSE.with(Gap::OPEN))
            || begin >= 2 && row(self.tokens, begin - 2, &[TRONG, KHI]);
        let says = phrase.end <= evidence.at && (phrase.end..evidence.at).all(is_lead);
        is_clause && says && self.tokens[begin].word() != SO
    }

    /// A share that a clause behind a ratio says was reached then is the ratio to the plan of then.
    pub(crate) fn of_plan_of_then(&self, evidence: &Evidence, finding: Finding) -> Option<Finding> {
        let last =
            self.scope.last.filter(|_| finding.role == Role::Share).map(|last| &self.reader.out.figures[last])?;
        if let Some(now) = self.ratio_changed_from(evidence) {
            return Some(Finding::of(Role::PlanRatio, self.reader.out.figures[now].base));
        }
        (last.role == Role::PlanRatio && self.reached_then(evidence)).then(|| Finding::of(Role::PlanRatio, last.base))
    }

    /// `đạt 67,4% kế hoạch, cao hơn 21,7 điểm phần trăm so với cuối tháng 8 (45,7%)`: the ratio of now, where the percentage alone in the
    /// bracket is that of then.
    pub(crate) fn ratio_changed_from(&self, evidence: &Evidence) -> Option<usize> {
        let after = self.bracket.filter(|_| self.is_alone_in_bracket(evidence))?.after?;
        let change = &self.reader.out.figures[after];
        // `đạt 37,6% kế hoạch, cao hơn cùng kỳ năm 2024 (33,4%)`
        let is_exceeded = |(begin, base): (usize, Base)| {
            is_earlier(base) && begin.checked_sub(1).is_some_and(|more| self.tokens[more].word() == HON)
        };
        if change.role == Role::PlanRatio && self.base_to_bracket().is_some_and(is_exceeded) {
            return Some(after);
        }
        let in_points = change.role == Role::Change && change.base.is_some_and(is_compared);
        let ratio = change.of.filter(|_| in_points && !self.is_of_other_clause(after))?.0;
        (self.reader.out.figures[ratio].role == Role::PlanRatio).then_some(ratio)
    }

    /// Whether the indicator has no earlier level yet, and one in the unit of the figure now.
    fn lacks_previous(&self, indicator: IndicatorId, evidence: &Evidence) -> bool {
        let entry = &self.reader.out.indicators[indicator.0];
        let level = done_or_planned(entry).and_then(|level| self.unit_of(level));
        let units = level.zip(self.unit_of(FigureId(evidence.figure)));
        // `giảm từ 5,9% đầu năm 2016 xuống còn 1,9%; so với cuối năm 2019 (2,5%) giảm 0,6 điểm`: nothing was held against the first yet.
        let is_open = entry.previous.is_none() || entry.comparisons.is_empty();
        is_open && units.is_some_and(|(level, this)| same_measured(level, this))
    }

    /// `tăng 31,5% so với năm 2019 (52.030 con), bằng 57,9% so với năm 2015 (118.200 con)`, `So với năm 2015 (8.711 tỷ đồng), quy mô gấp 1,64
    /// lần`: the level of a second time that the same is held against; the indicator keeps the first.
    pub(crate) fn as_second_previous(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let bracket = self.bracket.filter(|bracket| bracket.levels == 0 && self.is_alone_in_bracket(evidence))?;
        let behind = self.base_to_bracket().map(|(_, base)| base);
        let before = bracket.after.map(|after| &self.reader.out.figures[after]);
        let compared = before.filter(|before| before.role.is_relative() && self.consumed == self.start);
        let base = behind.or(compared.and_then(|before| before.base))?;
        let is_then = self.is_time_before_bracket(base);
        let of_sentence = self.scope.indicator.or(self.scope.main.filter(|main| main.0 >= self.first));
        let indicator = compared.map_or(of_sentence, |before| before.indicator).filter(|_| is_then)?;
        let entry = &self.reader.out.indicators[indicator.0];
        let units = entry.level.and_then(|level| self.unit_of(level)).zip(self.unit_of(FigureId(evidence.figure)));
        let is_same = units.is_some_and(|(level, this)| same_measured(level, this));
        (entry.previous.is_some() && !entry.comparisons.is_empty() && is_same).then_some(indicator)
    }

    /// Whether what stands before the bracket is a time of any year, and no plan and no other place.
    fn is_time_before_bracket(&self, base: Base) -> bool {
        let last = self.start.checked_sub(1).map(|last| &self.tokens[last]);
        is_earlier(base) || base == Base::Other && last.is_some_and(|last| is_time(self.reader.raw, last))
    }

    /// `so với cùng kỳ (17.453 con) tăng 6,8%`: the base right before the bracket that the figure is alone in.
    pub(crate) fn base_before_bracket(&self, evidence: &Evidence) -> Option<Base> {
        let (_, base) = self.base_to_bracket().filter(|(_, base)| self.is_time_before_bracket(*base))?;
        self.is_alone_in_bracket(evidence).then_some(base)
    }

    /// The base whose words end where the bracket opens, and where they begin.
    pub(crate) fn base_to_bracket(&self) -> Option<(usize, Base)> {
        let (begin, phrase) =
            self.lead_base.filter(|(_, phrase)| phrase.end == self.start && self.bracket.is_some())?;
        Some((begin, phrase.base))
    }

    /// `ước đạt 721 tỷ đồng, cùng kỳ năm trước thực hiện 557 tỷ đồng`: the level of then, in a clause of its own;
    /// `29.680 con (so với cùng kỳ 35.082 con, giảm 15,4%)`: or in a bracket.
    pub(crate) fn as_level_of_then(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let (begin, phrase) = self.lead_base.filter(|(begin, _)| *begin == self.lead_start)?;
        let follows = match self.bracket {
            None if self.tokens[begin].gap.has(Gap::SEMICOLON) => true,
            None => self.tokens[begin].gap.has(Gap::COMMA) && self.scope.last.is_some(),
            Some(bracket) => begin == self.start && bracket.after.is_some(),
        };
        let leads = |token: &Token| leads_to_level(token) || matches!(token.word(), THUC | HIEN);
        let is_led = matches!(phrase.base, Base::SamePeriodLastYear | Base::PreviousYear)
            && phrase.end <= evidence.at
            && self.tokens[phrase.end..evidence.at].iter().all(leads);
        let indicator = self.scope.indicator.filter(|_| follows && is_led)?;
        self.lacks_previous(indicator, evidence).then_some(indicator)
    }

    /// `tăng 7,4% so với mức 5,5 tỷ USD của cùng kỳ`: the level that the comparison before it names.
    fn as_level_compared_with(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let after_so = |back: usize| evidence.at.checked_sub(back).is_some_and(|at| row(self.tokens, at, &[SO, VOI]));
        let is_led = after_so(2) || after_so(3) && matches!(self.tokens[evidence.at - 1].word(), MUC_LEVEL | SO_COUNT);
        let is_owned = self.tokens.get(evidence.at + 1).is_some_and(|next| next.word() == CUA);
        let last = &self.reader.out.figures[self.scope.last.filter(|_| is_led && is_owned)?];
        let indicator = last.indicator.filter(|_| compares_with_then(last))?;
        self.lacks_previous(indicator, evidence).then_some(indicator)
    }

    /// `tăng 5,6% (cùng kỳ đạt 1.742 nghìn tấn)`: whether the bracket names the earlier time and nothing else.
    pub(crate) fn names_base(&self, evidence: &Evidence) -> bool {
        let first = self.tokens.get(self.start).map(Token::word);
        let is_short = matches!(first, Some(CK | CKNT));
        // `giảm 0,34 điểm phần trăm (đầu năm là 1,49%)`
        let is_then = [[CUNG, KY], [DAU, NAM], [NAM, TRUOC]].iter().any(|then| row(self.tokens, self.start, then));
        let begins = self.bracket.is_some() && (is_short || is_then);
        let from = self.consumed;
        begins && from > self.start && from <= evidence.at && self.tokens[from..evidence.at].iter().all(leads_to_level)
    }

    /// `tăng 10,6% (năm 2021 đạt 336,1 tỷ USD)`: behind a comparison, the level of the time that its bracket names and that the
    /// comparison is against; and what it is against.
    pub(crate) fn dated_previous(&self, evidence: &Evidence) -> Option<(IndicatorId, Base)> {
        let bracket = self.bracket.filter(|bracket| bracket.levels == 0)?;
        let before = &self.reader.out.figures[bracket.after?];
        let compares = matches!(before.role, Role::Growth | Role::Index | Role::Change | Role::Multiple);
        let is_open = |indicator: IndicatorId| {
            self.lacks_previous(indicator, evidence) || self.is_share_changed(indicator, before.of, evidence)
        };
        let indicator = before.indicator.filter(|&indicator| compares && is_open(indicator))?;
        let now = self.reader.out.indicators[indicator.0].period.or(before.period);
        // `giảm 5,12 điểm phần trăm (đầu năm 2016 là 43,36%)`
        let is_edge = matches!(self.tokens[self.start].word(), CUOI | DAU);
        let named = || self.base_at(self.start).map(|phrase| (phrase.base, phrase.end));
        let of_year = || Some((self.base_of_then(now?, before)?, self.start + 1));
        // `tăng 21,5 triệu đồng so với đầu nhiệm kỳ (năm 2015: 30,5 triệu đồng)`; but `tăng 10% (cả năm 2020 đạt 150 tỷ đồng)`
        let of_told = || named().filter(|_| before.base.is_some());
        let (base, end) = if is_edge { named() } else { of_year().or_else(of_told) }?;
        let is_year = now.is_some_and(|now| now.kind() == PeriodKind::Year);
        let whole_year = |base| is_year && base == Base::SamePeriodLastYear;
        let is_against = before.base.is_none_or(|known| known == base || whole_year(known));
        let is_led =
            end <= evidence.at && self.start < evidence.at && self.tokens[end..evidence.at].iter().all(leads_to_level);
        (is_against && is_led).then_some((indicator, base))
    }

    /// `16.380 hộ, tỷ lệ 5,78%, giảm 0,84 điểm phần trăm (đầu năm 2020: 6,62%)`: whether what changed is the share of the level, of which no
    /// earlier one is known.
    fn is_share_changed(&self, indicator: IndicatorId, changed: Option<FigureId>, evidence: &Evidence) -> bool {
        let entry = &self.reader.out.indicators[indicator.0];
        let share = entry.share.filter(|_| entry.share == changed && entry.previous.is_none());
        let units = share.and_then(|share| self.unit_of(share)).zip(self.unit_of(FigureId(evidence.figure)));
        units.is_some_and(|(share, this)| share == this)
    }

    /// What the time that opens the bracket is as a base of a time of now, behind a comparison with it.
    fn base_of_then(&self, now: Period, compared: &Figure) -> Option<Base> {
        let then = self.time_told_at(self.start)?;
        // `tăng gấp 2,2 lần so với cùng kỳ năm 2016 (năm 2016 đạt 325.140 lượt)`: the year names its part.
        let names_year = |base: &Base| {
            let before = now.previous_year().filter(|_| *base == Base::SamePeriodLastYear);
            then.kind() == PeriodKind::Year && before.is_some_and(|before| then.contains(before.last_day()))
        };
        base_between(now, then).or(compared.base.filter(names_year))
    }

    /// `tăng 7,2% (cùng kỳ năm trước tăng 6,1%)`: behind a growth, how much it grew then.
    pub(crate) fn is_growth_of_then(&self, evidence: &Evidence) -> bool {
        let named = self.bracket.filter(|_| evidence.cue.is_none() && self.is_alone_in_bracket(evidence));
        if named.is_some_and(|bracket| self.is_told_as_growth(bracket)) {
            return self.reader.out.figures[evidence.figure].role == Role::Growth;
        }
        let Some(cue) = evidence.cue.filter(|cue| matches!(cue.verb, Verb::Up | Verb::Down)) else { return false };
        let led = self.lead_base.filter(|(begin, phrase)| *begin == self.start && phrase.end <= cue.at);
        let is_then = led.is_some_and(|(begin, phrase)| {
            phrase.base == Base::SamePeriodLastYear
                && self.tokens[begin].word() != SO
                && self.tokens[phrase.end..cue.at].iter().all(|token| is_filler(token.word()))
        });
        let before = self.bracket.and_then(|bracket| bracket.after).map(|after| &self.reader.out.figures[after]);
        let this = &self.reader.out.figures[evidence.figure];
        let compares = before.is_some_and(|before| matches!(before.role, Role::Growth | Role::Index));
        is_then && this.role == Role::Growth && compares
    }

    /// `tăng 8,16%, cao hơn 0,62 điểm phần trăm so với mức tăng 7,54% của năm 2023`: what grew so much then, where it has no other
    /// earlier level.
    pub(crate) fn growth_compared_with(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let last = self.scope.last.filter(|_| self.follows(evidence, &[SO, VOI, MUC_LEVEL, TANG]))?;
        let change = &self.reader.out.figures[last];
        let grown = change.of.map(|of| &self.reader.out.figures[of.0]).filter(|_| change.role == Role::Change)?;
        let indicator = change.indicator.filter(|_| grown.role == Role::Growth)?;
        self.reader.out.indicators[indicator.0].previous.is_none().then_some(indicator)
    }

    /// `(bằng 67,6%)`: whether nothing but such a verb stands between the bracket and the figure.
    pub(crate) fn is_led_in_bracket(&self, evidence: &Evidence) -> bool {
        let leads = |token: &Token| is_filler(token.word()) || matches!(token.word(), BANG | CHIEM | DAT);
        self.bracket.is_some() && self.tokens[self.start.min(evidence.at)..evidence.at].iter().all(leads)
    }

    /// Whether nothing but a hedge stands between the bracket and the figure.
    pub(crate) fn is_alone_in_bracket(&self, evidence: &Evidence) -> bool {
        let lead = &self.tokens[self.start.min(evidence.at)..evidence.at];
        let mut is_told = evidence.cue.is_some();
        // `so với nghị quyết (cả năm 3.750 ha)`
        let lead = match lead {
            [whole, year, rest @ ..] if (whole.word(), year.word()) == (CA, NAM) => rest,
            // `đạt 57,2% kế hoạch (cả năm 2026 là 55.000 lao động)`
            [whole, year, rest @ ..] if whole.word() == CA && is_time(self.reader.raw, year) => {
                is_told &= self.word_before(evidence) != Some(LA);
                rest
            }
            _ => lead,
        };
        self.start <= evidence.at && !is_told && lead.iter().all(|token| is_filler(token.word()))
    }

    /// The earlier level speaks of the time that its growth is against.
    pub(crate) fn date_previous(&mut self, figure: usize, indicator: IndicatorId, base: Option<Base>) {
        let before = self.bracket.and_then(|bracket| bracket.after);
        let base = base.or(before.map_or(self.scope.base, |before| self.reader.out.figures[before].base));
        let report = self.reader.report.as_ref();
        let last_year = || Period::from_year(report?.last_day().year() - 1).ok();
        let last_month = || report.filter(|report| report.kind() == PeriodKind::Month)?.previous();
        // A report on half a year, or on the year so far, speaks of all of it where it names no other time.
        let whole =
            report.filter(|report| matches!(report.kind(), PeriodKind::Half | PeriodKind::Months | PeriodKind::Year));
        let entry = &mut self.reader.out.figures[figure];
        let now = self.reader.out.indicators[indicator.0].period.or(entry.period);
        let of_kind = |kind| now.filter(|period| period.kind() == kind);
        entry.period = match base {
            Some(Base::SamePeriodLastYear) => now.or(whole.copied()).and_then(|period| period.previous_year()),
            Some(Base::PreviousYear) => of_kind(PeriodKind::Year).map_or_else(last_year, |period| period.previous()),
            Some(Base::PreviousQuarter) => of_kind(PeriodKind::Quarter).and_then(|period| period.previous()),
            Some(Base::PreviousMonth) => of_kind(PeriodKind::Month).map_or_else(last_month, |period| period.previous()),
            _ => None,
        };
    }
}

/// Whether a word only leads to a level: `cùng kỳ đạt 557 tỷ đồng`.
pub(crate) fn leads_to_level(token: &Token) -> bool {
    is_filler(token.word()) || matches!(token.word(), DAT | CO | LA)
}
