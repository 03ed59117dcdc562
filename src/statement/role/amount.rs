//! The role of an amount.

use super::measure::Finding;
use crate::statement::evidence::Evidence;
use crate::statement::phrase::base::{is_compared, is_earlier};
use crate::statement::phrase::cue::{MONEY_MOVES, Verb, as_much_before};
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, Token, row};
use crate::statement::units::same_measured;
use crate::statement::words::*;
use crate::text::{Syllable, words};
use crate::{Base, FigureId, Quantity, Role, Unit};
use rust_decimal::Decimal;

/// What has a plan of its own, or is one.
const REACHING: [&str; 13] = [
    "chi cục",
    "chỉ tiêu",
    "chủ đầu tư",
    "dự án",
    "huyện",
    "khoản",
    "khoản thu",
    "phường",
    "sở",
    "tỉnh",
    "xã",
    "đơn vị",
    "địa phương",
];

impl Sentence<'_, '_> {
    pub(crate) fn amount(&self, evidence: &Evidence, quantity: &Quantity) -> Finding {
        let base = evidence.base();
        let time_base = self.compared_with(evidence);
        let unit = quantity.unit();
        let in_bracket = self.first_in_bracket(evidence);
        if unit.code() == "lần"
            && !self.counts_adjustments(evidence)
            && (matches!(evidence.near(), Some(Verb::Times | Verb::Up | Verb::Down | Verb::Level)) || base.is_some())
        {
            // `gấp 1,5 lần mật độ của tỉnh`: of what stands behind it.
            let next = self.tokens.get(evidence.at + 1).filter(|next| !next.gap.has(Gap::CLAUSE)).map(Token::word);
            // Words that begin a reason, a time or another clause.
            const AWAY: [Syllable; 11] =
                words(["và", "do", "vì", "nhờ", "khi", "để", "trong", "theo", "nhưng", "song", "còn"]);
            let of_thing = base.is_none() && next.is_some_and(|next| next != Syllable::NONE && !AWAY.contains(&next));
            let plan = base.filter(|base| base.is_plan());
            return Finding::of(Role::Multiple, if of_thing { Some(Base::Other) } else { plan.or(time_base) });
        }
        // `bằng 100,6% kế hoạch (31 giường), năm trước là 30,1 giường`
        if *unit != Unit::POINT && self.as_level_of_then(evidence).is_some() {
            return Finding::of(Role::Amount, None);
        }
        match evidence.near() {
            Some(Verb::Up | Verb::Down) if self.is_level_of_comparison(evidence) => {
                return Finding::of(Role::Amount, None);
            }
            // `được điều chỉnh tăng 3 lần, giảm 5 lần`
            Some(Verb::Up | Verb::Down) if unit.code() == "lần" => return Finding::of(Role::Amount, None),
            // `gồm: cấp mới 1.126 triệu USD, tăng thêm 487 triệu USD`: a kind of capital.
            Some(Verb::Up | Verb::Down) if self.is_part_by_deed(evidence, unit) => {
                return Finding::of(Role::Amount, None);
            }
            // `tai nạn giao thông giảm cả 3 tiêu chí`: by which it is counted.
            Some(Verb::Up | Verb::Down) if unit.code() == "tiêu chí" && self.is_all_of(evidence) => {
                return Finding::of(Role::Amount, None);
            }
            // `chỉ số tăng ở 49 địa phương và giảm ở 14 địa phương`: where it did.
            Some(Verb::Up | Verb::Down) if unit.is_countable() && self.is_where(evidence) => {
                return Finding::of(Role::Amount, None);
            }
            // `cắt giảm 12 thủ tục`, `cắt giảm 67,5 tỷ đồng`: so much is done away with.
            Some(Verb::Down) if (unit.is_countable() || unit.is_money()) && base.is_none() && self.cuts(evidence) => {
                return Finding::of(Role::Amount, None);
            }
            Some(Verb::Up | Verb::Down) => {
                let off_plan = || self.off_plan(quantity).filter(|_| base.is_none());
                let plan = base.filter(|base| base.is_plan()).or_else(off_plan);
                return Finding::of(Role::Change, plan.or(time_base));
            }
            // `17 chỉ tiêu đạt, 11 chỉ tiêu vượt`: what was planned is counted, and not exceeded by so many.
            // `vượt dự toán 12.000 triệu đồng` behind 12.450 triệu đồng says what was planned.
            Some(Verb::Over | Verb::Short)
                if unit.code() != "chỉ tiêu" && !self.lacks(evidence) && self.plan_compared(evidence).is_none() =>
            {
                let ratio =
                    self.bracket.and_then(|bracket| bracket.after).map(|before| &self.reader.out.figures[before]);
                let beside = ratio.filter(|ratio| ratio.role == Role::PlanRatio).and_then(|ratio| ratio.base);
                // `bằng 112,5% DT HĐND tỉnh quyết định (5.180 tỷ), tức vượt 646 tỷ đồng`
                let last = self.scope.last.filter(|_| !evidence.own_subject).map(|last| &self.reader.out.figures[last]);
                let said = last.and_then(|last| last.base).filter(|base| base.is_plan());
                // `vượt kế hoạch huyện giao 12 ha`
                let exceeded = Some(self.printed_plan(evidence)).filter(|plan| *plan != Base::Plan(None));
                let printed = base.or_else(|| self.base_in_bracket(evidence.at)).or(exceeded).or(beside);
                let printed = printed.or(self.scope.plan);
                return Finding::of(Role::Change, printed.or(said).or(Some(Base::Plan(None))));
            }
            Some(Verb::Plan)
                if !self.numbers_resolution(evidence, unit)
                    && !self.is_area(evidence, unit)
                    && !self.is_part_as_planned(evidence) =>
            {
                let plan = base.filter(|base| base.is_plan());
                return Finding::of(Role::Target, plan.or(Some(self.printed_plan(evidence))));
            }
            _ => {}
        }
        if let Some(change) = self.change_carried_on(evidence) {
            return Finding::of(Role::Change, self.reader.out.figures[change].base.or(time_base));
        }
        if self.exceeds_other(evidence, unit) {
            let printed = base.filter(|&base| is_compared(base));
            return Finding::of(Role::Change, printed.or(Some(Base::Other)));
        }
        if *unit == Unit::POINT {
            // `đóng góp 4,61 điểm phần trăm`: a part of the growth of the whole.
            if evidence.verb() == Some(Verb::Contributes) {
                return Finding::of(Role::Share, None);
            }
            // `thấp hơn bình quân chung cả nước 0,03 điểm phần trăm`
            let is_apart = base.is_none() && evidence.cue.is_some_and(|cue| cue.distance > 0);
            let is_other = is_apart || self.exceeds_level(evidence);
            return Finding::of(Role::Change, if is_other { Some(Base::Other) } else { time_base });
        }
        if self.counts_things_of(evidence) {
            return Finding::of(Role::Criterion, None);
        }
        if in_bracket && self.is_signed(evidence) {
            return Finding::of(Role::Change, time_base);
        }
        if let Some(plan) = self.plan_before_bracket(evidence).or_else(|| self.plan_compared(evidence)) {
            return Finding::of(Role::Target, Some(plan));
        }
        if let Some(found) = in_bracket.then(|| self.after_ratio(evidence, quantity)).flatten() {
            return found;
        }
        if let Some(ratio) = self.ratio_of_plan(evidence) {
            return Finding::of(Role::Target, self.reader.out.figures[ratio].base);
        }
        if let Some(growth) = self.growth_explained(evidence) {
            return Finding::of(Role::Change, self.reader.out.figures[growth].base.or(time_base));
        }
        if let Some(plan) = self.assigned(evidence, unit) {
            return Finding::of(Role::Target, Some(plan));
        }
        // `còn 151,7 tỷ đồng chưa phân bổ`: what is left of it.
        let next = self.tokens.get(evidence.at + 1).map(Token::word);
        if evidence.near() == Some(Verb::To) && next == Some(CHUA) {
            return Finding::of(Role::Amount, None);
        }
        if let Some(plan) = self.plan_amended(evidence) {
            return Finding::of(Role::Target, self.reader.out.figures[plan.0].base);
        }
        if self.states_plan(evidence) || self.is_plan_named(evidence) {
            return Finding::of(Role::Target, Some(self.printed_plan(evidence)));
        }
        let planned = self.scope.whole.and_then(|whole| {
            let whole = &self.reader.out.indicators[whole.indicator.0];
            whole.targets.first().filter(|target| whole.level.is_none() && target.level.is_some())
        });
        // `kế hoạch vốn là 284.560 triệu đồng, bao gồm 04 nguồn: …`: how many parts there are was not planned.
        let counts_parts = planned.is_some_and(|plan| {
            let plan = plan.level.and_then(|level| self.unit_of(level));
            unit.is_countable() && plan.is_some_and(|plan| !plan.is_countable())
        });
        if let Some(plan) = planned.filter(|_| !counts_parts) {
            return Finding::of(Role::Target, Some(plan.base));
        }
        // `Thủ tướng giao 2.815,2 tỷ đồng (trong nước 2.642,7 tỷ đồng, nước ngoài 172,5 tỷ đồng)`
        if let Some(plan) = self.planned_outside(evidence, unit) {
            return Finding::of(Role::Target, plan);
        }
        // `phấn đấu đạt 68.000 tỷ đồng, tăng 9% so với năm 2023 (62.380 tỷ đồng)`: what was reached then is not hoped for.
        if self.is_hoped(evidence) && self.as_previous(evidence).is_none() {
            return self.hoped_for(evidence);
        }
        Finding::of(Role::Amount, None)
    }

