//! Binds figures to indicators: a level opens one, a relative figure speaks of one.

use crate::statement::evidence::Evidence;
use crate::statement::name::before_verb::{bare, folded, has_subject};
use crate::statement::phrase::base::{base_between, is_compared, is_earlier};
use crate::statement::phrase::cue::{Verb, as_much_before, is_filler, names_rate};
use crate::statement::role::percent::{ROUGHLY, is_share_within};
use crate::statement::scope::Whole;
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, is_time, row};
use crate::statement::units::{is_per_time, same_unit};
use crate::statement::words::*;
use crate::text::{Syllable, s, words};
use crate::{
    Base, Direction, FigureId, Indicator, IndicatorId, Parts, Period, PeriodKind, Quantity, Role, Span, Target, Unit,
};
use chrono::Datelike;
use rust_decimal::Decimal;

/// bình quân
const MEAN: [Syllable; 2] = words(["bình", "quân"]);

/// How many indicators back a name is looked for: those of the same paragraph and its neighbours.
pub(crate) const MEMORY: usize = 24;

/// How many indicators of a paragraph are looked back over; so that a text without paragraphs costs no more than others.
pub(crate) const REACH: usize = 256;

/// The level that an indicator states; where none was reached, the first that is planned.
pub(crate) fn done_or_planned(indicator: &Indicator) -> Option<FigureId> {
    indicator.level.or_else(|| indicator.targets.first()?.level)
}

impl Sentence<'_, '_> {
    pub(crate) fn has_subject(&self, from: usize, to: usize) -> bool {
        has_subject(self.tokens, from, to, |token| is_time(self.reader.raw, token))
    }

    /// The figure that states the level spoken of here.
    pub(crate) fn level(&self) -> Option<usize> {
        self.reader.out.indicators[self.scope.indicator?.0].level.map(|level| level.0)
    }

    /// `Trong 4 ngày nghỉ, số vụ tai nạn giảm 45 vụ`, `trả kết quả trong vòng 4 ngày`: how long something took, and no level.
    pub(crate) fn is_lapse(&self, evidence: &Evidence) -> bool {
        const RING: Syllable = s("vòng");
        let is_led = self.follows(evidence, &[TRONG]) || self.follows(evidence, &[TRONG, RING]);
        is_led && self.unit_of(FigureId(evidence.figure)).is_some_and(Unit::is_duration)
    }

    /// Gives a figure with its role a place among the indicators.
    pub(crate) fn bind(&mut self, evidence: &Evidence, role: Role) {
        let told = self.scope.indicator;
        // `4.540 tỷ đồng, bình quân 1.816 tỷ đồng mỗi năm; so với mục tiêu toàn khóa đạt 50,4%`: over a semicolon the mean is only remarked.
        let whole = self.scope.mean_of.filter(|(_, mean)| {
            let is_planned = matches!(role, Role::PlanRatio | Role::Target) && !evidence.own_subject;
            let between = self.tokens.get(*mean..=evidence.at).unwrap_or_default();
            let mut between = between.iter().skip(1).take(MEMORY);
            is_planned && between.any(|token| token.gap.has(Gap::SEMICOLON))
        });
        self.scope.indicator = whole.map_or(told, |(whole, _)| Some(whole));
        self.bind_as(evidence, role);
        let mean = told.filter(|told| role == Role::Amount && self.is_mean_of(evidence, *told));
        self.scope.mean_of = mean.map(|whole| (whole, evidence.at)).or(whole);
    }

    /// Whether the figure is so much in each year or month of the level that was told before it.
    fn is_mean_of(&self, evidence: &Evidence, told: IndicatorId) -> bool {
        const EVERY: [Syllable; 2] = words(["mỗi", "một"]);
        const TIMES: [Syllable; 4] = words(["năm", "tháng", "quý", "ngày"]);
        let is_every = |at: usize| {
            let pair = self.tokens.get(at..at + 2).filter(|pair| pair.iter().all(|token| !token.gap.has(Gap::CLAUSE)));
            pair.is_some_and(|pair| EVERY.contains(&pair[0].word()) && TIMES.contains(&pair[1].word()))
        };
        let lead = self.lead_start.min(evidence.at)..evidence.at;
        let is_led = lead.clone().any(|index| row(self.tokens, index, &MEAN));
        let level = self.reader.out.indicators[told.0].level;
        let units = level.and_then(|level| self.unit_of(level)).zip(self.unit_of(FigureId(evidence.figure)));
        let is_rate = units.is_some_and(|(whole, mean)| mean.is_per(whole) && is_per_time(mean));
        let is_alike = units.is_some_and(|(whole, mean)| same_unit(whole, mean));
        let says_every = is_every(evidence.at + 1) || lead.clone().any(is_every);
        is_led && self.bracket.is_none() && (is_rate || is_alike && says_every)
    }

