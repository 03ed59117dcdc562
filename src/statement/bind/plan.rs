//! Binds ratios to plans, and the plans themselves, to the levels that they are for.

use super::level::{MEMORY, REACH, done_or_planned};
use crate::statement::evidence::Evidence;
use crate::statement::name::before_verb::folded;
use crate::statement::phrase::base::plan_head;
use crate::statement::phrase::cue::{Verb, is_filler};
use crate::statement::phrase::division::parts_at;
use crate::statement::role::percent::is_share_within;
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, Token, is_time, phrase, row};
use crate::statement::units::same_unit;
use crate::statement::words::*;
use crate::text::{Syllable, s, words};
use crate::{Base, FigureId, Fraction, Indicator, IndicatorId, PeriodKind, Quantity, Role, Target, Value};
use rust_decimal::Decimal;

impl Sentence<'_, '_> {
    pub(crate) fn bind_ratio(&mut self, evidence: &Evidence) {
        let followed = self.plan_followed(evidence);
        if let Some(plan) = followed.filter(|plan| self.reader.out.figures[*plan].of.is_none()) {
            let base = self.reader.out.figures[plan].base;
            self.hold_against_plan(evidence.figure, plan, base);
            return;
        }
        let followed = followed.and_then(|plan| self.reader.out.figures[plan].indicator);
        let indicator = followed.unwrap_or_else(|| self.spoken_of(evidence));
        let indicator = self.spent_on(evidence, indicator).unwrap_or(indicator);
        self.date_by_plan(evidence, indicator);
        self.relate(evidence.figure, indicator);
        let ratio = FigureId(evidence.figure);
        let base = self.reader.out.figures[evidence.figure].base;
        self.plan_capital(evidence, indicator);
        let level = self.stated_plan(evidence, indicator, base);
        if let Some(plan) = level {
            let of = self.reader.out.indicators[indicator.0].level;
            let first = &mut self.reader.out.figures[plan.0].of;
            *first = first.or(of);
            let plan = self.reader.out.figures[plan.0].base;
            let ratio = &mut self.reader.out.figures[evidence.figure];
            ratio.base = ratio.base.or(plan);
        }
        let entry = &mut self.reader.out.indicators[indicator.0];
        // `trâu 486 con (KH 500 con, đạt 97,2%)`: of the plan that stands right before it.
        let beside = entry.targets.last_mut().filter(|target| {
            let is_before = target.level.is_some_and(|level| self.scope.last == Some(level.0));
            // `455,8 nghìn tấn (KH 450 nghìn tấn), đạt 101,3% KH`
            let is_same = base == Some(target.base) && target.level.is_some();
            // `cả năm đạt 6.500 tỷ đồng, vượt 6,6% dự toán`: what is only hoped for is none of the plans that ratios are to.
            let figures = &self.reader.out.figures;
            let is_hoped = target.level.is_some_and(|level| figures[level.0].base.is_none());
            if is_hoped && evidence.base().is_some_and(Base::is_plan) {
                return false;
            }
            (is_before && evidence.base().is_none() || is_same) && target.ratio.is_none()
        });
        if let Some(target) = beside {
            target.ratio = Some(ratio);
            self.reader.out.figures[ratio.0].base = Some(target.base);
            return;
        }
        let indicator = &mut self.reader.out.indicators[indicator.0];
        indicator.targets.push(Target { base: base.unwrap_or(Base::Plan(None)), level, ratio: Some(ratio) });
        // `84/80 ha, đạt 105% KH xã`: done over planned is what the ratio is of, and the plan is the same.
        if let (Some(level), Some(base)) = (indicator.level, base) {
            let said = self.reader.out.figures[evidence.figure].quantity().map(Quantity::value);
            let level = &mut self.reader.out.figures[level.0];
            let same = level.fraction().zip(said).is_some_and(|(fraction, said)| is_ratio_of(fraction, said));
            // `bàn giao mặt bằng 82,4/150 ha, đạt 54,9% kế hoạch`
            let is_open = level.base.is_none() || same && matches!(level.base, Some(Base::Total | Base::Plan(None)));
            if level.role == Role::Fraction && is_open {
                level.base = Some(match base {
                    Base::Plan(_) if !same => Base::Plan(None),
                    other => other,
                });
            }
        }
    }

