//! The role of a measured figure: by the verb before it, the base after it and its unit.

use super::base::BasePhrase;
use super::cue::{Cue, Verb, hedges_before, names_rate, plan_head, verb_before};
use super::name::folded;
use super::sentence::{Sentence, same_unit};
use super::token::{Gap, row};
use super::words::*;
use crate::text::{Syllable, s, words};
use crate::{Base, Direction, FigureId, Fraction, Issue, Quantity, Role, Unit, Value};
use rust_decimal::Decimal;

/// What was found out about a figure before its role is known.
#[derive(Clone, Debug)]
pub(super) struct Evidence {
    /// The figure's token.
    pub(super) at: usize,
    pub(super) figure: usize,
    /// The verb before it.
    pub(super) cue: Option<Cue>,
    /// The base after it.
    pub(super) after: Option<BasePhrase>,
    /// The first token of its clause.
    pub(super) clause: usize,
    /// Whether the base stands behind other figures: of its row, or of a bracket.
    pub(super) in_row: bool,
    /// Whether the verb stands before the bracket that the figure is alone in.
    pub(super) is_governed_outside: bool,
    /// Whether its clause names what it measures.
    pub(super) own_subject: bool,
}

impl Evidence {
    fn verb(&self) -> Option<Verb> {
        self.cue.map(|cue| cue.verb)
    }

    pub(super) fn base(&self) -> Option<Base> {
        self.after.map(|phrase| phrase.base)
    }

    /// The verb, where only fillers stand between it and the figure.
    fn near(&self) -> Option<Verb> {
        self.cue.filter(|cue| cue.distance == 0).map(|cue| cue.verb)
    }

    /// Where the words of its subject end.
    pub(super) fn subject_end(&self) -> usize {
        // `Tổng kế hoạch vốn đầu tư công 3.580 tỷ đồng`: further words make the plan a name.
        self.cue.filter(|cue| cue.verb != Verb::Plan || cue.distance == 0).map_or(self.at, |cue| cue.at)
    }
}

/// What a figure turned out to be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Finding {
    pub(super) role: Role,
    pub(super) base: Option<Base>,
}

impl Finding {
    pub(super) fn of(role: Role, base: Option<Base>) -> Self {
        Self { role, base }
    }
}

impl Sentence<'_, '_> {
    /// Gives the figure at `at` its role, its base, and its place among the indicators.
    pub(super) fn measure(&mut self, at: usize, figure: usize) {
        // No clause is longer; so what looks back over it costs little on any text.
        const LONGEST: usize = 160;
        self.start = self.start.max(at.saturating_sub(LONGEST));
        self.lead_start = self.lead_start.max(at.saturating_sub(LONGEST));
        let evidence = self.evidence(at, figure);
        let joins = self.extend_run(&evidence);
        let Some(value) = self.reader.out.figures[figure].value.clone() else {
            return;
        };
        let finding = match joins {
            true => self.like_run(&evidence),
            false => self.finding(&evidence, &value),
        };
        let hedges = hedges_before(self.tokens, self.reader.raw, self.lead_start.min(at), at);
        let period = self.scope.clock.now();
        let entry = &mut self.reader.out.figures[figure];
        entry.role = finding.role;
        entry.base = finding.base;
        entry.hedges = hedges;
        match finding.role {
            Role::Criterion => {
                self.lend_age(&evidence);
                return;
            }
            Role::Label | Role::Marker => {
                // A class or a name measures nothing; the sentence goes on as if it were a word.
                return;
            }
            _ => entry.period = period,
        }
        self.apply_direction(&evidence, finding.role, &value);
        self.bind(&evidence, finding.role);
        self.relate_run(figure);
        // A base that stands behind a whole row is read again by its last member.
        // `giảm từ 8% năm 2015 xuống còn 6,5%`: a time behind a level is its own, and no base.
        let is_step = matches!(evidence.verb(), Some(Verb::From | Verb::To)) && finding.role.is_level();
        if let Some(phrase) = evidence.after.filter(|_| !evidence.in_row && !is_step) {
            self.consumed = self.consumed.max(phrase.end);
        }
        self.lead_start = at + 1;
    }

