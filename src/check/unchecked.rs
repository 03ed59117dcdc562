//! What was not checked, and why.

use super::finding::Finding;
use super::message::Language;
use super::verdict::Verdict;
use super::wording::Phrase;
use crate::{Base, Figure, FigureId, Hedge, Indicator, Report, Role, Target};
use serde::Serialize;
use std::collections::HashSet;
use std::fmt;

/// A figure that claims a relation which nothing in the report allows to check.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[non_exhaustive]
pub struct Unchecked {
    /// The figure.
    pub figure: FigureId,
    /// Why it was not checked.
    pub reason: Reason,
}

/// Why a figure was not checked. The wire form is the name in lower case with hyphens: `no-printed-plan`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Reason {
    /// The expression is malformed or ambiguous.
    Malformed,
    /// A hedge leaves the number, or the one it speaks of, too open.
    Hedged,
    /// The level that it speaks of is not printed, or not known for certain.
    NoLevel,
    /// What it is measured against is not said beside it; a base is never guessed.
    BaseGuessed,
    /// The plan's level is not printed.
    NoPrintedPlan,
    /// The earlier level is not printed.
    NoPrintedPrevious,
    /// The percentage beside a fraction, or the whole of a share, is not printed.
    NothingToCompare,
}

impl Reason {
    /// The reason in words: `không ghi mức kế hoạch`, `no printed plan`.
    pub fn in_words(self, language: Language) -> &'static str {
        let phrase = match self {
            Self::Malformed => Phrase("cách viết không rõ", "malformed"),
            Self::Hedged => Phrase("số ước chừng", "hedged"),
            Self::NoLevel => Phrase("không rõ mức thực hiện", "no certain level"),
            Self::BaseGuessed => Phrase("không ghi rõ gốc so sánh", "base guessed"),
            Self::NoPrintedPlan => Phrase("không ghi mức kế hoạch", "no printed plan"),
            Self::NoPrintedPrevious => Phrase("không ghi mức kỳ gốc", "no printed previous level"),
            Self::NothingToCompare => Phrase("không có số để đối chiếu", "nothing to compare with"),
        };
        phrase.in_language(language)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.in_words(Language::English))
    }
}

/// Every ratio, growth, index, change, factor, fraction and share of a total that no finding compares, in the order of
/// the text, each with the reason.
///
/// A derived interval is no comparison: its figures are listed.
///
/// ```
/// use ktxh::Report;
/// use ktxh::check::{self, Reason};
///
/// let report = Report::read("Thu ngân sách đạt 2.030 tỷ đồng, đạt 58,8% KH, tăng 4% so với cùng kỳ.")?;
/// let unchecked = check::unchecked(&report, &report.check());
/// let reasons: Vec<Reason> = unchecked.iter().map(|unchecked| unchecked.reason).collect();
/// assert_eq!(reasons, [Reason::NoPrintedPlan, Reason::NoPrintedPrevious]);
/// # Ok::<(), ktxh::Error>(())
/// ```
pub fn unchecked(report: &Report, findings: &[Finding]) -> Vec<Unchecked> {
    let is_comparison = |finding: &&Finding| finding.verdict.agrees() || finding.verdict == Verdict::Contradiction;
    let compared: HashSet<FigureId> =
        findings.iter().filter(is_comparison).flat_map(|finding| finding.figures.iter().copied()).collect();
    let figures = report.figures.iter().enumerate().map(|(index, figure)| (FigureId(index), figure));
    let open = figures.filter(|(id, figure)| claims_a_relation(figure) && !compared.contains(id));
    open.map(|(id, figure)| Unchecked { figure: id, reason: reason(report, id, figure) }).collect()
}

fn claims_a_relation(figure: &Figure) -> bool {
    figure.role.is_relative()
        || figure.role == Role::Fraction
        || (figure.role == Role::Share && figure.base == Some(Base::Total))
}

fn reason(report: &Report, id: FigureId, figure: &Figure) -> Reason {
    let indicator = figure.indicator.and_then(|indicator| report.indicator(indicator));
    let level = indicator.and_then(|indicator| indicator.level);
    let is_vague = |figure: &Figure| figure.hedges.iter().any(Hedge::widens);
    if figure.issue.is_some() {
        return Reason::Malformed;
    }
    if matches!(figure.role, Role::Fraction | Role::Share) {
        return Reason::NothingToCompare;
    }
    let Some(level) = level.and_then(|level| report.figure(level)) else { return Reason::NoLevel };
    if figure.base.is_none() {
        return Reason::BaseGuessed;
    }
    let (plan, previous) = (indicator.and_then(|own| plan_of(own, id)), indicator.and_then(|own| own.previous));
    match (figure.role, plan, previous) {
        (Role::PlanRatio, None, _) => Reason::NoPrintedPlan,
        (Role::Growth | Role::Index | Role::Change | Role::Multiple, _, None) => Reason::NoPrintedPrevious,
        _ if is_vague(level) || is_vague(figure) => Reason::Hedged,
        _ => Reason::NothingToCompare,
    }
}

/// The level of the plan that a ratio speaks of.
fn plan_of(indicator: &Indicator, ratio: FigureId) -> Option<FigureId> {
    let is_own = |target: &&Target| target.ratio == Some(ratio);
    indicator.targets.iter().find(is_own).and_then(|target| target.level)
}
