//! A plan that was changed in the year, and which of its versions a ratio is to: `vốn giao đầu năm 142 tỷ đồng, điều chỉnh lần 2 là
//! 158,4 tỷ đồng; giải ngân đạt 60,8% kế hoạch điều chỉnh, bằng 67,8% kế hoạch giao đầu năm`.

use super::plan::planned_alone;
use crate::statement::evidence::Evidence;
use crate::statement::phrase::cue::Verb;
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, Token, phrase, row};
use crate::statement::words::*;
use crate::text::{Syllable, s, words};
use crate::{FigureId, Indicator, IndicatorId, Role};

/// điều chỉnh
const AMEND: [Syllable; 2] = words(["điều", "chỉnh"]);
/// How the first version is called: đầu năm, ban đầu
const AT_FIRST: [[Syllable; 2]; 2] = [words(["đầu", "năm"]), words(["ban", "đầu"])];
/// Words that may stand before `điều chỉnh`: `sau đó được điều chỉnh`.
const LEADING: [Syllable; 8] = [DO, DUOC, DA, VA, s("đến"), s("nay"), s("sau"), s("lại")];

impl Sentence<'_, '_> {
    /// The plan right before a figure that says by how much or to how much it was changed, in the same unit.
    pub(crate) fn plan_amended(&self, evidence: &Evidence) -> Option<FigureId> {
        let last = FigureId(self.scope.last.filter(|_| self.bracket.is_none())?);
        // `điều chỉnh tăng 16 tỷ đồng lên 158 tỷ đồng`
        let figure = &self.reader.out.figures[last.0];
        let stepped = figure.of.filter(|_| figure.role == Role::Change && evidence.verb() == Some(Verb::To));
        let plan = stepped.unwrap_or(last);
        let is_plan = self.reader.out.figures[plan.0].role == Role::Target;
        if !is_plan || !self.count_the_same(plan, FigureId(evidence.figure)) {
            return None;
        }
        if stepped.is_some() {
            return (!self.tokens[self.lead_start.min(evidence.at)].gap.has(Gap::CLAUSE)).then_some(plan);
        }
        let lead = self.lead_start.min(evidence.at)..evidence.at;
        // `tại kỳ họp tháng 4, HĐND tỉnh điều chỉnh lên 6.120 tỷ đồng`: behind who does it, right before the figure.
        let right_before = evidence.near() == Some(Verb::To);
        let amends = lead.clone().find(|&index| match right_before {
            true => row(self.tokens, index, &AMEND),
            false => !LEADING.contains(&self.tokens[index].word()),
        })?;
        let goes_on = |token: &Token| !token.gap.has(Gap::STOP);
        let is_one = self.tokens[lead.start..=evidence.at].iter().all(goes_on);
        (is_one && row(self.tokens, amends, &AMEND)).then_some(plan)
    }

    /// Puts a changed plan beside the one before it.
    pub(crate) fn bind_amended(&mut self, evidence: &Evidence, plan: FigureId) {
        let Some(indicator) = self.reader.out.figures[plan.0].indicator else { return };
        self.reader.out.figures[evidence.figure].indicator = Some(indicator);
        let targets = &mut self.reader.out.indicators[indicator.0].targets;
        let Some(mut amended) = targets.iter().find(|target| target.level == Some(plan)).cloned() else { return };
        (amended.level, amended.ratio) = (Some(FigureId(evidence.figure)), None);
        targets.push(amended);
    }

    /// Which version of a plan a ratio is to: by its words, or else the one that it follows from.
    pub(crate) fn version_meant(&self, evidence: &Evidence, own: &Indicator, plan: FigureId) -> Option<FigureId> {
        const LONGEST: usize = 10;
        let versions = self.versions(self.reader.out.figures[plan.0].indicator, plan);
        let [first, .., last] = versions.as_slice() else { return Some(plan) };
        let words = || phrase(self.tokens, evidence.at + 1, LONGEST).map(|(index, _)| index);
        if words().any(|index| row(self.tokens, index, &AMEND)) {
            return Some(*last);
        }
        if words().any(|index| AT_FIRST.iter().any(|first| row(self.tokens, index, first))) {
            return Some(*first);
        }
        let follows = |version: &&FigureId| {
            let ratio = self.reader.out.figures[evidence.figure].quantity();
            ratio.is_some_and(|ratio| self.is_near_ratio(evidence, own, **version, ratio.step()))
        };
        let mut meant = versions.iter().filter(follows);
        meant.next().filter(|_| meant.next().is_none()).copied()
    }

    /// The levels of a plan that was changed, in their order; none where it was not.
    fn versions(&self, indicator: Option<IndicatorId>, plan: FigureId) -> Vec<FigureId> {
        let Some(stated) = indicator.map(|indicator| &self.reader.out.indicators[indicator.0]) else {
            return Vec::new();
        };
        let is_one = planned_alone(stated) == Some(plan) && stated.targets.len() > 1;
        let levels = stated.targets.iter().filter(|_| is_one).filter_map(|target| target.level);
        levels.collect()
    }
}
