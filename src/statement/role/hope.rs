//! Which figures are only hoped for: what is aimed at, planned, or set as a task.

use super::measure::Finding;
use crate::outline::BlockKind;
use crate::statement::evidence::Evidence;
use crate::statement::phrase::cue::{aims, is_filler, reports};
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, Token, is_time, row};
use crate::statement::words::*;
use crate::text::{Syllable, s, words};
use crate::{Base, FigureId, Role, Unit, Value};

/// The last words before the place that is read which say that something is aimed at, or that it is or was so.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Outlook {
    aim: Option<usize>,
    fact: Option<usize>,
}

impl Outlook {
    /// What was said to be so until here is no report of what follows.
    pub(crate) fn decided(&mut self) {
        self.fact = None;
    }
}

/// các chỉ tiêu
const GOALS: [Syllable; 3] = words(["các", "chỉ", "tiêu"]);

impl Sentence<'_, '_> {
    /// Keeps where a word aims or reports; asked once for each word, and not again for each figure behind it.
    pub(crate) fn note_outlook(&mut self, at: usize) {
        if aims(self.tokens, at) {
            self.outlook.aim = Some(at);
        }
        // `Tỉnh đặt mục tiêu GRDP tăng 10%. Các chỉ tiêu khác gồm: …`
        let goes_on = at == self.sentence_start && row(self.tokens, at, &GOALS);
        self.scope.aims |= goes_on && self.outlook.aim.is_some_and(|aim| aim < at);
        if reports(self.tokens, at) {
            self.outlook.fact = Some(at);
        }
    }

    /// `Phấn đấu đạt các chỉ tiêu chủ yếu đến năm 2025 là: (1) GRDP tăng 9%. (2) …`: whether a colon behind the words up to `to`
    /// opens the goals that the rest of the paragraph lists, or the items below it.
    pub(crate) fn note_goals(&mut self, to: usize) {
        const LONGEST: usize = 24;
        let Some(aim) = self.outlook.aim.filter(|aim| *aim >= self.sentence_start && to - aim <= LONGEST) else {
            return;
        };
        let names = (aim..to).any(|index| row(self.tokens, index, &GOALS));
        let leads = |token: &Token| token.figure().is_none() || is_time(self.reader.raw, token);
        if names && self.tokens[aim..to].iter().all(leads) {
            (self.scope.aims, self.scope.lists_goals) = (true, true);
        }
    }

    /// Whether the figure is only hoped for: after `phấn đấu`, or what a task is to reach.
    pub(crate) fn is_hoped(&self, evidence: &Evidence) -> bool {
        if self.names_goal(evidence) {
            return true;
        }
        let in_member = |at: &usize| *at >= self.start;
        match (self.outlook.aim.filter(in_member), self.outlook.fact.filter(in_member)) {
            (Some(aim), fact) => return fact.is_none_or(|fact| fact < aim),
            // `thu hút đã đạt 174 triệu USD, tháo gỡ vướng mắc để giải ngân 95% vốn`
            (None, Some(fact)) if !(self.is_to_come() && self.aims_between(fact, evidence.at)) => return false,
            (None, Some(_)) => {}
            (None, None) if self.scope.aims => return true,
            (None, None) => {}
        }
        // What stands in brackets explains, and is not itself to be reached.
        if !self.is_to_come() || self.bracket.is_some() {
            return self.divides_planned(evidence);
        }
        let is_plan = self.block.is_ahead && self.block.kind != BlockKind::Task;
        let is_percent = self.unit_of(FigureId(evidence.figure)).is_some_and(Unit::is_ratio);
        is_plan && self.block.states_levels || is_percent || self.is_measured(evidence) || self.is_to_reach(evidence)
    }

    /// What a figure is that is only hoped for: the plan of what was reached, where that stands before the bracket that opens with it:
    /// `84.216 lao động (mục tiêu: 80.000 lao động)`.
    pub(crate) fn hoped_for(&self, evidence: &Evidence) -> Finding {
        let reached = self.bracket.and_then(|bracket| bracket.after).map(|level| self.reader.out.figures[level].role);
        let plan = self.plan_at(self.start).filter(|plan| {
            let leads = |token: &Token| is_filler(token.word()) || is_time(self.reader.raw, token);
            plan.end <= evidence.at && self.tokens[plan.end..evidence.at].iter().all(leads)
        });
        let plan = plan.filter(|_| reached.is_some_and(|role| role != Role::Target));
        // `Chỉ tiêu huyện giao: tổng đàn 5.400 con; …`
        let ahead = || self.outlook.aim.and_then(|aim| self.plan_at(aim)).filter(|plan| plan.base != Base::Plan(None));
        Finding::of(Role::Target, plan.or_else(ahead).map(|plan| plan.base))
    }

