//! What is planned itself: `kế hoạch là 215 tỷ đồng`, `tỉnh giao 12 km`, `thấp hơn chỉ tiêu (96%)`.

use super::level::MEMORY;
use super::plan::planned_alone;
use crate::statement::evidence::Evidence;
use crate::statement::name::composed::DEEDS;
use crate::statement::phrase::base::BasePhrase;
use crate::statement::phrase::cue::{Verb, comparative, is_filler, plan_head};
use crate::statement::phrase::setter::{names_setter, plan_decided, set_alone};
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, Token, is_time, phrase, row};
use crate::statement::units::same_unit;
use crate::statement::words::*;
use crate::text::{Syllable, words};
use crate::{Base, FigureId, IndicatorId, Role, Setter, Unit, Value};
use rust_decimal::Decimal;

/// What a plan was brought to.
pub(crate) const CARRIED_OUT: [&[Syllable]; 3] = [&[THUC, HIEN], &[THUC, HIEN, DUOC], &[THUC, HIEN, DAT]];

impl Sentence<'_, '_> {
    /// The plan whose words stand in the clause before the figure.
    pub(crate) fn printed_plan(&self, evidence: &Evidence) -> Base {
        let mut plan = Base::Plan(None);
        // `kế hoạch HĐND tỉnh giao tại Nghị quyết số 45/NQ-HĐND`: the paper that says so is no other plan.
        // `đối với chỉ tiêu này`: nor is what points back.
        let is_paper = |index: usize| {
            let behind = index + plan_head(self.tokens, index);
            row(self.tokens, index, &[NGHI, QUYET, SO_COUNT])
                || self.tokens.get(behind).is_some_and(|token| token.word() == NAY_THIS)
        };
        for index in evidence.clause..evidence.at {
            if let Some(phrase) = self.plan_at(index).filter(|_| !is_paper(index)) {
                plan = phrase.base;
            }
        }
        // `Huyện giao chỉ tiêu sản lượng là 2.520 tấn`
        if plan == Base::Plan(None) {
            plan = self.plan_given(evidence).unwrap_or(plan);
        }
        // `tỉnh giao 12 km`, `Quốc hội giao dưới 4%`
        let last = (evidence.clause..evidence.at).rev().find(|&index| !is_filler(self.tokens[index].word()));
        if let Some(giao) = last.filter(|&last| plan == Base::Plan(None) && self.tokens[last].word() == GIAO) {
            return Base::Plan(self.setter_who_assigns(evidence.clause, giao));
        }
        self.by_lead(BasePhrase { base: plan, end: evidence.at }).base
    }

    /// Whether the clause says that a plan *is* the figure: `Tổng kế hoạch vốn năm 2023 là 215.600 triệu đồng`.
    pub(crate) fn states_plan(&self, evidence: &Evidence) -> bool {
        let Some(cue) = evidence.cue.filter(|cue| cue.distance == 0) else {
            return false;
        };
        if self.tokens[cue.at].word() != LA {
            return false;
        }
        // `Dự toán chi giáo dục, đào tạo là 3.612 tỷ đồng`: from the head of the name.
        let from = self.subject_start(evidence).min(evidence.clause);
        let is_named = (from..cue.at).any(|index| plan_head(self.tokens, index) > 0);
        (is_named || self.opens_with_plan(cue.at))
            && !(evidence.clause..cue.at).any(|index| row(self.tokens, index, &[THUC, HIEN]))
    }

    /// `Kế hoạch tái canh, ghép cải tạo cà phê năm 2019 là …`, `Kế hoạch vốn do xã quản lý, kể cả phần nhận bàn giao, là …`: whether a plan
    /// opens the member of the sentence, and no figure and no verb of what was done stand up to `to`.
    fn opens_with_plan(&self, to: usize) -> bool {
        let from = self.start + usize::from(self.tokens[self.start.min(to)].word() == TONG);
        from < to && plan_head(self.tokens, from) > 0 && self.goes_on_from_plan(from + 1, to)
    }

