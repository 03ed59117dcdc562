//! The role of a percentage.

use super::measure::Finding;
use crate::statement::bind::level::MEMORY;
use crate::statement::bind::planned::CARRIED_OUT;
use crate::statement::evidence::Evidence;
use crate::statement::name::before_verb::folded;
use crate::statement::name::composed::DISBURSE;
use crate::statement::phrase::base::{SCK, is_compared, is_earlier, plan_head};
use crate::statement::phrase::cue::{self, Verb, as_much_before, names_rate};
use crate::statement::sentence::{Bracket, Sentence};
use crate::statement::token::{Gap, Token, is_rate, is_time, row};
use crate::statement::units::{has_three_digits, same_unit};
use crate::statement::words::*;
use crate::text::{Syllable, s, words};
use crate::{Base, Figure, FigureId, Quantity, Role, Target, Unit, Value};
use chrono::Datelike;
use rust_decimal::Decimal;

const STRUCTURE: [Syllable; 2] = words(["cơ", "cấu"]);
const RATE_OF_GROWTH: [Syllable; 3] = words(["tốc", "độ", "tăng"]);

/// Percentage points, within which a percentage tells of which of several numbers it speaks.
pub(crate) const ROUGHLY: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// Whether the part is the stated per cent of its whole, or less than so far apart from it.
pub(crate) fn is_share_within(part: Decimal, whole: Decimal, percent: Decimal, far: Decimal) -> bool {
    // Multiplied out: a division costs as much as several products.
    let products = part.checked_mul(Decimal::ONE_HUNDRED).zip(whole.checked_mul(percent)).zip(whole.checked_mul(far));
    products.is_some_and(|((part, share), far)| part.checked_sub(share).is_some_and(|apart| apart.abs() < far))
}

impl Sentence<'_, '_> {
    pub(crate) fn percent(&self, evidence: &Evidence) -> Finding {
        if self.counts_things_of(evidence) {
            return Finding::of(Role::Criterion, None);
        }
        // `các khoản thu xã hưởng 100%`: a kind of revenue.
        if self.word_before(evidence) == Some(const { s("hưởng") }) && !self.is_to_come() {
            return Finding::of(Role::Label, None);
        }
        let hoped = self.is_hoped(evidence) && !self.follows_planned_level(evidence);
        let base = evidence.base();
        if let Some(plan) = self.plan_before_bracket(evidence).or_else(|| self.plan_reached(evidence)) {
            return Finding::of(Role::Target, Some(plan));
        }
        if self.states_plan(evidence) {
            return Finding::of(Role::Target, Some(self.printed_plan(evidence)));
        }
        if let Some(plan) = self.planned_percent(evidence).or_else(|| self.plan_kept(evidence)) {
            return Finding::of(Role::Target, Some(plan));
        }
        if self.is_level_against(evidence) {
            return Finding::of(Role::Share, None);
        }
        if self.is_level_of_comparison(evidence) {
            // `năm 2018 tăng 7,64%, thấp hơn mức ước 8,02%`
            let grew = self.scope.last.is_some_and(|last| self.reader.out.figures[last].role == Role::Growth);
            return Finding::of(if grew { Role::Growth } else { Role::Share }, None);
        }
        // `tăng 5% tổng đàn` is no growth against a total.
        if let Some(change) = self.change_explained(evidence).or_else(|| self.change_in_percent(evidence)) {
            let role = match () {
                _ if self.is_index_beside(evidence, change) => Role::Index,
                _ if self.is_apart_in_points(evidence, change) => Role::Change,
                _ => Role::Growth,
            };
            // `tăng 8.300 tỷ đồng tương đương 0,8% so với dự toán`: what the change before took over from another sentence gives way.
            let printed = base.filter(|base| evidence.after.is_some() && (base.is_plan() || is_earlier(*base)));
            return Finding::of(role, printed.or(self.reader.out.figures[change].base).or(base));
        }
        let growth_base = self.compared_with(evidence);
        // `điện 2.058 tỷ đồng (+8,7%)`, `chè 8.936 tấn, -1,7%`
        if evidence.cue.is_none() && self.is_signed(evidence) && base.is_none_or(|base| !base.is_plan()) {
            return Finding::of(Role::Growth, growth_base);
        }
        let off = base.filter(|base| base.is_plan()).or_else(|| self.plan_exceeded(evidence));
        if off.is_some() && self.is_points_off(evidence) {
            return Finding::of(Role::Change, off);
        }
        // `đạt 94% kế hoạch, so với cùng kỳ đạt 167%`
        if let Some(time) = self.time_held_against(evidence).filter(|_| base.is_none()) {
            return Finding::of(Role::Index, Some(time));
        }
        match evidence.verb() {
            Some(Verb::Over | Verb::Short) if base.is_none_or(Base::is_plan) => {
                // `vượt chỉ tiêu Trung ương giao 22%`
                let printed = self.printed_plan(evidence);
                let named = Some(printed).filter(|plan| *plan != Base::Plan(None));
                Finding::of(Role::PlanRatio, base.or(named).or(self.scope.plan).or(Some(printed)))
            }
            // `tăng 7,2% so với năm 2018 (NQ tăng 10 - 12%)`
            Some(Verb::Up | Verb::Down) if base.is_none() && self.is_plan_in_bracket(evidence) => {
                Finding::of(Role::Target, Some(self.printed_plan(evidence)))
            }
            Some(Verb::Up | Verb::Down) if self.is_against_earlier_plan(evidence) => {
                Finding::of(Role::Growth, Some(Base::PreviousYear))
            }
            Some(Verb::Up | Verb::Down | Verb::Over | Verb::Short) => match base {
                Some(plan) if plan.is_plan() => Finding::of(Role::PlanRatio, base),
                _ if hoped && base.is_none() => self.hoped_for(evidence),
                // A rate that grows by so many per cent grows by points.
                _ if self.speaks_of_rate(evidence) => Finding::of(Role::Change, growth_base),
                _ => Finding::of(Role::Growth, growth_base),
            },
            // `Phấn đấu đạt các chỉ tiêu: công nghiệp chiếm 42%; …`
            Some(Verb::Share) if self.scope.lists_goals && hoped => self.hoped_for(evidence),
            Some(Verb::Share | Verb::Contributes) => Finding::of(Role::Share, Some(Base::Total)),
            // `tốc độ tăng giảm dần từ mức 5,2% xuống mức 2,5%`
            Some(Verb::From) if self.names_growth(evidence) => Finding::of(Role::Growth, growth_base),
            Some(Verb::From) => Finding::of(Role::Share, None),
            // `tỷ lệ hộ nghèo còn 1,86% (KH còn 2%)`
            Some(Verb::To) if self.is_plan_in_bracket(evidence) => {
                Finding::of(Role::Target, Some(self.printed_plan(evidence)))
            }
            Some(Verb::To) if let Some(start) = self.growth_at_start() => Finding::of(Role::Growth, start.base),
            Some(Verb::To) => Finding::of(if hoped { Role::Target } else { Role::Share }, None),
            Some(Verb::Plan) if evidence.near().is_some() => {
                Finding::of(Role::Target, Some(self.printed_plan(evidence)))
            }
            verb => match base {
                Some(plan) if plan.is_plan() => {
                    Finding::of(if hoped { Role::Target } else { Role::PlanRatio }, Some(plan))
                }
                // `tăng 0,34% so với tháng trước, 2,06% so với tháng 12`: one verb for both.
                _ if let Some(growth) = self.growth_carried_on(evidence) => {
                    let own = base.filter(|base| *base != Base::Total);
                    Finding::of(Role::Growth, own.or(self.reader.out.figures[growth].base))
                }
                Some(Base::Total) => Finding::of(if hoped { Role::Target } else { Role::Share }, base),
                // `Tăng trưởng kinh tế đạt 8,05% so với năm 2024`
                Some(time) if is_compared(time) && self.names_growth(evidence) => Finding::of(Role::Growth, base),
                // `4,5% so với mức lương` is no index: only an earlier time is 100.
                Some(time) if time != Base::Other && (verb.is_some() || !evidence.own_subject) => {
                    Finding::of(Role::Index, base)
                }
                // `bằng 68,9% so với cùng kỳ năm 2019`: nor is only the last time one.
                Some(Base::Other) if verb == Some(Verb::Level) && self.ends_with_time(evidence) => {
                    Finding::of(Role::Index, base)
                }
                Some(Base::Other) => Finding::of(Role::Share, base),
                None if let Some(plan) = self.plan_followed(evidence) => {
                    Finding::of(Role::PlanRatio, self.reader.out.figures[plan].base)
                }
                _ if hoped => self.hoped_for(evidence),
                _ => match self.bare_percent(evidence) {
                    // `kỳ hạn 5 năm là 4,9%/năm, 15 năm là 6,3%/năm`: nothing is reached of a plan by the year.
                    Finding { role: Role::PlanRatio, .. } if self.is_by_year(evidence) => {
                        Finding::of(Role::Share, None)
                    }
                    found => found,
                },
            },
        }
    }

