//! The rules, one a file. Each has a page under `docs/rules`.

mod base_period;
mod change;
mod closing_total;
mod common_total;
mod context;
mod contributions;
mod direction;
mod doubt;
mod foreign_trade;
mod fraction;
mod growth;
mod growth_of_parts;
mod implied;
mod layout;
mod malformed;
mod names;
mod negative_count;
mod numbering;
mod pace;
mod part_exceeds_whole;
mod period;
mod plan_order;
mod plan_ratio;
mod planned_sums;
mod rank;
mod restatement;
mod share;
mod slip;
mod sum_of_parts;
mod unannounced;
mod unsupported_claim;

use super::checks::Check;

type Rule = Box<dyn Check + Send + Sync>;

/// Every rule, those with arithmetic first.
pub(super) fn all() -> Vec<Rule> {
    vec![
        Box::new(plan_ratio::PlanRatio),
        Box::new(implied::ImpliedPlan),
        Box::new(implied::ImpliedPrevious),
        Box::new(fraction::Fraction),
        Box::new(growth::Growth),
        Box::new(change::Change),
        Box::new(sum_of_parts::SumOfParts),
        Box::new(part_exceeds_whole::PartExceedsWhole),
        Box::new(growth_of_parts::GrowthOfParts),
        Box::new(restatement::Restatement),
        Box::new(plan_order::PlanOrder),
        Box::new(direction::Direction),
        Box::new(share::Share),
        Box::new(rank::Rank),
        Box::new(base_period::BasePeriod),
        Box::new(malformed::MalformedFigure),
        Box::new(unsupported_claim::UnsupportedClaim),
        Box::new(numbering::Numbering),
        Box::new(pace::Pace),
    ]
}

/// The rules about the report itself.
pub(super) fn validation() -> Vec<Rule> {
    vec![
        Box::new(part_exceeds_whole::PartExceedsWhole),
        Box::new(share::Share),
        Box::new(rank::Rank),
        Box::new(malformed::MalformedFigure),
        Box::new(numbering::Numbering),
        Box::new(layout::Layout),
        Box::new(period::FuturePeriod),
        Box::new(negative_count::NegativeCount),
    ]
}