    /// `gồm: tăng thu 86 tỷ đồng, giảm chi 215 tỷ đồng`: whether the capital that projects added, the revenue raised or the spending
    /// cut is one of the parts that are being listed.
    fn is_part_by_deed(&self, evidence: &Evidence, unit: &Unit) -> bool {
        const ADJUST: [Syllable; 2] = words(["điều", "chỉnh"]);
        let Some(cue) = evidence.cue.filter(|_| unit.is_money() && evidence.base().is_none()) else { return false };
        let adjusts = cue.at.checked_sub(2).is_some_and(|adjust| row(self.tokens, adjust, &ADJUST));
        let adds =
            cue.verb == Verb::Up && matches!(self.tokens[cue.at + 1].word(), THEM | VON) && cue.at + 2 == evidence.at;
        let before = cue.at.checked_sub(1).map_or(Syllable::NONE, |before| self.tokens[before].word());
        let begins = self.tokens[cue.at].gap.has(Gap::CLAUSE) || matches!(before, GOM | VA);
        let moves = begins && MONEY_MOVES.contains(&self.tokens[cue.at + 1].word()) && cue.at + 2 == evidence.at;
        let whole = self.scope.whole.and_then(|whole| self.reader.out.indicators[whole.indicator.0].level);
        let outer = self.bracket.filter(|bracket| bracket.levels > 0).and_then(|bracket| bracket.after).map(FigureId);
        let is_part = whole.or(outer).and_then(|level| self.unit_of(level)) == Some(unit);
        (adjusts || adds || moves) && is_part
    }