    fn bind_as(&mut self, evidence: &Evidence, role: Role) {
        if role == Role::Amount && self.is_lapse(evidence) {
            return;
        }
        // `so với cùng kỳ (3.312 tỷ đồng, đạt 47,1% KH)`: of the plan of then, which is none of the level of now.
        let then = self.bracket.and_then(|bracket| bracket.then).filter(|_| !evidence.own_subject);
        if let (Role::PlanRatio | Role::Share, Some(then)) = (role, then) {
            // `(3.350 tỷ đồng, tỷ lệ 1,70%)`: a rate with its name is an indicator of its own.
            if self.follows(evidence, &[TY, LE]) {
                let own = self.open_indicator(evidence, None);
                self.reader.out.indicators[own.0].share = Some(FigureId(evidence.figure));
            }
            let of_then = self.reader.out.figures[then.0].indicator;
            let figure = &mut self.reader.out.figures[evidence.figure];
            figure.of = Some(then);
            figure.indicator = figure.indicator.or(of_then);
            return;
        }
        if let Some(now) = self.ratio_changed_from(evidence).filter(|_| role == Role::PlanRatio) {
            self.bind_ratio_of_then(evidence, now);
            return;
        }
        if role == Role::PlanRatio && self.reached_then(evidence) {
            let indicator = self.scope.indicator.or(self.scope.main);
            let figure = &mut self.reader.out.figures[evidence.figure];
            figure.indicator = indicator;
            let now = indicator.and_then(|indicator| self.reader.out.indicators[indicator.0].period);
            figure.period = now.and_then(|now| now.previous_year());
            return;
        }
        match role {
            Role::Share if self.contributes_to_growth(evidence) => self.bind_contribution(evidence),
            Role::Share if self.is_share_of_level(evidence) => self.bind_share(evidence),
            Role::Amount | Role::Fraction | Role::Share => {
                self.bind_level(evidence, role);
                self.date_in_bracket(evidence);
            }
            Role::PlanRatio => self.bind_ratio(evidence),
            Role::Growth | Role::Index | Role::Change | Role::Multiple => {
                self.bind_comparison(evidence);
                // `tốc độ tăng giảm dần từ mức 5,2% xuống mức 2,5%`
                self.scope.start = self.scope.start.or(self.starts_from(evidence));
            }
            Role::Target => self.bind_target(evidence),
            _ => return,
        }
        let figure = &self.reader.out.figures[evidence.figure];
        if matches!(role, Role::Growth | Role::Index | Role::Share | Role::PlanRatio) {
            self.scope.percent = Some((role, figure.base));
        }
        // Of two plans it is not printed which one the next ratio is against.
        if let (Role::PlanRatio, Some(plan)) = (role, figure.base) {
            let is_same = self.scope.ratio.is_none_or(|known| known == plan);
            self.scope.ratio = Some(if is_same { plan } else { Base::Plan(None) });
        }
        if let Some(base) = figure.base.filter(|&base| is_earlier(base))
            && role.is_relative()
            && self.scope.base != Some(base)
        {
            self.scope.compared(base);
        }
        if let Some(indicator) = figure.indicator {
            let end = figure.span.end;
            let span = &mut self.reader.out.indicators[indicator.0].span;
            span.end = span.end.max(end);
        }
        self.scope.last = Some(evidence.figure);
        if let Some(bracket) = &mut self.bracket {
            bracket.is_measured = true;
        }
    }

    /// Gives a ratio in a bracket the indicator of that of now, and the time that the words before the bracket name.
    fn bind_ratio_of_then(&mut self, evidence: &Evidence, now: usize) {
        // `cùng kỳ năm 2024` is no whole year.
        let is_part = self.base_to_bracket().is_some_and(|(_, base)| base == Base::SamePeriodLastYear);
        let then = if is_part { None } else { self.time_before_bracket() };
        let indicator = self.reader.out.figures[now].indicator;
        let figure = &mut self.reader.out.figures[evidence.figure];
        (figure.indicator, figure.period) = (indicator, then);
        if let Some(indicator) = indicator.filter(|_| then.is_none()) {
            self.date_previous(evidence.figure, indicator, self.base_to_bracket().map(|(_, base)| base));
        }
        if let Some(bracket) = &mut self.bracket {
            bracket.is_measured = true;
        }
    }

    /// `từ 10,4% xuống còn 7,9%`: where the step starts is the level of then, and that of what changed where a change leads to it.
    fn bind_step(&mut self, evidence: &Evidence, start: FigureId, indicator: IndicatorId) {
        let now = FigureId(evidence.figure);
        let change = self.change_by_step(start, now);
        let change = change.or_else(|| self.change_before_step(evidence.at, start, now));
        let told = change.map_or(indicator, |(_, told)| told);
        if told != indicator {
            let entry = &mut self.reader.out.indicators[indicator.0];
            entry.level = entry.level.filter(|level| *level != start);
        }
        let entry = &mut self.reader.out.indicators[told.0];
        (entry.previous, entry.level) = (Some(start), Some(now));
        self.set_indicator(start.0, told);
        self.set_indicator(now.0, told);
        if let Some((change, _)) = change {
            self.reader.out.figures[change].of = Some(now);
        } else if let Some(told) = self.change_told_again(now) {
            self.reader.out.indicators[told.0].previous = Some(start);
        }
        self.scope.indicator = Some(told);
        self.scope.start = None;
    }

    /// `98.756 người, tăng 5.336 người (từ 93.420 người lên 98.756 người)`: what the change before the bracket is of, where the bracket
    /// ends with the level of now.
    fn change_told_again(&self, level: FigureId) -> Option<IndicatorId> {
        let change = &self.reader.out.figures[self.bracket?.after?];
        let indicator = change.indicator.filter(|_| matches!(change.role, Role::Change | Role::Growth))?;
        let entry = &self.reader.out.indicators[indicator.0];
        let value = |figure: FigureId| self.reader.out.figures[figure.0].quantity();
        let is_now = entry.level.and_then(value).is_some_and(|now| value(level) == Some(now));
        (is_now && entry.previous.is_none()).then_some(indicator)
    }

    /// `Số hộ nghèo giảm 312 hộ (từ 1.345 hộ xuống còn 1.033 hộ)`: the change before the bracket, and what it is of, where the step in the
    /// bracket makes that change and no level was told.
    fn change_by_step(&self, then: FigureId, now: FigureId) -> Option<(usize, IndicatorId)> {
        let change = self.bracket?.after?;
        let stated = &self.reader.out.figures[change];
        let indicator = stated.indicator.filter(|id| self.reader.out.indicators[id.0].level.is_none())?;
        let value = |figure: FigureId| Some(self.reader.out.figures[figure.0].quantity()?.value());
        let step = value(now)?.checked_sub(value(then)?)?;
        let makes = stated.role == Role::Change && value(FigureId(change)) == Some(step);
        (makes && self.count_the_same(FigureId(change), now)).then_some((change, indicator))
    }

    /// `tăng 12% so với cùng kỳ, từ 100 tấn lên 112 tấn`: the change right before a step, and what it is of, where no level was told. A mean
    /// of several years is of no one level.
    fn change_before_step(&self, at: usize, then: FigureId, now: FigureId) -> Option<(usize, IndicatorId)> {
        const LONGEST: usize = 16;
        const APART: Gap = Gap::CLAUSE.without(Gap::COMMA);
        let start =
            (at.saturating_sub(LONGEST)..at).rev().find(|&index| self.tokens[index].figure() == Some(then.0))?;
        let before = start.checked_sub(1)?;
        let from = before.checked_sub(usize::from(self.tokens[before].word() == MUC_LEVEL))?;
        let leads = self.tokens[from].word() == TU && !self.tokens[from].gap.has(APART);
        let before = (from.saturating_sub(LONGEST)..from).rev().filter(|_| leads);
        let mut of_clause =
            before.take_while(|&index| index + 1 == from || !self.tokens[index + 1].gap.has(Gap::CLAUSE));
        let change = of_clause.find_map(|index| {
            let token = &self.tokens[index];
            token.figure().filter(|_| !is_time(self.reader.raw, token))
        })?;
        let stated = &self.reader.out.figures[change];
        let told = stated.indicator.filter(|told| self.reader.out.indicators[told.0].level.is_none())?;
        let (by, level) = self.unit_of(FigureId(change)).zip(self.unit_of(now))?;
        let fits = match stated.role {
            Role::Growth => *by == Unit::PERCENT,
            Role::Multiple => true,
            Role::Change => same_unit(by, level) || *by == Unit::POINT && *level == Unit::PERCENT,
            _ => false,
        };
        (fits && stated.of.is_none()).then_some((change, told))
    }

