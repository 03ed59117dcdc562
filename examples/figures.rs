//! Prints the ledger: one JSON object a line for each figure, in the order of the text.
//!
//! `cargo run --release --example figures -- FILE`; `-` is standard input, nothing is the embedded sample.

mod common;

use ktxh::{Figure, Report, Value};
use serde_json::{Map, Value as Json, json};
use std::process::ExitCode;

fn main() -> ExitCode {
    match common::Arguments::parse().report() {
        Ok(report) => {
            let lines: String = report.figures.iter().map(|figure| format!("{}\n", line(&report, figure))).collect();
            common::print(&lines)
        }
        Err(message) => common::fail(&message),
    }
}

fn line(report: &Report, figure: &Figure) -> Json {
    let mut line = Map::new();
    line.insert("start".into(), json!(figure.span.start));
    line.insert("end".into(), json!(figure.span.end));
    line.insert("text".into(), json!(report.quote(figure.span)));
    line.insert("role".into(), json!(figure.role));
    let decimal = |value: rust_decimal::Decimal| json!(value.normalize().to_string());
    let unit = |unit: &ktxh::Unit| match unit.code() {
        "" => Json::Null,
        code => json!(code),
    };
    match &figure.value {
        Some(Value::Quantity(quantity)) => {
            line.insert("value".into(), decimal(quantity.value()));
            line.insert("step".into(), decimal(quantity.step()));
            line.insert("unit".into(), unit(quantity.unit()));
        }
        Some(Value::Range(range)) => {
            line.insert("low".into(), decimal(range.low().value()));
            line.insert("high".into(), decimal(range.high().value()));
            line.insert("step".into(), decimal(range.high().step()));
            line.insert("unit".into(), unit(range.unit()));
        }
        Some(Value::Fraction(fraction)) => {
            line.insert("num".into(), decimal(fraction.numerator().value()));
            line.insert("den".into(), decimal(fraction.denominator().value()));
            line.insert("step".into(), decimal(fraction.numerator().step()));
            line.insert("unit".into(), unit(fraction.numerator().unit()));
        }
        Some(Value::Date(date)) => drop(line.insert("value".into(), json!(date.to_string()))),
        Some(Value::Period(period)) => drop(line.insert("value".into(), json!(period.notation()))),
        Some(Value::Reference(number)) => drop(line.insert("value".into(), json!(number))),
        _ => drop(line.insert("value".into(), Json::Null)),
    }
    if !figure.hedges.is_empty() {
        line.insert("hedge".into(), json!(figure.hedges));
    }
    let indicator = figure.indicator.and_then(|id| report.indicator(id)).map(|indicator| &indicator.name);
    let indicator = indicator.filter(|name| !name.is_empty());
    line.insert("indicator".into(), json!(indicator));
    let section = figure.sector.and_then(|id| report.sector(id)).map(|sector| &sector.path);
    line.insert("section".into(), json!(section));
    line.insert("period".into(), json!(figure.period.as_ref().map(|period| period.notation())));
    line.insert("of".into(), json!(figure.of.and_then(|id| report.figure(id)).map(|of| of.span.start)));
    line.insert("base".into(), json!(figure.base));
    line.insert("issue".into(), json!(figure.issue.map(|issue| issue.to_string())));
    Json::Object(line)
}