    /// `kế hoạch giao là 113.600 tấn, như vậy mới bằng 98,9%`: the plan of a level, from which the percentage behind it follows.
    pub(crate) fn plan_followed(&self, evidence: &Evidence) -> Option<usize> {
        const THUS: [[Syllable; 2]; 2] = [words(["như", "vậy"]), words(["do", "đó"])];
        const ONLY: Syllable = s("mới");
        const FAR: usize = 12;
        // Over a semicolon too.
        let before = || {
            let words = self.tokens[self.sentence_start.min(self.lead_start)..self.lead_start].iter().rev().take(FAR);
            words.filter(|token| !is_time(self.reader.raw, token)).find_map(Token::figure)
        };
        let plan = self.scope.last.or_else(before);
        // `đạt lần lượt 51,3% và 47,9%`: of several plans none is followed by all.
        let follows_one = self.bracket.is_none() && evidence.base().is_none() && !self.run.is_respective;
        let plan = plan.filter(|_| follows_one)?;
        let figure = &self.reader.out.figures[plan];
        let is_amount = self.unit_of(FigureId(plan)).is_some_and(|unit| !unit.is_ratio() && !unit.is_none());
        let follows = (self.lead_start..evidence.at).any(|index| {
            matches!(self.tokens[index].word(), NEN | ONLY) || THUS.iter().any(|thus| row(self.tokens, index, thus))
        });
        let is_reached = evidence.near() == Some(Verb::Level) || self.word_before(evidence) == Some(DUOC);
        let is_planned = figure.role == Role::Target && is_amount && follows && is_reached;
        // `Kế hoạch cả năm về bán lẻ là 114.000 tỷ đồng, đến nay mới thực hiện được 39,7%`: of the level that the ratio tells.
        let has_level = || figure.of.is_some() || self.level_by_ratio(plan, evidence.figure).is_some();
        (is_planned && has_level()).then_some(plan)
    }

    /// `giải ngân 243,6 tỷ đồng cho 4.512 khách hàng, đạt 76,6% kế hoạch`: whom money goes to is said beside it, so the ratio is that
    /// of the money, unless only a plan of those is stated.
    fn spent_on(&self, evidence: &Evidence, counted: IndicatorId) -> Option<IndicatorId> {
        const LONGEST: usize = 12;
        let count = self.reader.out.indicators[counted.0].level.filter(|_| !evidence.own_subject)?;
        let near = evidence.at.saturating_sub(LONGEST).max(2)..evidence.at;
        let at = near.rev().find(|&index| self.tokens[index].figure() == Some(count.0))?;
        let money = self.tokens[at - 2].figure().filter(|_| self.tokens[at - 1].word() == CHO)?;
        let is_money = self.unit_of(FigureId(money)).is_some_and(crate::Unit::is_money);
        let spent = self.reader.out.figures[money].indicator.filter(|_| is_money)?;
        let base = self.reader.out.figures[evidence.figure].base;
        let is_planned = |indicator| self.stated_plan(evidence, indicator, base).is_some();
        (is_planned(spent) || !is_planned(counted)).then_some(spent)
    }

    /// Estimates of revenue and spending are those of a year (State Budget Law 83/2015/QH13, article 14): what is held
    /// against one in the report on a month, with no time of its own, is what was reached so far.
    fn date_by_plan(&mut self, evidence: &Evidence, indicator: IndicatorId) {
        let report = self.reader.report.filter(|report| report.kind() == PeriodKind::Month && !self.block.is_ahead);
        let entry = &self.reader.out.indicators[indicator.0];
        let level = entry.level.filter(|_| entry.period.is_none());
        let is_money = level.and_then(|level| self.unit_of(level)).is_some_and(|unit| unit.is_money());
        // `đạt 106% KH quý`
        let end = evidence.after.map_or(evidence.at, |plan| plan.end).min(self.tokens.len());
        let mut plan = self.tokens[evidence.at.min(end)..end].iter();
        if !is_money || plan.any(|token| matches!(token.word(), THANG | QUY)) {
            return;
        }
        let Some(so_far) = report.and_then(|report| report.cumulative()) else { return };
        self.reader.out.indicators[indicator.0].period = Some(so_far);
        for figure in level.into_iter().chain([FigureId(evidence.figure)]) {
            self.reader.out.figures[figure.0].period = Some(so_far);
        }
    }