    /// The figure itself, where it is the start of a step.
    fn starts_from(&self, evidence: &Evidence) -> Option<usize> {
        evidence.cue.filter(|cue| cue.verb == Verb::From).map(|_| evidence.figure)
    }

    /// `so với 6 tháng cuối năm 2025 (9.522 hồ sơ)`, `so với đầu nhiệm kỳ (năm 2015: 30,5 triệu đồng)`: the time right before the bracket, or
    /// that which opens it, where what it is as a base says none.
    fn date_by_bracket(&mut self, figure: usize, dated: Option<Base>) {
        let is_other = self.base_to_bracket().is_some_and(|(_, base)| base == Base::Other);
        let period = if dated == Some(Base::Other) {
            self.time_told_at(self.start)
        } else if is_other {
            self.time_before_bracket()
        } else {
            None
        };
        let figure = &mut self.reader.out.figures[figure];
        figure.period = figure.period.or(period);
    }

    /// The time that stands right before the bracket.
    fn time_before_bracket(&self) -> Option<Period> {
        self.time_told_at(self.start.checked_sub(1)?)
    }

    fn bind_level(&mut self, evidence: &Evidence, role: Role) {
        if let Some(compared) = self.fraction_compared(evidence) {
            let indicator = self.reader.out.figures[compared.0].indicator;
            let figure = &mut self.reader.out.figures[evidence.figure];
            (figure.of, figure.indicator) = (Some(compared), indicator);
            return;
        }
        if let Some(indicator) = self.as_second_previous(evidence) {
            self.set_indicator(evidence.figure, indicator);
            return;
        }
        if let Some(previous) = self.as_previous(evidence) {
            let dated = self.dated_previous(evidence).map(|(_, base)| base);
            let names_base = dated.is_some() || self.names_base(evidence);
            if let Some(before) = self.bracket.and_then(|bracket| bracket.after).filter(|_| names_base) {
                let base = dated.or(self.scope.base);
                let before = &mut self.reader.out.figures[before];
                before.base = before.base.or(base.filter(|_| before.role.is_relative()));
            }
            let in_bracket = |begin: usize| self.bracket.is_some() && begin == self.start || self.opens_with_then();
            let opens = |begin: usize| begin == self.lead_start || in_bracket(begin);
            let then = self.lead_base.filter(|(begin, _)| opens(*begin)).map(|(_, phrase)| phrase.base);
            let base = dated.or_else(|| self.base_before_bracket(evidence)).or(then);
            self.date_previous(evidence.figure, previous, base);
            self.date_by_bracket(evidence.figure, dated);
            // `so với năm 2022 (241 hộ, chiếm 32,97%)`: what else the bracket says was so then.
            if self.bracket.is_some() {
                self.scope.clock.goes_on(self.reader.out.figures[evidence.figure].period);
            }
            self.reader.out.indicators[previous.0].previous = Some(FigureId(evidence.figure));
            self.set_indicator(evidence.figure, previous);
            if let Some(bracket) = &mut self.bracket {
                bracket.then = Some(FigureId(evidence.figure));
            }
            return;
        }
        if let Some((ratio, indicator)) = self.ratio_explained(evidence, role) {
            self.reader.out.figures[ratio].of = Some(FigureId(evidence.figure));
            // `đạt 100% chỉ tiêu (142/142 thanh niên)`: what was done of the plan.
            let plan = self.reader.out.figures[ratio].base;
            let fraction = &mut self.reader.out.figures[evidence.figure];
            fraction.base = fraction.base.or(plan);
            self.reader.out.indicators[indicator.0].level = Some(FigureId(evidence.figure));
            self.set_indicator(evidence.figure, indicator);
            return;
        }
        if let Some(share) = self.share_explained(evidence) {
            self.reader.out.figures[share].of = Some(FigureId(evidence.figure));
            self.reader.out.figures[evidence.figure].indicator = self.reader.out.figures[share].indicator;
            return;
        }
        if let Some(indicator) = self.as_late_level(evidence) {
            self.reader.out.indicators[indicator.0].level = Some(FigureId(evidence.figure));
            self.set_indicator(evidence.figure, indicator);
            // `tăng 1,7% lên 101 nghìn bao so với cùng kỳ`: the base behind the level is the growth's.
            let base = evidence.after.map(|phrase| phrase.base).filter(|&base| is_compared(base));
            for comparison in self.reader.out.indicators[indicator.0].comparisons.clone() {
                let comparison = &mut self.reader.out.figures[comparison.0];
                comparison.of = Some(FigureId(evidence.figure));
                comparison.base = comparison.base.or(base);
            }
            for target in self.reader.out.indicators[indicator.0].targets.clone() {
                for of_level in target.ratio.into_iter().chain(target.level) {
                    let of_level = &mut self.reader.out.figures[of_level.0];
                    of_level.of = of_level.of.or(Some(FigureId(evidence.figure)));
                }
            }
            return;
        }
        if let Some(start) = self.scope.start.filter(|_| evidence.cue.is_some_and(|cue| cue.verb == Verb::To))
            && let Some(indicator) = self.reader.out.figures[start].indicator
            && (!evidence.own_subject || self.goes_on_from(start, evidence))
        {
            self.bind_step(evidence, FigureId(start), indicator);
            return;
        }
        if let Some((plan, indicator)) = self.carries_out(evidence) {
            self.reader.out.figures[plan.0].of = Some(FigureId(evidence.figure));
            self.reader.out.indicators[indicator.0].level = Some(FigureId(evidence.figure));
            self.set_indicator(evidence.figure, indicator);
            self.scope.indicator = Some(indicator);
            return;
        }
        let whole = self.whole_of(evidence);
        let name = self.name_of(evidence);
        let listed = whole.filter(|_| self.scope.whole.is_some_and(|whole| !whole.is_inherited));
        let measured =
            listed.and_then(|whole| self.measured_as(whole, &name.0).or_else(|| self.called_as(whole, &name.0)));
        let name = match measured {
            Some(own) => (own, name.1),
            None => name,
        };
        let id = self.open_named(evidence, whole, name);
        self.reader.out.indicators[id.0].level = Some(FigureId(evidence.figure));
        self.scope.start = self.starts_from(evidence);
        if self.is_total_of_list(evidence) {
            self.total_of_list = Some(id);
            self.scope.whole = Some(Whole { indicator: id, leads_from: id.0, parts: Parts::Some, is_inherited: false });
        }
        if let Some(bracket) = &mut self.bracket {
            bracket.levels += 1;
        }
        if let Some(part) = self.part_before_total(evidence) {
            self.reader.out.indicators[part.0].whole = Some(id);
            return;
        }
        if let Some(part) = self.part_of_total_in_bracket(evidence).or_else(|| self.part_of_total_behind(evidence)) {
            self.reader.out.indicators[part.0].share_of = Some(id);
            return;
        }
        // `21 đơn = 21 vụ việc`, `45 hộ/120 khẩu`: the second count says the same of other things; so does
        // `112,4 triệu đồng, tương đương 4.820 USD`.
        let gap = self.tokens[evidence.at].gap;
        let says_the_same = gap.has(Gap::EQUALS) || gap == Gap::SLASH || self.follows(evidence, &[TUONG, DUONG]);
        // `9/14 huyện giảm cả 3 tiêu chí, chiếm 64,3%`: by all of which, and not of what.
        let is_manner = self.is_all_of(evidence) && evidence.verb().is_some();
        if !(says_the_same || is_manner) || self.scope.indicator.is_none() {
            self.scope.indicator = Some(id);
        }
        // The first level of a sentence is what a later `Trong đó:` opens; the parts that one lists are not.
        // `Kế hoạch 16.000 tấn, ước được 8.764,5 tấn. Bao gồm: …` divides what was reached.
        let main = self.scope.main.map(|main| &self.reader.out.indicators[main.0]);
        let is_planned = main.is_some_and(|main| main.level.is_none() && !main.targets.is_empty());
        let leads = !self.scope.has_main || is_planned || self.covers_main(id);
        // `Diện tích cà phê, hồ tiêu, cao su lần lượt là …. Cụ thể: + Cà phê: …`: a list divides none of several things.
        let leads = leads && self.name_in_row().is_none();
        if listed.is_none() && leads && self.bracket.is_none() && role != Role::Share {
            if self.is_forecast(id) && self.scope.has_main {
                self.scope.reached = self.scope.main;
            }
            self.scope.main = Some(id);
            self.scope.has_main = true;
        }
    }

