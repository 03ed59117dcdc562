//! The texts that are measured: the sample report, with its body repeated.
#![allow(dead_code)]

/// The report that the examples read.
pub const SAMPLE: &str = include_str!("../../examples/data/bao-cao-mau.txt");

/// The sizes that are compared, in bytes, and their names.
pub const SIZES: [(&str, usize); 3] = [("34 kB", 34_000), ("1 MB", 1_000_000), ("10 MB", 10_000_000)];

/// A report of about `bytes` bytes: head and tail of the sample once, its body as often as it takes.
///
/// What stands between two tails would be read as part of the tail, and cost less than a report does.
pub fn report(bytes: usize) -> String {
    let body = SAMPLE.find("\nI. ").expect("the sample has a first heading") + 1;
    let tail = SAMPLE.find("\nNơi nhận").expect("the sample names recipients") + 1;
    let (head, body, tail) = (&SAMPLE[..body], &SAMPLE[body..tail], &SAMPLE[tail..]);
    let times = bytes.saturating_sub(head.len() + tail.len()).div_ceil(body.len()).max(1);
    format!("{head}{}{tail}", body.repeat(times))
}
