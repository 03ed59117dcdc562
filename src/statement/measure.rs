//! The role of a measured figure: by the verb before it, the base after it and its unit.

use super::base::BasePhrase;
use super::cue::{Cue, Verb, aims, hedges_before, names_rate, plan_head, verb_before};
use super::sentence::{Sentence, same_unit};
use super::token::{Gap, row};
use super::words::*;
use crate::outline::BlockKind;
use crate::text::s;
use crate::{Base, Direction, FigureId, Issue, Quantity, Role, Unit, Value};
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
    /// Whether its clause names what it measures.
    pub(super) own_subject: bool,
}

impl Evidence {
    fn verb(&self) -> Option<Verb> {
        self.cue.map(|cue| cue.verb)
    }

    fn base(&self) -> Option<Base> {
        self.after.map(|phrase| phrase.base)
    }

    /// The verb, where only fillers stand between it and the figure.
    fn near(&self) -> Option<Verb> {
        self.cue.filter(|cue| cue.distance == 0).map(|cue| cue.verb)
    }

    /// Where the words of its subject end.
    pub(super) fn subject_end(&self) -> usize {
        self.cue.map_or(self.at, |cue| cue.at)
    }
}

/// What a figure turned out to be.
#[derive(Clone, Copy, Debug)]
struct Finding {
    role: Role,
    base: Option<Base>,
}

impl Finding {
    fn of(role: Role, base: Option<Base>) -> Self {
        Self { role, base }
    }
}

impl Sentence<'_, '_> {
    /// Gives the figure at `at` its role, its base, and its place among the indicators.
    pub(super) fn measure(&mut self, at: usize, figure: usize) {
        let evidence = self.evidence(at, figure);
        let Some(value) = self.reader.out.figures[figure].value.clone() else {
            return;
        };
        let finding = self.finding(&evidence, &value);
        let hedges = hedges_before(self.tokens, self.lead_start.min(at), at);
        let period = self.scope.clock.now();
        let entry = &mut self.reader.out.figures[figure];
        entry.role = finding.role;
        entry.base = finding.base;
        entry.hedges = hedges;
        match finding.role {
            Role::Criterion | Role::Label | Role::Marker => {
                // A class or a name measures nothing; the sentence goes on as if it were a word.
                return;
            }
            Role::Amount | Role::Share | Role::Fraction => entry.period = period,
            _ => {}
        }
        self.apply_direction(&evidence, finding.role, &value);
        self.bind(&evidence, finding.role);
        if let Some(phrase) = evidence.after {
            self.consumed = self.consumed.max(phrase.end);
        }
        self.lead_start = at + 1;
    }

    fn evidence(&self, at: usize, figure: usize) -> Evidence {
        let (from, cue) = self.verb_for(at);
        let until = cue.map_or(at, |cue| cue.at);
        // The clause begins after the last sign before the verb.
        let clause = (from..=until).rev().find(|&index| self.tokens[index].gap.has(Gap::CLAUSE)).unwrap_or(from);
        let clause = clause.max(self.consumed.min(until));
        Evidence { at, figure, cue, after: self.base_after(at), clause, own_subject: self.has_subject(clause, until) }
    }

    /// The verb of the figure at `at`, and where the words that may govern it begin. A bracket of its own, `tăng (+0,6%)`,
    /// is governed from outside.
    fn verb_for(&self, at: usize) -> (usize, Option<Cue>) {
        let from = self.lead_start.min(at);
        if let Some(bracket) = self.bracket.filter(|_| self.tokens[at].gap.has(Gap::OPEN) && from == at)
            && let Some(cue) = verb_before(self.tokens, bracket.lead, at)
            && cue.distance == 0
            && matches!(cue.verb, Verb::Up | Verb::Down)
        {
            return (bracket.lead, Some(cue));
        }
        (from, verb_before(self.tokens, from, at))
    }