    /// `tăng 02 vụ, 01 người chết, 03 người bị thương so với cùng kỳ`, `so với cùng kỳ giảm 12 vụ, 5 người chết`: the change whose
    /// verb this one shares, where the earlier time stands before the verb or behind the row.
    pub(crate) fn change_carried_on(&self, evidence: &Evidence) -> Option<usize> {
        const LONGEST: usize = 24;
        let last = self.scope.last.filter(|_| evidence.cue.is_none())?;
        let counts = |figure: usize| self.unit_of(FigureId(figure)).is_some_and(Unit::is_countable);
        let is_change = self.reader.out.figures[last].role == Role::Change && counts(last) && counts(evidence.figure);
        // The words before `và` are of the thing counted before.
        const SHORT: usize = 4;
        let is_near = evidence.at - self.lead_start.min(evidence.at) <= SHORT
            && (self.lead_start..=evidence.at).all(|index| !self.tokens[index].gap.has(Gap::CLAUSE));
        let is_joined = is_near && evidence.at > self.lead_start && self.tokens[evidence.at - 1].word() == VA;
        let joins = is_joined || self.tokens[evidence.at].gap == Gap::COMMA && !evidence.own_subject;
        // `tăng 02 vụ so với cùng kỳ, 05 người chết` says how many died.
        let is_told = self.lead_base.is_some_and(|(begin, _)| begin >= self.lead_start);
        if !is_change || !joins || is_told {
            return None;
        }
        let leads = self.lead_base.is_some_and(|(begin, phrase)| begin >= self.start && is_compared(phrase.base));
        let apart = Gap::MEMBER.with(Gap::OPEN).with(Gap::CLOSE);
        let behind = self.tokens.iter().enumerate().skip(evidence.at + 1).take(LONGEST);
        let mut row = behind.take_while(|(_, token)| !token.gap.has(apart));
        let mut follows = || {
            row.any(|(index, token)| {
                token.word() == SO && self.base_at(index).is_some_and(|base| is_earlier(base.base))
            })
        };
        (leads || follows()).then_some(last)
    }