    /// `Tổng kế hoạch vốn là 215 tỷ đồng. Giải ngân 79 tỷ đồng, đạt 36,8% kế hoạch vốn`: a plan that the same paragraph
    /// stated, where it stated one alone, or one alone by who sets the ratio's plan. What a second ratio is held against has
    /// to be named as that plan was. A part, `vốn trong nước 4.362 tỷ đồng, đạt 44,3%`, is held against the part of the plan
    /// that has its name.
    fn stated_plan(&self, evidence: &Evidence, indicator: IndicatorId, base: Option<Base>) -> Option<FigureId> {
        let own = &self.reader.out.indicators[indicator.0];
        let unit = self.unit_of(own.level?)?;
        let first = self.first.max(self.reader.out.indicators.len().saturating_sub(REACH));
        let whole = || {
            let stated = self.reader.out.indicators[first..].iter();
            stated.filter(|plan| plan.whole.is_none()).filter_map(planned_alone)
        };
        let is_set = |plan: &FigureId| base.is_some() && self.reader.out.figures[plan.0].base == base;
        let in_unit = |plan: &FigureId| self.unit_of(*plan).is_some_and(|other| same_unit(unit, other));
        let plan = match self.plan_of_part(own) {
            Some(part) => part,
            None if own.whole.is_some() => return None,
            // `kè, vốn bố trí 25 tỷ đồng, giải ngân 16 tỷ đồng, đạt 64%; đường, vốn bố trí 18 tỷ đồng, …`: of its own member.
            None => only(whole())
                .or_else(|| only(whole().filter(is_set)))
                .or_else(|| only(whole().filter(in_unit)))
                .or_else(|| {
                    only(self.reader.out.indicators[self.member_first.max(first)..].iter().filter_map(planned_alone))
                })?,
        };
        let plan = self.version_meant(evidence, own, plan)?;
        // `Dự toán 142 tỷ đồng, gồm chi thường xuyên 96 tỷ đồng, đầu tư 46 tỷ đồng. Đã chi thường xuyên 64 tỷ đồng, đạt 66%`: of a
        // plan that is divided the level may be that of a part.
        if self.is_divided(plan) && !self.is_near_ratio(evidence, own, plan, Decimal::TEN) {
            return None;
        }
        // `Thu đạt 12.450 triệu đồng, đạt 82,5% dự toán tỉnh giao; ước cả năm 15.800 triệu đồng, bằng 104,7% dự toán tỉnh giao`
        let again = is_set(&plan) && self.is_near_ratio(evidence, own, plan, Decimal::new(1, 1));
        let is_free = self.reader.out.figures[plan.0].of.is_none() || again || self.names_plan_of(evidence, plan);
        // `HĐND tỉnh giao 4.120 tỷ đồng. Thu 2.284 tỷ đồng, bằng 59,3% dự toán Trung ương`: another's plan.
        let setters = [base, self.reader.out.figures[plan.0].base].map(|base| match base {
            Some(Base::Plan(setter)) => setter,
            _ => None,
        });
        let is_another = matches!(setters, [Some(own), Some(set)] if own != set);
        (is_free && !is_another && in_unit(&plan)).then_some(plan)
    }

    /// `Tổng vốn đầu tư công năm 2022 là 168.450 triệu đồng. Đã giải ngân 131.896 triệu đồng, đạt 78,3% kế hoạch vốn`: the capital
    /// that the paragraph states is what was planned to be spent, where the ratio is that to it.
    fn plan_capital(&mut self, evidence: &Evidence, spent: IndicatorId) {
        const CAPITAL: [&[Syllable]; 3] = [&words(["vốn"]), &words(["nguồn", "vốn"]), &words(["số", "vốn"])];
        let indicators = &self.reader.out.indicators;
        let own = &indicators[spent.0];
        let Some(unit) = own.level.and_then(|level| self.unit_of(level)).filter(|unit| unit.is_money()) else { return };
        let first = self.first.max(indicators.len().saturating_sub(MEMORY)).min(spent.0);
        if indicators[first..].iter().any(|plan| planned_alone(plan).is_some()) {
            return;
        }
        let is_capital = |stated: &Indicator| {
            let name = folded(&stated.name);
            let name = name.strip_prefix(&[TONG]).unwrap_or(&name);
            let is_plain = stated.whole.is_none() && stated.targets.is_empty() && stated.comparisons.is_empty();
            is_plain && CAPITAL.iter().any(|head| name.starts_with(head))
        };
        let stated = indicators[first..spent.0].iter().enumerate().filter(|(_, stated)| is_capital(stated));
        let levels = stated.filter_map(|(index, stated)| Some((first + index, stated.level?)));
        let levels = levels.filter(|(_, level)| {
            let is_amount = self.reader.out.figures[level.0].role == Role::Amount;
            is_amount && self.unit_of(*level) == Some(unit)
        });
        let Some((capital, level)) =
            only(levels).filter(|(_, level)| self.is_near_ratio(evidence, own, *level, Decimal::new(1, 1)))
        else {
            return;
        };
        let base = self.reader.out.figures[evidence.figure].base.unwrap_or(Base::Plan(None));
        let figure = &mut self.reader.out.figures[level.0];
        (figure.role, figure.base) = (Role::Target, Some(base));
        let capital = &mut self.reader.out.indicators[capital];
        capital.level = None;
        capital.targets.push(Target { base, level: Some(level), ratio: None });
    }