    /// Whether no figure, no other member of the sentence and no verb of what was done stands in the words that lead from a plan
    /// to how much it is.
    fn goes_on_from_plan(&self, from: usize, to: usize) -> bool {
        const APART: Gap = Gap::MEMBER.with(Gap::COLON).with(Gap::OPEN).with(Gap::CLOSE);
        (from..to).all(|index| {
            let token = &self.tokens[index];
            let is_plain = token.figure().is_none() || is_time(self.reader.raw, token);
            is_plain && !token.gap.has(APART) && !matches!(token.word(), DA | DAT | UOC | BANG | TANG | GIAM | VUOT)
        })
    }

    /// `thấp hơn chỉ tiêu (96%) 0,8 điểm phần trăm`: the plan whose words stand right before the bracket.
    pub(crate) fn plan_before_bracket(&self, evidence: &Evidence) -> Option<Base> {
        if let Some(plan) = self.plan_right_before(evidence) {
            return Some(plan);
        }
        let (_, base) = self.base_to_bracket().filter(|(_, base)| base.is_plan())?;
        self.is_alone_in_bracket(evidence).then_some(base)
    }

    /// `24.630 lao động, so chỉ tiêu 23.000 lao động đạt 107,1%`: the plan's level right behind its words, in the unit of the
    /// level that is held against it.
    fn plan_right_before(&self, evidence: &Evidence) -> Option<Base> {
        let (begin, phrase) =
            self.lead_base.filter(|(_, phrase)| phrase.end == evidence.at && phrase.base.is_plan())?;
        // `4,68%, thấp hơn kế hoạch 0,12%`: how far it is from the plan.
        let more = begin.checked_sub(1).filter(|&more| self.tokens[more].word() == HON);
        if more.is_some() && !self.is_near_last(evidence.figure) {
            return None;
        }
        let units =
            self.unit_of(FigureId(evidence.figure)).zip(self.level().and_then(|level| self.unit_of(FigureId(level))));
        units.is_some_and(|(this, level)| this == level && !this.is_none()).then_some(phrase.base)
    }

    /// `được 2.744 tỷ đồng trên 3.500 tỷ đồng kế hoạch`, `1.204 tỷ đồng trên tổng số 3.150 tỷ đồng dự toán giao`: whether the figure is
    /// that out of which the level before it was reached, in its unit.
    pub(crate) fn is_out_of(&self, evidence: &Evidence, unit: &Unit) -> bool {
        let over = [&[TREN][..], &[TREN, TONG, SO_COUNT]];
        let held = self.scope.last.and_then(|last| self.unit_of(FigureId(last)));
        let is_plan = !unit.is_ratio() && self.plan_at(evidence.at + 1).is_some();
        is_plan
            && over.iter().any(|over| self.follows(evidence, over))
            && held.is_some_and(|held| same_unit(held, unit))
    }

    /// `vốn được giao 8.246 tỷ đồng`, `HĐND tỉnh giao 8.650 tỷ đồng`, `KH giao 650 ha`: the plan, by who assigns it.
    pub(crate) fn assigned(&self, evidence: &Evidence, unit: &Unit) -> Option<Base> {
        // `giải ngân 321 tỷ đồng trên tổng số 470 tỷ đồng KH Thủ tướng giao`
        let next = self.tokens.get(evidence.at + 1).filter(|next| !next.gap.has(Gap::CLAUSE));
        let plan = next.and_then(|_| self.plan_at(evidence.at + 1));
        if let Some(plan) = plan.filter(|_| self.is_out_of(evidence, unit)) {
            return Some(plan.base);
        }
        let is_given = plan.filter(|plan| unit.is_money() && self.tokens[plan.end - 1].word() == GIAO);
        if let Some(plan @ Base::Plan(Some(_))) = is_given.map(|plan| plan.base) {
            return Some(plan);
        }
        if let Some(plan) =
            self.plan_given(evidence).or_else(|| self.by_plan_ahead(evidence)).or_else(|| self.plan_of_deed(evidence))
        {
            return Some(plan);
        }
        if let Some(plan) = self.plan_again(evidence, unit) {
            return Some(plan);
        }
        // `HĐND tỉnh giao đầu năm 5.850 tỷ đồng`
        let leads = |index: &usize| {
            let token = &self.tokens[*index];
            is_filler(token.word()) || matches!(token.word(), DAU | NAM) || is_time(self.reader.raw, token)
        };
        let giao = (evidence.clause..evidence.at).rev().find(|index| !leads(index))?;
        let before = giao.checked_sub(1).filter(|&before| before >= evidence.clause)?;
        if unit.is_money() && self.is_allotted(giao) {
            return Some(Base::Plan(None));
        }
        if self.tokens[giao].word() != GIAO {
            return self.given_to(evidence).filter(|_| unit.is_money());
        }
        let setter = self.setter_who_assigns(evidence.clause, giao);
        // `Tổng vốn đầu tư giao năm 2018 là 312.600 triệu đồng`
        let is_told = self.word_before(evidence) == Some(LA);
        let is_assigned = unit.is_money() && (setter.is_some() || is_told || self.tokens[before].word() == DUOC);
        let is_plan = (evidence.clause..giao).any(|index| self.plan_at(index).is_some());
        (is_assigned || is_plan).then_some(Base::Plan(setter))
    }

