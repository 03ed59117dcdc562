//! The wire form of a whole report: as committed, read back without loss, and versioned.
#![allow(clippy::expect_used)]

mod support;

use ktxh::{Report, SCHEMA_VERSION};
use serde_json::Value as Json;

fn sample() -> Report {
    Report::read(support::SAMPLE).expect("the sample is read")
}

#[test]
fn the_sample_report_is_as_committed() {
    let json = serde_json::to_string_pretty(&sample()).expect("a report is JSON");
    support::golden("bao-cao-mau.report.json", &format!("{json}\n"));
}

#[test]
fn a_report_is_read_back_without_loss() {
    let report = sample();
    let json = serde_json::to_string(&report).expect("a report is JSON");
    assert_eq!(serde_json::from_str::<Report>(&json).expect("it is read back"), report);
}

/// A float would lose printed places, and digits beyond its fifteenth.
#[test]
fn every_number_on_the_wire_is_a_count_or_an_offset() {
    fn floats(json: &Json) -> usize {
        match json {
            Json::Number(number) => usize::from(!number.is_u64()),
            Json::Array(items) => items.iter().map(floats).sum(),
            Json::Object(fields) => fields.values().map(floats).sum(),
            _ => 0,
        }
    }
    assert_eq!(floats(&serde_json::to_value(sample()).expect("a report is JSON")), 0);
}

#[test]
fn printed_places_survive_the_wire() {
    let report = Report::read("Tỷ lệ che phủ rừng đạt 40,10%.").expect("a short text");
    let json = serde_json::to_value(&report).expect("a report is JSON");
    let value = &json["figures"][0]["value"]["quantity"];
    assert_eq!(value["value"], "40.10");
    assert_eq!(value["step"], "0.01");
    assert_eq!(value["unit"], "%");
}

#[test]
fn the_version_comes_first() {
    let json = serde_json::to_string(&sample()).expect("a report is JSON");
    assert_eq!(SCHEMA_VERSION, 1);
    assert!(json.starts_with("{\"schema_version\":1,"), "{}", &json[..40]);
}

#[test]
fn a_newer_version_is_refused() {
    #[track_caller]
    fn refused(version: Json, message: &str) {
        let mut json = serde_json::to_value(sample()).expect("a report is JSON");
        json["schema_version"] = version;
        let error = serde_json::from_value::<Report>(json).expect_err("another version");
        assert_eq!(error.to_string(), message);
    }
    refused(2.into(), "schema version 2 is not known, only up to 1");
    refused(0.into(), "schema version 0 is not known, only up to 1");
    refused("1".into(), "invalid type: string \"1\", expected u32");
}

#[test]
fn a_report_without_version_is_refused() {
    let mut json = serde_json::to_value(sample()).expect("a report is JSON");
    json.as_object_mut().expect("an object").remove("schema_version");
    let error = serde_json::from_value::<Report>(json).expect_err("no version");
    assert_eq!(error.to_string(), "missing field `schema_version`");
}
