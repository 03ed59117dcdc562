//! Binds figures to indicators: a level opens one, a relative figure speaks of one.

use super::cue::{Verb, is_filler};
use super::evidence::Evidence;
use super::name::has_subject;
use super::scope::Whole;
use super::sentence::{Sentence, same_measured, same_unit};
use super::token::{Gap, Token, is_time, row};
use super::words::*;
use crate::text::s;
use crate::{Base, FigureId, Indicator, IndicatorId, Parts, Period, PeriodKind, Role, Span, Target, Unit, Value};
use chrono::Datelike;

/// How many indicators back a name is looked for: those of the same paragraph and its neighbours.
pub(super) const MEMORY: usize = 24;

impl Sentence<'_, '_> {
    pub(super) fn has_subject(&self, from: usize, to: usize) -> bool {
        has_subject(self.tokens, from, to, |token| is_time(self.reader.raw, token))
    }

    /// The figure that states the level spoken of here.
    pub(super) fn level(&self) -> Option<usize> {
        self.reader.out.indicators[self.scope.indicator?.0].level.map(|level| level.0)
    }

    /// Gives a figure with its role a place among the indicators.
    pub(super) fn bind(&mut self, evidence: &Evidence, role: Role) {
        match role {
            Role::Amount | Role::Fraction => self.bind_level(evidence, role),
            Role::Share if self.is_share_of_level(evidence) => self.bind_share(evidence),
            Role::Share => self.bind_level(evidence, role),
            Role::PlanRatio => self.bind_ratio(evidence),
            Role::Growth | Role::Index | Role::Change | Role::Multiple => self.bind_comparison(evidence),
            Role::Target => self.bind_target(evidence),
            _ => return,
        }
        let figure = &self.reader.out.figures[evidence.figure];
        if matches!(role, Role::Growth | Role::Index | Role::Share | Role::PlanRatio) {
            self.scope.percent = Some((role, figure.base));
        }
        if let Some(base) = figure.base.filter(|base| !base.is_plan() && *base != Base::Total && *base != Base::Other)
            && role.is_relative()
        {
            self.scope.base = Some(base);
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

    fn bind_level(&mut self, evidence: &Evidence, role: Role) {
        if let Some(previous) = self.as_previous(evidence) {
            if let Some(before) = self.bracket.and_then(|bracket| bracket.after).filter(|_| self.names_base(evidence)) {
                let base = self.scope.base;
                let before = &mut self.reader.out.figures[before];
                before.base = before.base.or(base);
            }
            let base = self.base_before_bracket(evidence);
            self.date_previous(evidence.figure, base);
            self.reader.out.indicators[previous.0].previous = Some(FigureId(evidence.figure));
            self.set_indicator(evidence.figure, previous);
            return;
        }
        if let Some(indicator) = self.as_late_level(evidence) {
            self.reader.out.indicators[indicator.0].level = Some(FigureId(evidence.figure));
            self.set_indicator(evidence.figure, indicator);
            // `tăng 1,7% lên 101 nghìn bao so với cùng kỳ`: the base behind the level is the growth's.
            let base = evidence.after.map(|phrase| phrase.base).filter(|base| !base.is_plan() && *base != Base::Total);
            for comparison in self.reader.out.indicators[indicator.0].comparisons.clone() {
                let comparison = &mut self.reader.out.figures[comparison.0];
                comparison.of = Some(FigureId(evidence.figure));
                comparison.base = comparison.base.or(base);
            }
            return;
        }
        if let Some(start) = self.scope.start.filter(|_| evidence.cue.is_some_and(|cue| cue.verb == Verb::To))
            && let Some(indicator) = self.reader.out.figures[start].indicator.filter(|_| !evidence.own_subject)
        {
            // `từ 10,4% xuống còn 7,9%`
            let entry = &mut self.reader.out.indicators[indicator.0];
            (entry.previous, entry.level) = (Some(FigureId(start)), Some(FigureId(evidence.figure)));
            self.set_indicator(evidence.figure, indicator);
            self.scope.indicator = Some(indicator);
            self.scope.start = None;
            return;
        }
        let whole = self.whole_of(evidence);
        let id = self.open_indicator(evidence, whole);
        self.reader.out.indicators[id.0].level = Some(FigureId(evidence.figure));
        self.scope.start = evidence.cue.filter(|cue| cue.verb == Verb::From).map(|_| evidence.figure);
        if self.is_total_of_list(evidence) {
            self.scope.whole = Some(Whole { indicator: id, leads_from: id.0, parts: Parts::Some, is_inherited: false });
        }
        if let Some(bracket) = &mut self.bracket {
            bracket.levels += 1;
        }
        if let Some(part) = self.part_before_total(evidence) {
            self.reader.out.indicators[part.0].whole = Some(id);
            return;
        }
        // `21 đơn = 21 vụ việc`: the second count says the same of other things.
        if !self.tokens[evidence.at].gap.has(Gap::EQUALS) || self.scope.indicator.is_none() {
            self.scope.indicator = Some(id);
        }
        // The first level of a sentence is what a later `Trong đó:` opens; the parts that one lists are not.
        let listed_here = whole.is_some() && self.scope.whole.is_some_and(|whole| !whole.is_inherited);
        let leads = !self.scope.has_main || self.covers_main(id);
        if !listed_here && leads && self.bracket.is_none() && role != Role::Share {
            self.scope.main = Some(id);
            self.scope.has_main = true;
        }
    }

    /// `quý III 5.870 lao động; cộng dồn 9 tháng 17.936 lao động. Chia ra: …`: of one thing at two times the longer one is
    /// divided.
    fn covers_main(&self, indicator: IndicatorId) -> bool {
        let Some(main) = self.scope.main else { return false };
        let of = |id: IndicatorId| {
            let entry = &self.reader.out.indicators[id.0];
            Some((self.unit_of(entry.level?)?, entry.period?))
        };
        let (Some((unit, time)), Some((own_unit, own))) = (of(main), of(indicator)) else { return false };
        let longer = own.months().zip(time.months()).is_some_and(|(own, time)| own > time);
        let covers = time.first_day().is_some_and(|first| own.contains(first)) && own.contains(time.last_day());
        longer && covers && unit == own_unit
    }

    /// `5.214 hộ nghèo trong tổng số 11.846 hộ, chiếm 44,01%`: what the total behind it is the whole of, and what the share
    /// speaks of.
    fn part_before_total(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let last = self.scope.last.filter(|_| self.is_total_of_list(evidence))?;
        let signs = (self.lead_start..=evidence.at).any(|index| self.tokens[index].gap.has(Gap::CLAUSE));
        let units = (self.unit_of(FigureId(last))?, self.unit_of(FigureId(evidence.figure))?);
        let is_level = self.reader.out.figures[last].role == Role::Amount && !signs && self.scope.whole.is_some();
        self.reader.out.figures[last].indicator.filter(|_| is_level && same_unit(units.0, units.1))
    }

    /// `trong 11 nhóm hàng có 9 nhóm tăng`, `trong tổng số 3.050 hộ có 57 hộ nghèo`
    fn is_total_of_list(&self, evidence: &Evidence) -> bool {
        let Some(before) = evidence.at.checked_sub(1).filter(|&before| before >= self.lead_start) else {
            return false;
        };
        let counted = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| unit.is_countable());
        let of_total = before >= 2 && row(self.tokens, before - 2, &[TRONG, TONG, SO_COUNT]);
        of_total || counted && self.tokens[before].word() == TRONG
    }

    /// `tăng 15,3% so với cùng kỳ năm 2022 (283,6 tỷ đồng)`: the level of the earlier time.
    fn as_previous(&self, evidence: &Evidence) -> Option<IndicatorId> {
        if let Some(indicator) = self.base_before_bracket(evidence).and(self.scope.indicator) {
            let entry = &self.reader.out.indicators[indicator.0];
            let units = (self.unit_of(entry.level?)?, self.unit_of(FigureId(evidence.figure))?);
            return (entry.previous.is_none() && same_measured(units.0, units.1)).then_some(indicator);
        }
        if let Some(indicator) = self.as_level_of_then(evidence) {
            return Some(indicator);
        }
        let names_base = self.names_base(evidence);
        let is_alone = names_base || self.is_alone_in_bracket(evidence);
        let bracket = self.bracket.filter(|bracket| bracket.levels == 0 && is_alone)?;
        let before = &self.reader.out.figures[bracket.after?];
        let is_comparison = matches!(before.role, Role::Growth | Role::Index | Role::Change | Role::Multiple);
        let is_same_base = !names_base || before.base.is_none() || before.base == self.scope.base;
        let has_base = names_base || before.base.is_some();
        let indicator = before.indicator.filter(|_| is_comparison && has_base && is_same_base)?;
        let level = self.reader.out.indicators[indicator.0].level?;
        let (level, this) = (&self.reader.out.figures[level.0], &self.reader.out.figures[evidence.figure]);
        let same = match (level.value.as_ref(), this.value.as_ref()) {
            (Some(Value::Quantity(a)), Some(Value::Quantity(b))) => same_measured(a.unit(), b.unit()),
            _ => false,
        };
        same.then_some(indicator)
    }

    /// `so với cùng kỳ (17.453 con) tăng 6,8%`: the base right before the bracket that the figure is alone in.
    fn base_before_bracket(&self, evidence: &Evidence) -> Option<Base> {
        let (_, phrase) = self.lead_base.filter(|(_, phrase)| phrase.end == self.start && self.bracket.is_some())?;
        let is_earlier = !phrase.base.is_plan() && !matches!(phrase.base, Base::Total | Base::Other);
        (is_earlier && self.is_alone_in_bracket(evidence)).then_some(phrase.base)
    }

    /// `ước đạt 721 tỷ đồng, cùng kỳ năm trước thực hiện 557 tỷ đồng`: the level of then, in a clause of its own.
    fn as_level_of_then(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let (begin, phrase) = self.lead_base.filter(|(begin, _)| *begin == self.lead_start)?;
        let follows = self.bracket.is_none() && self.tokens[begin].gap.has(Gap::COMMA) && self.scope.last.is_some();
        let leads = |token: &Token| {
            is_filler(token.word())
                || matches!(token.word(), DAT | CO | LA | THUC)
                || token.word() == const { s("hiện") }
        };
        let is_led = phrase.base == Base::SamePeriodLastYear
            && phrase.end <= evidence.at
            && self.tokens[phrase.end..evidence.at].iter().all(leads);
        let indicator = self.scope.indicator.filter(|_| follows && is_led)?;
        let entry = &self.reader.out.indicators[indicator.0];
        let units = (self.unit_of(entry.level?)?, self.unit_of(FigureId(evidence.figure))?);
        (entry.previous.is_none() && same_measured(units.0, units.1)).then_some(indicator)
    }

    /// `tăng 5,6% (cùng kỳ đạt 1.742 nghìn tấn)`: whether the bracket names the earlier time and nothing else.
    fn names_base(&self, evidence: &Evidence) -> bool {
        let begins = self.bracket.is_some() && row(self.tokens, self.start, &[CUNG, KY]);
        let from = self.consumed;
        let leads = |token: &Token| is_filler(token.word()) || matches!(token.word(), DAT | CO | LA);
        begins && from > self.start && from <= evidence.at && self.tokens[from..evidence.at].iter().all(leads)
    }

    /// Whether nothing but a hedge stands between the bracket and the figure.
    pub(super) fn is_alone_in_bracket(&self, evidence: &Evidence) -> bool {
        let lead = &self.tokens[self.start.min(evidence.at)..evidence.at];
        self.start <= evidence.at && evidence.cue.is_none() && lead.iter().all(|token| is_filler(token.word()))
    }

    /// The earlier level speaks of the time that its growth is against.
    fn date_previous(&mut self, figure: usize, base: Option<Base>) {
        let before = self.bracket.and_then(|bracket| bracket.after);
        let base = base.or(before.map_or(self.scope.base, |before| self.reader.out.figures[before].base));
        let report = self.reader.report;
        let last_year = report.and_then(|report| Period::from_year(report.last_day().year() - 1).ok());
        let last_month = report.filter(|report| report.kind() == PeriodKind::Month).and_then(Period::previous);
        let entry = &mut self.reader.out.figures[figure];
        if base == Some(Base::PreviousYear) && entry.period.is_none() {
            entry.period = last_year;
            return;
        }
        if base == Some(Base::PreviousMonth) && entry.period.is_none() {
            entry.period = last_month;
            return;
        }
        // A report on half a year, or on the year so far, speaks of all of it where it names no other time.
        let whole =
            report.filter(|report| matches!(report.kind(), PeriodKind::Half | PeriodKind::Months | PeriodKind::Year));
        if base == Some(Base::SamePeriodLastYear) && entry.period.is_none() {
            entry.period = whole.and_then(Period::previous_year);
            return;
        }
        entry.period = entry.period.and_then(|period| match base? {
            Base::SamePeriodLastYear => period.previous_year(),
            Base::PreviousMonth | Base::PreviousQuarter | Base::PreviousYear => period.previous(),
            _ => None,
        });
    }

    /// `tăng 1,7% lên 101,23 triệu bao`: the level after its growth.
    fn as_late_level(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let cue = evidence.cue.filter(|cue| cue.verb == Verb::To && !evidence.own_subject)?;
        let last = self.scope.last?;
        let adjacent = cue.at == self.lead_start && !self.tokens[cue.at].gap.has(Gap::CLAUSE);
        let figure = &self.reader.out.figures[last];
        let indicator = figure.indicator.filter(|_| adjacent && figure.role.is_relative())?;
        self.reader.out.indicators[indicator.0].level.is_none().then_some(indicator)
    }

    /// The whole of which a level is a part, where parts are being listed.
    fn whole_of(&self, evidence: &Evidence) -> Option<IndicatorId> {
        // `trao 2.614 suất quà, kinh phí 1.568 triệu đồng, gồm: …`: of the levels that lead to the list the one in its unit.
        const LEADING: usize = 3;
        let whole = self.scope.whole.filter(|whole| whole.parts != Parts::None)?;
        let unit = self.unit_of(FigureId(evidence.figure)).filter(|unit| !unit.is_ratio() && unit.code() != "điểm")?;
        let indicators = &self.reader.out.indicators;
        let counts = |&id: &IndicatorId| {
            let planned = || indicators[id.0].targets.first().and_then(|target| target.level);
            let level = indicators[id.0].level.or_else(planned);
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

    pub(super) fn open_indicator(&mut self, evidence: &Evidence, whole: Option<IndicatorId>) -> IndicatorId {
        let name = self.name_of(evidence);
        self.open_named(evidence, whole, name)
    }

    /// An indicator of that name, whose words begin where it says.
    pub(super) fn open_named(
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
            period: self.now(),
            level: None,
            targets: Vec::new(),
            comparisons: Vec::new(),
            previous: None,
            share: None,
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
        // `59/97 xã và 50,7% dân số`: what `và` joins is another thing.
        let is_joined = evidence.at > self.lead_start && self.tokens[evidence.at - 1].word() == VA;
        if evidence.own_subject || is_joined {
            return false;
        }
        let Some(level) = self.level() else { return false };
        let figure = &self.reader.out.figures[evidence.figure];
        let level = &self.reader.out.figures[level];
        matches!(level.role, Role::Fraction | Role::Amount) && figure.base == Some(Base::Total)
    }

    fn bind_share(&mut self, evidence: &Evidence) {
        let Some(indicator) = self.scope.indicator else { return };
        self.reader.out.indicators[indicator.0].share = Some(FigureId(evidence.figure));
        let level = self.reader.out.indicators[indicator.0].level;
        let figure = &mut self.reader.out.figures[evidence.figure];
        figure.indicator = Some(indicator);
        figure.of = level;
    }

    fn bind_ratio(&mut self, evidence: &Evidence) {
        let indicator = self.spoken_of(evidence);
        self.relate(evidence.figure, indicator);
        let ratio = FigureId(evidence.figure);
        let base = self.reader.out.figures[evidence.figure].base;
        let level = self.stated_plan(indicator);
        if let Some(plan) = level {
            let of = self.reader.out.indicators[indicator.0].level;
            self.reader.out.figures[plan.0].of = of;
            let plan = self.reader.out.figures[plan.0].base;
            let ratio = &mut self.reader.out.figures[evidence.figure];
            ratio.base = ratio.base.or(plan);
        }
        let entry = &mut self.reader.out.indicators[indicator.0];
        // `trâu 486 con (KH 500 con, đạt 97,2%)`: of the plan that stands right before it.
        let beside = entry.targets.last_mut().filter(|target| {
            let is_before = target.level.is_some_and(|level| self.scope.last == Some(level.0));
            base.is_none() && is_before && target.ratio.is_none()
        });
        if let Some(target) = beside {
            target.ratio = Some(ratio);
            self.reader.out.figures[ratio.0].base = Some(target.base);
            return;
        }
        let indicator = &mut self.reader.out.indicators[indicator.0];
        indicator.targets.push(Target { base: base.unwrap_or(Base::Plan(None)), level, ratio: Some(ratio) });
        // Done over planned is what the ratio is of: the plan is the fraction's own.
        if let (Some(level), Some(base)) = (indicator.level, base) {
            let level = &mut self.reader.out.figures[level.0];
            if level.role == Role::Fraction && level.base.is_none() {
                level.base = Some(match base {
                    Base::Plan(_) => Base::Plan(None),
                    other => other,
                });
            }
        }
    }

    /// `Tổng kế hoạch vốn là 215 tỷ đồng. Giải ngân 79 tỷ đồng, đạt 36,8% kế hoạch vốn`: a plan that the same paragraph
    /// stated, where it stated one alone.
    fn stated_plan(&self, indicator: IndicatorId) -> Option<FigureId> {
        let unit = self.unit_of(self.reader.out.indicators[indicator.0].level?)?;
        let mut plans = self.reader.out.indicators[self.first..]
            .iter()
            .filter(|plan| plan.level.is_none() && plan.whole.is_none())
            .filter_map(|plan| plan.targets.first().filter(|target| target.ratio.is_none())?.level);
        let plan = plans.next().filter(|_| plans.next().is_none())?;
        let is_free = self.reader.out.figures[plan.0].of.is_none();
        (is_free && self.unit_of(plan).is_some_and(|other| same_unit(unit, other))).then_some(plan)
    }

    /// The unit in which a figure states a level.
    pub(super) fn unit_of(&self, figure: FigureId) -> Option<&Unit> {
        self.reader.out.figures[figure.0].value.as_ref()?.unit()
    }

    fn bind_comparison(&mut self, evidence: &Evidence) {
        let indicator = self.spoken_of(evidence);
        self.relate(evidence.figure, indicator);
        if let Some(ratio) = self.ratio_changed(evidence, indicator) {
            self.reader.out.figures[evidence.figure].of = Some(ratio);
        }
        // `tăng 7.000 đồng, tương ứng tăng 2% so với tháng trước`: one base for both.
        let base = self.reader.out.figures[evidence.figure].base.filter(|_| evidence.after.is_some());
        if let Some(base) = base {
            // `giảm 49 vụ, giảm 12 người chết so với cùng kỳ`: so are all before it in the clause.
            self.lend_base(base);
        } else if self.reader.out.figures[evidence.figure].base.is_none() {
            self.unbased.push(evidence.figure);
        }
        self.reader.out.indicators[indicator.0].comparisons.push(FigureId(evidence.figure));
    }

    /// `1.855 tỷ đồng, đạt 33,9% KH, thấp hơn 4,3 điểm phần trăm`: a change in points speaks of the percentage, and not of
    /// the money.
    fn ratio_changed(&self, evidence: &Evidence, indicator: IndicatorId) -> Option<FigureId> {
        let is_ratio = |figure: FigureId| self.unit_of(figure).is_some_and(Unit::is_ratio);
        let this = &self.reader.out.figures[evidence.figure];
        let in_points = this.role == Role::Change && is_ratio(FigureId(evidence.figure));
        let is_open = in_points && this.of.is_none_or(|of| !is_ratio(of));
        let last = self.scope.last.filter(|_| is_open && !evidence.own_subject)?;
        let before = &self.reader.out.figures[last];
        let is_level =
            matches!(before.role, Role::Share | Role::PlanRatio) || before.role == Role::Growth && this.of.is_none();
        let states = is_level && before.indicator == Some(indicator);
        states.then_some(FigureId(last))
    }

    fn bind_target(&mut self, evidence: &Evidence) {
        let base = self.reader.out.figures[evidence.figure].base.unwrap_or(Base::Plan(None));
        let this = FigureId(evidence.figure);
        let bracket_ratio = self
            .bracket
            .filter(|bracket| bracket.levels == 0)
            .and_then(|bracket| bracket.after)
            .filter(|&before| !evidence.own_subject && self.reader.out.figures[before].role == Role::PlanRatio);
        if let Some(ratio) = bracket_ratio.or_else(|| self.ratio_of_plan(evidence))
            && let Some(indicator) = self.reader.out.figures[ratio].indicator
        {
            self.relate(evidence.figure, indicator);
            let targets = &mut self.reader.out.indicators[indicator.0].targets;
            if let Some(target) = targets.iter_mut().find(|target| target.ratio == Some(FigureId(ratio))) {
                target.level = Some(this);
            }
            return;
        }
        let whole = self.whole_of(evidence);
        let is_beside = self.is_plan_beside(evidence);
        if let Some(ratio) = self.scope.last.filter(|_| is_beside) {
            self.settle_ratio(ratio, base);
        }
        let goes_on = (!evidence.own_subject || is_beside) && whole.is_none();
        let indicator = match self.scope.indicator.filter(|_| goes_on) {
            Some(indicator) => indicator,
            None => self.open_indicator(evidence, whole),
        };
        self.relate(evidence.figure, indicator);
        self.reader.out.indicators[indicator.0].targets.push(Target { base, level: Some(this), ratio: None });
        self.scope.indicator = Some(indicator);
        if whole.is_none() {
            self.scope.main = Some(indicator);
            self.scope.has_main = true;
        }
    }

    /// `đạt 88%, trong khi dự toán là 1.650 tỷ đồng`: the plan of what stands before.
    fn is_plan_beside(&self, evidence: &Evidence) -> bool {
        let from = evidence.clause;
        let begins = row(self.tokens, from, &[TRONG, const { s("khi") }]) && from == self.lead_start;
        let plan = super::base::plan_at(self.tokens, self.reader.raw, from + 2);
        begins && plan.is_some_and(|plan| plan.end + 1 >= evidence.at)
    }

    /// A ratio without a base is one to the plan that follows it.
    fn settle_ratio(&mut self, ratio: usize, base: Base) {
        let figure = &mut self.reader.out.figures[ratio];
        if figure.role == Role::PlanRatio && figure.base.is_none() {
            figure.base = Some(base);
        }
    }

    fn relate(&mut self, figure: usize, indicator: IndicatorId) {
        let this = FigureId(figure);
        let of = &self.reader.out.indicators[indicator.0];
        let level = of.level;
        // A change may speak of what is only planned: `đạt 6.050 tỷ đồng, vượt 50 tỷ đồng`.
        let target = of.targets.first().and_then(|target| target.level);
        let figure = &mut self.reader.out.figures[figure];
        figure.indicator = Some(indicator);
        figure.of = level.or(target).filter(|&of| of != this);
    }
}