    fn evidence(&self, at: usize, figure: usize) -> Evidence {
        let (from, cue) = self.verb_for(at);
        let until = cue.map_or(at, |cue| cue.at);
        let clause = self.clause_start(from, until);
        let clause = clause.max(self.consumed.min(until));
        let clause = self.clause_before_colon(clause, until).unwrap_or(clause);
        let beside = self.base_after(at).filter(|_| self.takes_base(figure, at));
        let after = beside.or_else(|| self.base_after_run(at));
        let next = self.tokens.get(at + 1);
        let in_row = after.is_some() && (beside.is_none() || next.is_some_and(|next| next.gap.has(Gap::OPEN)));
        let is_governed_outside = from < self.lead_start;
        // `498 kg (tỉnh giao)/510 kg (huyện giao)`: the words between are of the one before.
        let own_subject = self.has_subject(clause, until) && !self.tokens[at].gap.has(Gap::SLASH);
        let evidence = Evidence { at, figure, cue, after, in_row, is_governed_outside, clause, own_subject };
        let own_subject = own_subject || self.things_counted(&evidence).is_some();
        Evidence { own_subject, ..evidence }
    }

    /// The verb of the figure at `at`, and where the words that may govern it begin. A bracket of its own, `tăng (+0,6%)`,
    /// is governed from outside.
    fn verb_for(&self, at: usize) -> (usize, Option<Cue>) {
        // What a base phrase took is no verb: `đạt 200% kế hoạch và sửa chữa 103 căn`.
        let from = self.lead_start.max(self.consumed).min(at);
        let opens = self.tokens[at].gap.has(Gap::OPEN) && from == at;
        if let Some(bracket) = self.bracket.filter(|_| opens) {
            // `tăng so với tháng trước (0,01%)`: the base between verb and bracket was taken already.
            let base = (bracket.lead..at).find(|&index| self.tokens[index].word() == SO);
            let ends = [Some(at), base.filter(|_| self.consumed == at)];
            let governs = |cue: &Cue| cue.distance == 0 && matches!(cue.verb, Verb::Up | Verb::Down);
            let cue = ends
                .into_iter()
                .flatten()
                .find_map(|end| verb_before(self.tokens, self.reader.raw, bracket.lead, end).filter(governs));
            if cue.is_some() {
                return (bracket.lead, cue);
            }
        }
        (from, verb_before(self.tokens, self.reader.raw, from, at))
    }

    /// The clause that ends at `until` begins after the last sign before; a bracket that measures nothing is passed over.
    fn clause_start(&self, from: usize, until: usize) -> usize {
        let mut depth = 0usize;
        for index in (from + 1..=until).rev() {
            let gap = self.tokens[index].gap;
            if gap.has(Gap::CLOSE) && !gap.has(Gap::CLAUSE.without(Gap::CLOSE)) {
                depth += 1;
            } else if gap.has(Gap::OPEN) && depth > 0 {
                depth -= 1;
            } else if gap.has(Gap::CLAUSE) && depth == 0 {
                return index;
            }
        }
        from
    }

    /// `Thu ngân sách trên địa bàn: 211 tỷ đồng`: the words before a colon right before the figure are its own, where they
    /// begin the sentence or the member of the list.
    fn clause_before_colon(&self, clause: usize, at: usize) -> Option<usize> {
        let opens = clause == at && self.tokens.get(at)?.gap.has(Gap::COLON) && self.start < at;
        let head = self.clause_start(self.start, at.checked_sub(1).filter(|_| opens)?);
        (head == self.start && self.lead_start == self.start && self.consumed <= head).then_some(head)
    }

    /// Ratios and fractions are followed by their base; after an amount only `so với` and the like are one:
    /// `03 chương trình mục tiêu` names the programmes.
    fn takes_base(&self, figure: usize, at: usize) -> bool {
        let value = self.reader.out.figures[figure].value.as_ref();
        let is_relative = match value {
            Some(Value::Quantity(quantity)) => quantity.unit().is_ratio() || quantity.unit().code() == "lần",
            Some(Value::Range { low, .. }) => low.unit().is_ratio(),
            Some(Value::Fraction(_)) => true,
            _ => false,
        };
        is_relative
            || self.tokens.get(at + 1).is_some_and(|next| matches!(next.word(), SO | CUNG) || next.gap.has(Gap::CLAUSE))
    }