    /// Whether parts of a plan are stated.
    fn is_divided(&self, plan: FigureId) -> bool {
        let indicators = &self.reader.out.indicators;
        let Some(whole) = self.reader.out.figures[plan.0].indicator else { return false };
        indicators.iter().skip(whole.0).take(MEMORY).any(|part| part.whole == Some(whole))
    }

    /// Whether a level is the stated per cent of a plan, give or take so many.
    pub(crate) fn is_near_ratio(&self, evidence: &Evidence, own: &Indicator, plan: FigureId, within: Decimal) -> bool {
        let quantity = |figure: FigureId| self.reader.out.figures[figure.0].quantity().map(Quantity::value);
        let values = own.level.and_then(quantity).zip(quantity(plan)).zip(quantity(FigureId(evidence.figure)));
        values.is_some_and(|((level, plan), ratio)| is_share_within(level, plan, ratio, within))
    }

    /// The level of the one part of a plan that a level is of by its name: of the section where both are parts, `vốn ngân sách
    /// tỉnh` and `ngân sách tỉnh`; of the paragraph where the level goes on to say what was done, `vốn ODA mới giải ngân`.
    pub(crate) fn plan_of_part(&self, own: &Indicator) -> Option<FigureId> {
        const SPECIFIC: usize = 3;
        let indicators = &self.reader.out.indicators;
        let is_part = own.whole.is_some();
        let first = if is_part { 0 } else { self.first };
        let first = first.max(indicators.len().saturating_sub(MEMORY));
        // Few are parts of a plan; so only their names are looked at.
        let is_one = |plan: &&Indicator| plan.whole.is_some() && plan.sector == own.sector;
        let parts = indicators[first..].iter().filter(is_one);
        let mut parts = parts.filter_map(|plan| Some((plan, planned_alone(plan)?))).peekable();
        parts.peek()?;
        let name = folded(&own.name);
        let name = matter(&name);
        let names = |plan: &Indicator| {
            let other = folded(&plan.name);
            let other = matter(&other);
            let begins = name.len() >= SPECIFIC && other.starts_with(name);
            let goes_on = other.len() > usize::from(is_part) && name.starts_with(other);
            begins || goes_on || other == name
        };
        only(parts.filter(|(plan, _)| names(plan)).map(|(_, level)| level))
    }

    /// Whether the words behind a ratio are the first of those that the plan was stated with, and more than its head.
    fn names_plan_of(&self, evidence: &Evidence, plan: FigureId) -> bool {
        const LONGEST: usize = 8;
        let words: Vec<_> = phrase(self.tokens, evidence.at + 1, LONGEST).map(|(_, token)| token.word()).collect();
        let indicator = self.reader.out.figures[plan.0].indicator;
        let name = indicator.map(|plan| folded(&self.reader.out.indicators[plan.0].name)).unwrap_or_default();
        let name = name.strip_prefix(&[TONG]).unwrap_or(&name);
        words.len() > plan_head(self.tokens, evidence.at + 1).max(1) && name.starts_with(&words)
    }

    /// `768 lao động (KH 2.400)`: a bare plan right behind a count is of the same things.
    fn lend_unit_to_plan(&mut self, evidence: &Evidence) {
        let quantity = |figure: usize| self.reader.out.figures[figure].quantity();
        let level = self.level().filter(|_| !evidence.own_subject && self.bracket.is_some()).and_then(quantity);
        // `86,4 nghìn lượt (KH 120)`: with a scale the plan may be in another.
        let counts = |level: &&Quantity| level.unit().is_countable() && level.step() <= Decimal::ONE;
        let Some((plan, level)) = quantity(evidence.figure).zip(level.filter(counts)) else { return };
        if plan.unit().is_none() {
            let plan = Quantity::new(plan.value(), plan.step(), level.unit().clone());
            self.reader.out.figures[evidence.figure].value = Some(Value::Quantity(plan));
        }
    }

    /// A plan that a ratio is held against is one for what the ratio speaks of, be that planned itself: `dự toán trình 7.480 tỷ đồng, bằng
    /// 104,6% mức Trung ương giao (7.150 tỷ đồng)`.
    fn relate_plan(&mut self, plan: usize, indicator: IndicatorId, ratio: FigureId) {
        self.relate(plan, indicator);
        let of_ratio = self.reader.out.figures[ratio.0].of;
        let plan = &mut self.reader.out.figures[plan];
        plan.of = plan.of.or(of_ratio);
    }

