//! Reads one block: what is in force at each word, and each figure where it stands.

use super::bind::against::resolution;
use super::bind::level::{MEMORY, done_or_planned};
use super::bind::previous::leads_to_level;
use super::bind::whole::Named;
use super::name::before_verb::folded;
use super::name::composed::DISBURSE;
use super::phrase::base::{BasePhrase, CK, CKNT, PLAN_HEADS, SCK, compares_with_then, is_earlier};
use super::phrase::cue;
use super::phrase::division;
use super::reader::{Reader, marker_figure};
use super::role::hope::Outlook;
use super::role::measure::Finding;
use super::scope::{Scope, Whole};
use super::token::{Gap, Token, TokenKind, is_time, row, time_form, word};
use super::units::{is_per_time, same_unit};
use super::words::*;
use crate::figures::Form;
use crate::outline::Block;
use crate::text::{Syllable, WordSet, syllables, words};
use crate::{Base, Figure, FigureId, Indicator, IndicatorId, Parts, Period, PeriodKind, Role, Unit};
use rust_decimal::Decimal;

/// One block being read.
pub(crate) struct Sentence<'r, 'a> {
    pub(crate) reader: &'r mut Reader<'a>,
    pub(crate) tokens: &'r [Token],
    pub(crate) block: &'r Block,
    pub(crate) scope: Scope,
    /// The scopes outside the open brackets.
    pub(crate) stack: Vec<(Scope, Option<Bracket>)>,
    /// The first token of the sentence or the list's member.
    pub(crate) start: usize,
    /// The first token after the last measured figure.
    pub(crate) lead_start: usize,
    /// The first token that no base phrase has taken.
    pub(crate) consumed: usize,
    /// The last base phrase that was taken without a figure before it, and where its words begin.
    pub(crate) lead_base: Option<(usize, BasePhrase)>,
    pub(crate) bracket: Option<Bracket>,
    /// What a percentage alone in a bracket of this sentence was: a ratio to a plan, or a share.
    pub(crate) told_in_brackets: Option<Finding>,
    pub(crate) run: Run,
    /// The last total that a list was told out of: `trong tổng số 12.486 hộ`.
    pub(crate) total_of_list: Option<IndicatorId>,
    /// The first token of the sentence.
    pub(crate) sentence_start: usize,
    /// The first indicator of the block, and of the sentence.
    pub(crate) first: usize,
    pub(crate) sentence_first: usize,
    /// The first indicator of the sentence's member.
    pub(crate) member_first: usize,
    /// The first indicator of the sentence before.
    pub(crate) previous_first: usize,
    /// The indicators that each closed bracket of the sentence opened, from the first to behind the last.
    pub(crate) bracketed: Vec<(usize, usize)>,
    /// Comparisons of this clause whose base has not been printed yet.
    pub(crate) unbased: Vec<usize>,
    pub(crate) outlook: Outlook,
    /// What the list is about that the block is an item of.
    pub(crate) topic_of_list: Option<String>,
}

/// An open bracket: the figure right before it, and how many levels stood in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bracket {
    pub(crate) after: Option<usize>,
    pub(crate) levels: usize,
    /// The first indicator opened in it.
    pub(crate) first: usize,
    /// Where the words before the bracket begin, and its member of the list.
    pub(crate) lead: usize,
    /// Whether it stands right behind an earlier time that a comparison is against.
    of_then: bool,
    start: usize,
    /// Whether a figure was measured in it.
    pub(crate) is_measured: bool,
    /// Whether its parts overlap.
    pub(crate) overlaps: bool,
    /// The earlier level that it states, of which its ratios speak.
    pub(crate) then: Option<FigureId>,
    /// What was aimed at or reported before it: `(KH: 36.200 tỷ đồng), tăng 9,8%` aims at no growth.
    outlook: Outlook,
}

/// Figures in a row with nothing but signs or `và` between: `lần lượt là 37,5%; 35% và 27,5%`.
#[derive(Clone, Default, Debug)]
pub(crate) struct Run {
    pub(crate) figures: Vec<usize>,
    /// The row before, to which `tương ứng` and `lần lượt` relate this one, member by member.
    pub(crate) before: Vec<usize>,
    /// Whether such a word stands before the row.
    pub(crate) is_respective: bool,
    /// What each figure of the row measures, where the words before it name as many things.
    pub(crate) names: Vec<String>,
    /// Of which time each is, where as many times stand before it: `tháng 9 và 9 tháng lần lượt đạt …`.
    pub(crate) times: Vec<Period>,
}

