//! Lists the plan ratios that lie below the elapsed share of the year, the furthest behind first.
//!
//! `cargo run --example pace -- FILE`; `-` is standard input, nothing is the embedded sample.
//!
//! Being behind proves nothing wrong: harvests and investment come late in the year, and revenue carried over from the
//! year before (thu chuyển nguồn) comes all at once in January.

mod common;
#[path = "common/elapsed.rs"]
mod elapsed;

use elapsed::Elapsed;
use ktxh::{Figure, Report, Role};
use rust_decimal::Decimal;
use std::process::ExitCode;

fn main() -> ExitCode {
    match common::Arguments::parse().report() {
        Ok(report) => common::print(&list(&report)),
        Err(message) => common::fail(&message),
    }
}

fn list(report: &Report) -> String {
    let mut behind: Vec<Behind<'_>> = report.figures.iter().filter_map(|figure| Behind::of(report, figure)).collect();
    behind.sort_by_key(|behind| std::cmp::Reverse(behind.points()));

    let ratios = report.figures.iter().filter(|figure| figure.role == Role::PlanRatio).count();
    let mut text = format!("{} of {ratios} plan ratios are below the elapsed share of the year\n", behind.len());
    for behind in behind {
        text += &behind.line(report);
    }
    text
}

/// A plan ratio that is below the elapsed share of the year.
struct Behind<'a> {
    figure: &'a Figure,
    done: Decimal,
    year: Elapsed,
}

impl<'a> Behind<'a> {
    /// `None` for other figures, for those in time, and where the day is not known.
    fn of(report: &Report, figure: &'a Figure) -> Option<Self> {
        if figure.role != Role::PlanRatio {
            return None;
        }
        let done = figure.quantity()?.value();
        let year = Elapsed::of(report, figure)?;
        year.exceeds(done).then_some(Self { figure, done, year })
    }

    /// How far behind, in percentage points.
    fn points(&self) -> Decimal {
        self.year.percent().saturating_sub(self.done)
    }

    fn line(&self, report: &Report) -> String {
        let (line, _) = self.figure.span.line_column(&report.text);
        let name = self.figure.indicator.and_then(|id| report.indicator(id)).map_or("?", |indicator| &indicator.name);
        let base = self.figure.base.map_or("plan", |base| base.name());
        let (stated, year) = (report.quote(self.figure.span), self.year.percent());
        format!("line {line}: {name}: {stated} of {base}, {year}% of the year, {} points behind\n", self.points())
    }
}
