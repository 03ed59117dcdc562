//! What a figure is compared with: the base behind it, before it, or in force.

use crate::statement::evidence::Evidence;
use crate::statement::phrase::base::{
    BasePhrase, Surroundings, assigned_at, base_at, is_compared, is_earlier, plan_at,
};
use crate::statement::phrase::setter::{names_setter, setter_between};
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, Token, is_time, row, time_form};
use crate::statement::words::*;
use crate::text::{Syllable, words};
use crate::time::TimeForm;
use crate::{Base, FigureId, Role, Setter, Unit};

/// `pháp lệnh`: what the level above assigned, beside what the own council decided.
const STATUTORY: [Syllable; 2] = words(["pháp", "lệnh"]);

impl Sentence<'_, '_> {
    /// A base phrase that begins at `at`, with no figure before it: what follows may be compared with it.
    pub(crate) fn take_base(&mut self, at: usize, phrase: BasePhrase) {
        self.consumed = self.end_of_other(phrase);
        self.lead_base = Some((at, phrase));
        match phrase.base {
            Base::Plan(_) => self.scope.plan = Some(phrase.base),
            Base::Other => {}
            base => self.scope.compared(base),
        }
        // `(cùng kỳ 764 trường hợp)`: the bracket says how it was then. So does the sentence: `Cùng kỳ năm 2025, số doanh nghiệp là 1.393`.
        let tells =
            at == self.sentence_start && phrase.base == Base::SamePeriodLastYear && self.tokens[at].word() != SO;
        if tells || self.opens_with_then() {
            let of_main = self.scope.main.and_then(|main| self.reader.out.indicators[main.0].period).filter(|_| tells);
            let then = of_main.or(self.scope.clock.now()).and_then(|now| now.previous_year());
            self.scope.clock.goes_on(then);
        }
    }

    /// `so với bình quân cả nước, thu nhập cao hơn …`: what it is compared with ends at the comma, and names nothing else.
    fn end_of_other(&self, phrase: BasePhrase) -> usize {
        const LONGEST: usize = 8;
        let words = self.tokens.iter().enumerate().skip(phrase.end).take(LONGEST);
        let mut inside = words.take_while(|(_, token)| token.figure().is_none());
        let end = inside.find(|(_, token)| token.gap.has(Gap::CLAUSE)).filter(|(_, token)| token.gap == Gap::COMMA);
        end.filter(|_| phrase.base == Base::Other).map_or(phrase.end, |(index, _)| index)
    }

    /// The base whose words begin right behind a comparative.
    pub(crate) fn base_behind_comparative(&mut self, at: usize) {
        // `thấp hơn mức kế hoạch 1,8%`: the level itself follows.
        let is_apart = self.tokens.get(at).is_none_or(|token| token.gap.has(Gap::CLAUSE) || token.word() == MUC_LEVEL);
        let phrase = self.base_at(at).filter(|phrase| !is_apart && phrase.base != Base::Total && phrase.end > at);
        if let Some(phrase) = phrase {
            self.take_base(at, phrase);
        }
    }

    /// `giảm 12 người chết so với cùng kỳ`: the base stands behind the things counted, and is that of all comparisons of the
    /// clause that have none.
    pub(crate) fn base_reached(&mut self, at: usize, base: Base) {
        const LONGEST: usize = 8;
        let from = self.lead_start.min(at);
        let counted = at - from <= LONGEST && (from..=at).all(|index| !self.tokens[index].gap.has(Gap::CLAUSE));
        if counted && self.unbased.last() == self.scope.last.as_ref() {
            self.lend_base(base);
        }
    }

    /// Gives a base to the comparisons of the clause that have none.
    pub(crate) fn lend_base(&mut self, base: Base) {
        for figure in self.unbased.drain(..) {
            let figure = &mut self.reader.out.figures[figure];
            // `tốc độ tăng đạt 8,15%, cao hơn 0,15 điểm so với kế hoạch`: nothing grows against a plan.
            if figure.role == Role::Change || !base.is_plan() {
                figure.base = Some(base);
            }
        }
    }