/// The words that [`Sentence::word`] asks for as the first of their row, beside those of [`PLAN_HEADS`]; most are others.
static STEERING: WordSet<31> = WordSet::new([
    BOTH,
    VA,
    DAU,
    BAO,
    CA,
    division::CAC,
    division::STRUCTURE,
    CHIA,
    CK,
    CKNT,
    SCK,
    CO,
    CONG,
    division::CU,
    CUNG,
    DEN,
    division::DIVIDES,
    GOM,
    HON,
    cue::WORSE,
    LUY,
    NAM,
    PHAN,
    QUYET,
    RIENG,
    SO,
    THANG,
    THEO,
    TRONG,
    TU,
    OVERLAP,
]);

/// `có thể`
const MAY: Syllable = crate::text::s("thể");
/// trùng
const OVERLAP: Syllable = crate::text::s("trùng");
/// `28 buổi vừa ở vùng cao vừa phục vụ nhiệm vụ chính trị`
const BOTH: Syllable = crate::text::s("vừa");

/// Brackets nest two or three deep; more is noise.
const DEEPEST: usize = 16;

impl Sentence<'_, '_> {
    pub(crate) fn read(&mut self) {
        self.lend_unit_of_row();
        for at in 0..self.tokens.len() {
            self.gap(at);
            match self.tokens[at].kind {
                TokenKind::Word(_) => {
                    self.note_outlook(at);
                    self.word(at);
                }
                TokenKind::Figure(figure) => self.figure(at, figure),
                TokenKind::Spelled(_) if at >= self.consumed => self.time(at),
                TokenKind::Spelled(_) => {}
            }
        }
        self.lend_scale_to_parts();
        // A bracket may close with the block.
        while self.leave_bracket(self.tokens.len()) {}
        self.leave_forecast();
        if self.block.opens_list(self.reader.text) {
            self.note_goals(self.tokens.len());
        }
    }

    /// `8 tháng 1.246,8 triệu USD; ước cả năm 1.960 triệu USD. Thị trường: …`: the items below speak of what was reached, and
    /// not of what is still to come.
    fn leave_forecast(&mut self) {
        let reached = self.scope.reached.filter(|_| self.scope.main.is_some_and(|main| self.is_forecast(main)));
        if let Some(reached) = reached {
            self.scope.main = Some(reached);
            self.scope.clock.goes_on(self.reader.out.indicators[reached.0].period);
        }
    }

    /// Whether an indicator speaks of a time that is not over at the end of the report's own.
    pub(crate) fn is_forecast(&self, indicator: IndicatorId) -> bool {
        let time = self.reader.out.indicators[indicator.0].period;
        let report = self.reader.report.filter(|_| !self.block.is_ahead);
        time.zip(report).is_some_and(|(time, report)| time.last_day() > report.last_day())
    }

    /// The time that a figure speaks of.
    pub(crate) fn now(&self) -> Option<Period> {
        let whole = self.scope.whole.and_then(|whole| self.time_of(whole.indicator));
        self.scope.clock.of_part(whole)
    }

    /// The time that the token at `at` tells, if it is one.
    pub(crate) fn time_told_at(&self, at: usize) -> Option<Period> {
        time_form(self.reader.raw, self.tokens.get(at)?)?.resolve(self.reader.report.as_ref())
    }

    /// The time that an indicator was last spoken of at: that of its level, or of the last comparison where it has none.
    fn time_of(&self, indicator: IndicatorId) -> Option<Period> {
        let entry = &self.reader.out.indicators[indicator.0];
        let last = entry.comparisons.last().filter(|_| entry.level.is_none());
        last.and_then(|last| self.reader.out.figures[last.0].period).or(entry.period)
    }