    /// `Bộ giao 2.800 ha, HĐND tỉnh giao 3.100 ha`, `Thủ tướng giao 59.500 tỷ đồng, HĐND tỉnh thông qua 62.000 tỷ đồng`: behind one plan that
    /// of another, in the same unit, by nothing but who sets it.
    fn plan_again(&self, evidence: &Evidence, unit: &Unit) -> Option<Base> {
        // Of a row the last figure is read when its first is, and nothing may stand behind it.
        let lead = self.tokens.get(self.lead_start)?;
        let last = self.scope.last.filter(|_| lead.gap == Gap::COMMA)?;
        let follows = self.reader.out.figures[last].role == Role::Target && self.unit_of(FigureId(last)) == Some(unit);
        let end = set_alone(self.tokens, self.lead_start, evidence.at).filter(|_| follows)?;
        let (setter, _) = self.setter_between(self.lead_start, end);
        setter.map(|setter| Base::Plan(Some(setter)))
    }

    /// `chỉ tiêu 90%, thực hiện 91,5%`: the plan right before, and its indicator, that a level is what was reached of.
    pub(crate) fn carries_out(&self, evidence: &Evidence) -> Option<(FigureId, IndicatorId)> {
        let done = CARRIED_OUT
            .iter()
            .any(|words| self.lead_start + words.len() == evidence.at && self.follows(evidence, words));
        // Behind a semicolon the plan is that of what is still spoken of.
        let spoken_of = || planned_alone(&self.reader.out.indicators[self.scope.indicator?.0]);
        let key = || if self.is_key_of_reached(evidence) { spoken_of() } else { None };
        let plan = self.scope.last.filter(|_| done).map(FigureId).or_else(key)?;
        let figure = &self.reader.out.figures[plan.0];
        let is_open = |id: &IndicatorId| {
            let planned = &self.reader.out.indicators[id.0];
            planned.level.is_none() && planned.targets.len() == 1 && planned.targets[0].level == Some(plan)
        };
        let same =
            self.unit_of(plan).zip(self.unit_of(FigureId(evidence.figure))).is_some_and(|(plan, level)| plan == level);
        let indicator = figure.indicator.filter(|id| figure.role == Role::Target && same && is_open(id))?;
        Some((plan, indicator))
    }

    /// `kế hoạch: 2.800 người; ước thực hiện năm 2019: 3.046 người`: whether the words before a colon say that so much was carried out, and
    /// nothing else.
    fn is_key_of_reached(&self, evidence: &Evidence) -> bool {
        let lead = self.lead_start.min(evidence.at)..evidence.at;
        let is_key = |index: usize| {
            let token = &self.tokens[index];
            let is_plain = index == lead.start || !token.gap.has(Gap::CLAUSE);
            is_plain && (matches!(token.word(), UOC | THUC | HIEN | DUOC) || is_time(self.reader.raw, token))
        };
        let says = lead.clone().any(|index| row(self.tokens, index, &[THUC, HIEN]));
        says && self.tokens[evidence.at].gap == Gap::COLON && lead.clone().all(is_key)
    }