    /// `(Nghị quyết 57)`: a bare number right behind the word is that of a document.
    fn numbers_resolution(&self, evidence: &Evidence, unit: &Unit) -> bool {
        unit.is_none() && (self.word_before(evidence) == Some(NQ) || self.follows(evidence, &[NGHI, QUYET]))
    }

    /// `86 cuộc thanh tra (theo kế hoạch 57 cuộc, đột xuất 29 cuộc)`: those that were planned, beside those that were not.
    fn is_part_as_planned(&self, evidence: &Evidence) -> bool {
        const UNPLANNED: [Syllable; 2] = crate::text::words(["đột", "xuất"]);
        self.follows(evidence, &[THEO, KE, HOACH]) && row(self.tokens, evidence.at + 1, &UNPLANNED)
    }

    /// `Ngô xuân DT 242 ha`: `diện tích`, and no `dự toán`, which is of money.
    fn is_area(&self, evidence: &Evidence, unit: &Unit) -> bool {
        self.word_before(evidence) == Some(DT) && matches!(unit.code(), "ha" | "m2")
    }

    /// Whether `cả` stands right before the figure.
    pub(crate) fn is_all_of(&self, evidence: &Evidence) -> bool {
        self.word_before(evidence) == Some(CA)
    }

    /// Whether the verb before the figure is `cắt giảm` or `miễn, giảm`.
    pub(crate) fn cuts(&self, evidence: &Evidence) -> bool {
        const CUT: [Syllable; 2] = crate::text::words(["cắt", "miễn"]);
        let before = evidence.cue.and_then(|cue| cue.at.checked_sub(1)).filter(|&before| before >= self.lead_start);
        before.is_some_and(|before| CUT.contains(&self.tokens[before].word()))
    }

    /// Whether `ở` or `tại` stands right before the figure.
    fn is_where(&self, evidence: &Evidence) -> bool {
        const AT: Syllable = crate::text::s("tại");
        matches!(self.word_before(evidence), Some(O | AT))
    }

    /// `còn thiếu 57 giáo viên`: how many there are not, where no plan is named.
    fn lacks(&self, evidence: &Evidence) -> bool {
        let is_lack = evidence.cue.is_some_and(|cue| self.tokens[cue.at].word() == THIEU);
        let counts = self.unit_of(FigureId(evidence.figure)).is_some_and(Unit::is_countable);
        // `so với định mức`: what they should be.
        let is_open = evidence.base().is_none_or(|base| base == Base::Other);
        is_lack && counts && is_open && self.scope.plan.is_none() && self.scope.last.is_none()
    }

    /// `cao hơn bình quân chung của tỉnh (59,8%) 2,8 điểm phần trăm`: points behind the bracket with the level of what is
    /// neither an earlier time nor a plan.
    fn exceeds_level(&self, evidence: &Evidence) -> bool {
        let closes = self.tokens[evidence.at].gap.has(Gap::CLOSE) && evidence.base().is_none();
        let compared = self.compared_before(evidence).filter(|_| closes && evidence.cue.is_none());
        compared.is_some_and(|(hon, _)| self.lead_base.is_none_or(|(begin, _)| begin <= hon))
    }

    /// `Giá xăng được điều chỉnh tăng 3 lần, giảm 5 lần`: how often, and not by which factor.
    fn counts_adjustments(&self, evidence: &Evidence) -> bool {
        const ADJUST: [Syllable; 2] = words(["điều", "chỉnh"]);
        let named = (self.start..evidence.at).any(|index| row(self.tokens, index, &ADJUST));
        let last = self.scope.last.map(|last| &self.reader.out.figures[last]);
        let goes_on = last.and_then(|last| last.quantity().filter(|_| last.role == Role::Amount));
        // `dầu tăng 5 lần, giảm 5 lần`
        let next = self.tokens.get(evidence.at + 1).filter(|next| matches!(next.word(), TANG | GIAM));
        let counts = |figure: usize| self.unit_of(FigureId(figure)).is_some_and(|unit| unit.code() == "lần");
        let alternates = next.and_then(|_| self.tokens.get(evidence.at + 2)?.figure()).is_some_and(counts);
        named || alternates || goes_on.is_some_and(|last| last.unit().code() == "lần") && !evidence.own_subject
    }