    fn finding(&self, evidence: &Evidence, value: &Value) -> Finding {
        match value {
            Value::Quantity(quantity) => self.quantity(evidence, quantity),
            Value::Range { low, .. } => self.quantity(evidence, low),
            Value::Fraction(fraction) if self.is_scale(evidence, fraction) => Finding::of(Role::Label, None),
            Value::Fraction(_) => {
                let plan = evidence.base().filter(|base| base.is_plan());
                Finding::of(Role::Fraction, plan)
            }
            _ => Finding::of(Role::Unclassified, None),
        }
    }

    /// `bản đồ tỷ lệ 1/500`
    fn is_scale(&self, evidence: &Evidence, fraction: &Fraction) -> bool {
        let hundreds = fraction.denominator().value().checked_rem(Decimal::ONE_HUNDRED);
        evidence.at >= 2
            && row(self.tokens, evidence.at - 2, &[TY, LE])
            && fraction.numerator().value() == Decimal::ONE
            && hundreds.is_some_and(|rest| rest.is_zero())
    }

    fn quantity(&self, evidence: &Evidence, quantity: &Quantity) -> Finding {
        let unit = quantity.unit();
        if is_age(unit) || self.delimits(evidence) {
            return Finding::of(Role::Criterion, None);
        }
        if unit.code() == "sao" {
            return Finding::of(Role::Label, None);
        }
        // `0,3%/tháng` is a percentage too.
        if *unit == Unit::PERCENT || unit.code() == "‰" || unit.code().starts_with("%/") {
            return self.percent(evidence);
        }
        self.amount(evidence, quantity)
    }

    fn percent(&self, evidence: &Evidence) -> Finding {
        let hoped = self.is_hoped(evidence);
        let base = evidence.base();
        if self.states_plan(evidence) {
            return Finding::of(Role::Target, Some(self.printed_plan(evidence)));
        }
        // `tăng 5% tổng đàn` is no growth against a total.
        if let Some(change) = self.change_explained(evidence) {
            return Finding::of(Role::Growth, self.reader.out.figures[change].base);
        }
        let growth_base = base.filter(|base| *base != Base::Total).or(self.scope.base);
        match evidence.verb() {
            Some(Verb::Over | Verb::Short) if base.is_none_or(Base::is_plan) => {
                // `vượt chỉ tiêu Trung ương giao 22%`
                let printed = self.printed_plan(evidence);
                let named = Some(printed).filter(|plan| *plan != Base::Plan(None));
                Finding::of(Role::PlanRatio, base.or(named).or(self.scope.plan).or(Some(printed)))
            }
            Some(Verb::Up | Verb::Down | Verb::Over | Verb::Short) => match base {
                Some(plan) if plan.is_plan() => Finding::of(Role::PlanRatio, base),
                _ if hoped && base.is_none() => Finding::of(Role::Target, None),
                // A rate that grows by so many per cent grows by points.
                _ if self.speaks_of_rate(evidence) => Finding::of(Role::Change, growth_base),
                _ => Finding::of(Role::Growth, growth_base),
            },
            Some(Verb::Share | Verb::Contributes) => Finding::of(Role::Share, Some(Base::Total)),
            Some(Verb::From) => Finding::of(Role::Share, None),
            Some(Verb::To) => Finding::of(if hoped { Role::Target } else { Role::Share }, None),
            Some(Verb::Plan) if evidence.near().is_some() => Finding::of(Role::Target, Some(Base::Plan(None))),
            verb => match base {
                Some(plan) if plan.is_plan() => {
                    Finding::of(if hoped { Role::Target } else { Role::PlanRatio }, Some(plan))
                }
                Some(Base::Total) => Finding::of(if hoped { Role::Target } else { Role::Share }, base),
                // `4,5% so với mức lương` is no index: only an earlier time is 100.
                Some(time) if time != Base::Other && (verb.is_some() || !evidence.own_subject) => {
                    Finding::of(Role::Index, base)
                }
                Some(Base::Other) => Finding::of(Role::Share, base),
                _ if hoped => Finding::of(Role::Target, None),
                _ => self.bare_percent(evidence),
            },
        }
    }

