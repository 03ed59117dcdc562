//! Which figures a finding is about, and what each of them does in the arithmetic.

use crate::{FigureId, Issue, Period, SectorId};
use rust_decimal::Decimal;
use serde::Serialize;
use std::borrow::Cow;

/// Which figures were held against each other, and how.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Relation {
    /// `stated` is `part` in per cent of `whole`: a plan, a total or an earlier level.
    Ratio {
        /// What was reached.
        part: FigureId,
        /// What it is measured against.
        whole: FigureId,
        /// The percentage.
        stated: FigureId,
    },
    /// `stated` is the fraction in per cent.
    Fraction {
        /// A part over a whole.
        fraction: FigureId,
        /// The percentage.
        stated: FigureId,
    },
    /// The denominators of the fractions are `total`.
    Denominators {
        /// The count that is printed on its own.
        total: FigureId,
        /// The fractions.
        fractions: Vec<FigureId>,
    },
    /// Some count out of `whole` things is `stated`.
    Count {
        /// How many things there are.
        whole: FigureId,
        /// The percentage.
        stated: FigureId,
    },
    /// `stated` is the relative change, or the factor, from `previous` to `current`.
    Growth {
        /// The earlier level.
        previous: FigureId,
        /// The present level.
        current: FigureId,
        /// The growth or the factor.
        stated: FigureId,
    },
    /// `stated` is the relative change of a level that changed by `change` to `current`.
    GrowthByChange {
        /// The present level.
        current: FigureId,
        /// The absolute change.
        change: FigureId,
        /// The growth.
        stated: FigureId,
    },
    /// `stated` is `current` less `previous`.
    Change {
        /// The earlier level.
        previous: FigureId,
        /// The present level.
        current: FigureId,
        /// The absolute change.
        stated: FigureId,
    },
    /// `stated` is how the fraction, a level over an earlier one, changed: by so many, or by so much of the earlier.
    ChangeInFraction {
        /// The present level over the earlier one.
        fraction: FigureId,
        /// The absolute change or the growth.
        stated: FigureId,
    },
    /// The parts add up to the total.
    Sum {
        /// The listed parts.
        parts: Vec<FigureId>,
        /// The total.
        total: FigureId,
    },
    /// A part is not above its whole.
    Part {
        /// The part.
        part: FigureId,
        /// The whole.
        whole: FigureId,
    },
    /// The growth of a total lies between those of its parts.
    GrowthOfParts {
        /// The growth of the total.
        total: FigureId,
        /// The growths of the parts.
        parts: Vec<FigureId>,
    },
    /// Both figures state the same thing.
    Same {
        /// Where it is stated first.
        first: FigureId,
        /// Where it is stated again.
        second: FigureId,
    },
    /// What was reached of a council's plan is not above what was reached of the plan assigned from above.
    PlanOrder {
        /// The level, where printed.
        level: Option<FigureId>,
        /// The ratio to the council's plan.
        council: FigureId,
        /// The ratio to the assigned plan.
        assigned: FigureId,
    },
    /// A plan follows from a level and what it is in per cent of the plan.
    ImpliedPlan {
        /// What was reached.
        level: FigureId,
        /// The percentage.
        ratio: FigureId,
    },
    /// Two levels, each with its percentage, speak of one plan.
    SamePlan {
        /// What was reached, and the percentage.
        first: (FigureId, FigureId),
        /// The same elsewhere.
        second: (FigureId, FigureId),
    },
    /// An earlier level follows from a level and its growth.
    ImpliedPrevious {
        /// The present level.
        level: FigureId,
        /// The growth.
        growth: FigureId,
    },
    /// The word of a change and the sign of its number agree.
    Direction {
        /// The change.
        change: FigureId,
    },
    /// A percentage is not above a limit.
    Limit {
        /// The percentage.
        figure: FigureId,
        /// The limit, in per cent.
        #[serde(with = "rust_decimal::serde::str")]
        limit: Decimal,
    },
    /// The first number of a fraction or a rank is not above the second.
    WithinWhole {
        /// The fraction or the rank.
        figure: FigureId,
    },
    /// A count is not below zero.
    NotNegative {
        /// The count.
        figure: FigureId,
    },
    /// The expression is malformed or ambiguous.
    Malformed {
        /// The expression.
        figure: FigureId,
        /// What is wrong with it.
        issue: Issue,
    },
    /// A comparison names the time of its base.
    BasePeriod {
        /// The growth or the index.
        comparison: FigureId,
        /// The time of the base, as printed.
        base: FigureId,
        /// The time that the comparison speaks of.
        own: Period,
    },
    /// A level is measured at a time.
    MeasuredAt {
        /// The level.
        figure: FigureId,
        /// Its time.
        period: Period,
    },
    /// Part of a year's plan was reached while part of the year had gone by.
    Pace {
        /// What was reached, in per cent of the plan.
        ratio: FigureId,
        /// The part of the year that had gone by, in per cent.
        #[serde(with = "rust_decimal::serde::str")]
        elapsed: Decimal,
        /// Whether the level may hold revenue carried over from last year, which makes the comparison meaningless.
        carried_over: bool,
    },
    /// A heading follows another one of the same level.
    Numbering {
        /// The heading before; `None` at the beginning.
        previous: Option<SectorId>,
        /// The heading.
        sector: SectorId,
        /// Whether the label stood before; otherwise labels are missing between the two.
        repeats: bool,
    },
    /// A part of the official layout.
    Layout {
        /// What is missing.
        missing: LayoutPart,
    },
    /// Words claim something that no figure states.
    Claim {
        /// The words.
        claim: crate::Span,
        /// The figures that stand below the claim.
        figures: Vec<FigureId>,
    },
    /// Anything else, in words of the check's own.
    Remark {
        /// The figures that it is about.
        figures: Vec<FigureId>,
        /// The remark in Vietnamese, without a final full stop.
        vietnamese: Cow<'static, str>,
        /// The remark in English, without a final full stop.
        english: Cow<'static, str>,
    },
}