    pub(crate) fn bind_target(&mut self, evidence: &Evidence) {
        self.lend_unit_to_plan(evidence);
        let base = self.reader.out.figures[evidence.figure].base.unwrap_or(Base::Plan(None));
        let this = FigureId(evidence.figure);
        let bracket_ratio = self
            .bracket
            .filter(|bracket| bracket.levels == 0)
            .and_then(|bracket| bracket.after)
            .filter(|&before| !evidence.own_subject && self.reader.out.figures[before].role == Role::PlanRatio)
            // `so KH tỉnh (560 ha) đạt 122%, so KH huyện (600 ha) đạt 114%`: the plan leads its ratio.
            .filter(|_| self.plan_before_bracket(evidence).is_none());
        let bracket_ratio = bracket_ratio.map(|ratio| self.ratio_of_setter(ratio, base).unwrap_or(ratio));
        if let Some(ratio) = self.ratio_in_row().or(bracket_ratio).or_else(|| self.ratio_of_plan(evidence))
            && let Some(indicator) = self.reader.out.figures[ratio].indicator
        {
            self.relate_plan(evidence.figure, indicator, FigureId(ratio));
            let targets = &mut self.reader.out.indicators[indicator.0].targets;
            if let Some(target) = targets.iter_mut().find(|target| target.ratio == Some(FigureId(ratio))) {
                target.level = Some(this);
            }
            return;
        }
        if let Some((indicator, target)) = self.target_of_bracket(evidence) {
            self.relate(evidence.figure, indicator);
            let target = &mut self.reader.out.indicators[indicator.0].targets[target];
            target.level = Some(this);
            // Who set it stands here.
            if let (Base::Plan(Some(_)), Base::Plan(None), Some(ratio)) = (base, target.base, target.ratio) {
                target.base = base;
                self.reader.out.figures[ratio.0].base = Some(base);
            }
            return;
        }
        if let Some(plan) = self.plan_amended(evidence) {
            self.bind_amended(evidence, plan);
            return;
        }
        if let Some(dealt) = self.plan_of_row(evidence) {
            match dealt {
                Some(level) => self.relate(evidence.figure, level),
                None => _ = self.open_indicator(evidence, None),
            }
            if let Some(indicator) = self.reader.out.figures[evidence.figure].indicator {
                let targets = &mut self.reader.out.indicators[indicator.0].targets;
                targets.push(Target { base, level: Some(this), ratio: None });
            }
            return;
        }
        if let Some((indicator, target)) = self.ratio_before_plan(evidence, base) {
            self.relate(evidence.figure, indicator);
            self.reader.out.indicators[indicator.0].targets[target].level = Some(this);
            return;
        }
        // `+ Thuế 3.905 triệu đồng/DT 4.300 triệu đồng`: the plan of the part that stands before it is no part of its own.
        let follows_level = self.level().is_some_and(|level| self.scope.last == Some(level));
        let whole = self.whole_of(evidence).filter(|_| evidence.own_subject || !follows_level);
        let is_beside = self.is_plan_beside(evidence);
        if let Some(ratio) = self.scope.last.filter(|_| is_beside) {
            self.settle_ratio(ratio, base);
        }
        let goes_on = (!evidence.own_subject || is_beside || self.names_only_plan(evidence)) && whole.is_none();
        // `Bệnh viện quy mô 500 giường: kế hoạch vốn 150 tỷ đồng`: money is planned, and no beds.
        let is_money = |figure: FigureId| self.unit_of(figure).is_some_and(crate::Unit::is_money);
        let counts = |figure: FigureId| self.unit_of(figure).is_some_and(crate::Unit::is_countable);
        let is_other = self.level().is_some_and(|level| counts(FigureId(level))) && is_money(this);
        // `Năm 2023 đạt 1.353 tỷ đồng; kế hoạch năm 2024 là 1.500 tỷ đồng`: nor is the plan of a year for the level of another.
        let year_of_plan = (evidence.clause..evidence.at).find_map(|index| {
            let plan = plan_head(self.tokens, index);
            if plan > 0 { self.time_told_at(index + plan) } else { None }
        });
        let now = year_of_plan.or_else(|| self.now()).filter(|now| now.kind() == PeriodKind::Year);
        let then = self.scope.indicator.and_then(|indicator| self.reader.out.indicators[indicator.0].period);
        let then = then.filter(|then| then.kind() == PeriodKind::Year && self.bracket.is_none());
        let is_of_other_year = now.zip(then).is_some_and(|(now, then)| now != then);
        // `đón 12.000 lượt khách; có thêm 02 xã đạt chuẩn`: nor is what is counted in other things one for what was told before.
        let stated = self.scope.indicator.and_then(|told| done_or_planned(&self.reader.out.indicators[told.0]));
        let counts_others = self.bracket.is_none()
            && counts(this)
            && stated.is_some_and(|stated| counts(stated) && !self.count_the_same(stated, this));
        let goes_on = goes_on && !is_other && !is_of_other_year && !counts_others;
        let topic = match self.bracket {
            Some(_) => self.topic_held_against(evidence),
            None => self.topic_of_plan(evidence, whole.is_some()),
        };
        let whole = whole.filter(|_| topic.is_none());
        let indicator = match topic.or(self.scope.indicator.filter(|_| goes_on)) {
            Some(indicator) => indicator,
            None => {
                if let Some(bracket) = &mut self.bracket {
                    bracket.levels += 1;
                }
                self.open_indicator(evidence, whole)
            }
        };
        self.relate(evidence.figure, indicator);
        let ratio = self.scope.last.filter(|_| is_beside).map(FigureId);
        let targets = &mut self.reader.out.indicators[indicator.0].targets;
        let open = targets.iter_mut().find(|target| ratio.is_some() && target.ratio == ratio && target.level.is_none());
        match open {
            Some(target) => target.level = Some(this),
            None => targets.push(Target { base, level: Some(this), ratio: None }),
        }
        self.scope.indicator = Some(indicator);
        if whole.is_none() {
            self.scope.main = Some(indicator);
            self.scope.has_main = true;
        }
    }

