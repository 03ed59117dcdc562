//! Choosing rules, adding one's own, and the wire form of findings.
#![allow(clippy::expect_used)]

use ktxh::check::{Check, Checks, Finding, Language, Messages, Relation, Verdict};
use ktxh::{FigureId, Report, Span};

const TEXT: &str =
    "I. KẾT QUẢ\nCó 12/15 ấp đạt chuẩn, chiếm 82%.\nTiếp nhận 45 đơn, gồm: 35 đơn kiến nghị, 13 đơn khiếu nại.";

fn report() -> Report {
    Report::read(TEXT).expect("a text is read")
}

struct FirstFigure;

impl Check for FirstFigure {
    fn rule(&self) -> &str {
        "first-figure"
    }

    fn check(&self, _: &Report, sink: &mut dyn FnMut(Finding)) {
        let (vietnamese, english) = ("số đầu tiên".into(), "the first number".into());
        let relation = Relation::Remark { figures: vec![FigureId(0)], vietnamese, english };
        sink(Finding::new("first-figure", Verdict::Note, relation));
    }
}

#[test]
fn rules_are_chosen_by_name() {
    let names = |checks: &Checks| checks.rules().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(names(&Checks::all().only(["rank", "no-such-rule", "share"])), ["share", "rank"]);
    assert!(!names(&Checks::all().without(["rank"])).contains(&"rank".to_owned()));
    assert_eq!(names(&Checks::none()), [] as [&str; 0]);
    assert_eq!(
        names(&Checks::validation()),
        ["part-exceeds-whole", "share", "rank", "malformed-figure", "numbering", "layout", "period", "negative-count"]
    );
    let mut all = names(&Checks::all());
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count, "every name is unique");
}

#[test]
fn a_check_of_ones_own_runs_beside_the_others() {
    let report = report();
    let findings = Checks::all().only(["fraction"]).with(FirstFigure).run(&report);
    let rules: Vec<&str> = findings.iter().map(|finding| finding.rule.as_ref()).collect();
    assert_eq!(rules, ["first-figure", "fraction"]);
    assert_eq!(findings[0].message(&report, Language::English), "Note: “12/15 ấp” (line 2): the first number.");
    assert_eq!(findings[0].message(&report, Language::Vietnamese), "Lưu ý: “12/15 ấp” (dòng 2): số đầu tiên.");
}

#[test]
fn findings_go_where_one_likes() {
    let report = report();
    let mut contradictions = 0;
    Checks::all()
        .run_into(&report, &mut |finding| contradictions += usize::from(finding.verdict == Verdict::Contradiction));
    assert_eq!(contradictions, 2);
}

#[test]
fn findings_come_in_the_order_of_the_text() {
    let report = report();
    let first: Vec<Option<FigureId>> = report.check().iter().map(|finding| finding.figures.first().copied()).collect();
    assert!(first.is_sorted());
}

#[test]
fn the_wire_form_of_a_finding() {
    let report = report();
    let finding = report.check().into_iter().find(|finding| finding.rule == "fraction").expect("12 of 15 are 80 %");
    let json = serde_json::to_value(&finding).expect("findings serialise");
    assert_eq!(
        json,
        serde_json::json!({
            "rule": "fraction",
            "verdict": "contradiction",
            "figures": [0, 1],
            "relation": { "fraction": { "fraction": 0, "stated": 1 } },
            "stated": "[81.5, 82.5]",
            "expected": "80",
            "computed": "80",
        })
    );
}

#[test]
fn lines_are_counted_from_one_and_hold_their_break() {
    let report = Report::read("Một\n\nBa 3").expect("a text is read");
    let messages = Messages::new(&report, Language::English);
    let line = |start| messages.line(Span::new(start, start + 1));
    let first_break = "Một".len();
    assert_eq!((line(0), line(first_break)), (1, 1));
    assert_eq!((line(first_break + 1), line(first_break + 2)), (2, 3));
}

#[test]
fn messages_never_accuse() {
    let report = report();
    for language in [Language::Vietnamese, Language::English] {
        let messages = Messages::new(&report, language);
        for finding in report.check() {
            let message = messages.of(&finding).to_lowercase();
            assert!(!message.contains('\n') && message.ends_with('.'), "{message}");
            for word in ["sai phạm", "gian lận", "fraud", "wrong"] {
                assert!(!message.contains(word), "{message}");
            }
        }
    }
}

#[test]
fn a_report_from_elsewhere_is_checked_without_a_panic() {
    // Ids that point nowhere, parts of themselves, a whole behind its part.
    let mut value = serde_json::to_value(report()).expect("a report serialises");
    value["indicators"][0]["whole"] = 0.into();
    value["indicators"][0]["level"] = 999.into();
    value["indicators"][1]["previous"] = 998.into();
    value["indicators"][1]["whole"] = 2.into();
    value["sectors"][0]["parent"] = 0.into();
    let report: Report = serde_json::from_value(value).expect("a report is read back");
    let findings = report.check();
    let messages = Messages::new(&report, Language::Vietnamese);
    for finding in findings.iter().chain(&report.validate()) {
        assert!(!messages.of(finding).is_empty());
    }
    let _ = ktxh::check::unchecked(&report, &findings);
}
