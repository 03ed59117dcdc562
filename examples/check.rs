//! Checks a report and prints what was found.
//!
//! `cargo run --release --example check -- FILE`; `-` is standard input, nothing is the embedded sample.
//! `--json` prints one JSON object a line, `--english` words the findings in English, `--rule=NAME` keeps one rule,
//! `--all` also prints what agrees and what follows, `--unchecked` the figures that nothing was compared with, each with the reason.
//! Exit status: 0, or 1 where figures contradict each other, or 2 where the file cannot be read.

mod common;

use ktxh::Report;
use ktxh::check::{self, Checks, Finding, Language, Messages, Verdict};
use serde_json::json;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = common::Arguments::parse();
    let report = match arguments.report() {
        Ok(report) => report,
        Err(message) => return common::fail(&message),
    };
    let rules: Vec<&str> = arguments.flags.iter().filter_map(|flag| flag.strip_prefix("--rule=")).collect();
    let checks = if rules.is_empty() { Checks::all() } else { Checks::all().only(rules) };
    let findings = checks.run(&report);
    let language = if arguments.has("--english") { Language::English } else { Language::Vietnamese };
    let messages = Messages::new(&report, language);

    let mut lines: String = if arguments.has("--json") {
        findings.iter().map(|finding| json_line(&report, finding, &messages)).collect()
    } else {
        let worth_reading = |finding: &&Finding| arguments.has("--all") || calls_for_a_look(finding);
        findings.iter().filter(worth_reading).map(|finding| text_line(finding, &messages)).collect()
    };
    if arguments.has("--unchecked") {
        for open in check::unchecked(&report, &findings) {
            if let Some(figure) = report.figure(open.figure) {
                let (line, quote) = (messages.line(figure.span), report.quote(figure.span));
                lines.push_str(&format!("{:18} {line}: {quote}: {}\n", "(unchecked)", open.reason.in_words(language)));
            }
        }
    }
    let printed = common::print(&lines);
    if printed == ExitCode::SUCCESS && findings.iter().any(|finding| finding.verdict == Verdict::Contradiction) {
        return ExitCode::from(1);
    }
    printed
}

/// What agrees and what merely follows is for `--all`.
fn calls_for_a_look(finding: &Finding) -> bool {
    match finding.verdict {
        Verdict::Contradiction | Verdict::Truncation => true,
        Verdict::Note => finding.rule != "pace",
        _ => false,
    }
}

fn json_line(report: &Report, finding: &Finding, messages: &Messages) -> String {
    let starts: Vec<usize> =
        finding.figures.iter().filter_map(|id| report.figure(*id)).map(|figure| figure.span.start).collect();
    let line = json!({
        "rule": finding.rule,
        "verdict": finding.verdict,
        "figures": starts,
        "stated": finding.stated,
        "expected": finding.expected,
        "message": messages.of(finding),
    });
    format!("{line}\n")
}

fn text_line(finding: &Finding, messages: &Messages) -> String {
    format!("{:18} {}\n", finding.rule, messages.of(finding))
}