    /// The signs before a token.
    fn gap(&mut self, at: usize) {
        let gap = self.tokens[at].gap;
        if gap.has(Gap::CLOSE) {
            // `(đạt 73% dự toán (190 tỷ đồng)); thu khác …`
            for _ in 0..self.closes_before(at) {
                self.leave_bracket(at);
            }
        }
        if gap.has(Gap::STOP) {
            self.lend_scale_to_parts();
            self.scope.sentence_ends();
            self.told_in_brackets = None;
            self.bracketed.clear();
            self.previous_first = std::mem::replace(&mut self.sentence_first, self.reader.out.indicators.len());
            (self.start, self.lead_start, self.sentence_start) = (at, at, at);
        } else if gap.has(Gap::SEMICOLON) {
            if self.leaves_list(at) {
                self.scope.whole = None;
            }
            let divided = self.divided_in_member(at).or_else(|| self.told_before_aside(at));
            // `CPI tháng 3 giảm 0,21% so với tháng trước; tăng 0,58% so với tháng 12`: a verb goes on with the time, too.
            let by = self.tokens.get(at + 1).filter(|next| next.figure().is_some() && !is_time(self.reader.raw, next));
            let goes_on = matches!(self.tokens[at].word(), TANG | GIAM | BANG) && by.is_some();
            self.scope.member_ends(goes_on);
            self.scope.whole = self.scope.outer_whole.take().or(self.scope.whole);
            if let Some(whole) = divided {
                self.scope.indicator = Some(whole);
                self.scope.whole = None;
            }
            (self.start, self.lead_start) = (at, at);
        }
        if gap.has(Gap::MEMBER) {
            // `vận chuyển tăng 1,1%; luân chuyển giảm 0,9% so với cùng kỳ`: what has no base may have that of the next member.
            let figures = &self.reader.out.figures;
            let ends = gap.has(Gap::STOP.with(Gap::START));
            let far = self.unbased.len().saturating_sub(MEMORY);
            self.unbased.drain(..far);
            self.unbased.retain(|figure| !ends && figures[*figure].base.is_none());
            self.member_first = self.reader.out.indicators.len();
        }
        if gap.has(Gap::COLON) {
            self.colon(at);
        }
        if gap.has(Gap::OPEN) && self.stack.len() < DEEPEST {
            let after = at.checked_sub(1).and_then(|before| self.last_before(before));
            self.stack.push((self.scope.clone(), self.bracket));
            self.scope.whole = None;
            self.scope.clock.enclosed();
            self.bracket = Some(Bracket {
                after,
                levels: 0,
                first: self.reader.out.indicators.len(),
                lead: self.lead_start,
                of_then: self.consumed == at
                    && after.is_some_and(|after| compares_with_then(&self.reader.out.figures[after])),
                start: self.start,
                is_measured: false,
                overlaps: false,
                then: None,
                outlook: self.outlook,
            });
            (self.start, self.lead_start) = (at, at);
        }
    }

    /// `gồm: xây dựng 735 triệu đồng, môi trường 97 triệu đồng; đã nộp ngân sách 632 triệu đồng`: behind parts that commas
    /// set off, what was done is no part; unless they make up the whole, which may then be divided once more.
    fn leaves_list(&self, at: usize) -> bool {
        let Some(whole) = self.scope.whole.filter(|whole| !whole.is_inherited).map(|whole| whole.indicator) else {
            return false;
        };
        // `đã giải quyết 1.841 hồ sơ, trong đó đúng hạn 1.837 hồ sơ; đang giải quyết 23 hồ sơ`: what is still done is no part of what was.
        let deed = [self.next_word(at), self.next_word(at + 1)];
        let names = |words: [Syllable; 2]| {
            folded(&self.reader.out.indicators[whole.0].name).windows(2).any(|pair| pair == words)
        };
        // `kế hoạch 186 tỷ đồng; gồm: vốn tỉnh 98 tỷ đồng; vốn huyện 88 tỷ đồng; giải ngân 161 tỷ đồng`: nor is what was done of the plan.
        let entry = &self.reader.out.indicators[whole.0];
        let is_planned = entry.level.is_none() && !entry.targets.is_empty();
        if is_planned && (row(self.tokens, at, &DISBURSE) || row(self.tokens, at, &[THUC, HIEN])) {
            return true;
        }
        // `xuất khẩu 247 tỷ USD, gồm khu vực trong nước 69 tỷ USD và FDI 175 tỷ USD; nhập khẩu 237 tỷ USD`
        const EXPORTS: [Syllable; 2] = words(["xuất", "khẩu"]);
        const IMPORTS: [Syllable; 2] = words(["nhập", "khẩu"]);
        let turns = [at, at + 2].into_iter().any(|index| row(self.tokens, index, &IMPORTS));
        if turns && names(EXPORTS) {
            return true;
        }
        match self.tokens[at].word() {
            DANG | CHUA if names(deed) => return true,
            DA => {}
            _ => return false,
        }
        let value = |entry: &Indicator| Some(self.reader.out.figures[entry.level?.0].quantity()?.value());
        let mut values = self.parts_in_member(whole).map(value);
        let sum = values.try_fold(Decimal::ZERO, |sum, part| sum.checked_add(part?));
        self.is_divided_in_member(whole) && (sum.is_none() || sum != value(&self.reader.out.indicators[whole.0]))
    }

    /// `6.842 con, bao gồm: trâu 1.236 con, bò 1.918 con; so với kế hoạch năm đạt 97,7%`: behind parts that commas set off, a verb
    /// without a subject speaks of the whole.
    fn divided_in_member(&self, at: usize) -> Option<IndicatorId> {
        let whole = self.scope.whole.filter(|whole| !whole.is_inherited)?.indicator;
        let says_more = matches!(self.tokens[at].word(), BANG | DAT | GIAM | SO | TANG | VUOT);
        (says_more && self.bracket.is_none() && self.is_divided_in_member(whole)).then_some(whole)
    }

