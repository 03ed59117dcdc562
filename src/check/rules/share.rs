//! `share`: more than a hundred per cent of a whole.

use super::context::{figures, operand};
use super::names::{Word, words};
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::check::{Verdict, at_most};
use crate::text::{Syllable, s};
use crate::{Base, Figure, Percent, Report, Role};
use rust_decimal::Decimal;

const RULE: &str = "share";

/// Of these a rate is the share of a whole, which no part exceeds. Rates of other things (beds in use, doses against a
/// plan) may; so may what is compared with something else. Sorted by how they fold.
const COUNTED: [Syllable; 17] = [
    s("bản"),
    s("cháu"),
    s("dân"),
    // `đúng hạn`, `quá hạn`
    s("hạn"),
    s("hộ"),
    s("huyện"),
    s("lao"),
    s("người"),
    // `bao phủ`, `che phủ`
    s("phủ"),
    s("phường"),
    s("sinh"),
    // `hồ sơ`
    s("sơ"),
    s("thôn"),
    s("trẻ"),
    s("trường"),
    s("xã"),
    s("ấp"),
];

/// The head of a rate.
const RATE: [Word; 2] = [Word::Letters(s("tỷ")), Word::Letters(s("lệ"))];

/// `tỷ lệ hộ dùng nước sạch đạt 100,8%`.
pub(super) struct Share;

impl Check for Share {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        let limit = Decimal::ONE_HUNDRED;
        for (figure, printed) in figures(report) {
            if printed.role != Role::Share || !is_of_whole(report, printed) || printed.issue.is_some() {
                continue;
            }
            let bound = Percent::new(limit, Decimal::ZERO);
            let Some(Ok(comparison)) = operand(report, figure).map(|share| at_most(share, bound)) else { continue };
            if comparison.verdict() == Verdict::Contradiction {
                sink(Finding::compared(RULE, Relation::Limit { figure, limit }, &comparison));
            }
        }
    }
}

fn is_of_whole(report: &Report, figure: &Figure) -> bool {
    let name = figure.indicator.and_then(|id| report.indicator(id)).map_or("", |indicator| indicator.name.as_str());
    let counts = |word: &Word| COUNTED.iter().any(|counted| *word == Word::Letters(*counted));
    // `tuyến huyện` alone says where, and not what was counted.
    let first = words(name).next().is_some_and(|word| counts(&word));
    let names_rate = words(name).zip(words(name).skip(1)).any(|(a, b)| [a, b] == RATE);
    let is_counted = first || names_rate && words(name).any(|word| counts(&word));
    figure.base == Some(Base::Total) || figure.base.is_none() && is_counted
}
