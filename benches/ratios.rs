//! The ratios that the reader is held to, in one run: `cargo bench --bench ratios`.
//!
//! Every ratio is of the least of several runs, taken in turns, so that a busy machine disturbs both sides alike. Where
//! the system tells it, what counts is the time of the processor: a run that has to wait for others costs no more.
// Ratios for people are the only floats here; a bench may panic.
#![allow(clippy::float_arithmetic, clippy::expect_used, unreachable_pub)]

mod baseline;
mod texts;

use baseline::Baseline;
use ktxh::Report;
use std::hint::black_box;
use std::time::Duration;

fn main() {
    let baseline = Baseline::new();
    println!("least time of a stage in ns per byte, and how often it fits into the time of (a)\n");
    println!("{:<8}{:>12}{:>18}{:>18}{:>18}", "size", "(a) regex", "(b) figures", "(c) report", "(d) checks");
    let mut reports = Vec::new();
    for (name, bytes) in texts::SIZES {
        let text = texts::report(bytes);
        let text = text.as_str();
        let runs = (40_000_000 / text.len()).clamp(5, 200);
        let mut least = [Duration::MAX; 4];
        for _ in 0..runs {
            let took = [
                time(|| baseline.scan(black_box(text)).count()),
                time(|| ktxh::scan(black_box(text)).count()),
                time(|| Report::read(black_box(text))),
                time(|| Report::read(black_box(text)).map(|report| checks(&report))),
            ];
            for (least, took) in least.iter_mut().zip(took) {
                *least = (*least).min(took);
            }
        }
        let [a, b, c, d] = least.map(|least| least.as_nanos() as f64 / text.len() as f64);
        let cell = |cost: f64| format!("{cost:.2} ({:.2}x)", a / cost);
        println!("{name:<8}{a:>12.2}{:>18}{:>18}{:>18}", cell(b), cell(c), cell(d));
        reports.push((a / b, a / d, c));
    }
    let worst = |ratio: fn(&(f64, f64, f64)) -> f64| reports.iter().map(ratio).fold(f64::INFINITY, f64::min);
    let growth = reports[reports.len() - 1].2 / reports[0].2;
    println!();
    line("figures against the regex, at the worst size", worst(|of| of.0), 4.0, true);
    line("report and checks against the regex, at the worst size", worst(|of| of.1), 1.0, true);
    line("report at 10 MB against 34 kB, for each byte", growth, 1.15, false);
}

fn line(what: &str, ratio: f64, target: f64, at_least: bool) {
    let (sign, holds) = if at_least { ("at least", ratio >= target) } else { ("at most", ratio <= target) };
    println!("{what}: {ratio:.2} ({sign} {target:.2}: {})", if holds { "yes" } else { "NO" });
}

/// How long it takes, without the time to free the result.
fn time<T>(run: impl FnOnce() -> T) -> Duration {
    let start = Clock::start();
    let result = run();
    let took = start.elapsed();
    drop(result);
    took
}

/// The time that the processor gave to this thread.
#[cfg(unix)]
struct Clock(Duration);

#[cfg(unix)]
impl Clock {
    fn start() -> Self {
        Self(Self::now())
    }

    fn elapsed(&self) -> Duration {
        Self::now().saturating_sub(self.0)
    }

    fn now() -> Duration {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        Duration::try_from(time).expect("a thread has run for no less than no time")
    }
}

#[cfg(not(unix))]
struct Clock(std::time::Instant);

#[cfg(not(unix))]
impl Clock {
    fn start() -> Self {
        Self(std::time::Instant::now())
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

/// How many findings all checks make.
fn checks(report: &Report) -> usize {
    report.check().len()
}