    /// `bằng 90,4% dự toán TW giao, bằng 82,6% dự toán HĐND tỉnh giao (dự toán TW giao 12.150 tỷ đồng; …)`: of the ratios before a bracket
    /// the one to the plan that the same body set.
    fn ratio_of_setter(&self, ratio: usize, base: Base) -> Option<usize> {
        let indicator = self.reader.out.figures[ratio].indicator.filter(|_| base != Base::Plan(None))?;
        let mut targets = self.reader.out.indicators[indicator.0].targets.iter().rev().take(MEMORY);
        targets.find(|target| target.base == base && target.level.is_none())?.ratio.map(|ratio| ratio.0)
    }

    /// `đạt 104,9% và 100,7% dự toán (Trung ương giao 7.300 tỷ đồng, HĐND tỉnh giao 7.600 tỷ đồng)`: as many plans in the bracket as ratios
    /// stand before it, and which of the targets this one is of.
    fn target_of_bracket(&self, evidence: &Evidence) -> Option<(IndicatorId, usize)> {
        let after = self.bracket?.after?;
        let figures = &self.reader.out.figures;
        let last = &figures[after];
        let indicator = last.indicator.filter(|_| last.role == Role::PlanRatio)?;
        let first = evidence.at.saturating_sub(MEMORY);
        let open = (first..=evidence.at).rev().find(|&index| self.tokens[index].gap.has(Gap::OPEN))?;
        let behind = self.tokens[open + 1..].iter().take(MEMORY).take_while(|token| !token.gap.has(Gap::CLOSE));
        let inside = self.tokens[open..=open].iter().chain(behind).filter_map(Token::figure);
        let plans: Vec<usize> = inside.filter(|&plan| self.unit_of(FigureId(plan)).is_some()).collect();
        let place = plans.iter().position(|&plan| plan == evidence.figure)?;
        let targets = &self.reader.out.indicators[indicator.0].targets;
        let first = targets.len().checked_sub(plans.len()).filter(|_| plans.len() >= 2)?;
        // Those before this one have theirs.
        let is_row = targets[first..]
            .iter()
            .enumerate()
            .all(|(index, target)| target.ratio.is_some() && target.level.is_some() == (index < place));
        is_row.then_some((indicator, first + place))
    }

    /// `146 lao động, trong đó 32 lao động đi nước ngoài; so với kế hoạch (140 lao động và 30 lao động)`: the levels of the sentence that
    /// as many plans in a row are for, one each; none where there are not so many. `None` outside a row.
    fn plan_of_row(&self, evidence: &Evidence) -> Option<Option<IndicatorId>> {
        let place = self.run.figures.len().checked_sub(1)?;
        let plan = self.reader.out.figures[evidence.figure].base.filter(|base| base.is_plan());
        let is_alike = |figure: usize| self.unit_of(FigureId(figure)) == self.unit_of(FigureId(evidence.figure));
        // `498 kg (tỉnh giao)/510 kg (huyện giao)`: two plans of one level.
        let tokens = self.tokens.iter().skip(evidence.at).take(MEMORY);
        let mut row = tokens.take_while(|token| token.gap == Gap::default() || token.figure().is_some());
        let is_apart = row.any(|token| token.gap.has(Gap::SLASH));
        plan.filter(|_| !is_apart && self.row_figures(evidence.at).all(is_alike))?;
        let length = place + self.row_figures(evidence.at).count();
        let unit = self.unit_of(FigureId(evidence.figure)).filter(|unit| !unit.is_none() && !unit.is_ratio())?;
        if length < 2 || self.run.is_respective {
            return None;
        }
        let indicators = &self.reader.out.indicators;
        let first = self.sentence_first.max(indicators.len().saturating_sub(MEMORY));
        let is_level = |level: FigureId| self.unit_of(level).is_some_and(|other| same_unit(other, unit));
        let levels = indicators[first..].iter().enumerate();
        let levels: Vec<_> = levels.filter(|(_, entry)| entry.level.is_some_and(is_level)).collect();
        let dealt = levels.get(place).filter(|_| levels.len() == length);
        Some(dealt.map(|(index, _)| IndicatorId(first + index)))
    }

