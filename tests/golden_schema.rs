//! The JSON Schema: as committed, and true of the report that is committed beside it.
#![allow(clippy::expect_used)]
#![cfg(feature = "schema")]

mod support;
#[path = "support/schema.rs"]
mod validator;

use serde_json::{Value as Json, json};
use validator::violations;

fn schema() -> Json {
    serde_json::to_value(schemars::schema_for!(ktxh::Report)).expect("a schema is JSON")
}

fn report() -> Json {
    let report = ktxh::Report::read(support::SAMPLE).expect("the sample is read");
    serde_json::to_value(report).expect("a report is JSON")
}

#[test]
fn the_sample_report_follows_the_schema() {
    assert_eq!(violations(&schema(), &report()), Vec::<String>::new());
}

#[test]
fn decimals_periods_and_bases_are_strings() {
    let schema = schema();
    for name in ["Decimal", "Period", "Base", "Unit"] {
        assert_eq!(schema["$defs"][name]["type"], "string", "{name}");
    }
    assert_eq!(schema["properties"]["schema_version"]["maximum"], ktxh::SCHEMA_VERSION);
}

#[test]
fn another_form_breaks_the_schema() {
    #[track_caller]
    fn breaks(at: &str, value: Json, violation: &str) {
        let mut report = report();
        *report.pointer_mut(at).expect("the sample has such a field") = value;
        let found = violations(&schema(), &report);
        assert!(found.iter().any(|found| found.contains(violation)), "{found:?}");
    }
    breaks("/schema_version", json!(2), "$.schema_version: 2 breaks maximum 1");
    breaks("/figures/0/role", json!("guess"), "$.figures[0].role: \"guess\" breaks");
    breaks("/figures/0/span", json!({"start": 1}), "$.figures[0].span: end is missing");
    breaks("/figures/0/span/start", json!(-1), "$.figures[0].span.start: -1 breaks minimum 0");
    breaks("/text", json!(["a"]), "$.text: [\"a\"] breaks type \"string\"");
}

#[test]
fn a_missing_part_breaks_the_schema() {
    let mut report = report();
    report.as_object_mut().expect("an object").remove("figures");
    assert_eq!(violations(&schema(), &report), ["$: figures is missing"]);
}
