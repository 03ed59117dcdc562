//! Replays what the fuzzer kept: every corpus, and every input that once broke a law.
// Helpers of tests may panic, as tests do.
#![allow(clippy::expect_used, clippy::panic)]

mod laws;

use ktxh::{ErrorKind, ReadOptions, Report};
use std::path::{Path, PathBuf};

fn inputs(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(folder);
    let targets = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let files = targets.flat_map(|target| std::fs::read_dir(target).into_iter().flatten().flatten());
    files.map(|entry| entry.path()).filter(|path| path.is_file()).collect()
}

/// All that the targets do with an input.
fn replay(path: &Path) {
    let bytes = std::fs::read(path).expect("a listed file is there");
    let report = match (Report::read_with(&bytes, &ReadOptions::default()), std::str::from_utf8(&bytes)) {
        (Ok(report), Ok(_)) => report,
        (Err(error), Err(bad)) => {
            assert_eq!(
                (error.kind(), error.span().map(|span| span.start)),
                (ErrorKind::NotUtf8, Some(bad.valid_up_to())),
                "{path:?}"
            );
            return;
        }
        (report, _) => panic!("{path:?}: {:?}", report.err()),
    };
    laws::hold(&report);
    laws::hold_for_findings(&report);
    let json = serde_json::to_string(&report).expect("a report is written");
    assert_eq!(serde_json::from_str::<Report>(&json).expect("what was written is read"), report, "{path:?}");
    let _ = serde_json::from_slice::<Report>(&bytes);
    let scanned: Vec<_> = ktxh::scan(&report.text).map(|figure| figure.span).collect();
    assert_eq!(scanned, report.figures.iter().map(|figure| figure.span).collect::<Vec<_>>(), "{path:?}");
    laws::hold_for_quantity(&report.text);
    let _ = report.text.parse::<ktxh::Percent>();
    let _ = report.text.parse::<ktxh::QuantityRange>();
    let _ = report.text.parse::<ktxh::Unit>();
    let _ = report.text.parse::<ktxh::Period>();
}

#[test]
fn the_corpora_keep_the_laws() {
    let inputs = inputs("corpus");
    assert!(!inputs.is_empty(), "the corpora are part of the repository");
    inputs.iter().for_each(|path| replay(path));
}

#[test]
fn what_once_broke_a_law_keeps_it() {
    inputs("artifacts").iter().for_each(|path| replay(path));
}