    /// `vốn bố trí 25 tỷ đồng`, `kinh phí được bố trí 186 tỷ đồng`: whether the words that end at `at` set money aside.
    fn is_allotted(&self, at: usize) -> bool {
        const ALLOT: [[Syllable; 2]; 2] = [words(["bố", "trí"]), words(["phân", "bổ"])];
        let Some(first) = at.checked_sub(1).filter(|first| *first > self.lead_start) else { return false };
        let begins = ALLOT.iter().any(|allot| row(self.tokens, first, allot));
        begins && matches!(self.tokens[first - 1].word(), VON | DUOC)
    }

    /// `Theo kế hoạch, toàn huyện xuống giống 45.500 ha lúa, sản lượng 287.500 tấn`: what a sentence says that a plan opens, and no
    /// word reports.
    fn by_plan_ahead(&self, evidence: &Evidence) -> Option<Base> {
        const LONGEST: usize = 40;
        const OPENING: usize = 8;
        // `Cây mắc ca: Theo kế hoạch, …`
        let opens = |&index: &usize| self.tokens[index].gap.has(Gap::COLON);
        let first = self.sentence_start;
        let begins = (first + 1..evidence.at.min(first + OPENING)).find(opens).unwrap_or(first);
        if self.tokens[begins].word() != THEO || evidence.at > begins + LONGEST {
            return None;
        }
        let plan = self.plan_at(begins + 1)?;
        let ends = (plan.end..evidence.at).take(OPENING).find(|&index| self.tokens[index].gap.has(Gap::CLAUSE))?;
        let reports = |index: usize| matches!(self.tokens[index].word(), DA | DAT | UOC | BANG | TANG | GIAM | QUA);
        let is_plain = self.tokens[ends].gap == Gap::COMMA && !(ends..evidence.at).any(reports);
        (is_plain && self.bracket.is_none()).then_some(plan.base)
    }

    /// `Chỉ tiêu HĐND huyện giao cho cả năm là tạo việc làm mới cho 2.100 lao động`: what a plan that opens the sentence says shall be
    /// done, and how much.
    fn plan_of_deed(&self, evidence: &Evidence) -> Option<Base> {
        const LONGEST: usize = 8;
        let from = self.lead_start.max(evidence.at.saturating_sub(LONGEST)).min(evidence.at);
        let copula = (from..evidence.at).rev().find(|&index| self.tokens[index].word() == LA)?;
        let deed = copula + 1..evidence.at;
        let is_deed = |token: &Token| {
            !token.gap.has(Gap::CLAUSE)
                && token.figure().is_none()
                && !matches!(token.word(), DA | DAT | UOC | CO | CON)
        };
        let says =
            !deed.is_empty() && self.tokens[deed].iter().all(is_deed) && !self.tokens[evidence.at].gap.has(Gap::CLAUSE);
        // `Lao động, việc làm: Chỉ tiêu …`
        let opens = |&index: &usize| self.tokens[index].gap.has(Gap::COLON);
        let begins = (self.start..copula).take(MEMORY).find(opens).unwrap_or(self.start);
        let plan = self.plan_at(begins).filter(|plan| says && plan.end <= copula)?;
        let goes_on = |token: &Token| token.figure().is_none() || is_time(self.reader.raw, token);
        self.tokens[plan.end..copula].iter().take(MEMORY).all(goes_on).then_some(plan.base)
    }

