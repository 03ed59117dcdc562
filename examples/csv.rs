//! Writes the ledger as CSV, one line for each figure; with `--indicators`, one line for each indicator.
//!
//! `cargo run --example csv -- FILE --indicators`; `-` is standard input, nothing is the embedded sample.
//!
//! Decimals are written as text with a point and all their places: a spreadsheet that reads them as binary numbers does
//! so by its own choice. `--bom` puts the mark first by which Excel knows UTF-8.

mod common;

use ktxh::{Base, Figure, FigureId, Indicator, Quantity, Report, Span, Value};
use rust_decimal::Decimal;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = common::Arguments::parse();
    let written = arguments.report().and_then(|report| {
        let table = if arguments.has("--indicators") { indicators(&report) } else { figures(&report) };
        table.map_err(|error| error.to_string())
    });
    let bom = if arguments.has("--bom") { "\u{FEFF}" } else { "" };
    match written {
        Ok(table) => common::print(&format!("{bom}{table}")),
        Err(message) => common::fail(&message),
    }
}

const FIGURES: [&str; 20] = [
    "id",
    "line",
    "start",
    "end",
    "text",
    "role",
    "value",
    "low",
    "high",
    "numerator",
    "denominator",
    "step",
    "unit",
    "hedges",
    "indicator",
    "section",
    "period",
    "of",
    "base",
    "issue",
];

fn figures(report: &Report) -> Result<String, Box<dyn std::error::Error>> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(FIGURES)?;
    // Counted on the way: `Span::line_column` counts from the beginning each time.
    let (mut line, mut at) = (1, 0);
    for (id, figure) in report.figures.iter().enumerate() {
        line += report.quote(Span::new(at, figure.span.start)).matches('\n').count();
        at = figure.span.start;
        table.write_record(figure_line(report, id, line, figure))?;
    }
    Ok(String::from_utf8(table.into_inner()?)?)
}

fn figure_line(report: &Report, id: usize, line: usize, figure: &Figure) -> [String; FIGURES.len()] {
    let says = Says::of(figure);
    let hedges: Vec<String> = figure.hedges.iter().map(|hedge| format!("{hedge:?}").to_lowercase()).collect();
    let indicator = figure.indicator.and_then(|id| report.indicator(id));
    [
        id.to_string(),
        line.to_string(),
        figure.span.start.to_string(),
        figure.span.end.to_string(),
        report.quote(figure.span).to_owned(),
        figure.role.to_string(),
        says.value,
        says.low,
        says.high,
        says.numerator,
        says.denominator,
        says.step,
        says.unit,
        hedges.join(" "),
        indicator.map(|indicator| indicator.name.clone()).unwrap_or_default(),
        section(report, figure.sector),
        period(figure.period),
        figure.of.map(|FigureId(of)| of.to_string()).unwrap_or_default(),
        figure.base.map(|base| base.to_string()).unwrap_or_default(),
        figure.issue.map(|issue| issue.to_string()).unwrap_or_default(),
    ]
}

/// The columns that hold a value; those that do not apply are empty.
#[derive(Default)]
struct Says {
    value: String,
    low: String,
    high: String,
    numerator: String,
    denominator: String,
    step: String,
    unit: String,
}

impl Says {
    fn of(figure: &Figure) -> Self {
        let measured = |quantity: &Quantity| Self {
            step: decimal(quantity.step()),
            unit: quantity.unit().to_string(),
            ..Self::default()
        };
        let text = |value: String| Self { value, ..Self::default() };
        match &figure.value {
            Some(Value::Quantity(quantity)) => Self { value: decimal(quantity.value()), ..measured(quantity) },
            Some(Value::Range(range)) => Self {
                low: decimal(range.low().value()),
                high: decimal(range.high().value()),
                ..measured(range.high())
            },
            Some(Value::Fraction(fraction)) => Self {
                numerator: decimal(fraction.numerator().value()),
                denominator: decimal(fraction.denominator().value()),
                ..measured(fraction.numerator())
            },
            Some(Value::Date(date)) => text(date.to_string()),
            Some(Value::Period(period)) => text(period.notation()),
            Some(Value::Reference(number)) => text(number.clone()),
            _ => Self::default(),
        }
    }
}

const INDICATORS: [&str; 10] =
    ["name", "section", "period", "level", "unit", "plan_base", "plan", "plan_ratio", "comparisons", "whole"];

/// An indicator that is held against several plans has a line for each.
fn indicators(report: &Report) -> Result<String, Box<dyn std::error::Error>> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(INDICATORS)?;
    for indicator in &report.indicators {
        let plans = indicator.targets.iter().map(|target| (Some(target.base), target.level, target.ratio));
        let plans: Vec<_> = if indicator.targets.is_empty() { vec![(None, None, None)] } else { plans.collect() };
        for plan in plans {
            table.write_record(indicator_line(report, indicator, plan))?;
        }
    }
    Ok(String::from_utf8(table.into_inner()?)?)
}

type Plan = (Option<Base>, Option<FigureId>, Option<FigureId>);

fn indicator_line(report: &Report, indicator: &Indicator, plan: Plan) -> [String; INDICATORS.len()] {
    let (base, plan, ratio) = plan;
    let level = indicator.level.and_then(|id| report.figure(id));
    let comparisons: Vec<String> = indicator.comparisons.iter().map(|&id| compared(report, id)).collect();
    let whole = indicator.whole.and_then(|id| report.indicator(id));
    [
        indicator.name.clone(),
        section(report, indicator.sector),
        period(indicator.period),
        number(report, indicator.level),
        level.map(|level| Says::of(level).unit).unwrap_or_default(),
        base.map(|base| base.to_string()).unwrap_or_default(),
        number(report, plan),
        number(report, ratio),
        comparisons.join("; "),
        whole.map(|whole| whole.name.clone()).unwrap_or_default(),
    ]
}

/// `growth 11.4 % same-period-last-year`
fn compared(report: &Report, id: FigureId) -> String {
    let Some(figure) = report.figure(id) else { return String::new() };
    let base = figure.base.map(|base| base.to_string()).unwrap_or_default();
    let words = [figure.role.to_string(), number(report, Some(id)), Says::of(figure).unit, base];
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A single number, a fraction as `17/19` and a range as `16000..16500`.
fn number(report: &Report, id: Option<FigureId>) -> String {
    match id.and_then(|id| report.figure(id)).and_then(|figure| figure.value.as_ref()) {
        Some(Value::Quantity(quantity)) => decimal(quantity.value()),
        Some(Value::Fraction(fraction)) => {
            format!("{}/{}", decimal(fraction.numerator().value()), decimal(fraction.denominator().value()))
        }
        Some(Value::Range(range)) => format!("{}..{}", decimal(range.low().value()), decimal(range.high().value())),
        _ => String::new(),
    }
}

fn section(report: &Report, sector: Option<ktxh::SectorId>) -> String {
    sector.and_then(|id| report.sector(id)).map(|sector| sector.path.clone()).unwrap_or_default()
}

fn period(period: Option<ktxh::Period>) -> String {
    period.map(|period| period.notation()).unwrap_or_default()
}

fn decimal(value: Decimal) -> String {
    value.to_string()
}
