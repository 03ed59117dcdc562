//! Lists the plan ratios that lie below the elapsed share of the year, the furthest behind first.
//!
//! `cargo run --example pace -- FILE`; `-` is standard input, nothing is the embedded sample.
//!
//! Being behind proves nothing wrong: harvests and investment come late in the year, and revenue carried over from the
//! year before (thu chuyển nguồn) comes all at once in January.

mod common;

use ktxh::check::{Checks, Relation};
use ktxh::{Figure, Report};
use rust_decimal::Decimal;
use std::cmp::Reverse;
use std::process::ExitCode;

fn main() -> ExitCode {
    match common::Arguments::parse().report() {
        Ok(report) => common::print(&list(&report)),
        Err(message) => common::fail(&message),
    }
}

fn list(report: &Report) -> String {
    let ratios = ratios(report);
    let mut behind: Vec<&Ratio<'_>> = ratios.iter().filter(|ratio| ratio.behind() > Decimal::ZERO).collect();
    behind.sort_by_key(|ratio| Reverse(ratio.behind()));
    let lines: String = behind.iter().map(|ratio| ratio.line(report)).collect();
    format!("{} of {} plan ratios are below the elapsed share of the year\n{lines}", behind.len(), ratios.len())
}

/// How much of a plan was reached, and how much of the year had gone by, both in per cent.
struct Ratio<'a> {
    figure: &'a Figure,
    done: Decimal,
    elapsed: Decimal,
    carried_over: bool,
}

/// The rule `pace` holds each plan ratio against the time that its level speaks of.
fn ratios(report: &Report) -> Vec<Ratio<'_>> {
    let findings = Checks::all().only(["pace"]).run(report);
    let ratio = |relation: &Relation| match *relation {
        Relation::Pace { ratio, elapsed, carried_over } => {
            let figure = report.figure(ratio)?;
            Some(Ratio { figure, done: figure.quantity()?.value(), elapsed, carried_over })
        }
        _ => None,
    };
    findings.iter().filter_map(|finding| ratio(&finding.relation)).collect()
}

impl Ratio<'_> {
    /// In percentage points.
    fn behind(&self) -> Decimal {
        self.elapsed.saturating_sub(self.done)
    }

    fn line(&self, report: &Report) -> String {
        let (line, _) = self.figure.span.line_column(&report.text);
        let name = self.figure.indicator.and_then(|id| report.indicator(id)).map_or("?", |indicator| &indicator.name);
        let base = self.figure.base.map_or("plan", |base| base.name());
        let (stated, elapsed) = (report.quote(self.figure.span), self.elapsed);
        let caution = if self.carried_over { " (may hold carried-over revenue)" } else { "" };
        let behind = self.behind();
        format!("line {line}: {name}: {stated} of {base}, {elapsed}% of the year, {behind} points behind{caution}\n")
    }
}
