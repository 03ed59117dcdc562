//! What a check has to say of figures of a report.

use super::comparison::Comparison;
use super::interval::Interval;
use super::relation::Relation;
use super::verdict::Verdict;
use crate::FigureId;
use rust_decimal::Decimal;
use serde::Serialize;
use std::borrow::Cow;

/// What one rule found about some figures of a report.
///
/// It holds no text: [`message`](Self::message) words it in Vietnamese or English, with the quotes and the lines.
///
/// ```
/// use ktxh::check::{Language, Verdict};
/// use ktxh::Report;
///
/// let report = Report::read("Có 12/15 ấp đạt chuẩn, chiếm 82%.")?;
/// let findings = report.check();
/// let finding = findings.iter().find(|finding| finding.verdict == Verdict::Contradiction).expect("12 of 15 are 80 %");
/// assert_eq!(finding.rule, "fraction");
/// assert_eq!(finding.expected.map(|expected| expected.to_string()).as_deref(), Some("80"));
/// assert!(finding.message(&report, Language::English).contains("80%"));
/// # Ok::<(), ktxh::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// The stable name of the rule, as in [`Check::rule`](super::Check::rule).
    pub rule: Cow<'static, str>,
    /// How the figures stand to each other.
    pub verdict: Verdict,
    /// Every figure involved, in the order of the text, each once.
    pub figures: Vec<FigureId>,
    /// What was compared with what.
    pub relation: Relation,
    /// What the stated figure may stand for, in its base unit; `None` where nothing was computed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated: Option<Interval>,
    /// What follows from the other figures, in the same unit; `None` where nothing was computed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<Interval>,
    /// The arithmetic on the numbers as printed, to six places; `None` where it gives no single number.
    #[serde(skip_serializing_if = "Option::is_none", with = "rust_decimal::serde::str_option")]
    pub computed: Option<Decimal>,
}

/// More places than any report prints.
const PLACES: u32 = 6;

impl Finding {
    /// A finding without arithmetic.
    pub fn new(rule: impl Into<Cow<'static, str>>, verdict: Verdict, relation: Relation) -> Self {
        let mut figures = relation.figures();
        figures.sort_unstable();
        figures.dedup();
        Self { rule: rule.into(), verdict, figures, relation, stated: None, expected: None, computed: None }
    }

    /// A finding with the verdict and the intervals of a comparison.
    pub fn compared(rule: impl Into<Cow<'static, str>>, relation: Relation, comparison: &Comparison) -> Self {
        Self {
            stated: Some(comparison.stated()),
            expected: Some(comparison.expected()),
            computed: comparison.computed(PLACES).map(|computed| computed.normalize()),
            ..Self::new(rule, comparison.verdict(), relation)
        }
    }

    /// A finding that an interval follows, with nothing to compare it with.
    pub fn derived(rule: impl Into<Cow<'static, str>>, relation: Relation, follows: Interval) -> Self {
        Self { expected: Some(follows), ..Self::new(rule, Verdict::Derived, relation) }
    }
}