    /// `Giá bán thấp hơn giá nhập khẩu 5.000 đồng/kg`: by how much a measure is above or below something else, right behind
    /// its words. `cao hơn cùng kỳ là 5 tỷ đồng` says what that is.
    fn exceeds_other(&self, evidence: &Evidence, unit: &Unit) -> bool {
        let Some(cue) = evidence.cue.filter(|cue| cue.distance > 0 && matches!(cue.verb, Verb::Up | Verb::Down)) else {
            return false;
        };
        let compares = self.tokens.get(cue.at + 1).is_some_and(|next| next.word() == HON);
        let states = (cue.at..evidence.at).any(|index| matches!(self.tokens[index].word(), LA | DAT | CO | VOI));
        let level = self.level().and_then(|level| self.unit_of(FigureId(level)));
        let same = level.is_none_or(|level| same_measured(level, unit));
        let measures = !unit.is_countable() && !unit.is_none() && !unit.is_ratio();
        compares && !states && measures && same
    }

    /// `đạt 58,8% KH (400 tỷ đồng)` prints the plan, `tăng 5% so với cùng kỳ (283,6 tỷ đồng)` the earlier level.
    fn after_ratio(&self, evidence: &Evidence, quantity: &Quantity) -> Option<Finding> {
        let bracket = self.bracket.filter(|_| self.is_alone_in_bracket(evidence))?;
        let before = bracket.after?;
        // `đạt 46,9% kế hoạch, so với cùng kỳ (1.000 tấn) tăng 12,5%`: the level of then.
        if self.base_to_bracket().is_some_and(|(begin, _)| begin >= bracket.lead) {
            return None;
        }
        let ratio = &self.reader.out.figures[before];
        let same = self
            .level()
            .and_then(|level| self.unit_of(FigureId(level)))
            .is_none_or(|unit| same_measured(unit, quantity.unit()));
        match ratio.role {
            // `vượt 9,6% (87 tỷ đồng) so với dự toán`: by so much.
            Role::PlanRatio if ratio.direction.is_some() && self.is_level_before(evidence, before) == Some(false) => {
                Some(Finding::of(Role::Change, ratio.base))
            }
            Role::PlanRatio if same => Some(Finding::of(Role::Target, ratio.base)),
            // `hụt 132 lao động so với KH (200 lao động)`, `gấp 2,78 lần dự toán (28,2 tỷ đồng)`
            Role::Change | Role::Multiple if same && ratio.base.is_some_and(Base::is_plan) => {
                Some(Finding::of(Role::Target, ratio.base))
            }
            _ => None,
        }
    }