    /// `Từ 142 đơn vị hành chính cấp xã sắp xếp còn 52 đơn vị`: the words between are of the things counted at the start, and
    /// of the deed that made them fewer.
    fn goes_on_from(&self, start: usize, evidence: &Evidence) -> bool {
        let signs = (self.lead_start..=evidence.at).any(|index| self.tokens[index].gap.has(Gap::CLAUSE));
        let units = self.unit_of(FigureId(start)).zip(self.unit_of(FigureId(evidence.figure)));
        !signs && units.is_some_and(|(then, now)| then.is_countable() && same_unit(then, now))
    }

    /// `diện tích rau màu vượt 4,2% KH (5.210/5.000 ha)`: the ratio that the fraction alone behind it gives, and what it
    /// speaks of, where no level of that was stated.
    fn ratio_explained(&self, evidence: &Evidence, role: Role) -> Option<(usize, IndicatorId)> {
        let ratio = self.bracket.filter(|_| role == Role::Fraction && self.is_alone_in_bracket(evidence))?.after?;
        let figure = &self.reader.out.figures[ratio];
        let indicator = figure.indicator.filter(|_| figure.role == Role::PlanRatio)?;
        self.reader.out.indicators[indicator.0].level.is_none().then_some((ratio, indicator))
    }

    /// `tỷ lệ hồ sơ đúng hạn 98,6% (1.020/1.035 hồ sơ)`: the share that the fraction right behind it gives. Far from it the
    /// fraction is of other things: `tỷ lệ hộ dùng nước sạch 92,5% (12/15 xã)`.
    fn share_explained(&self, evidence: &Evidence) -> Option<usize> {
        const LEADS: [Syllable; 5] = words(["tương", "ứng", "đương", "với", "tức"]);
        let bracket = self.bracket.filter(|_| self.is_alone_in_bracket(evidence)).and_then(|bracket| bracket.after);
        // `đạt 98,6%, tương ứng 1.020/1.035 hồ sơ`
        let lead = &self.tokens[self.lead_start.min(evidence.at)..evidence.at];
        let is_led = !lead.is_empty() && lead.iter().all(|token| LEADS.contains(&token.word()));
        let share = bracket.or(self.scope.last.filter(|_| is_led))?;
        let stated = &self.reader.out.figures[share];
        let fraction = self.reader.out.figures[evidence.figure].fraction()?;
        let is_own = stated.role == Role::Share && stated.of.is_none() && share + 1 == evidence.figure;
        let (part, whole) = (fraction.numerator().value(), fraction.denominator().value());
        let is_near = is_share_within(part, whole, stated.quantity()?.value(), Decimal::TEN);
        (is_own && is_near).then_some(share)
    }

    /// `tăng 1,7% lên 101,23 triệu bao`, `tăng 1,7%, đạt 101,23 triệu bao`: the level after its growth.
    fn as_late_level(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let last = self.scope.last.filter(|_| !evidence.own_subject)?;
        if let Some(indicator) = self.told_with(evidence, last) {
            return Some(indicator);
        }
        let cue = evidence.cue?;
        // `giảm 04 vụ (giảm 19%), còn 17 vụ`
        let gap = self.tokens[evidence.clause].gap;
        let ends_clause = matches!(gap, Gap::COMMA) || gap == Gap::COMMA.with(Gap::CLOSE);
        let ends_clause = ends_clause && self.bracket.is_none();
        let adjacent = match cue.verb {
            Verb::To => ends_clause || cue.at == self.lead_start && !self.tokens[cue.at].gap.has(Gap::CLAUSE),
            Verb::Level => ends_clause,
            _ => false,
        };
        let figure = &self.reader.out.figures[last];
        // `giảm 4%, còn 45 vụ`; but `mới đạt 39,5% kế hoạch, còn 11/26 chủ đầu tư có …`
        let is_left = self.tokens[cue.at].word() != CON || figure.direction == Some(Direction::Down);
        let indicator = figure.indicator.filter(|_| adjacent && is_left && figure.role.is_relative())?;
        self.reader.out.indicators[indicator.0].level.is_none().then_some(indicator)
    }