    /// `tỷ lệ bao phủ 86,5%, thấp hơn 4,5% so với chỉ tiêu (91%)`: how many points a rate is off its plan. Where that is printed
    /// behind, the numbers tell; else a rate that is said to be higher or lower is so by points, and one that exceeds its plan
    /// does so by a part of that.
    fn is_points_off(&self, evidence: &Evidence) -> bool {
        const LONGEST: usize = 16;
        let Some(cue) = evidence.cue.filter(|cue| !matches!(cue.verb, Verb::Level)) else { return false };
        let percent = |figure: usize| {
            let quantity = self.reader.out.figures[figure].quantity();
            quantity.filter(|quantity| *quantity.unit() == Unit::PERCENT).map(Quantity::value)
        };
        let is_rate = |figure: &usize| self.reader.out.figures[*figure].role == Role::Share;
        let level = self.scope.last.filter(is_rate).or_else(|| self.level().filter(is_rate)).and_then(percent);
        let Some((level, off)) = level.zip(percent(evidence.figure)) else { return false };
        // `so với chỉ tiêu được giao tại Quyết định số 546/QĐ-TTg của Thủ tướng Chính phủ (91,5%)`
        let behind = evidence.after.and_then(|plan| self.tokens.get(plan.end..));
        let sign = behind.and_then(|behind| behind.iter().take(LONGEST).find(|token| token.gap.has(Gap::CLAUSE)));
        match sign.filter(|sign| sign.gap.has(Gap::OPEN)).and_then(Token::figure).and_then(percent) {
            Some(plan) => level.checked_sub(plan).is_some_and(|apart| apart.abs() == off.abs()),
            None => cue::comparative(self.tokens, cue.at + 1).is_some(),
        }
    }

    /// `thấp hơn kế hoạch 0,12%`: the plan between the comparative and the figure.
    fn plan_exceeded(&self, evidence: &Evidence) -> Option<Base> {
        let cue = evidence.cue.filter(|cue| cue.distance == 0 && matches!(cue.verb, Verb::Up | Verb::Down))?;
        let plan = cue.at + 2;
        let is_exceeded = self.next_word(cue.at) == HON && cue::plan_head(self.tokens, plan) > 0;
        self.plan_at(plan).filter(|phrase| is_exceeded && phrase.end <= evidence.at).map(|phrase| phrase.base)
    }

    /// The growth from which another one came down, or up.
    fn growth_at_start(&self) -> Option<&Figure> {
        let start = self.scope.start.map(|start| &self.reader.out.figures[start]);
        start.filter(|start| start.role == Role::Growth)
    }

    /// `đạt 356 tỷ đồng, giảm 43 tỷ đồng (bằng 89,2%)`: whether the percentage behind a change is what the level is of that of then.
    /// Only the numbers tell; `(bằng 10,8%)` is by how much it changed.
    fn is_index_beside(&self, evidence: &Evidence, change: usize) -> bool {
        let quantity = |figure: usize| self.reader.out.figures[figure].quantity();
        let by = quantity(change).filter(|_| self.word_before(evidence) == Some(BANG));
        let now = self.reader.out.figures[change].of.and_then(|level| quantity(level.0));
        let Some(((by, now), index)) = by.zip(now).zip(quantity(evidence.figure)) else { return false };
        let then = now.value().checked_sub(by.value());
        same_unit(by.unit(), now.unit())
            && then.is_some_and(|then| is_share_within(now.value(), then, index.value(), index.step()))
    }

