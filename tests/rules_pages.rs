//! Every rule has a page under `docs/rules`, and the examples of the pages do what the pages say.
#![allow(clippy::expect_used)]

use ktxh::Report;
use ktxh::check::{Checks, Verdict};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

fn pages() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/rules")
}

fn rules() -> BTreeSet<String> {
    let (all, validation) = (Checks::all(), Checks::validation());
    all.rules().chain(validation.rules()).map(str::to_owned).collect()
}

#[test]
fn every_rule_has_a_page_and_every_page_a_rule() {
    let entries = fs::read_dir(pages()).expect("the pages are in the repository");
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let written: BTreeSet<String> = names.filter_map(|name| name.strip_suffix(".md").map(str::to_owned)).collect();
    let expected: BTreeSet<String> = rules().into_iter().chain(["README".to_owned()]).collect();
    assert_eq!(written, expected);
}

#[test]
fn the_examples_of_the_pages_are_true() {
    for rule in rules() {
        let page = fs::read_to_string(pages().join(format!("{rule}.md"))).expect("the rule has a page");
        let told = |verdict: &Verdict| !verdict.agrees();
        let fired = verdicts(&rule, example(&page, "## Fires"));
        assert!(fired.iter().any(told), "{rule} fires: {fired:?}");
        let silent = verdicts(&rule, example(&page, "## Stays silent"));
        assert!(!silent.iter().any(told), "{rule} stays silent: {silent:?}");
        assert!(page.contains("\n## Source\n"), "{rule} names its source");
    }
}

/// The text block under a heading.
#[track_caller]
fn example<'a>(page: &'a str, heading: &str) -> &'a str {
    let (_, below) = page.split_once(heading).expect("the page has the heading");
    let (_, block) = below.split_once("```text\n").expect("an example follows");
    block.split_once("\n```").expect("the example ends").0
}

fn verdicts(rule: &str, text: &str) -> Vec<Verdict> {
    let report = Report::read(text).expect("a text is read");
    let checks = [Checks::all().only([rule]), Checks::validation().only([rule])];
    let findings = checks.iter().flat_map(|checks| checks.run(&report));
    findings.map(|finding| finding.verdict).collect()
}
