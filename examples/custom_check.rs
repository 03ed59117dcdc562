//! A rule of one's own beside those of the crate: a report should say of each plan who set it.
//!
//! `cargo run --example custom_check -- FILE`; `-` is standard input, nothing is the embedded sample.
//!
//! Exit status: 0, or 2 where the file cannot be read.

mod common;

use ktxh::check::{Check, Checks, Finding, Language, Messages, Relation, Verdict};
use ktxh::{Base, FigureId, Report, Role};
use std::process::ExitCode;

/// Notes every plan ratio whose plan has no setter: `đạt 71% KH`, but whose plan?
struct PlanWithoutSetter;

impl PlanWithoutSetter {
    const RULE: &'static str = "plan-without-setter";
}

impl Check for PlanWithoutSetter {
    fn rule(&self) -> &str {
        Self::RULE
    }

    /// A check reads the typed report, and hands over what it finds; the figures are named by their place in the ledger.
    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for (index, figure) in report.figures.iter().enumerate() {
            if figure.role != Role::PlanRatio || figure.base != Some(Base::Plan(None)) {
                continue;
            }
            let remark = Relation::Remark {
                figures: vec![FigureId(index)],
                vietnamese: "văn bản không ghi cấp nào giao kế hoạch".into(),
                english: "the text does not say who set the plan".into(),
            };
            sink(Finding::new(Self::RULE, Verdict::Note, remark));
        }
    }
}

fn main() -> ExitCode {
    let report = match common::Arguments::parse().report() {
        Ok(report) => report,
        Err(message) => return common::fail(&message),
    };
    // One's own rule and one of the crate's; `Checks::all()` would run them all.
    let checks = Checks::all().only(["fraction"]).with(PlanWithoutSetter);
    let messages = Messages::new(&report, Language::English);

    let mut lines = String::new();
    checks.run_into(&report, &mut |finding| {
        if !finding.verdict.agrees() {
            lines += &format!("{}: {}\n", finding.rule, messages.of(&finding));
        }
    });
    common::print(&lines)
}