    /// `Tổng nguồn vốn Trung ương giao cho tỉnh năm 2022 là 318 tỷ đồng`, `Trung ương giao cho tỉnh 318 tỷ đồng`: by who gives it,
    /// and to whom.
    fn given_to(&self, evidence: &Evidence) -> Option<Base> {
        const LONGEST: usize = 8;
        const RECEIVERS: [Syllable; 9] = words(["bộ", "huyện", "phố", "phường", "sở", "thành", "thị", "tỉnh", "xã"]);
        let from = evidence.clause.max(evidence.at.saturating_sub(LONGEST));
        let gives = |&index: &usize| row(self.tokens, index, &[GIAO, CHO]);
        let receives = |gives: usize| {
            let mut receivers = self.tokens[gives + 2..evidence.at].iter();
            evidence.at > gives + 2 && receivers.all(|token| RECEIVERS.contains(&token.word()))
        };
        let gives = (from..evidence.at).find(gives)?;
        let gives = Some(gives).filter(|&gives| self.word_before(evidence) == Some(LA) || receives(gives))?;
        let setter = self.setter_right_before(evidence.clause, gives);
        setter.map(|setter| Base::Plan(Some(setter)))
    }

    /// `tỉnh được Trung ương giao dự toán thu ngân sách 3.850 tỷ đồng`, `được giao chỉ tiêu khám, chữa bệnh cho 3.500 lượt
    /// người`: the plan is what is given, and the figure its level, where no verb says that more was done.
    fn plan_given(&self, evidence: &Evidence) -> Option<Base> {
        const LONGEST: usize = 20;
        let from = self.lead_start.max(evidence.at.saturating_sub(LONGEST));
        // `hoàn thành việc giao dự toán` names what was done.
        let is_set = |at: usize| matches!(self.tokens[at].word(), DUOC | DA) || names_setter(self.tokens, at, at + 1);
        // `Thủ tướng Chính phủ giao tỉnh hoàn thành 1.450 căn nhà`
        // `HĐND huyện giao gieo trồng 4.860 ha`
        let demands = |at: usize| {
            let completes = (at + 1..=at + 3).any(|index| row(self.tokens, index, &[HOAN, THANH]));
            completes || DEEDS.iter().any(|deed| row(self.tokens, at + 1, deed))
        };
        let gives = |&index: &usize| {
            let begins = index.checked_sub(1).is_some_and(|before| before >= from && is_set(before));
            let is_plan = || plan_head(self.tokens, index + 1) > 0 || demands(index);
            begins && self.tokens[index].word() == GIAO && is_plan()
        };
        let gives = (from..evidence.at).rev().find(gives)?;
        // `giao dự toán cho 65 xã, phường`: to whom.
        let matter = gives + 1 + plan_head(self.tokens, gives + 1);
        let is_to = self.word_before(evidence) == Some(CHO) && !self.has_subject(matter, evidence.at);
        let is_level = self.goes_on_from_plan(gives + 1, evidence.at) && !self.tokens[evidence.at].gap.has(Gap::CLAUSE);
        (is_level && !is_to).then(|| Base::Plan(self.setter_right_before(from, gives)))
    }

    /// `Tổng kế hoạch vốn đầu tư công trên 3.580 tỷ đồng`: what the clause names is a plan, and no verb says that more was
    /// done.
    pub(crate) fn is_plan_named(&self, evidence: &Evidence) -> bool {
        // `với dự toán thu 911 tỷ đồng, đã quyết toán 998 tỷ đồng`; `Trường THCS: KH vốn 6.300 triệu đồng`
        let clause = evidence.clause.min(evidence.at)..evidence.at;
        let begins = clause.rev().find(|&index| self.tokens[index].gap.has(Gap::COLON)).unwrap_or(evidence.clause);
        let leads = matches!(self.tokens[begins].word(), TONG | VOI);
        let from = plan_decided(self.tokens, begins, evidence.at).unwrap_or(begins + usize::from(leads));
        // `Chỉ tiêu giải quyết việc làm cả năm 16.000 lao động`
        let is_aim = row(self.tokens, from, &[CHI, TIEU]);
        let is_plan = is_aim
            || row(self.tokens, from, &[KE, HOACH])
            || row(self.tokens, from, &[DU, TOAN_ESTIMATE])
            || row(self.tokens, from, &[KH, VON]);
        // `kế hoạch vốn được phân bổ 214 tỷ đồng` is a plan still.
        const GIVEN: [Syllable; 5] = words(["giao", "phân", "bố", "cấp", "duyệt"]);
        let acts = |index: usize| match self.tokens[index].word() {
            DUOC => !GIVEN.contains(&self.next_word(index)),
            word => word == DA || row(self.tokens, index, &[THUC, HIEN]),
        };
        // `Kế hoạch năm 2019 toàn tỉnh có thêm 13 xã đạt chuẩn`
        let is_dated =
            self.tokens.get(from + plan_head(self.tokens, from)).is_some_and(|token| is_time(self.reader.raw, token));
        let counts = |unit: &Unit| unit.is_countable() && !is_aim && !(is_dated && from == self.sentence_start);
        is_plan
            && evidence.cue.is_none_or(|cue| cue.verb == Verb::Plan)
            && self
                .unit_of(FigureId(evidence.figure))
                .is_some_and(|unit| !unit.is_none() && !counts(unit) && !unit.is_ratio())
            && !(from..evidence.at).any(acts)
    }