    /// `đạt 101,3% KH 480 con`: the ratio to the plan that the figure right behind its words is.
    pub(crate) fn ratio_of_plan(&self, evidence: &Evidence) -> Option<usize> {
        // `bằng 98,1% kế hoạch huyện giao là 624 ha`
        let is_told = evidence.at == self.consumed + 1 && self.word_before(evidence) == Some(LA);
        let is_behind = is_told || evidence.at == self.consumed && evidence.cue.is_none();
        let ratio = self.scope.last.filter(|_| is_behind)?;
        let is_ratio = self.reader.out.figures[ratio].role == Role::PlanRatio;
        let measures = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| !unit.is_none());
        // `đạt 65% kế hoạch với khoảng 38 tỷ đồng` says what was done.
        let is_level = (self.lead_start + 1..evidence.at)
            .any(|index| self.tokens[index].word() == VOI && self.tokens[index - 1].word() != SO);
        (is_ratio && measures && !is_level && !self.tokens[evidence.at].gap.has(Gap::CLAUSE)).then_some(ratio)
    }

    /// `chỉ tiêu 95%, thực hiện 93,7%, thấp hơn 1,3 điểm %`: the one plan that the level is exactly so many points off.
    fn off_plan(&self, points: &Quantity) -> Option<Base> {
        let quantity = |figure: FigureId| self.reader.out.figures[figure.0].quantity();
        let entry = &self.reader.out.indicators[self.scope.indicator?.0];
        let [plan] = entry.targets.as_slice() else { return None };
        let (level, planned) = entry.level.and_then(quantity).zip(plan.level.and_then(quantity))?;
        let is_rate = level.unit().is_ratio() && level.unit() == planned.unit();
        let off = level.value().checked_sub(planned.value()).filter(|_| is_rate)?;
        (off.abs() == points.value().abs()).then_some(plan.base)
    }

    /// `tăng 7,1% (8 tấn)`, `tăng 7,1%, tương đương 8 tấn`, `tăng 7,1% so với cùng kỳ (bằng 8 tấn)`: the amount behind a growth
    /// says the same in units.
    pub(crate) fn growth_explained(&self, evidence: &Evidence) -> Option<usize> {
        // Behind a comma the words must say so; in a bracket the place does.
        let equals = self.equals_from(evidence);
        let (growth, is_inside) = match (self.bracket, equals) {
            (Some(bracket), Some(from)) if from == self.start => (bracket.after?, true),
            (Some(bracket), _) if self.is_alone_in_bracket(evidence) => (bracket.after?, true),
            (None, Some(from)) if self.tokens[from].gap == Gap::COMMA || self.is_right_behind_last(from) => {
                (self.scope.last?, false)
            }
            _ => return None,
        };
        let grew = Some(growth).filter(|growth| self.reader.out.figures[*growth].role == Role::Growth)?;
        if is_inside && self.is_of_other_clause(growth) {
            return None;
        }
        let is_directly_behind =
            self.start.checked_sub(1).is_some_and(|before| self.tokens[before].figure() == Some(growth));
        let is_change = match self.is_level_before(evidence, grew) {
            // Alone behind the words for an earlier time, it is the level of then, but for a number that fits the change.
            _ if is_inside && equals.is_none() && !is_directly_behind => self.is_near_change(evidence, grew),
            Some(is_level) => !is_level,
            None => is_inside && is_directly_behind,
        };
        is_change.then_some(grew)
    }

    /// `tăng 2,3% tương ứng 4,01 tỷ USD`: whether no sign and no word stands between the figure read last and the token.
    fn is_right_behind_last(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.tokens[before].figure());
        before.is_some() && before == self.scope.last && !self.tokens[at].gap.has(Gap::CLAUSE)
    }

    /// Where the words directly before the amount begin that say that it equals what was said.
    fn equals_from(&self, evidence: &Evidence) -> Option<usize> {
        let equals = || evidence.at.checked_sub(1).filter(|&before| self.tokens[before].word() == BANG);
        as_much_before(self.tokens, evidence.at).or_else(equals).filter(|from| *from >= self.sentence_start)
    }

    /// `212.640 lượt người, cao hơn cùng kỳ 6,4% (199.850 lượt người)`: whether an amount is nearer to what the level was
    /// before its growth, or to the plan that it exceeds, than to how much it grew. `None` where that cannot be told.
    fn is_level_before(&self, evidence: &Evidence, growth: usize) -> Option<bool> {
        let (off_level, off_change, _) = self.off_before_and_change(evidence, growth)?;
        Some(off_level < off_change)
    }

    /// Whether the amount is, but for a tenth, how much the level grew.
    fn is_near_change(&self, evidence: &Evidence, growth: usize) -> bool {
        let off = self.off_before_and_change(evidence, growth);
        off.is_some_and(|(_, off_change, grown)| off_change <= grown / Decimal::TEN)
    }

    /// How far the amount is from what the level was before its growth and from how much it grew, and that.
    fn off_before_and_change(&self, evidence: &Evidence, growth: usize) -> Option<(Decimal, Decimal, Decimal)> {
        let quantity = |figure: usize| self.reader.out.figures[figure].quantity();
        let level = quantity(self.reader.out.figures[growth].of?.0)?;
        let amount = quantity(evidence.figure)?;
        if level.unit() != amount.unit() {
            return None;
        }
        let percent = quantity(growth)?.value();
        let index = match self.reader.out.figures[growth].role {
            Role::PlanRatio => percent,
            _ => Decimal::ONE_HUNDRED.checked_add(percent)?,
        };
        let before = level.value().checked_mul(Decimal::ONE_HUNDRED)?.checked_div(index)?;
        let apart = |a: Decimal, b: Decimal| a.checked_sub(b).map(|apart| apart.abs());
        let grown = apart(level.value(), before)?;
        Some((apart(amount.value(), before)?, apart(amount.value(), grown)?, grown))
    }

    /// `28 mặt hàng đạt kim ngạch trên 1 tỷ USD`, `5/21 chủ đầu tư giải ngân trên 50%`: a bound on each of the things
    /// counted before.
    pub(crate) fn counts_things_of(&self, evidence: &Evidence) -> bool {
        let bounds = evidence.at > 0
            && (matches!(self.tokens[evidence.at - 1].word(), TREN | DUOI) || self.is_reached_from(evidence.at));
        let last = self.scope.last.filter(|_| bounds && !self.tokens[evidence.at].gap.has(Gap::CLAUSE));
        let Some(last) = last.map(|last| &self.reader.out.figures[last]) else { return false };
        // `15 dự án với tổng vốn trên 1.524 triệu USD` sums them up.
        let sums = (self.lead_start..evidence.at).any(|index| self.tokens[index].word() == TONG);
        // `45/72 xã (62,5%) đạt từ 40%`: over a bracket.
        let apart = Gap::CLAUSE.without(Gap::CLOSE);
        let near = !sums && (self.lead_start..evidence.at).all(|index| !self.tokens[index].gap.has(apart));
        let is_part = last.role == Role::Fraction && near;
        let is_percent = self.unit_of(FigureId(evidence.figure)).is_some_and(Unit::is_ratio);
        if is_percent && last.role == Role::Amount {
            let counted = last.quantity().is_some_and(|quantity| quantity.unit().is_countable());
            // `05 chỉ tiêu đạt dưới 50% KH`, `05 Chi cục đạt trên 80%`: what reaches plans is counted.
            let reaches = last.quantity().is_some_and(|quantity| REACHING.contains(&quantity.unit().code()));
            let bounds = matches!(self.tokens[evidence.at - 1].word(), TREN | DUOI);
            let is_level =
                bounds && evidence.verb() == Some(Verb::Level) && evidence.base().is_none_or(|base| base.is_plan());
            return near && counted && (evidence.cue.is_none() || reaches && is_level);
        }
        if is_part && evidence.cue.is_none_or(|cue| cue.verb == Verb::Level) {
            return last.fraction().is_some_and(|part| part.numerator().unit().is_countable());
        }
        let counted = last.quantity().is_some_and(|quantity| quantity.unit().is_countable());
        let this = self.reader.out.figures[evidence.figure].quantity();
        let measured = this.is_some_and(|quantity| !quantity.unit().is_countable() && !quantity.unit().is_none());
        // `02 xã đạt từ 15-18 tiêu chí`: so many each.
        let units = last.quantity().map(|last| last.unit()).zip(self.unit_of(FigureId(evidence.figure)));
        let of_each = self.is_reached_from(evidence.at) && units.is_some_and(|(last, this)| last != this);
        near && counted && (measured || of_each) && last.role == Role::Amount
    }

    /// The plan that the bracket of a figure without a verb divides.
    fn planned_outside(&self, evidence: &Evidence, unit: &Unit) -> Option<Option<Base>> {
        let plan = &self.reader.out.figures[self.bracket.filter(|_| evidence.cue.is_none())?.after?];
        let is_part = plan.role == Role::Target && plan.quantity().is_some_and(|whole| whole.unit() == unit);
        // `(chưa kể 642,8 tỷ đồng vốn kéo dài)`
        let excludes = self.tokens[self.start..evidence.at].iter().any(|token| matches!(token.word(), CHUA | KHONG));
        (is_part && evidence.own_subject && !excludes).then_some(plan.base)
    }

    /// `hụt 1.260 tấn (cùng kỳ 58.600 tấn)`: the bracket behind the figure at `at` says what it was at an earlier time.
    fn base_in_bracket(&self, at: usize) -> Option<Base> {
        self.tokens.get(at + 1).filter(|next| next.gap.has(Gap::OPEN))?;
        self.base_at(at + 1).map(|phrase| phrase.base).filter(|&base| is_earlier(base))
    }

    /// `45/72 xã đạt từ 40%`, `27 đơn vị đạt từ 40% đến dưới 60%`: the least that each reached. `đạt từ 40% lên 60%` is a
    /// change.
    fn is_reached_from(&self, at: usize) -> bool {
        let reaches = at >= 2 && row(self.tokens, at - 2, &[DAT, TU]);
        let changes = self.tokens.get(at + 1).is_some_and(|next| matches!(next.word(), LEN | XUONG | CON));
        reaches && !changes
    }

    /// A bracket's first figure with no word before it: `(+36 doanh nghiệp)`, `(400 tỷ đồng)`.
    fn first_in_bracket(&self, evidence: &Evidence) -> bool {
        self.bracket.is_some_and(|bracket| bracket.levels == 0) && evidence.clause == self.start
    }
}