    /// `doanh thu từ bán than chỉ đạt 65% kế hoạch với khoảng 38.923 tỷ đồng`: the level behind the plan of its ratio.
    fn told_with(&self, evidence: &Evidence, last: usize) -> Option<IndicatorId> {
        let ratio = &self.reader.out.figures[last];
        let from = self.consumed.max(self.lead_start).min(evidence.at);
        let lead = &self.tokens[from..evidence.at];
        let is_led = lead.first().is_some_and(|first| first.word() == VOI)
            && lead.iter().all(|token| !token.gap.has(Gap::CLAUSE) && (token.word() == VOI || is_filler(token.word())));
        let is_amount = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| !unit.is_ratio() && !unit.is_none());
        let indicator = ratio.indicator.filter(|_| is_led && is_amount && ratio.role == Role::PlanRatio)?;
        self.reader.out.indicators[indicator.0].level.is_none().then_some(indicator)
    }

    pub(crate) fn open_indicator(&mut self, evidence: &Evidence, whole: Option<IndicatorId>) -> IndicatorId {
        let name = self.name_of(evidence);
        self.open_named(evidence, whole, name)
    }

    /// An indicator of that name, whose words begin where it says.
    pub(crate) fn open_named(
        &mut self,
        evidence: &Evidence,
        whole: Option<IndicatorId>,
        (name, start): (String, usize),
    ) -> IndicatorId {
        let id = IndicatorId(self.reader.out.indicators.len());
        if !self.scope.clock.is_own() {
            self.reader.undated.push(id);
        }
        let token = &self.tokens[evidence.at];
        let parts = self.scope.whole.map_or(Parts::None, |whole| whole.parts);
        if let Some(whole) = whole {
            self.reader.out.indicators[whole.0].parts = parts;
        }
        self.reader.out.indicators.push(Indicator {
            name,
            span: Span::new(start, token.end),
            sector: self.block.sector,
            period: self.time_in_row().or_else(|| self.now()),
            level: None,
            targets: Vec::new(),
            comparisons: Vec::new(),
            previous: None,
            share: None,
            share_of: None,
            whole,
            parts: Parts::None,
        });
        self.set_indicator(evidence.figure, id);
        id
    }

    fn set_indicator(&mut self, figure: usize, indicator: IndicatorId) {
        self.reader.out.figures[figure].indicator = Some(indicator);
    }

    /// `12/15 ấp, chiếm 80%`: the percentage says again what the fraction or the amount says.
    fn is_share_of_level(&self, evidence: &Evidence) -> bool {
        // `59/97 xã và 50,7% dân số`: what `và` joins is another thing, but not in `lần lượt chiếm 61,3% và 38,7%`.
        let is_in_row = self.run.is_respective && self.run.figures.len() > 1;
        let is_joined = evidence.at > self.lead_start && self.tokens[evidence.at - 1].word() == VA && !is_in_row;
        // `38/72 doanh nghiệp, chiếm 52,8%, cho rằng tốt hơn; 27,8% cho rằng ổn định`: one share is enough.
        let opens_member = self.tokens[evidence.at].gap.has(Gap::SEMICOLON) && self.has_share();
        // `nợ xấu 712 tỷ đồng, chiếm 1,14%; nếu tính cả nợ bán cho VAMC, tỷ lệ là 3,74%`: nor is it of the level that is told.
        let is_supposed = self.tokens[self.start.min(evidence.at)].word() == const { s("nếu") } && self.has_share();
        // `…; thị trường châu Âu (chiếm 6,3%)`: nor of the level of something else. What commas set off may be more words of
        // the same: `124 vụ cháy kho, cơ sở sản xuất (chiếm 13,4%)`.
        let is_named_outside = self.is_named_outside(evidence, Gap::SEMICOLON);
        if evidence.own_subject || is_joined || opens_member || is_supposed || is_named_outside {
            return false;
        }
        // `giảm 0,84 điểm phần trăm (đầu năm 2020: 6,62%)`: nor is the share of then.
        if self.dated_previous(evidence).is_some() {
            return false;
        }
        let entry = self.scope.indicator.map(|indicator| &self.reader.out.indicators[indicator.0]);
        let Some(level) = entry.and_then(done_or_planned) else { return false };
        let figure = &self.reader.out.figures[evidence.figure];
        let is_ratio = self.unit_of(level).is_some_and(Unit::is_ratio);
        let level = &self.reader.out.figures[level.0];
        let is_level = matches!(level.role, Role::Fraction | Role::Amount) || level.role == Role::Target && !is_ratio;
        is_level && figure.base == Some(Base::Total)
    }

    /// `7.028/7.342 người, đạt 95,7%, tăng 0,7% so với NQ`: the share that a fraction makes tells that it is one of a whole, and not of
    /// the plan that is named behind.
    fn settle_fraction(&mut self, share: &Evidence, level: Option<FigureId>) {
        let figures = &mut self.reader.out.figures;
        let stated = figures[share.figure].quantity().map(Quantity::value);
        let fraction = level.and_then(|level| figures[level.0].fraction());
        let makes = fraction.zip(stated).is_some_and(|(fraction, stated)| {
            is_share_within(fraction.numerator().value(), fraction.denominator().value(), stated, Decimal::ONE)
        });
        if let Some(level) = level.filter(|_| makes) {
            figures[level.0].base = Some(Base::Total);
        }
    }

    /// `đạt 4.000 tỷ đồng, tăng 6,28%, đóng góp 42,4% vào mức tăng chung`: how much of the growth of the whole, and no share of its level.
    fn contributes_to_growth(&self, evidence: &Evidence) -> bool {
        let contributes = evidence.near() == Some(Verb::Contributes) && !evidence.own_subject;
        let grew = self.scope.last.is_some_and(|last| self.reader.out.figures[last].role == Role::Growth);
        contributes && self.scope.indicator.is_some() && (grew || self.is_in_points(evidence))
    }

    fn bind_contribution(&mut self, evidence: &Evidence) {
        if let Some(indicator) = self.scope.indicator {
            self.set_indicator(evidence.figure, indicator);
        }
    }

    pub(crate) fn is_in_points(&self, evidence: &Evidence) -> bool {
        self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| *unit == Unit::POINT)
    }

    fn bind_share(&mut self, evidence: &Evidence) {
        let Some(indicator) = self.scope.indicator else { return };
        let total = self.named_total(evidence, indicator);
        self.scope.total = total;
        self.reader.out.indicators[indicator.0].share_of = total;
        self.reader.out.indicators[indicator.0].share = Some(FigureId(evidence.figure));
        let level = done_or_planned(&self.reader.out.indicators[indicator.0]);
        self.settle_fraction(evidence, level);
        let figure = &mut self.reader.out.figures[evidence.figure];
        figure.indicator = Some(indicator);
        figure.of = level;
        // `dệt may 512,9 triệu USD, chiếm 49% tổng kim ngạch`: at the time of the total, where no other is told.
        let time = total.and_then(|total| self.reader.out.indicators[total.0].period);
        if let Some(time) = time.filter(|_| self.reader.out.indicators[indicator.0].period.is_none()) {
            self.reader.out.indicators[indicator.0].period = Some(time);
            for figure in level.into_iter().chain([FigureId(evidence.figure)]) {
                self.reader.out.figures[figure.0].period = Some(time);
            }
        }
    }

    /// The unit in which a figure states a level.
    pub(crate) fn unit_of(&self, figure: FigureId) -> Option<&Unit> {
        self.reader.out.figures[figure.0].value.as_ref()?.unit()
    }

    /// Whether a figure is in per cent, perhaps per year.
    fn is_percent(&self, figure: FigureId) -> bool {
        self.unit_of(figure).is_some_and(|unit| unit.is_ratio() || unit.is_per(&Unit::PERCENT))
    }

    /// Whether two figures are in units that count the same in one sentence.
    pub(crate) fn count_the_same(&self, a: FigureId, b: FigureId) -> bool {
        self.unit_of(a).zip(self.unit_of(b)).is_some_and(|(a, b)| same_unit(a, b))
    }

    fn bind_comparison(&mut self, evidence: &Evidence) {
        if let Some((now, then, base)) = self.since_then(evidence) {
            let entry = &mut self.reader.out.indicators[now.0];
            let figure = &mut self.reader.out.figures[evidence.figure];
            (figure.base, figure.indicator, figure.of) = (base, Some(now), entry.level);
            figure.period = entry.period;
            entry.comparisons.push(FigureId(evidence.figure));
            entry.previous.get_or_insert(then);
            self.scope.indicator = Some(now);
            return;
        }
        let amended = self.plan_amended(evidence).and_then(|plan| self.reader.out.figures[plan.0].indicator);
        let indicator = amended.unwrap_or_else(|| self.spoken_of(evidence));
        if self.is_growth_of_then(evidence) {
            self.set_indicator(evidence.figure, indicator);
            return;
        }
        if let Some(compared) = self.growth_compared_with(evidence) {
            self.set_indicator(evidence.figure, compared);
            self.reader.out.indicators[compared.0].previous = Some(FigureId(evidence.figure));
            return;
        }
        self.relate(evidence.figure, indicator);
        if let Some(rank) = self.rank_changed(evidence) {
            self.reader.out.figures[evidence.figure].of = Some(rank);
        }
        if let Some(ratio) = self.ratio_changed(evidence, indicator) {
            self.reader.out.figures[evidence.figure].of = Some(ratio);
        }
        // `tăng 7.000 đồng, tương ứng tăng 2% so với tháng trước`: one base for both.
        // `tăng 8,16%, cao hơn 0,62 điểm phần trăm so với mức tăng của cả nước`: what the points are against, the growth is not.
        let base = self.reader.out.figures[evidence.figure].base.filter(|_| evidence.after.is_some());
        let base = base.filter(|base| !(*base == Base::Other && self.is_in_points(evidence)));
        if let Some(base) = base {
            self.correct_base(evidence, base);
            // `giảm 49 vụ, giảm 12 người chết so với cùng kỳ`: so are all before it in the clause.
            self.lend_base(base);
        } else if self.reader.out.figures[evidence.figure].base.is_none() || self.scope.base_of_before {
            // `Rau tăng 8,9% so với cùng kỳ. Ước cả năm lúa tăng 10,5%, hoa tăng 11,2% so với năm trước`: what this sentence
            // prints is nearer.
            self.unbased.push(evidence.figure);
        }
        self.find_previous(evidence, indicator);
        if self.reader.out.indicators[indicator.0].previous.is_none()
            && let Some(then) = self.level_at_start(evidence, indicator)
        {
            self.reader.out.indicators[indicator.0].previous = Some(then);
            self.reader.out.figures[evidence.figure].base = Some(Base::StartOfYear);
        }
        self.reader.out.indicators[indicator.0].comparisons.push(FigureId(evidence.figure));
    }

    /// `Sản lượng đạt 9.938 tấn; vụ Xuân năm 2023, sản lượng là 9.672 tấn, như vậy tăng 2,8%`, `lương 8,94 triệu đồng, năm 2024 là 8,41
    /// triệu đồng, tăng 6,3%`: behind a level of an earlier time, what follows is how the last level before it, in its unit, stands to it:
    /// that level, the one of then, and its time. Only where the numbers are near what is stated.
    fn since_then(&self, evidence: &Evidence) -> Option<(IndicatorId, FigureId, Option<Base>)> {
        const THUS: [Syllable; 2] = words(["như", "vậy"]);
        let thus = (self.lead_start..evidence.at).any(|index| row(self.tokens, index, &THUS));
        let is_bare = thus || !evidence.own_subject;
        let last = self.scope.last.filter(|_| is_bare && evidence.after.is_none() && self.bracket.is_none())?;
        let quantity = |figure: FigureId| self.reader.out.figures[figure.0].quantity();
        let indicators = &self.reader.out.indicators;
        let id = self.reader.out.figures[last].indicator.filter(|id| indicators[id.0].level == Some(FigureId(last)))?;
        let (then, stated) = (quantity(FigureId(last))?, quantity(FigureId(evidence.figure))?);
        let time = indicators[id.0].period?;
        let is_later = |entry: &Indicator| entry.period.is_some_and(|now| time.last_day() < now.last_day());
        let first = self.first.max(id.0.saturating_sub(MEMORY)).min(id.0);
        let earlier = indicators[first..id.0].iter().enumerate().rev();
        let (now, level) = earlier.filter(|(_, entry)| is_later(entry)).find_map(|(index, entry)| {
            let level =
                entry.level.filter(|level| quantity(*level).is_some_and(|level| level.unit() == then.unit()))?;
            Some((IndicatorId(first + index), level))
        })?;
        let difference = quantity(level)?.value().checked_sub(then.value())?;
        let is_near = match stated.unit().is_ratio() {
            true => is_share_within(difference, then.value(), stated.value(), ROUGHLY),
            false => {
                stated.unit() == then.unit()
                    && is_share_within(difference, stated.value(), Decimal::ONE_HUNDRED, ROUGHLY)
            }
        };
        let entry = &indicators[now.0];
        let is_own = entry.previous.is_none() && self.reader.out.figures[evidence.figure].role != Role::Index;
        let is_year_before = |base: &Base| matches!(base, Base::SamePeriodLastYear | Base::PreviousYear);
        // `10 tháng bình quân 8,94 triệu đồng, năm 2024 là 8,41 triệu đồng`
        let is_last_year =
            |own: &Period| time.kind() == PeriodKind::Year && time.last_day().year() + 1 == own.last_day().year();
        let last_year = || entry.period.filter(is_last_year).map(|_| Base::PreviousYear);
        let base = entry.period.and_then(|own| base_between(own, time)).filter(is_year_before).or_else(last_year);
        (is_near && is_own).then_some((now, FigureId(last), base))
    }

    /// `giảm 21 hộ, tương ứng giảm 1,2 điểm phần trăm so với cuối năm trước`: what the comparison before took over from another
    /// sentence gives way to the base that is printed for both.
    fn correct_base(&mut self, evidence: &Evidence, base: Base) {
        let answers = as_much_before(self.tokens, evidence.at).is_some()
            || (self.lead_start..evidence.at).any(|index| row(self.tokens, index, &[TUONG, UNG]));
        let is_printed =
            self.consumed > self.lead_start || self.lead_base.is_some_and(|(begin, _)| begin >= self.sentence_start);
        let Some(last) = self.scope.last.filter(|_| answers && !is_printed) else { return };
        let figure = &mut self.reader.out.figures[last];
        if matches!(figure.role, Role::Growth | Role::Change) && (is_earlier(base) || base.is_plan()) {
            figure.base = Some(base);
        }
    }

    /// `Năm 2023 thu được 438,9 tỷ đồng. Năm 2024 thu đạt 486,3 tỷ đồng, tăng 10,8% so với năm 2023`: the level of then that the
    /// paragraph stated under the same name, where this is the first comparison of the level of now.
    fn find_previous(&mut self, evidence: &Evidence, indicator: IndicatorId) {
        let indicators = &self.reader.out.indicators;
        let entry = &indicators[indicator.0];
        let Some(phrase) = evidence.after.filter(|phrase| is_earlier(phrase.base)) else { return };
        let then = phrase.end.checked_sub(1).and_then(|last| self.time_told_at(last));
        let Some((then, level)) = then.zip(entry.level).filter(|_| entry.previous.is_none()) else { return };
        let Some(unit) = self.unit_of(level).filter(|_| entry.comparisons.is_empty() && self.is_telling(level)) else {
            return;
        };
        let first = self.first.max(indicators.len().saturating_sub(MEMORY)).min(indicator.0);
        let stated = indicators[first..indicator.0].iter().filter(|known| {
            known.period == Some(then)
                && known.level.and_then(|level| self.unit_of(level)).is_some_and(|known| same_unit(known, unit))
                && bare(&folded(&known.name)) == bare(&folded(&entry.name))
        });
        let mut levels = stated.filter_map(|known| known.level).filter(|&level| self.is_telling(level));
        let previous = levels.next().filter(|_| levels.next().is_none());
        self.reader.out.indicators[indicator.0].previous = previous;
    }

    /// `Đầu năm có 2.846 hộ nghèo; cuối năm còn 2.105 hộ, giảm 741 hộ so với đầu năm`: the one level in the unit of this one that
    /// the sentence or the one before says was that of the start of the year.
    fn level_at_start(&self, evidence: &Evidence, indicator: IndicatorId) -> Option<FigureId> {
        const LONGEST: usize = 120;
        let indicators = &self.reader.out.indicators;
        let own = indicators[indicator.0].level?;
        self.unit_of(own).filter(|unit| unit.is_countable() || unit.is_ratio())?;
        let first = self.previous_first.max(self.first).max(indicators.len().saturating_sub(MEMORY)).min(indicator.0);
        let tokens = &self.tokens[evidence.at.saturating_sub(LONGEST)..evidence.at];
        let is_led = |level: FigureId, edge: Syllable| {
            let Some(at) = tokens.iter().position(|token| token.figure() == Some(level.0)) else { return false };
            // `đầu năm: 4,12%`
            let apart = Gap::CLAUSE.without(Gap::COLON);
            let begins = |from: usize| (0..=from).rev().find(|&index| tokens[index].gap.has(apart)).unwrap_or(0);
            let own = begins(at);
            // `Đầu năm, toàn xã có 318 hộ nghèo`
            let leads = own.checked_sub(2).filter(|lead| tokens[own].gap == Gap::COMMA && begins(own - 1) == *lead);
            (leads.unwrap_or(own)..at).any(|index| row(tokens, index, &[edge, NAM]))
        };
        // `đầu năm: 4,12%; cuối năm: 2,94%; giảm: 1,18 điểm phần trăm`
        let is_against = evidence.base() == Some(Base::StartOfYear) || evidence.base().is_none() && is_led(own, CUOI);
        if !is_against {
            return None;
        }
        let is_one = |level: &FigureId| self.count_the_same(*level, own) && is_led(*level, DAU);
        let mut levels = indicators[first..indicator.0].iter().filter_map(|stated| stated.level).filter(is_one);
        levels.next().filter(|_| levels.next().is_none())
    }

    /// Whether a level is printed to its last place, as far as can be told: `3.600 tỷ đồng` may be rounded.
    fn is_telling(&self, level: FigureId) -> bool {
        let quantity = self.reader.out.figures[level.0].quantity();
        let places = quantity.and_then(|quantity| quantity.value().checked_div(quantity.step()));
        places.and_then(|places| places.checked_rem(Decimal::ONE_HUNDRED)).is_some_and(|rest| !rest.is_zero())
    }

    /// `xếp thứ 21/63, tăng 06 bậc`: places are gained or lost by a rank, where one stands right before them.
    fn rank_changed(&self, evidence: &Evidence) -> Option<FigureId> {
        let rank = FigureId(evidence.figure.checked_sub(1)?);
        let is_places = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| unit.code() == "bậc");
        let in_sentence = self.reader.raw[rank.0].span.start >= self.tokens[self.sentence_start].start;
        (is_places && in_sentence && self.reader.out.figures[rank.0].role == Role::Rank).then_some(rank)
    }

    /// `1.855 tỷ đồng, đạt 33,9% KH, thấp hơn 4,3 điểm phần trăm`: a change in points speaks of the percentage, and not of
    /// the money.
    fn ratio_changed(&self, evidence: &Evidence, indicator: IndicatorId) -> Option<FigureId> {
        let is_ratio = |figure: FigureId| self.unit_of(figure).is_some_and(Unit::is_ratio);
        let this = &self.reader.out.figures[evidence.figure];
        let in_points = this.role == Role::Change && is_ratio(FigureId(evidence.figure));
        let is_open = in_points && this.of.is_none_or(|of| !is_ratio(of));
        // `giảm 58 hộ, tỷ lệ hộ nghèo giảm 5,45 điểm phần trăm`
        let until = evidence.cue.map_or(evidence.at, |cue| cue.at);
        if is_open && evidence.own_subject && names_rate(self.tokens, evidence.clause, until) {
            return self.reader.out.indicators[indicator.0].share.filter(|_| this.of.is_some());
        }
        let last = self.scope.last.filter(|_| is_open && !evidence.own_subject)?;
        let before = &self.reader.out.figures[last];
        let is_level = matches!(before.role, Role::Share | Role::PlanRatio | Role::Growth);
        let states = is_level && before.indicator == Some(indicator);
        // `còn 2.105 hộ, tỷ lệ 5,1%; giảm 741 hộ, tương ứng 1,8 điểm phần trăm`, `1.020/1.100 hộ (92,7%), thấp hơn 2,3 điểm`
        let share = self.reader.out.indicators[indicator.0].share.filter(|_| this.of.is_some());
        if states { Some(FigureId(last)) } else { share }
    }

    pub(crate) fn relate(&mut self, figure: usize, indicator: IndicatorId) {
        let this = FigureId(figure);
        // A change may speak of what is only planned: `đạt 6.050 tỷ đồng, vượt 50 tỷ đồng`.
        let entry = &self.reader.out.indicators[indicator.0];
        // `thu tối thiểu 1.962 tỷ đồng để cả năm đạt 6.500 tỷ đồng, vượt 6,6% dự toán`: of several that are planned the last.
        // `lũy kế 6 tháng 18.110 tỷ đồng, đạt 47% kế hoạch, tăng 11,5%`: what the ratio before speaks of.
        let last = self.scope.last.and_then(|last| match &self.reader.out.figures[last] {
            ratio if ratio.role == Role::PlanRatio => ratio.of,
            _ => Some(FigureId(last)),
        });
        let is_last = |target: &&Target| target.level.is_some() && target.level == last;
        let is_plan = self.reader.out.figures[figure].role == Role::Target;
        let holds_against = entry.level.is_none() && !is_plan;
        let planned = entry.targets.iter().rev().take(MEMORY).find(is_last).filter(|_| holds_against);
        // A plan is one for what was reached, and not for another plan: `đón 12.000 lượt khách; có thêm 02 xã đạt chuẩn`. What it is in
        // per cent of another may be told: `phấn đấu thu 9.100 tỷ đồng, bằng 109,2% dự toán`.
        let planned_amount =
            || done_or_planned(entry).filter(|level| self.is_percent(this) && !self.is_percent(*level));
        let stated = || if is_plan { entry.level.or_else(planned_amount) } else { done_or_planned(entry) };
        let level = planned.and_then(|target| target.level).or_else(stated);
        // `23/48 trường, đạt 47,9%, trong khi kế hoạch là 50%`: a plan in per cent is one for the share.
        let plans_share = is_plan && self.is_percent(this) && !level.is_some_and(|level| self.is_percent(level));
        // `tăng 12,35% (kế hoạch 11,5%)`: or for the growth that stands before it.
        let before = self.bracket.map_or(self.scope.last, |bracket| bracket.after).map(FigureId);
        let role = |figure: &FigureId| self.reader.out.figures[figure.0].role;
        let last = entry.comparisons.last().filter(|last| level.is_none() || Some(**last) == before).copied();
        // `đạt 8,15%, cao hơn 0,15 điểm phần trăm so với kế hoạch (8,0%)`: also where the change against it stands between.
        let last = last.and_then(|last| match role(&last) {
            Role::Change => self.reader.out.figures[last.0].of,
            _ => Some(last),
        });
        let grown = last.filter(|last| plans_share && role(last) == Role::Growth);
        // `Cây ngô đạt 96% kế hoạch (310 ha), tăng 4% so với cùng kỳ`: what grew is not printed, and it is not the plan.
        let has_ratio = |target: &Target| target.level == level && target.ratio.is_some();
        let is_then = self.reader.out.figures[figure].base.is_some_and(is_compared);
        let grows = is_then && matches!(role(&this), Role::Growth | Role::Index);
        let level = level.filter(|_| entry.level.is_some() || !grows || !entry.targets.iter().any(has_ratio));
        let level = entry.share.filter(|_| plans_share).or(grown).or(level);
        let of = level.filter(|&of| of != this && !self.changes_other_things(this, of));
        let figure = &mut self.reader.out.figures[figure];
        figure.indicator = Some(indicator);
        figure.of = of;
    }

    /// `tăng cả 03 tiêu chí (tăng 02 vụ, …)`: things of a kind change, and not what they are counted by.
    fn changes_other_things(&self, change: FigureId, level: FigureId) -> bool {
        let units = self.unit_of(change).zip(self.unit_of(level));
        let is_by = |(this, level): (&Unit, &Unit)| level.code() == "tiêu chí" && this.code() != "tiêu chí";
        self.reader.out.figures[change.0].role == Role::Change && units.is_some_and(is_by)
    }
}
