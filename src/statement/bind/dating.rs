//! Levels whose time stands beside them: `52 tỷ đồng (năm 2010)`, `từ 68% năm 2015 xuống còn 60,8%`.

use crate::statement::evidence::Evidence;
use crate::statement::phrase::clock::Clock;
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, time_form};
use crate::statement::words::*;
use crate::time::TimeForm;
use crate::{Base, FigureId, Period, Role};

impl Sentence<'_, '_> {
    /// A time with nothing between it and the level before belongs to that one, where the clause ends behind it or goes on
    /// to the level after a change.
    pub(crate) fn date_level_before(&mut self, at: usize) {
        // `Gần 149 tỷ USD trong quý 3.`
        let led = at.checked_sub(1).filter(|&before| self.tokens[before].word() == TRONG);
        let Some(figure) = self.level_before_bracket(at).or_else(|| self.level_right_before(led.unwrap_or(at))) else {
            return;
        };
        let token = &self.tokens[at];
        let ends = self.tokens.get(at + 1).is_none_or(|next| {
            next.gap.has(Gap::CLAUSE) || matches!(next.word(), XUONG | LEN | CON | VA | TANG | GIAM)
        });
        if !ends || token.gap.has(Gap::DASH) {
            return;
        }
        let Some(form) = time_form(self.reader.raw, token) else { return };
        let Some(period) = Clock::behind(form, self.reader.report.as_ref()) else { return };
        self.date_level(figure, period);
    }

    /// `thành lập mới 12 doanh nghiệp trong tháng`: the time behind a level that ends the clause, in words.
    pub(crate) fn date_level_in_words(&mut self, at: usize) {
        let ends = self.tokens.get(at + 2).is_none_or(|next| next.gap.has(Gap::CLAUSE));
        let Some(figure) = self.level_right_before(at).or_else(|| self.count_before(at)).filter(|_| ends) else {
            return;
        };
        if let Some(period) = Clock::own(self.next_word(at), self.reader.report.as_ref()) {
            self.date_level(figure, period);
        }
    }

    /// `đạt 13.752 tỷ đồng (năm 2010)`: the level right before a bracket that holds the time alone.
    fn level_before_bracket(&self, at: usize) -> Option<usize> {
        let closes = self.tokens.get(at + 1).is_none_or(|next| next.gap.has(Gap::CLOSE));
        let figure = at.checked_sub(1).and_then(|before| self.tokens[before].figure());
        let is_alone = self.tokens[at].gap == Gap::OPEN && closes;
        figure.filter(|&figure| is_alone && self.reader.out.figures[figure].role.is_level())
    }

    /// `11.832 doanh nghiệp thành lập mới trong tháng`: the count spoken of last, where only the words for its things stand between.
    fn count_before(&self, at: usize) -> Option<usize> {
        const LONGEST: usize = 8;
        let last = self.scope.last.filter(|&last| self.reader.out.figures[last].role.is_level())?;
        self.unit_of(FigureId(last)).filter(|unit| unit.is_countable())?;
        let words = (at.saturating_sub(LONGEST)..=at).rev();
        let first = words.take_while(|&index| !self.tokens[index].gap.has(Gap::CLAUSE)).last()?;
        let figure = (first.saturating_sub(1)..at).rev().find_map(|index| self.tokens[index].figure());
        (figure == Some(last)).then_some(last)
    }

    /// The level spoken of last, where no sign parts it from the token.
    fn level_right_before(&self, at: usize) -> Option<usize> {
        let figure = at.checked_sub(1).and_then(|before| self.tokens[before].figure())?;
        // `tốc độ tăng giảm từ mức 5,2% trong tháng 1 xuống mức 2,5% trong tháng 6`: growths are levels there.
        let is_step = self.scope.start.is_some_and(|start| self.reader.out.figures[start].role == Role::Growth);
        let role = self.reader.out.figures[figure].role;
        let is_level = role.is_level() || is_step && role == Role::Growth;
        (self.scope.last == Some(figure) && is_level && !self.tokens[at].gap.has(Gap::CLAUSE)).then_some(figure)
    }

    fn date_level(&mut self, figure: usize, period: Period) {
        self.reader.out.figures[figure].period = Some(period);
        if let Some(indicator) = self.reader.out.figures[figure].indicator {
            let indicator = &mut self.reader.out.indicators[indicator.0];
            if indicator.level.is_some_and(|level| level.0 == figure) {
                indicator.period = Some(period);
            }
        }
    }

    /// `so với ước thực hiện năm 2023 (1.745 triệu USD)`: the level alone in the bracket right behind a time, unless that says
    /// of which year the same period is.
    pub(crate) fn date_in_bracket(&mut self, evidence: &Evidence) {
        if !self.is_alone_in_bracket(evidence) || !self.tokens[self.start].gap.has(Gap::OPEN) {
            return;
        }
        let Some(bracket) = self.bracket else { return };
        let before = self.start.checked_sub(1).and_then(|before| time_form(self.reader.raw, &self.tokens[before]));
        let after = bracket.after.and_then(|after| self.reader.out.figures[after].base);
        let lead = self.lead_base.filter(|(begin, _)| *begin >= bracket.lead).map(|(_, phrase)| phrase.base);
        if [after, lead].contains(&Some(Base::SamePeriodLastYear)) {
            return;
        }
        let report = self.reader.report.as_ref();
        // `so với ngày 31/12/2024 (46.386 tỷ đồng)`
        let on_day = |form: &TimeForm| form.resolve(report).filter(|_| form.is_day());
        if let Some(period) = before.and_then(|form| Clock::behind(form, report).or_else(|| on_day(form))) {
            self.date_level(evidence.figure, period);
        }
    }
}