    /// `862 lao động, riêng quý III là 304 lao động; so với kế hoạch cả năm 1.100 lao động đạt 78,4%`: behind what a part of the time
    /// brought alone, a plan without a subject is of all of it.
    fn told_before_aside(&self, at: usize) -> Option<IndicatorId> {
        const LONGEST: usize = 40;
        let says_more = matches!(self.tokens[at].word(), BANG | DAT | SO | VUOT) && self.bracket.is_none();
        let aside = self.scope.indicator.filter(|_| says_more)?;
        let level = self.reader.out.indicators[aside.0].level?;
        let tokens = &self.tokens[at.saturating_sub(LONGEST)..at];
        let stands = tokens.iter().position(|token| token.figure() == Some(level.0))?;
        let begins = (0..=stands).rev().find(|&index| tokens[index].gap.has(Gap::CLAUSE))?;
        let is_aside = tokens[begins].word() == RIENG && is_time(self.reader.raw, tokens.get(begins + 1)?);
        let goes_on = self.tokens.iter().enumerate().skip(at).take(LONGEST);
        let mut goes_on = goes_on.take_while(|(index, token)| *index == at || !token.gap.has(Gap::MEMBER));
        let is_planned = goes_on.any(|(index, _)| self.plan_at(index).is_some());
        let main =
            self.scope.main.filter(|main| is_aside && is_planned && *main < aside && main.0 >= self.sentence_first)?;
        let unit = |indicator: IndicatorId| self.unit_of(self.reader.out.indicators[indicator.0].level?);
        (unit(main).is_some() && unit(main) == unit(aside)).then_some(main)
    }

    /// `gồm: nông nghiệp 6.215 tỷ đồng; công nghiệp 6.483 tỷ đồng, trong đó khai khoáng 412 tỷ đồng; dịch vụ 7.942 tỷ đồng`: the whole whose
    /// parts semicolons set off, where one of these is divided itself.
    fn list_left_by(&self, divided: IndicatorId) -> Option<Whole> {
        let indicators = &self.reader.out.indicators;
        let outer = self.scope.whole.filter(|outer| {
            let is_part = indicators[divided.0].whole == Some(outer.indicator);
            !outer.is_inherited && is_part && divided.0 >= self.member_first
        })?;
        let first = self.member_first.saturating_sub(MEMORY);
        let mut before = indicators[first..self.member_first].iter();
        before.any(|part| part.whole == Some(outer.indicator)).then_some(outer)
    }

    /// Whether the member of the list that ends here gave several parts of the whole.
    fn is_divided_in_member(&self, whole: IndicatorId) -> bool {
        const PARTS: usize = 2;
        self.parts_in_member(whole).take(PARTS).count() == PARTS
    }

    /// The last parts of the whole in that member, the nearest first.
    fn parts_in_member(&self, whole: IndicatorId) -> impl Iterator<Item = &Indicator> {
        let member = self.reader.out.indicators[self.member_first..].iter().rev().take(MEMORY);
        member.filter(move |entry| entry.whole == Some(whole))
    }

    /// How many brackets close right before a token, of those that can be open.
    fn closes_before(&self, at: usize) -> usize {
        let from = at.checked_sub(1).map_or(self.block.span.start, |before| self.tokens[before].end);
        let signs = self.reader.text.get(from..self.tokens[at].start).unwrap_or_default();
        signs.bytes().filter(|sign| matches!(sign, b')' | b']')).take(DEEPEST).count()
    }

    /// At the end of a bracket, what was in force before it is so again. Whether one was open.
    fn leave_bracket(&mut self, at: usize) -> bool {
        let Some((scope, bracket)) = self.stack.pop() else { return false };
        self.close_bracket();
        let inside = std::mem::replace(&mut self.scope, scope);
        // `giảm (-0,24%) so với tháng trước`: the base behind the bracket is not the bracket's own.
        let is_apart = self.scope.base.is_none() || self.scope.inherits_base && !inside.inherits_base;
        if self.consumed > at || is_apart {
            (self.scope.base, self.scope.inherits_base) = (inside.base, inside.inherits_base);
        }
        // Words in brackets that measure nothing interrupt the clause, and do not end it.
        let closed = std::mem::replace(&mut self.bracket, bracket);
        let opened = closed.map(|closed| (closed.first, self.reader.out.indicators.len()));
        self.bracketed.extend(opened.filter(|(first, end)| first < end));
        if let Some(told) = closed.and_then(|closed| self.told_in_bracket(&closed, at)) {
            self.scope.indicator = Some(told);
        }
        // `6.409 doanh nghiệp (chiếm 40,1% tổng số) và 5.078 doanh nghiệp (chiếm 31,8%)`
        let total = inside.total.filter(|_| closed.is_some_and(|closed| closed.levels == 0));
        self.scope.total = self.scope.total.or(total);
        let is_remark = closed.is_some_and(|closed| !closed.is_measured);
        if is_remark && self.scope.last.is_none() {
            // `Thu hút FDI (tính đến 20/10) được 1.284,6 triệu USD`: nor does the stretch that they name end with them.
            let stretch =
                |time: &Period| matches!(time.kind(), PeriodKind::UpTo | PeriodKind::Days | PeriodKind::Months);
            self.scope.clock.goes_on(inside.clock.now().filter(stretch));
            // `Phân theo nguồn vốn (so với kế hoạch tỉnh giao):`
            self.scope.plan = self.scope.plan.or(inside.plan);
        }
        self.lead_start = closed.filter(|_| is_remark).map_or(at, |closed| closed.lead);
        self.start = closed.map_or(self.start, |closed| closed.start);
        self.outlook = closed.map_or(self.outlook, |closed| closed.outlook);
        true
    }

