//! One stage run once, for `scripts/callgrind` to count its instructions.
//!
//! `cargo bench --bench stage -- figures 1000000`
#![allow(clippy::expect_used, unreachable_pub)]

mod texts;

use ktxh::Report;
use std::hint::black_box;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let stage = arguments.first().map_or("report", String::as_str);
    let bytes = arguments.get(1).and_then(|bytes| bytes.parse().ok()).unwrap_or(34_000);
    let text = texts::report(bytes);
    let figures = counted(stage, &text);
    println!("{stage}: {} bytes, {figures} figures", text.len());
}

/// What callgrind counts, by this name.
#[inline(never)]
fn counted(stage: &str, text: &str) -> usize {
    match stage {
        "figures" => ktxh::scan(black_box(text)).count(),
        "report" => Report::read(black_box(text)).map_or(0, |report| report.figures.len()),
        _ => Report::read(black_box(text)).map_or(0, |report| checks(&report)),
    }
}

/// How many findings all checks make.
fn checks(report: &Report) -> usize {
    report.check().len()
}