    /// `có 285 hộ nghèo, chiếm 35,1%; còn 241 hộ, chiếm 29,2%, giảm 44 hộ (giảm 5,9%)`: whether the percentage behind a change is by how
    /// many points the share of now is off that of then.
    fn is_apart_in_points(&self, evidence: &Evidence, change: usize) -> bool {
        let out = &self.reader.out;
        let entry = |level: FigureId| Some(&out.indicators[out.figures[level.0].indicator?.0]);
        let value = |figure: FigureId| Some(out.figures[figure.0].quantity()?.value());
        let shares = || {
            let now = &out.indicators[out.figures[change].indicator?.0];
            let then = entry(now.previous?)?;
            value(now.share?)?.checked_sub(value(then.share?)?)
        };
        let stated = value(FigureId(evidence.figure)).map(|stated| stated.abs());
        shares().is_some_and(|apart| Some(apart.abs()) == stated)
    }

    /// The earlier time of `so với cùng kỳ` right before the verb of a level.
    fn time_held_against(&self, evidence: &Evidence) -> Option<Base> {
        let verb = evidence.cue.filter(|cue| cue.verb == Verb::Level && cue.distance == 0)?;
        let (begin, phrase) = self.lead_base?;
        let is_led = matches!(self.tokens[begin].word(), SO | SCK) && begin >= self.lead_start;
        Some(phrase.base).filter(|base| is_led && phrase.end == verb.at && is_earlier(*base))
    }

    /// `Dự toán chi năm 2023 là 3.612 tỷ đồng, tăng 6,7% so với dự toán năm 2022`: one plan against that of the year before.
    fn is_against_earlier_plan(&self, evidence: &Evidence) -> bool {
        let Some(plan) = evidence.after.filter(|phrase| phrase.base.is_plan()) else { return false };
        let level = self.scope.last.map(|last| &self.reader.out.figures[last]);
        let is_plan = level.is_some_and(|level| level.role == Role::Target) && !evidence.own_subject;
        let then = self.time_told_at(plan.end).or_else(|| self.time_told_at(plan.end.checked_sub(1)?));
        let then = then.map(|then| then.last_day().year());
        let now = self.scope.clock.now().or(self.reader.report).map(|now| now.last_day().year());
        is_plan && now.zip(then).is_some_and(|(now, then)| then + 1 == now)
    }

    /// `tăng 5,8%, vượt mục tiêu đề ra (5%)`, `tỷ lệ hộ nghèo còn 1,86%, đạt chỉ tiêu (còn 2%)`: the plan that a percentage is said to reach or
    /// to exceed, where its level stands alone in the bracket behind.
    fn plan_reached(&self, evidence: &Evidence) -> Option<Base> {
        const LONGEST: usize = 6;
        let bracket = self.bracket.filter(|bracket| !bracket.is_measured)?;
        let unit = bracket.after.and_then(|before| self.unit_of(FigureId(before)));
        // `58/92 xã đạt chuẩn, chiếm 63%, vượt mục tiêu Đại hội (50%)`
        let is_percent = unit.is_some_and(|unit| unit.is_ratio() || unit.is_per(&Unit::PERCENT)) || self.has_share();
        let leads = |token: &Token| cue::is_filler(token.word()) || matches!(token.word(), CON | LA);
        let is_alone = self.tokens[self.start..evidence.at].iter().all(leads);
        let from = bracket.lead.max(self.start.saturating_sub(LONGEST));
        let reaches = |&index: &usize| {
            const WITHIN: [Syllable; 2] = words(["nằm", "trong"]);
            let verb = index.checked_sub(1).map(|verb| self.tokens[verb].word());
            let is_within = index.checked_sub(2).is_some_and(|within| row(self.tokens, within, &WITHIN));
            (matches!(verb, Some(DAT | VUOT)) || is_within) && plan_head(self.tokens, index) > 0
        };
        let plan = (from..self.start).rev().find(reaches).filter(|_| is_percent && is_alone)?;
        // `vượt mục tiêu đến năm 2023 (80%)`
        let goes_on = |token: &Token| {
            (token.figure().is_none() || is_time(self.reader.raw, token)) && !token.gap.has(Gap::CLAUSE)
        };
        let is_one = self.tokens[plan..self.start].iter().all(goes_on);
        is_one.then(|| self.plan_at(plan).map_or(Base::Plan(None), |plan| plan.base))
    }

    /// Whether the bracket opens with the words for a plan.
    fn is_plan_in_bracket(&self, evidence: &Evidence) -> bool {
        const LONGEST: usize = 6;
        let plan = self.bracket.and_then(|_| self.plan_at(self.start));
        let is_near = evidence.cue.is_some_and(|cue| cue.distance == 0 && cue.at <= self.start + LONGEST);
        is_near && plan.is_some_and(|plan| plan.end <= evidence.at)
    }

    /// Whether the base behind the figure is a time that is printed.
    fn ends_with_time(&self, evidence: &Evidence) -> bool {
        let last = evidence.after.and_then(|phrase| self.tokens.get(phrase.end.checked_sub(1)?));
        last.is_some_and(|last| is_time(self.reader.raw, last))
    }

    /// `chiếm tỷ trọng lớn (80%, chủ yếu là gia công)`: whether the verb outside the bracket that the percentage opens says that it is a
    /// share, with no figure of its own.
    fn is_share_outside(&self, evidence: &Evidence) -> bool {
        const LONGEST: usize = 6;
        let opens = self.bracket.is_some()
            && self.tokens[self.start..evidence.at].iter().all(|token| cue::is_filler(token.word()));
        let before = self.tokens[..self.start].iter().rev().take(LONGEST);
        let mut words = before.take_while(|token| token.figure().is_none() && !token.gap.has(Gap::MEMBER));
        opens && words.any(|token| token.word() == CHIEM)
    }

