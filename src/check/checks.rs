//! Running checks over a report.

use super::finding::Finding;
use super::rules;
use crate::Report;
use std::fmt;

/// One rule over a whole report.
///
/// A check reads the typed report and nothing else, and hands each finding to the sink. It never fails: what it cannot
/// compare it leaves alone.
///
/// ```
/// use ktxh::check::{Check, Checks, Finding, Relation, Verdict};
/// use ktxh::{FigureId, Report, Role};
///
/// /// Notes every growth of a hundred per cent or more.
/// struct Doubled;
///
/// impl Check for Doubled {
///     fn rule(&self) -> &str {
///         "doubled"
///     }
///
///     fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
///         for (index, figure) in report.figures.iter().enumerate() {
///             let growth = figure.quantity().filter(|_| figure.role == Role::Growth);
///             if growth.is_some_and(|growth| growth.value() >= 100.into()) {
///                 let (vietnamese, english) = ("tăng từ hai lần trở lên".into(), "it doubled or more".into());
///                 let remark = Relation::Remark { figures: vec![FigureId(index)], vietnamese, english };
///                 sink(Finding::new("doubled", Verdict::Note, remark));
///             }
///         }
///     }
/// }
///
/// let report = Report::read("Du lịch đón 5.200 lượt khách, tăng 140% so với cùng kỳ.")?;
/// let findings = Checks::none().with(Doubled).run(&report);
/// assert_eq!(findings.len(), 1);
/// # Ok::<(), ktxh::Error>(())
/// ```
pub trait Check {
    /// The stable name of the rule, in lower case with hyphens: `sum-of-parts`.
    fn rule(&self) -> &str;

    /// Hands what the rule finds to `sink`, in any order.
    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding));
}

/// A set of checks.
///
/// ```
/// use ktxh::Report;
/// use ktxh::check::{Checks, Verdict};
///
/// let report = Report::read("Tiếp nhận 48 đơn, gồm: 35 đơn kiến nghị, 15 đơn khiếu nại.")?;
/// let findings = Checks::all().only(["sum-of-parts", "fraction"]).run(&report);
/// assert_eq!(findings.len(), 1);
/// assert_eq!((findings[0].rule.as_ref(), findings[0].verdict), ("sum-of-parts", Verdict::Contradiction));
/// # Ok::<(), ktxh::Error>(())
/// ```
pub struct Checks(Vec<Box<dyn Check + Send + Sync>>);

impl Checks {
    /// Every rule of the crate.
    pub fn all() -> Self {
        Self(rules::all())
    }

    /// The rules about the shape of the report itself: numbering, layout, periods, impossible shares and counts.
    pub fn validation() -> Self {
        Self(rules::validation())
    }

    /// No rule, to add one's own.
    pub fn none() -> Self {
        Self(Vec::new())
    }

    /// Only those of the given names; names that no check has are ignored.
    #[must_use]
    pub fn only<'a>(mut self, rules: impl IntoIterator<Item = &'a str>) -> Self {
        let rules: Vec<&str> = rules.into_iter().collect();
        self.0.retain(|check| rules.contains(&check.rule()));
        self
    }

    /// All but those of the given names.
    #[must_use]
    pub fn without<'a>(mut self, rules: impl IntoIterator<Item = &'a str>) -> Self {
        let rules: Vec<&str> = rules.into_iter().collect();
        self.0.retain(|check| !rules.contains(&check.rule()));
        self
    }

    /// One more.
    #[must_use]
    pub fn with(mut self, check: impl Check + Send + Sync + 'static) -> Self {
        self.0.push(Box::new(check));
        self
    }

    /// The names of the rules, in the order in which they run.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|check| check.rule())
    }

    /// Hands every finding to `sink`, rule by rule.
    pub fn run_into(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for check in &self.0 {
            check.check(report, sink);
        }
    }

    /// All findings, in the order of the text.
    pub fn run(&self, report: &Report) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.run_into(report, &mut |finding| findings.push(finding));
        // Findings are large: they are moved once, and not at each comparison.
        findings.sort_by_cached_key(|finding| finding.figures.clone());
        findings
    }
}

impl fmt::Debug for Checks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.rules()).finish()
    }
}

impl Report {
    /// Everything that the rules of the crate find, in the order of the text. See [`Checks`] to choose rules.
    ///
    /// ```
    /// use ktxh::Report;
    /// use ktxh::check::Verdict;
    ///
    /// let report = Report::read("Thu ngân sách đạt 6.845 triệu đồng, đạt 48,9% dự toán tỉnh giao (14 tỷ đồng).")?;
    /// assert!(report.check().iter().any(|finding| finding.rule == "plan-ratio" && finding.verdict == Verdict::Rounding));
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn check(&self) -> Vec<Finding> {
        Checks::all().run(self)
    }

    /// What is odd about the report itself: numbering, missing parts of the layout, periods, shares above a hundred per
    /// cent, negative counts, parts above their whole, duplicate labels.
    ///
    /// ```
    /// use ktxh::Report;
    ///
    /// let report = Report::read("I. KINH TẾ\nTỷ lệ hộ dùng nước sạch đạt 104,5%.\nIII. XÃ HỘI\nTốt.")?;
    /// let rules: Vec<String> = report.validate().iter().map(|finding| finding.rule.to_string()).collect();
    /// assert!(rules.contains(&"numbering".to_owned()) && rules.contains(&"share".to_owned()));
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn validate(&self) -> Vec<Finding> {
        Checks::validation().run(self)
    }
}