    /// A percentage that is planned itself, where other words than those of `KH 95%` say so.
    pub(crate) fn planned_percent(&self, evidence: &Evidence) -> Option<Base> {
        let compared = self.plan_compared(evidence).or_else(|| self.plan_set_behind(evidence));
        compared.or_else(|| self.plan_demanded(evidence)).or_else(|| self.plan_assigned(evidence))
    }

    /// `trong khi tỉnh giao 89,5% và Thủ tướng Chính phủ giao 87,9%`: by who assigns it, and nothing else.
    pub(crate) fn plan_assigned(&self, evidence: &Evidence) -> Option<Base> {
        // `vượt chỉ tiêu Trung ương giao 22,2%` says by how much.
        let exceeds = matches!(evidence.verb(), Some(Verb::Over | Verb::Short | Verb::Up | Verb::Down));
        // `đạt 50,1% kế hoạch Thủ tướng giao, 43,4% kế hoạch tỉnh giao`: behind a sign begins what comes next.
        let is_apart = self.tokens[evidence.at].gap.has(Gap::CLAUSE);
        let assigns = evidence.at.checked_sub(1).filter(|_| !exceeds && !is_apart)?;
        if self.tokens[assigns].word() != GIAO {
            return None;
        }
        let setter = self.setter_right_before(self.lead_start, assigns);
        setter.map(|setter| Base::Plan(Some(setter)))
    }

    /// Who assigns a plan by `giao` at `assigns`: by the words from the plan on, or else by those right before the verb, where
    /// others stand between: `Giải ngân vốn: Kế hoạch vốn năm 2025 Thủ tướng giao 5.486 tỷ đồng`.
    fn setter_who_assigns(&self, from: usize, assigns: usize) -> Option<Setter> {
        let (setter, _) = self.setter_between(from, assigns + 1);
        setter.or_else(|| self.setter_right_before(from, assigns))
    }

    /// Who is named by the words that end at `assigns`.
    fn setter_right_before(&self, from: usize, assigns: usize) -> Option<Setter> {
        const LONGEST: usize = 8;
        let words = (from..assigns).rev().take(LONGEST);
        let first = words.take_while(|&index| names_setter(self.tokens, index, assigns)).last()?;
        self.setter_between(first, assigns + 1).0
    }