    /// `Giá trị sản xuất đạt 12.846 tỷ đồng, bằng 64,2% kế hoạch năm. Kế hoạch UBND tỉnh giao là 20.010 tỷ đồng`: the one ratio of the
    /// paragraph that is to this plan by its number, and which of the indicator's plans that is.
    fn ratio_before_plan(&self, evidence: &Evidence, base: Base) -> Option<(IndicatorId, usize)> {
        let quantity = |figure: FigureId| self.reader.out.figures[figure.0].quantity();
        let plan =
            quantity(FigureId(evidence.figure)).filter(|plan| !plan.unit().is_ratio() && !plan.unit().is_none())?;
        let indicators = &self.reader.out.indicators;
        let first = self.first.max(indicators.len().saturating_sub(MEMORY));
        if self.bracket.is_some() || first >= self.sentence_first {
            return None;
        }
        let may_be = |set: Base| set == base || set == Base::Plan(None) || base == Base::Plan(None);
        let is_of = |entry: &Indicator, target: &Target| {
            let level = entry.level.and_then(quantity).filter(|level| same_unit(level.unit(), plan.unit()));
            let ratio = target.ratio.and_then(quantity).filter(|_| target.level.is_none() && may_be(target.base));
            level.zip(ratio).is_some_and(|(level, ratio)| {
                is_share_within(level.value(), plan.value(), ratio.value(), Decimal::new(1, 1))
            })
        };
        let open = indicators[first..self.sentence_first].iter().enumerate().flat_map(|(index, entry)| {
            let targets = entry.targets.iter().enumerate().filter(move |(_, target)| is_of(entry, target));
            targets.map(move |(target, _)| (IndicatorId(first + index), target))
        });
        only(open)
    }

    /// `Thu đạt 568,7 tỷ đồng. So với dự toán tỉnh giao (486 tỷ đồng) và dự toán huyện (512 tỷ đồng), …`: what the sentence before spoke of
    /// is held against the plans that open this one.
    fn topic_held_against(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let indicators = &self.reader.out.indicators;
        let is_first = self.sentence_first == indicators.len() && self.first < self.sentence_first;
        let opens = is_first && self.is_alone_in_bracket(evidence) && self.base_to_bracket().is_some();
        let topic = self.scope.main.filter(|topic| opens && topic.0 >= self.previous_first)?;
        self.count_the_same(indicators[topic.0].level?, FigureId(evidence.figure)).then_some(topic)
    }

    /// `Doanh thu đạt 3.742 tỷ đồng. Kế hoạch cả năm đối với chỉ tiêu này là 5.050 tỷ đồng`: what a plan is of that points back, or says
    /// no more than whose it is at the head of its sentence.
    fn topic_of_plan(&self, evidence: &Evidence, is_listed: bool) -> Option<IndicatorId> {
        let from = evidence.clause.min(evidence.at);
        let plan = self.plan_at(from).filter(|plan| plan.end <= evidence.at)?;
        let points = (from..evidence.at).any(|index| self.tokens[index].word() == NAY_THIS);
        let opens = from == self.sentence_start && self.first < self.sentence_first;
        let says_when = |token: &Token| {
            is_filler(token.word()) || matches!(token.word(), CA | NAM) || is_time(self.reader.raw, token)
        };
        // `Kế hoạch vốn năm 2025 là 520 tỷ đồng` opens a matter of its own.
        let is_of_capital = (from..plan.end).any(|index| self.tokens[index].word() == VON);
        let is_bare = opens && !is_of_capital && !is_listed && self.tokens[plan.end..evidence.at].iter().all(says_when);
        // `Kế hoạch vụ này là 45.900 ha, trong đó lúa nước 36.000 ha`: a plan with parts of its own.
        let is_divided = parts_at(self.tokens, self.tokens.len().min(evidence.at + 1), |_| false, || false).is_some();
        // `Thu tiền sử dụng đất 38.240 triệu đồng; dự toán của khoản thu này là 56.000 triệu đồng`: the last of the sentence.
        let last = self.reader.out.indicators.len().checked_sub(1).filter(|last| *last >= self.sentence_first);
        let last = last.filter(|_| points).map(IndicatorId);
        let spoken_of = last.or(self.scope.indicator).or(self.scope.main);
        let topic = spoken_of.filter(|_| (points || is_bare) && !is_divided)?;
        let entry = &self.reader.out.indicators[topic.0];
        let level = entry.level.filter(|_| topic.0 >= self.previous_first.max(self.first))?;
        let is_open = entry.targets.iter().all(|target| target.level.is_none() && target.ratio.is_none());
        (is_open && self.count_the_same(level, FigureId(evidence.figure))).then_some(topic)
    }

