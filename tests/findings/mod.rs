//! What the tests of the rules share.
#![allow(dead_code)]

use ktxh::Report;
use ktxh::check::{Checks, Finding, Language, Verdict};

/// A report and what one rule finds in it.
pub(crate) struct Found {
    pub(crate) report: Report,
    pub(crate) findings: Vec<Finding>,
}

/// Reads a text and runs one rule.
#[track_caller]
pub(crate) fn run(rule: &str, text: &str) -> Found {
    let report = Report::read(text).expect("a text is read");
    // Some rules about the shape of a report run only where it is validated.
    let among = |checks: Checks| Some(checks.only([rule])).filter(|checks| checks.rules().next().is_some());
    let checks = among(Checks::all()).unwrap_or_else(|| Checks::validation().only([rule]));
    assert_eq!(checks.rules().collect::<Vec<_>>(), [rule], "the rule exists");
    let findings = checks.run(&report);
    Found { report, findings }
}

impl Found {
    /// The quoted words of a finding's figures.
    pub(crate) fn quotes(&self, finding: &Finding) -> Vec<&str> {
        let figures = finding.figures.iter().filter_map(|id| self.report.figure(*id));
        figures.map(|figure| self.report.quote(figure.span)).collect()
    }

    pub(crate) fn message(&self, finding: &Finding) -> String {
        finding.message(&self.report, Language::Vietnamese)
    }

    pub(crate) fn english(&self, finding: &Finding) -> String {
        finding.message(&self.report, Language::English)
    }
}

/// The rule finds exactly this: verdict and quoted words of each finding, in the order of the text.
#[track_caller]
pub(crate) fn finds(rule: &str, text: &str, expected: &[(Verdict, &[&str])]) -> Found {
    let found = run(rule, text);
    let actual: Vec<(Verdict, Vec<&str>)> =
        found.findings.iter().map(|finding| (finding.verdict, found.quotes(finding))).collect();
    let expected: Vec<(Verdict, Vec<&str>)> =
        expected.iter().map(|(verdict, quotes)| (*verdict, quotes.to_vec())).collect();
    assert_eq!(actual, expected, "{rule} in {text:?}");
    found
}

/// The rule finds nothing at all.
#[track_caller]
pub(crate) fn silent(rule: &str, text: &str) {
    finds(rule, text, &[]);
}
