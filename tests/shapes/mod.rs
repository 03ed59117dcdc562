//! What the tests of shapes share: a figure is written as one row of words, and a table of texts is held against the
//! rows that are read.
//!
//! `quote | role | value unit | key words…`. The value is in the base unit; a range is `2..3`, a fraction `7/21`, no
//! value is `-`. Every figure of the text has its row. `hedge`, `base`, `of` and `issue` are always compared: a row
//! without them says that there are none. `step`, `way`, `period`, `name` and `section` only where the row names them.
#![allow(dead_code, unreachable_pub, clippy::panic)]

use ktxh::{Figure, Period, ReadOptions, Report, Value};

/// A text and the rows of its figures.
pub type Case = (&'static str, &'static [&'static str]);

/// A text that is not read as it should be: the shape, the text, what is read today, and the reason.
pub type NotRead = (&'static str, &'static str, &'static [&'static str], &'static str);

/// The report's time in all cases whose text names none.
pub const REPORT_PERIOD: &str = "2021-09";

/// Reads a text as a report of September 2021.
#[track_caller]
pub fn read(text: &str) -> Report {
    read_of(REPORT_PERIOD, text)
}

/// Reads a text as a report of that time.
#[track_caller]
pub fn read_of(period: &str, text: &str) -> Report {
    let mut options = ReadOptions::default();
    options.period = period.parse::<Period>().ok();
    Report::read_with(text.as_bytes(), &options).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Each text is read as its rows say.
#[track_caller]
pub fn read_as(cases: &[Case]) {
    read_as_of(REPORT_PERIOD, cases);
}

/// Each text is read as its rows say, in a report of that time.
#[track_caller]
pub fn read_as_of(period: &str, cases: &[Case]) {
    compare(cases, |text| {
        let report = read_of(period, text);
        report.figures.iter().map(|figure| row(&report, figure)).collect()
    });
}

/// Each text is scanned as its rows say: by form alone, without sentences.
#[track_caller]
pub fn scanned_as(cases: &[Case]) {
    compare(cases, |text| {
        let figures = ktxh::scan(text).map(|figure| {
            let quote = figure.span.of(text).unwrap_or_default();
            let mut parts = vec![joined(quote), figure.role.to_string(), shown(figure.value.as_ref())];
            parts.extend(step(figure.value.as_ref()));
            parts.extend(figure.issue.map(|issue| format!("issue {issue}")));
            parts
        });
        figures.collect()
    });
}

/// Each text of the table is still read as noted there. Where the reader has learned the shape, the case moves to the
/// others.
#[track_caller]
pub fn not_yet_read(cases: &[NotRead]) {
    let today: Vec<Case> = cases.iter().map(|&(_, text, rows, _)| (text, rows)).collect();
    read_as(&today);
}

/// The headings: `path | title`.
#[track_caller]
pub fn headings(text: &str, expected: &[&str]) {
    let report = read(text);
    let found: Vec<String> =
        report.sectors.iter().map(|sector| format!("{} | {}", sector.path, sector.title)).collect();
    assert_eq!(found, expected, "{text}");
}

/// The tasks: `label | text | owner … | deadline … | goal …`.
#[track_caller]
pub fn tasks(text: &str, expected: &[&str]) {
    let report = read(text);
    let found = report.tasks.iter().map(|task| {
        let mut parts = vec![task.label.clone(), task.text.clone()];
        parts.extend(task.owner.as_ref().map(|owner| format!("owner {owner}")));
        parts.extend(task.deadline.map(|deadline| format!("deadline {}", deadline.notation())));
        let goals = task.goals.iter().filter_map(|&id| report.figure(id));
        parts.extend(goals.map(|goal| format!("goal {}", joined(report.quote(goal.span)))));
        parts.join(" | ")
    });
    assert_eq!(found.collect::<Vec<_>>(), expected, "{text}");
}

#[track_caller]
fn compare(cases: &[Case], rows: impl Fn(&str) -> Vec<Vec<String>>) {
    let mut differences = String::new();
    for (text, expected) in cases {
        let found = rows(text);
        let same = found.len() == expected.len()
            && found.iter().zip(*expected).all(|(found, expected)| kept(found, expected) == sorted(expected));
        if same {
            continue;
        }
        differences += &format!("\n{text}\n");
        for (at, found) in found.iter().enumerate() {
            let expected = expected.get(at).copied().unwrap_or_default();
            let mark = if kept(found, expected) == sorted(expected) { ' ' } else { '≠' };
            differences += &format!("  {mark} read     {}\n", found.join(" | "));
            if mark != ' ' {
                differences += &format!("    expected {expected}\n");
            }
        }
        for lacking in expected.iter().skip(found.len()) {
            differences += &format!("  ≠ lacking  {lacking}\n");
        }
    }
    assert!(differences.is_empty(), "{differences}");
}

/// The parts of a row that are compared with the expected one.
fn kept(found: &[String], expected: &str) -> Vec<String> {
    const OPTIONAL: [&str; 5] = ["step ", "way ", "period ", "name ", "section "];
    let expected: Vec<&str> = expected.split(" | ").collect();
    let named = |part: &String| match OPTIONAL.iter().find(|key| part.starts_with(**key)) {
        Some(key) => expected.iter().any(|part| part.starts_with(key)),
        None => true,
    };
    let (head, more) = found.split_at(found.len().min(3));
    let mut more: Vec<String> = more.iter().filter(|part| named(part)).cloned().collect();
    more.sort();
    head.iter().cloned().chain(more).collect()
}

fn sorted(expected: &str) -> Vec<String> {
    let parts: Vec<String> = expected.split(" | ").map(str::to_owned).collect();
    let (head, more) = parts.split_at(parts.len().min(3));
    let mut more = more.to_vec();
    more.sort();
    head.iter().cloned().chain(more).collect()
}

fn row(report: &Report, figure: &Figure) -> Vec<String> {
    let mut parts = vec![joined(report.quote(figure.span)), figure.role.to_string(), shown(figure.value.as_ref())];
    parts.extend(step(figure.value.as_ref()));
    parts.extend(figure.direction.map(|way| format!("way {way:?}").to_lowercase()));
    parts.extend(figure.hedges.iter().map(|hedge| format!("hedge {hedge:?}").to_lowercase()));
    parts.extend(figure.base.map(|base| format!("base {base}")));
    let of = figure.of.and_then(|id| report.figure(id));
    parts.extend(of.map(|of| format!("of {}", joined(report.quote(of.span)))));
    parts.extend(figure.period.map(|period| format!("period {}", period.notation())));
    let indicator = figure.indicator.and_then(|id| report.indicator(id));
    parts.extend(indicator.map(|indicator| format!("name {}", indicator.name)));
    let sector = figure.sector.and_then(|id| report.sector(id));
    parts.extend(sector.map(|sector| format!("section {}", sector.path)));
    parts.extend(figure.issue.map(|issue| format!("issue {issue}")));
    parts
}

/// A quote over a line break is shown on one line.
fn joined(quote: &str) -> String {
    quote.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn step(value: Option<&Value>) -> Option<String> {
    let step = match value? {
        Value::Quantity(quantity) => quantity.step(),
        Value::Range(range) => range.high().step(),
        Value::Fraction(fraction) => fraction.numerator().step(),
        _ => return None,
    };
    Some(format!("step {}", step.normalize()))
}

pub fn shown(value: Option<&Value>) -> String {
    let (number, unit) = match value {
        Some(Value::Quantity(quantity)) => (quantity.value().normalize().to_string(), quantity.unit().code()),
        Some(Value::Range(range)) => {
            let (low, high) = (range.low().value(), range.high().value());
            (format!("{}..{}", low.normalize(), high.normalize()), range.unit().code())
        }
        Some(Value::Fraction(fraction)) => {
            let (part, whole) = (fraction.numerator(), fraction.denominator());
            (format!("{}/{}", part.value().normalize(), whole.value().normalize()), whole.unit().code())
        }
        Some(Value::Date(date)) => (date.to_string(), ""),
        Some(Value::Period(period)) => (period.notation(), ""),
        Some(Value::Reference(number)) => (number.clone(), ""),
        _ => ("-".to_owned(), ""),
    };
    format!("{number} {unit}").trim_end().to_owned()
}