    /// `sản lượng ước 2.677 tấn; kế hoạch HĐND xã giao là 2.650 tấn`: whether the words of a plan say no more than whose it is, so that
    /// it is for the level before it in the same unit.
    fn names_only_plan(&self, evidence: &Evidence) -> bool {
        let Some(plan) = self.plan_at(evidence.clause).filter(|plan| plan.end <= evidence.at) else { return false };
        let leads = |token: &Token| is_filler(token.word()) || is_time(self.reader.raw, token);
        let is_same = self.level().is_some_and(|level| self.count_the_same(FigureId(level), FigureId(evidence.figure)));
        // `tổng mức đầu tư 1.486 tỷ đồng; kế hoạch vốn năm 2024 là 320 tỷ đồng`: a plan of other money.
        let mut words = self.tokens[evidence.clause..plan.end].iter();
        let is_of_capital = words.any(|token| token.word() == VON);
        is_same && !is_of_capital && self.scope.plan.is_none() && self.tokens[plan.end..evidence.at].iter().all(leads)
    }

    /// `đạt 88%, trong khi dự toán là 1.650 tỷ đồng`: the plan of what stands before.
    fn is_plan_beside(&self, evidence: &Evidence) -> bool {
        let from = evidence.clause;
        // `đạt 93% dân số, trong khi chỉ tiêu là 95%`: behind the words for what the figure before is a part of.
        const LONGEST: usize = 6;
        let follows = from >= self.lead_start && from - self.lead_start <= LONGEST;
        let begins = row(self.tokens, from, &[TRONG, KHI]) && follows;
        let plan = self.plan_at(from + 2);
        // `321 tỷ đồng trên tổng số 470 tỷ đồng kế hoạch tỉnh giao`
        let lead = self.lead_start.min(evidence.at);
        let is_under = self.tokens[lead..evidence.at].iter().map(Token::word).eq([TREN, TONG, SO_COUNT]);
        let is_level = plan.is_some_and(|plan| plan.end + 1 >= evidence.at);
        // `tỉnh giao 89,5% và Thủ tướng Chính phủ giao 87,9%`
        let is_ratio = self.unit_of(FigureId(evidence.figure)).is_some_and(crate::Unit::is_ratio);
        let follows_plan = self.scope.last.is_some_and(|last| self.reader.out.figures[last].role == Role::Target);
        let is_assigned = is_ratio && (begins || follows_plan) && self.plan_assigned(evidence).is_some();
        is_under || is_assigned || begins && (is_level || self.plan_demanded(evidence).is_some())
    }

    /// A ratio without a base is one to the plan that follows it.
    fn settle_ratio(&mut self, ratio: usize, base: Base) {
        let figure = &mut self.reader.out.figures[ratio];
        if figure.role == Role::PlanRatio && figure.base.is_none() {
            figure.base = Some(base);
        }
    }
}

/// The level of what is planned and nothing else, before any ratio to it is printed.
pub(crate) fn planned_alone(plan: &Indicator) -> Option<FigureId> {
    let target = plan.targets.first().filter(|target| plan.level.is_none() && target.ratio.is_none())?;
    target.level
}

/// The words of a name without those that say only that it is money, or that it is planned.
pub(crate) fn matter(name: &[Syllable]) -> &[Syllable] {
    const LEADING: [&[Syllable]; 4] =
        [&words(["dự", "toán"]), &words(["kế", "hoạch"]), &words(["các"]), &words(["vốn"])];
    let mut rest = name;
    while let Some(behind) = LEADING.iter().find_map(|lead| rest.strip_prefix(*lead)) {
        rest = behind;
    }
    rest
}

/// Whether a fraction is about so many per cent.
fn is_ratio_of(fraction: &Fraction, percent: Decimal) -> bool {
    is_share_within(fraction.numerator().value(), fraction.denominator().value(), percent, Decimal::ONE)
}

/// What an iterator gives, if that is one thing.
fn only<T>(mut things: impl Iterator<Item = T>) -> Option<T> {
    let first = things.next();
    first.filter(|_| things.next().is_none())
}