    /// `đàn bò (96.250 con) tăng 1,8%`: what the level alone in a bracket measures, where the words before it name that and a
    /// verb behind it goes on.
    fn told_in_bracket(&self, closed: &Bracket, at: usize) -> Option<IndicatorId> {
        let goes_on = self.goes_on_behind_bracket(at);
        let told = IndicatorId(closed.first);
        let entry = self.reader.out.indicators.get(told.0).filter(|_| goes_on && closed.levels == 1)?;
        let level = entry.level.filter(|level| self.unit_of(*level).is_some_and(|unit| !unit.is_ratio()))?;
        let clause = self.tokens.get(closed.lead..at)?;
        let first = clause.iter().position(|token| token.figure().is_some() && !is_time(self.reader.raw, token))?;
        let is_alone = clause[first].figure() == Some(level.0) && clause[first].gap.has(Gap::OPEN);
        // `580.431/801.571 m2, đạt (38,85/54,43 km) đạt 72,41%`: a verb alone names nothing.
        (is_alone && self.has_subject(closed.lead, closed.lead + first)).then_some(told)
    }

    /// Whether a bracket closes before `at` and a verb stands there.
    pub(crate) fn goes_on_behind_bracket(&self, at: usize) -> bool {
        let goes_on = |next: &Token| matches!(next.word(), TANG | GIAM | DAT | BANG | CHIEM) && next.gap == Gap::CLOSE;
        self.tokens.get(at).is_some_and(goes_on)
    }

    /// `ước đạt 40,1 tỷ đồng, tăng 21% so với tháng trước: A đạt …; B đạt …`: a list after a colon claims all parts.
    fn colon(&mut self, at: usize) {
        self.note_goals(at);
        // `vượt 4,3% KH năm (14.000 người): cao đẳng 1.240; …`: or after a bracket that ends with one.
        let closes = self.tokens[at].gap.has(Gap::CLOSE);
        let is_last = |figure| closes || Some(figure) == self.scope.last;
        let after_figure = at == self.consumed || self.tokens[at - 1].figure().is_some_and(is_last);
        // `Kinh tế 10 tháng ổn định: công nghiệp đạt 3.684 tỷ đồng; …`
        let states = self.scope.last.is_some() || self.scope.has_main || self.scope.whole.is_some();
        if !states && self.bracket.is_none() {
            self.scope.clock.opens_list();
        }
        // `có 8 nhóm tăng giá: giao thông 2,96%; …`
        let rises =
            (at.saturating_sub(2)..at).any(|index| index >= self.lead_start && self.tokens[index].word() == TANG);
        if rises && self.scope.last.is_some() {
            self.scope.percent = Some((Role::Growth, self.scope.base));
        }
        let stated = self.scope.indicator.filter(|id| self.reader.out.indicators[id.0].level.is_some());
        // `Quốc hội đã quyết định 15 chỉ tiêu, trong đó: GDP tăng 6,5%`: what was done is the decision.
        let counts_goals = |id: IndicatorId| {
            let level = self.reader.out.indicators[id.0].level;
            level.and_then(|level| self.unit_of(level)).is_some_and(|unit| unit.code().starts_with("chỉ tiêu"))
        };
        if self.is_to_come() && stated.is_some_and(counts_goals) {
            self.outlook.decided();
        }
        if let Some(indicator) =
            stated.filter(|_| after_figure && self.scope.last.is_some() && self.scope.whole.is_none())
        {
            self.scope.whole =
                Some(Whole { indicator, leads_from: self.member_first, parts: Parts::All, is_inherited: false });
        }
    }

    /// The measured figure that the words up to `before` belong to.
    fn last_before(&self, before: usize) -> Option<usize> {
        // `47 ca dương tính với SARS-CoV-2 (12 ca ngoài cộng đồng)`, `46 hồ có nước dưới 20% (huyện A 17 hồ, …)`: names and classes
        // measure nothing.
        let role = |figure: usize| self.reader.out.figures[figure].role;
        let names = |figure: &usize| matches!(role(*figure), Role::Label | Role::Reference | Role::Criterion);
        let own = self.tokens[before].figure().filter(|figure| !names(figure));
        own.filter(|_| !is_time(self.reader.raw, &self.tokens[before])).or(self.scope.last)
    }