    /// A percentage whose base is not printed beside it.
    fn bare_percent(&self, evidence: &Evidence) -> Finding {
        // `đạt 34% kế hoạch, cao hơn bình quân cả nước (28,1%)`: a level of something else.
        let after = self.bracket.filter(|_| self.is_alone_in_bracket(evidence)).and_then(|bracket| bracket.after);
        if after.is_some_and(|after| self.reader.out.figures[after].role.is_relative()) {
            return Finding::of(Role::Share, None);
        }
        if names_rate(self.tokens, evidence.clause, evidence.at) && evidence.own_subject {
            return Finding::of(Role::Share, self.weighs(evidence).then_some(Base::Total));
        }
        if self.weighs(evidence) && evidence.verb() == Some(Verb::Level) {
            return Finding::of(Role::Share, Some(Base::Total));
        }
        if self.things_counted(evidence).is_some() {
            return Finding::of(Role::Share, None);
        }
        if let Some(plan) = self.scope.plan {
            return Finding::of(Role::PlanRatio, Some(plan));
        }
        let level = self.level().map(|level| &self.reader.out.figures[level]);
        match level.map(|level| (level.role, level.base)) {
            // `38/150 lao động, đạt 25,3%`
            Some((Role::Fraction, base)) if !evidence.own_subject => match base {
                Some(plan) if plan.is_plan() => Finding::of(Role::PlanRatio, base),
                // Of money and measures it is done over planned.
                None if self.is_measured_level() || self.is_overfull() => {
                    Finding::of(Role::PlanRatio, Some(Base::Plan(None)))
                }
                _ => Finding::of(Role::Share, Some(Base::Total)),
            },
            // A list goes on without its verb: `khu vực I tăng 2%, khu vực II 3%`.
            _ if evidence.cue.is_none() && self.scope.percent.is_some() => {
                let (role, base) = self.scope.percent.unwrap_or((Role::Share, None));
                Finding::of(role, base)
            }
            Some((Role::Amount, _)) if !evidence.own_subject && evidence.verb() == Some(Verb::Level) => {
                if names_rate(self.tokens, evidence.clause, evidence.at) {
                    return Finding::of(Role::Share, None);
                }
                if let Some(base) = self.index_of_whole(evidence) {
                    return Finding::of(Role::Index, Some(base));
                }
                // `A đạt 200% kế hoạch, B 103 căn, đạt 206%`: of a plan that has no setter to be guessed.
                let plan = Some((Role::PlanRatio, Some(Base::Plan(None))));
                Finding::of(Role::PlanRatio, Some(Base::Plan(None)).filter(|_| self.scope.percent == plan))
            }
            _ => Finding::of(Role::Share, None),
        }
    }

    /// `diện tích bằng 87,5% so với cùng kỳ. Trong đó, ngô 6.010 ha, bằng 83,6%`: parts are compared as their whole was,
    /// where it was compared with nothing else.
    fn index_of_whole(&self, evidence: &Evidence) -> Option<Base> {
        let cue = evidence.cue.filter(|cue| self.tokens[cue.at].word() == BANG)?;
        let whole = &self.reader.out.indicators[self.scope.whole?.indicator.0];
        let first = &self.reader.out.figures[whole.comparisons.first().filter(|_| cue.distance == 0)?.0];
        first.base.filter(|_| first.role == Role::Index && whole.targets.is_empty())
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
        const STRUCTURE: [Syllable; 2] = words(["cơ", "cấu"]);
        let weight = |index| row(self.tokens, index, &[TY, TRONG_WEIGHT]) || row(self.tokens, index, &STRUCTURE);
        // A list may name it once, at its head.
        (self.start..evidence.at).any(weight) || (0..self.tokens.len().min(6)).any(weight)
    }

