//! What the tests of outputs share.
#![allow(dead_code, unreachable_pub, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

/// The report that the examples read when no file is named.
pub const SAMPLE: &str = include_str!("../../examples/data/bao-cao-mau.txt");

/// A file of the crate.
pub fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Compares an output with the one that was committed, `tests/golden/<name>`.
///
/// `KTXH_UPDATE_GOLDEN=1` writes it anew: look at the difference before you commit it.
#[track_caller]
pub fn golden(name: &str, actual: &str) {
    let file = path("tests/golden").join(name);
    if std::env::var_os("KTXH_UPDATE_GOLDEN").is_some() {
        fs::write(&file, actual).expect("the golden file is written");
        return;
    }
    let expected = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    if expected == actual {
        return;
    }
    let lines = expected.lines().zip(actual.lines());
    let same = lines.take_while(|(expected, actual)| expected == actual).count();
    panic!(
        "{name} differs from line {} on\n  committed: {}\n  now:       {}\n`KTXH_UPDATE_GOLDEN=1 cargo test` writes it anew",
        same + 1,
        shown(&expected, same),
        shown(actual, same),
    );
}

fn shown(text: &str, line: usize) -> String {
    text.lines().nth(line).map_or("(the end)".to_owned(), |line| line.chars().take(300).collect())
}