    /// Two or more levels of one unit in brackets after a level are its parts.
    fn close_bracket(&mut self) {
        let Some(bracket) = self.bracket else { return };
        if bracket.levels < 2 || bracket.overlaps || bracket.then.is_some() {
            return;
        }
        let Some(after) = bracket.after else { return };
        self.lend_scale(after);
        let Some(whole) = self.reader.out.figures[after].indicator else { return };
        // `tăng 4,7% so với cùng kỳ (xuất khẩu …, nhập khẩu …)` may tell how it was then.
        if bracket.of_then && !self.adds_up(whole, bracket.first) {
            return;
        }
        // `Tỷ lệ thất nghiệp 2,52% (thành thị 3,61%; nông thôn 2,18%)`: rates of its groups make no whole, weights do.
        let first = done_or_planned(&self.reader.out.indicators[bracket.first]).and_then(|level| self.unit_of(level));
        if first.is_some_and(Unit::is_ratio) && !self.adds_up(whole, bracket.first) {
            return;
        }
        // `chiếm 5,3% (năm 2022 lần lượt là 23,9%; 36,8% và 5,4%)`: how it was then.
        let then = self.reader.out.indicators[bracket.first].period;
        let now = self.reader.out.indicators[whole.0].period;
        let is_over = |then: Period| match now {
            Some(now) => then.is_over_before(&now),
            None => then.kind() == PeriodKind::Year,
        };
        if then.is_some_and(is_over) {
            return;
        }
        let indicators = &mut self.reader.out.indicators;
        if indicators[bracket.first..].iter().any(|indicator| indicator.whole == Some(whole)) {
            return;
        }
        let mut parts = 0;
        for indicator in bracket.first..indicators.len() {
            if indicators[indicator].whole.is_none()
                && same_measure(&self.reader.out.figures, indicators, whole.0, indicator)
            {
                indicators[indicator].whole = Some(whole);
                parts += 1;
            }
        }
        if parts >= 2 && indicators[whole.0].parts == Parts::None {
            indicators[whole.0].parts = Parts::All;
        } else if parts == 1 {
            for indicator in &mut indicators[bracket.first..] {
                if indicator.whole == Some(whole) {
                    indicator.whole = None;
                }
            }
        }
    }

    /// Whether the levels from `first` on make up the whole, as printed.
    fn adds_up(&self, whole: IndicatorId, first: usize) -> bool {
        let indicators = &self.reader.out.indicators;
        let level = |entry: &Indicator| self.reader.out.figures[done_or_planned(entry)?.0].quantity();
        let Some(total) = level(&indicators[whole.0]) else { return false };
        let sum =
            indicators[first..].iter().take(MEMORY).try_fold((Decimal::ZERO, total.step()), |(sum, step), part| {
                let part = level(part)?;
                Some((sum.checked_add(part.value())?, step.checked_add(part.step())?))
            });
        let off = |(sum, step): (Decimal, Decimal)| Some(sum.checked_sub(total.value())?.abs() <= step);
        sum.and_then(off).unwrap_or(false)
    }

