//! The role of a measured figure: by the verb before it, the base after it and its unit.

use crate::figures::Form;
use crate::statement::bind::level::MEMORY;
use crate::statement::evidence::Evidence;
use crate::statement::phrase::cue::{Verb, as_much_before, comparative, hedge_by_sign, hedges_before};
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, Token, is_rate, is_time, phrase, row};
use crate::statement::words::*;
use crate::text::{Syllable, s, words};
use crate::{Base, Direction, FigureId, Fraction, Hedge, Indicator, Issue, Quantity, QuantityRange, Role, Unit, Value};
use rust_decimal::Decimal;

/// What a figure turned out to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Finding {
    pub(crate) role: Role,
    pub(crate) base: Option<Base>,
}

impl Finding {
    pub(crate) fn of(role: Role, base: Option<Base>) -> Self {
        Self { role, base }
    }
}

impl Sentence<'_, '_> {
    /// Gives the figure at `at` its role, its base, and its place among the indicators.
    pub(crate) fn measure(&mut self, at: usize, figure: usize) {
        // No clause is longer; so what looks back over it costs little on any text.
        const LONGEST: usize = 160;
        self.start = self.start.max(at.saturating_sub(LONGEST));
        self.lead_start = self.lead_start.max(at.saturating_sub(LONGEST));
        let mut evidence = self.evidence(at, figure);
        self.note_statutory(&evidence);
        let joins = self.extend_run(&evidence);
        evidence.own_subject |= self.name_in_row().is_some();
        if joins && let Some(second) = self.base_of_second(&evidence) {
            evidence.after = Some(second);
        }
        self.lend_unit_of_step(&evidence);
        let Some(mut value) = self.reader.out.figures[figure].value.clone() else {
            return;
        };
        // `đóng góp 5,21 điểm`: of the growth of the whole.
        if evidence.near() == Some(Verb::Contributes)
            && let Value::Quantity(points) = &value
            && points.unit().code() == "điểm"
        {
            value = Value::Quantity(Quantity::new(points.value(), points.step(), Unit::POINT));
            self.reader.out.figures[figure].value = Some(value.clone());
        }
        let finding = match self.plan_in_row() {
            Some(plan) => plan,
            None if joins => self.like_run(&evidence),
            None => self.finding(&evidence, &value),
        };
        let is_ratio = value.unit().is_some_and(Unit::is_ratio);
        // `17.412 hộ nghèo trên 220.400 hộ dân`: out of so many, and not more than so many.
        // `được 2.744 tỷ đồng trên 3.500 tỷ đồng kế hoạch`: and so of a plan.
        let is_out_of = self.is_total_over(&evidence)
            || finding.role == Role::Target && value.unit().is_some_and(|unit| self.is_out_of(&evidence, unit));
        let from = if is_out_of { at } else { self.lead_start.min(at) };
        let mut hedges = hedges_before(self.tokens, self.reader.raw, from, at, is_ratio);
        if let Some(hedge) = hedge_by_sign(self.reader.text, self.tokens[at].start) {
            hedges.insert(hedge);
        }
        // `năng suất ước lần lượt đạt 13,5 tạ/ha và 34,8 tạ/ha`
        let first = self.run.figures.first().filter(|_| self.run.is_respective);
        let in_row = first.is_some_and(|&first| self.reader.out.figures[first].hedges.contains(Hedge::Estimated));
        if in_row || self.is_of_estimate(&evidence) {
            hedges.insert(Hedge::Estimated);
        }
        // `năm 2022 lần lượt là 23,9%; 36,8%; 5,4%`: the time that leads a row is that of all.
        let leader = self.run.figures.first().filter(|_| joins && self.run.is_respective);
        if let Some(&first) = leader {
            self.scope.clock.goes_on(self.reader.out.figures[first].period);
        }
        let period = self.time_in_row().or_else(|| self.now());
        let is_told = finding.base.is_some()
            && match finding.role {
                Role::PlanRatio => self.is_alone_in_bracket(&evidence) || self.is_led_in_bracket(&evidence),
                Role::Share => self.is_led_in_bracket(&evidence),
                _ => false,
            };
        // `(tăng 18,42%)`
        let grows = finding.role == Role::Growth
            && evidence.cue.is_some_and(|cue| cue.at == self.start && cue.verb == Verb::Up);
        if (is_told || grows) && self.bracket.is_some() {
            self.told_in_brackets = Some(finding);
        }
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
                // A class or a name measures nothing; the sentence goes on as if it were a word, of the figure before where it
                // stands right behind that: `29 sản phẩm 3 sao và 8 sản phẩm 4 sao`.
                if self.lead_start == at && !self.tokens[at].gap.has(Gap::CLAUSE) {
                    self.lead_start = at + 1;
                }
                return;
            }
            _ => entry.period = period,
        }
        self.apply_direction(&evidence, finding.role, &value);
        let states = finding.role.is_level() || finding.role == Role::Target;
        // `Số ca mắc trong 7 ngày qua tăng 45 ca`: how long it took stands among the words of the name.
        const LEADING: usize = 2;
        let is_inside =
            self.tokens.get(at + 1).is_some_and(|next| !next.gap.has(Gap::CLAUSE)) && evidence.clause + LEADING < at;
        if is_inside && finding.role == Role::Amount && self.is_lapse(&evidence) {
            return;
        }
        self.bind(&evidence, finding.role);
        self.relate_run(figure);
        // A base that stands behind a whole row is read again by its last member.
        // `giảm từ 8% năm 2015 xuống còn 6,5%`: a time behind a level is its own, and no base.
        let is_step = matches!(evidence.verb(), Some(Verb::From | Verb::To))
            && (finding.role.is_level() || finding.role == Role::Growth);
        if let Some(phrase) = evidence.after.filter(|_| !evidence.in_row && !is_step) {
            self.consumed = self.consumed.max(phrase.end);
        }
        self.lead_start = evidence.named_behind.filter(|_| states).map_or(at + 1, |(_, end)| end);
    }

    /// `so với ước thực hiện năm 2019 (4.862 tỷ đồng)`: the words right before the bracket say that it is an estimate.
    fn is_of_estimate(&self, evidence: &Evidence) -> bool {
        let lead = self.bracket.filter(|_| self.is_alone_in_bracket(evidence)).map(|bracket| bracket.lead);
        lead.is_some_and(|lead| (lead..self.start).any(|index| matches!(self.tokens[index].word(), UOC | UTH)))
    }

    fn finding(&self, evidence: &Evidence, value: &Value) -> Finding {
        match value {
            Value::Quantity(quantity) => self.quantity(evidence, quantity),
            Value::Range(range) => self.quantity(evidence, range.low()),
            Value::Fraction(fraction) if self.is_scale(evidence, fraction) => Finding::of(Role::Label, None),
            Value::Fraction(_) if let Some(compared) = self.fraction_compared(evidence) => {
                let base = self.reader.out.figures[compared.0].base;
                Finding::of(Role::Fraction, base.or(Some(Base::Other)))
            }
            Value::Fraction(fraction) => {
                let plan = evidence.base().filter(|base| base.is_plan());
                let is_total = || self.is_of_stated_level(fraction) || self.hands_over(evidence);
                let of_stated = || is_total().then_some(Base::Total);
                let plan = plan.or_else(|| self.plan_of_things(evidence)).or_else(|| self.plan_completed(evidence));
                let plan =
                    plan.or_else(|| self.plan_of_member_before(fraction)).or_else(|| self.plan_of_jobs(evidence));
                Finding::of(Role::Fraction, plan.or_else(of_stated))
            }
            _ => Finding::of(Role::Unclassified, None),
        }
    }

    /// `tụ huyết trùng 2.460/2.850 liều, đạt 86,3% kế hoạch; dịch tả 1.530/1.800 liều, đạt 85%`: the list goes on with what was
    /// done of a plan, in the same unit. Measures are done over planned in any case.
    fn plan_of_member_before(&self, fraction: &Fraction) -> Option<Base> {
        let unit = fraction.denominator().unit();
        let indicators = &self.reader.out.indicators;
        let (from, to) = (self.sentence_first.max(self.member_first.saturating_sub(MEMORY)), self.member_first);
        let before = indicators.get(from..to)?.last()?;
        let level = &self.reader.out.figures[before.level?.0];
        let is_same = level.fraction().is_some_and(|done| done.denominator().unit() == unit) && unit.is_countable();
        let of_plan = before.targets.first().map(|target| target.base).or(level.base);
        of_plan.filter(|base| is_same && base.is_plan() && self.bracket.is_none())
    }

    /// `bàn giao mặt bằng 94,3/128,6 ha`, `thu hồi 11,4/26,8 tỷ đồng`: out of what there is to be handed over, and no plan.
    fn hands_over(&self, evidence: &Evidence) -> bool {
        const DEEDS: [[Syllable; 2]; 3] = [words(["bàn", "giao"]), words(["thu", "hồi"]), words(["giải", "phóng"])];
        let clause = evidence.clause..evidence.at;
        clause.into_iter().any(|index| DEEDS.iter().any(|deed| row(self.tokens, index, deed)))
    }

    /// `lúa 1.204 ha; cấy máy 530/1.204 ha`: whether the paragraph stated the whole before as what is, and not as a plan.
    fn is_of_stated_level(&self, fraction: &Fraction) -> bool {
        let whole = fraction.denominator();
        // Of money so much was spent out of what was planned.
        let is_exact = !whole.unit().is_none() && !whole.unit().is_money() && whole.value() >= Decimal::ONE_HUNDRED;
        let indicators = &self.reader.out.indicators;
        let first = self.first.max(indicators.len().saturating_sub(MEMORY));
        let states = |entry: &Indicator| {
            let level = entry.level.map(|level| &self.reader.out.figures[level.0]);
            level.is_some_and(|level| level.role == Role::Amount && level.quantity() == Some(whole))
        };
        is_exact && indicators[first..].iter().any(states)
    }

    /// `19/24 cuộc thanh tra theo kế hoạch`, `11/17 đề án trong KH`: the plan behind the words for what is counted.
    fn plan_of_things(&self, evidence: &Evidence) -> Option<Base> {
        const LONGEST: usize = 6;
        let leads = |token: &Token| matches!(token.word(), THEO | TRONG);
        let (at, _) = phrase(self.tokens, evidence.at + 1, LONGEST).find(|(_, token)| leads(token))?;
        self.plan_at(at + 1).map(|phrase| phrase.base)
    }

    /// `Hoàn thành chỉ tiêu giao quân với 165/165 thanh niên`
    fn plan_completed(&self, evidence: &Evidence) -> Option<Base> {
        let mut clause = evidence.clause..evidence.at;
        let plan = clause.find(|&index| row(self.tokens, index, &[HOAN, THANH]))? + 2;
        self.plan_at(plan).filter(|phrase| phrase.end <= evidence.at).map(|phrase| phrase.base)
    }

    /// `tạo việc làm mới cho 1.465/2.800 lao động`: how many jobs there shall be is planned.
    fn plan_of_jobs(&self, evidence: &Evidence) -> Option<Base> {
        const MAKE: [Syllable; 3] = words(["tạo", "quyết", "thêm"]);
        const JOBS: [Syllable; 2] = words(["việc", "làm"]);
        let mut clause = evidence.clause + 1..evidence.at;
        let makes = |index: usize| row(self.tokens, index, &JOBS) && MAKE.contains(&self.tokens[index - 1].word());
        clause.any(makes).then_some(Base::Plan(None))
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
        let is_class =
            is_age(unit) && !self.measures_age(evidence) || self.follows_age(evidence) || self.is_term(evidence);
        if is_class || self.delimits(evidence) {
            // `48,6% (KH: từ 48,5% trở lên)`
            let plan = self.bracket.and_then(|_| self.plan_at(self.start)).filter(|plan| plan.end <= evidence.at);
            if let Some(plan) = plan.filter(|_| !is_class) {
                return Finding::of(Role::Target, Some(plan.base));
            }
            let role = if self.is_rate_aimed_at(evidence) { Role::Target } else { Role::Criterion };
            return Finding::of(role, None);
        }
        if unit.code() == "sao" {
            return Finding::of(Role::Label, None);
        }
        // `0,3%/tháng` is a percentage too.
        if *unit == Unit::PERCENT || unit.code() == "‰" || unit.code().starts_with("%/") {
            let finding = self.percent(evidence);
            return self.of_plan_of_then(evidence, finding).unwrap_or(finding);
        }
        self.amount(evidence, quantity)
    }

    /// `Tuổi thọ trung bình 71 tuổi`: an age that is measured.
    fn measures_age(&self, evidence: &Evidence) -> bool {
        const LIFE: [Syllable; 2] = words(["tuổi", "thọ"]);
        (evidence.clause..evidence.at).any(|index| row(self.tokens, index, &LIFE))
    }

    /// `tiền gửi kỳ hạn 12 tháng`, `kỳ hạn từ 1 đến 6 tháng`: how long loans and deposits run.
    fn is_term(&self, evidence: &Evidence) -> bool {
        const TERM: [Syllable; 2] = words(["kỳ", "hạn"]);
        const LEADS: usize = 2;
        let first = evidence.at.saturating_sub(LEADS + TERM.len()).max(self.lead_start);
        let is_time = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| unit.is_none() || unit.is_duration());
        is_time
            && (first..evidence.at).any(|index| row(self.tokens, index, &TERM))
            && (first..=evidence.at).all(|index| index == first || !self.tokens[index].gap.has(Gap::CLAUSE))
    }

    /// `đăng ký nghĩa vụ quân sự tuổi 17`
    fn follows_age(&self, evidence: &Evidence) -> bool {
        const AGE: Syllable = s("tuổi");
        let is_bare = self.unit_of(FigureId(evidence.figure)).is_some_and(Unit::is_none);
        let before = evidence.at.checked_sub(1).filter(|&before| before >= self.lead_start);
        is_bare
            && before.is_some_and(|before| self.tokens[before].word() == AGE)
            // `người cao tuổi 268`
            && before.is_some_and(|before| before == 0 || self.tokens[before - 1].word() != CAO)
            && !self.tokens[evidence.at].gap.has(Gap::CLAUSE)
    }

    /// `giảm 28 vụ (-5,4%)`, `giảm 28 vụ (bằng 5,4%)`, `giảm 9 người chết (giảm 9,6%)`: the percentage alone behind a change says the
    /// same in per cent.
    pub(crate) fn change_explained(&self, evidence: &Evidence) -> Option<usize> {
        let equals = || self.is_led_in_bracket(evidence) && self.word_before(evidence) == Some(BANG);
        let again = || {
            let is_alone = self.start + 1 == evidence.at && self.tokens[self.start].gap.has(Gap::OPEN);
            is_alone && matches!(self.tokens[self.start].word(), TANG | GIAM)
        };
        let change = self.bracket.filter(|_| self.is_alone_in_bracket(evidence) || equals() || again())?.after?;
        let is_percent = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| *unit == Unit::PERCENT);
        let before = &self.reader.out.figures[change];
        let is_change =
            before.role == Role::Change && self.unit_of(FigureId(change)).is_some_and(|unit| !unit.is_ratio());
        (is_percent && is_change).then_some(change)
    }

    pub(crate) fn is_signed(&self, evidence: &Evidence) -> bool {
        let token = &self.tokens[evidence.at];
        self.reader.text[token.start..token.end].starts_with(['+', '-', '−', '–'])
    }

    /// `từ 18 tuổi trở lên`, `dưới 6 m 152 chiếc`: a class of things.
    fn delimits(&self, evidence: &Evidence) -> bool {
        let next = evidence.at + 1;
        // `từ 75% kế hoạch năm trở lên`
        let onward = (next..next + 1 + self.plan_words(next))
            .any(|index| row(self.tokens, index, &[TRO, LEN]) || row(self.tokens, index, &[TRO, XUONG]));
        if self.bounds_count(evidence.at) {
            return true;
        }
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
            && self.is_hoped(evidence)
            || self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| {
                // `Sản lượng lương thực từ 488.000 tấn trở lên`
                let measures = !unit.is_countable() && !unit.is_none() && !is_age(unit);
                unit.is_ratio() || measures && evidence.own_subject && self.block.states_levels
            }) && self.is_to_come()
            // `năng suất phấn đấu từ 66 tạ/ha trở lên`
            || evidence.at >= 3 && row(self.tokens, evidence.at - 3, &[PHAN, DAU_STRIVE, TU]);
        (onward && !is_goal && evidence.cue.is_none_or(|cue| cue.distance > 0 || before == Some(TU))) || opens_age
    }

    /// `Tỷ lệ bao phủ bảo hiểm y tế 97% trở lên`: what a rate is to reach, and no class of things.
    fn is_rate_aimed_at(&self, evidence: &Evidence) -> bool {
        let opens = |&index: &usize| self.tokens[index].gap.has(Gap::COLON);
        let begins = (self.start + 1..=evidence.at).rev().find(opens).unwrap_or(self.start);
        let is_ratio = self.unit_of(FigureId(evidence.figure)).is_some_and(Unit::is_ratio);
        let is_first = self.tokens[begins..evidence.at].iter().all(|token| token.figure().is_none());
        is_ratio && is_first && evidence.cue.is_none() && is_rate(self.tokens, begins)
    }

    /// How many words of a plan stand at `at`: `kế hoạch năm`.
    fn plan_words(&self, at: usize) -> usize {
        self.plan_at(at).map_or(0, |phrase| phrase.end - at)
    }

    /// `dưới 6 m 152 chiếc`, `từ 6 m đến dưới 12 m 187 chiếc`, `trên 70% là 5,2 ha`: bounds right before what lies within
    /// them. `đã qua 21 ngày`, `dưới 5 tiêu chí` say no more.
    fn bounds_count(&self, at: usize) -> bool {
        let before = |at: usize| at.checked_sub(1).map_or(Syllable::NONE, |index| self.tokens[index].word());
        let is_range = |at: usize| {
            self.tokens[at]
                .figure()
                .is_some_and(|figure| matches!(self.reader.out.figures[figure].value, Some(Value::Range(_))))
        };
        let is_bound = matches!(before(at), TREN | DUOI) || before(at) == TU && is_range(at);
        let unit = |at: usize| self.unit_of(FigureId(self.tokens.get(at)?.figure()?));
        let code = unit(at).map(Unit::code);
        if before(at) == DUOI && code == Some("tiêu chí") || before(at) == PAST && code == Some("ngày") {
            return true;
        }
        if before(at) == TREN && code == Some("dân") && self.is_per_head(at) {
            return true;
        }
        if before(at) == TREN && code == Some("ha") && self.is_per_hectare(at) {
            return true;
        }
        // A count of something else.
        let is_count = |index: usize| {
            let figure = self.tokens.get(index).and_then(Token::figure);
            let is = figure.is_some_and(|figure| matches!(self.reader.raw[figure].form, Form::Amount));
            is && unit(index).is_some() && unit(index) != unit(at)
        };
        // With no sign between but a colon.
        let counts = |index: usize| {
            let apart = Gap::CLAUSE.without(Gap::COLON);
            is_count(index) && !self.tokens[index].gap.has(apart)
        };
        // `dưới 3 tháng 11.283 người`
        let next =
            at + 1 + usize::from(self.tokens.get(at + 1).is_some_and(|next| matches!(next.word(), LA | THANG | NAM)));
        if is_bound && counts(next) && !self.tokens[at].gap.has(Gap::CLAUSE) {
            return true;
        }
        // `1.286 tàu từ 12 m đến dưới 15 m`, `từ 12 m đến dưới 15 m là 1.130 tàu`
        let to = self.tokens.get(at + 1).is_some_and(|next| matches!(next.word(), DEN | TOI));
        let upper = at + 2 + usize::from(self.tokens.get(at + 2).is_some_and(|next| next.word() == DUOI));
        let is_upper = before(at) == TU && to && unit(upper) == unit(at);
        let is_copula = self.tokens.get(upper + 1).is_some_and(|next| next.word() == LA);
        let of_count = |at: usize| at >= 2 && is_count(at - 2) && !self.tokens[at - 1].gap.has(Gap::CLAUSE);
        // The lower bound is one where the upper is, and the upper where the lower is.
        let lower = at.checked_sub(3).filter(|&lower| {
            let leads = before(at) == DUOI && matches!(before(at - 1), DEN | TOI) && before(lower) == TU;
            leads && unit(lower) == unit(at) && unit(at).is_some()
        });
        lower.is_some_and(of_count)
            || is_upper && (counts(upper + 1 + usize::from(is_copula)) || of_count(at) && upper > at + 2)
    }

    /// `số bác sĩ trên 10.000 dân đạt 9,4 bác sĩ`: so many people as a rate is told of.
    fn is_per_head(&self, at: usize) -> bool {
        const LEAST: Decimal = Decimal::ONE_THOUSAND;
        let figure = self.tokens[at].figure();
        let value = figure.and_then(|figure| self.reader.out.figures[figure].quantity()).map(|people| people.value());
        let is_round =
            value.is_some_and(|value| value >= LEAST && value.checked_rem(LEAST).is_some_and(|rest| rest.is_zero()));
        let verb = self.tokens.get(at + 1).filter(|next| !next.gap.has(Gap::CLAUSE));
        let leads = verb.is_some_and(|next| matches!(next.word(), DAT | LA));
        is_round && leads && self.tokens.get(at + 2).is_some_and(|next| next.figure().is_some())
    }

    /// `Giá trị sản phẩm trên 01 ha đất trồng trọt đạt 120 triệu đồng`: the ground that money is told of.
    fn is_per_hectare(&self, at: usize) -> bool {
        const LONGEST: usize = 12;
        let quantity = self.tokens[at].figure().and_then(|figure| self.reader.out.figures[figure].quantity());
        let is_one = quantity.is_some_and(|ground| ground.value() == Decimal::ONE);
        let behind = self.tokens.iter().skip(at + 1).take(LONGEST).take_while(|token| !token.gap.has(Gap::CLAUSE));
        let mut told = behind.filter(|token| !is_time(self.reader.raw, token)).filter_map(Token::figure);
        let value = told.next().and_then(|told| self.reader.out.figures[told].value.as_ref()?.unit());
        is_one && value.is_some_and(Unit::is_money)
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

    /// `giảm 411 hộ, tương ứng 1,22 điểm %`: the change that this one says again.
    fn answering_change(&self, evidence: &Evidence) -> Option<usize> {
        let answers = as_much_before(self.tokens, evidence.at).is_some();
        self.scope.last.filter(|&last| answers && self.reader.out.figures[last].role == Role::Change)
    }

    /// `tăng 0,34% so với tháng trước, 2,06% so với tháng 12`, `tăng 7,7% số vụ, 2,9% số người chết`: the growth whose verb this one
    /// shares.
    pub(crate) fn growth_carried_on(&self, evidence: &Evidence) -> Option<usize> {
        let last = self.scope.last.filter(|_| evidence.cue.is_none())?;
        let last = Some(last).filter(|&last| self.reader.out.figures[last].role == Role::Growth)?;
        if self.counts_stand_behind(evidence.at) {
            return Some(last);
        }
        let has_base = evidence.after.is_some_and(|phrase| phrase.base != Base::Total) && !evidence.own_subject;
        // Between the two stand the base of the first and nothing else, but perhaps the level of then in a bracket.
        const LONGEST: usize = 64;
        let from = self.consumed.max(evidence.at.saturating_sub(LONGEST)).min(evidence.at);
        let closed = (from..evidence.at).rev().find(|&index| self.tokens[index].gap.has(Gap::CLOSE));
        let leads = self.tokens[closed.unwrap_or(from)..evidence.at].iter().all(|token| token.word() == VA);
        (has_base && leads && self.bracket.is_none()).then_some(last)
    }

    /// Whether what is counted stands behind this figure as behind the one before: `7,7% số vụ, 2,9% số người chết`.
    fn counts_stand_behind(&self, at: usize) -> bool {
        let between = self.tokens.get(self.lead_start..at).unwrap_or_default();
        let is_named = between.first().is_some_and(|first| first.word() == SO_COUNT);
        let is_whole = between.iter().all(|token| !token.gap.has(Gap::CLAUSE));
        let goes_on = self.tokens[at].gap == Gap::COMMA || between.last().is_some_and(|last| last.word() == VA);
        is_named && is_whole && goes_on && self.next_word(at) == SO_COUNT
    }

    /// `tăng 1.320 lượt, tương ứng 2,5%`: the change that this growth says again.
    pub(crate) fn change_in_percent(&self, evidence: &Evidence) -> Option<usize> {
        let is_percent = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| *unit == Unit::PERCENT);
        self.answering_change(evidence)
            .filter(|&change| is_percent && self.unit_of(FigureId(change)).is_some_and(|unit| !unit.is_ratio()))
    }

    /// The sign of a change by its verb: `giảm 6,1%` is −6.1, `vượt 2%` a ratio of 102.
    fn apply_direction(&mut self, evidence: &Evidence, role: Role, value: &Value) {
        // `thấp hơn mức ước 8,02%` says what it is compared with, and not by how much.
        if self.is_level_of_comparison(evidence) {
            return;
        }
        let direction = match evidence.verb() {
            Some(Verb::Up | Verb::Over) => Direction::Up,
            Some(Verb::Down | Verb::Short) => Direction::Down,
            _ => {
                let same = if role == Role::Growth {
                    self.change_explained(evidence)
                } else {
                    self.growth_explained(evidence)
                };
                // `giảm 3,17% và 6,4%`: one verb for the row.
                let row = self.run.figures.first().copied().filter(|&first| first != evidence.figure);
                let same = same
                    .or_else(|| self.answering_change(evidence))
                    .or_else(|| self.growth_carried_on(evidence))
                    .or_else(|| self.change_carried_on(evidence))
                    .or(row);
                let direction = match same {
                    Some(same) => self.reader.out.figures[same].direction,
                    None => self.compared_before(evidence).map(|(_, direction)| direction),
                };
                match direction {
                    Some(direction) if matches!(role, Role::Change | Role::Growth) => direction,
                    _ => return,
                }
            }
        };
        self.turn(evidence, role, value, direction);
    }

    /// `thấp hơn bình quân chung (13,4%) là 4,6 điểm phần trăm`: which way a change in points goes, by the comparative of its
    /// sentence, and where that stands.
    pub(crate) fn compared_before(&self, evidence: &Evidence) -> Option<(usize, Direction)> {
        let in_points = self.is_in_points(evidence);
        let member = (self.start..evidence.at).rev().filter(|_| in_points);
        let (at, verb) = member.into_iter().find_map(|index| match self.tokens[index].word() {
            HON => Some((index, comparative(self.tokens, index)?)),
            _ => None,
        })?;
        Some((at, if verb == Verb::Down { Direction::Down } else { Direction::Up }))
    }

    fn turn(&mut self, evidence: &Evidence, role: Role, value: &Value, direction: Direction) {
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
            (_, Value::Range(range)) if direction == Direction::Down && !signed => {
                if let Some(turned) = QuantityRange::new(turn(range.high()), turn(range.low())) {
                    figure.value = Some(Value::Range(turned));
                }
            }
            _ => {}
        }
        let bare = figure.quantity().is_some_and(|quantity| quantity.unit().code().is_empty());
        if bare && role == Role::Change && figure.base.is_some() && figure.issue.is_none() {
            figure.issue = Some(Issue::MissingUnit);
        }
    }
}

/// `qua 21 ngày`
const PAST: Syllable = s("qua");

fn is_age(unit: &Unit) -> bool {
    matches!(unit.code(), "tuổi" | "tháng tuổi" | "ngày tuổi")
}