    /// `1.800 doanh nghiệp trong tổng số 20.000 doanh nghiệp (tương đương 9%)`: whether the percentage says in per cent what part of its
    /// whole was counted.
    fn says_share_again(&self, evidence: &Evidence) -> bool {
        let again = self.bracket.is_some() && as_much_before(self.tokens, evidence.at) == Some(self.start);
        let part = self.scope.indicator.map(|part| &self.reader.out.indicators[part.0]);
        again && part.is_some_and(|part| part.level.is_some() && part.whole.is_some() && part.comparisons.is_empty())
    }

    /// What a percentage is that stands in a bracket alone.
    fn percent_alone(&self, evidence: &Evidence) -> Option<Finding> {
        if self.is_share_outside(evidence) {
            return Some(Finding::of(Role::Share, Some(Base::Total)));
        }
        // `1.412 hộ (bằng 96,8% số hộ), 986 hộ (bằng 67,6%)`
        let told = self.told_in_brackets.filter(|told| told.role == Role::Share && evidence.cue.is_some());
        if let Some(told) = told.filter(|_| self.is_led_in_bracket(evidence)) {
            return Some(told);
        }
        if self.says_share_again(evidence) {
            return Some(Finding::of(Role::Share, Some(Base::Total)));
        }
        let bracket = self.bracket.filter(|_| self.is_alone_in_bracket(evidence))?;
        let after = bracket.after.map(|after| &self.reader.out.figures[after]);
        // `vượt 0,4 điểm phần trăm so với chỉ tiêu tỉnh giao (95,2%)`
        let compared = after.filter(|after| after.role == Role::Change && after.base.is_some_and(Base::is_plan));
        if let Some(compared) = compared {
            return Some(Finding::of(Role::Target, compared.base));
        }
        // `mức giảm sinh 0,6‰, đạt 75% kế hoạch (0,8‰)`: the plan right behind its words, for what is a rate itself.
        let is_rate = self.level().and_then(|level| self.unit_of(FigureId(level))).is_some_and(crate::Unit::is_ratio);
        let ratio = after.filter(|after| after.role == Role::PlanRatio && self.consumed == self.start && is_rate);
        if let Some(ratio) = ratio {
            return Some(Finding::of(Role::Target, ratio.base));
        }
        // `đàn lợn 3.860 con/KH 3.800 con (101,6%)`
        let planned = after.filter(|after| after.role == Role::Target && after.of.is_some() && !is_rate);
        let is_behind = self.start.checked_sub(1).is_some_and(|before| self.tokens[before].figure() == bracket.after);
        if let Some(planned) = planned.filter(|_| is_behind) {
            return Some(Finding::of(Role::PlanRatio, planned.base));
        }
        // `vốn tỉnh 1.934 tỷ đồng (71,2% kế hoạch); vốn trung ương 1.098 tỷ đồng (59,5%)`
        if let Some(told) = self.told_in_brackets.filter(|told| told.role == Role::PlanRatio) {
            return Some(told);
        }
        // `linh kiện điện tử (tăng 18,42%) và trang phục (13,7%)`: of things that have no level the bracket tells the same.
        let names =
            |before: usize| self.tokens[before].figure().is_none() && self.has_subject(bracket.lead, self.start);
        let is_named = || self.start.checked_sub(1).is_some_and(names);
        if let Some(told) = self.told_in_brackets.filter(|told| told.role == Role::Growth && is_named()) {
            return Some(told);
        }
        // `so với bình quân chung cả nước (67,2%)`, `đạt 34% kế hoạch, cao hơn bình quân cả nước (28,1%)`: a level of
        // something else.
        if self.lead_is_base(evidence) || after.is_some_and(|after| after.role.is_relative()) {
            let role = if self.is_told_as_growth(bracket) { Role::Growth } else { Role::Share };
            return Some(Finding::of(role, None));
        }
        // `Thị trường (trong ngoặc là tỷ trọng): Hoa Kỳ 486,3 triệu USD (39%), EU 231,9 triệu USD (18,6%)`
        let weighs = after.is_some_and(|after| after.role == Role::Amount) && self.weighs(evidence);
        let is_share = weighs || bracket.after.is_some_and(|level| self.is_share_of(evidence, level));
        is_share.then(|| Finding::of(Role::Share, Some(Base::Total)))
    }