    fn finding(&self, evidence: &Evidence, value: &Value) -> Finding {
        match value {
            Value::Quantity(quantity) => self.quantity(evidence, quantity),
            Value::Range { low, .. } => self.quantity(evidence, low),
            Value::Fraction(_) => {
                let plan = evidence.base().filter(|base| base.is_plan());
                Finding::of(Role::Fraction, plan)
            }
            _ => Finding::of(Role::Unclassified, None),
        }
    }

    fn quantity(&self, evidence: &Evidence, quantity: &Quantity) -> Finding {
        let unit = quantity.unit();
        if is_age(unit) || self.delimits(evidence) {
            return Finding::of(Role::Criterion, None);
        }
        if unit.code() == "sao" {
            return Finding::of(Role::Label, None);
        }
        if *unit == Unit::PERCENT || unit.code() == "‰" {
            return self.percent(evidence);
        }
        self.amount(evidence, quantity)
    }

    fn percent(&self, evidence: &Evidence) -> Finding {
        let hoped = self.is_hoped(evidence);
        let base = evidence.base();
        let growth_base = base.or(self.scope.base);
        match evidence.verb() {
            Some(Verb::Over | Verb::Short) if base.is_none_or(Base::is_plan) => {
                Finding::of(Role::PlanRatio, base.or(self.scope.plan).or(Some(Base::Plan(None))))
            }
            Some(Verb::Up | Verb::Down | Verb::Over | Verb::Short) => match base {
                Some(plan) if plan.is_plan() => Finding::of(Role::PlanRatio, base),
                _ if hoped => Finding::of(Role::Target, None),
                // A rate that grows by so many per cent grows by points.
                _ if self.speaks_of_rate(evidence) => Finding::of(Role::Change, growth_base),
                _ => Finding::of(Role::Growth, growth_base),
            },
            Some(Verb::Share) => Finding::of(Role::Share, Some(Base::Total)),
            Some(Verb::Contributes) => Finding::of(Role::Share, Some(Base::Total)),
            Some(Verb::To) => Finding::of(if hoped { Role::Target } else { Role::Share }, None),
            Some(Verb::Plan) if evidence.near().is_some() => Finding::of(Role::Target, Some(Base::Plan(None))),
            verb => match base {
                Some(plan) if plan.is_plan() => {
                    Finding::of(if hoped { Role::Target } else { Role::PlanRatio }, Some(plan))
                }
                Some(Base::Total) => Finding::of(Role::Share, base),
                Some(_) if verb.is_some() || !evidence.own_subject => Finding::of(Role::Index, base),
                _ if hoped => Finding::of(Role::Target, None),
                _ => self.bare_percent(evidence),
            },
        }
    }

