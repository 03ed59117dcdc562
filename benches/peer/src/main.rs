//! Numbers of the sample report, read by ktxh and by duckling: `cargo run --release`.
//!
//! duckling does not read a text of a report's length at once, so both are given its lines one by one.

use duckling::{Context, DimensionKind, Lang, Locale, Options, parse};
use std::hint::black_box;
use std::time::{Duration, Instant};

const SAMPLE: &str = include_str!("../../../examples/data/bao-cao-mau.txt");

fn main() {
    let locale = Locale::new(Lang::VI, None);
    let (context, options) = (Context::default(), Options::default());
    let numbers = [DimensionKind::Numeral];
    let lines: Vec<&str> = SAMPLE.lines().filter(|line| !line.trim().is_empty()).collect();
    let (own, figures) = least(20, || lines.iter().map(|line| ktxh::scan(black_box(line)).count()).sum());
    let (peer, entities) = least(3, || {
        lines.iter().map(|line| parse(black_box(line), &locale, &numbers, &context, &options).len()).sum()
    });
    let cost = |time: Duration| time.as_nanos() as f64 / SAMPLE.len() as f64;
    println!("ktxh:     {:>10.1} ns per byte, {figures} figures", cost(own));
    println!("duckling: {:>10.1} ns per byte, {entities} numerals", cost(peer));
    println!("ratio:    {:>10.0}", cost(peer) / cost(own));
}

/// The least time of several runs, and what the last one counted.
fn least(runs: usize, run: impl Fn() -> usize) -> (Duration, usize) {
    let mut least = Duration::MAX;
    let mut count = 0;
    for _ in 0..runs {
        let start = Instant::now();
        count = run();
        least = least.min(start.elapsed());
    }
    (least, count)
}
