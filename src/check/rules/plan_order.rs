//! `plan-order`: a council's plan is not below the plan assigned from above.
//!
//! State Budget Law 83/2015/QH13, article 30: the council's revenue estimate is not below the one assigned by the level
//! above. So what was reached of the council's plan, in per cent, is not above what was reached of the assigned one. The
//! law says nothing of expenditure.

use super::context::{MOST_TARGETS, operand};
use super::doubt::is_sound;
use super::names::{Word, words};
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{Verdict, at_most};
use crate::text::{Syllable, s};
use crate::{Base, Indicator, Report, Setter};

const RULE: &str = "plan-order";

/// `đạt 73% dự toán tỉnh giao và đạt 72% Nghị quyết HĐND huyện giao`.
pub(super) struct PlanOrder;

impl Check for PlanOrder {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for indicator in &report.indicators {
            let is_money = indicator.level.and_then(|level| report.figure(level)).and_then(|figure| figure.quantity());
            if !is_money.is_some_and(|level| level.unit().is_money()) {
                continue;
            }
            let targets = &indicator.targets[..indicator.targets.len().min(MOST_TARGETS)];
            for own in targets {
                for above in targets {
                    let (Some(council), Some(assigned)) = (own.ratio, above.ratio) else { continue };
                    let Some(by_law) = is_above(above.base, own.base) else { continue };
                    let (Some(lower), Some(upper)) = (operand(report, council), operand(report, assigned)) else {
                        continue;
                    };
                    let Ok(found) = at_most(lower, upper) else { continue };
                    let relation = Relation::PlanOrder { level: indicator.level, council, assigned };
                    let mut finding = Finding::compared(RULE, relation, &found);
                    if finding.verdict == Verdict::Contradiction
                        && !(by_law && is_revenue(report, indicator) && is_sound(report, &finding))
                    {
                        finding.verdict = Verdict::Note;
                    }
                    sink(finding);
                }
            }
        }
    }
}

/// Whether the first plan was assigned from above to whoever set the second; `Some(true)` where the second is a
/// council's, whom the law binds.
fn is_above(above: Base, own: Base) -> Option<bool> {
    let (Base::Plan(Some(above)), Base::Plan(Some(own))) = (above, own) else { return None };
    let level = |setter| match setter {
        Setter::Central => Some(0),
        Setter::Province => Some(1),
        Setter::District => Some(2),
        Setter::Commune => Some(3),
        _ => None,
    };
    match own {
        Setter::Council => level(above).map(|_| true),
        _ => (level(above)? < level(own)?).then_some(false),
    }
}

/// Whether the name, or that of what it is a part of, is one of budget revenue.
fn is_revenue(report: &Report, indicator: &Indicator) -> bool {
    let mut indicator = Some(indicator);
    for _ in 0..DEEPEST {
        match indicator {
            Some(own) if names_revenue(&own.name) => return true,
            Some(own) => indicator = own.whole.and_then(|whole| report.indicator(whole)),
            None => return false,
        }
    }
    false
}

/// Parts of parts of parts.
const DEEPEST: usize = 6;

/// `thu` begins many other words: `thu nhập`, `thu hoạch`.
const NOT_REVENUE: [Syllable; 7] = [s("gom"), s("hoạch"), s("hồi"), s("hút"), s("mua"), s("nhập"), s("nhận")];

fn names_revenue(name: &str) -> bool {
    let words: Vec<Word> = words(name).collect();
    let is = |word: Option<&Word>, known: Syllable| word == Some(&Word::Letters(known));
    (0..words.len()).any(|index| {
        let (word, next) = (words.get(index), words.get(index + 1));
        let previous = index.checked_sub(1).and_then(|index| words.get(index));
        let is_other = is(previous, s("doanh")) || NOT_REVENUE.iter().any(|known| is(next, *known));
        is(word, s("thuế")) || (is(word, s("thu")) && !is_other)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_revenue() {
        for name in ["Tổng thu NSNN trên địa bàn", "thu tiền sử dụng đất", "Thuế bảo vệ môi trường", "THU NỘI ĐỊA"]
        {
            assert!(names_revenue(name), "{name}");
        }
        for name in ["chi thường xuyên", "doanh thu du lịch", "thu nhập bình quân", "diện tích thu hoạch", ""]
        {
            assert!(!names_revenue(name), "{name}");
        }
    }

    #[test]
    fn who_is_above_whom() {
        let plan = |setter| Base::Plan(Some(setter));
        assert_eq!(is_above(plan(Setter::Central), plan(Setter::Council)), Some(true));
        assert_eq!(is_above(plan(Setter::Province), plan(Setter::District)), Some(false));
        assert_eq!(is_above(plan(Setter::District), plan(Setter::Province)), None);
        assert_eq!(is_above(plan(Setter::Province), plan(Setter::Province)), None);
        assert_eq!(is_above(plan(Setter::Central), plan(Setter::Province)), Some(false));
        assert_eq!(is_above(plan(Setter::District), plan(Setter::Commune)), Some(false));
        assert_eq!(is_above(plan(Setter::Province), plan(Setter::Sector)), None);
        assert_eq!(is_above(plan(Setter::Council), plan(Setter::Council)), None);
        assert_eq!(is_above(Base::Plan(None), plan(Setter::Council)), None);
        assert_eq!(is_above(plan(Setter::Sector), plan(Setter::Council)), None);
    }
}
