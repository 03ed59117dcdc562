//! What deserves a look in a report: where, and why.
#![allow(dead_code)]

use ktxh::{FigureId, Report};

/// One remark on some figures.
pub(crate) struct Problem {
    /// Whether the figures cannot all be right.
    pub(crate) contradiction: bool,
    /// The rule that says so.
    pub(crate) rule: String,
    /// One line.
    pub(crate) message: String,
    /// The figures, in the order of the text; the last one is what was stated.
    pub(crate) figures: Vec<FigureId>,
}

/// All remarks, in the order of the text.
pub(crate) fn problems(report: &Report) -> Vec<Problem> {
    let issues = report.figures.iter().enumerate().filter_map(|(index, figure)| {
        Some(Problem {
            contradiction: true,
            rule: "malformed-figure".to_owned(),
            message: figure.issue?.to_string(),
            figures: vec![FigureId(index)],
        })
    });
    issues.collect()
}
