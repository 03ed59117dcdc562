//! The rules, one a file. Each has a page under `docs/rules`.

mod change;
mod context;
mod direction;
mod fraction;
mod growth;
mod growth_of_parts;
mod implied;
mod malformed;
mod names;
mod part_exceeds_whole;
mod plan_order;
mod plan_ratio;
mod rank;
mod restatement;
mod share;
mod slip;
mod sum_of_parts;

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
        Box::new(malformed::MalformedFigure),
    ]
}

/// The rules about the report itself.
pub(super) fn validation() -> Vec<Rule> {
    vec![
        Box::new(part_exceeds_whole::PartExceedsWhole),
        Box::new(share::Share),
        Box::new(rank::Rank),
        Box::new(malformed::MalformedFigure),
    ]
}