    fn amount(&self, evidence: &Evidence, quantity: &Quantity) -> Finding {
        let base = evidence.base();
        let time_base = base.filter(|base| !base.is_plan() && *base != Base::Total).or(self.scope.base);
        let unit = quantity.unit();
        let in_bracket = self.first_in_bracket(evidence);
        if unit.code() == "lần"
            && (matches!(evidence.near(), Some(Verb::Times | Verb::Up | Verb::Down | Verb::Level)) || base.is_some())
        {
            return Finding::of(Role::Multiple, time_base);
        }
        match evidence.near() {
            Some(Verb::Up | Verb::Down) => {
                let plan = base.filter(|base| base.is_plan());
                return Finding::of(Role::Change, plan.or(time_base));
            }
            Some(Verb::Over | Verb::Short) => {
                let ratio =
                    self.bracket.and_then(|bracket| bracket.after).map(|before| &self.reader.out.figures[before]);
                let beside = ratio.filter(|ratio| ratio.role == Role::PlanRatio).and_then(|ratio| ratio.base);
                return Finding::of(Role::Change, base.or(beside).or(self.scope.plan).or(Some(Base::Plan(None))));
            }
            Some(Verb::Plan) => {
                let plan = base.filter(|base| base.is_plan());
                return Finding::of(Role::Target, plan.or(Some(self.printed_plan(evidence))));
            }
            _ => {}
        }
        if *unit == Unit::POINT {
            let role = if evidence.verb() == Some(Verb::Contributes) { Role::Amount } else { Role::Change };
            return Finding::of(role, time_base);
        }
        if self.counts_things_of(evidence) {
            return Finding::of(Role::Criterion, None);
        }
        if in_bracket && self.is_signed(evidence) {
            return Finding::of(Role::Change, time_base);
        }
        if let Some(found) = in_bracket.then(|| self.after_ratio(evidence, quantity)).flatten() {
            return found;
        }
        if let Some(growth) = self.growth_explained(evidence) {
            return Finding::of(Role::Change, self.reader.out.figures[growth].base);
        }
        if self.states_plan(evidence) || self.is_plan_named(evidence) {
            return Finding::of(Role::Target, Some(self.printed_plan(evidence)));
        }
        let is_part_of_plan = self.scope.whole.is_some_and(|whole| {
            let level = self.reader.out.indicators[whole.indicator.0].targets.first().and_then(|target| target.level);
            self.reader.out.indicators[whole.indicator.0].level.is_none() && level.is_some()
        });
        if is_part_of_plan {
            return Finding::of(Role::Target, Some(Base::Plan(None)));
        }
        if self.is_hoped(evidence) {
            return Finding::of(Role::Target, None);
        }
        Finding::of(Role::Amount, None)
    }

    /// `đạt 58,8% KH (400 tỷ đồng)` prints the plan, `tăng 5% so với cùng kỳ (283,6 tỷ đồng)` the earlier level.
    fn after_ratio(&self, evidence: &Evidence, quantity: &Quantity) -> Option<Finding> {
        let before = self.bracket.filter(|_| self.is_alone_in_bracket(evidence))?.after?;
        let ratio = &self.reader.out.figures[before];
        let same = self
            .level()
            .and_then(|level| self.unit_of(FigureId(level)))
            .is_none_or(|unit| same_unit(unit, quantity.unit()));
        match ratio.role {
            Role::PlanRatio if same => Some(Finding::of(Role::Target, ratio.base)),
            _ => None,
        }
    }