    /// A percentage whose base is not printed beside it.
    fn bare_percent(&self, evidence: &Evidence) -> Finding {
        if names_rate(self.tokens, evidence.clause, evidence.at) && evidence.own_subject {
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
                _ => Finding::of(Role::Share, Some(Base::Total)),
            },
            // A list goes on without its verb: `khu vực I tăng 2%, khu vực II 3%`.
            _ if evidence.cue.is_none() && self.scope.percent.is_some() => {
                let (role, base) = self.scope.percent.unwrap_or((Role::Share, None));
                Finding::of(role, base)
            }
            Some((Role::Amount, _)) if !evidence.own_subject && evidence.verb() == Some(Verb::Level) => {
                let of_rate = names_rate(self.tokens, evidence.clause, evidence.at);
                Finding::of(if of_rate { Role::Share } else { Role::PlanRatio }, None)
            }
            _ => Finding::of(Role::Share, None),
        }
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
                return Finding::of(Role::Change, base.or(self.scope.plan).or(Some(Base::Plan(None))));
            }
            Some(Verb::Plan) => return Finding::of(Role::Target, Some(self.printed_plan(evidence))),
            _ => {}
        }
        if *unit == Unit::POINT {
            let role = if evidence.verb() == Some(Verb::Contributes) { Role::Amount } else { Role::Change };
            return Finding::of(role, time_base);
        }
        if in_bracket && self.is_signed(evidence) {
            return Finding::of(Role::Change, time_base);
        }
        if let Some(found) = in_bracket.then(|| self.after_ratio(evidence, quantity)).flatten() {
            return found;
        }
        if self.states_plan(evidence) {
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
        if evidence.own_subject || evidence.cue.is_some() {
            return None;
        }
        let before = self.bracket?.after?;
        let ratio = &self.reader.out.figures[before];
        let same = self.level_unit().is_none_or(|unit| same_unit(&unit, quantity.unit()));
        match ratio.role {
            Role::PlanRatio if same => Some(Finding::of(Role::Target, ratio.base)),
            _ => None,
        }
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

    /// Whether the clause says that a plan *is* the figure: `Tổng kế hoạch vốn năm 2023 là 215.600 triệu đồng`.
    fn states_plan(&self, evidence: &Evidence) -> bool {
        let Some(cue) = evidence.cue.filter(|cue| cue.distance == 0) else {
            return false;
        };
        let is_copula = matches!(self.tokens[cue.at].word(), LA);
        is_copula
            && (evidence.clause..cue.at).any(|index| plan_head(self.tokens, index) > 0)
            && !(evidence.clause..cue.at).any(|index| row(self.tokens, index, &[THUC, s("hiện")]))
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
        (onward && evidence.cue.is_none_or(|cue| cue.distance > 0 || before == Some(TU))) || opens_age
    }

    /// Whether the figure is only hoped for: after `phấn đấu`, or what a task is to reach.
    fn is_hoped(&self, evidence: &Evidence) -> bool {
        let clause = evidence.clause..evidence.at;
        if clause.clone().any(|index| self.tokens[index].word() == DA) {
            return false;
        }
        if self.scope.aims || clause.clone().any(|index| aims(self.tokens, index)) {
            return true;
        }
        if !(self.block.in_tasks || self.block.kind == BlockKind::Task) {
            return false;
        }
        let is_percent =
            self.reader.out.figures[evidence.figure].quantity().is_some_and(|quantity| quantity.unit().is_ratio());
        let reaches = (self.start..evidence.at).any(|index| {
            row(self.tokens, index, &[HOAN, THANH])
                || matches!(self.tokens[index].word(), DAT | THEM | NANG)
                || row(self.tokens, index, &[s("giải"), s("ngân")])
        });
        is_percent || reaches
    }

    /// Whether what changes is a rate: by the name in the clause, or by the level spoken of.
    fn speaks_of_rate(&self, evidence: &Evidence) -> bool {
        if evidence.own_subject {
            return names_rate(self.tokens, evidence.clause, evidence.at);
        }
        self.level().is_some_and(|level| {
            let level = &self.reader.out.figures[level];
            level.role == Role::Share && level.base != Some(Base::Total)
        })
    }

    /// The unit of the level that relative figures speak of here.
    fn level_unit(&self) -> Option<Unit> {
        let level = &self.reader.out.figures[self.level()?];
        match level.value.as_ref()? {
            Value::Quantity(quantity) => Some(quantity.unit().clone()),
            Value::Fraction(fraction) => Some(fraction.numerator().unit().clone()),
            _ => None,
        }
    }

    /// The sign of a change by its verb: `giảm 6,1%` is −6.1, `vượt 2%` a ratio of 102.
    fn apply_direction(&mut self, evidence: &Evidence, role: Role, value: &Value) {
        let direction = match evidence.verb() {
            Some(Verb::Up | Verb::Over) => Direction::Up,
            Some(Verb::Down | Verb::Short) => Direction::Down,
            _ => return,
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
        let _ = FigureId(evidence.figure);
    }
}

fn is_age(unit: &Unit) -> bool {
    matches!(unit.code(), "tuổi" | "tháng tuổi" | "ngày tuổi")
}