    fn word(&mut self, at: usize) {
        let word = self.tokens[at].word();
        if at < self.consumed || !(STEERING.contains(word) || PLAN_HEADS.contains(word)) {
            return;
        }
        if let Some((parts, end)) = division::parts_at(
            self.tokens,
            at,
            |token| is_time(self.reader.raw, token),
            || self.block.opens_list(self.reader.text),
        ) {
            // `…, cụ thể: …` after no level of its own gives details of no whole.
            let has_whole = word != division::CU || at == self.start;
            let announced = match self.named_before_list(at) {
                Named::Known(indicator) => Some(indicator),
                Named::Unknown => None,
                Named::Nothing => {
                    // `Đầu năm có 4.126 hộ; cuối năm còn 3.305 hộ. Phân theo nhóm: …`: what there is now is divided.
                    let main =
                        || self.scope.main.filter(|_| has_whole).map(|main| IndicatorId(self.level_of_now(main.0)));
                    let before = || self.grown_before(at).or_else(main);
                    // `102 tỷ đồng, bình quân 20 tỷ đồng/năm; bao gồm: …`: an average has no parts.
                    self.scope.indicator.filter(|told| !self.is_average(*told)).or_else(before)
                }
            };
            // `so với trước sắp xếp (212 đơn vị, gồm tỉnh A 121 đơn vị, tỉnh B 91 đơn vị)`: what was then has no parts that are told of now.
            let of_then = |indicator: &IndicatorId| {
                self.bracket.is_some_and(|bracket| bracket.then.is_some() && indicator.0 < bracket.first)
            };
            if let Some(indicator) = announced.filter(|indicator| !of_then(indicator)) {
                // `4.035 dự án, vốn 39,4 tỷ USD; trong đó KCN có 2.548 dự án, vốn 27,6 tỷ USD`: over a semicolon too.
                let leads_from = if at == self.start { self.sentence_first } else { self.member_first };
                self.scope.outer_whole = self.list_left_by(indicator);
                self.scope.whole = Some(Whole { indicator, leads_from, parts, is_inherited: false });
                // `…; riêng tháng 6 thu 742 tỷ đồng. Bao gồm: …` divides what the sentence before was about.
                let period = self.time_of(indicator);
                if self.begins_division(at) && indicator.0 >= self.previous_first {
                    self.scope.clock.goes_on(period);
                }
            }
            // The words that say by what it is divided name no part.
            if end > at + 2 {
                self.lead_start = end;
            }
            return;
        }
        let is_both = || {
            const LONGEST: usize = 10;
            let behind = self.tokens.iter().skip(at + 1).take(LONGEST);
            behind.take_while(|token| !token.gap.has(Gap::MEMBER)).any(|token| token.word() == BOTH)
        };
        if word == OVERLAP || word == CO && self.next_word(at) == MAY || word == BOTH && is_both() {
            self.parts_overlap(at);
            return;
        }
        // `trong đó …; riêng tháng 5 thu 28,9 tỷ đồng`: the month alone is no part.
        let next_is_time =
            self.tokens.get(at + 1).is_some_and(|next| is_time(self.reader.raw, next) && !next.gap.has(Gap::CLAUSE));
        // `+ Mầm non: 52.318 trẻ, riêng trẻ ngoài công lập 6.984 trẻ`: nor is what is told of an item's own level a part of the
        // whole that leads the list.
        let divides_item = self.sentence_first < self.reader.out.indicators.len();
        let leaves = |whole: Whole| if whole.is_inherited { divides_item } else { next_is_time };
        if word == RIENG && self.scope.whole.is_some_and(leaves) {
            self.scope.whole = None;
        }
        if cue::aims(self.tokens, at) {
            self.scope.aims = true;
        }
        if word == TRONG {
            self.date_level_in_words(at);
        }
        if resolution(self.tokens, at) > 0 {
            self.note_resolution(at);
        }
        self.scope.clock.word(self.tokens, at, self.reader.report.as_ref());
        // `cao hơn tháng trước 5%`, `nhiều hơn năm học trước 19 giải`
        let compares = word == HON && at > 0 && cue::comparative(self.tokens, at).is_some();
        if compares || word == cue::WORSE && cue::then_follows(self.tokens, at) {
            self.base_behind_comparative(at + 1);
            return;
        }
        // `So với dự toán tỉnh giao (486 tỷ đồng) và dự toán HĐND huyện giao (512 tỷ đồng)`
        if word == VA
            && self.tokens[at].gap == Gap::CLOSE
            && self.lead_base.is_some_and(|(begin, phrase)| begin >= self.start && phrase.base.is_plan())
            && let Some(phrase) = self.plan_at(at + 1)
        {
            self.take_base(at + 1, phrase);
            return;
        }
        // `Nếu tính theo kế hoạch Thủ tướng Chính phủ giao (5.412 tỷ đồng), tỷ lệ giải ngân đạt 44,6%`
        if word == THEO
            && let Some(phrase) = self.plan_at(at + 1)
            && self.tokens.get(phrase.end).is_some_and(|next| next.gap == Gap::OPEN && next.figure().is_some())
        {
            // It is none of what the items below are held against.
            (self.consumed, self.lead_base) = (phrase.end, Some((at, phrase)));
            return;
        }
        let leads_to_base = |next| matches!(next, VOI | CUNG | CK | CKNT | THANG | QUY | NAM | DAU);
        let begins_base = word == SO && (leads_to_base(self.next_word(at)) || cue::plan_head(self.tokens, at + 1) > 0)
            || matches!(word, CK | CKNT | SCK)
            || row(self.tokens, at, &[CUNG, KY])
            || self.bracket.is_some() && at == self.start && row(self.tokens, at, &[DAU, NAM])
            || self.opens_with_last_year(at);
        if begins_base && let Some(phrase) = self.base_at(at) {
            // `tỷ lệ người tập thể dục so với dân số` names a rate with its whole.
            if phrase.base == Base::Total {
                return;
            }
            self.take_base(at, phrase);
            if is_earlier(phrase.base) {
                self.base_reached(at, phrase.base);
            }
        }
    }

    /// `46.270 tấn, năm trước 41.570 tấn`, `(năm trước đạt 380,5 tỷ USD)`: whether the words at `at` open a clause or a bracket and lead to
    /// what the level was last year.
    fn opens_with_last_year(&self, at: usize) -> bool {
        const LONGEST: usize = 3;
        let opens = self.tokens[at].gap.has(Gap::COMMA.with(Gap::SEMICOLON).with(Gap::OPEN));
        let leads_here = |token: &&Token| leads_to_level(token);
        let behind = self.tokens.iter().skip(at + 2).take(LONGEST);
        let mut behind = behind.take_while(|token| !token.gap.has(Gap::CLAUSE)).skip_while(leads_here);
        opens && row(self.tokens, at, &[NAM, TRUOC]) && behind.next().is_some_and(|token| token.figure().is_some())
    }