    /// `thực hiện mục tiêu tăng trưởng đạt 8%`, `với mục tiêu giảm nghèo 2%`, `nâng chỉ tiêu xuất khẩu lên 44 tỷ USD`: the clause
    /// says what the goal is, and not what was reached.
    fn names_goal(&self, evidence: &Evidence) -> bool {
        let word = |at: Option<usize>| at.map_or(Syllable::NONE, |at| self.tokens[at].word());
        let opens = |at: usize| {
            // Most words are others.
            if !matches!(self.tokens[at].word(), MUC | CHI) {
                return false;
            }
            match (word(at.checked_sub(2)), word(at.checked_sub(1))) {
                (_, NANG) => row(self.tokens, at, &[MUC, TIEU]) || row(self.tokens, at, &[CHI, TIEU]),
                (SO, VOI) => false,
                (THUC, HIEN) | (_, VOI) => row(self.tokens, at, &[MUC, TIEU]),
                _ => false,
            }
        };
        let clause = evidence.clause.max(self.start)..evidence.at;
        let from = clause.rev().find(|&at| opens(at));
        from.is_some_and(|from| (from + 1..=evidence.at).all(|at| !self.tokens[at].gap.has(Gap::CLAUSE)))
    }

    /// `Sản lượng lương thực 8.550 tấn (thóc 5.400 tấn, ngô 3.150 tấn)`: parts of what is to be reached are, too.
    fn divides_planned(&self, evidence: &Evidence) -> bool {
        let Some(bracket) = self.bracket.filter(|_| self.block.is_ahead && self.block.states_levels) else {
            return false;
        };
        let Some(after) = bracket.after else { return false };
        let is_planned = self.reader.out.figures[after].role == Role::Target;
        let same = self.unit_of(FigureId(after)) == self.unit_of(FigureId(evidence.figure));
        let is_dated = (self.start..evidence.at).any(|index| is_time(self.reader.raw, &self.tokens[index]));
        is_planned && same && evidence.own_subject && evidence.cue.is_none() && !is_dated
    }

    /// Whether the block says what is to be done or reached.
    pub(crate) fn is_to_come(&self) -> bool {
        self.block.is_ahead || self.block.kind == BlockKind::Task
    }

    /// Whether `để` opens a purpose between two tokens.
    fn aims_between(&self, from: usize, to: usize) -> bool {
        (from..to).any(|index| self.tokens[index].word() == DE)
    }

    /// Money and measures of a task are what it is to bring about; things may be counted in it for other reasons.
    fn is_measured(&self, evidence: &Evidence) -> bool {
        let unit = self.unit_of(FigureId(evidence.figure));
        let is_time = |unit: &Unit| unit.is_duration() || unit.code() == "lần";
        // `đường dài 8,4 km` describes what is to be built.
        const EXTENT: [Syllable; 4] = words(["cao", "dài", "rộng", "sâu"]);
        let describes = evidence.at.checked_sub(1).is_some_and(|index| EXTENT.contains(&self.tokens[index].word()));
        self.block.kind == BlockKind::Task
            && !describes
            && !self.approves_account(evidence)
            && unit.is_some_and(|unit| !unit.is_none() && !unit.is_countable() && !is_time(unit))
    }

    /// `Đề nghị HĐND tỉnh phê chuẩn quyết toán năm 2021: tổng thu 15.948 tỷ đồng; …`: what a final account states is done.
    fn approves_account(&self, evidence: &Evidence) -> bool {
        const LONGEST: usize = 64;
        const ACCOUNT: [[Syllable; 4]; 2] =
            [words(["phê", "chuẩn", "quyết", "toán"]), words(["phê", "duyệt", "quyết", "toán"])];
        let from = self.sentence_start.max(evidence.at.saturating_sub(LONGEST));
        (from..evidence.at).any(|index| ACCOUNT.iter().any(|words| row(self.tokens, index, words)))
    }

    /// Whether the words around a figure of a task make it a goal: `hoàn thành … trước ngày`, `thêm 02 trường`.
    fn is_to_reach(&self, evidence: &Evidence) -> bool {
        const AFTER: usize = 14;
        let done = |index: usize| row(self.tokens, index, &[HOAN, THANH]);
        let before = (self.start..evidence.at).any(|index| {
            done(index)
                || matches!(self.tokens[index].word(), DAT | THEM | NANG)
                || row(self.tokens, index, &[const { s("giải") }, const { s("ngân") }])
                || row(self.tokens, index, &[IT, NHAT])
                || row(self.tokens, index, &[UTMOST, FEWEST])
        });
        let after = (evidence.at + 1..self.tokens.len().min(evidence.at + AFTER))
            .take_while(|&index| !self.tokens[index].gap.has(Gap::MEMBER))
            .any(done);
        // `giải quyết việc làm cho khoảng 6.500 lao động`, `đưa từ 300 - 350 người đi làm việc`: nobody counts what is to come.
        let about =
            evidence.at.checked_sub(1).is_some_and(|index| index >= self.start && self.tokens[index].word() == KHOANG);
        let is_range = matches!(self.reader.out.figures[evidence.figure].value, Some(Value::Range(_)));
        before || after || self.block.kind == BlockKind::Task && (about || is_range)
    }
}
