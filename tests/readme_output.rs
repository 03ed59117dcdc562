//! The READMEs show what the library says of the sample report today.

use ktxh::Report;
use ktxh::check::{Language, Messages, Verdict};

const SAMPLE: &str = include_str!("../examples/data/bao-cao-mau.txt");

#[test]
fn the_english_readme_quotes_findings_of_the_sample() -> Result<(), ktxh::Error> {
    assert_quotes(include_str!("../README.md"), Language::English)
}

#[test]
fn the_vietnamese_readme_quotes_findings_of_the_sample() -> Result<(), ktxh::Error> {
    assert_quotes(include_str!("../README.vi.md"), Language::Vietnamese)
}

#[test]
fn the_sample_holds_one_contradiction_and_one_cut_number() -> Result<(), ktxh::Error> {
    let report = Report::read(SAMPLE)?;
    let quotes = |verdict: Verdict| -> Vec<Vec<&str>> {
        let findings = report.check().into_iter().filter(|finding| finding.verdict == verdict);
        let quote = |id| report.figure(id).map_or("", |figure| report.quote(figure.span));
        findings.map(|finding| finding.figures.into_iter().map(quote).collect()).collect()
    };
    assert_eq!(quotes(Verdict::Contradiction), [["14/16 bản", "85,7%"]]);
    assert_eq!(quotes(Verdict::Truncation), [["318,47 tỷ đồng", "318,4 tỷ đồng"]]);
    Ok(())
}

/// Every line of the README that begins with the name of a rule is a line of the `check` example.
#[track_caller]
fn assert_quotes(readme: &str, language: Language) -> Result<(), ktxh::Error> {
    let report = Report::read(SAMPLE)?;
    let messages = Messages::new(&report, language);
    let findings = report.check();
    let printed: Vec<String> =
        findings.iter().map(|finding| format!("{:18} {}", finding.rule, messages.of(finding))).collect();

    let quoted: Vec<&str> = readme
        .lines()
        .filter(|line| findings.iter().any(|finding| line.starts_with(&format!("{:18} ", finding.rule))))
        .collect();
    assert_eq!(quoted.len(), 3, "the README quotes three findings");
    for line in quoted {
        assert!(printed.iter().any(|finding| finding == line), "the check example no longer prints:\n{line}");
    }
    Ok(())
}