    fn around(&self) -> Surroundings<'_> {
        Surroundings {
            tokens: self.tokens,
            figures: self.reader.raw,
            report: self.reader.report.as_ref(),
            now: self.scope.clock.now(),
            city: self.reader.city,
        }
    }

    pub(crate) fn base_at(&self, at: usize) -> Option<BasePhrase> {
        base_at(self.around(), at).map(|phrase| self.by_statute(at, phrase))
    }

    pub(crate) fn plan_at(&self, at: usize) -> Option<BasePhrase> {
        plan_at(self.around(), at).map(|phrase| self.by_statute(at, phrase))
    }

    /// A plan by who assigns it, without its own name.
    pub(crate) fn assigned_plan_at(&self, at: usize) -> Option<BasePhrase> {
        assigned_at(self.around(), at)
    }

    /// `bằng 91% dự toán pháp lệnh Trung ương giao; … đạt 86,8% dự toán pháp lệnh`: who set the statutory estimate is printed
    /// once and holds for the document.
    fn by_statute(&self, at: usize, phrase: BasePhrase) -> BasePhrase {
        let is_open = phrase.base == Base::Plan(None);
        let is_resolved = || (at..phrase.end).any(|index| resolution(self.tokens, index) > 0);
        let resolved = self.reader.resolved.filter(|_| is_open && is_resolved());
        let setter = resolved.or(self.reader.statutory.filter(|_| is_open && self.is_statutory(at, phrase)));
        BasePhrase { base: setter.map_or(phrase.base, |setter| Base::Plan(Some(setter))), ..phrase }
    }

    /// `Các khoản thu đạt thấp so với dự toán HĐND tỉnh giao: - Thuế 186 tỷ đồng, đạt 29% dự toán`: who set it, the words that
    /// lead the list say.
    pub(crate) fn by_lead(&self, phrase: BasePhrase) -> BasePhrase {
        let is_own = self.lead_base.is_some_and(|(_, lead)| lead.base.is_plan());
        let lead = self.scope.plan.filter(|_| phrase.base == Base::Plan(None) && !is_own);
        BasePhrase { base: lead.unwrap_or(phrase.base), ..phrase }
    }

    /// Keeps who sets the statutory estimate, where a ratio is printed with both.
    pub(crate) fn note_statutory(&mut self, evidence: &Evidence) {
        let Some(phrase) = evidence.after else { return };
        if let Base::Plan(Some(setter)) = phrase.base
            && self.is_statutory(evidence.at + 1, phrase)
        {
            self.reader.statutory = Some(setter);
        }
    }

    /// `Nghị quyết số 42/NQ-HĐND của Hội đồng nhân dân xã (sau đây viết tắt là NQ)`: keeps whose resolutions the report calls `NQ`, where
    /// the word at `at` says so.
    pub(crate) fn note_resolution(&mut self, at: usize) {
        const LONGEST: usize = 24;
        const CALLED: [Syllable; 2] = words(["gọi", "tắt"]);
        let inside = self.start.min(at)..at;
        let end = at + resolution(self.tokens, at);
        let defines = self.bracket.is_some()
            && at > 0
            && self.tokens[at - 1].word() == LA
            && inside.clone().any(|index| CALLED.contains(&self.tokens[index].word()))
            && self.tokens.get(end).is_some_and(|next| next.gap.has(Gap::CLOSE));
        if defines {
            // The body stands behind the number of the paper: `của Hội đồng nhân dân huyện về nhiệm vụ phát triển kinh tế - xã hội`.
            let from = self.sentence_start.max(inside.start.saturating_sub(LONGEST));
            let body = (from..inside.start).find(|&index| names_setter(self.tokens, index, index + 1));
            let setter = body.and_then(|body| self.setter_between(body, inside.start).0);
            self.reader.resolved = setter.or(self.reader.resolved);
        }
    }

    fn is_statutory(&self, at: usize, phrase: BasePhrase) -> bool {
        (at..phrase.end).any(|index| row(self.tokens, index, &STATUTORY))
    }

    pub(crate) fn setter_between(&self, from: usize, to: usize) -> (Option<Setter>, usize) {
        setter_between(self.around(), from, to)
    }

    /// The base printed after the figure at `at`; over a bracket that stands between.
    pub(crate) fn base_after(&self, at: usize) -> Option<BasePhrase> {
        let next = self.tokens.get(at + 1)?;
        if next.gap.has(Gap::OPEN)
            && let Some(plan) = self.setter_in_bracket(at + 1)
        {
            return Some(plan);
        }
        // `giảm 21,9% về vốn đăng ký so với tháng trước`
        if next.word() == VE && !next.gap.has(Gap::CLAUSE) {
            let after = self.tokens.iter().enumerate().skip(at + 2).take(8);
            let so = after.take_while(|(_, token)| !token.gap.has(Gap::CLAUSE)).find(|(_, token)| token.word() == SO);
            let phrase = so.and_then(|(index, _)| Some((index, self.base_at(index)?)));
            // `giảm 13,6% về lượng và 5,5% về giá trị so với cùng kỳ`: the words up to the other figure are not the base's.
            let is_shared = |index: usize| self.tokens[at + 1..index].iter().any(|token| token.figure().is_some());
            return phrase.map(|(index, phrase)| match is_shared(index) {
                true => BasePhrase { end: at + 1, ..phrase },
                false => phrase,
            });
        }
        if next.gap.has(Gap::OPEN) {
            let mut depth = 0usize;
            for (index, token) in self.tokens.iter().enumerate().skip(at + 1).take(24) {
                if token.gap.has(Gap::CLOSE) {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        let compares = token.word() == SO && !token.gap.has(Gap::CLAUSE.without(Gap::CLOSE));
                        return compares.then(|| self.base_at(index)).flatten();
                    }
                }
                depth += usize::from(token.gap.has(Gap::OPEN));
            }
            return None;
        }
        if next.gap.has(Gap::CLOSE) {
            let compares = next.word() == SO && !next.gap.has(Gap::COMMA) && !next.gap.has(Gap::MEMBER);
            return compares.then(|| self.base_at(at + 1)).flatten();
        }
        if next.gap.has(Gap::CLAUSE) {
            return self.base_that_ends(at + 1);
        }
        self.base_at(at + 1).or_else(|| self.setter_behind(at + 1))
    }

    /// `tăng 23,1%, tương ứng tăng 28,55 tỷ USD, so với cùng kỳ năm trước`: behind a comma the base is still of the words before
    /// where the sentence ends with it; else it may lead what follows.
    fn base_that_ends(&self, at: usize) -> Option<BasePhrase> {
        let leads = self.tokens[at].gap == Gap::COMMA && self.tokens[at].word() == SO;
        let phrase = leads.then(|| self.base_at(at)).flatten().filter(|phrase| is_earlier(phrase.base))?;
        self.tokens.get(phrase.end).is_none_or(|behind| behind.gap.has(Gap::MEMBER)).then_some(phrase)
    }

    /// `đạt 58,8% tỉnh giao`: the plan, by who assigns it, without its own name.
    fn setter_behind(&self, from: usize) -> Option<BasePhrase> {
        self.assigned_plan_at(from).filter(|plan| names_setter(self.tokens, from, plan.end))
    }

    /// `498 kg/người (tỉnh giao)`: the bracket says whose plan it is.
    pub(crate) fn setter_in_bracket(&self, at: usize) -> Option<BasePhrase> {
        const LONGEST: usize = 8;
        let inside = |token: &Token, first: bool| first || !token.gap.has(Gap::CLAUSE);
        let words = self.tokens.iter().enumerate().skip(at).take(LONGEST);
        let assigns =
            words.take_while(|&(index, token)| inside(token, index == at)).find(|(_, token)| token.word() == GIAO);
        let (end, _) = assigns?;
        // `tăng 3,13% (Quốc hội giao khoảng 4%)`: the plan of that growth, and not what a ratio is held against.
        let behind = self.tokens.iter().skip(end + 1).take(LONGEST).take_while(|token| !token.gap.has(Gap::CLAUSE));
        let level = behind.filter_map(Token::figure).find_map(|level| self.unit_of(FigureId(level)));
        if level.is_some_and(Unit::is_ratio) {
            return None;
        }
        let (setter, _) = self.setter_between(at, end + 1);
        setter.map(|setter| BasePhrase { base: Base::Plan(Some(setter)), end: at })
    }

    /// What a change or a growth is against, if that is no plan: printed behind it, before it, or in force.
    pub(crate) fn compared_with(&self, evidence: &Evidence) -> Option<Base> {
        const LONGEST: usize = 24;
        let printed = evidence.base().filter(|&base| is_compared(base));
        // `tăng 2,15% so với tháng trước; bình quân 9 tháng tăng 24,8%`: nine months are not against one.
        let counts_months = |index: usize| {
            matches!(time_form(self.reader.raw, &self.tokens[index]), Some(TimeForm::Months { count: 2.., .. }))
        };
        // `7 tháng đạt 151,98 tỷ USD, tăng 23,1%`: nor are they where the level before is theirs.
        let first = evidence.at.saturating_sub(LONGEST);
        let member = || (first..evidence.at).rev().find(|&index| self.tokens[index].gap.has(Gap::MEMBER));
        let is_longer = || {
            let from = if evidence.own_subject { evidence.clause } else { member().unwrap_or(first) };
            (from.min(evidence.clause)..evidence.at).any(counts_months)
        };
        // `lũy kế 11 tháng có 194,7 nghìn doanh nghiệp, tăng 33,2%; 132,3 nghìn doanh nghiệp rút lui, tăng 24,3%`
        let of_sentence = || (first.max(self.sentence_start)..evidence.at).rev();
        let last_time = || of_sentence().find(|&index| is_time(self.reader.raw, &self.tokens[index]));
        let is_longer = || is_longer() || last_time().is_some_and(counts_months);
        let in_force = self.scope.base.filter(|&base| base != Base::PreviousMonth || !is_longer());
        printed.or_else(|| self.other_base_before(evidence.at)).or(in_force)
    }

    /// `so với bình quân toàn huyện (70,9 tạ/ha) cao hơn 0,9 tạ/ha`: something else than an earlier time, in the sentence's
    /// member before the figure.
    fn other_base_before(&self, at: usize) -> Option<Base> {
        let (begin, phrase) = self.lead_base.filter(|(begin, _)| *begin >= self.start)?;
        let is_one = (begin + 1..=at).all(|index| !self.tokens[index].gap.has(Gap::MEMBER));
        (phrase.base == Base::Other && is_one).then_some(phrase.base)
    }
}

/// How many tokens at `at` are the word for a resolution: `NQ`, `nghị quyết`.
pub(crate) fn resolution(tokens: &[Token], at: usize) -> usize {
    match tokens[at].word() {
        NQ => 1,
        NGHI if row(tokens, at, &[NGHI, QUYET]) => 2,
        _ => 0,
    }
}
