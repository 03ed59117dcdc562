//! The findings that deserve a look.
#![allow(dead_code, unreachable_pub)]

use ktxh::check::{Checks, Finding, Language, Messages, Relation, Verdict};
use ktxh::{FigureId, Report, Span};

/// One finding in words.
pub struct Problem {
    /// Whether the figures cannot all be right.
    pub contradiction: bool,
    /// The rule that says so.
    pub rule: String,
    /// What was found, in one sentence.
    pub message: String,
    /// The arithmetic, where there is any.
    pub arithmetic: String,
    /// The figures, in the order of the text.
    pub figures: Vec<FigureId>,
    /// The words: those of the figures or, where there are none, the heading. Empty for a missing part of the layout.
    pub words: Vec<Span>,
}

/// All of them, in the order of the text. What agrees within rounding is none, nor what merely follows; how far a plan
/// has come is shown by the example `pace`.
pub fn problems(report: &Report, language: Language) -> Vec<Problem> {
    let messages = Messages::new(report, language);
    let findings = Checks::all().without(["pace"]).run(report);
    let worth_a_look =
        |finding: &&Finding| matches!(finding.verdict, Verdict::Contradiction | Verdict::Truncation | Verdict::Note);
    findings.iter().filter(worth_a_look).map(|finding| problem(report, finding, &messages.of(finding))).collect()
}

fn problem(report: &Report, finding: &Finding, message: &str) -> Problem {
    let (message, arithmetic) = message.split_once(". ").unwrap_or((message.trim_end_matches('.'), ""));
    let figures = finding.figures.iter().filter_map(|id| report.figure(*id)).map(|figure| figure.span);
    let heading = match finding.relation {
        Relation::Numbering { sector, .. } => report.sector(sector).map(|sector| sector.heading),
        Relation::Claim { claim, .. } => Some(claim),
        _ => None,
    };
    Problem {
        contradiction: finding.verdict == Verdict::Contradiction,
        rule: finding.rule.to_string(),
        message: message.to_owned(),
        arithmetic: arithmetic.to_owned(),
        figures: finding.figures.clone(),
        words: heading.into_iter().chain(figures).collect(),
    }
}