    /// `ước 94,2%, nhỉnh hơn chỉ tiêu 94,1%`, `tăng 7%, vượt mục tiêu Quốc hội đề ra (6,5%)`: the plan's own level, near the
    /// one that is compared with it. `vượt kế hoạch (22%)` says by how much.
    pub(crate) fn plan_compared(&self, evidence: &Evidence) -> Option<Base> {
        const LONGEST: usize = 12;
        // `421/612 trường đạt chuẩn (68,7%), cao hơn mục tiêu đề ra là 68%`: the share in brackets is compared with it.
        let share = self.scope.indicator.and_then(|told| self.reader.out.indicators[told.0].share);
        let is_near_share = || share.is_some_and(|share| self.is_near(evidence.figure, share.0));
        let is_near_last = self.is_near_last(evidence.figure) || is_near_share();
        // `đạt 1.042 nghìn lượt, tăng 56%, vượt kế hoạch (1.000 nghìn lượt)`: what exceeds a plan is the level.
        let is_near_level = || self.level().is_some_and(|level| self.is_near(evidence.figure, level));
        if !is_near_last && !is_near_level() {
            return None;
        }
        let bracket = self.bracket.filter(|_| self.is_alone_in_bracket(evidence));
        // `đạt và vượt mục tiêu cuối nhiệm kỳ, 11 chỉ tiêu đạt từ 50%`
        if bracket.is_none() && self.tokens[evidence.at].gap.has(Gap::COMMA) {
            return None;
        }
        let (from, end) = bracket.map_or((self.lead_start, evidence.at), |bracket| (bracket.lead, self.start));
        let from = from.max(end.saturating_sub(LONGEST));
        let plan = |index: usize| self.plan_at(index).filter(|plan| plan.end >= end);
        let (head, plan) = (from..end).find_map(|index| Some((index, plan(index)?)))?;
        let before = head.checked_sub(1).filter(|&before| before >= from)?;
        let is_so = before >= 1 && row(self.tokens, before - 1, &[SO, VOI]);
        // `đạt 94,1% dân số, bằng mục tiêu đề ra (94,1%)`
        let equals = bracket.is_some() && self.tokens[before].word() == BANG;
        let compares = is_near_last && (is_so || equals || matches!(self.tokens[before].word(), HON | MUC_LEVEL));
        (compares || self.tokens[before].word() == VUOT).then_some(plan.base)
    }

    /// `Tỷ lệ thất nghiệp 2,61%, đạt mục tiêu giữ dưới 3%`: the plan's own level behind a bound, where the plan is reached.
    pub(crate) fn plan_kept(&self, evidence: &Evidence) -> Option<Base> {
        const LONGEST: usize = 12;
        let is_bound = matches!(self.word_before(evidence), Some(DUOI | TREN)) && self.is_near_last(evidence.figure);
        let from = self.lead_start.max(evidence.at.saturating_sub(LONGEST));
        let reached = (from + 1..evidence.at)
            .find(|&head| matches!(self.tokens[head - 1].word(), DAT | THANH) && plan_head(self.tokens, head) > 0);
        reached.filter(|_| is_bound).and_then(|head| self.plan_at(head)).map(|plan| plan.base)
    }

    /// Whether the figure is between half and double of the one before, or of the level that this one changed, in the same unit.
    pub(crate) fn is_near_last(&self, figure: usize) -> bool {
        // `đạt 412,6 nghìn tấn, vượt 12,6 nghìn tấn so với mục tiêu 400 nghìn tấn`, `8,9 triệu lượt, gấp 4,7 lần cùng kỳ, vượt mục
        // tiêu 8 triệu lượt`
        let last = self.scope.last.map(|last| match &self.reader.out.figures[last] {
            said if matches!(said.role, Role::Change | Role::Multiple) => said.of.map_or(last, |level| level.0),
            _ => last,
        });
        last.is_some_and(|last| self.is_near(figure, last))
    }

    /// Whether the figure is between half and double of another, in the same unit.
    fn is_near(&self, figure: usize, other: usize) -> bool {
        let quantity = |figure: usize| match self.reader.out.figures[figure].value.as_ref()? {
            Value::Quantity(quantity) => Some(quantity),
            Value::Range(range) => Some(range.low()),
            _ => None,
        };
        let Some((this, other)) = quantity(figure).zip(quantity(other)) else { return false };
        let is_below_double = |a: Decimal, b: Decimal| b.abs().checked_add(b.abs()).is_some_and(|double| a < double);
        let is_near = is_below_double(this.value(), other.value()) && is_below_double(other.value(), this.value());
        this.unit() == other.unit() && !this.unit().is_none() && is_near
    }