    fn is_by_year(&self, evidence: &Evidence) -> bool {
        self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| unit.is_per(&Unit::PERCENT))
    }

    /// A percentage whose base is not printed beside it.
    fn bare_percent(&self, evidence: &Evidence) -> Finding {
        if let Some(found) = self.percent_alone(evidence) {
            return found;
        }
        if self.names_growth(evidence) {
            return Finding::of(Role::Growth, None);
        }
        // `tỷ lệ thôn, buôn, bon có điện 100%`: from the head of the name.
        let from = self.subject_start(evidence).min(evidence.clause);
        if names_rate(self.tokens, from, evidence.at) && evidence.own_subject {
            return Finding::of(Role::Share, self.weighs(evidence).then_some(Base::Total));
        }
        if self.weighs(evidence) && (evidence.verb() == Some(Verb::Level) || self.divides_structure(evidence)) {
            return Finding::of(Role::Share, Some(Base::Total));
        }
        if self.is_of_things(evidence) {
            return Finding::of(Role::Share, Some(Base::Total));
        }
        if self.things_counted(evidence).is_some() {
            return Finding::of(Role::Share, None);
        }
        if let Some(plan) = self.scope.plan {
            return Finding::of(Role::PlanRatio, Some(plan));
        }
        if let Some(plan) = self.answers_plan(evidence) {
            return Finding::of(Role::PlanRatio, plan);
        }
        if self.is_disbursed(evidence) {
            let last = self.scope.last.map(|last| &self.reader.out.figures[last]);
            // `3.214,6 tỷ đồng/5.200 tỷ đồng kế hoạch tỉnh giao, đạt 61,8%`
            let holds_plan =
                |last: &&Figure| matches!(last.role, Role::Target | Role::Fraction) && !evidence.own_subject;
            let planned = last.filter(holds_plan).and_then(|plan| plan.base).filter(|base| base.is_plan());
            let plan = planned.unwrap_or(Base::Plan(None));
            return Finding::of(Role::PlanRatio, Some(plan));
        }
        if self.carries_growth_on(evidence) {
            return Finding::of(Role::Growth, None);
        }
        if let Some(plan) = self.plan_carried_out(evidence) {
            return Finding::of(Role::PlanRatio, Some(plan));
        }
        // `chỉ số bằng 108,5% cùng kỳ; trong đó khai khoáng bằng 97,9%`
        let as_index = evidence.cue.is_some_and(|cue| self.tokens[cue.at].word() == BANG && cue.distance == 0);
        let has_plan = self.scope.whole.is_some_and(|whole| {
            let whole = &self.reader.out.indicators[whole.indicator.0];
            !whole.targets.is_empty()
        });
        // `Tổng thu đạt 53,8% dự toán, trong đó thu nội địa đạt 52,1%`: of parts as of their whole.
        let reaches = evidence.own_subject && evidence.verb() == Some(Verb::Level) && !as_index;
        if let Some(base) = self.plan_ratio_of_whole().filter(|_| reaches) {
            return Finding::of(Role::PlanRatio, Some(base));
        }
        // `Nhà nước 484 tỷ đồng, chiếm 33,5% tổng vốn và tăng 13,4%; ngoài Nhà nước 641 tỷ đồng, bằng 44,4% và tăng 2,8%`
        if as_index && !has_plan && self.member_before_is_share() {
            return Finding::of(Role::Share, Some(Base::Total));
        }
        // `so với cùng kỳ: khai khoáng giảm 4,85%; cấp nước bằng 105,08%`
        let listed = self.scope.percent.filter(|_| as_index && !has_plan);
        if let Some((Role::Index, base) | (Role::Growth, base @ Some(_))) = listed {
            return Finding::of(Role::Index, base);
        }
        // `So với cùng kỳ năm trước, ngành khai khoáng bằng 97,2%`
        let opening = self.lead_base.filter(|(begin, _)| as_index && !has_plan && *begin == self.sentence_start);
        if let Some(base) = opening.map(|(_, phrase)| phrase.base).filter(|base| is_earlier(*base)) {
            return Finding::of(Role::Index, Some(base));
        }
        let level = self.level().map(|level| &self.reader.out.figures[level]);
        match level.map(|level| (level.role, level.base)) {
            // `38/150 lao động, đạt 25,3%`
            Some((Role::Fraction, base)) if !evidence.own_subject && !self.has_share() => match base {
                Some(plan) if plan.is_plan() => Finding::of(Role::PlanRatio, base),
                // Of money and measures it is done over planned.
                None if self.is_measured_level() || self.is_overfull() => {
                    Finding::of(Role::PlanRatio, Some(Base::Plan(None)))
                }
                _ => Finding::of(Role::Share, Some(Base::Total)),
            },
            // `tăng 7,2% cùng kỳ; tổn thất 4,68%, thấp hơn kế hoạch 0,12%`: what is compared itself is a level.
            _ if evidence.own_subject && evidence.cue.is_none() && self.is_compared_behind(evidence) => {
                Finding::of(Role::Share, None)
            }
            // A list goes on without its verb: `khu vực I tăng 2%, khu vực II 3%`.
            _ if evidence.cue.is_none() && self.scope.percent.is_some() => {
                let (role, base) = self.scope.percent.unwrap_or((Role::Share, None));
                Finding::of(role, base)
            }
            // `đã giải quyết 9.702 hồ sơ, đúng hạn 9.663 hồ sơ, tỷ lệ 99,6%`
            Some((Role::Amount, _)) if self.is_rate_of_count(evidence) => Finding::of(Role::Share, Some(Base::Total)),
            Some((Role::Amount, _)) if !evidence.own_subject && evidence.verb() == Some(Verb::Level) => {
                if names_rate(self.tokens, evidence.clause, evidence.at) {
                    // `ghi nhận 498 vụ, …; đã làm rõ 441 vụ, đạt tỷ lệ 88,6%`
                    let of_earlier = self.is_part_of_earlier(evidence).then_some(Base::Total);
                    return Finding::of(Role::Share, of_earlier);
                }
                if let Some(base) = self.index_of_whole(evidence) {
                    return Finding::of(Role::Index, Some(base));
                }
                let lists_growth =
                    self.scope.inherits_base || self.scope.percent.is_none_or(|(role, _)| role == Role::Growth);
                // `So với cùng kỳ: quần áo tăng 9,6%; bao bì 1.240 tấn, bằng 96,5%`
                if let Some(base) = self.scope.base.filter(|_| as_index && lists_growth && !has_plan) {
                    return Finding::of(Role::Index, Some(base));
                }
                // `giải quyết 9.418 hồ sơ, trong đó đúng hạn 9.380 hồ sơ, đạt 99,6%`
                if self.is_part_of_whole(evidence) || self.is_part_of_earlier(evidence) {
                    return Finding::of(Role::Share, Some(Base::Total));
                }
                // `A đạt 200% kế hoạch, B 103 căn, đạt 206%`: of a plan that has no setter to be guessed.
                // Beside a printed earlier time `bằng` may be meant against that.
                let plan = Base::Plan(None);
                let lists_plans = self.scope.percent == Some((Role::PlanRatio, Some(plan)));
                let is_first = self.scope.last == self.level();
                let listed = self.scope.ratio.filter(|_| is_first);
                let plan = Some(plan).filter(|_| lists_plans || !as_index || self.scope.base.is_none());
                let plan = listed.or(plan);
                Finding::of(Role::PlanRatio, self.plan_of_level().or(plan))
            }
            _ => Finding::of(Role::Share, None),
        }
    }

    /// Whether what is compared with stands right before the bracket: `so với bình quân chung cả nước (67,2%)`, `cao hơn
    /// bình quân chung (81,5%)`.
    fn lead_is_base(&self, evidence: &Evidence) -> bool {
        let Some(bracket) = self.bracket else { return false };
        let compares = |index| cue::comparative(self.tokens, index).is_some() && self.tokens[index].word() == HON;
        (bracket.lead..evidence.at).any(|index| row(self.tokens, index, &[SO, VOI]) || compares(index))
    }

    /// `…, tỷ lệ 99,6%` behind a count, `…, tỷ trọng 68,8%` behind any level: nothing but the word for a rate or a weight.
    fn is_rate_of_count(&self, evidence: &Evidence) -> bool {
        let Some(head) = evidence.at.checked_sub(2).filter(|&head| head >= self.lead_start) else { return false };
        let level = self.level().filter(|&level| self.scope.last == Some(level));
        let unit = level.and_then(|level| self.unit_of(FigureId(level)));
        let counts = row(self.tokens, head, &[TY, LE]) && unit.is_some_and(crate::Unit::is_countable);
        let weighs = row(self.tokens, head, &[TY, TRONG_WEIGHT]) && unit.is_some_and(|unit| !unit.is_ratio());
        (counts || weighs) && evidence.clause + 2 >= evidence.at
    }

    /// `Dự toán thu 6.640 tỷ đồng, tăng 7,3%`: of a level that is planned the percentage says how it compares.
    fn follows_planned_level(&self, evidence: &Evidence) -> bool {
        let last = self.scope.last.filter(|_| !evidence.own_subject).map(|last| &self.reader.out.figures[last]);
        last.is_some_and(|last| {
            let is_ratio = last.value.as_ref().and_then(Value::unit).is_some_and(|unit| unit.is_ratio());
            last.role == Role::Target && !is_ratio
        })
    }

    /// Whether the level right before the percentage follows one of the list whose share was told there, before it grew.
    fn member_before_is_share(&self) -> bool {
        let indicators = &self.reader.out.indicators;
        let Some(own) = self.scope.indicator.filter(|own| own.0 > self.sentence_first) else { return false };
        let (own, before) = (&indicators[own.0], &indicators[own.0 - 1]);
        let stands_beside = own.level.is_some_and(|level| self.scope.last == Some(level.0));
        stands_beside && before.whole == own.whole && before.share.is_some() && !before.comparisons.is_empty()
    }

    /// The plan of which the whole that is being divided reached so much, where no level of it is printed.
    fn plan_ratio_of_whole(&self) -> Option<Base> {
        let whole = &self.reader.out.indicators[self.scope.whole?.indicator.0];
        let ratio = |target: &Target| target.ratio.is_some() && target.level.is_none();
        let [target] = whole.targets.as_slice() else { return None };
        Some(target.base).filter(|_| ratio(target) && whole.level.is_none())
    }

    /// `ngắn hạn 61 tỷ đồng (62%), trung, dài hạn 37 tỷ đồng (38%)`; `nhận 1.148 hồ sơ, trả đúng hạn 1.139 hồ sơ (99,2%)`:
    /// a percentage without a word of its own, behind a part or a count, and no list of ratios to a plan. Where the part
    /// is far from that share of its whole, it is a percentage of something else.
    fn is_share_of(&self, evidence: &Evidence, level: usize) -> bool {
        const FAR: Decimal = Decimal::TEN;
        const LONGEST: usize = 6;
        // `268 hợp tác xã hoạt động hiệu quả (65%)`: behind the figure and the words for what it counts.
        let words = self.tokens[..evidence.at].iter().rev().take(LONGEST);
        let ends = words.take_while(|token| !token.gap.has(Gap::CLAUSE) || token.figure() == Some(level));
        let is_directly_behind = ends.into_iter().any(|token| token.figure() == Some(level));
        let lists_other =
            self.scope.plan.is_some() || matches!(self.scope.percent, Some((Role::PlanRatio | Role::Index, _)));
        let figure = &self.reader.out.figures[level];
        let (Some(part), Some(stated)) = (figure.quantity(), self.reader.out.figures[evidence.figure].quantity())
        else {
            return false;
        };
        let whole = self.level_of_whole(figure).and_then(|whole| self.reader.out.figures[whole.0].counted());
        let makes = |whole: &Quantity, far| is_share_within(part.value(), whole.value(), stated.value(), far);
        // `185/185 thanh niên, đạt 100% chỉ tiêu; trong đó 96 thanh niên có trình độ đại học (51,9%)`: the last digit tells.
        let is_exact = || has_three_digits(stated) && whole.is_some_and(|whole| makes(whole, stated.step()));
        if !is_directly_behind || figure.role != Role::Amount || lists_other && !is_exact() {
            return false;
        }
        match whole {
            Some(whole) => makes(whole, FAR),
            None if part.unit().is_countable() => stated.value() <= Decimal::ONE_HUNDRED,
            // `phân bổ 412,5 tỷ đồng, giải ngân 236,8 tỷ đồng (57,4%)`
            None => self.is_part_of_earlier(evidence),
        }
    }

    /// `Tiếp nhận 243 đơn, đã xử lý 221 đơn, đạt 90,9%`: of the greater level of the same unit in the sentence, to the last
    /// printed digit, and not of a plan that nobody names.
    fn is_part_of_earlier(&self, evidence: &Evidence) -> bool {
        let quantity = |figure: usize| self.reader.out.figures[figure].quantity();
        let Some((part, stated)) = self.scope.last.and_then(quantity).zip(quantity(evidence.figure)) else {
            return false;
        };
        let indicators = &self.reader.out.indicators;
        // Three digits follow from no number by chance, so the count may stand a sentence before.
        let first =
            if has_three_digits(stated) && part.unit().is_countable() { self.first } else { self.sentence_first };
        let from = first.max(indicators.len().saturating_sub(MEMORY));
        let mut earlier = indicators[from..].iter().filter_map(|entry| quantity(entry.level?.0));
        earlier.any(|whole| {
            whole.unit() == part.unit()
                && whole.value() > part.value()
                && is_share_within(part.value(), whole.value(), stated.value(), stated.step())
        })
    }

    /// Whether the level right before is that share of the whole that it is a part of, or stands in a bracket behind.
    fn is_part_of_whole(&self, evidence: &Evidence) -> bool {
        let Some(part) = self.scope.last.map(|last| &self.reader.out.figures[last]) else { return false };
        let whole = self.level_of_whole(part).map(|whole| whole.0).or(self.bracket.and_then(|bracket| bracket.after));
        let stated = self.reader.out.figures[evidence.figure].quantity();
        let whole = whole.and_then(|whole| self.reader.out.figures[whole].counted());
        let (Some(part), Some(whole), Some(stated)) = (part.quantity(), whole, stated) else { return false };
        part.unit() == whole.unit() && is_share_within(part.value(), whole.value(), stated.value(), Decimal::ONE)
    }

    /// The level of what the figure is a part of.
    fn level_of_whole(&self, figure: &Figure) -> Option<FigureId> {
        let indicators = &self.reader.out.indicators;
        indicators[indicators[figure.indicator?.0].whole?.0].level
    }

    /// `thanh toán 428 tỷ đồng trên kế hoạch 712 tỷ đồng, tương ứng 60,2%`: the base of the plan right before it, of which a level is
    /// known.
    fn answers_plan(&self, evidence: &Evidence) -> Option<Option<Base>> {
        let answers = as_much_before(self.tokens, evidence.at) == Some(self.lead_start);
        let last = self.scope.last.map(|last| &self.reader.out.figures[last]).filter(|_| answers)?;
        let is_amount =
            last.value.as_ref().and_then(Value::unit).is_some_and(|unit| !unit.is_ratio() && !unit.is_none());
        (last.role == Role::Target && last.of.is_some() && is_amount).then_some(last.base)
    }

    /// `giải ngân 2.487 tỷ đồng, đạt 38,1%`: money is disbursed out of a plan.
    fn is_disbursed(&self, evidence: &Evidence) -> bool {
        let named = |index: usize| row(self.tokens, index, &DISBURSE);
        let is_money = self.level().and_then(|level| self.unit_of(FigureId(level))).is_some_and(|unit| unit.is_money());
        // `giải ngân 7,3 tỷ đồng, tương ứng 12,5%`
        let answers = evidence.at.checked_sub(2).is_some_and(|index| row(self.tokens, index, &[TUONG, UNG]));
        // `giải ngân 512,7 tỷ đồng, tỷ lệ 17,9%`
        let is_rate_of_it =
            self.follows(evidence, &[TY, LE]) && evidence.clause + 2 >= evidence.at && self.scope.last == self.level();
        let says = is_rate_of_it
            || (evidence.verb() == Some(Verb::Level) || answers)
                && !names_rate(self.tokens, evidence.clause, evidence.at);
        let own = evidence.own_subject && (evidence.clause..evidence.at).any(named);
        let of_level = !evidence.own_subject && is_money && (self.start..evidence.at).any(named);
        says && (own || of_level)
    }

    /// `Tăng trưởng GRDP 9 tháng đạt 7,5%, riêng quý III đạt 8,5%`: the same of another time.
    fn carries_growth_on(&self, evidence: &Evidence) -> bool {
        let Some(last) = self.scope.last.map(|last| &self.reader.out.figures[last]) else { return false };
        let is_bare = last.role == Role::Growth && last.of.is_none() && last.direction.is_none();
        is_bare && !evidence.own_subject && evidence.verb() == Some(Verb::Level) && last.period != self.now()
    }

    /// `Kế hoạch năm là 3.064 triệu kWh, mới thực hiện được 56,9%`: so much of the one plan that the sentence states, without saying
    /// what was reached.
    fn plan_carried_out(&self, evidence: &Evidence) -> Option<Base> {
        CARRIED_OUT.iter().find(|words| self.follows(evidence, words))?;
        let planned = &self.reader.out.indicators[self.scope.indicator?.0];
        let plan = planned.targets.first().filter(|_| planned.level.is_none() && planned.targets.len() == 1)?;
        // `chỉ tiêu 90%, thực hiện 91,5%`: what was reached of a rate is one itself.
        let is_rate = plan.level.and_then(|level| self.unit_of(level)).is_some_and(Unit::is_ratio);
        plan.level.filter(|_| !is_rate).map(|_| plan.base)
    }

    /// `bằng 98,6% lực lượng lao động`, `đạt 79% số kiến nghị thu hồi`: the words behind name what it is a share of.
    fn is_of_things(&self, evidence: &Evidence) -> bool {
        const PLANNED: usize = 8;
        let equals = evidence.cue.is_some_and(|cue| {
            let verb = self.tokens[cue.at].word();
            // `đạt 105% số đã báo cáo` is no part of that.
            let stated = self.reader.out.figures[evidence.figure].quantity();
            let is_part = stated.is_some_and(|stated| stated.value() <= Decimal::ONE_HUNDRED);
            let counts = self.next_word(evidence.at) == SO_COUNT && is_part;
            cue.distance == 0 && (verb == BANG || verb == DAT && counts)
        });
        let next = self.tokens.get(evidence.at + 1).filter(|next| !next.gap.has(Gap::CLAUSE)).map(Token::word);
        let leads_on = |word| matches!(word, Syllable::NONE | VA | SO | VOI | CUNG | THEO | TRONG | NAM);
        // `bằng 96,3% khối lượng được giao`
        let words = self.tokens.iter().skip(evidence.at + 1).take_while(|token| !token.gap.has(Gap::CLAUSE));
        let is_plan = words.take(PLANNED).any(|token| token.word() == GIAO);
        equals && evidence.after.is_none() && !is_plan && next.is_some_and(|next| !leads_on(next))
    }

    /// `thấp hơn 1,12 điểm phần trăm so với mức tăng của quý I/2022 (6,85%)`: whether the words right before the bracket name a growth.
    pub(crate) fn is_told_as_growth(&self, bracket: Bracket) -> bool {
        const LONGEST: usize = 12;
        let from = bracket.lead.max(self.start.saturating_sub(LONGEST)).min(self.start);
        (from..self.start).any(|index| row(self.tokens, index, &[MUC_LEVEL, TANG]))
    }

    /// `Tốc độ tăng trưởng kinh tế đạt 7,5%`, `Tốc độ tăng GRDP đạt 2,86%`: the level of a growth is that growth.
    fn names_growth(&self, evidence: &Evidence) -> bool {
        const HEAD: usize = 4;
        let head = evidence.clause..evidence.subject_end().min(evidence.clause + HEAD);
        // `mức tăng bình quân là 6,87%/năm`; but `trong mức tăng chung, nông nghiệp đóng góp 5,07%`
        let opens = row(self.tokens, evidence.clause, &[MUC_LEVEL, TANG]);
        let grows = |index| row(self.tokens, index, &[TANG, TRUONG]) || row(self.tokens, index, &RATE_OF_GROWTH);
        let names_level = matches!(evidence.verb(), None | Some(Verb::Level | Verb::From));
        // `một số địa phương so với cùng kỳ có mức tăng từ 5% đến 20,5%`
        let opens = opens || self.follows(evidence, &[MUC_LEVEL, TANG, TU]);
        names_level && (opens || head.into_iter().any(grows))
    }

    /// `diện tích bằng 87,5% so với cùng kỳ. Trong đó, ngô 6.010 ha, bằng 83,6%`: parts are compared as their whole was,
    /// where it was compared with nothing else.
    fn index_of_whole(&self, evidence: &Evidence) -> Option<Base> {
        let cue = evidence.cue.filter(|cue| self.tokens[cue.at].word() == BANG)?;
        let whole = &self.reader.out.indicators[self.scope.whole?.indicator.0];
        let first = &self.reader.out.figures[whole.comparisons.first().filter(|_| cue.distance == 0)?.0];
        first.base.filter(|_| first.role == Role::Index && whole.targets.is_empty())
    }

    /// `455,8 nghìn tấn (KH 450 nghìn tấn), đạt 101,3%`: the one plan that is printed beside the level.
    fn plan_of_level(&self) -> Option<Base> {
        let entry = &self.reader.out.indicators[self.scope.indicator?.0];
        let mut open = entry.targets.iter().filter(|target| target.level.is_some() && target.ratio.is_none());
        let plan = open.next().filter(|_| open.next().is_none())?;
        Some(plan.base)
    }

    /// Whether what is spoken of was said in per cent already: a second percentage is of something else.
    pub(crate) fn has_share(&self) -> bool {
        self.scope.indicator.is_some_and(|indicator| self.reader.out.indicators[indicator.0].share.is_some())
    }

    /// Whether the level is a fraction above one: more was done than planned, for no part is more than its whole.
    fn is_overfull(&self) -> bool {
        let fraction = self.level().and_then(|level| self.reader.out.figures[level].fraction());
        fraction.is_some_and(|fraction| fraction.numerator().value() > fraction.denominator().value())
    }

    fn is_measured_level(&self) -> bool {
        let unit = self.level().and_then(|level| self.unit_of(FigureId(level)));
        unit.is_some_and(|unit| !unit.is_countable() && !unit.is_none())
    }

    /// Whether the clause names a weight, which is a share of a total: `tỷ trọng`, `cơ cấu`.
    fn weighs(&self, evidence: &Evidence) -> bool {
        let weight = |index| row(self.tokens, index, &[TY, TRONG_WEIGHT]) || row(self.tokens, index, &STRUCTURE);
        // A list may name it once, at its head.
        (self.start..evidence.at).any(weight) || (0..self.tokens.len().min(6)).any(weight)
    }

    /// `Cơ cấu kinh tế: dịch vụ 62,4%, công nghiệp 28,3%`: the parts of a structure, each by its name alone.
    fn divides_structure(&self, evidence: &Evidence) -> bool {
        let first = self.tokens.get(self.start..=evidence.at).unwrap_or_default();
        let colon = first.iter().position(|token| token.gap.has(Gap::COLON));
        let head = colon.map_or(0, |colon| self.start + colon);
        let names = (self.start..head).any(|index| row(self.tokens, index, &STRUCTURE));
        names && evidence.cue.is_none() && self.bracket.is_none()
    }

    /// Whether what changes is a rate: by the name in the clause, or by the level spoken of.
    fn speaks_of_rate(&self, evidence: &Evidence) -> bool {
        // `cao hơn mức tăng 2,1% của năm trước` names a growth.
        let head = evidence.cue.and_then(|cue| cue.at.checked_sub(1)).map(|before| self.tokens[before].word());
        if head == Some(MUC_LEVEL) && evidence.near().is_some() {
            return false;
        }
        // `Giảm tỷ lệ hộ nghèo 5%`
        if evidence.cue.is_some_and(|cue| cue.distance > 0 && is_rate(self.tokens, cue.at + 1)) {
            return true;
        }
        if evidence.own_subject {
            // `tăng trưởng khá với tỷ lệ 12%` grows at this rate.
            let end = evidence.cue.map_or(evidence.at, |cue| cue.at);
            return names_rate(self.tokens, evidence.clause, end);
        }
        let is_share = self.level().is_some_and(|level| {
            let level = &self.reader.out.figures[level];
            level.role == Role::Share && level.base != Some(Base::Total)
        });
        is_share && !self.level_is_of_plan()
    }

    /// `tổng giá trị sản xuất đạt 53%, tăng 23,7%`: what is no rate by its name was measured in per cent of its plan, and
    /// grows itself.
    fn level_is_of_plan(&self) -> bool {
        const AMOUNTS: [&[Syllable]; 6] = [
            &words(["giá", "trị"]),
            &words(["sản", "lượng"]),
            &words(["sản", "xuất"]),
            &words(["doanh", "thu"]),
            &words(["kim", "ngạch"]),
            &words(["tổng", "thu"]),
        ];
        let name = self.scope.indicator.map(|indicator| folded(&self.reader.out.indicators[indicator.0].name));
        name.is_some_and(|name| {
            let name = name.strip_prefix(&[TONG]).unwrap_or(&name);
            AMOUNTS.iter().any(|amount| name.starts_with(amount))
        })
    }
}