    /// `giảm 28 vụ (-5,4%)`: the percentage alone behind a change says the same in per cent.
    pub(super) fn change_explained(&self, evidence: &Evidence) -> Option<usize> {
        let change = self.bracket.filter(|_| self.is_alone_in_bracket(evidence))?.after?;
        let is_percent = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| *unit == Unit::PERCENT);
        let before = &self.reader.out.figures[change];
        let is_change =
            before.role == Role::Change && self.unit_of(FigureId(change)).is_some_and(|unit| !unit.is_ratio());
        (is_percent && is_change).then_some(change)
    }

    /// `tăng 7,1% (8 tấn)`: the amount right behind a growth says the same in units.
    fn growth_explained(&self, evidence: &Evidence) -> Option<usize> {
        let growth = self.bracket.filter(|_| self.is_alone_in_bracket(evidence))?.after?;
        let directly = self.start.checked_sub(1).is_some_and(|before| self.tokens[before].figure() == Some(growth));
        (directly && self.reader.out.figures[growth].role == Role::Growth).then_some(growth)
    }

    /// The plan whose words stand in the clause before the figure.
    fn printed_plan(&self, evidence: &Evidence) -> Base {
        let mut plan = Base::Plan(None);
        for index in evidence.clause..evidence.at {
            if let Some(phrase) = super::base::plan_at(self.tokens, index) {
                plan = phrase.base;
            }
        }
        plan
    }

    /// `28 mặt hàng đạt kim ngạch trên 1 tỷ USD`: a bound on each of the things counted before.
    fn counts_things_of(&self, evidence: &Evidence) -> bool {
        let bounds = evidence.at > 0 && matches!(self.tokens[evidence.at - 1].word(), TREN | DUOI);
        let last = self.scope.last.filter(|_| bounds && !self.tokens[evidence.at].gap.has(Gap::CLAUSE));
        let Some(last) = last.map(|last| &self.reader.out.figures[last]) else { return false };
        // `15 dự án với tổng vốn trên 1.524 triệu USD` sums them up.
        let sums = (self.lead_start..evidence.at).any(|index| self.tokens[index].word() == TONG);
        let near = !sums && (self.lead_start..evidence.at).all(|index| !self.tokens[index].gap.has(Gap::CLAUSE));
        let counted = last.quantity().is_some_and(|quantity| quantity.unit().is_countable());
        let this = self.reader.out.figures[evidence.figure].quantity();
        let measured = this.is_some_and(|quantity| !quantity.unit().is_countable() && !quantity.unit().is_none());
        near && counted && measured && last.role == Role::Amount
    }

    /// Whether the clause says that a plan *is* the figure: `Tổng kế hoạch vốn năm 2023 là 215.600 triệu đồng`.
    fn states_plan(&self, evidence: &Evidence) -> bool {
        let Some(cue) = evidence.cue.filter(|cue| cue.distance == 0) else {
            return false;
        };
        let is_copula = matches!(self.tokens[cue.at].word(), LA);
        is_copula
            && (evidence.clause..cue.at).any(|index| plan_head(self.tokens, index) > 0)
            && !(evidence.clause..cue.at).any(|index| row(self.tokens, index, &[THUC, const { s("hiện") }]))
    }

    /// `Tổng kế hoạch vốn đầu tư công trên 3.580 tỷ đồng`: what the clause names is a plan, and no verb says that more was
    /// done.
    fn is_plan_named(&self, evidence: &Evidence) -> bool {
        let from = evidence.clause + usize::from(self.tokens[evidence.clause].word() == TONG);
        let is_plan = row(self.tokens, from, &[KE, HOACH]) || row(self.tokens, from, &[DU, TOAN_ESTIMATE]);
        let acts = |index: usize| {
            matches!(self.tokens[index].word(), DA | DUOC) || row(self.tokens, index, &[THUC, const { s("hiện") }])
        };
        is_plan
            && evidence.cue.is_none_or(|cue| cue.verb == Verb::Plan)
            && self.unit_of(FigureId(evidence.figure)).is_some_and(Unit::is_money)
            && !(from..evidence.at).any(acts)
    }

    /// A bracket's first figure with no word before it: `(+36 doanh nghiệp)`, `(400 tỷ đồng)`.
    fn first_in_bracket(&self, evidence: &Evidence) -> bool {
        self.bracket.is_some_and(|bracket| bracket.levels == 0) && evidence.clause == self.start
    }

    fn is_signed(&self, evidence: &Evidence) -> bool {
        let token = &self.tokens[evidence.at];
        self.reader.text[token.start..token.end].starts_with(['+', '-', '−', '–'])
    }

    /// `từ 18 tuổi trở lên`, `hộ trên 1 ha`: a class of things.
    fn delimits(&self, evidence: &Evidence) -> bool {
        let next = evidence.at + 1;
        let onward = row(self.tokens, next, &[TRO, LEN]) || row(self.tokens, next, &[TRO, XUONG]);
        let before = evidence.at.checked_sub(1).map(|index| self.tokens[index].word());
        // The lower end of an age: `từ 5 đến dưới 12 tuổi`.
        let opens_age = self.tokens.get(next).is_some_and(|token| matches!(token.word(), DEN | TOI))
            && self.tokens.iter().skip(next + 1).take(3).filter_map(|token| token.figure()).any(|figure| {
                self.reader.out.figures[figure].quantity().is_some_and(|quantity| is_age(quantity.unit()))
            });
        // `phấn đấu tăng từ 10% trở lên` bounds what is to be reached, and no class.
        let is_goal = evidence
            .cue
            .is_some_and(|cue| cue.distance <= 1 && matches!(cue.verb, Verb::Up | Verb::Down | Verb::Level))
            && self.is_hoped(evidence);
        (onward && !is_goal && evidence.cue.is_none_or(|cue| cue.distance > 0 || before == Some(TU))) || opens_age
    }

    /// The lower end of an age has the unit of the upper one.
    fn lend_age(&mut self, evidence: &Evidence) {
        let upper =
            self.tokens.iter().skip(evidence.at + 1).take(4).filter_map(|token| token.figure()).find_map(|figure| {
                let unit = self.reader.out.figures[figure].quantity()?.unit();
                is_age(unit).then(|| unit.clone())
            });
        if let Some(unit) = upper
            && let Some(Value::Quantity(quantity)) = &mut self.reader.out.figures[evidence.figure].value
            && quantity.unit().is_none()
        {
            *quantity = Quantity::new(quantity.value(), quantity.step(), unit);
        }
    }

    /// Whether what changes is a rate: by the name in the clause, or by the level spoken of.
    fn speaks_of_rate(&self, evidence: &Evidence) -> bool {
        // `cao hơn mức tăng 2,1% của năm trước` names a growth.
        let head = evidence.cue.and_then(|cue| cue.at.checked_sub(1)).map(|before| self.tokens[before].word());
        if head == Some(MUC_LEVEL) && evidence.near().is_some() {
            return false;
        }
        if evidence.own_subject {
            return names_rate(self.tokens, evidence.clause, evidence.at);
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

    /// The sign of a change by its verb: `giảm 6,1%` is −6.1, `vượt 2%` a ratio of 102.
    fn apply_direction(&mut self, evidence: &Evidence, role: Role, value: &Value) {
        let direction = match evidence.verb() {
            Some(Verb::Up | Verb::Over) => Direction::Up,
            Some(Verb::Down | Verb::Short) => Direction::Down,
            _ => {
                let same = if role == Role::Growth {
                    self.change_explained(evidence)
                } else {
                    self.growth_explained(evidence)
                };
                match same.and_then(|same| self.reader.out.figures[same].direction) {
                    Some(direction) if matches!(role, Role::Change | Role::Growth) => direction,
                    _ => return,
                }
            }
        };
        if !matches!(role, Role::Growth | Role::Change | Role::PlanRatio | Role::Multiple) {
            return;
        }
        let signed = self.is_signed(evidence);
        let figure = &mut self.reader.out.figures[evidence.figure];
        figure.direction = Some(direction);
        let turn = |quantity: &Quantity| {
            let sign = if direction == Direction::Down && !signed { -Decimal::ONE } else { Decimal::ONE };
            let value = sign * quantity.value();
            let value = match role {
                Role::PlanRatio => Decimal::ONE_HUNDRED.checked_add(value).unwrap_or(value),
                _ => value,
            };
            Quantity::new(value, quantity.step(), quantity.unit().clone())
        };
        match (role, value) {
            // `giảm 2 lần` is no negative factor.
            (Role::Multiple, _) => {}
            (_, Value::Quantity(quantity)) => figure.value = Some(Value::Quantity(turn(quantity))),
            (_, Value::Range { low, high }) if direction == Direction::Down && !signed => {
                figure.value = Some(Value::Range { low: turn(high), high: turn(low) });
            }
            _ => {}
        }
        let bare = figure.quantity().is_some_and(|quantity| quantity.unit().code().is_empty());
        if bare && role == Role::Change && figure.base.is_some() && figure.issue.is_none() {
            figure.issue = Some(Issue::MissingUnit);
        }
    }
}

fn is_age(unit: &Unit) -> bool {
    matches!(unit.code(), "tuổi" | "tháng tuổi" | "ngày tuổi")
}