    /// `đạt 96% so với chỉ tiêu 95%`, `đạt 91,1% (chỉ tiêu tỉnh giao 93%)`: where the plan is a percentage, what is compared
    /// with it is one too, and no ratio.
    pub(crate) fn is_level_against(&self, evidence: &Evidence) -> bool {
        let Some(next) = self.tokens.get(evidence.at + 1) else { return false };
        let compared = || evidence.after.filter(|_| next.word() == SO && !next.gap.has(Gap::CLAUSE));
        // Behind an amount the percentage may be its ratio to another plan.
        let follows_amount = self.scope.last.is_some_and(|last| self.reader.out.figures[last].role == Role::Amount);
        let opens = next.gap == Gap::OPEN && evidence.verb() == Some(Verb::Level) && !follows_amount;
        if opens || next.gap == Gap::SLASH {
            return self.plan_is_percent(evidence.at + 1);
        }
        compared().is_some_and(|phrase| phrase.base.is_plan() && self.is_percent_at(phrase.end))
    }

    /// `nợ đọng bằng 4,2% tổng thu, thấp hơn mức 5% theo quy định`: the level of the comparison, and not how far it is from that.
    pub(crate) fn is_level_of_comparison(&self, evidence: &Evidence) -> bool {
        self.follows(evidence, &[HON, MUC_LEVEL]) || self.follows(evidence, &[HON, MUC_LEVEL, UOC])
    }

    /// Whether a comparative stands behind the figure's comma: `4,68%, thấp hơn kế hoạch 0,12%`.
    pub(crate) fn is_compared_behind(&self, evidence: &Evidence) -> bool {
        let opens = self.tokens.get(evidence.at + 1).is_some_and(|next| next.gap == Gap::COMMA);
        let more = evidence.at + 2;
        opens && self.next_word(more - 1) == HON && comparative(self.tokens, more).is_some()
    }

    /// `(KH 95%)`, `/KH 7%`: whether a plan at `at` is printed with its level, a percentage.
    pub(crate) fn plan_is_percent(&self, at: usize) -> bool {
        self.plan_at(at).is_some_and(|plan| self.is_percent_at(plan.end))
    }

    fn is_percent_at(&self, at: usize) -> bool {
        let figure = self.tokens.get(at).filter(|token| !token.gap.has(Gap::CLAUSE)).and_then(Token::figure);
        let value = figure.and_then(|figure| self.reader.out.figures[figure].value.as_ref());
        value.and_then(Value::unit).is_some_and(Unit::is_ratio)
    }

    /// `cao hơn mức 4,8-5,3% Quốc hội giao`: the level by who sets it, behind it.
    fn plan_set_behind(&self, evidence: &Evidence) -> Option<Base> {
        const LONGEST: usize = 8;
        const NEAR: usize = 3;
        let level = evidence.at.saturating_sub(NEAR).max(self.lead_start)..evidence.at;
        if !level.into_iter().any(|index| self.tokens[index].word() == MUC_LEVEL) {
            return None;
        }
        let from = evidence.at + 1;
        let (sets, _) = phrase(self.tokens, from, LONGEST).find(|&(index, _)| self.sets(index))?;
        let (setter, _) = self.setter_between(from, sets + 1);
        setter.map(|setter| Base::Plan(Some(setter)))
    }

    /// `trong khi Nghị quyết yêu cầu giảm trên 1%`: what a plan demands.
    pub(crate) fn plan_demanded(&self, evidence: &Evidence) -> Option<Base> {
        let cue = evidence.cue.filter(|cue| cue.distance == 0 && evidence.base().is_none())?;
        let verb = cue.at.checked_sub(1).filter(|&verb| verb > evidence.clause)?;
        let demands = row(self.tokens, verb - 1, &words(["yêu", "cầu"])) || self.sets(verb);
        let plan = (evidence.clause..verb).find_map(|index| self.plan_at(index))?;
        demands.then_some(plan.base)
    }

    /// Whether a plan is set at the word: `giao`, `đề ra`, `cho phép`.
    fn sets(&self, at: usize) -> bool {
        let before = at.checked_sub(1);
        let ends = |words: &[Syllable]| before.is_some_and(|before| row(self.tokens, before, words));
        self.tokens[at].word() == GIAO
            || ends(&words(["đề", "ra"]))
            || ends(&words(["đặt", "ra"]))
            || ends(&words(["cho", "phép"]))
    }
}
