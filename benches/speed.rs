//! Time and allocations of each stage: `cargo bench --bench speed`.
// Ratios for people are the only floats here; a bench may panic.
#![allow(clippy::float_arithmetic, clippy::expect_used, unreachable_pub)]

mod baseline;
mod texts;

use baseline::Baseline;
use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher, black_box};
use ktxh::Report;

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

const SIZES: [usize; 3] = [texts::SIZES[0].1, texts::SIZES[1].1, texts::SIZES[2].1];

fn measure<T>(bencher: Bencher<'_, '_>, bytes: usize, run: impl Fn(&str) -> T + Sync) {
    let text = texts::report(bytes);
    bencher.counter(BytesCount::of_str(&text)).bench(|| run(black_box(&text)));
}

/// (a) a regular expression and `rust_decimal`
#[divan::bench(args = SIZES, max_time = 5)]
fn a_regex(bencher: Bencher<'_, '_>, bytes: usize) {
    let baseline = Baseline::new();
    measure(bencher, bytes, |text| baseline.scan(text).count());
}

/// (b) figures alone
#[divan::bench(args = SIZES, max_time = 5)]
fn b_figures(bencher: Bencher<'_, '_>, bytes: usize) {
    measure(bencher, bytes, |text| ktxh::scan(text).count());
}

/// (c) the typed report
#[divan::bench(args = SIZES, max_time = 5)]
fn c_report(bencher: Bencher<'_, '_>, bytes: usize) {
    measure(bencher, bytes, |text| Report::read(text).map(|report| report.figures.len()));
}

/// (d) the report and all checks
#[divan::bench(args = SIZES, max_time = 5)]
fn d_checks(bencher: Bencher<'_, '_>, bytes: usize) {
    measure(bencher, bytes, |text| Report::read(text).map(|report| checks(&report)));
}

/// How many findings all checks make.
fn checks(report: &Report) -> usize {
    report.check().len()
}