/// A part of an official document (Decree 30/2020/NĐ-CP, article 8).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LayoutPart {
    /// The issuing body.
    Issuer,
    /// Number and symbol.
    Symbol,
    /// Place and day.
    Date,
    /// Kind and subject.
    Title,
    /// The signature.
    Signature,
    /// The recipients.
    Recipients,
}

impl Relation {
    /// Every figure of the relation, in no particular order.
    pub fn figures(&self) -> Vec<FigureId> {
        match self {
            Self::Ratio { part: a, whole: b, stated: c }
            | Self::Growth { previous: a, current: b, stated: c }
            | Self::GrowthByChange { current: a, change: b, stated: c }
            | Self::Change { previous: a, current: b, stated: c } => vec![*a, *b, *c],
            Self::Fraction { fraction: a, stated: b }
            | Self::ChangeInFraction { fraction: a, stated: b }
            | Self::Part { part: a, whole: b }
            | Self::Count { whole: a, stated: b }
            | Self::Same { first: a, second: b }
            | Self::ImpliedPlan { level: a, ratio: b }
            | Self::ImpliedPrevious { level: a, growth: b }
            | Self::BasePeriod { comparison: a, base: b, .. } => vec![*a, *b],
            Self::Denominators { total: one, fractions: many }
            | Self::Sum { total: one, parts: many }
            | Self::GrowthOfParts { total: one, parts: many } => [*one].iter().chain(many).copied().collect(),
            Self::PlanOrder { level, council, assigned } => level.iter().chain([council, assigned]).copied().collect(),
            Self::SamePlan { first, second } => vec![first.0, first.1, second.0, second.1],
            Self::Direction { change: figure }
            | Self::Limit { figure, .. }
            | Self::WithinWhole { figure }
            | Self::NotNegative { figure }
            | Self::Malformed { figure, .. }
            | Self::MeasuredAt { figure, .. }
            | Self::Pace { ratio: figure, .. } => vec![*figure],
            Self::Numbering { .. } | Self::Layout { .. } => Vec::new(),
            Self::Claim { figures, .. } | Self::Remark { figures, .. } => figures.clone(),
        }
    }
}
