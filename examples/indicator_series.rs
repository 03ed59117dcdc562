//! Follows one indicator through several reports.
//!
//! `cargo run --example indicator_series -- --name="doanh thu du lịch" FILE…`; without files, three embedded reports of
//! one city. `--name` is any part of the indicator's name, in any case; without it, the retail sales.

mod common;

use ktxh::{Figure, Indicator, Period, Quantity, Report, Unit};
use rust_decimal::Decimal;
use std::cmp::Reverse;
use std::process::ExitCode;

const RETAIL: &str = "tổng mức bán lẻ";

/// Three reports of one city, the last of which is the sample of the other examples.
const EMBEDDED: [(&str, &str); 3] = [
    ("thang-6.txt", include_str!("data/series/thang-6.txt")),
    ("thang-7.txt", include_str!("data/series/thang-7.txt")),
    ("bao-cao-mau.txt", common::SAMPLE),
];

fn main() -> ExitCode {
    match reports().map(|reports| table(&series(&reports, &wanted()))) {
        Ok(table) => common::print(&table),
        Err(message) => common::fail(&message),
    }
}

fn wanted() -> String {
    let name = std::env::args().find_map(|word| word.strip_prefix("--name=").map(str::to_lowercase));
    name.unwrap_or_else(|| RETAIL.to_owned())
}

fn reports() -> Result<Vec<Report>, String> {
    let files: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    if files.is_empty() {
        let read = |(name, text): (&str, &str)| Report::read(text).map_err(|error| format!("{name}: {error}"));
        return EMBEDDED.into_iter().map(read).collect();
    }
    let read = |file: String| common::Arguments { file: Some(file), flags: Vec::new() }.report();
    files.into_iter().map(read).collect()
}

/// One level of the indicator.
struct Point<'a> {
    period: Period,
    name: &'a str,
    level: &'a Figure,
    words: &'a str,
    plans: Vec<&'a str>,
}

/// One point for each report that prints a level, in the order of time.
fn series<'a>(reports: &'a [Report], name: &str) -> Vec<Point<'a>> {
    let mut points: Vec<Point<'_>> = reports.iter().filter_map(|report| longest(report, name)).collect();
    points.sort_by_key(|point| point.period.last_day());
    points
}

/// A report prints a month alone and the months so far: of several levels, the one of the longest time, and the first
/// of those.
fn longest<'a>(report: &'a Report, name: &str) -> Option<Point<'a>> {
    let named = report.indicators.iter().filter(|indicator| indicator.name.to_lowercase().contains(name));
    let points = named.filter_map(|indicator| point(report, indicator));
    points.min_by_key(|point| Reverse(days(point.period)))
}

/// A period that is open at the start (`đến ngày 14/8/2023`) is the longest.
fn days(period: Period) -> i64 {
    period.first_day().map_or(i64::MAX, |first| (period.last_day() - first).num_days())
}

/// `None` where no level is printed, or no time is known.
fn point<'a>(report: &'a Report, indicator: &'a Indicator) -> Option<Point<'a>> {
    let level = report.figure(indicator.level?)?;
    let ratios = indicator.targets.iter().filter_map(|target| report.figure(target.ratio?));
    Some(Point {
        period: level.period.or(indicator.period).or(report.period)?,
        name: &indicator.name,
        level,
        words: report.quote(level.span),
        plans: ratios.map(|ratio| report.quote(ratio.span)).collect(),
    })
}

fn table(series: &[Point<'_>]) -> String {
    let Some(first) = series.first() else { return "no level of that name and time\n".to_owned() };
    let mut text = format!("{}\n", first.name);
    let mut before: Option<&Point<'_>> = None;
    for point in series {
        let change = before.and_then(|before| change(before, point)).unwrap_or_default();
        let plans = point.plans.join(", ");
        text += format!("{:<16} {:>22} {plans:>8} {change}", point.period.notation(), point.words).trim_end();
        text.push('\n');
        before = Some(point);
    }
    text
}

/// The difference to the point before, in the base unit, where both have the same.
fn change(before: &Point<'_>, now: &Point<'_>) -> Option<String> {
    let (before, now) = (before.level.quantity()?, now.level.quantity()?);
    let difference = now.value().checked_sub(before.value()).filter(|_| now.unit() == before.unit())?;
    let sign = if difference < Decimal::ZERO { "" } else { "+" };
    // The digits as printed, and no rounding: the step of the finer of the two.
    let step = now.step().min(before.step());
    // Two percentages differ by points.
    let unit = if now.unit() == &Unit::PERCENT { Unit::POINT } else { now.unit().clone() };
    Some(format!("{sign}{}", Quantity::new(difference, step, unit)))
}