    /// `Chỉ số sản xuất công nghiệp tăng 11,62%. Trong đó, ngành chế biến tăng 12,09%; …`: the one thing of which the sentence before
    /// said how it grew, and no level.
    fn grown_before(&self, at: usize) -> Option<IndicatorId> {
        let before = self.previous_first..self.sentence_first;
        let grew = before.clone().next().filter(|_| at == self.sentence_start && before.len() == 1)?;
        let entry = &self.reader.out.indicators[grew];
        (entry.level.is_none() && !entry.comparisons.is_empty()).then_some(IndicatorId(grew))
    }

    /// Whether what an indicator states is so much in each year or month.
    fn is_average(&self, indicator: IndicatorId) -> bool {
        let level = self.reader.out.indicators[indicator.0].level;
        level.and_then(|level| self.unit_of(level)).is_some_and(is_per_time)
    }

    /// `Bao gồm: …`, `Số thu gồm: …`: the division opens its sentence, with no figure and no time before it.
    fn begins_division(&self, at: usize) -> bool {
        const LONGEST: usize = 4;
        at - self.start <= LONGEST && self.tokens[self.start..at].iter().all(|token| token.word() != Syllable::NONE)
    }

    pub(crate) fn next_word(&self, at: usize) -> Syllable {
        word(self.tokens, at + 1)
    }

    fn figure(&mut self, at: usize, figure: usize) {
        if at < self.consumed {
            return;
        }
        let reader = &*self.reader;
        match &reader.raw[figure].form {
            Form::Time(_) => self.time(at),
            Form::Amount => {
                if self.is_inline_marker(at) {
                    let span = reader.raw[figure].span;
                    self.reader.out.figures[figure] = Figure { span, ..marker_figure() };
                    // What stands before a marker is no part of what it opens.
                    if let Some(bracket) = &mut self.bracket {
                        (bracket.lead, bracket.start) = (at + 1, at + 1);
                    }
                    return;
                }
                self.measure(at, figure);
            }
            Form::Unread => self.unread(at, figure),
            _ => {}
        }
    }

    /// `mẫu giáo §9%, đạt 95,7% KH`: a level that cannot be read is one, and what comes next speaks of it.
    fn unread(&mut self, at: usize, figure: usize) {
        let token = &self.tokens[at];
        let is_measured = self.reader.text[..token.end].ends_with(|char: char| char == '%' || char.is_alphabetic());
        if !is_measured {
            return;
        }
        self.run.names.clear();
        let evidence = self.evidence(at, figure);
        let level = self.open_indicator(&evidence, None);
        self.reader.out.indicators[level.0].level = Some(FigureId(figure));
        self.scope.indicator = Some(level);
        self.scope.last = Some(figure);
        self.lead_start = at + 1;
    }

    /// `21 đại biểu HĐND xã nhiệm kỳ 2021-2026`: the term of office behind the body whose it is, and no time of the figure.
    fn is_term_of_body(&self, at: usize) -> bool {
        const TERM: [Syllable; 2] = words(["nhiệm", "kỳ"]);
        let token = &self.tokens[at];
        let is_term = syllables(&self.reader.text[token.start..token.end]).take(TERM.len()).eq(TERM);
        let before =
            at.checked_sub(1).filter(|_| is_term && !token.gap.has(Gap::CLAUSE)).map(|before| &self.tokens[before]);
        before.is_some_and(|before| before.word() != Syllable::NONE && !matches!(before.word(), TRONG | CA | TU | DEN))
    }

    fn time(&mut self, at: usize) {
        // `58 triệu đồng vốn năm 2023 chuyển sang`: a word of the part's name.
        if at < self.lead_start || self.is_term_of_body(at) {
            return;
        }
        let in_list = self.scope.whole.is_some_and(|whole| !whole.is_inherited);
        self.scope.clock.time(self.tokens, at, self.reader.raw, self.reader.report.as_ref(), in_list);
        self.unbased.clear();
        self.date_level_before(at);
    }
}

/// Whether two indicators count the same thing.
fn same_measure(figures: &[Figure], indicators: &[Indicator], whole: usize, part: usize) -> bool {
    let unit = |indicator: usize| figures[done_or_planned(&indicators[indicator])?.0].value.as_ref()?.unit();
    match (unit(whole), unit(part)) {
        // `11.738 học sinh (mầm non 2.416, tiểu học 5.127)`
        (Some(whole), Some(part)) => same_unit(whole, part) || whole.is_countable() && part.is_none(),
        _ => false,
    }
}
